"""Samples that are dicts, named tuples, arrays and texts; streams over workers; weights; buckets; errors of workers."""

import functools
import math
from collections import namedtuple

import numpy as np
import torch
from torch.nn.utils.rnn import pad_sequence
from torch.utils import data

Point = namedtuple("Point", ["place", "label", "name"])


class Records(data.Dataset):
    def __len__(self):
        return 7

    def __getitem__(self, i):
        return {
            "image": np.full((2, 3), i, dtype=np.uint8),
            "point": Point(torch.tensor([i, i + 0.5]), i % 3, f"n{i}"),
            "pair": (True, f"p{i}"),
            "weight": np.float32(i) / 2,
            "box": [float(i), i],
            "raw": b"x",
        }


class Numbers(data.IterableDataset):
    """Each worker has its share of a range."""

    def __init__(self, stop):
        self.stop = stop

    def __iter__(self):
        info = data.get_worker_info()
        first, every = (0, 1) if info is None else (info.id, info.num_workers)
        return iter(range(first, self.stop, every))


class Failing(data.Dataset):
    def __len__(self):
        return 3

    def __getitem__(self, i):
        if i == 1:
            raise KeyError("no such sample")
        return i


class ByLength(data.Sampler):
    def __init__(self, lengths, size):
        self.lengths, self.size = lengths, size

    def __iter__(self):
        order = sorted(range(len(self.lengths)), key=self.lengths.__getitem__)
        yield from (order[i : i + self.size] for i in range(0, len(order), self.size))

    def __len__(self):
        return math.ceil(len(self.lengths) / self.size)


def padded(samples, filler):
    return pad_sequence(samples, batch_first=True, padding_value=filler), torch.tensor([len(s) for s in samples])


batch = next(iter(data.DataLoader(Records(), batch_size=3)))
print({k: (type(v).__name__, getattr(v, "dtype", None)) for k, v in batch.items()})
print(batch["image"].shape, batch["point"], batch["pair"], batch["weight"], batch["box"], batch["raw"])
print(next(iter(data.DataLoader(Records(), batch_size=None)))["point"], data.default_collate([(1, "a"), (2, "b")]))
print(data._utils.collate.default_collate([{"a": 1, "b": [1, 2]}, {"a": 3, "b": [5, 6]}]))
print([b.tolist() for b in data.DataLoader(Numbers(7), batch_size=2, num_workers=2)])
print([b.tolist() for b in data.DataLoader(data.ChainDataset([Numbers(2), Numbers(3)]), batch_size=3)])

texts = [torch.arange(1, 2 + (i * 7) % 5) for i in range(9)]
loader = data.DataLoader(
    texts, batch_sampler=ByLength([len(t) for t in texts], 4), collate_fn=functools.partial(padded, filler=-1)
)
for ids, lengths in loader:
    print(ids.tolist(), lengths.tolist())
print(len(loader), loader.batch_size, loader.drop_last)

labels = torch.tensor([0] * 8 + [1] * 2)
weights = 1.0 / torch.bincount(labels)[labels].double()
sampler = data.WeightedRandomSampler(weights, 1000, generator=torch.Generator().manual_seed(1))
drawn = labels[list(sampler)].float().mean().item()
print(len(sampler), 0.4 < drawn < 0.6, list(data.WeightedRandomSampler([0.0, 1.0], 2)))
parts = data.random_split(texts, [0.5, 0.25, 0.25], generator=torch.Generator().manual_seed(3))
print([len(p) for p in parts], sorted(i for p in parts for i in p.indices))
both = data.ConcatDataset([data.TensorDataset(torch.arange(3)), data.TensorDataset(torch.arange(10, 12))])
print(both.cumulative_sizes, both[-1], both[3], data.StackDataset(a=both, b=range(5))[4])
for rank in range(2):
    print(list(data.DistributedSampler(both, num_replicas=2, rank=rank, shuffle=False)))
for workers in (0, 1):
    try:
        list(data.DataLoader(Failing(), num_workers=workers))
    except KeyError as e:
        print(workers, "no such sample" in str(e), "worker process 0" in str(e))
for options in ({"batch_size": 0}, {"num_workers": -1}, {"prefetch_factor": 2}, {"persistent_workers": True}):
    try:
        data.DataLoader(texts, **options)
    except ValueError:
        print("refused", options)
