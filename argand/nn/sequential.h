// Sequential: modules called one after another.
#pragma once
#include "argand/nn/any.h"
#include "argand/nn/cloneable.h"

namespace argand::nn {

// Each module gets what the one before returned. Most take one Tensor and return one; others may hand on any type.
class AG_API SequentialImpl : public Layer<SequentialImpl> {
 public:
  using Iterator = std::vector<AnyModule>::iterator;
  using ConstIterator = std::vector<AnyModule>::const_iterator;

  SequentialImpl() = default;
  template <class... M>
  requires(sizeof...(M) > 1 ||
           (!std::is_base_of_v<SequentialImpl, std::decay_t<M>> && ...)) explicit SequentialImpl(M&&... modules) {
    (push_back(std::forward<M>(modules)), ...);
  }
  explicit SequentialImpl(OrderedDict<std::string, AnyModule>&& modules);
  explicit SequentialImpl(std::initializer_list<NamedAnyModule> modules);

  std::shared_ptr<Module> clone(const std::optional<Device>& device = std::nullopt) const override;
  std::string describe() const override;

  // Throws Error where it is empty, TypeError where a module does not take what the one before returned.
  template <class R = Tensor, class... A>
  R forward(A&&... inputs) {
    if constexpr (std::is_same_v<R, Tensor> && sizeof...(A) == 1 && (std::is_same_v<std::decay_t<A>, Tensor> && ...))
      return run(inputs...);
    else {
      detail::AnyValues<sizeof...(A)> values{AnyValue(std::forward<A>(inputs))...};
      return run(values.data(), values.size()).template get<R>();
    }
  }

  // A module, a holder, a shared pointer to a module or an AnyModule; its name is its position unless given.
  template <class M>
  void push_back(M&& module) {
    push_back(std::to_string(size()), std::forward<M>(module));
  }
  template <class M>
  void push_back(const std::string& name, M&& module) {
    if constexpr (std::is_same_v<std::decay_t<M>, AnyModule>)
      append(name, std::forward<M>(module));
    else
      append(name, AnyModule(std::forward<M>(module)));
  }
  template <class Container>
  void extend(const Container& modules) {
    for (const auto& m : modules) push_back(m);
  }
  // Before position `index`; the modules behind are renamed by their new position where they bore the old one.
  template <class M>
  void insert(size_t index, M&& module) {
    if constexpr (std::is_same_v<std::decay_t<M>, AnyModule>)
      insert_any(index, std::forward<M>(module));
    else
      insert_any(index, AnyModule(std::forward<M>(module)));
  }

  Iterator begin() { return modules_.begin(); }
  ConstIterator begin() const { return modules_.begin(); }
  Iterator end() { return modules_.end(); }
  ConstIterator end() const { return modules_.end(); }
  size_t size() const noexcept { return modules_.size(); }
  bool is_empty() const noexcept { return size() == 0; }
  // Throw IndexError where there is no such position, TypeError where the module is of another class.
  template <class T>
  T& at(size_t index) {
    return checked(index).template get<T>();
  }
  template <class T>
  const T& at(size_t index) const {
    return checked(index).template get<T>();
  }
  std::shared_ptr<Module> ptr(size_t index) const { return checked(index).ptr(); }
  template <class T>
  std::shared_ptr<T> ptr(size_t index) const {
    return checked(index).template ptr<T>();
  }
  std::shared_ptr<Module> operator[](size_t index) const { return ptr(index); }

 private:
  Tensor run(const Tensor& x);
  AnyValue run(AnyValue* inputs, size_t count, size_t from = 0);
  void append(const std::string& name, AnyModule module);
  void insert_any(size_t index, AnyModule module);
  const AnyModule& checked(size_t index) const;
  std::vector<AnyModule> modules_;
};

class AG_API Sequential : public ModuleHolder<SequentialImpl> {
 public:
  using ModuleHolder<SequentialImpl>::ModuleHolder;
  using Impl = SequentialImpl;
  Sequential() = default;
  Sequential(std::initializer_list<NamedAnyModule> modules);
};

}  // namespace argand::nn
