"""__torch_function__: classes and modes that take part in functions, and which functions ask them."""

import functools
from collections.abc import Callable
from typing import Any

from . import _C
from ._C import Tensor

__all__ = [
    "BaseTorchFunctionMode",
    "TorchFunctionMode",
    "get_default_nowrap_functions",
    "get_ignored_functions",
    "get_overridable_functions",
    "get_testing_overrides",
    "handle_torch_function",
    "has_torch_function",
    "has_torch_function_unary",
    "has_torch_function_variadic",
    "is_tensor_like",
    "is_tensor_method_or_property",
    "resolve_name",
    "wrap_torch_function",
]


def _asks(x):
    f = getattr(type(x), "__torch_function__", None)
    return f is not None and type(x) is not Tensor and f is not _C._disabled_torch_function_impl


def has_torch_function(relevant_args) -> bool:
    """Whether one of the arguments is of a class with a __torch_function__ of its own, or a mode is on.

    False inside of DisableTorchFunctionSubclass and of Tensor's own __torch_function__.
    """
    return _C._torch_function_enabled() and (bool(_C._torch_function_modes()) or any(map(_asks, relevant_args)))


def has_torch_function_unary(arg) -> bool:
    """has_torch_function of one argument."""
    return has_torch_function((arg,))


def has_torch_function_variadic(*args) -> bool:
    """has_torch_function of several arguments."""
    return has_torch_function(args)


def _in_order(relevant_args):
    """The arguments to ask, one of each class, a subclass before its base."""
    asked = []
    for x in filter(_asks, relevant_args):
        if any(type(x) is type(a) for a in asked):
            continue
        at = next((i for i, a in enumerate(asked) if issubclass(type(x), type(a))), len(asked))
        asked.insert(at, x)
    return asked


def handle_torch_function(public_api, relevant_args, *args, **kwargs) -> Any:
    """What the innermost mode, or the first __torch_function__ that answers, makes of public_api(*args, **kwargs).

    TypeError where all return NotImplemented.
    """
    asked = _in_order(relevant_args)
    types = tuple(map(type, asked))
    if _C._torch_function_modes():
        mode = _C._pop_torch_function_mode()
        try:
            result = mode.__torch_function__(public_api, types, args, kwargs)
        finally:
            _C._push_torch_function_mode(mode)
        if result is not NotImplemented:
            return result
    for x in asked:
        result = type(x).__torch_function__(public_api, types, args, kwargs)
        if result is not NotImplemented:
            return result
    names = ", ".join(t.__name__ for t in types) or "none"
    raise TypeError(
        f"{getattr(public_api, '__name__', public_api)}: no implementation for these arguments; the __torch_function__ "
        f"of each class ({names}) gave NotImplemented"
    )


def wrap_torch_function(dispatcher) -> Callable[..., Any]:
    """A decorator for functions of the user's own: dispatcher(*args, **kwargs) names the arguments to be asked."""

    def wrap(function):
        @functools.wraps(function)
        def wrapper(*args, **kwargs):
            asked = tuple(dispatcher(*args, **kwargs))
            if has_torch_function(asked):
                return handle_torch_function(wrapper, asked, *args, **kwargs)
            return function(*args, **kwargs)

        return wrapper

    return wrap


def is_tensor_like(inp) -> bool:
    """Whether inp is a tensor or has __torch_function__."""
    return isinstance(inp, Tensor) or hasattr(type(inp), "__torch_function__")


# What no __torch_function__ is asked about: facts of tensors, factories from numbers, settings.
_NOT_ASKED = frozenset(
    """
    promote_types set_autocast_dtype set_autocast_enabled set_autocast_cache_enabled
    is_tensor is_storage set_default_dtype get_default_dtype manual_seed seed initial_seed get_rng_state
    set_rng_state set_num_threads get_num_threads set_num_interop_threads get_num_interop_threads
    is_grad_enabled set_grad_enabled is_inference_mode_enabled is_anomaly_enabled set_printoptions save load
    compile vmap from_dlpack asarray can_cast result_type broadcast_shapes typename as_tensor tensor from_numpy
    frombuffer finfo iinfo no_grad enable_grad inference_mode use_deterministic_algorithms
    are_deterministic_algorithms_enabled set_float32_matmul_precision get_float32_matmul_precision
    get_default_device set_default_tensor_type is_autocast_enabled get_autocast_dtype clear_autocast_cache
    is_autocast_cache_enabled autocast size stride dim ndimension numel nelement element_size storage_offset
    data_ptr get_device is_floating_point is_complex is_signed is_inference is_nonzero item tolist as_subclass
    retain_grad register_hook register_post_accumulate_grad_hook requires_grad_ numpy is_pinned pin_memory
    is_shared share_memory_ dim_order
    """.split()
)


def _functions_of(owner):
    found = {}
    for name in dir(owner):
        if name.startswith("_") and not (owner is Tensor and name.startswith("__")):
            continue
        value = getattr(owner, name, None)
        if callable(value) and not isinstance(value, type) and name not in _NOT_ASKED:
            found[name] = value
    return found


@functools.cache
def _table():
    """{(what PyTorch calls the owner): {name: function}} of everything that is asked about."""
    import argand
    from argand import fft, linalg, special
    from argand.nn import functional

    owners = {
        "torch": argand,
        "torch.nn.functional": functional,
        "torch.linalg": linalg,
        "torch.fft": fft,
        "torch.special": special,
        "torch.Tensor": Tensor,
    }
    table = {title: _functions_of(owner) for title, owner in owners.items()}
    elsewhere = ("linalg_", "fft_", "special_")
    for name, f in list(table["torch"].items()):  # what is written in Python is made of what is asked about
        if f is not _C.__dict__.get(name) or name.startswith(elsewhere):
            del table["torch"][name]
    for name in [n for n in table["torch.Tensor"] if hasattr(object, n)]:
        if name not in ("__eq__", "__ne__", "__lt__", "__le__", "__gt__", "__ge__"):
            del table["torch.Tensor"][name]
    return owners, table


def get_overridable_functions() -> dict[Any, list[Callable[..., Any]]]:
    """{module or class: its functions that __torch_function__ is asked about}."""
    owners, table = _table()
    return {owners[title]: list(functions.values()) for title, functions in table.items()}


def get_ignored_functions() -> set[Callable[..., Any]]:
    """Public functions of the package and of Tensor that __torch_function__ is not asked about."""
    import argand

    found = (getattr(owner, name, None) for owner in (argand, Tensor) for name in _NOT_ASKED)
    return {f for f in found if callable(f)}


def get_default_nowrap_functions() -> set[Callable[..., Any]]:
    """Attributes whose value Tensor.__torch_function__ gives as it is: none, for attributes are not asked about."""
    return set()


def get_testing_overrides() -> dict[Callable[..., Any], Callable[..., Any]]:
    """{function: a function of any arguments that returns -1} for all that can be overridden."""
    _, table = _table()

    def stand_in(*args, **kwargs):
        return -1

    return {f: stand_in for functions in table.values() for f in functions.values()}


@functools.cache
def _names():
    _, table = _table()
    return {f: f"{title}.{name}" for title, functions in reversed(table.items()) for name, f in functions.items()}


def resolve_name(f) -> str | None:
    """The name by which programs call a function that can be overridden: 'torch.add', 'torch.Tensor.add'; else None."""
    try:
        return _names().get(f)
    except TypeError:
        return None


def is_tensor_method_or_property(func) -> bool:
    """Whether func, as a __torch_function__ gets it, is a method or attribute of Tensor."""
    return func in _table()[1]["torch.Tensor"].values() or getattr(func, "__name__", None) == "__get__"


class TorchFunctionMode:
    """with Mode(): every function the thread calls is shown to the mode.

    Derive and define __torch_function__(self, func, types, args=(), kwargs=None). While it runs the mode stands aside,
    so that func(*args, **kwargs) does what it would have done; an outer mode sees that call. It may return
    NotImplemented. Modes nest.
    """

    def __torch_function__(self, func, types, args=(), kwargs=None):
        raise NotImplementedError(f"{type(self).__name__} must define __torch_function__")

    def __enter__(self):
        _C._push_torch_function_mode(self)
        return self

    def __exit__(self, *error):
        _C._pop_torch_function_mode()

    @classmethod
    def push(cls, *args, **kwargs):
        """Of old: cls(*args, **kwargs)."""
        return cls(*args, **kwargs)


class BaseTorchFunctionMode(TorchFunctionMode):
    """The mode that changes nothing."""

    def __torch_function__(self, func, types, args=(), kwargs=None):
        return func(*args, **(kwargs or {}))
