#include "argand/cuda/random.h"

#include "argand/cuda/launch.h"
#include "argand/cuda/multinomial.h"
#include "argand/cuda/register.h"

namespace argand::cuda {
void register_random_cuda() {
  register_random<CudaLaunch>(kCUDA);
  register_multinomial<CudaLaunch>(kCUDA);
}
}  // namespace argand::cuda
