"""Datasets, samplers, collate functions, splits, iterable datasets."""

import torch
from common import show, wave
from torch.utils.data import (
    BatchSampler,
    ChainDataset,
    ConcatDataset,
    DataLoader,
    Dataset,
    IterableDataset,
    RandomSampler,
    Sampler,
    SequentialSampler,
    Subset,
    SubsetRandomSampler,
    TensorDataset,
    WeightedRandomSampler,
    default_collate,
    random_split,
)


class Squares(Dataset):
    def __init__(self, n):
        self.n = n

    def __len__(self):
        return self.n

    def __getitem__(self, i):
        return {"x": torch.tensor(float(i)), "y": i * i, "name": f"item{i}", "pair": (i, [i + 0.5])}


class Stream(IterableDataset):
    def __iter__(self):
        return iter(range(5))


class EveryOther(Sampler):
    def __init__(self, source):
        self.source = source

    def __iter__(self):
        return iter(range(0, len(self.source), 2))

    def __len__(self):
        return len(self.source) // 2


for batch in DataLoader(Squares(5), batch_size=2):
    print(batch)
print(
    [b.tolist() for b in DataLoader(Stream(), batch_size=2, drop_last=True)],
    len(DataLoader(Squares(5), batch_size=2)),
    len(DataLoader(Squares(5), 2, drop_last=True)),
)
print([b["y"].tolist() for b in DataLoader(Squares(6), batch_size=2, sampler=EveryOther(Squares(6)))])
a, b = random_split(Squares(10), [0.7, 0.3], generator=torch.Generator().manual_seed(1))
print(
    len(a),
    len(b),
    sorted(a.indices + b.indices),
    len(ConcatDataset([a, b, Squares(2)])),
    ConcatDataset([Squares(2), Squares(3)])[4]["y"],
)
print(
    list(BatchSampler(SequentialSampler(range(5)), 2, False)),
    sorted(RandomSampler(range(4))),
    sorted(SubsetRandomSampler([3, 5])),
    Subset(Squares(9), [4])[0]["y"],
    len(list(WeightedRandomSampler([0.1, 0.9], 6))),
    list(ChainDataset([Stream(), Stream()]))[-2:],
)
print([[len(s) for s in batch] for batch in DataLoader(["ab", "cde", "f"], batch_size=2, collate_fn=list)])
x, y = next(iter(DataLoader(TensorDataset(wave(4, 2), torch.arange(4)), batch_size=3)))
show("batch", x, y)
print(default_collate([(1, 2.0), (3, 4.0)]), torch.utils.data.get_worker_info())
