// The methods of Tensor that no schema declares: sizes, conversions, autograd.
#include <cstring>

#include "python/bindings/construct.h"
#include "python/bindings/hooks.h"
#include "python/bindings/members.h"
#include "python/bindings/module.h"
#include "python/bindings/parse.h"
#include "python/bindings/types.h"
#include "argand/autograd/autograd.h"
#include "argand/ops/functions.h"

namespace argand::py {
namespace {

// Not asked of __torch_function__: facts about the tensor, not functions of it.
template <auto f>
PyObject* fact(PyObject* self, PyObject*) {
  return guarded([&]() -> PyObject* { return f(tensor_of(self)); });
}

// --- sizes

PyObject* size_or_stride(PyObject* self, PyObject* const* args, Py_ssize_t n, PyObject* names, bool size) {
  return guarded([&]() -> PyObject* {
    const Tensor& x = tensor_of(self);
    PyObject* dim = n ? args[0] : nullptr;
    if (n + (names ? PyTuple_GET_SIZE(names) : 0) > 1)
      raise(PyExc_TypeError,
            size ? "size(): expected at most one dimension" : "stride(): expected at most one dimension");
    if (!n && names && PyTuple_GET_SIZE(names)) {
      if (PyUnicode_CompareWithASCIIString(PyTuple_GET_ITEM(names, 0), "dim"))
        raise(PyExc_TypeError, size ? "size" : "stride", "() got an unexpected keyword argument '",
              text_of(PyTuple_GET_ITEM(names, 0)), "'");
      dim = args[0];
    }
    if (dim && dim != Py_None) {
      if (!is_integer(dim) && !is_tensor(dim))
        raise(PyExc_TypeError, size ? "size" : "stride", "(): expected an int, got ", type_name(dim));
      return wrap(size ? x.size(to_integer(dim)) : x.stride(to_integer(dim)));
    }
    if (size) return new_size(x.sizes());
    const Ref list(check(PyTuple_New(x.dim())));
    for (int64_t d = 0; d < x.dim(); ++d) PyTuple_SET_ITEM(list.get(), d, PyLong_FromLongLong(x.stride(d)));
    return Ref(list).release();
  });
}
PyObject* size(PyObject* self, PyObject* const* args, Py_ssize_t n, PyObject* names) {
  return size_or_stride(self, args, n, names, true);
}
PyObject* stride(PyObject* self, PyObject* const* args, Py_ssize_t n, PyObject* names) {
  return size_or_stride(self, args, n, names, false);
}

// --- conversions by table

PyObject* call_to_tensor(Args& a) {
  const Tensor &x = a.tensor(0), &other = a.tensor(1);
  const bool non_blocking = a.boolean(2, false), copy = a.boolean(3, false);
  const auto format = a.optional_memory_format(4);
  return wrap(released(work(x), [&] { return x.to(other.options(), non_blocking, copy, format); }));
}
PyObject* to_options(Args& a, const TensorOptions& options, int next) {
  const Tensor& x = a.tensor(0);
  const bool non_blocking = a.given(next) && a.boolean(next), copy = a.given(next + 1) && a.boolean(next + 1);
  const auto format = a.optional_memory_format(next + 2);
  return wrap(released(work(x), [&] { return x.to(options, non_blocking, copy, format); }));
}
PyObject* call_to_dtype(Args& a) { return to_options(a, TensorOptions().dtype(a.dtype(1)), 2); }
PyObject* call_to_device(Args& a) {
  return to_options(a, TensorOptions().device(a.optional_device(1)).dtype(a.optional_dtype(2)), 3);
}
PyObject* call_backward(Args& a) {
  const Tensor& x = a.tensor(0);
  const Tensor gradient = a.given(1) ? a.tensor(1) : Tensor();
  const auto retain = a.optional_boolean(2);
  const bool create = a.given(3) && a.boolean(3);
  std::vector<Tensor> inputs;
  if (a.given(4)) inputs = is_tensor(a.slot[4]) ? std::vector<Tensor>{a.tensor(4)} : a.tensors(4);
  const bool some = a.given(4);
  const WithoutGil gil(std::exchange(did_big_work, false));
  x.backward(gradient, retain, create, some ? std::optional<TensorList>(inputs) : std::nullopt);
  return nullptr;
}
PyObject* call_requires_grad(Args& a) {
  a.tensor(0).requires_grad_(a.boolean(1, true));
  return Py_NewRef(a.slot[0]);
}
PyObject* call_is_contiguous(Args& a) {
  return wrap(a.tensor(0).is_contiguous(a.memory_format(1, MemoryFormat::Contiguous)));
}
// where(condition, other): the tensor is what is taken where the condition holds.
PyObject* call_where(Args& a) {
  const Tensor &x = a.tensor(0), &condition = a.tensor(1), &other = a.tensor(2);
  return wrap(released(work(x), [&] { return where(condition, x, other); }));
}
PyObject* call_where_number(Args& a) {
  const Tensor &x = a.tensor(0), &condition = a.tensor(1);
  const Scalar other = a.scalar(2);
  return wrap(released(work(x), [&] { return where(condition, x, other); }));
}
PyObject* call_new_tensor(Args& a) {
  const Tensor& self = a.tensor(0);
  const DType dtype = a.given(2) ? a.dtype(2) : self.dtype();
  Tensor x = tensor_from(a.slot[1], dtype);
  if (is_tensor(a.slot[1])) x = x.detach().clone();
  x = x.to(a.given(3) ? to_device(a.slot[3]) : self.device());
  if (a.given(4) && a.boolean(4)) x.requires_grad_();
  return wrap(std::move(x));
}

constexpr uint8_t kMaybe = kHasDefault | kNullable;
#define AG_REST                                                                   \
  {"non_blocking", Kind::Bool, kHasDefault}, {"copy", Kind::Bool, kHasDefault}, { \
    "memory_format", Kind::MemoryFormat, kMaybe | kKeywordOnly                    \
  }
Param to_tensor_p[] = {{"self", Kind::Tensor}, {"other", Kind::Tensor}, AG_REST};
Param to_dtype_p[] = {{"self", Kind::Tensor}, {"dtype", Kind::DType}, AG_REST};
Param to_device_p[] = {
    {"self", Kind::Tensor}, {"device", Kind::Device, kMaybe}, {"dtype", Kind::DType, kMaybe}, AG_REST};
#undef AG_REST
Signature to_s[] = {
    {"to(Tensor other, bool non_blocking=False, bool copy=False, *, memory_format memory_format=None)", to_tensor_p, 5,
     4, false, -1, kMethod, call_to_tensor},
    {"to(dtype dtype, bool non_blocking=False, bool copy=False, *, memory_format memory_format=None)", to_dtype_p, 5, 4,
     false, -1, kMethod, call_to_dtype},
    {"to(device device=None, dtype dtype=None, bool non_blocking=False, bool copy=False, *, memory_format "
     "memory_format=None)",
     to_device_p, 6, 5, false, -1, kMethod, call_to_device}};
Function to_f = {"to", to_s, 3};

Param backward_p[] = {{"self", Kind::Tensor},
                      {"gradient", Kind::Tensor, kMaybe},
                      {"retain_graph", Kind::Bool, kMaybe},
                      {"create_graph", Kind::Bool, kMaybe},
                      {"inputs", Kind::TensorList, kMaybe}};
Param backward_one_p[] = {{"self", Kind::Tensor},
                          {"gradient", Kind::Tensor, kMaybe},
                          {"retain_graph", Kind::Bool, kMaybe},
                          {"create_graph", Kind::Bool, kMaybe},
                          {"inputs", Kind::Tensor}};
PyObject* call_backward_none(Args& a) {
  call_backward(a);
  return none();
}
Signature backward_s[] = {
    {"backward(Tensor gradient=None, bool retain_graph=None, bool create_graph=False, inputs=None)", backward_p, 5, 5,
     false, -1, kMethod, call_backward_none},
    {"backward(Tensor gradient=None, bool retain_graph=None, bool create_graph=False, *, Tensor inputs)",
     backward_one_p, 5, 5, false, -1, kMethod, call_backward_none}};
Function backward_f = {"backward", backward_s, 2};

Param requires_grad_p[] = {{"self", Kind::Tensor}, {"requires_grad", Kind::Bool, kHasDefault}};
Signature requires_grad_s[] = {
    {"requires_grad_(bool requires_grad=True)", requires_grad_p, 2, 2, false, -1, kMethod, call_requires_grad}};
Function requires_grad_f = {"requires_grad_", requires_grad_s, 1};

Param contiguous_p[] = {{"self", Kind::Tensor}, {"memory_format", Kind::MemoryFormat, kHasDefault | kKeywordOnly}};
Signature contiguous_s[] = {{"is_contiguous(*, memory_format memory_format=contiguous_format)", contiguous_p, 2, 1,
                             false, -1, kMethod, call_is_contiguous}};
Function contiguous_f = {"is_contiguous", contiguous_s, 1};

Param where_p[] = {{"self", Kind::Tensor}, {"condition", Kind::Tensor}, {"other", Kind::Tensor}};
Param where_number_p[] = {{"self", Kind::Tensor}, {"condition", Kind::Tensor}, {"other", Kind::Scalar}};
Signature where_s[] = {
    {"where(Tensor condition, Tensor other)", where_p, 3, 3, false, -1, kMethod, call_where},
    {"where(Tensor condition, Number other)", where_number_p, 3, 3, false, -1, kMethod, call_where_number}};
Function where_f = {"where", where_s, 2};

constexpr uint8_t kOption = kMaybe | kKeywordOnly;
Param new_tensor_p[] = {{"self", Kind::Tensor},
                        {"data", Kind::Any},
                        {"dtype", Kind::DType, kOption},
                        {"device", Kind::Device, kOption},
                        {"requires_grad", Kind::Bool, kOption}};
Signature new_tensor_s[] = {{"new_tensor(data, *, dtype dtype=None, device device=None, bool requires_grad=False)",
                             new_tensor_p, 5, 2, false, -1, kMethod, call_new_tensor}};
Function new_tensor_f = {"new_tensor", new_tensor_s, 1};

template <Function& f>
PyObject* table(PyObject* self, PyObject* const* args, Py_ssize_t n, PyObject* names) {
  return call(f, self, args, n, names);
}

// --- numbers as lists

template <class T>
PyObject* list_of(const T* at, IntArrayRef sizes, IntArrayRef strides, size_t d) {
  if (d == sizes.size()) return wrap(Scalar(*at));
  Ref list(check(PyList_New(sizes[d])));
  for (int64_t i = 0; i < sizes[d]; ++i)
    PyList_SET_ITEM(list.get(), i, check(list_of(at + i * strides[d], sizes, strides, d + 1)));
  return list.release();
}
PyObject* tolist(PyObject* self, PyObject*) {
  return guarded([&] {
    const Tensor x = tensor_of(self).detach().cpu();
    if (x.is_meta()) raise(PyExc_RuntimeError, "tolist(): a meta tensor has no numbers");
    return visit_any_dtype(x.dtype(), [&](auto zero) {
      return list_of(static_cast<const decltype(zero)*>(x.data_ptr()), x.sizes(), x.strides(), 0);
    });
  });
}

PyObject* tensor_bytes(PyObject* self, PyObject*) {
  return guarded([&] {
    const Tensor x = tensor_of(self).detach().cpu().contiguous();
    return check(
        PyBytes_FromStringAndSize(static_cast<const char*>(x.data_ptr()), static_cast<Py_ssize_t>(x.nbytes())));
  });
}

// --- hooks

PyObject* register_hook(PyObject* self, PyObject* hook) {
  return guarded([&] {
    const unsigned id = tensor_of(self).register_hook(TensorHookCall{std::make_shared<Held>(hook)});
    carries_objects(self);
    return wrap(static_cast<int64_t>(id));
  });
}
PyObject* register_post_hook(PyObject* self, PyObject* hook) {
  return guarded([&] {
    const unsigned id = tensor_of(self).register_post_accumulate_grad_hook(
        [call = TensorHookCall{std::make_shared<Held>(hook)}](const Tensor& x) { call(x); });
    carries_objects(self);
    return wrap(static_cast<int64_t>(id));
  });
}
PyObject* remove_hook(PyObject* self, PyObject* id) {
  return guarded([&] {
    tensor_of(self).remove_hook(static_cast<unsigned>(to_integer(id)));
    return none();
  });
}

// --- subclasses

PyTypeObject* expect_subclass(const char* what, PyObject* cls) {
  if (!PyType_Check(cls) || !PyType_IsSubtype(reinterpret_cast<PyTypeObject*>(cls), tensor_type))
    raise(PyExc_TypeError, what, ": expected a subclass of Tensor, got ", type_name(cls));
  return reinterpret_cast<PyTypeObject*>(cls);
}
PyObject* as_subclass(PyObject* self, PyObject* cls) {
  return guarded([&] {
    PyTypeObject* type = expect_subclass("as_subclass", cls);
    const Tensor& x = tensor_of(self);
    return wrap_as(type, x.view(x.sizes()));
  });
}
// _make_subclass(cls, data, require_grad=False): an instance of cls that shares data's memory, without history.
PyObject* make_subclass(PyObject*, PyObject* args, PyObject* kwargs) {
  return guarded([&]() -> PyObject* {
    static const char* names[] = {"cls", "data", "require_grad", nullptr};
    PyObject *cls, *data;
    int requires_grad = 0;
    if (!PyArg_ParseTupleAndKeywords(args, kwargs, "OO|p:_make_subclass", const_cast<char**>(names), &cls, &data,
                                     &requires_grad))
      throw ErrorSet{};
    PyTypeObject* type = expect_subclass("_make_subclass", cls);
    Tensor x = expect_tensor("_make_subclass", data).detach();
    if (requires_grad) x.requires_grad_();
    return wrap_as(type, std::move(x));
  });
}

constexpr int kFast = METH_FASTCALL | METH_KEYWORDS;
#define AG_FACT(name, doc, ...)                                                            \
  {                                                                                        \
    name, fact<[](const Tensor& x) -> PyObject* { return __VA_ARGS__; }>, METH_NOARGS, doc \
  }
#define AG_UNARY(name, doc, ...)                                                                                    \
  {                                                                                                                 \
    name, [](PyObject* self, PyObject*) { return unary(name, self, [](const Tensor& x) { return __VA_ARGS__; }); }, \
        METH_NOARGS, doc                                                                                            \
  }
#define AG_CONVERT(name, d)                                                                                            \
  {                                                                                                                    \
    name,                                                                                                              \
        [](PyObject* self, PyObject*) {                                                                                \
          return unary(name, self, [](const Tensor& x) { return released(work(x), [&] { return x.to(DType(d)); }); }); \
        },                                                                                                             \
        METH_NOARGS, name "() -> Tensor: self.to(dtype)"                                                               \
  }

const PyMethodDef kMethods[] = {
    {"size", as_method(size), kFast, "size(dim=None) -> Size, or the size of one dimension"},
    {"stride", as_method(stride), kFast, "stride(dim=None) -> tuple of ints, or the stride of one dimension"},
    AG_FACT("item", "item() -> number of a tensor of one element", wrap(x.item())),
    AG_FACT("dim", "dim() -> int", wrap(x.dim())),
    AG_FACT("ndimension", "ndimension() -> int", wrap(x.dim())),
    AG_FACT("numel", "numel() -> int", wrap(x.numel())),
    AG_FACT("nelement", "nelement() -> int", wrap(x.numel())),
    AG_FACT("element_size", "element_size() -> int: bytes", wrap(x.element_size())),
    AG_FACT("storage_offset", "storage_offset() -> int: elements", wrap(x.storage_offset())),
    AG_FACT("data_ptr", "data_ptr() -> int", PyLong_FromVoidPtr(x.data_ptr())),
    AG_FACT("_storage_nbytes", "_storage_nbytes() -> int: of the memory the tensor looks into",
            PyLong_FromSize_t(x.impl() && x.impl()->storage ? x.impl()->storage->nbytes : 0)),
    AG_FACT("get_device", "get_device() -> int: -1 on the CPU", wrap(x.get_device())),
    AG_FACT("is_floating_point", "is_floating_point() -> bool", wrap(x.is_floating_point())),
    AG_FACT("is_complex", "is_complex() -> bool", wrap(x.is_complex())),
    AG_FACT("is_signed", "is_signed() -> bool", wrap(x.dtype() != kBool && x.dtype() != kUInt8)),
    AG_FACT("is_inference", "is_inference() -> bool", wrap(x.is_inference())),
    AG_FACT("is_nonzero", "is_nonzero() -> bool of a tensor of one element", wrap(is_nonzero(x))),
    AG_FACT("_is_view", "whether it looks into another tensor's memory", wrap(x.is_view())),
    AG_FACT("__complex__", nullptr, check(PyComplex_FromDoubles(x.item().real(), x.item().imag()))),
    {"tolist", tolist, METH_NOARGS, "tolist() -> nested lists of numbers"},
    {"_bytes", tensor_bytes, METH_NOARGS, "_bytes() -> the numbers in row-major order"},
    AG_CONVERT("float", kFloat32),
    AG_CONVERT("double", kFloat64),
    AG_CONVERT("half", kFloat16),
    AG_CONVERT("bfloat16", kBFloat16),
    AG_CONVERT("long", kInt64),
    AG_CONVERT("int", kInt32),
    AG_CONVERT("short", kInt16),
    AG_CONVERT("char", kInt8),
    AG_CONVERT("byte", kUInt8),
    AG_CONVERT("bool", kBool),
    AG_CONVERT("cfloat", kComplex64),
    AG_CONVERT("cdouble", kComplex128),
    AG_UNARY("detach", "detach() -> Tensor: shares memory, without history", x.detach()),
    AG_UNARY("detach_", "detach_() -> Tensor", x.detach_()),
    {"to", as_method(table<to_f>), kFast, nullptr},
    {"backward", as_method(table<backward_f>), kFast, nullptr},
    {"requires_grad_", as_method(table<requires_grad_f>), kFast, nullptr},
    {"is_contiguous", as_method(table<contiguous_f>), kFast, nullptr},
    {"where", as_method(table<where_f>), kFast, nullptr},
    {"new_tensor", as_method(table<new_tensor_f>), kFast, nullptr},
    AG_FACT("retain_grad", "retain_grad(): keep the gradient of a tensor that is no leaf", (x.retain_grad(), none())),
    {"_register_hook", register_hook, METH_O, nullptr},
    {"_register_post_accumulate_grad_hook", register_post_hook, METH_O, nullptr},
    {"_remove_hook", remove_hook, METH_O, nullptr},
    {"as_subclass", as_subclass, METH_O, "as_subclass(cls) -> cls: a view as an instance of cls"},
    {"_make_subclass", as_method(make_subclass), METH_VARARGS | METH_KEYWORDS | METH_STATIC,
     "_make_subclass(cls, data, require_grad=False) -> cls"},
};

}  // namespace

void add_methods(std::vector<PyMethodDef>& list) {
  for (Function* f : {&to_f, &backward_f, &requires_grad_f, &contiguous_f, &where_f, &new_tensor_f}) prepare(*f);
  list.insert(list.end(), std::begin(kMethods), std::end(kMethods));
  for (PyMethodDef& m : list)
    for (Function* f : {&to_f, &backward_f, &requires_grad_f, &contiguous_f, &where_f, &new_tensor_f})
      if (!std::strcmp(m.ml_name, f->name)) m.ml_doc = f->doc;
  list.push_back(*torch_function_method());
}

}  // namespace argand::py
