"""Losses: of every element first, reduced per example after."""

from ... import _C
from ..._C import Tensor
from .pointwise import broadcast
from .tensor import rule

_NONE, _MEAN, _SUM = 0, 1, 2
# Where `reduction` stands among the arguments.
_PLACES = {
    **dict.fromkeys("mse_loss l1_loss smooth_l1_loss huber_loss kl_div soft_margin_loss".split(), 2),
    **dict.fromkeys("binary_cross_entropy hinge_embedding_loss".split(), 3),
    **dict.fromkeys("binary_cross_entropy_with_logits margin_ranking_loss".split(), 4),
    **dict.fromkeys("poisson_nll_loss gaussian_nll_loss".split(), 5),
}
_NUMBERS = {"none": _NONE, "mean": _MEAN, "sum": _SUM}


def _reduced(losses, reduction, size):
    """losses [B, *] to [B], or as they are."""
    if reduction == _NONE:
        return losses
    flat = losses.reshape(size, -1)
    return flat.mean(1) if reduction == _MEAN else flat.sum(1)


def _number(reduction):
    return _NUMBERS.get(reduction, reduction)


@rule(*_PLACES)
def _elementwise(level, func, args, kwargs):
    place = _PLACES[func.__name__]
    args, kwargs = list(args), dict(kwargs)
    reduction = args[place] if len(args) > place else kwargs.get("reduction", _MEAN)
    if len(args) > place:
        args[place] = _NONE
    else:
        kwargs["reduction"] = _NONE
    args[:2] = [level.wrap(level.batched(x)) for x in args[:2]]
    losses = broadcast(level, func, args, kwargs)
    return level.wrap(_reduced(losses.value, _number(reduction), level.size))


@rule("cross_entropy_loss", "nll_loss")
def _of_classes(level, func, args, kwargs):
    names = ("target", "weight", "reduction", "ignore_index", "label_smoothing")
    given = dict(zip(names, args[1:])) | kwargs
    x, target, weight = args[0], given.pop("target"), given.get("weight")
    reduction = _number(given.pop("reduction", _MEAN))
    if level.holds(weight) or x.dim() == 0:
        return NotImplemented
    inputs, targets = level.batched(x), level.batched(target)
    joined = x.dim() > 1
    flat = (inputs.flatten(0, 1), targets.flatten(0, 1)) if joined else (inputs, targets)
    losses = func(*flat, reduction=_NONE, **given)
    losses = losses.unflatten(0, inputs.shape[:2]) if joined else losses
    if reduction != _MEAN:
        return level.wrap(_reduced(losses, reduction, level.size))
    if target.is_floating_point():
        return level.wrap(losses.reshape(level.size, -1).mean(1))
    counted = targets != given.get("ignore_index", -100)
    if weight is None:
        share = counted.to(losses.dtype)
    else:
        share = weight.index_select(0, _C.where(counted, targets, 0).reshape(-1)).reshape(targets.shape) * counted
    return level.wrap(losses.reshape(level.size, -1).sum(1) / share.reshape(level.size, -1).sum(1))


@rule("multilabel_margin_loss", "multi_margin_loss", "triplet_margin_loss", "cosine_embedding_loss")
def _of_rows(level, func, args, kwargs):
    """Of [N, *] inputs: the examples' rows one after another."""
    places = {"multilabel_margin_loss": 2, "multi_margin_loss": 5, "triplet_margin_loss": 7, "cosine_embedding_loss": 4}
    place = places[func.__name__]
    args = list(args)
    reduction = _number(args[place] if len(args) > place else kwargs.get("reduction", _MEAN))
    count = {"triplet_margin_loss": 3, "cosine_embedding_loss": 3}.get(func.__name__, 2)
    if args[0].dim() != 2 or any(isinstance(a, Tensor) for a in args[count:]):
        return NotImplemented
    rows = [level.batched(a).flatten(0, 1) for a in args[:count]]
    rest = args[count:]
    if len(args) > place:
        rest[place - count] = _NONE
    else:
        kwargs = {**kwargs, "reduction": _NONE}
    losses = func(*rows, *rest, **kwargs)
    return level.wrap(_reduced(losses.unflatten(0, (level.size, -1)), reduction, level.size))
