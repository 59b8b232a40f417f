#include "argand/cuda/conv.h"

#include "argand/cuda/launch.h"
#include "argand/cuda/libraries.h"
#include "argand/cuda/register.h"

namespace argand::cuda {
void register_conv_cuda() { register_conv<CudaLaunch, CudaLibraries>(kCUDA); }
}  // namespace argand::cuda
