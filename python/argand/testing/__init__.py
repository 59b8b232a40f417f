"""assert_close: tensors, numbers and containers of them, equal up to rounding."""

import collections.abc

from .. import _C
from .._C import Tensor

__all__ = ["assert_close", "assert_allclose", "make_tensor"]

_TOLERANCES = {  # (rtol, atol)
    _C.float16: (1e-3, 1e-5),
    _C.bfloat16: (1.6e-2, 1e-5),
    _C.float32: (1.3e-6, 1e-5),
    _C.float64: (1e-7, 1e-7),
    _C.complex64: (1.3e-6, 1e-5),
    _C.complex128: (1e-7, 1e-7),
}


def _fail(where, text, msg):
    text = f"{text}{f' (at {where})' if where else ''}"
    raise AssertionError(msg(text) if callable(msg) else msg if msg is not None else text)


def _compare_tensors(actual, expected, rtol, atol, equal_nan, checks, where, msg):
    check_device, check_dtype, check_stride = checks
    if actual.shape != expected.shape:
        _fail(where, f"the shapes differ: {tuple(actual.shape)} and {tuple(expected.shape)}", msg)
    if check_dtype and actual.dtype is not expected.dtype:
        _fail(where, f"the dtypes differ: {actual.dtype} and {expected.dtype}", msg)
    if check_device and actual.device != expected.device:
        _fail(where, f"the devices differ: {actual.device} and {expected.device}", msg)
    if check_stride and actual.stride() != expected.stride():
        _fail(where, f"the strides differ: {actual.stride()} and {expected.stride()}", msg)
    if rtol is None:
        both = [_TOLERANCES.get(x.dtype, (0.0, 0.0)) for x in (actual, expected)]
        rtol, atol = (max(t) for t in zip(*both))
    a, b = actual.detach(), expected.detach()
    dtype = _C.promote_types(a.dtype, b.dtype)
    if dtype in (_C.float16, _C.bfloat16):
        dtype = _C.float32
    elif dtype in (_C.bool, _C.uint8):
        dtype = _C.int64
    a, b = a.to(dtype), b.to(dtype)
    close = (
        _C.isclose(a, b, rtol=rtol, atol=atol, equal_nan=equal_nan)
        if not (rtol == atol == 0 and not equal_nan)
        else a == b
    )
    if bool(close.all()):
        return
    wrong = (~close).reshape(-1).nonzero().reshape(-1)
    gaps = (a - b).abs().reshape(-1)[wrong].to(_C.float64)
    worst = wrong[gaps.nan_to_num(float("inf")).argmax()].item()
    at = []
    for n in reversed(a.shape):
        at.append(worst % n)
        worst //= n
    _fail(
        where,
        f"tensors are not close: {wrong.numel()} of {a.numel()} elements differ; the largest difference is "
        f"{gaps.nan_to_num(float('inf')).max().item()} at {tuple(reversed(at))} (allowed: atol={atol}, rtol={rtol})",
        msg,
    )


def assert_close(
    actual,
    expected,
    *,
    allow_subclasses=True,
    rtol=None,
    atol=None,
    equal_nan=False,
    check_device=True,
    check_dtype=True,
    check_layout=True,
    check_stride=False,
    msg=None,
    _where="",
):
    """Raises AssertionError unless |actual - expected| <= atol + rtol * |expected| everywhere.

    The tolerances come from the dtypes unless both are given. Sequences and mappings are compared item by item.
    """
    if (rtol is None) != (atol is None):
        raise ValueError("assert_close: give both rtol and atol, or neither")
    checks = (check_device, check_dtype, check_stride)
    common = {
        "rtol": rtol, "atol": atol, "equal_nan": equal_nan, "check_device": check_device, "check_dtype": check_dtype,
        "check_stride": check_stride, "msg": msg,
    }  # fmt: skip
    if isinstance(actual, Tensor) and isinstance(expected, Tensor):
        return _compare_tensors(actual, expected, rtol, atol, equal_nan, checks, _where, msg)
    if isinstance(expected, collections.abc.Mapping) and isinstance(actual, collections.abc.Mapping):
        if set(actual) != set(expected):
            _fail(_where, f"the keys differ: {sorted(map(str, set(actual) ^ set(expected)))}", msg)
        for key in expected:
            assert_close(actual[key], expected[key], _where=f"{_where}[{key!r}]", **common)
        return None
    if isinstance(expected, (list, tuple)) and isinstance(actual, (list, tuple)):
        if len(actual) != len(expected):
            _fail(_where, f"the lengths differ: {len(actual)} and {len(expected)}", msg)
        for i, (a, b) in enumerate(zip(actual, expected)):
            assert_close(a, b, _where=f"{_where}[{i}]", **common)
        return None
    if expected is None or actual is None:
        if actual is not expected:
            _fail(_where, f"None and {type(actual if expected is None else expected).__name__}", msg)
        return None
    a = (
        actual
        if isinstance(actual, Tensor)
        else _C.tensor(actual, dtype=_C.float64 if isinstance(actual, float) else None)
    )
    b = (
        expected
        if isinstance(expected, Tensor)
        else _C.tensor(expected, dtype=_C.float64 if isinstance(expected, float) else None)
    )
    mixed = isinstance(actual, Tensor) != isinstance(expected, Tensor)
    if mixed and isinstance(expected if isinstance(actual, Tensor) else actual, (list, tuple, dict, str)):
        raise TypeError(f"assert_close: {type(actual).__name__} and {type(expected).__name__} cannot be compared")
    return _compare_tensors(
        a, b, rtol, atol, equal_nan, (check_device, check_dtype and not mixed, check_stride), _where, msg
    )


def assert_allclose(actual, expected, rtol=None, atol=None, equal_nan=True, msg=""):
    """Of old: assert_close without looking at the dtypes."""
    actual = actual if isinstance(actual, Tensor) else _C.tensor(actual)
    expected = expected if isinstance(expected, Tensor) else _C.tensor(expected, dtype=actual.dtype)
    assert_close(
        actual,
        expected,
        rtol=rtol,
        atol=atol,
        equal_nan=equal_nan,
        check_device=False,
        check_dtype=False,
        msg=msg or None,
    )


def make_tensor(*shape, dtype, device="cpu", low=None, high=None, requires_grad=False, noncontiguous=False):
    """A tensor of random numbers: by default between -9 and 9, for integers and bools within their range."""
    shape = tuple(shape[0]) if len(shape) == 1 and isinstance(shape[0], (tuple, list)) else shape
    if dtype is _C.bool:
        x = _C.randint(0, 2, shape).bool()
    elif dtype.is_floating_point or dtype.is_complex:
        low, high = -9 if low is None else low, 9 if high is None else high
        draw = lambda: _C.rand(shape) * (high - low) + low  # noqa: E731
        x = (_C.view_as_complex(_C.stack([draw(), draw()], -1)) if dtype.is_complex else draw()).to(dtype)
    else:
        low, high = (0 if dtype is _C.uint8 else -9) if low is None else low, 10 if high is None else high
        x = _C.randint(low, high, shape).to(dtype)
    if noncontiguous and x.numel() > 1:
        x = _C.stack([x, x], -1)[..., 0]
    return x.requires_grad_(requires_grad) if requires_grad else x
