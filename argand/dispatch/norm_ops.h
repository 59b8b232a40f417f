// Normalisation by mean and variance. Every operand is float32 or float64, all of one type.
#pragma once
#include "argand/dispatch/op.h"

namespace argand {

struct LayerNormAttrs {
  double eps;
  bool centered;  // else no mean is taken off: the root mean square alone
};
struct GroupNormAttrs {
  double eps;
  int64_t groups;
};
struct BatchNormAttrs {
  double eps, momentum;
  bool training;  // statistics of the batch; else the running ones
};

namespace op {
// y [rows, n], mean [rows] (null unless centered), rstd [rows]; x [rows, n], weight [n] or null, bias [n] or null. All
// contiguous.
AG_API inline constinit OpInfo layer_norm{"layer_norm"};
// dx, dweight, dbias, any of them null; g, x, mean or null, rstd, weight or null.
AG_API inline constinit OpInfo layer_norm_backward{"layer_norm_backward"};

// y [n, c, l], mean, rstd [n, groups]; x, weight [c] or null, bias [c] or null. All contiguous.
AG_API inline constinit OpInfo group_norm{"group_norm"};
// dx, dweight, dbias, any of them null; g, x, mean, rstd, weight or null
AG_API inline constinit OpInfo group_norm_backward{"group_norm_backward"};

// y [n, c, l], mean [c], invstd [c] (both null unless training), running_mean [c], running_var [c] (both or neither
// null; read unless training, else moved towards the batch's); x, weight [c] or null, bias [c] or null. x and y lie
// alike: contiguous, or with the channels innermost.
AG_API inline constinit OpInfo batch_norm{"batch_norm"};
// dx, dweight, dbias, any of them null; g, x, mean, invstd, weight or null. g, x and dx lie alike.
AG_API inline constinit OpInfo batch_norm_backward{"batch_norm_backward"};
}  // namespace op

}  // namespace argand
