"""Signal processing, under the names of torch.signal."""

from argand.signal import windows

__all__ = ["windows"]
