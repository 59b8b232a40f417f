// Calling a module: its hooks, and its path for errors and NaN reports that happen inside.
#pragma once
#include <tuple>

#include "argand/core/thread_local.h"
#include "argand/nn/module.h"

namespace argand::nn {

namespace detail {

// While one lives, this thread is inside the module.
class PathGuard {
 public:
  explicit PathGuard(const Module& m)
      : state_(thread_local_data().state), before_(state_.module), frame_{m.path().c_str(), nullptr} {
    if (!m.path().empty()) state_.module = &frame_;  // a module without a path is part of the one around it
  }
  ~PathGuard() { state_.module = before_; }
  PathGuard(const PathGuard&) = delete;
  PathGuard& operator=(const PathGuard&) = delete;

 private:
  ThreadState& state_;
  const ModuleFrame* before_;
  ModuleFrame frame_;  // the whole path: no parent
};

// Adds "in module encoder.layers.3" unless the message says where already.
AG_API AG_COLD void locate(Error& error, const Module& m);

}  // namespace detail

// f(), which is m's forward: an Error thrown inside names m.
template <class F>
decltype(auto) within(const Module& m, const F& f) {
  const detail::PathGuard guard(m);
  try {
    return f();
  } catch (Error& error) {
    detail::locate(error, m);
    throw;
  }
}

namespace detail {

// The tensors in a value, through optionals, lists, pairs and tuples.
using TensorPointers = std::vector<Tensor*>;
template <class T>
void collect(T& value, TensorPointers& found) {
  if constexpr (std::is_same_v<T, Tensor>)
    found.push_back(&value);
  else if constexpr (requires { value.has_value(), *value; }) {
    if (value.has_value()) collect(*value, found);
  } else if constexpr (requires { std::tuple_size<T>::value; })
    std::apply([&](auto&... parts) { (collect(parts, found), ...); }, value);
  else if constexpr (requires { requires std::is_same_v<decltype(value.data()), Tensor*>; })
    for (auto& x : value) collect(x, found);
}

class AG_API HookedCall {
 public:
  HookedCall(Module& m, const TensorPointers& inputs);  // runs the pre-hooks, begins watching the backward pass
  ~HookedCall();
  HookedCall(const HookedCall&) = delete;
  HookedCall& operator=(const HookedCall&) = delete;
  void finish(const TensorPointers& outputs);

 private:
  struct Backward;
  void watch_backward(const TensorPointers& inputs);
  Module& module_;
  std::vector<Tensor> inputs_;  // what forward began with: it may move from its arguments or assign to them
  std::shared_ptr<Backward> backward_;
};

template <class M, class... A>
decltype(auto) located_forward(M& m, A&&... args) {
  if constexpr (requires { typename M::BuiltIn; })
    return m.forward(std::forward<A>(args)...);
  else
    return within(m, [&]() -> decltype(auto) { return m.forward(std::forward<A>(args)...); });
}

template <class M, class... A>
auto hooked_forward(M& m, A&&... args) {
  std::tuple<std::decay_t<A>...> held(std::forward<A>(args)...);
  TensorPointers inputs;
  collect(held, inputs);
  HookedCall call(m, inputs);
  auto run = [&](auto&... a) -> decltype(auto) {
    return located_forward(
        m, static_cast<std::conditional_t<std::is_lvalue_reference_v<A>, std::decay_t<A>&, std::decay_t<A>&&>>(a)...);
  };
  if constexpr (std::is_void_v<decltype(std::apply(run, held))>) {
    std::apply(run, held);
    call.finish({});
  } else {
    auto result = std::apply(run, held);
    TensorPointers outputs;
    collect(result, outputs);
    call.finish(outputs);
    return result;
  }
}

}  // namespace detail

// m.forward(args...) with hooks; what net(x) and the containers do.
template <class M, class... A>
auto call(M& m, A&&... args) {
  if (AG_LIKELY(!m.has_hooks())) return detail::located_forward(m, std::forward<A>(args)...);
  return detail::hooked_forward(m, std::forward<A>(args)...);
}

}  // namespace argand::nn
