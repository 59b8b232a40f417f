#include "python/bindings/autograd.h"

#include <structmember.h>

#include <any>
#include <cstddef>
#include <memory>
#include <unordered_map>

#include "python/bindings/custom_function.h"
#include "python/bindings/module.h"
#include "python/bindings/node_names.h"
#include "python/bindings/parse.h"
#include "python/bindings/types.h"
#include "argand/autograd/anomaly.h"
#include "argand/autograd/autograd.h"
#include "argand/autograd/meta.h"

namespace argand::py {
namespace {

// --- nodes

// A node, or the place where a leaf's gradient is added up.
struct NodeObject {
  PyObject_HEAD;
  Node* node;  // holds a reference; null for a leaf
  Tensor leaf;
  PyObject* weakrefs;
};
PyTypeObject* g_node_type;
std::unordered_map<const Node*, PyObject*>& node_objects() {
  static auto* map = new std::unordered_map<const Node*, PyObject*>;
  return *map;
}

NodeObject* node_in(PyObject* self) { return reinterpret_cast<NodeObject*>(self); }

std::string name_of(PyObject* self) {
  const NodeObject* o = node_in(self);
  const std::string name = o->node ? python_name(o->node) : "AccumulateGrad";
  const bool engine = name == "AccumulateGrad" || name == "CopySlices" || name == "CopyBackwards";
  return (engine ? "torch::autograd::" : "") + name;
}

// The class of nodes of a name, derived from Node: programs that draw graphs read type(node).__name__.
PyTypeObject* type_named(const std::string& name) {
  static auto* types = new std::unordered_map<std::string, PyTypeObject*>;
  PyTypeObject*& type = (*types)[name];
  if (type) return type;
  PyType_Slot slots[] = {{Py_tp_doc, const_cast<char*>("A node of the graph.")}, {0, nullptr}};
  const auto* full_name = new std::string("argand.autograd." + name);  // the type keeps the pointer
  PyType_Spec spec = {full_name->c_str(), sizeof(NodeObject), 0, Py_TPFLAGS_DEFAULT | Py_TPFLAGS_DISALLOW_INSTANTIATION,
                      slots};
  PyObject* made = PyType_FromSpecWithBases(&spec, reinterpret_cast<PyObject*>(g_node_type));
  if (!made) types->erase(name);
  return type = reinterpret_cast<PyTypeObject*>(check(made));
}

PyObject* new_node(const std::string& name) {
  PyTypeObject* type = type_named(name);
  return check(type->tp_alloc(type, 0));
}

PyObject* wrap_leaf(const Tensor& leaf) {
  PyObject* self = new_node("AccumulateGrad");
  node_in(self)->node = nullptr;
  new (&node_in(self)->leaf) Tensor(leaf);
  return self;
}

void node_dealloc(PyObject* self) {
  NodeObject* o = node_in(self);
  if (o->weakrefs) PyObject_ClearWeakRefs(self);
  if (o->node) {
    node_objects().erase(o->node);
    drop(o->node);
  }
  o->leaf.~Tensor();
  PyTypeObject* type = Py_TYPE(self);
  type->tp_free(self);
  Py_DECREF(type);
}
PyObject* node_repr(PyObject* self) {
  return guarded([&] { return check(PyUnicode_FromFormat("<%s object at %p>", _PyType_Name(Py_TYPE(self)), self)); });
}
PyObject* node_name_method(PyObject* self, PyObject*) {
  return guarded([&] { return new_text(name_of(self)); });
}

std::vector<Tensor> tensors_of(PyObject* result, const char* what) {
  std::vector<Tensor> list;
  if (result == Py_None) return list;
  if (is_tensor(result)) return {tensor_of(result)};
  if (!PyTuple_Check(result) && !PyList_Check(result))
    raise(PyExc_TypeError, what, ": expected a tensor, a tuple of tensors or None, got ", type_name(result));
  for (Py_ssize_t i = 0; i < PySequence_Fast_GET_SIZE(result); ++i) {
    PyObject* o = PySequence_Fast_GET_ITEM(result, i);
    list.push_back(o == Py_None ? Tensor() : expect_tensor(what, o));
  }
  return list;
}
PyObject* tuple_of(TensorList list) {
  Ref t(check(PyTuple_New(static_cast<Py_ssize_t>(list.size()))));
  for (size_t i = 0; i < list.size(); ++i) PyTuple_SET_ITEM(t.get(), static_cast<Py_ssize_t>(i), wrap(list[i]));
  return t.release();
}
template <class F>
auto with_gil(F&& f) {
  const WithGil gil;
  try {
    return f();
  } catch (const ErrorSet&) {
    throw CarriedError();
  }
}

Node* expect_node(PyObject* self) {
  Node* n = node_in(self)->node;
  if (!n)
    raise(PyExc_RuntimeError,
          "hooks of a leaf's gradient go on the tensor: register_hook or "
          "register_post_accumulate_grad_hook");
  return n;
}
PyObject* node_register_hook(PyObject* self, PyObject* hook) {
  return guarded([&] {
    auto held = std::make_shared<Held>(hook);
    return wrap(static_cast<int64_t>(
        autograd::add_post_hook(expect_node(self), [held](TensorList grad_inputs, TensorList grad_outputs) {
          return with_gil([&] {
            const Ref inputs(tuple_of(grad_inputs)), outputs(tuple_of(grad_outputs));
            const Ref r(check(PyObject_CallFunctionObjArgs(held->get(), inputs.get(), outputs.get(), nullptr)));
            return tensors_of(r.get(), "the hook's result");
          });
        })));
  });
}
PyObject* node_register_prehook(PyObject* self, PyObject* hook) {
  return guarded([&] {
    auto held = std::make_shared<Held>(hook);
    return wrap(static_cast<int64_t>(autograd::add_pre_hook(expect_node(self), [held](TensorList grad_outputs) {
      return with_gil([&] {
        const Ref outputs(tuple_of(grad_outputs));
        const Ref r(check(PyObject_CallOneArg(held->get(), outputs.get())));
        return tensors_of(r.get(), "the hook's result");
      });
    })));
  });
}
PyObject* node_remove_hook(PyObject* self, PyObject* id) {
  return guarded([&] {
    autograd::remove_hook(expect_node(self), static_cast<unsigned>(to_integer(id)));
    return none();
  });
}

PyObject* node_next(PyObject* self, void*) {
  return guarded([&] { return next_functions_of(node_in(self)->node); });
}
PyObject* node_output_shapes(PyObject* self, void*) {
  return guarded([&] { return output_shapes_of(node_in(self)->node); });
}
PyObject* node_variable(PyObject* self, void*) {
  return guarded([&]() -> PyObject* {
    if (node_in(self)->node) raise(PyExc_AttributeError, "only the node of a leaf has a variable");
    return wrap(node_in(self)->leaf);
  });
}
PyMethodDef node_methods[] = {{"name", node_name_method, METH_NOARGS, "name() -> str"},
                              {"_register_hook", node_register_hook, METH_O, nullptr},
                              {"_register_prehook", node_register_prehook, METH_O, nullptr},
                              {"_remove_hook", node_remove_hook, METH_O, nullptr},
                              {}};
PyGetSetDef node_getset[] = {{"next_functions", node_next, nullptr, "tuple of (node, output number)", nullptr},
                             {"_output_shapes", node_output_shapes, nullptr, nullptr, nullptr},
                             {"variable", node_variable, nullptr, "the leaf", nullptr},
                             {}};
PyMemberDef node_members[] = {{"__weaklistoffset__", T_PYSSIZET, offsetof(NodeObject, weakrefs), READONLY, nullptr},
                              {}};

// --- passes

std::vector<Tensor> tensor_list(PyObject* o, const char* what) {
  if (is_tensor(o)) return {tensor_of(o)};
  return tensors_of(o, what);
}

// _run_backward(tensors, grad_tensors, retain_graph, create_graph, inputs)
PyObject* run_backward(PyObject*, PyObject* args) {
  return guarded([&]() -> PyObject* {
    PyObject *tensors, *grads, *retain, *inputs;
    int create;
    if (!PyArg_ParseTuple(args, "OOOpO:backward", &tensors, &grads, &retain, &create, &inputs)) throw ErrorSet{};
    const auto list = tensor_list(tensors, "backward: tensors"), given = tensor_list(grads, "backward: grad_tensors"),
               leaves = tensor_list(inputs, "backward: inputs");
    if (inputs != Py_None && leaves.empty()) raise(PyExc_RuntimeError, "backward: inputs= is an empty list");
    std::optional<bool> keep;
    if (retain != Py_None) keep = PyObject_IsTrue(retain) == 1;
    {
      const WithoutGil gil(std::exchange(did_big_work, false));
      autograd::backward(list, given, keep, create, leaves);
    }
    return none();
  });
}
// _run_grad(outputs, inputs, grad_outputs, retain_graph, create_graph, allow_unused) -> tuple
PyObject* run_grad(PyObject*, PyObject* args) {
  return guarded([&]() -> PyObject* {
    PyObject *outputs, *inputs, *grads, *retain;
    int create, unused;
    if (!PyArg_ParseTuple(args, "OOOOpp:grad", &outputs, &inputs, &grads, &retain, &create, &unused)) throw ErrorSet{};
    const auto out = tensor_list(outputs, "grad: outputs"), in = tensor_list(inputs, "grad: inputs"),
               given = tensor_list(grads, "grad: grad_outputs");
    std::optional<bool> keep;
    if (retain != Py_None) keep = PyObject_IsTrue(retain) == 1;
    std::vector<Tensor> results;
    {
      const WithoutGil gil(std::exchange(did_big_work, false));
      results = autograd::grad(out, in, given, keep, create, unused);
    }
    return tuple_of(results);
  });
}

// A Python function of tensors as C++ calls it.
autograd::ManyFn many(PyObject* f) {
  return [held = std::make_shared<Held>(f)](TensorList list) {
    return with_gil([&] {
      const Ref args(tuple_of(list));
      const Ref r(check(PyObject_CallObject(held->get(), args.get())));
      return tensors_of(r.get(), "the function's result");
    });
  };
}
PyObject* run_gradcheck(PyObject*, PyObject* args) {
  return guarded([&]() -> PyObject* {
    PyObject *f, *inputs, *grad_outputs;
    autograd::GradcheckOptions o;
    int raises, second;
    if (!PyArg_ParseTuple(args, "OOOdddpp:gradcheck", &f, &inputs, &grad_outputs, &o.eps, &o.atol, &o.rtol, &raises,
                          &second))
      throw ErrorSet{};
    o.raise_exception = raises;
    const auto list = tensor_list(inputs, "gradcheck: inputs"),
               given = tensor_list(grad_outputs, "gradgradcheck: grad_outputs");
    return new_bool(second ? autograd::gradgradcheck(many(f), list, given, o) : autograd::gradcheck(many(f), list, o));
  });
}
PyObject* run_checkpoint(PyObject*, PyObject* args) {
  return guarded([&]() -> PyObject* {
    PyObject *f, *inputs;
    if (!PyArg_ParseTuple(args, "OO:checkpoint", &f, &inputs)) throw ErrorSet{};
    return tuple_of(autograd::checkpoint(many(f), tensor_list(inputs, "checkpoint")));
  });
}
PyObject* queue_callback(PyObject*, PyObject* f) {
  return guarded([&] {
    autograd::queue_callback([held = std::make_shared<Held>(f)] {
      with_gil([&] { const Ref done(check(PyObject_CallNoArgs(held->get()))); });
    });
    return none();
  });
}

// --- saved-tensor hooks: what Python's pack made of a tensor is kept in its place

using Hooks = autograd::SavedTensorHooks;
std::vector<std::unique_ptr<Hooks>>& saved_hooks() {
  thread_local auto* stack = new std::vector<std::unique_ptr<Hooks>>;  // hooks never popped outlive the thread's state
  return *stack;
}
PyObject* push_saved_hooks(PyObject*, PyObject* args) {
  return guarded([&]() -> PyObject* {
    PyObject *pack, *unpack;
    if (!PyArg_ParseTuple(args, "OO:saved_tensors_hooks", &pack, &unpack)) throw ErrorSet{};
    auto p = std::make_shared<Held>(pack), u = std::make_shared<Held>(unpack);
    saved_hooks().push_back(std::make_unique<Hooks>(
        [p](const Tensor& x) {
          return with_gil([&] {
            const Ref argument(wrap(x)), made(check(PyObject_CallOneArg(p->get(), argument.get())));
            return std::any(std::make_shared<Held>(made.get()));
          });
        },
        [u](const std::any& kept) {
          return with_gil([&] {
            const auto& made = std::any_cast<const std::shared_ptr<Held>&>(kept);
            const Ref x(check(PyObject_CallOneArg(u->get(), made->get())));
            return expect_tensor("saved_tensors_hooks: what unpack returned", x.get());
          });
        }));
    return none();
  });
}
PyObject* pop_saved_hooks(PyObject*, PyObject*) {
  return guarded([] {
    if (saved_hooks().empty()) raise(PyExc_RuntimeError, "saved_tensors_hooks: none are installed on this thread");
    saved_hooks().pop_back();
    return none();
  });
}

// --- modes: each setter returns what was set before

template <bool ThreadState::*field>
PyObject* get_mode(PyObject*, PyObject*) {
  return new_bool(thread_local_data().state.*field);
}
template <bool ThreadState::*field>
PyObject* set_mode(PyObject*, PyObject* on) {
  return guarded([&] {
    if (!PyBool_Check(on)) raise(PyExc_TypeError, "expected a bool, got ", type_name(on));
    return new_bool(std::exchange(thread_local_data().state.*field, on == Py_True));
  });
}

PyMethodDef functions[] = {
    {"_run_backward", run_backward, METH_VARARGS, nullptr},
    {"_run_grad", run_grad, METH_VARARGS, nullptr},
    {"_run_gradcheck", run_gradcheck, METH_VARARGS, nullptr},
    {"_run_checkpoint", run_checkpoint, METH_VARARGS, nullptr},
    {"_push_saved_hooks", push_saved_hooks, METH_VARARGS, nullptr},
    {"_pop_saved_hooks", pop_saved_hooks, METH_NOARGS, nullptr},
    {"_queue_callback", queue_callback, METH_O, nullptr},
    {"is_grad_enabled", get_mode<&ThreadState::grad_enabled>, METH_NOARGS, "is_grad_enabled() -> bool"},
    {"_set_grad_enabled", set_mode<&ThreadState::grad_enabled>, METH_O, nullptr},
    {"is_inference_mode_enabled", get_mode<&ThreadState::inference>, METH_NOARGS,
     "is_inference_mode_enabled() -> bool"},
    {"_set_inference", set_mode<&ThreadState::inference>, METH_O, nullptr},
    {"is_anomaly_enabled", get_mode<&ThreadState::anomaly>, METH_NOARGS, "is_anomaly_enabled() -> bool"},
    {"_set_anomaly", set_mode<&ThreadState::anomaly>, METH_O, nullptr},
    {}};

}  // namespace

PyObject* next_functions_of(const Node* n) {
  const size_t count = n ? n->num_inputs : 0;
  Ref list(check(PyTuple_New(static_cast<Py_ssize_t>(count))));
  for (size_t i = 0; i < count; ++i) {
    const Edge& e = n->edges[i];
    PyObject* next;
    if (e.leaf) {
      e.leaf->refs.add();
      next = wrap_leaf(Tensor(e.leaf));
    } else {
      next = wrap_node(e.node);
    }
    PyTuple_SET_ITEM(list.get(), static_cast<Py_ssize_t>(i), check(Py_BuildValue("(NI)", next, e.output)));
  }
  return list.release();
}

PyObject* output_shapes_of(const Node* n) {
  const Py_ssize_t count = n ? n->num_outputs : 0;
  Ref list(check(PyTuple_New(count)));
  for (Py_ssize_t i = 0; i < count; ++i) {
    const GradientShape& shape = n->shapes[i];
    PyObject* item =
        shape.known() ? check(Py_BuildValue("(NN)", new_size(shape.dims()), wrap_dtype(shape.dtype))) : none();
    PyTuple_SET_ITEM(list.get(), i, item);
  }
  return list.release();
}

PyObject* wrap_node(Node* n) {
  if (!n) return none();
  if (PyObject* context = context_of(n)) return Py_NewRef(context);
  const auto known = node_objects().find(n);
  if (known != node_objects().end()) return Py_NewRef(known->second);
  PyObject* self = new_node(python_name(n));
  n->refs.add();
  node_in(self)->node = n;
  new (&node_in(self)->leaf) Tensor;
  node_objects()[n] = self;
  return self;
}

void add_autograd(PyObject* module) {
  PyType_Slot slots[] = {{Py_tp_dealloc, reinterpret_cast<void*>(node_dealloc)},
                         {Py_tp_repr, reinterpret_cast<void*>(node_repr)},
                         {Py_tp_methods, node_methods},
                         {Py_tp_getset, node_getset},
                         {Py_tp_members, node_members},
                         {0, nullptr}};
  PyType_Spec spec = {"argand.autograd.graph.Node", sizeof(NodeObject), 0,
                      Py_TPFLAGS_DEFAULT | Py_TPFLAGS_BASETYPE | Py_TPFLAGS_DISALLOW_INSTANTIATION, slots};
  g_node_type = reinterpret_cast<PyTypeObject*>(check(PyType_FromSpec(&spec)));
  check(PyModule_AddObjectRef(module, "_Node", reinterpret_cast<PyObject*>(g_node_type)));
  check(PyModule_AddFunctions(module, functions));
}

}  // namespace argand::py
