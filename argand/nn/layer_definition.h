// What the built-in layers are made of. The source of a layer includes it and instantiates its base.
#pragma once
#include "argand/nn/cloneable.h"

namespace argand::nn {

template <class Derived>
Layer<Derived>::Layer() = default;
template <class Derived>
void Layer<Derived>::reset() {}
template <class Derived>
std::shared_ptr<Module> Layer<Derived>::clone(const std::optional<Device>& device) const {
  auto copy = std::make_shared<Derived>(static_cast<const Derived&>(*this));
  Module& module = *copy;
  module.reset_for_clone([](Module& m) { static_cast<Derived&>(m).reset(); });
  module.copy_state(*this, device);
  return copy;
}
template <class Derived>
void Layer<Derived>::clone_(Module& other, const std::optional<Device>& device) {
  const auto clone = std::dynamic_pointer_cast<Derived>(other.clone(device));
  AG_CHECK(clone, name(), ": clone: the original has a ", other.name(), " in its place");
  static_cast<Derived&>(*this) = *clone;
}

template <class Derived, class Options>
FunctionLayer<Derived, Options>::FunctionLayer(const Options& o) : options(o) {}

}  // namespace argand::nn
