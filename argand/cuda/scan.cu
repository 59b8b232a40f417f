#include "argand/cuda/scan.h"

#include "argand/cuda/launch.h"
#include "argand/cuda/register.h"

namespace argand::cuda {
void register_scan_cuda() { register_scan<CudaLaunch>(kCUDA); }
}  // namespace argand::cuda
