// Written by tools/generate from the operations' schemas; edit those.
#include "argand/ops/functions.h"
#include "python/bindings/generated/groups.h"
#include "python/bindings/parse.h"

namespace argand::py {
namespace {

Param margin_ranking_loss_p0[] = {{"input1", Kind::Tensor, 0}, {"input2", Kind::Tensor, 0}, {"target", Kind::Tensor, 0}, {"margin", Kind::Float, kHasDefault}, {"reduction", Kind::Int, kHasDefault | kReduction}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* margin_ranking_loss_c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.tensor(1); const auto& x2 = a.tensor(2); const auto& x3 = a.real(3, 0.0); const auto& x4 = a.integer(4, 1); return wrap(released(work(x0) + work(x1) + work(x2), [&]() -> decltype(auto) { return argand::margin_ranking_loss(x0, x1, x2, x3, x4); })); }
Signature margin_ranking_loss_s[] = {{"margin_ranking_loss(Tensor input1, Tensor input2, Tensor target, float margin=0.0, int reduction=1, *, Tensor out=None)", margin_ranking_loss_p0, 6, 5, false, 5, kFunction, margin_ranking_loss_c0}};
Function margin_ranking_loss_f = {"margin_ranking_loss", margin_ranking_loss_s, 1};
PyObject* margin_ranking_loss_function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(margin_ranking_loss_f, nullptr, args, n, names); }
Param masked_fill_p0[] = {{"input", Kind::Tensor, 0, "x"}, {"mask", Kind::Tensor, 0}, {"value", Kind::Scalar, 0}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* masked_fill_c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.tensor(1); const auto& x2 = a.scalar(2); return wrap(released(work(x0) + work(x1), [&]() -> decltype(auto) { return argand::masked_fill(x0, x1, x2); })); }
Param masked_fill_p1[] = {{"input", Kind::Tensor, 0, "x"}, {"mask", Kind::Tensor, 0}, {"value", Kind::Tensor, 0}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* masked_fill_c1([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.tensor(1); const auto& x2 = a.tensor(2); return wrap(released(work(x0) + work(x1) + work(x2), [&]() -> decltype(auto) { return argand::masked_fill(x0, x1, x2); })); }
Signature masked_fill_s[] = {{"masked_fill(Tensor input, Tensor mask, Number value, *, Tensor out=None)", masked_fill_p0, 4, 3, false, 3, kFunction | kMethod, masked_fill_c0}, {"masked_fill(Tensor input, Tensor mask, Tensor value, *, Tensor out=None)", masked_fill_p1, 4, 3, false, 3, kFunction | kMethod, masked_fill_c1}};
Function masked_fill_f = {"masked_fill", masked_fill_s, 2};
PyObject* masked_fill_function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(masked_fill_f, nullptr, args, n, names); }
PyObject* masked_fill_method(PyObject* self, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(masked_fill_f, self, args, n, names); }
Param masked_fill__p0[] = {{"input", Kind::Tensor, 0, "x"}, {"mask", Kind::Tensor, 0}, {"value", Kind::Scalar, 0}};
PyObject* masked_fill__c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.tensor(1); const auto& x2 = a.scalar(2); return wrap(released(work(x0) + work(x1), [&]() -> decltype(auto) { return argand::masked_fill_(x0, x1, x2); })); }
Param masked_fill__p1[] = {{"input", Kind::Tensor, 0, "x"}, {"mask", Kind::Tensor, 0}, {"value", Kind::Tensor, 0}};
PyObject* masked_fill__c1([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.tensor(1); const auto& x2 = a.tensor(2); return wrap(released(work(x0) + work(x1) + work(x2), [&]() -> decltype(auto) { return argand::masked_fill_(x0, x1, x2); })); }
Signature masked_fill__s[] = {{"masked_fill_(Tensor input, Tensor mask, Number value)", masked_fill__p0, 3, 3, false, -1, kFunction | kMethod, masked_fill__c0}, {"masked_fill_(Tensor input, Tensor mask, Tensor value)", masked_fill__p1, 3, 3, false, -1, kFunction | kMethod, masked_fill__c1}};
Function masked_fill__f = {"masked_fill_", masked_fill__s, 2};
PyObject* masked_fill__function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(masked_fill__f, nullptr, args, n, names); }
PyObject* masked_fill__method(PyObject* self, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(masked_fill__f, self, args, n, names); }
Param masked_scatter_p0[] = {{"input", Kind::Tensor, 0, "x"}, {"mask", Kind::Tensor, 0}, {"source", Kind::Tensor, 0}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* masked_scatter_c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.tensor(1); const auto& x2 = a.tensor(2); return wrap(released(work(x0) + work(x1) + work(x2), [&]() -> decltype(auto) { return argand::masked_scatter(x0, x1, x2); })); }
Signature masked_scatter_s[] = {{"masked_scatter(Tensor input, Tensor mask, Tensor source, *, Tensor out=None)", masked_scatter_p0, 4, 3, false, 3, kFunction | kMethod, masked_scatter_c0}};
Function masked_scatter_f = {"masked_scatter", masked_scatter_s, 1};
PyObject* masked_scatter_function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(masked_scatter_f, nullptr, args, n, names); }
PyObject* masked_scatter_method(PyObject* self, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(masked_scatter_f, self, args, n, names); }
Param masked_scatter__p0[] = {{"input", Kind::Tensor, 0, "x"}, {"mask", Kind::Tensor, 0}, {"source", Kind::Tensor, 0}};
PyObject* masked_scatter__c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.tensor(1); const auto& x2 = a.tensor(2); return wrap(released(work(x0) + work(x1) + work(x2), [&]() -> decltype(auto) { return argand::masked_scatter_(x0, x1, x2); })); }
Signature masked_scatter__s[] = {{"masked_scatter_(Tensor input, Tensor mask, Tensor source)", masked_scatter__p0, 3, 3, false, -1, kFunction | kMethod, masked_scatter__c0}};
Function masked_scatter__f = {"masked_scatter_", masked_scatter__s, 1};
PyObject* masked_scatter__function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(masked_scatter__f, nullptr, args, n, names); }
PyObject* masked_scatter__method(PyObject* self, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(masked_scatter__f, self, args, n, names); }
Param masked_select_p0[] = {{"input", Kind::Tensor, 0, "x"}, {"mask", Kind::Tensor, 0}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* masked_select_c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.tensor(1); return wrap(released(work(x0) + work(x1), [&]() -> decltype(auto) { return argand::masked_select(x0, x1); })); }
Signature masked_select_s[] = {{"masked_select(Tensor input, Tensor mask, *, Tensor out=None)", masked_select_p0, 3, 2, false, 2, kFunction | kMethod, masked_select_c0}};
Function masked_select_f = {"masked_select", masked_select_s, 1};
PyObject* masked_select_function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(masked_select_f, nullptr, args, n, names); }
PyObject* masked_select_method(PyObject* self, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(masked_select_f, self, args, n, names); }
Param matmul_p0[] = {{"input", Kind::Tensor, 0, "x"}, {"other", Kind::Tensor, 0, "x2"}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* matmul_c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.tensor(1); return wrap(released(kHeavy * (work(x0) + work(x1)), [&]() -> decltype(auto) { return argand::matmul(x0, x1); })); }
Signature matmul_s[] = {{"matmul(Tensor input, Tensor other, *, Tensor out=None)", matmul_p0, 3, 2, false, 2, kFunction | kMethod, matmul_c0}};
Function matmul_f = {"matmul", matmul_s, 1};
PyObject* matmul_function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(matmul_f, nullptr, args, n, names); }
PyObject* matmul_method(PyObject* self, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(matmul_f, self, args, n, names); }
Param max_p0[] = {{"input", Kind::Tensor, 0, "x"}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* max_c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); return wrap(released(work(x0), [&]() -> decltype(auto) { return argand::max(x0); })); }
Param max_p1[] = {{"input", Kind::Tensor, 0, "x"}, {"other", Kind::Tensor, 0, "x2"}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* max_c1([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.tensor(1); return wrap(released(work(x0) + work(x1), [&]() -> decltype(auto) { return argand::max(x0, x1); })); }
Param max_p2[] = {{"input", Kind::Tensor, 0, "x"}, {"dim", Kind::Int, 0, "axis"}, {"keepdim", Kind::Bool, kHasDefault, "keepdims"}, {"out", Kind::TensorList, kHasDefault | kNullable | kKeywordOnly}};
PyObject* max_c2([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.integer(1); const auto& x2 = a.boolean(2, false); return wrap_named("max", released(work(x0), [&]() -> decltype(auto) { return argand::max(x0, x1, x2); })); }
Signature max_s[] = {{"max(Tensor input, *, Tensor out=None)", max_p0, 2, 1, false, 1, kFunction | kMethod, max_c0}, {"max(Tensor input, Tensor other, *, Tensor out=None)", max_p1, 3, 2, false, 2, kFunction | kMethod, max_c1}, {"max(Tensor input, int dim, bool keepdim=False, *, tensorlist out=None)", max_p2, 4, 3, false, 3, kFunction | kMethod, max_c2}};
Function max_f = {"max", max_s, 3};
PyObject* max_function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(max_f, nullptr, args, n, names); }
PyObject* max_method(PyObject* self, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(max_f, self, args, n, names); }
Param max_pool1d_p0[] = {{"input", Kind::Tensor, 0, "x"}, {"kernel_size", Kind::IntList, 0}, {"stride", Kind::IntList, kHasDefault}, {"padding", Kind::IntList, kHasDefault}, {"dilation", Kind::IntList, kHasDefault}, {"ceil_mode", Kind::Bool, kHasDefault}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* max_pool1d_c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.ints(1); const auto& x2 = a.ints(2, {}); const auto& x3 = a.ints(3, {0}); const auto& x4 = a.ints(4, {1}); const auto& x5 = a.boolean(5, false); return wrap(released(kHeavy * (work(x0)), [&]() -> decltype(auto) { return argand::max_pool1d(x0, x1, x2, x3, x4, x5); })); }
Signature max_pool1d_s[] = {{"max_pool1d(Tensor input, tuple of ints kernel_size, tuple of ints stride=[], tuple of ints padding=0, tuple of ints dilation=1, bool ceil_mode=False, *, Tensor out=None)", max_pool1d_p0, 7, 6, false, 6, kFunction, max_pool1d_c0}};
Function max_pool1d_f = {"max_pool1d", max_pool1d_s, 1};
PyObject* max_pool1d_function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(max_pool1d_f, nullptr, args, n, names); }
Param max_pool1d_with_indices_p0[] = {{"input", Kind::Tensor, 0, "x"}, {"kernel_size", Kind::IntList, 0}, {"stride", Kind::IntList, kHasDefault}, {"padding", Kind::IntList, kHasDefault}, {"dilation", Kind::IntList, kHasDefault}, {"ceil_mode", Kind::Bool, kHasDefault}, {"out", Kind::TensorList, kHasDefault | kNullable | kKeywordOnly}};
PyObject* max_pool1d_with_indices_c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.ints(1); const auto& x2 = a.ints(2, {}); const auto& x3 = a.ints(3, {0}); const auto& x4 = a.ints(4, {1}); const auto& x5 = a.boolean(5, false); return wrap(released(kHeavy * (work(x0)), [&]() -> decltype(auto) { return argand::max_pool1d_with_indices(x0, x1, x2, x3, x4, x5); })); }
Signature max_pool1d_with_indices_s[] = {{"max_pool1d_with_indices(Tensor input, tuple of ints kernel_size, tuple of ints stride=[], tuple of ints padding=0, tuple of ints dilation=1, bool ceil_mode=False, *, tensorlist out=None)", max_pool1d_with_indices_p0, 7, 6, false, 6, kFunction, max_pool1d_with_indices_c0}};
Function max_pool1d_with_indices_f = {"max_pool1d_with_indices", max_pool1d_with_indices_s, 1};
PyObject* max_pool1d_with_indices_function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(max_pool1d_with_indices_f, nullptr, args, n, names); }
Param max_pool2d_p0[] = {{"input", Kind::Tensor, 0, "x"}, {"kernel_size", Kind::IntList, 0}, {"stride", Kind::IntList, kHasDefault}, {"padding", Kind::IntList, kHasDefault}, {"dilation", Kind::IntList, kHasDefault}, {"ceil_mode", Kind::Bool, kHasDefault}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* max_pool2d_c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.ints(1); const auto& x2 = a.ints(2, {}); const auto& x3 = a.ints(3, {0}); const auto& x4 = a.ints(4, {1}); const auto& x5 = a.boolean(5, false); return wrap(released(kHeavy * (work(x0)), [&]() -> decltype(auto) { return argand::max_pool2d(x0, x1, x2, x3, x4, x5); })); }
Signature max_pool2d_s[] = {{"max_pool2d(Tensor input, tuple of ints kernel_size, tuple of ints stride=[], tuple of ints padding=0, tuple of ints dilation=1, bool ceil_mode=False, *, Tensor out=None)", max_pool2d_p0, 7, 6, false, 6, kFunction, max_pool2d_c0}};
Function max_pool2d_f = {"max_pool2d", max_pool2d_s, 1};
PyObject* max_pool2d_function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(max_pool2d_f, nullptr, args, n, names); }
Param max_pool2d_with_indices_p0[] = {{"input", Kind::Tensor, 0, "x"}, {"kernel_size", Kind::IntList, 0}, {"stride", Kind::IntList, kHasDefault}, {"padding", Kind::IntList, kHasDefault}, {"dilation", Kind::IntList, kHasDefault}, {"ceil_mode", Kind::Bool, kHasDefault}, {"out", Kind::TensorList, kHasDefault | kNullable | kKeywordOnly}};
PyObject* max_pool2d_with_indices_c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.ints(1); const auto& x2 = a.ints(2, {}); const auto& x3 = a.ints(3, {0}); const auto& x4 = a.ints(4, {1}); const auto& x5 = a.boolean(5, false); return wrap(released(kHeavy * (work(x0)), [&]() -> decltype(auto) { return argand::max_pool2d_with_indices(x0, x1, x2, x3, x4, x5); })); }
Signature max_pool2d_with_indices_s[] = {{"max_pool2d_with_indices(Tensor input, tuple of ints kernel_size, tuple of ints stride=[], tuple of ints padding=0, tuple of ints dilation=1, bool ceil_mode=False, *, tensorlist out=None)", max_pool2d_with_indices_p0, 7, 6, false, 6, kFunction, max_pool2d_with_indices_c0}};
Function max_pool2d_with_indices_f = {"max_pool2d_with_indices", max_pool2d_with_indices_s, 1};
PyObject* max_pool2d_with_indices_function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(max_pool2d_with_indices_f, nullptr, args, n, names); }
Param max_pool2d_with_indices_backward_p0[] = {{"grad_output", Kind::Tensor, 0}, {"input", Kind::Tensor, 0, "x"}, {"kernel_size", Kind::IntList, 0}, {"stride", Kind::IntList, 0}, {"padding", Kind::IntList, 0}, {"dilation", Kind::IntList, 0}, {"ceil_mode", Kind::Bool, 0}, {"indices", Kind::Tensor, 0}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* max_pool2d_with_indices_backward_c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.tensor(1); const auto& x2 = a.ints(2); const auto& x3 = a.ints(3); const auto& x4 = a.ints(4); const auto& x5 = a.ints(5); const auto& x6 = a.boolean(6); const auto& x7 = a.tensor(7); return wrap(released(kHeavy * (work(x0) + work(x1) + work(x7)), [&]() -> decltype(auto) { return argand::max_pool2d_with_indices_backward(x0, x1, x2, x3, x4, x5, x6, x7); })); }
Signature max_pool2d_with_indices_backward_s[] = {{"max_pool2d_with_indices_backward(Tensor grad_output, Tensor input, tuple of ints kernel_size, tuple of ints stride, tuple of ints padding, tuple of ints dilation, bool ceil_mode, Tensor indices, *, Tensor out=None)", max_pool2d_with_indices_backward_p0, 9, 8, false, 8, kFunction, max_pool2d_with_indices_backward_c0}};
Function max_pool2d_with_indices_backward_f = {"max_pool2d_with_indices_backward", max_pool2d_with_indices_backward_s, 1};
PyObject* max_pool2d_with_indices_backward_function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(max_pool2d_with_indices_backward_f, nullptr, args, n, names); }
Param maximum_p0[] = {{"input", Kind::Tensor, 0, "x"}, {"other", Kind::Tensor, 0, "x2"}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* maximum_c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.tensor(1); return wrap(released(work(x0) + work(x1), [&]() -> decltype(auto) { return argand::maximum(x0, x1); })); }
Param maximum_p1[] = {{"input", Kind::Tensor, 0, "x"}, {"other", Kind::Scalar, 0, "x2"}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* maximum_c1([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.scalar(1); return wrap(released(work(x0), [&]() -> decltype(auto) { return argand::maximum(x0, x1); })); }
Signature maximum_s[] = {{"maximum(Tensor input, Tensor other, *, Tensor out=None)", maximum_p0, 3, 2, false, 2, kFunction | kMethod, maximum_c0}, {"maximum(Tensor input, Number other, *, Tensor out=None)", maximum_p1, 3, 2, false, 2, kFunction | kMethod, maximum_c1}};
Function maximum_f = {"maximum", maximum_s, 2};
PyObject* maximum_function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(maximum_f, nullptr, args, n, names); }
PyObject* maximum_method(PyObject* self, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(maximum_f, self, args, n, names); }
Param maximum__p0[] = {{"input", Kind::Tensor, 0, "x"}, {"other", Kind::Tensor, 0, "x2"}};
PyObject* maximum__c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.tensor(1); return wrap(released(work(x0) + work(x1), [&]() -> decltype(auto) { return argand::maximum_(x0, x1); })); }
Param maximum__p1[] = {{"input", Kind::Tensor, 0, "x"}, {"other", Kind::Scalar, 0, "x2"}};
PyObject* maximum__c1([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.scalar(1); return wrap(released(work(x0), [&]() -> decltype(auto) { return argand::maximum_(x0, x1); })); }
Signature maximum__s[] = {{"maximum_(Tensor input, Tensor other)", maximum__p0, 2, 2, false, -1, kFunction | kMethod, maximum__c0}, {"maximum_(Tensor input, Number other)", maximum__p1, 2, 2, false, -1, kFunction | kMethod, maximum__c1}};
Function maximum__f = {"maximum_", maximum__s, 2};
PyObject* maximum__function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(maximum__f, nullptr, args, n, names); }
PyObject* maximum__method(PyObject* self, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(maximum__f, self, args, n, names); }
Param mean_p0[] = {{"input", Kind::Tensor, 0, "x"}, {"dim", Kind::IntList, kNullable, "axis"}, {"keepdim", Kind::Bool, kHasDefault, "keepdims"}, {"dtype", Kind::DType, kHasDefault | kNullable | kKeywordOnly}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* mean_c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.ints(1); const auto& x2 = a.boolean(2, false); const auto& x3 = a.optional_dtype(3); return wrap(released(work(x0), [&]() -> decltype(auto) { return argand::mean(x0, x1, x2, x3); })); }
Param mean_p1[] = {{"input", Kind::Tensor, 0, "x"}, {"dtype", Kind::DType, kHasDefault | kNullable | kKeywordOnly}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* mean_c1([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.optional_dtype(1); return wrap(released(work(x0), [&]() -> decltype(auto) { return argand::mean(x0, x1); })); }
Signature mean_s[] = {{"mean(Tensor input, tuple of ints dim, bool keepdim=False, *, dtype dtype=None, Tensor out=None)", mean_p0, 5, 3, false, 4, kFunction | kMethod, mean_c0}, {"mean(Tensor input, *, dtype dtype=None, Tensor out=None)", mean_p1, 3, 1, false, 2, kFunction | kMethod, mean_c1}};
Function mean_f = {"mean", mean_s, 2};
PyObject* mean_function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(mean_f, nullptr, args, n, names); }
PyObject* mean_method(PyObject* self, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(mean_f, self, args, n, names); }
Param median_p0[] = {{"input", Kind::Tensor, 0, "x"}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* median_c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); return wrap(released(work(x0), [&]() -> decltype(auto) { return argand::median(x0); })); }
Param median_p1[] = {{"input", Kind::Tensor, 0, "x"}, {"dim", Kind::Int, 0, "axis"}, {"keepdim", Kind::Bool, kHasDefault, "keepdims"}, {"out", Kind::TensorList, kHasDefault | kNullable | kKeywordOnly}};
PyObject* median_c1([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.integer(1); const auto& x2 = a.boolean(2, false); return wrap_named("median", released(work(x0), [&]() -> decltype(auto) { return argand::median(x0, x1, x2); })); }
Signature median_s[] = {{"median(Tensor input, *, Tensor out=None)", median_p0, 2, 1, false, 1, kFunction | kMethod, median_c0}, {"median(Tensor input, int dim, bool keepdim=False, *, tensorlist out=None)", median_p1, 4, 3, false, 3, kFunction | kMethod, median_c1}};
Function median_f = {"median", median_s, 2};
PyObject* median_function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(median_f, nullptr, args, n, names); }
PyObject* median_method(PyObject* self, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(median_f, self, args, n, names); }
Param meshgrid_p0[] = {{"tensors", Kind::TensorList, 0}, {"indexing", Kind::Str, kHasDefault}};
PyObject* meshgrid_c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensors(0); const auto& x1 = a.text(1, "ij"); return wrap(released(work(x0), [&]() -> decltype(auto) { return argand::meshgrid(x0, x1); })); }
Signature meshgrid_s[] = {{"meshgrid(tuple of Tensors tensors, str indexing='ij')", meshgrid_p0, 2, 2, false, -1, kFunction, meshgrid_c0}};
Function meshgrid_f = {"meshgrid", meshgrid_s, 1};
PyObject* meshgrid_function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(meshgrid_f, nullptr, args, n, names); }
Param min_p0[] = {{"input", Kind::Tensor, 0, "x"}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* min_c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); return wrap(released(work(x0), [&]() -> decltype(auto) { return argand::min(x0); })); }
Param min_p1[] = {{"input", Kind::Tensor, 0, "x"}, {"other", Kind::Tensor, 0, "x2"}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* min_c1([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.tensor(1); return wrap(released(work(x0) + work(x1), [&]() -> decltype(auto) { return argand::min(x0, x1); })); }
Param min_p2[] = {{"input", Kind::Tensor, 0, "x"}, {"dim", Kind::Int, 0, "axis"}, {"keepdim", Kind::Bool, kHasDefault, "keepdims"}, {"out", Kind::TensorList, kHasDefault | kNullable | kKeywordOnly}};
PyObject* min_c2([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.integer(1); const auto& x2 = a.boolean(2, false); return wrap_named("min", released(work(x0), [&]() -> decltype(auto) { return argand::min(x0, x1, x2); })); }
Signature min_s[] = {{"min(Tensor input, *, Tensor out=None)", min_p0, 2, 1, false, 1, kFunction | kMethod, min_c0}, {"min(Tensor input, Tensor other, *, Tensor out=None)", min_p1, 3, 2, false, 2, kFunction | kMethod, min_c1}, {"min(Tensor input, int dim, bool keepdim=False, *, tensorlist out=None)", min_p2, 4, 3, false, 3, kFunction | kMethod, min_c2}};
Function min_f = {"min", min_s, 3};
PyObject* min_function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(min_f, nullptr, args, n, names); }
PyObject* min_method(PyObject* self, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(min_f, self, args, n, names); }
Param minimum_p0[] = {{"input", Kind::Tensor, 0, "x"}, {"other", Kind::Tensor, 0, "x2"}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* minimum_c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.tensor(1); return wrap(released(work(x0) + work(x1), [&]() -> decltype(auto) { return argand::minimum(x0, x1); })); }
Param minimum_p1[] = {{"input", Kind::Tensor, 0, "x"}, {"other", Kind::Scalar, 0, "x2"}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* minimum_c1([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.scalar(1); return wrap(released(work(x0), [&]() -> decltype(auto) { return argand::minimum(x0, x1); })); }
Signature minimum_s[] = {{"minimum(Tensor input, Tensor other, *, Tensor out=None)", minimum_p0, 3, 2, false, 2, kFunction | kMethod, minimum_c0}, {"minimum(Tensor input, Number other, *, Tensor out=None)", minimum_p1, 3, 2, false, 2, kFunction | kMethod, minimum_c1}};
Function minimum_f = {"minimum", minimum_s, 2};
PyObject* minimum_function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(minimum_f, nullptr, args, n, names); }
PyObject* minimum_method(PyObject* self, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(minimum_f, self, args, n, names); }
Param minimum__p0[] = {{"input", Kind::Tensor, 0, "x"}, {"other", Kind::Tensor, 0, "x2"}};
PyObject* minimum__c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.tensor(1); return wrap(released(work(x0) + work(x1), [&]() -> decltype(auto) { return argand::minimum_(x0, x1); })); }
Param minimum__p1[] = {{"input", Kind::Tensor, 0, "x"}, {"other", Kind::Scalar, 0, "x2"}};
PyObject* minimum__c1([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.scalar(1); return wrap(released(work(x0), [&]() -> decltype(auto) { return argand::minimum_(x0, x1); })); }
Signature minimum__s[] = {{"minimum_(Tensor input, Tensor other)", minimum__p0, 2, 2, false, -1, kFunction | kMethod, minimum__c0}, {"minimum_(Tensor input, Number other)", minimum__p1, 2, 2, false, -1, kFunction | kMethod, minimum__c1}};
Function minimum__f = {"minimum_", minimum__s, 2};
PyObject* minimum__function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(minimum__f, nullptr, args, n, names); }
PyObject* minimum__method(PyObject* self, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(minimum__f, self, args, n, names); }
Param mish_p0[] = {{"input", Kind::Tensor, 0, "x"}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* mish_c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); return wrap(released(work(x0), [&]() -> decltype(auto) { return argand::mish(x0); })); }
Signature mish_s[] = {{"mish(Tensor input, *, Tensor out=None)", mish_p0, 2, 1, false, 1, kFunction | kMethod, mish_c0}};
Function mish_f = {"mish", mish_s, 1};
PyObject* mish_function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(mish_f, nullptr, args, n, names); }
PyObject* mish_method(PyObject* self, PyObject*) { return unary("mish", self, [](const Tensor& x) -> decltype(auto) { return released(work(x), [&]() -> decltype(auto) { return argand::mish(x); }); }); }
Param mish__p0[] = {{"input", Kind::Tensor, 0, "x"}};
PyObject* mish__c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); return wrap(released(work(x0), [&]() -> decltype(auto) { return argand::mish_(x0); })); }
Signature mish__s[] = {{"mish_(Tensor input)", mish__p0, 1, 1, false, -1, kFunction | kMethod, mish__c0}};
Function mish__f = {"mish_", mish__s, 1};
PyObject* mish__function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(mish__f, nullptr, args, n, names); }
PyObject* mish__method(PyObject* self, PyObject*) { return unary("mish_", self, [](const Tensor& x) -> decltype(auto) { return released(work(x), [&]() -> decltype(auto) { return argand::mish_(x); }); }); }
Param mm_p0[] = {{"input", Kind::Tensor, 0, "x"}, {"mat2", Kind::Tensor, 0}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* mm_c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.tensor(1); return wrap(released(kHeavy * (work(x0) + work(x1)), [&]() -> decltype(auto) { return argand::mm(x0, x1); })); }
Signature mm_s[] = {{"mm(Tensor input, Tensor mat2, *, Tensor out=None)", mm_p0, 3, 2, false, 2, kFunction | kMethod, mm_c0}};
Function mm_f = {"mm", mm_s, 1};
PyObject* mm_function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(mm_f, nullptr, args, n, names); }
PyObject* mm_method(PyObject* self, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(mm_f, self, args, n, names); }
Param moveaxis_p0[] = {{"input", Kind::Tensor, 0, "x"}, {"source", Kind::IntList, 0}, {"destination", Kind::IntList, 0}};
PyObject* moveaxis_c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.ints(1); const auto& x2 = a.ints(2); return wrap(released(work(x0), [&]() -> decltype(auto) { return argand::moveaxis(x0, x1, x2); })); }
Param moveaxis_p1[] = {{"input", Kind::Tensor, 0, "x"}, {"source", Kind::Int, 0}, {"destination", Kind::Int, 0}};
PyObject* moveaxis_c1([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.integer(1); const auto& x2 = a.integer(2); return wrap(released(work(x0), [&]() -> decltype(auto) { return argand::moveaxis(x0, x1, x2); })); }
Signature moveaxis_s[] = {{"moveaxis(Tensor input, tuple of ints source, tuple of ints destination)", moveaxis_p0, 3, 3, false, -1, kFunction | kMethod, moveaxis_c0}, {"moveaxis(Tensor input, int source, int destination)", moveaxis_p1, 3, 3, false, -1, kFunction | kMethod, moveaxis_c1}};
Function moveaxis_f = {"moveaxis", moveaxis_s, 2};
PyObject* moveaxis_function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(moveaxis_f, nullptr, args, n, names); }
PyObject* moveaxis_method(PyObject* self, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(moveaxis_f, self, args, n, names); }
Param movedim_p0[] = {{"input", Kind::Tensor, 0, "x"}, {"source", Kind::IntList, 0}, {"destination", Kind::IntList, 0}};
PyObject* movedim_c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.ints(1); const auto& x2 = a.ints(2); return wrap(released(work(x0), [&]() -> decltype(auto) { return argand::movedim(x0, x1, x2); })); }
Param movedim_p1[] = {{"input", Kind::Tensor, 0, "x"}, {"source", Kind::Int, 0}, {"destination", Kind::Int, 0}};
PyObject* movedim_c1([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.integer(1); const auto& x2 = a.integer(2); return wrap(released(work(x0), [&]() -> decltype(auto) { return argand::movedim(x0, x1, x2); })); }
Signature movedim_s[] = {{"movedim(Tensor input, tuple of ints source, tuple of ints destination)", movedim_p0, 3, 3, false, -1, kFunction | kMethod, movedim_c0}, {"movedim(Tensor input, int source, int destination)", movedim_p1, 3, 3, false, -1, kFunction | kMethod, movedim_c1}};
Function movedim_f = {"movedim", movedim_s, 2};
PyObject* movedim_function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(movedim_f, nullptr, args, n, names); }
PyObject* movedim_method(PyObject* self, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(movedim_f, self, args, n, names); }
Param mse_loss_p0[] = {{"input", Kind::Tensor, 0, "x"}, {"target", Kind::Tensor, 0}, {"reduction", Kind::Int, kHasDefault | kReduction}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* mse_loss_c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.tensor(1); const auto& x2 = a.integer(2, 1); return wrap(released(work(x0) + work(x1), [&]() -> decltype(auto) { return argand::mse_loss(x0, x1, x2); })); }
Signature mse_loss_s[] = {{"mse_loss(Tensor input, Tensor target, int reduction=1, *, Tensor out=None)", mse_loss_p0, 4, 3, false, 3, kFunction, mse_loss_c0}};
Function mse_loss_f = {"mse_loss", mse_loss_s, 1};
PyObject* mse_loss_function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(mse_loss_f, nullptr, args, n, names); }
Param msort_p0[] = {{"input", Kind::Tensor, 0, "x"}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* msort_c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); return wrap(released(kHeavy * (work(x0)), [&]() -> decltype(auto) { return argand::msort(x0); })); }
Signature msort_s[] = {{"msort(Tensor input, *, Tensor out=None)", msort_p0, 2, 1, false, 1, kFunction | kMethod, msort_c0}};
Function msort_f = {"msort", msort_s, 1};
PyObject* msort_function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(msort_f, nullptr, args, n, names); }
PyObject* msort_method(PyObject* self, PyObject*) { return unary("msort", self, [](const Tensor& x) -> decltype(auto) { return released(work(x) * kHeavy, [&]() -> decltype(auto) { return argand::msort(x); }); }); }
Param mul_p0[] = {{"input", Kind::Tensor, 0, "x"}, {"other", Kind::Tensor, 0, "x2"}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* mul_c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.tensor(1); return wrap(released(work(x0) + work(x1), [&]() -> decltype(auto) { return argand::mul(x0, x1); })); }
Param mul_p1[] = {{"input", Kind::Tensor, 0, "x"}, {"other", Kind::Scalar, 0, "x2"}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* mul_c1([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.scalar(1); return wrap(released(work(x0), [&]() -> decltype(auto) { return argand::mul(x0, x1); })); }
Signature mul_s[] = {{"mul(Tensor input, Tensor other, *, Tensor out=None)", mul_p0, 3, 2, false, 2, kFunction | kMethod, mul_c0}, {"mul(Tensor input, Number other, *, Tensor out=None)", mul_p1, 3, 2, false, 2, kFunction | kMethod, mul_c1}};
Function mul_f = {"mul", mul_s, 2};
PyObject* mul_function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(mul_f, nullptr, args, n, names); }
PyObject* mul_method(PyObject* self, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(mul_f, self, args, n, names); }
Param mul__p0[] = {{"input", Kind::Tensor, 0, "x"}, {"other", Kind::Tensor, 0, "x2"}};
PyObject* mul__c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.tensor(1); return wrap(released(work(x0) + work(x1), [&]() -> decltype(auto) { return argand::mul_(x0, x1); })); }
Param mul__p1[] = {{"input", Kind::Tensor, 0, "x"}, {"other", Kind::Scalar, 0, "x2"}};
PyObject* mul__c1([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.scalar(1); return wrap(released(work(x0), [&]() -> decltype(auto) { return argand::mul_(x0, x1); })); }
Signature mul__s[] = {{"mul_(Tensor input, Tensor other)", mul__p0, 2, 2, false, -1, kFunction | kMethod, mul__c0}, {"mul_(Tensor input, Number other)", mul__p1, 2, 2, false, -1, kFunction | kMethod, mul__c1}};
Function mul__f = {"mul_", mul__s, 2};
PyObject* mul__function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(mul__f, nullptr, args, n, names); }
PyObject* mul__method(PyObject* self, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(mul__f, self, args, n, names); }
Param multinomial_p0[] = {{"input", Kind::Tensor, 0, "x"}, {"num_samples", Kind::Int, 0}, {"replacement", Kind::Bool, kHasDefault}, {"generator", Kind::Generator, kHasDefault | kNullable | kKeywordOnly}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* multinomial_c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.integer(1); const auto& x2 = a.boolean(2, false); const auto& x3 = a.optional_generator(3); return wrap(released(kHeavy * (work(x0)), [&]() -> decltype(auto) { return argand::multinomial(x0, x1, x2, x3); })); }
Signature multinomial_s[] = {{"multinomial(Tensor input, int num_samples, bool replacement=False, *, Generator generator=None, Tensor out=None)", multinomial_p0, 5, 3, false, 4, kFunction | kMethod, multinomial_c0}};
Function multinomial_f = {"multinomial", multinomial_s, 1};
PyObject* multinomial_function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(multinomial_f, nullptr, args, n, names); }
PyObject* multinomial_method(PyObject* self, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(multinomial_f, self, args, n, names); }
Param multiply_p0[] = {{"input", Kind::Tensor, 0, "x"}, {"other", Kind::Tensor, 0, "x2"}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* multiply_c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.tensor(1); return wrap(released(work(x0) + work(x1), [&]() -> decltype(auto) { return argand::multiply(x0, x1); })); }
Param multiply_p1[] = {{"input", Kind::Tensor, 0, "x"}, {"other", Kind::Scalar, 0, "x2"}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* multiply_c1([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.scalar(1); return wrap(released(work(x0), [&]() -> decltype(auto) { return argand::multiply(x0, x1); })); }
Signature multiply_s[] = {{"multiply(Tensor input, Tensor other, *, Tensor out=None)", multiply_p0, 3, 2, false, 2, kFunction | kMethod, multiply_c0}, {"multiply(Tensor input, Number other, *, Tensor out=None)", multiply_p1, 3, 2, false, 2, kFunction | kMethod, multiply_c1}};
Function multiply_f = {"multiply", multiply_s, 2};
PyObject* multiply_function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(multiply_f, nullptr, args, n, names); }
PyObject* multiply_method(PyObject* self, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(multiply_f, self, args, n, names); }
Param multiply__p0[] = {{"input", Kind::Tensor, 0, "x"}, {"other", Kind::Tensor, 0, "x2"}};
PyObject* multiply__c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.tensor(1); return wrap(released(work(x0) + work(x1), [&]() -> decltype(auto) { return argand::multiply_(x0, x1); })); }
Param multiply__p1[] = {{"input", Kind::Tensor, 0, "x"}, {"other", Kind::Scalar, 0, "x2"}};
PyObject* multiply__c1([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.scalar(1); return wrap(released(work(x0), [&]() -> decltype(auto) { return argand::multiply_(x0, x1); })); }
Signature multiply__s[] = {{"multiply_(Tensor input, Tensor other)", multiply__p0, 2, 2, false, -1, kFunction | kMethod, multiply__c0}, {"multiply_(Tensor input, Number other)", multiply__p1, 2, 2, false, -1, kFunction | kMethod, multiply__c1}};
Function multiply__f = {"multiply_", multiply__s, 2};
PyObject* multiply__function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(multiply__f, nullptr, args, n, names); }
PyObject* multiply__method(PyObject* self, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(multiply__f, self, args, n, names); }
Param mv_p0[] = {{"input", Kind::Tensor, 0, "x"}, {"vec", Kind::Tensor, 0}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* mv_c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.tensor(1); return wrap(released(kHeavy * (work(x0) + work(x1)), [&]() -> decltype(auto) { return argand::mv(x0, x1); })); }
Signature mv_s[] = {{"mv(Tensor input, Tensor vec, *, Tensor out=None)", mv_p0, 3, 2, false, 2, kFunction | kMethod, mv_c0}};
Function mv_f = {"mv", mv_s, 1};
PyObject* mv_function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(mv_f, nullptr, args, n, names); }
PyObject* mv_method(PyObject* self, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(mv_f, self, args, n, names); }
Param nan_to_num_p0[] = {{"input", Kind::Tensor, 0, "x"}, {"nan", Kind::Float, kHasDefault | kNullable}, {"posinf", Kind::Float, kHasDefault | kNullable}, {"neginf", Kind::Float, kHasDefault | kNullable}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* nan_to_num_c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.optional_real(1); const auto& x2 = a.optional_real(2); const auto& x3 = a.optional_real(3); return wrap(released(work(x0), [&]() -> decltype(auto) { return argand::nan_to_num(x0, x1, x2, x3); })); }
Signature nan_to_num_s[] = {{"nan_to_num(Tensor input, float nan=None, float posinf=None, float neginf=None, *, Tensor out=None)", nan_to_num_p0, 5, 4, false, 4, kFunction | kMethod, nan_to_num_c0}};
Function nan_to_num_f = {"nan_to_num", nan_to_num_s, 1};
PyObject* nan_to_num_function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(nan_to_num_f, nullptr, args, n, names); }
PyObject* nan_to_num_method(PyObject* self, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(nan_to_num_f, self, args, n, names); }
Param nan_to_num__p0[] = {{"input", Kind::Tensor, 0, "x"}, {"nan", Kind::Float, kHasDefault | kNullable}, {"posinf", Kind::Float, kHasDefault | kNullable}, {"neginf", Kind::Float, kHasDefault | kNullable}};
PyObject* nan_to_num__c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.optional_real(1); const auto& x2 = a.optional_real(2); const auto& x3 = a.optional_real(3); return wrap(released(work(x0), [&]() -> decltype(auto) { return argand::nan_to_num_(x0, x1, x2, x3); })); }
Signature nan_to_num__s[] = {{"nan_to_num_(Tensor input, float nan=None, float posinf=None, float neginf=None)", nan_to_num__p0, 4, 4, false, -1, kFunction | kMethod, nan_to_num__c0}};
Function nan_to_num__f = {"nan_to_num_", nan_to_num__s, 1};
PyObject* nan_to_num__function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(nan_to_num__f, nullptr, args, n, names); }
PyObject* nan_to_num__method(PyObject* self, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(nan_to_num__f, self, args, n, names); }
Param nanmedian_p0[] = {{"input", Kind::Tensor, 0, "x"}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* nanmedian_c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); return wrap(released(work(x0), [&]() -> decltype(auto) { return argand::nanmedian(x0); })); }
Param nanmedian_p1[] = {{"input", Kind::Tensor, 0, "x"}, {"dim", Kind::Int, 0, "axis"}, {"keepdim", Kind::Bool, kHasDefault, "keepdims"}, {"out", Kind::TensorList, kHasDefault | kNullable | kKeywordOnly}};
PyObject* nanmedian_c1([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.integer(1); const auto& x2 = a.boolean(2, false); return wrap_named("nanmedian", released(work(x0), [&]() -> decltype(auto) { return argand::nanmedian(x0, x1, x2); })); }
Signature nanmedian_s[] = {{"nanmedian(Tensor input, *, Tensor out=None)", nanmedian_p0, 2, 1, false, 1, kFunction | kMethod, nanmedian_c0}, {"nanmedian(Tensor input, int dim, bool keepdim=False, *, tensorlist out=None)", nanmedian_p1, 4, 3, false, 3, kFunction | kMethod, nanmedian_c1}};
Function nanmedian_f = {"nanmedian", nanmedian_s, 2};
PyObject* nanmedian_function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(nanmedian_f, nullptr, args, n, names); }
PyObject* nanmedian_method(PyObject* self, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(nanmedian_f, self, args, n, names); }
Param nanquantile_p0[] = {{"input", Kind::Tensor, 0, "x"}, {"q", Kind::Tensor, 0}, {"dim", Kind::Int, kHasDefault | kNullable, "axis"}, {"keepdim", Kind::Bool, kHasDefault, "keepdims"}, {"interpolation", Kind::Str, kHasDefault | kKeywordOnly}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* nanquantile_c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.tensor(1); const auto& x2 = a.optional_integer(2); const auto& x3 = a.boolean(3, false); const auto& x4 = a.text(4, "linear"); return wrap(released(work(x0) + work(x1), [&]() -> decltype(auto) { return argand::nanquantile(x0, x1, x2, x3, x4); })); }
Param nanquantile_p1[] = {{"input", Kind::Tensor, 0, "x"}, {"q", Kind::Float, 0}, {"dim", Kind::Int, kHasDefault | kNullable, "axis"}, {"keepdim", Kind::Bool, kHasDefault, "keepdims"}, {"interpolation", Kind::Str, kHasDefault | kKeywordOnly}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* nanquantile_c1([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.real(1); const auto& x2 = a.optional_integer(2); const auto& x3 = a.boolean(3, false); const auto& x4 = a.text(4, "linear"); return wrap(released(work(x0), [&]() -> decltype(auto) { return argand::nanquantile(x0, x1, x2, x3, x4); })); }
Signature nanquantile_s[] = {{"nanquantile(Tensor input, Tensor q, int dim=None, bool keepdim=False, *, str interpolation='linear', Tensor out=None)", nanquantile_p0, 6, 4, false, 5, kFunction | kMethod, nanquantile_c0}, {"nanquantile(Tensor input, float q, int dim=None, bool keepdim=False, *, str interpolation='linear', Tensor out=None)", nanquantile_p1, 6, 4, false, 5, kFunction | kMethod, nanquantile_c1}};
Function nanquantile_f = {"nanquantile", nanquantile_s, 2};
PyObject* nanquantile_function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(nanquantile_f, nullptr, args, n, names); }
PyObject* nanquantile_method(PyObject* self, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(nanquantile_f, self, args, n, names); }
Param nansum_p0[] = {{"input", Kind::Tensor, 0, "x"}, {"dim", Kind::IntList, kHasDefault | kNullable, "axis"}, {"keepdim", Kind::Bool, kHasDefault, "keepdims"}, {"dtype", Kind::DType, kHasDefault | kNullable | kKeywordOnly}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* nansum_c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.ints(1); const auto& x2 = a.boolean(2, false); const auto& x3 = a.optional_dtype(3); return wrap(released(work(x0), [&]() -> decltype(auto) { return argand::nansum(x0, x1, x2, x3); })); }
Signature nansum_s[] = {{"nansum(Tensor input, tuple of ints dim=None, bool keepdim=False, *, dtype dtype=None, Tensor out=None)", nansum_p0, 5, 3, false, 4, kFunction | kMethod, nansum_c0}};
Function nansum_f = {"nansum", nansum_s, 1};
PyObject* nansum_function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(nansum_f, nullptr, args, n, names); }
PyObject* nansum_method(PyObject* self, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(nansum_f, self, args, n, names); }
Param narrow_p0[] = {{"input", Kind::Tensor, 0, "x"}, {"dim", Kind::Int, 0, "axis"}, {"start", Kind::Tensor, 0}, {"length", Kind::Int, 0}};
PyObject* narrow_c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.integer(1); const auto& x2 = a.tensor(2); const auto& x3 = a.integer(3); return wrap(released(work(x0) + work(x2), [&]() -> decltype(auto) { return argand::narrow(x0, x1, x2, x3); })); }
Param narrow_p1[] = {{"input", Kind::Tensor, 0, "x"}, {"dim", Kind::Int, 0, "axis"}, {"start", Kind::Int, 0}, {"length", Kind::Int, 0}};
PyObject* narrow_c1([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.integer(1); const auto& x2 = a.integer(2); const auto& x3 = a.integer(3); return wrap(released(work(x0), [&]() -> decltype(auto) { return argand::narrow(x0, x1, x2, x3); })); }
Signature narrow_s[] = {{"narrow(Tensor input, int dim, Tensor start, int length)", narrow_p0, 4, 4, false, -1, kFunction | kMethod, narrow_c0}, {"narrow(Tensor input, int dim, int start, int length)", narrow_p1, 4, 4, false, -1, kFunction | kMethod, narrow_c1}};
Function narrow_f = {"narrow", narrow_s, 2};
PyObject* narrow_function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(narrow_f, nullptr, args, n, names); }
PyObject* narrow_method(PyObject* self, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(narrow_f, self, args, n, names); }
Param native_batch_norm_p0[] = {{"input", Kind::Tensor, 0, "x"}, {"weight", Kind::Tensor, kNullable}, {"bias", Kind::Tensor, kNullable}, {"running_mean", Kind::Tensor, kNullable}, {"running_var", Kind::Tensor, kNullable}, {"training", Kind::Bool, 0}, {"momentum", Kind::Float, 0}, {"eps", Kind::Float, 0}};
PyObject* native_batch_norm_c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.optional_tensor(1); const auto& x2 = a.optional_tensor(2); const auto& x3 = a.optional_tensor(3); const auto& x4 = a.optional_tensor(4); const auto& x5 = a.boolean(5); const auto& x6 = a.real(6); const auto& x7 = a.real(7); return wrap(released(kHeavy * (work(x0)), [&]() -> decltype(auto) { return argand::native_batch_norm(x0, x1, x2, x3, x4, x5, x6, x7); })); }
Signature native_batch_norm_s[] = {{"native_batch_norm(Tensor input, Tensor weight, Tensor bias, Tensor running_mean, Tensor running_var, bool training, float momentum, float eps)", native_batch_norm_p0, 8, 8, false, -1, kFunction, native_batch_norm_c0}};
Function native_batch_norm_f = {"native_batch_norm", native_batch_norm_s, 1};
PyObject* native_batch_norm_function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(native_batch_norm_f, nullptr, args, n, names); }
Param native_layer_norm_p0[] = {{"input", Kind::Tensor, 0, "x"}, {"normalized_shape", Kind::IntList, 0}, {"weight", Kind::Tensor, kNullable}, {"bias", Kind::Tensor, kNullable}, {"eps", Kind::Float, 0}};
PyObject* native_layer_norm_c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.ints(1); const auto& x2 = a.optional_tensor(2); const auto& x3 = a.optional_tensor(3); const auto& x4 = a.real(4); return wrap(released(kHeavy * (work(x0)), [&]() -> decltype(auto) { return argand::native_layer_norm(x0, x1, x2, x3, x4); })); }
Signature native_layer_norm_s[] = {{"native_layer_norm(Tensor input, tuple of ints normalized_shape, Tensor weight, Tensor bias, float eps)", native_layer_norm_p0, 5, 5, false, -1, kFunction, native_layer_norm_c0}};
Function native_layer_norm_f = {"native_layer_norm", native_layer_norm_s, 1};
PyObject* native_layer_norm_function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(native_layer_norm_f, nullptr, args, n, names); }
Param ne_p0[] = {{"input", Kind::Tensor, 0, "x"}, {"other", Kind::Tensor, 0, "x2"}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* ne_c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.tensor(1); return wrap(released(work(x0) + work(x1), [&]() -> decltype(auto) { return argand::ne(x0, x1); })); }
Param ne_p1[] = {{"input", Kind::Tensor, 0, "x"}, {"other", Kind::Scalar, 0, "x2"}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* ne_c1([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.scalar(1); return wrap(released(work(x0), [&]() -> decltype(auto) { return argand::ne(x0, x1); })); }
Signature ne_s[] = {{"ne(Tensor input, Tensor other, *, Tensor out=None)", ne_p0, 3, 2, false, 2, kFunction | kMethod, ne_c0}, {"ne(Tensor input, Number other, *, Tensor out=None)", ne_p1, 3, 2, false, 2, kFunction | kMethod, ne_c1}};
Function ne_f = {"ne", ne_s, 2};
PyObject* ne_function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(ne_f, nullptr, args, n, names); }
PyObject* ne_method(PyObject* self, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(ne_f, self, args, n, names); }
Param ne__p0[] = {{"input", Kind::Tensor, 0, "x"}, {"other", Kind::Tensor, 0, "x2"}};
PyObject* ne__c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.tensor(1); return wrap(released(work(x0) + work(x1), [&]() -> decltype(auto) { return argand::ne_(x0, x1); })); }
Param ne__p1[] = {{"input", Kind::Tensor, 0, "x"}, {"other", Kind::Scalar, 0, "x2"}};
PyObject* ne__c1([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.scalar(1); return wrap(released(work(x0), [&]() -> decltype(auto) { return argand::ne_(x0, x1); })); }
Signature ne__s[] = {{"ne_(Tensor input, Tensor other)", ne__p0, 2, 2, false, -1, kFunction | kMethod, ne__c0}, {"ne_(Tensor input, Number other)", ne__p1, 2, 2, false, -1, kFunction | kMethod, ne__c1}};
Function ne__f = {"ne_", ne__s, 2};
PyObject* ne__function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(ne__f, nullptr, args, n, names); }
PyObject* ne__method(PyObject* self, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(ne__f, self, args, n, names); }
Param neg_p0[] = {{"input", Kind::Tensor, 0, "x"}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* neg_c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); return wrap(released(work(x0), [&]() -> decltype(auto) { return argand::neg(x0); })); }
Signature neg_s[] = {{"neg(Tensor input, *, Tensor out=None)", neg_p0, 2, 1, false, 1, kFunction | kMethod, neg_c0}};
Function neg_f = {"neg", neg_s, 1};
PyObject* neg_function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(neg_f, nullptr, args, n, names); }
PyObject* neg_method(PyObject* self, PyObject*) { return unary("neg", self, [](const Tensor& x) -> decltype(auto) { return released(work(x), [&]() -> decltype(auto) { return argand::neg(x); }); }); }
Param neg__p0[] = {{"input", Kind::Tensor, 0, "x"}};
PyObject* neg__c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); return wrap(released(work(x0), [&]() -> decltype(auto) { return argand::neg_(x0); })); }
Signature neg__s[] = {{"neg_(Tensor input)", neg__p0, 1, 1, false, -1, kFunction | kMethod, neg__c0}};
Function neg__f = {"neg_", neg__s, 1};
PyObject* neg__function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(neg__f, nullptr, args, n, names); }
PyObject* neg__method(PyObject* self, PyObject*) { return unary("neg_", self, [](const Tensor& x) -> decltype(auto) { return released(work(x), [&]() -> decltype(auto) { return argand::neg_(x); }); }); }
Param negative_p0[] = {{"input", Kind::Tensor, 0, "x"}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* negative_c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); return wrap(released(work(x0), [&]() -> decltype(auto) { return argand::negative(x0); })); }
Signature negative_s[] = {{"negative(Tensor input, *, Tensor out=None)", negative_p0, 2, 1, false, 1, kFunction | kMethod, negative_c0}};
Function negative_f = {"negative", negative_s, 1};
PyObject* negative_function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(negative_f, nullptr, args, n, names); }
PyObject* negative_method(PyObject* self, PyObject*) { return unary("negative", self, [](const Tensor& x) -> decltype(auto) { return released(work(x), [&]() -> decltype(auto) { return argand::negative(x); }); }); }
Param negative__p0[] = {{"input", Kind::Tensor, 0, "x"}};
PyObject* negative__c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); return wrap(released(work(x0), [&]() -> decltype(auto) { return argand::negative_(x0); })); }
Signature negative__s[] = {{"negative_(Tensor input)", negative__p0, 1, 1, false, -1, kFunction | kMethod, negative__c0}};
Function negative__f = {"negative_", negative__s, 1};
PyObject* negative__function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(negative__f, nullptr, args, n, names); }
PyObject* negative__method(PyObject* self, PyObject*) { return unary("negative_", self, [](const Tensor& x) -> decltype(auto) { return released(work(x), [&]() -> decltype(auto) { return argand::negative_(x); }); }); }
Param new_empty_p0[] = {{"input", Kind::Tensor, 0, "x"}, {"size", Kind::IntList, 0}, {"dtype", Kind::DType, kHasDefault | kNullable | kKeywordOnly}, {"layout", Kind::Layout, kHasDefault | kNullable | kKeywordOnly}, {"device", Kind::Device, kHasDefault | kNullable | kKeywordOnly}, {"pin_memory", Kind::Bool, kHasDefault | kNullable | kKeywordOnly}, {"requires_grad", Kind::Bool, kHasDefault | kNullable | kKeywordOnly}};
PyObject* new_empty_c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.ints(1); const auto& x2 = a.options(2); return wrap(released(work(x0), [&]() -> decltype(auto) { return argand::new_empty(x0, x1, x2); })); }
Signature new_empty_s[] = {{"new_empty(Tensor input, tuple of ints size, *, dtype dtype=None, layout layout=None, device device=None, bool pin_memory=None, bool requires_grad=None)", new_empty_p0, 7, 2, true, -1, kMethod, new_empty_c0}};
Function new_empty_f = {"new_empty", new_empty_s, 1};
PyObject* new_empty_method(PyObject* self, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(new_empty_f, self, args, n, names); }
Param new_empty_strided_p0[] = {{"input", Kind::Tensor, 0, "x"}, {"size", Kind::IntList, 0}, {"stride", Kind::IntList, 0}, {"dtype", Kind::DType, kHasDefault | kNullable | kKeywordOnly}, {"layout", Kind::Layout, kHasDefault | kNullable | kKeywordOnly}, {"device", Kind::Device, kHasDefault | kNullable | kKeywordOnly}, {"pin_memory", Kind::Bool, kHasDefault | kNullable | kKeywordOnly}, {"requires_grad", Kind::Bool, kHasDefault | kNullable | kKeywordOnly}};
PyObject* new_empty_strided_c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.ints(1); const auto& x2 = a.ints(2); const auto& x3 = a.options(3); return wrap(released(work(x0), [&]() -> decltype(auto) { return argand::new_empty_strided(x0, x1, x2, x3); })); }
Signature new_empty_strided_s[] = {{"new_empty_strided(Tensor input, tuple of ints size, tuple of ints stride, *, dtype dtype=None, layout layout=None, device device=None, bool pin_memory=None, bool requires_grad=None)", new_empty_strided_p0, 8, 3, false, -1, kMethod, new_empty_strided_c0}};
Function new_empty_strided_f = {"new_empty_strided", new_empty_strided_s, 1};
PyObject* new_empty_strided_method(PyObject* self, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(new_empty_strided_f, self, args, n, names); }
Param new_full_p0[] = {{"input", Kind::Tensor, 0, "x"}, {"size", Kind::IntList, 0}, {"fill_value", Kind::Scalar, 0}, {"dtype", Kind::DType, kHasDefault | kNullable | kKeywordOnly}, {"layout", Kind::Layout, kHasDefault | kNullable | kKeywordOnly}, {"device", Kind::Device, kHasDefault | kNullable | kKeywordOnly}, {"pin_memory", Kind::Bool, kHasDefault | kNullable | kKeywordOnly}, {"requires_grad", Kind::Bool, kHasDefault | kNullable | kKeywordOnly}};
PyObject* new_full_c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.ints(1); const auto& x2 = a.scalar(2); const auto& x3 = a.options(3); return wrap(released(work(x0), [&]() -> decltype(auto) { return argand::new_full(x0, x1, x2, x3); })); }
Signature new_full_s[] = {{"new_full(Tensor input, tuple of ints size, Number fill_value, *, dtype dtype=None, layout layout=None, device device=None, bool pin_memory=None, bool requires_grad=None)", new_full_p0, 8, 3, false, -1, kMethod, new_full_c0}};
Function new_full_f = {"new_full", new_full_s, 1};
PyObject* new_full_method(PyObject* self, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(new_full_f, self, args, n, names); }
Param new_ones_p0[] = {{"input", Kind::Tensor, 0, "x"}, {"size", Kind::IntList, 0}, {"dtype", Kind::DType, kHasDefault | kNullable | kKeywordOnly}, {"layout", Kind::Layout, kHasDefault | kNullable | kKeywordOnly}, {"device", Kind::Device, kHasDefault | kNullable | kKeywordOnly}, {"pin_memory", Kind::Bool, kHasDefault | kNullable | kKeywordOnly}, {"requires_grad", Kind::Bool, kHasDefault | kNullable | kKeywordOnly}};
PyObject* new_ones_c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.ints(1); const auto& x2 = a.options(2); return wrap(released(work(x0), [&]() -> decltype(auto) { return argand::new_ones(x0, x1, x2); })); }
Signature new_ones_s[] = {{"new_ones(Tensor input, tuple of ints size, *, dtype dtype=None, layout layout=None, device device=None, bool pin_memory=None, bool requires_grad=None)", new_ones_p0, 7, 2, true, -1, kMethod, new_ones_c0}};
Function new_ones_f = {"new_ones", new_ones_s, 1};
PyObject* new_ones_method(PyObject* self, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(new_ones_f, self, args, n, names); }
Param new_zeros_p0[] = {{"input", Kind::Tensor, 0, "x"}, {"size", Kind::IntList, 0}, {"dtype", Kind::DType, kHasDefault | kNullable | kKeywordOnly}, {"layout", Kind::Layout, kHasDefault | kNullable | kKeywordOnly}, {"device", Kind::Device, kHasDefault | kNullable | kKeywordOnly}, {"pin_memory", Kind::Bool, kHasDefault | kNullable | kKeywordOnly}, {"requires_grad", Kind::Bool, kHasDefault | kNullable | kKeywordOnly}};
PyObject* new_zeros_c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.ints(1); const auto& x2 = a.options(2); return wrap(released(work(x0), [&]() -> decltype(auto) { return argand::new_zeros(x0, x1, x2); })); }
Signature new_zeros_s[] = {{"new_zeros(Tensor input, tuple of ints size, *, dtype dtype=None, layout layout=None, device device=None, bool pin_memory=None, bool requires_grad=None)", new_zeros_p0, 7, 2, true, -1, kMethod, new_zeros_c0}};
Function new_zeros_f = {"new_zeros", new_zeros_s, 1};
PyObject* new_zeros_method(PyObject* self, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(new_zeros_f, self, args, n, names); }
Param nextafter_p0[] = {{"input", Kind::Tensor, 0, "x"}, {"other", Kind::Tensor, 0, "x2"}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* nextafter_c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.tensor(1); return wrap(released(work(x0) + work(x1), [&]() -> decltype(auto) { return argand::nextafter(x0, x1); })); }
Param nextafter_p1[] = {{"input", Kind::Tensor, 0, "x"}, {"other", Kind::Scalar, 0, "x2"}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* nextafter_c1([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.scalar(1); return wrap(released(work(x0), [&]() -> decltype(auto) { return argand::nextafter(x0, x1); })); }
Signature nextafter_s[] = {{"nextafter(Tensor input, Tensor other, *, Tensor out=None)", nextafter_p0, 3, 2, false, 2, kFunction | kMethod, nextafter_c0}, {"nextafter(Tensor input, Number other, *, Tensor out=None)", nextafter_p1, 3, 2, false, 2, kFunction | kMethod, nextafter_c1}};
Function nextafter_f = {"nextafter", nextafter_s, 2};
PyObject* nextafter_function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(nextafter_f, nullptr, args, n, names); }
PyObject* nextafter_method(PyObject* self, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(nextafter_f, self, args, n, names); }
Param nextafter__p0[] = {{"input", Kind::Tensor, 0, "x"}, {"other", Kind::Tensor, 0, "x2"}};
PyObject* nextafter__c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.tensor(1); return wrap(released(work(x0) + work(x1), [&]() -> decltype(auto) { return argand::nextafter_(x0, x1); })); }
Param nextafter__p1[] = {{"input", Kind::Tensor, 0, "x"}, {"other", Kind::Scalar, 0, "x2"}};
PyObject* nextafter__c1([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.scalar(1); return wrap(released(work(x0), [&]() -> decltype(auto) { return argand::nextafter_(x0, x1); })); }
Signature nextafter__s[] = {{"nextafter_(Tensor input, Tensor other)", nextafter__p0, 2, 2, false, -1, kFunction | kMethod, nextafter__c0}, {"nextafter_(Tensor input, Number other)", nextafter__p1, 2, 2, false, -1, kFunction | kMethod, nextafter__c1}};
Function nextafter__f = {"nextafter_", nextafter__s, 2};
PyObject* nextafter__function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(nextafter__f, nullptr, args, n, names); }
PyObject* nextafter__method(PyObject* self, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(nextafter__f, self, args, n, names); }
Param nll_loss_p0[] = {{"input", Kind::Tensor, 0, "x"}, {"target", Kind::Tensor, 0}, {"weight", Kind::Tensor, kHasDefault | kNullable}, {"reduction", Kind::Int, kHasDefault | kReduction}, {"ignore_index", Kind::Int, kHasDefault}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* nll_loss_c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.tensor(1); const auto& x2 = a.optional_tensor(2); const auto& x3 = a.integer(3, 1); const auto& x4 = a.integer(4, -100); return wrap(released(work(x0) + work(x1), [&]() -> decltype(auto) { return argand::nll_loss(x0, x1, x2, x3, x4); })); }
Signature nll_loss_s[] = {{"nll_loss(Tensor input, Tensor target, Tensor weight=None, int reduction=1, int ignore_index=-100, *, Tensor out=None)", nll_loss_p0, 6, 5, false, 5, kFunction, nll_loss_c0}};
Function nll_loss_f = {"nll_loss", nll_loss_s, 1};
PyObject* nll_loss_function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(nll_loss_f, nullptr, args, n, names); }
Param nll_loss2d_p0[] = {{"input", Kind::Tensor, 0, "x"}, {"target", Kind::Tensor, 0}, {"weight", Kind::Tensor, kHasDefault | kNullable}, {"reduction", Kind::Int, kHasDefault | kReduction}, {"ignore_index", Kind::Int, kHasDefault}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* nll_loss2d_c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.tensor(1); const auto& x2 = a.optional_tensor(2); const auto& x3 = a.integer(3, 1); const auto& x4 = a.integer(4, -100); return wrap(released(work(x0) + work(x1), [&]() -> decltype(auto) { return argand::nll_loss2d(x0, x1, x2, x3, x4); })); }
Signature nll_loss2d_s[] = {{"nll_loss2d(Tensor input, Tensor target, Tensor weight=None, int reduction=1, int ignore_index=-100, *, Tensor out=None)", nll_loss2d_p0, 6, 5, false, 5, kFunction, nll_loss2d_c0}};
Function nll_loss2d_f = {"nll_loss2d", nll_loss2d_s, 1};
PyObject* nll_loss2d_function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(nll_loss2d_f, nullptr, args, n, names); }
Param nonzero_p0[] = {{"input", Kind::Tensor, 0, "x"}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* nonzero_c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); return wrap(released(work(x0), [&]() -> decltype(auto) { return argand::nonzero(x0); })); }
Signature nonzero_s[] = {{"nonzero(Tensor input, *, Tensor out=None)", nonzero_p0, 2, 1, false, 1, kFunction | kMethod, nonzero_c0}};
Function nonzero_f = {"nonzero", nonzero_s, 1};
PyObject* nonzero_function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(nonzero_f, nullptr, args, n, names); }
PyObject* nonzero_method(PyObject* self, PyObject*) { return unary("nonzero", self, [](const Tensor& x) -> decltype(auto) { return released(work(x), [&]() -> decltype(auto) { return argand::nonzero(x); }); }); }
Param nonzero_numpy_p0[] = {{"input", Kind::Tensor, 0, "x"}};
PyObject* nonzero_numpy_c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); return wrap(released(work(x0), [&]() -> decltype(auto) { return argand::nonzero_numpy(x0); })); }
Signature nonzero_numpy_s[] = {{"nonzero_numpy(Tensor input)", nonzero_numpy_p0, 1, 1, false, -1, kFunction | kMethod, nonzero_numpy_c0}};
Function nonzero_numpy_f = {"nonzero_numpy", nonzero_numpy_s, 1};
PyObject* nonzero_numpy_function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(nonzero_numpy_f, nullptr, args, n, names); }
PyObject* nonzero_numpy_method(PyObject* self, PyObject*) { return unary("nonzero_numpy", self, [](const Tensor& x) -> decltype(auto) { return released(work(x), [&]() -> decltype(auto) { return argand::nonzero_numpy(x); }); }); }
Param norm_p0[] = {{"input", Kind::Tensor, 0, "x"}, {"p", Kind::Scalar, kNullable}, {"dim", Kind::IntList, 0, "axis"}, {"keepdim", Kind::Bool, kHasDefault, "keepdims"}, {"dtype", Kind::DType, kHasDefault | kNullable | kKeywordOnly}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* norm_c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.optional_scalar(1); const auto& x2 = a.ints(2); const auto& x3 = a.boolean(3, false); const auto& x4 = a.optional_dtype(4); return wrap(released(kHeavy * (work(x0)), [&]() -> decltype(auto) { return argand::norm(x0, x1, x2, x3, x4); })); }
Param norm_p1[] = {{"input", Kind::Tensor, 0, "x"}, {"p", Kind::Scalar, kHasDefault}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* norm_c1([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.scalar(1, 2); return wrap(released(kHeavy * (work(x0)), [&]() -> decltype(auto) { return argand::norm(x0, x1); })); }
Signature norm_s[] = {{"norm(Tensor input, Number p, tuple of ints dim, bool keepdim=False, *, dtype dtype=None, Tensor out=None)", norm_p0, 6, 4, false, 5, kFunction | kMethod, norm_c0}, {"norm(Tensor input, Number p=2, *, Tensor out=None)", norm_p1, 3, 2, false, 2, kFunction | kMethod, norm_c1}};
Function norm_f = {"norm", norm_s, 2};
PyObject* norm_function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(norm_f, nullptr, args, n, names); }
PyObject* norm_method(PyObject* self, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(norm_f, self, args, n, names); }
Param normal_p0[] = {{"mean", Kind::Tensor, 0}, {"std", Kind::Tensor, 0}, {"generator", Kind::Generator, kHasDefault | kNullable | kKeywordOnly}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* normal_c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.tensor(1); const auto& x2 = a.optional_generator(2); return wrap(released(work(x0) + work(x1), [&]() -> decltype(auto) { return argand::normal(x0, x1, x2); })); }
Param normal_p1[] = {{"mean", Kind::Tensor, 0}, {"std", Kind::Float, kHasDefault}, {"generator", Kind::Generator, kHasDefault | kNullable | kKeywordOnly}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* normal_c1([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.real(1, 1); const auto& x2 = a.optional_generator(2); return wrap(released(work(x0), [&]() -> decltype(auto) { return argand::normal(x0, x1, x2); })); }
Param normal_p2[] = {{"mean", Kind::Float, 0}, {"std", Kind::Tensor, 0}, {"generator", Kind::Generator, kHasDefault | kNullable | kKeywordOnly}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* normal_c2([[maybe_unused]] Args& a) { const auto& x0 = a.real(0); const auto& x1 = a.tensor(1); const auto& x2 = a.optional_generator(2); return wrap(released(work(x1), [&]() -> decltype(auto) { return argand::normal(x0, x1, x2); })); }
Param normal_p3[] = {{"mean", Kind::Float, 0}, {"std", Kind::Float, 0}, {"size", Kind::IntList, 0}, {"generator", Kind::Generator, kHasDefault | kNullable | kKeywordOnly}, {"dtype", Kind::DType, kHasDefault | kNullable | kKeywordOnly}, {"layout", Kind::Layout, kHasDefault | kNullable | kKeywordOnly}, {"device", Kind::Device, kHasDefault | kNullable | kKeywordOnly}, {"pin_memory", Kind::Bool, kHasDefault | kNullable | kKeywordOnly}, {"requires_grad", Kind::Bool, kHasDefault | kNullable | kKeywordOnly}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* normal_c3([[maybe_unused]] Args& a) { const auto& x0 = a.real(0); const auto& x1 = a.real(1); const auto& x2 = a.ints(2); const auto& x3 = a.optional_generator(3); const auto& x4 = a.options(4); return wrap(released(work(x2), [&]() -> decltype(auto) { return argand::normal(x0, x1, x2, x3, x4); })); }
Signature normal_s[] = {{"normal(Tensor mean, Tensor std, *, Generator generator=None, Tensor out=None)", normal_p0, 4, 2, false, 3, kFunction, normal_c0}, {"normal(Tensor mean, float std=1, *, Generator generator=None, Tensor out=None)", normal_p1, 4, 2, false, 3, kFunction, normal_c1}, {"normal(float mean, Tensor std, *, Generator generator=None, Tensor out=None)", normal_p2, 4, 2, false, 3, kFunction, normal_c2}, {"normal(float mean, float std, tuple of ints size, *, Generator generator=None, dtype dtype=None, layout layout=None, device device=None, bool pin_memory=None, bool requires_grad=None, Tensor out=None)", normal_p3, 10, 3, false, 9, kFunction, normal_c3}};
Function normal_f = {"normal", normal_s, 4};
PyObject* normal_function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(normal_f, nullptr, args, n, names); }
Param normal__p0[] = {{"input", Kind::Tensor, 0, "x"}, {"mean", Kind::Float, kHasDefault}, {"std", Kind::Float, kHasDefault}, {"generator", Kind::Generator, kHasDefault | kNullable | kKeywordOnly}};
PyObject* normal__c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.real(1, 0); const auto& x2 = a.real(2, 1); const auto& x3 = a.optional_generator(3); return wrap(released(work(x0), [&]() -> decltype(auto) { return argand::normal_(x0, x1, x2, x3); })); }
Signature normal__s[] = {{"normal_(Tensor input, float mean=0, float std=1, *, Generator generator=None)", normal__p0, 4, 3, false, -1, kFunction | kMethod, normal__c0}};
Function normal__f = {"normal_", normal__s, 1};
PyObject* normal__function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(normal__f, nullptr, args, n, names); }
PyObject* normal__method(PyObject* self, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(normal__f, self, args, n, names); }
Param normalize_p0[] = {{"input", Kind::Tensor, 0, "x"}, {"p", Kind::Float, kHasDefault}, {"dim", Kind::Int, kHasDefault, "axis"}, {"eps", Kind::Float, kHasDefault}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* normalize_c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.real(1, 2.0); const auto& x2 = a.integer(2, 1); const auto& x3 = a.real(3, 1e-12); return wrap(released(work(x0), [&]() -> decltype(auto) { return argand::normalize(x0, x1, x2, x3); })); }
Signature normalize_s[] = {{"normalize(Tensor input, float p=2.0, int dim=1, float eps=1e-12, *, Tensor out=None)", normalize_p0, 5, 4, false, 4, kFunction, normalize_c0}};
Function normalize_f = {"normalize", normalize_s, 1};
PyObject* normalize_function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(normalize_f, nullptr, args, n, names); }
Param not_equal_p0[] = {{"input", Kind::Tensor, 0, "x"}, {"other", Kind::Tensor, 0, "x2"}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* not_equal_c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.tensor(1); return wrap(released(work(x0) + work(x1), [&]() -> decltype(auto) { return argand::not_equal(x0, x1); })); }
Param not_equal_p1[] = {{"input", Kind::Tensor, 0, "x"}, {"other", Kind::Scalar, 0, "x2"}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* not_equal_c1([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.scalar(1); return wrap(released(work(x0), [&]() -> decltype(auto) { return argand::not_equal(x0, x1); })); }
Signature not_equal_s[] = {{"not_equal(Tensor input, Tensor other, *, Tensor out=None)", not_equal_p0, 3, 2, false, 2, kFunction | kMethod, not_equal_c0}, {"not_equal(Tensor input, Number other, *, Tensor out=None)", not_equal_p1, 3, 2, false, 2, kFunction | kMethod, not_equal_c1}};
Function not_equal_f = {"not_equal", not_equal_s, 2};
PyObject* not_equal_function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(not_equal_f, nullptr, args, n, names); }
PyObject* not_equal_method(PyObject* self, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(not_equal_f, self, args, n, names); }
Param one_hot_p0[] = {{"input", Kind::Tensor, 0, "x"}, {"num_classes", Kind::Int, kHasDefault}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* one_hot_c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.integer(1, -1); return wrap(released(work(x0), [&]() -> decltype(auto) { return argand::one_hot(x0, x1); })); }
Signature one_hot_s[] = {{"one_hot(Tensor input, int num_classes=-1, *, Tensor out=None)", one_hot_p0, 3, 2, false, 2, kFunction, one_hot_c0}};
Function one_hot_f = {"one_hot", one_hot_s, 1};
PyObject* one_hot_function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(one_hot_f, nullptr, args, n, names); }
Param ones_p0[] = {{"size", Kind::IntList, 0}, {"dtype", Kind::DType, kHasDefault | kNullable | kKeywordOnly}, {"layout", Kind::Layout, kHasDefault | kNullable | kKeywordOnly}, {"device", Kind::Device, kHasDefault | kNullable | kKeywordOnly}, {"pin_memory", Kind::Bool, kHasDefault | kNullable | kKeywordOnly}, {"requires_grad", Kind::Bool, kHasDefault | kNullable | kKeywordOnly}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* ones_c0([[maybe_unused]] Args& a) { const auto& x0 = a.ints(0); const auto& x1 = a.options(1); return wrap(released(work(x0), [&]() -> decltype(auto) { return argand::ones(x0, x1); })); }
Signature ones_s[] = {{"ones(tuple of ints size, *, dtype dtype=None, layout layout=None, device device=None, bool pin_memory=None, bool requires_grad=None, Tensor out=None)", ones_p0, 7, 1, true, 6, kFunction, ones_c0}};
Function ones_f = {"ones", ones_s, 1};
PyObject* ones_function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(ones_f, nullptr, args, n, names); }
Param ones_like_p0[] = {{"input", Kind::Tensor, 0, "x"}, {"dtype", Kind::DType, kHasDefault | kNullable | kKeywordOnly}, {"layout", Kind::Layout, kHasDefault | kNullable | kKeywordOnly}, {"device", Kind::Device, kHasDefault | kNullable | kKeywordOnly}, {"pin_memory", Kind::Bool, kHasDefault | kNullable | kKeywordOnly}, {"requires_grad", Kind::Bool, kHasDefault | kNullable | kKeywordOnly}, {"memory_format", Kind::MemoryFormat, kHasDefault | kNullable | kKeywordOnly}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* ones_like_c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.options(1); const auto& x2 = a.optional_memory_format(6); return wrap(released(work(x0), [&]() -> decltype(auto) { return argand::ones_like(x0, x1, x2); })); }
Signature ones_like_s[] = {{"ones_like(Tensor input, *, dtype dtype=None, layout layout=None, device device=None, bool pin_memory=None, bool requires_grad=None, memory_format memory_format=None, Tensor out=None)", ones_like_p0, 8, 1, false, 7, kFunction, ones_like_c0}};
Function ones_like_f = {"ones_like", ones_like_s, 1};
PyObject* ones_like_function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(ones_like_f, nullptr, args, n, names); }
Param outer_p0[] = {{"input", Kind::Tensor, 0, "x"}, {"vec2", Kind::Tensor, 0}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* outer_c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.tensor(1); return wrap(released(work(x0) + work(x1), [&]() -> decltype(auto) { return argand::outer(x0, x1); })); }
Signature outer_s[] = {{"outer(Tensor input, Tensor vec2, *, Tensor out=None)", outer_p0, 3, 2, false, 2, kFunction | kMethod, outer_c0}};
Function outer_f = {"outer", outer_s, 1};
PyObject* outer_function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(outer_f, nullptr, args, n, names); }
PyObject* outer_method(PyObject* self, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(outer_f, self, args, n, names); }
Param pad_p0[] = {{"input", Kind::Tensor, 0, "x"}, {"pad", Kind::IntList, 0}, {"mode", Kind::Str, kHasDefault}, {"value", Kind::Float, kHasDefault | kNullable}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* pad_c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.ints(1); const auto& x2 = a.text(2, "constant"); const auto& x3 = a.optional_real(3); return wrap(released(work(x0), [&]() -> decltype(auto) { return argand::pad(x0, x1, x2, x3); })); }
Signature pad_s[] = {{"pad(Tensor input, tuple of ints pad, str mode='constant', float value=None, *, Tensor out=None)", pad_p0, 5, 4, false, 4, kFunction, pad_c0}};
Function pad_f = {"pad", pad_s, 1};
PyObject* pad_function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(pad_f, nullptr, args, n, names); }
Param pairwise_distance_p0[] = {{"x1", Kind::Tensor, 0}, {"x2", Kind::Tensor, 0}, {"p", Kind::Float, kHasDefault}, {"eps", Kind::Float, kHasDefault}, {"keepdim", Kind::Bool, kHasDefault, "keepdims"}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* pairwise_distance_c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.tensor(1); const auto& x2 = a.real(2, 2.0); const auto& x3 = a.real(3, 1e-06); const auto& x4 = a.boolean(4, false); return wrap(released(work(x0) + work(x1), [&]() -> decltype(auto) { return argand::pairwise_distance(x0, x1, x2, x3, x4); })); }
Signature pairwise_distance_s[] = {{"pairwise_distance(Tensor x1, Tensor x2, float p=2.0, float eps=1e-06, bool keepdim=False, *, Tensor out=None)", pairwise_distance_p0, 6, 5, false, 5, kFunction, pairwise_distance_c0}};
Function pairwise_distance_f = {"pairwise_distance", pairwise_distance_s, 1};
PyObject* pairwise_distance_function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(pairwise_distance_f, nullptr, args, n, names); }
Param permute_p0[] = {{"input", Kind::Tensor, 0, "x"}, {"dims", Kind::IntList, 0}};
PyObject* permute_c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.ints(1); return wrap(released(work(x0), [&]() -> decltype(auto) { return argand::permute(x0, x1); })); }
Signature permute_s[] = {{"permute(Tensor input, tuple of ints dims)", permute_p0, 2, 2, true, -1, kFunction | kMethod, permute_c0}};
Function permute_f = {"permute", permute_s, 1};
PyObject* permute_function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(permute_f, nullptr, args, n, names); }
PyObject* permute_method(PyObject* self, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(permute_f, self, args, n, names); }
Param pixel_shuffle_p0[] = {{"input", Kind::Tensor, 0, "x"}, {"upscale_factor", Kind::Int, 0}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* pixel_shuffle_c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.integer(1); return wrap(released(work(x0), [&]() -> decltype(auto) { return argand::pixel_shuffle(x0, x1); })); }
Signature pixel_shuffle_s[] = {{"pixel_shuffle(Tensor input, int upscale_factor, *, Tensor out=None)", pixel_shuffle_p0, 3, 2, false, 2, kFunction | kMethod, pixel_shuffle_c0}};
Function pixel_shuffle_f = {"pixel_shuffle", pixel_shuffle_s, 1};
PyObject* pixel_shuffle_function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(pixel_shuffle_f, nullptr, args, n, names); }
PyObject* pixel_shuffle_method(PyObject* self, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(pixel_shuffle_f, self, args, n, names); }
Param pixel_unshuffle_p0[] = {{"input", Kind::Tensor, 0, "x"}, {"downscale_factor", Kind::Int, 0}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* pixel_unshuffle_c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.integer(1); return wrap(released(work(x0), [&]() -> decltype(auto) { return argand::pixel_unshuffle(x0, x1); })); }
Signature pixel_unshuffle_s[] = {{"pixel_unshuffle(Tensor input, int downscale_factor, *, Tensor out=None)", pixel_unshuffle_p0, 3, 2, false, 2, kFunction | kMethod, pixel_unshuffle_c0}};
Function pixel_unshuffle_f = {"pixel_unshuffle", pixel_unshuffle_s, 1};
PyObject* pixel_unshuffle_function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(pixel_unshuffle_f, nullptr, args, n, names); }
PyObject* pixel_unshuffle_method(PyObject* self, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(pixel_unshuffle_f, self, args, n, names); }
Param poisson_nll_loss_p0[] = {{"input", Kind::Tensor, 0, "x"}, {"target", Kind::Tensor, 0}, {"log_input", Kind::Bool, kHasDefault}, {"full", Kind::Bool, kHasDefault}, {"eps", Kind::Float, kHasDefault}, {"reduction", Kind::Int, kHasDefault | kReduction}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* poisson_nll_loss_c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.tensor(1); const auto& x2 = a.boolean(2, true); const auto& x3 = a.boolean(3, false); const auto& x4 = a.real(4, 1e-08); const auto& x5 = a.integer(5, 1); return wrap(released(work(x0) + work(x1), [&]() -> decltype(auto) { return argand::poisson_nll_loss(x0, x1, x2, x3, x4, x5); })); }
Signature poisson_nll_loss_s[] = {{"poisson_nll_loss(Tensor input, Tensor target, bool log_input=True, bool full=False, float eps=1e-08, int reduction=1, *, Tensor out=None)", poisson_nll_loss_p0, 7, 6, false, 6, kFunction, poisson_nll_loss_c0}};
Function poisson_nll_loss_f = {"poisson_nll_loss", poisson_nll_loss_s, 1};
PyObject* poisson_nll_loss_function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(poisson_nll_loss_f, nullptr, args, n, names); }
Param polar_p0[] = {{"abs", Kind::Tensor, 0}, {"angle", Kind::Tensor, 0}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* polar_c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.tensor(1); return wrap(released(work(x0) + work(x1), [&]() -> decltype(auto) { return argand::polar(x0, x1); })); }
Signature polar_s[] = {{"polar(Tensor abs, Tensor angle, *, Tensor out=None)", polar_p0, 3, 2, false, 2, kFunction, polar_c0}};
Function polar_f = {"polar", polar_s, 1};
PyObject* polar_function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(polar_f, nullptr, args, n, names); }
Param positive_p0[] = {{"input", Kind::Tensor, 0, "x"}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* positive_c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); return wrap(released(work(x0), [&]() -> decltype(auto) { return argand::positive(x0); })); }
Signature positive_s[] = {{"positive(Tensor input, *, Tensor out=None)", positive_p0, 2, 1, false, 1, kFunction | kMethod, positive_c0}};
Function positive_f = {"positive", positive_s, 1};
PyObject* positive_function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(positive_f, nullptr, args, n, names); }
PyObject* positive_method(PyObject* self, PyObject*) { return unary("positive", self, [](const Tensor& x) -> decltype(auto) { return released(work(x), [&]() -> decltype(auto) { return argand::positive(x); }); }); }
Param positive__p0[] = {{"input", Kind::Tensor, 0, "x"}};
PyObject* positive__c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); return wrap(released(work(x0), [&]() -> decltype(auto) { return argand::positive_(x0); })); }
Signature positive__s[] = {{"positive_(Tensor input)", positive__p0, 1, 1, false, -1, kFunction | kMethod, positive__c0}};
Function positive__f = {"positive_", positive__s, 1};
PyObject* positive__function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(positive__f, nullptr, args, n, names); }
PyObject* positive__method(PyObject* self, PyObject*) { return unary("positive_", self, [](const Tensor& x) -> decltype(auto) { return released(work(x), [&]() -> decltype(auto) { return argand::positive_(x); }); }); }
Param pow_p0[] = {{"input", Kind::Tensor, 0, "x"}, {"exponent", Kind::Tensor, 0}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* pow_c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.tensor(1); return wrap(released(work(x0) + work(x1), [&]() -> decltype(auto) { return argand::pow(x0, x1); })); }
Param pow_p1[] = {{"input", Kind::Scalar, 0, "x"}, {"exponent", Kind::Tensor, 0}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* pow_c1([[maybe_unused]] Args& a) { const auto& x0 = a.scalar(0); const auto& x1 = a.tensor(1); return wrap(released(work(x1), [&]() -> decltype(auto) { return argand::pow(x0, x1); })); }
Param pow_p2[] = {{"input", Kind::Tensor, 0, "x"}, {"exponent", Kind::Scalar, 0}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* pow_c2([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.scalar(1); return wrap(released(work(x0), [&]() -> decltype(auto) { return argand::pow(x0, x1); })); }
Signature pow_s[] = {{"pow(Tensor input, Tensor exponent, *, Tensor out=None)", pow_p0, 3, 2, false, 2, kFunction | kMethod, pow_c0}, {"pow(Number input, Tensor exponent, *, Tensor out=None)", pow_p1, 3, 2, false, 2, kFunction, pow_c1}, {"pow(Tensor input, Number exponent, *, Tensor out=None)", pow_p2, 3, 2, false, 2, kFunction | kMethod, pow_c2}};
Function pow_f = {"pow", pow_s, 3};
PyObject* pow_function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(pow_f, nullptr, args, n, names); }
PyObject* pow_method(PyObject* self, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(pow_f, self, args, n, names); }
Param pow__p0[] = {{"input", Kind::Tensor, 0, "x"}, {"exponent", Kind::Tensor, 0}};
PyObject* pow__c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.tensor(1); return wrap(released(work(x0) + work(x1), [&]() -> decltype(auto) { return argand::pow_(x0, x1); })); }
Param pow__p1[] = {{"input", Kind::Tensor, 0, "x"}, {"exponent", Kind::Scalar, 0}};
PyObject* pow__c1([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.scalar(1); return wrap(released(work(x0), [&]() -> decltype(auto) { return argand::pow_(x0, x1); })); }
Signature pow__s[] = {{"pow_(Tensor input, Tensor exponent)", pow__p0, 2, 2, false, -1, kFunction | kMethod, pow__c0}, {"pow_(Tensor input, Number exponent)", pow__p1, 2, 2, false, -1, kFunction | kMethod, pow__c1}};
Function pow__f = {"pow_", pow__s, 2};
PyObject* pow__function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(pow__f, nullptr, args, n, names); }
PyObject* pow__method(PyObject* self, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(pow__f, self, args, n, names); }
Param prelu_p0[] = {{"input", Kind::Tensor, 0, "x"}, {"weight", Kind::Tensor, 0}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* prelu_c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.tensor(1); return wrap(released(work(x0) + work(x1), [&]() -> decltype(auto) { return argand::prelu(x0, x1); })); }
Signature prelu_s[] = {{"prelu(Tensor input, Tensor weight, *, Tensor out=None)", prelu_p0, 3, 2, false, 2, kFunction | kMethod, prelu_c0}};
Function prelu_f = {"prelu", prelu_s, 1};
PyObject* prelu_function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(prelu_f, nullptr, args, n, names); }
PyObject* prelu_method(PyObject* self, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(prelu_f, self, args, n, names); }
Param prod_p0[] = {{"input", Kind::Tensor, 0, "x"}, {"dim", Kind::Int, 0, "axis"}, {"keepdim", Kind::Bool, kHasDefault, "keepdims"}, {"dtype", Kind::DType, kHasDefault | kNullable | kKeywordOnly}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* prod_c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.integer(1); const auto& x2 = a.boolean(2, false); const auto& x3 = a.optional_dtype(3); return wrap(released(work(x0), [&]() -> decltype(auto) { return argand::prod(x0, x1, x2, x3); })); }
Param prod_p1[] = {{"input", Kind::Tensor, 0, "x"}, {"dtype", Kind::DType, kHasDefault | kNullable | kKeywordOnly}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* prod_c1([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.optional_dtype(1); return wrap(released(work(x0), [&]() -> decltype(auto) { return argand::prod(x0, x1); })); }
Signature prod_s[] = {{"prod(Tensor input, int dim, bool keepdim=False, *, dtype dtype=None, Tensor out=None)", prod_p0, 5, 3, false, 4, kFunction | kMethod, prod_c0}, {"prod(Tensor input, *, dtype dtype=None, Tensor out=None)", prod_p1, 3, 1, false, 2, kFunction | kMethod, prod_c1}};
Function prod_f = {"prod", prod_s, 2};
PyObject* prod_function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(prod_f, nullptr, args, n, names); }
PyObject* prod_method(PyObject* self, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(prod_f, self, args, n, names); }
Param put_p0[] = {{"input", Kind::Tensor, 0, "x"}, {"index", Kind::Tensor, 0}, {"source", Kind::Tensor, 0}, {"accumulate", Kind::Bool, kHasDefault}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* put_c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.tensor(1); const auto& x2 = a.tensor(2); const auto& x3 = a.boolean(3, false); return wrap(released(work(x0) + work(x1) + work(x2), [&]() -> decltype(auto) { return argand::put(x0, x1, x2, x3); })); }
Signature put_s[] = {{"put(Tensor input, Tensor index, Tensor source, bool accumulate=False, *, Tensor out=None)", put_p0, 5, 4, false, 4, kFunction | kMethod, put_c0}};
Function put_f = {"put", put_s, 1};
PyObject* put_function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(put_f, nullptr, args, n, names); }
PyObject* put_method(PyObject* self, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(put_f, self, args, n, names); }
Param put__p0[] = {{"input", Kind::Tensor, 0, "x"}, {"index", Kind::Tensor, 0}, {"source", Kind::Tensor, 0}, {"accumulate", Kind::Bool, kHasDefault}};
PyObject* put__c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.tensor(1); const auto& x2 = a.tensor(2); const auto& x3 = a.boolean(3, false); return wrap(released(work(x0) + work(x1) + work(x2), [&]() -> decltype(auto) { return argand::put_(x0, x1, x2, x3); })); }
Signature put__s[] = {{"put_(Tensor input, Tensor index, Tensor source, bool accumulate=False)", put__p0, 4, 4, false, -1, kFunction | kMethod, put__c0}};
Function put__f = {"put_", put__s, 1};
PyObject* put__function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(put__f, nullptr, args, n, names); }
PyObject* put__method(PyObject* self, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(put__f, self, args, n, names); }
Param quantile_p0[] = {{"input", Kind::Tensor, 0, "x"}, {"q", Kind::Tensor, 0}, {"dim", Kind::Int, kHasDefault | kNullable, "axis"}, {"keepdim", Kind::Bool, kHasDefault, "keepdims"}, {"interpolation", Kind::Str, kHasDefault | kKeywordOnly}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* quantile_c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.tensor(1); const auto& x2 = a.optional_integer(2); const auto& x3 = a.boolean(3, false); const auto& x4 = a.text(4, "linear"); return wrap(released(work(x0) + work(x1), [&]() -> decltype(auto) { return argand::quantile(x0, x1, x2, x3, x4); })); }
Param quantile_p1[] = {{"input", Kind::Tensor, 0, "x"}, {"q", Kind::Float, 0}, {"dim", Kind::Int, kHasDefault | kNullable, "axis"}, {"keepdim", Kind::Bool, kHasDefault, "keepdims"}, {"interpolation", Kind::Str, kHasDefault | kKeywordOnly}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* quantile_c1([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.real(1); const auto& x2 = a.optional_integer(2); const auto& x3 = a.boolean(3, false); const auto& x4 = a.text(4, "linear"); return wrap(released(work(x0), [&]() -> decltype(auto) { return argand::quantile(x0, x1, x2, x3, x4); })); }
Signature quantile_s[] = {{"quantile(Tensor input, Tensor q, int dim=None, bool keepdim=False, *, str interpolation='linear', Tensor out=None)", quantile_p0, 6, 4, false, 5, kFunction | kMethod, quantile_c0}, {"quantile(Tensor input, float q, int dim=None, bool keepdim=False, *, str interpolation='linear', Tensor out=None)", quantile_p1, 6, 4, false, 5, kFunction | kMethod, quantile_c1}};
Function quantile_f = {"quantile", quantile_s, 2};
PyObject* quantile_function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(quantile_f, nullptr, args, n, names); }
PyObject* quantile_method(PyObject* self, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(quantile_f, self, args, n, names); }

}  // namespace

void add_functions_d(std::vector<PyMethodDef>& list) {
  list.push_back({"margin_ranking_loss", as_method(margin_ranking_loss_function), METH_FASTCALL | METH_KEYWORDS, prepare(margin_ranking_loss_f)});
  list.push_back({"masked_fill", as_method(masked_fill_function), METH_FASTCALL | METH_KEYWORDS, prepare(masked_fill_f)});
  list.push_back({"masked_fill_", as_method(masked_fill__function), METH_FASTCALL | METH_KEYWORDS, prepare(masked_fill__f)});
  list.push_back({"masked_scatter", as_method(masked_scatter_function), METH_FASTCALL | METH_KEYWORDS, prepare(masked_scatter_f)});
  list.push_back({"masked_scatter_", as_method(masked_scatter__function), METH_FASTCALL | METH_KEYWORDS, prepare(masked_scatter__f)});
  list.push_back({"masked_select", as_method(masked_select_function), METH_FASTCALL | METH_KEYWORDS, prepare(masked_select_f)});
  list.push_back({"matmul", as_method(matmul_function), METH_FASTCALL | METH_KEYWORDS, prepare(matmul_f)});
  list.push_back({"max", as_method(max_function), METH_FASTCALL | METH_KEYWORDS, prepare(max_f)});
  list.push_back({"max_pool1d", as_method(max_pool1d_function), METH_FASTCALL | METH_KEYWORDS, prepare(max_pool1d_f)});
  list.push_back({"max_pool1d_with_indices", as_method(max_pool1d_with_indices_function), METH_FASTCALL | METH_KEYWORDS, prepare(max_pool1d_with_indices_f)});
  list.push_back({"max_pool2d", as_method(max_pool2d_function), METH_FASTCALL | METH_KEYWORDS, prepare(max_pool2d_f)});
  list.push_back({"max_pool2d_with_indices", as_method(max_pool2d_with_indices_function), METH_FASTCALL | METH_KEYWORDS, prepare(max_pool2d_with_indices_f)});
  list.push_back({"max_pool2d_with_indices_backward", as_method(max_pool2d_with_indices_backward_function), METH_FASTCALL | METH_KEYWORDS, prepare(max_pool2d_with_indices_backward_f)});
  list.push_back({"maximum", as_method(maximum_function), METH_FASTCALL | METH_KEYWORDS, prepare(maximum_f)});
  list.push_back({"maximum_", as_method(maximum__function), METH_FASTCALL | METH_KEYWORDS, prepare(maximum__f)});
  list.push_back({"mean", as_method(mean_function), METH_FASTCALL | METH_KEYWORDS, prepare(mean_f)});
  list.push_back({"median", as_method(median_function), METH_FASTCALL | METH_KEYWORDS, prepare(median_f)});
  list.push_back({"meshgrid", as_method(meshgrid_function), METH_FASTCALL | METH_KEYWORDS, prepare(meshgrid_f)});
  list.push_back({"min", as_method(min_function), METH_FASTCALL | METH_KEYWORDS, prepare(min_f)});
  list.push_back({"minimum", as_method(minimum_function), METH_FASTCALL | METH_KEYWORDS, prepare(minimum_f)});
  list.push_back({"minimum_", as_method(minimum__function), METH_FASTCALL | METH_KEYWORDS, prepare(minimum__f)});
  list.push_back({"mish", as_method(mish_function), METH_FASTCALL | METH_KEYWORDS, prepare(mish_f)});
  list.push_back({"mish_", as_method(mish__function), METH_FASTCALL | METH_KEYWORDS, prepare(mish__f)});
  list.push_back({"mm", as_method(mm_function), METH_FASTCALL | METH_KEYWORDS, prepare(mm_f)});
  list.push_back({"moveaxis", as_method(moveaxis_function), METH_FASTCALL | METH_KEYWORDS, prepare(moveaxis_f)});
  list.push_back({"movedim", as_method(movedim_function), METH_FASTCALL | METH_KEYWORDS, prepare(movedim_f)});
  list.push_back({"mse_loss", as_method(mse_loss_function), METH_FASTCALL | METH_KEYWORDS, prepare(mse_loss_f)});
  list.push_back({"msort", as_method(msort_function), METH_FASTCALL | METH_KEYWORDS, prepare(msort_f)});
  list.push_back({"mul", as_method(mul_function), METH_FASTCALL | METH_KEYWORDS, prepare(mul_f)});
  list.push_back({"mul_", as_method(mul__function), METH_FASTCALL | METH_KEYWORDS, prepare(mul__f)});
  list.push_back({"multinomial", as_method(multinomial_function), METH_FASTCALL | METH_KEYWORDS, prepare(multinomial_f)});
  list.push_back({"multiply", as_method(multiply_function), METH_FASTCALL | METH_KEYWORDS, prepare(multiply_f)});
  list.push_back({"multiply_", as_method(multiply__function), METH_FASTCALL | METH_KEYWORDS, prepare(multiply__f)});
  list.push_back({"mv", as_method(mv_function), METH_FASTCALL | METH_KEYWORDS, prepare(mv_f)});
  list.push_back({"nan_to_num", as_method(nan_to_num_function), METH_FASTCALL | METH_KEYWORDS, prepare(nan_to_num_f)});
  list.push_back({"nan_to_num_", as_method(nan_to_num__function), METH_FASTCALL | METH_KEYWORDS, prepare(nan_to_num__f)});
  list.push_back({"nanmedian", as_method(nanmedian_function), METH_FASTCALL | METH_KEYWORDS, prepare(nanmedian_f)});
  list.push_back({"nanquantile", as_method(nanquantile_function), METH_FASTCALL | METH_KEYWORDS, prepare(nanquantile_f)});
  list.push_back({"nansum", as_method(nansum_function), METH_FASTCALL | METH_KEYWORDS, prepare(nansum_f)});
  list.push_back({"narrow", as_method(narrow_function), METH_FASTCALL | METH_KEYWORDS, prepare(narrow_f)});
  list.push_back({"native_batch_norm", as_method(native_batch_norm_function), METH_FASTCALL | METH_KEYWORDS, prepare(native_batch_norm_f)});
  list.push_back({"native_layer_norm", as_method(native_layer_norm_function), METH_FASTCALL | METH_KEYWORDS, prepare(native_layer_norm_f)});
  list.push_back({"ne", as_method(ne_function), METH_FASTCALL | METH_KEYWORDS, prepare(ne_f)});
  list.push_back({"ne_", as_method(ne__function), METH_FASTCALL | METH_KEYWORDS, prepare(ne__f)});
  list.push_back({"neg", as_method(neg_function), METH_FASTCALL | METH_KEYWORDS, prepare(neg_f)});
  list.push_back({"neg_", as_method(neg__function), METH_FASTCALL | METH_KEYWORDS, prepare(neg__f)});
  list.push_back({"negative", as_method(negative_function), METH_FASTCALL | METH_KEYWORDS, prepare(negative_f)});
  list.push_back({"negative_", as_method(negative__function), METH_FASTCALL | METH_KEYWORDS, prepare(negative__f)});
  list.push_back({"nextafter", as_method(nextafter_function), METH_FASTCALL | METH_KEYWORDS, prepare(nextafter_f)});
  list.push_back({"nextafter_", as_method(nextafter__function), METH_FASTCALL | METH_KEYWORDS, prepare(nextafter__f)});
  list.push_back({"nll_loss", as_method(nll_loss_function), METH_FASTCALL | METH_KEYWORDS, prepare(nll_loss_f)});
  list.push_back({"nll_loss2d", as_method(nll_loss2d_function), METH_FASTCALL | METH_KEYWORDS, prepare(nll_loss2d_f)});
  list.push_back({"nonzero", as_method(nonzero_function), METH_FASTCALL | METH_KEYWORDS, prepare(nonzero_f)});
  list.push_back({"nonzero_numpy", as_method(nonzero_numpy_function), METH_FASTCALL | METH_KEYWORDS, prepare(nonzero_numpy_f)});
  list.push_back({"norm", as_method(norm_function), METH_FASTCALL | METH_KEYWORDS, prepare(norm_f)});
  list.push_back({"normal", as_method(normal_function), METH_FASTCALL | METH_KEYWORDS, prepare(normal_f)});
  list.push_back({"normal_", as_method(normal__function), METH_FASTCALL | METH_KEYWORDS, prepare(normal__f)});
  list.push_back({"normalize", as_method(normalize_function), METH_FASTCALL | METH_KEYWORDS, prepare(normalize_f)});
  list.push_back({"not_equal", as_method(not_equal_function), METH_FASTCALL | METH_KEYWORDS, prepare(not_equal_f)});
  list.push_back({"one_hot", as_method(one_hot_function), METH_FASTCALL | METH_KEYWORDS, prepare(one_hot_f)});
  list.push_back({"ones", as_method(ones_function), METH_FASTCALL | METH_KEYWORDS, prepare(ones_f)});
  list.push_back({"ones_like", as_method(ones_like_function), METH_FASTCALL | METH_KEYWORDS, prepare(ones_like_f)});
  list.push_back({"outer", as_method(outer_function), METH_FASTCALL | METH_KEYWORDS, prepare(outer_f)});
  list.push_back({"pad", as_method(pad_function), METH_FASTCALL | METH_KEYWORDS, prepare(pad_f)});
  list.push_back({"pairwise_distance", as_method(pairwise_distance_function), METH_FASTCALL | METH_KEYWORDS, prepare(pairwise_distance_f)});
  list.push_back({"permute", as_method(permute_function), METH_FASTCALL | METH_KEYWORDS, prepare(permute_f)});
  list.push_back({"pixel_shuffle", as_method(pixel_shuffle_function), METH_FASTCALL | METH_KEYWORDS, prepare(pixel_shuffle_f)});
  list.push_back({"pixel_unshuffle", as_method(pixel_unshuffle_function), METH_FASTCALL | METH_KEYWORDS, prepare(pixel_unshuffle_f)});
  list.push_back({"poisson_nll_loss", as_method(poisson_nll_loss_function), METH_FASTCALL | METH_KEYWORDS, prepare(poisson_nll_loss_f)});
  list.push_back({"polar", as_method(polar_function), METH_FASTCALL | METH_KEYWORDS, prepare(polar_f)});
  list.push_back({"positive", as_method(positive_function), METH_FASTCALL | METH_KEYWORDS, prepare(positive_f)});
  list.push_back({"positive_", as_method(positive__function), METH_FASTCALL | METH_KEYWORDS, prepare(positive__f)});
  list.push_back({"pow", as_method(pow_function), METH_FASTCALL | METH_KEYWORDS, prepare(pow_f)});
  list.push_back({"pow_", as_method(pow__function), METH_FASTCALL | METH_KEYWORDS, prepare(pow__f)});
  list.push_back({"prelu", as_method(prelu_function), METH_FASTCALL | METH_KEYWORDS, prepare(prelu_f)});
  list.push_back({"prod", as_method(prod_function), METH_FASTCALL | METH_KEYWORDS, prepare(prod_f)});
  list.push_back({"put", as_method(put_function), METH_FASTCALL | METH_KEYWORDS, prepare(put_f)});
  list.push_back({"put_", as_method(put__function), METH_FASTCALL | METH_KEYWORDS, prepare(put__f)});
  list.push_back({"quantile", as_method(quantile_function), METH_FASTCALL | METH_KEYWORDS, prepare(quantile_f)});
}
void add_methods_d(std::vector<PyMethodDef>& list) {
  list.push_back({"masked_fill", as_method(masked_fill_method), METH_FASTCALL | METH_KEYWORDS, prepare(masked_fill_f)});
  list.push_back({"masked_fill_", as_method(masked_fill__method), METH_FASTCALL | METH_KEYWORDS, prepare(masked_fill__f)});
  list.push_back({"masked_scatter", as_method(masked_scatter_method), METH_FASTCALL | METH_KEYWORDS, prepare(masked_scatter_f)});
  list.push_back({"masked_scatter_", as_method(masked_scatter__method), METH_FASTCALL | METH_KEYWORDS, prepare(masked_scatter__f)});
  list.push_back({"masked_select", as_method(masked_select_method), METH_FASTCALL | METH_KEYWORDS, prepare(masked_select_f)});
  list.push_back({"matmul", as_method(matmul_method), METH_FASTCALL | METH_KEYWORDS, prepare(matmul_f)});
  list.push_back({"max", as_method(max_method), METH_FASTCALL | METH_KEYWORDS, prepare(max_f)});
  list.push_back({"maximum", as_method(maximum_method), METH_FASTCALL | METH_KEYWORDS, prepare(maximum_f)});
  list.push_back({"maximum_", as_method(maximum__method), METH_FASTCALL | METH_KEYWORDS, prepare(maximum__f)});
  list.push_back({"mean", as_method(mean_method), METH_FASTCALL | METH_KEYWORDS, prepare(mean_f)});
  list.push_back({"median", as_method(median_method), METH_FASTCALL | METH_KEYWORDS, prepare(median_f)});
  list.push_back({"min", as_method(min_method), METH_FASTCALL | METH_KEYWORDS, prepare(min_f)});
  list.push_back({"minimum", as_method(minimum_method), METH_FASTCALL | METH_KEYWORDS, prepare(minimum_f)});
  list.push_back({"minimum_", as_method(minimum__method), METH_FASTCALL | METH_KEYWORDS, prepare(minimum__f)});
  list.push_back({"mish", as_method(mish_method), METH_NOARGS, prepare(mish_f)});
  list.push_back({"mish_", as_method(mish__method), METH_NOARGS, prepare(mish__f)});
  list.push_back({"mm", as_method(mm_method), METH_FASTCALL | METH_KEYWORDS, prepare(mm_f)});
  list.push_back({"moveaxis", as_method(moveaxis_method), METH_FASTCALL | METH_KEYWORDS, prepare(moveaxis_f)});
  list.push_back({"movedim", as_method(movedim_method), METH_FASTCALL | METH_KEYWORDS, prepare(movedim_f)});
  list.push_back({"msort", as_method(msort_method), METH_NOARGS, prepare(msort_f)});
  list.push_back({"mul", as_method(mul_method), METH_FASTCALL | METH_KEYWORDS, prepare(mul_f)});
  list.push_back({"mul_", as_method(mul__method), METH_FASTCALL | METH_KEYWORDS, prepare(mul__f)});
  list.push_back({"multinomial", as_method(multinomial_method), METH_FASTCALL | METH_KEYWORDS, prepare(multinomial_f)});
  list.push_back({"multiply", as_method(multiply_method), METH_FASTCALL | METH_KEYWORDS, prepare(multiply_f)});
  list.push_back({"multiply_", as_method(multiply__method), METH_FASTCALL | METH_KEYWORDS, prepare(multiply__f)});
  list.push_back({"mv", as_method(mv_method), METH_FASTCALL | METH_KEYWORDS, prepare(mv_f)});
  list.push_back({"nan_to_num", as_method(nan_to_num_method), METH_FASTCALL | METH_KEYWORDS, prepare(nan_to_num_f)});
  list.push_back({"nan_to_num_", as_method(nan_to_num__method), METH_FASTCALL | METH_KEYWORDS, prepare(nan_to_num__f)});
  list.push_back({"nanmedian", as_method(nanmedian_method), METH_FASTCALL | METH_KEYWORDS, prepare(nanmedian_f)});
  list.push_back({"nanquantile", as_method(nanquantile_method), METH_FASTCALL | METH_KEYWORDS, prepare(nanquantile_f)});
  list.push_back({"nansum", as_method(nansum_method), METH_FASTCALL | METH_KEYWORDS, prepare(nansum_f)});
  list.push_back({"narrow", as_method(narrow_method), METH_FASTCALL | METH_KEYWORDS, prepare(narrow_f)});
  list.push_back({"ne", as_method(ne_method), METH_FASTCALL | METH_KEYWORDS, prepare(ne_f)});
  list.push_back({"ne_", as_method(ne__method), METH_FASTCALL | METH_KEYWORDS, prepare(ne__f)});
  list.push_back({"neg", as_method(neg_method), METH_NOARGS, prepare(neg_f)});
  list.push_back({"neg_", as_method(neg__method), METH_NOARGS, prepare(neg__f)});
  list.push_back({"negative", as_method(negative_method), METH_NOARGS, prepare(negative_f)});
  list.push_back({"negative_", as_method(negative__method), METH_NOARGS, prepare(negative__f)});
  list.push_back({"new_empty", as_method(new_empty_method), METH_FASTCALL | METH_KEYWORDS, prepare(new_empty_f)});
  list.push_back({"new_empty_strided", as_method(new_empty_strided_method), METH_FASTCALL | METH_KEYWORDS, prepare(new_empty_strided_f)});
  list.push_back({"new_full", as_method(new_full_method), METH_FASTCALL | METH_KEYWORDS, prepare(new_full_f)});
  list.push_back({"new_ones", as_method(new_ones_method), METH_FASTCALL | METH_KEYWORDS, prepare(new_ones_f)});
  list.push_back({"new_zeros", as_method(new_zeros_method), METH_FASTCALL | METH_KEYWORDS, prepare(new_zeros_f)});
  list.push_back({"nextafter", as_method(nextafter_method), METH_FASTCALL | METH_KEYWORDS, prepare(nextafter_f)});
  list.push_back({"nextafter_", as_method(nextafter__method), METH_FASTCALL | METH_KEYWORDS, prepare(nextafter__f)});
  list.push_back({"nonzero", as_method(nonzero_method), METH_NOARGS, prepare(nonzero_f)});
  list.push_back({"nonzero_numpy", as_method(nonzero_numpy_method), METH_NOARGS, prepare(nonzero_numpy_f)});
  list.push_back({"norm", as_method(norm_method), METH_FASTCALL | METH_KEYWORDS, prepare(norm_f)});
  list.push_back({"normal_", as_method(normal__method), METH_FASTCALL | METH_KEYWORDS, prepare(normal__f)});
  list.push_back({"not_equal", as_method(not_equal_method), METH_FASTCALL | METH_KEYWORDS, prepare(not_equal_f)});
  list.push_back({"outer", as_method(outer_method), METH_FASTCALL | METH_KEYWORDS, prepare(outer_f)});
  list.push_back({"permute", as_method(permute_method), METH_FASTCALL | METH_KEYWORDS, prepare(permute_f)});
  list.push_back({"pixel_shuffle", as_method(pixel_shuffle_method), METH_FASTCALL | METH_KEYWORDS, prepare(pixel_shuffle_f)});
  list.push_back({"pixel_unshuffle", as_method(pixel_unshuffle_method), METH_FASTCALL | METH_KEYWORDS, prepare(pixel_unshuffle_f)});
  list.push_back({"positive", as_method(positive_method), METH_NOARGS, prepare(positive_f)});
  list.push_back({"positive_", as_method(positive__method), METH_NOARGS, prepare(positive__f)});
  list.push_back({"pow", as_method(pow_method), METH_FASTCALL | METH_KEYWORDS, prepare(pow_f)});
  list.push_back({"pow_", as_method(pow__method), METH_FASTCALL | METH_KEYWORDS, prepare(pow__f)});
  list.push_back({"prelu", as_method(prelu_method), METH_FASTCALL | METH_KEYWORDS, prepare(prelu_f)});
  list.push_back({"prod", as_method(prod_method), METH_FASTCALL | METH_KEYWORDS, prepare(prod_f)});
  list.push_back({"put", as_method(put_method), METH_FASTCALL | METH_KEYWORDS, prepare(put_f)});
  list.push_back({"put_", as_method(put__method), METH_FASTCALL | METH_KEYWORDS, prepare(put__f)});
  list.push_back({"quantile", as_method(quantile_method), METH_FASTCALL | METH_KEYWORDS, prepare(quantile_f)});
}

}  // namespace argand::py
