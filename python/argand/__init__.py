"""Argand: tensors, automatic differentiation and neural networks, with PyTorch's names and semantics."""

import importlib as _importlib
import math as _math

from . import _C

_own = {name: value for name, value in vars(_C).items() if not name.startswith("_")}
globals().update(_own)

from . import _inside, _tensor  # noqa: E402,F401  (add to _C and Tensor what is written in Python)
from ._composites import *  # noqa: E402,F403
from ._functions import *  # noqa: E402,F403
from ._info import finfo, iinfo  # noqa: E402,F401
from ._second_names import *  # noqa: E402,F403
from ._seldom import *  # noqa: E402,F403
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
    "sparse",
    "signal",
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
    "ao",
    "accelerator",
    "array_api",
    "overrides",
    "jit",
    "compiler",
    "multiprocessing",
    "version",
    "viz",
    "distributed",
    "storage",
    "cpu",
    "fx",
    "futures",
    "library",
    "mps",
    "onnx",
    "torch_version",
    "types",
    "xpu",
    "__config__",
    "_dynamo",
    "_foreach",
    "_utils",
}
_lazy = {
    "_scaled_mm": "_C",
    "_assert": "_checks",
    "_assert_async": "_checks",
    "_check": "_checks",
    "_check_index": "_checks",
    "_check_is_size": "_checks",
    "_check_not_implemented": "_checks",
    "_check_tensor_all": "_checks",
    "_check_type": "_checks",
    "_check_value": "_checks",
    "_check_with": "_checks",
    "save": "serialization",
    "load": "serialization",
    "autocast": "amp",
    "GradScaler": "amp",
    "compile": "compiler",
    "vmap": "func",
    "TypedStorage": "storage",
    "UntypedStorage": "storage",
    "PyTorchFileReader": "serialization",
    "ops": "library",
    "classes": "library",
    "Future": "futures",
    "ScriptModule": "jit._modules",
    "ScriptFunction": "jit",
    "SymBool": "_symbols",
    "SymFloat": "_symbols",
    "SymInt": "_symbols",
    "sym_float": "_symbols",
    "sym_int": "_symbols",
    "sym_ite": "_symbols",
    "sym_max": "_symbols",
    "sym_min": "_symbols",
    "sym_not": "_symbols",
    "sym_sqrt": "_symbols",
    "sym_sum": "_symbols",
}


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
    elif name.startswith("_foreach_"):
        made = getattr(_importlib.import_module("argand._foreach"), name, None)
        if made is not None:
            return globals().setdefault(name, made)
    from ._missing import missing

    raise missing("argand", name, [*globals(), *_modules, *_lazy])


def __dir__():
    return sorted({*globals(), *_modules, *_lazy})
