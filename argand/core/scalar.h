// Scalar: a number of any kind that has not yet met a tensor's dtype.
#pragma once
#include <concepts>

#include "argand/core/dtype.h"

namespace argand {

// Holds the number in every representation at once, so that converting inside a kernel is a load, not a branch.
// Integers keep all 64 bits, also unsigned ones; a floating number converts to integer by truncation (out of range: the
// nearest end).
class Scalar {
 public:
  enum class Kind : uint8_t { Bool, Int, Float, Complex };

  constexpr Scalar() : Scalar(static_cast<int64_t>(0)) {}
  // Not of pointers, which convert to bool: norm(x, "fro") shall not mean a number.
  template <std::same_as<bool> B>
  constexpr Scalar(B b) : re_(b), int_(b), kind_(Kind::Bool) {}
  template <class T>
  requires(std::integral<T> && !std::same_as<T, bool>) constexpr Scalar(T i)
      : re_(static_cast<double>(i)), int_(static_cast<int64_t>(i)), kind_(Kind::Int) {}
  template <std::floating_point T>
  constexpr Scalar(T x) : re_(static_cast<double>(x)), int_(truncate(re_)), kind_(Kind::Float) {}
  Scalar(Half x) : Scalar(static_cast<float>(x)) {}
  Scalar(BFloat16 x) : Scalar(static_cast<float>(x)) {}
  template <class Format>
  Scalar(Float8<Format> x) : Scalar(static_cast<float>(x)) {}
  template <class T>
  constexpr Scalar(Complex<T> z)
      : re_(static_cast<double>(z.re)), im_(static_cast<double>(z.im)), int_(truncate(re_)), kind_(Kind::Complex) {}

  constexpr Kind kind() const { return kind_; }
  constexpr bool is_integral(bool include_bool) const {
    return kind_ == Kind::Int || (include_bool && kind_ == Kind::Bool);
  }
  constexpr bool is_floating_point() const { return kind_ == Kind::Float; }
  constexpr bool is_complex() const { return kind_ == Kind::Complex; }
  constexpr bool is_boolean() const { return kind_ == Kind::Bool; }
  // A whole number beyond int64, which uint64 holds.
  constexpr bool is_beyond_int64() const { return kind_ == Kind::Int && int_ < 0 && re_ > 0; }
  // The default dtype of a tensor made from it; floats take the caller's default float type.
  constexpr DType dtype(DType default_float = DType::Float32) const {
    switch (kind_) {
      case Kind::Bool:
        return DType::Bool;
      case Kind::Int:
        return is_beyond_int64() ? DType::UInt64 : DType::Int64;
      case Kind::Float:
        return default_float;
      default:
        return complex_dtype(default_float);
    }
  }
  constexpr DType type() const { return dtype(DType::Float64); }

  constexpr double real() const { return re_; }
  constexpr double imag() const { return im_; }
  template <class T>
  AG_HD constexpr T to() const {
    if constexpr (std::is_same_v<T, bool>)
      return re_ != 0 || im_ != 0;
    else if constexpr (std::is_same_v<T, uint64_t>)  // int_ ends at the greatest int64
      return kind_ == Kind::Float && re_ >= 0x1p63 ? static_cast<T>(re_) : static_cast<T>(int_);
    else if constexpr (std::is_integral_v<T>)
      return static_cast<T>(int_);
    else if constexpr (std::is_same_v<T, Complex<float>>)
      return {static_cast<float>(re_), static_cast<float>(im_)};
    else if constexpr (std::is_same_v<T, Complex<double>>)
      return {re_, im_};
    else if constexpr (std::is_class_v<T>)  // the half and 8-bit types
      return T(static_cast<float>(re_));
    else
      return static_cast<T>(re_);
  }
  bool toBool() const { return to<bool>(); }
  int64_t toLong() const { return to<int64_t>(); }
  int toInt() const { return to<int>(); }
  float toFloat() const { return to<float>(); }
  double toDouble() const { return to<double>(); }
  constexpr bool equals(double x) const { return re_ == x && im_ == 0; }
  constexpr Scalar operator-() const {
    Scalar s = *this;
    s.re_ = -re_, s.im_ = -im_, s.int_ = static_cast<int64_t>(0 - static_cast<uint64_t>(int_));
    if (kind_ == Kind::Bool) s.kind_ = Kind::Int;
    return s;
  }

 private:
  static constexpr int64_t truncate(double x) {
    if (x != x) return 0;
    if (x >= 9223372036854775808.0) return INT64_MAX;
    if (x < -9223372036854775808.0) return INT64_MIN;
    return static_cast<int64_t>(x);
  }

  double re_ = 0, im_ = 0;
  int64_t int_ = 0;
  Kind kind_ = Kind::Int;
};

}  // namespace argand
