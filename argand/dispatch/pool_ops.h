// Pooling over two dimensions; one dimension is a height of 1.
#pragma once
#include "argand/dispatch/op.h"

namespace argand {

// Height, then width. Window i of an axis of n windows begins at i * stride - padding and has `kernel` pixels
// `dilation` apart; an adaptive one runs from floor(i * pixels / n) up to ceil((i + 1) * pixels / n). Pixels beyond the
// border do not take part.
struct PoolAttrs {
  int64_t kernel[2], stride[2], padding[2], dilation[2];
  bool adaptive = false;
  bool count_padding = true;  // an average divides by the padding in its window too, as far as the padding goes
  int64_t divisor = 0;        // what it divides by instead; 0: the count
};

// Images [n, channels, h, w] and results [n, channels, h', w'], all of a call in one layout: contiguous or
// channels_last. An index is y * w + x, int32 or int64.
namespace op {
// result and its indices or null; image. Any real dtype but half types and bool. A NaN in the window is the result;
// of equals the first counts.
AG_API inline constinit OpInfo max_pool{"max_pool"};
// image; result, indices: the sum of the results an element was taken for. float32 or float64; IndexError for an index
// outside the image.
AG_API inline constinit OpInfo max_pool_backward{"max_pool_backward"};
// result; image. float32 or float64.
AG_API inline constinit OpInfo avg_pool{"avg_pool"};
// image; result: each shared out among its window.
AG_API inline constinit OpInfo avg_pool_backward{"avg_pool_backward"};
}  // namespace op

}  // namespace argand
