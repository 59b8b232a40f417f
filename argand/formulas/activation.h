// Activation functions. At -inf, where x * sigmoid(x) and its kin would be inf * 0, the limit is selected.
#pragma once
#include "argand/formulas/constants.h"

namespace argand::formula {
#pragma GCC visibility push(default)  // one set of ops for the library and its plug-ins

struct Sigmoid {
  AG_INFO{"sigmoid(Tensor self) -> Tensor", kFloatOrComplex, kY};
  AG_V V forward(V x) const { return sigmoid(x); }
  AG_V Grads<V, 1> backward(V g, V y) const { return g * conj(y * (V(1) - y)); }
};
struct LogSigmoid {
  AG_INFO{"log_sigmoid(Tensor self) -> Tensor", kFloats, kX};
  AG_V V forward(V x) const { return min(x, V(0)) - log1p(exp(-abs(x))); }
  AG_V Grads<V, 1> backward(V g, V x) const { return g * sigmoid(-x); }
};
struct Relu {
  AG_INFO{"relu(Tensor self) -> Tensor", kReal, kY};
  AG_V V forward(V x) const { return max(x, V(0)); }
  AG_V Grads<V, 1> backward(V g, V y) const { return where(y <= 0, V(0), g); }
};
struct Relu6 {
  AG_INFO{"relu6(Tensor self) -> Tensor", kReal, kX, -3, 9};
  AG_V V forward(V x) const { return min(max(x, V(0)), V(6)); }
  AG_V Grads<V, 1> backward(V g, V x) const { return where((x <= 0) | (x >= 6), V(0), g); }
};
struct LeakyRelu {
  Scalar negative_slope = 0.01;
  AG_INFO{"leaky_relu(Tensor self, Scalar negative_slope=0.01) -> Tensor", kFloats, kX};
  AG_V V forward(V x) const { return where(x > 0, x, x * negative_slope); }
  AG_V Grads<V, 1> backward(V g, V x) const { return where(x > 0, g, g * negative_slope); }
};
struct PreluKernel {
  AG_INFO{"_prelu_kernel(Tensor self, Tensor weight) -> Tensor", kFloats, kA | kB};
  AG_V V forward(V x, V w) const { return where(x > 0, x, w * x); }
  AG_V Grads<V, 2> backward(V g, V x, V w) const { return {where(x > 0, g, w * g), where(x > 0, V(0), x * g)}; }
};
struct Elu {
  Scalar alpha = 1, scale = 1, input_scale = 1;
  AG_INFO{"elu(Tensor self, Scalar alpha=1, Scalar scale=1, Scalar input_scale=1) -> Tensor", kFloats, kX};
  AG_V V forward(V x) const { return where(x <= 0, expm1(x * input_scale) * (V(alpha) * V(scale)), x * scale); }
  AG_V Grads<V, 1> backward(V g, V x) const {
    return where(x <= 0, g * (V(alpha) * V(scale) * V(input_scale)) * exp(x * input_scale), g * scale);
  }
};
struct Selu {
  AG_INFO{"selu(Tensor self) -> Tensor", kFloats, kX};
  static constexpr double alpha = 1.6732632423543772848, scale = 1.0507009873554804934;
  AG_V V forward(V x) const { return where(x <= 0, expm1(x) * (alpha * scale), x * scale); }
  AG_V Grads<V, 1> backward(V g, V x) const { return where(x <= 0, g * (alpha * scale) * exp(x), g * scale); }
};
struct Celu {
  Scalar alpha = 1.0;
  AG_INFO{"celu(Tensor self, Scalar alpha=1.0) -> Tensor", kFloats, kX};
  AG_V V forward(V x) const { return where(x <= 0, expm1(x / V(alpha)) * alpha, x); }
  AG_V Grads<V, 1> backward(V g, V x) const { return where(x <= 0, g * exp(x / V(alpha)), g); }
};
// What gelu multiplies x by, and its derivative. float32 vectors have overloads of their own.
inline constexpr double kGeluInner = k2OverSqrtPi * kSqrtHalf, kGeluCubic = 0.044715;
template <bool tanh_form, class V>
AG_HD V gelu_gate(V x) {
  if constexpr (tanh_form)
    return 0.5 * (1 + tanh(kGeluInner * (x + kGeluCubic * x * x * x)));
  else
    return 0.5 * (1 + erf(x * kSqrtHalf));
}
template <bool tanh_form, class V>
AG_HD V gelu_slope(V x) {
  if constexpr (tanh_form) {
    V t = tanh(kGeluInner * (x + kGeluCubic * x * x * x));
    V inner_slope = kGeluInner * (1 + 3 * kGeluCubic * x * x);
    return 0.5 * (1 + t) + where(is_inf(x), V(0), 0.5 * x * (1 - t * t) * inner_slope);
  } else {
    V density = where(is_inf(x), V(0), x * (kGeluInner / 2) * exp(-0.5 * x * x));
    return 0.5 * (1 + erf(x * kSqrtHalf)) + density;
  }
}
struct Gelu {
  bool approximate = false;  // approximate='tanh'
  AG_INFO{"gelu(Tensor self, *, str approximate='none') -> Tensor", kFloats, kX};
  template <bool tanh_form>
  struct Form {
    AG_V V forward(V x) const { return where(x == -__builtin_inf(), V(0), x * gelu_gate<tanh_form>(x)); }
    AG_V Grads<V, 1> backward(V g, V x) const { return g * gelu_slope<tanh_form>(x); }
  };
  AG_V V forward(V x) const { return approximate ? Form<true>{}.forward(x) : Form<false>{}.forward(x); }
  AG_V Grads<V, 1> backward(V g, V x) const {
    return approximate ? Form<true>{}.backward(g, x) : Form<false>{}.backward(g, x);
  }
  template <class Run>
  void with_form(Run run) const {
    approximate ? run(Form<true>{}) : run(Form<false>{});
  }
};
struct Silu {
  AG_INFO{"silu(Tensor self) -> Tensor", kFloats, kX};
  AG_V V forward(V x) const { return where(x == -__builtin_inf(), V(0), x * sigmoid(x)); }
  AG_V Grads<V, 1> backward(V g, V x) const {
    V s = sigmoid(x);
    return g * where(is_inf(x), s, s * (1 + x * (1 - s)));
  }
};
// tanh(log(1 + e^x)) is w / (w + 2) with w = e^x (e^x + 2); past 20 it is 1.
struct Mish {
  AG_INFO{"mish(Tensor self) -> Tensor", kFloats, kX};
  AG_V V forward(V x) const {
    V e = exp(min(x, V(20))), w = e * (e + 2);
    return where(x > 20, x, where(x == -__builtin_inf(), V(0), x * (w / (w + 2))));
  }
  AG_V Grads<V, 1> backward(V g, V x) const {
    V e = exp(min(x, V(20))), w = e * (e + 2), t = w / (w + 2);
    V slope = where(is_inf(x), V(0), x * (e / (e + 1)) * (1 - t * t));
    return where(x > 20, g, g * (t + slope));
  }
};
struct Softplus {
  Scalar beta = 1, threshold = 20;
  AG_INFO{"softplus(Tensor self, Scalar beta=1, Scalar threshold=20) -> Tensor", kFloats, kX};
  AG_V V forward(V x) const {
    V z = x * beta;
    return where(z > V(threshold), x, log1p(exp(z)) / V(beta));
  }
  AG_V Grads<V, 1> backward(V g, V x) const {
    V z = x * beta;
    return where(z > V(threshold), g, g * sigmoid(z));
  }
};
struct Softsign {
  AG_INFO{"softsign(Tensor self) -> Tensor", kFloats, kX};
  AG_V V forward(V x) const { return x / (1 + abs(x)); }
  AG_V Grads<V, 1> backward(V g, V x) const {
    V d = 1 + abs(x);
    return g / (d * d);
  }
};
struct Hardtanh {
  Scalar min_val = -1, max_val = 1;
  AG_INFO{"hardtanh(Tensor self, Scalar min_val=-1, Scalar max_val=1) -> Tensor", kReal, kX};
  AG_V V forward(V x) const { return min(max(x, V(min_val)), V(max_val)); }
  AG_V Grads<V, 1> backward(V g, V x) const { return where((x <= V(min_val)) | (x >= V(max_val)), V(0), g); }
};
struct Hardsigmoid {
  AG_INFO{"hardsigmoid(Tensor self) -> Tensor", kFloats, kX, -5, 5};
  AG_V V forward(V x) const { return min(max(x + 3, V(0)), V(6)) / 6; }
  AG_V Grads<V, 1> backward(V g, V x) const { return where((x > -3) & (x < 3), g / 6, V(0)); }
};
struct Hardswish {
  AG_INFO{"hardswish(Tensor self) -> Tensor", kFloats, kX, -5, 5};
  AG_V V forward(V x) const { return x * min(max(x + 3, V(0)), V(6)) / 6; }
  AG_V Grads<V, 1> backward(V g, V x) const { return where(x < -3, V(0), where(x > 3, g, g * (x / 3 + 0.5))); }
};
struct Threshold {
  Scalar threshold = 0, value = 0;
  AG_INFO{"threshold(Tensor self, Scalar threshold, Scalar value) -> Tensor", kReal, kX};
  AG_V V forward(V x) const { return where(x <= V(threshold), V(value), x); }
  AG_V Grads<V, 1> backward(V g, V x) const { return where(x <= V(threshold), V(0), g); }
};
struct Hardshrink {
  Scalar lambd = 0.5;
  AG_INFO{"hardshrink(Tensor self, Scalar lambd=0.5) -> Tensor", kFloats, kX};
  AG_V V forward(V x) const { return where((x >= -V(lambd)) & (x <= V(lambd)), V(0), x); }
  AG_V Grads<V, 1> backward(V g, V x) const { return where((x >= -V(lambd)) & (x <= V(lambd)), V(0), g); }
};
struct Softshrink {
  Scalar lambd = 0.5;
  AG_INFO{"softshrink(Tensor self, Scalar lambd=0.5) -> Tensor", kFloats, kX};
  AG_V V forward(V x) const {
    V l = V(lambd);
    return where(x > l, x - l, where(x < -l, x + l, where(is_nan(x), x, V(0))));
  }
  AG_V Grads<V, 1> backward(V g, V x) const { return where((x >= -V(lambd)) & (x <= V(lambd)), V(0), g); }
};
struct Tanhshrink {
  AG_INFO{"tanhshrink(Tensor self) -> Tensor", kFloats, kX};
  AG_V V forward(V x) const { return x - tanh(x); }
  AG_V Grads<V, 1> backward(V g, V x) const {
    V t = tanh(x);
    return g * (t * t);
  }
};

#pragma GCC visibility pop
}  // namespace argand::formula
