"""The CPU under the names that other devices have: one device, whose work is done when a call returns."""

import contextlib

from .amp.autocast_mode import autocast as _autocast

__all__ = [
    "Stream",
    "StreamContext",
    "current_device",
    "current_stream",
    "device_count",
    "is_available",
    "is_initialized",
    "set_device",
    "stream",
    "synchronize",
]


class Stream:
    """The order of the CPU's work, of which there is one."""

    def __init__(self, priority=-1):
        self.priority = priority

    def wait_stream(self, stream):
        """Nothing to wait for."""

    def record_event(self):
        """Nothing to record."""

    def synchronize(self):
        """Nothing to wait for."""


class StreamContext(contextlib.AbstractContextManager["StreamContext"]):
    """with StreamContext(stream): changes nothing."""

    def __init__(self, stream):
        self.stream = stream

    def __exit__(self, *error):
        return None


_stream = Stream()


def is_available() -> bool:
    """True."""
    return True


def is_initialized() -> bool:
    """True."""
    return True


def device_count() -> int:
    """1."""
    return 1


def current_device() -> str:
    """'cpu'."""
    return "cpu"


def set_device(device):
    """There is one device: nothing to choose."""


def synchronize(device=None):
    """Nothing to wait for."""


def current_stream(device=None) -> Stream:
    """The one stream."""
    return _stream


def stream(stream) -> StreamContext:
    """A block that changes nothing."""
    return StreamContext(stream)


class _Amp:
    """argand.cpu.amp: autocast(...) is argand.autocast('cpu', ...)."""

    @staticmethod
    def autocast(enabled=True, dtype=None, cache_enabled=True):
        return _autocast("cpu", dtype, enabled, cache_enabled)


amp = _Amp()
