// NVIDIA's libraries on the devices of this process, each opened when the first call asks for it.
#pragma once
#include "argand/cuda/cublas_lt.h"
#include "argand/cuda/cudnn.h"
#include "argand/cuda/cufft.h"
#include "argand/cuda/cusolver.h"
#include "argand/cuda/outside_captures.h"

namespace argand::cuda {

struct CudaLibraries {
  // On the device of the call's operands; null where the library is missing (a warning says so, once) or, for cuDNN,
  // switched off.
  static CublasLt* cublas_lt(const Call& c);
  static Cudnn* cudnn(const Call& c);
  // The same of libraries without which the plug-in does not do: Error where one is missing.
  static Cufft& cufft(const Call& c);
  static Solver& solver(const Call& c);
  static void* stream(const Call& c);
  // Milliseconds that work takes on the call's stream; empty while that is captured.
  static std::function<double(const std::function<void()>&)> timer(const Call& c);
  // A library that makes a plan allocates.
  using OutsideCaptures = cuda::OutsideCaptures;
};

// Tells library_settings() how versions are asked for.
void register_libraries();

}  // namespace argand::cuda
