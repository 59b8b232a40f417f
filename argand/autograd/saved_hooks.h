// Saved-tensor hooks: what is kept for backward in place of a tensor, for instance a copy on disk or on another device.
#pragma once
#include <any>
#include <functional>
#include <memory>

#include "argand/core/tensor.h"

namespace argand::autograd {

// While one lives, every tensor this thread saves for backward is given to `pack`, and what that returns is kept in its
// place; `unpack` must make of it a tensor of the same sizes and dtype. Both run with gradients off. The tensor given
// to pack must not be changed in place. Guards nest; the innermost is used.
class AG_API SavedTensorHooks {
 public:
  using Pack = std::function<std::any(const Tensor&)>;
  using Unpack = std::function<Tensor(const std::any&)>;

  SavedTensorHooks(Pack pack, Unpack unpack);
  ~SavedTensorHooks();
  SavedTensorHooks(const SavedTensorHooks&) = delete;
  SavedTensorHooks& operator=(const SavedTensorHooks&) = delete;

 private:
  bool outer_;
};

}  // namespace argand::autograd
