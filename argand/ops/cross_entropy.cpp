// Losses of classification: cross entropy and the negative log likelihood.
#include "argand/autograd/record.h"
#include "argand/dispatch/dispatch.h"
#include "argand/dispatch/softmax_ops.h"
#include "argand/ops/declare.h"
#include "argand/ops/door.h"
#include "argand/ops/functions.h"
#include "argand/ops/loss.h"
#include "argand/ops/operators.h"
#include "argand/ops/promotion.h"
#include "argand/ops/three_dims.h"

namespace argand {

namespace {

Tensor floating_zero_dim(const Tensor& x, DType dtype) { return new_tensor({}, dtype, x.device()); }

// The classes are dimension 1, or the only one.
int64_t class_dim(const Tensor& x) { return x.dim() == 1 ? 0 : 1; }

// The class weights in the type a kernel computes in, or an undefined tensor.
Tensor class_weight(const char* op, const Tensor& x, const std::optional<Tensor>& weight) {
  if (!weight || !weight->defined()) return {};
  const int64_t classes = x.size(class_dim(x));
  AG_CHECK(weight->dim() == 1 && weight->numel() == classes, op, ": weight must hold one number for each of the ",
           classes, " classes, got sizes ", weight->sizes());
  AG_CHECK(weight->device() == x.device(), op, ": weight is on ", weight->device(), ", the input on ", x.device());
  NoGradGuard no_grad;
  return weight->detach().to(compute_dtype(x.dtype())).contiguous();
}

// The target as int64 [outer, inner]. Its sizes must be the input's without the classes.
Tensor class_target(const char* op, const Tensor& x, const Tensor& target) {
  AG_CHECK_AS(TypeError, is_integral(target.dtype(), false), op, ": class indices must be integers, got ",
              target.dtype(), "; probabilities have the sizes of the input, ", x.sizes(), ", not ", target.sizes());
  DimVector sizes(x.sizes());
  sizes.erase(static_cast<size_t>(class_dim(x)));
  AG_CHECK_AS(ValueError, target.dim() != 1 || x.dim() != 2 || target.size(0) == x.size(0), op,
              ": the batches differ: ", x.size(0), " rows of input, ", target.size(0), " targets");
  AG_CHECK(target.sizes() == IntArrayRef(sizes), op, ": an input of sizes ", x.sizes(),
           " needs a target of class indices with sizes ", IntArrayRef(sizes), ", got ", target.sizes());
  AG_CHECK(target.device() == x.device(), op, ": target is on ", target.device(), ", the input on ", x.device());
  NoGradGuard no_grad;
  const int64_t outer = x.dim() == 1 ? 1 : x.size(0);
  return target.to(DType::Int64).contiguous().reshape({outer, outer ? target.numel() / outer : 0});
}

void check_input(const char* op, const Tensor& x) {
  AG_CHECK(x.dim() >= 1, op, ": expected an input [C], [N, C] or [N, C, d1, ...], got a 0-d tensor");
  AG_CHECK(x.is_floating_point(), op, ": expected a floating-point input, got ", x.dtype());
  AG_CHECK(x.size(class_dim(x)) > 0, op, ": the input has no classes, sizes ", x.sizes());
}

struct TargetWeights {
  Tensor weight, index, ignored;  // sizes of the target
};
// Checks the target; an ignored one gets weight 0 and index 0.
TargetWeights target_weights(const char* op, const Tensor& x, const Tensor& target, const Tensor& weight,
                             int64_t ignore_index) {
  const auto make = [&](DType d) { return new_tensor(target.sizes(), d, x.device()); };
  TargetWeights w{make(compute_dtype(x.dtype())), make(DType::Int64), make(DType::Bool)};
  const auto flat = [&](const Tensor& t) { return new_view(t, {t.numel()}, {1}, 0); };
  if (target.numel())
    dispatch(op::class_weights, {flat(w.weight), flat(w.index), flat(w.ignored)}, {flat(target), weight},
             ClassAttrs{op, x.size(class_dim(x)), ignore_index});
  return w;
}

// The derivative of cross entropy in public operations. g and the target are [outer, inner], logits [outer, classes,
// inner].
Tensor differentiable_gradient(const Tensor& g, const Tensor& logits, const Tensor& target, const Tensor& weight,
                               const CrossEntropyAttrs& attrs) {
  const TargetWeights w = target_weights("cross_entropy_loss", logits, target, weight, attrs.ignore_index);
  const DType dtype = logits.dtype();
  const Tensor counted = logical_not(w.ignored).to(dtype);
  const double share = attrs.label_smoothing / static_cast<double>(logits.size(1));
  const Tensor class_weights =
      weight.defined() ? weight.to(dtype).reshape({1, -1, 1}) : ones({1, logits.size(1), 1}, logits.options());
  const Tensor each = g * counted, hard = g * w.weight.to(dtype) * (1 - attrs.label_smoothing);
  const Tensor scale = hard + each * sum(class_weights) * share;
  const Tensor at_target = scatter(zeros_like(logits), 1, unsqueeze(w.index, 1), unsqueeze(hard, 1));
  return softmax(logits, 1) * unsqueeze(scale, 1) - at_target - unsqueeze(each, 1) * class_weights * share;
}

// What backward needs beside the incoming gradient.
struct CrossEntropyNode {
  CrossEntropyAttrs attrs;
  Saved logits, target, log_sum, total, weight;

  Tensor gradient(const Tensor& g, const Node* node) const {
    const Tensor self = logits.unpack(node), index = target.unpack(node), factor = weight.unpack(node);
    const int64_t dim = class_dim(self);
    if (recording({g, self})) {
      const Tensor total_weight = total.unpack(node).to(self.dtype());
      const Tensor each = attrs.reduction == Reduction::Mean ? g / total_weight : g;
      const Tensor three = self.reshape({index.size(0), self.size(dim), index.size(1)});
      const Tensor expanded = each.dim() == 0 ? each.expand(index.sizes()) : each.reshape(index.sizes());
      return differentiable_gradient(expanded, three, index, factor, attrs).reshape(self.sizes());
    }
    Tensor dx = new_tensor_along(self, dim);
    if (dx.numel() == 0) return dx;
    const Tensor incoming = g.dim() == 0 && attrs.reduction != Reduction::None ? g : g.reshape(index.sizes());
    dispatch(op::cross_entropy_backward, {three_dims(dx, dim)},
             {incoming, three_dims(self, dim), index, log_sum.unpack(node), total.unpack(node), factor}, attrs,
             compute_dtype(self.dtype()));
    return dx;
  }
};

Tensor with_class_indices(const Tensor& self, const Tensor& target, const Tensor& weight,
                          const CrossEntropyAttrs& attrs) {
  const Tensor index = class_target("cross_entropy_loss", self, target);
  Tensor loss = attrs.reduction == Reduction::None ? new_tensor(target.sizes(), self.dtype(), self.device())
                                                   : floating_zero_dim(self, self.dtype());
  const Tensor log_sum = new_tensor(index.sizes(), DType::Float64, self.device());
  const Tensor total = floating_zero_dim(self, DType::Float64);
  const Tensor flat_loss = loss.dim() ? new_view(loss, {loss.numel()}, {1}, 0) : loss;
  dispatch(op::cross_entropy, {flat_loss, log_sum, total}, {three_dims(self, class_dim(self)), index, weight}, attrs,
           compute_dtype(self.dtype()));
  if (!recording({self})) return loss;
  const auto saved = [](const Tensor& x) { return x.defined() ? Saved(x) : Saved(); };
  return record(
      "cross_entropy_loss", loss, {self},
      [node = CrossEntropyNode{attrs, Saved(self), Saved(index), Saved(log_sum), Saved(total), saved(weight)}](
          const Tensor& g, GradientSink out) { out[0] = node.gradient(g, out.node()); });
}

Tensor with_probabilities(const Tensor& self, const Tensor& target, const std::optional<Tensor>& weight,
                          const CrossEntropyAttrs& attrs) {
  const int64_t dim = class_dim(self), classes = self.size(dim);
  const double smoothing = attrs.label_smoothing;
  Tensor wanted = smoothing > 0 ? target * (1 - smoothing) + smoothing / static_cast<double>(classes) : target;
  if (weight && weight->defined()) {
    DimVector sizes(static_cast<size_t>(self.dim()), 1);
    sizes[static_cast<size_t>(dim)] = classes;
    wanted = wanted * weight->reshape(sizes);
  }
  const Tensor losses = neg(sum(log_softmax(self, dim) * wanted, dim));
  if (attrs.reduction != Reduction::Mean) return reduced("cross_entropy_loss", losses, attrs.reduction);
  return sum(losses) / static_cast<double>(losses.numel());
}

}  // namespace

// The cross entropy between softmax of the logits self and a target. self is [C], [N, C] or [N, C, d1, ...]; target
// holds class indices (integers; the sizes of self without C) or probabilities (floating; the sizes of self). weight
// [C] scales each class's part; reduction is a Reduction (the mean divides by the weights of the targets), and targets
// equal to ignore_index count nothing. Throws IndexError for a target that is no class.
AG_OP(
    "cross_entropy_loss(Tensor self, Tensor target, Tensor? weight=None, int reduction=1, int ignore_index=-100, "
    "float label_smoothing=0.0) -> Tensor",
    "function")
Tensor cross_entropy_loss(const Tensor& self, const Tensor& target, const std::optional<Tensor>& weight,
                          int64_t reduction, int64_t ignore_index, double label_smoothing) {
  AG_DOOR(cross_entropy_loss, self, target, weight, reduction, ignore_index, label_smoothing);
  check_input("cross_entropy_loss", self);
  check_reduction("cross_entropy_loss", reduction);
  AG_CHECK_AS(ValueError, label_smoothing >= 0 && label_smoothing <= 1,
              "cross_entropy_loss: label_smoothing must lie in [0, 1], got ", label_smoothing);
  const Tensor class_weights = class_weight("cross_entropy_loss", self, weight);
  const CrossEntropyAttrs attrs{reduction, ignore_index, label_smoothing};
  if (self.sizes() != target.sizes() || !target.is_floating_point())
    return with_class_indices(self, target, class_weights, attrs);
  AG_CHECK(ignore_index < 0, "cross_entropy_loss: ignore_index, ", ignore_index,
           ", has no meaning for a target of probabilities");
  return with_probabilities(self, target, weight, attrs);
}

// Minus the input at the target's class, where the input [C], [N, C] or [N, C, d1, ...] holds log probabilities.
// Everything else as in cross_entropy_loss.
AG_OP("nll_loss(Tensor self, Tensor target, Tensor? weight=None, int reduction=1, int ignore_index=-100) -> Tensor",
      "function")
Tensor nll_loss(const Tensor& self, const Tensor& target, const std::optional<Tensor>& weight, int64_t reduction,
                int64_t ignore_index) {
  AG_DOOR(nll_loss, self, target, weight, reduction, ignore_index);
  check_input("nll_loss", self);
  check_reduction("nll_loss", reduction);
  const Tensor class_weights = class_weight("nll_loss", self, weight), index = class_target("nll_loss", self, target);
  const TargetWeights w = target_weights("nll_loss", self, index, class_weights, ignore_index);
  const Tensor x = self.reshape({index.size(0), self.size(class_dim(self)), index.size(1)});
  const Tensor picked = squeeze(gather(x, 1, unsqueeze(w.index, 1)), 1);
  const Tensor weights = w.weight.to(self.dtype());
  const Tensor losses = masked_fill(neg(picked * weights), w.ignored, Scalar(0));
  if (reduction == Reduction::Mean) return sum(losses) / sum(weights);
  return reduction == Reduction::Sum ? sum(losses) : losses.reshape(target.sizes());
}
AG_OP("nll_loss2d(Tensor self, Tensor target, Tensor? weight=None, int reduction=1, int ignore_index=-100) -> Tensor",
      "function")
Tensor nll_loss2d(const Tensor& self, const Tensor& target, const std::optional<Tensor>& weight, int64_t reduction,
                  int64_t ignore_index) {
  AG_DOOR(nll_loss2d, self, target, weight, reduction, ignore_index);
  AG_CHECK(self.dim() == 4, "nll_loss2d: expected an input [N, C, H, W], got sizes ", self.sizes());
  return nll_loss(self, target, weight, reduction, ignore_index);
}

}  // namespace argand
