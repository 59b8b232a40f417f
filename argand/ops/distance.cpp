// Lengths, angles and distances of vectors.
#include "argand/autograd/record.h"
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

namespace {

// Beyond so many rows squared distances come from one product of matrices.
constexpr int64_t kDirectRows = 25;

Tensor differences(const Tensor& x1, const Tensor& x2) { return unsqueeze(x1, -2) - unsqueeze(x2, -3); }

// |a|^2 - 2 a b + |b|^2 as the product of [-2 a, |a|^2, 1] and [b, 1, |b|^2].
Tensor euclidean_by_product(const Tensor& x1, const Tensor& x2) {
  const Tensor a = sum(square(x1), IntArrayRef({-1}), true), b = sum(square(x2), IntArrayRef({-1}), true);
  const Tensor left = cat({x1 * -2, a, ones_like(a)}, -1), right = cat({x2, ones_like(b), b}, -1);
  return sqrt(clamp_min(matmul(left, transpose(right, -1, -2)), 0));
}

// With w = g / distance, 0 where the distance is: dx1 = x1 sum(w) - w x2, and the same for x2 with w transposed.
Tensor euclidean(const Tensor& x1, const Tensor& x2, bool by_product) {
  Tensor y;
  {
    const NoGradGuard no_grad;
    y = by_product ? euclidean_by_product(x1, x2) : norm(differences(x1, x2), Scalar(2), IntArrayRef({-1}));
  }
  if (!recording({x1, x2})) return y;
  return record("cdist", y, {x1, x2},
                [a = Saved(x1), b = Saved(x2), y = Saved::output(y)](const Tensor& g, GradientSink out) {
                  const Tensor x1 = a.unpack(out.node()), x2 = b.unpack(out.node()), d = y.unpack(out.node());
                  const Tensor zero = eq(d.detach(), 0);
                  const Tensor w = masked_fill(g / masked_fill(d, zero, 1), zero, 0), wt = transpose(w, -1, -2);
                  if (out.needs(0)) out[0] = x1 * sum(w, IntArrayRef({-1}), true) - matmul(w, x2);
                  if (out.needs(1)) out[1] = x2 * sum(wt, IntArrayRef({-1}), true) - matmul(wt, x1);
                });
}

}  // namespace

// The p-norms of the differences of every row of x1 [..., n, d] and every row of x2 [..., m, d]: [..., n, m]; leading
// sizes broadcast. compute_mode, for p = 2: 0, a product of matrices beyond 25 rows; 1, always; 2, never: it is
// quicker, and loses digits where rows are close to each other.
AG_OP("cdist(Tensor x1, Tensor x2, float p=2.0, int? compute_mode=None) -> Tensor", "function")
Tensor cdist(const Tensor& x1, const Tensor& x2, double p, std::optional<int64_t> compute_mode) {
  AG_DOOR(cdist, x1, x2, p, compute_mode);
  AG_CHECK(x1.is_floating_point() && x2.is_floating_point(), "cdist: expected floating-point tensors, got ", x1.dtype(),
           " and ", x2.dtype());
  AG_CHECK(x1.dim() >= 2 && x2.dim() >= 2 && x1.size(-1) == x2.size(-1),
           "cdist: expected [..., n, d] and [..., m, d], got sizes ", x1.sizes(), " and ", x2.sizes());
  AG_CHECK(p >= 0, "cdist: p must not be negative, got ", p);
  const int64_t mode = compute_mode.value_or(0);
  AG_CHECK(mode >= 0 && mode <= 2, "cdist: compute_mode must be 0, 1 or 2, got ", mode);
  const DType type = result_type(x1, x2);
  const auto leading = [](const Tensor& x) { return x.sizes().slice(0, static_cast<size_t>(x.dim() - 2)); };
  const DimVector common = broadcast_sizes("cdist", leading(x1), leading(x2));
  const auto spread = [&](const Tensor& x) {
    DimVector sizes(common);
    sizes.push_back(x.size(-2)), sizes.push_back(x.size(-1));
    return x.to(type).expand(sizes);
  };
  const Tensor a = spread(x1), b = spread(x2);
  if (p != 2) return norm(differences(a, b), Scalar(p), IntArrayRef({-1}));
  return euclidean(a, b, mode == 1 || (mode == 0 && (a.size(-2) > kDirectRows || b.size(-2) > kDirectRows)));
}

// The p-norms of the differences of all pairs of rows i < j of self [n, d], as a vector in the order of the pairs.
AG_OP("pdist(Tensor self, float p=2.0) -> Tensor", "function")
Tensor pdist(const Tensor& self, double p) {
  AG_DOOR(pdist, self, p);
  AG_CHECK(self.dim() == 2 && self.is_floating_point(), "pdist: expected a floating-point matrix, got ", self.dtype(),
           " ", self.sizes());
  AG_CHECK(p >= 0, "pdist: p must not be negative, got ", p);
  const Tensor pairs = triu_indices(self.size(0), self.size(0), 1, TensorOptions(DType::Int64).device(self.device()));
  const Tensor rows = index_select(self, 0, select(pairs, 0, 0)), others = index_select(self, 0, select(pairs, 0, 1));
  return norm(rows - others, Scalar(p), IntArrayRef({-1}));
}

}  // namespace argand
