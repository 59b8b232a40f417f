#include "argand/cuda/launch.h"
#include "argand/cuda/pointwise.h"
#include "argand/cuda/register.h"

namespace argand::cuda {
void register_pointwise_exponential() { register_pointwise<CudaLaunch>(kCUDA, formula::Exponential{}); }
}  // namespace argand::cuda
