#include "python/bindings/py.h"

#include <cxxabi.h>
#include <unistd.h>

#include <mutex>
#include <new>
#include <vector>

#include "python/bindings/module.h"

namespace argand::py {
namespace {

std::mutex g_dropped_lock;
std::vector<PyObject*>& dropped() {
  static auto* list = new std::vector<PyObject*>;  // outlives every thread
  return *list;
}

int drain_dropped(void*) {
  std::vector<PyObject*> list;
  {
    const std::lock_guard guard(g_dropped_lock);
    list.swap(dropped());
  }
  for (PyObject* o : list) Py_DECREF(o);
  return 0;
}

[[noreturn]] void wait_for_the_end() {
  for (;;) pause();
}

template <class F>
auto before_the_end(F&& take) {
  if (_Py_IsFinalizing()) wait_for_the_end();
  try {
    return take();
  } catch (abi::__forced_unwind&) {  // the interpreter began to end while the thread waited for the GIL
    wait_for_the_end();
  }
}

}  // namespace

void take_gil(PyThreadState* state) {
  before_the_end([state] { PyEval_RestoreThread(state); });
}
PyGILState_STATE ensure_gil() {
  if (PyGILState_Check()) return PyGILState_Ensure();
  return before_the_end([] { return PyGILState_Ensure(); });
}

void drop_anywhere(PyObject* o) {
  if (!Py_IsInitialized()) return;
  if (PyGILState_Check()) {
    Py_DECREF(o);
    return;
  }
  const std::lock_guard guard(g_dropped_lock);
  dropped().push_back(o);
  Py_AddPendingCall(drain_dropped, nullptr);  // a full queue: the next one drains this too
}

CarriedError::CarriedError() { PyErr_Fetch(&type_, &value_, &trace_); }
CarriedError::CarriedError(const CarriedError& o) : type_(o.type_), value_(o.value_), trace_(o.trace_) {
  const WithGil gil;
  Py_XINCREF(type_), Py_XINCREF(value_), Py_XINCREF(trace_);
}
CarriedError::~CarriedError() {
  for (PyObject* o : {type_, value_, trace_})
    if (o) drop_anywhere(o);
}
void CarriedError::restore() const { PyErr_Restore(Py_XNewRef(type_), Py_XNewRef(value_), Py_XNewRef(trace_)); }

void set_error_from_exception() {
  PyObject* kind = PyExc_RuntimeError;
  std::string message;
  try {
    throw;
  } catch (const ErrorSet&) {
    return;
  } catch (const CarriedError& e) {
    return e.restore();
  } catch (const std::bad_alloc&) {
    PyErr_NoMemory();
    return;
  } catch (const IndexError& e) {
    kind = PyExc_IndexError, message = e.msg();
  } catch (const ValueError& e) {
    kind = PyExc_ValueError, message = e.msg();
  } catch (const TypeError& e) {
    kind = PyExc_TypeError, message = e.msg();
  } catch (const NotImplementedError& e) {
    kind = PyExc_NotImplementedError, message = e.msg();
  } catch (const OutOfMemoryError& e) {
    kind = error_kinds.out_of_memory, message = e.msg();
  } catch (const LinAlgError& e) {
    kind = error_kinds.linalg, message = e.msg();
  } catch (const std::exception& e) {
    message = e.what();
  } catch (...) {
    message = "an unknown C++ exception";
  }
  PyErr_SetString(kind, message.c_str());
}

PyObject* imported(const char* module, const char* name) {
  const Ref m(check(PyImport_ImportModule(module)));
  return check(PyObject_GetAttrString(m.get(), name));
}

}  // namespace argand::py
