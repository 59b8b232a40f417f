"""Ranges and marks that NVIDIA's profilers show."""

import contextlib

from .. import _C

__all__ = ["range", "range_push", "range_pop", "range_start", "range_end", "mark"]


def range_push(msg) -> int:
    """Begins a range inside those of this thread; its depth, from 0 on."""
    return _C._cuda_range_push(msg)


def range_pop() -> int:
    """Ends the innermost range of this thread; its depth."""
    return _C._cuda_range_pop()


def range_start(msg) -> int:
    """Begins a range that may end on another thread; the number range_end() takes."""
    return _C._cuda_range_start(msg)


def range_end(range_id):
    """Ends a range."""
    _C._cuda_range_end(range_id)


def mark(msg):
    """A point in time."""
    _C._cuda_range_mark(msg)


@contextlib.contextmanager
def range(msg, *args, **kwargs):
    """A context, or decorator, that is a range named msg.format(*args, **kwargs)."""
    range_push(msg.format(*args, **kwargs))
    try:
        yield
    finally:
        range_pop()
