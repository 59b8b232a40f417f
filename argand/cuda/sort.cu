#include "argand/cuda/sort.h"

#include "argand/cuda/launch.h"
#include "argand/cuda/register.h"

namespace argand::cuda {
void register_sort_cuda() { register_sort<CudaLaunch>(kCUDA); }
}  // namespace argand::cuda
