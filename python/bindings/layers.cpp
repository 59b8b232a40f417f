// The forwards of standard layers without Python: what nn.Sequential calls for those among its modules whose class is a
// standard one, as the package defines it, and which no hook, replaced method or odd attribute makes special. Every
// other module is called as Python calls it.
#include <string>
#include <unordered_map>
#include <vector>

#include "python/bindings/module.h"
#include "python/bindings/parse.h"
#include "argand/ops/functions.h"

namespace argand::py {
namespace {

bool is_plain_tensor(PyObject* o) { return is_tensor(o) && (is_exact_tensor(o) || !is_overridden(o)); }

// The attributes of a module. A getter that does not find what it expects says so, and the module is left to Python.
class Attributes {
 public:
  Attributes(PyObject* dict, PyObject* parameters) : dict_(dict), parameters_(parameters) {}

  bool odd() const { return odd_; }
  // Python looks into a module's own dict before it looks among its parameters.
  bool hidden(PyObject* name) {
    const bool found = PyDict_GetItemWithError(dict_, name) != nullptr;
    odd_ |= found;
    return found;
  }
  Tensor parameter(PyObject* name) {
    if (hidden(name)) return {};
    PyObject* value = parameters_ ? PyDict_GetItemWithError(parameters_, name) : nullptr;
    if (value && is_plain_tensor(value)) return tensor_of(value);
    odd_ = true;
    return {};
  }
  std::optional<Tensor> optional_parameter(PyObject* name) {
    if (hidden(name)) return std::nullopt;
    if (parameters_ && PyDict_GetItemWithError(parameters_, name) == Py_None) return std::nullopt;
    return parameter(name);
  }
  bool boolean(PyObject* name) {
    PyObject* value = find(name);
    odd_ |= value != Py_True && value != Py_False;
    return value == Py_True;
  }
  double real(PyObject* name) {
    PyObject* value = find(name);
    if (value && PyFloat_CheckExact(value)) return PyFloat_AS_DOUBLE(value);
    if (value && PyLong_CheckExact(value)) {
      const double x = PyLong_AsDouble(value);
      if (x == -1 && PyErr_Occurred()) throw ErrorSet{};
      return x;
    }
    odd_ = true;
    return 0;
  }
  int64_t integer(PyObject* name) {
    PyObject* value = find(name);
    if (value && PyLong_CheckExact(value)) return to_integer(value);
    odd_ = true;
    return 0;
  }
  std::string text(PyObject* name) {
    PyObject* value = find(name);
    if (value && PyUnicode_CheckExact(value)) return std::string(text_of(value));
    odd_ = true;
    return {};
  }
  // An int or a tuple of ints.
  void integers(PyObject* name, IntList& list) {
    PyObject* value = find(name);
    if (value && PyLong_CheckExact(value)) {
      list.resize(1);
      list.data()[0] = to_integer(value);
      return;
    }
    if (!value || !PyTuple_CheckExact(value)) {
      odd_ = true;
      return;
    }
    const Py_ssize_t n = PyTuple_GET_SIZE(value);
    list.resize(static_cast<size_t>(n));
    for (Py_ssize_t i = 0; i < n; ++i) {
      PyObject* item = PyTuple_GET_ITEM(value, i);
      odd_ |= !PyLong_CheckExact(item);
      list.data()[i] = PyLong_CheckExact(item) ? to_integer(item) : 0;
    }
  }

 private:
  PyObject* find(PyObject* name) const { return PyDict_GetItemWithError(dict_, name); }

  PyObject *dict_, *parameters_;
  bool odd_ = false;
};

// An interned name.
struct Name {
  explicit Name(const char* text) : object(PyUnicode_InternFromString(text)) {}
  operator PyObject*() const { return object; }
  PyObject* object;
};
struct Names {
  Name forward{"forward"}, call{"__call__"}, hooked{"_hooked"}, parameters{"_parameters"}, modules{"_modules"},
      weight{"weight"}, bias{"bias"}, inplace{"inplace"}, training{"training"}, p{"p"}, approximate{"approximate"},
      slope{"negative_slope"}, alpha{"alpha"}, dim{"dim"}, start{"start_dim"}, end{"end_dim"}, stride{"stride"},
      padding{"padding"}, dilation{"dilation"}, groups{"groups"}, padding_mode{"padding_mode"}, kernel{"kernel_size"},
      ceil_mode{"ceil_mode"}, indices{"return_indices"}, shape{"normalized_shape"}, eps{"eps"};
};
const Names& names() {
  static const auto* made = new Names;
  return *made;
}

// Replaces x by the layer's output. False: not this one, and x is as it was.
using Forward = bool (*)(Attributes&, Tensor& x);

bool linear(Attributes& a, Tensor& x) {
  const Tensor weight = a.parameter(names().weight);
  const auto bias = a.optional_parameter(names().bias);
  if (a.odd()) return false;
  x = released(kHeavy * (work(x) + work(weight)), [&] { return argand::linear(x, weight, bias); });
  return true;
}
template <Tensor (*f)(const Tensor&)>
bool pointwise(Attributes&, Tensor& x) {
  x = released(work(x), [&] { return f(x); });
  return true;
}
template <Tensor (*f)(const Tensor&), Tensor& (*in_place)(const Tensor&)>
bool maybe_in_place(Attributes& a, Tensor& x) {
  const bool inplace = a.boolean(names().inplace);
  if (a.odd()) return false;
  x = released(work(x), [&]() -> Tensor { return inplace ? in_place(x) : f(x); });
  return true;
}
bool gelu(Attributes& a, Tensor& x) {
  const std::string approximate = a.text(names().approximate);
  if (a.odd()) return false;
  x = released(work(x), [&] { return argand::gelu(x, approximate); });
  return true;
}
bool leaky_relu(Attributes& a, Tensor& x) {
  const double slope = a.real(names().slope);
  const bool inplace = a.boolean(names().inplace);
  if (a.odd()) return false;
  x = released(work(x), [&]() -> Tensor { return inplace ? leaky_relu_(x, slope) : argand::leaky_relu(x, slope); });
  return true;
}
bool elu(Attributes& a, Tensor& x) {
  const double alpha = a.real(names().alpha);
  if (a.boolean(names().inplace) || a.odd()) return false;
  x = released(work(x), [&] { return argand::elu(x, alpha); });
  return true;
}
template <Tensor (*f)(const Tensor&, int64_t, std::optional<DType>)>
bool along_dim(Attributes& a, Tensor& x) {
  const int64_t dim = a.integer(names().dim);
  if (a.odd()) return false;
  x = released(kHeavy * work(x), [&] { return f(x, dim, std::nullopt); });
  return true;
}
bool dropout(Attributes& a, Tensor& x) {
  const double p = a.real(names().p);
  const bool training = a.boolean(names().training);
  if (a.boolean(names().inplace) || a.odd() || p < 0 || p > 1) return false;
  x = released(work(x), [&] { return argand::dropout(x, p, training); });
  return true;
}
bool identity(Attributes&, Tensor&) { return true; }
bool flatten(Attributes& a, Tensor& x) {
  const int64_t start = a.integer(names().start), end = a.integer(names().end);
  if (a.odd()) return false;
  x = argand::flatten(x, start, end);
  return true;
}
using Convolution = Tensor (*)(const Tensor&, const Tensor&, const std::optional<Tensor>&, IntArrayRef, IntArrayRef,
                               IntArrayRef, int64_t);
template <Convolution f>
bool convolution(Attributes& a, Tensor& x) {
  const Tensor weight = a.parameter(names().weight);
  const auto bias = a.optional_parameter(names().bias);
  IntList stride, padding, dilation;
  a.integers(names().stride, stride);
  a.integers(names().padding, padding);
  a.integers(names().dilation, dilation);
  const int64_t groups = a.integer(names().groups);
  if (a.text(names().padding_mode) != "zeros" || a.odd()) return false;
  x = released(kHeavy * (work(x) + work(weight)),
               [&] { return f(x, weight, bias, stride, padding, dilation, groups); });
  return true;
}
using Pooling = Tensor (*)(const Tensor&, IntArrayRef, IntArrayRef, IntArrayRef, IntArrayRef, bool);
template <Pooling f>
bool max_pool(Attributes& a, Tensor& x) {
  IntList kernel, stride, padding, dilation;
  a.integers(names().kernel, kernel);
  a.integers(names().stride, stride);
  a.integers(names().padding, padding);
  a.integers(names().dilation, dilation);
  const bool ceil_mode = a.boolean(names().ceil_mode);
  if (a.boolean(names().indices) || a.odd()) return false;
  x = released(kHeavy * work(x), [&] { return f(x, kernel, stride, padding, dilation, ceil_mode); });
  return true;
}
bool layer_norm(Attributes& a, Tensor& x) {
  const auto weight = a.optional_parameter(names().weight), bias = a.optional_parameter(names().bias);
  IntList shape;
  a.integers(names().shape, shape);
  const double eps = a.real(names().eps);
  if (a.odd()) return false;
  x = released(kHeavy * work(x), [&] { return argand::layer_norm(x, shape, weight, bias, eps); });
  return true;
}

struct Entry {
  const char* name;                // of the class in argand.nn
  Forward forward;                 // none for Sequential, whose modules run in its place
  const char* function = nullptr;  // in argand.nn.functional, where the class's forward calls one
};
constexpr Entry kEntries[] = {{"Linear", linear, "linear"},
                              {"ReLU", maybe_in_place<argand::relu, argand::relu_>, "relu"},
                              {"SiLU", maybe_in_place<argand::silu, argand::silu_>, "silu"},
                              {"Tanh", pointwise<argand::tanh>},
                              {"Sigmoid", pointwise<argand::sigmoid>},
                              {"GELU", gelu, "gelu"},
                              {"LeakyReLU", leaky_relu, "leaky_relu"},
                              {"ELU", elu, "elu"},
                              {"Softmax", along_dim<argand::softmax>, "softmax"},
                              {"LogSoftmax", along_dim<argand::log_softmax>, "log_softmax"},
                              {"Dropout", dropout, "dropout"},
                              {"Identity", identity},
                              {"Flatten", flatten},
                              {"Conv1d", convolution<argand::conv1d>, "conv1d"},
                              {"Conv2d", convolution<argand::conv2d>, "conv2d"},
                              {"MaxPool1d", max_pool<argand::max_pool1d>, "max_pool1d"},
                              {"MaxPool2d", max_pool<argand::max_pool2d>, "max_pool2d"},
                              {"LayerNorm", layer_norm, "layer_norm"},
                              {"Sequential", nullptr}};

// A standard class as the package defines it: what its forward is made of.
struct Standard {
  Forward forward;
  PyObject *forward_function, *call_function;
  PyObject *helper = nullptr, *helper_function = nullptr;  // a method that forward calls
  PyObject *called = nullptr, *called_function = nullptr;  // what it calls of argand.nn.functional
};
PyObject* g_functional;  // the dict of argand.nn.functional
using Classes = std::unordered_map<PyTypeObject*, Standard>;
Classes& classes() {
  static auto* made = new Classes;
  return *made;
}

// The dict of an instance; a new reference, or null.
Ref dict_of(PyObject* module) {
  PyObject* dict = PyObject_GenericGetDict(module, nullptr);
  if (!dict) PyErr_Clear();
  return Ref(dict);
}
PyObject* in_class(PyObject* module, PyObject* name) { return _PyType_Lookup(Py_TYPE(module), name); }

// Whether calling the module runs the forward of its standard class and nothing else.
bool is_plain(PyObject* module, PyObject* dict, const Standard& standard) {
  const Names& n = names();
  if (in_class(module, n.forward) != standard.forward_function || in_class(module, n.call) != standard.call_function ||
      in_class(module, n.hooked) != Py_False)
    return false;
  if (PyDict_GetItemWithError(dict, n.hooked) || PyDict_GetItemWithError(dict, n.forward)) return false;
  if (standard.called && PyDict_GetItemWithError(g_functional, standard.called) != standard.called_function)
    return false;
  return !standard.helper || (in_class(module, standard.helper) == standard.helper_function &&
                              !PyDict_GetItemWithError(dict, standard.helper));
}

// What the modules so far have made: an object, or, while that is a plain tensor, x alone.
struct Value {
  Ref object;
  Tensor x;
};

// A Sequential may hold itself.
struct Depth {
  Depth() { check(Py_EnterRecursiveCall(" in a Sequential") ? -1 : 0); }
  ~Depth() { Py_LeaveRecursiveCall(); }
  Depth(const Depth&) = delete;
  Depth& operator=(const Depth&) = delete;
};

void run_modules(PyObject* modules, Value& value);

// The value as the module makes it. False: the module is to be called.
bool run_standard(PyObject* module, Value& value) {
  if (any_mode()) return false;
  const auto found = classes().find(Py_TYPE(module));
  if (found == classes().end()) return false;
  const Ref dict = dict_of(module);
  if (!dict || !is_plain(module, dict.get(), found->second)) return false;
  const Forward forward = found->second.forward;
  PyObject* registry = PyDict_GetItemWithError(dict.get(), forward ? names().parameters : names().modules);
  if (!registry || !PyDict_Check(registry)) return false;
  if (forward) {
    Attributes attributes(dict.get(), registry);
    return forward(attributes, value.x);
  }
  run_modules(registry, value);
  return true;
}

void run_modules(PyObject* modules, Value& value) {
  const Ref list(check(PyDict_Values(modules)));  // a module that is called may change the dict
  const Depth depth;
  for (Py_ssize_t i = 0; i < PyList_GET_SIZE(list.get()); ++i) {
    PyObject* module = PyList_GET_ITEM(list.get(), i);
    if (value.object && is_plain_tensor(value.object.get())) {
      value.x = tensor_of(value.object.get());
      value.object = Ref();
    }
    if (!value.object) {
      if (run_standard(module, value)) continue;
      value.object = Ref(wrap(std::move(value.x)));
    }
    value.object = Ref(check(PyObject_CallOneArg(module, value.object.get())));
  }
}

PyObject* run_sequential(PyObject*, PyObject* const* args, Py_ssize_t n) {
  return guarded([&]() -> PyObject* {
    if (n != 2 || !PyDict_Check(args[0]))
      raise(PyExc_TypeError, "_run_sequential(): expected a dict of modules and an input");
    Value value{Ref::borrow(args[1]), Tensor()};
    run_modules(args[0], value);
    return value.object ? value.object.release() : wrap(std::move(value.x));
  });
}

// _register_layers(classes, helpers, functional): the standard classes, a dict by name, the methods that their forwards
// call, and the functions.
PyObject* register_layers(PyObject*, PyObject* const* args, Py_ssize_t n) {
  return guarded([&]() -> PyObject* {
    if (n != 3 || !PyDict_Check(args[0]) || !PyDict_Check(args[1]) || !PyDict_Check(args[2]))
      raise(PyExc_TypeError, "_register_layers(): expected three dicts");
    g_functional = Py_NewRef(args[2]);
    for (const Entry& entry : kEntries) {
      PyObject* cls = PyDict_GetItemString(args[0], entry.name);
      if (!cls || !PyType_Check(cls)) raise(PyExc_ValueError, "_register_layers(): no class ", entry.name);
      auto* type = reinterpret_cast<PyTypeObject*>(Py_NewRef(cls));
      Standard standard{entry.forward, _PyType_Lookup(type, names().forward), _PyType_Lookup(type, names().call)};
      if (PyObject* helper = PyDict_GetItemString(args[1], entry.name)) {
        standard.helper = Py_NewRef(helper);
        standard.helper_function = Py_XNewRef(_PyType_Lookup(type, helper));
      }
      if (entry.function) {
        standard.called = check(PyUnicode_InternFromString(entry.function));
        standard.called_function = Py_XNewRef(PyDict_GetItemWithError(g_functional, standard.called));
      }
      Py_XINCREF(standard.forward_function);
      Py_XINCREF(standard.call_function);
      classes()[type] = standard;
    }
    return none();
  });
}

PyMethodDef functions[] = {{"_run_sequential", as_method(run_sequential), METH_FASTCALL, nullptr},
                           {"_register_layers", as_method(register_layers), METH_FASTCALL, nullptr},
                           {}};

}  // namespace

void add_layers(PyObject* module) { check(PyModule_AddFunctions(module, functions)); }

}  // namespace argand::py
