# Written by tools/generate from the operations' schemas and the package's sources; edit those.
# mypy: disable-error-code="override, misc"
from argand.utils.data import collate as collate, dataloader as dataloader, dataset as dataset, distributed as distributed, sampler as sampler
from argand.utils.data.collate import default_collate as default_collate, default_convert as default_convert
from argand.utils.data.dataloader import DataLoader as DataLoader, _DatasetKind as _DatasetKind
from argand.utils.data.dataset import ChainDataset as ChainDataset, ConcatDataset as ConcatDataset, Dataset as Dataset, IterableDataset as IterableDataset, StackDataset as StackDataset, Subset as Subset, TensorDataset as TensorDataset, random_split as random_split
from argand.utils.data.distributed import DistributedSampler as DistributedSampler
from argand.utils.data.sampler import BatchSampler as BatchSampler, RandomSampler as RandomSampler, Sampler as Sampler, SequentialSampler as SequentialSampler, SubsetRandomSampler as SubsetRandomSampler, WeightedRandomSampler as WeightedRandomSampler
from argand.utils.data.worker import get_worker_info as get_worker_info

__all__ = ['BatchSampler', 'ChainDataset', 'ConcatDataset', 'DataLoader', 'Dataset', 'DistributedSampler', 'IterableDataset', 'RandomSampler', 'Sampler', 'SequentialSampler', 'StackDataset', 'Subset', 'SubsetRandomSampler', 'TensorDataset', 'WeightedRandomSampler', '_DatasetKind', 'collate', 'dataloader', 'dataset', 'default_collate', 'default_convert', 'distributed', 'get_worker_info', 'random_split', 'sampler']
