// Written by tools/generate from the operations' schemas; edit those.
#include "argand/ops/functions.h"
#include "python/bindings/generated/groups.h"
#include "python/bindings/parse.h"

namespace argand::py {
namespace {

Param scalar_tensor_p0[] = {{"s", Kind::Scalar, 0}, {"dtype", Kind::DType, kHasDefault | kNullable | kKeywordOnly}, {"layout", Kind::Layout, kHasDefault | kNullable | kKeywordOnly}, {"device", Kind::Device, kHasDefault | kNullable | kKeywordOnly}, {"pin_memory", Kind::Bool, kHasDefault | kNullable | kKeywordOnly}, {"requires_grad", Kind::Bool, kHasDefault | kNullable | kKeywordOnly}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* scalar_tensor_c0([[maybe_unused]] Args& a) { const auto& x0 = a.scalar(0); const auto& x1 = a.options(1); return wrap(released(0, [&]() -> decltype(auto) { return argand::scalar_tensor(x0, x1); })); }
Signature scalar_tensor_s[] = {{"scalar_tensor(Number s, *, dtype dtype=None, layout layout=None, device device=None, bool pin_memory=None, bool requires_grad=None, Tensor out=None)", scalar_tensor_p0, 7, 1, false, 6, kFunction, scalar_tensor_c0}};
Function scalar_tensor_f = {"scalar_tensor", scalar_tensor_s, 1, "scalar_tensor(s, *, dtype=None, layout=None, device=None, pin_memory=None, requires_grad=None, out=None)\n--\n\nA tensor of no dimensions with this number.\n\nscalar_tensor(Number s, *, dtype dtype=None, layout layout=None, device device=None, bool pin_memory=None, bool requires_grad=None, Tensor out=None)", ""};
PyObject* scalar_tensor_function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(scalar_tensor_f, nullptr, args, n, names); }
Param scaled_dot_product_attention_p0[] = {{"query", Kind::Tensor, 0}, {"key", Kind::Tensor, 0}, {"value", Kind::Tensor, 0}, {"attn_mask", Kind::Tensor, kHasDefault | kNullable}, {"dropout_p", Kind::Float, kHasDefault}, {"is_causal", Kind::Bool, kHasDefault}, {"scale", Kind::Float, kHasDefault | kNullable | kKeywordOnly}, {"enable_gqa", Kind::Bool, kHasDefault | kKeywordOnly}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* scaled_dot_product_attention_c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.tensor(1); const auto& x2 = a.tensor(2); const auto& x3 = a.optional_tensor(3); const auto& x4 = a.real(4, 0.0); const auto& x5 = a.boolean(5, false); const auto& x6 = a.optional_real(6); const auto& x7 = a.boolean(7, false); return wrap(released(kHeavy * (work(x0) + work(x1) + work(x2)), [&]() -> decltype(auto) { return argand::scaled_dot_product_attention(x0, x1, x2, x3, x4, x5, x6, x7); })); }
Signature scaled_dot_product_attention_s[] = {{"scaled_dot_product_attention(Tensor query, Tensor key, Tensor value, Tensor attn_mask=None, float dropout_p=0.0, bool is_causal=False, *, float scale=None, bool enable_gqa=False, Tensor out=None)", scaled_dot_product_attention_p0, 9, 6, false, 8, kFunction, scaled_dot_product_attention_c0}};
Function scaled_dot_product_attention_f = {"scaled_dot_product_attention", scaled_dot_product_attention_s, 1, "scaled_dot_product_attention(query, key, value, attn_mask=None, dropout_p=0.0, is_causal=False, *, scale=None, enable_gqa=False, out=None)\n--\n\nsoftmax(scale * query key^T + attn_mask) value: query [..., heads, queries, size], key [..., heads, keys, size], value [..., heads, keys, value_size] give [..., heads, queries, value_size]. From two dimensions on; batch dimensions broadcast. With enable_gqa key and value have fewer heads, each read by a group of the query's. scale is 1 / sqrt(size) unless given. attn_mask broadcasts to [..., heads, queries, keys]: bool, true where a key is seen, or numbers that are added. is_causal lets query i see keys 0..i. A query that sees no key gives 0. half and bfloat16 are computed in float32.  With dropout_p each probability becomes 0 with that chance, and is divided by 1 - dropout_p otherwise. Memory grows with queries + keys, not with their product, but for a mask that requires a gradient and under create_graph: those hold the probabilities.\n\nscaled_dot_product_attention(Tensor query, Tensor key, Tensor value, Tensor attn_mask=None, float dropout_p=0.0, bool is_causal=False, *, float scale=None, bool enable_gqa=False, Tensor out=None)", ""};
PyObject* scaled_dot_product_attention_function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(scaled_dot_product_attention_f, nullptr, args, n, names); }
Param scatter_p0[] = {{"input", Kind::Tensor, 0, "x"}, {"dim", Kind::Int, 0, "axis"}, {"index", Kind::Tensor, 0}, {"src", Kind::Tensor, 0}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* scatter_c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.integer(1); const auto& x2 = a.tensor(2); const auto& x3 = a.tensor(3); return wrap(released(work(x0) + work(x2) + work(x3), [&]() -> decltype(auto) { return argand::scatter(x0, x1, x2, x3); })); }
Param scatter_p1[] = {{"input", Kind::Tensor, 0, "x"}, {"dim", Kind::Int, 0, "axis"}, {"index", Kind::Tensor, 0}, {"value", Kind::Scalar, 0}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* scatter_c1([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.integer(1); const auto& x2 = a.tensor(2); const auto& x3 = a.scalar(3); return wrap(released(work(x0) + work(x2), [&]() -> decltype(auto) { return argand::scatter(x0, x1, x2, x3); })); }
Param scatter_p2[] = {{"input", Kind::Tensor, 0, "x"}, {"dim", Kind::Int, 0, "axis"}, {"index", Kind::Tensor, 0}, {"src", Kind::Tensor, 0}, {"reduce", Kind::Str, kKeywordOnly}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* scatter_c2([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.integer(1); const auto& x2 = a.tensor(2); const auto& x3 = a.tensor(3); const auto& x4 = a.text(4); return wrap(released(work(x0) + work(x2) + work(x3), [&]() -> decltype(auto) { return argand::scatter(x0, x1, x2, x3, x4); })); }
Param scatter_p3[] = {{"input", Kind::Tensor, 0, "x"}, {"dim", Kind::Int, 0, "axis"}, {"index", Kind::Tensor, 0}, {"value", Kind::Scalar, 0}, {"reduce", Kind::Str, kKeywordOnly}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* scatter_c3([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.integer(1); const auto& x2 = a.tensor(2); const auto& x3 = a.scalar(3); const auto& x4 = a.text(4); return wrap(released(work(x0) + work(x2), [&]() -> decltype(auto) { return argand::scatter(x0, x1, x2, x3, x4); })); }
Signature scatter_s[] = {{"scatter(Tensor input, int dim, Tensor index, Tensor src, *, Tensor out=None)", scatter_p0, 5, 4, false, 4, kFunction | kMethod, scatter_c0}, {"scatter(Tensor input, int dim, Tensor index, Number value, *, Tensor out=None)", scatter_p1, 5, 4, false, 4, kFunction | kMethod, scatter_c1}, {"scatter(Tensor input, int dim, Tensor index, Tensor src, *, str reduce, Tensor out=None)", scatter_p2, 6, 4, false, 5, kFunction | kMethod, scatter_c2}, {"scatter(Tensor input, int dim, Tensor index, Number value, *, str reduce, Tensor out=None)", scatter_p3, 6, 4, false, 5, kFunction | kMethod, scatter_c3}};
Function scatter_f = {"scatter", scatter_s, 4, "scatter(Tensor input, int dim, Tensor index, Tensor src, *, Tensor out=None)\nscatter(Tensor input, int dim, Tensor index, Number value, *, Tensor out=None)\nscatter(Tensor input, int dim, Tensor index, Tensor src, *, str reduce, Tensor out=None)\nscatter(Tensor input, int dim, Tensor index, Number value, *, str reduce, Tensor out=None)\n\nA copy of input with input[index[i][j][k]][j][k] = src[i][j][k] for dim = 0, and so on. Of several values for one place the last stays. reduce: 'add' or 'multiply'.", "scatter(int dim, Tensor index, Tensor src)\nscatter(int dim, Tensor index, Number value)\nscatter(int dim, Tensor index, Tensor src, *, str reduce)\nscatter(int dim, Tensor index, Number value, *, str reduce)\n\nA copy of self with self[index[i][j][k]][j][k] = src[i][j][k] for dim = 0, and so on. Of several values for one place the last stays. reduce: 'add' or 'multiply'."};
PyObject* scatter_function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(scatter_f, nullptr, args, n, names); }
PyObject* scatter_method(PyObject* self, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(scatter_f, self, args, n, names); }
Param scatter__p0[] = {{"input", Kind::Tensor, 0, "x"}, {"dim", Kind::Int, 0, "axis"}, {"index", Kind::Tensor, 0}, {"src", Kind::Tensor, 0}};
PyObject* scatter__c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.integer(1); const auto& x2 = a.tensor(2); const auto& x3 = a.tensor(3); return wrap(released(work(x0) + work(x2) + work(x3), [&]() -> decltype(auto) { return argand::scatter_(x0, x1, x2, x3); })); }
Param scatter__p1[] = {{"input", Kind::Tensor, 0, "x"}, {"dim", Kind::Int, 0, "axis"}, {"index", Kind::Tensor, 0}, {"value", Kind::Scalar, 0}};
PyObject* scatter__c1([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.integer(1); const auto& x2 = a.tensor(2); const auto& x3 = a.scalar(3); return wrap(released(work(x0) + work(x2), [&]() -> decltype(auto) { return argand::scatter_(x0, x1, x2, x3); })); }
Param scatter__p2[] = {{"input", Kind::Tensor, 0, "x"}, {"dim", Kind::Int, 0, "axis"}, {"index", Kind::Tensor, 0}, {"src", Kind::Tensor, 0}, {"reduce", Kind::Str, kKeywordOnly}};
PyObject* scatter__c2([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.integer(1); const auto& x2 = a.tensor(2); const auto& x3 = a.tensor(3); const auto& x4 = a.text(4); return wrap(released(work(x0) + work(x2) + work(x3), [&]() -> decltype(auto) { return argand::scatter_(x0, x1, x2, x3, x4); })); }
Param scatter__p3[] = {{"input", Kind::Tensor, 0, "x"}, {"dim", Kind::Int, 0, "axis"}, {"index", Kind::Tensor, 0}, {"value", Kind::Scalar, 0}, {"reduce", Kind::Str, kKeywordOnly}};
PyObject* scatter__c3([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.integer(1); const auto& x2 = a.tensor(2); const auto& x3 = a.scalar(3); const auto& x4 = a.text(4); return wrap(released(work(x0) + work(x2), [&]() -> decltype(auto) { return argand::scatter_(x0, x1, x2, x3, x4); })); }
Signature scatter__s[] = {{"scatter_(Tensor input, int dim, Tensor index, Tensor src)", scatter__p0, 4, 4, false, -1, kFunction | kMethod, scatter__c0}, {"scatter_(Tensor input, int dim, Tensor index, Number value)", scatter__p1, 4, 4, false, -1, kFunction | kMethod, scatter__c1}, {"scatter_(Tensor input, int dim, Tensor index, Tensor src, *, str reduce)", scatter__p2, 5, 4, false, -1, kFunction | kMethod, scatter__c2}, {"scatter_(Tensor input, int dim, Tensor index, Number value, *, str reduce)", scatter__p3, 5, 4, false, -1, kFunction | kMethod, scatter__c3}};
Function scatter__f = {"scatter_", scatter__s, 4, "scatter_(Tensor input, int dim, Tensor index, Tensor src)\nscatter_(Tensor input, int dim, Tensor index, Number value)\nscatter_(Tensor input, int dim, Tensor index, Tensor src, *, str reduce)\nscatter_(Tensor input, int dim, Tensor index, Number value, *, str reduce)\n\nIn place: A copy of input with input[index[i][j][k]][j][k] = src[i][j][k] for dim = 0, and so on. Of several values for one place the last stays. reduce: 'add' or 'multiply'.", "scatter_(int dim, Tensor index, Tensor src)\nscatter_(int dim, Tensor index, Number value)\nscatter_(int dim, Tensor index, Tensor src, *, str reduce)\nscatter_(int dim, Tensor index, Number value, *, str reduce)\n\nIn place: A copy of self with self[index[i][j][k]][j][k] = src[i][j][k] for dim = 0, and so on. Of several values for one place the last stays. reduce: 'add' or 'multiply'."};
PyObject* scatter__function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(scatter__f, nullptr, args, n, names); }
PyObject* scatter__method(PyObject* self, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(scatter__f, self, args, n, names); }
Param scatter_add_p0[] = {{"input", Kind::Tensor, 0, "x"}, {"dim", Kind::Int, 0, "axis"}, {"index", Kind::Tensor, 0}, {"src", Kind::Tensor, 0}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* scatter_add_c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.integer(1); const auto& x2 = a.tensor(2); const auto& x3 = a.tensor(3); return wrap(released(work(x0) + work(x2) + work(x3), [&]() -> decltype(auto) { return argand::scatter_add(x0, x1, x2, x3); })); }
Signature scatter_add_s[] = {{"scatter_add(Tensor input, int dim, Tensor index, Tensor src, *, Tensor out=None)", scatter_add_p0, 5, 4, false, 4, kFunction | kMethod, scatter_add_c0}};
Function scatter_add_f = {"scatter_add", scatter_add_s, 1, "scatter_add(input, dim, index, src, *, out=None)\n--\n\nA copy of input with input[index[i][j][k]][j][k] += src[i][j][k] for dim = 0, and so on.\n\nscatter_add(Tensor input, int dim, Tensor index, Tensor src, *, Tensor out=None)", "scatter_add($self, dim, index, src)\n--\n\nA copy of self with self[index[i][j][k]][j][k] += src[i][j][k] for dim = 0, and so on.\n\nscatter_add(int dim, Tensor index, Tensor src)"};
PyObject* scatter_add_function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(scatter_add_f, nullptr, args, n, names); }
PyObject* scatter_add_method(PyObject* self, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(scatter_add_f, self, args, n, names); }
Param scatter_add__p0[] = {{"input", Kind::Tensor, 0, "x"}, {"dim", Kind::Int, 0, "axis"}, {"index", Kind::Tensor, 0}, {"src", Kind::Tensor, 0}};
PyObject* scatter_add__c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.integer(1); const auto& x2 = a.tensor(2); const auto& x3 = a.tensor(3); return wrap(released(work(x0) + work(x2) + work(x3), [&]() -> decltype(auto) { return argand::scatter_add_(x0, x1, x2, x3); })); }
Signature scatter_add__s[] = {{"scatter_add_(Tensor input, int dim, Tensor index, Tensor src)", scatter_add__p0, 4, 4, false, -1, kFunction | kMethod, scatter_add__c0}};
Function scatter_add__f = {"scatter_add_", scatter_add__s, 1, "scatter_add_(input, dim, index, src)\n--\n\nIn place: A copy of input with input[index[i][j][k]][j][k] += src[i][j][k] for dim = 0, and so on.\n\nscatter_add_(Tensor input, int dim, Tensor index, Tensor src)", "scatter_add_($self, dim, index, src)\n--\n\nIn place: A copy of self with self[index[i][j][k]][j][k] += src[i][j][k] for dim = 0, and so on.\n\nscatter_add_(int dim, Tensor index, Tensor src)"};
PyObject* scatter_add__function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(scatter_add__f, nullptr, args, n, names); }
PyObject* scatter_add__method(PyObject* self, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(scatter_add__f, self, args, n, names); }
Param scatter_reduce_p0[] = {{"input", Kind::Tensor, 0, "x"}, {"dim", Kind::Int, 0, "axis"}, {"index", Kind::Tensor, 0}, {"src", Kind::Tensor, 0}, {"reduce", Kind::Str, 0}, {"include_self", Kind::Bool, kHasDefault | kKeywordOnly}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* scatter_reduce_c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.integer(1); const auto& x2 = a.tensor(2); const auto& x3 = a.tensor(3); const auto& x4 = a.text(4); const auto& x5 = a.boolean(5, true); return wrap(released(work(x0) + work(x2) + work(x3), [&]() -> decltype(auto) { return argand::scatter_reduce(x0, x1, x2, x3, x4, x5); })); }
Signature scatter_reduce_s[] = {{"scatter_reduce(Tensor input, int dim, Tensor index, Tensor src, str reduce, *, bool include_self=True, Tensor out=None)", scatter_reduce_p0, 7, 5, false, 6, kFunction | kMethod, scatter_reduce_c0}};
Function scatter_reduce_f = {"scatter_reduce", scatter_reduce_s, 1, "scatter_reduce(input, dim, index, src, reduce, *, include_self=True, out=None)\n--\n\nEvery src[i][j][k] is combined into input[i][index[i][j][k]][k] (dim = 1); sizes as scatter takes them. reduce: 'sum', 'prod', 'mean', 'amax' or 'amin'; without include_self a place that something goes to forgets what it held. Equal extremes share the gradient. Integer means are rounded down.\n\nscatter_reduce(Tensor input, int dim, Tensor index, Tensor src, str reduce, *, bool include_self=True, Tensor out=None)", "scatter_reduce($self, dim, index, src, reduce, *, include_self=True)\n--\n\nEvery src[i][j][k] is combined into self[i][index[i][j][k]][k] (dim = 1); sizes as scatter takes them. reduce: 'sum', 'prod', 'mean', 'amax' or 'amin'; without include_self a place that something goes to forgets what it held. Equal extremes share the gradient. Integer means are rounded down.\n\nscatter_reduce(int dim, Tensor index, Tensor src, str reduce, *, bool include_self=True)"};
PyObject* scatter_reduce_function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(scatter_reduce_f, nullptr, args, n, names); }
PyObject* scatter_reduce_method(PyObject* self, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(scatter_reduce_f, self, args, n, names); }
Param scatter_reduce__p0[] = {{"input", Kind::Tensor, 0, "x"}, {"dim", Kind::Int, 0, "axis"}, {"index", Kind::Tensor, 0}, {"src", Kind::Tensor, 0}, {"reduce", Kind::Str, 0}, {"include_self", Kind::Bool, kHasDefault | kKeywordOnly}};
PyObject* scatter_reduce__c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.integer(1); const auto& x2 = a.tensor(2); const auto& x3 = a.tensor(3); const auto& x4 = a.text(4); const auto& x5 = a.boolean(5, true); return wrap(released(work(x0) + work(x2) + work(x3), [&]() -> decltype(auto) { return argand::scatter_reduce_(x0, x1, x2, x3, x4, x5); })); }
Signature scatter_reduce__s[] = {{"scatter_reduce_(Tensor input, int dim, Tensor index, Tensor src, str reduce, *, bool include_self=True)", scatter_reduce__p0, 6, 5, false, -1, kFunction | kMethod, scatter_reduce__c0}};
Function scatter_reduce__f = {"scatter_reduce_", scatter_reduce__s, 1, "scatter_reduce_(input, dim, index, src, reduce, *, include_self=True)\n--\n\nIn place: Every src[i][j][k] is combined into input[i][index[i][j][k]][k] (dim = 1); sizes as scatter takes them. reduce: 'sum', 'prod', 'mean', 'amax' or 'amin'; without include_self a place that something goes to forgets what it held. Equal extremes share the gradient. Integer means are rounded down.\n\nscatter_reduce_(Tensor input, int dim, Tensor index, Tensor src, str reduce, *, bool include_self=True)", "scatter_reduce_($self, dim, index, src, reduce, *, include_self=True)\n--\n\nIn place: Every src[i][j][k] is combined into self[i][index[i][j][k]][k] (dim = 1); sizes as scatter takes them. reduce: 'sum', 'prod', 'mean', 'amax' or 'amin'; without include_self a place that something goes to forgets what it held. Equal extremes share the gradient. Integer means are rounded down.\n\nscatter_reduce_(int dim, Tensor index, Tensor src, str reduce, *, bool include_self=True)"};
PyObject* scatter_reduce__function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(scatter_reduce__f, nullptr, args, n, names); }
PyObject* scatter_reduce__method(PyObject* self, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(scatter_reduce__f, self, args, n, names); }
Param searchsorted_p0[] = {{"sorted_sequence", Kind::Tensor, 0}, {"input", Kind::Tensor, 0, "x"}, {"out_int32", Kind::Bool, kHasDefault | kKeywordOnly}, {"right", Kind::Bool, kHasDefault | kKeywordOnly}, {"side", Kind::Str, kHasDefault | kNullable | kKeywordOnly}, {"sorter", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* searchsorted_c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.tensor(1); const auto& x2 = a.boolean(2, false); const auto& x3 = a.boolean(3, false); const auto& x4 = a.optional_text(4); const auto& x5 = a.optional_tensor(5); return wrap(released(work(x0) + work(x1), [&]() -> decltype(auto) { return argand::searchsorted(x0, x1, x2, x3, x4, x5); })); }
Param searchsorted_p1[] = {{"sorted_sequence", Kind::Tensor, 0}, {"input", Kind::Scalar, 0, "x"}, {"out_int32", Kind::Bool, kHasDefault | kKeywordOnly}, {"right", Kind::Bool, kHasDefault | kKeywordOnly}, {"side", Kind::Str, kHasDefault | kNullable | kKeywordOnly}, {"sorter", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* searchsorted_c1([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.scalar(1); const auto& x2 = a.boolean(2, false); const auto& x3 = a.boolean(3, false); const auto& x4 = a.optional_text(4); const auto& x5 = a.optional_tensor(5); return wrap(released(work(x0), [&]() -> decltype(auto) { return argand::searchsorted(x0, x1, x2, x3, x4, x5); })); }
Signature searchsorted_s[] = {{"searchsorted(Tensor sorted_sequence, Tensor input, *, bool out_int32=False, bool right=False, str side=None, Tensor sorter=None, Tensor out=None)", searchsorted_p0, 7, 2, false, 6, kFunction, searchsorted_c0}, {"searchsorted(Tensor sorted_sequence, Number input, *, bool out_int32=False, bool right=False, str side=None, Tensor sorter=None, Tensor out=None)", searchsorted_p1, 7, 2, false, 6, kFunction, searchsorted_c1}};
Function searchsorted_f = {"searchsorted", searchsorted_s, 2, "searchsorted(sorted_sequence, input, *, out_int32=False, right=False, side=None, sorter=None, out=None)\n--\n\nWhere each value would go into an ascending sequence, the last dimension of sorted_sequence, to keep it ascending: before equal entries, or behind them with right=True or side='right'. Sequences are a vector, or one for each row of input. sorter: the order in which sorted_sequence is ascending. int64, or int32 with out_int32. NaN goes to the end.\n\nsearchsorted(Tensor sorted_sequence, Tensor input, *, bool out_int32=False, bool right=False, str side=None, Tensor sorter=None, Tensor out=None)\nsearchsorted(Tensor sorted_sequence, Number input, *, bool out_int32=False, bool right=False, str side=None, Tensor sorter=None, Tensor out=None)", ""};
PyObject* searchsorted_function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(searchsorted_f, nullptr, args, n, names); }
Param select_p0[] = {{"input", Kind::Tensor, 0, "x"}, {"dim", Kind::Int, 0, "axis"}, {"index", Kind::Int, 0}};
PyObject* select_c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.integer(1); const auto& x2 = a.integer(2); return wrap(released(work(x0), [&]() -> decltype(auto) { return argand::select(x0, x1, x2); })); }
Signature select_s[] = {{"select(Tensor input, int dim, int index)", select_p0, 3, 3, false, -1, kFunction | kMethod, select_c0}};
Function select_f = {"select", select_s, 1, "select(input, dim, index)\n--\n\nA view of entry index along dim, without that dimension.\n\nselect(Tensor input, int dim, int index)", "select($self, dim, index)\n--\n\nA view of entry index along dim, without that dimension.\n\nselect(int dim, int index)"};
PyObject* select_function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(select_f, nullptr, args, n, names); }
PyObject* select_method(PyObject* self, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(select_f, self, args, n, names); }
Param select_scatter_p0[] = {{"input", Kind::Tensor, 0, "x"}, {"src", Kind::Tensor, 0}, {"dim", Kind::Int, 0, "axis"}, {"index", Kind::Int, 0}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* select_scatter_c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.tensor(1); const auto& x2 = a.integer(2); const auto& x3 = a.integer(3); return wrap(released(work(x0) + work(x1), [&]() -> decltype(auto) { return argand::select_scatter(x0, x1, x2, x3); })); }
Signature select_scatter_s[] = {{"select_scatter(Tensor input, Tensor src, int dim, int index, *, Tensor out=None)", select_scatter_p0, 5, 4, false, 4, kFunction | kMethod, select_scatter_c0}};
Function select_scatter_f = {"select_scatter", select_scatter_s, 1, "select_scatter(input, src, dim, index, *, out=None)\n--\n\ninput with src in place of input.select(dim, index).\n\nselect_scatter(Tensor input, Tensor src, int dim, int index, *, Tensor out=None)", "select_scatter($self, src, dim, index)\n--\n\nself with src in place of self.select(dim, index).\n\nselect_scatter(Tensor src, int dim, int index)"};
PyObject* select_scatter_function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(select_scatter_f, nullptr, args, n, names); }
PyObject* select_scatter_method(PyObject* self, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(select_scatter_f, self, args, n, names); }
Param selu_p0[] = {{"input", Kind::Tensor, 0, "x"}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* selu_c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); return wrap(released(work(x0), [&]() -> decltype(auto) { return argand::selu(x0); })); }
Signature selu_s[] = {{"selu(Tensor input, *, Tensor out=None)", selu_p0, 2, 1, false, 1, kFunction | kMethod, selu_c0}};
Function selu_f = {"selu", selu_s, 1, "selu(input, *, out=None)\n--\n\nscale * elu(x) with the constants of input-normalizing networks.\n\nselu(Tensor input, *, Tensor out=None)", "selu($self)\n--\n\nscale * elu(x) with the constants of self-normalizing networks.\n\nselu()"};
PyObject* selu_function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(selu_f, nullptr, args, n, names); }
PyObject* selu_method(PyObject* self, PyObject*) { return unary("selu", self, [](const Tensor& x) -> decltype(auto) { return released(work(x), [&]() -> decltype(auto) { return argand::selu(x); }); }); }
Param selu__p0[] = {{"input", Kind::Tensor, 0, "x"}};
PyObject* selu__c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); return wrap(released(work(x0), [&]() -> decltype(auto) { return argand::selu_(x0); })); }
Signature selu__s[] = {{"selu_(Tensor input)", selu__p0, 1, 1, false, -1, kFunction | kMethod, selu__c0}};
Function selu__f = {"selu_", selu__s, 1, "selu_(input)\n--\n\nIn place: scale * elu(x) with the constants of input-normalizing networks.\n\nselu_(Tensor input)", "selu_($self)\n--\n\nIn place: scale * elu(x) with the constants of self-normalizing networks.\n\nselu_()"};
PyObject* selu__function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(selu__f, nullptr, args, n, names); }
PyObject* selu__method(PyObject* self, PyObject*) { return unary("selu_", self, [](const Tensor& x) -> decltype(auto) { return released(work(x), [&]() -> decltype(auto) { return argand::selu_(x); }); }); }
Param set__p0[] = {{"input", Kind::Tensor, 0, "x"}, {"source", Kind::Tensor, 0}};
PyObject* set__c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.tensor(1); return wrap(released(work(x0) + work(x1), [&]() -> decltype(auto) { return argand::set_(x0, x1); })); }
Param set__p1[] = {{"input", Kind::Tensor, 0, "x"}};
PyObject* set__c1([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); return wrap(released(work(x0), [&]() -> decltype(auto) { return argand::set_(x0); })); }
Signature set__s[] = {{"set_(Tensor input, Tensor source)", set__p0, 2, 2, false, -1, kMethod, set__c0}, {"set_(Tensor input)", set__p1, 1, 1, false, -1, kMethod, set__c1}};
Function set__f = {"set_", set__s, 2, "", "set_(Tensor source)\nset_()\n\nself turns to the memory of source, with its sizes and strides; without source, to none, with no elements."};
PyObject* set__method(PyObject* self, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(set__f, self, args, n, names); }
Param sgn_p0[] = {{"input", Kind::Tensor, 0, "x"}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* sgn_c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); return wrap(released(work(x0), [&]() -> decltype(auto) { return argand::sgn(x0); })); }
Signature sgn_s[] = {{"sgn(Tensor input, *, Tensor out=None)", sgn_p0, 2, 1, false, 1, kFunction | kMethod, sgn_c0}};
Function sgn_f = {"sgn", sgn_s, 1, "sgn(input, *, out=None)\n--\n\nx / |x|, and 0 for 0.\n\nsgn(Tensor input, *, Tensor out=None)", "sgn($self)\n--\n\nx / |x|, and 0 for 0.\n\nsgn()"};
PyObject* sgn_function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(sgn_f, nullptr, args, n, names); }
PyObject* sgn_method(PyObject* self, PyObject*) { return unary("sgn", self, [](const Tensor& x) -> decltype(auto) { return released(work(x), [&]() -> decltype(auto) { return argand::sgn(x); }); }); }
Param sgn__p0[] = {{"input", Kind::Tensor, 0, "x"}};
PyObject* sgn__c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); return wrap(released(work(x0), [&]() -> decltype(auto) { return argand::sgn_(x0); })); }
Signature sgn__s[] = {{"sgn_(Tensor input)", sgn__p0, 1, 1, false, -1, kFunction | kMethod, sgn__c0}};
Function sgn__f = {"sgn_", sgn__s, 1, "sgn_(input)\n--\n\nIn place: x / |x|, and 0 for 0.\n\nsgn_(Tensor input)", "sgn_($self)\n--\n\nIn place: x / |x|, and 0 for 0.\n\nsgn_()"};
PyObject* sgn__function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(sgn__f, nullptr, args, n, names); }
PyObject* sgn__method(PyObject* self, PyObject*) { return unary("sgn_", self, [](const Tensor& x) -> decltype(auto) { return released(work(x), [&]() -> decltype(auto) { return argand::sgn_(x); }); }); }
Param sigmoid_p0[] = {{"input", Kind::Tensor, 0, "x"}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* sigmoid_c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); return wrap(released(work(x0), [&]() -> decltype(auto) { return argand::sigmoid(x0); })); }
Signature sigmoid_s[] = {{"sigmoid(Tensor input, *, Tensor out=None)", sigmoid_p0, 2, 1, false, 1, kFunction | kMethod, sigmoid_c0}};
Function sigmoid_f = {"sigmoid", sigmoid_s, 1, "sigmoid(input, *, out=None)\n--\n\n1 / (1 + exp(-x)).\n\nsigmoid(Tensor input, *, Tensor out=None)", "sigmoid($self)\n--\n\n1 / (1 + exp(-x)).\n\nsigmoid()"};
PyObject* sigmoid_function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(sigmoid_f, nullptr, args, n, names); }
PyObject* sigmoid_method(PyObject* self, PyObject*) { return unary("sigmoid", self, [](const Tensor& x) -> decltype(auto) { return released(work(x), [&]() -> decltype(auto) { return argand::sigmoid(x); }); }); }
Param sigmoid__p0[] = {{"input", Kind::Tensor, 0, "x"}};
PyObject* sigmoid__c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); return wrap(released(work(x0), [&]() -> decltype(auto) { return argand::sigmoid_(x0); })); }
Signature sigmoid__s[] = {{"sigmoid_(Tensor input)", sigmoid__p0, 1, 1, false, -1, kFunction | kMethod, sigmoid__c0}};
Function sigmoid__f = {"sigmoid_", sigmoid__s, 1, "sigmoid_(input)\n--\n\nIn place: 1 / (1 + exp(-x)).\n\nsigmoid_(Tensor input)", "sigmoid_($self)\n--\n\nIn place: 1 / (1 + exp(-x)).\n\nsigmoid_()"};
PyObject* sigmoid__function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(sigmoid__f, nullptr, args, n, names); }
PyObject* sigmoid__method(PyObject* self, PyObject*) { return unary("sigmoid_", self, [](const Tensor& x) -> decltype(auto) { return released(work(x), [&]() -> decltype(auto) { return argand::sigmoid_(x); }); }); }
Param sign_p0[] = {{"input", Kind::Tensor, 0, "x"}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* sign_c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); return wrap(released(work(x0), [&]() -> decltype(auto) { return argand::sign(x0); })); }
Signature sign_s[] = {{"sign(Tensor input, *, Tensor out=None)", sign_p0, 2, 1, false, 1, kFunction | kMethod, sign_c0}};
Function sign_f = {"sign", sign_s, 1, "sign(input, *, out=None)\n--\n\n-1, 0 or 1.\n\nsign(Tensor input, *, Tensor out=None)", "sign($self)\n--\n\n-1, 0 or 1.\n\nsign()"};
PyObject* sign_function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(sign_f, nullptr, args, n, names); }
PyObject* sign_method(PyObject* self, PyObject*) { return unary("sign", self, [](const Tensor& x) -> decltype(auto) { return released(work(x), [&]() -> decltype(auto) { return argand::sign(x); }); }); }
Param sign__p0[] = {{"input", Kind::Tensor, 0, "x"}};
PyObject* sign__c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); return wrap(released(work(x0), [&]() -> decltype(auto) { return argand::sign_(x0); })); }
Signature sign__s[] = {{"sign_(Tensor input)", sign__p0, 1, 1, false, -1, kFunction | kMethod, sign__c0}};
Function sign__f = {"sign_", sign__s, 1, "sign_(input)\n--\n\nIn place: -1, 0 or 1.\n\nsign_(Tensor input)", "sign_($self)\n--\n\nIn place: -1, 0 or 1.\n\nsign_()"};
PyObject* sign__function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(sign__f, nullptr, args, n, names); }
PyObject* sign__method(PyObject* self, PyObject*) { return unary("sign_", self, [](const Tensor& x) -> decltype(auto) { return released(work(x), [&]() -> decltype(auto) { return argand::sign_(x); }); }); }
Param signbit_p0[] = {{"input", Kind::Tensor, 0, "x"}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* signbit_c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); return wrap(released(work(x0), [&]() -> decltype(auto) { return argand::signbit(x0); })); }
Signature signbit_s[] = {{"signbit(Tensor input, *, Tensor out=None)", signbit_p0, 2, 1, false, 1, kFunction | kMethod, signbit_c0}};
Function signbit_f = {"signbit", signbit_s, 1, "signbit(input, *, out=None)\n--\n\nWhether the sign bit is set, of -0.0 too.\n\nsignbit(Tensor input, *, Tensor out=None)", "signbit($self)\n--\n\nWhether the sign bit is set, of -0.0 too.\n\nsignbit()"};
PyObject* signbit_function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(signbit_f, nullptr, args, n, names); }
PyObject* signbit_method(PyObject* self, PyObject*) { return unary("signbit", self, [](const Tensor& x) -> decltype(auto) { return released(work(x), [&]() -> decltype(auto) { return argand::signbit(x); }); }); }
Param signbit__p0[] = {{"input", Kind::Tensor, 0, "x"}};
PyObject* signbit__c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); return wrap(released(work(x0), [&]() -> decltype(auto) { return argand::signbit_(x0); })); }
Signature signbit__s[] = {{"signbit_(Tensor input)", signbit__p0, 1, 1, false, -1, kFunction | kMethod, signbit__c0}};
Function signbit__f = {"signbit_", signbit__s, 1, "signbit_(input)\n--\n\nIn place: Whether the sign bit is set, of -0.0 too.\n\nsignbit_(Tensor input)", "signbit_($self)\n--\n\nIn place: Whether the sign bit is set, of -0.0 too.\n\nsignbit_()"};
PyObject* signbit__function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(signbit__f, nullptr, args, n, names); }
PyObject* signbit__method(PyObject* self, PyObject*) { return unary("signbit_", self, [](const Tensor& x) -> decltype(auto) { return released(work(x), [&]() -> decltype(auto) { return argand::signbit_(x); }); }); }
Param silu_p0[] = {{"input", Kind::Tensor, 0, "x"}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* silu_c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); return wrap(released(work(x0), [&]() -> decltype(auto) { return argand::silu(x0); })); }
Signature silu_s[] = {{"silu(Tensor input, *, Tensor out=None)", silu_p0, 2, 1, false, 1, kFunction | kMethod, silu_c0}};
Function silu_f = {"silu", silu_s, 1, "silu(input, *, out=None)\n--\n\nx * sigmoid(x).\n\nsilu(Tensor input, *, Tensor out=None)", "silu($self)\n--\n\nx * sigmoid(x).\n\nsilu()"};
PyObject* silu_function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(silu_f, nullptr, args, n, names); }
PyObject* silu_method(PyObject* self, PyObject*) { return unary("silu", self, [](const Tensor& x) -> decltype(auto) { return released(work(x), [&]() -> decltype(auto) { return argand::silu(x); }); }); }
Param silu__p0[] = {{"input", Kind::Tensor, 0, "x"}};
PyObject* silu__c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); return wrap(released(work(x0), [&]() -> decltype(auto) { return argand::silu_(x0); })); }
Signature silu__s[] = {{"silu_(Tensor input)", silu__p0, 1, 1, false, -1, kFunction | kMethod, silu__c0}};
Function silu__f = {"silu_", silu__s, 1, "silu_(input)\n--\n\nIn place: x * sigmoid(x).\n\nsilu_(Tensor input)", "silu_($self)\n--\n\nIn place: x * sigmoid(x).\n\nsilu_()"};
PyObject* silu__function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(silu__f, nullptr, args, n, names); }
PyObject* silu__method(PyObject* self, PyObject*) { return unary("silu_", self, [](const Tensor& x) -> decltype(auto) { return released(work(x), [&]() -> decltype(auto) { return argand::silu_(x); }); }); }
Param sin_p0[] = {{"input", Kind::Tensor, 0, "x"}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* sin_c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); return wrap(released(work(x0), [&]() -> decltype(auto) { return argand::sin(x0); })); }
Signature sin_s[] = {{"sin(Tensor input, *, Tensor out=None)", sin_p0, 2, 1, false, 1, kFunction | kMethod, sin_c0}};
Function sin_f = {"sin", sin_s, 1, "sin(input, *, out=None)\n--\n\nThe sine of an angle in radians.\n\nsin(Tensor input, *, Tensor out=None)", "sin($self)\n--\n\nThe sine of an angle in radians.\n\nsin()"};
PyObject* sin_function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(sin_f, nullptr, args, n, names); }
PyObject* sin_method(PyObject* self, PyObject*) { return unary("sin", self, [](const Tensor& x) -> decltype(auto) { return released(work(x), [&]() -> decltype(auto) { return argand::sin(x); }); }); }
Param sin__p0[] = {{"input", Kind::Tensor, 0, "x"}};
PyObject* sin__c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); return wrap(released(work(x0), [&]() -> decltype(auto) { return argand::sin_(x0); })); }
Signature sin__s[] = {{"sin_(Tensor input)", sin__p0, 1, 1, false, -1, kFunction | kMethod, sin__c0}};
Function sin__f = {"sin_", sin__s, 1, "sin_(input)\n--\n\nIn place: The sine of an angle in radians.\n\nsin_(Tensor input)", "sin_($self)\n--\n\nIn place: The sine of an angle in radians.\n\nsin_()"};
PyObject* sin__function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(sin__f, nullptr, args, n, names); }
PyObject* sin__method(PyObject* self, PyObject*) { return unary("sin_", self, [](const Tensor& x) -> decltype(auto) { return released(work(x), [&]() -> decltype(auto) { return argand::sin_(x); }); }); }
Param sinc_p0[] = {{"input", Kind::Tensor, 0, "x"}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* sinc_c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); return wrap(released(work(x0), [&]() -> decltype(auto) { return argand::sinc(x0); })); }
Signature sinc_s[] = {{"sinc(Tensor input, *, Tensor out=None)", sinc_p0, 2, 1, false, 1, kFunction | kMethod, sinc_c0}};
Function sinc_f = {"sinc", sinc_s, 1, "sinc(input, *, out=None)\n--\n\nsin(pi x) / (pi x), 1 at 0.\n\nsinc(Tensor input, *, Tensor out=None)", "sinc($self)\n--\n\nsin(pi x) / (pi x), 1 at 0.\n\nsinc()"};
PyObject* sinc_function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(sinc_f, nullptr, args, n, names); }
PyObject* sinc_method(PyObject* self, PyObject*) { return unary("sinc", self, [](const Tensor& x) -> decltype(auto) { return released(work(x), [&]() -> decltype(auto) { return argand::sinc(x); }); }); }
Param sinc__p0[] = {{"input", Kind::Tensor, 0, "x"}};
PyObject* sinc__c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); return wrap(released(work(x0), [&]() -> decltype(auto) { return argand::sinc_(x0); })); }
Signature sinc__s[] = {{"sinc_(Tensor input)", sinc__p0, 1, 1, false, -1, kFunction | kMethod, sinc__c0}};
Function sinc__f = {"sinc_", sinc__s, 1, "sinc_(input)\n--\n\nIn place: sin(pi x) / (pi x), 1 at 0.\n\nsinc_(Tensor input)", "sinc_($self)\n--\n\nIn place: sin(pi x) / (pi x), 1 at 0.\n\nsinc_()"};
PyObject* sinc__function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(sinc__f, nullptr, args, n, names); }
PyObject* sinc__method(PyObject* self, PyObject*) { return unary("sinc_", self, [](const Tensor& x) -> decltype(auto) { return released(work(x), [&]() -> decltype(auto) { return argand::sinc_(x); }); }); }
Param sinh_p0[] = {{"input", Kind::Tensor, 0, "x"}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* sinh_c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); return wrap(released(work(x0), [&]() -> decltype(auto) { return argand::sinh(x0); })); }
Signature sinh_s[] = {{"sinh(Tensor input, *, Tensor out=None)", sinh_p0, 2, 1, false, 1, kFunction | kMethod, sinh_c0}};
Function sinh_f = {"sinh", sinh_s, 1, "sinh(input, *, out=None)\n--\n\nThe hyperbolic sine.\n\nsinh(Tensor input, *, Tensor out=None)", "sinh($self)\n--\n\nThe hyperbolic sine.\n\nsinh()"};
PyObject* sinh_function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(sinh_f, nullptr, args, n, names); }
PyObject* sinh_method(PyObject* self, PyObject*) { return unary("sinh", self, [](const Tensor& x) -> decltype(auto) { return released(work(x), [&]() -> decltype(auto) { return argand::sinh(x); }); }); }
Param sinh__p0[] = {{"input", Kind::Tensor, 0, "x"}};
PyObject* sinh__c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); return wrap(released(work(x0), [&]() -> decltype(auto) { return argand::sinh_(x0); })); }
Signature sinh__s[] = {{"sinh_(Tensor input)", sinh__p0, 1, 1, false, -1, kFunction | kMethod, sinh__c0}};
Function sinh__f = {"sinh_", sinh__s, 1, "sinh_(input)\n--\n\nIn place: The hyperbolic sine.\n\nsinh_(Tensor input)", "sinh_($self)\n--\n\nIn place: The hyperbolic sine.\n\nsinh_()"};
PyObject* sinh__function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(sinh__f, nullptr, args, n, names); }
PyObject* sinh__method(PyObject* self, PyObject*) { return unary("sinh_", self, [](const Tensor& x) -> decltype(auto) { return released(work(x), [&]() -> decltype(auto) { return argand::sinh_(x); }); }); }
Param slice_p0[] = {{"input", Kind::Tensor, 0, "x"}, {"dim", Kind::Int, kHasDefault, "axis"}, {"start", Kind::Int, kHasDefault | kNullable}, {"end", Kind::Int, kHasDefault | kNullable}, {"step", Kind::Int, kHasDefault}};
PyObject* slice_c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.integer(1, 0); const auto& x2 = a.optional_integer(2); const auto& x3 = a.optional_integer(3); const auto& x4 = a.integer(4, 1); return wrap(released(work(x0), [&]() -> decltype(auto) { return argand::slice(x0, x1, x2, x3, x4); })); }
Signature slice_s[] = {{"slice(Tensor input, int dim=0, int start=None, int end=None, int step=1)", slice_p0, 5, 5, false, -1, kFunction | kMethod, slice_c0}};
Function slice_f = {"slice", slice_s, 1, "slice(input, dim=0, start=None, end=None, step=1)\n--\n\nA view of the entries start, start + step, ... below end along dim.\n\nslice(Tensor input, int dim=0, int start=None, int end=None, int step=1)", "slice($self, dim=0, start=None, end=None, step=1)\n--\n\nA view of the entries start, start + step, ... below end along dim.\n\nslice(int dim=0, int start=None, int end=None, int step=1)"};
PyObject* slice_function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(slice_f, nullptr, args, n, names); }
PyObject* slice_method(PyObject* self, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(slice_f, self, args, n, names); }
Param slice_scatter_p0[] = {{"input", Kind::Tensor, 0, "x"}, {"src", Kind::Tensor, 0}, {"dim", Kind::Int, kHasDefault, "axis"}, {"start", Kind::Int, kHasDefault | kNullable}, {"end", Kind::Int, kHasDefault | kNullable}, {"step", Kind::Int, kHasDefault}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* slice_scatter_c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.tensor(1); const auto& x2 = a.integer(2, 0); const auto& x3 = a.optional_integer(3); const auto& x4 = a.optional_integer(4); const auto& x5 = a.integer(5, 1); return wrap(released(work(x0) + work(x1), [&]() -> decltype(auto) { return argand::slice_scatter(x0, x1, x2, x3, x4, x5); })); }
Signature slice_scatter_s[] = {{"slice_scatter(Tensor input, Tensor src, int dim=0, int start=None, int end=None, int step=1, *, Tensor out=None)", slice_scatter_p0, 7, 6, false, 6, kFunction | kMethod, slice_scatter_c0}};
Function slice_scatter_f = {"slice_scatter", slice_scatter_s, 1, "slice_scatter(input, src, dim=0, start=None, end=None, step=1, *, out=None)\n--\n\ninput with src in place of input.slice(dim, start, end, step).\n\nslice_scatter(Tensor input, Tensor src, int dim=0, int start=None, int end=None, int step=1, *, Tensor out=None)", "slice_scatter($self, src, dim=0, start=None, end=None, step=1)\n--\n\nself with src in place of self.slice(dim, start, end, step).\n\nslice_scatter(Tensor src, int dim=0, int start=None, int end=None, int step=1)"};
PyObject* slice_scatter_function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(slice_scatter_f, nullptr, args, n, names); }
PyObject* slice_scatter_method(PyObject* self, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(slice_scatter_f, self, args, n, names); }
Param slogdet_p0[] = {{"input", Kind::Tensor, 0, "x"}, {"out", Kind::TensorList, kHasDefault | kNullable | kKeywordOnly}};
PyObject* slogdet_c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); return wrap_named("slogdet", "sign logabsdet", released(kHeavy * (work(x0)), [&]() -> decltype(auto) { return argand::slogdet(x0); })); }
Signature slogdet_s[] = {{"slogdet(Tensor input, *, tuple of Tensors out=None)", slogdet_p0, 2, 1, false, 1, kFunction | kMethod, slogdet_c0}};
Function slogdet_f = {"slogdet", slogdet_s, 1, "slogdet(input, *, out=None)\n--\n\nThe sign of the determinants of square matrices, and the logarithm of their size.\n\nslogdet(Tensor input, *, tuple of Tensors out=None)", "slogdet($self)\n--\n\nThe sign of the determinants of square matrices, and the logarithm of their size.\n\nslogdet()"};
PyObject* slogdet_function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(slogdet_f, nullptr, args, n, names); }
PyObject* slogdet_method(PyObject* self, PyObject*) { return unary("slogdet", self, [](const Tensor& x) -> decltype(auto) { return released(work(x) * kHeavy, [&]() -> decltype(auto) { return argand::slogdet(x); }); }); }
Param smooth_l1_loss_p0[] = {{"input", Kind::Tensor, 0, "x"}, {"target", Kind::Tensor, 0}, {"reduction", Kind::Int, kHasDefault | kReduction}, {"beta", Kind::Float, kHasDefault}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* smooth_l1_loss_c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.tensor(1); const auto& x2 = a.integer(2, 1); const auto& x3 = a.real(3, 1.0); return wrap(released(work(x0) + work(x1), [&]() -> decltype(auto) { return argand::smooth_l1_loss(x0, x1, x2, x3); })); }
Signature smooth_l1_loss_s[] = {{"smooth_l1_loss(Tensor input, Tensor target, int reduction=1, float beta=1.0, *, Tensor out=None)", smooth_l1_loss_p0, 5, 4, false, 4, kFunction, smooth_l1_loss_c0}};
Function smooth_l1_loss_f = {"smooth_l1_loss", smooth_l1_loss_s, 1, "smooth_l1_loss(input, target, reduction=1, beta=1.0, *, out=None)\n--\n\nd^2 / (2 beta) where d = |input - target| < beta, d - beta / 2 beyond. beta = 0 is l1_loss.\n\nsmooth_l1_loss(Tensor input, Tensor target, int reduction=1, float beta=1.0, *, Tensor out=None)", ""};
PyObject* smooth_l1_loss_function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(smooth_l1_loss_f, nullptr, args, n, names); }
Param soft_margin_loss_p0[] = {{"input", Kind::Tensor, 0, "x"}, {"target", Kind::Tensor, 0}, {"reduction", Kind::Int, kHasDefault | kReduction}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* soft_margin_loss_c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.tensor(1); const auto& x2 = a.integer(2, 1); return wrap(released(work(x0) + work(x1), [&]() -> decltype(auto) { return argand::soft_margin_loss(x0, x1, x2); })); }
Signature soft_margin_loss_s[] = {{"soft_margin_loss(Tensor input, Tensor target, int reduction=1, *, Tensor out=None)", soft_margin_loss_p0, 4, 3, false, 3, kFunction, soft_margin_loss_c0}};
Function soft_margin_loss_f = {"soft_margin_loss", soft_margin_loss_s, 1, "soft_margin_loss(input, target, reduction=1, *, out=None)\n--\n\nlog(1 + exp(-target input)), target 1 or -1.\n\nsoft_margin_loss(Tensor input, Tensor target, int reduction=1, *, Tensor out=None)", ""};
PyObject* soft_margin_loss_function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(soft_margin_loss_f, nullptr, args, n, names); }
Param softmax_p0[] = {{"input", Kind::Tensor, 0, "x"}, {"dim", Kind::Int, 0, "axis"}, {"dtype", Kind::DType, kHasDefault | kNullable}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* softmax_c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.integer(1); const auto& x2 = a.optional_dtype(2); return wrap(released(kHeavy * (work(x0)), [&]() -> decltype(auto) { return argand::softmax(x0, x1, x2); })); }
Signature softmax_s[] = {{"softmax(Tensor input, int dim, dtype dtype=None, *, Tensor out=None)", softmax_p0, 4, 3, false, 3, kFunction | kMethod, softmax_c0}};
Function softmax_f = {"softmax", softmax_s, 1, "softmax(input, dim, dtype=None, *, out=None)\n--\n\nexp(x) / sum of exp(x) along dim. In a dtype where one is given. A slice of nothing but -inf gives NaN.\n\nsoftmax(Tensor input, int dim, dtype dtype=None, *, Tensor out=None)", "softmax($self, dim, dtype=None)\n--\n\nexp(x) / sum of exp(x) along dim. In a dtype where one is given. A slice of nothing but -inf gives NaN.\n\nsoftmax(int dim, dtype dtype=None)"};
PyObject* softmax_function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(softmax_f, nullptr, args, n, names); }
PyObject* softmax_method(PyObject* self, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(softmax_f, self, args, n, names); }
Param softmin_p0[] = {{"input", Kind::Tensor, 0, "x"}, {"dim", Kind::Int, 0, "axis"}, {"dtype", Kind::DType, kHasDefault | kNullable}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* softmin_c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.integer(1); const auto& x2 = a.optional_dtype(2); return wrap(released(work(x0), [&]() -> decltype(auto) { return argand::softmin(x0, x1, x2); })); }
Signature softmin_s[] = {{"softmin(Tensor input, int dim, dtype dtype=None, *, Tensor out=None)", softmin_p0, 4, 3, false, 3, kFunction, softmin_c0}};
Function softmin_f = {"softmin", softmin_s, 1, "softmin(input, dim, dtype=None, *, out=None)\n--\n\nSoftmax of -x.\n\nsoftmin(Tensor input, int dim, dtype dtype=None, *, Tensor out=None)", ""};
PyObject* softmin_function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(softmin_f, nullptr, args, n, names); }
Param softplus_p0[] = {{"input", Kind::Tensor, 0, "x"}, {"beta", Kind::Scalar, kHasDefault}, {"threshold", Kind::Scalar, kHasDefault}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* softplus_c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.scalar(1, 1); const auto& x2 = a.scalar(2, 20); return wrap(released(work(x0), [&]() -> decltype(auto) { return argand::softplus(x0, x1, x2); })); }
Signature softplus_s[] = {{"softplus(Tensor input, Number beta=1, Number threshold=20, *, Tensor out=None)", softplus_p0, 4, 3, false, 3, kFunction | kMethod, softplus_c0}};
Function softplus_f = {"softplus", softplus_s, 1, "softplus(input, beta=1, threshold=20, *, out=None)\n--\n\nlog(1 + exp(beta x)) / beta; x itself where beta x > threshold.\n\nsoftplus(Tensor input, Number beta=1, Number threshold=20, *, Tensor out=None)", "softplus($self, beta=1, threshold=20)\n--\n\nlog(1 + exp(beta x)) / beta; x itself where beta x > threshold.\n\nsoftplus(Number beta=1, Number threshold=20)"};
PyObject* softplus_function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(softplus_f, nullptr, args, n, names); }
PyObject* softplus_method(PyObject* self, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(softplus_f, self, args, n, names); }
Param softplus__p0[] = {{"input", Kind::Tensor, 0, "x"}, {"beta", Kind::Scalar, kHasDefault}, {"threshold", Kind::Scalar, kHasDefault}};
PyObject* softplus__c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.scalar(1, 1); const auto& x2 = a.scalar(2, 20); return wrap(released(work(x0), [&]() -> decltype(auto) { return argand::softplus_(x0, x1, x2); })); }
Signature softplus__s[] = {{"softplus_(Tensor input, Number beta=1, Number threshold=20)", softplus__p0, 3, 3, false, -1, kFunction | kMethod, softplus__c0}};
Function softplus__f = {"softplus_", softplus__s, 1, "softplus_(input, beta=1, threshold=20)\n--\n\nIn place: log(1 + exp(beta x)) / beta; x itself where beta x > threshold.\n\nsoftplus_(Tensor input, Number beta=1, Number threshold=20)", "softplus_($self, beta=1, threshold=20)\n--\n\nIn place: log(1 + exp(beta x)) / beta; x itself where beta x > threshold.\n\nsoftplus_(Number beta=1, Number threshold=20)"};
PyObject* softplus__function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(softplus__f, nullptr, args, n, names); }
PyObject* softplus__method(PyObject* self, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(softplus__f, self, args, n, names); }
Param softshrink_p0[] = {{"input", Kind::Tensor, 0, "x"}, {"lambd", Kind::Scalar, kHasDefault}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* softshrink_c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.scalar(1, 0.5); return wrap(released(work(x0), [&]() -> decltype(auto) { return argand::softshrink(x0, x1); })); }
Signature softshrink_s[] = {{"softshrink(Tensor input, Number lambd=0.5, *, Tensor out=None)", softshrink_p0, 3, 2, false, 2, kFunction | kMethod, softshrink_c0}};
Function softshrink_f = {"softshrink", softshrink_s, 1, "softshrink(input, lambd=0.5, *, out=None)\n--\n\nx moved by lambd towards 0; 0 within lambd of it.\n\nsoftshrink(Tensor input, Number lambd=0.5, *, Tensor out=None)", "softshrink($self, lambd=0.5)\n--\n\nx moved by lambd towards 0; 0 within lambd of it.\n\nsoftshrink(Number lambd=0.5)"};
PyObject* softshrink_function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(softshrink_f, nullptr, args, n, names); }
PyObject* softshrink_method(PyObject* self, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(softshrink_f, self, args, n, names); }
Param softshrink__p0[] = {{"input", Kind::Tensor, 0, "x"}, {"lambd", Kind::Scalar, kHasDefault}};
PyObject* softshrink__c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.scalar(1, 0.5); return wrap(released(work(x0), [&]() -> decltype(auto) { return argand::softshrink_(x0, x1); })); }
Signature softshrink__s[] = {{"softshrink_(Tensor input, Number lambd=0.5)", softshrink__p0, 2, 2, false, -1, kFunction | kMethod, softshrink__c0}};
Function softshrink__f = {"softshrink_", softshrink__s, 1, "softshrink_(input, lambd=0.5)\n--\n\nIn place: x moved by lambd towards 0; 0 within lambd of it.\n\nsoftshrink_(Tensor input, Number lambd=0.5)", "softshrink_($self, lambd=0.5)\n--\n\nIn place: x moved by lambd towards 0; 0 within lambd of it.\n\nsoftshrink_(Number lambd=0.5)"};
PyObject* softshrink__function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(softshrink__f, nullptr, args, n, names); }
PyObject* softshrink__method(PyObject* self, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(softshrink__f, self, args, n, names); }
Param softsign_p0[] = {{"input", Kind::Tensor, 0, "x"}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* softsign_c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); return wrap(released(work(x0), [&]() -> decltype(auto) { return argand::softsign(x0); })); }
Signature softsign_s[] = {{"softsign(Tensor input, *, Tensor out=None)", softsign_p0, 2, 1, false, 1, kFunction | kMethod, softsign_c0}};
Function softsign_f = {"softsign", softsign_s, 1, "softsign(input, *, out=None)\n--\n\nx / (1 + |x|).\n\nsoftsign(Tensor input, *, Tensor out=None)", "softsign($self)\n--\n\nx / (1 + |x|).\n\nsoftsign()"};
PyObject* softsign_function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(softsign_f, nullptr, args, n, names); }
PyObject* softsign_method(PyObject* self, PyObject*) { return unary("softsign", self, [](const Tensor& x) -> decltype(auto) { return released(work(x), [&]() -> decltype(auto) { return argand::softsign(x); }); }); }
Param softsign__p0[] = {{"input", Kind::Tensor, 0, "x"}};
PyObject* softsign__c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); return wrap(released(work(x0), [&]() -> decltype(auto) { return argand::softsign_(x0); })); }
Signature softsign__s[] = {{"softsign_(Tensor input)", softsign__p0, 1, 1, false, -1, kFunction | kMethod, softsign__c0}};
Function softsign__f = {"softsign_", softsign__s, 1, "softsign_(input)\n--\n\nIn place: x / (1 + |x|).\n\nsoftsign_(Tensor input)", "softsign_($self)\n--\n\nIn place: x / (1 + |x|).\n\nsoftsign_()"};
PyObject* softsign__function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(softsign__f, nullptr, args, n, names); }
PyObject* softsign__method(PyObject* self, PyObject*) { return unary("softsign_", self, [](const Tensor& x) -> decltype(auto) { return released(work(x), [&]() -> decltype(auto) { return argand::softsign_(x); }); }); }
Param sort_p0[] = {{"input", Kind::Tensor, 0, "x"}, {"dim", Kind::Int, kHasDefault, "axis"}, {"descending", Kind::Bool, kHasDefault}, {"out", Kind::TensorList, kHasDefault | kNullable | kKeywordOnly}};
PyObject* sort_c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.integer(1, -1); const auto& x2 = a.boolean(2, false); return wrap_named("sort", "values indices", released(kHeavy * (work(x0)), [&]() -> decltype(auto) { return argand::sort(x0, x1, x2); })); }
Param sort_p1[] = {{"input", Kind::Tensor, 0, "x"}, {"stable", Kind::Bool, kNullable | kKeywordOnly}, {"dim", Kind::Int, kHasDefault | kKeywordOnly, "axis"}, {"descending", Kind::Bool, kHasDefault | kKeywordOnly}, {"out", Kind::TensorList, kHasDefault | kNullable | kKeywordOnly}};
PyObject* sort_c1([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.optional_boolean(1); const auto& x2 = a.integer(2, -1); const auto& x3 = a.boolean(3, false); return wrap_named("sort", "values indices", released(kHeavy * (work(x0)), [&]() -> decltype(auto) { return argand::sort(x0, x1, x2, x3); })); }
Signature sort_s[] = {{"sort(Tensor input, int dim=-1, bool descending=False, *, tuple of Tensors out=None)", sort_p0, 4, 3, false, 3, kFunction | kMethod, sort_c0}, {"sort(Tensor input, *, bool stable, int dim=-1, bool descending=False, tuple of Tensors out=None)", sort_p1, 5, 1, false, 4, kFunction | kMethod, sort_c1}};
Function sort_f = {"sort", sort_s, 2, "sort(Tensor input, int dim=-1, bool descending=False, *, tuple of Tensors out=None)\nsort(Tensor input, *, bool stable, int dim=-1, bool descending=False, tuple of Tensors out=None)\n\nValues in order along dim, and the index each came from (int64). NaN is the greatest; equal values keep their order.", "sort(int dim=-1, bool descending=False)\nsort(*, bool stable, int dim=-1, bool descending=False)\n\nValues in order along dim, and the index each came from (int64). NaN is the greatest; equal values keep their order."};
PyObject* sort_function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(sort_f, nullptr, args, n, names); }
PyObject* sort_method(PyObject* self, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(sort_f, self, args, n, names); }
Param special_bessel_j0_p0[] = {{"input", Kind::Tensor, 0, "x"}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* special_bessel_j0_c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); return wrap(released(work(x0), [&]() -> decltype(auto) { return argand::special_bessel_j0(x0); })); }
Signature special_bessel_j0_s[] = {{"special_bessel_j0(Tensor input, *, Tensor out=None)", special_bessel_j0_p0, 2, 1, false, 1, kFunction, special_bessel_j0_c0}};
Function special_bessel_j0_f = {"special_bessel_j0", special_bessel_j0_s, 1, "special_bessel_j0(input, *, out=None)\n--\n\nThe Bessel function of the first kind, order 0.\n\nspecial_bessel_j0(Tensor input, *, Tensor out=None)", ""};
PyObject* special_bessel_j0_function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(special_bessel_j0_f, nullptr, args, n, names); }
Param special_bessel_j1_p0[] = {{"input", Kind::Tensor, 0, "x"}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* special_bessel_j1_c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); return wrap(released(work(x0), [&]() -> decltype(auto) { return argand::special_bessel_j1(x0); })); }
Signature special_bessel_j1_s[] = {{"special_bessel_j1(Tensor input, *, Tensor out=None)", special_bessel_j1_p0, 2, 1, false, 1, kFunction, special_bessel_j1_c0}};
Function special_bessel_j1_f = {"special_bessel_j1", special_bessel_j1_s, 1, "special_bessel_j1(input, *, out=None)\n--\n\nThe Bessel function of the first kind, order 1.\n\nspecial_bessel_j1(Tensor input, *, Tensor out=None)", ""};
PyObject* special_bessel_j1_function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(special_bessel_j1_f, nullptr, args, n, names); }
Param special_bessel_y0_p0[] = {{"input", Kind::Tensor, 0, "x"}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* special_bessel_y0_c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); return wrap(released(work(x0), [&]() -> decltype(auto) { return argand::special_bessel_y0(x0); })); }
Signature special_bessel_y0_s[] = {{"special_bessel_y0(Tensor input, *, Tensor out=None)", special_bessel_y0_p0, 2, 1, false, 1, kFunction, special_bessel_y0_c0}};
Function special_bessel_y0_f = {"special_bessel_y0", special_bessel_y0_s, 1, "special_bessel_y0(input, *, out=None)\n--\n\nThe Bessel function of the second kind, order 0; -inf at 0, NaN below.\n\nspecial_bessel_y0(Tensor input, *, Tensor out=None)", ""};
PyObject* special_bessel_y0_function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(special_bessel_y0_f, nullptr, args, n, names); }
Param special_bessel_y1_p0[] = {{"input", Kind::Tensor, 0, "x"}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* special_bessel_y1_c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); return wrap(released(work(x0), [&]() -> decltype(auto) { return argand::special_bessel_y1(x0); })); }
Signature special_bessel_y1_s[] = {{"special_bessel_y1(Tensor input, *, Tensor out=None)", special_bessel_y1_p0, 2, 1, false, 1, kFunction, special_bessel_y1_c0}};
Function special_bessel_y1_f = {"special_bessel_y1", special_bessel_y1_s, 1, "special_bessel_y1(input, *, out=None)\n--\n\nThe Bessel function of the second kind, order 1; -inf at 0, NaN below.\n\nspecial_bessel_y1(Tensor input, *, Tensor out=None)", ""};
PyObject* special_bessel_y1_function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(special_bessel_y1_f, nullptr, args, n, names); }
Param special_chebyshev_polynomial_t_p0[] = {{"x", Kind::Tensor, 0}, {"n", Kind::Tensor, 0}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* special_chebyshev_polynomial_t_c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.tensor(1); return wrap(released(work(x0) + work(x1), [&]() -> decltype(auto) { return argand::special_chebyshev_polynomial_t(x0, x1); })); }
Signature special_chebyshev_polynomial_t_s[] = {{"special_chebyshev_polynomial_t(Tensor x, Tensor n, *, Tensor out=None)", special_chebyshev_polynomial_t_p0, 3, 2, false, 2, kFunction, special_chebyshev_polynomial_t_c0}};
Function special_chebyshev_polynomial_t_f = {"special_chebyshev_polynomial_t", special_chebyshev_polynomial_t_s, 1, "special_chebyshev_polynomial_t(x, n, *, out=None)\n--\n\nThe Chebyshev polynomial of the first kind of degree n at x; n is cut to a whole number, negative ones give 0.\n\nspecial_chebyshev_polynomial_t(Tensor x, Tensor n, *, Tensor out=None)", ""};
PyObject* special_chebyshev_polynomial_t_function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(special_chebyshev_polynomial_t_f, nullptr, args, n, names); }
Param special_chebyshev_polynomial_u_p0[] = {{"x", Kind::Tensor, 0}, {"n", Kind::Tensor, 0}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* special_chebyshev_polynomial_u_c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.tensor(1); return wrap(released(work(x0) + work(x1), [&]() -> decltype(auto) { return argand::special_chebyshev_polynomial_u(x0, x1); })); }
Signature special_chebyshev_polynomial_u_s[] = {{"special_chebyshev_polynomial_u(Tensor x, Tensor n, *, Tensor out=None)", special_chebyshev_polynomial_u_p0, 3, 2, false, 2, kFunction, special_chebyshev_polynomial_u_c0}};
Function special_chebyshev_polynomial_u_f = {"special_chebyshev_polynomial_u", special_chebyshev_polynomial_u_s, 1, "special_chebyshev_polynomial_u(x, n, *, out=None)\n--\n\nThe Chebyshev polynomial of the second kind of degree n at x.\n\nspecial_chebyshev_polynomial_u(Tensor x, Tensor n, *, Tensor out=None)", ""};
PyObject* special_chebyshev_polynomial_u_function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(special_chebyshev_polynomial_u_f, nullptr, args, n, names); }
Param special_chebyshev_polynomial_v_p0[] = {{"x", Kind::Tensor, 0}, {"n", Kind::Tensor, 0}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* special_chebyshev_polynomial_v_c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.tensor(1); return wrap(released(work(x0) + work(x1), [&]() -> decltype(auto) { return argand::special_chebyshev_polynomial_v(x0, x1); })); }
Signature special_chebyshev_polynomial_v_s[] = {{"special_chebyshev_polynomial_v(Tensor x, Tensor n, *, Tensor out=None)", special_chebyshev_polynomial_v_p0, 3, 2, false, 2, kFunction, special_chebyshev_polynomial_v_c0}};
Function special_chebyshev_polynomial_v_f = {"special_chebyshev_polynomial_v", special_chebyshev_polynomial_v_s, 1, "special_chebyshev_polynomial_v(x, n, *, out=None)\n--\n\nThe Chebyshev polynomial of the third kind of degree n at x.\n\nspecial_chebyshev_polynomial_v(Tensor x, Tensor n, *, Tensor out=None)", ""};
PyObject* special_chebyshev_polynomial_v_function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(special_chebyshev_polynomial_v_f, nullptr, args, n, names); }
Param special_chebyshev_polynomial_w_p0[] = {{"x", Kind::Tensor, 0}, {"n", Kind::Tensor, 0}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* special_chebyshev_polynomial_w_c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.tensor(1); return wrap(released(work(x0) + work(x1), [&]() -> decltype(auto) { return argand::special_chebyshev_polynomial_w(x0, x1); })); }
Signature special_chebyshev_polynomial_w_s[] = {{"special_chebyshev_polynomial_w(Tensor x, Tensor n, *, Tensor out=None)", special_chebyshev_polynomial_w_p0, 3, 2, false, 2, kFunction, special_chebyshev_polynomial_w_c0}};
Function special_chebyshev_polynomial_w_f = {"special_chebyshev_polynomial_w", special_chebyshev_polynomial_w_s, 1, "special_chebyshev_polynomial_w(x, n, *, out=None)\n--\n\nThe Chebyshev polynomial of the fourth kind of degree n at x.\n\nspecial_chebyshev_polynomial_w(Tensor x, Tensor n, *, Tensor out=None)", ""};
PyObject* special_chebyshev_polynomial_w_function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(special_chebyshev_polynomial_w_f, nullptr, args, n, names); }
Param special_entr_p0[] = {{"input", Kind::Tensor, 0, "x"}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* special_entr_c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); return wrap(released(work(x0), [&]() -> decltype(auto) { return argand::special_entr(x0); })); }
Signature special_entr_s[] = {{"special_entr(Tensor input, *, Tensor out=None)", special_entr_p0, 2, 1, false, 1, kFunction | kMethod, special_entr_c0}};
Function special_entr_f = {"special_entr", special_entr_s, 1, "special_entr(input, *, out=None)\n--\n\n-x log(x), 0 at 0, -inf below.\n\nspecial_entr(Tensor input, *, Tensor out=None)", "special_entr($self)\n--\n\n-x log(x), 0 at 0, -inf below.\n\nspecial_entr()"};
PyObject* special_entr_function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(special_entr_f, nullptr, args, n, names); }
PyObject* special_entr_method(PyObject* self, PyObject*) { return unary("special_entr", self, [](const Tensor& x) -> decltype(auto) { return released(work(x), [&]() -> decltype(auto) { return argand::special_entr(x); }); }); }
Param special_entr__p0[] = {{"input", Kind::Tensor, 0, "x"}};
PyObject* special_entr__c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); return wrap(released(work(x0), [&]() -> decltype(auto) { return argand::special_entr_(x0); })); }
Signature special_entr__s[] = {{"special_entr_(Tensor input)", special_entr__p0, 1, 1, false, -1, kFunction | kMethod, special_entr__c0}};
Function special_entr__f = {"special_entr_", special_entr__s, 1, "special_entr_(input)\n--\n\nIn place: -x log(x), 0 at 0, -inf below.\n\nspecial_entr_(Tensor input)", "special_entr_($self)\n--\n\nIn place: -x log(x), 0 at 0, -inf below.\n\nspecial_entr_()"};
PyObject* special_entr__function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(special_entr__f, nullptr, args, n, names); }
PyObject* special_entr__method(PyObject* self, PyObject*) { return unary("special_entr_", self, [](const Tensor& x) -> decltype(auto) { return released(work(x), [&]() -> decltype(auto) { return argand::special_entr_(x); }); }); }
Param special_erfcx_p0[] = {{"input", Kind::Tensor, 0, "x"}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* special_erfcx_c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); return wrap(released(work(x0), [&]() -> decltype(auto) { return argand::special_erfcx(x0); })); }
Signature special_erfcx_s[] = {{"special_erfcx(Tensor input, *, Tensor out=None)", special_erfcx_p0, 2, 1, false, 1, kFunction, special_erfcx_c0}};
Function special_erfcx_f = {"special_erfcx", special_erfcx_s, 1, "special_erfcx(input, *, out=None)\n--\n\nexp(x^2) erfc(x), which neither overflows nor vanishes for large x.\n\nspecial_erfcx(Tensor input, *, Tensor out=None)", ""};
PyObject* special_erfcx_function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(special_erfcx_f, nullptr, args, n, names); }
Param special_gammainc_p0[] = {{"input", Kind::Tensor, 0, "x"}, {"other", Kind::Tensor, 0, "x2"}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* special_gammainc_c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.tensor(1); return wrap(released(work(x0) + work(x1), [&]() -> decltype(auto) { return argand::special_gammainc(x0, x1); })); }
Signature special_gammainc_s[] = {{"special_gammainc(Tensor input, Tensor other, *, Tensor out=None)", special_gammainc_p0, 3, 2, false, 2, kFunction, special_gammainc_c0}};
Function special_gammainc_f = {"special_gammainc", special_gammainc_s, 1, "special_gammainc(input, other, *, out=None)\n--\n\nSame as igamma: The share of Gamma(input) below other: the regularised lower incomplete gamma function. Its derivative is that with respect to other.\n\nspecial_gammainc(Tensor input, Tensor other, *, Tensor out=None)", ""};
PyObject* special_gammainc_function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(special_gammainc_f, nullptr, args, n, names); }
Param special_gammaincc_p0[] = {{"input", Kind::Tensor, 0, "x"}, {"other", Kind::Tensor, 0, "x2"}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* special_gammaincc_c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.tensor(1); return wrap(released(work(x0) + work(x1), [&]() -> decltype(auto) { return argand::special_gammaincc(x0, x1); })); }
Signature special_gammaincc_s[] = {{"special_gammaincc(Tensor input, Tensor other, *, Tensor out=None)", special_gammaincc_p0, 3, 2, false, 2, kFunction, special_gammaincc_c0}};
Function special_gammaincc_f = {"special_gammaincc", special_gammaincc_s, 1, "special_gammaincc(input, other, *, out=None)\n--\n\nSame as igammac: The share above: 1 - igamma, exact where it is small.\n\nspecial_gammaincc(Tensor input, Tensor other, *, Tensor out=None)", ""};
PyObject* special_gammaincc_function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(special_gammaincc_f, nullptr, args, n, names); }
Param special_hermite_polynomial_h_p0[] = {{"x", Kind::Tensor, 0}, {"n", Kind::Tensor, 0}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* special_hermite_polynomial_h_c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.tensor(1); return wrap(released(work(x0) + work(x1), [&]() -> decltype(auto) { return argand::special_hermite_polynomial_h(x0, x1); })); }
Signature special_hermite_polynomial_h_s[] = {{"special_hermite_polynomial_h(Tensor x, Tensor n, *, Tensor out=None)", special_hermite_polynomial_h_p0, 3, 2, false, 2, kFunction, special_hermite_polynomial_h_c0}};
Function special_hermite_polynomial_h_f = {"special_hermite_polynomial_h", special_hermite_polynomial_h_s, 1, "special_hermite_polynomial_h(x, n, *, out=None)\n--\n\nThe Hermite polynomial of the physicists of degree n at x.\n\nspecial_hermite_polynomial_h(Tensor x, Tensor n, *, Tensor out=None)", ""};
PyObject* special_hermite_polynomial_h_function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(special_hermite_polynomial_h_f, nullptr, args, n, names); }
Param special_hermite_polynomial_he_p0[] = {{"x", Kind::Tensor, 0}, {"n", Kind::Tensor, 0}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* special_hermite_polynomial_he_c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.tensor(1); return wrap(released(work(x0) + work(x1), [&]() -> decltype(auto) { return argand::special_hermite_polynomial_he(x0, x1); })); }
Signature special_hermite_polynomial_he_s[] = {{"special_hermite_polynomial_he(Tensor x, Tensor n, *, Tensor out=None)", special_hermite_polynomial_he_p0, 3, 2, false, 2, kFunction, special_hermite_polynomial_he_c0}};
Function special_hermite_polynomial_he_f = {"special_hermite_polynomial_he", special_hermite_polynomial_he_s, 1, "special_hermite_polynomial_he(x, n, *, out=None)\n--\n\nThe Hermite polynomial of the probabilists of degree n at x.\n\nspecial_hermite_polynomial_he(Tensor x, Tensor n, *, Tensor out=None)", ""};
PyObject* special_hermite_polynomial_he_function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(special_hermite_polynomial_he_f, nullptr, args, n, names); }
Param special_i0_p0[] = {{"input", Kind::Tensor, 0, "x"}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* special_i0_c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); return wrap(released(work(x0), [&]() -> decltype(auto) { return argand::special_i0(x0); })); }
Signature special_i0_s[] = {{"special_i0(Tensor input, *, Tensor out=None)", special_i0_p0, 2, 1, false, 1, kFunction, special_i0_c0}};
Function special_i0_f = {"special_i0", special_i0_s, 1, "special_i0(input, *, out=None)\n--\n\nSame as i0: The modified Bessel function of the first kind, order 0.\n\nspecial_i0(Tensor input, *, Tensor out=None)", ""};
PyObject* special_i0_function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(special_i0_f, nullptr, args, n, names); }
Param special_i0e_p0[] = {{"input", Kind::Tensor, 0, "x"}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* special_i0e_c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); return wrap(released(work(x0), [&]() -> decltype(auto) { return argand::special_i0e(x0); })); }
Signature special_i0e_s[] = {{"special_i0e(Tensor input, *, Tensor out=None)", special_i0e_p0, 2, 1, false, 1, kFunction, special_i0e_c0}};
Function special_i0e_f = {"special_i0e", special_i0e_s, 1, "special_i0e(input, *, out=None)\n--\n\nexp(-|x|) I0(x).\n\nspecial_i0e(Tensor input, *, Tensor out=None)", ""};
PyObject* special_i0e_function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(special_i0e_f, nullptr, args, n, names); }
Param special_i1_p0[] = {{"input", Kind::Tensor, 0, "x"}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* special_i1_c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); return wrap(released(work(x0), [&]() -> decltype(auto) { return argand::special_i1(x0); })); }
Signature special_i1_s[] = {{"special_i1(Tensor input, *, Tensor out=None)", special_i1_p0, 2, 1, false, 1, kFunction, special_i1_c0}};
Function special_i1_f = {"special_i1", special_i1_s, 1, "special_i1(input, *, out=None)\n--\n\nThe modified Bessel function of the first kind, order 1.\n\nspecial_i1(Tensor input, *, Tensor out=None)", ""};
PyObject* special_i1_function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(special_i1_f, nullptr, args, n, names); }
Param special_i1e_p0[] = {{"input", Kind::Tensor, 0, "x"}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* special_i1e_c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); return wrap(released(work(x0), [&]() -> decltype(auto) { return argand::special_i1e(x0); })); }
Signature special_i1e_s[] = {{"special_i1e(Tensor input, *, Tensor out=None)", special_i1e_p0, 2, 1, false, 1, kFunction, special_i1e_c0}};
Function special_i1e_f = {"special_i1e", special_i1e_s, 1, "special_i1e(input, *, out=None)\n--\n\nexp(-|x|) I1(x).\n\nspecial_i1e(Tensor input, *, Tensor out=None)", ""};
PyObject* special_i1e_function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(special_i1e_f, nullptr, args, n, names); }
Param special_laguerre_polynomial_l_p0[] = {{"x", Kind::Tensor, 0}, {"n", Kind::Tensor, 0}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* special_laguerre_polynomial_l_c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.tensor(1); return wrap(released(work(x0) + work(x1), [&]() -> decltype(auto) { return argand::special_laguerre_polynomial_l(x0, x1); })); }
Signature special_laguerre_polynomial_l_s[] = {{"special_laguerre_polynomial_l(Tensor x, Tensor n, *, Tensor out=None)", special_laguerre_polynomial_l_p0, 3, 2, false, 2, kFunction, special_laguerre_polynomial_l_c0}};
Function special_laguerre_polynomial_l_f = {"special_laguerre_polynomial_l", special_laguerre_polynomial_l_s, 1, "special_laguerre_polynomial_l(x, n, *, out=None)\n--\n\nThe Laguerre polynomial of degree n at x.\n\nspecial_laguerre_polynomial_l(Tensor x, Tensor n, *, Tensor out=None)", ""};
PyObject* special_laguerre_polynomial_l_function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(special_laguerre_polynomial_l_f, nullptr, args, n, names); }
Param special_legendre_polynomial_p_p0[] = {{"x", Kind::Tensor, 0}, {"n", Kind::Tensor, 0}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* special_legendre_polynomial_p_c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.tensor(1); return wrap(released(work(x0) + work(x1), [&]() -> decltype(auto) { return argand::special_legendre_polynomial_p(x0, x1); })); }
Signature special_legendre_polynomial_p_s[] = {{"special_legendre_polynomial_p(Tensor x, Tensor n, *, Tensor out=None)", special_legendre_polynomial_p_p0, 3, 2, false, 2, kFunction, special_legendre_polynomial_p_c0}};
Function special_legendre_polynomial_p_f = {"special_legendre_polynomial_p", special_legendre_polynomial_p_s, 1, "special_legendre_polynomial_p(x, n, *, out=None)\n--\n\nThe Legendre polynomial of degree n at x.\n\nspecial_legendre_polynomial_p(Tensor x, Tensor n, *, Tensor out=None)", ""};
PyObject* special_legendre_polynomial_p_function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(special_legendre_polynomial_p_f, nullptr, args, n, names); }
Param special_log_ndtr_p0[] = {{"input", Kind::Tensor, 0, "x"}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* special_log_ndtr_c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); return wrap(released(work(x0), [&]() -> decltype(auto) { return argand::special_log_ndtr(x0); })); }
Signature special_log_ndtr_s[] = {{"special_log_ndtr(Tensor input, *, Tensor out=None)", special_log_ndtr_p0, 2, 1, false, 1, kFunction, special_log_ndtr_c0}};
Function special_log_ndtr_f = {"special_log_ndtr", special_log_ndtr_s, 1, "special_log_ndtr(input, *, out=None)\n--\n\nlog of the standard normal distribution function.\n\nspecial_log_ndtr(Tensor input, *, Tensor out=None)", ""};
PyObject* special_log_ndtr_function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(special_log_ndtr_f, nullptr, args, n, names); }
Param special_modified_bessel_i0_p0[] = {{"input", Kind::Tensor, 0, "x"}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* special_modified_bessel_i0_c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); return wrap(released(work(x0), [&]() -> decltype(auto) { return argand::special_modified_bessel_i0(x0); })); }
Signature special_modified_bessel_i0_s[] = {{"special_modified_bessel_i0(Tensor input, *, Tensor out=None)", special_modified_bessel_i0_p0, 2, 1, false, 1, kFunction, special_modified_bessel_i0_c0}};
Function special_modified_bessel_i0_f = {"special_modified_bessel_i0", special_modified_bessel_i0_s, 1, "special_modified_bessel_i0(input, *, out=None)\n--\n\nSame as i0: The modified Bessel function of the first kind, order 0.\n\nspecial_modified_bessel_i0(Tensor input, *, Tensor out=None)", ""};
PyObject* special_modified_bessel_i0_function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(special_modified_bessel_i0_f, nullptr, args, n, names); }
Param special_modified_bessel_i1_p0[] = {{"input", Kind::Tensor, 0, "x"}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* special_modified_bessel_i1_c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); return wrap(released(work(x0), [&]() -> decltype(auto) { return argand::special_modified_bessel_i1(x0); })); }
Signature special_modified_bessel_i1_s[] = {{"special_modified_bessel_i1(Tensor input, *, Tensor out=None)", special_modified_bessel_i1_p0, 2, 1, false, 1, kFunction, special_modified_bessel_i1_c0}};
Function special_modified_bessel_i1_f = {"special_modified_bessel_i1", special_modified_bessel_i1_s, 1, "special_modified_bessel_i1(input, *, out=None)\n--\n\nSame as special_i1: The modified Bessel function of the first kind, order 1.\n\nspecial_modified_bessel_i1(Tensor input, *, Tensor out=None)", ""};
PyObject* special_modified_bessel_i1_function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(special_modified_bessel_i1_f, nullptr, args, n, names); }
Param special_modified_bessel_k0_p0[] = {{"input", Kind::Tensor, 0, "x"}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* special_modified_bessel_k0_c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); return wrap(released(work(x0), [&]() -> decltype(auto) { return argand::special_modified_bessel_k0(x0); })); }
Signature special_modified_bessel_k0_s[] = {{"special_modified_bessel_k0(Tensor input, *, Tensor out=None)", special_modified_bessel_k0_p0, 2, 1, false, 1, kFunction, special_modified_bessel_k0_c0}};
Function special_modified_bessel_k0_f = {"special_modified_bessel_k0", special_modified_bessel_k0_s, 1, "special_modified_bessel_k0(input, *, out=None)\n--\n\nThe modified Bessel function of the second kind, order 0; infinite at 0, NaN below.\n\nspecial_modified_bessel_k0(Tensor input, *, Tensor out=None)", ""};
PyObject* special_modified_bessel_k0_function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(special_modified_bessel_k0_f, nullptr, args, n, names); }
Param special_modified_bessel_k1_p0[] = {{"input", Kind::Tensor, 0, "x"}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* special_modified_bessel_k1_c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); return wrap(released(work(x0), [&]() -> decltype(auto) { return argand::special_modified_bessel_k1(x0); })); }
Signature special_modified_bessel_k1_s[] = {{"special_modified_bessel_k1(Tensor input, *, Tensor out=None)", special_modified_bessel_k1_p0, 2, 1, false, 1, kFunction, special_modified_bessel_k1_c0}};
Function special_modified_bessel_k1_f = {"special_modified_bessel_k1", special_modified_bessel_k1_s, 1, "special_modified_bessel_k1(input, *, out=None)\n--\n\nThe modified Bessel function of the second kind, order 1; infinite at 0, NaN below.\n\nspecial_modified_bessel_k1(Tensor input, *, Tensor out=None)", ""};
PyObject* special_modified_bessel_k1_function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(special_modified_bessel_k1_f, nullptr, args, n, names); }
Param special_multigammaln_p0[] = {{"input", Kind::Tensor, 0, "x"}, {"p", Kind::Int, 0}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* special_multigammaln_c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.integer(1); return wrap(released(work(x0), [&]() -> decltype(auto) { return argand::special_multigammaln(x0, x1); })); }
Signature special_multigammaln_s[] = {{"special_multigammaln(Tensor input, int p, *, Tensor out=None)", special_multigammaln_p0, 3, 2, false, 2, kFunction, special_multigammaln_c0}};
Function special_multigammaln_f = {"special_multigammaln", special_multigammaln_s, 1, "special_multigammaln(input, p, *, out=None)\n--\n\nSame as mvlgamma: log of the multivariate gamma function of dimension p: lgamma(x) + ... + lgamma(x - (p - 1) / 2) and a constant.\n\nspecial_multigammaln(Tensor input, int p, *, Tensor out=None)", ""};
PyObject* special_multigammaln_function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(special_multigammaln_f, nullptr, args, n, names); }
Param special_ndtr_p0[] = {{"input", Kind::Tensor, 0, "x"}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* special_ndtr_c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); return wrap(released(work(x0), [&]() -> decltype(auto) { return argand::special_ndtr(x0); })); }
Signature special_ndtr_s[] = {{"special_ndtr(Tensor input, *, Tensor out=None)", special_ndtr_p0, 2, 1, false, 1, kFunction | kMethod, special_ndtr_c0}};
Function special_ndtr_f = {"special_ndtr", special_ndtr_s, 1, "special_ndtr(input, *, out=None)\n--\n\nThe standard normal distribution function.\n\nspecial_ndtr(Tensor input, *, Tensor out=None)", "special_ndtr($self)\n--\n\nThe standard normal distribution function.\n\nspecial_ndtr()"};
PyObject* special_ndtr_function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(special_ndtr_f, nullptr, args, n, names); }
PyObject* special_ndtr_method(PyObject* self, PyObject*) { return unary("special_ndtr", self, [](const Tensor& x) -> decltype(auto) { return released(work(x), [&]() -> decltype(auto) { return argand::special_ndtr(x); }); }); }
Param special_ndtr__p0[] = {{"input", Kind::Tensor, 0, "x"}};
PyObject* special_ndtr__c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); return wrap(released(work(x0), [&]() -> decltype(auto) { return argand::special_ndtr_(x0); })); }
Signature special_ndtr__s[] = {{"special_ndtr_(Tensor input)", special_ndtr__p0, 1, 1, false, -1, kFunction | kMethod, special_ndtr__c0}};
Function special_ndtr__f = {"special_ndtr_", special_ndtr__s, 1, "special_ndtr_(input)\n--\n\nIn place: The standard normal distribution function.\n\nspecial_ndtr_(Tensor input)", "special_ndtr_($self)\n--\n\nIn place: The standard normal distribution function.\n\nspecial_ndtr_()"};
PyObject* special_ndtr__function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(special_ndtr__f, nullptr, args, n, names); }
PyObject* special_ndtr__method(PyObject* self, PyObject*) { return unary("special_ndtr_", self, [](const Tensor& x) -> decltype(auto) { return released(work(x), [&]() -> decltype(auto) { return argand::special_ndtr_(x); }); }); }
Param special_ndtri_p0[] = {{"input", Kind::Tensor, 0, "x"}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* special_ndtri_c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); return wrap(released(work(x0), [&]() -> decltype(auto) { return argand::special_ndtri(x0); })); }
Signature special_ndtri_s[] = {{"special_ndtri(Tensor input, *, Tensor out=None)", special_ndtri_p0, 2, 1, false, 1, kFunction, special_ndtri_c0}};
Function special_ndtri_f = {"special_ndtri", special_ndtri_s, 1, "special_ndtri(input, *, out=None)\n--\n\nThe number below which a standard normal variate lies with this probability.\n\nspecial_ndtri(Tensor input, *, Tensor out=None)", ""};
PyObject* special_ndtri_function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(special_ndtri_f, nullptr, args, n, names); }
Param special_polygamma_p0[] = {{"n", Kind::Int, 0}, {"input", Kind::Tensor, 0, "x"}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* special_polygamma_c0([[maybe_unused]] Args& a) { const auto& x0 = a.integer(0); const auto& x1 = a.tensor(1); return wrap(released(work(x1), [&]() -> decltype(auto) { return argand::special_polygamma(x0, x1); })); }
Signature special_polygamma_s[] = {{"special_polygamma(int n, Tensor input, *, Tensor out=None)", special_polygamma_p0, 3, 2, false, 2, kFunction, special_polygamma_c0}};
Function special_polygamma_f = {"special_polygamma", special_polygamma_s, 1, "special_polygamma(n, input, *, out=None)\n--\n\nSame as polygamma: The n-th derivative of digamma, n >= 0.\n\nspecial_polygamma(int n, Tensor input, *, Tensor out=None)", ""};
PyObject* special_polygamma_function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(special_polygamma_f, nullptr, args, n, names); }
Param special_scaled_modified_bessel_k0_p0[] = {{"x", Kind::Tensor, 0}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* special_scaled_modified_bessel_k0_c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); return wrap(released(work(x0), [&]() -> decltype(auto) { return argand::special_scaled_modified_bessel_k0(x0); })); }
Signature special_scaled_modified_bessel_k0_s[] = {{"special_scaled_modified_bessel_k0(Tensor x, *, Tensor out=None)", special_scaled_modified_bessel_k0_p0, 2, 1, false, 1, kFunction, special_scaled_modified_bessel_k0_c0}};
Function special_scaled_modified_bessel_k0_f = {"special_scaled_modified_bessel_k0", special_scaled_modified_bessel_k0_s, 1, "special_scaled_modified_bessel_k0(x, *, out=None)\n--\n\nexp(x) K0(x), K0 the modified Bessel function of the second kind.\n\nspecial_scaled_modified_bessel_k0(Tensor x, *, Tensor out=None)", ""};
PyObject* special_scaled_modified_bessel_k0_function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(special_scaled_modified_bessel_k0_f, nullptr, args, n, names); }
Param special_scaled_modified_bessel_k1_p0[] = {{"x", Kind::Tensor, 0}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* special_scaled_modified_bessel_k1_c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); return wrap(released(work(x0), [&]() -> decltype(auto) { return argand::special_scaled_modified_bessel_k1(x0); })); }
Signature special_scaled_modified_bessel_k1_s[] = {{"special_scaled_modified_bessel_k1(Tensor x, *, Tensor out=None)", special_scaled_modified_bessel_k1_p0, 2, 1, false, 1, kFunction, special_scaled_modified_bessel_k1_c0}};
Function special_scaled_modified_bessel_k1_f = {"special_scaled_modified_bessel_k1", special_scaled_modified_bessel_k1_s, 1, "special_scaled_modified_bessel_k1(x, *, out=None)\n--\n\nexp(x) K1(x), K1 the modified Bessel function of the second kind.\n\nspecial_scaled_modified_bessel_k1(Tensor x, *, Tensor out=None)", ""};
PyObject* special_scaled_modified_bessel_k1_function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(special_scaled_modified_bessel_k1_f, nullptr, args, n, names); }
Param special_spherical_bessel_j0_p0[] = {{"x", Kind::Tensor, 0}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* special_spherical_bessel_j0_c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); return wrap(released(work(x0), [&]() -> decltype(auto) { return argand::special_spherical_bessel_j0(x0); })); }
Signature special_spherical_bessel_j0_s[] = {{"special_spherical_bessel_j0(Tensor x, *, Tensor out=None)", special_spherical_bessel_j0_p0, 2, 1, false, 1, kFunction, special_spherical_bessel_j0_c0}};
Function special_spherical_bessel_j0_f = {"special_spherical_bessel_j0", special_spherical_bessel_j0_s, 1, "special_spherical_bessel_j0(x, *, out=None)\n--\n\nsin(x) / x.\n\nspecial_spherical_bessel_j0(Tensor x, *, Tensor out=None)", ""};
PyObject* special_spherical_bessel_j0_function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(special_spherical_bessel_j0_f, nullptr, args, n, names); }
Param special_xlog1py_p0[] = {{"input", Kind::Tensor, 0, "x"}, {"other", Kind::Tensor, 0, "x2"}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* special_xlog1py_c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.tensor(1); return wrap(released(work(x0) + work(x1), [&]() -> decltype(auto) { return argand::special_xlog1py(x0, x1); })); }
Param special_xlog1py_p1[] = {{"input", Kind::Tensor, 0, "x"}, {"other", Kind::Scalar, 0, "x2"}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* special_xlog1py_c1([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.scalar(1); return wrap(released(work(x0), [&]() -> decltype(auto) { return argand::special_xlog1py(x0, x1); })); }
Param special_xlog1py_p2[] = {{"input", Kind::Scalar, 0, "x"}, {"other", Kind::Tensor, 0, "x2"}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* special_xlog1py_c2([[maybe_unused]] Args& a) { const auto& x0 = a.scalar(0); const auto& x1 = a.tensor(1); return wrap(released(work(x1), [&]() -> decltype(auto) { return argand::special_xlog1py(x0, x1); })); }
Signature special_xlog1py_s[] = {{"special_xlog1py(Tensor input, Tensor other, *, Tensor out=None)", special_xlog1py_p0, 3, 2, false, 2, kFunction | kMethod, special_xlog1py_c0}, {"special_xlog1py(Tensor input, Number other, *, Tensor out=None)", special_xlog1py_p1, 3, 2, false, 2, kFunction | kMethod, special_xlog1py_c1}, {"special_xlog1py(Number input, Tensor other, *, Tensor out=None)", special_xlog1py_p2, 3, 2, false, 2, kFunction, special_xlog1py_c2}};
Function special_xlog1py_f = {"special_xlog1py", special_xlog1py_s, 3, "special_xlog1py(input, other, *, out=None)\n--\n\ninput * log(1 + other), 0 where input is 0.\n\nspecial_xlog1py(Tensor input, Tensor other, *, Tensor out=None)\nspecial_xlog1py(Tensor input, Number other, *, Tensor out=None)\nspecial_xlog1py(Number input, Tensor other, *, Tensor out=None)", "special_xlog1py($self, other)\n--\n\nself * log(1 + other), 0 where self is 0.\n\nspecial_xlog1py(Tensor other)\nspecial_xlog1py(Number other)"};
PyObject* special_xlog1py_function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(special_xlog1py_f, nullptr, args, n, names); }
PyObject* special_xlog1py_method(PyObject* self, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(special_xlog1py_f, self, args, n, names); }
Param special_xlog1py__p0[] = {{"input", Kind::Tensor, 0, "x"}, {"other", Kind::Tensor, 0, "x2"}};
PyObject* special_xlog1py__c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.tensor(1); return wrap(released(work(x0) + work(x1), [&]() -> decltype(auto) { return argand::special_xlog1py_(x0, x1); })); }
Param special_xlog1py__p1[] = {{"input", Kind::Tensor, 0, "x"}, {"other", Kind::Scalar, 0, "x2"}};
PyObject* special_xlog1py__c1([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.scalar(1); return wrap(released(work(x0), [&]() -> decltype(auto) { return argand::special_xlog1py_(x0, x1); })); }
Signature special_xlog1py__s[] = {{"special_xlog1py_(Tensor input, Tensor other)", special_xlog1py__p0, 2, 2, false, -1, kFunction | kMethod, special_xlog1py__c0}, {"special_xlog1py_(Tensor input, Number other)", special_xlog1py__p1, 2, 2, false, -1, kFunction | kMethod, special_xlog1py__c1}};
Function special_xlog1py__f = {"special_xlog1py_", special_xlog1py__s, 2, "special_xlog1py_(input, other)\n--\n\nIn place: input * log(1 + other), 0 where input is 0.\n\nspecial_xlog1py_(Tensor input, Tensor other)\nspecial_xlog1py_(Tensor input, Number other)", "special_xlog1py_($self, other)\n--\n\nIn place: self * log(1 + other), 0 where self is 0.\n\nspecial_xlog1py_(Tensor other)\nspecial_xlog1py_(Number other)"};
PyObject* special_xlog1py__function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(special_xlog1py__f, nullptr, args, n, names); }
PyObject* special_xlog1py__method(PyObject* self, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(special_xlog1py__f, self, args, n, names); }
Param special_zeta_p0[] = {{"input", Kind::Tensor, 0, "x"}, {"other", Kind::Tensor, 0, "x2"}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* special_zeta_c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.tensor(1); return wrap(released(work(x0) + work(x1), [&]() -> decltype(auto) { return argand::special_zeta(x0, x1); })); }
Signature special_zeta_s[] = {{"special_zeta(Tensor input, Tensor other, *, Tensor out=None)", special_zeta_p0, 3, 2, false, 2, kFunction, special_zeta_c0}};
Function special_zeta_f = {"special_zeta", special_zeta_s, 1, "special_zeta(input, other, *, out=None)\n--\n\nHurwitz' zeta function: the sum of (k + other)^-input over k = 0, 1, ... The derivative is that with respect to other.\n\nspecial_zeta(Tensor input, Tensor other, *, Tensor out=None)", ""};
PyObject* special_zeta_function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(special_zeta_f, nullptr, args, n, names); }
Param split_p0[] = {{"input", Kind::Tensor, 0, "x"}, {"split_size", Kind::Int, 0, "split_size_or_sections"}, {"dim", Kind::Int, kHasDefault, "axis"}};
PyObject* split_c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.integer(1); const auto& x2 = a.integer(2, 0); return wrap(released(work(x0), [&]() -> decltype(auto) { return argand::split(x0, x1, x2); })); }
Param split_p1[] = {{"input", Kind::Tensor, 0, "x"}, {"split_size", Kind::IntList, 0, "split_size_or_sections"}, {"dim", Kind::Int, kHasDefault, "axis"}};
PyObject* split_c1([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.ints(1); const auto& x2 = a.integer(2, 0); return wrap(released(work(x0), [&]() -> decltype(auto) { return argand::split(x0, x1, x2); })); }
Signature split_s[] = {{"split(Tensor input, int split_size, int dim=0)", split_p0, 3, 3, false, -1, kFunction | kMethod, split_c0}, {"split(Tensor input, tuple of ints split_size, int dim=0)", split_p1, 3, 3, false, -1, kFunction | kMethod, split_c1}};
Function split_f = {"split", split_s, 2, "split(input, split_size, dim=0)\n--\n\nViews of parts along dim: of this size (the last may be smaller), or of these sizes.\n\nsplit(Tensor input, int split_size, int dim=0)\nsplit(Tensor input, tuple of ints split_size, int dim=0)", "split($self, split_size, dim=0)\n--\n\nViews of parts along dim: of this size (the last may be smaller), or of these sizes.\n\nsplit(int split_size, int dim=0)\nsplit(tuple of ints split_size, int dim=0)"};
PyObject* split_function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(split_f, nullptr, args, n, names); }
PyObject* split_method(PyObject* self, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(split_f, self, args, n, names); }
Param split_with_sizes_p0[] = {{"input", Kind::Tensor, 0, "x"}, {"split_sizes", Kind::IntList, 0}, {"dim", Kind::Int, kHasDefault, "axis"}};
PyObject* split_with_sizes_c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.ints(1); const auto& x2 = a.integer(2, 0); return wrap(released(work(x0), [&]() -> decltype(auto) { return argand::split_with_sizes(x0, x1, x2); })); }
Signature split_with_sizes_s[] = {{"split_with_sizes(Tensor input, tuple of ints split_sizes, int dim=0)", split_with_sizes_p0, 3, 3, false, -1, kFunction | kMethod, split_with_sizes_c0}};
Function split_with_sizes_f = {"split_with_sizes", split_with_sizes_s, 1, "split_with_sizes(input, split_sizes, dim=0)\n--\n\nViews of parts of these sizes along dim.\n\nsplit_with_sizes(Tensor input, tuple of ints split_sizes, int dim=0)", "split_with_sizes($self, split_sizes, dim=0)\n--\n\nViews of parts of these sizes along dim.\n\nsplit_with_sizes(tuple of ints split_sizes, int dim=0)"};
PyObject* split_with_sizes_function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(split_with_sizes_f, nullptr, args, n, names); }
PyObject* split_with_sizes_method(PyObject* self, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(split_with_sizes_f, self, args, n, names); }
Param sqrt_p0[] = {{"input", Kind::Tensor, 0, "x"}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* sqrt_c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); return wrap(released(work(x0), [&]() -> decltype(auto) { return argand::sqrt(x0); })); }
Signature sqrt_s[] = {{"sqrt(Tensor input, *, Tensor out=None)", sqrt_p0, 2, 1, false, 1, kFunction | kMethod, sqrt_c0}};
Function sqrt_f = {"sqrt", sqrt_s, 1, "sqrt(input, *, out=None)\n--\n\nThe square root; NaN below 0.\n\nsqrt(Tensor input, *, Tensor out=None)", "sqrt($self)\n--\n\nThe square root; NaN below 0.\n\nsqrt()"};
PyObject* sqrt_function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(sqrt_f, nullptr, args, n, names); }
PyObject* sqrt_method(PyObject* self, PyObject*) { return unary("sqrt", self, [](const Tensor& x) -> decltype(auto) { return released(work(x), [&]() -> decltype(auto) { return argand::sqrt(x); }); }); }
Param sqrt__p0[] = {{"input", Kind::Tensor, 0, "x"}};
PyObject* sqrt__c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); return wrap(released(work(x0), [&]() -> decltype(auto) { return argand::sqrt_(x0); })); }
Signature sqrt__s[] = {{"sqrt_(Tensor input)", sqrt__p0, 1, 1, false, -1, kFunction | kMethod, sqrt__c0}};
Function sqrt__f = {"sqrt_", sqrt__s, 1, "sqrt_(input)\n--\n\nIn place: The square root; NaN below 0.\n\nsqrt_(Tensor input)", "sqrt_($self)\n--\n\nIn place: The square root; NaN below 0.\n\nsqrt_()"};
PyObject* sqrt__function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(sqrt__f, nullptr, args, n, names); }
PyObject* sqrt__method(PyObject* self, PyObject*) { return unary("sqrt_", self, [](const Tensor& x) -> decltype(auto) { return released(work(x), [&]() -> decltype(auto) { return argand::sqrt_(x); }); }); }
Param square_p0[] = {{"input", Kind::Tensor, 0, "x"}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* square_c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); return wrap(released(work(x0), [&]() -> decltype(auto) { return argand::square(x0); })); }
Signature square_s[] = {{"square(Tensor input, *, Tensor out=None)", square_p0, 2, 1, false, 1, kFunction | kMethod, square_c0}};
Function square_f = {"square", square_s, 1, "square(input, *, out=None)\n--\n\nx * x.\n\nsquare(Tensor input, *, Tensor out=None)", "square($self)\n--\n\nx * x.\n\nsquare()"};
PyObject* square_function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(square_f, nullptr, args, n, names); }
PyObject* square_method(PyObject* self, PyObject*) { return unary("square", self, [](const Tensor& x) -> decltype(auto) { return released(work(x), [&]() -> decltype(auto) { return argand::square(x); }); }); }
Param square__p0[] = {{"input", Kind::Tensor, 0, "x"}};
PyObject* square__c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); return wrap(released(work(x0), [&]() -> decltype(auto) { return argand::square_(x0); })); }
Signature square__s[] = {{"square_(Tensor input)", square__p0, 1, 1, false, -1, kFunction | kMethod, square__c0}};
Function square__f = {"square_", square__s, 1, "square_(input)\n--\n\nIn place: x * x.\n\nsquare_(Tensor input)", "square_($self)\n--\n\nIn place: x * x.\n\nsquare_()"};
PyObject* square__function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(square__f, nullptr, args, n, names); }
PyObject* square__method(PyObject* self, PyObject*) { return unary("square_", self, [](const Tensor& x) -> decltype(auto) { return released(work(x), [&]() -> decltype(auto) { return argand::square_(x); }); }); }
Param squeeze_p0[] = {{"input", Kind::Tensor, 0, "x"}};
PyObject* squeeze_c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); return wrap(released(work(x0), [&]() -> decltype(auto) { return argand::squeeze(x0); })); }
Param squeeze_p1[] = {{"input", Kind::Tensor, 0, "x"}, {"dim", Kind::Int, 0, "axis"}};
PyObject* squeeze_c1([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.integer(1); return wrap(released(work(x0), [&]() -> decltype(auto) { return argand::squeeze(x0, x1); })); }
Param squeeze_p2[] = {{"input", Kind::Tensor, 0, "x"}, {"dim", Kind::IntList, 0, "axis"}};
PyObject* squeeze_c2([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.ints(1); return wrap(released(work(x0), [&]() -> decltype(auto) { return argand::squeeze(x0, x1); })); }
Signature squeeze_s[] = {{"squeeze(Tensor input)", squeeze_p0, 1, 1, false, -1, kFunction | kMethod, squeeze_c0}, {"squeeze(Tensor input, int dim)", squeeze_p1, 2, 2, false, -1, kFunction | kMethod, squeeze_c1}, {"squeeze(Tensor input, tuple of ints dim)", squeeze_p2, 2, 2, true, -1, kFunction | kMethod, squeeze_c2}};
Function squeeze_f = {"squeeze", squeeze_s, 3, "squeeze(Tensor input)\nsqueeze(Tensor input, int dim)\nsqueeze(Tensor input, tuple of ints dim)\n\nA view without dimensions of size 1: all of them, or those named.", "squeeze()\nsqueeze(int dim)\nsqueeze(tuple of ints dim)\n\nA view without dimensions of size 1: all of them, or those named."};
PyObject* squeeze_function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(squeeze_f, nullptr, args, n, names); }
PyObject* squeeze_method(PyObject* self, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(squeeze_f, self, args, n, names); }
Param squeeze__p0[] = {{"input", Kind::Tensor, 0, "x"}};
PyObject* squeeze__c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); return wrap(released(work(x0), [&]() -> decltype(auto) { return argand::squeeze_(x0); })); }
Param squeeze__p1[] = {{"input", Kind::Tensor, 0, "x"}, {"dim", Kind::Int, 0, "axis"}};
PyObject* squeeze__c1([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.integer(1); return wrap(released(work(x0), [&]() -> decltype(auto) { return argand::squeeze_(x0, x1); })); }
Signature squeeze__s[] = {{"squeeze_(Tensor input)", squeeze__p0, 1, 1, false, -1, kMethod, squeeze__c0}, {"squeeze_(Tensor input, int dim)", squeeze__p1, 2, 2, false, -1, kMethod, squeeze__c1}};
Function squeeze__f = {"squeeze_", squeeze__s, 2, "", "squeeze_()\nsqueeze_(int dim)\n\nIn place: A view without dimensions of size 1: all of them, or those named."};
PyObject* squeeze__method(PyObject* self, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(squeeze__f, self, args, n, names); }
Param stack_p0[] = {{"tensors", Kind::TensorList, 0}, {"dim", Kind::Int, kHasDefault, "axis"}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* stack_c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensors(0); const auto& x1 = a.integer(1, 0); return wrap(released(work(x0), [&]() -> decltype(auto) { return argand::stack(x0, x1); })); }
Signature stack_s[] = {{"stack(tuple of Tensors tensors, int dim=0, *, Tensor out=None)", stack_p0, 3, 2, false, 2, kFunction, stack_c0}};
Function stack_f = {"stack", stack_s, 1, "stack(tensors, dim=0, *, out=None)\n--\n\nThe tensors, of equal sizes, along a new dimension dim.\n\nstack(tuple of Tensors tensors, int dim=0, *, Tensor out=None)", ""};
PyObject* stack_function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(stack_f, nullptr, args, n, names); }
Param std_p0[] = {{"input", Kind::Tensor, 0, "x"}, {"dim", Kind::IntList, kHasDefault | kNullable, "axis"}, {"correction", Kind::Scalar, kHasDefault | kNullable | kKeywordOnly}, {"keepdim", Kind::Bool, kHasDefault | kKeywordOnly, "keepdims"}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* std_c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.ints(1); const auto& x2 = a.optional_scalar(2); const auto& x3 = a.boolean(3, false); return wrap(released(work(x0), [&]() -> decltype(auto) { return argand::std(x0, x1, x2, x3); })); }
Param std_p1[] = {{"input", Kind::Tensor, 0, "x"}, {"unbiased", Kind::Bool, 0}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* std_c1([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.boolean(1); return wrap(released(work(x0), [&]() -> decltype(auto) { return argand::std(x0, x1); })); }
Param std_p2[] = {{"input", Kind::Tensor, 0, "x"}, {"dim", Kind::IntList, kNullable, "axis"}, {"unbiased", Kind::Bool, 0}, {"keepdim", Kind::Bool, kHasDefault, "keepdims"}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* std_c2([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.ints(1); const auto& x2 = a.boolean(2); const auto& x3 = a.boolean(3, false); return wrap(released(work(x0), [&]() -> decltype(auto) { return argand::std(x0, x1, x2, x3); })); }
Signature std_s[] = {{"std(Tensor input, tuple of ints dim=None, *, Number correction=None, bool keepdim=False, Tensor out=None)", std_p0, 5, 2, true, 4, kFunction | kMethod, std_c0}, {"std(Tensor input, bool unbiased, *, Tensor out=None)", std_p1, 3, 2, false, 2, kFunction | kMethod, std_c1}, {"std(Tensor input, tuple of ints dim, bool unbiased, bool keepdim=False, *, Tensor out=None)", std_p2, 5, 4, false, 4, kFunction | kMethod, std_c2}};
Function std_f = {"std", std_s, 3, "std(Tensor input, tuple of ints dim=None, *, Number correction=None, bool keepdim=False, Tensor out=None)\nstd(Tensor input, bool unbiased, *, Tensor out=None)\nstd(Tensor input, tuple of ints dim, bool unbiased, bool keepdim=False, *, Tensor out=None)\n\nThe standard deviation, of all elements or over the dims; divides by n - correction (1).", "std(tuple of ints dim=None, *, Number correction=None, bool keepdim=False)\nstd(bool unbiased)\nstd(tuple of ints dim, bool unbiased, bool keepdim=False)\n\nThe standard deviation, of all elements or over the dims; divides by n - correction (1)."};
PyObject* std_function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(std_f, nullptr, args, n, names); }
PyObject* std_method(PyObject* self, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(std_f, self, args, n, names); }
Param std_mean_p0[] = {{"input", Kind::Tensor, 0, "x"}, {"dim", Kind::IntList, kHasDefault | kNullable, "axis"}, {"correction", Kind::Scalar, kHasDefault | kNullable | kKeywordOnly}, {"keepdim", Kind::Bool, kHasDefault | kKeywordOnly, "keepdims"}, {"out", Kind::TensorList, kHasDefault | kNullable | kKeywordOnly}};
PyObject* std_mean_c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.ints(1); const auto& x2 = a.optional_scalar(2); const auto& x3 = a.boolean(3, false); return wrap(released(work(x0), [&]() -> decltype(auto) { return argand::std_mean(x0, x1, x2, x3); })); }
Signature std_mean_s[] = {{"std_mean(Tensor input, tuple of ints dim=None, *, Number correction=None, bool keepdim=False, tuple of Tensors out=None)", std_mean_p0, 5, 2, false, 4, kFunction, std_mean_c0}};
Function std_mean_f = {"std_mean", std_mean_s, 1, "std_mean(input, dim=None, *, correction=None, keepdim=False, out=None)\n--\n\nThe standard deviation and the mean, of all elements or over the dims.\n\nstd_mean(Tensor input, tuple of ints dim=None, *, Number correction=None, bool keepdim=False, tuple of Tensors out=None)", ""};
PyObject* std_mean_function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(std_mean_f, nullptr, args, n, names); }
Param stft_p0[] = {{"input", Kind::Tensor, 0, "x"}, {"n_fft", Kind::Int, 0}, {"hop_length", Kind::Int, kHasDefault | kNullable}, {"win_length", Kind::Int, kHasDefault | kNullable}, {"window", Kind::Tensor, kHasDefault | kNullable}, {"center", Kind::Bool, kHasDefault}, {"pad_mode", Kind::Str, kHasDefault}, {"normalized", Kind::Bool, kHasDefault}, {"onesided", Kind::Bool, kHasDefault | kNullable}, {"return_complex", Kind::Bool, kHasDefault | kNullable}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* stft_c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.integer(1); const auto& x2 = a.optional_integer(2); const auto& x3 = a.optional_integer(3); const auto& x4 = a.optional_tensor(4); const auto& x5 = a.boolean(5, true); const auto& x6 = a.text(6, "reflect"); const auto& x7 = a.boolean(7, false); const auto& x8 = a.optional_boolean(8); const auto& x9 = a.optional_boolean(9); return wrap(released(kHeavy * (work(x0)), [&]() -> decltype(auto) { return argand::stft(x0, x1, x2, x3, x4, x5, x6, x7, x8, x9); })); }
Signature stft_s[] = {{"stft(Tensor input, int n_fft, int hop_length=None, int win_length=None, Tensor window=None, bool center=True, str pad_mode='reflect', bool normalized=False, bool onesided=None, bool return_complex=None, *, Tensor out=None)", stft_p0, 11, 10, false, 10, kFunction | kMethod, stft_c0}};
Function stft_f = {"stft", stft_s, 1, "stft(input, n_fft, hop_length=None, win_length=None, window=None, center=True, pad_mode='reflect', normalized=False, onesided=None, return_complex=None, *, out=None)\n--\n\nSpectra of frames of the signals [length] or [batch, length]: sizes [(batch,) n_fft / 2 + 1, frames], or n_fft rows where not onesided (the default for complex input). Frame t is centred at t * hop_length where `center`, the signal being padded by n_fft / 2 at both ends as pad_mode says, else it begins there. hop_length: n_fft / 4; win_length: n_fft. normalized: divided by sqrt(n_fft). return_complex must be given for real input; without it real and imaginary part make a last dimension.\n\nstft(Tensor input, int n_fft, int hop_length=None, int win_length=None, Tensor window=None, bool center=True, str pad_mode='reflect', bool normalized=False, bool onesided=None, bool return_complex=None, *, Tensor out=None)", "stft($self, n_fft, hop_length=None, win_length=None, window=None, center=True, pad_mode='reflect', normalized=False, onesided=None, return_complex=None)\n--\n\nSpectra of frames of the signals [length] or [batch, length]: sizes [(batch,) n_fft / 2 + 1, frames], or n_fft rows where not onesided (the default for complex input). Frame t is centred at t * hop_length where `center`, the signal being padded by n_fft / 2 at both ends as pad_mode says, else it begins there. hop_length: n_fft / 4; win_length: n_fft. normalized: divided by sqrt(n_fft). return_complex must be given for real input; without it real and imaginary part make a last dimension.\n\nstft(int n_fft, int hop_length=None, int win_length=None, Tensor window=None, bool center=True, str pad_mode='reflect', bool normalized=False, bool onesided=None, bool return_complex=None)"};
PyObject* stft_function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(stft_f, nullptr, args, n, names); }
PyObject* stft_method(PyObject* self, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(stft_f, self, args, n, names); }
Param sub_p0[] = {{"input", Kind::Tensor, 0, "x"}, {"other", Kind::Tensor, 0, "x2"}, {"alpha", Kind::Scalar, kHasDefault | kKeywordOnly}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* sub_c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.tensor(1); const auto& x2 = a.scalar(2, 1); return wrap(released(work(x0) + work(x1), [&]() -> decltype(auto) { return argand::sub(x0, x1, x2); })); }
Param sub_p1[] = {{"input", Kind::Tensor, 0, "x"}, {"other", Kind::Scalar, 0, "x2"}, {"alpha", Kind::Scalar, kHasDefault | kKeywordOnly}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* sub_c1([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.scalar(1); const auto& x2 = a.scalar(2, 1); return wrap(released(work(x0), [&]() -> decltype(auto) { return argand::sub(x0, x1, x2); })); }
Signature sub_s[] = {{"sub(Tensor input, Tensor other, *, Number alpha=1, Tensor out=None)", sub_p0, 4, 2, false, 3, kFunction | kMethod, sub_c0}, {"sub(Tensor input, Number other, *, Number alpha=1, Tensor out=None)", sub_p1, 4, 2, false, 3, kFunction | kMethod, sub_c1}};
Function sub_f = {"sub", sub_s, 2, "sub(input, other, *, alpha=1, out=None)\n--\n\ninput - alpha * other.\n\nsub(Tensor input, Tensor other, *, Number alpha=1, Tensor out=None)\nsub(Tensor input, Number other, *, Number alpha=1, Tensor out=None)", "sub($self, other, *, alpha=1)\n--\n\nself - alpha * other.\n\nsub(Tensor other, *, Number alpha=1)\nsub(Number other, *, Number alpha=1)"};
PyObject* sub_function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(sub_f, nullptr, args, n, names); }
PyObject* sub_method(PyObject* self, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(sub_f, self, args, n, names); }
Param sub__p0[] = {{"input", Kind::Tensor, 0, "x"}, {"other", Kind::Tensor, 0, "x2"}, {"alpha", Kind::Scalar, kHasDefault | kKeywordOnly}};
PyObject* sub__c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.tensor(1); const auto& x2 = a.scalar(2, 1); return wrap(released(work(x0) + work(x1), [&]() -> decltype(auto) { return argand::sub_(x0, x1, x2); })); }
Param sub__p1[] = {{"input", Kind::Tensor, 0, "x"}, {"other", Kind::Scalar, 0, "x2"}, {"alpha", Kind::Scalar, kHasDefault | kKeywordOnly}};
PyObject* sub__c1([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.scalar(1); const auto& x2 = a.scalar(2, 1); return wrap(released(work(x0), [&]() -> decltype(auto) { return argand::sub_(x0, x1, x2); })); }
Signature sub__s[] = {{"sub_(Tensor input, Tensor other, *, Number alpha=1)", sub__p0, 3, 2, false, -1, kFunction | kMethod, sub__c0}, {"sub_(Tensor input, Number other, *, Number alpha=1)", sub__p1, 3, 2, false, -1, kFunction | kMethod, sub__c1}};
Function sub__f = {"sub_", sub__s, 2, "sub_(input, other, *, alpha=1)\n--\n\nIn place: input - alpha * other.\n\nsub_(Tensor input, Tensor other, *, Number alpha=1)\nsub_(Tensor input, Number other, *, Number alpha=1)", "sub_($self, other, *, alpha=1)\n--\n\nIn place: self - alpha * other.\n\nsub_(Tensor other, *, Number alpha=1)\nsub_(Number other, *, Number alpha=1)"};
PyObject* sub__function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(sub__f, nullptr, args, n, names); }
PyObject* sub__method(PyObject* self, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(sub__f, self, args, n, names); }
Param subtract_p0[] = {{"input", Kind::Tensor, 0, "x"}, {"other", Kind::Tensor, 0, "x2"}, {"alpha", Kind::Scalar, kHasDefault | kKeywordOnly}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* subtract_c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.tensor(1); const auto& x2 = a.scalar(2, 1); return wrap(released(work(x0) + work(x1), [&]() -> decltype(auto) { return argand::subtract(x0, x1, x2); })); }
Signature subtract_s[] = {{"subtract(Tensor input, Tensor other, *, Number alpha=1, Tensor out=None)", subtract_p0, 4, 2, false, 3, kFunction | kMethod, subtract_c0}};
Function subtract_f = {"subtract", subtract_s, 1, "subtract(input, other, *, alpha=1, out=None)\n--\n\nSame as sub: input - alpha * other.\n\nsubtract(Tensor input, Tensor other, *, Number alpha=1, Tensor out=None)", "subtract($self, other, *, alpha=1)\n--\n\nSame as sub: self - alpha * other.\n\nsubtract(Tensor other, *, Number alpha=1)"};
PyObject* subtract_function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(subtract_f, nullptr, args, n, names); }
PyObject* subtract_method(PyObject* self, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(subtract_f, self, args, n, names); }
Param subtract__p0[] = {{"input", Kind::Tensor, 0, "x"}, {"other", Kind::Tensor, 0, "x2"}, {"alpha", Kind::Scalar, kHasDefault | kKeywordOnly}};
PyObject* subtract__c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.tensor(1); const auto& x2 = a.scalar(2, 1); return wrap(released(work(x0) + work(x1), [&]() -> decltype(auto) { return argand::subtract_(x0, x1, x2); })); }
Signature subtract__s[] = {{"subtract_(Tensor input, Tensor other, *, Number alpha=1)", subtract__p0, 3, 2, false, -1, kFunction | kMethod, subtract__c0}};
Function subtract__f = {"subtract_", subtract__s, 1, "subtract_(input, other, *, alpha=1)\n--\n\nIn place: Same as sub: input - alpha * other.\n\nsubtract_(Tensor input, Tensor other, *, Number alpha=1)", "subtract_($self, other, *, alpha=1)\n--\n\nIn place: Same as sub: self - alpha * other.\n\nsubtract_(Tensor other, *, Number alpha=1)"};
PyObject* subtract__function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(subtract__f, nullptr, args, n, names); }
PyObject* subtract__method(PyObject* self, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(subtract__f, self, args, n, names); }
Param sum_p0[] = {{"input", Kind::Tensor, 0, "x"}, {"dim", Kind::IntList, kNullable, "axis"}, {"keepdim", Kind::Bool, kHasDefault, "keepdims"}, {"dtype", Kind::DType, kHasDefault | kNullable | kKeywordOnly}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* sum_c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.ints(1); const auto& x2 = a.boolean(2, false); const auto& x3 = a.optional_dtype(3); return wrap(released(work(x0), [&]() -> decltype(auto) { return argand::sum(x0, x1, x2, x3); })); }
Param sum_p1[] = {{"input", Kind::Tensor, 0, "x"}, {"dtype", Kind::DType, kHasDefault | kNullable | kKeywordOnly}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* sum_c1([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.optional_dtype(1); return wrap(released(work(x0), [&]() -> decltype(auto) { return argand::sum(x0, x1); })); }
Signature sum_s[] = {{"sum(Tensor input, tuple of ints dim, bool keepdim=False, *, dtype dtype=None, Tensor out=None)", sum_p0, 5, 3, false, 4, kFunction | kMethod, sum_c0}, {"sum(Tensor input, *, dtype dtype=None, Tensor out=None)", sum_p1, 3, 1, false, 2, kFunction | kMethod, sum_c1}};
Function sum_f = {"sum", sum_s, 2, "sum(Tensor input, tuple of ints dim, bool keepdim=False, *, dtype dtype=None, Tensor out=None)\nsum(Tensor input, *, dtype dtype=None, Tensor out=None)\n\nThe sum of all elements, or over the dims. Integers are summed in int64 unless dtype says otherwise.", "sum(tuple of ints dim, bool keepdim=False, *, dtype dtype=None)\nsum(*, dtype dtype=None)\n\nThe sum of all elements, or over the dims. Integers are summed in int64 unless dtype says otherwise."};
PyObject* sum_function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(sum_f, nullptr, args, n, names); }
PyObject* sum_method(PyObject* self, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(sum_f, self, args, n, names); }
Param sum_to_size_p0[] = {{"input", Kind::Tensor, 0, "x"}, {"size", Kind::IntList, 0}};
PyObject* sum_to_size_c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.ints(1); return wrap(released(work(x0), [&]() -> decltype(auto) { return argand::sum_to_size(x0, x1); })); }
Signature sum_to_size_s[] = {{"sum_to_size(Tensor input, tuple of ints size)", sum_to_size_p0, 2, 2, true, -1, kMethod, sum_to_size_c0}};
Function sum_to_size_f = {"sum_to_size", sum_to_size_s, 1, "", "sum_to_size($self, size)\n--\n\nThe sum over the dimensions that broadcasting from this size would have added.\n\nsum_to_size(tuple of ints size)"};
PyObject* sum_to_size_method(PyObject* self, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(sum_to_size_f, self, args, n, names); }
Param svd_p0[] = {{"input", Kind::Tensor, 0, "x"}, {"some", Kind::Bool, kHasDefault}, {"compute_uv", Kind::Bool, kHasDefault}, {"out", Kind::TensorList, kHasDefault | kNullable | kKeywordOnly}};
PyObject* svd_c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.boolean(1, true); const auto& x2 = a.boolean(2, true); return wrap_named("svd", "U S V", released(kHeavy * (work(x0)), [&]() -> decltype(auto) { return argand::svd(x0, x1, x2); })); }
Signature svd_s[] = {{"svd(Tensor input, bool some=True, bool compute_uv=True, *, tuple of Tensors out=None)", svd_p0, 4, 3, false, 3, kFunction | kMethod, svd_c0}};
Function svd_f = {"svd", svd_s, 1, "svd(input, some=True, compute_uv=True, *, out=None)\n--\n\nThe same with V in place of its adjoint; zeros for U and V where not compute_uv.\n\nsvd(Tensor input, bool some=True, bool compute_uv=True, *, tuple of Tensors out=None)", "svd($self, some=True, compute_uv=True)\n--\n\nThe same with V in place of its adjoint; zeros for U and V where not compute_uv.\n\nsvd(bool some=True, bool compute_uv=True)"};
PyObject* svd_function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(svd_f, nullptr, args, n, names); }
PyObject* svd_method(PyObject* self, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(svd_f, self, args, n, names); }
Param swapaxes_p0[] = {{"input", Kind::Tensor, 0, "x"}, {"axis0", Kind::Int, 0}, {"axis1", Kind::Int, 0}};
PyObject* swapaxes_c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.integer(1); const auto& x2 = a.integer(2); return wrap(released(work(x0), [&]() -> decltype(auto) { return argand::swapaxes(x0, x1, x2); })); }
Signature swapaxes_s[] = {{"swapaxes(Tensor input, int axis0, int axis1)", swapaxes_p0, 3, 3, false, -1, kFunction | kMethod, swapaxes_c0}};
Function swapaxes_f = {"swapaxes", swapaxes_s, 1, "swapaxes(input, axis0, axis1)\n--\n\nSame as transpose: A view with dim0 and dim1 swapped.\n\nswapaxes(Tensor input, int axis0, int axis1)", "swapaxes($self, axis0, axis1)\n--\n\nSame as transpose: A view with dim0 and dim1 swapped.\n\nswapaxes(int axis0, int axis1)"};
PyObject* swapaxes_function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(swapaxes_f, nullptr, args, n, names); }
PyObject* swapaxes_method(PyObject* self, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(swapaxes_f, self, args, n, names); }
Param swapdims_p0[] = {{"input", Kind::Tensor, 0, "x"}, {"dim0", Kind::Int, 0}, {"dim1", Kind::Int, 0}};
PyObject* swapdims_c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.integer(1); const auto& x2 = a.integer(2); return wrap(released(work(x0), [&]() -> decltype(auto) { return argand::swapdims(x0, x1, x2); })); }
Signature swapdims_s[] = {{"swapdims(Tensor input, int dim0, int dim1)", swapdims_p0, 3, 3, false, -1, kFunction | kMethod, swapdims_c0}};
Function swapdims_f = {"swapdims", swapdims_s, 1, "swapdims(input, dim0, dim1)\n--\n\nSame as transpose: A view with dim0 and dim1 swapped.\n\nswapdims(Tensor input, int dim0, int dim1)", "swapdims($self, dim0, dim1)\n--\n\nSame as transpose: A view with dim0 and dim1 swapped.\n\nswapdims(int dim0, int dim1)"};
PyObject* swapdims_function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(swapdims_f, nullptr, args, n, names); }
PyObject* swapdims_method(PyObject* self, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(swapdims_f, self, args, n, names); }
Param t_p0[] = {{"input", Kind::Tensor, 0, "x"}};
PyObject* t_c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); return wrap(released(work(x0), [&]() -> decltype(auto) { return argand::t(x0); })); }
Signature t_s[] = {{"t(Tensor input)", t_p0, 1, 1, false, -1, kFunction | kMethod, t_c0}};
Function t_f = {"t", t_s, 1, "t(input)\n--\n\nA matrix transposed; fewer dimensions stay as they are. A view.\n\nt(Tensor input)", "t($self)\n--\n\nA matrix transposed; fewer dimensions stay as they are. A view.\n\nt()"};
PyObject* t_function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(t_f, nullptr, args, n, names); }
PyObject* t_method(PyObject* self, PyObject*) { return unary("t", self, [](const Tensor& x) -> decltype(auto) { return released(work(x), [&]() -> decltype(auto) { return argand::t(x); }); }); }
Param t__p0[] = {{"input", Kind::Tensor, 0, "x"}};
PyObject* t__c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); return wrap(released(work(x0), [&]() -> decltype(auto) { return argand::t_(x0); })); }
Signature t__s[] = {{"t_(Tensor input)", t__p0, 1, 1, false, -1, kMethod, t__c0}};
Function t__f = {"t_", t__s, 1, "", "t_($self)\n--\n\nIn place: A matrix transposed; fewer dimensions stay as they are. A view.\n\nt_()"};
PyObject* t__method(PyObject* self, PyObject*) { return unary("t_", self, [](const Tensor& x) -> decltype(auto) { return released(work(x), [&]() -> decltype(auto) { return argand::t_(x); }); }); }
Param take_p0[] = {{"input", Kind::Tensor, 0, "x"}, {"index", Kind::Tensor, 0}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* take_c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.tensor(1); return wrap(released(work(x0) + work(x1), [&]() -> decltype(auto) { return argand::take(x0, x1); })); }
Signature take_s[] = {{"take(Tensor input, Tensor index, *, Tensor out=None)", take_p0, 3, 2, false, 2, kFunction | kMethod, take_c0}};
Function take_f = {"take", take_s, 1, "take(input, index, *, out=None)\n--\n\ninput seen as a vector, read at `index`; the result has the sizes of index. Negative indices count from the end.\n\ntake(Tensor input, Tensor index, *, Tensor out=None)", "take($self, index)\n--\n\nself seen as a vector, read at `index`; the result has the sizes of index. Negative indices count from the end.\n\ntake(Tensor index)"};
PyObject* take_function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(take_f, nullptr, args, n, names); }
PyObject* take_method(PyObject* self, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(take_f, self, args, n, names); }
Param take_along_dim_p0[] = {{"input", Kind::Tensor, 0, "x"}, {"indices", Kind::Tensor, 0}, {"dim", Kind::Int, kHasDefault | kNullable, "axis"}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* take_along_dim_c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.tensor(1); const auto& x2 = a.optional_integer(2); return wrap(released(work(x0) + work(x1), [&]() -> decltype(auto) { return argand::take_along_dim(x0, x1, x2); })); }
Signature take_along_dim_s[] = {{"take_along_dim(Tensor input, Tensor indices, int dim=None, *, Tensor out=None)", take_along_dim_p0, 4, 3, false, 3, kFunction | kMethod, take_along_dim_c0}};
Function take_along_dim_f = {"take_along_dim", take_along_dim_s, 1, "take_along_dim(input, indices, dim=None, *, out=None)\n--\n\ngather with sizes broadcast outside dim; without dim, over input and indices as vectors.\n\ntake_along_dim(Tensor input, Tensor indices, int dim=None, *, Tensor out=None)", "take_along_dim($self, indices, dim=None)\n--\n\ngather with sizes broadcast outside dim; without dim, over self and indices as vectors.\n\ntake_along_dim(Tensor indices, int dim=None)"};
PyObject* take_along_dim_function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(take_along_dim_f, nullptr, args, n, names); }
PyObject* take_along_dim_method(PyObject* self, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(take_along_dim_f, self, args, n, names); }
Param tan_p0[] = {{"input", Kind::Tensor, 0, "x"}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* tan_c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); return wrap(released(work(x0), [&]() -> decltype(auto) { return argand::tan(x0); })); }
Signature tan_s[] = {{"tan(Tensor input, *, Tensor out=None)", tan_p0, 2, 1, false, 1, kFunction | kMethod, tan_c0}};
Function tan_f = {"tan", tan_s, 1, "tan(input, *, out=None)\n--\n\nThe tangent of an angle in radians.\n\ntan(Tensor input, *, Tensor out=None)", "tan($self)\n--\n\nThe tangent of an angle in radians.\n\ntan()"};
PyObject* tan_function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(tan_f, nullptr, args, n, names); }
PyObject* tan_method(PyObject* self, PyObject*) { return unary("tan", self, [](const Tensor& x) -> decltype(auto) { return released(work(x), [&]() -> decltype(auto) { return argand::tan(x); }); }); }
Param tan__p0[] = {{"input", Kind::Tensor, 0, "x"}};
PyObject* tan__c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); return wrap(released(work(x0), [&]() -> decltype(auto) { return argand::tan_(x0); })); }
Signature tan__s[] = {{"tan_(Tensor input)", tan__p0, 1, 1, false, -1, kFunction | kMethod, tan__c0}};
Function tan__f = {"tan_", tan__s, 1, "tan_(input)\n--\n\nIn place: The tangent of an angle in radians.\n\ntan_(Tensor input)", "tan_($self)\n--\n\nIn place: The tangent of an angle in radians.\n\ntan_()"};
PyObject* tan__function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(tan__f, nullptr, args, n, names); }
PyObject* tan__method(PyObject* self, PyObject*) { return unary("tan_", self, [](const Tensor& x) -> decltype(auto) { return released(work(x), [&]() -> decltype(auto) { return argand::tan_(x); }); }); }
Param tanh_p0[] = {{"input", Kind::Tensor, 0, "x"}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* tanh_c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); return wrap(released(work(x0), [&]() -> decltype(auto) { return argand::tanh(x0); })); }
Signature tanh_s[] = {{"tanh(Tensor input, *, Tensor out=None)", tanh_p0, 2, 1, false, 1, kFunction | kMethod, tanh_c0}};
Function tanh_f = {"tanh", tanh_s, 1, "tanh(input, *, out=None)\n--\n\nThe hyperbolic tangent.\n\ntanh(Tensor input, *, Tensor out=None)", "tanh($self)\n--\n\nThe hyperbolic tangent.\n\ntanh()"};
PyObject* tanh_function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(tanh_f, nullptr, args, n, names); }
PyObject* tanh_method(PyObject* self, PyObject*) { return unary("tanh", self, [](const Tensor& x) -> decltype(auto) { return released(work(x), [&]() -> decltype(auto) { return argand::tanh(x); }); }); }
Param tanh__p0[] = {{"input", Kind::Tensor, 0, "x"}};
PyObject* tanh__c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); return wrap(released(work(x0), [&]() -> decltype(auto) { return argand::tanh_(x0); })); }
Signature tanh__s[] = {{"tanh_(Tensor input)", tanh__p0, 1, 1, false, -1, kFunction | kMethod, tanh__c0}};
Function tanh__f = {"tanh_", tanh__s, 1, "tanh_(input)\n--\n\nIn place: The hyperbolic tangent.\n\ntanh_(Tensor input)", "tanh_($self)\n--\n\nIn place: The hyperbolic tangent.\n\ntanh_()"};
PyObject* tanh__function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(tanh__f, nullptr, args, n, names); }
PyObject* tanh__method(PyObject* self, PyObject*) { return unary("tanh_", self, [](const Tensor& x) -> decltype(auto) { return released(work(x), [&]() -> decltype(auto) { return argand::tanh_(x); }); }); }
Param tanhshrink_p0[] = {{"input", Kind::Tensor, 0, "x"}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* tanhshrink_c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); return wrap(released(work(x0), [&]() -> decltype(auto) { return argand::tanhshrink(x0); })); }
Signature tanhshrink_s[] = {{"tanhshrink(Tensor input, *, Tensor out=None)", tanhshrink_p0, 2, 1, false, 1, kFunction | kMethod, tanhshrink_c0}};
Function tanhshrink_f = {"tanhshrink", tanhshrink_s, 1, "tanhshrink(input, *, out=None)\n--\n\nx - tanh(x).\n\ntanhshrink(Tensor input, *, Tensor out=None)", "tanhshrink($self)\n--\n\nx - tanh(x).\n\ntanhshrink()"};
PyObject* tanhshrink_function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(tanhshrink_f, nullptr, args, n, names); }
PyObject* tanhshrink_method(PyObject* self, PyObject*) { return unary("tanhshrink", self, [](const Tensor& x) -> decltype(auto) { return released(work(x), [&]() -> decltype(auto) { return argand::tanhshrink(x); }); }); }
Param tanhshrink__p0[] = {{"input", Kind::Tensor, 0, "x"}};
PyObject* tanhshrink__c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); return wrap(released(work(x0), [&]() -> decltype(auto) { return argand::tanhshrink_(x0); })); }
Signature tanhshrink__s[] = {{"tanhshrink_(Tensor input)", tanhshrink__p0, 1, 1, false, -1, kFunction | kMethod, tanhshrink__c0}};
Function tanhshrink__f = {"tanhshrink_", tanhshrink__s, 1, "tanhshrink_(input)\n--\n\nIn place: x - tanh(x).\n\ntanhshrink_(Tensor input)", "tanhshrink_($self)\n--\n\nIn place: x - tanh(x).\n\ntanhshrink_()"};
PyObject* tanhshrink__function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(tanhshrink__f, nullptr, args, n, names); }
PyObject* tanhshrink__method(PyObject* self, PyObject*) { return unary("tanhshrink_", self, [](const Tensor& x) -> decltype(auto) { return released(work(x), [&]() -> decltype(auto) { return argand::tanhshrink_(x); }); }); }
Param tensor_split_p0[] = {{"input", Kind::Tensor, 0, "x"}, {"sections", Kind::Int, 0, "indices_or_sections"}, {"dim", Kind::Int, kHasDefault, "axis"}};
PyObject* tensor_split_c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.integer(1); const auto& x2 = a.integer(2, 0); return wrap(released(work(x0), [&]() -> decltype(auto) { return argand::tensor_split(x0, x1, x2); })); }
Param tensor_split_p1[] = {{"input", Kind::Tensor, 0, "x"}, {"indices", Kind::IntList, 0, "indices_or_sections"}, {"dim", Kind::Int, kHasDefault, "axis"}};
PyObject* tensor_split_c1([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.ints(1); const auto& x2 = a.integer(2, 0); return wrap(released(work(x0), [&]() -> decltype(auto) { return argand::tensor_split(x0, x1, x2); })); }
Signature tensor_split_s[] = {{"tensor_split(Tensor input, int sections, int dim=0)", tensor_split_p0, 3, 3, false, -1, kFunction | kMethod, tensor_split_c0}, {"tensor_split(Tensor input, tuple of ints indices, int dim=0)", tensor_split_p1, 3, 3, false, -1, kFunction | kMethod, tensor_split_c1}};
Function tensor_split_f = {"tensor_split", tensor_split_s, 2, "tensor_split(Tensor input, int sections, int dim=0)\ntensor_split(Tensor input, tuple of ints indices, int dim=0)\n\nViews of parts along dim: so many, the first ones larger by one where it does not divide, or between indices.", "tensor_split(int sections, int dim=0)\ntensor_split(tuple of ints indices, int dim=0)\n\nViews of parts along dim: so many, the first ones larger by one where it does not divide, or between indices."};
PyObject* tensor_split_function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(tensor_split_f, nullptr, args, n, names); }
PyObject* tensor_split_method(PyObject* self, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(tensor_split_f, self, args, n, names); }
Param tensordot_p0[] = {{"input", Kind::Tensor, 0, "x"}, {"other", Kind::Tensor, 0, "x2"}, {"dims_self", Kind::IntList, 0}, {"dims_other", Kind::IntList, 0}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* tensordot_c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.tensor(1); const auto& x2 = a.ints(2); const auto& x3 = a.ints(3); return wrap(released(kHeavy * (work(x0) + work(x1)), [&]() -> decltype(auto) { return argand::tensordot(x0, x1, x2, x3); })); }
Signature tensordot_s[] = {{"tensordot(Tensor input, Tensor other, tuple of ints dims_self, tuple of ints dims_other, *, Tensor out=None)", tensordot_p0, 5, 4, false, 4, kFunction, tensordot_c0}};
Function tensordot_f = {"tensordot", tensordot_s, 1, "tensordot(input, other, dims_self, dims_other, *, out=None)\n--\n\nSums the products over dims_self of one and dims_other of the other; the result has what is left of input, then of other.\n\ntensordot(Tensor input, Tensor other, tuple of ints dims_self, tuple of ints dims_other, *, Tensor out=None)", ""};
PyObject* tensordot_function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(tensordot_f, nullptr, args, n, names); }
Param threshold_p0[] = {{"input", Kind::Tensor, 0, "x"}, {"threshold", Kind::Scalar, 0}, {"value", Kind::Scalar, 0}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* threshold_c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.scalar(1); const auto& x2 = a.scalar(2); return wrap(released(work(x0), [&]() -> decltype(auto) { return argand::threshold(x0, x1, x2); })); }
Signature threshold_s[] = {{"threshold(Tensor input, Number threshold, Number value, *, Tensor out=None)", threshold_p0, 4, 3, false, 3, kFunction | kMethod, threshold_c0}};
Function threshold_f = {"threshold", threshold_s, 1, "threshold(input, threshold, value, *, out=None)\n--\n\nx where it is above threshold, else value.\n\nthreshold(Tensor input, Number threshold, Number value, *, Tensor out=None)", "threshold($self, threshold, value)\n--\n\nx where it is above threshold, else value.\n\nthreshold(Number threshold, Number value)"};
PyObject* threshold_function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(threshold_f, nullptr, args, n, names); }
PyObject* threshold_method(PyObject* self, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(threshold_f, self, args, n, names); }
Param threshold__p0[] = {{"input", Kind::Tensor, 0, "x"}, {"threshold", Kind::Scalar, 0}, {"value", Kind::Scalar, 0}};
PyObject* threshold__c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.scalar(1); const auto& x2 = a.scalar(2); return wrap(released(work(x0), [&]() -> decltype(auto) { return argand::threshold_(x0, x1, x2); })); }
Signature threshold__s[] = {{"threshold_(Tensor input, Number threshold, Number value)", threshold__p0, 3, 3, false, -1, kFunction | kMethod, threshold__c0}};
Function threshold__f = {"threshold_", threshold__s, 1, "threshold_(input, threshold, value)\n--\n\nIn place: x where it is above threshold, else value.\n\nthreshold_(Tensor input, Number threshold, Number value)", "threshold_($self, threshold, value)\n--\n\nIn place: x where it is above threshold, else value.\n\nthreshold_(Number threshold, Number value)"};
PyObject* threshold__function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(threshold__f, nullptr, args, n, names); }
PyObject* threshold__method(PyObject* self, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(threshold__f, self, args, n, names); }
Param tile_p0[] = {{"input", Kind::Tensor, 0, "x"}, {"dims", Kind::IntList, 0}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* tile_c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.ints(1); return wrap(released(work(x0), [&]() -> decltype(auto) { return argand::tile(x0, x1); })); }
Signature tile_s[] = {{"tile(Tensor input, tuple of ints dims, *, Tensor out=None)", tile_p0, 3, 2, true, 2, kFunction | kMethod, tile_c0}};
Function tile_f = {"tile", tile_s, 1, "tile(input, dims, *, out=None)\n--\n\nrepeat, with dims filled up by ones in front.\n\ntile(Tensor input, tuple of ints dims, *, Tensor out=None)", "tile($self, dims)\n--\n\nrepeat, with dims filled up by ones in front.\n\ntile(tuple of ints dims)"};
PyObject* tile_function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(tile_f, nullptr, args, n, names); }
PyObject* tile_method(PyObject* self, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(tile_f, self, args, n, names); }
Param topk_p0[] = {{"input", Kind::Tensor, 0, "x"}, {"k", Kind::Int, 0}, {"dim", Kind::Int, kHasDefault, "axis"}, {"largest", Kind::Bool, kHasDefault}, {"sorted", Kind::Bool, kHasDefault}, {"out", Kind::TensorList, kHasDefault | kNullable | kKeywordOnly}};
PyObject* topk_c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.integer(1); const auto& x2 = a.integer(2, -1); const auto& x3 = a.boolean(3, true); const auto& x4 = a.boolean(4, true); return wrap_named("topk", "values indices", released(kHeavy * (work(x0)), [&]() -> decltype(auto) { return argand::topk(x0, x1, x2, x3, x4); })); }
Signature topk_s[] = {{"topk(Tensor input, int k, int dim=-1, bool largest=True, bool sorted=True, *, tuple of Tensors out=None)", topk_p0, 6, 5, false, 5, kFunction | kMethod, topk_c0}};
Function topk_f = {"topk", topk_s, 1, "topk(input, k, dim=-1, largest=True, sorted=True, *, out=None)\n--\n\nThe k largest (or smallest) entries along dim, in order, and their indices.\n\ntopk(Tensor input, int k, int dim=-1, bool largest=True, bool sorted=True, *, tuple of Tensors out=None)", "topk($self, k, dim=-1, largest=True, sorted=True)\n--\n\nThe k largest (or smallest) entries along dim, in order, and their indices.\n\ntopk(int k, int dim=-1, bool largest=True, bool sorted=True)"};
PyObject* topk_function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(topk_f, nullptr, args, n, names); }
PyObject* topk_method(PyObject* self, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(topk_f, self, args, n, names); }
Param trace_p0[] = {{"input", Kind::Tensor, 0, "x"}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* trace_c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); return wrap(released(work(x0), [&]() -> decltype(auto) { return argand::trace(x0); })); }
Signature trace_s[] = {{"trace(Tensor input, *, Tensor out=None)", trace_p0, 2, 1, false, 1, kFunction | kMethod, trace_c0}};
Function trace_f = {"trace", trace_s, 1, "trace(input, *, out=None)\n--\n\nThe sum of a matrix's diagonal.\n\ntrace(Tensor input, *, Tensor out=None)", "trace($self)\n--\n\nThe sum of a matrix's diagonal.\n\ntrace()"};
PyObject* trace_function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(trace_f, nullptr, args, n, names); }
PyObject* trace_method(PyObject* self, PyObject*) { return unary("trace", self, [](const Tensor& x) -> decltype(auto) { return released(work(x), [&]() -> decltype(auto) { return argand::trace(x); }); }); }
Param transpose_p0[] = {{"input", Kind::Tensor, 0, "x"}, {"dim0", Kind::Int, 0}, {"dim1", Kind::Int, 0}};
PyObject* transpose_c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.integer(1); const auto& x2 = a.integer(2); return wrap(released(work(x0), [&]() -> decltype(auto) { return argand::transpose(x0, x1, x2); })); }
Signature transpose_s[] = {{"transpose(Tensor input, int dim0, int dim1)", transpose_p0, 3, 3, false, -1, kFunction | kMethod, transpose_c0}};
Function transpose_f = {"transpose", transpose_s, 1, "transpose(input, dim0, dim1)\n--\n\nA view with dim0 and dim1 swapped.\n\ntranspose(Tensor input, int dim0, int dim1)", "transpose($self, dim0, dim1)\n--\n\nA view with dim0 and dim1 swapped.\n\ntranspose(int dim0, int dim1)"};
PyObject* transpose_function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(transpose_f, nullptr, args, n, names); }
PyObject* transpose_method(PyObject* self, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(transpose_f, self, args, n, names); }
Param transpose__p0[] = {{"input", Kind::Tensor, 0, "x"}, {"dim0", Kind::Int, 0}, {"dim1", Kind::Int, 0}};
PyObject* transpose__c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.integer(1); const auto& x2 = a.integer(2); return wrap(released(work(x0), [&]() -> decltype(auto) { return argand::transpose_(x0, x1, x2); })); }
Signature transpose__s[] = {{"transpose_(Tensor input, int dim0, int dim1)", transpose__p0, 3, 3, false, -1, kMethod, transpose__c0}};
Function transpose__f = {"transpose_", transpose__s, 1, "", "transpose_($self, dim0, dim1)\n--\n\nIn place: A view with dim0 and dim1 swapped.\n\ntranspose_(int dim0, int dim1)"};
PyObject* transpose__method(PyObject* self, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(transpose__f, self, args, n, names); }
Param trapezoid_p0[] = {{"y", Kind::Tensor, 0}, {"dx", Kind::Scalar, kHasDefault | kKeywordOnly}, {"dim", Kind::Int, kHasDefault | kKeywordOnly, "axis"}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* trapezoid_c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.scalar(1, 1); const auto& x2 = a.integer(2, -1); return wrap(released(work(x0), [&]() -> decltype(auto) { return argand::trapezoid(x0, x1, x2); })); }
Param trapezoid_p1[] = {{"y", Kind::Tensor, 0}, {"x", Kind::Tensor, 0}, {"dim", Kind::Int, kHasDefault | kKeywordOnly, "axis"}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* trapezoid_c1([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.tensor(1); const auto& x2 = a.integer(2, -1); return wrap(released(work(x0) + work(x1), [&]() -> decltype(auto) { return argand::trapezoid(x0, x1, x2); })); }
Signature trapezoid_s[] = {{"trapezoid(Tensor y, *, Number dx=1, int dim=-1, Tensor out=None)", trapezoid_p0, 4, 1, false, 3, kFunction, trapezoid_c0}, {"trapezoid(Tensor y, Tensor x, *, int dim=-1, Tensor out=None)", trapezoid_p1, 4, 2, false, 3, kFunction, trapezoid_c1}};
Function trapezoid_f = {"trapezoid", trapezoid_s, 2, "trapezoid(Tensor y, *, Number dx=1, int dim=-1, Tensor out=None)\ntrapezoid(Tensor y, Tensor x, *, int dim=-1, Tensor out=None)\n\nThe integral of y along dim by the trapezoidal rule, points dx apart.", ""};
PyObject* trapezoid_function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(trapezoid_f, nullptr, args, n, names); }
Param trapz_p0[] = {{"y", Kind::Tensor, 0}, {"x", Kind::Tensor, 0}, {"dim", Kind::Int, kHasDefault | kKeywordOnly, "axis"}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* trapz_c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.tensor(1); const auto& x2 = a.integer(2, -1); return wrap(released(work(x0) + work(x1), [&]() -> decltype(auto) { return argand::trapz(x0, x1, x2); })); }
Param trapz_p1[] = {{"y", Kind::Tensor, 0}, {"dx", Kind::Float, kHasDefault | kKeywordOnly}, {"dim", Kind::Int, kHasDefault | kKeywordOnly, "axis"}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* trapz_c1([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.real(1, 1); const auto& x2 = a.integer(2, -1); return wrap(released(work(x0), [&]() -> decltype(auto) { return argand::trapz(x0, x1, x2); })); }
Signature trapz_s[] = {{"trapz(Tensor y, Tensor x, *, int dim=-1, Tensor out=None)", trapz_p0, 4, 2, false, 3, kFunction, trapz_c0}, {"trapz(Tensor y, *, float dx=1, int dim=-1, Tensor out=None)", trapz_p1, 4, 1, false, 3, kFunction, trapz_c1}};
Function trapz_f = {"trapz", trapz_s, 2, "trapz(Tensor y, Tensor x, *, int dim=-1, Tensor out=None)\ntrapz(Tensor y, *, float dx=1, int dim=-1, Tensor out=None)\n\ntrapezoid under its older name.", ""};
PyObject* trapz_function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(trapz_f, nullptr, args, n, names); }
Param triangular_solve_p0[] = {{"input", Kind::Tensor, 0, "x"}, {"A", Kind::Tensor, 0}, {"upper", Kind::Bool, kHasDefault}, {"transpose", Kind::Bool, kHasDefault}, {"unitriangular", Kind::Bool, kHasDefault}, {"out", Kind::TensorList, kHasDefault | kNullable | kKeywordOnly}};
PyObject* triangular_solve_c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.tensor(1); const auto& x2 = a.boolean(2, true); const auto& x3 = a.boolean(3, false); const auto& x4 = a.boolean(4, false); return wrap_named("triangular_solve", "solution cloned_coefficient", released(kHeavy * (work(x0) + work(x1)), [&]() -> decltype(auto) { return argand::triangular_solve(x0, x1, x2, x3, x4); })); }
Signature triangular_solve_s[] = {{"triangular_solve(Tensor input, Tensor A, bool upper=True, bool transpose=False, bool unitriangular=False, *, tuple of Tensors out=None)", triangular_solve_p0, 6, 5, false, 5, kFunction | kMethod, triangular_solve_c0}};
Function triangular_solve_f = {"triangular_solve", triangular_solve_s, 1, "triangular_solve(input, A, upper=True, transpose=False, unitriangular=False, *, out=None)\n--\n\nX with A X = input (or A^T, the conjugate not taken), and A, as a pair.\n\ntriangular_solve(Tensor input, Tensor A, bool upper=True, bool transpose=False, bool unitriangular=False, *, tuple of Tensors out=None)", "triangular_solve($self, A, upper=True, transpose=False, unitriangular=False)\n--\n\nX with A X = self (or A^T, the conjugate not taken), and A, as a pair.\n\ntriangular_solve(Tensor A, bool upper=True, bool transpose=False, bool unitriangular=False)"};
PyObject* triangular_solve_function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(triangular_solve_f, nullptr, args, n, names); }
PyObject* triangular_solve_method(PyObject* self, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(triangular_solve_f, self, args, n, names); }
Param tril_p0[] = {{"input", Kind::Tensor, 0, "x"}, {"diagonal", Kind::Int, kHasDefault}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* tril_c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.integer(1, 0); return wrap(released(work(x0), [&]() -> decltype(auto) { return argand::tril(x0, x1); })); }
Signature tril_s[] = {{"tril(Tensor input, int diagonal=0, *, Tensor out=None)", tril_p0, 3, 2, false, 2, kFunction | kMethod, tril_c0}};
Function tril_f = {"tril", tril_s, 1, "tril(input, diagonal=0, *, out=None)\n--\n\nThe elements on and below a diagonal of the last two dimensions, zero above.\n\ntril(Tensor input, int diagonal=0, *, Tensor out=None)", "tril($self, diagonal=0)\n--\n\nThe elements on and below a diagonal of the last two dimensions, zero above.\n\ntril(int diagonal=0)"};
PyObject* tril_function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(tril_f, nullptr, args, n, names); }
PyObject* tril_method(PyObject* self, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(tril_f, self, args, n, names); }
Param tril__p0[] = {{"input", Kind::Tensor, 0, "x"}, {"diagonal", Kind::Int, kHasDefault}};
PyObject* tril__c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.integer(1, 0); return wrap(released(work(x0), [&]() -> decltype(auto) { return argand::tril_(x0, x1); })); }
Signature tril__s[] = {{"tril_(Tensor input, int diagonal=0)", tril__p0, 2, 2, false, -1, kFunction | kMethod, tril__c0}};
Function tril__f = {"tril_", tril__s, 1, "tril_(input, diagonal=0)\n--\n\nIn place: The elements on and below a diagonal of the last two dimensions, zero above.\n\ntril_(Tensor input, int diagonal=0)", "tril_($self, diagonal=0)\n--\n\nIn place: The elements on and below a diagonal of the last two dimensions, zero above.\n\ntril_(int diagonal=0)"};
PyObject* tril__function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(tril__f, nullptr, args, n, names); }
PyObject* tril__method(PyObject* self, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(tril__f, self, args, n, names); }
Param tril_indices_p0[] = {{"row", Kind::Int, 0}, {"col", Kind::Int, 0}, {"offset", Kind::Int, kHasDefault}, {"dtype", Kind::DType, kHasDefault | kNullable | kKeywordOnly}, {"layout", Kind::Layout, kHasDefault | kNullable | kKeywordOnly}, {"device", Kind::Device, kHasDefault | kNullable | kKeywordOnly}, {"pin_memory", Kind::Bool, kHasDefault | kNullable | kKeywordOnly}, {"requires_grad", Kind::Bool, kHasDefault | kNullable | kKeywordOnly}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* tril_indices_c0([[maybe_unused]] Args& a) { const auto& x0 = a.integer(0); const auto& x1 = a.integer(1); const auto& x2 = a.integer(2, 0); const auto& x3 = a.options(3); return wrap(released(0, [&]() -> decltype(auto) { return argand::tril_indices(x0, x1, x2, x3); })); }
Signature tril_indices_s[] = {{"tril_indices(int row, int col, int offset=0, *, dtype dtype=None, layout layout=None, device device=None, bool pin_memory=None, bool requires_grad=None, Tensor out=None)", tril_indices_p0, 9, 3, false, 8, kFunction, tril_indices_c0}};
Function tril_indices_f = {"tril_indices", tril_indices_s, 1, "tril_indices(row, col, offset=0, *, dtype=None, layout=None, device=None, pin_memory=None, requires_grad=None, out=None)\n--\n\nThe coordinates on and below a diagonal of a row by col matrix: int64 [2, count].\n\ntril_indices(int row, int col, int offset=0, *, dtype dtype=None, layout layout=None, device device=None, bool pin_memory=None, bool requires_grad=None, Tensor out=None)", ""};
PyObject* tril_indices_function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(tril_indices_f, nullptr, args, n, names); }
Param triplet_margin_loss_p0[] = {{"anchor", Kind::Tensor, 0}, {"positive", Kind::Tensor, 0}, {"negative", Kind::Tensor, 0}, {"margin", Kind::Float, kHasDefault}, {"p", Kind::Float, kHasDefault}, {"eps", Kind::Float, kHasDefault}, {"swap", Kind::Bool, kHasDefault}, {"reduction", Kind::Int, kHasDefault | kReduction}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* triplet_margin_loss_c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.tensor(1); const auto& x2 = a.tensor(2); const auto& x3 = a.real(3, 1.0); const auto& x4 = a.real(4, 2.0); const auto& x5 = a.real(5, 1e-06); const auto& x6 = a.boolean(6, false); const auto& x7 = a.integer(7, 1); return wrap(released(work(x0) + work(x1) + work(x2), [&]() -> decltype(auto) { return argand::triplet_margin_loss(x0, x1, x2, x3, x4, x5, x6, x7); })); }
Signature triplet_margin_loss_s[] = {{"triplet_margin_loss(Tensor anchor, Tensor positive, Tensor negative, float margin=1.0, float p=2.0, float eps=1e-06, bool swap=False, int reduction=1, *, Tensor out=None)", triplet_margin_loss_p0, 9, 8, false, 8, kFunction, triplet_margin_loss_c0}};
Function triplet_margin_loss_f = {"triplet_margin_loss", triplet_margin_loss_s, 1, "triplet_margin_loss(anchor, positive, negative, margin=1.0, p=2.0, eps=1e-06, swap=False, reduction=1, *, out=None)\n--\n\nmax(0, |anchor - positive|_p - |anchor - negative|_p + margin). swap takes the nearer of anchor and positive as the negative's neighbour.\n\ntriplet_margin_loss(Tensor anchor, Tensor positive, Tensor negative, float margin=1.0, float p=2.0, float eps=1e-06, bool swap=False, int reduction=1, *, Tensor out=None)", ""};
PyObject* triplet_margin_loss_function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(triplet_margin_loss_f, nullptr, args, n, names); }
Param triu_p0[] = {{"input", Kind::Tensor, 0, "x"}, {"diagonal", Kind::Int, kHasDefault}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* triu_c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.integer(1, 0); return wrap(released(work(x0), [&]() -> decltype(auto) { return argand::triu(x0, x1); })); }
Signature triu_s[] = {{"triu(Tensor input, int diagonal=0, *, Tensor out=None)", triu_p0, 3, 2, false, 2, kFunction | kMethod, triu_c0}};
Function triu_f = {"triu", triu_s, 1, "triu(input, diagonal=0, *, out=None)\n--\n\nThe elements on and above a diagonal of the last two dimensions, zero below.\n\ntriu(Tensor input, int diagonal=0, *, Tensor out=None)", "triu($self, diagonal=0)\n--\n\nThe elements on and above a diagonal of the last two dimensions, zero below.\n\ntriu(int diagonal=0)"};
PyObject* triu_function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(triu_f, nullptr, args, n, names); }
PyObject* triu_method(PyObject* self, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(triu_f, self, args, n, names); }
Param triu__p0[] = {{"input", Kind::Tensor, 0, "x"}, {"diagonal", Kind::Int, kHasDefault}};
PyObject* triu__c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.integer(1, 0); return wrap(released(work(x0), [&]() -> decltype(auto) { return argand::triu_(x0, x1); })); }
Signature triu__s[] = {{"triu_(Tensor input, int diagonal=0)", triu__p0, 2, 2, false, -1, kFunction | kMethod, triu__c0}};
Function triu__f = {"triu_", triu__s, 1, "triu_(input, diagonal=0)\n--\n\nIn place: The elements on and above a diagonal of the last two dimensions, zero below.\n\ntriu_(Tensor input, int diagonal=0)", "triu_($self, diagonal=0)\n--\n\nIn place: The elements on and above a diagonal of the last two dimensions, zero below.\n\ntriu_(int diagonal=0)"};
PyObject* triu__function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(triu__f, nullptr, args, n, names); }
PyObject* triu__method(PyObject* self, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(triu__f, self, args, n, names); }
Param triu_indices_p0[] = {{"row", Kind::Int, 0}, {"col", Kind::Int, 0}, {"offset", Kind::Int, kHasDefault}, {"dtype", Kind::DType, kHasDefault | kNullable | kKeywordOnly}, {"layout", Kind::Layout, kHasDefault | kNullable | kKeywordOnly}, {"device", Kind::Device, kHasDefault | kNullable | kKeywordOnly}, {"pin_memory", Kind::Bool, kHasDefault | kNullable | kKeywordOnly}, {"requires_grad", Kind::Bool, kHasDefault | kNullable | kKeywordOnly}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* triu_indices_c0([[maybe_unused]] Args& a) { const auto& x0 = a.integer(0); const auto& x1 = a.integer(1); const auto& x2 = a.integer(2, 0); const auto& x3 = a.options(3); return wrap(released(0, [&]() -> decltype(auto) { return argand::triu_indices(x0, x1, x2, x3); })); }
Signature triu_indices_s[] = {{"triu_indices(int row, int col, int offset=0, *, dtype dtype=None, layout layout=None, device device=None, bool pin_memory=None, bool requires_grad=None, Tensor out=None)", triu_indices_p0, 9, 3, false, 8, kFunction, triu_indices_c0}};
Function triu_indices_f = {"triu_indices", triu_indices_s, 1, "triu_indices(row, col, offset=0, *, dtype=None, layout=None, device=None, pin_memory=None, requires_grad=None, out=None)\n--\n\nThe coordinates on and above a diagonal of a row by col matrix: int64 [2, count].\n\ntriu_indices(int row, int col, int offset=0, *, dtype dtype=None, layout layout=None, device device=None, bool pin_memory=None, bool requires_grad=None, Tensor out=None)", ""};
PyObject* triu_indices_function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(triu_indices_f, nullptr, args, n, names); }
Param true_divide_p0[] = {{"input", Kind::Tensor, 0, "x"}, {"other", Kind::Tensor, 0, "x2"}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* true_divide_c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.tensor(1); return wrap(released(work(x0) + work(x1), [&]() -> decltype(auto) { return argand::true_divide(x0, x1); })); }
Param true_divide_p1[] = {{"input", Kind::Tensor, 0, "x"}, {"other", Kind::Scalar, 0, "x2"}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* true_divide_c1([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.scalar(1); return wrap(released(work(x0), [&]() -> decltype(auto) { return argand::true_divide(x0, x1); })); }
Signature true_divide_s[] = {{"true_divide(Tensor input, Tensor other, *, Tensor out=None)", true_divide_p0, 3, 2, false, 2, kFunction | kMethod, true_divide_c0}, {"true_divide(Tensor input, Number other, *, Tensor out=None)", true_divide_p1, 3, 2, false, 2, kFunction | kMethod, true_divide_c1}};
Function true_divide_f = {"true_divide", true_divide_s, 2, "true_divide(input, other, *, out=None)\n--\n\nSame as div: input / other; integers give floats. rounding_mode 'trunc' rounds towards zero, 'floor' down.\n\ntrue_divide(Tensor input, Tensor other, *, Tensor out=None)\ntrue_divide(Tensor input, Number other, *, Tensor out=None)", "true_divide($self, other)\n--\n\nSame as div: self / other; integers give floats. rounding_mode 'trunc' rounds towards zero, 'floor' down.\n\ntrue_divide(Tensor other)\ntrue_divide(Number other)"};
PyObject* true_divide_function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(true_divide_f, nullptr, args, n, names); }
PyObject* true_divide_method(PyObject* self, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(true_divide_f, self, args, n, names); }
Param true_divide__p0[] = {{"input", Kind::Tensor, 0, "x"}, {"other", Kind::Tensor, 0, "x2"}};
PyObject* true_divide__c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.tensor(1); return wrap(released(work(x0) + work(x1), [&]() -> decltype(auto) { return argand::true_divide_(x0, x1); })); }
Param true_divide__p1[] = {{"input", Kind::Tensor, 0, "x"}, {"other", Kind::Scalar, 0, "x2"}};
PyObject* true_divide__c1([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.scalar(1); return wrap(released(work(x0), [&]() -> decltype(auto) { return argand::true_divide_(x0, x1); })); }
Signature true_divide__s[] = {{"true_divide_(Tensor input, Tensor other)", true_divide__p0, 2, 2, false, -1, kFunction | kMethod, true_divide__c0}, {"true_divide_(Tensor input, Number other)", true_divide__p1, 2, 2, false, -1, kFunction | kMethod, true_divide__c1}};
Function true_divide__f = {"true_divide_", true_divide__s, 2, "true_divide_(input, other)\n--\n\nIn place: Same as div: input / other; integers give floats. rounding_mode 'trunc' rounds towards zero, 'floor' down.\n\ntrue_divide_(Tensor input, Tensor other)\ntrue_divide_(Tensor input, Number other)", "true_divide_($self, other)\n--\n\nIn place: Same as div: self / other; integers give floats. rounding_mode 'trunc' rounds towards zero, 'floor' down.\n\ntrue_divide_(Tensor other)\ntrue_divide_(Number other)"};
PyObject* true_divide__function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(true_divide__f, nullptr, args, n, names); }
PyObject* true_divide__method(PyObject* self, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(true_divide__f, self, args, n, names); }
Param trunc_p0[] = {{"input", Kind::Tensor, 0, "x"}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* trunc_c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); return wrap(released(work(x0), [&]() -> decltype(auto) { return argand::trunc(x0); })); }
Signature trunc_s[] = {{"trunc(Tensor input, *, Tensor out=None)", trunc_p0, 2, 1, false, 1, kFunction | kMethod, trunc_c0}};
Function trunc_f = {"trunc", trunc_s, 1, "trunc(input, *, out=None)\n--\n\nx rounded towards zero.\n\ntrunc(Tensor input, *, Tensor out=None)", "trunc($self)\n--\n\nx rounded towards zero.\n\ntrunc()"};
PyObject* trunc_function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(trunc_f, nullptr, args, n, names); }
PyObject* trunc_method(PyObject* self, PyObject*) { return unary("trunc", self, [](const Tensor& x) -> decltype(auto) { return released(work(x), [&]() -> decltype(auto) { return argand::trunc(x); }); }); }
Param trunc__p0[] = {{"input", Kind::Tensor, 0, "x"}};
PyObject* trunc__c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); return wrap(released(work(x0), [&]() -> decltype(auto) { return argand::trunc_(x0); })); }
Signature trunc__s[] = {{"trunc_(Tensor input)", trunc__p0, 1, 1, false, -1, kFunction | kMethod, trunc__c0}};
Function trunc__f = {"trunc_", trunc__s, 1, "trunc_(input)\n--\n\nIn place: x rounded towards zero.\n\ntrunc_(Tensor input)", "trunc_($self)\n--\n\nIn place: x rounded towards zero.\n\ntrunc_()"};
PyObject* trunc__function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(trunc__f, nullptr, args, n, names); }
PyObject* trunc__method(PyObject* self, PyObject*) { return unary("trunc_", self, [](const Tensor& x) -> decltype(auto) { return released(work(x), [&]() -> decltype(auto) { return argand::trunc_(x); }); }); }
Param unbind_p0[] = {{"input", Kind::Tensor, 0, "x"}, {"dim", Kind::Int, kHasDefault, "axis"}};
PyObject* unbind_c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.integer(1, 0); return wrap(released(work(x0), [&]() -> decltype(auto) { return argand::unbind(x0, x1); })); }
Signature unbind_s[] = {{"unbind(Tensor input, int dim=0)", unbind_p0, 2, 2, false, -1, kFunction | kMethod, unbind_c0}};
Function unbind_f = {"unbind", unbind_s, 1, "unbind(input, dim=0)\n--\n\nViews of the entries along dim, without that dimension.\n\nunbind(Tensor input, int dim=0)", "unbind($self, dim=0)\n--\n\nViews of the entries along dim, without that dimension.\n\nunbind(int dim=0)"};
PyObject* unbind_function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(unbind_f, nullptr, args, n, names); }
PyObject* unbind_method(PyObject* self, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(unbind_f, self, args, n, names); }
Param unflatten_p0[] = {{"input", Kind::Tensor, 0, "x"}, {"dim", Kind::Int, 0, "axis"}, {"sizes", Kind::IntList, 0}};
PyObject* unflatten_c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.integer(1); const auto& x2 = a.ints(2); return wrap(released(work(x0), [&]() -> decltype(auto) { return argand::unflatten(x0, x1, x2); })); }
Signature unflatten_s[] = {{"unflatten(Tensor input, int dim, tuple of ints sizes)", unflatten_p0, 3, 3, false, -1, kFunction | kMethod, unflatten_c0}};
Function unflatten_f = {"unflatten", unflatten_s, 1, "unflatten(input, dim, sizes)\n--\n\nA view with dim as several dimensions of these sizes, one of which may be -1.\n\nunflatten(Tensor input, int dim, tuple of ints sizes)", "unflatten($self, dim, sizes)\n--\n\nA view with dim as several dimensions of these sizes, one of which may be -1.\n\nunflatten(int dim, tuple of ints sizes)"};
PyObject* unflatten_function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(unflatten_f, nullptr, args, n, names); }
PyObject* unflatten_method(PyObject* self, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(unflatten_f, self, args, n, names); }
Param unfold_p0[] = {{"input", Kind::Tensor, 0, "x"}, {"dimension", Kind::Int, 0}, {"size", Kind::Int, 0}, {"step", Kind::Int, 0}};
PyObject* unfold_c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.integer(1); const auto& x2 = a.integer(2); const auto& x3 = a.integer(3); return wrap(released(work(x0), [&]() -> decltype(auto) { return argand::unfold(x0, x1, x2, x3); })); }
Signature unfold_s[] = {{"unfold(Tensor input, int dimension, int size, int step)", unfold_p0, 4, 4, false, -1, kMethod, unfold_c0}};
Function unfold_f = {"unfold", unfold_s, 1, "", "unfold($self, dimension, size, step)\n--\n\nA view of the windows of this size, step apart, along dimension; a window is a new last dimension.\n\nunfold(int dimension, int size, int step)"};
PyObject* unfold_method(PyObject* self, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(unfold_f, self, args, n, names); }
Param unfold_backward_p0[] = {{"grad_in", Kind::Tensor, 0}, {"input_sizes", Kind::IntList, 0}, {"dim", Kind::Int, 0, "axis"}, {"size", Kind::Int, 0}, {"step", Kind::Int, 0}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* unfold_backward_c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.ints(1); const auto& x2 = a.integer(2); const auto& x3 = a.integer(3); const auto& x4 = a.integer(4); return wrap(released(work(x0), [&]() -> decltype(auto) { return argand::unfold_backward(x0, x1, x2, x3, x4); })); }
Signature unfold_backward_s[] = {{"unfold_backward(Tensor grad_in, tuple of ints input_sizes, int dim, int size, int step, *, Tensor out=None)", unfold_backward_p0, 6, 5, false, 5, kFunction, unfold_backward_c0}};
Function unfold_backward_f = {"unfold_backward", unfold_backward_s, 1, "unfold_backward(grad_in, input_sizes, dim, size, step, *, out=None)\n--\n\nThe adjoint of unfold: sums the windows where they came from.\n\nunfold_backward(Tensor grad_in, tuple of ints input_sizes, int dim, int size, int step, *, Tensor out=None)", ""};
PyObject* unfold_backward_function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(unfold_backward_f, nullptr, args, n, names); }
Param uniform__p0[] = {{"input", Kind::Tensor, 0, "x"}, {"from", Kind::Float, kHasDefault}, {"to", Kind::Float, kHasDefault}, {"generator", Kind::Generator, kHasDefault | kNullable | kKeywordOnly}};
PyObject* uniform__c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.real(1, 0); const auto& x2 = a.real(2, 1); const auto& x3 = a.optional_generator(3); return wrap(released(work(x0), [&]() -> decltype(auto) { return argand::uniform_(x0, x1, x2, x3); })); }
Signature uniform__s[] = {{"uniform_(Tensor input, float from=0, float to=1, *, Generator generator=None)", uniform__p0, 4, 3, false, -1, kFunction | kMethod, uniform__c0}};
Function uniform__f = {"uniform_", uniform__s, 1, "uniform_(input, from=0, to=1, *, generator=None)\n--\n\nUniform in [from, to).\n\nuniform_(Tensor input, float from=0, float to=1, *, Generator generator=None)", "uniform_($self, from=0, to=1, *, generator=None)\n--\n\nUniform in [from, to).\n\nuniform_(float from=0, float to=1, *, Generator generator=None)"};
PyObject* uniform__function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(uniform__f, nullptr, args, n, names); }
PyObject* uniform__method(PyObject* self, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(uniform__f, self, args, n, names); }
Param unique_consecutive_p0[] = {{"input", Kind::Tensor, 0, "x"}, {"return_inverse", Kind::Bool, kHasDefault}, {"return_counts", Kind::Bool, kHasDefault}, {"dim", Kind::Int, kHasDefault | kNullable, "axis"}, {"out", Kind::TensorList, kHasDefault | kNullable | kKeywordOnly}};
PyObject* unique_consecutive_c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.boolean(1, false); const auto& x2 = a.boolean(2, false); const auto& x3 = a.optional_integer(3); return wrap(released(work(x0), [&]() -> decltype(auto) { return argand::unique_consecutive(x0, x1, x2, x3); })); }
Signature unique_consecutive_s[] = {{"unique_consecutive(Tensor input, bool return_inverse=False, bool return_counts=False, int dim=None, *, tuple of Tensors out=None)", unique_consecutive_p0, 5, 4, false, 4, kFunction | kMethod, unique_consecutive_c0}};
Function unique_consecutive_f = {"unique_consecutive", unique_consecutive_s, 1, "unique_consecutive(input, return_inverse=False, return_counts=False, dim=None, *, out=None)\n--\n\nThe entries of input, flattened, without repetitions of the one before; or with dim its slices along dim.\n\nunique_consecutive(Tensor input, bool return_inverse=False, bool return_counts=False, int dim=None, *, tuple of Tensors out=None)", "unique_consecutive($self, return_inverse=False, return_counts=False, dim=None)\n--\n\nThe entries of self, flattened, without repetitions of the one before; or with dim its slices along dim.\n\nunique_consecutive(bool return_inverse=False, bool return_counts=False, int dim=None)"};
PyObject* unique_consecutive_function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(unique_consecutive_f, nullptr, args, n, names); }
PyObject* unique_consecutive_method(PyObject* self, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(unique_consecutive_f, self, args, n, names); }
Param unique_dim_p0[] = {{"input", Kind::Tensor, 0, "x"}, {"dim", Kind::Int, 0, "axis"}, {"sorted", Kind::Bool, kHasDefault}, {"return_inverse", Kind::Bool, kHasDefault}, {"return_counts", Kind::Bool, kHasDefault}, {"out", Kind::TensorList, kHasDefault | kNullable | kKeywordOnly}};
PyObject* unique_dim_c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.integer(1); const auto& x2 = a.boolean(2, true); const auto& x3 = a.boolean(3, false); const auto& x4 = a.boolean(4, false); return wrap(released(work(x0), [&]() -> decltype(auto) { return argand::unique_dim(x0, x1, x2, x3, x4); })); }
Signature unique_dim_s[] = {{"unique_dim(Tensor input, int dim, bool sorted=True, bool return_inverse=False, bool return_counts=False, *, tuple of Tensors out=None)", unique_dim_p0, 6, 5, false, 5, kFunction, unique_dim_c0}};
Function unique_dim_f = {"unique_dim", unique_dim_s, 1, "unique_dim(input, dim, sorted=True, return_inverse=False, return_counts=False, *, out=None)\n--\n\nThe distinct slices of input along dim in ascending order, compared number by number; where each slice went; how often each occurs. Outputs that were not asked for are empty.\n\nunique_dim(Tensor input, int dim, bool sorted=True, bool return_inverse=False, bool return_counts=False, *, tuple of Tensors out=None)", ""};
PyObject* unique_dim_function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(unique_dim_f, nullptr, args, n, names); }
Param unsafe_chunk_p0[] = {{"input", Kind::Tensor, 0, "x"}, {"chunks", Kind::Int, 0}, {"dim", Kind::Int, kHasDefault, "axis"}};
PyObject* unsafe_chunk_c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.integer(1); const auto& x2 = a.integer(2, 0); return wrap(released(work(x0), [&]() -> decltype(auto) { return argand::unsafe_chunk(x0, x1, x2); })); }
Signature unsafe_chunk_s[] = {{"unsafe_chunk(Tensor input, int chunks, int dim=0)", unsafe_chunk_p0, 3, 3, false, -1, kFunction | kMethod, unsafe_chunk_c0}};
Function unsafe_chunk_f = {"unsafe_chunk", unsafe_chunk_s, 1, "unsafe_chunk(input, chunks, dim=0)\n--\n\nSame as chunk: Views of equal parts along dim, as many as asked for or fewer; the last may be smaller.\n\nunsafe_chunk(Tensor input, int chunks, int dim=0)", "unsafe_chunk($self, chunks, dim=0)\n--\n\nSame as chunk: Views of equal parts along dim, as many as asked for or fewer; the last may be smaller.\n\nunsafe_chunk(int chunks, int dim=0)"};
PyObject* unsafe_chunk_function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(unsafe_chunk_f, nullptr, args, n, names); }
PyObject* unsafe_chunk_method(PyObject* self, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(unsafe_chunk_f, self, args, n, names); }
Param unsafe_split_p0[] = {{"input", Kind::Tensor, 0, "x"}, {"split_size", Kind::Int, 0}, {"dim", Kind::Int, kHasDefault, "axis"}};
PyObject* unsafe_split_c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.integer(1); const auto& x2 = a.integer(2, 0); return wrap(released(work(x0), [&]() -> decltype(auto) { return argand::unsafe_split(x0, x1, x2); })); }
Signature unsafe_split_s[] = {{"unsafe_split(Tensor input, int split_size, int dim=0)", unsafe_split_p0, 3, 3, false, -1, kFunction | kMethod, unsafe_split_c0}};
Function unsafe_split_f = {"unsafe_split", unsafe_split_s, 1, "unsafe_split(input, split_size, dim=0)\n--\n\nSame as split: Views of parts along dim: of this size (the last may be smaller), or of these sizes.\n\nunsafe_split(Tensor input, int split_size, int dim=0)", "unsafe_split($self, split_size, dim=0)\n--\n\nSame as split: Views of parts along dim: of this size (the last may be smaller), or of these sizes.\n\nunsafe_split(int split_size, int dim=0)"};
PyObject* unsafe_split_function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(unsafe_split_f, nullptr, args, n, names); }
PyObject* unsafe_split_method(PyObject* self, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(unsafe_split_f, self, args, n, names); }
Param unsafe_split_with_sizes_p0[] = {{"input", Kind::Tensor, 0, "x"}, {"split_sizes", Kind::IntList, 0}, {"dim", Kind::Int, kHasDefault, "axis"}};
PyObject* unsafe_split_with_sizes_c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.ints(1); const auto& x2 = a.integer(2, 0); return wrap(released(work(x0), [&]() -> decltype(auto) { return argand::unsafe_split_with_sizes(x0, x1, x2); })); }
Signature unsafe_split_with_sizes_s[] = {{"unsafe_split_with_sizes(Tensor input, tuple of ints split_sizes, int dim=0)", unsafe_split_with_sizes_p0, 3, 3, false, -1, kFunction | kMethod, unsafe_split_with_sizes_c0}};
Function unsafe_split_with_sizes_f = {"unsafe_split_with_sizes", unsafe_split_with_sizes_s, 1, "unsafe_split_with_sizes(input, split_sizes, dim=0)\n--\n\nSame as split_with_sizes: Views of parts of these sizes along dim.\n\nunsafe_split_with_sizes(Tensor input, tuple of ints split_sizes, int dim=0)", "unsafe_split_with_sizes($self, split_sizes, dim=0)\n--\n\nSame as split_with_sizes: Views of parts of these sizes along dim.\n\nunsafe_split_with_sizes(tuple of ints split_sizes, int dim=0)"};
PyObject* unsafe_split_with_sizes_function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(unsafe_split_with_sizes_f, nullptr, args, n, names); }
PyObject* unsafe_split_with_sizes_method(PyObject* self, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(unsafe_split_with_sizes_f, self, args, n, names); }
Param unsqueeze_p0[] = {{"input", Kind::Tensor, 0, "x"}, {"dim", Kind::Int, 0, "axis"}};
PyObject* unsqueeze_c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.integer(1); return wrap(released(work(x0), [&]() -> decltype(auto) { return argand::unsqueeze(x0, x1); })); }
Signature unsqueeze_s[] = {{"unsqueeze(Tensor input, int dim)", unsqueeze_p0, 2, 2, false, -1, kFunction | kMethod, unsqueeze_c0}};
Function unsqueeze_f = {"unsqueeze", unsqueeze_s, 1, "unsqueeze(input, dim)\n--\n\nA view with a new dimension of size 1 at dim.\n\nunsqueeze(Tensor input, int dim)", "unsqueeze($self, dim)\n--\n\nA view with a new dimension of size 1 at dim.\n\nunsqueeze(int dim)"};
PyObject* unsqueeze_function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(unsqueeze_f, nullptr, args, n, names); }
PyObject* unsqueeze_method(PyObject* self, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(unsqueeze_f, self, args, n, names); }
Param unsqueeze__p0[] = {{"input", Kind::Tensor, 0, "x"}, {"dim", Kind::Int, 0, "axis"}};
PyObject* unsqueeze__c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.integer(1); return wrap(released(work(x0), [&]() -> decltype(auto) { return argand::unsqueeze_(x0, x1); })); }
Signature unsqueeze__s[] = {{"unsqueeze_(Tensor input, int dim)", unsqueeze__p0, 2, 2, false, -1, kMethod, unsqueeze__c0}};
Function unsqueeze__f = {"unsqueeze_", unsqueeze__s, 1, "", "unsqueeze_($self, dim)\n--\n\nIn place: A view with a new dimension of size 1 at dim.\n\nunsqueeze_(int dim)"};
PyObject* unsqueeze__method(PyObject* self, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(unsqueeze__f, self, args, n, names); }
Param upsample_bicubic2d_p0[] = {{"input", Kind::Tensor, 0, "x"}, {"output_size", Kind::IntList, 0}, {"align_corners", Kind::Bool, 0}, {"scales_h", Kind::Float, kHasDefault | kNullable}, {"scales_w", Kind::Float, kHasDefault | kNullable}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* upsample_bicubic2d_c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.ints(1); const auto& x2 = a.boolean(2); const auto& x3 = a.optional_real(3); const auto& x4 = a.optional_real(4); return wrap(released(work(x0), [&]() -> decltype(auto) { return argand::upsample_bicubic2d(x0, x1, x2, x3, x4); })); }
Signature upsample_bicubic2d_s[] = {{"upsample_bicubic2d(Tensor input, tuple of ints output_size, bool align_corners, float scales_h=None, float scales_w=None, *, Tensor out=None)", upsample_bicubic2d_p0, 6, 5, false, 5, kFunction, upsample_bicubic2d_c0}};
Function upsample_bicubic2d_f = {"upsample_bicubic2d", upsample_bicubic2d_s, 1, "upsample_bicubic2d(input, output_size, align_corners, scales_h=None, scales_w=None, *, out=None)\n--\n\nFrom 4 x 4 neighbours, pixels beyond the border being those at it.\n\nupsample_bicubic2d(Tensor input, tuple of ints output_size, bool align_corners, float scales_h=None, float scales_w=None, *, Tensor out=None)", ""};
PyObject* upsample_bicubic2d_function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(upsample_bicubic2d_f, nullptr, args, n, names); }
Param upsample_bilinear2d_p0[] = {{"input", Kind::Tensor, 0, "x"}, {"output_size", Kind::IntList, 0}, {"align_corners", Kind::Bool, 0}, {"scales_h", Kind::Float, kHasDefault | kNullable}, {"scales_w", Kind::Float, kHasDefault | kNullable}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* upsample_bilinear2d_c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.ints(1); const auto& x2 = a.boolean(2); const auto& x3 = a.optional_real(3); const auto& x4 = a.optional_real(4); return wrap(released(work(x0), [&]() -> decltype(auto) { return argand::upsample_bilinear2d(x0, x1, x2, x3, x4); })); }
Signature upsample_bilinear2d_s[] = {{"upsample_bilinear2d(Tensor input, tuple of ints output_size, bool align_corners, float scales_h=None, float scales_w=None, *, Tensor out=None)", upsample_bilinear2d_p0, 6, 5, false, 5, kFunction, upsample_bilinear2d_c0}};
Function upsample_bilinear2d_f = {"upsample_bilinear2d", upsample_bilinear2d_s, 1, "upsample_bilinear2d(input, output_size, align_corners, scales_h=None, scales_w=None, *, out=None)\n--\n\n[n, c, height, width] resized, linearly between the nearest four.\n\nupsample_bilinear2d(Tensor input, tuple of ints output_size, bool align_corners, float scales_h=None, float scales_w=None, *, Tensor out=None)", ""};
PyObject* upsample_bilinear2d_function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(upsample_bilinear2d_f, nullptr, args, n, names); }
Param upsample_linear1d_p0[] = {{"input", Kind::Tensor, 0, "x"}, {"output_size", Kind::IntList, 0}, {"align_corners", Kind::Bool, 0}, {"scales", Kind::Float, kHasDefault | kNullable}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* upsample_linear1d_c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.ints(1); const auto& x2 = a.boolean(2); const auto& x3 = a.optional_real(3); return wrap(released(work(x0), [&]() -> decltype(auto) { return argand::upsample_linear1d(x0, x1, x2, x3); })); }
Signature upsample_linear1d_s[] = {{"upsample_linear1d(Tensor input, tuple of ints output_size, bool align_corners, float scales=None, *, Tensor out=None)", upsample_linear1d_p0, 5, 4, false, 4, kFunction, upsample_linear1d_c0}};
Function upsample_linear1d_f = {"upsample_linear1d", upsample_linear1d_s, 1, "upsample_linear1d(input, output_size, align_corners, scales=None, *, out=None)\n--\n\nInterpolated between the two, four or eight neighbours. Floating-point or uint8, half types computed in float32.\n\nupsample_linear1d(Tensor input, tuple of ints output_size, bool align_corners, float scales=None, *, Tensor out=None)", ""};
PyObject* upsample_linear1d_function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(upsample_linear1d_f, nullptr, args, n, names); }
Param upsample_nearest1d_p0[] = {{"input", Kind::Tensor, 0, "x"}, {"output_size", Kind::IntList, 0}, {"scales", Kind::Float, kHasDefault | kNullable}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* upsample_nearest1d_c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.ints(1); const auto& x2 = a.optional_real(2); return wrap(released(work(x0), [&]() -> decltype(auto) { return argand::upsample_nearest1d(x0, x1, x2); })); }
Signature upsample_nearest1d_s[] = {{"upsample_nearest1d(Tensor input, tuple of ints output_size, float scales=None, *, Tensor out=None)", upsample_nearest1d_p0, 4, 3, false, 3, kFunction, upsample_nearest1d_c0}};
Function upsample_nearest1d_f = {"upsample_nearest1d", upsample_nearest1d_s, 1, "upsample_nearest1d(input, output_size, scales=None, *, out=None)\n--\n\ninput [batch, channels, ...] with one, two or three more dimensions to output_size; the scales, where given, are what coordinates are computed with in place of the quotient of the sizes. Any dtype. A channels_last image stays so.\n\nupsample_nearest1d(Tensor input, tuple of ints output_size, float scales=None, *, Tensor out=None)", ""};
PyObject* upsample_nearest1d_function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(upsample_nearest1d_f, nullptr, args, n, names); }
Param upsample_nearest2d_p0[] = {{"input", Kind::Tensor, 0, "x"}, {"output_size", Kind::IntList, 0}, {"scales_h", Kind::Float, kHasDefault | kNullable}, {"scales_w", Kind::Float, kHasDefault | kNullable}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* upsample_nearest2d_c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.ints(1); const auto& x2 = a.optional_real(2); const auto& x3 = a.optional_real(3); return wrap(released(work(x0), [&]() -> decltype(auto) { return argand::upsample_nearest2d(x0, x1, x2, x3); })); }
Signature upsample_nearest2d_s[] = {{"upsample_nearest2d(Tensor input, tuple of ints output_size, float scales_h=None, float scales_w=None, *, Tensor out=None)", upsample_nearest2d_p0, 5, 4, false, 4, kFunction, upsample_nearest2d_c0}};
Function upsample_nearest2d_f = {"upsample_nearest2d", upsample_nearest2d_s, 1, "upsample_nearest2d(input, output_size, scales_h=None, scales_w=None, *, out=None)\n--\n\n[n, c, height, width] resized by taking the nearest element.\n\nupsample_nearest2d(Tensor input, tuple of ints output_size, float scales_h=None, float scales_w=None, *, Tensor out=None)", ""};
PyObject* upsample_nearest2d_function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(upsample_nearest2d_f, nullptr, args, n, names); }
Param upsample_nearest3d_p0[] = {{"input", Kind::Tensor, 0, "x"}, {"output_size", Kind::IntList, 0}, {"scales_d", Kind::Float, kHasDefault | kNullable}, {"scales_h", Kind::Float, kHasDefault | kNullable}, {"scales_w", Kind::Float, kHasDefault | kNullable}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* upsample_nearest3d_c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.ints(1); const auto& x2 = a.optional_real(2); const auto& x3 = a.optional_real(3); const auto& x4 = a.optional_real(4); return wrap(released(work(x0), [&]() -> decltype(auto) { return argand::upsample_nearest3d(x0, x1, x2, x3, x4); })); }
Signature upsample_nearest3d_s[] = {{"upsample_nearest3d(Tensor input, tuple of ints output_size, float scales_d=None, float scales_h=None, float scales_w=None, *, Tensor out=None)", upsample_nearest3d_p0, 6, 5, false, 5, kFunction, upsample_nearest3d_c0}};
Function upsample_nearest3d_f = {"upsample_nearest3d", upsample_nearest3d_s, 1, "upsample_nearest3d(input, output_size, scales_d=None, scales_h=None, scales_w=None, *, out=None)\n--\n\n[n, c, depth, height, width] resized by taking the nearest element.\n\nupsample_nearest3d(Tensor input, tuple of ints output_size, float scales_d=None, float scales_h=None, float scales_w=None, *, Tensor out=None)", ""};
PyObject* upsample_nearest3d_function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(upsample_nearest3d_f, nullptr, args, n, names); }
Param upsample_trilinear3d_p0[] = {{"input", Kind::Tensor, 0, "x"}, {"output_size", Kind::IntList, 0}, {"align_corners", Kind::Bool, 0}, {"scales_d", Kind::Float, kHasDefault | kNullable}, {"scales_h", Kind::Float, kHasDefault | kNullable}, {"scales_w", Kind::Float, kHasDefault | kNullable}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* upsample_trilinear3d_c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.ints(1); const auto& x2 = a.boolean(2); const auto& x3 = a.optional_real(3); const auto& x4 = a.optional_real(4); const auto& x5 = a.optional_real(5); return wrap(released(work(x0), [&]() -> decltype(auto) { return argand::upsample_trilinear3d(x0, x1, x2, x3, x4, x5); })); }
Signature upsample_trilinear3d_s[] = {{"upsample_trilinear3d(Tensor input, tuple of ints output_size, bool align_corners, float scales_d=None, float scales_h=None, float scales_w=None, *, Tensor out=None)", upsample_trilinear3d_p0, 7, 6, false, 6, kFunction, upsample_trilinear3d_c0}};
Function upsample_trilinear3d_f = {"upsample_trilinear3d", upsample_trilinear3d_s, 1, "upsample_trilinear3d(input, output_size, align_corners, scales_d=None, scales_h=None, scales_w=None, *, out=None)\n--\n\n[n, c, depth, height, width] resized, linearly between the nearest eight.\n\nupsample_trilinear3d(Tensor input, tuple of ints output_size, bool align_corners, float scales_d=None, float scales_h=None, float scales_w=None, *, Tensor out=None)", ""};
PyObject* upsample_trilinear3d_function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(upsample_trilinear3d_f, nullptr, args, n, names); }
Param vander_p0[] = {{"x", Kind::Tensor, 0}, {"N", Kind::Int, kHasDefault | kNullable}, {"increasing", Kind::Bool, kHasDefault}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* vander_c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.optional_integer(1); const auto& x2 = a.boolean(2, false); return wrap(released(work(x0), [&]() -> decltype(auto) { return argand::vander(x0, x1, x2); })); }
Signature vander_s[] = {{"vander(Tensor x, int N=None, bool increasing=False, *, Tensor out=None)", vander_p0, 4, 3, false, 3, kFunction, vander_c0}};
Function vander_f = {"vander", vander_s, 1, "vander(x, N=None, increasing=False, *, out=None)\n--\n\nThe powers of a vector's numbers, one row for each: from N - 1 down to 0, or up where increasing. N: by default the vector's length.\n\nvander(Tensor x, int N=None, bool increasing=False, *, Tensor out=None)", ""};
PyObject* vander_function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(vander_f, nullptr, args, n, names); }
Param var_p0[] = {{"input", Kind::Tensor, 0, "x"}, {"dim", Kind::IntList, kHasDefault | kNullable, "axis"}, {"correction", Kind::Scalar, kHasDefault | kNullable | kKeywordOnly}, {"keepdim", Kind::Bool, kHasDefault | kKeywordOnly, "keepdims"}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* var_c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.ints(1); const auto& x2 = a.optional_scalar(2); const auto& x3 = a.boolean(3, false); return wrap(released(work(x0), [&]() -> decltype(auto) { return argand::var(x0, x1, x2, x3); })); }
Param var_p1[] = {{"input", Kind::Tensor, 0, "x"}, {"unbiased", Kind::Bool, 0}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* var_c1([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.boolean(1); return wrap(released(work(x0), [&]() -> decltype(auto) { return argand::var(x0, x1); })); }
Param var_p2[] = {{"input", Kind::Tensor, 0, "x"}, {"dim", Kind::IntList, kNullable, "axis"}, {"unbiased", Kind::Bool, 0}, {"keepdim", Kind::Bool, kHasDefault, "keepdims"}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* var_c2([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.ints(1); const auto& x2 = a.boolean(2); const auto& x3 = a.boolean(3, false); return wrap(released(work(x0), [&]() -> decltype(auto) { return argand::var(x0, x1, x2, x3); })); }
Signature var_s[] = {{"var(Tensor input, tuple of ints dim=None, *, Number correction=None, bool keepdim=False, Tensor out=None)", var_p0, 5, 2, true, 4, kFunction | kMethod, var_c0}, {"var(Tensor input, bool unbiased, *, Tensor out=None)", var_p1, 3, 2, false, 2, kFunction | kMethod, var_c1}, {"var(Tensor input, tuple of ints dim, bool unbiased, bool keepdim=False, *, Tensor out=None)", var_p2, 5, 4, false, 4, kFunction | kMethod, var_c2}};
Function var_f = {"var", var_s, 3, "var(Tensor input, tuple of ints dim=None, *, Number correction=None, bool keepdim=False, Tensor out=None)\nvar(Tensor input, bool unbiased, *, Tensor out=None)\nvar(Tensor input, tuple of ints dim, bool unbiased, bool keepdim=False, *, Tensor out=None)\n\nThe variance, of all elements or over the dims; divides by n - correction (1).", "var(tuple of ints dim=None, *, Number correction=None, bool keepdim=False)\nvar(bool unbiased)\nvar(tuple of ints dim, bool unbiased, bool keepdim=False)\n\nThe variance, of all elements or over the dims; divides by n - correction (1)."};
PyObject* var_function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(var_f, nullptr, args, n, names); }
PyObject* var_method(PyObject* self, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(var_f, self, args, n, names); }
Param var_mean_p0[] = {{"input", Kind::Tensor, 0, "x"}, {"dim", Kind::IntList, kHasDefault | kNullable, "axis"}, {"correction", Kind::Scalar, kHasDefault | kNullable | kKeywordOnly}, {"keepdim", Kind::Bool, kHasDefault | kKeywordOnly, "keepdims"}, {"out", Kind::TensorList, kHasDefault | kNullable | kKeywordOnly}};
PyObject* var_mean_c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.ints(1); const auto& x2 = a.optional_scalar(2); const auto& x3 = a.boolean(3, false); return wrap(released(work(x0), [&]() -> decltype(auto) { return argand::var_mean(x0, x1, x2, x3); })); }
Param var_mean_p1[] = {{"input", Kind::Tensor, 0, "x"}, {"unbiased", Kind::Bool, 0}, {"out", Kind::TensorList, kHasDefault | kNullable | kKeywordOnly}};
PyObject* var_mean_c1([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.boolean(1); return wrap(released(work(x0), [&]() -> decltype(auto) { return argand::var_mean(x0, x1); })); }
Signature var_mean_s[] = {{"var_mean(Tensor input, tuple of ints dim=None, *, Number correction=None, bool keepdim=False, tuple of Tensors out=None)", var_mean_p0, 5, 2, false, 4, kFunction, var_mean_c0}, {"var_mean(Tensor input, bool unbiased, *, tuple of Tensors out=None)", var_mean_p1, 3, 2, false, 2, kFunction, var_mean_c1}};
Function var_mean_f = {"var_mean", var_mean_s, 2, "var_mean(Tensor input, tuple of ints dim=None, *, Number correction=None, bool keepdim=False, tuple of Tensors out=None)\nvar_mean(Tensor input, bool unbiased, *, tuple of Tensors out=None)\n\nThe variance and the mean, of all elements or over the dims.", ""};
PyObject* var_mean_function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(var_mean_f, nullptr, args, n, names); }
Param vdot_p0[] = {{"input", Kind::Tensor, 0, "x"}, {"other", Kind::Tensor, 0, "x2"}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* vdot_c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.tensor(1); return wrap(released(kHeavy * (work(x0) + work(x1)), [&]() -> decltype(auto) { return argand::vdot(x0, x1); })); }
Signature vdot_s[] = {{"vdot(Tensor input, Tensor other, *, Tensor out=None)", vdot_p0, 3, 2, false, 2, kFunction | kMethod, vdot_c0}};
Function vdot_f = {"vdot", vdot_s, 1, "vdot(input, other, *, out=None)\n--\n\nThe sum of the products of two vectors' elements, the first conjugated.\n\nvdot(Tensor input, Tensor other, *, Tensor out=None)", "vdot($self, other)\n--\n\nThe sum of the products of two vectors' elements, the first conjugated.\n\nvdot(Tensor other)"};
PyObject* vdot_function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(vdot_f, nullptr, args, n, names); }
PyObject* vdot_method(PyObject* self, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(vdot_f, self, args, n, names); }
Param view_p0[] = {{"input", Kind::Tensor, 0, "x"}, {"dtype", Kind::DType, 0}};
PyObject* view_c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.dtype(1); return wrap(released(work(x0), [&]() -> decltype(auto) { return argand::view(x0, x1); })); }
Param view_p1[] = {{"input", Kind::Tensor, 0, "x"}, {"size", Kind::IntList, 0}};
PyObject* view_c1([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.ints(1); return wrap(released(work(x0), [&]() -> decltype(auto) { return argand::view(x0, x1); })); }
Signature view_s[] = {{"view(Tensor input, dtype dtype)", view_p0, 2, 2, false, -1, kMethod, view_c0}, {"view(Tensor input, tuple of ints size)", view_p1, 2, 2, true, -1, kMethod, view_c1}};
Function view_f = {"view", view_s, 2, "", "view(dtype dtype)\nview(tuple of ints size)\n\nThe same memory with these sizes, one of which may be -1, or as another dtype. Throws RuntimeError where it would take a copy."};
PyObject* view_method(PyObject* self, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(view_f, self, args, n, names); }
Param view_as_p0[] = {{"input", Kind::Tensor, 0, "x"}, {"other", Kind::Tensor, 0, "x2"}};
PyObject* view_as_c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.tensor(1); return wrap(released(work(x0) + work(x1), [&]() -> decltype(auto) { return argand::view_as(x0, x1); })); }
Signature view_as_s[] = {{"view_as(Tensor input, Tensor other)", view_as_p0, 2, 2, false, -1, kMethod, view_as_c0}};
Function view_as_f = {"view_as", view_as_s, 1, "", "view_as($self, other)\n--\n\nview(other.size()).\n\nview_as(Tensor other)"};
PyObject* view_as_method(PyObject* self, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(view_as_f, self, args, n, names); }
Param view_as_complex_p0[] = {{"input", Kind::Tensor, 0, "x"}};
PyObject* view_as_complex_c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); return wrap(released(work(x0), [&]() -> decltype(auto) { return argand::view_as_complex(x0); })); }
Signature view_as_complex_s[] = {{"view_as_complex(Tensor input)", view_as_complex_p0, 1, 1, false, -1, kFunction, view_as_complex_c0}};
Function view_as_complex_f = {"view_as_complex", view_as_complex_s, 1, "view_as_complex(input)\n--\n\nPairs of floats in the last dimension as complex numbers; a view.\n\nview_as_complex(Tensor input)", ""};
PyObject* view_as_complex_function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(view_as_complex_f, nullptr, args, n, names); }
Param view_as_real_p0[] = {{"input", Kind::Tensor, 0, "x"}};
PyObject* view_as_real_c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); return wrap(released(work(x0), [&]() -> decltype(auto) { return argand::view_as_real(x0); })); }
Signature view_as_real_s[] = {{"view_as_real(Tensor input)", view_as_real_p0, 1, 1, false, -1, kFunction, view_as_real_c0}};
Function view_as_real_f = {"view_as_real", view_as_real_s, 1, "view_as_real(input)\n--\n\nComplex numbers as pairs of floats in a new last dimension; a view.\n\nview_as_real(Tensor input)", ""};
PyObject* view_as_real_function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(view_as_real_f, nullptr, args, n, names); }
Param vsplit_p0[] = {{"input", Kind::Tensor, 0, "x"}, {"sections", Kind::Int, 0}};
PyObject* vsplit_c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.integer(1); return wrap(released(work(x0), [&]() -> decltype(auto) { return argand::vsplit(x0, x1); })); }
Param vsplit_p1[] = {{"input", Kind::Tensor, 0, "x"}, {"indices", Kind::IntList, 0}};
PyObject* vsplit_c1([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.ints(1); return wrap(released(work(x0), [&]() -> decltype(auto) { return argand::vsplit(x0, x1); })); }
Signature vsplit_s[] = {{"vsplit(Tensor input, int sections)", vsplit_p0, 2, 2, false, -1, kFunction | kMethod, vsplit_c0}, {"vsplit(Tensor input, tuple of ints indices)", vsplit_p1, 2, 2, true, -1, kFunction | kMethod, vsplit_c1}};
Function vsplit_f = {"vsplit", vsplit_s, 2, "vsplit(Tensor input, int sections)\nvsplit(Tensor input, tuple of ints indices)\n\ntensor_split along dimension 0.", "vsplit(int sections)\nvsplit(tuple of ints indices)\n\ntensor_split along dimension 0."};
PyObject* vsplit_function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(vsplit_f, nullptr, args, n, names); }
PyObject* vsplit_method(PyObject* self, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(vsplit_f, self, args, n, names); }
Param vstack_p0[] = {{"tensors", Kind::TensorList, 0}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* vstack_c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensors(0); return wrap(released(work(x0), [&]() -> decltype(auto) { return argand::vstack(x0); })); }
Signature vstack_s[] = {{"vstack(tuple of Tensors tensors, *, Tensor out=None)", vstack_p0, 2, 1, false, 1, kFunction, vstack_c0}};
Function vstack_f = {"vstack", vstack_s, 1, "vstack(tensors, *, out=None)\n--\n\nThe tensors joined along dimension 0, after atleast_2d.\n\nvstack(tuple of Tensors tensors, *, Tensor out=None)", ""};
PyObject* vstack_function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(vstack_f, nullptr, args, n, names); }
Param where_p0[] = {{"condition", Kind::Tensor, 0}, {"input", Kind::Tensor, 0, "x"}, {"other", Kind::Tensor, 0, "x2"}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* where_c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.tensor(1); const auto& x2 = a.tensor(2); return wrap(released(work(x0) + work(x1) + work(x2), [&]() -> decltype(auto) { return argand::where(x0, x1, x2); })); }
Param where_p1[] = {{"condition", Kind::Tensor, 0}, {"input", Kind::Scalar, 0, "x"}, {"other", Kind::Tensor, 0, "x2"}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* where_c1([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.scalar(1); const auto& x2 = a.tensor(2); return wrap(released(work(x0) + work(x2), [&]() -> decltype(auto) { return argand::where(x0, x1, x2); })); }
Param where_p2[] = {{"condition", Kind::Tensor, 0}, {"input", Kind::Tensor, 0, "x"}, {"other", Kind::Scalar, 0, "x2"}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* where_c2([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.tensor(1); const auto& x2 = a.scalar(2); return wrap(released(work(x0) + work(x1), [&]() -> decltype(auto) { return argand::where(x0, x1, x2); })); }
Param where_p3[] = {{"condition", Kind::Tensor, 0}, {"input", Kind::Scalar, 0, "x"}, {"other", Kind::Scalar, 0, "x2"}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* where_c3([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.scalar(1); const auto& x2 = a.scalar(2); return wrap(released(work(x0), [&]() -> decltype(auto) { return argand::where(x0, x1, x2); })); }
Param where_p4[] = {{"condition", Kind::Tensor, 0}};
PyObject* where_c4([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); return wrap(released(work(x0), [&]() -> decltype(auto) { return argand::where(x0); })); }
Signature where_s[] = {{"where(Tensor condition, Tensor input, Tensor other, *, Tensor out=None)", where_p0, 4, 3, false, 3, kFunction, where_c0}, {"where(Tensor condition, Number input, Tensor other, *, Tensor out=None)", where_p1, 4, 3, false, 3, kFunction, where_c1}, {"where(Tensor condition, Tensor input, Number other, *, Tensor out=None)", where_p2, 4, 3, false, 3, kFunction, where_c2}, {"where(Tensor condition, Number input, Number other, *, Tensor out=None)", where_p3, 4, 3, false, 3, kFunction, where_c3}, {"where(Tensor condition)", where_p4, 1, 1, false, -1, kFunction, where_c4}};
Function where_f = {"where", where_s, 5, "where(Tensor condition, Tensor input, Tensor other, *, Tensor out=None)\nwhere(Tensor condition, Number input, Tensor other, *, Tensor out=None)\nwhere(Tensor condition, Tensor input, Number other, *, Tensor out=None)\nwhere(Tensor condition, Number input, Number other, *, Tensor out=None)\nwhere(Tensor condition)\n\ninput where condition is true, else other; with condition alone, the coordinates of its true elements.", ""};
PyObject* where_function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(where_f, nullptr, args, n, names); }
Param xlogy_p0[] = {{"input", Kind::Tensor, 0, "x"}, {"other", Kind::Tensor, 0, "x2"}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* xlogy_c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.tensor(1); return wrap(released(work(x0) + work(x1), [&]() -> decltype(auto) { return argand::xlogy(x0, x1); })); }
Param xlogy_p1[] = {{"input", Kind::Tensor, 0, "x"}, {"other", Kind::Scalar, 0, "x2"}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* xlogy_c1([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.scalar(1); return wrap(released(work(x0), [&]() -> decltype(auto) { return argand::xlogy(x0, x1); })); }
Param xlogy_p2[] = {{"input", Kind::Scalar, 0, "x"}, {"other", Kind::Tensor, 0, "x2"}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* xlogy_c2([[maybe_unused]] Args& a) { const auto& x0 = a.scalar(0); const auto& x1 = a.tensor(1); return wrap(released(work(x1), [&]() -> decltype(auto) { return argand::xlogy(x0, x1); })); }
Signature xlogy_s[] = {{"xlogy(Tensor input, Tensor other, *, Tensor out=None)", xlogy_p0, 3, 2, false, 2, kFunction | kMethod, xlogy_c0}, {"xlogy(Tensor input, Number other, *, Tensor out=None)", xlogy_p1, 3, 2, false, 2, kFunction | kMethod, xlogy_c1}, {"xlogy(Number input, Tensor other, *, Tensor out=None)", xlogy_p2, 3, 2, false, 2, kFunction, xlogy_c2}};
Function xlogy_f = {"xlogy", xlogy_s, 3, "xlogy(input, other, *, out=None)\n--\n\ninput * log(other), 0 where input is 0.\n\nxlogy(Tensor input, Tensor other, *, Tensor out=None)\nxlogy(Tensor input, Number other, *, Tensor out=None)\nxlogy(Number input, Tensor other, *, Tensor out=None)", "xlogy($self, other)\n--\n\nself * log(other), 0 where self is 0.\n\nxlogy(Tensor other)\nxlogy(Number other)"};
PyObject* xlogy_function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(xlogy_f, nullptr, args, n, names); }
PyObject* xlogy_method(PyObject* self, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(xlogy_f, self, args, n, names); }
Param xlogy__p0[] = {{"input", Kind::Tensor, 0, "x"}, {"other", Kind::Tensor, 0, "x2"}};
PyObject* xlogy__c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.tensor(1); return wrap(released(work(x0) + work(x1), [&]() -> decltype(auto) { return argand::xlogy_(x0, x1); })); }
Param xlogy__p1[] = {{"input", Kind::Tensor, 0, "x"}, {"other", Kind::Scalar, 0, "x2"}};
PyObject* xlogy__c1([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.scalar(1); return wrap(released(work(x0), [&]() -> decltype(auto) { return argand::xlogy_(x0, x1); })); }
Signature xlogy__s[] = {{"xlogy_(Tensor input, Tensor other)", xlogy__p0, 2, 2, false, -1, kFunction | kMethod, xlogy__c0}, {"xlogy_(Tensor input, Number other)", xlogy__p1, 2, 2, false, -1, kFunction | kMethod, xlogy__c1}};
Function xlogy__f = {"xlogy_", xlogy__s, 2, "xlogy_(input, other)\n--\n\nIn place: input * log(other), 0 where input is 0.\n\nxlogy_(Tensor input, Tensor other)\nxlogy_(Tensor input, Number other)", "xlogy_($self, other)\n--\n\nIn place: self * log(other), 0 where self is 0.\n\nxlogy_(Tensor other)\nxlogy_(Number other)"};
PyObject* xlogy__function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(xlogy__f, nullptr, args, n, names); }
PyObject* xlogy__method(PyObject* self, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(xlogy__f, self, args, n, names); }
Param zero__p0[] = {{"input", Kind::Tensor, 0, "x"}};
PyObject* zero__c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); return wrap(released(work(x0), [&]() -> decltype(auto) { return argand::zero_(x0); })); }
Signature zero__s[] = {{"zero_(Tensor input)", zero__p0, 1, 1, false, -1, kFunction | kMethod, zero__c0}};
Function zero__f = {"zero_", zero__s, 1, "zero_(input)\n--\n\nSets all elements to 0.\n\nzero_(Tensor input)", "zero_($self)\n--\n\nSets all elements to 0.\n\nzero_()"};
PyObject* zero__function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(zero__f, nullptr, args, n, names); }
PyObject* zero__method(PyObject* self, PyObject*) { return unary("zero_", self, [](const Tensor& x) -> decltype(auto) { return released(work(x), [&]() -> decltype(auto) { return argand::zero_(x); }); }); }
Param zeros_p0[] = {{"size", Kind::IntList, 0}, {"dtype", Kind::DType, kHasDefault | kNullable | kKeywordOnly}, {"layout", Kind::Layout, kHasDefault | kNullable | kKeywordOnly}, {"device", Kind::Device, kHasDefault | kNullable | kKeywordOnly}, {"pin_memory", Kind::Bool, kHasDefault | kNullable | kKeywordOnly}, {"requires_grad", Kind::Bool, kHasDefault | kNullable | kKeywordOnly}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* zeros_c0([[maybe_unused]] Args& a) { const auto& x0 = a.ints(0); const auto& x1 = a.options(1); return wrap(released(work(x0), [&]() -> decltype(auto) { return argand::zeros(x0, x1); })); }
Signature zeros_s[] = {{"zeros(tuple of ints size, *, dtype dtype=None, layout layout=None, device device=None, bool pin_memory=None, bool requires_grad=None, Tensor out=None)", zeros_p0, 7, 1, true, 6, kFunction, zeros_c0}};
Function zeros_f = {"zeros", zeros_s, 1, "zeros(size, *, dtype=None, layout=None, device=None, pin_memory=None, requires_grad=None, out=None)\n--\n\nZeros of this size.\n\nzeros(tuple of ints size, *, dtype dtype=None, layout layout=None, device device=None, bool pin_memory=None, bool requires_grad=None, Tensor out=None)", ""};
PyObject* zeros_function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(zeros_f, nullptr, args, n, names); }
Param zeros_like_p0[] = {{"input", Kind::Tensor, 0, "x"}, {"dtype", Kind::DType, kHasDefault | kNullable | kKeywordOnly}, {"layout", Kind::Layout, kHasDefault | kNullable | kKeywordOnly}, {"device", Kind::Device, kHasDefault | kNullable | kKeywordOnly}, {"pin_memory", Kind::Bool, kHasDefault | kNullable | kKeywordOnly}, {"requires_grad", Kind::Bool, kHasDefault | kNullable | kKeywordOnly}, {"memory_format", Kind::MemoryFormat, kHasDefault | kNullable | kKeywordOnly}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* zeros_like_c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.options(1); const auto& x2 = a.optional_memory_format(6); return wrap(released(work(x0), [&]() -> decltype(auto) { return argand::zeros_like(x0, x1, x2); })); }
Signature zeros_like_s[] = {{"zeros_like(Tensor input, *, dtype dtype=None, layout layout=None, device device=None, bool pin_memory=None, bool requires_grad=None, memory_format memory_format=None, Tensor out=None)", zeros_like_p0, 8, 1, false, 7, kFunction, zeros_like_c0}};
Function zeros_like_f = {"zeros_like", zeros_like_s, 1, "zeros_like(input, *, dtype=None, layout=None, device=None, pin_memory=None, requires_grad=None, memory_format=None, out=None)\n--\n\nZeros like input.\n\nzeros_like(Tensor input, *, dtype dtype=None, layout layout=None, device device=None, bool pin_memory=None, bool requires_grad=None, memory_format memory_format=None, Tensor out=None)", ""};
PyObject* zeros_like_function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(zeros_like_f, nullptr, args, n, names); }

}  // namespace

void add_functions_f(std::vector<PyMethodDef>& list) {
  list.push_back({"scalar_tensor", as_method(scalar_tensor_function), METH_FASTCALL | METH_KEYWORDS, prepare(scalar_tensor_f)});
  list.push_back({"scaled_dot_product_attention", as_method(scaled_dot_product_attention_function), METH_FASTCALL | METH_KEYWORDS, prepare(scaled_dot_product_attention_f)});
  list.push_back({"scatter", as_method(scatter_function), METH_FASTCALL | METH_KEYWORDS, prepare(scatter_f)});
  list.push_back({"scatter_", as_method(scatter__function), METH_FASTCALL | METH_KEYWORDS, prepare(scatter__f)});
  list.push_back({"scatter_add", as_method(scatter_add_function), METH_FASTCALL | METH_KEYWORDS, prepare(scatter_add_f)});
  list.push_back({"scatter_add_", as_method(scatter_add__function), METH_FASTCALL | METH_KEYWORDS, prepare(scatter_add__f)});
  list.push_back({"scatter_reduce", as_method(scatter_reduce_function), METH_FASTCALL | METH_KEYWORDS, prepare(scatter_reduce_f)});
  list.push_back({"scatter_reduce_", as_method(scatter_reduce__function), METH_FASTCALL | METH_KEYWORDS, prepare(scatter_reduce__f)});
  list.push_back({"searchsorted", as_method(searchsorted_function), METH_FASTCALL | METH_KEYWORDS, prepare(searchsorted_f)});
  list.push_back({"select", as_method(select_function), METH_FASTCALL | METH_KEYWORDS, prepare(select_f)});
  list.push_back({"select_scatter", as_method(select_scatter_function), METH_FASTCALL | METH_KEYWORDS, prepare(select_scatter_f)});
  list.push_back({"selu", as_method(selu_function), METH_FASTCALL | METH_KEYWORDS, prepare(selu_f)});
  list.push_back({"selu_", as_method(selu__function), METH_FASTCALL | METH_KEYWORDS, prepare(selu__f)});
  list.push_back({"sgn", as_method(sgn_function), METH_FASTCALL | METH_KEYWORDS, prepare(sgn_f)});
  list.push_back({"sgn_", as_method(sgn__function), METH_FASTCALL | METH_KEYWORDS, prepare(sgn__f)});
  list.push_back({"sigmoid", as_method(sigmoid_function), METH_FASTCALL | METH_KEYWORDS, prepare(sigmoid_f)});
  list.push_back({"sigmoid_", as_method(sigmoid__function), METH_FASTCALL | METH_KEYWORDS, prepare(sigmoid__f)});
  list.push_back({"sign", as_method(sign_function), METH_FASTCALL | METH_KEYWORDS, prepare(sign_f)});
  list.push_back({"sign_", as_method(sign__function), METH_FASTCALL | METH_KEYWORDS, prepare(sign__f)});
  list.push_back({"signbit", as_method(signbit_function), METH_FASTCALL | METH_KEYWORDS, prepare(signbit_f)});
  list.push_back({"signbit_", as_method(signbit__function), METH_FASTCALL | METH_KEYWORDS, prepare(signbit__f)});
  list.push_back({"silu", as_method(silu_function), METH_FASTCALL | METH_KEYWORDS, prepare(silu_f)});
  list.push_back({"silu_", as_method(silu__function), METH_FASTCALL | METH_KEYWORDS, prepare(silu__f)});
  list.push_back({"sin", as_method(sin_function), METH_FASTCALL | METH_KEYWORDS, prepare(sin_f)});
  list.push_back({"sin_", as_method(sin__function), METH_FASTCALL | METH_KEYWORDS, prepare(sin__f)});
  list.push_back({"sinc", as_method(sinc_function), METH_FASTCALL | METH_KEYWORDS, prepare(sinc_f)});
  list.push_back({"sinc_", as_method(sinc__function), METH_FASTCALL | METH_KEYWORDS, prepare(sinc__f)});
  list.push_back({"sinh", as_method(sinh_function), METH_FASTCALL | METH_KEYWORDS, prepare(sinh_f)});
  list.push_back({"sinh_", as_method(sinh__function), METH_FASTCALL | METH_KEYWORDS, prepare(sinh__f)});
  list.push_back({"slice", as_method(slice_function), METH_FASTCALL | METH_KEYWORDS, prepare(slice_f)});
  list.push_back({"slice_scatter", as_method(slice_scatter_function), METH_FASTCALL | METH_KEYWORDS, prepare(slice_scatter_f)});
  list.push_back({"slogdet", as_method(slogdet_function), METH_FASTCALL | METH_KEYWORDS, prepare(slogdet_f)});
  list.push_back({"smooth_l1_loss", as_method(smooth_l1_loss_function), METH_FASTCALL | METH_KEYWORDS, prepare(smooth_l1_loss_f)});
  list.push_back({"soft_margin_loss", as_method(soft_margin_loss_function), METH_FASTCALL | METH_KEYWORDS, prepare(soft_margin_loss_f)});
  list.push_back({"softmax", as_method(softmax_function), METH_FASTCALL | METH_KEYWORDS, prepare(softmax_f)});
  list.push_back({"softmin", as_method(softmin_function), METH_FASTCALL | METH_KEYWORDS, prepare(softmin_f)});
  list.push_back({"softplus", as_method(softplus_function), METH_FASTCALL | METH_KEYWORDS, prepare(softplus_f)});
  list.push_back({"softplus_", as_method(softplus__function), METH_FASTCALL | METH_KEYWORDS, prepare(softplus__f)});
  list.push_back({"softshrink", as_method(softshrink_function), METH_FASTCALL | METH_KEYWORDS, prepare(softshrink_f)});
  list.push_back({"softshrink_", as_method(softshrink__function), METH_FASTCALL | METH_KEYWORDS, prepare(softshrink__f)});
  list.push_back({"softsign", as_method(softsign_function), METH_FASTCALL | METH_KEYWORDS, prepare(softsign_f)});
  list.push_back({"softsign_", as_method(softsign__function), METH_FASTCALL | METH_KEYWORDS, prepare(softsign__f)});
  list.push_back({"sort", as_method(sort_function), METH_FASTCALL | METH_KEYWORDS, prepare(sort_f)});
  list.push_back({"special_bessel_j0", as_method(special_bessel_j0_function), METH_FASTCALL | METH_KEYWORDS, prepare(special_bessel_j0_f)});
  list.push_back({"special_bessel_j1", as_method(special_bessel_j1_function), METH_FASTCALL | METH_KEYWORDS, prepare(special_bessel_j1_f)});
  list.push_back({"special_bessel_y0", as_method(special_bessel_y0_function), METH_FASTCALL | METH_KEYWORDS, prepare(special_bessel_y0_f)});
  list.push_back({"special_bessel_y1", as_method(special_bessel_y1_function), METH_FASTCALL | METH_KEYWORDS, prepare(special_bessel_y1_f)});
  list.push_back({"special_chebyshev_polynomial_t", as_method(special_chebyshev_polynomial_t_function), METH_FASTCALL | METH_KEYWORDS, prepare(special_chebyshev_polynomial_t_f)});
  list.push_back({"special_chebyshev_polynomial_u", as_method(special_chebyshev_polynomial_u_function), METH_FASTCALL | METH_KEYWORDS, prepare(special_chebyshev_polynomial_u_f)});
  list.push_back({"special_chebyshev_polynomial_v", as_method(special_chebyshev_polynomial_v_function), METH_FASTCALL | METH_KEYWORDS, prepare(special_chebyshev_polynomial_v_f)});
  list.push_back({"special_chebyshev_polynomial_w", as_method(special_chebyshev_polynomial_w_function), METH_FASTCALL | METH_KEYWORDS, prepare(special_chebyshev_polynomial_w_f)});
  list.push_back({"special_entr", as_method(special_entr_function), METH_FASTCALL | METH_KEYWORDS, prepare(special_entr_f)});
  list.push_back({"special_entr_", as_method(special_entr__function), METH_FASTCALL | METH_KEYWORDS, prepare(special_entr__f)});
  list.push_back({"special_erfcx", as_method(special_erfcx_function), METH_FASTCALL | METH_KEYWORDS, prepare(special_erfcx_f)});
  list.push_back({"special_gammainc", as_method(special_gammainc_function), METH_FASTCALL | METH_KEYWORDS, prepare(special_gammainc_f)});
  list.push_back({"special_gammaincc", as_method(special_gammaincc_function), METH_FASTCALL | METH_KEYWORDS, prepare(special_gammaincc_f)});
  list.push_back({"special_hermite_polynomial_h", as_method(special_hermite_polynomial_h_function), METH_FASTCALL | METH_KEYWORDS, prepare(special_hermite_polynomial_h_f)});
  list.push_back({"special_hermite_polynomial_he", as_method(special_hermite_polynomial_he_function), METH_FASTCALL | METH_KEYWORDS, prepare(special_hermite_polynomial_he_f)});
  list.push_back({"special_i0", as_method(special_i0_function), METH_FASTCALL | METH_KEYWORDS, prepare(special_i0_f)});
  list.push_back({"special_i0e", as_method(special_i0e_function), METH_FASTCALL | METH_KEYWORDS, prepare(special_i0e_f)});
  list.push_back({"special_i1", as_method(special_i1_function), METH_FASTCALL | METH_KEYWORDS, prepare(special_i1_f)});
  list.push_back({"special_i1e", as_method(special_i1e_function), METH_FASTCALL | METH_KEYWORDS, prepare(special_i1e_f)});
  list.push_back({"special_laguerre_polynomial_l", as_method(special_laguerre_polynomial_l_function), METH_FASTCALL | METH_KEYWORDS, prepare(special_laguerre_polynomial_l_f)});
  list.push_back({"special_legendre_polynomial_p", as_method(special_legendre_polynomial_p_function), METH_FASTCALL | METH_KEYWORDS, prepare(special_legendre_polynomial_p_f)});
  list.push_back({"special_log_ndtr", as_method(special_log_ndtr_function), METH_FASTCALL | METH_KEYWORDS, prepare(special_log_ndtr_f)});
  list.push_back({"special_modified_bessel_i0", as_method(special_modified_bessel_i0_function), METH_FASTCALL | METH_KEYWORDS, prepare(special_modified_bessel_i0_f)});
  list.push_back({"special_modified_bessel_i1", as_method(special_modified_bessel_i1_function), METH_FASTCALL | METH_KEYWORDS, prepare(special_modified_bessel_i1_f)});
  list.push_back({"special_modified_bessel_k0", as_method(special_modified_bessel_k0_function), METH_FASTCALL | METH_KEYWORDS, prepare(special_modified_bessel_k0_f)});
  list.push_back({"special_modified_bessel_k1", as_method(special_modified_bessel_k1_function), METH_FASTCALL | METH_KEYWORDS, prepare(special_modified_bessel_k1_f)});
  list.push_back({"special_multigammaln", as_method(special_multigammaln_function), METH_FASTCALL | METH_KEYWORDS, prepare(special_multigammaln_f)});
  list.push_back({"special_ndtr", as_method(special_ndtr_function), METH_FASTCALL | METH_KEYWORDS, prepare(special_ndtr_f)});
  list.push_back({"special_ndtr_", as_method(special_ndtr__function), METH_FASTCALL | METH_KEYWORDS, prepare(special_ndtr__f)});
  list.push_back({"special_ndtri", as_method(special_ndtri_function), METH_FASTCALL | METH_KEYWORDS, prepare(special_ndtri_f)});
  list.push_back({"special_polygamma", as_method(special_polygamma_function), METH_FASTCALL | METH_KEYWORDS, prepare(special_polygamma_f)});
  list.push_back({"special_scaled_modified_bessel_k0", as_method(special_scaled_modified_bessel_k0_function), METH_FASTCALL | METH_KEYWORDS, prepare(special_scaled_modified_bessel_k0_f)});
  list.push_back({"special_scaled_modified_bessel_k1", as_method(special_scaled_modified_bessel_k1_function), METH_FASTCALL | METH_KEYWORDS, prepare(special_scaled_modified_bessel_k1_f)});
  list.push_back({"special_spherical_bessel_j0", as_method(special_spherical_bessel_j0_function), METH_FASTCALL | METH_KEYWORDS, prepare(special_spherical_bessel_j0_f)});
  list.push_back({"special_xlog1py", as_method(special_xlog1py_function), METH_FASTCALL | METH_KEYWORDS, prepare(special_xlog1py_f)});
  list.push_back({"special_xlog1py_", as_method(special_xlog1py__function), METH_FASTCALL | METH_KEYWORDS, prepare(special_xlog1py__f)});
  list.push_back({"special_zeta", as_method(special_zeta_function), METH_FASTCALL | METH_KEYWORDS, prepare(special_zeta_f)});
  list.push_back({"split", as_method(split_function), METH_FASTCALL | METH_KEYWORDS, prepare(split_f)});
  list.push_back({"split_with_sizes", as_method(split_with_sizes_function), METH_FASTCALL | METH_KEYWORDS, prepare(split_with_sizes_f)});
  list.push_back({"sqrt", as_method(sqrt_function), METH_FASTCALL | METH_KEYWORDS, prepare(sqrt_f)});
  list.push_back({"sqrt_", as_method(sqrt__function), METH_FASTCALL | METH_KEYWORDS, prepare(sqrt__f)});
  list.push_back({"square", as_method(square_function), METH_FASTCALL | METH_KEYWORDS, prepare(square_f)});
  list.push_back({"square_", as_method(square__function), METH_FASTCALL | METH_KEYWORDS, prepare(square__f)});
  list.push_back({"squeeze", as_method(squeeze_function), METH_FASTCALL | METH_KEYWORDS, prepare(squeeze_f)});
  list.push_back({"stack", as_method(stack_function), METH_FASTCALL | METH_KEYWORDS, prepare(stack_f)});
  list.push_back({"std", as_method(std_function), METH_FASTCALL | METH_KEYWORDS, prepare(std_f)});
  list.push_back({"std_mean", as_method(std_mean_function), METH_FASTCALL | METH_KEYWORDS, prepare(std_mean_f)});
  list.push_back({"stft", as_method(stft_function), METH_FASTCALL | METH_KEYWORDS, prepare(stft_f)});
  list.push_back({"sub", as_method(sub_function), METH_FASTCALL | METH_KEYWORDS, prepare(sub_f)});
  list.push_back({"sub_", as_method(sub__function), METH_FASTCALL | METH_KEYWORDS, prepare(sub__f)});
  list.push_back({"subtract", as_method(subtract_function), METH_FASTCALL | METH_KEYWORDS, prepare(subtract_f)});
  list.push_back({"subtract_", as_method(subtract__function), METH_FASTCALL | METH_KEYWORDS, prepare(subtract__f)});
  list.push_back({"sum", as_method(sum_function), METH_FASTCALL | METH_KEYWORDS, prepare(sum_f)});
  list.push_back({"svd", as_method(svd_function), METH_FASTCALL | METH_KEYWORDS, prepare(svd_f)});
  list.push_back({"swapaxes", as_method(swapaxes_function), METH_FASTCALL | METH_KEYWORDS, prepare(swapaxes_f)});
  list.push_back({"swapdims", as_method(swapdims_function), METH_FASTCALL | METH_KEYWORDS, prepare(swapdims_f)});
  list.push_back({"t", as_method(t_function), METH_FASTCALL | METH_KEYWORDS, prepare(t_f)});
  list.push_back({"take", as_method(take_function), METH_FASTCALL | METH_KEYWORDS, prepare(take_f)});
  list.push_back({"take_along_dim", as_method(take_along_dim_function), METH_FASTCALL | METH_KEYWORDS, prepare(take_along_dim_f)});
  list.push_back({"tan", as_method(tan_function), METH_FASTCALL | METH_KEYWORDS, prepare(tan_f)});
  list.push_back({"tan_", as_method(tan__function), METH_FASTCALL | METH_KEYWORDS, prepare(tan__f)});
  list.push_back({"tanh", as_method(tanh_function), METH_FASTCALL | METH_KEYWORDS, prepare(tanh_f)});
  list.push_back({"tanh_", as_method(tanh__function), METH_FASTCALL | METH_KEYWORDS, prepare(tanh__f)});
  list.push_back({"tanhshrink", as_method(tanhshrink_function), METH_FASTCALL | METH_KEYWORDS, prepare(tanhshrink_f)});
  list.push_back({"tanhshrink_", as_method(tanhshrink__function), METH_FASTCALL | METH_KEYWORDS, prepare(tanhshrink__f)});
  list.push_back({"tensor_split", as_method(tensor_split_function), METH_FASTCALL | METH_KEYWORDS, prepare(tensor_split_f)});
  list.push_back({"tensordot", as_method(tensordot_function), METH_FASTCALL | METH_KEYWORDS, prepare(tensordot_f)});
  list.push_back({"threshold", as_method(threshold_function), METH_FASTCALL | METH_KEYWORDS, prepare(threshold_f)});
  list.push_back({"threshold_", as_method(threshold__function), METH_FASTCALL | METH_KEYWORDS, prepare(threshold__f)});
  list.push_back({"tile", as_method(tile_function), METH_FASTCALL | METH_KEYWORDS, prepare(tile_f)});
  list.push_back({"topk", as_method(topk_function), METH_FASTCALL | METH_KEYWORDS, prepare(topk_f)});
  list.push_back({"trace", as_method(trace_function), METH_FASTCALL | METH_KEYWORDS, prepare(trace_f)});
  list.push_back({"transpose", as_method(transpose_function), METH_FASTCALL | METH_KEYWORDS, prepare(transpose_f)});
  list.push_back({"trapezoid", as_method(trapezoid_function), METH_FASTCALL | METH_KEYWORDS, prepare(trapezoid_f)});
  list.push_back({"trapz", as_method(trapz_function), METH_FASTCALL | METH_KEYWORDS, prepare(trapz_f)});
  list.push_back({"triangular_solve", as_method(triangular_solve_function), METH_FASTCALL | METH_KEYWORDS, prepare(triangular_solve_f)});
  list.push_back({"tril", as_method(tril_function), METH_FASTCALL | METH_KEYWORDS, prepare(tril_f)});
  list.push_back({"tril_", as_method(tril__function), METH_FASTCALL | METH_KEYWORDS, prepare(tril__f)});
  list.push_back({"tril_indices", as_method(tril_indices_function), METH_FASTCALL | METH_KEYWORDS, prepare(tril_indices_f)});
  list.push_back({"triplet_margin_loss", as_method(triplet_margin_loss_function), METH_FASTCALL | METH_KEYWORDS, prepare(triplet_margin_loss_f)});
  list.push_back({"triu", as_method(triu_function), METH_FASTCALL | METH_KEYWORDS, prepare(triu_f)});
  list.push_back({"triu_", as_method(triu__function), METH_FASTCALL | METH_KEYWORDS, prepare(triu__f)});
  list.push_back({"triu_indices", as_method(triu_indices_function), METH_FASTCALL | METH_KEYWORDS, prepare(triu_indices_f)});
  list.push_back({"true_divide", as_method(true_divide_function), METH_FASTCALL | METH_KEYWORDS, prepare(true_divide_f)});
  list.push_back({"true_divide_", as_method(true_divide__function), METH_FASTCALL | METH_KEYWORDS, prepare(true_divide__f)});
  list.push_back({"trunc", as_method(trunc_function), METH_FASTCALL | METH_KEYWORDS, prepare(trunc_f)});
  list.push_back({"trunc_", as_method(trunc__function), METH_FASTCALL | METH_KEYWORDS, prepare(trunc__f)});
  list.push_back({"unbind", as_method(unbind_function), METH_FASTCALL | METH_KEYWORDS, prepare(unbind_f)});
  list.push_back({"unflatten", as_method(unflatten_function), METH_FASTCALL | METH_KEYWORDS, prepare(unflatten_f)});
  list.push_back({"unfold_backward", as_method(unfold_backward_function), METH_FASTCALL | METH_KEYWORDS, prepare(unfold_backward_f)});
  list.push_back({"uniform_", as_method(uniform__function), METH_FASTCALL | METH_KEYWORDS, prepare(uniform__f)});
  list.push_back({"unique_consecutive", as_method(unique_consecutive_function), METH_FASTCALL | METH_KEYWORDS, prepare(unique_consecutive_f)});
  list.push_back({"unique_dim", as_method(unique_dim_function), METH_FASTCALL | METH_KEYWORDS, prepare(unique_dim_f)});
  list.push_back({"unsafe_chunk", as_method(unsafe_chunk_function), METH_FASTCALL | METH_KEYWORDS, prepare(unsafe_chunk_f)});
  list.push_back({"unsafe_split", as_method(unsafe_split_function), METH_FASTCALL | METH_KEYWORDS, prepare(unsafe_split_f)});
  list.push_back({"unsafe_split_with_sizes", as_method(unsafe_split_with_sizes_function), METH_FASTCALL | METH_KEYWORDS, prepare(unsafe_split_with_sizes_f)});
  list.push_back({"unsqueeze", as_method(unsqueeze_function), METH_FASTCALL | METH_KEYWORDS, prepare(unsqueeze_f)});
  list.push_back({"upsample_bicubic2d", as_method(upsample_bicubic2d_function), METH_FASTCALL | METH_KEYWORDS, prepare(upsample_bicubic2d_f)});
  list.push_back({"upsample_bilinear2d", as_method(upsample_bilinear2d_function), METH_FASTCALL | METH_KEYWORDS, prepare(upsample_bilinear2d_f)});
  list.push_back({"upsample_linear1d", as_method(upsample_linear1d_function), METH_FASTCALL | METH_KEYWORDS, prepare(upsample_linear1d_f)});
  list.push_back({"upsample_nearest1d", as_method(upsample_nearest1d_function), METH_FASTCALL | METH_KEYWORDS, prepare(upsample_nearest1d_f)});
  list.push_back({"upsample_nearest2d", as_method(upsample_nearest2d_function), METH_FASTCALL | METH_KEYWORDS, prepare(upsample_nearest2d_f)});
  list.push_back({"upsample_nearest3d", as_method(upsample_nearest3d_function), METH_FASTCALL | METH_KEYWORDS, prepare(upsample_nearest3d_f)});
  list.push_back({"upsample_trilinear3d", as_method(upsample_trilinear3d_function), METH_FASTCALL | METH_KEYWORDS, prepare(upsample_trilinear3d_f)});
  list.push_back({"vander", as_method(vander_function), METH_FASTCALL | METH_KEYWORDS, prepare(vander_f)});
  list.push_back({"var", as_method(var_function), METH_FASTCALL | METH_KEYWORDS, prepare(var_f)});
  list.push_back({"var_mean", as_method(var_mean_function), METH_FASTCALL | METH_KEYWORDS, prepare(var_mean_f)});
  list.push_back({"vdot", as_method(vdot_function), METH_FASTCALL | METH_KEYWORDS, prepare(vdot_f)});
  list.push_back({"view_as_complex", as_method(view_as_complex_function), METH_FASTCALL | METH_KEYWORDS, prepare(view_as_complex_f)});
  list.push_back({"view_as_real", as_method(view_as_real_function), METH_FASTCALL | METH_KEYWORDS, prepare(view_as_real_f)});
  list.push_back({"vsplit", as_method(vsplit_function), METH_FASTCALL | METH_KEYWORDS, prepare(vsplit_f)});
  list.push_back({"vstack", as_method(vstack_function), METH_FASTCALL | METH_KEYWORDS, prepare(vstack_f)});
  list.push_back({"where", as_method(where_function), METH_FASTCALL | METH_KEYWORDS, prepare(where_f)});
  list.push_back({"xlogy", as_method(xlogy_function), METH_FASTCALL | METH_KEYWORDS, prepare(xlogy_f)});
  list.push_back({"xlogy_", as_method(xlogy__function), METH_FASTCALL | METH_KEYWORDS, prepare(xlogy__f)});
  list.push_back({"zero_", as_method(zero__function), METH_FASTCALL | METH_KEYWORDS, prepare(zero__f)});
  list.push_back({"zeros", as_method(zeros_function), METH_FASTCALL | METH_KEYWORDS, prepare(zeros_f)});
  list.push_back({"zeros_like", as_method(zeros_like_function), METH_FASTCALL | METH_KEYWORDS, prepare(zeros_like_f)});
}
void add_methods_f(std::vector<PyMethodDef>& list) {
  list.push_back({"scatter", as_method(scatter_method), METH_FASTCALL | METH_KEYWORDS, prepare(scatter_f, true)});
  list.push_back({"scatter_", as_method(scatter__method), METH_FASTCALL | METH_KEYWORDS, prepare(scatter__f, true)});
  list.push_back({"scatter_add", as_method(scatter_add_method), METH_FASTCALL | METH_KEYWORDS, prepare(scatter_add_f, true)});
  list.push_back({"scatter_add_", as_method(scatter_add__method), METH_FASTCALL | METH_KEYWORDS, prepare(scatter_add__f, true)});
  list.push_back({"scatter_reduce", as_method(scatter_reduce_method), METH_FASTCALL | METH_KEYWORDS, prepare(scatter_reduce_f, true)});
  list.push_back({"scatter_reduce_", as_method(scatter_reduce__method), METH_FASTCALL | METH_KEYWORDS, prepare(scatter_reduce__f, true)});
  list.push_back({"select", as_method(select_method), METH_FASTCALL | METH_KEYWORDS, prepare(select_f, true)});
  list.push_back({"select_scatter", as_method(select_scatter_method), METH_FASTCALL | METH_KEYWORDS, prepare(select_scatter_f, true)});
  list.push_back({"selu", as_method(selu_method), METH_NOARGS, prepare(selu_f, true)});
  list.push_back({"selu_", as_method(selu__method), METH_NOARGS, prepare(selu__f, true)});
  list.push_back({"set_", as_method(set__method), METH_FASTCALL | METH_KEYWORDS, prepare(set__f, true)});
  list.push_back({"sgn", as_method(sgn_method), METH_NOARGS, prepare(sgn_f, true)});
  list.push_back({"sgn_", as_method(sgn__method), METH_NOARGS, prepare(sgn__f, true)});
  list.push_back({"sigmoid", as_method(sigmoid_method), METH_NOARGS, prepare(sigmoid_f, true)});
  list.push_back({"sigmoid_", as_method(sigmoid__method), METH_NOARGS, prepare(sigmoid__f, true)});
  list.push_back({"sign", as_method(sign_method), METH_NOARGS, prepare(sign_f, true)});
  list.push_back({"sign_", as_method(sign__method), METH_NOARGS, prepare(sign__f, true)});
  list.push_back({"signbit", as_method(signbit_method), METH_NOARGS, prepare(signbit_f, true)});
  list.push_back({"signbit_", as_method(signbit__method), METH_NOARGS, prepare(signbit__f, true)});
  list.push_back({"silu", as_method(silu_method), METH_NOARGS, prepare(silu_f, true)});
  list.push_back({"silu_", as_method(silu__method), METH_NOARGS, prepare(silu__f, true)});
  list.push_back({"sin", as_method(sin_method), METH_NOARGS, prepare(sin_f, true)});
  list.push_back({"sin_", as_method(sin__method), METH_NOARGS, prepare(sin__f, true)});
  list.push_back({"sinc", as_method(sinc_method), METH_NOARGS, prepare(sinc_f, true)});
  list.push_back({"sinc_", as_method(sinc__method), METH_NOARGS, prepare(sinc__f, true)});
  list.push_back({"sinh", as_method(sinh_method), METH_NOARGS, prepare(sinh_f, true)});
  list.push_back({"sinh_", as_method(sinh__method), METH_NOARGS, prepare(sinh__f, true)});
  list.push_back({"slice", as_method(slice_method), METH_FASTCALL | METH_KEYWORDS, prepare(slice_f, true)});
  list.push_back({"slice_scatter", as_method(slice_scatter_method), METH_FASTCALL | METH_KEYWORDS, prepare(slice_scatter_f, true)});
  list.push_back({"slogdet", as_method(slogdet_method), METH_NOARGS, prepare(slogdet_f, true)});
  list.push_back({"softmax", as_method(softmax_method), METH_FASTCALL | METH_KEYWORDS, prepare(softmax_f, true)});
  list.push_back({"softplus", as_method(softplus_method), METH_FASTCALL | METH_KEYWORDS, prepare(softplus_f, true)});
  list.push_back({"softplus_", as_method(softplus__method), METH_FASTCALL | METH_KEYWORDS, prepare(softplus__f, true)});
  list.push_back({"softshrink", as_method(softshrink_method), METH_FASTCALL | METH_KEYWORDS, prepare(softshrink_f, true)});
  list.push_back({"softshrink_", as_method(softshrink__method), METH_FASTCALL | METH_KEYWORDS, prepare(softshrink__f, true)});
  list.push_back({"softsign", as_method(softsign_method), METH_NOARGS, prepare(softsign_f, true)});
  list.push_back({"softsign_", as_method(softsign__method), METH_NOARGS, prepare(softsign__f, true)});
  list.push_back({"sort", as_method(sort_method), METH_FASTCALL | METH_KEYWORDS, prepare(sort_f, true)});
  list.push_back({"special_entr", as_method(special_entr_method), METH_NOARGS, prepare(special_entr_f, true)});
  list.push_back({"special_entr_", as_method(special_entr__method), METH_NOARGS, prepare(special_entr__f, true)});
  list.push_back({"special_ndtr", as_method(special_ndtr_method), METH_NOARGS, prepare(special_ndtr_f, true)});
  list.push_back({"special_ndtr_", as_method(special_ndtr__method), METH_NOARGS, prepare(special_ndtr__f, true)});
  list.push_back({"special_xlog1py", as_method(special_xlog1py_method), METH_FASTCALL | METH_KEYWORDS, prepare(special_xlog1py_f, true)});
  list.push_back({"special_xlog1py_", as_method(special_xlog1py__method), METH_FASTCALL | METH_KEYWORDS, prepare(special_xlog1py__f, true)});
  list.push_back({"split", as_method(split_method), METH_FASTCALL | METH_KEYWORDS, prepare(split_f, true)});
  list.push_back({"split_with_sizes", as_method(split_with_sizes_method), METH_FASTCALL | METH_KEYWORDS, prepare(split_with_sizes_f, true)});
  list.push_back({"sqrt", as_method(sqrt_method), METH_NOARGS, prepare(sqrt_f, true)});
  list.push_back({"sqrt_", as_method(sqrt__method), METH_NOARGS, prepare(sqrt__f, true)});
  list.push_back({"square", as_method(square_method), METH_NOARGS, prepare(square_f, true)});
  list.push_back({"square_", as_method(square__method), METH_NOARGS, prepare(square__f, true)});
  list.push_back({"squeeze", as_method(squeeze_method), METH_FASTCALL | METH_KEYWORDS, prepare(squeeze_f, true)});
  list.push_back({"squeeze_", as_method(squeeze__method), METH_FASTCALL | METH_KEYWORDS, prepare(squeeze__f, true)});
  list.push_back({"std", as_method(std_method), METH_FASTCALL | METH_KEYWORDS, prepare(std_f, true)});
  list.push_back({"stft", as_method(stft_method), METH_FASTCALL | METH_KEYWORDS, prepare(stft_f, true)});
  list.push_back({"sub", as_method(sub_method), METH_FASTCALL | METH_KEYWORDS, prepare(sub_f, true)});
  list.push_back({"sub_", as_method(sub__method), METH_FASTCALL | METH_KEYWORDS, prepare(sub__f, true)});
  list.push_back({"subtract", as_method(subtract_method), METH_FASTCALL | METH_KEYWORDS, prepare(subtract_f, true)});
  list.push_back({"subtract_", as_method(subtract__method), METH_FASTCALL | METH_KEYWORDS, prepare(subtract__f, true)});
  list.push_back({"sum", as_method(sum_method), METH_FASTCALL | METH_KEYWORDS, prepare(sum_f, true)});
  list.push_back({"sum_to_size", as_method(sum_to_size_method), METH_FASTCALL | METH_KEYWORDS, prepare(sum_to_size_f, true)});
  list.push_back({"svd", as_method(svd_method), METH_FASTCALL | METH_KEYWORDS, prepare(svd_f, true)});
  list.push_back({"swapaxes", as_method(swapaxes_method), METH_FASTCALL | METH_KEYWORDS, prepare(swapaxes_f, true)});
  list.push_back({"swapdims", as_method(swapdims_method), METH_FASTCALL | METH_KEYWORDS, prepare(swapdims_f, true)});
  list.push_back({"t", as_method(t_method), METH_NOARGS, prepare(t_f, true)});
  list.push_back({"t_", as_method(t__method), METH_NOARGS, prepare(t__f, true)});
  list.push_back({"take", as_method(take_method), METH_FASTCALL | METH_KEYWORDS, prepare(take_f, true)});
  list.push_back({"take_along_dim", as_method(take_along_dim_method), METH_FASTCALL | METH_KEYWORDS, prepare(take_along_dim_f, true)});
  list.push_back({"tan", as_method(tan_method), METH_NOARGS, prepare(tan_f, true)});
  list.push_back({"tan_", as_method(tan__method), METH_NOARGS, prepare(tan__f, true)});
  list.push_back({"tanh", as_method(tanh_method), METH_NOARGS, prepare(tanh_f, true)});
  list.push_back({"tanh_", as_method(tanh__method), METH_NOARGS, prepare(tanh__f, true)});
  list.push_back({"tanhshrink", as_method(tanhshrink_method), METH_NOARGS, prepare(tanhshrink_f, true)});
  list.push_back({"tanhshrink_", as_method(tanhshrink__method), METH_NOARGS, prepare(tanhshrink__f, true)});
  list.push_back({"tensor_split", as_method(tensor_split_method), METH_FASTCALL | METH_KEYWORDS, prepare(tensor_split_f, true)});
  list.push_back({"threshold", as_method(threshold_method), METH_FASTCALL | METH_KEYWORDS, prepare(threshold_f, true)});
  list.push_back({"threshold_", as_method(threshold__method), METH_FASTCALL | METH_KEYWORDS, prepare(threshold__f, true)});
  list.push_back({"tile", as_method(tile_method), METH_FASTCALL | METH_KEYWORDS, prepare(tile_f, true)});
  list.push_back({"topk", as_method(topk_method), METH_FASTCALL | METH_KEYWORDS, prepare(topk_f, true)});
  list.push_back({"trace", as_method(trace_method), METH_NOARGS, prepare(trace_f, true)});
  list.push_back({"transpose", as_method(transpose_method), METH_FASTCALL | METH_KEYWORDS, prepare(transpose_f, true)});
  list.push_back({"transpose_", as_method(transpose__method), METH_FASTCALL | METH_KEYWORDS, prepare(transpose__f, true)});
  list.push_back({"triangular_solve", as_method(triangular_solve_method), METH_FASTCALL | METH_KEYWORDS, prepare(triangular_solve_f, true)});
  list.push_back({"tril", as_method(tril_method), METH_FASTCALL | METH_KEYWORDS, prepare(tril_f, true)});
  list.push_back({"tril_", as_method(tril__method), METH_FASTCALL | METH_KEYWORDS, prepare(tril__f, true)});
  list.push_back({"triu", as_method(triu_method), METH_FASTCALL | METH_KEYWORDS, prepare(triu_f, true)});
  list.push_back({"triu_", as_method(triu__method), METH_FASTCALL | METH_KEYWORDS, prepare(triu__f, true)});
  list.push_back({"true_divide", as_method(true_divide_method), METH_FASTCALL | METH_KEYWORDS, prepare(true_divide_f, true)});
  list.push_back({"true_divide_", as_method(true_divide__method), METH_FASTCALL | METH_KEYWORDS, prepare(true_divide__f, true)});
  list.push_back({"trunc", as_method(trunc_method), METH_NOARGS, prepare(trunc_f, true)});
  list.push_back({"trunc_", as_method(trunc__method), METH_NOARGS, prepare(trunc__f, true)});
  list.push_back({"unbind", as_method(unbind_method), METH_FASTCALL | METH_KEYWORDS, prepare(unbind_f, true)});
  list.push_back({"unflatten", as_method(unflatten_method), METH_FASTCALL | METH_KEYWORDS, prepare(unflatten_f, true)});
  list.push_back({"unfold", as_method(unfold_method), METH_FASTCALL | METH_KEYWORDS, prepare(unfold_f, true)});
  list.push_back({"uniform_", as_method(uniform__method), METH_FASTCALL | METH_KEYWORDS, prepare(uniform__f, true)});
  list.push_back({"unique_consecutive", as_method(unique_consecutive_method), METH_FASTCALL | METH_KEYWORDS, prepare(unique_consecutive_f, true)});
  list.push_back({"unsafe_chunk", as_method(unsafe_chunk_method), METH_FASTCALL | METH_KEYWORDS, prepare(unsafe_chunk_f, true)});
  list.push_back({"unsafe_split", as_method(unsafe_split_method), METH_FASTCALL | METH_KEYWORDS, prepare(unsafe_split_f, true)});
  list.push_back({"unsafe_split_with_sizes", as_method(unsafe_split_with_sizes_method), METH_FASTCALL | METH_KEYWORDS, prepare(unsafe_split_with_sizes_f, true)});
  list.push_back({"unsqueeze", as_method(unsqueeze_method), METH_FASTCALL | METH_KEYWORDS, prepare(unsqueeze_f, true)});
  list.push_back({"unsqueeze_", as_method(unsqueeze__method), METH_FASTCALL | METH_KEYWORDS, prepare(unsqueeze__f, true)});
  list.push_back({"var", as_method(var_method), METH_FASTCALL | METH_KEYWORDS, prepare(var_f, true)});
  list.push_back({"vdot", as_method(vdot_method), METH_FASTCALL | METH_KEYWORDS, prepare(vdot_f, true)});
  list.push_back({"view", as_method(view_method), METH_FASTCALL | METH_KEYWORDS, prepare(view_f, true)});
  list.push_back({"view_as", as_method(view_as_method), METH_FASTCALL | METH_KEYWORDS, prepare(view_as_f, true)});
  list.push_back({"vsplit", as_method(vsplit_method), METH_FASTCALL | METH_KEYWORDS, prepare(vsplit_f, true)});
  list.push_back({"xlogy", as_method(xlogy_method), METH_FASTCALL | METH_KEYWORDS, prepare(xlogy_f, true)});
  list.push_back({"xlogy_", as_method(xlogy__method), METH_FASTCALL | METH_KEYWORDS, prepare(xlogy__f, true)});
  list.push_back({"zero_", as_method(zero__method), METH_NOARGS, prepare(zero__f, true)});
}

}  // namespace argand::py
