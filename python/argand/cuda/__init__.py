"""CUDA devices. They are there where the library was built with its CUDA plug-in and the machine has a driver and a
GPU; elsewhere is_available() is False, and what needs a device says why there is none."""

from collections import namedtuple as _namedtuple

from .. import _C
from .._missing import missing
from .._tensor import legacy_types as _legacy_types

__all__ = ["is_available", "device_count"]

_Properties = _namedtuple("_Properties", "name major minor total_memory multi_processor_count")


def _none(what):
    reason = _C._cuda_unavailable_reason()
    raise RuntimeError(f"cuda.{what}: " + (f"no CUDA device can be used: {reason}; use the device 'cpu'" if reason else
                                           "is offered in C++ alone (argand/core/cuda.h)"))


def _index(device, what):
    """-1 stands for the current device."""
    if device is None:
        return -1
    if isinstance(device, int) and not isinstance(device, bool):
        return device
    device = _C.device(device)
    if device.type != "cuda":
        raise ValueError(f"cuda.{what}: expected a CUDA device, got {device}")
    return -1 if device.index is None else device.index


def is_available():
    """Whether a CUDA device can be used."""
    return _C._cuda_device_count() > 0


def is_initialized():
    """Whether CUDA can be used: a device starts when it is first needed."""
    return is_available()


def is_bf16_supported(including_emulation=True):
    """Whether the current device computes in bfloat16."""
    return is_available() and (including_emulation or get_device_capability() >= (8, 0))


def device_count():
    """The number of CUDA devices."""
    return _C._cuda_device_count()


def init():
    """Starts CUDA; raises RuntimeError, which says why, where there is none."""
    if not is_available():
        _none("init")


def synchronize(device=None):
    """Waits until a device has done all it was given."""
    _C._cuda_synchronize(_index(device, "synchronize"))


def set_device(device):
    """Makes a device the current one."""
    _C._cuda_set_device(_index(device, "set_device"))


def current_device():
    """Which device is current, as an index."""
    return _C._cuda_current_device()


def get_device_properties(device=None):
    """Name, major, minor, total_memory in bytes and multi_processor_count of a device."""
    return _Properties(*_C._cuda_properties(_index(device, "get_device_properties")))


def get_device_name(device=None):
    """The device's name."""
    return get_device_properties(device).name


def get_device_capability(device=None):
    """The device's (major, minor) version."""
    properties = get_device_properties(device)
    return properties.major, properties.minor


# Programs call these whether or not there is a device: without one there is nothing to seed, to free or to count. All
# devices draw from the default generator.


def manual_seed(seed):
    """Seeds the default generator where there is a CUDA device, which draws from it."""
    if is_available():
        from ..random import manual_seed as seed_default

        seed_default(seed)


def manual_seed_all(seed):
    """The same as manual_seed: all devices draw from one generator."""
    manual_seed(seed)


def empty_cache():
    """Gives unused memory back to the devices."""
    _C._cuda_empty_cache()


def memory_stats(device=None):
    """The allocator's counts as a dict; empty without a device."""
    return _C._cuda_memory_stats(_index(device, "memory_stats")) if is_available() else {}


def memory_allocated(device=None):
    """Bytes in use."""
    return memory_stats(device).get("allocated_bytes.all.current", 0)


def max_memory_allocated(device=None):
    """The most bytes that were in use since the start or reset_peak_memory_stats."""
    return memory_stats(device).get("allocated_bytes.all.peak", 0)


def memory_reserved(device=None):
    """Bytes held from the device, in use or not."""
    return memory_stats(device).get("reserved_bytes.all.current", 0)


def max_memory_reserved(device=None):
    """The most bytes that were held."""
    return memory_stats(device).get("reserved_bytes.all.peak", 0)


def reset_peak_memory_stats(device=None):
    """Begins counting peaks anew."""
    if is_available():
        _C._cuda_reset_peak_memory_stats(_index(device, "reset_peak_memory_stats"))


class _NeedsDevice:
    def __init__(self, *args, **kwargs):
        _none(type(self).__name__)


class Event(_NeedsDevice):
    """A point in a stream's work."""


class Stream(_NeedsDevice):
    """A queue of work on a device."""


class _CudaTensorMeta(type):
    def __instancecheck__(cls, x):
        return bool(getattr(x, "is_cuda", False)) and x.type() == f"torch.cuda.{cls.__name__}"


def _cuda_type(name):
    return _CudaTensorMeta(name, (_NeedsDevice,), {"__doc__": "Of old: a CUDA tensor's type."})


def __getattr__(name):
    if name == "amp":
        import importlib

        return importlib.import_module("argand.cuda.amp")
    if name in _legacy_types:
        return globals().setdefault(name, _cuda_type(name))
    raise missing("argand.cuda", name, list(globals()))


OutOfMemoryError = _C.OutOfMemoryError
