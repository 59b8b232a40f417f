// The operators of Tensor, and what makes it a Python sequence and a number.
#include "python/bindings/construct.h"
#include "python/bindings/index.h"
#include "python/bindings/members.h"
#include "python/bindings/parse.h"
#include "argand/ops/functions.h"

namespace argand::py {
namespace {

bool overridden(PyObject* o) { return !is_exact_tensor(o) && is_overridden(o); }

// An operand that is no tensor: a number, or nothing known.
AG_INLINE bool read_number(PyObject* o, Scalar& s) {
  if (PyFloat_CheckExact(o)) {
    s = Scalar(PyFloat_AS_DOUBLE(o));
    return true;
  }
  if (!is_number(o)) return false;
  s = to_scalar(o);
  return true;
}

// Op has tt(Tensor, Tensor), ts(Tensor, Scalar) and st(Scalar, Tensor).
template <class Op>
AG_NOINLINE PyObject* binary_slow(PyObject* a, PyObject* b) {
  return guarded([&]() -> PyObject* {
    if (overridden(a) || (is_tensor(b) && overridden(b)) || any_mode()) {
      if (is_tensor(a)) return call_override(Op::kName, a, &b, 1, nullptr);
      return call_override(Op::kReflected, b, &a, 1, nullptr);
    }
    Scalar s;
    if (is_tensor(a)) {
      const Tensor& x = tensor_of(a);
      if (is_tensor(b)) return wrap(released(work(x) + work(tensor_of(b)), [&] { return Op::tt(x, tensor_of(b)); }));
      if (read_number(b, s)) return wrap(released(work(x), [&] { return Op::ts(x, s); }));
    } else if (is_tensor(b) && read_number(a, s)) {
      const Tensor& x = tensor_of(b);
      return wrap(released(work(x), [&] { return Op::st(s, x); }));
    }
    if (is_tensor(a) && any_asks(&b, 1)) return call_override(Op::kName, a, &b, 1, nullptr);
    if (is_tensor(b) && any_asks(&a, 1)) return call_override(Op::kReflected, b, &a, 1, nullptr);
    if (is_array(a)) return binary_slow<Op>(Ref(wrap(tensor_over_buffer(a))).get(), b);
    if (is_array(b)) return binary_slow<Op>(a, Ref(wrap(tensor_over_buffer(b))).get());
    Py_RETURN_NOTIMPLEMENTED;
  });
}
template <class Op>
PyObject* binary(PyObject* a, PyObject* b) {
  if (AG_UNLIKELY(!is_exact_tensor(a) || work(tensor_of(a)) >= kBigWork || num_modes)) return binary_slow<Op>(a, b);
  if (is_exact_tensor(b)) {
    if (AG_UNLIKELY(work(tensor_of(b)) >= kBigWork)) return binary_slow<Op>(a, b);
    return guarded([&] { return wrap(Op::tt(tensor_of(a), tensor_of(b))); });
  }
  if (PyFloat_CheckExact(b)) return guarded([&] { return wrap(Op::ts(tensor_of(a), Scalar(PyFloat_AS_DOUBLE(b)))); });
  return binary_slow<Op>(a, b);
}
template <class Op>
PyObject* in_place(PyObject* a, PyObject* b) {
  return guarded([&]() -> PyObject* {
    if (overridden(a) || (is_tensor(b) && overridden(b)) || any_mode())
      return call_override(Op::kName, a, &b, 1, nullptr);
    const Tensor& x = tensor_of(a);
    Scalar s;
    if (is_tensor(b) || is_array(b)) {
      const Tensor y = is_tensor(b) ? tensor_of(b) : tensor_over_buffer(b);
      return wrap(released(work(x), [&]() -> Tensor& { return Op::tt(x, y); }));
    }
    if (!read_number(b, s)) {
      if (any_asks(&b, 1)) return call_override(Op::kName, a, &b, 1, nullptr);
      Py_RETURN_NOTIMPLEMENTED;
    }
    return wrap(released(work(x), [&]() -> Tensor& { return Op::ts(x, s); }));
  });
}

// seen, reflected: the functions that a __torch_function__ is told of, which are PyTorch's.
#define AG_BINARY(Name, seen, reflected, function)                                        \
  struct Name {                                                                           \
    static constexpr const char* kName = seen;                                            \
    static constexpr const char* kReflected = reflected;                                  \
    static Tensor tt(const Tensor& a, const Tensor& b) { return argand::function(a, b); } \
    static Tensor ts(const Tensor& a, const Scalar& b) { return argand::function(a, b); } \
    static Tensor st(const Scalar& a, const Tensor& b) { return argand::function(a, b); } \
  };
#define AG_IN_PLACE(Name, seen, function)                                                     \
  struct Name {                                                                               \
    static constexpr const char* kName = seen;                                                \
    static Tensor& tt(const Tensor& a, const Tensor& b) { return argand::function##_(a, b); } \
    static Tensor& ts(const Tensor& a, const Scalar& b) { return argand::function##_(a, b); } \
  };
AG_BINARY(Add, "add", "add", add)
AG_BINARY(Mul, "mul", "mul", mul)
AG_BINARY(Div, "div", "__rdiv__", div)
AG_BINARY(FloorDiv, "__floordiv__", "__rfloordiv__", floor_divide)
AG_BINARY(Mod, "remainder", "__rmod__", remainder)
AG_BINARY(Pow, "pow", "__rpow__", pow)
AG_BINARY(And, "__and__", "__rand__", bitwise_and)
AG_BINARY(Or, "__or__", "__ror__", bitwise_or)
AG_BINARY(Xor, "__xor__", "__rxor__", bitwise_xor)
AG_BINARY(LeftShift, "__lshift__", "__rlshift__", bitwise_left_shift)
AG_BINARY(RightShift, "__rshift__", "__rrshift__", bitwise_right_shift)
AG_BINARY(Eq, "__eq__", "__eq__", eq)
AG_BINARY(Ne, "ne", "ne", ne)
AG_BINARY(Lt, "lt", "gt", lt)
AG_BINARY(Le, "le", "ge", le)
AG_BINARY(Gt, "gt", "lt", gt)
AG_BINARY(Ge, "ge", "le", ge)
AG_IN_PLACE(AddIn, "add_", add)
AG_IN_PLACE(SubIn, "sub_", sub)
AG_IN_PLACE(MulIn, "mul_", mul)
AG_IN_PLACE(DivIn, "div_", div)
AG_IN_PLACE(FloorDivIn, "floor_divide_", floor_divide)
AG_IN_PLACE(ModIn, "__imod__", remainder)
AG_IN_PLACE(PowIn, "pow_", pow)
AG_IN_PLACE(AndIn, "__iand__", bitwise_and)
AG_IN_PLACE(OrIn, "__ior__", bitwise_or)
AG_IN_PLACE(XorIn, "__ixor__", bitwise_xor)
AG_IN_PLACE(LeftShiftIn, "__ilshift__", bitwise_left_shift)
AG_IN_PLACE(RightShiftIn, "__irshift__", bitwise_right_shift)
struct Sub {
  static constexpr const char* kName = "sub";
  static constexpr const char* kReflected = "__rsub__";
  static Tensor tt(const Tensor& a, const Tensor& b) { return argand::sub(a, b); }
  static Tensor ts(const Tensor& a, const Scalar& b) { return argand::sub(a, b); }
  static Tensor st(const Scalar& a, const Tensor& b) { return argand::rsub(b, a); }
};
#undef AG_BINARY
#undef AG_IN_PLACE

PyObject* power(PyObject* a, PyObject* b, PyObject* modulus) {
  if (modulus != Py_None) Py_RETURN_NOTIMPLEMENTED;
  return binary<Pow>(a, b);
}
PyObject* power_in_place(PyObject* a, PyObject* b, PyObject*) { return in_place<PowIn>(a, b); }

PyObject* matrix_multiply(PyObject* a, PyObject* b) {
  return guarded([&]() -> PyObject* {
    const bool mode = any_mode();
    if (is_tensor(a) && (mode || overridden(a) || any_asks(&b, 1))) return call_override("matmul", a, &b, 1, nullptr);
    if (!(is_tensor(a) || is_array(a)) || !(is_tensor(b) || is_array(b))) Py_RETURN_NOTIMPLEMENTED;
    if (!is_tensor(a) && (mode || overridden(b) || any_asks(&a, 1)))
      return call_override("__rmatmul__", b, &a, 1, nullptr);
    const Tensor x = is_tensor(a) ? tensor_of(a) : tensor_over_buffer(a),
                 y = is_tensor(b) ? tensor_of(b) : tensor_over_buffer(b);
    return wrap(released(kHeavy * (work(x) + work(y)), [&] { return matmul(x, y); }));
  });
}

PyObject* negative(PyObject* a) {
  return unary("neg", a, [](const Tensor& x) { return released(work(x), [&] { return neg(x); }); });
}
PyObject* same(PyObject* a) {
  return unary("__pos__", a, [](const Tensor& x) { return argand::positive(x); });
}
PyObject* absolute_value(PyObject* a) {
  return unary("__abs__", a, [](const Tensor& x) { return released(work(x), [&] { return abs(x); }); });
}
PyObject* invert(PyObject* a) {
  return unary("__invert__", a, [](const Tensor& x) { return released(work(x), [&] { return bitwise_not(x); }); });
}

int truth(PyObject* a) {
  int result = -1;
  guarded_int([&] {
    const Tensor& x = tensor_of(a);
    if (x.numel() != 1)
      raise(PyExc_RuntimeError, "Boolean value of Tensor with ", x.numel() ? "more than one value" : "no values",
            " is ambiguous; sizes ", x.sizes());
    result = x.item().toBool();
  });
  return result;
}
Scalar only_number(const Tensor& x) {
  if (x.numel() != 1)
    raise(PyExc_ValueError, "only a tensor of one element can become a Python number, this one has sizes ", x.sizes());
  return x.item();
}
PyObject* to_int(PyObject* a) {
  return guarded([&]() -> PyObject* {
    const Scalar s = only_number(tensor_of(a));
    if (!s.is_floating_point()) return wrap(s.is_boolean() ? Scalar(s.toLong()) : s);
    return check(PyLong_FromDouble(s.real()));
  });
}
PyObject* to_float(PyObject* a) {
  return guarded([&]() -> PyObject* {
    const Scalar s = only_number(tensor_of(a));
    if (s.is_complex() && s.imag() != 0)
      raise(PyExc_RuntimeError, "a complex number cannot become a float without losing its imaginary part");
    return check(PyFloat_FromDouble(s.real()));
  });
}
PyObject* to_index(PyObject* a) {
  return guarded([&]() -> PyObject* {
    const Tensor& x = tensor_of(a);
    if (x.numel() != 1 || !is_integral(x.dtype(), true))
      raise(PyExc_TypeError, "index: expected a Tensor with one element, integer or bool, got ", dtype_name(x.dtype()),
            " of sizes ", x.sizes());
    return wrap(x.item());
  });
}

PyObject* compare(PyObject* a, PyObject* b, int op) {
  switch (op) {
    case Py_EQ:
      return binary<Eq>(a, b);
    case Py_NE:
      return binary<Ne>(a, b);
    case Py_LT:
      return binary<Lt>(a, b);
    case Py_LE:
      return binary<Le>(a, b);
    case Py_GT:
      return binary<Gt>(a, b);
    default:
      return binary<Ge>(a, b);
  }
}
Py_hash_t hash(PyObject* self) { return _Py_HashPointer(self); }

Py_ssize_t length(PyObject* self) {
  Py_ssize_t n = -1;
  guarded_int([&] {
    const Tensor& x = tensor_of(self);
    if (x.dim() == 0) raise(PyExc_TypeError, "len() of a 0-d tensor");
    n = x.size(0);
  });
  return n;
}
PyObject* iterate(PyObject* self) {
  return guarded([&]() -> PyObject* {
    const Tensor& x = tensor_of(self);
    if (x.dim() == 0) raise(PyExc_TypeError, "iteration over a 0-d tensor");
    const Ref items(wrap(unbind(x, 0)));
    return check(PyObject_GetIter(items.get()));
  });
}
int contains(PyObject* self, PyObject* element) {
  int result = -1;
  guarded_int([&] {
    const Tensor& x = tensor_of(self);
    if (is_tensor(element))
      result = any(eq(x, tensor_of(element))).item().toBool();
    else if (is_number(element))
      result = any(eq(x, to_scalar(element))).item().toBool();
    else
      raise(PyExc_RuntimeError, "a tensor contains numbers; got ", type_name(element));
  });
  return result;
}
PyObject* item_at(PyObject* self, Py_ssize_t i) {
  return guarded([&] {
    const Tensor& x = tensor_of(self);
    if (x.dim() == 0) raise(PyExc_IndexError, "index: a 0-d tensor has no items; use tensor.item()");
    if (i >= x.size(0))
      raise(PyExc_IndexError, "index ", static_cast<int64_t>(i), " lies outside dimension 0, whose size is ",
            x.size(0));
    return wrap(select(x, 0, i));
  });
}

PyObject* represent(PyObject* self) {
  return guarded([&]() -> PyObject* {
    static PyObject* f = imported("argand._tensor_str", "text_of");
    return check(PyObject_CallOneArg(f, self));
  });
}

// Tensor(2, 3), Tensor([1.0, 2.0]), Tensor(tensor): float32 throughout, as PyTorch's old constructor.
PyObject* make(PyTypeObject* type, PyObject* args, PyObject* kwargs) {
  return guarded([&]() -> PyObject* {
    const Py_ssize_t n = PyTuple_GET_SIZE(args);
    if (kwargs && PyDict_GET_SIZE(kwargs) && type == tensor_type)
      raise(PyExc_TypeError, "Tensor() takes no keyword arguments; use tensor(data, dtype=..., device=...)");
    const TensorOptions options(get_default_dtype());
    PyObject* first = n ? PyTuple_GET_ITEM(args, 0) : nullptr;
    if (!first) return wrap_as(type, empty({0}, options));
    if (is_tensor(first)) {
      const Tensor& x = tensor_of(first);
      if (type == tensor_type && x.dtype() != get_default_dtype())
        raise(PyExc_TypeError, "Tensor(): expected dtype ", dtype_name(get_default_dtype()), ", got ",
              dtype_name(x.dtype()), "; use tensor.to()");
      return wrap_as(type, type == tensor_type ? alias(x) : x.detach());
    }
    if (!is_integer(first)) return wrap_as(type, tensor_from(first, get_default_dtype()));
    DimVector sizes;
    for (Py_ssize_t i = 0; i < n; ++i) sizes.push_back(to_integer(PyTuple_GET_ITEM(args, i)));
    return wrap_as(type, empty(sizes, options));
  });
}
int accept_arguments(PyObject*, PyObject*, PyObject*) { return 0; }  // __new__ has read them

template <class F>
PyType_Slot slot(int id, F f) {
  return {id, reinterpret_cast<void*>(f)};
}

}  // namespace

void add_slots(std::vector<PyType_Slot>& list) {
  const PyType_Slot slots[] = {
      slot(Py_nb_add, binary<Add>),
      slot(Py_nb_subtract, binary<Sub>),
      slot(Py_nb_multiply, binary<Mul>),
      slot(Py_nb_true_divide, binary<Div>),
      slot(Py_nb_floor_divide, binary<FloorDiv>),
      slot(Py_nb_remainder, binary<Mod>),
      slot(Py_nb_power, power),
      slot(Py_nb_and, binary<And>),
      slot(Py_nb_or, binary<Or>),
      slot(Py_nb_xor, binary<Xor>),
      slot(Py_nb_lshift, binary<LeftShift>),
      slot(Py_nb_rshift, binary<RightShift>),
      slot(Py_nb_matrix_multiply, matrix_multiply),
      slot(Py_nb_inplace_add, in_place<AddIn>),
      slot(Py_nb_inplace_subtract, in_place<SubIn>),
      slot(Py_nb_inplace_multiply, in_place<MulIn>),
      slot(Py_nb_inplace_true_divide, in_place<DivIn>),
      slot(Py_nb_inplace_floor_divide, in_place<FloorDivIn>),
      slot(Py_nb_inplace_remainder, in_place<ModIn>),
      slot(Py_nb_inplace_power, power_in_place),
      slot(Py_nb_inplace_and, in_place<AndIn>),
      slot(Py_nb_inplace_or, in_place<OrIn>),
      slot(Py_nb_inplace_xor, in_place<XorIn>),
      slot(Py_nb_inplace_lshift, in_place<LeftShiftIn>),
      slot(Py_nb_inplace_rshift, in_place<RightShiftIn>),
      slot(Py_nb_negative, negative),
      slot(Py_nb_positive, same),
      slot(Py_nb_absolute, absolute_value),
      slot(Py_nb_invert, invert),
      slot(Py_nb_bool, truth),
      slot(Py_nb_int, to_int),
      slot(Py_nb_float, to_float),
      slot(Py_nb_index, to_index),
      slot(Py_tp_richcompare, compare),
      slot(Py_tp_hash, hash),
      slot(Py_tp_repr, represent),
      slot(Py_tp_iter, iterate),
      slot(Py_tp_new, make),
      slot(Py_tp_init, accept_arguments),
      slot(Py_mp_length, length),
      slot(Py_mp_subscript, get_item),
      slot(Py_mp_ass_subscript, set_item),
      slot(Py_sq_length, length),
      slot(Py_sq_item, item_at),
      slot(Py_sq_contains, contains),
      slot(Py_bf_getbuffer, get_buffer),
      slot(Py_bf_releasebuffer, release_buffer),
  };
  list.insert(list.end(), std::begin(slots), std::end(slots));
}

}  // namespace argand::py
