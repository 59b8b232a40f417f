#include "argand/ops/three_dims.h"

#include "argand/autograd/grad_mode.h"
#include "argand/ops/copy_numbers.h"
#include "argand/ops/functions.h"

namespace argand {

namespace {

struct ThreeSizes {
  int64_t sizes[3] = {1, 1, 1};
  ThreeSizes(const Tensor& x, int64_t dim) {
    sizes[1] = x.size(dim);
    for (int64_t d = 0; d < x.dim(); ++d)
      if (d != dim) sizes[d < dim ? 0 : 2] *= x.size(d);
  }
};

}  // namespace

Tensor three_dims(const Tensor& x, int64_t dim) {
  if (x.dim() == 0) return new_view(x, {1, 1, 1}, {1, 1, 1}, 0);
  const ThreeSizes three(x, dim);
  if (const auto strides = view_strides(x.sizes(), x.strides(), three.sizes))
    return new_view(x, three.sizes, *strides, 0);
  NoGradGuard no_grad;
  return reshape(contiguous(x), three.sizes);
}

Tensor new_tensor_along(const Tensor& x, int64_t dim) {
  if (!x.is_contiguous()) {
    Tensor y = new_tensor_like(x, MemoryFormat::Preserve, x.dtype(), x.device());
    if (view_strides(y.sizes(), y.strides(), ThreeSizes(y, dim).sizes)) return y;
  }
  return new_tensor(x.sizes(), x.dtype(), x.device());
}

}  // namespace argand
