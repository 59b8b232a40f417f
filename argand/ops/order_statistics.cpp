// Medians and quantiles, by sorting. NaN sorts last.
#include "argand/autograd/record.h"
#include "argand/ops/declare.h"
#include "argand/ops/door.h"
#include "argand/ops/functions.h"

namespace argand {
namespace {

// How many NaNs each row along dim has, dim kept.
Tensor nan_count(const Tensor& x, int64_t dim) {
  const NoGradGuard no_grad;
  return sum(isnan(x), IntArrayRef(dim), true);
}

// The rank of the (lower) median of each row: past the NaNs where one spoils the row, or among the others.
Tensor median_rank(const Tensor& x, int64_t dim, bool skip_nan) {
  const NoGradGuard no_grad;
  const int64_t n = x.size(dim);
  DimVector sizes(x.sizes());
  sizes[static_cast<size_t>(dim)] = 1;
  Tensor middle = full(sizes, (n - 1) / 2, TensorOptions(kLong).device(x.device()));
  if (!x.is_floating_point()) return middle;
  const Tensor nans = nan_count(x, dim);
  if (skip_nan) return clamp_min(div(rsub(nans, n - 1), 2, "floor"), 0);
  return where(gt(nans, 0), rsub(nans, n), middle);
}

std::tuple<Tensor, Tensor> median_along(const char* op, const Tensor& self, int64_t dim, bool keepdim, bool skip_nan) {
  AG_CHECK(!self.is_complex(), op, ": complex numbers have no order");
  const int64_t d = wrap_dim(op, dim, self.dim());
  if (self.dim() == 0) return {clone(self), zeros({}, TensorOptions(kLong).device(self.device()))};
  AG_CHECK_AS(IndexError, self.size(d) > 0, op, ": dimension ", dim, " of sizes ", self.sizes(), " has no elements");
  const auto [values, indices] = sort(self, d, false);
  const Tensor rank = median_rank(self, d, skip_nan);
  const Tensor value = gather(values, d, rank), index = gather(indices, d, rank);
  if (keepdim) return {value, index};
  return {squeeze(value, d), squeeze(index, d)};
}

Tensor median_of_all(const char* op, const Tensor& self, bool skip_nan) {
  if (self.numel() == 0 && self.is_floating_point()) return full({}, __builtin_nan(""), self.options());
  return std::get<0>(median_along(op, flatten(self, 0, -1), 0, false, skip_nan));
}

Tensor quantile_of(const char* op, const Tensor& self, const Tensor& q, std::optional<int64_t> dim, bool keepdim,
                   std::string_view how, bool skip_nan) {
  AG_CHECK(self.dtype() == DType::Float32 || self.dtype() == DType::Float64, op,
           ": expected a float32 or float64 tensor, got ", self.dtype());
  AG_CHECK(q.dim() <= 1 && q.dtype() == self.dtype(), op, ": q must be a number or a vector of ", self.dtype(),
           ", got ", q.dtype(), " ", q.sizes());
  AG_CHECK(self.numel() > 0, op, ": the input has no elements");
  AG_CHECK(q.is_meta() || all(logical_and(ge(q, 0), le(q, 1))).item().toBool(), op, ": q must lie between 0 and 1");
  AG_CHECK(how == "linear" || how == "lower" || how == "higher" || how == "nearest" || how == "midpoint", op,
           ": interpolation must be 'linear', 'lower', 'higher', 'nearest' or 'midpoint', got '", how, "'");
  if (dim) wrap_dim(op, *dim, self.dim());
  const Tensor x = dim && self.dim() ? movedim(self, *dim, -1) : flatten(self, 0, -1);
  const Tensor sorted = std::get<0>(sort(x, -1, false));
  const Tensor nans = nan_count(x, -1);
  // Of a row with n numbers the quantile q lies at place q (n - 1); [..., q].
  const Tensor last = skip_nan ? clamp_min(rsub(nans, x.size(-1) - 1), 0).to(self.dtype())
                               : full_like(nans, x.size(-1) - 1, TensorOptions(self.dtype()));
  Tensor place = mul(last, reshape(q, {-1}));
  if (!skip_nan) place = where(gt(nans, 0), static_cast<double>(x.size(-1) - 1), place);
  if (how == "nearest") place = round(place);
  if (how == "lower") place = floor(place);
  if (how == "higher") place = ceil(place);
  const Tensor below = floor(place).detach(), above = ceil(place).detach();
  const Tensor low = gather(sorted, -1, below.to(kLong)), high = gather(sorted, -1, above.to(kLong));
  Tensor y = how == "midpoint" ? lerp(low, high, where(gt(above, below), 0.5, 0.0).to(self.dtype()))
                               : lerp(low, high, sub(place, below));
  y = movedim(y, -1, 0);  // [q, ...]
  if (keepdim) {
    if (dim && self.dim()) {
      y = unsqueeze(y, wrap_dim(op, *dim, self.dim()) + 1);
    } else {
      DimVector sizes(static_cast<size_t>(self.dim() + 1), 1);
      sizes[0] = y.size(0);
      y = reshape(y, sizes);
    }
  }
  return q.dim() == 0 ? squeeze(y, 0) : y;
}

}  // namespace

// The lower of the two middle entries along dim, and its index; NaN if there is one in the row.
AG_OP("median(Tensor self) -> Tensor")
Tensor median(const Tensor& self) {
  AG_DOOR(median, self);
  return median_of_all("median", self, false);
}
AG_OP("median.dim(Tensor self, int dim, bool keepdim=False) -> (Tensor values, Tensor indices)")
std::tuple<Tensor, Tensor> median(const Tensor& self, int64_t dim, bool keepdim) {
  AG_DOOR(median, self, dim, keepdim);
  return median_along("median", self, dim, keepdim, false);
}

// The median of what is not NaN; NaN where nothing is left.
AG_OP("nanmedian(Tensor self) -> Tensor")
Tensor nanmedian(const Tensor& self) {
  AG_DOOR(nanmedian, self);
  return median_of_all("nanmedian", self, true);
}
AG_OP("nanmedian.dim(Tensor self, int dim, bool keepdim=False) -> (Tensor values, Tensor indices)")
std::tuple<Tensor, Tensor> nanmedian(const Tensor& self, int64_t dim, bool keepdim) {
  AG_DOOR(nanmedian, self, dim, keepdim);
  return median_along("nanmedian", self, dim, keepdim, true);
}

// The most frequent entry along dim, of several the least, and the index of its last occurrence. Each NaN counts as
// distinct.
AG_OP("mode(Tensor self, int dim=-1, bool keepdim=False) -> (Tensor values, Tensor indices)")
std::tuple<Tensor, Tensor> mode(const Tensor& self, int64_t dim, bool keepdim) {
  AG_DOOR(mode, self, dim, keepdim);
  AG_CHECK(!self.is_complex(), "mode: complex numbers have no order");
  const int64_t d = wrap_dim("mode", dim, self.dim());
  if (self.dim() == 0) return {clone(self), zeros({}, TensorOptions(kLong).device(self.device()))};
  AG_CHECK_AS(IndexError, self.size(d) > 0, "mode: dimension ", dim, " of sizes ", self.sizes(), " has no elements");
  Tensor index;
  {
    const NoGradGuard no_grad;
    const auto [values, indices] = sort(self, d, false);
    DimVector along(static_cast<size_t>(self.dim()), 1);
    along[static_cast<size_t>(d)] = self.size(d);
    const Tensor places = reshape(arange(self.size(d), TensorOptions(kLong).device(self.device())), along);
    const Tensor begins = ne(values, roll(values, {1}, {d}));
    const Tensor run_begin = std::get<0>(cummax(where(begins, places, 0), d));
    index = gather(indices, d, argmax(sub(places, run_begin), d, true));
  }
  const Tensor value = gather(self, d, index);
  if (keepdim) return {value, index};
  return {squeeze(value, d), squeeze(index, d)};
}

// The least and the greatest number along dim, or of all.
AG_OP("aminmax(Tensor self, *, int? dim=None, bool keepdim=False) -> (Tensor min, Tensor max)")
std::tuple<Tensor, Tensor> aminmax(const Tensor& self, std::optional<int64_t> dim, bool keepdim) {
  AG_DOOR(aminmax, self, dim, keepdim);
  if (dim) return {amin(self, {*dim}, keepdim), amax(self, {*dim}, keepdim)};
  return {amin(self, {}, keepdim), amax(self, {}, keepdim)};
}

// The quantiles q (0-d or a vector, each between 0 and 1) along dim, or of all entries: sizes [q..., rest]. NaN in a
// row makes its quantiles NaN.
AG_OP("quantile(Tensor self, Tensor q, int? dim=None, bool keepdim=False, *, str interpolation='linear') -> Tensor",
      "function method out")
Tensor quantile(const Tensor& self, const Tensor& q, std::optional<int64_t> dim, bool keepdim,
                std::string_view interpolation) {
  AG_DOOR(quantile, self, q, dim, keepdim, interpolation);
  return quantile_of("quantile", self, q, dim, keepdim, interpolation, false);
}
AG_OP(
    "quantile.scalar(Tensor self, float q, int? dim=None, bool keepdim=False, *, str interpolation='linear') -> Tensor",
    "function method out")
Tensor quantile(const Tensor& self, double q, std::optional<int64_t> dim, bool keepdim,
                std::string_view interpolation) {
  AG_DOOR(quantile, self, q, dim, keepdim, interpolation);
  return quantile_of("quantile", self, full({}, q, self.options()), dim, keepdim, interpolation, false);
}

// The quantiles of what is not NaN.
AG_OP("nanquantile(Tensor self, Tensor q, int? dim=None, bool keepdim=False, *, str interpolation='linear') -> Tensor",
      "function method out")
Tensor nanquantile(const Tensor& self, const Tensor& q, std::optional<int64_t> dim, bool keepdim,
                   std::string_view interpolation) {
  AG_DOOR(nanquantile, self, q, dim, keepdim, interpolation);
  return quantile_of("nanquantile", self, q, dim, keepdim, interpolation, true);
}
AG_OP(
    "nanquantile.scalar(Tensor self, float q, int? dim=None, bool keepdim=False, *, str interpolation='linear') -> "
    "Tensor",
    "function method out")
Tensor nanquantile(const Tensor& self, double q, std::optional<int64_t> dim, bool keepdim,
                   std::string_view interpolation) {
  AG_DOOR(nanquantile, self, q, dim, keepdim, interpolation);
  return quantile_of("nanquantile", self, full({}, q, self.options()), dim, keepdim, interpolation, true);
}

}  // namespace argand
