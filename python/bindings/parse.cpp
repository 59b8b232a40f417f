#include "python/bindings/parse.h"

#include <cstring>

#include "python/bindings/construct.h"
#include "python/bindings/old_forms.h"
#include "python/bindings/types.h"
#include "argand/ops/functions.h"
#include "argand/ops/out.h"

namespace argand::py {

thread_local bool did_big_work = false;

namespace {

// NumPy's scalars: what can be read as a number and is neither a tensor nor a sequence.
bool is_foreign_number(PyObject* o) {
  const PyNumberMethods* n = Py_TYPE(o)->tp_as_number;
  return n && (n->nb_float || n->nb_index) && !PySequence_Check(o) && !is_tensor(o);
}
bool is_foreign_bool(PyObject* o) {
  return !std::strcmp(Py_TYPE(o)->tp_name, "numpy.bool") || !std::strcmp(Py_TYPE(o)->tp_name, "numpy.bool_");
}
bool is_foreign_complex(PyObject* o) { return !std::strncmp(Py_TYPE(o)->tp_name, "numpy.complex", 13); }

bool is_scalar_tensor(PyObject* o) {
  if (!is_tensor(o)) return false;
  const Tensor& x = tensor_of(o);
  return x.defined() && x.dim() == 0 && !x.impl()->wants_grad();
}
bool is_integer_tensor(PyObject* o) { return is_scalar_tensor(o) && is_integral(tensor_of(o).dtype(), false); }

template <class F>
bool all_of(PyObject* list, F&& f) {
  if (!PyList_Check(list) && !PyTuple_Check(list)) return false;
  PyObject** items = PySequence_Fast_ITEMS(list);
  const Py_ssize_t n = PySequence_Fast_GET_SIZE(list);
  for (Py_ssize_t i = 0; i < n; ++i)
    if (!f(items[i])) return false;
  return true;
}

AG_NOINLINE bool accepts_slowly(const Param& p, PyObject* o, Args& a) {
  if (p.kind == Kind::Any) return true;
  if (o == Py_None) return p.flags & kNullable;
  const auto tensor = [&](PyObject* x) {
    if (!is_tensor(x)) return false;
    a.overridden |= is_overridden(x);
    return true;
  };
  switch (p.kind) {
    case Kind::Tensor:
      return tensor(o);
    case Kind::TensorList:
      return all_of(o, tensor);
    case Kind::OptionalTensorList:
      return all_of(o, [&](PyObject* x) { return x == Py_None || tensor(x); });
    case Kind::Scalar:
    case Kind::Float:
      return is_number(o) || (is_scalar_tensor(o) && tensor(o));
    case Kind::Int:
      return is_integer(o) || (is_integer_tensor(o) && tensor(o)) || ((p.flags & kReduction) && PyUnicode_Check(o));
    case Kind::IntList:
      return is_integer(o) ||
             all_of(o, [&](PyObject* x) { return is_integer(x) || (is_integer_tensor(x) && tensor(x)); });
    case Kind::FloatList:
      return all_of(o, is_number);
    case Kind::Bool:
      return PyBool_Check(o) || is_foreign_bool(o);
    case Kind::BoolList:
      return all_of(o, [](PyObject* x) { return static_cast<bool>(PyBool_Check(x)); });
    case Kind::Str:
      return PyUnicode_Check(o);
    case Kind::DType:
      return is_dtype(o);
    case Kind::Device:
      return is_device(o);
    case Kind::Layout:
      return is_layout(o);
    case Kind::MemoryFormat:
      return is_memory_format(o);
    case Kind::Generator:
      return is_generator(o);
    case Kind::Any:
      return true;
  }
  return false;
}

AG_INLINE bool accepts(const Param& p, PyObject* o, Args& a) {
  if (AG_LIKELY(is_exact_tensor(o)) && p.kind == Kind::Tensor) return true;
  return accepts_slowly(p, o, a);
}

int find_keyword(const Signature& s, PyObject* name, int first) {
  for (int i = first; i < s.count; ++i)
    if (s.params[i].key == name || (s.params[i].other_key && s.params[i].other_key == name)) return i;
  for (int i = first; i < s.count; ++i) {
    const Param& p = s.params[i];
    if (!PyUnicode_CompareWithASCIIString(name, p.name)) return i;
    if (p.other_name && !PyUnicode_CompareWithASCIIString(name, p.other_name)) return i;
  }
  return -1;
}

bool match(const Signature& s, PyObject* self, PyObject* const* args, Py_ssize_t nargs, PyObject* kwnames, Args& a) {
  const int first = self ? 1 : 0;
  if (!(s.forms & (self ? kMethod : kFunction))) return false;
  a.num_rest = -1;
  a.overridden = false;
  std::memset(static_cast<void*>(a.slot), 0, sizeof(PyObject*) * s.count);
  if (self) {
    a.slot[0] = self;
    if (AG_UNLIKELY(!is_exact_tensor(self))) a.overridden = is_overridden(self);
  }
  const int open = s.positional - first;  // positional parameters still to fill
  Py_ssize_t taken = nargs;
  if (AG_UNLIKELY(s.varargs && nargs && s.params[first].kind == Kind::IntList &&
                  (is_integer(args[0]) || is_integer_tensor(args[0])))) {
    for (Py_ssize_t i = 0; i < nargs; ++i)
      if (!is_integer(args[i]) && !is_integer_tensor(args[i])) return false;
    a.rest = args, a.num_rest = nargs, taken = 0;
  } else if (nargs > open) {
    return false;
  }
  for (Py_ssize_t i = 0; i < taken; ++i) {
    if (!accepts(s.params[first + i], args[i], a)) return false;
    a.slot[first + i] = args[i];
  }
  if (AG_UNLIKELY(kwnames != nullptr)) {
    const Py_ssize_t n = PyTuple_GET_SIZE(kwnames);
    for (Py_ssize_t k = 0; k < n; ++k) {
      const int i = find_keyword(s, PyTuple_GET_ITEM(kwnames, k), first);
      if (i < 0 || a.slot[i] || (self && i == s.out) || (i == first && a.num_rest >= 0)) return false;
      PyObject* o = args[nargs + k];
      if (!accepts(s.params[i], o, a)) return false;
      a.slot[i] = o;
    }
  }
  for (int i = first; i < s.count; ++i)
    if (!a.slot[i] && !(s.params[i].flags & kHasDefault) && !(i == first && a.num_rest >= 0)) return false;
  return true;
}

std::string describe_arguments(PyObject* const* args, Py_ssize_t nargs, PyObject* kwnames) {
  std::string s = "(";
  for (Py_ssize_t i = 0; i < nargs; ++i) s += (i ? ", " : "") + type_name(args[i]);
  for (Py_ssize_t k = 0; kwnames && k < PyTuple_GET_SIZE(kwnames); ++k)
    s += str(s.size() > 1 ? ", " : "", text_of(PyTuple_GET_ITEM(kwnames, k)), "=", type_name(args[nargs + k]));
  return s + ")";
}

std::string unknown_keyword(const Function& f, PyObject* self, PyObject* kwnames) {
  for (Py_ssize_t k = 0; kwnames && k < PyTuple_GET_SIZE(kwnames); ++k) {
    bool known = false;
    for (int s = 0; s < f.count; ++s)
      known |= find_keyword(f.signatures[s], PyTuple_GET_ITEM(kwnames, k), self ? 1 : 0) >= 0;
    if (!known)
      return str(f.name, "() got an unexpected keyword argument '", text_of(PyTuple_GET_ITEM(kwnames, k)), "'");
  }
  return {};
}

[[noreturn]] AG_COLD void no_match(const Function& f, PyObject* self, PyObject* const* args, Py_ssize_t nargs,
                                   PyObject* kwnames) {
  std::string s = unknown_keyword(f, self, kwnames);
  if (s.empty()) s = str(f.name, "() got ", describe_arguments(args, nargs, kwnames));
  s += f.count == 1 ? "; expected " : "; expected one of:";
  for (int i = 0; i < f.count; ++i) s += str(f.count == 1 ? "" : "\n  ", f.signatures[i].text);
  raise(PyExc_TypeError, s);
}

// Operations that take a number in the place of their first tensor, as PyTorch's do.
bool takes_number_first(std::string_view name) {
  for (const std::string_view n : {"add", "sub", "mul", "multiply", "div", "divide", "true_divide", "floor_divide"})
    if (n == name) return true;
  return false;
}

// A number as a 0-d tensor; of the dtype of other, where that is a tensor of real or complex numbers.
PyObject* tensor_of_number(PyObject* number, PyObject* other) {
  const Scalar s = to_scalar(number);
  const bool wide = get_default_dtype() == kFloat64;
  DType dtype = s.is_boolean()          ? kBool
                : s.is_complex()        ? (wide ? kComplex128 : kComplex64)
                : s.is_floating_point() ? get_default_dtype()
                                        : kInt64;
  if (other && is_tensor(other) && !is_integral(tensor_of(other).dtype(), true) && !s.is_complex())
    dtype = tensor_of(other).dtype();
  return wrap(full({}, s, dtype));
}

// The result given to out=: written there, whatever the signature computed.
PyObject* write_to(PyObject* out, PyObject* result) {
  if (is_tensor(out)) {
    Tensor target = tensor_of(out);
    write_out(target, expect_tensor("out=", result));
    return Py_NewRef(out);
  }
  for (Py_ssize_t i = 0; i < PySequence_Fast_GET_SIZE(out); ++i)
    write_to(PySequence_Fast_GET_ITEM(out, i), PyTuple_GET_ITEM(result, i));
  return Py_NewRef(out);
}

PyObject* run(const Signature& s, Args& a) {
  if (s.out < 0 || !a.given(s.out)) return s.call(a);
  PyObject* out = a.slot[s.out];
  const Ref result(s.call(a));
  if (!result) return nullptr;
  if (is_tensor(out) == static_cast<bool>(PyTuple_Check(result.get())) ||
      (!is_tensor(out) && PyTuple_GET_SIZE(result.get()) != PySequence_Fast_GET_SIZE(out)))
    raise(PyExc_TypeError, "out=: expected as many tensors as there are results");
  return write_to(out, result.get());
}

}  // namespace

const char* prepare(Function& f, bool method) {
  if (!f.ready) {
    std::string texts;
    for (int i = 0; i < f.count; ++i) {
      Signature& s = f.signatures[i];
      if (!f.doc) texts += str(i ? "\n" : "", s.text);
      for (int k = 0; k < s.count; ++k) {
        s.params[k].key = check(PyUnicode_InternFromString(s.params[k].name));
        if (s.params[k].other_name) s.params[k].other_key = check(PyUnicode_InternFromString(s.params[k].other_name));
      }
    }
    if (!f.doc) f.doc = strdup(texts.c_str());
    f.ready = true;
  }
  return method && f.method_doc ? f.method_doc : f.doc;
}

PyObject* call(const Function& f, PyObject* self, PyObject* const* args, Py_ssize_t nargs, PyObject* kwnames) {
  return guarded([&]() -> PyObject* {
    if (any_mode()) return call_override(f.name, self, args, nargs, kwnames);
    Args a;
    for (int i = 0; i < f.count; ++i) {
      if (!match(f.signatures[i], self, args, nargs, kwnames, a)) continue;
      if (AG_UNLIKELY(a.overridden)) return call_override(f.name, self, args, nargs, kwnames);
      return run(f.signatures[i], a);
    }
    if (any_asks(args, nargs + (kwnames ? PyTuple_GET_SIZE(kwnames) : 0)))
      return call_override(f.name, self, args, nargs, kwnames);
    if (!self && nargs && is_number(args[0]) && takes_number_first(f.name)) {
      std::vector<PyObject*> all(args, args + nargs + (kwnames ? PyTuple_GET_SIZE(kwnames) : 0));
      const Ref first(tensor_of_number(args[0], nargs > 1 ? args[1] : nullptr));
      all[0] = first.get();
      return call(f, nullptr, all.data(), nargs, kwnames);
    }
    if (PyObject* result = call_old_form(f, self, args, nargs, kwnames)) return result;
    no_match(f, self, args, nargs, kwnames);
  });
}

// --- values

bool is_integer(PyObject* o) {
  if (PyLong_Check(o)) return !PyBool_Check(o);
  return PyIndex_Check(o) && is_foreign_number(o) && !is_foreign_bool(o);
}
bool is_number(PyObject* o) {
  return PyFloat_Check(o) || PyLong_Check(o) || PyComplex_Check(o) || is_foreign_number(o) || is_foreign_bool(o);
}

int64_t to_integer(PyObject* o) {
  if (is_tensor(o)) return tensor_of(o).item().toLong();
  const Ref index(check(PyNumber_Index(o)));
  const long long x = PyLong_AsLongLong(index.get());
  if (x == -1 && PyErr_Occurred()) {
    PyErr_Clear();
    raise(PyExc_RuntimeError, "expected an integer of at most 64 bits, got one that is larger");
  }
  return x;
}
double to_real(PyObject* o) {
  if (PyFloat_CheckExact(o)) return PyFloat_AS_DOUBLE(o);
  if (is_tensor(o)) return tensor_of(o).item().toDouble();
  const double x = PyFloat_AsDouble(o);
  if (x == -1 && PyErr_Occurred()) throw ErrorSet{};
  return x;
}
// Of any whole number up to 2^64 - 1.
static Scalar whole_scalar(PyObject* o) {
  const Ref index(check(PyNumber_Index(o)));
  int overflow = 0;
  const long long x = PyLong_AsLongLongAndOverflow(index.get(), &overflow);
  if (x == -1 && PyErr_Occurred()) throw ErrorSet{};
  if (!overflow) return Scalar(static_cast<int64_t>(x));
  const unsigned long long large = overflow > 0 ? PyLong_AsUnsignedLongLong(index.get()) : 0;
  if (overflow < 0 || PyErr_Occurred()) {
    PyErr_Clear();
    raise(PyExc_RuntimeError, "expected an integer of at most 64 bits, got one that is larger");
  }
  return Scalar(static_cast<uint64_t>(large));
}
Scalar to_scalar(PyObject* o) {
  if (PyFloat_Check(o)) return Scalar(PyFloat_AS_DOUBLE(o));
  if (PyBool_Check(o)) return Scalar(o == Py_True);
  if (PyLong_Check(o)) return whole_scalar(o);
  if (is_tensor(o)) return tensor_of(o).item();
  if (is_foreign_bool(o)) return Scalar(PyObject_IsTrue(o) == 1);
  if (PyComplex_Check(o) || is_foreign_complex(o)) {
    const Py_complex z = PyComplex_AsCComplex(o);
    if (PyErr_Occurred()) throw ErrorSet{};
    return Scalar(Complex<double>(z.real, z.imag));
  }
  if (PyIndex_Check(o)) return whole_scalar(o);
  return Scalar(to_real(o));
}

void IntList::resize(size_t n) {
  if (n > 8) heap_ = new int64_t[n];
  size_ = n;
}
void IntList::assign(const int64_t* from, size_t n) {
  resize(n);
  std::copy_n(from, n, data());
}

Scalar Args::scalar(int i) const { return to_scalar(slot[i]); }
int64_t Args::integer(int i) const {
  if (!PyUnicode_Check(slot[i])) return to_integer(slot[i]);
  const std::string_view s = text(i);
  if (s == "none") return 0;
  if (s == "mean") return 1;
  if (s == "sum") return 2;
  raise(PyExc_ValueError, s, " is not a valid value for reduction; expected 'none', 'mean' or 'sum'");
}
bool Args::boolean(int i) const { return slot[i] == Py_True || (slot[i] != Py_False && PyObject_IsTrue(slot[i]) == 1); }
double Args::real(int i) const { return to_real(slot[i]); }
DType Args::dtype(int i) const { return to_dtype(slot[i]); }
std::optional<Device> Args::optional_device(int i) const {
  return given(i) ? std::optional<Device>(to_device(slot[i])) : std::nullopt;
}
std::optional<Generator> Args::optional_generator(int i) const {
  return given(i) ? std::optional<Generator>(to_generator(slot[i])) : std::nullopt;
}
MemoryFormat Args::memory_format(int i, MemoryFormat otherwise) const {
  return given(i) ? to_memory_format(slot[i]) : otherwise;
}
std::optional<MemoryFormat> Args::optional_memory_format(int i) const {
  return given(i) ? std::optional<MemoryFormat>(to_memory_format(slot[i])) : std::nullopt;
}
TensorOptions Args::options(int i) const {
  TensorOptions o;
  if (given(i)) o = o.dtype(dtype(i));
  if (given(i + 2)) o = o.device(to_device(slot[i + 2]));
  if (given(i + 4)) o = o.requires_grad(boolean(i + 4));
  return o;
}

std::vector<Tensor> Args::tensors(int i) const {
  std::vector<Tensor> list;
  if (!given(i)) return list;
  const Py_ssize_t n = PySequence_Fast_GET_SIZE(slot[i]);
  list.reserve(static_cast<size_t>(n));
  for (Py_ssize_t k = 0; k < n; ++k) list.push_back(tensor_of(PySequence_Fast_GET_ITEM(slot[i], k)));
  return list;
}
std::vector<std::optional<Tensor>> Args::optional_tensors(int i) const {
  std::vector<std::optional<Tensor>> list;
  for (Py_ssize_t k = 0; k < PySequence_Fast_GET_SIZE(slot[i]); ++k) {
    PyObject* o = PySequence_Fast_GET_ITEM(slot[i], k);
    list.push_back(o == Py_None ? std::nullopt : std::optional<Tensor>(tensor_of(o)));
  }
  return list;
}
void Args::read(int i, IntList& list) const {
  PyObject* o = slot[i];
  if (num_rest >= 0 && !o) {
    list.resize(static_cast<size_t>(num_rest));
    for (Py_ssize_t k = 0; k < num_rest; ++k) list.data()[k] = to_integer(rest[k]);
  } else if (!given(i)) {
    list.absent = true;
  } else if (PyTuple_Check(o) || PyList_Check(o)) {
    const Ref items = steady(o);
    const Py_ssize_t n = PySequence_Fast_GET_SIZE(items.get());
    list.resize(static_cast<size_t>(n));
    for (Py_ssize_t k = 0; k < n; ++k) list.data()[k] = to_integer(PySequence_Fast_GET_ITEM(items.get(), k));
  } else {
    list.resize(1);
    *list.data() = to_integer(o);
  }
}
DoubleList Args::doubles(int i) const {
  DoubleList list;
  list.absent = !given(i);
  if (list.absent) return list;
  const Ref items = steady(slot[i]);
  for (Py_ssize_t k = 0; k < PySequence_Fast_GET_SIZE(items.get()); ++k)
    list.values.push_back(to_real(PySequence_Fast_GET_ITEM(items.get(), k)));
  return list;
}
BoolList Args::booleans(int i) const {
  BoolList list;
  const Py_ssize_t n = PySequence_Fast_GET_SIZE(slot[i]);
  if (n > 8) raise(PyExc_ValueError, "expected at most 8 bools, got ", static_cast<int64_t>(n));
  for (Py_ssize_t k = 0; k < n; ++k) list.values[list.size++] = PySequence_Fast_GET_ITEM(slot[i], k) == Py_True;
  return list;
}

// --- results

PyObject* wrap(const std::vector<Tensor>& list) {
  Ref t(check(PyTuple_New(static_cast<Py_ssize_t>(list.size()))));
  for (size_t i = 0; i < list.size(); ++i) PyTuple_SET_ITEM(t.get(), static_cast<Py_ssize_t>(i), wrap(list[i]));
  return t.release();
}
PyObject* wrap(const Scalar& x) {
  switch (x.kind()) {
    case Scalar::Kind::Bool:
      return new_bool(x.to<bool>());
    case Scalar::Kind::Int:
      return x.is_beyond_int64() ? PyLong_FromUnsignedLongLong(x.to<uint64_t>()) : PyLong_FromLongLong(x.toLong());
    case Scalar::Kind::Float:
      return PyFloat_FromDouble(x.real());
    case Scalar::Kind::Complex:
      return PyComplex_FromDoubles(x.real(), x.imag());
  }
  return nullptr;
}
PyObject* wrap(DType d) { return wrap_dtype(d); }

namespace {

PyTypeObject* named_tuple_type(const char* name, const char* fields) {
  static auto* types = new std::vector<std::pair<std::string, PyTypeObject*>>;
  for (auto& [known, type] : *types)
    if (known == name) return type;
  std::vector<PyStructSequence_Field> list;
  for (char *rest = nullptr, *field = strtok_r(strdup(fields), " ", &rest); field;
       field = strtok_r(nullptr, " ", &rest))
    list.push_back({field, nullptr});
  const int count = static_cast<int>(list.size());
  list.push_back({nullptr, nullptr});
  char* full_name = strdup(str("torch.return_types.", name).c_str());  // the type keeps this pointer and the fields'
  PyStructSequence_Desc desc = {full_name, nullptr, list.data(), count};
  PyTypeObject* type = PyStructSequence_NewType(&desc);
  if (!type) throw ErrorSet{};
  const Ref copyreg(check(PyImport_ImportModule("copyreg"))), named(check(PyImport_ImportModule("argand._named")));
  const Ref reduce(check(PyObject_GetAttrString(named.get(), "reduce")));
  const Ref done(check(PyObject_CallMethod(copyreg.get(), "pickle", "OO", type, reduce.get())));
  types->emplace_back(name, type);
  return type;
}

}  // namespace

PyObject* new_named_tuple(const char* name, const char* fields) {
  return PyStructSequence_New(named_tuple_type(name, fields));
}

}  // namespace argand::py
