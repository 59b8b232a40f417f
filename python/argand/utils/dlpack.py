"""DLPack capsules, as they were passed before objects had __dlpack__."""

from .. import _C
from .._functions import from_dlpack

__all__ = ["from_dlpack", "to_dlpack"]


def to_dlpack(tensor):
    """A DLPack capsule over the tensor's memory, for one consumer."""
    return _C._to_dlpack(tensor)
