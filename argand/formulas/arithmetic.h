// Arithmetic: sums, products, quotients, powers, signs and roots.
#pragma once
#include "argand/formulas/constants.h"

namespace argand::formula {
#pragma GCC visibility push(default)  // one set of ops for the library and its plug-ins

struct Add {
  Scalar alpha = 1;
  AG_INFO{"add(Tensor self, Tensor other, *, Scalar alpha=1) -> Tensor", kAny, kNothing};
  AG_V V forward(V a, V b) const { return a + b * alpha; }
  AG_V Grads<V, 2> backward(V g) const { return {g, g * conj(V(alpha))}; }
  bool passes_gradient(int input) const { return input == 0 || alpha.equals(1); }
};
struct Sub {
  Scalar alpha = 1;
  AG_INFO{"sub(Tensor self, Tensor other, *, Scalar alpha=1) -> Tensor", kNumber | kNeverBool, kNothing};
  AG_V V forward(V a, V b) const { return a - b * alpha; }
  AG_V Grads<V, 2> backward(V g) const { return {g, -(g * conj(V(alpha)))}; }
  bool passes_gradient(int input) const { return input == 0; }
};
struct Rsub {
  Scalar alpha = 1;
  AG_INFO{"rsub(Tensor self, Tensor other, *, Scalar alpha=1) -> Tensor", kNumber | kNeverBool, kNothing};
  AG_V V forward(V a, V b) const { return b - a * alpha; }
  AG_V Grads<V, 2> backward(V g) const { return {-(g * conj(V(alpha))), g}; }
  bool passes_gradient(int input) const { return input == 1; }
};
struct Mul {
  AG_INFO{"mul(Tensor self, Tensor other) -> Tensor", kAny, kA | kB};
  static constexpr unsigned kReadsFor[] = {kB, kA};
  AG_V V forward(V a, V b) const { return a * b; }
  AG_V Grads<V, 2> backward(V g, V a, V b) const { return {g * conj(b), g * conj(a)}; }
};
struct Div {
  AG_INFO{"div(Tensor self, Tensor other) -> Tensor", kFloatOrComplex, kB | kY, 0.5, 3};
  static constexpr unsigned kReadsFor[] = {kB, kB | kY};
  AG_V V forward(V a, V b) const { return a / b; }
  AG_V Grads<V, 2> backward(V g, V b, V y) const {
    V d = g / conj(b);
    return {d, -(d * conj(y))};
  }
};
struct DivFloor {  // div with rounding_mode='floor'
  AG_INFO{"div_floor(Tensor self, Tensor other) -> Tensor", kReal, kNothing, 0.5, 3};
  AG_V V forward(V a, V b) const { return floor_div(a, b); }
  AG_V Grads<V, 2> backward(V) const { return {V(0), V(0)}; }
};
struct DivTrunc {  // div with rounding_mode='trunc'
  AG_INFO{"div_trunc(Tensor self, Tensor other) -> Tensor", kReal, kNothing, 0.5, 3};
  AG_V V forward(V a, V b) const { return trunc_div(a, b); }
  AG_V Grads<V, 2> backward(V) const { return {V(0), V(0)}; }
};
struct FloorDivide {
  AG_INFO{"floor_divide(Tensor self, Tensor other) -> Tensor", kReal, kNoDerivative, 0.5, 3};
  AG_V V forward(V a, V b) const { return floor_div(a, b); }
};
struct Remainder {  // sign of the divisor
  AG_INFO{"remainder(Tensor self, Tensor other) -> Tensor", kReal, kA | kB, 0.5, 3};
  AG_V V forward(V a, V b) const { return floor_mod(a, b); }
  AG_V Grads<V, 2> backward(V g, V a, V b) const { return {g, -g * floor_div(a, b)}; }
};
struct Fmod {  // sign of the dividend
  AG_INFO{"fmod(Tensor self, Tensor other) -> Tensor", kReal, kA | kB, 0.5, 3};
  AG_V V forward(V a, V b) const { return fmod(a, b); }
  AG_V Grads<V, 2> backward(V g, V a, V b) const { return {g, -g * trunc(a / b)}; }
};
struct Pow {
  AG_INFO{"pow(Tensor self, Tensor exponent) -> Tensor", kNumber, kA | kB | kY, 0.3, 3};
  AG_V V forward(V a, V b) const { return pow(a, b); }
  AG_V Grads<V, 2> backward(V g, V a, V b, V y) const {
    return {where(b == V(0), V(0), g * conj(b * pow(a, b - V(1)))),
            where((a == V(0)) & (real(b) >= 0), V(0), g * conj(y * log(a)))};
  }
};
struct PowScalar {
  Scalar exponent = 2;
  AG_INFO{"pow.Tensor_Scalar(Tensor self, Scalar exponent) -> Tensor", kNumber, kX, 0.3, 3};
  const Scalar* promoting_scalar(int i) const { return i ? nullptr : &exponent; }
  AG_V V forward(V x) const { return power(x, exponent); }
  AG_V Grads<V, 1> backward(V g, V x) const {
    if (exponent.equals(0)) return V(0);
    if (exponent.equals(1)) return g;
    if (exponent.equals(2)) return g * conj(x * 2);
    return g * conj(V(exponent) * pow(x, V(exponent) - V(1)));
  }

 private:
  AG_V static V power(V x, const Scalar& n) {
    if (n.equals(1)) return x;
    if (n.equals(2)) return x * x;
    if (n.equals(3)) return x * x * x;
    return pow(x, V(n));
  }
};
struct Neg {
  AG_INFO{"neg(Tensor self) -> Tensor", kNumber | kNeverBool, kNothing};
  AG_V V forward(V x) const { return -x; }
  AG_V Grads<V, 1> backward(V g) const { return -g; }
};
struct Positive {
  AG_INFO{"positive(Tensor self) -> Tensor", kNumber | kNeverBool, kNothing};
  AG_V V forward(V x) const { return x; }
  AG_V Grads<V, 1> backward(V g) const { return g; }
  bool passes_gradient(int) const { return true; }
};
struct Abs {
  AG_INFO{"abs(Tensor self) -> Tensor", kNumber | kFloat8, kX, -3, 3, Result::kReal};
  AG_V auto forward(V x) const { return abs(x); }
  AG_V Grads<V, 1> backward(V g, V x) const { return g * sgn(x); }
};
struct Sign {
  AG_INFO{"sign(Tensor self) -> Tensor", kReal, kNothing};
  AG_V V forward(V x) const { return sign(x); }
  AG_V Grads<V, 1> backward(V) const { return V(0); }
};
struct Sgn {
  AG_INFO{"sgn(Tensor self) -> Tensor", kNumber, kX | kY};
  AG_V V forward(V x) const { return sgn(x); }
  AG_V Grads<V, 1> backward(V g, V x, V y) const {
    return where(x == V(0), V(0), (g - real(g * conj(y)) * y) / abs(x));
  }
};
struct Angle {
  AG_INFO{"angle(Tensor self) -> Tensor", kFloatOrComplex, kX, -3, 3, Result::kReal};
  AG_V auto forward(V x) const { return angle(x); }
  AG_V Grads<V, 1> backward(V g, V x) const {  // the imaginary unit is 0 in a real V
    return where(x == V(0), V(0), g * x * V(Scalar(Complex<double>(0, 1))) / (abs(x) * abs(x)));
  }
};
struct ConjPhysical {
  AG_INFO{"conj_physical(Tensor self) -> Tensor", kNumber, kNothing};
  AG_V V forward(V x) const { return conj(x); }
  AG_V Grads<V, 1> backward(V g) const { return conj(g); }
};
struct Square {
  AG_INFO{"square(Tensor self) -> Tensor", kNumber, kX};
  AG_V V forward(V x) const { return x * x; }
  AG_V Grads<V, 1> backward(V g, V x) const { return g * conj(x * 2); }
};
struct Reciprocal {
  AG_INFO{"reciprocal(Tensor self) -> Tensor", kFloatOrComplex, kY, 0.3, 3};
  AG_V V forward(V x) const { return V(1) / x; }
  AG_V Grads<V, 1> backward(V g, V y) const { return -(g * conj(y * y)); }
};
struct Sqrt {
  AG_INFO{"sqrt(Tensor self) -> Tensor", kFloatOrComplex, kY, 0.1, 4};
  AG_V V forward(V x) const { return sqrt(x); }
  AG_V Grads<V, 1> backward(V g, V y) const { return g / conj(y * 2); }
};
struct Rsqrt {
  AG_INFO{"rsqrt(Tensor self) -> Tensor", kFloatOrComplex, kY, 0.1, 4};
  AG_V V forward(V x) const { return V(1) / sqrt(x); }
  AG_V Grads<V, 1> backward(V g, V y) const { return g * conj(y * y * y) * -0.5; }
};
struct Hypot {
  AG_INFO{"hypot(Tensor self, Tensor other) -> Tensor", kFloats, kA | kB | kY, 0.3, 3};
  AG_V V forward(V a, V b) const { return hypot(a, b); }
  AG_V Grads<V, 2> backward(V g, V a, V b, V y) const { return {g * (a / y), g * (b / y)}; }
};
struct Addcmul {
  Scalar value = 1;
  AG_INFO{"addcmul(Tensor self, Tensor tensor1, Tensor tensor2, *, Scalar value=1) -> Tensor", kNumber, kB | kC};
  AG_V V forward(V a, V b, V c) const { return a + b * c * value; }
  AG_V Grads<V, 3> backward(V g, V b, V c) const {
    V d = g * conj(V(value));
    return {g, d * conj(c), d * conj(b)};
  }
};
struct Addcdiv {
  Scalar value = 1;
  AG_INFO{"addcdiv(Tensor self, Tensor tensor1, Tensor tensor2, *, Scalar value=1) -> Tensor", kFloatOrComplex, kB | kC,
          0.5, 3};
  AG_V V forward(V a, V b, V c) const { return a + b / c * value; }
  AG_V Grads<V, 3> backward(V g, V b, V c) const {
    V d = g * conj(V(value)) / conj(c);
    return {g, d, -(d * conj(b / c))};
  }
};
// Exact at both ends, whichever is nearer.
struct Lerp {
  AG_INFO{"lerp(Tensor self, Tensor end, Tensor weight) -> Tensor", kFloatOrComplex, kA | kB | kC};
  AG_V V forward(V a, V b, V w) const { return where(abs(w) < 0.5, a + w * (b - a), b - (b - a) * (V(1) - w)); }
  AG_V Grads<V, 3> backward(V g, V a, V b, V w) const { return {g * conj(V(1) - w), g * conj(w), g * conj(b - a)}; }
};
struct LerpScalar {
  Scalar weight = 0.5;
  AG_INFO{"lerp.Scalar(Tensor self, Tensor end, Scalar weight) -> Tensor", kFloatOrComplex, kNothing};
  AG_V V forward(V a, V b) const { return Lerp{}.forward(a, b, V(weight)); }
  AG_V Grads<V, 2> backward(V g) const { return {g * conj(V(1) - V(weight)), g * conj(V(weight))}; }
};
struct Gcd {
  AG_INFO{"gcd(Tensor self, Tensor other) -> Tensor", kInts, kNoDerivative};
  AG_V V forward(V a, V b) const { return gcd(a, b); }
};
struct Lcm {
  AG_INFO{"lcm(Tensor self, Tensor other) -> Tensor", kInts, kNoDerivative};
  AG_V V forward(V a, V b) const { return abs(a / gcd(a, b) * b); }
};
struct Ldexp {
  AG_INFO{"ldexp(Tensor self, Tensor other) -> Tensor", kFloats, kB | kY};
  AG_V V forward(V a, V b) const { return a * exp2(b); }
  AG_V Grads<V, 2> backward(V g, V b, V y) const { return {g * pow(V(2), b), g * y * kLn2}; }
};

#pragma GCC visibility pop
}  // namespace argand::formula
