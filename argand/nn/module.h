// Module: what holds parameters, buffers and other modules by name. Networks derive from it.
//
//   struct Net : argand::nn::Module {
//     Net() {
//       conv = register_module("conv", argand::nn::Conv2d(1, 32, 3));
//       fc = register_module("fc", argand::nn::Linear(128, 10));
//     }
//     Tensor forward(const Tensor& x) { return fc(conv(x).relu().flatten(1)); }
//     argand::nn::Conv2d conv{nullptr};
//     argand::nn::Linear fc{nullptr};
//   };
#pragma once
#include <iosfwd>
#include <memory>

#include "argand/core/named_tensors.h"
#include "argand/core/owned.h"
#include "argand/nn/ordered_dict.h"

namespace argand::nn {

class Module;
template <class Contained>
class ModuleHolder;
template <class Derived>
class Cloneable;
template <class Derived>
class Layer;

namespace detail {
struct ModuleHooks;
template <class M>
struct Contained {
  using type = M;
};
template <class M>
requires requires { typename M::ContainedType; }
struct Contained<M> {
  using type = typename M::ContainedType;
};
}  // namespace detail

// What load_state_dict found. Names, in the order of the module, or of the file.
struct LoadResult {
  std::vector<std::string> missing_keys, unexpected_keys;
};

class AG_API Module : public std::enable_shared_from_this<Module> {
 public:
  Module();
  explicit Module(std::string name);
  // Shares parameters, buffers and submodules; clone() copies them. Hooks stay with the original.
  Module(const Module& o);
  Module& operator=(const Module& o);
  virtual ~Module();

  // The name given to the constructor, else that of the class.
  const std::string& name() const noexcept;
  // Where it is in the network that registered it: "encoder.layers.3". Empty for a module that nobody registered.
  const std::string& path() const noexcept { return path_; }

  // --- building. Throw Error where the name is empty, has a dot or is taken, or the module is this one or holds it.
  // Register an undefined tensor for a parameter that options switched off: it keeps its place and is listed nowhere.
  Tensor& register_parameter(std::string name, Tensor tensor, bool requires_grad = true);
  Tensor& register_buffer(std::string name, Tensor tensor);
  template <class M>
  std::shared_ptr<M> register_module(const std::string& name, std::shared_ptr<M> module) {
    add_child(name, module);
    return module;
  }
  template <class M>
  std::shared_ptr<M> register_module(const std::string& name, const ModuleHolder<M>& holder) {
    return register_module(name, holder.ptr());
  }
  template <class M>
  std::shared_ptr<M> replace_module(const std::string& name, std::shared_ptr<M> module) {
    replace_child(name, module);
    return module;
  }
  template <class M>
  std::shared_ptr<M> replace_module(const std::string& name, const ModuleHolder<M>& holder) {
    return replace_module(name, holder.ptr());
  }
  void unregister_module(const std::string& name);

  // --- what is in it, parents before children, in the order of registration. A tensor or module that is registered
  // twice is listed once, under its first name.
  std::vector<Tensor> parameters(bool recurse = true) const;
  OrderedDict<std::string, Tensor> named_parameters(bool recurse = true) const;
  std::vector<Tensor> buffers(bool recurse = true) const;
  OrderedDict<std::string, Tensor> named_buffers(bool recurse = true) const;
  // With include_self the module must be owned by a std::shared_ptr; throws Error otherwise.
  std::vector<std::shared_ptr<Module>> modules(bool include_self = true) const;
  OrderedDict<std::string, std::shared_ptr<Module>> named_modules(const std::string& name_prefix = {},
                                                                  bool include_self = true) const;
  std::vector<std::shared_ptr<Module>> children() const;
  OrderedDict<std::string, std::shared_ptr<Module>> named_children() const;

  // Calls f with every module, this one first. f takes one of
  //   Module&                            const Module&
  //   const std::string& name, Module&   const std::string& name, const Module&
  //   const std::shared_ptr<Module>&     const std::string& name, const std::shared_ptr<Module>&
  // The last row needs a module owned by a std::shared_ptr.
  template <class F>
  void apply(const F& f, const std::string& name_prefix = {}) {
    apply_to(*this, f, name_prefix);
  }
  template <class F>
  void apply(const F& f, const std::string& name_prefix = {}) const {
    apply_to(*this, f, name_prefix);
  }

  // --- mode
  virtual void train(bool on = true);
  void eval() { train(false); }
  virtual bool is_training() const noexcept { return is_training_; }

  // --- moving. dtype touches floating-point and complex tensors only. The tensors stay the same objects, so that
  // optimizers and the members of the module see the change; gradients move along.
  virtual void to(Device device, DType dtype, bool non_blocking = false);
  virtual void to(DType dtype, bool non_blocking = false);
  virtual void to(Device device, bool non_blocking = false);
  virtual void zero_grad(bool set_to_none = true);
  void requires_grad_(bool on = true);

  // A copy that shares nothing, on another device if one is given. Throws Error unless the class derives from
  // Cloneable.
  virtual std::shared_ptr<Module> clone(const std::optional<Device>& device = std::nullopt) const;

  // --- state: every parameter and buffer under its full name, cut from the graph, memory shared.
  NamedTensors state_dict() const;
  // Copies the numbers in, whatever dtype and device they come in. One Error lists every tensor whose shape differs
  // and, when strict, every name missing or unexpected; nothing has been copied then.
  LoadResult load_state_dict(const NamedTensors& state, bool strict = true);

  // The state, under its names, to and from an archive (io/archive.h).
  virtual void save(serialize::OutputArchive& archive) const;
  virtual void load(serialize::InputArchive& archive);

  // --- hooks. They run when the module is called, net(x) or inside a Sequential, and not by net->forward(x). They get
  // the tensors among the arguments (of tuples, lists and optionals too) in order and may return others in their
  // place; an empty list leaves them as they are. Each returns a handle for remove_hook.
  using TensorVector = std::vector<Tensor>;
  using ForwardPreHook = std::function<TensorVector(Module&, const TensorVector& inputs)>;
  using ForwardHook = std::function<TensorVector(Module&, const TensorVector& inputs, const TensorVector& outputs)>;
  using BackwardHook =
      std::function<TensorVector(Module&, const TensorVector& grad_inputs, const TensorVector& grad_outputs)>;
  unsigned register_forward_pre_hook(ForwardPreHook hook);
  unsigned register_forward_hook(ForwardHook hook);
  // Runs once the gradients of the module's inputs are known (undefined for those that want none), and may return
  // others in their place. The forward may not write to its inputs in place then.
  unsigned register_full_backward_hook(BackwardHook hook);
  // Handles are not given twice. A hook may remove itself, or others, while it runs: those of the pass under way still
  // run. Throws Error where there is no hook of that handle.
  void remove_hook(unsigned handle);
  bool has_hooks() const noexcept { return static_cast<bool>(hooks_); }
  detail::ModuleHooks* hooks() const noexcept { return hooks_.get(); }

  // This module as a LinearImpl, for as<LinearImpl>() or as<Linear>(), or nullptr.
  template <class M>
  auto* as() noexcept {
    return dynamic_cast<typename detail::Contained<M>::type*>(this);
  }
  template <class M>
  const auto* as() const noexcept {
    return dynamic_cast<const typename detail::Contained<M>::type*>(this);
  }

  // --- text: one line for the module alone, or the tree of it and what is in it.
  virtual std::string describe() const { return name(); }
  virtual void pretty_print(std::ostream& stream) const;
  std::string str() const;

 protected:
  OrderedDict<std::string, Tensor> parameters_, buffers_;
  OrderedDict<std::string, std::shared_ptr<Module>> children_;

  // Throws Error where the module, registered here as `name`, would be inside itself.
  void check_no_cycle(const std::string& name, const Module& module) const;
  // A leaf of the same numbers and requires_grad.
  static Tensor copy_parameter(const Tensor& x, const std::optional<Device>& device);

 private:
  template <class Derived>
  friend class Cloneable;
  template <class Derived>
  friend class Layer;
  template <class F>
  struct Applier;
  using Visitor = void (*)(void* context, const std::string& name, Module& module, bool is_root);

  template <class Self, class F>
  static void apply_to(Self& self, const F& f, const std::string& name_prefix);
  // Parents first. `all`: a module that is registered twice is met twice.
  void visit(const std::string& prefix, Visitor f, void* context, bool all) const;
  void add_child(std::string name, std::shared_ptr<Module> module);
  void replace_child(const std::string& name, std::shared_ptr<Module> module);
  bool holds(const Module& other) const;
  void set_path(std::string path);
  std::shared_ptr<Module> shared() const;
  void convert(const TensorOptions& options, bool non_blocking);
  OrderedDict<std::string, Tensor> named(OrderedDict<std::string, Tensor> Module::*dict, bool recurse) const;
  void print(std::ostream& stream, const std::string& indentation) const;
  // Of Cloneable.
  virtual void clone_(Module& other, const std::optional<Device>& device);
  void reset_for_clone(void (*reset)(Module&));
  void copy_state(const Module& from, const std::optional<Device>& device);

  mutable std::string name_;
  std::string path_;
  Owned<detail::ModuleHooks> hooks_;  // nullptr without hooks
  unsigned next_hook_ = 0;
  bool is_training_ = true;
};

template <class Self, class F>
void Module::apply_to(Self& self, const F& f, const std::string& name_prefix) {
  struct Call {
    const F& f;
    Self& self;
  } call{f, self};
  static_cast<const Module&>(self).visit(
      name_prefix,
      [](void* context, const std::string& name, Module& module, bool is_root) {
        const Call& c = *static_cast<Call*>(context);
        Self& m = is_root ? c.self : module;
        if constexpr (std::is_invocable_v<const F&, Self&>)
          c.f(m);
        else if constexpr (std::is_invocable_v<const F&, const std::string&, Self&>)
          c.f(name, m);
        else if constexpr (std::is_invocable_v<const F&, const std::shared_ptr<Module>&>)
          c.f(m.shared());
        else
          c.f(name, m.shared());
      },
      &call, true);
}

// The module and what is in it, indented: "Net(\n  (fc): Linear(in_features=2, ...)\n)".
AG_API std::ostream& operator<<(std::ostream& stream, const Module& module);

// The name of a C++ type, as people write it.
AG_API std::string type_name(const std::type_info& type);

}  // namespace argand::nn
