// tensor(...): numbers written in the program, as a tensor.
#pragma once
#include <initializer_list>
#include <vector>

#include "argand/core/tensor.h"

namespace argand {

namespace detail {
template <class T>
concept Element = std::is_arithmetic_v<T> || std::is_same_v<T, Half> || std::is_same_v<T, BFloat16> ||
    std::is_same_v<T, Complex<float>> || std::is_same_v<T, Complex<double>>;
}

// A number, a list of numbers, or nested lists in braces; holds references, so it lives no longer than the call it is
// an argument of.
class TensorLiteral {
 public:
  TensorLiteral() : TensorLiteral(std::initializer_list<TensorLiteral>{}) {}
  template <detail::Element T>
  TensorLiteral(T number) : kind_(Kind::Number), dtype_(dtype_of_element<T>()), number_(number) {}
#pragma GCC diagnostic push
#if !defined(__clang__)
#pragma GCC diagnostic ignored "-Winit-list-lifetime"  // as a parameter the list outlives the call
#endif
  TensorLiteral(std::initializer_list<TensorLiteral> list)
      : kind_(Kind::List), list_(list.begin()), count_(static_cast<int64_t>(list.size())) {}
#pragma GCC diagnostic pop
  template <detail::Element T>
  TensorLiteral(ArrayRef<T> numbers)
      : kind_(Kind::Array),
        dtype_(dtype_of_element<T>()),
        array_(numbers.data()),
        count_(static_cast<int64_t>(numbers.size())) {}
  template <detail::Element T>
  requires(!std::is_same_v<T, bool>) TensorLiteral(const std::vector<T>& numbers)
      : TensorLiteral(ArrayRef<T>(numbers)) {}

 private:
  friend class LiteralReader;
  enum class Kind : uint8_t { Number, List, Array };

  template <class T>
  static constexpr DType dtype_of_element() {
    if constexpr (std::is_integral_v<T> && !std::is_same_v<T, bool>) {
      constexpr DType of_size[] = {DType::UInt8, DType::Int8, DType::Int16, DType::Int32, DType::Int64};
      return sizeof(T) == 1 ? of_size[std::is_signed_v<T>] : of_size[sizeof(T) == 2 ? 2 : sizeof(T) == 4 ? 3 : 4];
    } else {
      return dtype_of<T>;
    }
  }

  Kind kind_;
  DType dtype_ = DType::Float32;
  Scalar number_;
  const TensorLiteral* list_ = nullptr;
  const void* array_ = nullptr;
  int64_t count_ = 0;
};

// tensor(3.5), tensor({1, 2, 3}), tensor({{1, 2}, {3, 4}}), tensor(vector). Integers of 32 and 64 bits give int64,
// float and double the default type, unless the options name one. Throws Error where lists that should match in length
// or type do not.
AG_API Tensor tensor(const TensorLiteral& numbers, const TensorOptions& options = {});

}  // namespace argand
