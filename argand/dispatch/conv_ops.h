// Convolutions over two dimensions; one dimension is a height of 1.
#pragma once
#include "argand/dispatch/op.h"

namespace argand {

// Height, then width. padding is what lies before the first row and column; what lies behind the last follows from the
// output's sizes.
struct ConvAttrs {
  int64_t stride[2], padding[2], dilation[2], groups;
};

// Below, image [n, channels, h, w], result [n, out channels, h', w'] and weight [out channels, channels / groups,
// kernel h, kernel w] stand in result = convolution(image, weight), whichever of the three is computed. Floating
// dtypes, equal; any strides without overlap in the output. half and bfloat16 sum in float32.
// A multiply-add for each element of the result and each weight it sees.
inline double conv_flops(const View& result, const View& weight) {
  const int64_t seen = weight.numel == 0 ? 0 : weight.numel / weight.sizes[0];
  return 2.0 * static_cast<double>(result.numel) * static_cast<double>(seen);
}

namespace op {
// result; image, weight, bias [out channels] or null.
AG_API inline constinit OpInfo conv_forward{"conv_forward", [](const Call& c) { return conv_flops(c.out(), c.in(1)); }};
// image, the sum over all results it has a part in; result, weight, bias [channels] or null.
AG_API inline constinit OpInfo conv_backward_input{"conv_backward_input",
                                                   [](const Call& c) { return conv_flops(c.in(0), c.in(1)); }};
// weight; result, image.
AG_API inline constinit OpInfo conv_backward_weight{"conv_backward_weight",
                                                    [](const Call& c) { return conv_flops(c.in(0), c.out()); }};
}  // namespace op

}  // namespace argand
