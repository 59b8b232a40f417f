// Error functions, gamma functions, log-odds and entropy.
#pragma once
#include "argand/formulas/constants.h"

namespace argand::formula {
#pragma GCC visibility push(default)  // one set of ops for the library and its plug-ins

struct Erf {
  AG_INFO{"erf(Tensor self) -> Tensor", kFloats, kX, -2, 2};
  AG_V V forward(V x) const { return erf(x); }
  AG_V Grads<V, 1> backward(V g, V x) const { return g * k2OverSqrtPi * exp(-x * x); }
};
struct Erfc {
  AG_INFO{"erfc(Tensor self) -> Tensor", kFloats, kX, -2, 2};
  AG_V V forward(V x) const { return erfc(x); }
  AG_V Grads<V, 1> backward(V g, V x) const { return -g * k2OverSqrtPi * exp(-x * x); }
};
struct Erfinv {
  AG_INFO{"erfinv(Tensor self) -> Tensor", kFloats, kY, -0.9, 0.9};
  AG_V V forward(V x) const { return erfinv(x); }
  AG_V Grads<V, 1> backward(V g, V y) const { return g * (1 / k2OverSqrtPi) * exp(y * y); }
};
struct Lgamma {
  AG_INFO{"lgamma(Tensor self) -> Tensor", kFloats, kX, 0.3, 5};
  AG_V V forward(V x) const { return lgamma(x); }
  AG_V Grads<V, 1> backward(V g, V x) const { return g * digamma(x); }
};
struct Digamma {
  AG_INFO{"digamma(Tensor self) -> Tensor", kFloats, kX, 0.3, 5};
  AG_V V forward(V x) const { return digamma(x); }
  AG_V Grads<V, 1> backward(V g, V x) const { return g * trigamma(x); }
};
struct Logit {  // with eps, x is first held within [eps, 1 - eps]
  std::optional<double> eps;
  AG_INFO{"logit(Tensor self, float? eps=None) -> Tensor", kFloats, kX, 0.05, 0.95};
  AG_V V forward(V x) const {
    V p = eps ? where(x < *eps, V(*eps), where(x > 1 - *eps, V(1 - *eps), x)) : x;
    return log(p / (1 - p));
  }
  AG_V Grads<V, 1> backward(V g, V x) const {
    const double lo = eps ? *eps : 0;
    return where((x >= lo) & (x <= 1 - lo), g / (x * (1 - x)), V(eps ? 0 : __builtin_nan("")));
  }
};
struct SpecialEntr {  // -x log x
  AG_INFO{"special_entr(Tensor self) -> Tensor", kFloats, kX, 0.1, 4};
  AG_V V forward(V x) const {
    return where(x > 0, -x * log(x), where(x == 0, V(0), where(x < 0, V(-__builtin_inf()), x)));
  }
  AG_V Grads<V, 1> backward(V g, V x) const { return g * (-1 - log(x)); }
};
struct SpecialNdtr {  // the normal distribution's cumulative probability
  AG_INFO{"special_ndtr(Tensor self) -> Tensor", kFloats, kX};
  AG_V V forward(V x) const { return 0.5 * erfc(-x * kSqrtHalf); }
  AG_V Grads<V, 1> backward(V g, V x) const { return g * (k2OverSqrtPi * kSqrtHalf / 2) * exp(-0.5 * x * x); }
};

#pragma GCC visibility pop
}  // namespace argand::formula
