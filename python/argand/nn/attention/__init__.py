"""Which kernel scaled_dot_product_attention() uses, as programs ask PyTorch for it. Argand has one for all shapes."""

import enum
from contextlib import contextmanager


class SDPBackend(enum.IntEnum):
    """PyTorch's kernels."""

    ERROR = -1
    MATH = 0
    FLASH_ATTENTION = 1
    EFFICIENT_ATTENTION = 2
    CUDNN_ATTENTION = 3
    OVERRIDEABLE = 4


@contextmanager
def sdpa_kernel(backends, set_priority=False):
    """Accepts a backend or a list of them; attention is computed as ever."""
    wanted = backends if isinstance(backends, (list, tuple)) else [backends]
    if not wanted:
        raise AssertionError("Expected an instance of SDPBackend or a list of SDPBackend instances, got an empty list")
    for backend in wanted:
        if not isinstance(backend, SDPBackend):
            raise AssertionError(f"Expected an instance of SDPBackend or a list of them, but got {backends}")
    yield {}
