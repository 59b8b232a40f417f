// __torch_function__: classes that take part in every function and method called on them, and modes that take part in
// every one a thread calls. Classes derived from Tensor are noticed as arguments are read; of others, functions learn
// when the arguments fit no signature.
#include "python/bindings/module.h"
#include "python/bindings/parse.h"

namespace argand::py {
namespace {

thread_local std::vector<PyObject*> t_modes;  // owned; the innermost is the last
thread_local int t_disabled = 0;              // depth of code that runs without overrides
PyObject* g_disabled_function;                // what a class sets __torch_function__ to, to take no part

void push_mode(PyObject* owned) {
  t_modes.push_back(owned);
  ++num_modes;
}
PyObject* pop_mode() {
  PyObject* mode = t_modes.back();
  t_modes.pop_back();
  --num_modes;
  return mode;
}
// While one lives, the innermost mode stands aside: what it calls is not shown to it again.
class ModeAside {
 public:
  ModeAside() : mode_(pop_mode()) {}
  ~ModeAside() { push_mode(mode_); }
  ModeAside(const ModeAside&) = delete;
  ModeAside& operator=(const ModeAside&) = delete;
  PyObject* mode() const { return mode_; }

 private:
  PyObject* mode_;
};

PyObject* attribute_name() {
  static PyObject* name = PyUnicode_InternFromString("__torch_function__");
  return name;
}

// Whether o's class has a __torch_function__ of its own.
bool asks(PyObject* o) {
  if (is_tensor(o)) return is_overridden(o);
  return !t_disabled && !PyType_Check(o) && _PyType_Lookup(Py_TYPE(o), attribute_name());
}

struct Disabled {
  Disabled() { ++t_disabled; }
  ~Disabled() { --t_disabled; }
};

// Tensors of a result become instances of the class that took part.
Ref converted(PyObject* result, PyTypeObject* type) {
  if (is_tensor(result)) {
    return is_exact_tensor(result) ? Ref(become(type, result)) : Ref::borrow(result);
  }
  if (!PyTuple_Check(result) && !PyList_CheckExact(result)) return Ref::borrow(result);
  const Py_ssize_t n = PySequence_Fast_GET_SIZE(result);
  Ref list(check(PyList_New(n)));
  for (Py_ssize_t i = 0; i < n; ++i)
    PyList_SET_ITEM(list.get(), i, converted(PySequence_Fast_GET_ITEM(result, i), type).release());
  if (PyList_CheckExact(result)) return list;
  if (PyTuple_CheckExact(result)) return Ref(check(PyList_AsTuple(list.get())));
  if (!n || !is_tensor(PyTuple_GET_ITEM(result, 0))) return Ref::borrow(result);  // a Size, say
  return Ref(check(PyObject_CallOneArg(reinterpret_cast<PyObject*>(Py_TYPE(result)), list.get())));
}

// func(*args, **kwargs) without overrides. values and keywords are those of a __torch_function__, (func, types,
// args=(), kwargs=None); format is what PyArg_ParseTupleAndKeywords reads them by.
Ref call_plainly(const char* format, PyObject* values, PyObject* keywords) {
  static const char* names[] = {"func", "types", "args", "kwargs", nullptr};
  PyObject *func, *types, *args = nullptr, *kwargs = Py_None;
  if (!PyArg_ParseTupleAndKeywords(values, keywords, format, const_cast<char**>(names), &func, &types, &PyTuple_Type,
                                   &args, &kwargs))
    throw ErrorSet{};
  if (kwargs != Py_None && !PyDict_Check(kwargs))
    raise(PyExc_TypeError, "__torch_function__: expected a dict as kwargs, got ", type_name(kwargs));
  const Ref none_given(check(PyTuple_New(0)));
  const Disabled guard;
  return Ref(check(PyObject_Call(func, args ? args : none_given.get(), kwargs == Py_None ? nullptr : kwargs)));
}

// Tensor.__torch_function__: calls func, and gives results the class of cls.
PyObject* default_torch_function(PyObject* cls, PyObject* values, PyObject* keywords) {
  return guarded([&]() -> PyObject* {
    Ref result = call_plainly("OO|O!O:__torch_function__", values, keywords);
    auto* type = reinterpret_cast<PyTypeObject*>(cls);
    const Disabled guard;
    return type == tensor_type ? result.release() : converted(result.get(), type).release();
  });
}
PyMethodDef default_def = {"__torch_function__", as_method(default_torch_function),
                           METH_VARARGS | METH_KEYWORDS | METH_CLASS,
                           "__torch_function__(func, types, args=(), kwargs=None)"};

PyObject* disabled_torch_function(PyObject*, PyObject* values, PyObject* keywords) {
  return guarded([&] { return call_plainly("OO|O!O:_disabled_torch_function_impl", values, keywords).release(); });
}
PyMethodDef disabled_def = {"_disabled_torch_function_impl", as_method(disabled_torch_function),
                            METH_VARARGS | METH_KEYWORDS, nullptr};

PyObject* enter_disabled(PyObject*, PyObject*) {
  ++t_disabled;
  return none();
}
PyObject* exit_disabled(PyObject*, PyObject*) {
  --t_disabled;
  return none();
}
PyObject* push_torch_function_mode(PyObject*, PyObject* mode) {
  push_mode(Py_NewRef(mode));
  return none();
}
PyObject* pop_torch_function_mode(PyObject*, PyObject*) {
  return guarded([&] {
    if (t_modes.empty()) raise(PyExc_RuntimeError, "_pop_torch_function_mode(): no mode is on");
    return pop_mode();
  });
}
PyObject* torch_function_enabled(PyObject*, PyObject*) { return PyBool_FromLong(t_disabled == 0); }
// The modes that are on, the innermost last.
PyObject* torch_function_modes(PyObject*, PyObject*) {
  return guarded([&] {
    Ref list(check(PyTuple_New(static_cast<Py_ssize_t>(t_modes.size()))));
    for (size_t i = 0; i < t_modes.size(); ++i)
      PyTuple_SET_ITEM(list.get(), static_cast<Py_ssize_t>(i), Py_NewRef(t_modes[i]));
    return list.release();
  });
}
PyMethodDef functions[] = {{"_push_torch_function_mode", push_torch_function_mode, METH_O, nullptr},
                           {"_pop_torch_function_mode", pop_torch_function_mode, METH_NOARGS, nullptr},
                           {"_torch_function_enabled", torch_function_enabled, METH_NOARGS, nullptr},
                           {"_torch_function_modes", torch_function_modes, METH_NOARGS, nullptr},
                           {"_enter_disabled_torch_function", enter_disabled, METH_NOARGS, nullptr},
                           {"_exit_disabled_torch_function", exit_disabled, METH_NOARGS, nullptr},
                           {}};

// Calls __torch_function__(func, types, args, kwargs) of the innermost mode, then of the first argument whose class
// answers.
PyObject* ask(PyObject* func, PyObject* args, PyObject* kwargs) {
  Ref types(check(PyList_New(0)));
  std::vector<Ref> askers;  // held: one that answers may take the next from the list it came in
  const auto consider = [&](PyObject* o) {
    if (!asks(o)) return;
    auto* type = reinterpret_cast<PyObject*>(Py_TYPE(o));
    for (const Ref& asker : askers)
      if (Py_TYPE(asker.get()) == Py_TYPE(o)) return;
    check(PyList_Append(types.get(), type));
    size_t at = askers.size();  // a subclass is asked before its base
    for (size_t i = 0; i < askers.size(); ++i)
      if (PyType_IsSubtype(Py_TYPE(o), Py_TYPE(askers[i].get()))) {
        at = i;
        break;
      }
    askers.insert(askers.begin() + static_cast<std::ptrdiff_t>(at), Ref::borrow(o));
  };
  const auto consider_all = [&](PyObject* o) {
    consider(o);
    if (PyTuple_Check(o) || PyList_Check(o))
      for (Py_ssize_t i = 0; i < PySequence_Fast_GET_SIZE(o); ++i) consider(PySequence_Fast_GET_ITEM(o, i));
  };
  for (Py_ssize_t i = 0; i < PyTuple_GET_SIZE(args); ++i) consider_all(PyTuple_GET_ITEM(args, i));
  if (kwargs) {
    Py_ssize_t at = 0;
    PyObject *key, *value;
    while (PyDict_Next(kwargs, &at, &key, &value)) consider_all(value);
  }
  const Ref type_list(check(PyList_AsTuple(types.get())));
  const Ref no_kwargs(kwargs ? Py_NewRef(kwargs) : check(PyDict_New()));
  if (mode_asks()) {
    const ModeAside aside;
    const Ref f(check(PyObject_GetAttr(aside.mode(), attribute_name())));
    Ref result(check(PyObject_CallFunctionObjArgs(f.get(), func, type_list.get(), args, no_kwargs.get(), nullptr)));
    if (result.get() != Py_NotImplemented) return result.release();
  }
  for (const Ref& o : askers) {
    const Ref f(check(PyObject_GetAttr(reinterpret_cast<PyObject*>(Py_TYPE(o.get())), attribute_name())));
    Ref result(check(PyObject_CallFunctionObjArgs(f.get(), func, type_list.get(), args, no_kwargs.get(), nullptr)));
    if (result.get() != Py_NotImplemented) return result.release();
  }
  raise(PyExc_TypeError,
        "no implementation found: the __torch_function__ of every class among the arguments returned "
        "NotImplemented");
}

}  // namespace

int num_modes = 0;
bool mode_asks() { return !t_modes.empty() && !t_disabled; }

bool is_overridden(PyObject* o) {
  if (t_disabled || is_exact_tensor(o) || !is_tensor(o)) return false;
  PyObject* f = _PyType_Lookup(Py_TYPE(o), attribute_name());
  return f != g_disabled_function;
}

bool any_asks(PyObject* const* args, Py_ssize_t n) {
  for (Py_ssize_t i = 0; i < n; ++i) {
    if (asks(args[i])) return true;
    if (!PyTuple_Check(args[i]) && !PyList_Check(args[i])) continue;
    for (Py_ssize_t k = 0; k < PySequence_Fast_GET_SIZE(args[i]); ++k)
      if (asks(PySequence_Fast_GET_ITEM(args[i], k))) return true;
  }
  return false;
}

PyObject* call_override(const char* name, PyObject* self, PyObject* const* args, Py_ssize_t nargs, PyObject* kwnames) {
  const Ref owner(self ? Py_NewRef(reinterpret_cast<PyObject*>(tensor_type))
                       : check(PyImport_ImportModule("argand._C")));
  Ref func(PyObject_GetAttrString(owner.get(), name));
  if (!func) throw ErrorSet{};
  const Py_ssize_t first = self ? 1 : 0;
  const Ref list(check(PyTuple_New(nargs + first)));
  if (self) PyTuple_SET_ITEM(list.get(), 0, Py_NewRef(self));
  for (Py_ssize_t i = 0; i < nargs; ++i) PyTuple_SET_ITEM(list.get(), i + first, Py_NewRef(args[i]));
  Ref kwargs;
  if (kwnames) {
    kwargs = Ref(check(PyDict_New()));
    for (Py_ssize_t k = 0; k < PyTuple_GET_SIZE(kwnames); ++k)
      check(PyDict_SetItem(kwargs.get(), PyTuple_GET_ITEM(kwnames, k), args[nargs + k]));
  }
  return ask(func.get(), list.get(), kwargs.get());
}

PyMethodDef* torch_function_method() { return &default_def; }

void add_overrides(PyObject* module) {
  g_disabled_function = check(PyCFunction_New(&disabled_def, nullptr));
  check(PyModule_AddObjectRef(module, "_disabled_torch_function_impl", g_disabled_function));
  check(PyModule_AddFunctions(module, functions));
}

}  // namespace argand::py
