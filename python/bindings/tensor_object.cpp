#include "python/bindings/tensor_object.h"

#include <structmember.h>
#include <cstddef>
#include <new>

#include "python/bindings/custom_function.h"
#include "python/bindings/hooks.h"
#include "python/bindings/members.h"
#include "python/bindings/module.h"

namespace argand::py {

PyTypeObject* tensor_type = nullptr;

namespace {

constexpr int kMostFree = 256;
TensorObject* g_free[kMostFree];
int g_num_free = 0;

PyTypeObject* g_meta = nullptr;

TensorObject* as_object(PyObject* o) { return reinterpret_cast<TensorObject*>(o); }
TensorObject* object_of(const TensorImpl* x) { return static_cast<TensorObject*>(x->pyobj); }

AG_INLINE TensorObject* new_exact() {
  TensorObject* o;
  if (AG_LIKELY(g_num_free > 0)) {
    o = g_free[--g_num_free];
    PyObject_Init(reinterpret_cast<PyObject*>(o), tensor_type);
  } else {
    o = PyObject_GC_New(TensorObject, tensor_type);
    if (!o) throw ErrorSet{};
  }
  o->dict = nullptr;
  o->weakrefs = nullptr;
  o->owned_by_impl = false;
  o->carries = false;
  return o;
}

AG_INLINE void attach(TensorObject* o, Tensor&& x) {
  x.impl()->pyobj = o;
  new (&o->tensor) Tensor(std::move(x));
}

// The object of an impl that Python knows already.
PyObject* known(Tensor&& x) {
  TensorObject* o = object_of(x.impl());
  if (!o->owned_by_impl) return Py_NewRef(reinterpret_cast<PyObject*>(o));
  o->owned_by_impl = false;  // the impl's reference to o becomes the caller's
  o->tensor = std::move(x);
  PyObject_GC_Track(o);
  return reinterpret_cast<PyObject*>(o);
}

// True where the object lives on, owned by its impl.
bool turn_ownership(TensorObject* o) {
  TensorImpl* impl = o->tensor.impl();
  if (!impl || impl->refs.unique()) return false;
  PyObject* self = reinterpret_cast<PyObject*>(o);
  Py_SET_REFCNT(self, 1);
  PyObject_GC_UnTrack(self);
  if (o->weakrefs) PyObject_ClearWeakRefs(self);
  o->owned_by_impl = true;
  o->tensor.reset();  // should C++ have let go meanwhile, this ends impl and object
  return true;
}

void let_go(TensorObject* o) {
  if (TensorImpl* impl = o->tensor.impl()) impl->pyobj = nullptr;
  o->tensor.~Tensor();
}

AG_NOINLINE void dealloc_carrying(PyObject* self);

void dealloc(PyObject* self) {
  TensorObject* o = as_object(self);
  if (AG_UNLIKELY(o->carries || o->weakrefs)) return dealloc_carrying(self);
  let_go(o);
  PyTypeObject* type = Py_TYPE(self);
  if (AG_LIKELY(g_num_free < kMostFree))
    g_free[g_num_free++] = o;
  else
    PyObject_GC_Del(self);
  Py_DECREF(type);
}

void dealloc_carrying(PyObject* self) {
  TensorObject* o = as_object(self);
  if (o->carries && turn_ownership(o)) return;
  PyTypeObject* type = Py_TYPE(self);
  if (o->carries) PyObject_GC_UnTrack(self);
  Py_TRASHCAN_BEGIN(self, dealloc);
  if (o->weakrefs) PyObject_ClearWeakRefs(self);
  Py_CLEAR(o->dict);
  let_go(o);
  PyObject_GC_Del(self);
  Py_DECREF(type);
  Py_TRASHCAN_END;
}

// The members of __slots__ of a class written in Python.
void clear_slots(PyTypeObject* type, PyObject* self) {
  for (; type != tensor_type; type = type->tp_base) {
    const Py_ssize_t n = Py_SIZE(type);
    auto* member = reinterpret_cast<PyMemberDef*>(reinterpret_cast<char*>(type) + Py_TYPE(type)->tp_basicsize);
    for (Py_ssize_t i = 0; i < n; ++i, ++member) {
      if (member->type != T_OBJECT_EX || (member->flags & READONLY)) continue;
      auto** at = reinterpret_cast<PyObject**>(reinterpret_cast<char*>(self) + member->offset);
      Py_CLEAR(*at);
    }
  }
}

// Of instances of classes derived in Python. Python's own would take the object apart before ownership can turn.
void dealloc_derived(PyObject* self) {
  TensorObject* o = as_object(self);
  if (turn_ownership(o)) return;
  PyTypeObject* type = Py_TYPE(self);
  if (type->tp_finalize) {
    if (PyObject_CallFinalizerFromDealloc(self) < 0) return;  // __del__ handed it to somebody
  }
  PyObject_GC_UnTrack(self);
  Py_TRASHCAN_BEGIN(self, dealloc_derived);
  if (o->weakrefs) PyObject_ClearWeakRefs(self);
  clear_slots(type, self);
  Py_CLEAR(o->dict);
  let_go(o);
  type->tp_free(self);
  Py_DECREF(type);
  Py_TRASHCAN_END;
}

// The impl that owned an object is gone, on whatever thread.
void free_pyobj(TensorImpl* impl) {
  TensorObject* o = object_of(impl);
  impl->pyobj = nullptr;
  o->owned_by_impl = false;
  drop_anywhere(reinterpret_cast<PyObject*>(o));
}

int traverse(PyObject* self, visitproc visit, void* arg) {
  TensorObject* o = as_object(self);
  Py_VISIT(Py_TYPE(self));
  Py_VISIT(o->dict);
  TensorImpl* impl = o->tensor.impl();
  if (!impl || !impl->refs.unique()) return 0;  // C++ holds it too: nothing in it is garbage
  if (const int stop = visit_hooks(impl, visit, arg)) return stop;
  return visit_custom_functions(impl, visit, arg);
}

int clear(PyObject* self) {
  TensorObject* o = as_object(self);
  Py_CLEAR(o->dict);
  TensorImpl* impl = o->tensor.impl();
  if (!impl || !impl->refs.unique()) return 0;
  impl->pyobj = nullptr;
  o->tensor.reset();
  return 0;
}

int set_attribute(PyObject* self, PyObject* name, PyObject* value) {
  const int status = PyObject_GenericSetAttr(self, name, value);
  if (as_object(self)->dict) carries_objects(self);
  return status;
}

PyObject* get_dict(PyObject* self, void*) {
  PyObject* d = PyObject_GenericGetDict(self, nullptr);
  if (d) carries_objects(self);
  return d;
}
int set_dict(PyObject* self, PyObject* value, void*) {
  const int status = PyObject_GenericSetDict(self, value, nullptr);
  if (!status) carries_objects(self);
  return status;
}

// Classes derived from Tensor are made with their own way to die. A class of this metaclass need not be one.
int meta_init(PyObject* self, PyObject* args, PyObject* kwargs) {
  if (PyType_Type.tp_init(self, args, kwargs) < 0) return -1;
  auto* type = reinterpret_cast<PyTypeObject*>(self);
  if (type != tensor_type && PyType_IsSubtype(type, tensor_type)) type->tp_dealloc = dealloc_derived;
  return 0;
}

PyGetSetDef dict_getset[] = {{"__dict__", get_dict, set_dict, nullptr, nullptr}, {}};
PyMemberDef members[] = {{"__dictoffset__", T_PYSSIZET, offsetof(TensorObject, dict), READONLY, nullptr},
                         {"__weaklistoffset__", T_PYSSIZET, offsetof(TensorObject, weakrefs), READONLY, nullptr},
                         {}};

PyTypeObject* make_meta() {
  static PyType_Slot slots[] = {{Py_tp_init, reinterpret_cast<void*>(meta_init)}, {0, nullptr}};
  static PyType_Spec spec = {"argand._C._TensorMeta", 0, 0, Py_TPFLAGS_DEFAULT | Py_TPFLAGS_BASETYPE, slots};
  const Ref bases(check(PyTuple_Pack(1, &PyType_Type)));
  return reinterpret_cast<PyTypeObject*>(check(PyType_FromSpecWithBases(&spec, bases.get())));
}

}  // namespace

PyObject* wrap(Tensor&& x) {
  if (AG_UNLIKELY(!x.defined())) return none();
  if (x.impl()->pyobj) return known(std::move(x));
  TensorObject* o = new_exact();
  attach(o, std::move(x));
  return reinterpret_cast<PyObject*>(o);
}

PyObject* wrap_as(PyTypeObject* type, Tensor x) {
  if (type == tensor_type) return wrap(std::move(x));
  PyObject* self = check(type->tp_alloc(type, 0));
  as_object(self)->carries = true;
  attach(as_object(self), std::move(x));
  return self;
}

PyObject* become(PyTypeObject* type, PyObject* exact) {
  TensorObject* o = as_object(exact);
  if (Py_REFCNT(exact) > 1 || o->carries || o->weakrefs) {
    const Tensor& x = o->tensor;
    return wrap_as(type, x.view(x.sizes()));
  }
  o->tensor.impl()->pyobj = nullptr;
  return wrap_as(type, std::move(o->tensor));
}

void carries_objects(PyObject* x) {
  TensorObject* o = as_object(x);
  if (o->carries) return;
  o->carries = true;
  PyObject_GC_Track(x);
}

const Tensor& expect_tensor(const char* what, PyObject* o) {
  if (!is_tensor(o)) raise(PyExc_TypeError, what, ": expected a Tensor, got ", type_name(o));
  return tensor_of(o);
}

PyTypeObject* make_tensor_type(PyObject* module) {
  g_meta = make_meta();
  std::vector<PyType_Slot> slots = {{Py_tp_dealloc, reinterpret_cast<void*>(dealloc)},
                                    {Py_tp_traverse, reinterpret_cast<void*>(traverse)},
                                    {Py_tp_clear, reinterpret_cast<void*>(clear)},
                                    {Py_tp_setattro, reinterpret_cast<void*>(set_attribute)},
                                    {Py_tp_members, members}};
  static std::vector<PyGetSetDef> getset;
  for (PyGetSetDef* g = dict_getset; g->name; ++g) getset.push_back(*g);
  add_properties(getset);
  getset.push_back({});
  slots.push_back({Py_tp_getset, getset.data()});
  static std::vector<PyMethodDef> methods;
  add_methods(methods);
  add_generated_methods(methods);
  methods.push_back({});
  slots.push_back({Py_tp_methods, methods.data()});
  add_slots(slots);
  slots.push_back({0, nullptr});
  PyType_Spec spec = {"argand.Tensor", sizeof(TensorObject), 0,
                      Py_TPFLAGS_DEFAULT | Py_TPFLAGS_BASETYPE | Py_TPFLAGS_HAVE_GC, slots.data()};
  tensor_type = reinterpret_cast<PyTypeObject*>(check(PyType_FromSpec(&spec)));
  Py_SET_TYPE(tensor_type, g_meta);
  free_python_object = free_pyobj;
  check(PyModule_AddObjectRef(module, "Tensor", reinterpret_cast<PyObject*>(tensor_type)));
  check(PyModule_AddObjectRef(module, "_TensorMeta", reinterpret_cast<PyObject*>(g_meta)));
  return tensor_type;
}

}  // namespace argand::py
