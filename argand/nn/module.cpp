#include "argand/nn/module.h"

#include <cxxabi.h>

#include <algorithm>
#include <cstdlib>
#include <mutex>
#include <typeinfo>
#include <unordered_set>

#include "argand/autograd/grad_mode.h"
#include "argand/nn/hook_table.h"
#include "argand/nn/hooks.h"
#include "argand/ops/functions.h"

namespace argand::nn {
namespace {

void check_name(const Module& m, const char* what, const std::string& name) {
  AG_CHECK(!name.empty(), m.name(), ": the name of a ", what, " must not be empty");
  AG_CHECK(name.find('.') == std::string::npos, m.name(), ": the name of a ", what, " must not contain a dot, got '",
           name, "'; dots join the names of nested modules");
}

std::string joined(const std::string& prefix, const std::string& name) {
  return prefix.empty() ? name : prefix + '.' + name;
}

}  // namespace

std::string type_name(const std::type_info& type) {
  int status = 0;
  char* text = abi::__cxa_demangle(type.name(), nullptr, nullptr, &status);
  std::string name = status == 0 ? text : type.name();
  std::free(text);
  constexpr std::string_view kUnnamed = "(anonymous namespace)::";
  for (size_t at; (at = name.find(kUnnamed)) != std::string::npos;) name.erase(at, kUnnamed.size());
  return name;
}

Module::Module() : Module(std::string()) {}
Module::Module(std::string name)
    : parameters_("Parameter"), buffers_("Buffer"), children_("Submodule"), name_(std::move(name)) {}
Module::Module(const Module& o)
    : std::enable_shared_from_this<Module>(o),
      parameters_(o.parameters_),
      buffers_(o.buffers_),
      children_(o.children_),
      name_(o.name_),
      is_training_(o.is_training_) {}
Module& Module::operator=(const Module& o) {
  if (this == &o) return *this;
  parameters_ = o.parameters_;
  buffers_ = o.buffers_;
  children_ = o.children_;
  name_ = o.name_;
  is_training_ = o.is_training_;
  set_path(path_);
  return *this;
}
Module::~Module() = default;

const std::string& Module::name() const noexcept {
  static std::mutex mutex;
  const std::lock_guard lock(mutex);
  if (name_.empty()) name_ = type_name(typeid(*this));
  return name_;
}

Tensor& Module::register_parameter(std::string name, Tensor tensor, bool requires_grad) {
  check_name(*this, "parameter", name);
  if (tensor.defined()) {
    AG_CHECK(!tensor.requires_grad() || tensor.is_leaf(), this->name(), ": parameter '", name,
             "' was computed from tensors that require grad, so it would never get a gradient of its own; detach() it "
             "first");
    AG_CHECK(!requires_grad || is_differentiable(tensor.dtype()), this->name(), ": parameter '", name, "' has dtype ",
             tensor.dtype(),
             ", and only floating-point and complex tensors can require grad; use register_buffer, or "
             "pass requires_grad = false");
    tensor.set_requires_grad(requires_grad);
  }
  return parameters_.insert(std::move(name), std::move(tensor));
}

Tensor& Module::register_buffer(std::string name, Tensor tensor) {
  check_name(*this, "buffer", name);
  return buffers_.insert(std::move(name), std::move(tensor));
}

void Module::add_child(std::string name, std::shared_ptr<Module> module) {
  check_name(*this, "submodule", name);
  AG_CHECK(module, this->name(), ": submodule '", name, "' is empty");
  check_no_cycle(name, *module);
  module->set_path(joined(path_, name));
  children_.insert(std::move(name), std::move(module));
}

void Module::replace_child(const std::string& name, std::shared_ptr<Module> module) {
  AG_CHECK(children_.contains(name), this->name(), ": there is no submodule '", name, "' to replace");
  AG_CHECK(module, this->name(), ": the module to replace '", name, "' with is empty");
  check_no_cycle(name, *module);
  module->set_path(joined(path_, name));
  children_[name] = std::move(module);
}

void Module::unregister_module(const std::string& name) {
  AG_CHECK(children_.contains(name), this->name(), ": there is no submodule '", name, "' to unregister");
  children_[name]->set_path({});
  children_.erase(name);
}

bool Module::holds(const Module& other) const {
  return std::any_of(children_.begin(), children_.end(), [&](const auto& child) {
    return child.value() && (child.value().get() == &other || child.value()->holds(other));
  });
}

// Whatever walks the tree of modules relies on its end.
void Module::check_no_cycle(const std::string& name, const Module& module) const {
  AG_CHECK(&module != this, this->name(), ": submodule '", name, "' is the module itself");
  AG_CHECK(!module.holds(*this), this->name(), ": submodule '", name, "', ", module.name(),
           ", holds this module already; a module cannot be inside itself");
}

void Module::set_path(std::string path) {
  path_ = std::move(path);
  for (auto& child : children_)
    if (child.value()) child.value()->set_path(joined(path_, child.key()));
}

std::shared_ptr<Module> Module::shared() const {
  std::shared_ptr<const Module> self = weak_from_this().lock();
  AG_CHECK(self, name(),
           ": to list a module itself, or to apply a function of std::shared_ptr<Module>, it must be owned "
           "by a std::shared_ptr: create it with std::make_shared, or leave it out with include_self = false");
  return std::const_pointer_cast<Module>(self);
}

void Module::visit(const std::string& prefix, Visitor f, void* context, bool all) const {
  struct Walk {
    Visitor f;
    void* context;
    bool all;
    std::unordered_set<const Module*> seen{};
    void operator()(Module& m, const std::string& path, bool is_root) {
      if (!all && !seen.insert(&m).second) return;
      f(context, path, m, is_root);
      for (auto& child : m.children_) (*this)(*child.value(), joined(path, child.key()), false);
    }
  };
  Walk{f, context, all}(const_cast<Module&>(*this), prefix, true);
}

OrderedDict<std::string, Tensor> Module::named(OrderedDict<std::string, Tensor> Module::*dict, bool recurse) const {
  struct Collect {
    OrderedDict<std::string, Tensor> Module::*dict;
    OrderedDict<std::string, Tensor> found;
    std::unordered_set<const TensorImpl*> seen;
    void add(const std::string& prefix, const Module& m) {
      for (const auto& item : m.*dict)
        if (item->defined() && seen.insert(item->impl()).second) found.insert(joined(prefix, item.key()), *item);
    }
  } collect{dict, OrderedDict<std::string, Tensor>((this->*dict).key_description()), {}};
  if (!recurse)
    collect.add({}, *this);
  else
    visit(
        {}, [](void* c, const std::string& path, Module& m, bool) { static_cast<Collect*>(c)->add(path, m); }, &collect,
        false);
  return std::move(collect.found);
}

OrderedDict<std::string, Tensor> Module::named_parameters(bool recurse) const {
  return named(&Module::parameters_, recurse);
}
OrderedDict<std::string, Tensor> Module::named_buffers(bool recurse) const { return named(&Module::buffers_, recurse); }
std::vector<Tensor> Module::parameters(bool recurse) const { return named_parameters(recurse).values(); }
std::vector<Tensor> Module::buffers(bool recurse) const { return named_buffers(recurse).values(); }

OrderedDict<std::string, std::shared_ptr<Module>> Module::named_modules(const std::string& name_prefix,
                                                                        bool include_self) const {
  struct Collect {
    OrderedDict<std::string, std::shared_ptr<Module>> found;
    bool include_self;
  } collect{OrderedDict<std::string, std::shared_ptr<Module>>("Submodule"), include_self};
  visit(
      name_prefix,
      [](void* context, const std::string& path, Module& m, bool is_root) {
        auto& c = *static_cast<Collect*>(context);
        if (!is_root || c.include_self) c.found.insert(path, m.shared());
      },
      &collect, false);
  return std::move(collect.found);
}
std::vector<std::shared_ptr<Module>> Module::modules(bool include_self) const {
  return named_modules({}, include_self).values();
}

std::vector<std::shared_ptr<Module>> Module::children() const { return children_.values(); }
OrderedDict<std::string, std::shared_ptr<Module>> Module::named_children() const { return children_; }

void Module::train(bool on) {
  for (auto& child : children_) child.value()->train(on);
  is_training_ = on;
}

void Module::convert(const TensorOptions& options, bool non_blocking) {
  const NoGradGuard guard;
  const auto converted = [&](const Tensor& x) {
    TensorOptions wanted = options;
    if (!is_differentiable(x.dtype())) wanted = wanted.dtype(std::nullopt);
    return x.to(wanted, non_blocking);
  };
  for (auto* dict : {&parameters_, &buffers_})
    for (auto& item : *dict) {
      if (!item->defined()) continue;
      const Tensor to = converted(*item);
      if (to.is_same(*item)) continue;
      const Tensor grad = item->grad();
      item->mutable_grad().reset();
      item->set_data(to);
      if (grad.defined()) item->set_grad(converted(grad));
    }
}
void Module::to(Device device, DType dtype, bool non_blocking) {
  for (auto& child : children_) child.value()->to(device, dtype, non_blocking);
  convert(TensorOptions(dtype).device(device), non_blocking);
}
void Module::to(DType dtype, bool non_blocking) {
  AG_CHECK(is_differentiable(dtype), name(), ": a module can be converted to a floating-point or complex dtype, got ",
           dtype);
  for (auto& child : children_) child.value()->to(dtype, non_blocking);
  convert(dtype, non_blocking);
}
void Module::to(Device device, bool non_blocking) {
  for (auto& child : children_) child.value()->to(device, non_blocking);
  convert(device, non_blocking);
}

void Module::zero_grad(bool set_to_none) {
  for (auto& child : children_) child.value()->zero_grad(set_to_none);
  for (auto& p : parameters_) {
    if (!p->defined() || !p->grad().defined()) continue;
    Tensor& grad = p->mutable_grad();
    if (set_to_none) {
      grad.reset();
    } else {
      grad = grad.detach();
      grad.zero_();
    }
  }
}

void Module::requires_grad_(bool on) {
  for (const Tensor& p : parameters()) p.set_requires_grad(on);
}

std::shared_ptr<Module> Module::clone(const std::optional<Device>&) const {
  fail(name(), ": clone() needs the class to derive from argand::nn::Cloneable<", type_name(typeid(*this)),
       "> instead of argand::nn::Module, and to register what it holds in reset()");
}
void Module::clone_(Module&, const std::optional<Device>&) {
  fail(name(),
       ": this submodule cannot be cloned; derive its class from argand::nn::Cloneable instead of "
       "argand::nn::Module");
}

// Initialising what is overwritten next must not use up random numbers.
void Module::reset_for_clone(void (*reset)(Module&)) {
  parameters_.clear();
  buffers_.clear();
  children_.clear();
  const uint64_t offset = default_generator().offset();
  reset(*this);
  default_generator().set_offset(offset);
}

Tensor Module::copy_parameter(const Tensor& x, const std::optional<Device>& device) {
  if (!x.defined()) return x;
  const Tensor copy = device && x.device() != *device ? x.detach().to(*device) : x.detach().clone();
  return copy.set_requires_grad(x.requires_grad());
}

void Module::copy_state(const Module& from, const std::optional<Device>& device) {
  const auto same_number = [&](const char* what, size_t mine, size_t theirs) {
    AG_CHECK(mine == theirs, name(), ": the clone has ", mine, " ", what, " after reset(), the original ", theirs,
             "; register them in reset(), not in the constructor");
  };
  const auto copy = [&](OrderedDict<std::string, Tensor>& to, const OrderedDict<std::string, Tensor>& source) {
    for (const auto& item : source) {
      Tensor& mine = to[item.key()];
      const Tensor copied = copy_parameter(*item, device);
      if (!copied.defined() || !mine.defined()) {
        mine = copied;
        continue;
      }
      mine.set_requires_grad(false);
      mine.set_data(copied);  // the members of the clone look at the same tensor
      mine.set_requires_grad(copied.requires_grad());
    }
  };
  const NoGradGuard guard;
  same_number("parameters", parameters_.size(), from.parameters_.size());
  copy(parameters_, from.parameters_);
  same_number("buffers", buffers_.size(), from.buffers_.size());
  copy(buffers_, from.buffers_);
  same_number("submodules", children_.size(), from.children_.size());
  for (const auto& child : from.children_) children_[child.key()]->clone_(*child.value(), device);
}

}  // namespace argand::nn
