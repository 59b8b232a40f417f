// What the normalisations share: how operands are prepared, and their derivative in public operations, which is what a
// second derivative is taken of.
#pragma once
#include "argand/autograd/record.h"
#include "argand/ops/functions.h"

namespace argand {

// y = (x - mean) / sqrt(variance + eps) * weight + bias. Mean and variance are taken of x seen with the sizes
// `statistics`, over `statistics_dims`; weight and bias, seen with the sizes `parameters`, broadcast against x.
struct NormGeometry {
  IntArrayRef statistics, statistics_dims, parameters, parameter_dims;  // parameter_dims: those of x that they lack
  double eps;
  bool centered = true;  // else no mean is taken off
};
struct NormGradients {
  Tensor dx, dweight, dbias;  // the sizes of x, and of what the parameter dims leave
};
// weight may be undefined.
NormGradients differentiable_norm_gradients(const Tensor& g, const Tensor& x, const Tensor& weight,
                                            const NormGeometry& geometry);

inline Tensor tensor_of(const std::optional<Tensor>& x) { return x.value_or(Tensor()); }
inline Tensor in_type(const Tensor& x, DType dtype) { return x.defined() && x.dtype() != dtype ? x.to(dtype) : x; }
// As the kernels want it: of the computed type, its elements in order.
inline Tensor prepared(const Tensor& x, DType dtype) { return x.defined() ? contiguous(in_type(x, dtype)) : x; }
inline Saved kept_if_defined(const Tensor& x) { return x.defined() ? Saved(x) : Saved(); }

// The gradients of a normalisation of x, weight and bias, those wanted, handed on.
inline void hand_on(const NormGradients& d, const Tensor& x, GradientSink out) {
  if (out.needs(0)) out[0] = d.dx.reshape(x.sizes());
  if (out.needs(1)) out[1] = d.dweight;
  if (out.needs(2)) out[2] = d.dbias;
}
// Those of an x [n, c, ...] without elements.
inline void hand_on_nothing(const Tensor& x, GradientSink out) {
  const Tensor none = zeros({x.size(1)}, x.options());
  hand_on({zeros_like(x), none, none}, x, out);
}

}  // namespace argand
