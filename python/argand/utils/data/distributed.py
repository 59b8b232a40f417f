"""The share of a dataset that one of several processes reads."""

import math

import argand
from argand.utils.data.sampler import Sampler


class DistributedSampler(Sampler):
    """Every num_replicas-th index from rank on; set_epoch() changes the order, which seed and epoch determine.

    drop_last: without the rest that does not go round; otherwise some indices come twice.
    """

    def __init__(self, dataset, num_replicas=None, rank=None, shuffle=True, seed=0, drop_last=False):
        if num_replicas is None or rank is None:
            raise RuntimeError("DistributedSampler: there is no process group: give num_replicas and rank")
        if rank < 0 or rank >= num_replicas:
            raise ValueError(f"DistributedSampler: expected rank from 0 to {num_replicas - 1}, got {rank}")
        self.dataset = dataset
        self.rank, self.num_replicas = rank, num_replicas
        self.epoch = 0
        self.drop_last = drop_last
        share = len(dataset) / num_replicas
        self.num_samples = math.floor(share) if drop_last else math.ceil(share)
        self.total_size = self.num_samples * num_replicas
        self.shuffle = shuffle
        self.seed = seed

    def __iter__(self):
        if self.shuffle:
            generator = argand.Generator()
            generator.manual_seed(self.seed + self.epoch)
            indices = argand.randperm(len(self.dataset), generator=generator).tolist()
        else:
            indices = list(range(len(self.dataset)))
        missing = self.total_size - len(indices)
        if missing > 0:
            indices += (indices * math.ceil(missing / len(indices)))[:missing]
        return iter(indices[self.rank : self.total_size : self.num_replicas])

    def __len__(self):
        return self.num_samples

    def set_epoch(self, epoch):
        """Sets the epoch, on which the order depends."""
        self.epoch = epoch
