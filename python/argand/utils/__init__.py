"""Data loading, checkpoints and logs."""

import importlib as _importlib

_modules = {"checkpoint", "data", "hooks", "tensorboard"}


def __getattr__(name):
    if name in _modules:
        return _importlib.import_module("argand.utils." + name)
    raise AttributeError(f"module 'argand.utils' has no attribute '{name}'")


def __dir__():
    return sorted({*globals(), *_modules})
