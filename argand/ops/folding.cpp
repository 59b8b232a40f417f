// Patches of images as columns, and back: what unfold and fold of neural networks are.
#include "argand/autograd/record.h"
#include "argand/ops/declare.h"
#include "argand/ops/door.h"
#include "argand/ops/functions.h"
#include "argand/ops/raw_views.h"

namespace argand {

namespace {

struct Patches {
  int64_t image[2], kernel[2], dilation[2], padding[2], stride[2];

  int64_t count(int d) const { return (image[d] + 2 * padding[d] - dilation[d] * (kernel[d] - 1) - 1) / stride[d] + 1; }
};

void fill_in(const char* op, const char* name, IntArrayRef given, int64_t least, int64_t (&to)[2]) {
  AG_CHECK(given.size() == 1 || given.size() == 2, op, ": ", name, " must be one number or two, got ", given);
  for (int64_t x : given) AG_CHECK(x >= least, op, ": ", name, " must be ", least, " or more, got ", given);
  to[0] = given[0], to[1] = given.back();
}

Patches patches(const char* op, IntArrayRef image, IntArrayRef kernel, IntArrayRef dilation, IntArrayRef padding,
                IntArrayRef stride) {
  Patches p{};
  fill_in(op, "output_size", image, 1, p.image);
  fill_in(op, "kernel_size", kernel, 1, p.kernel);
  fill_in(op, "dilation", dilation, 1, p.dilation);
  fill_in(op, "padding", padding, 0, p.padding);
  fill_in(op, "stride", stride, 1, p.stride);
  for (int d = 0; d < 2; ++d)
    AG_CHECK(p.dilation[d] * (p.kernel[d] - 1) + 1 <= p.image[d] + 2 * p.padding[d], op,
             ": the kernel is larger than the padded image of sizes ", image);
  return p;
}

// All pixels that tap (i, j) of the patches sees: a view of padded images [n, c, h, w].
Tensor seen(const Tensor& padded, const Patches& p, int64_t i, int64_t j) {
  const Tensor rows = slice_raw(padded, 2, i * p.dilation[0], p.count(0), p.stride[0]);
  return slice_raw(rows, 3, j * p.dilation[1], p.count(1), p.stride[1]);
}

Tensor sum_of_patches(const Tensor& columns, const Patches& p);

// [n, c, h, w] to [n, c * taps, patches].
Tensor patches_of(const Tensor& x, const Patches& p) {
  const int64_t n = x.size(0), c = x.size(1), taps = p.kernel[0] * p.kernel[1];
  const Tensor y = new_tensor({n, c, p.kernel[0], p.kernel[1], p.count(0), p.count(1)}, x.dtype(), x.device());
  {
    const NoGradGuard no_grad;
    const Tensor padded = constant_pad_nd(x.detach(), {p.padding[1], p.padding[1], p.padding[0], p.padding[0]}, 0);
    for (int64_t i = 0; i < p.kernel[0]; ++i)
      for (int64_t j = 0; j < p.kernel[1]; ++j) select_raw(select_raw(y, 3, j), 2, i).copy_(seen(padded, p, i, j));
  }
  const int64_t sizes[3] = {n, c * taps, p.count(0) * p.count(1)};
  return record("im2col", new_view(y, sizes, contiguous_strides(sizes), 0).detach(), {x},
                [p](const Tensor& g) { return sum_of_patches(g, p); });
}

Tensor sum_of_patches(const Tensor& columns, const Patches& p) {
  const int64_t n = columns.size(0), c = columns.size(1) / (p.kernel[0] * p.kernel[1]);
  Tensor y;
  {
    const NoGradGuard no_grad;
    const Tensor x = reshape(columns.detach(), {n, c, p.kernel[0], p.kernel[1], p.count(0), p.count(1)});
    const Tensor padded =
        zeros({n, c, p.image[0] + 2 * p.padding[0], p.image[1] + 2 * p.padding[1]}, columns.options());
    for (int64_t i = 0; i < p.kernel[0]; ++i)
      for (int64_t j = 0; j < p.kernel[1]; ++j) seen(padded, p, i, j).add_(select_raw(select_raw(x, 3, j), 2, i));
    y = constant_pad_nd(padded, {-p.padding[1], -p.padding[1], -p.padding[0], -p.padding[0]}, 0);
  }
  return record("col2im", y, {columns}, [p](const Tensor& g) { return patches_of(g, p); });
}

}  // namespace

// self [n, c, h, w] or [c, h, w] to [n, c * kernel h * kernel w, patches], the patches row by row.
AG_OP("im2col(Tensor self, int[2] kernel_size, int[2] dilation, int[2] padding, int[2] stride) -> Tensor", "function")
Tensor im2col(const Tensor& self, IntArrayRef kernel_size, IntArrayRef dilation, IntArrayRef padding,
              IntArrayRef stride) {
  AG_DOOR(im2col, self, kernel_size, dilation, padding, stride);
  AG_CHECK(self.dim() == 3 || self.dim() == 4, "im2col: expected [n, c, h, w] or [c, h, w], got sizes ", self.sizes());
  const Patches p = patches("im2col", {self.size(-2), self.size(-1)}, kernel_size, dilation, padding, stride);
  return self.dim() == 4 ? patches_of(self, p) : squeeze(patches_of(unsqueeze(self, 0), p), 0);
}

// The adjoint: self [n, c * kernel h * kernel w, patches] or without n, summed into images [n, c, *output_size].
AG_OP(
    "col2im(Tensor self, int[2] output_size, int[2] kernel_size, int[2] dilation, int[2] padding, int[2] stride) -> "
    "Tensor",
    "function")
Tensor col2im(const Tensor& self, IntArrayRef output_size, IntArrayRef kernel_size, IntArrayRef dilation,
              IntArrayRef padding, IntArrayRef stride) {
  AG_DOOR(col2im, self, output_size, kernel_size, dilation, padding, stride);
  AG_CHECK(self.dim() == 2 || self.dim() == 3,
           "col2im: expected [n, c * taps, patches] or [c * taps, patches], got sizes ", self.sizes());
  const Patches p = patches("col2im", output_size, kernel_size, dilation, padding, stride);
  const int64_t taps = p.kernel[0] * p.kernel[1], count = p.count(0) * p.count(1);
  AG_CHECK(self.size(-2) % taps == 0 && self.size(-1) == count, "col2im: expected a multiple of ", taps,
           " (the kernel's pixels) and ", count, " patches, got sizes ", self.sizes());
  return self.dim() == 3 ? sum_of_patches(self, p) : squeeze(sum_of_patches(unsqueeze(self, 0), p), 0);
}

}  // namespace argand
