"""Helpers that programs take from PyTorch's inside."""

import argand

from . import _C

__all__ = []


def _flatten_dense_tensors(tensors) -> argand.Tensor:
    """The elements of all in one vector."""
    return argand.cat([t.reshape(-1) for t in tensors])


def _unflatten_dense_tensors(flat, tensors) -> tuple[argand.Tensor, ...]:
    """Views of a vector with the sizes of tensors, one after another."""
    made, at = [], 0
    for t in tensors:
        made.append(flat[at : at + t.numel()].view(t.shape))
        at += t.numel()
    return tuple(made)


def _take_tensors(tensors, size_limit):
    """Lists of tensors of one dtype each, of at most size_limit bytes where one tensor is no larger."""
    open_lists, sizes = {}, {}
    for t in tensors:
        bytes_ = t.numel() * t.element_size()
        if t.dtype in open_lists and sizes[t.dtype] + bytes_ > size_limit:
            yield open_lists.pop(t.dtype)
        if t.dtype not in open_lists:
            open_lists[t.dtype], sizes[t.dtype] = [], 0
        open_lists[t.dtype].append(t)
        sizes[t.dtype] += bytes_
    yield from open_lists.values()


def _get_device_index(device, optional=False, allow_cpu=False) -> int:
    """The number of a device; -1 for the CPU with allow_cpu, the current device for None with optional."""
    if isinstance(device, int) and not isinstance(device, bool):
        return device
    if device is None:
        if not optional:
            raise ValueError("_get_device_index: expected a device, got None")
        return argand.cuda.current_device() if argand.cuda.is_available() else -1
    device = _C.device(device)
    if device.type == "cpu":
        if not allow_cpu:
            raise ValueError(f"_get_device_index: expected a device with an index, got {device}")
        return -1
    return argand.cuda.current_device() if device.index is None else device.index


def _get_available_device_type():
    """'cuda' where there is such a device, else None."""
    return "cuda" if argand.cuda.is_available() else None


def _rebuild_parameter(data, requires_grad, backward_hooks):
    """A Parameter of data."""
    return argand.nn.Parameter(data, requires_grad)
