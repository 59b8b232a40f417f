// Small layers that are composites: gates, rearranged pixels, bilinear forms.
#include "argand/core/error.h"
#include "argand/ops/declare.h"
#include "argand/ops/door.h"
#include "argand/ops/functions.h"
#include "argand/ops/operators.h"

namespace argand {

// The first half along dim times the sigmoid of the second.
AG_OP("glu(Tensor self, int dim=-1) -> Tensor", "function out")
Tensor glu(const Tensor& self, int64_t dim) {
  AG_DOOR(glu, self, dim);
  AG_CHECK(self.dim() > 0, "glu: expected at least one dimension, got a 0-d tensor");
  const int64_t d = wrap_dim("glu", dim, self.dim()), n = self.size(d);
  AG_CHECK(n % 2 == 0, "glu: dimension ", dim, " must have an even size, got sizes ", self.sizes());
  return narrow(self, d, 0, n / 2) * sigmoid(narrow(self, d, n / 2, n / 2));
}

// self where positive, else self times a slope: drawn from [lower, upper) for each element in training, their mean
// otherwise.
AG_OP(
    "rrelu(Tensor self, Scalar lower=0.125, Scalar upper=0.3333333333333333, bool training=False, "
    "Generator? generator=None) -> Tensor",
    "function")
Tensor rrelu(const Tensor& self, const Scalar& lower, const Scalar& upper, bool training,
             const std::optional<Generator>& generator) {
  AG_DOOR(rrelu, self, lower, upper, training, generator);
  const double lo = lower.real(), hi = upper.real();
  AG_CHECK(lo <= hi, "rrelu: expected lower <= upper, got ", lo, " and ", hi);
  if (!training) return leaky_relu(self, Scalar((lo + hi) / 2));
  const Tensor slope = empty_like(self.detach());
  uniform_(slope, lo, hi, generator);
  return where(self > 0, self, self * slope);
}

namespace {

// Sizes before the last three, then the three given ones.
DimVector with_image(const Tensor& x, int64_t channels, int64_t height, int64_t width) {
  DimVector sizes(x.sizes().slice(0, x.sizes().size() - 3));
  for (int64_t s : {channels, height, width}) sizes.push_back(s);
  return sizes;
}
void check_image(const char* op, const Tensor& x, int64_t factor) {
  AG_CHECK(x.dim() >= 3, op, ": expected an image [..., C, H, W], got sizes ", x.sizes());
  AG_CHECK(factor > 0, op, ": the factor must be positive, got ", factor);
}

}  // namespace

// [..., C r^2, H, W] to [..., C, H r, W r]: r^2 channels become a square of pixels.
AG_OP("pixel_shuffle(Tensor self, int upscale_factor) -> Tensor", "function method")
Tensor pixel_shuffle(const Tensor& self, int64_t upscale_factor) {
  AG_DOOR(pixel_shuffle, self, upscale_factor);
  check_image("pixel_shuffle", self, upscale_factor);
  const int64_t r = upscale_factor, c = self.size(-3), h = self.size(-2), w = self.size(-1);
  AG_CHECK(c % r == 0 && c / r % r == 0, "pixel_shuffle: ", c, " channels cannot be divided by ", r,
           "^2; input of sizes ", self.sizes());
  const int64_t image = c * h * w, n = image > 0 ? self.numel() / image : 0;
  const Tensor x = self.reshape({n, c / r / r, r, r, h, w}).permute({0, 1, 4, 2, 5, 3});
  return x.reshape(with_image(self, c / r / r, h * r, w * r));
}

// The inverse of pixel_shuffle.
AG_OP("pixel_unshuffle(Tensor self, int downscale_factor) -> Tensor", "function method")
Tensor pixel_unshuffle(const Tensor& self, int64_t downscale_factor) {
  AG_DOOR(pixel_unshuffle, self, downscale_factor);
  check_image("pixel_unshuffle", self, downscale_factor);
  const int64_t r = downscale_factor, c = self.size(-3), h = self.size(-2), w = self.size(-1);
  AG_CHECK(h % r == 0 && w % r == 0, "pixel_unshuffle: height and width must be multiples of ", r, "; input of sizes ",
           self.sizes());
  const int64_t image = c * h * w, n = image > 0 ? self.numel() / image : 0;
  const Tensor x = self.reshape({n, c, h / r, r, w / r, r}).permute({0, 1, 3, 5, 2, 4});
  return x.reshape(with_image(self, c * r * r, h / r, w / r));
}

// y[..., o] = sum over i and j of input1[..., i] weight[o, i, j] input2[..., j], plus bias[o].
AG_OP("bilinear(Tensor input1, Tensor input2, Tensor weight, Tensor? bias=None) -> Tensor", "function")
Tensor bilinear(const Tensor& input1, const Tensor& input2, const Tensor& weight, const std::optional<Tensor>& bias) {
  AG_DOOR(bilinear, input1, input2, weight, bias);
  AG_CHECK(weight.dim() == 3, "bilinear: weight must be [out, in1, in2], got sizes ", weight.sizes());
  const int64_t dims = input1.dim(), out = weight.size(0), in1 = weight.size(1), in2 = weight.size(2);
  AG_CHECK(dims >= 1 && input2.dim() == dims &&
               input1.sizes().slice(0, static_cast<size_t>(dims - 1)) ==
                   input2.sizes().slice(0, static_cast<size_t>(dims - 1)) &&
               input1.size(-1) == in1 && input2.size(-1) == in2,
           "bilinear: inputs must be [..., ", in1, "] and [..., ", in2, "] with the same leading sizes, got ",
           input1.sizes(), " and ", input2.sizes());
  const int64_t n = in1 ? input1.numel() / in1 : 0;
  const Tensor y = einsum("ni,oij,nj->no", {input1.reshape({n, in1}), weight, input2.reshape({n, in2})});
  DimVector sizes(input1.sizes());
  sizes[sizes.size() - 1] = out;
  return bias && bias->defined() ? y.reshape(sizes) + *bias : y.reshape(sizes);
}

}  // namespace argand
