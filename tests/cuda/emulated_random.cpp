#include "emulated_device.h"
#include "argand/cuda/multinomial.h"
#include "argand/cuda/random.h"

namespace argand::cuda {
void emulate_random() {
  register_random<EmulatedLaunch>(kPrivateUse1);
  register_multinomial<EmulatedLaunch>(kPrivateUse1);
}
}  // namespace argand::cuda
