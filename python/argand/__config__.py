"""What the library was built with, as text."""

from . import _C
from ._functions import get_num_interop_threads
from .version import __version__


def show():
    """The versions of Argand and of the library's parts."""
    cuda = "ON" if _C._cuda_device_count() else "OFF"
    return f"Argand {__version__}\n  - USE_CUDA={cuda}, USE_MKL=OFF, USE_OPENMP=OFF\n"


def parallel_info():
    """How many threads compute."""
    return f"threads of an operation: {_C.get_num_threads()}\noperations at once: {get_num_interop_threads()}\n"
