// Means without NaN, covariances, numerical derivatives and integrals, powers side by side, shortened slices.
#include "argand/core/error.h"
#include "argand/ops/declare.h"
#include "argand/ops/door.h"
#include "argand/ops/functions.h"
#include "argand/ops/operators.h"

namespace argand {

// The mean of what is not NaN over dim, by default over everything.
AG_OP("nanmean(Tensor self, int[]? dim=None, bool keepdim=False, *, ScalarType? dtype=None) -> Tensor",
      "function method out")
Tensor nanmean(const Tensor& self, OptionalIntArrayRef dim, bool keepdim, std::optional<DType> dtype) {
  AG_DOOR(nanmean, self, dim, keepdim, dtype);
  AG_CHECK(self.is_floating_point() || self.is_complex(), "nanmean: expected floating-point or complex numbers, got ",
           self.dtype());
  const Tensor numbers = sum(logical_not(isnan(self.detach())), dim, keepdim);
  return nansum(self, dim, keepdim, dtype) / numbers;
}

// The covariances of variables, the rows of self [variables, observations] (a vector is one variable). Divided by the
// number of observations less `correction`; fweights: how often each was seen (integers), aweights: how much each
// counts.
AG_OP("cov(Tensor self, *, int correction=1, Tensor? fweights=None, Tensor? aweights=None) -> Tensor")
Tensor cov(const Tensor& self, int64_t correction, const std::optional<Tensor>& fweights,
           const std::optional<Tensor>& aweights) {
  AG_DOOR(cov, self, correction, fweights, aweights);
  AG_CHECK(self.dim() <= 2 && self.dtype() != DType::Bool, "cov: expected numbers of at most two dimensions, got ",
           self.dtype(), " ", self.sizes());
  const DType type = is_integral(self.dtype(), false) ? get_default_dtype() : self.dtype();
  const Tensor x = atleast_2d(self).to(type);
  const bool seen = fweights && fweights->defined(), counts = aweights && aweights->defined();
  for (const auto* w : {&fweights, &aweights})
    AG_CHECK(!*w || !(*w)->defined() || ((*w)->dim() <= 1 && (*w)->numel() == x.size(1)),
             "cov: weights must be a vector with a number for each of the ", x.size(1), " observations");
  AG_CHECK(!seen || is_integral(fweights->dtype(), false), "cov: fweights must be integers");
  Tensor weights;
  if (seen) weights = reshape(*fweights, {-1}).to(real(x).dtype());
  if (counts) {
    const Tensor a = reshape(*aweights, {-1}).to(real(x).dtype());
    weights = weights.defined() ? weights * a : a;
  }
  if (!weights.defined()) {
    const Tensor centred = x - mean(x, IntArrayRef({1}), true);
    const int64_t observations = std::max<int64_t>(0, x.size(1) - correction);
    return squeeze(matmul(centred, conj(t(centred))) / observations);
  }
  const Tensor whole = sum(weights);
  const Tensor centred = x - sum(x * weights, IntArrayRef({1}), true) / whole;
  Tensor divisor = whole - correction;
  if (counts && correction != 0)
    divisor = whole - sum(weights * reshape(*aweights, {-1}).to(weights.dtype())) / whole * correction;
  return squeeze(matmul(centred, conj(t(centred * weights))) / clamp_min(divisor, 0));
}

// cov divided by the deviations: Pearson's correlations, parts clipped to [-1, 1].
AG_OP("corrcoef(Tensor self) -> Tensor")
Tensor corrcoef(const Tensor& self) {
  AG_DOOR(corrcoef, self);
  AG_CHECK(self.dim() <= 2, "corrcoef: expected at most two dimensions, got sizes ", self.sizes());
  const Tensor c = cov(self, 1, std::nullopt, std::nullopt);
  if (c.dim() == 0) return c / c;
  const Tensor deviation = sqrt(real(diagonal(c, 0, 0, 1)));
  const Tensor r = c / unsqueeze(deviation, 1) / unsqueeze(deviation, 0);
  return r.is_complex() ? complex(clamp(real(r), -1, 1), clamp(imag(r), -1, 1)) : clamp(r, -1, 1);
}

namespace {

// Differences along one dimension for points at x: second order inside, edge_order at the ends.
Tensor slope(const Tensor& y, const Tensor& x, int64_t dim, int64_t edge_order) {
  const int64_t n = y.size(dim);
  DimVector along(static_cast<size_t>(y.dim()), 1);
  along[static_cast<size_t>(dim)] = -1;
  const Tensor step = reshape(diff(x), along);  // [n - 1]
  const auto value = [&](int64_t i, int64_t count) { return narrow(y, dim, i, count); };
  const auto steps = [&](int64_t i, int64_t count) { return narrow(step, dim, i, count); };
  const Tensor a = steps(0, n - 2), b = steps(1, n - 2);
  const Tensor inside =
      (value(2, n - 2) * a * a - value(0, n - 2) * b * b + value(1, n - 2) * (b * b - a * a)) / (a * b * (a + b));
  if (edge_order == 1)
    return cat(
        {(value(1, 1) - value(0, 1)) / steps(0, 1), inside, (value(n - 1, 1) - value(n - 2, 1)) / steps(n - 2, 1)},
        dim);
  const Tensor p = steps(0, 1), q = steps(1, 1), r = steps(n - 3, 1), s = steps(n - 2, 1);
  const Tensor first =
      value(1, 1) * (p + q) / (p * q) - value(0, 1) * (p * 2 + q) / (p * (p + q)) - value(2, 1) * p / (q * (p + q));
  const Tensor last = value(n - 1, 1) * (r + s * 2) / (s * (r + s)) - value(n - 2, 1) * (r + s) / (r * s) +
                      value(n - 3, 1) * s / (r * (r + s));
  return cat({first, inside, last}, dim);
}

// The same for points h apart, where the middle one of three has no weight: an infinity there stays out of the sum.
Tensor even_slope(const Tensor& y, double h, int64_t dim, int64_t edge_order) {
  const int64_t n = y.size(dim);
  const auto value = [&](int64_t i, int64_t count) { return narrow(y, dim, i, count); };
  const Tensor inside = (value(2, n - 2) - value(0, n - 2)) / (2 * h);
  if (edge_order == 1)
    return cat({(value(1, 1) - value(0, 1)) / h, inside, (value(n - 1, 1) - value(n - 2, 1)) / h}, dim);
  const Tensor first = (value(1, 1) * 2 - value(0, 1) * 1.5 - value(2, 1) * 0.5) / h;
  const Tensor last = (value(n - 1, 1) * 1.5 - value(n - 2, 1) * 2 + value(n - 3, 1) * 0.5) / h;
  return cat({first, inside, last}, dim);
}

DimVector gradient_dims(const Tensor& self, OptionalIntArrayRef dim, int64_t edge_order) {
  AG_CHECK(edge_order == 1 || edge_order == 2, "gradient: edge_order must be 1 or 2, got ", edge_order);
  DimVector dims;
  if (dim)
    for (int64_t d : *dim) dims.push_back(wrap_dim("gradient", d, self.dim()));
  else
    for (int64_t d = 0; d < self.dim(); ++d) dims.push_back(d);
  for (int64_t d : dims)
    AG_CHECK(self.size(d) > edge_order, "gradient: dimension ", d, " needs at least ", edge_order + 1,
             " entries, got sizes ", self.sizes());
  return dims;
}

// x must be of a type that quotients have.
Tensor fractional(const Tensor& x) { return is_integral(x.dtype(), true) ? x.to(get_default_dtype()) : x; }

}  // namespace

// The numerical derivative of self along each of dim, by default all: differences of second order inside, of edge_order
// (1 or 2) at the ends. spacing: the distance between points (one for all dimensions, or one each), or in the second
// form their coordinates, a vector for each dimension.
AG_OP("gradient(Tensor self, *, float[]? spacing=None, int[]? dim=None, int edge_order=1) -> Tensor[]", "function")
std::vector<Tensor> gradient(const Tensor& self, std::optional<ArrayRef<double>> spacing, OptionalIntArrayRef dim,
                             int64_t edge_order) {
  AG_DOOR(gradient, self, spacing, dim, edge_order);
  const DimVector dims = gradient_dims(self, dim, edge_order);
  AG_CHECK(!spacing || spacing->size() == 1 || spacing->size() == dims.size(), "gradient: spacing must be one number, ",
           "or one for each of the ", dims.size(), " dimensions");
  const Tensor y = fractional(self);
  std::vector<Tensor> slopes;
  for (size_t i = 0; i < dims.size(); ++i) {
    const double h = !spacing ? 1 : (*spacing)[spacing->size() == 1 ? 0 : i];
    slopes.push_back(even_slope(y, h, dims[i], edge_order));
  }
  return slopes;
}
AG_OP("gradient.tensors(Tensor self, *, Tensor[] spacing, int[]? dim=None, int edge_order=1) -> Tensor[]", "function")
std::vector<Tensor> gradient(const Tensor& self, TensorList spacing, OptionalIntArrayRef dim, int64_t edge_order) {
  AG_DOOR(gradient, self, spacing, dim, edge_order);
  const DimVector dims = gradient_dims(self, dim, edge_order);
  AG_CHECK(spacing.size() == dims.size(), "gradient: expected coordinates for each of the ", dims.size(),
           " dimensions, got ", spacing.size());
  std::vector<Tensor> slopes;
  for (size_t i = 0; i < dims.size(); ++i) {
    AG_CHECK(spacing[i].dim() == 1 && spacing[i].numel() == self.size(dims[i]), "gradient: coordinates of dimension ",
             dims[i], " must be a vector of ", self.size(dims[i]), " numbers, got sizes ", spacing[i].sizes());
    slopes.push_back(slope(fractional(self), fractional(spacing[i]), dims[i], edge_order));
  }
  return slopes;
}

// The running integral of y along dim by the trapezoidal rule: one entry fewer than y has. Points are dx apart, or at
// x.
AG_OP("cumulative_trapezoid.dx(Tensor y, *, Scalar dx=1, int dim=-1) -> Tensor", "function")
Tensor cumulative_trapezoid(const Tensor& y, const Scalar& dx, int64_t dim) {
  AG_DOOR(cumulative_trapezoid, y, dx, dim);
  const int64_t d = wrap_dim("cumulative_trapezoid", dim, y.dim()), n = y.size(d);
  if (n == 0) return y;
  return cumsum(slice(y, d, 1, n) + slice(y, d, 0, n - 1), d) * (dx.toDouble() / 2);
}
AG_OP("cumulative_trapezoid.x(Tensor y, Tensor x, *, int dim=-1) -> Tensor", "function")
Tensor cumulative_trapezoid(const Tensor& y, const Tensor& x, int64_t dim) {
  AG_DOOR(cumulative_trapezoid, y, x, dim);
  const int64_t d = wrap_dim("cumulative_trapezoid", dim, y.dim()), n = y.size(d);
  if (n == 0) return y;
  Tensor widths = diff(x, 1, x.dim() == 1 ? 0 : dim);
  if (x.dim() == 1) {
    DimVector along(static_cast<size_t>(y.dim()), 1);
    along[static_cast<size_t>(d)] = n - 1;
    widths = reshape(widths, along);
  }
  return cumsum(widths * (slice(y, d, 1, n) + slice(y, d, 0, n - 1)), d) / 2;
}

// trapezoid under its older name.
AG_OP("trapz(Tensor y, Tensor x, *, int dim=-1) -> Tensor", "function")
Tensor trapz(const Tensor& y, const Tensor& x, int64_t dim) {
  AG_DOOR(trapz, y, x, dim);
  return trapezoid(y, x, dim);
}
AG_OP("trapz.dx(Tensor y, *, float dx=1, int dim=-1) -> Tensor", "function")
Tensor trapz(const Tensor& y, double dx, int64_t dim) {
  AG_DOOR(trapz, y, dx, dim);
  return trapezoid(y, Scalar(dx), dim);
}

// The powers of a vector's numbers, one row for each: from N - 1 down to 0, or up where increasing. N: by default the
// vector's length.
AG_OP("vander(Tensor x, int? N=None, bool increasing=False) -> Tensor", "function")
Tensor vander(const Tensor& x, std::optional<int64_t> N, bool increasing) {
  AG_DOOR(vander, x, N, increasing);
  AG_CHECK(x.dim() == 1, "vander: expected a vector, got sizes ", x.sizes());
  const int64_t n = N.value_or(x.size(0));
  AG_CHECK(n >= 0, "vander: N must not be negative, got ", n);
  const DType type = is_integral(x.dtype(), true) ? DType::Int64 : x.dtype();
  if (n == 0) return empty({x.size(0), 0}, TensorOptions(type).device(x.device()));
  std::vector<Tensor> powers{ones({x.size(0)}, TensorOptions(type).device(x.device()))};
  for (int64_t k = 1; k < n; ++k) powers.push_back(powers.back() * x);
  if (!increasing) powers = std::vector<Tensor>(powers.rbegin(), powers.rend());
  return stack(powers, 1);
}

// The slices of self along dim, each shortened to a p-norm of at most maxnorm.
AG_OP("renorm(Tensor self, Scalar p, int dim, Scalar maxnorm) -> Tensor", "function method inplace out")
Tensor renorm(const Tensor& self, const Scalar& p, int64_t dim, const Scalar& maxnorm) {
  AG_DOOR(renorm, self, p, dim, maxnorm);
  AG_CHECK(self.dim() > 1, "renorm: expected at least two dimensions, got sizes ", self.sizes());
  AG_CHECK(p.toDouble() > 0, "renorm: p must be positive, got ", p.toDouble());
  AG_CHECK(maxnorm.toDouble() >= 0, "renorm: maxnorm must not be negative, got ", maxnorm.toDouble());
  const int64_t d = wrap_dim("renorm", dim, self.dim());
  DimVector others;
  for (int64_t e = 0; e < self.dim(); ++e)
    if (e != d) others.push_back(e);
  const Tensor lengths = norm(self, p, others, true);
  return contiguous(self) * where(lengths > maxnorm, maxnorm / (lengths + 1e-7), Scalar(1)).to(lengths.dtype());
}

// Whether each number's imaginary part is 0.
AG_OP("isreal(Tensor self) -> Tensor")
Tensor isreal(const Tensor& self) {
  AG_DOOR(isreal, self);
  return self.is_complex() ? imag(self) == 0 : ones_like(self, TensorOptions(DType::Bool));
}

}  // namespace argand
