// Trigonometric and hyperbolic functions and their inverses.
#pragma once
#include "argand/formulas/constants.h"

namespace argand::formula {
#pragma GCC visibility push(default)  // one set of ops for the library and its plug-ins

struct Sin {
  AG_INFO{"sin(Tensor self) -> Tensor", kFloatOrComplex, kX};
  AG_V V forward(V x) const { return sin(x); }
  AG_V Grads<V, 1> backward(V g, V x) const { return g * conj(cos(x)); }
};
struct Cos {
  AG_INFO{"cos(Tensor self) -> Tensor", kFloatOrComplex, kX};
  AG_V V forward(V x) const { return cos(x); }
  AG_V Grads<V, 1> backward(V g, V x) const { return -(g * conj(sin(x))); }
};
struct Tan {
  AG_INFO{"tan(Tensor self) -> Tensor", kFloatOrComplex, kY, -1.3, 1.3};
  AG_V V forward(V x) const { return tan(x); }
  AG_V Grads<V, 1> backward(V g, V y) const { return g * conj(V(1) + y * y); }
};
struct Asin {
  AG_INFO{"asin(Tensor self) -> Tensor", kFloatOrComplex, kX, -0.9, 0.9};
  AG_V V forward(V x) const { return asin(x); }
  AG_V Grads<V, 1> backward(V g, V x) const { return g / conj(sqrt((1 - x) * (1 + x))); }
};
struct Acos {
  AG_INFO{"acos(Tensor self) -> Tensor", kFloatOrComplex, kX, -0.9, 0.9};
  AG_V V forward(V x) const { return acos(x); }
  AG_V Grads<V, 1> backward(V g, V x) const { return -g / conj(sqrt((1 - x) * (1 + x))); }
};
struct Atan {
  AG_INFO{"atan(Tensor self) -> Tensor", kFloatOrComplex, kX};
  AG_V V forward(V x) const { return atan(x); }
  AG_V Grads<V, 1> backward(V g, V x) const { return g / conj(1 + x * x); }
};
struct Atan2 {
  AG_INFO{"atan2(Tensor self, Tensor other) -> Tensor", kFloats, kA | kB, 0.3, 3};
  AG_V V forward(V a, V b) const { return atan2(a, b); }
  AG_V Grads<V, 2> backward(V g, V a, V b) const {
    V d = g / (a * a + b * b);
    return {d * b, -d * a};
  }
};
struct Sinh {
  AG_INFO{"sinh(Tensor self) -> Tensor", kFloatOrComplex, kX};
  AG_V V forward(V x) const { return sinh(x); }
  AG_V Grads<V, 1> backward(V g, V x) const { return g * conj(cosh(x)); }
};
struct Cosh {
  AG_INFO{"cosh(Tensor self) -> Tensor", kFloatOrComplex, kX};
  AG_V V forward(V x) const { return cosh(x); }
  AG_V Grads<V, 1> backward(V g, V x) const { return g * conj(sinh(x)); }
};
struct Tanh {
  AG_INFO{"tanh(Tensor self) -> Tensor", kFloatOrComplex, kY};
  AG_V V forward(V x) const { return tanh(x); }
  AG_V Grads<V, 1> backward(V g, V y) const { return g * conj(V(1) - y * y); }
};
struct Asinh {
  AG_INFO{"asinh(Tensor self) -> Tensor", kFloatOrComplex, kX};
  AG_V V forward(V x) const { return asinh(x); }
  AG_V Grads<V, 1> backward(V g, V x) const { return g / conj(sqrt(x * x + 1)); }
};
struct Acosh {
  AG_INFO{"acosh(Tensor self) -> Tensor", kFloatOrComplex, kX, 1.2, 4};
  AG_V V forward(V x) const { return acosh(x); }
  AG_V Grads<V, 1> backward(V g, V x) const { return g / conj(sqrt(x - 1) * sqrt(x + 1)); }
};
struct Atanh {
  AG_INFO{"atanh(Tensor self) -> Tensor", kFloatOrComplex, kX, -0.9, 0.9};
  AG_V V forward(V x) const { return atanh(x); }
  AG_V Grads<V, 1> backward(V g, V x) const { return g / conj((1 - x) * (1 + x)); }
};
struct Sinc {  // sin(pi x) / (pi x), 1 at 0
  AG_INFO{"sinc(Tensor self) -> Tensor", kFloats, kX};
  AG_V V forward(V x) const { return where(x == 0, V(1), sin_pi(x) / (kPi * x)); }
  AG_V Grads<V, 1> backward(V g, V x) const {
    V p = kPi * x;
    return where(x == 0, V(0), g * ((p * cos(p) - sin(p)) / (p * x)));
  }
};

#pragma GCC visibility pop
}  // namespace argand::formula
