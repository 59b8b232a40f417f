// PyTorch's forms of before 1.5, in which a factor stands before the tensors it scales.
#pragma once
#include "python/bindings/parse.h"

namespace argand::py {

// Calls f as add(x, y, alpha=2) for the arguments of add(x, 2, y), and in the same way sub, addcmul and addcdiv (their
// factor is value), in place, too. Warns. Null where the arguments are of no such form.
PyObject* call_old_form(const Function& f, PyObject* self, PyObject* const* args, Py_ssize_t nargs, PyObject* kwnames);

}  // namespace argand::py
