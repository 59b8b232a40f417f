"""Convolutions, pooling, normalizations, attention: the batch joins a layer's own, or its channels."""

from ... import _C
from ..._C import Tensor
from ..._functions import broadcast_shapes
from .tensor import aligned, rule

_CONVOLUTIONS = {f"conv{t}{n}d": n for n in (1, 2, 3) for t in ("", "_transpose")}


def folded(function, value, spatial):
    """function of [B, N, C, *spatial] with B and N as one dimension; [B, C, *spatial] needs nothing."""
    if value.dim() == spatial + 2:
        return function(value)
    sizes = value.shape[:2]
    result = function(value.flatten(0, 1))
    unfold = lambda y: y.unflatten(0, sizes)  # noqa: E731
    return unfold(result) if isinstance(result, Tensor) else type(result)([unfold(y) for y in result])


@rule(*_CONVOLUTIONS)
def _convolution(level, func, args, kwargs):
    spatial = _CONVOLUTIONS[func.__name__]
    transposed = "transpose" in func.__name__
    names = (
        "weight",
        "bias",
        "stride",
        "padding",
        *(("output_padding", "groups", "dilation") if transposed else ("dilation", "groups")),
    )
    given = dict(zip(names, args[1:])) | kwargs
    x, weight, bias = args[0], given.pop("weight"), given.pop("bias", None)
    if x.dim() not in (spatial + 1, spatial + 2):
        return NotImplemented
    channel = (-1,) + (1,) * spatial
    if not level.holds(weight):
        own = None if level.holds(bias) else bias
        y = folded(lambda v: func(v, weight, own, **given), level.batched(x), spatial)
        if level.holds(bias):
            y = y + bias.value.reshape(level.size, *[1] * (x.dim() - spatial - 1), *channel)
        return level.wrap(y)
    # An example's weights are a group of channels.
    value = level.batched(x)
    value = value if x.dim() == spatial + 2 else value.unsqueeze(1)
    value = value.transpose(0, 1).flatten(1, 2)
    given["groups"] = given.get("groups", 1) * level.size
    y = func(value, weight.value.flatten(0, 1), None if bias is None else level.batched(bias).reshape(-1), **given)
    y = y.unflatten(1, (level.size, -1)).transpose(0, 1)
    return level.wrap(y if x.dim() == spatial + 2 else y.squeeze(1))


_POOLS = {f"{k}_pool{n}d{s}": n for n in (1, 2, 3) for k, s in (("max", ""), ("max", "_with_indices"), ("avg", ""))}
_POOLS |= {f"adaptive_{k}_pool{n}d": n for n in (1, 2, 3) for k in ("max", "avg")}
_POOLS |= {
    f"upsample_{k}": int(k[-2])
    for k in ("nearest1d", "nearest2d", "nearest3d", "linear1d", "bilinear2d", "bicubic2d", "trilinear3d")
}
_POOLS |= {"_upsample_nearest_exact1d": 1, "_upsample_nearest_exact2d": 2, "_upsample_nearest_exact3d": 3}


@rule(*_POOLS)
def _pool(level, func, args, kwargs):
    x, spatial = args[0], _POOLS[func.__name__]
    if x.dim() != spatial + 2 and (x.dim() != spatial + 1 or "upsample" in func.__name__):
        return NotImplemented
    return level.wrap(folded(lambda v: func(v, *args[1:], **kwargs), x.value, spatial))


@rule("im2col", "col2im")
def _patches(level, func, args, kwargs):
    x, spatial = args[0], 2 if func.__name__ == "im2col" else 1
    if x.dim() not in (spatial + 1, spatial + 2):
        return NotImplemented
    return level.wrap(folded(lambda v: func(v, *args[1:], **kwargs), x.value, spatial))


@rule("pad", "constant_pad_nd")
def _pad(level, func, args, kwargs):
    given = dict(zip(("pad", "mode", "value"), args[1:])) | kwargs
    mode = given.get("mode", "constant")
    if func.__name__ == "constant_pad_nd" or mode == "constant":
        return level.wrap(func(args[0].value, *args[1:], **kwargs))
    spatial, value = len(given["pad"]) // 2, args[0].value
    lead = value.shape[: value.dim() - spatial]
    y = func(value.reshape(-1, 1, *value.shape[value.dim() - spatial :]), given["pad"], mode)
    return level.wrap(y.reshape(*lead, *y.shape[2:]))


def _scaled(level, y, weight, bias, trailing):
    """y * weight + bias, which belong to single examples; trailing: y's dimensions after theirs."""
    for term, multiplies in ((weight, True), (bias, False)):
        if term is not None:
            value, is_batched = level.split(term)
            value = value[(...,) + (None,) * trailing]
            value = aligned(value, is_batched, term.dim() + trailing, y.dim() - 1)
            y = y * value if multiplies else y + value
    return y


@rule("layer_norm", "rms_norm")
def _layer_norm(level, func, args, kwargs):
    rms = func.__name__ == "rms_norm"
    names = ("normalized_shape", "weight", *(("eps",) if rms else ("bias", "eps", "cudnn_enable")))
    given = dict(zip(names, args[1:])) | kwargs
    weight, bias = given.get("weight"), given.get("bias")
    if level.holds(weight) or level.holds(bias):
        given["weight"] = None
        given.pop("bias", None)
        y = func(level.batched(args[0]), **given)
        return level.wrap(_scaled(level, y, weight, bias, 0))
    return level.wrap(func(args[0].value, **given))


@rule("group_norm")
def _group_norm(level, func, args, kwargs):
    given = dict(zip(("num_groups", "weight", "bias", "eps", "cudnn_enabled"), args[1:])) | kwargs
    x, weight, bias = args[0], given.pop("weight", None), given.pop("bias", None)
    own = level.holds(weight) or level.holds(bias)
    spatial = x.dim() - 2
    y = folded(
        lambda v: func(v, weight=None if own else weight, bias=None if own else bias, **given),
        level.batched(x),
        spatial,
    )
    return level.wrap(_scaled(level, y, weight, bias, spatial) if own else y)


@rule("batch_norm", "instance_norm")
def _batch_norm(level, func, args, kwargs):
    names = ("weight", "bias", "running_mean", "running_var", "training", "momentum", "eps", "cudnn_enabled")
    given = dict(zip(names, args[1:])) | kwargs
    x, instance = args[0], func.__name__ == "instance_norm"
    training = given.pop("use_input_stats", None) if instance and "use_input_stats" in given else given.pop("training")
    state = [given.pop(n, None) for n in names[:4]]
    if training and any(s is not None and not level.holds(s) for s in state[2:]):
        raise RuntimeError(
            f"{func.__name__}: in training mode it would write running statistics of single examples to buffers that "
            "all share; use track_running_stats=False, another normalization, or map over the buffers too"
        )
    if x.dim() < 2:
        return NotImplemented
    spatial, rest = x.dim() - 2, [given["momentum"], given["eps"], True]
    if not training and not any(map(level.holds, state)):
        return level.wrap(folded(lambda v: func(v, *state, training, *rest), x.value, spatial))
    # Channels of all examples side by side.
    value = level.batched(x).transpose(0, 1).flatten(1, 2)
    flat = [None if s is None else level.batched(s).reshape(-1) for s in state]
    y = func(value, *flat, training, *rest)
    for before, after in zip(state[2:], flat[2:], strict=True):
        if training and before is not None and after.data_ptr() != before.value.data_ptr():
            before.value.copy_(after.reshape(before.value.shape))
    return level.wrap(y.unflatten(1, (level.size, -1)).transpose(0, 1))


@rule("prelu")
def _prelu(level, func, args, kwargs):
    x, weight = args[0], args[1] if len(args) > 1 else kwargs["weight"]
    value, is_batched = level.split(weight)
    if weight.dim() and weight.size(0) > 1 and x.dim() > 1:
        value = value[(...,) + (None,) * (x.dim() - 2)]
        value = aligned(value, is_batched, x.dim() - 1, x.dim())
    else:
        value = aligned(value, is_batched, weight.dim(), x.dim())
        value = value.reshape(value.shape[: x.dim() + 1]) if is_batched else value
        value = value if is_batched or x.dim() else value.reshape(())
    numbers = level.split(x)[0]
    return level.wrap(_C.where(numbers > 0, numbers, numbers * value))


@rule("scaled_dot_product_attention")
def _attention(level, func, args, kwargs):
    given = dict(zip(("query", "key", "value", "attn_mask", "dropout_p", "is_causal"), args)) | kwargs
    if given.get("dropout_p"):
        from .randomness import as_told

        return as_told(level, func, args, kwargs)
    tensors = [given.pop(n) for n in ("query", "key", "value")]
    mask = given.pop("attn_mask", None)
    rank = max(x.dim() for x in tensors)
    values = [level.batched(x) for x in tensors]
    values = [v.reshape(level.size, *[1] * (rank - v.dim() + 1), *v.shape[1:]) for v in values]
    if not given.get("enable_gqa"):
        sizes = broadcast_shapes(*(v.shape[:-2] for v in values))
        values = [v.expand(*sizes, *v.shape[-2:]) for v in values]
    if mask is not None:
        mask = aligned(*level.split(mask), mask.dim(), rank)
    return level.wrap(func(*values, mask, **given))
