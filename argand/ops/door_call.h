// What the generated cold side of the op door is made of: a function's arguments as an OpCall, and back.
#pragma once
#include <tuple>
#include <utility>

#include "argand/dispatch/op_door.h"
#include "argand/ops/functions.h"
#include "argand/ops/generated/doors.h"

namespace argand::doors {

template <class R>
struct Results {  // bool, int64_t, double, Scalar, DType
  static constexpr int tensors = 0;
  static void read(const void*, std::vector<Tensor>&) {}
  static void write(void*, TensorList) {}
};
template <>
struct Results<Tensor> {
  static constexpr int tensors = 1;
  static void read(const void* result, std::vector<Tensor>& out) {
    out.push_back(**static_cast<const std::optional<Tensor>*>(result));
  }
  static void write(void* result, TensorList values) { *static_cast<std::optional<Tensor>*>(result) = values[0]; }
};
template <>
struct Results<std::vector<Tensor>> {
  static constexpr int tensors = -1;
  static void read(const void* result, std::vector<Tensor>& out) {
    out = **static_cast<const std::optional<std::vector<Tensor>>*>(result);
  }
  static void write(void* result, TensorList values) {
    *static_cast<std::optional<std::vector<Tensor>>*>(result) = values.vec();
  }
};
template <class... T>
struct Results<std::tuple<T...>> {
  static_assert((std::is_same_v<T, Tensor> && ...));
  static constexpr int tensors = static_cast<int>(sizeof...(T));
  static void read(const void* result, std::vector<Tensor>& out) {
    std::apply([&out](const auto&... x) { (out.push_back(x), ...); },
               **static_cast<const std::optional<std::tuple<T...>>*>(result));
  }
  static void write(void* result, TensorList values) {
    [&]<size_t... i>(std::index_sequence<i...>) {
      static_cast<std::optional<std::tuple<T...>>*>(result)->emplace(values[i]...);
    }
    (std::index_sequence_for<T...>());
  }
};
template <class R>
inline constexpr ResultType kResultType{Results<R>::tensors, &Results<R>::read, &Results<R>::write};
template <class R>
inline constexpr const ResultType* kResultOf = &kResultType<R>;
template <>
inline constexpr const ResultType* kResultOf<Tensor&> = nullptr;
template <>
inline constexpr const ResultType* kResultOf<void> = nullptr;

template <auto f>
struct Invoke;
template <class R, class... A, R (*f)(A...)>
struct Invoke<f> {
  static void run(const Arg* args, void* result) {
    [&]<size_t... i>(std::index_sequence<i...>) {
      if constexpr (std::is_reference_v<R> || std::is_void_v<R>)
        f(argument<A>(args[i])...);
      else
        static_cast<std::optional<R>*>(result)->emplace(f(argument<A>(args[i])...));
    }
    (std::index_sequence_for<A...>());
  }

 private:
  template <class P>
  static decltype(auto) argument(const Arg& a) {
    if constexpr (std::is_same_v<P, Tensor&>)  // out
      return const_cast<Tensor&>(a.get<Tensor>());
    else
      return a.get<std::remove_cvref_t<P>>();
  }
};

// Empty where no handler takes the call.
template <class R>
struct Take {
  const PublicOp& op;

  template <class First, class... A>
  Taken<R> operator()(const First& first, const A&... rest) const {
    Arg args[] = {Arg(first), Arg(rest)...};
    if constexpr (std::is_void_v<R>) {
      OpCall call(op, args, 1 + sizeof...(A), nullptr);
      return argand::detail::run_handlers(call);
    } else if constexpr (std::is_reference_v<R>) {
      OpCall call(op, args, 1 + sizeof...(A), nullptr);
      return argand::detail::run_handlers(call) ? const_cast<Tensor*>(&first) : nullptr;
    } else {
      std::optional<R> result;
      OpCall call(op, args, 1 + sizeof...(A), &result);
      if (!argand::detail::run_handlers(call)) return std::nullopt;
      AG_CHECK(result, op.name, ": a handler took the call but gave no result; it must set one, or forward()");
      return result;
    }
  }
};

}  // namespace argand::doors

// The cold side of one function. The last parameter is what it returns.
#define AG_DOOR_OF(name, schema, params, args, ...)                                                \
  Taken<__VA_ARGS__> name params {                                                                 \
    static constinit PublicOp op{#name, schema, kResultOf<__VA_ARGS__>,                            \
                                 &Invoke<static_cast<__VA_ARGS__(*) params>(&argand::name)>::run}; \
    return Take<__VA_ARGS__>{op} args;                                                             \
  }
// The same of a method; `passed` are the arguments but the first.
#define AG_DOOR_OF_METHOD(name, schema, params, args, passed, ...)                                     \
  static __VA_ARGS__ name##_method params { return self.name passed; }                                 \
  Taken<__VA_ARGS__> name params {                                                                     \
    static constinit PublicOp op{#name, schema, kResultOf<__VA_ARGS__>, &Invoke<&name##_method>::run}; \
    return Take<__VA_ARGS__>{op} args;                                                                 \
  }
