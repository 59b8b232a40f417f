"""Normalizations, embeddings and distances."""

import math

import argand
from argand import _C
from argand.nn.functional._common import _core
from argand.nn.functional.resize import pad


def _check_values_per_channel(sizes):
    count = sizes[0] * math.prod(sizes[2:])
    if count == 1:
        raise ValueError(f"batch_norm: one value has no variance; training needs more in each channel, got {sizes}")


def batch_norm(input, running_mean, running_var, weight=None, bias=None, training=False, momentum=0.1, eps=1e-05):
    """Normalizes each channel of input [N, C, *] over the batch, or by the running mean and variance."""
    if training:
        _check_values_per_channel(input.size())
    return _C.batch_norm(input, weight, bias, running_mean, running_var, training, momentum, eps, True)


def instance_norm(
    input, running_mean=None, running_var=None, weight=None, bias=None, use_input_stats=True, momentum=0.1, eps=1e-05
):
    """Normalizes each channel of each sample of input [N, C, *]."""
    if use_input_stats and math.prod(input.shape[2:]) == 1:
        raise ValueError(
            f"instance_norm: one value has no variance; each channel of a sample needs more, got {input.size()}"
        )
    return _C.instance_norm(input, weight, bias, running_mean, running_var, use_input_stats, momentum, eps, True)


def layer_norm(input, normalized_shape, weight=None, bias=None, eps=1e-05):
    """Normalizes over the last dimensions, which have the sizes normalized_shape."""
    return _C.layer_norm(input, normalized_shape, weight, bias, eps)


def rms_norm(input, normalized_shape, weight=None, eps=None):
    """Divides by the root of the mean square over the last dimensions, which have the sizes normalized_shape."""
    return _C.rms_norm(input, normalized_shape, weight, eps)


def group_norm(input, num_groups, weight=None, bias=None, eps=1e-05):
    """Normalizes each of num_groups groups of channels of each sample of input [N, C, *]."""
    if input.dim() < 2:
        raise RuntimeError(f"group_norm: expected [N, C, *], got {input.dim()} dimensions")
    return _C.group_norm(input, num_groups, weight, bias, eps)


def local_response_norm(input, size, alpha=1e-4, beta=0.75, k=1.0):
    """Divides by a power of the sum of squares over size neighbouring channels of input [N, C, *]."""
    if input.dim() < 3:
        raise ValueError(f"local_response_norm: expected [N, C, *] of 3 dimensions or more, got {input.dim()}")
    if input.numel() == 0:
        return input
    padded = pad(input.mul(input).movedim(1, -1), (size // 2, (size - 1) // 2))
    means = padded.unfold(-1, size, 1).mean(-1).movedim(-1, 1)
    return input / means.mul(alpha).add(k).pow(beta)


def normalize(input, p=2.0, dim=1, eps=1e-12, out=None):
    """input divided by its p-norm along dim, which is taken as at least eps."""
    normalized = _C.normalize(input, p, dim, eps)
    return normalized if out is None else out.copy_(normalized)


def embedding(input, weight, padding_idx=None, max_norm=None, norm_type=2.0, scale_grad_by_freq=False, sparse=False):
    """Rows of weight [n, d] by the integers of input. padding_idx: the row that gets no gradient.

    sparse: a wish only; the gradient is a Tensor with zeros in the other rows.
    """
    if padding_idx is None:
        padding_idx = -1
    else:
        rows = weight.size(0)
        if not -rows <= padding_idx < rows:
            raise AssertionError(f"embedding: padding_idx must lie in [{-rows}, {rows}), got {padding_idx}")
        padding_idx = padding_idx + rows if padding_idx < 0 else padding_idx
    if max_norm is not None:
        input = input.contiguous()
        with argand.no_grad():
            _C.embedding_renorm_(weight.detach(), input, max_norm, norm_type)
    return _C.embedding(weight, input, padding_idx, scale_grad_by_freq, False)


_BAG_MODES = ("sum", "mean", "max")


def embedding_bag(
    input,
    weight,
    offsets=None,
    max_norm=None,
    norm_type=2,
    scale_grad_by_freq=False,
    mode="mean",
    sparse=False,
    per_sample_weights=None,
    include_last_offset=False,
    padding_idx=None,
):
    """Rows of weight [n, d] by the integers of input, reduced bag by bag: [bags, d].

    input: [bags, n], or a vector whose bags begin at offsets. mode: 'sum', 'mean' or 'max'. sparse: a wish only.
    """
    if weight.dtype is _C.int64 and input.is_floating_point():  # the older order of arguments
        input, weight = weight, input
    if per_sample_weights is not None and input.shape != per_sample_weights.shape:
        raise ValueError(f"embedding_bag: per_sample_weights must have the sizes of the input, {list(input.shape)}")
    if input.dim() == 2:
        if offsets is not None:
            raise ValueError("embedding_bag: each row of a 2-d input is a bag; leave offsets out")
        offsets = _C.arange(input.size(0), device=input.device) * input.size(1)
        input = input.reshape(-1)
        if per_sample_weights is not None:
            per_sample_weights = per_sample_weights.reshape(-1)
    elif input.dim() != 1:
        raise ValueError(f"embedding_bag: input must have 1 or 2 dimensions, got {input.dim()}")
    elif offsets is None:
        raise ValueError("embedding_bag: a 1-d input needs offsets, where its bags begin")
    elif offsets.dim() != 1:
        raise ValueError(f"embedding_bag: offsets must be a vector, got {offsets.dim()} dimensions")
    if mode not in _BAG_MODES:
        raise ValueError(f"embedding_bag: mode must be one of {_BAG_MODES}, got {mode!r}")
    if mode == "max" and scale_grad_by_freq:
        raise ValueError("embedding_bag: scale_grad_by_freq is not for mode='max'")
    if per_sample_weights is not None and mode != "sum":
        raise NotImplementedError(f"embedding_bag: per_sample_weights are for mode='sum', got mode={mode!r}")
    if max_norm is not None:
        with argand.no_grad():
            _C.embedding_renorm_(weight.detach(), input, max_norm, norm_type)
    return _C.embedding_bag(
        weight,
        input,
        offsets,
        scale_grad_by_freq,
        _BAG_MODES.index(mode),
        False,
        per_sample_weights,
        include_last_offset,
        padding_idx,
    )[0]


def one_hot(tensor, num_classes=-1):
    """Integers as vectors of num_classes numbers that are 0 but for one 1."""
    return _C.one_hot(tensor, num_classes)


def cosine_similarity(x1, x2, dim=1, eps=1e-8):
    """The cosine of the angle between x1 and x2 along dim."""
    return _C.cosine_similarity(x1, x2, dim, eps)


def pairwise_distance(x1, x2, p=2.0, eps=1e-6, keepdim=False):
    """The p-norm of x1 - x2 + eps along the last dimension."""
    return _C.pairwise_distance(x1, x2, p, eps, keepdim)


def pdist(input, p=2.0):
    """The p-norm distances between every two rows of input [n, d]."""
    return _core("pdist")(input, p)
