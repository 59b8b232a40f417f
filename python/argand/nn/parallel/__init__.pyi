# Written by tools/generate from the operations' schemas and the package's sources; edit those.
# mypy: disable-error-code="override, misc"
from argand.nn.parallel.data_parallel import DataParallel as DataParallel, data_parallel as data_parallel
from argand.nn.parallel.distributed import DistributedDataParallel as DistributedDataParallel
from argand.nn.parallel.scatter_gather import gather as gather, scatter as scatter

__all__ = ['DataParallel', 'DistributedDataParallel', 'data_parallel', 'gather', 'scatter']
