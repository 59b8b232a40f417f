// ModuleHolder: a module by reference. AG_MODULE(Net) makes the holder Net of the module NetImpl.
#pragma once
#include "argand/nn/hooks.h"

namespace argand::nn {

// What every holder is. One pointer of one type: a std::shared_ptr for each of a hundred layers would cost every
// includer half a second.
class AG_API HolderBase {
 public:
  bool is_empty() const noexcept { return impl_ == nullptr; }
  explicit operator bool() const noexcept { return impl_ != nullptr; }

 protected:
  HolderBase() = default;
  explicit HolderBase(std::shared_ptr<Module> module) : impl_(std::move(module)) {}
  void check() const {
    if (AG_UNLIKELY(!impl_)) empty();
  }
  std::shared_ptr<Module> impl_;

 private:
  [[noreturn]] AG_COLD static void empty();
};

// Net net(args...) makes a NetImpl from the arguments, Net net{nullptr} holds nothing yet; copies share the module.
// What reads the module throws Error where there is none.
template <class Contained>
class ModuleHolder : public HolderBase {
 public:
  using ContainedType = Contained;

  ModuleHolder() : HolderBase(make_default()) {}
  ModuleHolder(std::nullptr_t) {}
  template <class Head, class... Tail>
  requires(sizeof...(Tail) != 0 ||
           !std::is_base_of_v<ModuleHolder, std::decay_t<Head>>) explicit ModuleHolder(Head&& head, Tail&&... tail)
      : HolderBase(std::make_shared<Contained>(std::forward<Head>(head), std::forward<Tail>(tail)...)) {}
  template <class M>
  requires(std::is_base_of_v<Contained, M>) ModuleHolder(std::shared_ptr<M> module) : HolderBase(std::move(module)) {}

  Contained* get() const {
    check();
    return static_cast<Contained*>(impl_.get());
  }
  std::shared_ptr<Contained> ptr() const {
    check();
    return std::static_pointer_cast<Contained>(impl_);
  }
  Contained* operator->() { return get(); }
  const Contained* operator->() const { return get(); }
  Contained& operator*() { return *get(); }
  const Contained& operator*() const { return *get(); }
  // Runs forward, with the module's hooks.
  template <class... A>
  auto operator()(A&&... args) const {
    return call(*get(), std::forward<A>(args)...);
  }
  template <class I>
  auto operator[](I&& index) const {
    return (*get())[std::forward<I>(index)];
  }

 private:
  static std::shared_ptr<Module> make_default() {
    static_assert(std::is_default_constructible_v<Contained>,
                  "this module has no default constructor; write `Net net{nullptr};` for a holder to be filled later");
    return std::make_shared<Contained>();
  }
};

template <class Contained>
std::ostream& operator<<(std::ostream& stream, const ModuleHolder<Contained>& holder) {
  return operator<<(stream, static_cast<const Module&>(*holder));
}

}  // namespace argand::nn

#define AG_MODULE_IMPL(Name, ImplType)                        \
  class Name : public ::argand::nn::ModuleHolder<ImplType> {  \
   public:                                                    \
    using ::argand::nn::ModuleHolder<ImplType>::ModuleHolder; \
    using Impl [[maybe_unused]] = ImplType;                   \
  }
#define AG_MODULE(Name) AG_MODULE_IMPL(Name, Name##Impl)
#define ARGAND_MODULE(Name) AG_MODULE(Name)
