#include "argand/nn/containers.h"

#include "argand/nn/layer_definition.h"

namespace argand::nn {

std::shared_ptr<Module> ModuleListImpl::clone(const std::optional<Device>& device) const {
  auto copy = std::make_shared<ModuleListImpl>();
  for (const auto& m : modules_) copy->push_back(m->clone(device));
  copy->train(is_training());
  return copy;
}
std::string ModuleListImpl::describe() const { return "ModuleList"; }

void ModuleListImpl::insert_pointer(size_t index, std::shared_ptr<Module> module) {
  AG_CHECK_AS(IndexError, index <= size(), "ModuleList: insert at ", index, ", it has ", size(), " modules");
  AG_CHECK(module, "ModuleList: module ", index, " is empty");
  register_module(std::to_string(size()), module);  // first: it may throw
  modules_.insert(modules_.begin() + static_cast<std::ptrdiff_t>(index), std::move(module));
  for (size_t i = index; i < size(); ++i) replace_module(std::to_string(i), modules_[i]);
}

std::shared_ptr<Module> ModuleListImpl::ptr(size_t index) const {
  AG_CHECK_AS(IndexError, index < size(), "ModuleList: there is no module ", index, ", it has ", size());
  return modules_[index];
}

ModuleDictImpl::ModuleDictImpl(const std::vector<std::pair<std::string, std::shared_ptr<Module>>>& modules) {
  for (const auto& [key, module] : modules) insert(key, module);
}
std::shared_ptr<Module> ModuleDictImpl::clone(const std::optional<Device>& device) const {
  auto copy = std::make_shared<ModuleDictImpl>();
  for (const auto& item : children_) copy->insert(item.key(), item.value()->clone(device));
  copy->train(is_training());
  return copy;
}
std::string ModuleDictImpl::describe() const { return "ModuleDict"; }

void ModuleDictImpl::insert_pointer(const std::string& key, std::shared_ptr<Module> module) {
  if (contains(key))
    replace_module(key, std::move(module));
  else
    register_module(key, std::move(module));
}
void ModuleDictImpl::update(const Dict& modules) {
  for (const auto& item : modules) insert(item.key(), item.value());
}
std::shared_ptr<Module> ModuleDictImpl::pop(const std::string& key) {
  std::shared_ptr<Module> module = children_[key];
  unregister_module(key);
  return module;
}
void ModuleDictImpl::clear() {
  while (!empty()) pop(std::string(children_.back().key()));
}

std::shared_ptr<Module> ParameterListImpl::clone(const std::optional<Device>& device) const {
  auto copy = std::make_shared<ParameterListImpl>(*this);
  copy->parameters_.clear();
  for (const auto& item : parameters_) copy->append(copy_parameter(*item, device));
  return copy;
}
std::string ParameterListImpl::describe() const { return "ParameterList"; }
void ParameterListImpl::append(const Tensor& parameter) {
  register_parameter(std::to_string(size()), parameter, parameter.requires_grad());
}
Tensor& ParameterListImpl::at(size_t index) {
  AG_CHECK_AS(IndexError, index < size(), "ParameterList: there is no parameter ", index, ", it has ", size());
  return parameters_[index].value();
}

std::shared_ptr<Module> ParameterDictImpl::clone(const std::optional<Device>& device) const {
  auto copy = std::make_shared<ParameterDictImpl>(*this);
  copy->parameters_.clear();
  for (const auto& item : parameters_) copy->insert(item.key(), copy_parameter(*item, device));
  return copy;
}
std::string ParameterDictImpl::describe() const { return "ParameterDict"; }
Tensor& ParameterDictImpl::insert(const std::string& key, const Tensor& parameter) {
  return register_parameter(key, parameter, parameter.requires_grad());
}
void ParameterDictImpl::update(const OrderedDict<std::string, Tensor>& parameters) {
  for (const auto& item : parameters) {
    if (contains(item.key()))
      parameters_[item.key()] = *item;
    else
      insert(item.key(), *item);
  }
}
Tensor ParameterDictImpl::pop(const std::string& key) {
  Tensor parameter = parameters_[key];
  parameters_.erase(key);
  return parameter;
}

ModuleDictImpl::Dict ModuleDictImpl::items() const { return children_; }
std::vector<std::string> ModuleDictImpl::keys() const { return children_.keys(); }
std::vector<std::shared_ptr<Module>> ModuleDictImpl::values() const { return children_.values(); }
bool ModuleDictImpl::contains(const std::string& key) const { return children_.contains(key); }
std::shared_ptr<Module> ModuleDictImpl::ptr(const std::string& key) const { return children_[key]; }
ModuleDictImpl::ModuleDictImpl(const Dict& modules) { update(modules); }
ParameterDictImpl::ParameterDictImpl(const OrderedDict<std::string, Tensor>& parameters) { update(parameters); }
void ParameterDictImpl::clear() { parameters_.clear(); }
Tensor& ParameterDictImpl::get(const std::string& key) { return parameters_[key]; }
const Tensor& ParameterDictImpl::get(const std::string& key) const { return parameters_[key]; }
std::vector<std::string> ParameterDictImpl::keys() const { return parameters_.keys(); }
std::vector<Tensor> ParameterDictImpl::values() const { return parameters_.values(); }
bool ParameterDictImpl::contains(const std::string& key) const { return parameters_.contains(key); }

FunctionalImpl::FunctionalImpl(Function function) : function_(std::move(function)) {
  AG_CHECK(function_, "Functional: the function is empty");
}
std::string FunctionalImpl::describe() const { return "Functional()"; }
Tensor FunctionalImpl::forward(Tensor input) {
  return within(*this, [&] { return function_(std::move(input)); });
}

std::string IdentityImpl::describe() const { return "Identity()"; }

template class Layer<ModuleListImpl>;
template class Layer<ModuleDictImpl>;
template class Layer<ParameterListImpl>;
template class Layer<ParameterDictImpl>;
template class Layer<FunctionalImpl>;
template class Layer<IdentityImpl>;

}  // namespace argand::nn
