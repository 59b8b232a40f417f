// The hooks of a module. Not part of what users include.
#pragma once
#include "argand/nn/module.h"

namespace argand::nn::detail {

struct ModuleHooks {
  template <class F>
  struct Entry {
    unsigned handle;
    F hook;
  };
  std::vector<Entry<Module::ForwardPreHook>> forward_pre;
  std::vector<Entry<Module::ForwardHook>> forward;
  std::vector<Entry<Module::BackwardHook>> backward;

  bool empty() const noexcept { return forward_pre.empty() && forward.empty() && backward.empty(); }
};

}  // namespace argand::nn::detail
