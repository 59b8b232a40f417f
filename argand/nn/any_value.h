// AnyValue: a value of a type that only its reader knows.
#pragma once
#include <typeinfo>

#include "argand/core/owned.h"
#include "argand/nn/module.h"

namespace argand::nn {

class AnyValue {
 public:
  template <class T>
  // NOLINTNEXTLINE(bugprone-forwarding-reference-overload): excluded below
  requires(!std::is_same_v<std::decay_t<T>, AnyValue>) explicit AnyValue(T&& value)
      : content_(new Holder<std::decay_t<T>>(std::forward<T>(value))) {}
  AnyValue(AnyValue&&) = default;
  AnyValue& operator=(AnyValue&&) = default;
  AnyValue(const AnyValue& o) : content_(o.content_->copy()) {}
  AnyValue& operator=(const AnyValue& o) {
    content_.reset(o.content_->copy());
    return *this;
  }
  ~AnyValue() = default;

  const std::type_info& type_info() const noexcept { return content_->type; }
  // nullptr where the value is of another type.
  template <class T>
  T* try_get() {
    return typeid(T) == type_info() ? &static_cast<Holder<T>&>(*content_).value : nullptr;
  }
  // Throws TypeError where the value is of another type.
  template <class T>
  T get() {
    T* value = try_get<T>();
    AG_CHECK_AS(TypeError, value, "AnyValue: expected a value of type ", type_name(typeid(T)), ", got one of type ",
                type_name(type_info()));
    return *value;
  }

 private:
  struct Content {
    explicit Content(const std::type_info& t) : type(t) {}
    virtual ~Content() = default;
    virtual Content* copy() const = 0;  // the caller's to delete
    const std::type_info& type;
  };
  template <class T>
  struct Holder final : Content {
    template <class U>
    // NOLINTNEXTLINE(bugprone-forwarding-reference-overload): holders are not copied
    explicit Holder(U&& v) : Content(typeid(T)), value(std::forward<U>(v)) {}
    Content* copy() const override { return new Holder(value); }
    T value;
  };
  Owned<Content> content_;
};

}  // namespace argand::nn
