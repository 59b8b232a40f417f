// Gradients on their way: made to fit where they go, summed, and added to leaves.
#pragma once
#include "argand/autograd/meta.h"

namespace argand::autograd {

// Nobody else can see x's numbers, so they may be overwritten.
bool solely_owned(const Tensor& x);

// Makes g, the gradient `n` computed for its input i, fit edge e: reduces it where it broadcasts to the expected sizes,
// converts its dtype. Throws Error naming n where that cannot be. n is null for gradients the user gave.
AG_NOINLINE void fit_gradient_slow(const Node* n, int i, const Edge& e, Tensor& g);
inline bool fits(const GradientShape& s, const View& v) {
  if (std::memcmp(&s.dtype, &v.dtype, 4) != 0 || v.ndim > kInlineDims) return false;  // dtype, device, ndim
  for (int d = 0; d < v.ndim; ++d)
    if (s.sizes[d] != v.sizes[d]) return false;
  return true;
}
inline bool fits(const View& s, const View& v) {
  if (std::memcmp(&s.dtype, &v.dtype, 4) != 0 || v.ndim > kInlineDims) return false;
  for (int d = 0; d < v.ndim; ++d)
    if (s.sizes[d] != v.sizes[d]) return false;
  return true;
}
inline void fit_gradient(const Node* n, int i, const Edge& e, Tensor& g) {
  const View& v = g.impl()->view;
  if (AG_UNLIKELY(!(e.node ? fits(e.node->shapes[e.output], v) : fits(e.leaf->view, v)))) fit_gradient_slow(n, i, e, g);
}

// sum += g; sum may be undefined. Under create_graph (grad mode on) out of place and differentiable; else in place
// where one of the two is solely owned.
void add_gradient(Tensor& sum, Tensor&& g);

// Adds g to leaf's .grad; safe from several threads. An absent .grad becomes g itself where nobody else holds it and
// its layout is the leaf's; else a copy.
void accumulate(TensorImpl* leaf, Tensor&& g);

// The replacement a hook returned must look like what it replaces.
void check_replacement(const char* hook, const std::string& of, const Tensor& before, const Tensor& after);

}  // namespace argand::autograd
