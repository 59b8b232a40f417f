#include "python/bindings/custom_function.h"

#include <structmember.h>

#include <cstddef>
#include <mutex>
#include <new>
#include <unordered_map>

#include "python/bindings/autograd.h"
#include "python/bindings/module.h"
#include "python/bindings/parse.h"
#include "argand/autograd/function.h"

namespace argand::py {
namespace {

using autograd::AutogradContext;
using autograd::variable_list;

// ctx. `context` is C++'s while forward or backward runs, else null.
struct ContextObject {
  PyObject_HEAD;
  PyObject* dict;
  PyObject* weakrefs;
  AutogradContext* context;
  const Node* node;            // null before forward has returned, and once the graph is gone
  std::vector<int> positions;  // of each argument: which of the tensors it is, or -1
  std::vector<bool> needs;     // of each argument
};
PyTypeObject* g_type;

ContextObject* context_in(PyObject* self) { return reinterpret_cast<ContextObject*>(self); }

std::mutex g_lock;
std::unordered_map<const Node*, PyObject*>& contexts() {
  static auto* map = new std::unordered_map<const Node*, PyObject*>;
  return *map;
}

// What the node holds. Its end, on whatever thread, makes the node unknown.
struct Owner : Held {
  using Held::Held;
  const Node* node = nullptr;
  ~Owner() {
    if (!node) return;
    const std::lock_guard guard(g_lock);
    contexts().erase(node);
    context_in(get())->node = nullptr;
  }
};

AutogradContext& running(PyObject* self, const char* what) {
  AutogradContext* c = context_in(self)->context;
  if (!c) raise(PyExc_RuntimeError, what, ": only while the function's forward or backward runs");
  return *c;
}

variable_list tensors_in(PyObject* args, const char* what) {
  variable_list list;
  for (Py_ssize_t i = 0; i < PyTuple_GET_SIZE(args); ++i) {
    PyObject* o = PyTuple_GET_ITEM(args, i);
    list.push_back(o == Py_None ? Tensor() : expect_tensor(what, o));
  }
  return list;
}

PyObject* save_for_backward(PyObject* self, PyObject* args) {
  return guarded([&] {
    running(self, "save_for_backward").save_for_backward(tensors_in(args, "save_for_backward"));
    return none();
  });
}
PyObject* mark_dirty(PyObject* self, PyObject* args) {
  return guarded([&] {
    running(self, "mark_dirty").mark_dirty(tensors_in(args, "mark_dirty"));
    return none();
  });
}
PyObject* mark_non_differentiable(PyObject* self, PyObject* args) {
  return guarded([&] {
    running(self, "mark_non_differentiable").mark_non_differentiable(tensors_in(args, "mark_non_differentiable"));
    return none();
  });
}
PyObject* set_materialize_grads(PyObject* self, PyObject* on) {
  return guarded([&] {
    running(self, "set_materialize_grads").set_materialize_grads(PyObject_IsTrue(on) == 1);
    return none();
  });
}
PyObject* saved_tensors(PyObject* self, void*) {
  return guarded([&] { return wrap(running(self, "saved_tensors").get_saved_variables()); });
}
PyObject* needs_input_grad(PyObject* self, void*) {
  return guarded([&] {
    ContextObject* o = context_in(self);
    Ref list(check(PyTuple_New(static_cast<Py_ssize_t>(o->positions.size()))));
    for (size_t i = 0; i < o->positions.size(); ++i) {
      const int at = o->positions[i];
      const bool need = at >= 0 && (o->context ? o->context->needs_input_grad(static_cast<size_t>(at)) : o->needs[i]);
      PyTuple_SET_ITEM(list.get(), static_cast<Py_ssize_t>(i), new_bool(need));
    }
    return list.release();
  });
}
PyObject* output_shapes(PyObject* self, void*) {
  return guarded([&] { return output_shapes_of(context_in(self)->node); });
}
PyObject* next_functions(PyObject* self, void*) {
  return guarded([&] { return next_functions_of(context_in(self)->node); });
}
PyObject* name(PyObject* self, PyObject*) {
  return guarded([&] {
    const std::string full = type_name(self);
    return new_text(full.substr(full.rfind('.') + 1));
  });
}
int set_attribute(PyObject* self, PyObject* key, PyObject* value) {
  if (value && is_tensor(value)) carries_objects(value);
  return PyObject_GenericSetAttr(self, key, value);
}

PyObject* context_new(PyTypeObject* type, PyObject*, PyObject*) {
  PyObject* self = type->tp_alloc(type, 0);
  if (!self) return nullptr;
  new (&context_in(self)->positions) std::vector<int>;
  new (&context_in(self)->needs) std::vector<bool>;
  return self;
}
int context_traverse(PyObject* self, visitproc visit, void* arg) {
  Py_VISIT(Py_TYPE(self));
  Py_VISIT(context_in(self)->dict);
  return 0;
}
int context_clear(PyObject* self) {
  Py_CLEAR(context_in(self)->dict);
  return 0;
}
void context_dealloc(PyObject* self) {
  ContextObject* o = context_in(self);
  PyTypeObject* type = Py_TYPE(self);
  PyObject_GC_UnTrack(self);
  if (o->weakrefs) PyObject_ClearWeakRefs(self);
  Py_CLEAR(o->dict);
  o->positions.~vector();
  o->needs.~vector();
  type->tp_free(self);
  Py_DECREF(type);
}

struct Running {
  ContextObject* o;
  AutogradContext* before;
  Running(PyObject* self, AutogradContext* c) : o(context_in(self)), before(std::exchange(o->context, c)) {}
  ~Running() { o->context = before; }
};

variable_list call_backward(AutogradContext* c, variable_list grads) {
  const WithGil gil;
  try {
    PyObject* self = static_cast<Owner*>(c->owner.get())->get();
    const Running guard(self, c);
    const Ref cls(check(PyObject_GetAttrString(self, "_forward_cls")));
    const Ref backward(check(PyObject_GetAttrString(cls.get(), "backward")));
    const Ref args(check(PyTuple_New(static_cast<Py_ssize_t>(grads.size()) + 1)));
    PyTuple_SET_ITEM(args.get(), 0, Py_NewRef(self));
    for (size_t i = 0; i < grads.size(); ++i)
      PyTuple_SET_ITEM(args.get(), static_cast<Py_ssize_t>(i) + 1, wrap(grads[i]));
    const Ref result(check(PyObject_CallObject(backward.get(), args.get())));
    if (PyTuple_Check(result.get())) return tensors_in(result.get(), "backward: a gradient");
    if (PyList_Check(result.get()))
      return tensors_in(Ref(check(PyList_AsTuple(result.get()))).get(), "backward: a gradient");
    if (result.get() == Py_None) return {Tensor()};
    return {expect_tensor("backward: a gradient", result.get())};
  } catch (const ErrorSet&) {
    throw CarriedError();
  }
}

Ref run_forward(PyObject* cls, PyObject* self, PyObject* args) {
  const NoGradGuard guard;
  const Ref forward(check(PyObject_GetAttrString(cls, "forward")));
  const Ref separate(check(PyObject_GetAttrString(cls, "_has_setup_context")));
  if (separate.get() != Py_True) {
    const Py_ssize_t n = PyTuple_GET_SIZE(args);
    const Ref all(check(PyTuple_New(n + 1)));
    PyTuple_SET_ITEM(all.get(), 0, Py_NewRef(self));
    for (Py_ssize_t i = 0; i < n; ++i) PyTuple_SET_ITEM(all.get(), i + 1, Py_NewRef(PyTuple_GET_ITEM(args, i)));
    return Ref(check(PyObject_CallObject(forward.get(), all.get())));
  }
  Ref output(check(PyObject_CallObject(forward.get(), args)));
  const Ref done(check(PyObject_CallMethod(cls, "setup_context", "OOO", self, args, output.get())));
  return output;
}

// The tensors among the results, and where they stand; other results are handed on as they are.
struct Outputs {
  Ref result;
  variable_list tensors;
  std::vector<Py_ssize_t> at;
  bool single;

  explicit Outputs(Ref r) : result(std::move(r)), single(!PyTuple_Check(result.get()) && !PyList_Check(result.get())) {
    if (single) {
      if (!is_tensor(result.get()))
        raise(PyExc_TypeError, "forward: expected a tensor or a tuple of tensors, got ", type_name(result.get()));
      tensors.push_back(tensor_of(result.get()));
      return;
    }
    for (Py_ssize_t i = 0; i < PySequence_Fast_GET_SIZE(result.get()); ++i) {
      PyObject* o = PySequence_Fast_GET_ITEM(result.get(), i);
      if (!is_tensor(o)) continue;
      at.push_back(i);
      tensors.push_back(tensor_of(o));
    }
  }
  PyObject* with(const variable_list& made, bool recorded) {
    const auto object = [&](const Tensor& x) {
      PyObject* o = wrap(x);
      if (recorded && is_tensor(o)) carries_objects(o);
      return o;
    };
    if (single) return object(made[0]);
    const Py_ssize_t n = PySequence_Fast_GET_SIZE(result.get());
    Ref list(check(PyTuple_New(n)));
    for (Py_ssize_t i = 0; i < n; ++i)
      PyTuple_SET_ITEM(list.get(), i, Py_NewRef(PySequence_Fast_GET_ITEM(result.get(), i)));
    for (size_t k = 0; k < at.size(); ++k) {
      PyObject* old = PyTuple_GET_ITEM(list.get(), at[k]);
      PyTuple_SET_ITEM(list.get(), at[k], object(made[k]));
      Py_DECREF(old);
    }
    return list.release();
  }
};

// apply(cls, *args), behind the classmethod Function.apply.
PyObject* apply(PyObject*, PyObject* all) {
  return guarded([&]() -> PyObject* {
    if (!PyTuple_GET_SIZE(all) || !PyType_Check(PyTuple_GET_ITEM(all, 0)))
      raise(PyExc_TypeError, "_apply_function(): expected a Function class");
    PyObject* cls = PyTuple_GET_ITEM(all, 0);
    const Ref args(check(PyTuple_GetSlice(all, 1, PyTuple_GET_SIZE(all))));
    const Ref context_type(check(PyObject_GetAttrString(cls, "_backward_cls")));
    const Ref self(check(PyObject_CallNoArgs(context_type.get())));
    if (!PyObject_TypeCheck(self.get(), g_type))
      raise(PyExc_TypeError, "_apply_function(): a context must be a FunctionCtx, got ", type_name(self.get()));
    ContextObject* o = context_in(self.get());
    autograd::detail::CustomCall call;
    for (Py_ssize_t i = 0; i < PyTuple_GET_SIZE(args.get()); ++i) {
      PyObject* a = PyTuple_GET_ITEM(args.get(), i);
      o->positions.push_back(is_tensor(a) ? static_cast<int>(call.tensors.size()) : -1);
      if (is_tensor(a))
        call.add(tensor_of(a));
      else
        call.add(0);
      o->needs.push_back(is_tensor(a) && wants_grad(tensor_of(a)));
    }
    call.begin();
    const Running guard(self.get(), &call.context);
    Outputs outputs(run_forward(cls, self.get(), args.get()));
    auto owner = std::make_shared<Owner>(self.get());
    if (call.records) call.context.owner = owner;
    const std::string full = reinterpret_cast<PyTypeObject*>(cls)->tp_name;
    const std::string name = full.substr(full.rfind('.') + 1) + "Backward";
    if (outputs.tensors.empty()) return outputs.with({}, false);
    const bool records = call.records;
    const variable_list made = call.finish(outputs.tensors, name.c_str(), call_backward);
    for (const Tensor& x : made) {
      if (!records || !x.defined() || owner->node) continue;
      Node* n = x.impl()->grad_fn;
      if (!n || n->name() != name) continue;
      const std::lock_guard lock(g_lock);
      contexts()[n] = self.get();
      o->node = owner->node = n;
    }
    return outputs.with(made, records);
  });
}

PyMethodDef methods[] = {
    {"save_for_backward", save_for_backward, METH_VARARGS, "save_for_backward(*tensors)"},
    {"mark_dirty", mark_dirty, METH_VARARGS, "mark_dirty(*inputs): forward wrote to them"},
    {"mark_non_differentiable", mark_non_differentiable, METH_VARARGS, "mark_non_differentiable(*outputs)"},
    {"set_materialize_grads", set_materialize_grads, METH_O, "set_materialize_grads(on)"},
    {"name", name, METH_NOARGS, "name() -> str"},
    {}};
PyGetSetDef getset[] = {{"__dict__", PyObject_GenericGetDict, PyObject_GenericSetDict, nullptr, nullptr},
                        {"saved_tensors", saved_tensors, nullptr, "what save_for_backward kept", nullptr},
                        {"needs_input_grad", needs_input_grad, nullptr, "a bool for every argument", nullptr},
                        {"next_functions", next_functions, nullptr, nullptr, nullptr},
                        {"_output_shapes", output_shapes, nullptr, nullptr, nullptr},
                        {}};
PyMemberDef members[] = {{"__dictoffset__", T_PYSSIZET, offsetof(ContextObject, dict), READONLY, nullptr},
                         {"__weaklistoffset__", T_PYSSIZET, offsetof(ContextObject, weakrefs), READONLY, nullptr},
                         {}};
PyMethodDef functions[] = {{"_apply_function", apply, METH_VARARGS, nullptr}, {}};

}  // namespace

PyObject* context_of(const Node* n) {
  const std::lock_guard guard(g_lock);
  const auto found = contexts().find(n);
  return found == contexts().end() ? nullptr : found->second;
}

int visit_custom_functions(TensorImpl* x, visitproc visit, void* arg) {
  {
    const std::lock_guard guard(g_lock);
    if (contexts().empty()) return 0;
  }
  constexpr size_t kMostNodes = 10000;  // beyond that a cycle is left alone
  std::vector<const Node*> found;
  if (x->grad_fn && x->grad_fn->refs.unique()) found.push_back(x->grad_fn);
  for (size_t i = 0; i < found.size() && i < kMostNodes; ++i) {
    const Node* n = found[i];
    if (PyObject* context = context_of(n))
      if (const int stop = visit(context, arg)) return stop;
    for (const Edge& e : next_functions(n))
      if (e.node && e.node->refs.unique()) found.push_back(e.node);
  }
  return 0;
}

void add_custom_function(PyObject* module) {
  PyType_Slot slots[] = {{Py_tp_new, reinterpret_cast<void*>(context_new)},
                         {Py_tp_dealloc, reinterpret_cast<void*>(context_dealloc)},
                         {Py_tp_traverse, reinterpret_cast<void*>(context_traverse)},
                         {Py_tp_clear, reinterpret_cast<void*>(context_clear)},
                         {Py_tp_setattro, reinterpret_cast<void*>(set_attribute)},
                         {Py_tp_methods, methods},
                         {Py_tp_getset, getset},
                         {Py_tp_members, members},
                         {0, nullptr}};
  PyType_Spec spec = {"argand.autograd.function.FunctionCtx", sizeof(ContextObject), 0,
                      Py_TPFLAGS_DEFAULT | Py_TPFLAGS_BASETYPE | Py_TPFLAGS_HAVE_GC, slots};
  g_type = reinterpret_cast<PyTypeObject*>(check(PyType_FromSpec(&spec)));
  check(PyModule_AddObjectRef(module, "_FunctionCtx", reinterpret_cast<PyObject*>(g_type)));
  check(PyModule_AddFunctions(module, functions));
}

}  // namespace argand::py
