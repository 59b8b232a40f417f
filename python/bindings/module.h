// The parts that argand._C is put together from.
#pragma once
#include "python/bindings/py.h"

namespace argand::py {

struct ErrorKinds {
  PyObject *out_of_memory = nullptr, *linalg = nullptr;  // subclasses of RuntimeError
};
extern ErrorKinds error_kinds;

// Each adds its names to the module; throws with the Python error set.
void add_types(PyObject* module);
void add_generator(PyObject* module);
void add_tensor_type(PyObject* module);
void add_overrides(PyObject* module);
void add_operations(PyObject* module);
PyMethodDef* torch_function_method();  // Tensor.__torch_function__
void add_functions(PyObject* module);
void add_construction(PyObject* module);
void add_interchange(PyObject* module);
void add_autograd(PyObject* module);
void add_custom_function(PyObject* module);
void add_layers(PyObject* module);
void add_optim(PyObject* module);
void add_backends(PyObject* module);
void add_cuda(PyObject* module);
void add_cuda_streams(PyObject* module);
void add_io(PyObject* module);
void add_autocast(PyObject* module);
void add_profiler(PyObject* module);

}  // namespace argand::py
