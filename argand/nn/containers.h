// Lists and dictionaries of modules and of parameters; a function as a module.
#pragma once
#include "argand/nn/any.h"
#include "argand/nn/cloneable.h"

namespace argand::nn {

namespace detail {
// A shared pointer to the module that m is, holds or points to.
template <class M>
std::shared_ptr<Module> as_pointer(M&& m) {
  if constexpr (IsModule<M>)
    return std::make_shared<std::decay_t<M>>(std::forward<M>(m));
  else if constexpr (IsHolder<M>)
    return m.ptr();
  else
    return std::forward<M>(m);
}
template <class T>
T& cast_module(Module& m, const char* container) {
  T* cast = m.as<T>();
  AG_CHECK_AS(TypeError, cast, container, ": asked for a module of type ", type_name(typeid(T)), ", it is a ",
              m.name());
  return *cast;
}
}  // namespace detail

// Modules by position. It has no forward of its own.
class AG_API ModuleListImpl : public Layer<ModuleListImpl> {
 public:
  using Iterator = std::vector<std::shared_ptr<Module>>::iterator;
  using ConstIterator = std::vector<std::shared_ptr<Module>>::const_iterator;

  ModuleListImpl() = default;
  template <class... M>
  requires(sizeof...(M) > 1 ||
           (!std::is_base_of_v<ModuleListImpl, std::decay_t<M>> && ...)) explicit ModuleListImpl(M&&... modules) {
    (push_back(std::forward<M>(modules)), ...);
  }
  std::shared_ptr<Module> clone(const std::optional<Device>& device = std::nullopt) const override;
  std::string describe() const override;

  template <class M>
  void push_back(M&& module) {
    insert_pointer(size(), detail::as_pointer(std::forward<M>(module)));
  }
  template <class M>
  void insert(size_t index, M&& module) {
    insert_pointer(index, detail::as_pointer(std::forward<M>(module)));
  }
  template <class Container>
  void extend(const Container& modules) {
    for (const auto& m : modules) push_back(m);
  }

  Iterator begin() { return modules_.begin(); }
  ConstIterator begin() const { return modules_.begin(); }
  Iterator end() { return modules_.end(); }
  ConstIterator end() const { return modules_.end(); }
  size_t size() const noexcept { return modules_.size(); }
  bool is_empty() const noexcept { return size() == 0; }
  template <class T>
  T& at(size_t index) {
    return detail::cast_module<T>(*ptr(index), "ModuleList");
  }
  template <class T>
  const T& at(size_t index) const {
    return detail::cast_module<T>(*ptr(index), "ModuleList");
  }
  std::shared_ptr<Module> ptr(size_t index) const;
  template <class T>
  std::shared_ptr<T> ptr(size_t index) const {
    return std::dynamic_pointer_cast<T>(ptr(index));
  }
  std::shared_ptr<Module> operator[](size_t index) const { return ptr(index); }

 private:
  void insert_pointer(size_t index, std::shared_ptr<Module> module);
  std::vector<std::shared_ptr<Module>> modules_;
};
AG_MODULE(ModuleList);

// Modules by name.
class AG_API ModuleDictImpl : public Layer<ModuleDictImpl> {
 public:
  using Dict = OrderedDict<std::string, std::shared_ptr<Module>>;
  using Iterator = Dict::Iterator;
  using ConstIterator = Dict::ConstIterator;

  ModuleDictImpl() = default;
  explicit ModuleDictImpl(const std::vector<std::pair<std::string, std::shared_ptr<Module>>>& modules);
  explicit ModuleDictImpl(const Dict& modules);
  std::shared_ptr<Module> clone(const std::optional<Device>& device = std::nullopt) const override;
  std::string describe() const override;

  Dict items() const;
  std::vector<std::string> keys() const;
  std::vector<std::shared_ptr<Module>> values() const;
  Iterator begin() { return children_.begin(); }
  ConstIterator begin() const { return children_.begin(); }
  Iterator end() { return children_.end(); }
  ConstIterator end() const { return children_.end(); }
  size_t size() const noexcept { return children_.size(); }
  bool empty() const noexcept { return children_.is_empty(); }
  bool contains(const std::string& key) const;

  // Replaces what has that name already.
  template <class M>
  void insert(const std::string& key, M&& module) {
    insert_pointer(key, detail::as_pointer(std::forward<M>(module)));
  }
  void update(const Dict& modules);
  std::shared_ptr<Module> pop(const std::string& key);
  void clear();
  // Throw Error where the name is missing.
  std::shared_ptr<Module> operator[](const std::string& key) const { return ptr(key); }
  template <class T>
  T& at(const std::string& key) {
    return detail::cast_module<T>(*ptr(key), "ModuleDict");
  }
  std::shared_ptr<Module> ptr(const std::string& key) const;
  template <class T>
  std::shared_ptr<T> ptr(const std::string& key) const {
    return std::dynamic_pointer_cast<T>(ptr(key));
  }

 private:
  void insert_pointer(const std::string& key, std::shared_ptr<Module> module);
};
AG_MODULE(ModuleDict);

// Parameters by position.
class AG_API ParameterListImpl : public Layer<ParameterListImpl> {
 public:
  using Iterator = OrderedDict<std::string, Tensor>::Iterator;
  using ConstIterator = OrderedDict<std::string, Tensor>::ConstIterator;

  ParameterListImpl() = default;
  template <class... T>
  requires((std::is_same_v<std::decay_t<T>, Tensor> && ...) &&
           sizeof...(T) > 0) explicit ParameterListImpl(T&&... parameters) {
    (append(parameters), ...);
  }
  std::shared_ptr<Module> clone(const std::optional<Device>& device = std::nullopt) const override;
  std::string describe() const override;

  // Whether the tensor requires grad stays as it is.
  void append(const Tensor& parameter);
  void append(const OrderedDict<std::string, Tensor>::Item& item) { append(item.value()); }
  template <class Container>
  void extend(const Container& parameters) {
    for (const auto& p : parameters) append(p);
  }
  Iterator begin() { return parameters_.begin(); }
  ConstIterator begin() const { return parameters_.begin(); }
  Iterator end() { return parameters_.end(); }
  ConstIterator end() const { return parameters_.end(); }
  size_t size() const noexcept { return parameters_.size(); }
  bool is_empty() const noexcept { return parameters_.is_empty(); }
  // Throws IndexError where there is no such position.
  Tensor& at(size_t index);
  Tensor& operator[](size_t index) { return at(index); }
};
AG_MODULE(ParameterList);

// Parameters by name.
class AG_API ParameterDictImpl : public Layer<ParameterDictImpl> {
 public:
  using Iterator = OrderedDict<std::string, Tensor>::Iterator;
  using ConstIterator = OrderedDict<std::string, Tensor>::ConstIterator;

  ParameterDictImpl() = default;
  explicit ParameterDictImpl(const OrderedDict<std::string, Tensor>& parameters);
  std::shared_ptr<Module> clone(const std::optional<Device>& device = std::nullopt) const override;
  std::string describe() const override;

  // Whether the tensor requires grad stays as it is. Throws Error where the name is taken.
  Tensor& insert(const std::string& key, const Tensor& parameter);
  void update(const OrderedDict<std::string, Tensor>& parameters);
  Tensor pop(const std::string& key);
  void clear();
  Tensor& get(const std::string& key);
  const Tensor& get(const std::string& key) const;
  Tensor& operator[](const std::string& key) { return get(key); }
  const Tensor& operator[](const std::string& key) const { return get(key); }
  std::vector<std::string> keys() const;
  std::vector<Tensor> values() const;
  Iterator begin() { return parameters_.begin(); }
  ConstIterator begin() const { return parameters_.begin(); }
  Iterator end() { return parameters_.end(); }
  ConstIterator end() const { return parameters_.end(); }
  size_t size() const noexcept { return parameters_.size(); }
  bool empty() const noexcept { return parameters_.is_empty(); }
  bool contains(const std::string& key) const;
};
AG_MODULE(ParameterDict);

// A function of a Tensor as a module: Functional(relu), Functional(log_softmax, 1).
class AG_API FunctionalImpl : public Layer<FunctionalImpl> {
 public:
  using Function = std::function<Tensor(Tensor)>;
  explicit FunctionalImpl(Function function);
  // The arguments after the first are kept.
  template <class F, class... A>
  requires(sizeof...(A) > 0) explicit FunctionalImpl(F f, A&&... arguments)
      : FunctionalImpl(Function([f, ... kept = std::decay_t<A>(std::forward<A>(arguments))](const Tensor& x) -> Tensor {
          return f(x, kept...);
        })) {}
  std::string describe() const override;
  Tensor forward(Tensor input);
  Tensor operator()(Tensor input) { return forward(std::move(input)); }

 private:
  Function function_;
};
AG_MODULE(Functional);

// Hands its input on.
class AG_API IdentityImpl : public Layer<IdentityImpl> {
 public:
  std::string describe() const override;
  Tensor forward(const Tensor& input) { return input; }
};
AG_MODULE(Identity);

}  // namespace argand::nn
