"""Tensors in memory that several processes see.

The memory is anonymous (memfd): nothing has a name that could be left behind. Children that fork inherit it; those that
are spawned, and queues, get its descriptor with the pickle.
"""

import ctypes
import mmap
import os
import weakref
from multiprocessing.reduction import DupFd, ForkingPickler
from typing import Any

from . import _C
from ._C import Tensor

_blocks: Any = weakref.WeakValueDictionary()  # by address


def _mapped(fd, nbytes):
    """A vector of bytes over the memory of a descriptor, which is closed with the last tensor over it."""
    memory = mmap.mmap(fd, nbytes)
    block = type("Block", (ctypes.c_ubyte * nbytes,), {}).from_buffer(memory)
    block.fd = fd
    weakref.finalize(block, os.close, fd).atexit = False
    flat = _C.frombuffer(block, dtype=_C.uint8)
    _blocks[flat.data_ptr()] = block
    return flat


def _block_of(x):
    if not x.is_cpu:
        return None
    return _blocks.get(x.data_ptr() - x.storage_offset() * x.element_size())


def is_shared(x):
    """Whether x lies in shared memory."""
    return _block_of(x) is not None


def share(x):
    """Moves x, with what its storage holds beside it, to shared memory. Other tensors over the storage stay behind."""
    nbytes = x._storage_nbytes()
    if _block_of(x) is not None or not nbytes:
        return
    from .storage import whole

    fd = os.memfd_create("argand-tensor")
    os.ftruncate(fd, nbytes)
    flat = _mapped(fd, nbytes)
    flat.copy_(whole(x).view(_C.uint8))
    x.data = flat.view(x.dtype).as_strided(tuple(x.shape), x.stride(), x.storage_offset())


def _rebuild(descriptor, nbytes, dtype, size, stride, offset, cls, requires_grad):
    flat = _mapped(descriptor.detach(), nbytes)
    x = flat.view(dtype).as_strided(size, stride, offset)
    if cls is Tensor:
        return x.requires_grad_(requires_grad)
    return Tensor._make_subclass(cls, x, requires_grad)


def _reduce(x):
    block = None if x.is_meta else _block_of(x)
    if block is None:
        return x.__reduce_ex__(2)
    place = (tuple(x.shape), x.stride(), x.storage_offset())
    return _rebuild, (DupFd(block.fd), len(block), x.dtype, *place, type(x), x.requires_grad)


def register(*classes):
    """Tensors of these classes go to other processes without a copy where their memory is shared."""
    for cls in classes:
        ForkingPickler.register(cls, _reduce)
