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
    if not wanted or not all(isinstance(backend, SDPBackend) for backend in wanted):
        raise AssertionError(f"sdpa_kernel: backends must name one SDPBackend or more, got {backends}")
    yield {}
