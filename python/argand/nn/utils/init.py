"""Modules without initial values."""

from argand.nn.modules.module import Module


def skip_init(module_cls, *args, **kwargs):
    """module_cls(*args, **kwargs) with its parameters left unset; module_cls takes a device."""
    import inspect  # slow to load, and rarely needed

    if not issubclass(module_cls, Module):
        raise RuntimeError(f"skip_init: module_cls must derive from nn.Module, got {module_cls}")
    if "device" not in inspect.signature(module_cls).parameters:
        raise RuntimeError(f"skip_init: __init__() of {module_cls.__name__} must take 'device'")
    device = kwargs.pop("device", "cpu")
    return module_cls(*args, device=device, **kwargs).to_empty(device=device)
