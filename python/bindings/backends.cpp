// What argand.backends switches: argand/core/library_settings.h.
#include <cstring>

#include "python/bindings/module.h"
#include "python/bindings/parse.h"
#include "argand/core/cuda.h"
#include "argand/core/library_settings.h"

namespace argand::py {
namespace {

struct Switch {
  const char* name;
  std::atomic<bool> LibrarySettings::*member;
};
constexpr Switch kSwitches[] = {
    {"matmul_tf32", &LibrarySettings::matmul_tf32},
    {"matmul_reduced_half", &LibrarySettings::matmul_reduced_half},
    {"matmul_reduced_bfloat16", &LibrarySettings::matmul_reduced_bfloat16},
    {"cudnn_enabled", &LibrarySettings::cudnn_enabled},
    {"cudnn_tf32", &LibrarySettings::cudnn_tf32},
    {"cudnn_benchmark", &LibrarySettings::cudnn_benchmark},
    {"cudnn_deterministic", &LibrarySettings::cudnn_deterministic},
};

std::atomic<bool>& switch_of(const char* name) {
  for (const Switch& s : kSwitches)
    if (std::strcmp(s.name, name) == 0) return library_settings().*s.member;
  fail<ValueError>("backends: there is no switch named ", name);
}

PyObject* get_switch(PyObject*, PyObject* name) {
  return guarded([&] {
    const char* text = PyUnicode_AsUTF8(name);
    if (!text) throw ErrorSet{};
    return PyBool_FromLong(switch_of(text));
  });
}
PyObject* set_switch(PyObject*, PyObject* args) {
  return guarded([&] {
    const char* name = nullptr;
    int on = 0;
    if (!PyArg_ParseTuple(args, "sp:_set_library_switch", &name, &on)) throw ErrorSet{};
    switch_of(name) = on != 0;
    return Py_NewRef(Py_None);
  });
}
PyObject* benchmark_limit(PyObject*, PyObject*) {
  return guarded([] { return PyLong_FromLongLong(library_settings().cudnn_benchmark_limit); });
}
PyObject* set_benchmark_limit(PyObject*, PyObject* limit) {
  return guarded([&] {
    const int64_t n = to_integer(limit);
    AG_CHECK_AS(ValueError, n >= 0, "backends.cudnn.benchmark_limit: expected 0 (all) or more, got ", n);
    library_settings().cudnn_benchmark_limit = n;
    return Py_NewRef(Py_None);
  });
}
PyObject* cudnn_version(PyObject*, PyObject*) {
  return guarded([] {
    (void)cuda::interface();  // the plug-in tells how versions are asked for
    const auto version = library_settings().cudnn_version.load();
    return PyLong_FromLongLong(version ? version() : 0);
  });
}

PyMethodDef functions[] = {
    {"_library_switch", get_switch, METH_O, "_library_switch(name) -> bool"},
    {"_set_library_switch", set_switch, METH_VARARGS, "_set_library_switch(name, on)"},
    {"_cudnn_benchmark_limit", benchmark_limit, METH_NOARGS, "_cudnn_benchmark_limit() -> int"},
    {"_set_cudnn_benchmark_limit", set_benchmark_limit, METH_O, "_set_cudnn_benchmark_limit(n)"},
    {"_cudnn_version", cudnn_version, METH_NOARGS, "_cudnn_version() -> int, 0 where there is none"},
    {}};

}  // namespace

void add_backends(PyObject* module) { check(PyModule_AddFunctions(module, functions)); }

}  // namespace argand::py
