#include "argand/ops/reduce.h"

#include "argand/autograd/grad_mode.h"
#include "argand/ops/functions.h"

namespace argand {

ReducePlan::ReducePlan(const char* op, const Tensor& x, OptionalIntArrayRef dims, bool keepdim) {
  const uint64_t mask = dim_mask(op, dims, x.dim());
  const IntArrayRef sizes = x.sizes();
  for (size_t d = 0; d < sizes.size(); ++d) {
    const bool reduced = mask >> d & 1;
    kept_sizes_.push_back(reduced ? 1 : sizes[d]);
    if (reduced) count_ *= sizes[d];
    if (!reduced || keepdim) result_sizes_.push_back(reduced ? 1 : sizes[d]);
  }
  if (x.dim() <= kInlineDims) {
    input_ = &x.impl()->view;
    mask_ = mask;
  } else {
    merge_dimensions(x, mask);
  }
}

// Kept dimensions first, then the reduced ones: [kept, reduced].
void ReducePlan::merge_dimensions(const Tensor& x, uint64_t mask) {
  NoGradGuard no_grad;
  DimVector order;
  int64_t kept = 1;
  for (int64_t d = 0; d < x.dim(); ++d)
    if (!(mask >> d & 1)) order.push_back(d), kept *= x.size(d);
  for (int64_t d = 0; d < x.dim(); ++d)
    if (mask >> d & 1) order.push_back(d);
  copy_ = x.permute(order).contiguous().view({kept, count_});
  input_ = &copy_.impl()->view;
  mask_ = 2;
}

// The result, row-major whatever its keepdim, seen with the input's dimensions.
View ReducePlan::result_view(const Tensor& result) const {
  const View& from = result.impl()->view;
  View v;
  v.data = from.data;
  v.numel = from.numel;
  v.dtype = from.dtype;
  v.device = from.device;
  v.ndim = input_->ndim;
  v.contiguous = true;
  v.host_scalar = false;
  int64_t stride = 1;
  for (int d = v.ndim - 1; d >= 0; --d) {
    v.sizes[d] = mask_ >> d & 1 ? 1 : input_->sizes[d];
    v.strides[d] = stride;
    stride *= v.sizes[d];
  }
  return v;
}

Tensor restore_dims(const Tensor& g, IntArrayRef kept_sizes) {
  return g.sizes() == kept_sizes ? g : g.reshape(kept_sizes);
}

}  // namespace argand
