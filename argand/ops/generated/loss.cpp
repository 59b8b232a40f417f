// Written by tools/generate from the operations' schemas; edit those.
#include "argand/formulas/loss.h"

#include "argand/ops/door.h"
#include "argand/ops/functions.h"
#include "argand/ops/pointwise.h"

namespace argand {

Tensor _squared_error(const Tensor& self, const Tensor& target) { AG_DOOR(_squared_error, self, target); return pointwise(formula::SquaredError{}, {self, target}); }
Tensor& _squared_error_(const Tensor& self, const Tensor& target) { AG_DOOR(_squared_error_, self, target); return pointwise_inplace(formula::SquaredError{}, {self, target}); }
Tensor& _squared_error_out(Tensor& out, const Tensor& self, const Tensor& target) { AG_DOOR(_squared_error_out, out, self, target); return pointwise_out(formula::SquaredError{}, out, {self, target}); }
Tensor _squared_error(const Tensor& self, const Scalar& target) { AG_DOOR(_squared_error, self, target); return pointwise(formula::SquaredError{}, {self, target}); }
Tensor& _squared_error_(const Tensor& self, const Scalar& target) { AG_DOOR(_squared_error_, self, target); return pointwise_inplace(formula::SquaredError{}, {self, target}); }
Tensor& _squared_error_out(Tensor& out, const Tensor& self, const Scalar& target) { AG_DOOR(_squared_error_out, out, self, target); return pointwise_out(formula::SquaredError{}, out, {self, target}); }
Tensor _squared_error(const Scalar& self, const Tensor& target) { AG_DOOR(_squared_error, self, target); return pointwise(formula::SquaredError{}, {self, target}); }
Tensor& _squared_error_out(Tensor& out, const Scalar& self, const Tensor& target) { AG_DOOR(_squared_error_out, out, self, target); return pointwise_out(formula::SquaredError{}, out, {self, target}); }
Tensor _absolute_error(const Tensor& self, const Tensor& target) { AG_DOOR(_absolute_error, self, target); return pointwise(formula::AbsoluteError{}, {self, target}); }
Tensor& _absolute_error_(const Tensor& self, const Tensor& target) { AG_DOOR(_absolute_error_, self, target); return pointwise_inplace(formula::AbsoluteError{}, {self, target}); }
Tensor& _absolute_error_out(Tensor& out, const Tensor& self, const Tensor& target) { AG_DOOR(_absolute_error_out, out, self, target); return pointwise_out(formula::AbsoluteError{}, out, {self, target}); }
Tensor _absolute_error(const Tensor& self, const Scalar& target) { AG_DOOR(_absolute_error, self, target); return pointwise(formula::AbsoluteError{}, {self, target}); }
Tensor& _absolute_error_(const Tensor& self, const Scalar& target) { AG_DOOR(_absolute_error_, self, target); return pointwise_inplace(formula::AbsoluteError{}, {self, target}); }
Tensor& _absolute_error_out(Tensor& out, const Tensor& self, const Scalar& target) { AG_DOOR(_absolute_error_out, out, self, target); return pointwise_out(formula::AbsoluteError{}, out, {self, target}); }
Tensor _absolute_error(const Scalar& self, const Tensor& target) { AG_DOOR(_absolute_error, self, target); return pointwise(formula::AbsoluteError{}, {self, target}); }
Tensor& _absolute_error_out(Tensor& out, const Scalar& self, const Tensor& target) { AG_DOOR(_absolute_error_out, out, self, target); return pointwise_out(formula::AbsoluteError{}, out, {self, target}); }
Tensor _smooth_absolute_error(const Tensor& self, const Tensor& target, const Scalar& beta) { AG_DOOR(_smooth_absolute_error, self, target, beta); return pointwise(formula::SmoothAbsoluteError{beta}, {self, target}); }
Tensor& _smooth_absolute_error_(const Tensor& self, const Tensor& target, const Scalar& beta) { AG_DOOR(_smooth_absolute_error_, self, target, beta); return pointwise_inplace(formula::SmoothAbsoluteError{beta}, {self, target}); }
Tensor& _smooth_absolute_error_out(Tensor& out, const Tensor& self, const Tensor& target, const Scalar& beta) { AG_DOOR(_smooth_absolute_error_out, out, self, target, beta); return pointwise_out(formula::SmoothAbsoluteError{beta}, out, {self, target}); }
Tensor _smooth_absolute_error(const Tensor& self, const Scalar& target, const Scalar& beta) { AG_DOOR(_smooth_absolute_error, self, target, beta); return pointwise(formula::SmoothAbsoluteError{beta}, {self, target}); }
Tensor& _smooth_absolute_error_(const Tensor& self, const Scalar& target, const Scalar& beta) { AG_DOOR(_smooth_absolute_error_, self, target, beta); return pointwise_inplace(formula::SmoothAbsoluteError{beta}, {self, target}); }
Tensor& _smooth_absolute_error_out(Tensor& out, const Tensor& self, const Scalar& target, const Scalar& beta) { AG_DOOR(_smooth_absolute_error_out, out, self, target, beta); return pointwise_out(formula::SmoothAbsoluteError{beta}, out, {self, target}); }
Tensor _smooth_absolute_error(const Scalar& self, const Tensor& target, const Scalar& beta) { AG_DOOR(_smooth_absolute_error, self, target, beta); return pointwise(formula::SmoothAbsoluteError{beta}, {self, target}); }
Tensor& _smooth_absolute_error_out(Tensor& out, const Scalar& self, const Tensor& target, const Scalar& beta) { AG_DOOR(_smooth_absolute_error_out, out, self, target, beta); return pointwise_out(formula::SmoothAbsoluteError{beta}, out, {self, target}); }
Tensor _huber_error(const Tensor& self, const Tensor& target, const Scalar& delta) { AG_DOOR(_huber_error, self, target, delta); return pointwise(formula::HuberError{delta}, {self, target}); }
Tensor& _huber_error_(const Tensor& self, const Tensor& target, const Scalar& delta) { AG_DOOR(_huber_error_, self, target, delta); return pointwise_inplace(formula::HuberError{delta}, {self, target}); }
Tensor& _huber_error_out(Tensor& out, const Tensor& self, const Tensor& target, const Scalar& delta) { AG_DOOR(_huber_error_out, out, self, target, delta); return pointwise_out(formula::HuberError{delta}, out, {self, target}); }
Tensor _huber_error(const Tensor& self, const Scalar& target, const Scalar& delta) { AG_DOOR(_huber_error, self, target, delta); return pointwise(formula::HuberError{delta}, {self, target}); }
Tensor& _huber_error_(const Tensor& self, const Scalar& target, const Scalar& delta) { AG_DOOR(_huber_error_, self, target, delta); return pointwise_inplace(formula::HuberError{delta}, {self, target}); }
Tensor& _huber_error_out(Tensor& out, const Tensor& self, const Scalar& target, const Scalar& delta) { AG_DOOR(_huber_error_out, out, self, target, delta); return pointwise_out(formula::HuberError{delta}, out, {self, target}); }
Tensor _huber_error(const Scalar& self, const Tensor& target, const Scalar& delta) { AG_DOOR(_huber_error, self, target, delta); return pointwise(formula::HuberError{delta}, {self, target}); }
Tensor& _huber_error_out(Tensor& out, const Scalar& self, const Tensor& target, const Scalar& delta) { AG_DOOR(_huber_error_out, out, self, target, delta); return pointwise_out(formula::HuberError{delta}, out, {self, target}); }
Tensor _binary_cross_entropy(const Tensor& self, const Tensor& target) { AG_DOOR(_binary_cross_entropy, self, target); return pointwise(formula::BinaryCrossEntropy{}, {self, target}); }
Tensor& _binary_cross_entropy_(const Tensor& self, const Tensor& target) { AG_DOOR(_binary_cross_entropy_, self, target); return pointwise_inplace(formula::BinaryCrossEntropy{}, {self, target}); }
Tensor& _binary_cross_entropy_out(Tensor& out, const Tensor& self, const Tensor& target) { AG_DOOR(_binary_cross_entropy_out, out, self, target); return pointwise_out(formula::BinaryCrossEntropy{}, out, {self, target}); }
Tensor _binary_cross_entropy(const Tensor& self, const Scalar& target) { AG_DOOR(_binary_cross_entropy, self, target); return pointwise(formula::BinaryCrossEntropy{}, {self, target}); }
Tensor& _binary_cross_entropy_(const Tensor& self, const Scalar& target) { AG_DOOR(_binary_cross_entropy_, self, target); return pointwise_inplace(formula::BinaryCrossEntropy{}, {self, target}); }
Tensor& _binary_cross_entropy_out(Tensor& out, const Tensor& self, const Scalar& target) { AG_DOOR(_binary_cross_entropy_out, out, self, target); return pointwise_out(formula::BinaryCrossEntropy{}, out, {self, target}); }
Tensor _binary_cross_entropy(const Scalar& self, const Tensor& target) { AG_DOOR(_binary_cross_entropy, self, target); return pointwise(formula::BinaryCrossEntropy{}, {self, target}); }
Tensor& _binary_cross_entropy_out(Tensor& out, const Scalar& self, const Tensor& target) { AG_DOOR(_binary_cross_entropy_out, out, self, target); return pointwise_out(formula::BinaryCrossEntropy{}, out, {self, target}); }
Tensor _binary_cross_entropy_with_logits(const Tensor& self, const Tensor& target) { AG_DOOR(_binary_cross_entropy_with_logits, self, target); return pointwise(formula::BinaryCrossEntropyWithLogits{}, {self, target}); }
Tensor& _binary_cross_entropy_with_logits_(const Tensor& self, const Tensor& target) { AG_DOOR(_binary_cross_entropy_with_logits_, self, target); return pointwise_inplace(formula::BinaryCrossEntropyWithLogits{}, {self, target}); }
Tensor& _binary_cross_entropy_with_logits_out(Tensor& out, const Tensor& self, const Tensor& target) { AG_DOOR(_binary_cross_entropy_with_logits_out, out, self, target); return pointwise_out(formula::BinaryCrossEntropyWithLogits{}, out, {self, target}); }
Tensor _binary_cross_entropy_with_logits(const Tensor& self, const Scalar& target) { AG_DOOR(_binary_cross_entropy_with_logits, self, target); return pointwise(formula::BinaryCrossEntropyWithLogits{}, {self, target}); }
Tensor& _binary_cross_entropy_with_logits_(const Tensor& self, const Scalar& target) { AG_DOOR(_binary_cross_entropy_with_logits_, self, target); return pointwise_inplace(formula::BinaryCrossEntropyWithLogits{}, {self, target}); }
Tensor& _binary_cross_entropy_with_logits_out(Tensor& out, const Tensor& self, const Scalar& target) { AG_DOOR(_binary_cross_entropy_with_logits_out, out, self, target); return pointwise_out(formula::BinaryCrossEntropyWithLogits{}, out, {self, target}); }
Tensor _binary_cross_entropy_with_logits(const Scalar& self, const Tensor& target) { AG_DOOR(_binary_cross_entropy_with_logits, self, target); return pointwise(formula::BinaryCrossEntropyWithLogits{}, {self, target}); }
Tensor& _binary_cross_entropy_with_logits_out(Tensor& out, const Scalar& self, const Tensor& target) { AG_DOOR(_binary_cross_entropy_with_logits_out, out, self, target); return pointwise_out(formula::BinaryCrossEntropyWithLogits{}, out, {self, target}); }

}  // namespace argand
