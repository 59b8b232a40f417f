"""Which CUDA device is meant, and what is said where there is none."""

from .. import _C


class NoCudaError(RuntimeError, AssertionError):
    """No CUDA device can be used: PyTorch raises one of the two, and programs expect either."""


def need(what):
    """Raises NoCudaError, which says why, where there is no CUDA device."""
    reason = _C._cuda_unavailable_reason()
    if reason:
        raise NoCudaError(f"cuda.{what}: no CUDA device can be used: {reason}; use the device 'cpu'")


def index_of(device, what):
    """-1 stands for the current device."""
    if device is None:
        return -1
    if isinstance(device, int) and not isinstance(device, bool):
        return device
    device = _C.device(device)
    if device.type != "cuda":
        raise ValueError(f"cuda.{what}: expected a CUDA device, got {device}")
    return -1 if device.index is None else device.index
