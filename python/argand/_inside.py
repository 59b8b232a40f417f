"""Names that packages take from the inside of PyTorch, torch._C."""

from types import SimpleNamespace

from . import _C


def _log_api_usage_once(event):
    """Nothing is logged."""


class DisableTorchFunctionSubclass:
    """`with DisableTorchFunctionSubclass():` leaves __torch_function__ of subclasses aside."""

    def __enter__(self):
        _C._enter_disabled_torch_function()

    def __exit__(self, *error):
        _C._exit_disabled_torch_function()
        return False


def _parse_to(*args, **kwargs):
    """Arguments of Module.to() as (device, dtype, non_blocking, memory_format)."""
    from .nn.modules._parts import _parse_to as parse

    return parse(*args, **kwargs)


_C._log_api_usage_once = _log_api_usage_once
_C._nn = SimpleNamespace(_parse_to=_parse_to)
_C.DisableTorchFunctionSubclass = _C.DisableTorchFunction = DisableTorchFunctionSubclass
