// Hinge losses of several classes.
#include "argand/core/error.h"
#include "argand/ops/declare.h"
#include "argand/ops/door.h"
#include "argand/ops/functions.h"
#include "argand/ops/loss.h"
#include "argand/ops/operators.h"

namespace argand {

// Of scores self [n, classes] or [classes] and class numbers target [n]: the mean over the other classes of
// max(0, margin - self[target] + self[class])^p, times weight[target]; the sum is divided by all classes.
AG_OP(
    "multi_margin_loss(Tensor self, Tensor target, Scalar p=1, Scalar margin=1, Tensor? weight=None, int reduction=1) "
    "-> Tensor",
    "function out")
Tensor multi_margin_loss(const Tensor& self, const Tensor& target, const Scalar& p, const Scalar& margin,
                         const std::optional<Tensor>& weight, int64_t reduction) {
  AG_DOOR(multi_margin_loss, self, target, p, margin, weight, reduction);
  AG_CHECK((self.dim() == 1 || self.dim() == 2) && self.is_floating_point(),
           "multi_margin_loss: expected floating-point scores [n, classes], got ", self.dtype(), " ", self.sizes());
  AG_CHECK_AS(ValueError, p.equals(1) || p.equals(2), "multi_margin_loss: p must be 1 or 2, got ", p.toDouble());
  const Tensor x = atleast_2d(self), y = reshape(target, {-1, 1});
  AG_CHECK(y.size(0) == x.size(0), "multi_margin_loss: expected a class for each of the ", x.size(0),
           " rows, got target of sizes ", target.sizes());
  const bool weighted = weight && weight->defined();
  AG_CHECK(!weighted || (weight->dim() == 1 && weight->numel() == x.size(1)),
           "multi_margin_loss: weight must be a vector of the ", x.size(1), " classes");
  Tensor hinge = clamp_min(margin - gather(x, 1, y) + x, 0);
  if (p.equals(2)) hinge = square(hinge);
  if (weighted) hinge = hinge * index_select(*weight, 0, reshape(y, {-1})).unsqueeze(1);
  const Tensor losses = sum(scatter(hinge, 1, y, 0), IntArrayRef({1})) / x.size(1);
  return reduced("multi_margin_loss", self.dim() == 1 ? squeeze(losses, 0) : losses, reduction);
}

// Of scores self [n, classes] or [classes] and class numbers target of those sizes, each row's list ending at the first
// -1: the sum over listed and unlisted classes of max(0, 1 - self[listed] + self[unlisted]), divided by all classes.
AG_OP("multilabel_margin_loss(Tensor self, Tensor target, int reduction=1) -> Tensor", "function out")
Tensor multilabel_margin_loss(const Tensor& self, const Tensor& target, int64_t reduction) {
  AG_DOOR(multilabel_margin_loss, self, target, reduction);
  AG_CHECK((self.dim() == 1 || self.dim() == 2) && self.is_floating_point() && target.sizes() == self.sizes(),
           "multilabel_margin_loss: expected floating-point scores [n, classes] and classes of the same sizes, got ",
           self.dtype(), " ", self.sizes(), " and ", target.sizes());
  const Tensor x = atleast_2d(self), y = atleast_2d(target);
  const Tensor listed = ne(cumprod(ge(y, 0).to(kLong), 1), 0), classes = where(listed, y, 0);
  const Tensor named =
      ne(scatter_add(zeros(x.sizes(), listed.options().dtype(kLong)), 1, classes, listed.to(kLong)), 0);
  const Tensor hinge = clamp_min(1 - unsqueeze(gather(x, 1, classes), 2) + unsqueeze(x, 1), 0);
  const Tensor counts = logical_and(unsqueeze(listed, 2), unsqueeze(logical_not(named), 1));
  const Tensor losses = sum(where(counts, hinge, 0), IntArrayRef({1, 2})) / x.size(1);
  return reduced("multilabel_margin_loss", self.dim() == 1 ? squeeze(losses, 0) : losses, reduction);
}

}  // namespace argand
