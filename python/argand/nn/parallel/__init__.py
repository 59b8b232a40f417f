"""Modules on several devices."""

from argand.nn.parallel.data_parallel import DataParallel
from argand.nn.parallel.distributed import DistributedDataParallel

__all__ = ["DataParallel", "DistributedDataParallel"]
