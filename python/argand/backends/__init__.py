"""Switches of PyTorch's back ends. What cuBLASLt and cuDNN compute on CUDA depends on those of `cuda.matmul` and
`cudnn`; the CPU's results depend on none."""

import contextlib as _contextlib
import sys as _sys
import types as _types

from .. import _C


class _Switch:
    """An attribute that argand/core/library_settings.h holds."""

    def __init__(self, name):
        self.name = name

    def __get__(self, instance, owner=None):
        return self if instance is None else _C._library_switch(self.name)

    def __set__(self, instance, value):
        _C._set_library_switch(self.name, value)


class _Backend(_types.ModuleType):
    """Attributes may be set freely; is_available() is False."""

    def is_available(self):
        return False


class _Cudnn(_Backend):
    """Convolutions on CUDA. `deterministic` is True unless a program sets it: engines whose results vary from run to
    run are left out. `benchmark` times the engines there are for new sizes, at most `benchmark_limit` (0: all)."""

    enabled = _Switch("cudnn_enabled")
    allow_tf32 = _Switch("cudnn_tf32")
    benchmark = _Switch("cudnn_benchmark")
    deterministic = _Switch("cudnn_deterministic")

    @property
    def benchmark_limit(self):
        return _C._cudnn_benchmark_limit()

    @benchmark_limit.setter
    def benchmark_limit(self, n):
        _C._set_cudnn_benchmark_limit(0 if n is None else n)

    def version(self):
        """As cuDNN counts, 91900 for 9.19; None where it was not found."""
        return _C._cudnn_version() or None

    def is_available(self):
        return _C._cudnn_version() > 0

    @_contextlib.contextmanager
    def flags(self, enabled=False, benchmark=False, benchmark_limit=10, deterministic=False, allow_tf32=True):
        """Switches for a `with` block; the former ones come back at its end."""
        new = {
            "enabled": enabled,
            "benchmark": benchmark,
            "benchmark_limit": benchmark_limit,
            "deterministic": deterministic,
            "allow_tf32": allow_tf32,
        }
        old = {name: getattr(self, name) for name in new}
        try:
            for name, value in new.items():
                setattr(self, name, value)
            yield
        finally:
            for name, value in old.items():
                setattr(self, name, value)


class _Matmul:
    """Products on CUDA: float32 factors rounded to TF32, and parts of a sum kept in 16 bits."""

    allow_tf32 = _Switch("matmul_tf32")
    allow_fp16_reduced_precision_reduction = _Switch("matmul_reduced_half")
    allow_bf16_reduced_precision_reduction = _Switch("matmul_reduced_bfloat16")


def _backend(name, kind=_Backend, **attributes):
    module = kind("argand.backends." + name)
    module.__dict__.update(attributes)
    _sys.modules[module.__name__] = module
    return module


_attention = {"flash": True, "mem_efficient": True, "math": True, "cudnn": True}


def _attention_switches():
    """enable_flash_sdp(enabled), flash_sdp_enabled() and so on: they are kept, and choose nothing."""
    made = {}
    for kind in _attention:

        def enable(enabled, kind=kind):
            """Keeps the wish; attention is computed in one way."""
            _attention[kind] = bool(enabled)

        def enabled(kind=kind):
            """What was wished for last."""
            return _attention[kind]

        made[f"enable_{kind}_sdp"], made[f"{kind}_sdp_enabled"] = enable, enabled
    return made


@_contextlib.contextmanager
def _sdp_kernel(enable_flash=True, enable_math=True, enable_mem_efficient=True, enable_cudnn=True):
    """with sdp_kernel(...): other wishes for attention, inside of the block. Of old: use nn.attention.sdpa_kernel."""
    before = dict(_attention)
    wishes = {"flash": enable_flash, "math": enable_math, "mem_efficient": enable_mem_efficient, "cudnn": enable_cudnn}
    _attention.update(wishes)
    try:
        yield
    finally:
        _attention.update(before)


cudnn = _backend("cudnn", _Cudnn)
cuda = _backend(
    "cuda",
    matmul=_Matmul(),
    is_built=lambda: _C._cuda_device_count() > 0,
    sdp_kernel=_sdp_kernel,
    is_flash_attention_available=lambda: False,
    **_attention_switches(),
)
mps = _backend("mps", is_built=lambda: False)
mkldnn = _backend("mkldnn", enabled=True)
mkl = _backend("mkl")
openmp = _backend("openmp")
opt_einsum = _backend("opt_einsum", enabled=False, strategy=None)
