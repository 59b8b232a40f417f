// Sums, extrema, moments and norms, each with its derivative beside it.
#include <algorithm>
#include <cmath>
#include <utility>

#include "argand/autograd/record.h"
#include "argand/core/thread_local.h"
#include "argand/dispatch/basic_ops.h"
#include "argand/dispatch/dispatch.h"
#include "argand/ops/declare.h"
#include "argand/ops/door.h"
#include "argand/ops/functions.h"
#include "argand/ops/operators.h"
#include "argand/ops/ordered_integers.h"
#include "argand/ops/promotion.h"
#include "argand/ops/reduce.h"
#include "argand/ops/saved_sizes.h"

namespace argand {
namespace {

Tensor result_for(const ReducePlan& plan, const Tensor& x, DType dtype) {
  return new_tensor(plan.result_sizes(), dtype, x.device());
}

// One value per group, computed in the type the result (or its float form) has.
template <class R>
Tensor reduce_one(const ReducePlan& plan, const Tensor& x, const R& attrs, DType result, DType compute) {
  Tensor results[] = {result_for(plan, x, result)};
  plan.run(attrs, results, compute);
  return std::move(results[0]);
}

// Whether a reduction over `dim` is one of all elements, which lie in order.
bool takes_all_in_order(const Tensor& x, const OptionalIntArrayRef& dim, bool keepdim) {
  return (!dim || dim->empty()) && !keepdim && x.impl()->view.contiguous;
}

// The elements of a row-major tensor as one row.
View as_row(const Tensor& x) {
  const View& from = x.impl()->view;
  View v;
  v.data = from.data;
  v.numel = v.sizes[0] = from.numel;
  v.strides[0] = 1;
  v.set_kind(from.dtype, from.device, 1, true);
  return v;
}

// reduce_one() where takes_all_in_order(): no plan is needed.
template <class R>
Tensor reduce_all(const Tensor& x, R attrs, DType result, DType compute) {
  Tensor y = new_tensor({}, result, x.device());
  attrs.dims = 1;
  const View out = as_row(y), in = as_row(x);
  const View* const views[] = {&out, &in};
  dispatch_reduction(attrs, views, 1, compute);
  return y;
}

DType sum_dtype(const Tensor& x, std::optional<DType> dtype) {
  return dtype.value_or(is_integral(x.dtype(), true) ? DType::Int64 : x.dtype());
}

void require_float(const char* op, DType d) {
  AG_CHECK(is_differentiable(d), op, ": expected a floating-point or complex tensor, got ", d,
           "; convert it with .to(kFloat), or pass dtype= where the op takes it");
}

void require_real(const char* op, const Tensor& x) {
  AG_CHECK_AS(NotImplementedError, !x.is_complex(), op, ": complex numbers have no order; got ", x.dtype(),
              ", take .abs() or .real() first");
}

void require_elements(const char* op, const Tensor& x, const ReducePlan& plan) {
  AG_CHECK_AS(IndexError, plan.count() > 0, op, ": the reduced dimensions of sizes ", x.sizes(),
              " hold no elements, and there is no value to give for nothing");
}

// Products of all elements but one, along the last dimension: what d prod needs, zeros or not.
Tensor products_of_others(const Tensor& x) {
  const int64_t n = x.size(-1);
  const Tensor one = ones_like(x.narrow(-1, 0, 1));
  const Tensor before = cat({one, x.narrow(-1, 0, n - 1)}, -1).cumprod(-1);
  const Tensor after = cat({x.narrow(-1, 1, n - 1), one}, -1).flip({-1}).cumprod(-1).flip({-1});
  return before * after;
}

// A real number on the CPU, or on Meta, where it is none.
double number_in(const Tensor& x) {
  const View& v = x.impl()->view;
  if (v.device.is_meta()) return 0;
  return v.dtype == DType::Float32 ? *v.as<float>() : v.dtype == DType::Float64 ? *v.as<double>() : x.item().real();
}

// g times scale, for all elements of `sizes`. What is small is written out, so that whatever reads it next takes the
// path of contiguous tensors; above, a view saves the memory traffic.
constexpr int64_t kWrittenOut = 1024;
bool is_written_out(const Tensor& g, IntArrayRef sizes) {
  int64_t count = 1;
  for (int64_t n : sizes) count *= n;
  return g.numel() == 1 && count <= kWrittenOut && (g.is_cpu() || g.is_meta()) && !g.is_complex() && !recording({g});
}
Tensor written_out(const Tensor& g, IntArrayRef sizes, double scale) {
  Tensor y = new_tensor(sizes, g.dtype(), g.device());
  if (y.numel()) dispatch(op::fill, {y}, {}, FillAttrs{number_in(g) * scale}, g.dtype());
  return y;
}
Tensor spread(const Tensor& g, IntArrayRef kept, IntArrayRef sizes, double scale = 1) {
  if (is_written_out(g, sizes)) return written_out(g, sizes, scale);
  const Tensor scaled = scale == 1 ? g : g * scale;
  return restore_dims(scaled, kept).expand(sizes);
}
// The same of a 0-d gradient.
Tensor spread(const Tensor& g, IntArrayRef sizes, double scale) {
  if (is_written_out(g, sizes)) return written_out(g, sizes, scale);
  return (scale == 1 ? g : g * scale).expand(sizes);
}

double variance_divisor(double count, double correction) { return std::max(0.0, count - correction); }

}  // namespace

AG_OP("sum(Tensor self, int[]? dim, bool keepdim=False, *, ScalarType? dtype=None) -> Tensor", "function method out")
Tensor sum(const Tensor& self, OptionalIntArrayRef dim, bool keepdim, std::optional<DType> dtype) {
  AG_DOOR(sum, self, dim, keepdim, dtype);
  const DType type = sum_dtype(self, dtype);
  if (AG_LIKELY(takes_all_in_order(self, dim, keepdim))) {
    Tensor y = reduce_all(self, formula::Sum{}, type, compute_dtype(type));
    if (recording({self}))
      record_known("sum", y, {self},
                   Reusable{[sizes = SavedSizes(self.sizes())](const Tensor& g) { return spread(g, sizes, 1); }});
    return y;
  }
  const ReducePlan plan("sum", self, dim, keepdim);
  Tensor y = reduce_one(plan, self, formula::Sum{}, type, compute_dtype(type));
  if (!recording({self})) return y;
  return record("sum", std::move(y), {self},
                Reusable{[kept = SavedSizes(plan.kept_sizes()), sizes = SavedSizes(self.sizes())](const Tensor& g) {
                  return spread(g, kept, sizes);
                }});
}

AG_OP("sum(Tensor self, *, ScalarType? dtype=None) -> Tensor", "function method")
Tensor sum(const Tensor& self, std::optional<DType> dtype) {
  AG_DOOR(sum, self, dtype);
  return sum(self, OptionalIntArrayRef(), false, dtype);
}

AG_OP("nansum(Tensor self, int[]? dim=None, bool keepdim=False, *, ScalarType? dtype=None) -> Tensor",
      "function method out")
Tensor nansum(const Tensor& self, OptionalIntArrayRef dim, bool keepdim, std::optional<DType> dtype) {
  AG_DOOR(nansum, self, dim, keepdim, dtype);
  require_real("nansum", self);
  const DType type = sum_dtype(self, dtype);
  const ReducePlan plan("nansum", self, dim, keepdim);
  Tensor y = reduce_one(plan, self, formula::NanSum{}, type, compute_dtype(type));
  return record("nansum", y, {self},
                [kept = SavedSizes(plan.kept_sizes()), x = Saved(self)](const Tensor& g, GradientSink out) {
                  const Tensor v = x.unpack(out.node());
                  out[0] = where(v.isnan(), 0, restore_dims(g, kept).expand(v.sizes()));
                });
}

AG_OP("mean(Tensor self, int[]? dim, bool keepdim=False, *, ScalarType? dtype=None) -> Tensor", "function method out")
Tensor mean(const Tensor& self, OptionalIntArrayRef dim, bool keepdim, std::optional<DType> dtype) {
  AG_DOOR(mean, self, dim, keepdim, dtype);
  const DType type = dtype.value_or(self.dtype());
  require_float("mean", type);
  if (AG_LIKELY(takes_all_in_order(self, dim, keepdim))) {
    Tensor y = reduce_all(self, formula::Mean{}, type, compute_dtype(type));
    if (recording({self}))
      record_known("mean", y, {self},
                   Reusable{[sizes = SavedSizes(self.sizes()), scale = 1.0 / static_cast<double>(self.numel())](
                                const Tensor& g) { return spread(g, sizes, scale); }});
    return y;
  }
  const ReducePlan plan("mean", self, dim, keepdim);
  Tensor y = reduce_one(plan, self, formula::Mean{}, type, compute_dtype(type));
  const double scale = 1.0 / static_cast<double>(plan.count());
  if (!recording({self})) return y;
  return record("mean", std::move(y), {self},
                Reusable{[kept = SavedSizes(plan.kept_sizes()), sizes = SavedSizes(self.sizes()),
                          scale](const Tensor& g) { return spread(g, kept, sizes, scale); }});
}

AG_OP("mean(Tensor self, *, ScalarType? dtype=None) -> Tensor", "function method")
Tensor mean(const Tensor& self, std::optional<DType> dtype) {
  AG_DOOR(mean, self, dtype);
  return mean(self, OptionalIntArrayRef(), false, dtype);
}

AG_OP("prod(Tensor self, int dim, bool keepdim=False, *, ScalarType? dtype=None) -> Tensor", "function method out")
Tensor prod(const Tensor& self, int64_t dim, bool keepdim, std::optional<DType> dtype) {
  AG_DOOR(prod, self, dim, keepdim, dtype);
  const DType type = sum_dtype(self, dtype);
  const ReducePlan plan("prod", self, dim, keepdim);
  Tensor y = reduce_one(plan, self, formula::Prod{}, type, compute_dtype(type));
  return record("prod", y, {self},
                [kept = SavedSizes(plan.kept_sizes()), dim, x = Saved(self)](const Tensor& g, GradientSink out) {
                  const Tensor v = x.unpack(out.node());
                  if (v.numel() == 0 || v.dim() == 0) {
                    out[0] = g.expand(v.sizes());
                    return;
                  }
                  const Tensor others = products_of_others(v.movedim(dim, -1)).movedim(-1, dim);
                  out[0] = restore_dims(g, kept) * others.conj_physical();
                });
}

AG_OP("prod(Tensor self, *, ScalarType? dtype=None) -> Tensor", "function method")
Tensor prod(const Tensor& self, std::optional<DType> dtype) {
  AG_DOOR(prod, self, dtype);
  return prod(self.reshape({-1}), 0, false, dtype);
}

namespace {

// Gradient of an extremum over dims: shared equally by the elements that attain it.
Tensor share_among_equals(const Tensor& g, const Tensor& x, const Tensor& y, IntArrayRef kept, IntArrayRef dims) {
  const Tensor hit = x.eq(restore_dims(y, kept)).to(g.dtype());
  return restore_dims(g, kept) * hit / hit.sum(dims, true);
}

template <class R>
Tensor extremum(const char* op, const Tensor& self, OptionalIntArrayRef dim, bool keepdim) {
  require_real(op, self);
  const ReducePlan plan(op, self, dim, keepdim);
  require_elements(op, self, plan);
  if (self.dtype() == DType::UInt64)
    return from_ordered_integers(extremum<R>(op, ordered_integers(self), dim, keepdim), self.dtype());
  Tensor y = reduce_one(plan, self, R{}, self.dtype(), compute_dtype(self.dtype()));
  std::vector<int64_t> dims;
  const uint64_t mask = dim_mask(op, dim, self.dim());
  for (int64_t d = 0; d < self.dim(); ++d)
    if (mask >> d & 1) dims.push_back(d);
  if (!recording({self})) return y;
  record_on(op, y, {self},
            [kept = SavedSizes(plan.kept_sizes()), dims, x = Saved(self), out = Saved::output(y)](const Tensor& g,
                                                                                                  GradientSink s) {
              s[0] = share_among_equals(g, x.unpack(s.node()), out.unpack(s.node()), kept, dims);
            });
  return y;
}

// Value and index along one dimension; the gradient goes to the element picked.
template <class R>
std::tuple<Tensor, Tensor> pick(const char* op, const Tensor& self, int64_t dim, bool keepdim) {
  require_real(op, self);
  const int64_t d = wrap_dim(op, dim, self.dim());
  const ReducePlan plan(op, self, d, keepdim);
  require_elements(op, self, plan);
  if (self.dtype() == DType::UInt64) {
    const auto [values, indices] = pick<R>(op, ordered_integers(self), dim, keepdim);
    return {from_ordered_integers(values, self.dtype()), indices};
  }
  const Tensor results[] = {result_for(plan, self, self.dtype()), result_for(plan, self, DType::Int64)};
  plan.run(R{}, results, compute_dtype(self.dtype()));
  record_on(
      op, results[0], {self},
      [kept = SavedSizes(plan.kept_sizes()), sizes = DimVector(self.sizes()), d, index = results[1]](const Tensor& g) {
        return zeros(sizes, g.options()).scatter(d, restore_dims(index, kept), restore_dims(g, kept));
      });
  return {results[0], results[1]};
}

template <class R>
Tensor arg_extremum(const char* op, const Tensor& self, std::optional<int64_t> dim, bool keepdim) {
  require_real(op, self);
  if (self.dtype() == DType::UInt64) return arg_extremum<R>(op, ordered_integers(self), dim, keepdim);
  if (!dim) {
    const Tensor index = arg_extremum<R>(op, self.reshape({-1}), 0, false);
    return keepdim ? index.reshape(std::vector<int64_t>(static_cast<size_t>(self.dim()), 1)) : index;
  }
  const ReducePlan plan(op, self, wrap_dim(op, *dim, self.dim()), keepdim);
  require_elements(op, self, plan);
  return reduce_one(plan, self, R{}, DType::Int64, compute_dtype(self.dtype()));
}

}  // namespace

AG_OP("amax(Tensor self, int[] dim=[], bool keepdim=False) -> Tensor", "function method out")
Tensor amax(const Tensor& self, IntArrayRef dim, bool keepdim) {
  AG_DOOR(amax, self, dim, keepdim);
  return extremum<formula::Amax>("amax", self, dim, keepdim);
}
AG_OP("amin(Tensor self, int[] dim=[], bool keepdim=False) -> Tensor", "function method out")
Tensor amin(const Tensor& self, IntArrayRef dim, bool keepdim) {
  AG_DOOR(amin, self, dim, keepdim);
  return extremum<formula::Amin>("amin", self, dim, keepdim);
}
AG_OP("max(Tensor self) -> Tensor", "function method")
Tensor max(const Tensor& self) {
  AG_DOOR(max, self);
  return extremum<formula::Amax>("max", self, OptionalIntArrayRef(), false);
}
AG_OP("min(Tensor self) -> Tensor", "function method")
Tensor min(const Tensor& self) {
  AG_DOOR(min, self);
  return extremum<formula::Amin>("min", self, OptionalIntArrayRef(), false);
}
AG_OP("max(Tensor self, Tensor other) -> Tensor", "function method")
Tensor max(const Tensor& self, const Tensor& other) {
  AG_DOOR(max, self, other);
  return maximum(self, other);
}
AG_OP("min(Tensor self, Tensor other) -> Tensor", "function method")
Tensor min(const Tensor& self, const Tensor& other) {
  AG_DOOR(min, self, other);
  return minimum(self, other);
}
AG_OP("max(Tensor self, int dim, bool keepdim=False) -> (Tensor, Tensor)", "function method")
std::tuple<Tensor, Tensor> max(const Tensor& self, int64_t dim, bool keepdim) {
  AG_DOOR(max, self, dim, keepdim);
  return pick<formula::MaxDim>("max", self, dim, keepdim);
}
AG_OP("min(Tensor self, int dim, bool keepdim=False) -> (Tensor, Tensor)", "function method")
std::tuple<Tensor, Tensor> min(const Tensor& self, int64_t dim, bool keepdim) {
  AG_DOOR(min, self, dim, keepdim);
  return pick<formula::MinDim>("min", self, dim, keepdim);
}
AG_OP("argmax(Tensor self, int? dim=None, bool keepdim=False) -> Tensor", "function method out")
Tensor argmax(const Tensor& self, std::optional<int64_t> dim, bool keepdim) {
  AG_DOOR(argmax, self, dim, keepdim);
  return arg_extremum<formula::ArgMax>("argmax", self, dim, keepdim);
}
AG_OP("argmin(Tensor self, int? dim=None, bool keepdim=False) -> Tensor", "function method out")
Tensor argmin(const Tensor& self, std::optional<int64_t> dim, bool keepdim) {
  AG_DOOR(argmin, self, dim, keepdim);
  return arg_extremum<formula::ArgMin>("argmin", self, dim, keepdim);
}

// Truth values of uint8 tensors, which once stood for them, are uint8.
static Tensor truth_of(const Tensor& self, const Tensor& y) {
  return self.dtype() == DType::UInt8 ? y.to(DType::UInt8) : y;
}

AG_OP("all(Tensor self, int[]? dim, bool keepdim=False) -> Tensor", "function method out")
Tensor all(const Tensor& self, OptionalIntArrayRef dim, bool keepdim) {
  AG_DOOR(all, self, dim, keepdim);
  return truth_of(self, reduce_one(ReducePlan("all", self, dim, keepdim), self, formula::All{}, DType::Bool,
                                   compute_dtype(self.dtype())));
}
AG_OP("all(Tensor self) -> Tensor", "function method")
Tensor all(const Tensor& self) {
  AG_DOOR(all, self);
  return all(self, OptionalIntArrayRef(), false);
}
AG_OP("any(Tensor self, int[]? dim, bool keepdim=False) -> Tensor", "function method out")
Tensor any(const Tensor& self, OptionalIntArrayRef dim, bool keepdim) {
  AG_DOOR(any, self, dim, keepdim);
  return truth_of(self, reduce_one(ReducePlan("any", self, dim, keepdim), self, formula::Any{}, DType::Bool,
                                   compute_dtype(self.dtype())));
}
AG_OP("any(Tensor self) -> Tensor", "function method")
Tensor any(const Tensor& self) {
  AG_DOOR(any, self);
  return any(self, OptionalIntArrayRef(), false);
}
AG_OP("count_nonzero(Tensor self, int[]? dim=None) -> Tensor", "function method")
Tensor count_nonzero(const Tensor& self, OptionalIntArrayRef dim) {
  AG_DOOR(count_nonzero, self, dim);
  return reduce_one(ReducePlan("count_nonzero", self, dim, false), self, formula::CountNonzero{}, DType::Int64,
                    compute_dtype(self.dtype()));
}

namespace {

// d var: 2 (x - mean) / (n - correction).
Tensor variance_gradient(const Tensor& g, const Tensor& x, IntArrayRef kept, IntArrayRef dims, double divisor) {
  return restore_dims(g, kept) * (x - x.mean(dims, true)) * (2.0 / divisor);
}

struct Moments {
  Tensor variance, mean;
};

Moments moments(const char* op, const Tensor& self, OptionalIntArrayRef dim, const std::optional<Scalar>& correction,
                bool keepdim) {
  require_float(op, self.dtype());
  if (self.is_complex()) {  // the variances of both parts add up
    const Moments re = moments(op, real(self), dim, correction, keepdim);
    const Moments im = moments(op, imag(self), dim, correction, keepdim);
    return {re.variance + im.variance, complex(re.mean, im.mean)};
  }
  const ReducePlan plan(op, self, dim, keepdim);
  const double c = correction ? correction->real() : 1.0;
  const Tensor results[] = {result_for(plan, self, self.dtype()), result_for(plan, self, self.dtype())};
  formula::VarMean attrs;
  attrs.correction = c;
  plan.run(attrs, results, compute_dtype(self.dtype()));
  if (recording({self})) {
    std::vector<int64_t> dims;
    const uint64_t mask = dim_mask(op, dim, self.dim());
    for (int64_t d = 0; d < self.dim(); ++d)
      if (mask >> d & 1) dims.push_back(d);
    const double n = static_cast<double>(plan.count()), divisor = variance_divisor(n, c);
    record_all(
        op, results, {self},
        [kept = SavedSizes(plan.kept_sizes()), dims, n, divisor, x = Saved(self)](const Tensor* g, GradientSink out) {
          const Tensor v = x.unpack(out.node());
          if (g[0].defined()) out[0] = variance_gradient(g[0], v, kept, dims, divisor);
          if (!g[1].defined()) return;
          const Tensor even = (restore_dims(g[1], kept) / n).expand(v.sizes());
          out[0] = out[0].defined() ? out[0] + even : even;
        });
  }
  return {results[0], results[1]};
}

std::optional<Scalar> correction_of(bool unbiased) { return Scalar(unbiased ? 1 : 0); }

}  // namespace

AG_OP("var_mean(Tensor self, int[]? dim=None, *, Scalar? correction=None, bool keepdim=False) -> (Tensor, Tensor)",
      "function")
std::tuple<Tensor, Tensor> var_mean(const Tensor& self, OptionalIntArrayRef dim,
                                    const std::optional<Scalar>& correction, bool keepdim) {
  AG_DOOR(var_mean, self, dim, correction, keepdim);
  Moments m = moments("var_mean", self, dim, correction, keepdim);
  return {m.variance, m.mean};
}
AG_OP("var_mean(Tensor self, bool unbiased) -> (Tensor, Tensor)", "function")
std::tuple<Tensor, Tensor> var_mean(const Tensor& self, bool unbiased) {
  AG_DOOR(var_mean, self, unbiased);
  return var_mean(self, OptionalIntArrayRef(), correction_of(unbiased), false);
}
AG_OP("std_mean(Tensor self, int[]? dim=None, *, Scalar? correction=None, bool keepdim=False) -> (Tensor, Tensor)",
      "function")
std::tuple<Tensor, Tensor> std_mean(const Tensor& self, OptionalIntArrayRef dim,
                                    const std::optional<Scalar>& correction, bool keepdim) {
  AG_DOOR(std_mean, self, dim, correction, keepdim);
  Moments m = moments("std_mean", self, dim, correction, keepdim);
  return {m.variance.sqrt(), m.mean};
}
AG_OP("var(Tensor self, int[]? dim=None, *, Scalar? correction=None, bool keepdim=False) -> Tensor",
      "function method out")
Tensor var(const Tensor& self, OptionalIntArrayRef dim, const std::optional<Scalar>& correction, bool keepdim) {
  AG_DOOR(var, self, dim, correction, keepdim);
  return moments("var", self, dim, correction, keepdim).variance;
}
AG_OP("var(Tensor self, bool unbiased) -> Tensor", "function method")
Tensor var(const Tensor& self, bool unbiased) {
  AG_DOOR(var, self, unbiased);
  return var(self, OptionalIntArrayRef(), correction_of(unbiased), false);
}
AG_OP("var(Tensor self, int[]? dim, bool unbiased, bool keepdim=False) -> Tensor", "function method")
Tensor var(const Tensor& self, OptionalIntArrayRef dim, bool unbiased, bool keepdim) {
  AG_DOOR(var, self, dim, unbiased, keepdim);
  return var(self, dim, correction_of(unbiased), keepdim);
}
AG_OP("std(Tensor self, int[]? dim=None, *, Scalar? correction=None, bool keepdim=False) -> Tensor",
      "function method out")
Tensor std(const Tensor& self, OptionalIntArrayRef dim, const std::optional<Scalar>& correction, bool keepdim) {
  AG_DOOR(std, self, dim, correction, keepdim);
  return moments("std", self, dim, correction, keepdim).variance.sqrt();
}
AG_OP("std(Tensor self, bool unbiased) -> Tensor", "function method")
Tensor std(const Tensor& self, bool unbiased) {
  AG_DOOR(std, self, unbiased);
  return argand::std(self, OptionalIntArrayRef(), correction_of(unbiased), false);
}
AG_OP("std(Tensor self, int[]? dim, bool unbiased, bool keepdim=False) -> Tensor", "function method")
Tensor std(const Tensor& self, OptionalIntArrayRef dim, bool unbiased, bool keepdim) {
  AG_DOOR(std, self, dim, unbiased, keepdim);
  return argand::std(self, dim, correction_of(unbiased), keepdim);
}

AG_OP("logsumexp(Tensor self, int[] dim, bool keepdim=False) -> Tensor", "function method out")
Tensor logsumexp(const Tensor& self, IntArrayRef dim, bool keepdim) {
  AG_DOOR(logsumexp, self, dim, keepdim);
  const DType type = is_differentiable(self.dtype()) ? self.dtype() : thread_local_data().state.default_dtype;
  require_real("logsumexp", self);
  const ReducePlan plan("logsumexp", self, dim, keepdim);
  Tensor y = reduce_one(plan, self, formula::LogSumExp{}, type, compute_dtype(type));
  if (!recording({self})) return y;
  record_on(
      "logsumexp", y, {self},
      [kept = SavedSizes(plan.kept_sizes()), x = Saved(self), out = Saved::output(y)](const Tensor& g, GradientSink s) {
        const Tensor peak = restore_dims(out.unpack(s.node()), kept);
        s[0] = restore_dims(g, kept) * (x.unpack(s.node()) - peak).exp();
      });
  return y;
}

namespace {

// d |x|_p = sign(x) |x|^(p-1) / |x|_p^(p-1); zero where the norm is zero, and shared by the largest for p = inf.
Tensor norm_gradient(const Tensor& g, const Tensor& x, const Tensor& y, double p, IntArrayRef dims) {
  if (p == 0) return zeros_like(x);
  if (p == 1) return g * x.sgn();
  if (p == 2) return g * where(y.eq(0), zeros_like(x), x / y);
  const Tensor magnitude = x.abs();
  if (std::isinf(p)) {
    const Tensor hit = magnitude.eq(y).to(y.dtype());
    return g * x.sgn() * hit / hit.sum(dims, true);
  }
  const Tensor slope = (magnitude / y).pow(p - 1);
  return g * where(y.eq(0) | magnitude.eq(0), zeros_like(x), x.sgn() * slope);
}

}  // namespace

AG_OP("norm(Tensor self, Scalar? p, int[] dim, bool keepdim=False, *, ScalarType? dtype=None) -> Tensor",
      "function method")
Tensor norm(const Tensor& self, const std::optional<Scalar>& p, IntArrayRef dim, bool keepdim,
            std::optional<DType> dtype) {
  AG_DOOR(norm, self, p, dim, keepdim, dtype);
  const DType type = dtype.value_or(self.dtype());
  require_float("norm", type);
  if (self.dtype() != type) return norm(self.to(type), p, dim, keepdim, std::nullopt);
  const ReducePlan plan("norm", self, dim, keepdim);
  formula::Norm attrs;
  attrs.p = p ? p->real() : 2.0;
  if (plan.count() == 0 && std::isinf(attrs.p)) require_elements("norm", self, plan);
  Tensor y = reduce_one(plan, self, attrs, real_dtype(type), compute_dtype(type));
  if (!recording({self})) return y;
  std::vector<int64_t> dims;
  const uint64_t mask = dim_mask("norm", dim, self.dim());
  for (int64_t d = 0; d < self.dim(); ++d)
    if (mask >> d & 1) dims.push_back(d);
  record_on("norm", y, {self},
            [kept = SavedSizes(plan.kept_sizes()), dims, order = attrs.p, x = Saved(self), out = Saved::output(y)](
                const Tensor& g, GradientSink s) {
              s[0] = norm_gradient(restore_dims(g, kept), x.unpack(s.node()), restore_dims(out.unpack(s.node()), kept),
                                   order, dims);
            });
  return y;
}
AG_OP("norm(Tensor self, Scalar p=2) -> Tensor", "function method")
Tensor norm(const Tensor& self, const Scalar& p) {
  AG_DOOR(norm, self, p);
  return norm(self, p, IntArrayRef(), false, std::nullopt);
}

AG_OP("dist(Tensor self, Tensor other, Scalar p=2) -> Tensor", "function method")
Tensor dist(const Tensor& self, const Tensor& other, const Scalar& p) {
  AG_DOOR(dist, self, other, p);
  return (self - other).norm(p);
}

}  // namespace argand
