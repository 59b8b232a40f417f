// The partial inverse of max pooling: values put back where the maxima stood, zeros elsewhere.
#include "argand/core/error.h"
#include "argand/ops/declare.h"
#include "argand/ops/door.h"
#include "argand/ops/functions.h"

namespace argand {

namespace {

Tensor put_back(const char* op, const Tensor& self, const Tensor& indices, int64_t dims, IntArrayRef output_size) {
  AG_CHECK(self.dim() == dims + 1 || self.dim() == dims + 2, op, ": input must have ", dims + 1, " or ", dims + 2,
           " dimensions, got sizes ", self.sizes());
  AG_CHECK(indices.sizes() == self.sizes() && indices.dtype() == DType::Int64, op,
           ": indices must be int64 with the sizes of the input, ", self.sizes(), ", got ", indices.dtype(), " ",
           indices.sizes());
  AG_CHECK(static_cast<int64_t>(output_size.size()) == dims, op, ": output_size must be ", dims, " numbers, got ",
           output_size);
  const auto leading = static_cast<size_t>(self.dim() - dims);
  DimVector sizes(self.sizes().slice(0, leading)), rows(sizes);
  int64_t pixels = 1;
  for (int64_t s : output_size) sizes.push_back(s), pixels *= s;
  rows.push_back(pixels);
  const auto first = static_cast<int64_t>(leading);
  return reshape(scatter(zeros(rows, self.options()), first, flatten(indices, first, -1), flatten(self, first, -1)),
                 sizes);
}

}  // namespace

// self and indices [n, c, w] or without n: [n, c, *output_size].
AG_OP("max_unpool1d(Tensor self, Tensor indices, int[1] output_size) -> Tensor", "function")
Tensor max_unpool1d(const Tensor& self, const Tensor& indices, IntArrayRef output_size) {
  AG_DOOR(max_unpool1d, self, indices, output_size);
  return put_back("max_unpool1d", self, indices, 1, output_size);
}
// self and indices [n, c, h, w] or without n, indices as max_pool2d_with_indices gives them: [n, c, *output_size].
// Throws IndexError for an index outside the output.
AG_OP("max_unpool2d(Tensor self, Tensor indices, int[2] output_size) -> Tensor", "function out")
Tensor max_unpool2d(const Tensor& self, const Tensor& indices, IntArrayRef output_size) {
  AG_DOOR(max_unpool2d, self, indices, output_size);
  return put_back("max_unpool2d", self, indices, 2, output_size);
}
// The same for volumes. stride and padding say how they were pooled and are not needed.
AG_OP("max_unpool3d(Tensor self, Tensor indices, int[3] output_size, int[3] stride=1, int[3] padding=0) -> Tensor",
      "function out")
Tensor max_unpool3d(const Tensor& self, const Tensor& indices, IntArrayRef output_size, IntArrayRef stride,
                    IntArrayRef padding) {
  AG_DOOR(max_unpool3d, self, indices, output_size, stride, padding);
  return put_back("max_unpool3d", self, indices, 3, output_size);
}

}  // namespace argand
