# Written by tools/generate from the operations' schemas and the package's sources; edit those.
# mypy: disable-error-code="override, misc"
from argand.nn.parallel.data_parallel import DataParallel as DataParallel
from argand.nn.parallel.distributed import DistributedDataParallel as DistributedDataParallel

__all__ = ['DataParallel', 'DistributedDataParallel']
