#include "argand/cuda/select.h"

#include "argand/cuda/launch.h"
#include "argand/cuda/register.h"

namespace argand::cuda {
void register_select_cuda() { register_select<CudaLaunch>(kCUDA); }
}  // namespace argand::cuda
