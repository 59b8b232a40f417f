// What argand.cuda asks: devices, their memory, waiting for them.
#include "argand/core/cuda.h"

#include "python/bindings/module.h"
#include "python/bindings/parse.h"

namespace argand::py {
namespace {

PyObject* device_count_of(PyObject*, PyObject*) {
  return guarded([] { return PyLong_FromLongLong(cuda::device_count()); });
}
PyObject* reason(PyObject*, PyObject*) {
  return guarded([] { return PyUnicode_FromString(cuda::unavailable_reason().c_str()); });
}
PyObject* current_of(PyObject*, PyObject*) {
  return guarded([] { return PyLong_FromLongLong(cuda::current_device()); });
}
PyObject* set_current(PyObject*, PyObject* index) {
  return guarded([&] {
    cuda::set_device(to_integer(index));
    return Py_NewRef(Py_None);
  });
}
PyObject* wait_for(PyObject*, PyObject* index) {
  return guarded([&] {
    const int64_t i = to_integer(index);
    {
      const WithoutGil released;  // waiting for a device may take long
      cuda::synchronize(i);
    }
    return Py_NewRef(Py_None);
  });
}
PyObject* properties_of(PyObject*, PyObject* index) {
  return guarded([&] {
    const cuda::DeviceProperties p = cuda::get_device_properties(to_integer(index));
    return check(Py_BuildValue("(siinL)", p.name.c_str(), p.major, p.minor, static_cast<Py_ssize_t>(p.total_memory),
                               static_cast<long long>(p.multi_processor_count)));
  });
}
PyObject* memory_of(PyObject*, PyObject* index) {
  return guarded([&] {
    const cuda::MemoryStats s = cuda::memory_stats(to_integer(index));
    const auto number = [](int64_t n) { return static_cast<long long>(n); };
    return check(Py_BuildValue("{sLsLsLsLsLsLsLsLsLsLsLsL}", "allocated_bytes.all.current", number(s.allocated),
                               "allocated_bytes.all.peak", number(s.peak_allocated), "allocated_bytes.all.allocated",
                               number(s.allocated_total), "allocated_bytes.all.freed", number(s.freed_total),
                               "reserved_bytes.all.current", number(s.reserved), "reserved_bytes.all.peak",
                               number(s.peak_reserved), "allocation.all.current", number(s.allocations - s.frees),
                               "allocation.all.peak", number(s.peak_blocks), "allocation.all.allocated",
                               number(s.allocations), "allocation.all.freed", number(s.frees), "num_alloc_retries",
                               number(s.retries), "num_ooms", number(s.out_of_memory)));
  });
}
PyObject* reset_peaks_of(PyObject*, PyObject* index) {
  return guarded([&] {
    cuda::reset_peak_memory_stats(to_integer(index));
    return Py_NewRef(Py_None);
  });
}
PyObject* empty_cache_of(PyObject*, PyObject*) {
  return guarded([] {
    {
      const WithoutGil released;
      cuda::empty_cache();
    }
    return Py_NewRef(Py_None);
  });
}

// index: -1 is the current device.
PyMethodDef functions[] = {
    {"_cuda_device_count", device_count_of, METH_NOARGS, "_cuda_device_count() -> int"},
    {"_cuda_unavailable_reason", reason, METH_NOARGS, "_cuda_unavailable_reason() -> str"},
    {"_cuda_current_device", current_of, METH_NOARGS, "_cuda_current_device() -> int"},
    {"_cuda_set_device", set_current, METH_O, "_cuda_set_device(index)"},
    {"_cuda_synchronize", wait_for, METH_O, "_cuda_synchronize(index)"},
    {"_cuda_properties", properties_of, METH_O,
     "_cuda_properties(index) -> (name, major, minor, total_memory, multi_processor_count)"},
    {"_cuda_memory_stats", memory_of, METH_O, "_cuda_memory_stats(index) -> dict"},
    {"_cuda_reset_peak_memory_stats", reset_peaks_of, METH_O, "_cuda_reset_peak_memory_stats(index)"},
    {"_cuda_empty_cache", empty_cache_of, METH_NOARGS, "_cuda_empty_cache()"},
    {}};

}  // namespace

void add_cuda(PyObject* module) { check(PyModule_AddFunctions(module, functions)); }

}  // namespace argand::py
