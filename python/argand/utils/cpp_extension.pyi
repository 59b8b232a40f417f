# Written by tools/generate from the operations' schemas and the package's sources; edit those.
# mypy: disable-error-code="override, misc"
from typing import Any

CUDA_HOME: Any
ROCM_HOME: Any
load: Any
load_inline: Any
CppExtension: Any
CUDAExtension: Any
include_paths: Any
class BuildExtension:
    def __init__(self, *args: Any, **kwargs: Any) -> None: ...
