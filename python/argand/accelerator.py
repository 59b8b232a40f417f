"""The device that accelerates: CUDA's where there is one, else none."""

from . import _C, cuda


def is_available() -> bool:
    """Whether there is one."""
    return cuda.is_available()


def device_count() -> int:
    """How many there are."""
    return cuda.device_count()


def current_accelerator(check_available=False):
    """The device, without an index, or None."""
    return _C.device("cuda") if cuda.is_available() else None


def _need(what):
    if not cuda.is_available():
        raise RuntimeError(f"accelerator.{what}: there is no accelerator: {_C._cuda_unavailable_reason()}")


def synchronize(device=None):
    """Waits for the device."""
    _need("synchronize")
    cuda.synchronize(device)


def current_device_index() -> int:
    """Which device is current."""
    _need("current_device_index")
    return cuda.current_device()


def set_device_index(device):
    """Makes a device the current one."""
    _need("set_device_index")
    cuda.set_device(device)


def current_stream(device=None):
    """The stream that operations on a device are given to."""
    _need("current_stream")
    return cuda.current_stream(device)


def set_stream(stream):
    """Makes a stream the current one."""
    _need("set_stream")
    cuda.set_stream(stream)
