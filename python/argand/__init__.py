"""Argand: tensors, automatic differentiation and neural networks, with PyTorch's names and semantics."""

import importlib as _importlib
import math as _math

from . import _C

_own = {name: value for name, value in vars(_C).items() if not name.startswith("_")}
globals().update(_own)

from . import _tensor  # noqa: E402,F401  (adds to Tensor what is written in Python)
from ._composites import *  # noqa: E402,F403
from ._functions import *  # noqa: E402,F403
from ._info import finfo, iinfo  # noqa: E402,F401
from .autograd.grad_mode import (  # noqa: E402,F401
    enable_grad,
    inference_mode,
    no_grad,
    set_grad_enabled,
)
from .random import (  # noqa: E402,F401
    get_rng_state,
    initial_seed,
    manual_seed,
    seed,
    set_rng_state,
)

__version__ = "0.1.0"
e, pi, inf, nan = _math.e, _math.pi, _math.inf, _math.nan
newaxis = None

# Loaded when first named, so that `import argand` stays quick.
_modules = {
    "autograd",
    "nn",
    "optim",
    "utils",
    "distributions",
    "testing",
    "random",
    "cuda",
    "backends",
    "linalg",
    "special",
    "func",
    "profiler",
    "hub",
    "fft",
    "serialization",
    "amp",
    "accelerator",
    "array_api",
    "overrides",
    "jit",
    "compiler",
    "multiprocessing",
    "version",
    "viz",
    "distributed",
}
_lazy = {"save": "serialization", "load": "serialization", "autocast": "amp", "compile": "compiler", "vmap": "func"}


def __getattr__(name):
    if name in _modules:
        try:
            return _importlib.import_module("argand." + name)
        except ModuleNotFoundError as error:
            if error.name != "argand." + name:
                raise
    elif name in _lazy:
        value = getattr(_importlib.import_module("argand." + _lazy[name]), name)
        globals()[name] = value
        return value
    from ._missing import missing

    raise missing("argand", name, [*globals(), *_modules, *_lazy])


def __dir__():
    return sorted({*globals(), *_modules, *_lazy})
