"""Dataclasses in batches, stacked and concatenated data sets, batch_sampler, generators of workers' seeds."""

import collections

import torch
from torch.utils.data import ConcatDataset, DataLoader, TensorDataset, random_split
from torch.utils.data.dataloader import default_collate

Point = collections.namedtuple("Point", ["x", "y"])
print(
    default_collate([Point(1, 2.0), Point(3, 4.0)]),
    default_collate(["a", "b"]),
    default_collate([{"a": torch.ones(2)}, {"a": torch.zeros(2)}]),
    default_collate([True, False]),
    default_collate([[1, 2], [3, 4]]),
)
try:
    default_collate([object()])
except TypeError:
    print("TypeError")
try:
    default_collate([torch.ones(2), torch.ones(3)])
except RuntimeError:
    print("RuntimeError")
data = TensorDataset(torch.arange(10), torch.arange(10) * 2)
print(
    len(data),
    data[3],
    [len(p) for p in random_split(data, [3, 7])],
    [len(p) for p in random_split(range(10), [0.25, 0.25, 0.5])],
)
print(
    [x.tolist() for x, _ in DataLoader(data, batch_sampler=[[0, 1], [5, 9]])],
    len(ConcatDataset([data, data])),
    len(DataLoader(data, batch_size=3)),
)
order = [x.item() for x, _ in DataLoader(data, shuffle=True, generator=torch.Generator().manual_seed(0))]
print(
    sorted(order) == list(range(10)),
    order != list(range(10)) or True,
    [x.shape for x, _ in DataLoader(data, batch_size=None)][:1],
)
loader = DataLoader(data, batch_size=4, drop_last=True, num_workers=0, pin_memory=False)
print(loader.batch_size, loader.drop_last, loader.dataset is data, type(loader.sampler).__name__, loader.num_workers)
try:
    random_split(data, [3, 3])
except ValueError:
    print("ValueError")
try:
    DataLoader(data, batch_size=2, batch_sampler=[[0]])
except ValueError:
    print("ValueError")
