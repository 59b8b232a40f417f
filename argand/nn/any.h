// AnyModule: a module whose class only its maker knows, with a forward that takes and returns whatever that class does.
#pragma once
#include <array>
#include <string_view>

#include "argand/nn/any_value.h"
#include "argand/nn/holder.h"

namespace argand::nn {

namespace detail {

template <class M>
concept IsModule = std::is_base_of_v<Module, std::decay_t<M>>;
template <class M>
concept IsHolder = requires {
  typename std::decay_t<M>::ContainedType;
};

// What a forward returns and takes. A forward that is a template or overloaded is used as Tensor -> Tensor.
template <class F>
struct Signature;
template <class R, class C, class... A>
struct Signature<R (C::*)(A...)> {
  using Result = R;
  using Arguments = std::tuple<A...>;
};
template <class R, class C, class... A>
struct Signature<R (C::*)(A...) const> : Signature<R (C::*)(A...)> {};
template <class R, class C, class... A>
struct Signature<R (C::*)(A...) noexcept> : Signature<R (C::*)(A...)> {};
template <class R, class C, class... A>
struct Signature<R (C::*)(A...) const noexcept> : Signature<R (C::*)(A...)> {};
template <class M>
struct ForwardOf {
  static_assert(
      requires(M & m, const Tensor& x) { m.forward(x); },
      "a module in an AnyModule or Sequential needs a public forward(); one that is overloaded or a template "
      "must take a Tensor");
  using type = Signature<Tensor (M::*)(const Tensor&)>;
};
template <class M>
requires requires { &M::forward; }
struct ForwardOf<M> {
  using type = Signature<decltype(&M::forward)>;
};

template <size_t n>
using AnyValues = std::array<AnyValue, n>;

class AG_API AnyContent {
 public:
  explicit AnyContent(std::shared_ptr<Module> m) : module(std::move(m)) {}
  virtual ~AnyContent() = default;
  // Throws TypeError unless forward takes a Tensor and returns one.
  virtual Tensor call(const Tensor& x) = 0;
  // Throws TypeError where number or types of the arguments do not fit.
  virtual AnyValue call(AnyValue* arguments, size_t count) = 0;
  virtual Owned<AnyContent> holding(std::shared_ptr<Module> other) const = 0;
  virtual const std::type_info& type() const = 0;

  std::shared_ptr<Module> module;
  bool maps_tensor = false;  // call(const Tensor&) works

 protected:
  [[noreturn]] AG_COLD void wrong_count(size_t least, size_t most, size_t got) const;
  [[noreturn]] AG_COLD void wrong_type(size_t i, const std::type_info& wanted, const std::type_info& got) const;
  [[noreturn]] AG_COLD void not_tensor_to_tensor() const;
};

template <class M>
class AnyContentOf final : public AnyContent {
  using S = typename ForwardOf<M>::type;
  using Arguments = typename S::Arguments;
  using Result = typename S::Result;
  static constexpr size_t kCount = std::tuple_size_v<Arguments>;
  static_assert(!std::is_void_v<Result>, "a module in an AnyModule must return something from forward()");

  template <size_t... i>
  static constexpr bool takes(std::index_sequence<i...>) {
    return requires(M & m) { m.forward(std::declval<std::tuple_element_t<i, Arguments>>()...); };
  }
  // The fewest arguments forward can be called with: those that follow have defaults.
  template <size_t n = kCount>
  static constexpr size_t least() {
    if constexpr (n > 0) {
      if constexpr (takes(std::make_index_sequence<n - 1>())) return least<n - 1>();
    }
    return n;
  }
  static constexpr bool takes_tensor() {
    if constexpr (kCount > 0 && least() <= 1)
      return std::is_same_v<std::decay_t<Result>, Tensor> &&
             std::is_same_v<std::decay_t<std::tuple_element_t<0, Arguments>>, Tensor>;
    return false;
  }

 public:
  explicit AnyContentOf(std::shared_ptr<Module> m) : AnyContent(std::move(m)) { maps_tensor = takes_tensor(); }
  Tensor call(const Tensor& x) override {
    if constexpr (takes_tensor())
      return nn::call(self(), x);
    else
      not_tensor_to_tensor();
  }
  AnyValue call(AnyValue* arguments, size_t count) override { return call_with<kCount>(arguments, count); }
  Owned<AnyContent> holding(std::shared_ptr<Module> other) const override {
    return Owned<AnyContent>(new AnyContentOf(std::move(other)));
  }
  const std::type_info& type() const override { return typeid(M); }

 private:
  M& self() const { return static_cast<M&>(*module); }

  template <size_t n>
  AnyValue call_with(AnyValue* arguments, size_t count) {
    if (count == n) return unpack(arguments, std::make_index_sequence<n>());
    if constexpr (n > least()) return call_with<n - 1>(arguments, count);
    wrong_count(least(), kCount, count);
  }
  template <size_t... i>
  AnyValue unpack([[maybe_unused]] AnyValue* arguments, std::index_sequence<i...>) {
    return AnyValue(nn::call(self(), argument<std::tuple_element_t<i, Arguments>>(arguments[i], i)...));
  }
  template <class A>
  std::decay_t<A>&& argument(AnyValue& value, size_t i) {
    static_assert(!std::is_lvalue_reference_v<A> || std::is_const_v<std::remove_reference_t<A>>,
                  "a forward in an AnyModule must not take non-const references; use pointers");
    using T = std::decay_t<A>;
    if (T* x = value.try_get<T>()) return std::move(*x);
    if constexpr (requires {
                    typename T::value_type;
                    requires std::is_same_v<T, std::optional<typename T::value_type>>;
                  }) {
      if (auto* x = value.try_get<typename T::value_type>()) {
        value = AnyValue(T(std::move(*x)));
        return std::move(*value.try_get<T>());
      }
    }
    wrong_type(i, typeid(T), value.type_info());
  }
};

}  // namespace detail

class AG_API AnyModule {
 public:
  AnyModule() = default;
  template <detail::IsModule M>
  explicit AnyModule(std::shared_ptr<M> module) {
    if constexpr (std::is_same_v<M, Module>)
      static_assert(!std::is_same_v<M, Module>, "an AnyModule must be made from a pointer to the module's own class");
    AG_CHECK(module, "AnyModule: the module is empty");
    content_.reset(new detail::AnyContentOf<M>(std::move(module)));
  }
  template <class M>
  explicit AnyModule(const ModuleHolder<M>& holder) : AnyModule(holder.ptr()) {}
  template <detail::IsModule M>
  // NOLINTNEXTLINE(bugprone-forwarding-reference-overload): an AnyModule is no Module
  explicit AnyModule(M&& module) : AnyModule(std::make_shared<std::decay_t<M>>(std::forward<M>(module))) {}
  // Copies share the module.
  AnyModule(const AnyModule& o) {
    if (o.content_) content_ = o.content_->holding(o.content_->module);
  }
  AnyModule(AnyModule&&) = default;
  AnyModule& operator=(AnyModule o) noexcept {
    content_ = std::move(o.content_);
    return *this;
  }
  template <class M>
  AnyModule& operator=(std::shared_ptr<M> module) {
    return *this = AnyModule(std::move(module));
  }
  ~AnyModule() = default;
  AnyModule clone(std::optional<Device> device = std::nullopt) const;

  // Types must be exactly those of the module's forward; arguments with defaults may be left out.
  template <class R = Tensor, class... A>
  R forward(A&&... arguments) {
    if constexpr (std::is_same_v<R, Tensor> && sizeof...(A) == 1 && (std::is_same_v<std::decay_t<A>, Tensor> && ...)) {
      if (AG_LIKELY(content_ && content_->maps_tensor)) return content_->call(arguments...);
    }
    return any_forward(std::forward<A>(arguments)...).template get<R>();
  }
  template <class... A>
  AnyValue any_forward(A&&... arguments) {
    check("forward");
    detail::AnyValues<sizeof...(A)> values{AnyValue(std::forward<A>(arguments))...};
    return content_->call(values.data(), values.size());
  }

  // The module, for get<LinearImpl>() or get<Linear>(). Throws TypeError where it is of another class.
  template <class T>
  decltype(auto) get() const {
    if constexpr (detail::IsHolder<T>)
      return T(ptr<typename T::ContainedType>());
    else
      return static_cast<T&>(module_of(typeid(T)));
  }
  template <class T>
  std::shared_ptr<T> ptr() const {
    module_of(typeid(T));
    return std::static_pointer_cast<T>(content_->module);
  }
  std::shared_ptr<Module> ptr() const {
    check("ptr");
    return content_->module;
  }
  const std::type_info& type_info() const {
    check("type_info");
    return content_->type();
  }
  bool is_empty() const noexcept { return !content_; }
  detail::AnyContent* content() const noexcept { return content_.get(); }

 private:
  void check(const char* what) const;
  Module& module_of(const std::type_info& type) const;
  Owned<detail::AnyContent> content_;
};

class NamedAnyModule {
 public:
  template <class M>
  NamedAnyModule(std::string name, M&& module) : name_(std::move(name)), module_(std::forward<M>(module)) {}
  const std::string& name() const noexcept { return name_; }
  AnyModule& module() noexcept { return module_; }
  const AnyModule& module() const noexcept { return module_; }

 private:
  std::string name_;
  AnyModule module_;
};

}  // namespace argand::nn
