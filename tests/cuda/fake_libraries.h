// Stands in for cuBLASLt and cuDNN where the emulated device runs: tables of functions that keep descriptors as their
// documentation says and compute by plain loops. What is tested is what Argand tells the libraries.
#pragma once
#include <functional>

#include "argand/cuda/cublas_lt.h"
#include "argand/cuda/cudnn.h"

namespace argand::cuda {

struct FakeState {
  bool on = false;  // else the libraries are missing
  // What the fake cuBLASLt was asked for last, and how often it had to choose.
  int compute = 0, choices = 0, products = 0;
  uint32_t epilogue = 0, reductions = 0, alignment[4] = {};
  bool refuses_bias = false;
  lt::Status answer = lt::kSuccess;  // to cublasLtMatmul
  // The same of cuDNN.
  int plans = 0, convolutions = 0, engine = -1;
  dnn::Status dnn_answer = dnn::kSuccess;  // to the graph
};
FakeState& fake();

struct FakeLibraries {
  static CublasLt* cublas_lt(const Call& c);
  static Cudnn* cudnn(const Call& c);
  static void* stream(const Call&) { return nullptr; }
  // Later engines are faster.
  static std::function<double(const std::function<void()>&)> timer(const Call&);
};

}  // namespace argand::cuda
