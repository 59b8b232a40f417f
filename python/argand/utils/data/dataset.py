"""Datasets: by index, as streams, and combined."""

import bisect
import itertools
import math
import warnings

import argand


class Dataset:
    """Samples by index: a subclass defines __getitem__(), and mostly __len__().

    __getitems__(indices), if there is one, returns the samples of a whole batch.
    """

    def __getitem__(self, index):
        raise NotImplementedError(f"{type(self).__name__}: a dataset by index needs a __getitem__() of its own")

    def __add__(self, other):
        return ConcatDataset([self, other])

    def __class_getitem__(cls, item):
        return cls


class IterableDataset(Dataset):
    """A stream of samples: a subclass defines __iter__()."""

    def __iter__(self):
        raise NotImplementedError(f"{type(self).__name__}: a stream needs an __iter__() of its own")

    def __add__(self, other):
        return ChainDataset([self, other])


class TensorDataset(Dataset):
    """Sample i is the tuple of tensor[i] of tensors of the same length."""

    def __init__(self, *tensors):
        lengths = {tensor.size(0) for tensor in tensors}
        if len(lengths) > 1:
            raise AssertionError(f"TensorDataset: expected tensors of one length, got lengths {sorted(lengths)}")
        self.tensors = tensors

    def __getitem__(self, index):
        return tuple([tensor[index] for tensor in self.tensors])

    def __len__(self):
        return self.tensors[0].size(0)


class StackDataset(Dataset):
    """Sample i is the tuple, or with keywords the dict, of dataset[i] of datasets of the same length."""

    def __init__(self, *args, **kwargs):
        if args and kwargs:
            raise ValueError("StackDataset: datasets came by position and by keyword; give all of them one way")
        if not args and not kwargs:
            raise ValueError("StackDataset: there is no dataset; give one or more")
        self.datasets = kwargs if kwargs else args
        parts = list(kwargs.values()) if kwargs else list(args)
        self._length = len(parts[0])
        if any(len(part) != self._length for part in parts):
            raise ValueError("StackDataset: expected datasets of one length, got several lengths")

    def __getitem__(self, index):
        if isinstance(self.datasets, dict):
            return {key: dataset[index] for key, dataset in self.datasets.items()}
        return tuple([dataset[index] for dataset in self.datasets])

    def __getitems__(self, indices):
        if isinstance(self.datasets, dict):
            columns = [_samples(dataset, indices) for dataset in self.datasets.values()]
            return [dict(zip(self.datasets, row, strict=True)) for row in zip(*columns, strict=True)]
        return list(zip(*[_samples(dataset, indices) for dataset in self.datasets], strict=True))

    def __len__(self):
        return self._length


def _samples(dataset, indices):
    """The samples of dataset at indices, all at once where it can."""
    getitems = getattr(dataset, "__getitems__", None)
    if not callable(getitems):
        return [dataset[i] for i in indices]
    samples = getitems(indices)
    if len(samples) != len(indices):
        raise ValueError(
            f"StackDataset: expected {len(indices)} samples from __getitems__() of a part, got {len(samples)}"
        )
    return samples


class ConcatDataset(Dataset):
    """The samples of one dataset after the other."""

    @staticmethod
    def cumsum(sequence):
        """The lengths, added up."""
        return list(itertools.accumulate(len(dataset) for dataset in sequence))

    def __init__(self, datasets):
        self.datasets = list(datasets)
        if not self.datasets:
            raise AssertionError("ConcatDataset: there is no dataset; give one or more")
        if any(isinstance(dataset, IterableDataset) for dataset in self.datasets):
            raise AssertionError("ConcatDataset: a stream has no indices; join streams by ChainDataset")
        self.cumulative_sizes = self.cumsum(self.datasets)

    def __len__(self):
        return self.cumulative_sizes[-1]

    def __getitem__(self, index):
        if index < 0:
            if -index > len(self):
                raise ValueError(f"ConcatDataset: index {index} lies before the first of {len(self)} samples")
            index += len(self)
        part = bisect.bisect_right(self.cumulative_sizes, index)
        return self.datasets[part][index - (self.cumulative_sizes[part - 1] if part else 0)]

    @property
    def cummulative_sizes(self):
        """The old name of cumulative_sizes."""
        warnings.warn(
            "ConcatDataset: cummulative_sizes is the old name of cumulative_sizes", DeprecationWarning, stacklevel=2
        )
        return self.cumulative_sizes


class ChainDataset(IterableDataset):
    """One stream after the other."""

    def __init__(self, datasets):
        super().__init__()
        self.datasets = datasets

    def _checked(self):
        for dataset in self.datasets:
            if not isinstance(dataset, IterableDataset):
                raise AssertionError(
                    f"ChainDataset: expected streams, got {type(dataset).__name__}; join others by ConcatDataset"
                )
            yield dataset

    def __iter__(self):
        for dataset in self._checked():
            yield from dataset

    def __len__(self):
        return sum(len(dataset) for dataset in self._checked())


class Subset(Dataset):
    """The samples of dataset at indices."""

    def __init__(self, dataset, indices):
        self.dataset = dataset
        self.indices = indices

    def __getitem__(self, index):
        if isinstance(index, list):
            return self.dataset[[self.indices[i] for i in index]]
        return self.dataset[self.indices[index]]

    def __getitems__(self, indices):
        chosen = [self.indices[i] for i in indices]
        if callable(getattr(self.dataset, "__getitems__", None)):
            return self.dataset.__getitems__(chosen)
        return [self.dataset[i] for i in chosen]

    def __len__(self):
        return len(self.indices)


def random_split(dataset, lengths, generator=None):
    """Subsets of dataset, without overlap, of the given lengths, or fractions that add up to 1."""
    if math.isclose(sum(lengths), 1) and sum(lengths) <= 1:
        if any(fraction < 0 or fraction > 1 for fraction in lengths):
            raise ValueError("random_split: expected each fraction to be from 0 to 1")
        sizes = [math.floor(len(dataset) * fraction) for fraction in lengths]
        for i in range(len(dataset) - sum(sizes)):
            sizes[i % len(sizes)] += 1
        for i, size in enumerate(sizes):
            if size == 0:
                warnings.warn(f"random_split: part {i} gets no samples", stacklevel=2)
        lengths = sizes
    if sum(lengths) != len(dataset):
        raise ValueError(f"random_split: expected lengths that add up to {len(dataset)}, got {sum(lengths)}")
    order = argand.randperm(sum(lengths), generator=generator).tolist()
    ends = itertools.accumulate(lengths)
    return [Subset(dataset, order[end - length : end]) for end, length in zip(ends, lengths, strict=True)]
