// Floating-point numbers taken apart.
#include "argand/autograd/record.h"
#include "argand/ops/declare.h"
#include "argand/ops/door.h"
#include "argand/ops/functions.h"
#include "argand/ops/operators.h"

namespace argand {
namespace {

// Where the parts of a binary32 or binary64 number lie; bits are read as integers of its width.
struct Layout {
  DType integer;
  int mantissa_bits, bias;
  int64_t exponent_mask() const { return integer == DType::Int32 ? 0xff : 0x7ff; }
  int64_t half() const { return static_cast<int64_t>(bias - 1) << mantissa_bits; }  // the exponent of 0.5
  int64_t others() const { return ~(exponent_mask() << mantissa_bits); }
};

std::tuple<Tensor, Tensor> taken_apart(const Tensor& given) {
  const bool narrow = given.dtype() != DType::Float64;
  const Layout layout = narrow ? Layout{DType::Int32, 23, 127} : Layout{DType::Int64, 52, 1023};
  const Tensor x = given.to(narrow ? DType::Float32 : DType::Float64);
  const Tensor exponent_bits =
      bitwise_and(bitwise_right_shift(view(x, layout.integer), layout.mantissa_bits), layout.exponent_mask());
  const Tensor whole = logical_or(x == 0, exponent_bits == layout.exponent_mask());  // 0, infinities, NaN
  // Subnormal numbers are made normal first.
  const Tensor small = exponent_bits == 0;
  constexpr int kLift = 60;
  const Tensor lifted = where(small, x * 0x1p60, x), bits = view(lifted, layout.integer);
  const Tensor e = bitwise_and(bitwise_right_shift(bits, layout.mantissa_bits), layout.exponent_mask());
  const Tensor exponent = e - (layout.bias - 1) - where(small, full_like(e, kLift), zeros_like(e));
  const Tensor mantissa = view(bitwise_or(bitwise_and(bits, layout.others()), layout.half()), x.dtype());
  return {where(whole, x, mantissa).to(given.dtype()), masked_fill(exponent, whole, 0).to(DType::Int32)};
}

}  // namespace

// self = mantissa * 2^exponent with 0.5 <= |mantissa| < 1, or both 0; exponent is int32. Of infinities and NaN the
// mantissa is self and the exponent 0.
AG_OP("frexp(Tensor self) -> (Tensor mantissa, Tensor exponent)")
std::tuple<Tensor, Tensor> frexp(const Tensor& self) {
  AG_DOOR(frexp, self);
  AG_CHECK(self.is_floating_point() && !is_float8(self.dtype()), "frexp: expected floating-point numbers, got ",
           self.dtype());
  Tensor mantissa, exponent;
  {
    const NoGradGuard no_grad;
    std::tie(mantissa, exponent) = taken_apart(self);
  }
  if (recording({self})) record_on("frexp", mantissa, {self}, [e = exponent](const Tensor& g) { return ldexp(g, -e); });
  return {mantissa, exponent};
}

}  // namespace argand
