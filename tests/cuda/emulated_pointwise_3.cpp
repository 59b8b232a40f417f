#include "emulated_device.h"
#include "argand/cuda/pointwise.h"

namespace argand::cuda {
void emulate_pointwise_3() {
  register_pointwise<EmulatedLaunch>(kPrivateUse1, formula::Comparison{});
  register_pointwise<EmulatedLaunch>(kPrivateUse1, formula::Selection{});
}
}  // namespace argand::cuda
