// Joining rows of several tensors.
#pragma once
#include "argand/dispatch/op.h"

namespace argand {

namespace op {
// out: [outer, sum of n_i]; inputs: [outer, n_i]; all contiguous, of one type. Row by row, inputs in their order.
AG_API inline constinit OpInfo join{"join"};
constexpr int kMaxJoined = 128;  // inputs of one call
}  // namespace op

}  // namespace argand
