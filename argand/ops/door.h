// AG_DOOR: the first line of every public operation. One word is tested, the thread's modes or-ed with the keys of the
// inputs; where it is not zero the call goes to the handlers of dispatch/op_door.h, and comes back here for the
// operation itself if none of them takes it. tools/generate writes the cold side and checks that the line is there.
#pragma once
#include "argand/core/thread_local.h"
#include "argand/ops/generated/doors.h"

#define AG_DOOR(name, ...)                           \
  if (AG_UNLIKELY(::argand::door_word(__VA_ARGS__))) \
    if (auto taken = ::argand::doors::name(__VA_ARGS__); AG_UNLIKELY(taken)) return ::argand::doors::result(taken)

namespace argand {

namespace doors {
template <class R>
R result(std::optional<R>& taken) {
  return *std::move(taken);
}
inline Tensor& result(Tensor* taken) { return *taken; }
inline void result(bool) {}
}  // namespace doors

AG_INLINE uint32_t keys_of(const Tensor& x) { return x.defined() ? x.impl()->keys : 0; }
AG_INLINE uint32_t keys_of(const std::optional<Tensor>& x) { return x ? keys_of(*x) : 0; }
inline uint32_t keys_of(TensorList list) {
  uint32_t keys = 0;
  for (const Tensor& x : list) keys |= keys_of(x);
  return keys;
}
inline uint32_t keys_of(ArrayRef<std::optional<Tensor>> list) {
  uint32_t keys = 0;
  for (const auto& x : list) keys |= keys_of(x);
  return keys;
}
template <class T>
constexpr uint32_t keys_of(const T&) {
  return 0;
}

template <class... A>
AG_INLINE uint32_t door_word(const A&... args) {
  return (thread_local_data().state.modes | ... | keys_of(args));
}

}  // namespace argand
