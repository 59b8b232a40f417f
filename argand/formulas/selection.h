// Choosing one of several values: extrema, bounds, masks, repairs.
#pragma once
#include "argand/formulas/constants.h"

namespace argand::formula {
#pragma GCC visibility push(default)  // one set of ops for the library and its plug-ins

// A NaN wins; a tie shares the gradient.
struct Maximum {
  AG_INFO{"maximum(Tensor self, Tensor other) -> Tensor", kReal | kBools, kA | kB};
  AG_V V forward(V a, V b) const { return max(a, b); }
  AG_V Grads<V, 2> backward(V g, V a, V b) const {
    V shared = where(a == b, g / 2, g);
    return {where(a < b, V(0), shared), where(b < a, V(0), shared)};
  }
};
struct Minimum {
  AG_INFO{"minimum(Tensor self, Tensor other) -> Tensor", kReal | kBools, kA | kB};
  AG_V V forward(V a, V b) const { return min(a, b); }
  AG_V Grads<V, 2> backward(V g, V a, V b) const {
    V shared = where(a == b, g / 2, g);
    return {where(a > b, V(0), shared), where(b > a, V(0), shared)};
  }
};
// A NaN loses; a tie gives the gradient to self.
struct Fmax {
  AG_INFO{"fmax(Tensor self, Tensor other) -> Tensor", kReal | kBools, kA | kB};
  AG_V V forward(V a, V b) const { return where(is_nan(b) | (a >= b), a, b); }
  AG_V Grads<V, 2> backward(V g, V a, V b) const {
    auto first = (a >= b) | is_nan(b);
    return {where(first, g, V(0)), where(first, V(0), g)};
  }
};
struct Fmin {
  AG_INFO{"fmin(Tensor self, Tensor other) -> Tensor", kReal | kBools, kA | kB};
  AG_V V forward(V a, V b) const { return where(is_nan(b) | (a <= b), a, b); }
  AG_V Grads<V, 2> backward(V g, V a, V b) const {
    auto first = (a <= b) | is_nan(b);
    return {where(first, g, V(0)), where(first, V(0), g)};
  }
};
// The gradient passes on the closed interval.
struct Clamp {
  std::optional<Scalar> min_, max_;
  AG_INFO{"clamp(Tensor self, Scalar? min=None, Scalar? max=None) -> Tensor", kReal, kX};
  const Scalar* promoting_scalar(int i) const {  // bounds decide the result's type as tensors would
    const auto& bound = i ? max_ : min_;
    return bound ? &*bound : nullptr;
  }
  AG_V V forward(V x) const {
    V y = min_ ? max(x, V(*min_)) : x;
    return max_ ? min(y, V(*max_)) : y;
  }
  AG_V Grads<V, 1> backward(V g, V x) const {
    V d = min_ ? where(x >= V(*min_), g, V(0)) : g;
    return max_ ? where(x <= V(*max_), d, V(0)) : d;
  }
};
struct ClampTensor {
  AG_INFO{"clamp.Tensor(Tensor self, Tensor min, Tensor max) -> Tensor", kReal, kA | kB | kC};
  AG_V V forward(V x, V lo, V hi) const { return min(max(x, lo), hi); }
  AG_V Grads<V, 3> backward(V g, V x, V lo, V hi) const {
    return {where((x >= lo) & (x <= hi), g, V(0)), where((x < lo) & (lo < hi), g, V(0)),
            where((x > hi) | (hi < lo), g, V(0))};
  }
};
struct ClampMinTensor {
  AG_INFO{"clamp_min.Tensor(Tensor self, Tensor min) -> Tensor", kReal, kA | kB};
  AG_V V forward(V x, V lo) const { return max(x, lo); }
  AG_V Grads<V, 2> backward(V g, V x, V lo) const { return {where(x >= lo, g, V(0)), where(x < lo, g, V(0))}; }
};
struct ClampMaxTensor {
  AG_INFO{"clamp_max.Tensor(Tensor self, Tensor max) -> Tensor", kReal, kA | kB};
  AG_V V forward(V x, V hi) const { return min(x, hi); }
  AG_V Grads<V, 2> backward(V g, V x, V hi) const { return {where(x <= hi, g, V(0)), where(x > hi, g, V(0))}; }
};
struct Where {
  AG_INFO{"where(Tensor condition, Tensor self, Tensor other) -> Tensor", kAny | kFloat8, kA};
  AG_V V forward(MaskOf<V> c, V a, V b) const { return where(c, a, b); }
  AG_V Grads<V, 3> backward(V g, MaskOf<V> c) const { return {V(0), where(c, g, V(0)), where(c, V(0), g)}; }
};
struct MaskedFill {
  Scalar value = 0;
  AG_INFO{"masked_fill(Tensor self, Tensor mask, Scalar value) -> Tensor", kAny | kFloat8 | kCutsNumbers, kB};
  AG_V V forward(V x, MaskOf<V> m) const { return where(m, V(value), x); }
  AG_V Grads<V, 2> backward(V g, MaskOf<V> m) const { return {where(m, V(0), g), V(0)}; }
};
struct NanToNum {  // without a number given, an infinity becomes the greatest finite value of the compute type
  std::optional<double> nan, posinf, neginf;
  AG_INFO{"nan_to_num(Tensor self, float? nan=None, float? posinf=None, float? neginf=None) -> Tensor", kReal, kX};
  AG_V V forward(V x) const {
    if constexpr (!V::kFloating)
      return x;
    else {
      V high = posinf ? V(*posinf) : V(V::kGreatest), low = neginf ? V(*neginf) : -V(V::kGreatest);
      V y = where(x == __builtin_inf(), high, where(x == -__builtin_inf(), low, x));
      return where(is_nan(x), V(nan ? *nan : 0), y);
    }
  }
  AG_V Grads<V, 1> backward(V g, V x) const { return where(is_nan(x) | is_inf(x), V(0), g); }
};
struct Heaviside {
  AG_INFO{"heaviside(Tensor self, Tensor values) -> Tensor", kReal, kNoDerivative};
  AG_V V forward(V x, V at_zero) const { return where(x == 0, at_zero, where(x > 0, V(1), V(0))); }
};
struct Copysign {
  AG_INFO{"copysign(Tensor self, Tensor other) -> Tensor", kFloats, kA | kY};
  AG_V V forward(V x, V s) const { return copysign(x, s); }
  AG_V Grads<V, 2> backward(V g, V x, V y) const { return {where(x == 0, V(0), g * (y / x)), V(0)}; }
};
struct Nextafter {
  AG_INFO{"nextafter(Tensor self, Tensor other) -> Tensor", kFloats, kNoDerivative};
  AG_V V forward(V a, V b) const { return nextafter(a, b); }
};

#pragma GCC visibility pop
}  // namespace argand::formula
