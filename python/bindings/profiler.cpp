// What argand.profiler records: every kernel call with its time, on all threads.
#include <chrono>
#include <memory>
#include <mutex>
#include <string>
#include <vector>

#include "python/bindings/module.h"
#include "argand/dispatch/dispatch.h"

namespace argand::py {
namespace {

int64_t now_ns() {
  using Clock = std::chrono::steady_clock;
  return std::chrono::duration_cast<std::chrono::nanoseconds>(Clock::now().time_since_epoch()).count();
}

struct Event {
  const char* name;
  int64_t start_ns, duration_ns, bytes;
  unsigned long thread;
  std::vector<std::vector<int64_t>> sizes;  // of the inputs, where shapes are recorded
};

// Collects from its making until stop(). It lives on after that: calls in flight on other threads may still report.
class Recorder final : public DoorObserver {
 public:
  explicit Recorder(bool shapes) : shapes_(shapes) { add_observer(this); }
  void before(const Call&) override { starts().push_back(now_ns()); }
  void after(const Call& call) override {
    if (starts().empty()) return;  // the call began before the recording
    const int64_t start = starts().back();
    starts().pop_back();
    Event e{call.op->name, start, now_ns() - start, 0, PyThread_get_thread_ident(), {}};
    for (int i = 0; i < call.outs + call.ins; ++i)
      if (call.views[i]) e.bytes += call.views[i]->nbytes();
    for (int i = call.outs; shapes_ && i < call.outs + call.ins; ++i)
      if (const View* v = call.views[i]) e.sizes.emplace_back(v->sizes, v->sizes + v->ndim);
    const std::lock_guard lock(mutex_);
    events_.push_back(std::move(e));
  }
  void failed(const Call&) override {
    if (!starts().empty()) starts().pop_back();
  }
  std::vector<Event> stop() {
    remove_observer(this);
    const std::lock_guard lock(mutex_);
    return std::move(events_);
  }

 private:
  // Kernels may call kernels: a stack of start times per thread.
  static std::vector<int64_t>& starts() {
    thread_local std::vector<int64_t> stack;
    return stack;
  }
  const bool shapes_;
  std::mutex mutex_;
  std::vector<Event> events_;
};

Recorder* g_recorder;  // while recording; the GIL guards it

PyObject* start(PyObject*, PyObject* shapes) {
  return guarded([&] {
    if (g_recorder) raise(PyExc_RuntimeError, "profiler: one is recording already; profilers do not nest");
    const int record_shapes = PyObject_IsTrue(shapes);
    check(record_shapes);
    g_recorder = new Recorder(record_shapes);
    return none();
  });
}

PyObject* tuple_of_sizes(const Event& e) {
  Ref all(check(PyTuple_New(static_cast<Py_ssize_t>(e.sizes.size()))));
  for (size_t i = 0; i < e.sizes.size(); ++i) {
    Ref one(check(PyTuple_New(static_cast<Py_ssize_t>(e.sizes[i].size()))));
    for (size_t k = 0; k < e.sizes[i].size(); ++k)
      PyTuple_SET_ITEM(one.get(), static_cast<Py_ssize_t>(k), check(PyLong_FromLongLong(e.sizes[i][k])));
    PyTuple_SET_ITEM(all.get(), static_cast<Py_ssize_t>(i), one.release());
  }
  return all.release();
}

// _stop_profiler() -> [(name, start in ns, duration in ns, bytes of operands, thread, sizes of the inputs)]
PyObject* stop(PyObject*, PyObject*) {
  return guarded([] {
    if (!g_recorder) raise(PyExc_RuntimeError, "profiler: none is recording");
    const std::vector<Event> events = std::exchange(g_recorder, nullptr)->stop();
    Ref list(check(PyList_New(static_cast<Py_ssize_t>(events.size()))));
    for (size_t i = 0; i < events.size(); ++i) {
      const Event& e = events[i];
      PyList_SET_ITEM(list.get(), static_cast<Py_ssize_t>(i),
                      check(Py_BuildValue("(sLLLkN)", e.name, static_cast<long long>(e.start_ns),
                                          static_cast<long long>(e.duration_ns), static_cast<long long>(e.bytes),
                                          e.thread, tuple_of_sizes(e))));
    }
    return list.release();
  });
}
PyObject* time_ns(PyObject*, PyObject*) { return PyLong_FromLongLong(now_ns()); }
PyObject* is_recording(PyObject*, PyObject*) { return new_bool(g_recorder != nullptr); }

PyMethodDef functions[] = {{"_start_profiler", start, METH_O, nullptr},
                           {"_stop_profiler", stop, METH_NOARGS, nullptr},
                           {"_profiler_time", time_ns, METH_NOARGS, nullptr},
                           {"_profiler_enabled", is_recording, METH_NOARGS, nullptr},
                           {}};

}  // namespace

void add_profiler(PyObject* module) { check(PyModule_AddFunctions(module, functions)); }

}  // namespace argand::py
