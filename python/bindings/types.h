// dtype, device, layout, memory_format, Size and Generator objects.
#pragma once
#include "python/bindings/py.h"
#include "argand/core/options.h"
#include "argand/core/tensor.h"

namespace argand::py {

// Types print as "<prefix>.float32": "argand", or "torch" for scripts that are run as PyTorch's.
extern std::string display_name;

bool is_dtype(PyObject* o);  // a dtype, or one of Python's types float, int, bool, complex
DType to_dtype(PyObject* o);
PyObject* wrap_dtype(DType d);  // a new reference

bool is_device(PyObject* o);  // a device, a string or an index
Device to_device(PyObject* o);
PyObject* wrap_device(Device d);

bool is_layout(PyObject* o);
PyObject* wrap_layout();
bool is_memory_format(PyObject* o);
MemoryFormat to_memory_format(PyObject* o);

PyObject* new_size(IntArrayRef sizes);

bool is_generator(PyObject* o);
const Generator& to_generator(PyObject* o);

}  // namespace argand::py
