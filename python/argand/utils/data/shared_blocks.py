"""How a batch gets from a worker to the loader: its bytes lie in memory both see, and a short message says where.

A worker has a few blocks of anonymous shared memory (memfd), made before it starts, so that nothing has a name that
could be left behind: the memory goes when the last process that has it goes. Tensors and arrays of a batch are written
into one free block; the loader makes its tensors over the block itself, and the block is free again when they die.
"""

import io
import mmap
import os
import pickle
import weakref

import argand
from argand import Tensor

_ALIGNMENT = 64
_INLINE = 16384  # bytes of pickle that fit into the message; longer ones go into the block, so no message blocks
LEASES = 2  # blocks whose tensors may live on in the loader; beyond that batches are copied out


class Blocks:
    """The blocks of one worker, by file descriptor. Travels to a spawned worker with its descriptors."""

    def __init__(self, count):
        self.fds = [os.memfd_create("argand-batch") for _ in range(count)]
        self.maps = [None] * count

    def __getstate__(self):
        from multiprocessing.reduction import DupFd

        return [DupFd(fd) for fd in self.fds]

    def __setstate__(self, state):
        self.fds = [duplicate.detach() for duplicate in state]
        self.maps = [None] * len(self.fds)

    def close(self):
        """Gives the descriptors back; memory that is in use stays until it no longer is."""
        self.maps.clear()
        while self.fds:
            os.close(self.fds.pop())

    def map(self, block, size):
        """The memory of block, at least size bytes; grows the block when that is more than it has."""
        memory = self.maps[block]
        if memory is None or len(memory) < size:
            have = os.fstat(self.fds[block]).st_size
            if have < size:
                have = -(-size // mmap.PAGESIZE) * mmap.PAGESIZE
                os.ftruncate(self.fds[block], have)
            memory = self.maps[block] = mmap.mmap(self.fds[block], have)
        return memory


# --- the worker's side -----------------------------------------------------------------------------------------------


def _tensor_from(buffer, dtype, shape):
    tensor = argand.frombuffer(buffer, dtype=getattr(argand, dtype)) if len(buffer) else None
    return argand.empty(shape, dtype=getattr(argand, dtype)) if tensor is None else tensor.view(shape)


class _BatchPickler(pickle.Pickler):
    """Pickles dense CPU tensors as their bytes, which the buffer callback gets."""

    def reducer_override(self, value):
        if type(value) is not Tensor or value.requires_grad or value.device.type != "cpu":
            return NotImplemented
        flat = value.contiguous().view(-1)
        raw = memoryview(b"") if not flat.numel() else memoryview(flat.view(argand.uint8))
        return _tensor_from, (pickle.PickleBuffer(raw), str(value.dtype).split(".")[-1], tuple(value.shape))


def pack(value, blocks, free):
    """Writes value into a block of the list free, which loses it. Returns (block or None, spans, pickle)."""
    buffers = []
    stream = io.BytesIO()
    _BatchPickler(stream, protocol=5, buffer_callback=buffers.append).dump(value)
    raws = [buffer.raw() for buffer in buffers]
    message = stream.getbuffer()
    inline = len(message) <= _INLINE
    if not inline:
        raws.append(message)
    if not raws:
        return None, [], bytes(message)
    spans, end = [], 0
    for raw in raws:
        spans.append((end, raw.nbytes))
        end += -(-raw.nbytes // _ALIGNMENT) * _ALIGNMENT
    block = free.pop()
    with memoryview(blocks.map(block, max(end, 1))) as memory:
        for (start, size), raw in zip(spans, raws, strict=True):
            memory[start : start + size] = raw
    return block, spans, bytes(message) if inline else None


# --- the loader's side -----------------------------------------------------------------------------------------------


class Receiver:
    """Makes batches of what a worker packed. freed: blocks that the worker may have again."""

    def __init__(self, blocks):
        self.blocks = blocks
        self.freed = []
        self.leased = set()

    def take_freed(self):
        """The blocks that have become free since the last call."""
        freed = []
        while self.freed:
            freed.append(self.freed.pop())
        return freed

    def discard(self, block):
        """For a batch nobody wants."""
        if block is not None:
            self.freed.append(block)

    def unpack(self, block, spans, message):
        """The value."""
        if block is None:
            return pickle.loads(message)
        size = max(spans[-1][0] + spans[-1][1], 1)
        if len(self.leased) < LEASES:
            whole = memoryview(self._lease(block, size)).cast("B")
        else:
            with memoryview(self.blocks.map(block, size)) as shared:
                whole = memoryview(bytearray(shared[:size]))
            self.freed.append(block)
        views = [whole[start : start + length] for start, length in spans]
        if message is None:
            message = bytes(views.pop())
        return pickle.loads(message, buffers=views)

    def _lease(self, block, size):
        """An exporter of the block's memory; when nothing uses it any more the block is free."""
        import ctypes

        memory = self.blocks.map(block, size)
        exporter = (ctypes.c_char * len(memory)).from_buffer(memory)
        self.leased.add(block)
        weakref.finalize(exporter, _return, self.leased, self.freed, block).atexit = False
        return exporter


def _return(leased, freed, block):
    leased.discard(block)
    freed.append(block)
