#include "emulated_device.h"
#include "argand/cuda/pointwise.h"

namespace argand::cuda {
void emulate_pointwise_4() {
  register_pointwise<EmulatedLaunch>(kPrivateUse1, formula::Exponential{});
  register_pointwise<EmulatedLaunch>(kPrivateUse1, formula::Special{});
  register_pointwise<EmulatedLaunch>(kPrivateUse1, formula::Trigonometric{});
}
}  // namespace argand::cuda
