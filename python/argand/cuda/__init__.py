"""CUDA devices. This build has none: is_available() is False, and what needs one says so."""

from .. import _C
from .._missing import missing
from .._tensor import legacy_types as _legacy_types

__all__ = ["is_available", "device_count"]


def _none(what):
    raise RuntimeError(f"cuda.{what}: this build of Argand has no CUDA support; use the device 'cpu'")


def is_available():
    """Whether a CUDA device can be used."""
    return False


def is_initialized():
    """Whether CUDA has been started."""
    return False


def is_bf16_supported(including_emulation=True):
    """Whether the current device computes in bfloat16."""
    return False


def device_count():
    """The number of CUDA devices."""
    return 0


def init():
    """Starts CUDA."""
    _none("init")


def synchronize(device=None):
    """Waits for a device."""
    _none("synchronize")


def set_device(device):
    """Makes a device the current one."""
    _none("set_device")


def current_device():
    """Which device is current, as an index."""
    _none("current_device")


def get_device_name(device=None):
    """The device's name."""
    _none("get_device_name")


def get_device_capability(device=None):
    """The device's (major, minor) version."""
    _none("get_device_capability")


def get_device_properties(device=None):
    """What is known of a device."""
    _none("get_device_properties")


# Without a device there is nothing to seed, to free or to count: programs call these unconditionally.


def manual_seed(seed):
    """Seeds the current device's generator, where there is one."""


def manual_seed_all(seed):
    """Seeds every device's generator."""


def empty_cache():
    """Gives unused memory back to the system."""


def memory_allocated(device=None):
    """Bytes in use: 0."""
    return 0


def max_memory_allocated(device=None):
    """The most bytes that were in use: 0."""
    return 0


def memory_reserved(device=None):
    """Bytes held: 0."""
    return 0


def max_memory_reserved(device=None):
    """The most bytes that were held: 0."""
    return 0


def reset_peak_memory_stats(device=None):
    """Begins counting anew."""


class _NeedsDevice:
    def __init__(self, *args, **kwargs):
        _none(type(self).__name__)


class Event(_NeedsDevice):
    """A point in a stream's work."""


class Stream(_NeedsDevice):
    """A queue of work on a device."""


class _CudaTensorMeta(type):
    def __instancecheck__(cls, x):
        return False


def _cuda_type(name):
    return _CudaTensorMeta(name, (_NeedsDevice,), {"__doc__": "Of old: a CUDA tensor's type. No tensor is one here."})


def __getattr__(name):
    if name == "amp":
        import importlib

        return importlib.import_module("argand.cuda.amp")
    if name in _legacy_types:
        return globals().setdefault(name, _cuda_type(name))
    raise missing("argand.cuda", name, list(globals()))


OutOfMemoryError = _C.OutOfMemoryError
