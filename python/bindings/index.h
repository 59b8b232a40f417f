// x[...] and x[...] = y.
#pragma once
#include "python/bindings/tensor_object.h"

namespace argand::py {

PyObject* get_item(PyObject* self, PyObject* key);
int set_item(PyObject* self, PyObject* key, PyObject* value);

}  // namespace argand::py
