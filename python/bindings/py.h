// What every binding file shares: owned references, Python errors as C++ exceptions and back, the GIL.
#pragma once
#define PY_SSIZE_T_CLEAN
#include <Python.h>

#include <utility>

#include "argand/core/error.h"

namespace argand::py {

// An owned reference.
class Ref {
 public:
  Ref() = default;
  explicit Ref(PyObject* owned) : object_(owned) {}
  static Ref borrow(PyObject* o) {
    Py_XINCREF(o);
    return Ref(o);
  }
  Ref(const Ref& o) : object_(o.object_) { Py_XINCREF(object_); }
  Ref(Ref&& o) noexcept : object_(std::exchange(o.object_, nullptr)) {}
  Ref& operator=(Ref o) noexcept {
    std::swap(object_, o.object_);
    return *this;
  }
  ~Ref() { Py_XDECREF(object_); }
  PyObject* get() const { return object_; }
  PyObject* release() { return std::exchange(object_, nullptr); }
  explicit operator bool() const { return object_ != nullptr; }

 private:
  PyObject* object_ = nullptr;
};

// The GIL is held and a Python error is set: lets C++ frames unwind up to the nearest guarded().
struct ErrorSet {};

// A Python error on its way through code that does not hold the GIL, such as a backward pass that called a hook.
class CarriedError : public std::exception {
 public:
  CarriedError();  // takes the error that is set
  CarriedError(const CarriedError& o);
  ~CarriedError() override;
  const char* what() const noexcept override { return "an error in a Python callback"; }
  void restore() const;

 private:
  PyObject *type_ = nullptr, *value_ = nullptr, *trace_ = nullptr;
};

// Sets the Python error for the C++ exception being handled.
AG_COLD void set_error_from_exception();

// f's result, or the error set and a null or -1.
template <class F>
AG_INLINE PyObject* guarded(F&& f) {
  try {
    return f();
  } catch (...) {
    set_error_from_exception();
    return nullptr;
  }
}
template <class F>
AG_INLINE int guarded_int(F&& f) {
  try {
    f();
    return 0;
  } catch (...) {
    set_error_from_exception();
    return -1;
  }
}

template <class... A>
[[noreturn]] AG_COLD void raise(PyObject* kind, const A&... parts) {
  PyErr_SetString(kind, str(parts...).c_str());
  throw ErrorSet{};
}
// For results of the C API: null means that an error is set.
inline PyObject* check(PyObject* o) {
  if (AG_UNLIKELY(!o)) throw ErrorSet{};
  return o;
}
inline void check(int status) {
  if (AG_UNLIKELY(status < 0)) throw ErrorSet{};
}

// PyEval_RestoreThread and PyGILState_Ensure, but that a thread that comes too late, when the interpreter is ending,
// waits for the end of the process: Python would end the thread by unwinding through C++ frames that cannot be.
void take_gil(PyThreadState* state);
PyGILState_STATE ensure_gil();

// While one lives this thread does not hold the GIL.
class WithoutGil {
 public:
  explicit WithoutGil(bool release = true) : state_(release ? PyEval_SaveThread() : nullptr) {}
  ~WithoutGil() {
    if (state_) take_gil(state_);
  }
  WithoutGil(const WithoutGil&) = delete;
  WithoutGil& operator=(const WithoutGil&) = delete;

 private:
  PyThreadState* state_;
};
class WithGil {
 public:
  WithGil() : state_(ensure_gil()) {}
  ~WithGil() { PyGILState_Release(state_); }
  WithGil(const WithGil&) = delete;
  WithGil& operator=(const WithGil&) = delete;

 private:
  PyGILState_STATE state_;
};

// Gives a reference up from any thread: at once where the GIL is held, else at the interpreter's next pause. After the
// interpreter has ended it is leaked.
void drop_anywhere(PyObject* o);

// Shared ownership of a Python object by C++ that may let go of it without the GIL.
class Held {
 public:
  explicit Held(PyObject* borrowed) : object_(borrowed) { Py_INCREF(object_); }
  Held(const Held&) = delete;
  Held& operator=(const Held&) = delete;
  ~Held() { drop_anywhere(object_); }
  PyObject* get() const { return object_; }

 private:
  PyObject* object_;
};

inline std::string type_name(PyObject* o) { return Py_TYPE(o)->tp_name; }
inline std::string_view text_of(PyObject* unicode) {
  Py_ssize_t n;
  const char* s = PyUnicode_AsUTF8AndSize(unicode, &n);
  if (!s) throw ErrorSet{};
  return {s, static_cast<size_t>(n)};
}
inline PyObject* new_text(std::string_view s) {
  return check(PyUnicode_FromStringAndSize(s.data(), static_cast<Py_ssize_t>(s.size())));
}
inline PyObject* new_bool(bool b) { return Py_NewRef(b ? Py_True : Py_False); }
inline PyObject* none() { return Py_NewRef(Py_None); }
template <class F>
PyCFunction as_method(F f) {
  return reinterpret_cast<PyCFunction>(reinterpret_cast<void (*)()>(f));
}
// The attribute of a module, imported on first use.
PyObject* imported(const char* module, const char* name);

}  // namespace argand::py
