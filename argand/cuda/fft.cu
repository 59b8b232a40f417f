#include "argand/cuda/fft.h"

#include "argand/cuda/launch.h"
#include "argand/cuda/libraries.h"
#include "argand/cuda/register.h"

namespace argand::cuda {
void register_fft_cuda() { register_fft<CudaLaunch, CudaLibraries>(kCUDA); }
}  // namespace argand::cuda
