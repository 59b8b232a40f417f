// The Python object that stands for a tensor.
//
// There is at most one for a TensorImpl at a time, found through TensorImpl::pyobj, so that identity holds: x.grad is
// x.grad. Who owns whom:
// - While Python refers to the object, the object holds one reference to the impl; pyobj does not count.
// - When the last Python reference goes while C++ still holds the impl (a graph, another tensor's .grad), an object
//   that carries nothing of its own dies, and a fresh one is made when needed. One that does (attributes, a subclass,
//   hooks) is kept: ownership is turned around, the impl owns the object and the object no longer the impl. Handing the
//   tensor to Python again turns it back; the impl's end is then the object's. Weak references end when ownership
//   turns, so nobody in Python can see an object whose impl another thread may be destroying.
// All of this happens under the GIL, but for the end of an impl that owns its object.
//
// The cycle collector follows an object that carries something; a plain tensor is no part of any cycle and is left
// untracked, which keeps small ops cheap.
#pragma once
#include "python/bindings/py.h"
#include "argand/core/tensor.h"

namespace argand::py {

struct TensorObject {
  PyObject_HEAD;
  Tensor tensor;  // undefined while the impl owns this object
  PyObject* dict;
  PyObject* weakrefs;
  bool owned_by_impl;
  bool carries;  // attributes, a subclass, hooks: tracked by the cycle collector, and kept while C++ holds the impl
};

extern PyTypeObject* tensor_type;

inline bool is_exact_tensor(PyObject* o) { return Py_TYPE(o) == tensor_type; }
inline bool is_tensor(PyObject* o) { return is_exact_tensor(o) || PyType_IsSubtype(Py_TYPE(o), tensor_type); }
// o must be a tensor.
inline const Tensor& tensor_of(PyObject* o) { return reinterpret_cast<TensorObject*>(o)->tensor; }
// Throws TypeError unless o is a tensor.
const Tensor& expect_tensor(const char* what, PyObject* o);

// The object of x, made on first need; None for an undefined tensor. A new reference.
PyObject* wrap(Tensor&& x);
inline PyObject* wrap(const Tensor& x) { return wrap(Tensor(x)); }
// An object of `type`, a subclass of Tensor, for a tensor that has none yet.
PyObject* wrap_as(PyTypeObject* type, Tensor x);
// The tensor of `exact` as an instance of `type`: the same tensor where nobody else refers to `exact`, which is
// emptied, else a view of it.
PyObject* become(PyTypeObject* type, PyObject* exact);
// From now on the cycle collector follows the object of x, which holds Python objects (hooks, a custom function).
void carries_objects(PyObject* x);

PyTypeObject* make_tensor_type(PyObject* module);

}  // namespace argand::py
