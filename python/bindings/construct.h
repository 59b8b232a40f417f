// Tensors from Python values and from other libraries' arrays.
#pragma once
#include "python/bindings/py.h"
#include "argand/core/tensor.h"

namespace argand::py {

// A new tensor of a number, nested lists, an array or a tensor; the dtype is inferred unless given.
Tensor tensor_from(PyObject* data, std::optional<DType> dtype = std::nullopt);
// Shares memory with an object that has Python's buffer protocol, which is kept alive. Throws TypeError for element
// types that tensors do not have, ValueError for strides they cannot have.
Tensor tensor_over_buffer(PyObject* array);
bool is_array(PyObject* o);  // a numpy.ndarray
// The items of a list or tuple, to be read with PySequence_Fast_*: reading one may run Python code (__index__,
// __float__) that changes the list, so a list that holds more than plain numbers and tensors is copied.
Ref steady(PyObject* list);
// bf_getbuffer and bf_releasebuffer of Tensor.
int get_buffer(PyObject* self, Py_buffer* view, int flags);
void release_buffer(PyObject* self, Py_buffer* view);

}  // namespace argand::py
