// What programs ask of the libraries that compute products and convolutions on NVIDIA GPUs, under PyTorch's names
// (torch.backends.cuda.matmul, torch.backends.cudnn). The CPU's results do not depend on it.
#pragma once
#include <atomic>
#include <cstdint>

#include "argand/core/macros.h"

namespace argand {

struct LibrarySettings {
  // Products of float32 in TF32: 10 bits of mantissa in the factors. torch.set_float32_matmul_precision sets it.
  std::atomic<bool> matmul_tf32 = false;
  // Parts of one sum over k may be added in the result's 16-bit type.
  std::atomic<bool> matmul_reduced_half = true, matmul_reduced_bfloat16 = true;

  std::atomic<bool> cudnn_enabled = true;
  std::atomic<bool> cudnn_tf32 = true;
  // Times the algorithms there are for a convolution of new sizes, and keeps the fastest.
  std::atomic<bool> cudnn_benchmark = false;
  // How many it times at most; 0: all.
  std::atomic<int64_t> cudnn_benchmark_limit = 10;
  // Algorithms alone that give the same bits every time.
  std::atomic<bool> cudnn_deterministic = true;

  // Set by the CUDA plug-in when it starts: the version of the library, 0 where there is none.
  std::atomic<int64_t (*)()> cudnn_version = nullptr, cublas_version = nullptr;
};

AG_API LibrarySettings& library_settings();

}  // namespace argand
