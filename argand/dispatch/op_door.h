// The op door, off its fast path. A public operation called while a mode of the thread is on, or with an input that
// carries a key, is put into an OpCall and shown to handlers, in this order:
//   1. the thread's overrides, the innermost OverrideGuard first
//   2. the handler of tensors that carry kTensorOverride
//   3. transforms (kTransformMode)
//   4. autocast (kAutocastMode)
// A handler gives a result, runs forward() (what lies behind it), or passes the call on. The operation itself comes
// last; it checks, promotes, allocates, dispatches and records.
#pragma once
#include <memory>
#include <string_view>
#include <vector>

#include "argand/core/padding_mode.h"
#include "argand/core/tensor.h"
#include "argand/core/thread_local.h"

namespace argand {

// The types of a schema, in the words of C++: Maybe is the schema's "?".
enum class ArgKind : uint8_t {
  Tensor,
  MaybeTensor,
  TensorList,
  MaybeTensorList,  // each tensor may be missing
  Scalar,
  MaybeScalar,
  Int,
  MaybeInt,
  IntList,
  MaybeIntList,
  MaybeFloatList,
  Bool,
  MaybeBool,
  BoolList,
  Float,
  MaybeFloat,
  String,
  MaybeString,
  PaddingMode,
  DType,
  MaybeDType,
  MaybeGenerator,
  MemoryFormat,
  MaybeMemoryFormat,
  MaybeDevice,
  TensorOptions,
};

template <class T>
inline constexpr bool kIsArgument = false;
template <class T>
inline constexpr ArgKind kArgKind = ArgKind::Tensor;
#define AG_ARGUMENT(Type, Kind)                   \
  template <>                                     \
  inline constexpr bool kIsArgument<Type> = true; \
  template <>                                     \
  inline constexpr ArgKind kArgKind<Type> = ArgKind::Kind;
AG_ARGUMENT(Tensor, Tensor)
AG_ARGUMENT(std::optional<Tensor>, MaybeTensor)
AG_ARGUMENT(TensorList, TensorList)
AG_ARGUMENT(ArrayRef<std::optional<Tensor>>, MaybeTensorList)
AG_ARGUMENT(Scalar, Scalar)
AG_ARGUMENT(std::optional<Scalar>, MaybeScalar)
AG_ARGUMENT(int64_t, Int)
AG_ARGUMENT(std::optional<int64_t>, MaybeInt)
AG_ARGUMENT(IntArrayRef, IntList)
AG_ARGUMENT(OptionalIntArrayRef, MaybeIntList)
AG_ARGUMENT(std::optional<ArrayRef<double>>, MaybeFloatList)
AG_ARGUMENT(bool, Bool)
AG_ARGUMENT(std::optional<bool>, MaybeBool)
AG_ARGUMENT(ArrayRef<bool>, BoolList)
AG_ARGUMENT(double, Float)
AG_ARGUMENT(std::optional<double>, MaybeFloat)
AG_ARGUMENT(std::string_view, String)
AG_ARGUMENT(std::optional<std::string_view>, MaybeString)
AG_ARGUMENT(PaddingMode, PaddingMode)
AG_ARGUMENT(DType, DType)
AG_ARGUMENT(std::optional<DType>, MaybeDType)
AG_ARGUMENT(std::optional<Generator>, MaybeGenerator)
AG_ARGUMENT(MemoryFormat, MemoryFormat)
AG_ARGUMENT(std::optional<MemoryFormat>, MaybeMemoryFormat)
AG_ARGUMENT(std::optional<Device>, MaybeDevice)
AG_ARGUMENT(TensorOptions, TensorOptions)
#undef AG_ARGUMENT

// One argument of a call: a reference to the caller's.
class AG_API Arg {
 public:
  template <class T>
  requires kIsArgument<T> Arg(const T& value) : kind_(kArgKind<T>), value_(&value) {}
  ArgKind kind() const { return kind_; }
  // Throws TypeError unless T is the argument's type.
  template <class T>
  const T& get() const {
    static_assert(kIsArgument<T>);
    if (AG_UNLIKELY(kind_ != kArgKind<T>)) wrong_type();
    return *static_cast<const T*>(value_);
  }

 private:
  [[noreturn]] static void wrong_type();
  ArgKind kind_;
  const void* value_;
};

// How a result of some C++ type is read and written without knowing the type.
struct ResultType {
  // How many tensors; -1: a list. 0: a number or a flag, reached through `value` alone.
  int tensors;
  void (*read)(const void* result, std::vector<Tensor>& out);
  void (*write)(void* result, TensorList values);
};

// A public operation in one of its forms, known by its address: add, add_ and add_out are three.
struct PublicOp {
  const char* name;
  const char* schema;        // its arguments in the order of an OpCall's
  const ResultType* result;  // null: the operation writes to its first argument and returns that
  // Calls the C++ function; `result` points to the std::optional of what it returns.
  void (*invoke)(const Arg* args, void* result);
  mutable std::atomic<uint8_t> autocast{0};  // ops/autocast.cpp's: what it does with this op, once it knows

  constexpr PublicOp(const char* name, const char* schema, const ResultType* result, void (*invoke)(const Arg*, void*))
      : name(name), schema(schema), result(result), invoke(invoke) {}
  PublicOp(const PublicOp&) = delete;
  PublicOp& operator=(const PublicOp&) = delete;
};

class OpCall;
namespace detail {
// Shows the call to the handlers; false if none took it.
AG_API bool run_handlers(OpCall& call);
}  // namespace detail

class AG_API OpCall {
 public:
  OpCall(const PublicOp& op, Arg* args, int count, void* result)
      : op_(op), args_(args), count_(count), result_(result) {}
  OpCall(const OpCall&) = delete;
  OpCall& operator=(const OpCall&) = delete;

  const PublicOp& op() const { return op_; }
  std::string_view name() const { return op_.name; }
  ArrayRef<Arg> args() const { return {args_, static_cast<size_t>(count_)}; }
  // The defined tensors among the arguments, those in lists and optional ones included, in order.
  template <class F>
  void each_tensor(F&& f) const;
  // The bits of all tensors' keys.
  uint32_t keys() const;

  // Puts f(x) in the place of every defined tensor x among the arguments, for this call and what it forwards to. An
  // operation that writes to its first argument then writes to f(it), and still returns the caller's.
  template <class F>
  void map_tensors(F&& f);

  // Runs the handlers behind the one that calls this, then the operation, with the arguments as they are now. Handlers
  // that passed the call on do not see it again, only what the operation is made of. May be called more than once; the
  // last result counts.
  void forward();
  // Whether map_tensors() was called.
  bool changed() const { return replaced_ != nullptr; }

  // Whether there is a result: from forward(), set_tensors() or set_value().
  bool done() const { return done_; }
  // The result's tensors: one, several, or a list. Of an operation that writes to its first argument: that argument.
  std::vector<Tensor> tensors() const;
  // Throws Error where the number of tensors is not what the operation returns. An operation that writes to its first
  // argument takes none.
  void set_tensors(TensorList values);
  // The result of an operation that returns no tensors. T is bool, int64_t, double, Scalar or DType, as it returns.
  template <class T>
  const std::optional<T>& value() const {
    return *static_cast<const std::optional<T>*>(result_);
  }
  template <class T>
  void set_value(T value) {
    *static_cast<std::optional<T>*>(result_) = std::move(value);
    done_ = true;
  }

 private:
  struct Replacement {
    Tensor one;
    std::optional<Tensor> maybe;
    std::vector<Tensor> list;
    std::vector<std::optional<Tensor>> maybe_list;
    TensorList list_ref;
    ArrayRef<std::optional<Tensor>> maybe_list_ref;
  };

  friend bool detail::run_handlers(OpCall& call);

  const PublicOp& op_;
  Arg* args_;
  int count_;
  int level_ = 0;  // the bit of Modes whose handler has the call now
  bool done_ = false;
  void* result_;
  std::unique_ptr<Replacement[]> replaced_;  // one for each argument, made on first need
};

class AG_API OpHandler {
 public:
  virtual ~OpHandler() = default;
  // True: the call has its result. False: whoever comes next sees it, with the arguments as they are now; if they were
  // changed, as if by forward(). While this runs, the mode or key that led here does nothing on this thread.
  virtual bool handle(OpCall& call) = 0;
};

// What the calls of one bit of Modes go to; null for none. Not for kOverrideMode, which has guards. Installing waits
// for no call: a handler must outlive calls in flight on other threads.
AG_API void install_handler(Modes bit, OpHandler* handler);

struct OverrideFrame {
  OpHandler* handler;
  const OverrideFrame* parent;
};

// While one lives, every public operation this thread calls goes to `handler` first. Guards nest; what an inner handler
// forwards or calls goes to the outer one.
class AG_API OverrideGuard {
 public:
  explicit OverrideGuard(OpHandler& handler);
  ~OverrideGuard();
  OverrideGuard(const OverrideGuard&) = delete;
  OverrideGuard& operator=(const OverrideGuard&) = delete;

 private:
  OverrideFrame frame_;
};

// While one lives, the given bits of Modes do nothing on this thread.
class ExcludeModes {
 public:
  explicit ExcludeModes(uint32_t bits) : state_(thread_local_data().state), before_(state_.excluded) {
    state_.excluded |= bits;
  }
  ~ExcludeModes() { state_.excluded = before_; }
  ExcludeModes(const ExcludeModes&) = delete;
  ExcludeModes& operator=(const ExcludeModes&) = delete;

 private:
  ThreadState& state_;
  uint32_t before_;
};

// While one lives, this thread is as if no override, autocast or key of a tensor were there. Guards opened meanwhile
// work as ever; what they set ends with this one at the latest.
class AG_API BelowHandlers {
 public:
  BelowHandlers() : state_(thread_local_data().state), excluded_(state_.excluded) {
    state_.excluded |= kTensorOverride;
    if (AG_UNLIKELY(state_.modes & (kOverrideMode | kAutocastMode))) hide();
  }
  ~BelowHandlers() {
    state_.excluded = excluded_;
    if (AG_UNLIKELY(hides_)) restore();
  }
  BelowHandlers(const BelowHandlers&) = delete;
  BelowHandlers& operator=(const BelowHandlers&) = delete;

 private:
  void hide();
  void restore();

  ThreadState& state_;
  const uint32_t excluded_;
  bool hides_ = false;
  // Written by hide() alone.
  uint32_t modes_;
  const OverrideFrame* overrides_;
  bool autocast_[kNumDeviceTypes];
};

// From now on calls with x among their arguments go to the handler of kTensorOverride, or no longer. The key belongs to
// this tensor alone: results and views do not inherit it.
AG_API void set_tensor_override(const Tensor& x, bool on = true);
inline bool has_tensor_override(const Tensor& x) { return x.defined() && (x.impl()->keys & kTensorOverride); }

// ------------------------------------------------------------------

template <class F>
void OpCall::each_tensor(F&& f) const {
  for (const Arg& a : args()) {
    switch (a.kind()) {
      case ArgKind::Tensor:
        if (const Tensor& x = a.get<Tensor>(); x.defined()) f(x);
        break;
      case ArgKind::MaybeTensor:
        if (const auto& x = a.get<std::optional<Tensor>>(); x && x->defined()) f(*x);
        break;
      case ArgKind::TensorList:
        for (const Tensor& x : a.get<TensorList>())
          if (x.defined()) f(x);
        break;
      case ArgKind::MaybeTensorList:
        for (const auto& x : a.get<ArrayRef<std::optional<Tensor>>>())
          if (x && x->defined()) f(*x);
        break;
      default:
        break;
    }
  }
}

template <class F>
void OpCall::map_tensors(F&& f) {
  if (!replaced_) replaced_ = std::make_unique<Replacement[]>(static_cast<size_t>(count_));
  const auto mapped = [&f](const Tensor& x) { return x.defined() ? f(x) : x; };
  for (int i = 0; i < count_; ++i) {
    Replacement& r = replaced_[static_cast<size_t>(i)];
    switch (args_[i].kind()) {
      case ArgKind::Tensor:
        r.one = mapped(args_[i].get<Tensor>());
        args_[i] = Arg(r.one);
        break;
      case ArgKind::MaybeTensor:
        if (const auto& x = args_[i].get<std::optional<Tensor>>()) {
          r.maybe = mapped(*x);
          args_[i] = Arg(r.maybe);
        }
        break;
      case ArgKind::TensorList: {
        std::vector<Tensor> list;
        for (const Tensor& x : args_[i].get<TensorList>()) list.push_back(mapped(x));
        r.list = std::move(list);
        r.list_ref = r.list;
        args_[i] = Arg(r.list_ref);
        break;
      }
      case ArgKind::MaybeTensorList: {
        std::vector<std::optional<Tensor>> list;
        for (const auto& x : args_[i].get<ArrayRef<std::optional<Tensor>>>())
          list.push_back(x ? std::optional<Tensor>(mapped(*x)) : x);
        r.maybe_list = std::move(list);
        r.maybe_list_ref = r.maybe_list;
        args_[i] = Arg(r.maybe_list_ref);
        break;
      }
      default:
        break;
    }
  }
}

}  // namespace argand
