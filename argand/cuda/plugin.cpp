// The door of libargand_cuda: core loads the library, asks for this and starts it.
#include <cuda_runtime_api.h>

#include "argand/cuda/device.h"
#include "argand/cuda/libraries.h"
#include "argand/cuda/register.h"

namespace argand::cuda {
namespace {

void register_kernels() {
  register_attention_cuda();
  register_batch_norm_cuda();
  register_conv_cuda();
  register_copy_cuda();
  register_cross_entropy_cuda();
  register_fft_cuda();
  register_gemm_cuda();
  register_group_norm_cuda();
  register_index_cuda();
  register_layer_norm_cuda();
  register_linalg_cuda();
  register_optim_cuda();
  register_pointwise_activation();
  register_pointwise_arithmetic();
  register_pointwise_comparison();
  register_pointwise_exponential();
  register_pointwise_loss();
  register_pointwise_rounding();
  register_pointwise_selection();
  register_pointwise_special();
  register_pointwise_trigonometric();
  register_pool_windows_cuda();
  register_random_cuda();
  register_recurrent_cuda();
  register_reductions_cuda();
  register_resample_cuda();
  register_scan_cuda();
  register_search_cuda();
  register_select_cuda();
  register_sequence_cuda();
  register_softmax_cuda();
  register_sort_cuda();
}

// What is returned lives as long as the process.
const char* start(const void* library) {
  if (library != reinterpret_cast<const void*>(&interface))
    return "the CUDA plug-in is linked to another copy of Argand than the one that loads it";
  int count = 0;
  if (const cudaError_t error = cudaGetDeviceCount(&count); error != cudaSuccess) {
    (void)cudaGetLastError();
    return error == cudaErrorInsufficientDriver ? "the NVIDIA driver is missing or older than the CUDA runtime this "
                                                  "plug-in was built with"
                                                : cudaGetErrorString(error);
  }
  if (count == 0) return "the driver reports no device";
  if (driver_pages_missing()) return "the NVIDIA driver lacks the functions for virtual memory; a newer one has them";
  register_kernels();
  register_libraries();
  // Lives as long as the process: tensors in static storage are freed after static objects of this library.
  register_device(DeviceType::CUDA, "cuda", new CudaDevices(count), AG_ABI_HASH);
  return nullptr;
}

}  // namespace
}  // namespace argand::cuda

extern "C" AG_API const argand::cuda::Plugin* argand_cuda_plugin();
const argand::cuda::Plugin* argand_cuda_plugin() {
  static constexpr argand::cuda::Plugin plugin{AG_ABI_HASH, argand::cuda::start};
  return &plugin;
}
