// Lengths, angles and distances of vectors.
#include "argand/core/error.h"
#include "argand/ops/declare.h"
#include "argand/ops/door.h"
#include "argand/ops/functions.h"
#include "argand/ops/operators.h"
#include "argand/ops/promotion.h"

namespace argand {

// self divided by its p-norm along dim, the norm held above eps.
AG_OP("normalize(Tensor self, float p=2.0, int dim=1, float eps=1e-12) -> Tensor", "function out")
Tensor normalize(const Tensor& self, double p, int64_t dim, double eps) {
  AG_DOOR(normalize, self, p, dim, eps);
  return self / clamp_min(norm(self, Scalar(p), IntArrayRef(dim), true), Scalar(eps));
}

// The cosine of the angle between x1 and x2 along dim; both broadcast, and norms are held above eps.
AG_OP("cosine_similarity(Tensor x1, Tensor x2, int dim=1, float eps=1e-08) -> Tensor", "function")
Tensor cosine_similarity(const Tensor& x1, const Tensor& x2, int64_t dim, double eps) {
  AG_DOOR(cosine_similarity, x1, x2, dim, eps);
  const DType type = result_type(x1, x2);
  AG_CHECK(is_floating_point(type), "cosine_similarity: expected floating-point tensors, got ", x1.dtype(), " and ",
           x2.dtype());
  const DimVector sizes = broadcast_sizes("cosine_similarity", x1.sizes(), x2.sizes());
  const auto unit = [&](const Tensor& x) { return normalize(x.to(type).expand(sizes), 2, dim, eps); };
  return sum(unit(x1) * unit(x2), IntArrayRef(dim));
}

// The p-norm of x1 - x2 + eps along the last dimension.
AG_OP("pairwise_distance(Tensor x1, Tensor x2, float p=2.0, float eps=1e-06, bool keepdim=False) -> Tensor", "function")
Tensor pairwise_distance(const Tensor& x1, const Tensor& x2, double p, double eps, bool keepdim) {
  AG_DOOR(pairwise_distance, x1, x2, p, eps, keepdim);
  return norm(x1 - x2 + eps, Scalar(p), IntArrayRef({-1}), keepdim);
}

}  // namespace argand
