"""Losses."""

import warnings

import argand
from argand import _C
from argand.nn.functional._common import _core, _reduction
from argand.nn.functional.activation import logsigmoid
from argand.nn.functional.normalization import pairwise_distance


def _warn_of_broadcast(input, target, stacklevel=3):
    if target.size() != input.size():
        warnings.warn(
            f"loss: target {target.size()} and input {input.size()} are broadcast to each other, which is seldom "
            "meant; give them one size",
            stacklevel=stacklevel,
        )


def mse_loss(input, target, size_average=None, reduce=None, reduction="mean", weight=None):
    """The squared difference; weight: a factor for each element."""
    number = _reduction(reduction, size_average, reduce)
    if target.shape != input.shape:
        _warn_of_broadcast(input, target)
    if weight is None:
        return _C.mse_loss(input, target, number)
    return _weighted(_C.mse_loss(input, target, 0), weight, number)


def l1_loss(input, target, size_average=None, reduce=None, reduction="mean", weight=None):
    """The absolute difference; weight: a factor for each element."""
    number = _reduction(reduction, size_average, reduce)
    if target.shape != input.shape:
        _warn_of_broadcast(input, target)
    if weight is None:
        return _C.l1_loss(input, target, number)
    return _weighted(_C.l1_loss(input, target, 0), weight, number)


def _weighted(losses, weight, reduction):
    if weight.shape != losses.shape:
        raise ValueError(f"loss: weight must have the losses' size {losses.size()}, got {weight.size()}")
    losses = losses * weight
    if reduction == 0:
        return losses
    return losses.sum() / weight.sum() if reduction == 1 else losses.sum()


def smooth_l1_loss(input, target, size_average=None, reduce=None, reduction="mean", beta=1.0):
    """Squared below beta, absolute above."""
    number = _reduction(reduction, size_average, reduce)
    if target.shape != input.shape:
        _warn_of_broadcast(input, target)
    if beta == 0.0:
        return _C.l1_loss(input, target, number)
    return _C.smooth_l1_loss(input, target, number, beta)


def huber_loss(input, target, reduction="mean", delta=1.0, weight=None):
    """Squared below delta, delta times the absolute difference above."""
    number = _reduction(reduction)
    if target.shape != input.shape:
        _warn_of_broadcast(input, target)
    if weight is None:
        return _C.huber_loss(input, target, number, delta)
    return _weighted(_C.huber_loss(input, target, 0, delta), weight, number)


def cross_entropy(
    input,
    target,
    weight=None,
    size_average=None,
    ignore_index=-100,
    reduce=None,
    reduction="mean",
    label_smoothing=0.0,
):
    """Of logits input [N, C, *] and class numbers target [N, *], or probabilities [N, C, *]. weight [C]."""
    return _C.cross_entropy_loss(
        input, target, weight, _reduction(reduction, size_average, reduce), ignore_index, label_smoothing
    )


def nll_loss(input, target, weight=None, size_average=None, ignore_index=-100, reduce=None, reduction="mean"):
    """-input at the class numbers target; input holds log-probabilities [N, C, *]. weight [C]."""
    return _C.nll_loss(input, target, weight, _reduction(reduction, size_average, reduce), ignore_index)


def binary_cross_entropy(input, target, weight=None, size_average=None, reduce=None, reduction="mean"):
    """Of probabilities input and targets of the same size, both 0 to 1."""
    number = _reduction(reduction, size_average, reduce)
    if target.size() != input.size():
        raise ValueError(f"binary_cross_entropy: target must be as large as input, {input.size()}, got {target.size()}")
    return _C.binary_cross_entropy(input, target, weight, number)


def binary_cross_entropy_with_logits(
    input, target, weight=None, size_average=None, reduce=None, reduction="mean", pos_weight=None
):
    """binary_cross_entropy(sigmoid(input), target), computed safely."""
    number = _reduction(reduction, size_average, reduce)
    if target.size() != input.size():
        raise ValueError(
            f"binary_cross_entropy_with_logits: target must be as large as input, {input.size()}, got {target.size()}"
        )
    return _C.binary_cross_entropy_with_logits(input, target, weight, pos_weight, number)


def kl_div(input, target, size_average=None, reduce=None, reduction="mean", log_target=False):
    """The divergence of target from exp(input). reduction also 'batchmean': the sum by the size of the batch."""
    if size_average is None and reduce is None and reduction == "mean":
        warnings.warn(
            "kl_div: reduction='mean' divides by the number of elements; pass 'batchmean' for the divergence itself",
            stacklevel=2,
        )
    if reduction == "batchmean" and size_average is None and reduce is None:
        losses = _C.kl_div(input, target, 2, log_target=log_target)
        return losses / input.size(0) if input.dim() else losses
    return _C.kl_div(input, target, _reduction(reduction, size_average, reduce), log_target=log_target)


def poisson_nll_loss(
    input, target, log_input=True, full=False, size_average=None, eps=1e-8, reduce=None, reduction="mean"
):
    """Of counts target under a Poisson distribution with (log) rate input."""
    return _C.poisson_nll_loss(input, target, log_input, full, eps, _reduction(reduction, size_average, reduce))


def gaussian_nll_loss(input, target, var, full=False, eps=1e-6, reduction="mean"):
    """Of target under normal distributions with means input and variances var."""
    if isinstance(var, (int, float)):
        if var < 0:
            raise ValueError(f"gaussian_nll_loss: var must not be negative, got {var}")
        var = argand.full_like(input, var)
    elif not var.is_meta and (var < 0).any():
        raise ValueError("gaussian_nll_loss: var must not be negative anywhere")
    return _C.gaussian_nll_loss(input, target, var, full, eps, _reduction(reduction))


def hinge_embedding_loss(input, target, margin=1.0, size_average=None, reduce=None, reduction="mean"):
    """input where target is 1, max(0, margin - input) where it is -1."""
    return _C.hinge_embedding_loss(input, target, margin, _reduction(reduction, size_average, reduce))


def margin_ranking_loss(input1, input2, target, margin=0, size_average=None, reduce=None, reduction="mean"):
    """max(0, -target * (input1 - input2) + margin)."""
    number = _reduction(reduction, size_average, reduce)
    if not input1.dim() == input2.dim() == target.dim():
        raise RuntimeError(
            f"margin_ranking_loss: input1 {input1.size()}, input2 {input2.size()} and target {target.size()} must have "
            "equally many dimensions"
        )
    return _C.margin_ranking_loss(input1, input2, target, margin, number)


def cosine_embedding_loss(input1, input2, target, margin=0, size_average=None, reduce=None, reduction="mean"):
    """1 - cos where target is 1, max(0, cos - margin) where it is -1."""
    number = _reduction(reduction, size_average, reduce)
    return _C.cosine_embedding_loss(input1, input2, target, margin, number)


def _check_margin(name, margin):
    if margin <= 0:
        raise ValueError(f"{name}: margin must be positive, got {margin}")


def triplet_margin_loss(
    anchor,
    positive,
    negative,
    margin=1.0,
    p=2,
    eps=1e-6,
    swap=False,
    size_average=None,
    reduce=None,
    reduction="mean",
):
    """max(0, |anchor - positive| - |anchor - negative| + margin)."""
    number = _reduction(reduction, size_average, reduce)
    _check_margin("triplet_margin_loss", margin)
    return _C.triplet_margin_loss(anchor, positive, negative, margin, p, eps, swap, number)


def triplet_margin_with_distance_loss(
    anchor, positive, negative, *, distance_function=None, margin=1.0, swap=False, reduction="mean"
):
    """triplet_margin_loss with a distance of the user's own."""
    number = _reduction(reduction)
    _check_margin("triplet_margin_with_distance_loss", margin)
    distance = pairwise_distance if distance_function is None else distance_function
    near, far = distance(anchor, positive), distance(anchor, negative)
    if swap:
        far = _C.minimum(far, distance(positive, negative))
    return _reduced(_C.clamp_min(margin + near - far, 0), number)


def _reduced(losses, reduction):
    return losses if reduction == 0 else losses.mean() if reduction == 1 else losses.sum()


def soft_margin_loss(input, target, size_average=None, reduce=None, reduction="mean"):
    """log(1 + exp(-target * input))."""
    return _C.soft_margin_loss(input, target, _reduction(reduction, size_average, reduce))


def multilabel_soft_margin_loss(input, target, weight=None, size_average=None, reduce=None, reduction="mean"):
    """The mean over the last dimension of the binary cross entropy of logits."""
    number = _reduction(reduction, size_average, reduce)
    losses = -(target * logsigmoid(input) + (1 - target) * logsigmoid(-input))
    if weight is not None:
        losses = losses * weight
    return _reduced(losses.sum(-1) / input.size(-1), number)


def multilabel_margin_loss(input, target, size_average=None, reduce=None, reduction="mean"):
    """Of input [N, C] and class numbers target [N, C] that end at the first -1."""
    return _core("multilabel_margin_loss")(input, target, _reduction(reduction, size_average, reduce))


def multi_margin_loss(input, target, p=1, margin=1.0, weight=None, size_average=None, reduce=None, reduction="mean"):
    """The hinge loss of input [N, C] and class numbers target [N]."""
    number = _reduction(reduction, size_average, reduce)
    if p not in (1, 2):
        raise ValueError(f"multi_margin_loss: p must be 1 or 2, got {p}")
    if weight is not None and weight.dim() != 1:
        raise ValueError(f"multi_margin_loss: weight must be [C], got {weight.dim()} dimensions")
    return _core("multi_margin_loss")(input, target, p, margin, weight, number)


def ctc_loss(log_probs, targets, input_lengths, target_lengths, blank=0, reduction="mean", zero_infinity=False):
    """The connectionist temporal classification loss of log_probs [T, N, C]."""
    return _core("ctc_loss")(
        log_probs, targets, input_lengths, target_lengths, blank, _reduction(reduction), zero_infinity
    )
