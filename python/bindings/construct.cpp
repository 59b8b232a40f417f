// tensor(), as_tensor(), from_numpy(), frombuffer(): Python values and buffers as tensors.
#include "python/bindings/construct.h"

#include <cstring>
#include <memory>

#include "python/bindings/module.h"
#include "python/bindings/parse.h"
#include "python/bindings/types.h"
#include "argand/ops/from_blob.h"
#include "argand/ops/functions.h"

namespace argand::py {
namespace {

// --- numbers in nested lists

bool is_list(PyObject* o) {
  return PyList_Check(o) || PyTuple_Check(o) ||
         (PySequence_Check(o) && !PyUnicode_Check(o) && !PyBytes_Check(o) && !is_tensor(o));
}

// Items of arrays and of tensors with dimensions, as lists; lists as they are.
Ref as_list(PyObject* o) {
  if (PyList_Check(o) || PyTuple_Check(o)) return steady(o);
  if (!PyObject_HasAttrString(o, "tolist")) return Ref(check(PySequence_Fast(o, "expected a sequence")));
  const Ref list(check(PyObject_CallMethod(o, "tolist", nullptr)));
  return Ref(check(PySequence_Fast(list.get(), "tolist() did not return a sequence")));
}
bool has_items(PyObject* o) { return is_list(o) || (is_tensor(o) && tensor_of(o).dim() > 0); }

DimVector shape_of(PyObject* data) {
  DimVector shape;
  Ref at = Ref::borrow(data);
  while (has_items(at.get())) {
    if (shape.size() == kMaxDims) raise(PyExc_ValueError, "tensor(): nested more than ", kMaxDims, " deep");
    at = as_list(at.get());
    const Py_ssize_t n = PySequence_Fast_GET_SIZE(at.get());
    shape.push_back(n);
    if (!n) break;
    at = Ref::borrow(PySequence_Fast_GET_ITEM(at.get(), 0));
  }
  return shape;
}

constexpr int kFloatRank = 2;
int rank_of(DType d) { return is_complex(d) ? 3 : is_floating_point(d) ? kFloatRank : d == DType::Bool ? 0 : 1; }

// What the numbers together are: PyTorch's rules for Python numbers, promotion where tensors or arrays take part.
struct Inferred {
  int python = -1;  // 0 bool, 1 int, 2 float, 3 complex
  std::optional<DType> typed;

  void add(PyObject* o) {
    if (PyFloat_CheckExact(o)) return widen(2);
    if (PyBool_Check(o)) return widen(0);
    if (PyLong_Check(o)) return widen(1);
    DType d;
    if (is_tensor(o))
      d = tensor_of(o).dtype();
    else if (PyObject_CheckBuffer(o) && is_number(o))  // NumPy's, of which float64 and complex128 are Python's too
      d = tensor_over_buffer(o).dtype();
    else if (PyFloat_Check(o))
      return widen(2);
    else if (PyComplex_Check(o))
      return widen(3);
    else
      raise(PyUnicode_Check(o) ? PyExc_TypeError : PyExc_RuntimeError, "tensor(): expected numbers, got ",
            type_name(o));
    typed = typed ? promote_types(*typed, d) : d;
  }
  void widen(int kind) { python = std::max(python, kind); }
  DType dtype() const {
    const DType f = get_default_dtype();
    const DType p = python < 0 ? f : python == 0 ? kBool : python == 1 ? kInt64 : python == 2 ? f : complex_dtype(f);
    if (!typed) return p;
    return python <= rank_of(*typed) ? *typed : promote_types(*typed, p);
  }
};

void infer(PyObject* o, Inferred& t, size_t depth = 0) {
  if (!has_items(o)) return t.add(o);
  if (depth == kMaxDims) raise(PyExc_ValueError, "tensor(): nested more than ", kMaxDims, " deep");
  if (is_tensor(o)) {
    t.typed = t.typed ? promote_types(*t.typed, tensor_of(o).dtype()) : tensor_of(o).dtype();
    return;
  }
  const Ref list = as_list(o);
  for (Py_ssize_t i = 0; i < PySequence_Fast_GET_SIZE(list.get()); ++i)
    infer(PySequence_Fast_GET_ITEM(list.get(), i), t, depth + 1);
}

template <class T>
T number(PyObject* o) {
  if constexpr (std::is_floating_point_v<T>) {
    if (PyFloat_CheckExact(o)) return static_cast<T>(PyFloat_AS_DOUBLE(o));
  } else if constexpr (std::is_same_v<T, int64_t>) {
    if (PyLong_CheckExact(o)) return to_integer(o);
  } else if constexpr (std::is_class_v<T> && !is_complex(dtype_of<T>)) {
    if (PyFloat_CheckExact(o)) return T(static_cast<float>(PyFloat_AS_DOUBLE(o)));
  }
  const Scalar s = to_scalar(o);
  if constexpr (std::is_integral_v<T> && !std::is_same_v<T, bool>) {
    const bool wraps = static_cast<int64_t>(static_cast<T>(s.toLong())) != s.toLong() ||
                       (std::is_unsigned_v<T> && !s.is_beyond_int64() && s.toLong() < 0) ||
                       (!std::is_same_v<T, uint64_t> && s.is_beyond_int64());
    if (s.is_integral(true) && wraps)
      raise(PyExc_RuntimeError, "tensor(): ", s.real(), " does not fit dtype ", dtype_name(dtype_of<T>));
    if (s.is_floating_point() && s.real() != s.real())
      raise(PyExc_ValueError, "tensor(): cannot convert float NaN to integer");
  }
  if constexpr (!std::is_same_v<T, Complex<float>> && !std::is_same_v<T, Complex<double>> && !std::is_same_v<T, bool>)
    if (s.is_complex())
      raise(PyExc_TypeError, "tensor(): cannot convert a complex number to ", dtype_name(dtype_of<T>));
  return s.to<T>();
}

template <class T>
void fill(PyObject* o, IntArrayRef shape, size_t d, T*& to) {
  if (d == shape.size()) {
    if (has_items(o)) raise(PyExc_ValueError, "tensor(): expected a number at dimension ", d, ", got ", type_name(o));
    if (!is_number(o) && !is_tensor(o)) raise(PyExc_TypeError, "tensor(): expected numbers, got ", type_name(o));
    *to++ = number<T>(o);
    return;
  }
  if (!has_items(o))
    raise(PyExc_TypeError, "tensor(): expected a sequence of length ", shape[d], " at dimension ", d, ", got ",
          type_name(o));
  const Ref list = as_list(o);
  const Py_ssize_t n = PySequence_Fast_GET_SIZE(list.get());
  if (n != shape[d])
    raise(PyExc_ValueError, "tensor(): expected a sequence of length ", shape[d], " at dimension ", d, " (got ",
          static_cast<int64_t>(n), ")");
  for (Py_ssize_t i = 0; i < n; ++i) fill(PySequence_Fast_GET_ITEM(list.get(), i), shape, d + 1, to);
}

// --- buffers

DType dtype_of_format(const char* format, Py_ssize_t itemsize) {
  const char* f = format ? format : "B";
  if (*f == '>' || *f == '!') raise(PyExc_ValueError, "from_numpy: the array's byte order is not this machine's");
  if (*f == '<' || *f == '=' || *f == '@' || *f == '|') ++f;
  if (!std::strcmp(f, "?")) return kBool;
  if (!std::strcmp(f, "e")) return kFloat16;
  if (!std::strcmp(f, "f")) return kFloat32;
  if (!std::strcmp(f, "d")) return kFloat64;
  if (!std::strcmp(f, "Zf")) return kComplex64;
  if (!std::strcmp(f, "Zd")) return kComplex128;
  if (!std::strcmp(f, "B")) return kUInt8;
  if (*f && !f[1] && std::strchr("bhilq", *f)) {
    switch (itemsize) {
      case 1:
        return kInt8;
      case 2:
        return kInt16;
      case 4:
        return kInt32;
      case 8:
        return kInt64;
    }
  }
  if (*f && !f[1] && std::strchr("HILQ", *f)) {
    switch (itemsize) {
      case 2:
        return kUInt16;
      case 4:
        return kUInt32;
      case 8:
        return kUInt64;
    }
  }
  raise(PyExc_TypeError, "cannot make a tensor of elements of the format '", format ? format : "",
        "'; supported are bool, uint8 to uint64, int8 to int64, float16 to float64, complex64 and complex128");
}
const char* format_of(DType d) {
  switch (d) {
    case kBool:
      return "?";
    case kUInt8:
      return "B";
    case kInt8:
      return "b";
    case kInt16:
      return "h";
    case kInt32:
      return "i";
    case kInt64:
      return "l";
    case kUInt16:
      return "H";
    case kUInt32:
      return "I";
    case kUInt64:
      return "L";
    case kFloat16:
      return "e";
    case kFloat32:
      return "f";
    case kFloat64:
      return "d";
    case kComplex64:
      return "Zf";
    case kComplex128:
      return "Zd";
    default:
      return nullptr;  // bfloat16 and the 8-bit floating types have no letter
  }
}

TensorOptions construction_options(const Args& a, int i) {  // dtype, device, requires_grad, pin_memory
  TensorOptions o;
  if (a.given(i + 1)) o = o.device(to_device(a.slot[i + 1]));
  return o;
}
PyObject* finished(Tensor x, const Args& a, int i) {
  x = x.to(construction_options(a, i));
  if (a.given(i + 2) && a.boolean(i + 2)) x.requires_grad_();
  return wrap(std::move(x));
}

PyObject* call_tensor(Args& a) {
  PyObject* data = a.slot[0];
  if (is_tensor(data)) {
    check(PyErr_WarnEx(PyExc_UserWarning,
                       "tensor(): copies the tensor it is given without its history; write x.detach().clone(), with "
                       ".requires_grad_() after it where that is wanted",
                       1));
    Tensor x = tensor_of(data).detach().clone();
    if (a.given(1)) x = x.to(a.dtype(1));
    return finished(std::move(x), a, 1);
  }
  return finished(tensor_from(data, a.optional_dtype(1)), a, 1);
}
PyObject* call_as_tensor(Args& a) {
  PyObject* data = a.slot[0];
  const std::optional<DType> dtype = a.optional_dtype(1);
  Tensor x = is_tensor(data) ? tensor_of(data) : is_array(data) ? tensor_over_buffer(data) : tensor_from(data, dtype);
  if (dtype) x = x.to(*dtype);
  return wrap(x.to(construction_options(a, 1)));
}
PyObject* call_frombuffer(Args& a) {
  const Tensor bytes = tensor_over_buffer(a.slot[0]);
  const DType dtype = a.dtype(1);
  const int64_t size = item_size(dtype), offset = a.integer(3, 0),
                available = bytes.numel() * bytes.itemsize() - offset;
  const int64_t count = a.integer(2, -1) < 0 ? available / size : a.integer(2);
  if (offset < 0 || available < 0 || count * size > available || (a.integer(2, -1) < 0 && available % size))
    raise(PyExc_ValueError, "frombuffer(): ", count, " elements of ", size, " bytes at offset ", offset,
          " do not fit a buffer of ", bytes.numel() * bytes.itemsize(), " bytes");
  const Tensor flat = bytes.reshape({-1});
  Tensor x = from_blob(
      static_cast<char*>(flat.data_ptr()) + offset, {count}, [flat](void*) {}, TensorOptions(dtype));
  if (a.given(4) && a.boolean(4)) x.requires_grad_();
  return wrap(std::move(x));
}

constexpr uint8_t kOption = kHasDefault | kNullable | kKeywordOnly;
Param option_params[] = {{"data", Kind::Any},
                         {"dtype", Kind::DType, kOption},
                         {"device", Kind::Device, kOption},
                         {"requires_grad", Kind::Bool, kOption},
                         {"pin_memory", Kind::Bool, kOption}};
Param as_params[] = {{"data", Kind::Any},
                     {"dtype", Kind::DType, kHasDefault | kNullable},
                     {"device", Kind::Device, kHasDefault | kNullable}};
Param buffer_params[] = {{"buffer", Kind::Any},
                         {"dtype", Kind::DType, kKeywordOnly},
                         {"count", Kind::Int, kHasDefault | kKeywordOnly},
                         {"offset", Kind::Int, kHasDefault | kKeywordOnly},
                         {"requires_grad", Kind::Bool, kOption}};
Signature tensor_s[] = {
    {"tensor(data, *, dtype dtype=None, device device=None, bool requires_grad=False, bool "
     "pin_memory=False)",
     option_params, 5, 1, false, -1, kFunction, call_tensor}};
Signature as_s[] = {
    {"as_tensor(data, dtype dtype=None, device device=None)", as_params, 3, 3, false, -1, kFunction, call_as_tensor}};
Signature buffer_s[] = {{"frombuffer(buffer, *, dtype dtype, int count=-1, int offset=0, bool requires_grad=False)",
                         buffer_params, 5, 1, false, -1, kFunction, call_frombuffer}};
Function tensor_f = {"tensor", tensor_s, 1}, as_f = {"as_tensor", as_s, 1}, buffer_f = {"frombuffer", buffer_s, 1};

template <Function& f>
PyObject* function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) {
  return call(f, nullptr, args, n, names);
}
PyObject* from_numpy(PyObject*, PyObject* array) {
  return guarded([&] {
    if (!is_array(array)) raise(PyExc_TypeError, "from_numpy(): expected a numpy.ndarray, got ", type_name(array));
    return wrap(tensor_over_buffer(array));
  });
}

// What a buffer's user looks at for as long as they do: the memory, whatever becomes of the tensor meanwhile.
struct Exported {
  Tensor memory;
  std::vector<Py_ssize_t> geometry;  // sizes, then strides in bytes
};

}  // namespace

// By name, so that NumPy need not be loaded; memmap and the like are derived from it.
bool is_array(PyObject* o) {
  for (const PyTypeObject* t = Py_TYPE(o); t; t = t->tp_base)
    if (!std::strcmp(t->tp_name, "numpy.ndarray")) return true;
  return false;
}

Ref steady(PyObject* list) {
  if (PyTuple_Check(list)) return Ref::borrow(list);
  for (Py_ssize_t i = 0; i < PyList_GET_SIZE(list); ++i) {
    PyObject* o = PyList_GET_ITEM(list, i);
    if (!PyFloat_CheckExact(o) && !PyLong_CheckExact(o) && !PyBool_Check(o) && !is_exact_tensor(o))
      return Ref(check(PyList_AsTuple(list)));
  }
  return Ref::borrow(list);
}

Tensor tensor_over_buffer(PyObject* array) {
  Ref memory(PyMemoryView_FromObject(array));
  if (!memory) {
    if (PyErr_ExceptionMatches(PyExc_ValueError) || PyErr_ExceptionMatches(PyExc_BufferError)) {
      PyErr_Clear();  // NumPy's words for element types that a buffer cannot describe
      raise(PyExc_TypeError, "cannot make a tensor of this ", type_name(array),
            ": its element type has no counterpart");
    }
    throw ErrorSet{};
  }
  const Py_buffer* b = PyMemoryView_GET_BUFFER(memory.get());
  const DType dtype = dtype_of_format(b->format, b->itemsize);
  if (b->ndim > kMaxDims) raise(PyExc_ValueError, "a tensor has at most ", kMaxDims, " dimensions, got ", b->ndim);
  DimVector sizes, strides;
  for (int d = 0; d < b->ndim; ++d) {
    sizes.push_back(b->shape[d]);
    if (b->strides[d] < 0)
      raise(PyExc_ValueError, "tensors have no negative strides, dimension ", d, " of the array has ",
            static_cast<int64_t>(b->strides[d]), " bytes; copy it first, with array.copy()");
    if (b->strides[d] % b->itemsize)
      raise(PyExc_ValueError, "the array's strides are not multiples of its element size; copy it first");
    strides.push_back(b->strides[d] / b->itemsize);
  }
  auto held = std::make_shared<Held>(memory.get());
  return from_blob(
      b->buf, sizes, strides, [held](void*) {}, TensorOptions(dtype));
}

Tensor tensor_from(PyObject* data, std::optional<DType> dtype) {
  if (is_tensor(data)) return dtype ? tensor_of(data).to(*dtype) : tensor_of(data);
  if (is_array(data) || (!PyFloat_CheckExact(data) && is_number(data) && PyObject_CheckBuffer(data))) {
    const Tensor x = tensor_over_buffer(data);
    return dtype && *dtype != x.dtype() ? x.to(*dtype) : x.clone();
  }
  const DimVector shape = shape_of(data);
  if (!dtype) {
    Inferred t;
    infer(data, t);
    dtype = t.dtype();
  }
  Tensor x = new_tensor(shape, *dtype);
  visit_any_dtype(*dtype, [&](auto zero) {
    using T = decltype(zero);
    if (!x.numel()) return;
    T* to = static_cast<T*>(x.data_ptr());
    fill(data, shape, 0, to);
  });
  return x;
}

int get_buffer(PyObject* self, Py_buffer* view, int flags) {
  view->obj = nullptr;
  return guarded_int([&] {
    const Tensor& x = tensor_of(self);
    const char* format = format_of(x.dtype());
    if (!format) raise(PyExc_BufferError, "a tensor of dtype ", dtype_name(x.dtype()), " cannot be seen as a buffer");
    if (!x.is_cpu()) raise(PyExc_BufferError, "only tensors on the CPU can be seen as buffers; call .cpu() first");
    if (x.requires_grad())
      raise(PyExc_BufferError, "a tensor that requires grad cannot be seen as a buffer; call .detach() first");
    if ((flags & PyBUF_STRIDES) != PyBUF_STRIDES && !x.is_contiguous())
      raise(PyExc_BufferError, "the tensor is not contiguous");
    const auto n = static_cast<size_t>(x.dim());
    auto exported = std::make_unique<Exported>(Exported{x.detach(), std::vector<Py_ssize_t>(2 * n)});
    Py_ssize_t* geometry = exported->geometry.data();
    for (size_t d = 0; d < n; ++d) {
      geometry[d] = x.sizes()[d];
      geometry[n + d] = x.strides()[d] * x.itemsize();
    }
    view->buf = x.data_ptr();
    view->obj = Py_NewRef(self);
    view->len = static_cast<Py_ssize_t>(x.nbytes());
    view->itemsize = x.itemsize();
    view->readonly = 0;
    view->ndim = static_cast<int>(n);
    view->format = (flags & PyBUF_FORMAT) ? const_cast<char*>(format) : nullptr;
    view->shape = (flags & PyBUF_ND) ? geometry : nullptr;
    view->strides = (flags & PyBUF_STRIDES) == PyBUF_STRIDES ? geometry + n : nullptr;
    view->suboffsets = nullptr;
    view->internal = exported.release();
  });
}
void release_buffer(PyObject*, Py_buffer* view) { delete static_cast<Exported*>(view->internal); }

void add_construction(PyObject* module) {
  static PyMethodDef functions[] = {
      {"tensor", as_method(function<tensor_f>), METH_FASTCALL | METH_KEYWORDS, prepare(tensor_f)},
      {"as_tensor", as_method(function<as_f>), METH_FASTCALL | METH_KEYWORDS, prepare(as_f)},
      {"frombuffer", as_method(function<buffer_f>), METH_FASTCALL | METH_KEYWORDS, prepare(buffer_f)},
      {"from_numpy", from_numpy, METH_O, "from_numpy(array) -> Tensor that shares the array's memory"},
      {}};
  check(PyModule_AddFunctions(module, functions));
}

}  // namespace argand::py
