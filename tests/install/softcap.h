// An operation of the user's: cap * tanh(x / cap), which keeps logits within (-cap, cap).
#pragma once
#include <argand/formulas/constants.h>

struct Softcap {
  argand::Scalar cap = 30;
  static constexpr argand::FormulaInfo info{"softcap(Tensor self, Scalar cap=30) -> Tensor", argand::kFloats,
                                            argand::kX};
  template <class V>
  V forward(V x) const {
    return tanh(x / V(cap)) * V(cap);
  }
  template <class V>
  argand::Grads<V, 1> backward(V g, V x) const {
    V t = tanh(x / V(cap));
    return g * (V(1) - t * t);
  }
};
