// Autocast, for argand.amp.
#include "argand/ops/autocast.h"

#include <memory>
#include <vector>

#include "python/bindings/module.h"
#include "python/bindings/parse.h"
#include "python/bindings/types.h"

namespace argand::py {
namespace {

using Guard = autocast::AutocastGuard;

// The guards of this thread, innermost last. A block that is never left, because its frame was abandoned, holds until
// the thread ends.
std::vector<std::unique_ptr<Guard>>& guards() {
  thread_local auto* stack = new std::vector<std::unique_ptr<Guard>>;
  return *stack;
}

DeviceType device_type(PyObject* o) { return to_device(o).type(); }

// _enter_autocast(device type, dtype or None, enabled, cache_enabled)
PyObject* enter(PyObject*, PyObject* args) {
  return guarded([&]() -> PyObject* {
    PyObject *device, *dtype;
    int enabled, cache;
    if (!PyArg_ParseTuple(args, "OOpp:autocast", &device, &dtype, &enabled, &cache)) throw ErrorSet{};
    std::optional<DType> wanted;
    if (dtype != Py_None) wanted = to_dtype(dtype);
    guards().push_back(std::make_unique<Guard>(device_type(device), wanted, enabled, cache));
    return none();
  });
}
PyObject* leave(PyObject*, PyObject*) {
  return guarded([] {
    if (guards().empty()) raise(PyExc_RuntimeError, "autocast: this thread has entered no block");
    guards().pop_back();
    return none();
  });
}

PyObject* enabled(PyObject*, PyObject* args) {
  return guarded([&] {
    PyObject* device = nullptr;
    if (!PyArg_ParseTuple(args, "|O:is_autocast_enabled", &device)) throw ErrorSet{};
    return new_bool(autocast::is_autocast_enabled(device ? device_type(device) : kCUDA));
  });
}
PyObject* set_enabled(PyObject*, PyObject* args) {
  return guarded([&]() -> PyObject* {
    PyObject* device;
    int on;
    if (!PyArg_ParseTuple(args, "Op:set_autocast_enabled", &device, &on)) throw ErrorSet{};
    autocast::set_autocast_enabled(device_type(device), on);
    return none();
  });
}
PyObject* dtype(PyObject*, PyObject* device) {
  return guarded([&] { return wrap_dtype(autocast::get_autocast_dtype(device_type(device))); });
}
PyObject* set_dtype(PyObject*, PyObject* args) {
  return guarded([&]() -> PyObject* {
    PyObject *device, *wanted;
    if (!PyArg_ParseTuple(args, "OO:set_autocast_dtype", &device, &wanted)) throw ErrorSet{};
    autocast::set_autocast_dtype(device_type(device), to_dtype(wanted));
    return none();
  });
}
PyObject* cache_enabled(PyObject*, PyObject*) { return new_bool(autocast::is_autocast_cache_enabled()); }
PyObject* set_cache(PyObject*, PyObject* on) {
  return guarded([&] {
    const int yes = PyObject_IsTrue(on);
    check(yes);
    autocast::set_autocast_cache_enabled(yes);
    return none();
  });
}
PyObject* clear(PyObject*, PyObject*) {
  return guarded([] {
    autocast::clear_cache();
    return none();
  });
}

PyMethodDef functions[] = {
    {"_enter_autocast", enter, METH_VARARGS, nullptr},
    {"_leave_autocast", leave, METH_NOARGS, nullptr},
    {"is_autocast_enabled", enabled, METH_VARARGS, "is_autocast_enabled(device_type='cuda') -> bool"},
    {"set_autocast_enabled", set_enabled, METH_VARARGS, "set_autocast_enabled(device_type, enabled)"},
    {"get_autocast_dtype", dtype, METH_O, "get_autocast_dtype(device_type) -> dtype"},
    {"set_autocast_dtype", set_dtype, METH_VARARGS, "set_autocast_dtype(device_type, dtype)"},
    {"is_autocast_cache_enabled", cache_enabled, METH_NOARGS, "is_autocast_cache_enabled() -> bool"},
    {"set_autocast_cache_enabled", set_cache, METH_O, "set_autocast_cache_enabled(enabled)"},
    {"clear_autocast_cache", clear, METH_NOARGS, "clear_autocast_cache()"},
    {}};

}  // namespace

void add_autocast(PyObject* module) { check(PyModule_AddFunctions(module, functions)); }

}  // namespace argand::py
