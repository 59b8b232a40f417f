// Cloneable<Derived>: a module that can be copied. What it holds is registered in reset(), so that a clone can register
// its own.
#pragma once
#include "argand/nn/module.h"

namespace argand::nn {

template <class Derived>
class Cloneable : public Module {
 public:
  using Module::Module;

  // Registers parameters, buffers and submodules and sets parameters to their initial values.
  virtual void reset() = 0;

  std::shared_ptr<Module> clone(const std::optional<Device>& device = std::nullopt) const override {
    auto copy = std::make_shared<Derived>(static_cast<const Derived&>(*this));
    Module& module = *copy;
    module.reset_for_clone([](Module& m) { static_cast<Derived&>(m).reset(); });
    module.copy_state(*this, device);
    return copy;
  }

 private:
  void clone_(Module& other, const std::optional<Device>& device) final {
    const auto clone = std::dynamic_pointer_cast<Derived>(other.clone(device));
    AG_CHECK(clone, name(), ": clone: the original has a ", other.name(), " in its place");
    static_cast<Derived&>(*this) = *clone;
  }
};

// The base of the built-in layers, which can be cloned too. Their forward says where in the network it runs, see
// within(). What a class needs of it is compiled with the class: layer_definition.h.
template <class Derived>
class AG_API Layer : public Module {
 public:
  using BuiltIn = void;
  Layer();
  // Registers parameters, buffers and submodules and sets parameters to their initial values.
  virtual void reset();
  std::shared_ptr<Module> clone(const std::optional<Device>& device = std::nullopt) const override;

 private:
  void clone_(Module& other, const std::optional<Device>& device) final;
};

// A layer that is a function with options.
template <class Derived, class Options>
class AG_API FunctionLayer : public Layer<Derived> {
 public:
  template <class O = Options>
  requires(std::is_default_constructible_v<O>) FunctionLayer() : FunctionLayer(O()) {}
  explicit FunctionLayer(const Options& o);

  Options options;
};

}  // namespace argand::nn
