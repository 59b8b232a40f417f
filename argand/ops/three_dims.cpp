#include "argand/ops/three_dims.h"

#include "argand/autograd/grad_mode.h"
#include "argand/ops/functions.h"

namespace argand {

Tensor three_dims(const Tensor& x, int64_t dim) {
  if (x.dim() == 0) return new_view(x, {1, 1, 1}, {1, 1, 1}, 0);
  int64_t sizes[3] = {1, x.size(dim), 1};
  for (int64_t d = 0; d < x.dim(); ++d)
    if (d != dim) sizes[d < dim ? 0 : 2] *= x.size(d);
  if (const auto strides = view_strides(x.sizes(), x.strides(), sizes)) return new_view(x, sizes, *strides, 0);
  NoGradGuard no_grad;
  return reshape(contiguous(x), sizes);
}

}  // namespace argand
