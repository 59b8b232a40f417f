// Exponentials and logarithms.
#pragma once
#include "argand/formulas/constants.h"

namespace argand::formula {
#pragma GCC visibility push(default)  // one set of ops for the library and its plug-ins

struct Exp {
  AG_INFO{"exp(Tensor self) -> Tensor", kFloatOrComplex, kY};
  AG_V V forward(V x) const { return exp(x); }
  AG_V Grads<V, 1> backward(V g, V y) const { return g * conj(y); }
};
struct Exp2 {
  AG_INFO{"exp2(Tensor self) -> Tensor", kFloats, kY};
  AG_V V forward(V x) const { return exp2(x); }
  AG_V Grads<V, 1> backward(V g, V y) const { return g * y * kLn2; }
};
struct Expm1 {
  AG_INFO{"expm1(Tensor self) -> Tensor", kFloatOrComplex, kY};
  AG_V V forward(V x) const { return expm1(x); }
  AG_V Grads<V, 1> backward(V g, V y) const { return g * conj(y + 1); }
};
struct Log {
  AG_INFO{"log(Tensor self) -> Tensor", kFloatOrComplex, kX, 0.1, 4};
  AG_V V forward(V x) const { return log(x); }
  AG_V Grads<V, 1> backward(V g, V x) const { return g / conj(x); }
};
struct Log1p {
  AG_INFO{"log1p(Tensor self) -> Tensor", kFloatOrComplex, kX, -0.8, 4};
  AG_V V forward(V x) const { return log1p(x); }
  AG_V Grads<V, 1> backward(V g, V x) const { return g / conj(x + 1); }
};
struct Log2 {
  AG_INFO{"log2(Tensor self) -> Tensor", kFloatOrComplex, kX, 0.1, 4};
  AG_V V forward(V x) const { return log2(x); }
  AG_V Grads<V, 1> backward(V g, V x) const { return g / conj(x * kLn2); }
};
struct Log10 {
  AG_INFO{"log10(Tensor self) -> Tensor", kFloatOrComplex, kX, 0.1, 4};
  AG_V V forward(V x) const { return log10(x); }
  AG_V Grads<V, 1> backward(V g, V x) const { return g / conj(x * kLn10); }
};
struct LogAddExp {
  AG_INFO{"logaddexp(Tensor self, Tensor other) -> Tensor", kFloats, kA | kB};
  AG_V V forward(V a, V b) const {
    V m = max(a, b);
    return where(is_inf(m) & (a == b), a, m + log1p(exp(-abs(a - b))));
  }
  AG_V Grads<V, 2> backward(V g, V a, V b) const {
    V s = sigmoid(a - b);
    return {g * s, g * (1 - s)};
  }
};
struct LogAddExp2 {
  AG_INFO{"logaddexp2(Tensor self, Tensor other) -> Tensor", kFloats, kA | kB};
  AG_V V forward(V a, V b) const {
    V m = max(a, b);
    return where(is_inf(m) & (a == b), a, m + log1p(exp2(-abs(a - b))) * (1 / kLn2));
  }
  AG_V Grads<V, 2> backward(V g, V a, V b) const {
    V s = sigmoid((a - b) * kLn2);
    return {g * s, g * (1 - s)};
  }
};
struct Xlogy {  // 0 where self is 0, unless other is NaN
  AG_INFO{"xlogy(Tensor self, Tensor other) -> Tensor", kFloats, kA | kB, 0.1, 4};
  AG_V V forward(V a, V b) const { return where((a == 0) & !is_nan(b), V(0), a * log(b)); }
  AG_V Grads<V, 2> backward(V g, V a, V b) const {
    return {where(((a == 0) & (b <= 0)) | ((g == 0) & !is_nan(b)), V(0), g * log(b)), g * a / b};
  }
};
struct SpecialXlog1py {
  AG_INFO{"special_xlog1py(Tensor self, Tensor other) -> Tensor", kFloats, kA | kB, -0.8, 4};
  AG_V V forward(V a, V b) const { return where((a == 0) & !is_nan(b), V(0), a * log1p(b)); }
  AG_V Grads<V, 2> backward(V g, V a, V b) const {
    return {where(((a == 0) & (b <= -1)) | ((g == 0) & !is_nan(b)), V(0), g * log1p(b)), g * a / (b + 1)};
  }
};

#pragma GCC visibility pop
}  // namespace argand::formula
