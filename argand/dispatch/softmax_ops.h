// Softmax and the losses that are made of it.
#pragma once
#include "argand/dispatch/op.h"

namespace argand {

// What a loss makes of its values; the numbers are PyTorch's.
struct CrossEntropyAttrs {
  int64_t reduction, ignore_index;
  double label_smoothing;
};
struct ClassAttrs {
  const char* name;  // the public op, for errors
  int64_t classes, ignore_index;
};

namespace op {
// All operands [outer, n, inner] with any strides; n is what is normalised over. Half types compute in float32.
// y; x
AG_API inline constinit OpInfo softmax{"softmax"};
AG_API inline constinit OpInfo log_softmax{"log_softmax"};
// dx; g, y
AG_API inline constinit OpInfo softmax_backward{"softmax_backward"};
AG_API inline constinit OpInfo log_softmax_backward{"log_softmax_backward"};

// loss, 0-d or [outer, inner] for no reduction; log_sum float64 [outer, inner], the log of the sum of exponentials;
// total float64 0-d, the weights of the counted targets together. Logits [outer, classes, inner], target int64
// [outer, inner], weight [classes] of the computed type or null. Results and weight are contiguous.
AG_API inline constinit OpInfo cross_entropy{"cross_entropy"};
// dx; g as the loss, logits, target, log_sum, total, weight or null
AG_API inline constinit OpInfo cross_entropy_backward{"cross_entropy_backward"};
// weights of the targets, 0 for ignored ones; the targets, 0 for ignored ones; whether ignored (bool). All [n],
// contiguous. target int64 [n], weight [classes] of the type of the first result or null. A target that is no class
// throws IndexError.
AG_API inline constinit OpInfo class_weights{"class_weights"};
}  // namespace op

}  // namespace argand
