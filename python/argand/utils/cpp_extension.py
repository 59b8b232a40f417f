"""Extensions in C++ written for PyTorch are not built from Python."""

from .._missing import not_here

CUDA_HOME = ROCM_HOME = None

_HINT = (
    "extensions for PyTorch are not built from Python; build them with CMake and find_package(Torch), which finds "
    "Argand's names for libtorch's"
)
load = not_here("cpp_extension.load", _HINT)
load_inline = not_here("cpp_extension.load_inline", _HINT)
CppExtension = not_here("cpp_extension.CppExtension", _HINT)
CUDAExtension = not_here("cpp_extension.CUDAExtension", _HINT)
include_paths = not_here("cpp_extension.include_paths", _HINT)


class BuildExtension:
    """What would build them."""

    def __init__(self, *args, **kwargs):
        raise NotImplementedError(f"cpp_extension.BuildExtension: {_HINT}")
