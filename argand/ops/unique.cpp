// Distinct values and how often they occur.
#include "argand/autograd/record.h"
#include "argand/dispatch/dispatch.h"
#include "argand/dispatch/search_ops.h"
#include "argand/ops/declare.h"
#include "argand/ops/door.h"
#include "argand/ops/functions.h"
#include "argand/ops/ordered_integers.h"

namespace argand {
namespace {

// Of a vector: its runs of equal entries, the run each entry is in, and the length of each.
std::tuple<Tensor, Tensor, Tensor> runs_of(const Tensor& x) {
  const TensorOptions integers = TensorOptions(kLong).device(x.device());
  if (x.numel() == 0) return {x, empty({0}, integers), empty({0}, integers)};
  const int64_t n = x.numel();
  const Tensor begins =
      cat({ones({1}, TensorOptions(kBool).device(x.device())), ne(narrow(x, 0, 1, n - 1), narrow(x, 0, 0, n - 1))});
  const Tensor firsts = reshape(nonzero(begins), {-1});
  const Tensor ends = cat({narrow(firsts, 0, 1, firsts.numel() - 1), full({1}, n, integers)});
  return {index_select(x, 0, firsts), sub(cumsum(begins, 0), 1), sub(ends, firsts)};
}

// The slices of a tensor along a dimension, each as a row of a matrix.
class Slices {
 public:
  Slices(const char* op, const Tensor& x, int64_t dim)
      : x_(x.dim() ? x : unsqueeze(x, 0)), dim_(wrap_dim(op, dim, x.dim())) {
    const int64_t n = x_.size(dim_);
    AG_CHECK(n == 0 || x_.numel() > 0, op, ": the slices along dimension ", dim, " of sizes ", x.sizes(),
             " have no elements to compare");
    rows_ = reshape(movedim(x_, dim_, 0), {n, n ? x_.numel() / n : 0}).contiguous();
  }
  int64_t count() const { return rows_.size(0); }
  // The rows in ascending order.
  Tensor order() const {
    Tensor places = new_tensor({count()}, DType::Int64, x_.device());
    if (count()) dispatch(op::order_rows, {places}, {ordered_integers(rows_)});
    return places;
  }
  // The first slice of each run of equal ones when they are read in this order.
  std::tuple<Tensor, Tensor, Tensor> distinct(const Tensor& order, bool return_inverse, bool return_counts) const {
    const TensorOptions integers = TensorOptions(kLong).device(x_.device());
    const Tensor none = empty({0}, integers);
    const int64_t n = count();
    if (n == 0) return {x_, none, none};
    const Tensor in_order = index_select(rows_, 0, order);
    const Tensor steps = any(ne(narrow(in_order, 0, 1, n - 1), narrow(in_order, 0, 0, n - 1)), 1);
    const Tensor begins = cat({ones({1}, integers.dtype(kBool)), steps});
    const Tensor firsts = reshape(nonzero(begins), {-1}), runs = sub(cumsum(begins, 0), 1);
    const Tensor ends = cat({narrow(firsts, 0, 1, firsts.numel() - 1), full({1}, n, integers)});
    DimVector sizes(movedim(x_, dim_, 0).sizes());
    sizes[0] = firsts.numel();
    return {movedim(reshape(index_select(in_order, 0, firsts), sizes), 0, dim_),
            return_inverse ? scatter(runs, 0, order, runs) : none, return_counts ? sub(ends, firsts) : none};
  }

 private:
  Tensor x_, rows_;
  int64_t dim_;
};

}  // namespace

// The distinct entries in ascending order; where each entry of self went; how often each occurs. Outputs that were not
// asked for are empty. Each NaN counts as distinct.
AG_OP(
    "_unique2(Tensor self, bool sorted=True, bool return_inverse=False, bool return_counts=False) -> (Tensor, Tensor, "
    "Tensor)",
    "function")
std::tuple<Tensor, Tensor, Tensor> _unique2(const Tensor& self, bool sorted, bool return_inverse, bool return_counts) {
  AG_DOOR(_unique2, self, sorted, return_inverse, return_counts);
  AG_CHECK(!self.is_complex(), "unique: complex numbers have no order");
  const NoGradGuard no_grad;
  const auto [in_order, places] = sort(flatten(self, 0, -1), 0, false);
  const auto [values, runs, counts] = runs_of(in_order);
  const Tensor none = empty({0}, TensorOptions(kLong).device(self.device()));
  const Tensor inverse = return_inverse ? reshape(scatter(runs, 0, places, runs), self.sizes()) : none;
  return {values, inverse, return_counts ? counts : none};
}

// The entries of self, flattened, without repetitions of the one before; or with dim its slices along dim.
AG_OP(
    "unique_consecutive(Tensor self, bool return_inverse=False, bool return_counts=False, int? dim=None) -> (Tensor, "
    "Tensor, Tensor)",
    "function method")
std::tuple<Tensor, Tensor, Tensor> unique_consecutive(const Tensor& self, bool return_inverse, bool return_counts,
                                                      std::optional<int64_t> dim) {
  AG_DOOR(unique_consecutive, self, return_inverse, return_counts, dim);
  const NoGradGuard no_grad;
  if (dim) {
    const Slices slices("unique_consecutive", self, *dim);
    return slices.distinct(arange(slices.count(), TensorOptions(kLong).device(self.device())), return_inverse,
                           return_counts);
  }
  const auto [values, runs, counts] = runs_of(flatten(self, 0, -1));
  const Tensor none = empty({0}, TensorOptions(kLong).device(self.device()));
  return {values, return_inverse ? reshape(runs, self.sizes()) : none, return_counts ? counts : none};
}

// The distinct slices of self along dim in ascending order, compared number by number; where each slice went; how often
// each occurs. Outputs that were not asked for are empty.
AG_OP(
    "unique_dim(Tensor self, int dim, bool sorted=True, bool return_inverse=False, bool return_counts=False) -> "
    "(Tensor, Tensor, Tensor)",
    "function")
std::tuple<Tensor, Tensor, Tensor> unique_dim(const Tensor& self, int64_t dim, bool sorted, bool return_inverse,
                                              bool return_counts) {
  AG_DOOR(unique_dim, self, dim, sorted, return_inverse, return_counts);
  AG_CHECK(!self.is_complex(), "unique_dim: complex numbers have no order");
  const NoGradGuard no_grad;
  const Slices slices("unique_dim", self, dim);
  return slices.distinct(slices.order(), return_inverse, return_counts);
}

// How often each integer from 0 on occurs in a vector; with weights their sums, float64 unless they are float32.
AG_OP("bincount(Tensor self, Tensor? weights=None, int minlength=0) -> Tensor", "function method")
Tensor bincount(const Tensor& self, const std::optional<Tensor>& weights, int64_t minlength) {
  AG_DOOR(bincount, self, weights, minlength);
  AG_CHECK(self.dim() == 1 && is_integral(self.dtype(), false), "bincount: expected a vector of integers, got ",
           self.dtype(), " ", self.sizes());
  AG_CHECK(minlength >= 0, "bincount: minlength must not be negative, got ", minlength);
  const bool weighted = weights && weights->defined();
  AG_CHECK(!weighted || weights->sizes() == self.sizes(), "bincount: weights must have the sizes of the input, ",
           self.sizes());
  const NoGradGuard no_grad;
  const bool any = self.numel() > 0;
  AG_CHECK(!any || self.min().item().toLong() >= 0, "bincount: expected no negative numbers, got ",
           self.min().item().toLong());
  const int64_t n = std::max(minlength, any ? self.max().item().toLong() + 1 : 0);
  const DType type = !weighted ? DType::Int64 : weights->dtype() == DType::Float32 ? DType::Float32 : DType::Float64;
  const TensorOptions options = TensorOptions(type).device(self.device());
  return scatter_add(zeros({n}, options), 0, self.to(kLong),
                     weighted ? weights->to(type) : ones(self.sizes(), options));
}

// Whether each element is among test_elements.
AG_OP("isin(Tensor elements, Tensor test_elements, *, bool assume_unique=False, bool invert=False) -> Tensor",
      "function")
Tensor isin(const Tensor& elements, const Tensor& test_elements, bool assume_unique, bool invert) {
  AG_DOOR(isin, elements, test_elements, assume_unique, invert);
  const NoGradGuard no_grad;
  const Tensor hits = any(eq(unsqueeze(elements, -1), flatten(test_elements, 0, -1)), IntArrayRef({-1}), false);
  return invert ? logical_not(hits) : hits;
}

}  // namespace argand
