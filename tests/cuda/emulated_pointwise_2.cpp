#include "emulated_device.h"
#include "argand/cuda/pointwise.h"

namespace argand::cuda {
void emulate_pointwise_2() {
  register_pointwise<EmulatedLaunch>(kPrivateUse1, formula::Arithmetic{});
  register_pointwise<EmulatedLaunch>(kPrivateUse1, formula::Rounding{});
}
}  // namespace argand::cuda
