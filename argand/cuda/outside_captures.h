// What a capture forbids though it has nothing to do with the captured work.
#pragma once
#include "argand/cuda/stream.h"

namespace argand::cuda {

// While it lives the thread's calls count as unrelated to captures: they may allocate, map pages, load kernels. What
// goes onto the captured stream is recorded all the same.
class OutsideCaptures {
 public:
  OutsideCaptures() { AG_CUDA(cudaThreadExchangeStreamCaptureMode(&mode_)); }
  OutsideCaptures(const OutsideCaptures&) = delete;
  OutsideCaptures& operator=(const OutsideCaptures&) = delete;
  ~OutsideCaptures() { (void)cudaThreadExchangeStreamCaptureMode(&mode_); }

 private:
  cudaStreamCaptureMode mode_ = cudaStreamCaptureModeRelaxed;
};

}  // namespace argand::cuda
