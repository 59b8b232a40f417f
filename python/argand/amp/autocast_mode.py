"""autocast: products and convolutions in bfloat16 or float16, losses in float32, the rest as its inputs come."""

import functools
import warnings

from .. import _C

__all__ = ["autocast", "custom_fwd", "custom_bwd", "is_autocast_available"]

_KNOWN = ("cpu", "cuda", "meta", "mps", "xpu")
_THERE = ("cpu",)


def is_autocast_available(device_type):
    """Whether a device of this type casts by itself; RuntimeError for what is no type of device."""
    if device_type not in _KNOWN:
        raise RuntimeError(f"is_autocast_available: no device type is called {device_type!r}; there are {_KNOWN}")
    return device_type in _THERE


class autocast:
    """with autocast('cpu', dtype=bfloat16): operations of this thread pick their precision; also a decorator.

    Parameters keep their dtype and get gradients of it; the casts of one parameter are made once as long as the
    outermost block lasts. float64 is left alone. dtype: bfloat16 or float16, by default bfloat16 on the CPU. Another
    dtype, and a device that is not in this build, disable the block with a warning.
    """

    def __init__(self, device_type, dtype=None, enabled=True, cache_enabled=None):
        if not isinstance(device_type, str):
            raise ValueError(f"autocast: expected device_type as a str such as 'cpu', got {type(device_type).__name__}")
        available = is_autocast_available(device_type)
        self.device = self.device_type = device_type
        self.fast_dtype = dtype if dtype is not None else _C.get_autocast_dtype(device_type) if available else None
        self._cache_enabled = _C.is_autocast_cache_enabled() if cache_enabled is None else bool(cache_enabled)
        if enabled and not available:
            warnings.warn(f"autocast: there is no {device_type} device; disabled", stacklevel=2)
            enabled = False
        elif enabled and self.fast_dtype not in (_C.bfloat16, _C.float16):
            warnings.warn(
                f"autocast: casts to bfloat16 or float16 on the {device_type}, not to {dtype}; disabled", stacklevel=2
            )
            enabled = False
        self._enabled = bool(enabled)

    def __enter__(self):
        if self.device_type in _THERE:
            dtype = self.fast_dtype if self._enabled else None
            _C._enter_autocast(self.device_type, dtype, self._enabled, self._cache_enabled)
        return self

    def __exit__(self, *error):
        if self.device_type in _THERE:
            _C._leave_autocast()
        return False

    def __call__(self, function):
        @functools.wraps(function)
        def wrapper(*args, **kwargs):
            with self:
                return function(*args, **kwargs)

        return wrapper


def _cast(value, device_type, dtype):
    if isinstance(value, _C.Tensor):
        ours = value.is_floating_point() and value.device.type == device_type and value.dtype is not _C.float64
        return value.to(dtype) if ours else value
    if isinstance(value, dict):
        return {_cast(k, device_type, dtype): _cast(v, device_type, dtype) for k, v in value.items()}
    if isinstance(value, (list, tuple)):
        return type(value)(_cast(v, device_type, dtype) for v in value)
    return value


def custom_fwd(fwd=None, *, device_type, cast_inputs=None):
    """For forward of an autograd Function: backward, with custom_bwd, runs under the same autocast state. With
    cast_inputs floating-point arguments are cast to it and forward runs without autocast.
    """
    if fwd is None:
        return functools.partial(custom_fwd, device_type=device_type, cast_inputs=cast_inputs)

    @functools.wraps(fwd)
    def forward(ctx, *args, **kwargs):
        ctx._dtype = _C.get_autocast_dtype(device_type)
        enabled = _C.is_autocast_enabled(device_type)
        ctx._fwd_used_autocast = enabled and cast_inputs is None
        if cast_inputs is None or not enabled:
            return fwd(ctx, *args, **kwargs)
        with autocast(device_type, enabled=False):
            cast = _cast(args, device_type, cast_inputs), _cast(kwargs, device_type, cast_inputs)
            return fwd(ctx, *cast[0], **cast[1])

    return forward


def custom_bwd(bwd=None, *, device_type):
    """For backward of an autograd Function whose forward has custom_fwd."""
    if bwd is None:
        return functools.partial(custom_bwd, device_type=device_type)

    @functools.wraps(bwd)
    def backward(ctx, *args, **kwargs):
        with autocast(device_type, dtype=ctx._dtype, enabled=ctx._fwd_used_autocast):
            return bwd(ctx, *args, **kwargs)

    return backward
