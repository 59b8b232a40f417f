// The op door of reductions: which dimensions, which types, the shape of the result.
#pragma once
#include "argand/dispatch/dispatch.h"
#include "argand/dispatch/formula_op.h"
#include "argand/formulas/reductions.h"

namespace argand {

// Runs the kernel of formula R over `outputs` views of results and one of the input.
template <class R>
void dispatch_reduction(R& attrs, const View* const* views, size_t outputs, DType compute) {
  refuse_float8(ReductionOp<R>::op, views, outputs + 1);
  // Sums and products of uint64 are those of int64, bit for bit; extremes come through ordered_integers().
  if (compute == DType::UInt64) compute = DType::Int64;
  dispatch_views(ReductionOp<R>::op, views[outputs]->device.type(), views, outputs, 1, &attrs, compute);
}

// What a reduction does to a shape. The input of the kernel has at most kInlineDims dimensions: where the tensor has
// more, they are merged, if need be through a copy.
class ReducePlan {
 public:
  // dims empty or absent: all dimensions. x outlives the plan.
  ReducePlan(const char* op, const Tensor& x, OptionalIntArrayRef dims, bool keepdim);

  const DimVector& result_sizes() const { return result_sizes_; }
  // The result's sizes with the reduced dimensions kept as 1, for derivatives to broadcast.
  const DimVector& kept_sizes() const { return kept_sizes_; }
  int64_t count() const { return count_; }  // elements reduced into one
  // Allocates the results and runs the kernel. attrs is a reduction formula; its dims are set here.
  template <class R, size_t n>
  void run(R attrs, const Tensor (&results)[n], DType compute) const {
    attrs.dims = mask_;
    View views[n];
    const View* pointers[n + 1];
    for (size_t i = 0; i < n; ++i) pointers[i] = &(views[i] = result_view(results[i]));
    pointers[n] = input_;
    if (results[0].numel() == 0) return;
    dispatch_reduction(attrs, pointers, n, compute);
  }

 private:
  void merge_dimensions(const Tensor& x, uint64_t mask);
  View result_view(const Tensor& result) const;

  DimVector result_sizes_, kept_sizes_;
  Tensor copy_;  // keeps a merged copy alive
  const View* input_;
  uint64_t mask_ = 0;  // over input_'s dimensions
  int64_t count_ = 1;
};

// A gradient of a reduction's result, with the reduced dimensions back as 1, so that it broadcasts against the input.
Tensor restore_dims(const Tensor& g, IntArrayRef kept_sizes);

}  // namespace argand
