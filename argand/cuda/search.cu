#include "argand/cuda/search.h"

#include "argand/cuda/launch.h"
#include "argand/cuda/register.h"

namespace argand::cuda {
void register_search_cuda() { register_search<CudaLaunch>(kCUDA); }
}  // namespace argand::cuda
