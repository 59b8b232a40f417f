// Losses of one prediction against its target, before any reduction.
#pragma once
#include "argand/formulas/constants.h"

namespace argand::formula {
#pragma GCC visibility push(default)  // one set of ops for the library and its plug-ins

struct SquaredError {
  AG_INFO{"_squared_error(Tensor self, Tensor target) -> Tensor", kFloats, kA | kB};
  AG_V V forward(V x, V t) const {
    V d = x - t;
    return d * d;
  }
  AG_V Grads<V, 2> backward(V g, V x, V t) const {
    V d = 2 * g * (x - t);
    return {d, -d};
  }
};
struct AbsoluteError {
  AG_INFO{"_absolute_error(Tensor self, Tensor target) -> Tensor", kFloats, kA | kB};
  AG_V V forward(V x, V t) const { return abs(x - t); }
  AG_V Grads<V, 2> backward(V g, V x, V t) const {
    V d = g * sign(x - t);
    return {d, -d};
  }
};
// A parabola within beta of the target, beyond it a line of slope 1.
struct SmoothAbsoluteError {
  Scalar beta = 1;
  AG_INFO{"_smooth_absolute_error(Tensor self, Tensor target, Scalar beta=1) -> Tensor", kFloats, kA | kB};
  AG_V V forward(V x, V t) const {
    V d = abs(x - t);
    return where(d < V(beta), 0.5 * d * d / V(beta), d - 0.5 * V(beta));
  }
  AG_V Grads<V, 2> backward(V g, V x, V t) const {
    V e = x - t, d = g * where(abs(e) < V(beta), e / V(beta), sign(e));
    return {d, -d};
  }
};
// The same times delta, with the line taking over after delta instead of at it.
struct HuberError {
  Scalar delta = 1;
  AG_INFO{"_huber_error(Tensor self, Tensor target, Scalar delta=1) -> Tensor", kFloats, kA | kB};
  AG_V V forward(V x, V t) const {
    V d = abs(x - t);
    return where(d <= V(delta), 0.5 * d * d, V(delta) * (d - 0.5 * V(delta)));
  }
  AG_V Grads<V, 2> backward(V g, V x, V t) const {
    V e = x - t, d = g * where(abs(e) <= V(delta), e, V(delta) * sign(e));
    return {d, -d};
  }
};
// Logarithms are held above -100, so that a certain mistake costs much, not infinitely much; its derivative likewise.
struct BinaryCrossEntropy {
  AG_INFO{"_binary_cross_entropy(Tensor self, Tensor target) -> Tensor", kFloats, kA | kB, 0.05, 0.95};
  AG_V V forward(V p, V t) const { return (t - 1) * max(log1p(-p), V(-100)) - t * max(log(p), V(-100)); }
  AG_V Grads<V, 2> backward(V g, V p, V t) const {
    return {g * (p - t) / max((1 - p) * p, V(1e-12)), g * (max(log1p(-p), V(-100)) - max(log(p), V(-100)))};
  }
};
struct BinaryCrossEntropyWithLogits {
  AG_INFO{"_binary_cross_entropy_with_logits(Tensor self, Tensor target) -> Tensor", kFloats, kA | kB};
  AG_V V forward(V x, V t) const { return (1 - t) * x - (min(x, V(0)) - log1p(exp(-abs(x)))); }
  AG_V Grads<V, 2> backward(V g, V x, V t) const { return {g * (sigmoid(x) - t), -g * x}; }
};

#pragma GCC visibility pop
}  // namespace argand::formula
