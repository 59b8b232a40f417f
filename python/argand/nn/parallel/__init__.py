"""Modules on several devices."""

from argand.nn.parallel.data_parallel import DataParallel

__all__ = ["DataParallel"]
