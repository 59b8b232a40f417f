"""Modules on several devices."""

from argand.nn.parallel.data_parallel import DataParallel
from argand.nn.parallel.distributed import DistributedDataParallel
from argand.nn.parallel.scatter_gather import gather, scatter

__all__ = ["DataParallel", "DistributedDataParallel", "gather", "scatter"]
