// Running sums, products, extremes.
#include "argand/autograd/record.h"

#include <algorithm>

#include "argand/dispatch/dispatch.h"
#include "argand/dispatch/scan_ops.h"
#include "argand/ops/declare.h"
#include "argand/ops/door.h"
#include "argand/ops/functions.h"
#include "argand/ops/ordered_integers.h"
#include "argand/ops/saved_sizes.h"
#include "argand/ops/three_dims.h"

namespace argand {

namespace {

Tensor new_like(const Tensor& x, std::optional<DType> dtype = std::nullopt) {
  return new_tensor(x.sizes(), dtype.value_or(x.dtype()), x.device());
}

Tensor run_scan(OpInfo& op, const Tensor& x, int64_t dim) {
  Tensor y = new_like(x);
  if (y.numel() == 0) return y;
  dispatch(op, {three_dims(y, dim)}, {three_dims(x, dim)}, ScanAttrs{}, x.dtype());
  return y;
}

// Integers and bool are summed in int64 unless a dtype is given.
Tensor promoted(const Tensor& x, std::optional<DType> dtype) {
  const DType to = dtype.value_or(is_integral(x.dtype(), true) ? DType::Int64 : x.dtype());
  return to == x.dtype() ? x : x.to(to);
}

Tensor reversed_cumsum(const Tensor& g, int64_t dim) { return flip(cumsum(flip(g, {dim}), dim), {dim}); }

// Entry i of the result is entry i + by of x; what is beyond the ends is `value`.
Tensor shifted(const Tensor& x, int64_t dim, int64_t by, const Scalar& value) {
  DimVector one(x.sizes());
  one[static_cast<size_t>(dim)] = 1;
  const Tensor edge = full(one, value, x.options());
  const int64_t n = x.size(dim);
  return by > 0 ? cat({slice(x, dim, 1, n), edge}, dim) : cat({edge, slice(x, dim, 0, n - 1)}, dim);
}

// y[i] = a[i] y[i - 1] + b[i], or from the end with y[i + 1]. Its derivative is the same recurrence run the other way:
// no division, so zeros among a need no care.
Tensor linear_recurrence(const Tensor& a, const Tensor& b, int64_t dim, bool reverse) {
  Tensor y = new_like(b);
  if (y.numel() == 0) return y;
  dispatch(op::scan_linear, {three_dims(y, dim)}, {three_dims(a, dim), three_dims(b, dim)}, ScanAttrs{reverse},
           y.dtype());
  if (!recording({a, b})) return y;
  return record("linear_recurrence", y, {a, b},
                [dim, reverse, a = Saved(a), y = Saved::output(y)](const Tensor& g, GradientSink out) {
                  const int64_t next = reverse ? -1 : 1;
                  const Tensor factor = conj(shifted(a.unpack(out.node()), dim, next, 0));
                  const Tensor gb = linear_recurrence(factor, g, dim, !reverse);
                  if (out.needs(1)) out[1] = gb;
                  if (out.needs(0)) out[0] = mul(gb, conj(shifted(y.unpack(out.node()), dim, -next, 0)));
                });
}

std::tuple<Tensor, Tensor> run_extreme(const char* name, OpInfo& op, const Tensor& self, int64_t d) {
  AG_CHECK(!self.is_complex(), name, ": complex numbers have no order");
  if (is_wide_unsigned(self.dtype())) {
    const auto [values, indices] = run_extreme(name, op, ordered_integers(self), d);
    return {from_ordered_integers(values, self.dtype()), indices};
  }
  const int64_t dim = wrap_dim(name, d, self.dim());
  Tensor values = new_like(self), indices = new_like(self, DType::Int64);
  if (values.numel())
    dispatch(op, {three_dims(values, dim), three_dims(indices, dim)}, {three_dims(self, dim)}, ScanAttrs{},
             self.dtype());
  if (recording({self}))
    record_on(name, values, {self},
              [dim, i = Saved(indices), sizes = SavedSizes(self.sizes())](const Tensor& g, GradientSink out) {
                out[0] = scatter_add(zeros(sizes, g.options()), dim, i.unpack(out.node()), g);
              });
  return {values, indices};
}

}  // namespace

// Sums of the first 1, 2, ... entries along dim. Integers are summed in int64 unless dtype says otherwise.
AG_OP("cumsum(Tensor self, int dim, *, ScalarType? dtype=None) -> Tensor", "function method inplace out")
Tensor cumsum(const Tensor& self, int64_t dim, std::optional<DType> dtype) {
  AG_DOOR(cumsum, self, dim, dtype);
  if (dtype && is_wide_unsigned(*dtype)) return cumsum(self.to(*dtype), dim, DType::Int64).to(*dtype);
  const Tensor x = promoted(self, dtype);
  const int64_t d = wrap_dim("cumsum", dim, x.dim());
  return record("cumsum", run_scan(op::scan_sum, x, d), {x},
                [d](const Tensor& g) { return g.dim() == 0 ? g : reversed_cumsum(g, d); });
}

// Products of the first 1, 2, ... entries along dim.
AG_OP("cumprod(Tensor self, int dim, *, ScalarType? dtype=None) -> Tensor", "function method inplace out")
Tensor cumprod(const Tensor& self, int64_t dim, std::optional<DType> dtype) {
  AG_DOOR(cumprod, self, dim, dtype);
  if (dtype && is_wide_unsigned(*dtype)) return cumprod(self.to(*dtype), dim, DType::Int64).to(*dtype);
  const Tensor x = promoted(self, dtype);
  const int64_t d = wrap_dim("cumprod", dim, x.dim());
  Tensor y = run_scan(op::scan_product, x, d);
  if (!recording({x}) || x.dim() == 0) return record("cumprod", std::move(y), {x}, [](const Tensor& g) { return g; });
  // dx[k] = y[k - 1] * (g[k] + x[k + 1] (g[k + 1] + x[k + 2] (...))).
  return record("cumprod", y, {x}, [d, x = Saved(x), y = Saved::output(y)](const Tensor& g, GradientSink out) {
    const Tensor before = conj(shifted(y.unpack(out.node()), d, -1, 1));
    const Tensor factor = conj(shifted(x.unpack(out.node()), d, 1, 0));
    out[0] = mul(before, linear_recurrence(factor, g, d, true));
  });
}

// log of the running sum of exponentials, which never overflows on the way.
AG_OP("logcumsumexp(Tensor self, int dim) -> Tensor", "function method out")
Tensor logcumsumexp(const Tensor& self, int64_t dim) {
  AG_DOOR(logcumsumexp, self, dim);
  AG_CHECK(self.is_floating_point(), "logcumsumexp: expected a floating-point tensor, got ", self.dtype());
  const int64_t d = wrap_dim("logcumsumexp", dim, self.dim());
  Tensor y = run_scan(op::scan_logsumexp, self, d);
  if (!recording({self}) || self.dim() == 0)
    return record("logcumsumexp", std::move(y), {self}, [](const Tensor& g) { return g; });
  // dx[k] = exp(x[k] - y[k]) t[k], t[k] = g[k] + exp(y[k] - y[k + 1]) t[k + 1]. y rises, so no exponential exceeds 1;
  // where y is still -inf nothing depends on x.
  return record("logcumsumexp", y, {self},
                [d, x = Saved(self), y = Saved::output(y)](const Tensor& g, GradientSink out) {
                  const Tensor from = x.unpack(out.node()), to = y.unpack(out.node());
                  const Tensor nothing = eq(to, Scalar(-__builtin_inf()));
                  const Tensor decay = masked_fill(exp(sub(to, shifted(to, d, 1, 0))), nothing, Scalar(0));
                  const Tensor share = masked_fill(exp(sub(from, to)), nothing, Scalar(0));
                  out[0] = mul(share, linear_recurrence(decay, g, d, true));
                });
}

// The largest entry so far along dim and its index (int64). A NaN, once met, stays.
AG_OP("cummax(Tensor self, int dim) -> (Tensor values, Tensor indices)")
std::tuple<Tensor, Tensor> cummax(const Tensor& self, int64_t dim) {
  AG_DOOR(cummax, self, dim);
  return run_extreme("cummax", op::scan_max, self, dim);
}

AG_OP("cummin(Tensor self, int dim) -> (Tensor values, Tensor indices)")
std::tuple<Tensor, Tensor> cummin(const Tensor& self, int64_t dim) {
  AG_DOOR(cummin, self, dim);
  return run_extreme("cummin", op::scan_min, self, dim);
}

// Differences of neighbours along dim, n times; prepend and append are joined to self first.
AG_OP("diff(Tensor self, int n=1, int dim=-1, Tensor? prepend=None, Tensor? append=None) -> Tensor",
      "function method out")
Tensor diff(const Tensor& self, int64_t n, int64_t dim, const std::optional<Tensor>& prepend,
            const std::optional<Tensor>& append) {
  AG_DOOR(diff, self, n, dim, prepend, append);
  AG_CHECK(self.dim() > 0, "diff: expected at least one dimension, got a 0-d tensor");
  AG_CHECK(n >= 0, "diff: n must be 0 or more, got ", n);
  const int64_t d = wrap_dim("diff", dim, self.dim());
  std::vector<Tensor> parts;
  if (prepend && prepend->defined()) parts.push_back(*prepend);
  parts.push_back(self);
  if (append && append->defined()) parts.push_back(*append);
  Tensor x = parts.size() == 1 ? self : cat(parts, d);
  for (int64_t i = 0; i < n && x.size(d) > 0; ++i) {
    const int64_t size = x.size(d), from = std::min<int64_t>(1, size), last = std::max<int64_t>(0, size - 1);
    const Tensor high = slice(x, d, from, size), low = slice(x, d, 0, last);
    x = x.dtype() == DType::Bool ? logical_xor(high, low) : sub(high, low);
  }
  return x;
}

// The integral of y along dim by the trapezoidal rule, points dx apart.
AG_OP("trapezoid.dx(Tensor y, *, Scalar dx=1, int dim=-1) -> Tensor", "function")
Tensor trapezoid(const Tensor& y, const Scalar& dx, int64_t dim) {
  AG_DOOR(trapezoid, y, dx, dim);
  const int64_t d = wrap_dim("trapezoid", dim, y.dim()), n = y.size(d);
  if (n == 0) return sum(y, IntArrayRef(d));
  const Tensor ends = mul(add(select(y, d, 0), select(y, d, n - 1)), Scalar(0.5));
  return mul(sub(sum(y, IntArrayRef(d)), ends), dx);
}
AG_OP("trapezoid.x(Tensor y, Tensor x, *, int dim=-1) -> Tensor", "function")
Tensor trapezoid(const Tensor& y, const Tensor& x, int64_t dim) {
  AG_DOOR(trapezoid, y, x, dim);
  const int64_t d = wrap_dim("trapezoid", dim, y.dim()), n = y.size(d);
  if (n == 0) return sum(y, IntArrayRef(d));
  Tensor widths = diff(x, 1, x.dim() == 1 ? 0 : dim);
  if (x.dim() == 1) {
    DimVector sizes(y.sizes().size(), 1);
    sizes[static_cast<size_t>(d)] = n - 1;
    widths = reshape(widths, sizes);
  }
  return mul(sum(mul(widths, add(slice(y, d, 1, n), slice(y, d, 0, n - 1))), IntArrayRef(d)), Scalar(0.5));
}

}  // namespace argand
