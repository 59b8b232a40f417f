"""Conditions that programs check in PyTorch's ways."""

from ._C import Tensor

__all__ = [
    "_assert",
    "_assert_async",
    "_check",
    "_check_index",
    "_check_is_size",
    "_check_not_implemented",
    "_check_tensor_all",
    "_check_type",
    "_check_value",
    "_check_with",
]


def _assert(condition, message):
    """AssertionError with message unless condition holds."""
    assert condition, message


def _assert_async(input, assert_msg=None):
    """RuntimeError unless the one element of input is not zero."""
    if not bool(input):
        raise RuntimeError(assert_msg or "_assert_async: expected an element that is not zero")


def _text(message):
    return (
        "a condition of the program does not hold" if message is None else message() if callable(message) else message
    )


def _check_with(error_type, cond, message=None):
    """error_type(message()) unless cond holds."""
    if not isinstance(cond, (bool, Tensor)) and not hasattr(cond, "__bool__"):
        raise TypeError(f"_check: expected a bool, got {type(cond).__name__}")
    if not cond:
        raise error_type(_text(message))


def _check(cond, message=None):
    """RuntimeError(message()) unless cond holds."""
    _check_with(RuntimeError, cond, message)


def _check_value(cond, message=None):
    """ValueError(message()) unless cond holds."""
    _check_with(ValueError, cond, message)


def _check_index(cond, message=None):
    """IndexError(message()) unless cond holds."""
    _check_with(IndexError, cond, message)


def _check_type(cond, message=None):
    """TypeError(message()) unless cond holds."""
    _check_with(TypeError, cond, message)


def _check_not_implemented(cond, message=None):
    """NotImplementedError(message()) unless cond holds."""
    _check_with(NotImplementedError, cond, message)


def _check_is_size(i, message=None, *, max=None):
    """RuntimeError unless i is a size: not negative, and at most max."""
    _check(i >= 0 and (max is None or i <= max), message)


def _check_tensor_all(cond, message=None):
    """RuntimeError unless all elements of cond are true."""
    if not isinstance(cond, Tensor):
        raise TypeError(f"_check_tensor_all: expected a tensor, got {type(cond).__name__}")
    _check(bool(cond.all()), message)
