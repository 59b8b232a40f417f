// Pointwise functions that are other ops under another name, or a short combination of them.
#include "argand/ops/declare.h"
#include "argand/ops/door.h"
#include "argand/ops/functions.h"

namespace argand {

AG_OP("div(Tensor self, Tensor other, *, str? rounding_mode) -> Tensor", "function method inplace out")
Tensor div(const Tensor& self, const Tensor& other, std::optional<std::string_view> rounding_mode) {
  AG_DOOR(div, self, other, rounding_mode);
  if (!rounding_mode) return div(self, other);
  if (*rounding_mode == "floor") return div_floor(self, other);
  if (*rounding_mode == "trunc") return div_trunc(self, other);
  fail<ValueError>("div: rounding_mode must be 'floor', 'trunc' or absent, got '", *rounding_mode, "'");
}
AG_OP("div(Tensor self, Scalar other, *, str? rounding_mode) -> Tensor", "function method inplace out")
Tensor div(const Tensor& self, const Scalar& other, std::optional<std::string_view> rounding_mode) {
  AG_DOOR(div, self, other, rounding_mode);
  if (!rounding_mode) return div(self, other);
  if (*rounding_mode == "floor") return div_floor(self, other);
  if (*rounding_mode == "trunc") return div_trunc(self, other);
  fail<ValueError>("div: rounding_mode must be 'floor', 'trunc' or absent, got '", *rounding_mode, "'");
}

// PyTorch's second names of the same functions.
#define AG_ALIAS_1(alias, name)      \
  Tensor alias(const Tensor& self) { \
    AG_DOOR(alias, self);            \
    return name(self);               \
  }
#define AG_ALIAS_2(alias, name)                           \
  Tensor alias(const Tensor& self, const Tensor& other) { \
    AG_DOOR(alias, self, other);                          \
    return name(self, other);                             \
  }                                                       \
  Tensor alias(const Tensor& self, const Scalar& other) { \
    AG_DOOR(alias, self, other);                          \
    return name(self, other);                             \
  }

AG_OP("multiply(Tensor self, Tensor other) -> Tensor", "function method inplace")
AG_OP("multiply(Tensor self, Scalar other) -> Tensor", "function method inplace")
AG_ALIAS_2(multiply, mul)
AG_OP("true_divide(Tensor self, Tensor other) -> Tensor", "function method inplace")
AG_OP("true_divide(Tensor self, Scalar other) -> Tensor", "function method inplace")
AG_ALIAS_2(true_divide, div)
AG_OP("divide(Tensor self, Tensor other) -> Tensor", "function method inplace")
AG_OP("divide(Tensor self, Scalar other) -> Tensor", "function method inplace")
AG_ALIAS_2(divide, div)
AG_OP("greater(Tensor self, Tensor other) -> Tensor", "function method inplace")
AG_OP("greater(Tensor self, Scalar other) -> Tensor", "function method inplace")
AG_ALIAS_2(greater, gt)
AG_OP("greater_equal(Tensor self, Tensor other) -> Tensor", "function method inplace")
AG_OP("greater_equal(Tensor self, Scalar other) -> Tensor", "function method inplace")
AG_ALIAS_2(greater_equal, ge)
AG_OP("less(Tensor self, Tensor other) -> Tensor", "function method inplace")
AG_OP("less(Tensor self, Scalar other) -> Tensor", "function method inplace")
AG_ALIAS_2(less, lt)
AG_OP("less_equal(Tensor self, Tensor other) -> Tensor", "function method inplace")
AG_OP("less_equal(Tensor self, Scalar other) -> Tensor", "function method inplace")
AG_ALIAS_2(less_equal, le)
AG_OP("not_equal(Tensor self, Tensor other) -> Tensor", "function method inplace")
AG_OP("not_equal(Tensor self, Scalar other) -> Tensor", "function method inplace")
AG_ALIAS_2(not_equal, ne)
AG_OP("absolute(Tensor self) -> Tensor", "function method inplace")
AG_ALIAS_1(absolute, abs)
AG_OP("negative(Tensor self) -> Tensor", "function method inplace")
AG_ALIAS_1(negative, neg)
AG_OP("arcsin(Tensor self) -> Tensor", "function method inplace")
AG_ALIAS_1(arcsin, asin)
AG_OP("arccos(Tensor self) -> Tensor", "function method inplace")
AG_ALIAS_1(arccos, acos)
AG_OP("arctan(Tensor self) -> Tensor", "function method inplace")
AG_ALIAS_1(arctan, atan)
AG_OP("arcsinh(Tensor self) -> Tensor", "function method inplace")
AG_ALIAS_1(arcsinh, asinh)
AG_OP("arccosh(Tensor self) -> Tensor", "function method inplace")
AG_ALIAS_1(arccosh, acosh)
AG_OP("arctanh(Tensor self) -> Tensor", "function method inplace")
AG_ALIAS_1(arctanh, atanh)
AG_OP("fix(Tensor self) -> Tensor", "function method inplace")
AG_ALIAS_1(fix, trunc)
AG_OP("conj(Tensor self) -> Tensor", "function method")
AG_ALIAS_1(conj, conj_physical)
#undef AG_ALIAS_1
#undef AG_ALIAS_2

AG_OP("subtract(Tensor self, Tensor other, *, Scalar alpha=1) -> Tensor", "function method inplace")
Tensor subtract(const Tensor& self, const Tensor& other, const Scalar& alpha) {
  AG_DOOR(subtract, self, other, alpha);
  return sub(self, other, alpha);
}
AG_OP("arctan2(Tensor self, Tensor other) -> Tensor", "function method inplace")
Tensor arctan2(const Tensor& self, const Tensor& other) {
  AG_DOOR(arctan2, self, other);
  return atan2(self, other);
}

AG_OP("clip(Tensor self, Scalar? min=None, Scalar? max=None) -> Tensor", "function method inplace out")
Tensor clip(const Tensor& self, const std::optional<Scalar>& min, const std::optional<Scalar>& max) {
  AG_DOOR(clip, self, min, max);
  return clamp(self, min, max);
}

AG_OP("prelu(Tensor self, Tensor weight) -> Tensor", "function method")
Tensor prelu(const Tensor& self, const Tensor& weight) {
  AG_DOOR(prelu, self, weight);
  if (weight.numel() == 1) return _prelu_kernel(self, weight.reshape({}));
  AG_CHECK(self.dim() >= 2 && weight.dim() == 1 && weight.size(0) == self.size(1), "prelu: weight has ", weight.numel(),
           " numbers; expected one, or one per channel (dimension 1) of an input of sizes ", self.sizes());
  std::vector<int64_t> sizes(static_cast<size_t>(self.dim()), 1);
  sizes[1] = weight.size(0);
  return _prelu_kernel(self, weight.reshape(sizes));
}

AG_OP("float_power(Tensor self, Tensor exponent) -> Tensor", "function method inplace")
Tensor float_power(const Tensor& self, const Tensor& exponent) {
  AG_DOOR(float_power, self, exponent);
  const DType d = self.is_complex() || exponent.is_complex() ? DType::Complex128 : DType::Float64;
  return pow(self.to(d), exponent.to(d));
}
AG_OP("float_power(Tensor self, Scalar exponent) -> Tensor", "function method inplace")
Tensor float_power(const Tensor& self, const Scalar& exponent) {
  AG_DOOR(float_power, self, exponent);
  return pow(self.to(self.is_complex() || exponent.is_complex() ? DType::Complex128 : DType::Float64), exponent);
}

AG_OP("allclose(Tensor self, Tensor other, float rtol=1e-05, float atol=1e-08, bool equal_nan=False) -> bool",
      "function method")
bool allclose(const Tensor& self, const Tensor& other, double rtol, double atol, bool equal_nan) {
  AG_DOOR(allclose, self, other, rtol, atol, equal_nan);
  return isclose(self, other, rtol, atol, equal_nan).all().item<bool>();
}
AG_OP("equal(Tensor self, Tensor other) -> bool", "function method")
bool equal(const Tensor& self, const Tensor& other) {
  AG_DOOR(equal, self, other);
  return self.sizes() == other.sizes() && eq(self, other).all().item<bool>();
}

}  // namespace argand
