#include "argand/nn/sequential.h"

#include "argand/nn/layer_definition.h"

namespace argand::nn {

SequentialImpl::SequentialImpl(OrderedDict<std::string, AnyModule>&& modules) {
  for (auto& item : modules) append(item.key(), std::move(item.value()));
}
SequentialImpl::SequentialImpl(std::initializer_list<NamedAnyModule> modules) {
  for (const NamedAnyModule& m : modules) append(m.name(), m.module());
}

std::shared_ptr<Module> SequentialImpl::clone(const std::optional<Device>& device) const {
  auto copy = std::make_shared<SequentialImpl>();
  for (size_t i = 0; i < size(); ++i) copy->append(children_[i].key(), modules_[i].clone(device));
  copy->train(is_training());
  return copy;
}
std::string SequentialImpl::describe() const { return "Sequential"; }

Sequential::Sequential(std::initializer_list<NamedAnyModule> modules)
    : ModuleHolder(std::make_shared<SequentialImpl>(modules)) {}

Tensor SequentialImpl::run(const Tensor& x) {
  AG_CHECK(!is_empty(), "Sequential: forward() of an empty Sequential");
  Tensor y;
  const Tensor* input = &x;
  for (size_t i = 0; i < modules_.size(); ++i) {
    detail::AnyContent& m = *modules_[i].content();
    if (AG_UNLIKELY(!m.maps_tensor)) {
      AnyValue value(*input);
      return run(&value, 1, i).get<Tensor>();
    }
    y = m.call(*input);
    input = &y;
  }
  return y;
}

AnyValue SequentialImpl::run(AnyValue* inputs, size_t count, size_t from) {
  AG_CHECK(!is_empty(), "Sequential: forward() of an empty Sequential");
  AnyValue y = modules_[from].content()->call(inputs, count);
  for (size_t i = from + 1; i < modules_.size(); ++i) y = modules_[i].content()->call(&y, 1);
  return y;
}

void SequentialImpl::append(const std::string& name, AnyModule module) {
  AG_CHECK(!module.is_empty(), "Sequential: module '", name, "' is empty");
  register_module(name, module.ptr());
  modules_.push_back(std::move(module));
}

void SequentialImpl::insert_any(size_t index, AnyModule module) {
  AG_CHECK_AS(IndexError, index <= size(), "Sequential: insert at ", index, ", it has ", size(), " modules");
  AG_CHECK(!module.is_empty(), "Sequential: module ", index, " is empty");
  check_no_cycle(std::to_string(index), *module.ptr());
  std::vector<AnyModule> tail(modules_.begin() + static_cast<std::ptrdiff_t>(index), modules_.end());
  std::vector<std::string> names;
  for (size_t i = index; i < size(); ++i) {
    const std::string& name = children_[i].key();
    names.push_back(name == std::to_string(i) ? std::to_string(i + 1) : name);
  }
  while (children_.size() > index) unregister_module(std::string(children_.back().key()));
  modules_.resize(index);
  append(std::to_string(index), std::move(module));
  for (size_t i = 0; i < tail.size(); ++i) append(names[i], std::move(tail[i]));
}

const AnyModule& SequentialImpl::checked(size_t index) const {
  AG_CHECK_AS(IndexError, index < size(), "Sequential: there is no module ", index, ", it has ", size());
  return modules_[index];
}

template class Layer<SequentialImpl>;

}  // namespace argand::nn
