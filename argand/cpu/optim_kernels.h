// The inner loops of optimizer steps, one table per instruction set.
#pragma once
#include <cstdint>

namespace argand {

// What one parameter's loop needs, in the type it computes in. `sign` is -1 to climb.
template <class T>
struct SgdFactors {
  T lr, sign, weight_decay, momentum, take;  // take: 1 - dampening
  bool nesterov, first;
};
template <class T>
struct AdamFactors {
  T step_size, sign, weight_decay, shrink;        // shrink: 1 - lr weight_decay where that is decoupled, else 1
  T beta1, take1, beta2, take2, root_scale, eps;  // take: 1 - beta; root_scale: 1 / sqrt(1 - beta2^step)
  bool amsgrad;
};
template <class T>
struct RmspropFactors {
  T lr, sign, weight_decay, alpha, take, eps, momentum;
  bool centered;
};
template <class T>
struct AdagradFactors {
  T lr, sign, weight_decay, eps;
};

// at: the parameter, its states, its gradient, n elements each. Weight decay of 0 leaves the parameter out of the
// gradient altogether, so that an infinite parameter makes no NaN.
using OptimLoop = void (*)(const void* factors, char* const* at, int64_t n);
struct OptimKernels {  // [0] float, [1] double
  OptimLoop sgd[2], sgd_momentum[2], adam[2], rmsprop[2], adagrad[2];
};

namespace sse4 {
extern const OptimKernels optim_kernels;
}
namespace avx2 {
extern const OptimKernels optim_kernels;
}
namespace avx512 {
extern const OptimKernels optim_kernels;
}

}  // namespace argand
