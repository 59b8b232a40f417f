"""__torch_function__ for functions written in Python."""

from . import _C
from ._C import Tensor


def has_torch_function(relevant_args):
    """Whether one of the arguments is of a class with a __torch_function__ of its own."""
    return any(
        getattr(type(a), "__torch_function__", None) not in (None, _C._disabled_torch_function_impl)
        and type(a) is not Tensor
        for a in relevant_args
    )


def handle_torch_function(public_api, relevant_args, *args, **kwargs):
    """What the first __torch_function__ that answers makes of public_api(*args, **kwargs)."""
    types = tuple({type(a) for a in relevant_args if has_torch_function((a,))})
    for a in relevant_args:
        if has_torch_function((a,)):
            result = type(a).__torch_function__(public_api, types, args, kwargs)
            if result is not NotImplemented:
                return result
    raise TypeError(
        f"{public_api.__name__}: no implementation for these arguments; each __torch_function__ gave NotImplemented"
    )


def is_tensor_like(inp):
    """Whether inp is a tensor or has __torch_function__."""
    return isinstance(inp, Tensor) or hasattr(type(inp), "__torch_function__")
