// argand._C.
#include "python/bindings/module.h"

#include "python/bindings/generated/groups.h"
#include "python/bindings/members.h"
#include "python/bindings/parse.h"
#include "python/bindings/types.h"
#include "argand/core/options.h"
#include "argand/core/parallel.h"
#include "argand/ops/functions.h"

namespace argand::py {

ErrorKinds error_kinds;

void add_generated_methods(std::vector<PyMethodDef>& list) { add_all_methods(list); }

void add_tensor_type(PyObject* module) { make_tensor_type(module); }

namespace {

PyObject* num_threads(PyObject*, PyObject*) { return wrap(static_cast<int64_t>(get_num_threads())); }
PyObject* set_threads(PyObject*, PyObject* n) {
  return guarded([&] {
    set_num_threads(static_cast<int>(to_integer(n)));
    return none();
  });
}
PyObject* default_dtype(PyObject*, PyObject*) { return wrap_dtype(get_default_dtype()); }
PyObject* set_default(PyObject*, PyObject* d) {
  return guarded([&] {
    set_default_dtype(to_dtype(d));
    return none();
  });
}
PyObject* promoted(PyObject*, PyObject* const* args, Py_ssize_t n) {
  return guarded([&] {
    if (n != 2) raise(PyExc_TypeError, "promote_types(): expected two dtypes");
    return wrap_dtype(promote_types(to_dtype(args[0]), to_dtype(args[1])));
  });
}
// _named_tuple(name, fields, values): a named result, from a pickle.
PyObject* named_tuple(PyObject*, PyObject* const* args, Py_ssize_t nargs) {
  return guarded([&] {
    if (nargs != 3 || !PyTuple_Check(args[2]))
      raise(PyExc_TypeError, "_named_tuple(): expected a name, fields, a tuple");
    Ref made(check(new_named_tuple(std::string(text_of(args[0])).c_str(), std::string(text_of(args[1])).c_str())));
    const Py_ssize_t n = PyTuple_GET_SIZE(args[2]);
    if (Py_SIZE(made.get()) != n) raise(PyExc_ValueError, "_named_tuple(): expected ", Py_SIZE(made.get()), " values");
    for (Py_ssize_t i = 0; i < n; ++i)
      PyStructSequence_SET_ITEM(made.get(), i, Py_NewRef(PyTuple_GET_ITEM(args[2], i)));
    return made.release();
  });
}

PyMethodDef functions[] = {
    {"_named_tuple", as_method(named_tuple), METH_FASTCALL, "_named_tuple(name, fields, values)"},
    {"get_num_threads", num_threads, METH_NOARGS, "get_num_threads() -> int"},
    {"set_num_threads", set_threads, METH_O, "set_num_threads(n)"},
    {"get_default_dtype", default_dtype, METH_NOARGS, "get_default_dtype() -> dtype"},
    {"set_default_dtype", set_default, METH_O, "set_default_dtype(dtype)"},
    {"promote_types", as_method(promoted), METH_FASTCALL, "promote_types(type1, type2) -> dtype"},
    {}};

PyObject* new_error(PyObject* module, const char* full_name, const char* name) {
  PyObject* e = check(PyErr_NewException(full_name, PyExc_RuntimeError, nullptr));
  check(PyModule_AddObjectRef(module, name, e));
  return e;
}

}  // namespace

void add_functions(PyObject* module) {
  static auto* list = new std::vector<PyMethodDef>;
  add_all_functions(*list);
  list->push_back({});
  check(PyModule_AddFunctions(module, list->data()));
}

}  // namespace argand::py

PyMODINIT_FUNC PyInit__C() {
  using namespace argand::py;
  static PyModuleDef definition = {
      PyModuleDef_HEAD_INIT, "argand._C", nullptr, -1, nullptr, nullptr, nullptr, nullptr, nullptr};
  return guarded([]() -> PyObject* {
    Ref module(check(PyModule_Create(&definition)));
    PyObject* m = module.get();
    error_kinds.out_of_memory = new_error(m, "argand.OutOfMemoryError", "OutOfMemoryError");
    error_kinds.linalg = new_error(m, "argand.linalg.LinAlgError", "LinAlgError");
    check(PyModule_AddFunctions(m, functions));
    add_types(m);
    add_generator(m);
    add_overrides(m);
    add_operations(m);
    add_tensor_type(m);
    add_functions(m);
    add_construction(m);
    add_interchange(m);
    add_autograd(m);
    add_custom_function(m);
    add_layers(m);
    add_optim(m);
    add_io(m);
    add_autocast(m);
    add_profiler(m);
    add_backends(m);
    add_cuda(m);
    add_cuda_streams(m);
    return module.release();
  });
}
