"""Devices as blocks: `with torch.device('meta'):` says where factories put their tensors."""

from .. import _C
from ..overrides import TorchFunctionMode

_FACTORIES = frozenset(
    """empty empty_strided ones zeros full arange linspace logspace eye rand randn randint randperm tensor as_tensor
    scalar_tensor tril_indices triu_indices bartlett_window blackman_window hamming_window hann_window kaiser_window
    normal fft_fftfreq fft_rfftfreq""".split()
)


class DeviceContext(TorchFunctionMode):
    """Factories called without device= put their tensors on this device."""

    def __init__(self, device):
        self.device = _C.device(device)

    def __torch_function__(self, func, types, args=(), kwargs=None):
        kwargs = kwargs or {}
        if getattr(func, "__name__", None) in _FACTORIES and kwargs.get("device") is None and "out" not in kwargs:
            if func.__name__ != "normal" or not any(isinstance(a, _C.Tensor) for a in args):
                kwargs = {**kwargs, "device": self.device}
        return func(*args, **kwargs)


def current_device() -> _C.device:
    """The device of the innermost DeviceContext that is on, or the CPU."""
    contexts = [m for m in _C._torch_function_modes() if isinstance(m, DeviceContext)]
    return contexts[-1].device if contexts else _C.device("cpu")


class _Default(DeviceContext):
    """The outermost mode, which set_default_device puts there."""


def set_default(device):
    """See argand.set_default_device."""
    modes = [m for m in _C._torch_function_modes() if not isinstance(m, _Default)]
    wanted = _C.device("cpu" if device is None else device)
    if wanted.type != "cpu":
        modes.insert(0, _Default(wanted))
    while _C._torch_function_modes():
        _C._pop_torch_function_mode()
    for mode in modes:
        _C._push_torch_function_mode(mode)
