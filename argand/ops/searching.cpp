// Places in ascending sequences, and how many numbers lie in each part of a range.
#include <cmath>

#include "argand/autograd/grad_mode.h"
#include "argand/dispatch/dispatch.h"
#include "argand/dispatch/search_ops.h"
#include "argand/ops/declare.h"
#include "argand/ops/door.h"
#include "argand/ops/functions.h"
#include "argand/ops/operators.h"
#include "argand/ops/ordered_integers.h"
#include "argand/ops/promotion.h"

namespace argand {

namespace {

bool on_the_right(const char* op, bool right, std::optional<std::string_view> side) {
  if (!side) return right;
  AG_CHECK(*side == "left" || *side == "right", op, ": side must be 'left' or 'right', got '", *side, "'");
  AG_CHECK(!right || *side == "right", op, ": right=True contradicts side='left'; give one of them");
  return *side == "right";
}

Tensor places_of(const char* op, const Tensor& sequence, const Tensor& values, bool right, bool out_int32) {
  const NoGradGuard no_grad;
  AG_CHECK(!sequence.is_complex() && !values.is_complex(), op, ": complex numbers have no order");
  AG_CHECK(sequence.device() == values.device() || values.dim() == 0, op, ": the sequence is on ", sequence.device(),
           ", the values on ", values.device());
  const DType common = result_type(sequence, values);
  if (is_wide_unsigned(common))
    return places_of(op, ordered_integers(sequence.to(common)), ordered_integers(values.to(common)), right, out_int32);
  const int64_t n = sequence.size(-1), rows = sequence.dim() == 1 ? 1 : n ? sequence.numel() / n : 0;
  const Tensor places = new_tensor(values.sizes(), DType::Int64, sequence.device());
  if (places.numel() && n == 0) places.zero_();
  if (places.numel() && n > 0) {
    const int64_t k = values.numel() / rows;
    dispatch(op::search_sorted, {reshape(places, {rows, k})},
             {reshape(sequence.to(common).contiguous(), {rows, n}),
              reshape(values.to(TensorOptions(common).device(sequence.device())).contiguous(), {rows, k})},
             SearchAttrs{right}, common);
  }
  return out_int32 ? places.to(DType::Int32) : places;
}

void check_sequences(const Tensor& sequence, const Tensor& values) {
  AG_CHECK(sequence.dim() >= 1, "searchsorted: sorted_sequence must have at least one dimension, got a 0-d tensor");
  if (sequence.dim() == 1) return;
  const auto leading = [](const Tensor& x) { return x.sizes().slice(0, static_cast<size_t>(x.dim() - 1)); };
  AG_CHECK(values.dim() == sequence.dim() && leading(values) == leading(sequence),
           "searchsorted: all sizes but the last must be equal, got sorted_sequence ", sequence.sizes(),
           " and values of sizes ", values.sizes());
}

}  // namespace

// Where each value would go into an ascending sequence, the last dimension of sorted_sequence, to keep it ascending:
// before equal entries, or behind them with right=True or side='right'. Sequences are a vector, or one for each row of
// self. sorter: the order in which sorted_sequence is ascending. int64, or int32 with out_int32. NaN goes to the end.
AG_OP(
    "searchsorted(Tensor sorted_sequence, Tensor self, *, bool out_int32=False, bool right=False, str? side=None, "
    "Tensor? sorter=None) -> Tensor",
    "function out")
Tensor searchsorted(const Tensor& sorted_sequence, const Tensor& self, bool out_int32, bool right,
                    std::optional<std::string_view> side, const std::optional<Tensor>& sorter) {
  AG_DOOR(searchsorted, sorted_sequence, self, out_int32, right, side, sorter);
  check_sequences(sorted_sequence, self);
  const bool sorted = !sorter || !sorter->defined();
  AG_CHECK(sorted || (sorter->sizes() == sorted_sequence.sizes() && sorter->dtype() == DType::Int64),
           "searchsorted: sorter must be int64 with the sizes of sorted_sequence, ", sorted_sequence.sizes());
  const Tensor sequence = sorted ? sorted_sequence : gather(sorted_sequence.detach(), -1, *sorter);
  return places_of("searchsorted", sequence, self, on_the_right("searchsorted", right, side), out_int32);
}
AG_OP(
    "searchsorted.Scalar(Tensor sorted_sequence, Scalar self, *, bool out_int32=False, bool right=False, "
    "str? side=None, Tensor? sorter=None) -> Tensor",
    "function")
Tensor searchsorted(const Tensor& sorted_sequence, const Scalar& self, bool out_int32, bool right,
                    std::optional<std::string_view> side, const std::optional<Tensor>& sorter) {
  AG_DOOR(searchsorted, sorted_sequence, self, out_int32, right, side, sorter);
  AG_CHECK(sorted_sequence.dim() == 1, "searchsorted: a number is looked up in a vector, got sizes ",
           sorted_sequence.sizes());
  const DType dtype = self.is_floating_point() ? get_default_dtype() : DType::Int64;
  return searchsorted(sorted_sequence, full({}, self, TensorOptions(dtype).device(sorted_sequence.device())), out_int32,
                      right, side, sorter);
}

// Between which of the ascending boundaries each number lies: the index of the upper one.
AG_OP("bucketize(Tensor self, Tensor boundaries, *, bool out_int32=False, bool right=False) -> Tensor", "function out")
Tensor bucketize(const Tensor& self, const Tensor& boundaries, bool out_int32, bool right) {
  AG_DOOR(bucketize, self, boundaries, out_int32, right);
  AG_CHECK(boundaries.dim() == 1, "bucketize: boundaries must be a vector, got sizes ", boundaries.sizes());
  return places_of("bucketize", boundaries, self, right, out_int32);
}
AG_OP("bucketize.Scalar(Scalar self, Tensor boundaries, *, bool out_int32=False, bool right=False) -> Tensor",
      "function")
Tensor bucketize(const Scalar& self, const Tensor& boundaries, bool out_int32, bool right) {
  AG_DOOR(bucketize, self, boundaries, out_int32, right);
  const DType dtype = self.is_floating_point() ? get_default_dtype() : DType::Int64;
  return bucketize(full({}, self, TensorOptions(dtype).device(boundaries.device())), boundaries, out_int32, right);
}

namespace {

using Range = std::pair<double, double>;

Range range_of_numbers(const char* op, const Tensor& x) {
  AG_CHECK(!x.is_meta(), op, ": a meta tensor has no numbers to find the range from; give it");
  return {x.min().item().toDouble(), x.max().item().toDouble()};
}

// An empty range reaches `margin` to both sides.
Range checked_range(const char* op, const Range& range, double margin) {
  const double low = range.first, high = range.second;
  AG_CHECK(std::isfinite(low) && std::isfinite(high), op, ": the range [", low, ", ", high, "] is not finite");
  AG_CHECK(low <= high, op, ": the range's end must not be less than its begin, got [", low, ", ", high, "]");
  return low == high ? Range(low - margin, high + margin) : range;
}

// The sums of weights of x in the parts that ascending edges bound; the last part is closed.
Tensor counted(const Tensor& x, const Tensor& edges, const Tensor& weights) {
  const int64_t bins = edges.numel() - 1;
  const Tensor inside = logical_and(ge(x, select(edges, 0, 0)), le(x, select(edges, 0, bins)));
  const Tensor part = clamp(bucketize(x, edges, false, true) - 1, 0, bins - 1);
  return scatter_add(zeros({bins}, weights.options()), 0, part, where(inside, weights, 0).to(weights.dtype()));
}

}  // namespace

// How many numbers of a floating-point tensor lie in each of `bins` equal parts of [min, max], where those are equal of
// the range of the numbers; what lies outside, and NaN, is not counted. The last part is closed. The dtype of self.
AG_OP("histc(Tensor self, int bins=100, Scalar min=0, Scalar max=0) -> Tensor", "function method out")
Tensor histc(const Tensor& self, int64_t bins, const Scalar& min, const Scalar& max) {
  AG_DOOR(histc, self, bins, min, max);
  AG_CHECK(self.is_floating_point(), "histc: expected a floating-point tensor, got ", self.dtype());
  AG_CHECK(bins > 0, "histc: bins must be positive, got ", bins);
  const NoGradGuard no_grad;
  const Tensor x = reshape(self, {-1});
  Range range(min.toDouble(), max.toDouble());
  if (range.first == range.second && x.numel()) range = range_of_numbers("histc", x);
  const auto [low, high] = checked_range("histc", range, 1);
  const Tensor inside = logical_and(ge(x, low), le(x, high));
  const Tensor place = floor((nan_to_num(x, low) - low) * (static_cast<double>(bins) / (high - low)));
  const Tensor part = clamp(place, 0, static_cast<double>(bins - 1)).to(kLong);
  return scatter_add(zeros({bins}, self.options()), 0, part, inside.to(self.dtype()));
}

namespace {

std::tuple<Tensor, Tensor> histogram_of(const Tensor& self, const Tensor& edges, const std::optional<Tensor>& weight,
                                        bool density) {
  AG_CHECK(self.is_floating_point(), "histogram: expected a floating-point tensor, got ", self.dtype());
  const bool weighted = weight && weight->defined();
  AG_CHECK(!weighted || (weight->sizes() == self.sizes() && weight->dtype() == self.dtype()),
           "histogram: weight must have the sizes and dtype of the input, ", self.sizes(), " ", self.dtype());
  const Tensor x = reshape(self, {-1}), w = weighted ? reshape(*weight, {-1}) : ones_like(x);
  const Tensor sums = counted(x, edges, w);
  return {density ? sums / (sum(sums) * diff(edges)) : sums, edges};
}

}  // namespace

// The sums of weight (1 each by default) of the numbers in each part of a range, and the parts' edges. bins: how many
// equal parts of `range`, by default of the range of the numbers; or the ascending edges themselves. density: divided
// by the whole sum and the parts' widths.
AG_OP(
    "histogram.bins_tensor(Tensor self, Tensor bins, *, Tensor? weight=None, bool density=False) -> "
    "(Tensor hist, Tensor bin_edges)",
    "function method")
std::tuple<Tensor, Tensor> histogram(const Tensor& self, const Tensor& bins, const std::optional<Tensor>& weight,
                                     bool density) {
  AG_DOOR(histogram, self, bins, weight, density);
  AG_CHECK(bins.dim() == 1 && bins.numel() >= 2 && bins.dtype() == self.dtype(),
           "histogram: bins must be a vector of ascending edges of the input's dtype, ", self.dtype(), ", got ",
           bins.dtype(), " ", bins.sizes());
  const NoGradGuard no_grad;
  return histogram_of(self, bins, weight, density);
}
AG_OP(
    "histogram.bin_ct(Tensor self, int bins=100, *, float[]? range=None, Tensor? weight=None, bool density=False) -> "
    "(Tensor hist, Tensor bin_edges)",
    "function method")
std::tuple<Tensor, Tensor> histogram(const Tensor& self, int64_t bins, std::optional<ArrayRef<double>> range,
                                     const std::optional<Tensor>& weight, bool density) {
  AG_DOOR(histogram, self, bins, range, weight, density);
  AG_CHECK(bins > 0, "histogram: bins must be positive, got ", bins);
  AG_CHECK(!range || range->size() == 2, "histogram: range must be its two ends");
  const NoGradGuard no_grad;
  const Range wanted = range          ? Range((*range)[0], (*range)[1])
                       : self.numel() ? range_of_numbers("histogram", self)
                                      : Range(0, 1);
  const auto [low, high] = checked_range("histogram", wanted, 0.5);
  return histogram_of(self, linspace(low, high, bins + 1, self.options()), weight, density);
}

}  // namespace argand
