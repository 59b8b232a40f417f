// What argand.cuda's streams, events, graphs, pinned memory and profiler ranges are made of. Each is a capsule here;
// the classes are Python's.
#include "argand/core/cuda_stream.h"

#include "python/bindings/module.h"
#include "python/bindings/parse.h"
#include "argand/ops/pinned.h"

namespace argand::py {
namespace {

using cuda::CUDAEvent;
using cuda::CUDAGraph;
using cuda::CUDAStream;

constexpr const char *kStream = "argand.cuda.stream", *kEvent = "argand.cuda.event", *kGraph = "argand.cuda.graph";

template <class T>
T& held(PyObject* capsule, const char* name) {
  void* p = PyCapsule_GetPointer(capsule, name);
  if (!p) throw ErrorSet{};
  return *static_cast<T*>(p);
}
template <class T, const char* const& name>
PyObject* hold(T* made) {
  PyObject* capsule =
      PyCapsule_New(made, name, [](PyObject* c) { delete static_cast<T*>(PyCapsule_GetPointer(c, name)); });
  if (!capsule) delete made;
  return check(capsule);
}

// Streams live as long as the process.
PyObject* wrap_stream(const CUDAStream& s) { return check(PyCapsule_New(s.unwrap(), kStream, nullptr)); }
CUDAStream stream_of(PyObject* capsule) { return CUDAStream(&held<Stream>(capsule, kStream)); }
CUDAEvent& event_of(PyObject* capsule) { return held<CUDAEvent>(capsule, kEvent); }
CUDAGraph& graph_of(PyObject* capsule) { return held<CUDAGraph>(capsule, kGraph); }

template <class... A>
void take(PyObject* args, const char* format, A*... to) {
  if (!PyArg_ParseTuple(args, format, to...)) throw ErrorSet{};
}
// f() without the GIL: it may wait for the device.
template <class F>
void waiting(F&& f) {
  const WithoutGil released;
  f();
}
PyObject* none() { return Py_NewRef(Py_None); }

// ---- streams

PyObject* current_stream(PyObject*, PyObject* index) {
  return guarded([&] { return wrap_stream(cuda::getCurrentCUDAStream(to_integer(index))); });
}
PyObject* default_stream(PyObject*, PyObject* index) {
  return guarded([&] { return wrap_stream(cuda::getDefaultCUDAStream(to_integer(index))); });
}
PyObject* new_stream(PyObject*, PyObject* args) {
  return guarded([&] {
    long long index = -1;
    int priority = 0;
    take(args, "Li", &index, &priority);
    return wrap_stream(cuda::getStreamFromPool(priority, index));
  });
}
PyObject* external_stream(PyObject*, PyObject* args) {
  return guarded([&] {
    long long index = -1;
    unsigned long long handle = 0;
    take(args, "LK", &index, &handle);
    return wrap_stream(cuda::getStreamFromExternal(reinterpret_cast<void*>(handle), index));
  });
}
PyObject* priority_range(PyObject*, PyObject*) {
  return guarded([] {
    const auto index = static_cast<int>(cuda::current_device());
    const auto [least, greatest] = cuda::interface()->priority_range(index);
    return check(Py_BuildValue("(ii)", least, greatest));
  });
}
PyObject* set_stream(PyObject*, PyObject* stream) {
  return guarded([&] {
    cuda::setCurrentCUDAStream(stream_of(stream));
    return none();
  });
}
// (identity, cudaStream_t, device index)
PyObject* stream_info(PyObject*, PyObject* stream) {
  return guarded([&] {
    const CUDAStream s = stream_of(stream);
    return check(Py_BuildValue("(KKi)", reinterpret_cast<unsigned long long>(s.unwrap()),
                               reinterpret_cast<unsigned long long>(s.stream()), static_cast<int>(s.device_index())));
  });
}
PyObject* stream_query(PyObject*, PyObject* stream) {
  return guarded([&] { return wrap(stream_of(stream).query()); });
}
PyObject* stream_synchronize(PyObject*, PyObject* stream) {
  return guarded([&] {
    const CUDAStream s = stream_of(stream);
    waiting([&] { s.synchronize(); });
    return none();
  });
}

// ---- events

PyObject* new_event(PyObject*, PyObject* timing) {
  return guarded([&] {
    (void)cuda::current_device();  // throws where there is none
    return hold<CUDAEvent, kEvent>(new CUDAEvent(PyObject_IsTrue(timing) == 1));
  });
}
PyObject* event_record(PyObject*, PyObject* args) {
  return guarded([&] {
    PyObject *event, *stream;
    take(args, "OO", &event, &stream);
    event_of(event).record(stream_of(stream));
    return none();
  });
}
PyObject* event_block(PyObject*, PyObject* args) {
  return guarded([&] {
    PyObject *event, *stream;
    take(args, "OO", &event, &stream);
    event_of(event).block(stream_of(stream));
    return none();
  });
}
PyObject* event_query(PyObject*, PyObject* event) {
  return guarded([&] { return wrap(event_of(event).query()); });
}
PyObject* event_synchronize(PyObject*, PyObject* event) {
  return guarded([&] {
    const CUDAEvent& e = event_of(event);
    waiting([&] { e.synchronize(); });
    return none();
  });
}
PyObject* event_elapsed(PyObject*, PyObject* args) {
  return guarded([&] {
    PyObject *begin, *end;
    take(args, "OO", &begin, &end);
    return wrap(event_of(begin).elapsed_time(event_of(end)));
  });
}

// ---- graphs

PyObject* new_graph(PyObject*, PyObject*) {
  return guarded([&] {
    (void)cuda::current_device();
    return hold<CUDAGraph, kGraph>(new CUDAGraph);
  });
}
PyObject* graph_begin(PyObject*, PyObject* args) {
  return guarded([&] {
    PyObject* graph;
    unsigned long long pool = 0;
    take(args, "OK", &graph, &pool);
    graph_of(graph).capture_begin(pool);
    return none();
  });
}
PyObject* graph_end(PyObject*, PyObject* graph) {
  return guarded([&] {
    graph_of(graph).capture_end();
    return none();
  });
}
PyObject* graph_replay(PyObject*, PyObject* graph) {
  return guarded([&] {
    graph_of(graph).replay();
    return none();
  });
}
PyObject* graph_reset(PyObject*, PyObject* graph) {
  return guarded([&] {
    CUDAGraph& g = graph_of(graph);
    waiting([&] { g.reset(); });
    return none();
  });
}
PyObject* graph_pool(PyObject*, PyObject* graph) {
  return guarded([&] { return PyLong_FromUnsignedLongLong(graph_of(graph).pool()); });
}
PyObject* pool_handle(PyObject*, PyObject*) {
  return guarded([] { return PyLong_FromUnsignedLongLong(cuda::graph_pool_handle()); });
}
PyObject* is_capturing(PyObject*, PyObject*) {
  return guarded([] { return wrap(cuda::is_current_stream_capturing()); });
}

// ---- memory

PyObject* is_pinned(PyObject*, PyObject* x) {
  return guarded([&] { return wrap(cuda::is_pinned(expect_tensor("is_pinned", x))); });
}
PyObject* pin_memory(PyObject*, PyObject* x) {
  return guarded([&] { return wrap(cuda::pin_memory(expect_tensor("pin_memory", x))); });
}
PyObject* record_stream(PyObject*, PyObject* args) {
  return guarded([&] {
    PyObject *x, *stream;
    take(args, "OO", &x, &stream);
    cuda::record_stream(expect_tensor("record_stream", x), stream_of(stream));
    return none();
  });
}
PyObject* memory_info(PyObject*, PyObject* index) {
  return guarded([&] {
    const auto [free, total] = cuda::mem_get_info(to_integer(index));
    return check(Py_BuildValue("(KK)", static_cast<unsigned long long>(free), static_cast<unsigned long long>(total)));
  });
}
PyObject* set_memory_fraction(PyObject*, PyObject* args) {
  return guarded([&] {
    double fraction = 0;
    long long index = -1;
    take(args, "dL", &fraction, &index);
    cuda::set_per_process_memory_fraction(fraction, index);
    return none();
  });
}
PyObject* block_info(const cuda::MemoryBlock& b) {
  const char* state = b.in_use ? "active_allocated" : b.waits ? "active_pending_free" : "inactive";
  return check(Py_BuildValue("{sKsKsKsssssN}", "address", static_cast<unsigned long long>(b.address), "size",
                             static_cast<unsigned long long>(b.bytes), "requested_size",
                             static_cast<unsigned long long>(b.bytes), "state", state, "owner", b.owner.c_str(),
                             "frames", check(PyList_New(0))));
}
PyObject* segment_info(const cuda::MemorySegment& s) {
  const Ref blocks(check(PyList_New(0)));
  unsigned long long total = 0, allocated = 0, active = 0;
  for (const cuda::MemoryBlock& b : s.blocks) {
    total += b.bytes;
    allocated += b.in_use ? b.bytes : 0;
    active += b.in_use || b.waits ? b.bytes : 0;
    const Ref one(block_info(b));
    if (PyList_Append(blocks.get(), one.get()) < 0) throw ErrorSet{};
  }
  return check(Py_BuildValue("{sKsKsKsKsKsssOsO}", "address", static_cast<unsigned long long>(s.address), "total_size",
                             total, "allocated_size", allocated, "active_size", active, "stream",
                             static_cast<unsigned long long>(s.stream), "segment_type", s.is_large ? "large" : "small",
                             "is_expandable", Py_True, "blocks", blocks.get()));
}
PyObject* memory_snapshot(PyObject*, PyObject* index) {
  return guarded([&] {
    Ref list(check(PyList_New(0)));
    for (const cuda::MemorySegment& s : cuda::memory_snapshot(to_integer(index))) {
      const Ref one(segment_info(s));
      if (PyList_Append(list.get(), one.get()) < 0) throw ErrorSet{};
    }
    return list.release();
  });
}

// ---- ranges that profilers show

cuda::Interface& profiled() {
  cuda::Interface* cuda = cuda::interface();
  AG_CHECK(cuda, "cuda.nvtx: no CUDA device can be used: ", cuda::unavailable_reason());
  return *cuda;
}
const char* text_of(PyObject* text) {
  const char* s = PyUnicode_AsUTF8(text);
  if (!s) throw ErrorSet{};
  return s;
}
PyObject* range_push(PyObject*, PyObject* name) {
  return guarded([&] { return PyLong_FromLong(profiled().range_push(text_of(name))); });
}
PyObject* range_pop(PyObject*, PyObject*) {
  return guarded([] { return PyLong_FromLong(profiled().range_pop()); });
}
PyObject* range_mark(PyObject*, PyObject* name) {
  return guarded([&] {
    profiled().mark(text_of(name));
    return none();
  });
}
PyObject* range_start(PyObject*, PyObject* name) {
  return guarded([&] { return PyLong_FromUnsignedLongLong(profiled().range_start(text_of(name))); });
}
PyObject* range_end(PyObject*, PyObject* range) {
  return guarded([&] {
    profiled().range_end(static_cast<uint64_t>(to_integer(range)));
    return none();
  });
}

// index: -1 is the current device.
PyMethodDef functions[] = {
    {"_cuda_current_stream", current_stream, METH_O, "_cuda_current_stream(index) -> stream"},
    {"_cuda_default_stream", default_stream, METH_O, "_cuda_default_stream(index) -> stream"},
    {"_cuda_new_stream", new_stream, METH_VARARGS, "_cuda_new_stream(index, priority) -> stream"},
    {"_cuda_external_stream", external_stream, METH_VARARGS, "_cuda_external_stream(index, handle) -> stream"},
    {"_cuda_priority_range", priority_range, METH_NOARGS, "_cuda_priority_range() -> (least, greatest)"},
    {"_cuda_set_stream", set_stream, METH_O, "_cuda_set_stream(stream)"},
    {"_cuda_stream_info", stream_info, METH_O, "_cuda_stream_info(stream) -> (identity, cudaStream_t, index)"},
    {"_cuda_stream_query", stream_query, METH_O, "_cuda_stream_query(stream) -> bool"},
    {"_cuda_stream_synchronize", stream_synchronize, METH_O, "_cuda_stream_synchronize(stream)"},
    {"_cuda_new_event", new_event, METH_O, "_cuda_new_event(enable_timing) -> event"},
    {"_cuda_event_record", event_record, METH_VARARGS, "_cuda_event_record(event, stream)"},
    {"_cuda_event_block", event_block, METH_VARARGS, "_cuda_event_block(event, stream)"},
    {"_cuda_event_query", event_query, METH_O, "_cuda_event_query(event) -> bool"},
    {"_cuda_event_synchronize", event_synchronize, METH_O, "_cuda_event_synchronize(event)"},
    {"_cuda_event_elapsed", event_elapsed, METH_VARARGS, "_cuda_event_elapsed(begin, end) -> milliseconds"},
    {"_cuda_new_graph", new_graph, METH_NOARGS, "_cuda_new_graph() -> graph"},
    {"_cuda_graph_begin", graph_begin, METH_VARARGS, "_cuda_graph_begin(graph, pool)"},
    {"_cuda_graph_end", graph_end, METH_O, "_cuda_graph_end(graph)"},
    {"_cuda_graph_replay", graph_replay, METH_O, "_cuda_graph_replay(graph)"},
    {"_cuda_graph_reset", graph_reset, METH_O, "_cuda_graph_reset(graph)"},
    {"_cuda_graph_pool", graph_pool, METH_O, "_cuda_graph_pool(graph) -> int"},
    {"_cuda_graph_pool_handle", pool_handle, METH_NOARGS, "_cuda_graph_pool_handle() -> int"},
    {"_cuda_is_capturing", is_capturing, METH_NOARGS, "_cuda_is_capturing() -> bool"},
    {"_cuda_is_pinned", is_pinned, METH_O, "_cuda_is_pinned(tensor) -> bool"},
    {"_cuda_pin_memory", pin_memory, METH_O, "_cuda_pin_memory(tensor) -> Tensor"},
    {"_cuda_record_stream", record_stream, METH_VARARGS, "_cuda_record_stream(tensor, stream)"},
    {"_cuda_memory_info", memory_info, METH_O, "_cuda_memory_info(index) -> (free, total)"},
    {"_cuda_set_memory_fraction", set_memory_fraction, METH_VARARGS, "_cuda_set_memory_fraction(fraction, index)"},
    {"_cuda_memory_snapshot", memory_snapshot, METH_O, "_cuda_memory_snapshot(index) -> list of dicts"},
    {"_cuda_range_push", range_push, METH_O, "_cuda_range_push(name) -> depth"},
    {"_cuda_range_pop", range_pop, METH_NOARGS, "_cuda_range_pop() -> depth"},
    {"_cuda_range_mark", range_mark, METH_O, "_cuda_range_mark(name)"},
    {"_cuda_range_start", range_start, METH_O, "_cuda_range_start(name) -> range"},
    {"_cuda_range_end", range_end, METH_O, "_cuda_range_end(range)"},
    {}};

}  // namespace

void add_cuda_streams(PyObject* module) { check(PyModule_AddFunctions(module, functions)); }

}  // namespace argand::py
