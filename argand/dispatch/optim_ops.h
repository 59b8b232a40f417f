// One step of an optimizer over a list of parameters.
#pragma once
#include "argand/dispatch/op.h"

namespace argand {

// Views of a call over k parameters: outputs are the k parameters, then the k tensors of each kind of state in the
// order given below; inputs are the k gradients. Those of one parameter are contiguous and have its number of elements;
// all have one floating dtype. half and bfloat16 are computed in float32.
constexpr int kMostStates = 3;
constexpr int kMostStepParams = 255 / (kMostStates + 2);

// What changes between replays of a recorded call is held by reference.
struct StepAttrs {
  const double* lr = nullptr;
  int64_t* const* steps = nullptr;  // a counter per parameter, raised by the kernel before use; null: none are kept
  double weight_decay = 0;
  bool maximize = false;
};

// d = g + weight_decay p; b = momentum b + (1 - dampening) d; p -= lr b, or with nesterov p -= lr (d + momentum b).
struct SgdAttrs : StepAttrs {
  double momentum = 0, dampening = 0;
  bool nesterov = false;
  bool first = false;  // the buffers hold nothing yet: b = d
};

// Kingma and Ba, "Adam" (2015); decoupled: Loshchilov and Hutter, "Decoupled weight decay regularization" (2019);
// amsgrad: Reddi, Kale and Kumar, "On the convergence of Adam and beyond" (2018).
struct AdamAttrs : StepAttrs {
  double beta1 = 0, beta2 = 0, eps = 0;
  bool decoupled = false;  // p *= 1 - lr weight_decay in place of g += weight_decay p
};

// s = alpha s + (1 - alpha) g^2; p -= lr g / (sqrt(s) + eps). centered: s less the square of the mean gradient.
struct RmspropAttrs : StepAttrs {
  double alpha = 0, eps = 0, momentum = 0;
  bool centered = false;
};

// s += g^2; p -= lr / (1 + (step - 1) lr_decay) g / (sqrt(s) + eps).
struct AdagradAttrs : StepAttrs {
  double lr_decay = 0, eps = 0;
};

namespace op {
AG_API inline constinit OpInfo sgd_step{"sgd_step"};                    // no state
AG_API inline constinit OpInfo sgd_momentum_step{"sgd_momentum_step"};  // momentum buffer
AG_API inline constinit OpInfo adam_step{"adam_step"};  // mean of g, mean of g^2, with amsgrad the latter's maximum
// mean of g^2; centered: mean of g; momentum: its buffer
AG_API inline constinit OpInfo rmsprop_step{"rmsprop_step"};
AG_API inline constinit OpInfo adagrad_step{"adagrad_step"};  // sum of g^2
}  // namespace op

}  // namespace argand
