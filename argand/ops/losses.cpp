// Losses of regression and of yes-or-no questions. Prediction and target broadcast; the element losses of the common
// ones are formulas (formulas/loss.h), so forward and backward are one pass each.
#include "argand/core/error.h"
#include "argand/ops/declare.h"
#include "argand/ops/door.h"
#include "argand/ops/functions.h"
#include "argand/ops/loss.h"
#include "argand/ops/operators.h"

namespace argand {

void check_reduction(const char* op, int64_t reduction) {
  AG_CHECK_AS(ValueError, reduction >= Reduction::None && reduction <= Reduction::Sum, op,
              ": reduction must be 0 (none), 1 (mean) or 2 (sum), got ", reduction);
}

Tensor reduced(const char* op, const Tensor& losses, int64_t reduction) {
  check_reduction(op, reduction);
  if (reduction == Reduction::None) return losses;
  return reduction == Reduction::Mean ? mean(losses) : sum(losses);
}

namespace {

constexpr double kTwoPi = 6.283185307179586;

bool given(const std::optional<Tensor>& x) { return x && x->defined(); }

Tensor weighted(const Tensor& losses, const std::optional<Tensor>& weight) {
  return given(weight) ? losses * *weight : losses;
}

// For losses whose target is no number to be near to but an answer to each element.
void check_equal_sizes(const char* op, const Tensor& self, const Tensor& target) {
  AG_CHECK_AS(ValueError, self.sizes() == target.sizes(), op, ": input and target must have equal sizes, got ",
              self.sizes(), " and ", target.sizes());
}

// The formulas below broadcast; what does not is the loss's mistake to name.
const Tensor& fitting(const char* op, const Tensor& self, const Tensor& target) {
  if (self.sizes() != target.sizes()) broadcast_sizes(op, self.sizes(), target.sizes());
  return self;
}

}  // namespace

// (self - target)^2.
AG_OP("mse_loss(Tensor self, Tensor target, int reduction=1) -> Tensor", "function out")
Tensor mse_loss(const Tensor& self, const Tensor& target, int64_t reduction) {
  AG_DOOR(mse_loss, self, target, reduction);
  return reduced("mse_loss", _squared_error(fitting("mse_loss", self, target), target), reduction);
}

// |self - target|.
AG_OP("l1_loss(Tensor self, Tensor target, int reduction=1) -> Tensor", "function out")
Tensor l1_loss(const Tensor& self, const Tensor& target, int64_t reduction) {
  AG_DOOR(l1_loss, self, target, reduction);
  return reduced("l1_loss", _absolute_error(fitting("l1_loss", self, target), target), reduction);
}

// d^2 / (2 beta) where d = |self - target| < beta, d - beta / 2 beyond. beta = 0 is l1_loss.
AG_OP("smooth_l1_loss(Tensor self, Tensor target, int reduction=1, float beta=1.0) -> Tensor", "function out")
Tensor smooth_l1_loss(const Tensor& self, const Tensor& target, int64_t reduction, double beta) {
  AG_DOOR(smooth_l1_loss, self, target, reduction, beta);
  AG_CHECK_AS(ValueError, beta >= 0, "smooth_l1_loss: beta must be 0 or more, got ", beta);
  if (beta == 0) return l1_loss(self, target, reduction);
  return reduced("smooth_l1_loss", _smooth_absolute_error(fitting("smooth_l1_loss", self, target), target, beta),
                 reduction);
}

// d^2 / 2 where d = |self - target| <= delta, delta (d - delta / 2) beyond.
AG_OP("huber_loss(Tensor self, Tensor target, int reduction=1, float delta=1.0) -> Tensor", "function out")
Tensor huber_loss(const Tensor& self, const Tensor& target, int64_t reduction, double delta) {
  AG_DOOR(huber_loss, self, target, reduction, delta);
  AG_CHECK_AS(ValueError, delta > 0, "huber_loss: delta must be positive, got ", delta);
  return reduced("huber_loss", _huber_error(fitting("huber_loss", self, target), target, delta), reduction);
}

// -(target log(self) + (1 - target) log(1 - self)), self within [0, 1]; logarithms are held above -100. Reads the
// numbers of self to check them.
AG_OP("binary_cross_entropy(Tensor self, Tensor target, Tensor? weight=None, int reduction=1) -> Tensor",
      "function out")
Tensor binary_cross_entropy(const Tensor& self, const Tensor& target, const std::optional<Tensor>& weight,
                            int64_t reduction) {
  AG_DOOR(binary_cross_entropy, self, target, weight, reduction);
  check_equal_sizes("binary_cross_entropy", self, target);
  if (!self.is_meta() && self.numel()) {
    const double least = amin(self.detach()).item<double>(), most = amax(self.detach()).item<double>();
    AG_CHECK(!(least < 0 || most > 1),
             "binary_cross_entropy: input must hold probabilities in [0, 1], got numbers from ", least, " to ", most,
             "; use binary_cross_entropy_with_logits for numbers that no sigmoid has been applied to");
  }
  return reduced("binary_cross_entropy", weighted(_binary_cross_entropy(self, target), weight), reduction);
}

// Binary cross entropy of sigmoid(self), without overflow. pos_weight scales the part of the positive targets; weight,
// like it, broadcasts.
AG_OP(
    "binary_cross_entropy_with_logits(Tensor self, Tensor target, Tensor? weight=None, Tensor? pos_weight=None, "
    "int reduction=1) -> Tensor",
    "function")
Tensor binary_cross_entropy_with_logits(const Tensor& self, const Tensor& target, const std::optional<Tensor>& weight,
                                        const std::optional<Tensor>& pos_weight, int64_t reduction) {
  AG_DOOR(binary_cross_entropy_with_logits, self, target, weight, pos_weight, reduction);
  check_equal_sizes("binary_cross_entropy_with_logits", self, target);
  Tensor losses;
  if (given(pos_weight)) {
    const Tensor positive = (*pos_weight - 1) * target + 1;
    losses = (1 - target) * self - positive * log_sigmoid(self);
  } else {
    losses = _binary_cross_entropy_with_logits(self, target);
  }
  return reduced("binary_cross_entropy_with_logits", weighted(losses, weight), reduction);
}

// target (log(target) - self), where self holds log probabilities, and target too where log_target is set. The mean
// is over all elements.
AG_OP("kl_div(Tensor self, Tensor target, int reduction=1, *, bool log_target=False) -> Tensor", "function")
Tensor kl_div(const Tensor& self, const Tensor& target, int64_t reduction, bool log_target) {
  AG_DOOR(kl_div, self, target, reduction, log_target);
  const Tensor losses = log_target ? exp(target) * (target - self) : xlogy(target, target) - target * self;
  return reduced("kl_div", losses, reduction);
}

// exp(self) - target self, or self - target log(self + eps) where self is no logarithm. `full` adds Stirling's
// approximation of log(target!) for targets above 1.
AG_OP(
    "poisson_nll_loss(Tensor self, Tensor target, bool log_input=True, bool full=False, float eps=1e-08, "
    "int reduction=1) -> Tensor",
    "function")
Tensor poisson_nll_loss(const Tensor& self, const Tensor& target, bool log_input, bool full, double eps,
                        int64_t reduction) {
  AG_DOOR(poisson_nll_loss, self, target, log_input, full, eps, reduction);
  Tensor losses = log_input ? exp(self) - target * self : self - target * log(self + eps);
  if (full) {
    const Tensor stirling = target * log(target) - target + 0.5 * log(target * kTwoPi);
    losses = losses + masked_fill(stirling, target <= 1, Scalar(0));
  }
  return reduced("poisson_nll_loss", losses, reduction);
}

// Of a normal distribution with mean self and variance var, which has self's sizes, or one number for each of its last
// dimension. Variances are held above eps; the derivative does not see that. Reads var's numbers to check them.
AG_OP(
    "gaussian_nll_loss(Tensor self, Tensor target, Tensor var, bool full=False, float eps=1e-06, int reduction=1) "
    "-> Tensor",
    "function")
Tensor gaussian_nll_loss(const Tensor& self, const Tensor& target, const Tensor& var, bool full, double eps,
                         int64_t reduction) {
  AG_DOOR(gaussian_nll_loss, self, target, var, full, eps, reduction);
  Tensor v = var;
  if (v.sizes() != self.sizes()) {
    const auto n = self.sizes().size();
    if (n > 0 && v.sizes() == self.sizes().slice(0, n - 1)) v = unsqueeze(v, -1);
    const bool fits = n > 0 && v.sizes().size() == n && v.sizes().slice(0, n - 1) == self.sizes().slice(0, n - 1) &&
                      v.sizes()[n - 1] == 1;
    AG_CHECK_AS(ValueError, fits || v.dim() == 0, "gaussian_nll_loss: var must have the sizes of the input, ",
                self.sizes(), ", the last one dropped or 1 if you like; got ", var.sizes());
  }
  if (!v.is_meta() && v.numel())
    AG_CHECK_AS(ValueError, !(amin(v.detach()).item<double>() < 0),
                "gaussian_nll_loss: var must not be negative, its least number is ", amin(v.detach()).item<double>());
  const Tensor held = v + (clamp_min(v, Scalar(eps)) - v).detach(), d = self - target;
  Tensor losses = 0.5 * (log(held) + d * d / held);
  if (full) losses = losses + 0.5 * __builtin_log(kTwoPi);
  return reduced("gaussian_nll_loss", losses, reduction);
}

// self where target is 1, max(0, margin - self) where it is -1.
AG_OP("hinge_embedding_loss(Tensor self, Tensor target, float margin=1.0, int reduction=1) -> Tensor", "function")
Tensor hinge_embedding_loss(const Tensor& self, const Tensor& target, double margin, int64_t reduction) {
  AG_DOOR(hinge_embedding_loss, self, target, margin, reduction);
  const Tensor far = where(target != 1, clamp_min(margin - self, Scalar(0)), Scalar(0));
  return reduced("hinge_embedding_loss", far + where(target != -1, self, Scalar(0)), reduction);
}

// max(0, margin - target (input1 - input2)): target says which of the two ought to be greater, 1 or -1.
AG_OP("margin_ranking_loss(Tensor input1, Tensor input2, Tensor target, float margin=0.0, int reduction=1) -> Tensor",
      "function")
Tensor margin_ranking_loss(const Tensor& input1, const Tensor& input2, const Tensor& target, double margin,
                           int64_t reduction) {
  AG_DOOR(margin_ranking_loss, input1, input2, target, margin, reduction);
  AG_CHECK(input1.dim() == input2.dim() && input1.dim() == target.dim(),
           "margin_ranking_loss: both inputs and the target must have equally many dimensions, got sizes ",
           input1.sizes(), ", ", input2.sizes(), " and ", target.sizes());
  return reduced("margin_ranking_loss", clamp_min(margin - target * (input1 - input2), Scalar(0)), reduction);
}

// 1 - cos where target is 1, max(0, cos - margin) where it is -1; the angle is that between rows of [N, D], or between
// two vectors.
AG_OP("cosine_embedding_loss(Tensor input1, Tensor input2, Tensor target, float margin=0.0, int reduction=1) -> Tensor",
      "function")
Tensor cosine_embedding_loss(const Tensor& input1, const Tensor& input2, const Tensor& target, double margin,
                             int64_t reduction) {
  AG_DOOR(cosine_embedding_loss, input1, input2, target, margin, reduction);
  constexpr double kEpsilon = 1e-12;
  AG_CHECK(
      (target.dim() == 0 || target.dim() == 1) && input1.dim() == target.dim() + 1 && input2.dim() == target.dim() + 1,
      "cosine_embedding_loss: a target [N] needs inputs [N, D], a 0-d target inputs [D]; got a target of sizes ",
      target.sizes(), " and inputs of ", input1.sizes(), " and ", input2.sizes());
  const auto dots = [](const Tensor& a, const Tensor& b) { return sum(a * b, IntArrayRef({-1})); };
  const Tensor squares = (dots(input1, input1) + kEpsilon) * (dots(input2, input2) + kEpsilon);
  const Tensor cosine = dots(input1, input2) / sqrt(squares);
  const Tensor near = where(target == 1, 1 - cosine, Scalar(0));
  const Tensor far = where(target == -1, clamp_min(cosine - margin, Scalar(0)), Scalar(0));
  return reduced("cosine_embedding_loss", near + far, reduction);
}

// max(0, |anchor - positive|_p - |anchor - negative|_p + margin). swap takes the nearer of anchor and positive as the
// negative's neighbour.
AG_OP(
    "triplet_margin_loss(Tensor anchor, Tensor positive, Tensor negative, float margin=1.0, float p=2.0, "
    "float eps=1e-06, bool swap=False, int reduction=1) -> Tensor",
    "function")
Tensor triplet_margin_loss(const Tensor& anchor, const Tensor& positive, const Tensor& negative, double margin,
                           double p, double eps, bool swap, int64_t reduction) {
  AG_DOOR(triplet_margin_loss, anchor, positive, negative, margin, p, eps, swap, reduction);
  AG_CHECK_AS(ValueError, margin > 0, "triplet_margin_loss: margin must be positive, got ", margin);
  AG_CHECK(anchor.dim() == positive.dim() && positive.dim() == negative.dim(),
           "triplet_margin_loss: anchor, positive and negative must have equally many dimensions, got sizes ",
           anchor.sizes(), ", ", positive.sizes(), " and ", negative.sizes());
  const Tensor near = pairwise_distance(anchor, positive, p, eps);
  Tensor far = pairwise_distance(anchor, negative, p, eps);
  if (swap) far = minimum(far, pairwise_distance(positive, negative, p, eps));
  return reduced("triplet_margin_loss", clamp_min(near - far + margin, Scalar(0)), reduction);
}

// log(1 + exp(-target self)), target 1 or -1.
AG_OP("soft_margin_loss(Tensor self, Tensor target, int reduction=1) -> Tensor", "function out")
Tensor soft_margin_loss(const Tensor& self, const Tensor& target, int64_t reduction) {
  AG_DOOR(soft_margin_loss, self, target, reduction);
  return reduced("soft_margin_loss", neg(log_sigmoid(target * self)), reduction);
}

}  // namespace argand
