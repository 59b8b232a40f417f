"""Second names of functions in all the forms of the first, and small functions and switches beside them."""

from . import _C
from ._C import Tensor
from ._composites import _method

__all__ = [
    "conv_tbc",
    "detach_",
    "divide",
    "empty_permuted",
    "fake_quantize_per_channel_affine",
    "fake_quantize_per_tensor_affine",
    "get_deterministic_debug_mode",
    "is_anomaly_check_nan_enabled",
    "is_deterministic_algorithms_warn_only_enabled",
    "native_dropout",
    "rrelu_",
    "segment_reduce",
    "set_anomaly_enabled",
    "set_deterministic_debug_mode",
    "set_flush_denormal",
    "set_warn_always",
    "subtract",
    "unravel_index",
]

# --- arithmetic


def _given(out):
    return {} if out is None else {"out": out}


@_method
def subtract(input, other, *, alpha=1, out=None):
    """sub: input - alpha * other; other is a tensor or a number."""
    return _C.sub(input, other, alpha=alpha, **_given(out))


@_method
def subtract_(self, other, *, alpha=1):
    """sub_: in place."""
    return self.sub_(other, alpha=alpha)


@_method
def divide(input, other, *, rounding_mode=None, out=None):
    """div: input / other, rounded towards zero ("trunc") or down ("floor") where rounding_mode says so."""
    return _C.div(input, other, rounding_mode=rounding_mode, **_given(out))


@_method
def divide_(self, other, *, rounding_mode=None):
    """div_: in place."""
    return self.div_(other, rounding_mode=rounding_mode)


def detach_(input):
    """Tensor.detach_: cuts input out of the graph. Returns input."""
    return input.detach_()


def rrelu_(input, lower=1.0 / 8, upper=1.0 / 3, training=False):
    """rrelu in place."""
    return input.copy_(_C.rrelu(input, lower, upper, training))


def native_dropout(input, p, train):
    """(input with each element dropped with probability p and the others divided by 1 - p, which were kept)."""
    if not train or p == 0:
        return input.clone(), _C.ones_like(input, dtype=_C.bool)
    kept = _C.rand_like(input.detach(), dtype=_C.float32) >= p
    return input * kept * (0.0 if p == 1 else 1 / (1 - p)), kept


# --- methods that only old programs call


@_method
def map_(self, tensor, callable):
    """Replaces every element by callable(element, the one of tensor in its place), one by one."""
    return self.map2_(tensor, tensor, lambda x, y, _: callable(x, y))


@_method
def map2_(self, x, y, callable):
    """Replaces every element by callable(element, the one of x, the one of y in its place), one by one."""
    rows = (t.expand_as(self).reshape(-1).tolist() for t in (self, x, y))
    return self.copy_(_C.tensor([callable(*row) for row in zip(*rows)], dtype=self.dtype).view(self.shape))


@_method
def is_set_to(self, tensor):
    """Whether both are the same view of the same memory."""
    views = ((t.untyped_storage().data_ptr(), t.storage_offset(), t.shape, t.stride()) for t in (self, tensor))
    return next(views) == next(views)


@_method
def is_distributed(self):
    """False."""
    return False


for _name in ("is_ipu", "is_maia", "is_mtia", "is_sparse_csr", "is_vulkan", "is_xla", "volatile"):
    setattr(Tensor, _name, False)

# --- shapes


def unravel_index(indices, shape):
    """The places in a tensor of a shape, one tensor per dimension, of indices into its elements in row-major order."""
    if not isinstance(indices, Tensor) or indices.is_floating_point() or indices.is_complex():
        kind = indices.dtype if isinstance(indices, Tensor) else type(indices).__name__
        raise ValueError(f"unravel_index: expected indices that are a tensor of integers, got {kind}")
    shape = (shape,) if isinstance(shape, int) else tuple(shape)
    if any(n < 0 for n in shape):
        raise ValueError(f"unravel_index: expected sizes of at least 0, got {shape}")
    places, step = [], 1
    for n in reversed(shape):
        places.append(_C.div(indices, step, rounding_mode="floor") % n)
        step *= n
    return tuple(reversed(places))


def empty_permuted(size, physical_layout, **options):
    """An empty tensor whose dimensions lie in memory in the order physical_layout, outermost first."""
    if sorted(physical_layout) != list(range(len(size))):
        raise RuntimeError(
            f"empty_permuted: expected physical_layout to order the {len(size)} dimensions, got {physical_layout}"
        )
    back = [0] * len(size)
    for place, dim in enumerate(physical_layout):
        back[dim] = place
    return _C.empty([size[dim] for dim in physical_layout], **options).permute(back)


def conv_tbc(input, weight, bias, pad=0):
    """A convolution over time of input [T, N, C] with weight [width, C, out] and bias [out]. Returns [T', N, out]."""
    return _C.conv1d(input.permute(1, 2, 0), weight.permute(2, 1, 0), bias, padding=pad).permute(2, 0, 1)


# --- segments

_SEGMENTS = {"sum": ("sum", 0.0), "mean": ("mean", float("nan")), "prod": ("prod", 1.0)}
_SEGMENTS |= {"max": ("amax", -float("inf")), "min": ("amin", float("inf"))}


def segment_reduce(data, reduce, *, lengths=None, indices=None, offsets=None, axis=0, unsafe=False, initial=None):
    """The sum, mean, max, min or product of each run of data along its dimension axis.

    The runs' lengths [..., runs], or offsets [..., runs + 1] where they begin and the last one ends. A run without
    elements gives initial, or NaN for a mean, and the neutral element otherwise. ValueError for another reduce.
    """
    if reduce not in _SEGMENTS:
        raise ValueError(f"segment_reduce: expected reduce to be one of {sorted(_SEGMENTS)}, got {reduce!r}")
    if (lengths is None) == (offsets is None) or indices is not None:
        raise RuntimeError("segment_reduce: expected either lengths or offsets, and no indices")
    if lengths is None:
        lengths = offsets.diff(dim=-1)
    if lengths.dim() != axis + 1 or data.dim() <= axis:
        raise RuntimeError(
            f"segment_reduce: expected lengths of {axis + 1} dimensions for axis={axis}, got {lengths.dim()}"
        )
    if not unsafe and not bool((lengths.sum(-1) == data.shape[axis]).all()):
        raise RuntimeError(f"segment_reduce: expected lengths that sum to {data.shape[axis]}, the size of axis {axis}")
    way, neutral = _SEGMENTS[reduce]
    rows = lengths.reshape(-1, lengths.shape[-1])
    batches, runs = rows.shape
    flat = data.reshape(-1, *data.shape[axis + 1 :])
    place = _C.repeat_interleave(_C.arange(batches * runs), rows.reshape(-1))
    place = place.reshape(-1, *[1] * (flat.dim() - 1)).expand_as(flat)
    neutral = neutral if initial is None else initial
    out = _C.full((batches * runs, *flat.shape[1:]), neutral, dtype=data.dtype)
    out = out.scatter_reduce(0, place, flat, way, include_self=initial is not None and reduce != "mean")
    return out.reshape(*data.shape[:axis], runs, *data.shape[axis + 1 :])


# --- the rounding that quantized numbers bring, kept in floating point


def _fake_quantize(op, input, scale, zero_point, quant_min, quant_max):
    if quant_min > quant_max:
        raise RuntimeError(f"{op}: expected quant_min of at most quant_max, got {quant_min} and {quant_max}")
    if isinstance(zero_point, int) and not quant_min <= zero_point <= quant_max:
        raise RuntimeError(f"{op}: expected zero_point from {quant_min} to {quant_max}, got {zero_point}")
    level = (input * (1 / scale)).round() + zero_point
    inside = (level >= quant_min) & (level <= quant_max)
    level = level.detach().clamp(quant_min, quant_max)
    # The derivative is that of the identity where nothing was cut off, else 0.
    kept = input * inside
    return kept + ((level - zero_point) * scale - kept).detach()


def fake_quantize_per_tensor_affine(input, scale, zero_point, quant_min, quant_max):
    """input at the nearest of the numbers (q - zero_point) * scale with q from quant_min to quant_max.

    Its derivative is 1 inside that range and 0 outside (Jacob et al. 2018).
    """
    if isinstance(scale, Tensor):
        scale, zero_point = scale.detach(), zero_point.detach()
    return _fake_quantize("fake_quantize_per_tensor_affine", input, scale, zero_point, quant_min, quant_max)


def fake_quantize_per_channel_affine(input, scale, zero_point, axis, quant_min, quant_max):
    """fake_quantize_per_tensor_affine with a scale and a zero_point [size of axis] for every index along axis."""
    op = "fake_quantize_per_channel_affine"
    for name, given in (("scale", scale), ("zero_point", zero_point)):
        if given.dim() != 1 or given.shape[0] != input.shape[axis]:
            raise RuntimeError(
                f"{op}: expected {name} of size [{input.shape[axis]}], one for each channel, got {list(given.shape)}"
            )
    shape = [1] * input.dim()
    shape[axis] = -1
    return _fake_quantize(op, input, scale.detach().view(shape), zero_point.view(shape), quant_min, quant_max)


# --- switches


def set_warn_always(b):
    """Checks b and does nothing: Python's own filters decide how often a warning comes, see warnings."""
    if not isinstance(b, bool):
        raise TypeError(f"set_warn_always: expected a bool, got {type(b).__name__}")


def set_flush_denormal(mode):
    """False: the smallest numbers are computed with in full, which this cannot change."""
    return False


def set_anomaly_enabled(mode, check_nan=True):
    """Turns the search for backward steps that make NaN on or off; see autograd.detect_anomaly."""
    from .autograd.anomaly_mode import set_detect_anomaly

    set_detect_anomaly(mode, check_nan)


def is_anomaly_check_nan_enabled():
    """True: where anomalies are looked for, NaN is one."""
    return True


_MODES = ("default", "warn", "error")


def set_deterministic_debug_mode(debug_mode):
    """Checks debug_mode, "default", "warn" or "error" (0, 1 or 2); computations are reproducible in each."""
    if debug_mode in _MODES:
        debug_mode = _MODES.index(debug_mode)
    if isinstance(debug_mode, bool) or not isinstance(debug_mode, (int, str)):
        raise TypeError(f"set_deterministic_debug_mode: expected a str or an int, got {type(debug_mode).__name__}")
    if debug_mode not in (0, 1, 2):
        raise RuntimeError(f"set_deterministic_debug_mode: expected one of {_MODES} or 0, 1, 2, got {debug_mode!r}")


def get_deterministic_debug_mode():
    """2: what is computed here is always reproducible."""
    return 2


def is_deterministic_algorithms_warn_only_enabled():
    """False: there is nothing to warn of, see use_deterministic_algorithms."""
    return False
