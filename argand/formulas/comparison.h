// Comparisons, tests and logic, whose result is bool; and the operations on the bits of integers.
#pragma once
#include "argand/formulas/constants.h"

namespace argand::formula {
#pragma GCC visibility push(default)  // one set of ops for the library and its plug-ins

struct Eq {
  AG_INFO{"eq(Tensor self, Tensor other) -> Tensor", kAny | kFloat8, kNoDerivative, -3, 3, Result::kMask};
  AG_V auto forward(V a, V b) const { return a == b; }
};
struct Ne {
  AG_INFO{"ne(Tensor self, Tensor other) -> Tensor", kAny | kFloat8, kNoDerivative, -3, 3, Result::kMask};
  AG_V auto forward(V a, V b) const { return a != b; }
};
struct Lt {
  AG_INFO{"lt(Tensor self, Tensor other) -> Tensor", kReal | kBools | kFloat8, kNoDerivative, -3, 3, Result::kMask};
  AG_V auto forward(V a, V b) const { return a < b; }
};
struct Le {
  AG_INFO{"le(Tensor self, Tensor other) -> Tensor", kReal | kBools | kFloat8, kNoDerivative, -3, 3, Result::kMask};
  AG_V auto forward(V a, V b) const { return a <= b; }
};
struct Gt {
  AG_INFO{"gt(Tensor self, Tensor other) -> Tensor", kReal | kBools | kFloat8, kNoDerivative, -3, 3, Result::kMask};
  AG_V auto forward(V a, V b) const { return a > b; }
};
struct Ge {
  AG_INFO{"ge(Tensor self, Tensor other) -> Tensor", kReal | kBools | kFloat8, kNoDerivative, -3, 3, Result::kMask};
  AG_V auto forward(V a, V b) const { return a >= b; }
};
struct Isclose {
  double rtol = 1e-05, atol = 1e-08;
  bool equal_nan = false;
  AG_INFO{"isclose(Tensor self, Tensor other, float rtol=1e-05, float atol=1e-08, bool equal_nan=False) -> Tensor",
          kFloats,
          kNoDerivative,
          -3,
          3,
          Result::kMask};
  AG_V auto forward(V a, V b) const {
    auto near = (a == b) | ((abs(a - b) <= atol + rtol * abs(b)) & !is_inf(a) & !is_inf(b));
    return equal_nan ? near | (is_nan(a) & is_nan(b)) : near;
  }
};
struct Isnan {
  AG_INFO{"isnan(Tensor self) -> Tensor", kNumber | kFloat8, kNoDerivative, -3, 3, Result::kMask};
  AG_V auto forward(V x) const { return is_nan(x); }
};
struct Isinf {
  AG_INFO{"isinf(Tensor self) -> Tensor", kNumber | kFloat8, kNoDerivative, -3, 3, Result::kMask};
  AG_V auto forward(V x) const { return is_inf(x); }
};
struct Isfinite {
  AG_INFO{"isfinite(Tensor self) -> Tensor", kNumber | kFloat8, kNoDerivative, -3, 3, Result::kMask};
  AG_V auto forward(V x) const { return !(is_inf(x) | is_nan(x)); }
};
struct Isposinf {
  AG_INFO{"isposinf(Tensor self) -> Tensor", kReal | kFloat8, kNoDerivative, -3, 3, Result::kMask};
  AG_V auto forward(V x) const { return is_inf(x) & (x > 0); }
};
struct Isneginf {
  AG_INFO{"isneginf(Tensor self) -> Tensor", kReal | kFloat8, kNoDerivative, -3, 3, Result::kMask};
  AG_V auto forward(V x) const { return is_inf(x) & (x < 0); }
};
struct Signbit {
  AG_INFO{"signbit(Tensor self) -> Tensor", kReal | kFloat8, kNoDerivative, -3, 3, Result::kMask};
  AG_V auto forward(V x) const { return sign_bit(x); }
};
struct LogicalAnd {
  AG_INFO{"logical_and(Tensor self, Tensor other) -> Tensor", kAny, kNoDerivative, -3, 3, Result::kMask};
  AG_V auto forward(V a, V b) const { return (a != V(0)) & (b != V(0)); }
};
struct LogicalOr {
  AG_INFO{"logical_or(Tensor self, Tensor other) -> Tensor", kAny, kNoDerivative, -3, 3, Result::kMask};
  AG_V auto forward(V a, V b) const { return (a != V(0)) | (b != V(0)); }
};
struct LogicalXor {
  AG_INFO{"logical_xor(Tensor self, Tensor other) -> Tensor", kAny, kNoDerivative, -3, 3, Result::kMask};
  AG_V auto forward(V a, V b) const { return (a != V(0)) ^ (b != V(0)); }
};
struct LogicalNot {
  AG_INFO{"logical_not(Tensor self) -> Tensor", kAny, kNoDerivative, -3, 3, Result::kMask};
  AG_V auto forward(V x) const { return x == V(0); }
};

struct BitwiseAnd {
  AG_INFO{"bitwise_and(Tensor self, Tensor other) -> Tensor", kInts | kBools, kNoDerivative};
  AG_V V forward(V a, V b) const { return a & b; }
};
struct BitwiseOr {
  AG_INFO{"bitwise_or(Tensor self, Tensor other) -> Tensor", kInts | kBools, kNoDerivative};
  AG_V V forward(V a, V b) const { return a | b; }
};
struct BitwiseXor {
  AG_INFO{"bitwise_xor(Tensor self, Tensor other) -> Tensor", kInts | kBools, kNoDerivative};
  AG_V V forward(V a, V b) const { return a ^ b; }
};
struct BitwiseNot {
  AG_INFO{"bitwise_not(Tensor self) -> Tensor", kInts | kComplements, kNoDerivative};
  AG_V V forward(V x) const { return ~x; }
};
struct BitwiseLeftShift {
  AG_INFO{"bitwise_left_shift(Tensor self, Tensor other) -> Tensor", kInts, kNoDerivative, 0, 6};
  AG_V V forward(V a, V b) const { return shift_left(a, b); }
};
struct BitwiseRightShift {
  AG_INFO{"bitwise_right_shift(Tensor self, Tensor other) -> Tensor", kInts, kNoDerivative, 0, 6};
  AG_V V forward(V a, V b) const { return shift_right(a, b); }
};

#pragma GCC visibility pop
}  // namespace argand::formula
