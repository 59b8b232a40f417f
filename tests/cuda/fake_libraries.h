// Stands in for NVIDIA's libraries where the emulated device runs: tables of functions that keep descriptors as their
// documentation says and compute by plain loops, factorizations by the CPU's. What is tested is what Argand tells the
// libraries.
#pragma once
#include <functional>

#include "argand/cuda/cublas_lt.h"
#include "argand/cuda/cudnn.h"
#include "argand/cuda/cufft.h"
#include "argand/cuda/cusolver.h"

namespace argand::cuda {

struct FakeState {
  bool on = false;  // else cuBLASLt and cuDNN are missing
  // What the fake cuBLASLt was asked for last, and how often it had to choose.
  int compute = 0, choices = 0, products = 0;
  uint32_t epilogue = 0, reductions = 0, alignment[4] = {};
  bool refuses_bias = false;
  lt::Status answer = lt::kSuccess;  // to cublasLtMatmul
  // The same of cuDNN.
  int plans = 0, convolutions = 0, engine = -1;
  dnn::Status dnn_answer = dnn::kSuccess;  // to the graph
  // Of cuFFT: plans that are alive, transforms done.
  int fft_plans = 0, transforms = 0;
  fft::Status fft_answer = fft::kSuccess;  // to a new plan
  // Of cuSOLVER and cuBLAS: calls for one matrix, calls for a batch.
  int single = 0, batched = 0;
  solver::Status solver_answer = solver::kSuccess;
};
FakeState& fake();

struct FakeLibraries {
  static CublasLt* cublas_lt(const Call& c);
  static Cudnn* cudnn(const Call& c);
  static Cufft& cufft(const Call& c);
  static Solver& solver(const Call& c);
  static void* stream(const Call&) { return nullptr; }
  // Later engines are faster.
  static std::function<double(const std::function<void()>&)> timer(const Call&);
  struct OutsideCaptures {
    OutsideCaptures() {}
  };
};

const CufftFunctions& fake_cufft_functions();

}  // namespace argand::cuda
