"""Modules on several devices."""

from argand.nn.parallel.data_parallel import DataParallel, data_parallel
from argand.nn.parallel.distributed import DistributedDataParallel
from argand.nn.parallel.scatter_gather import gather, scatter

__all__ = ["DataParallel", "DistributedDataParallel", "data_parallel", "gather", "scatter"]
