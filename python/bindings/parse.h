// Argument parsing by table. A function has one or more signatures, tried in order without exceptions; the first whose
// parameters all accept what was given is called.
#pragma once
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "python/bindings/tensor_object.h"
#include "argand/core/padding_mode.h"
#include "argand/core/tensor.h"

namespace argand::py {

enum class Kind : uint8_t {
  Tensor,
  TensorList,
  OptionalTensorList,  // a list of tensors and None
  Scalar,
  Int,
  IntList,
  FloatList,
  Bool,
  BoolList,
  Float,
  Str,
  DType,
  Device,
  Layout,
  MemoryFormat,
  Generator,
  Any,
};
enum ParamFlags : uint8_t {
  kHasDefault = 1,
  kNullable = 2,  // None is a value of its own
  kKeywordOnly = 4,
  kReduction = 8,  // an int that may be given as 'none', 'mean' or 'sum'
};

struct Param {
  const char* name;
  Kind kind;
  uint8_t flags = 0;
  const char* other_name = nullptr;  // NumPy's, or an older one
  PyObject* key = nullptr;           // the interned names; set by prepare()
  PyObject* other_key = nullptr;
};

enum Forms : uint8_t { kFunction = 1, kMethod = 2 };

constexpr int kMostParams = 24;
class Args;

struct Signature {
  const char* text;  // as Python writes it, for messages and docstrings
  Param* params;
  uint8_t count;
  uint8_t positional;
  bool varargs;   // view(2, 3): the one positional parameter is a list of ints
  int8_t out;     // the parameter out=, or -1; functions only
  uint8_t forms;  // Forms
  PyObject* (*call)(Args&);
};

struct Function {
  const char* name;
  Signature* signatures;
  uint8_t count;
  const char* doc = nullptr;         // of the function; made of the signatures' texts unless given
  const char* method_doc = nullptr;  // of the method, if its differs
  bool ready = false;
};

// Makes the names ready and returns the docstring, which lives as long as the process.
const char* prepare(Function& f, bool method = false);

// Integers from a list, a tuple, one integer, or the rest of the positional arguments.
class IntList {
 public:
  IntList() = default;
  IntList(std::initializer_list<int64_t> list) { assign(list.begin(), list.size()); }
  IntList(const IntList&) = delete;
  IntList& operator=(const IntList&) = delete;
  ~IntList() { delete[] heap_; }
  void resize(size_t n);
  int64_t* data() { return heap_ ? heap_ : inline_; }
  size_t size() const { return size_; }
  operator IntArrayRef() const { return {heap_ ? heap_ : inline_, size_}; }
  operator OptionalIntArrayRef() const {
    return absent ? OptionalIntArrayRef() : OptionalIntArrayRef(IntArrayRef(*this));
  }
  void assign(const int64_t* from, size_t n);
  bool absent = false;

 private:
  size_t size_ = 0;
  int64_t inline_[8];
  int64_t* heap_ = nullptr;
};
struct DoubleList {
  std::vector<double> values;
  bool absent = false;
  operator std::optional<ArrayRef<double>>() const {
    return absent ? std::nullopt : std::optional<ArrayRef<double>>(ArrayRef<double>(values));
  }
};
struct BoolList {
  bool values[8];
  size_t size = 0;
  operator ArrayRef<bool>() const { return ArrayRef<bool>(values, size); }
};

// What a signature was given: one slot a parameter, null where the default holds. Reading converts.
class Args {
 public:
  PyObject* slot[kMostParams];
  PyObject* const* rest = nullptr;  // varargs
  Py_ssize_t num_rest = -1;
  bool overridden = false;  // one of the tensors is of a class with a __torch_function__ of its own

  bool given(int i) const { return slot[i] && slot[i] != Py_None; }
  const Tensor& tensor(int i) const { return tensor_of(slot[i]); }
  std::optional<Tensor> optional_tensor(int i) const {
    return given(i) ? std::optional<Tensor>(tensor(i)) : std::nullopt;
  }
  std::vector<Tensor> tensors(int i) const;
  std::vector<std::optional<Tensor>> optional_tensors(int i) const;
  Scalar scalar(int i) const;
  Scalar scalar(int i, const Scalar& otherwise) const { return slot[i] ? scalar(i) : otherwise; }
  std::optional<Scalar> optional_scalar(int i) const {
    return given(i) ? std::optional<Scalar>(scalar(i)) : std::nullopt;
  }
  int64_t integer(int i) const;
  int64_t integer(int i, int64_t otherwise) const { return slot[i] ? integer(i) : otherwise; }
  std::optional<int64_t> optional_integer(int i) const {
    return given(i) ? std::optional<int64_t>(integer(i)) : std::nullopt;
  }
  bool boolean(int i) const;
  bool boolean(int i, bool otherwise) const { return slot[i] ? boolean(i) : otherwise; }
  std::optional<bool> optional_boolean(int i) const {
    return given(i) ? std::optional<bool>(boolean(i)) : std::nullopt;
  }
  double real(int i) const;
  double real(int i, double otherwise) const { return slot[i] ? real(i) : otherwise; }
  std::optional<double> optional_real(int i) const { return given(i) ? std::optional<double>(real(i)) : std::nullopt; }
  std::string_view text(int i) const { return text_of(slot[i]); }
  std::string_view text(int i, std::string_view otherwise) const { return slot[i] ? text(i) : otherwise; }
  std::optional<std::string_view> optional_text(int i) const {
    return given(i) ? std::optional<std::string_view>(text(i)) : std::nullopt;
  }
  DType dtype(int i) const;
  std::optional<DType> optional_dtype(int i) const { return given(i) ? std::optional<DType>(dtype(i)) : std::nullopt; }
  std::optional<Device> optional_device(int i) const;
  std::optional<Generator> optional_generator(int i) const;
  MemoryFormat memory_format(int i, MemoryFormat otherwise) const;
  std::optional<MemoryFormat> optional_memory_format(int i) const;
  // dtype, layout, device, pin_memory, requires_grad in slots i to i + 4.
  TensorOptions options(int i) const;

  struct Ints : IntList {
    Ints(const Args& a, int i) { a.read(i, *this); }
    Ints(const Args& a, int i, std::initializer_list<int64_t> otherwise) {
      if (a.slot[i] || a.num_rest >= 0)
        a.read(i, *this);
      else
        assign(otherwise.begin(), otherwise.size());
    }
  };
  Ints ints(int i) const { return Ints(*this, i); }
  Ints ints(int i, std::initializer_list<int64_t> otherwise) const { return Ints(*this, i, otherwise); }
  DoubleList doubles(int i) const;
  BoolList booleans(int i) const;

 private:
  void read(int i, IntList& list) const;
};

// Calls f as a module function, or as a method of self. nargs and kwnames as METH_FASTCALL | METH_KEYWORDS gives them.
PyObject* call(const Function& f, PyObject* self, PyObject* const* args, Py_ssize_t nargs, PyObject* kwnames);

// How many TorchFunctionModes are on, on all threads together; the GIL guards it.
extern int num_modes;
// Whether one is on on this thread, so that every function is to be shown to it.
bool mode_asks();
inline bool any_mode() { return AG_UNLIKELY(num_modes > 0) && mode_asks(); }

// Whether o is of a class whose __torch_function__ is to be asked, and asking is not switched off just now.
bool is_overridden(PyObject* o);
// Whether one of n arguments, or of the members of a list among them, is of such a class, tensor or not.
bool any_asks(PyObject* const* args, Py_ssize_t n);
PyObject* call_override(const char* name, PyObject* self, PyObject* const* args, Py_ssize_t nargs, PyObject* kwnames);

// A method without arguments.
template <class F>
AG_INLINE PyObject* unary(const char* name, PyObject* self, F f);

// --- values that are not tensors
bool is_integer(PyObject* o);  // an int, or what behaves as one; bools are none
bool is_number(PyObject* o);   // a number of any kind, a tensor not
int64_t to_integer(PyObject* o);
double to_real(PyObject* o);
Scalar to_scalar(PyObject* o);

// --- results
inline PyObject* wrap(bool x) { return new_bool(x); }
inline PyObject* wrap(int64_t x) { return PyLong_FromLongLong(x); }
inline PyObject* wrap(double x) { return PyFloat_FromDouble(x); }
PyObject* wrap(const std::vector<Tensor>& list);  // a tuple
PyObject* wrap(const Scalar& x);
PyObject* wrap(DType d);
template <class... T>
PyObject* wrap(std::tuple<T...>&& list) {
  Ref t(check(PyTuple_New(sizeof...(T))));
  std::apply(
      [&](auto&... x) {
        Py_ssize_t i = 0;
        (PyTuple_SET_ITEM(t.get(), i++, wrap(std::move(x))), ...);
      },
      list);
  return t.release();
}
// An empty named tuple called torch.return_types.<name>; `fields` are separated by spaces.
PyObject* new_named_tuple(const char* name, const char* fields);
template <class... T>
PyObject* wrap_named(const char* name, const char* fields, std::tuple<T...>&& list) {
  Ref t(check(new_named_tuple(name, fields)));
  std::apply(
      [&](auto&... x) {
        Py_ssize_t i = 0;
        (PyStructSequence_SET_ITEM(t.get(), i++, wrap(std::move(x))), ...);
      },
      list);
  return t.release();
}

// --- the GIL
// Work of fewer elements than this, weighted, is done under the GIL: about 20 us.
constexpr int64_t kBigWork = 1 << 16;
constexpr int64_t kHeavy = 16;  // weight of an element in a product, a convolution, a sort
extern thread_local bool did_big_work;

inline int64_t work(const Tensor& x) { return x.defined() ? x.impl()->view.numel : 0; }
inline int64_t work(const std::vector<Tensor>& list) {
  int64_t n = 0;
  for (const Tensor& x : list) n += work(x);
  return n;
}
inline int64_t work(const IntList& sizes) {
  double n = 1;
  for (int64_t s : IntArrayRef(sizes)) n *= static_cast<double>(s);
  return n < 1e18 ? static_cast<int64_t>(n) : kBigWork;
}
template <class F>
AG_INLINE decltype(auto) released(int64_t size, F&& f) {
  if (AG_LIKELY(size < kBigWork)) return f();
  did_big_work = true;
  const WithoutGil gil;
  return f();
}

template <class F>
AG_INLINE PyObject* unary(const char* name, PyObject* self, F f) {
  return guarded([&]() -> PyObject* {
    if ((AG_UNLIKELY(!is_exact_tensor(self)) && is_overridden(self)) || any_mode())
      return call_override(name, self, nullptr, 0, nullptr);
    return wrap(f(tensor_of(self)));
  });
}

}  // namespace argand::py
