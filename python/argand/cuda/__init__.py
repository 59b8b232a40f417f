"""CUDA devices. They are there where the library was built with its CUDA plug-in and the machine has a driver and a
GPU; elsewhere is_available() is False, and what needs a device says why there is none."""

from collections import namedtuple as _namedtuple

from .. import _C
from .._missing import missing
from .._tensor import legacy_types as _legacy_types
from . import nvtx
from ._devices import index_of as _index
from ._devices import need as _need
from .graphs import CUDAGraph, graph, graph_pool_handle, is_current_stream_capturing, make_graphed_callables
from .memory import (
    empty_cache,
    max_memory_allocated,
    max_memory_cached,
    max_memory_reserved,
    mem_get_info,
    memory_allocated,
    memory_cached,
    memory_reserved,
    memory_snapshot,
    memory_stats,
    memory_stats_as_nested_dict,
    memory_summary,
    reset_max_memory_allocated,
    reset_max_memory_cached,
    reset_peak_memory_stats,
    set_per_process_memory_fraction,
)
from .streams import (
    Event,
    ExternalStream,
    Stream,
    StreamContext,
    current_stream,
    default_stream,
    get_stream_from_external,
    set_stream,
    stream,
)

__all__ = [
    "is_available",
    "is_initialized",
    "is_bf16_supported",
    "device_count",
    "init",
    "synchronize",
    "set_device",
    "current_device",
    "device",
    "device_of",
    "get_device_properties",
    "get_device_name",
    "get_device_capability",
    "manual_seed",
    "manual_seed_all",
    "nvtx",
    "CUDAGraph",
    "graph",
    "graph_pool_handle",
    "is_current_stream_capturing",
    "make_graphed_callables",
    "empty_cache",
    "mem_get_info",
    "memory_stats",
    "memory_stats_as_nested_dict",
    "memory_allocated",
    "max_memory_allocated",
    "memory_reserved",
    "max_memory_reserved",
    "memory_cached",
    "max_memory_cached",
    "memory_snapshot",
    "memory_summary",
    "reset_peak_memory_stats",
    "reset_max_memory_allocated",
    "reset_max_memory_cached",
    "set_per_process_memory_fraction",
    "Stream",
    "ExternalStream",
    "Event",
    "StreamContext",
    "stream",
    "current_stream",
    "default_stream",
    "set_stream",
    "get_stream_from_external",
]

_Properties = _namedtuple("_Properties", "name major minor total_memory multi_processor_count")


def is_available() -> bool:
    """Whether a CUDA device can be used."""
    return _C._cuda_device_count() > 0


def is_initialized() -> bool:
    """Whether CUDA can be used: a device starts when it is first needed."""
    return is_available()


def is_bf16_supported(including_emulation=True) -> bool:
    """Whether the current device computes in bfloat16."""
    return is_available() and (including_emulation or get_device_capability() >= (8, 0))


def device_count() -> int:
    """The number of CUDA devices."""
    return _C._cuda_device_count()


def init():
    """Starts CUDA; raises RuntimeError, which says why, where there is none."""
    _need("init")


def synchronize(device=None):
    """Waits until a device has done all it was given."""
    index = _index(device, "synchronize")
    _need("synchronize")
    _C._cuda_synchronize(index)


def set_device(device):
    """Makes a device the current one."""
    index = _index(device, "set_device")
    _need("set_device")
    _C._cuda_set_device(index)


def current_device() -> int:
    """Which device is current, as an index."""
    _need("current_device")
    return _C._cuda_current_device()


def get_device_properties(device=None):
    """Name, major, minor, total_memory in bytes and multi_processor_count of a device."""
    index = _index(device, "get_device_properties")
    _need("get_device_properties")
    return _Properties(*_C._cuda_properties(index))


def get_device_name(device=None) -> str:
    """The device's name."""
    return get_device_properties(device).name


def get_device_capability(device=None) -> tuple[int, int]:
    """The device's (major, minor) version."""
    properties = get_device_properties(device)
    return properties.major, properties.minor


# Programs call these whether or not there is a device: without one there is nothing to seed. All devices draw from the
# default generator.


def manual_seed(seed):
    """Seeds the default generator where there is a CUDA device, which draws from it."""
    if is_available():
        from ..random import manual_seed as seed_default

        seed_default(seed)


def manual_seed_all(seed):
    """The same as manual_seed: all devices draw from one generator."""
    manual_seed(seed)


class device:
    """A context in which a device is the current one; None or a negative index: nothing changes."""

    def __init__(self, device):
        self.idx = -1 if device is None else _index(device, "device")

    def __enter__(self):
        self.prev_idx = -1
        if self.idx >= 0:
            self.prev_idx = _C._cuda_current_device()
            _C._cuda_set_device(self.idx)

    def __exit__(self, *error):
        if self.prev_idx >= 0:
            _C._cuda_set_device(self.prev_idx)


class device_of(device):
    """The context of a tensor's device; for one on the CPU nothing changes."""

    def __init__(self, obj):
        super().__init__(obj.get_device() if obj.is_cuda else None)


class _NeedsDevice:
    def __init__(self, *args, **kwargs):
        _need(type(self).__name__)
        raise RuntimeError(f"{type(self).__name__}: make a tensor with argand.tensor(..., device='cuda')")


class _CudaTensorMeta(type):
    def __instancecheck__(cls, x):
        return bool(getattr(x, "is_cuda", False)) and x.type() == f"torch.cuda.{cls.__name__}"


def _cuda_type(name):
    return _CudaTensorMeta(name, (_NeedsDevice,), {"__doc__": "Of old: a CUDA tensor's type."})


def __getattr__(name):
    if name in ("amp", "nvtx"):
        import importlib

        return importlib.import_module("argand.cuda." + name)
    if name in _legacy_types:
        return globals().setdefault(name, _cuda_type(name))
    if not name.startswith("_"):
        import importlib

        names = importlib.import_module("argand.cuda._names")
        if name in names.__all__:
            return globals().setdefault(name, getattr(names, name))
    raise missing("argand.cuda", name, list(globals()))


OutOfMemoryError = _C.OutOfMemoryError
