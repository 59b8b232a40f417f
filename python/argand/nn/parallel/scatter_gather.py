"""A batch's parts on several devices, and their results together again."""

import argand

__all__ = ["gather", "is_namedtuple", "scatter", "scatter_kwargs"]


def is_namedtuple(obj) -> bool:
    """Whether obj is a named tuple."""
    return isinstance(obj, tuple) and hasattr(obj, "_asdict") and hasattr(obj, "_fields")


def scatter(inputs, target_gpus, dim=0):
    """inputs for every device: tensors are cut along dim, containers element by element; all else goes to each."""
    count = len(target_gpus)
    if isinstance(inputs, argand.Tensor):
        return tuple(x.to(d) for x, d in zip(inputs.chunk(count, dim), target_gpus))
    if is_namedtuple(inputs):
        return [type(inputs)(*parts) for parts in zip(*(scatter(x, target_gpus, dim) for x in inputs))]
    if isinstance(inputs, (tuple, list)) and inputs:
        return [type(inputs)(parts) for parts in zip(*(scatter(x, target_gpus, dim) for x in inputs))]
    if isinstance(inputs, dict) and inputs:
        return [type(inputs)(parts) for parts in zip(*(scatter(x, target_gpus, dim) for x in inputs.items()))]
    return [inputs for _ in range(count)]


def scatter_kwargs(inputs, kwargs, target_gpus, dim=0) -> tuple[tuple[object, ...], tuple[object, ...]]:
    """Positional and keyword arguments for every device."""
    inputs = scatter(inputs, target_gpus, dim) if inputs else []
    kwargs = scatter(kwargs, target_gpus, dim) if kwargs else []
    count = max(len(inputs), len(kwargs))
    inputs = [*inputs, *[()] * (count - len(inputs))]
    kwargs = [*kwargs, *[{}] * (count - len(kwargs))]
    return tuple(inputs), tuple(kwargs)


def gather(outputs, target_device, dim=0):
    """The outputs of all devices joined along dim on target_device; 0-d tensors become a vector."""
    first = outputs[0]
    if isinstance(first, argand.Tensor):
        parts = [x.to(target_device) for x in outputs]
        return argand.stack(parts) if first.dim() == 0 else argand.cat(parts, dim)
    if first is None:
        return None
    if isinstance(first, dict):
        return type(first)((k, gather([out[k] for out in outputs], target_device, dim)) for k in first)
    if is_namedtuple(first):
        return type(first)._make(gather(parts, target_device, dim) for parts in zip(*outputs))
    return type(first)(gather(parts, target_device, dim) for parts in zip(*outputs))
