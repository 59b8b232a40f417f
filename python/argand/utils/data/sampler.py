"""Samplers: in which order a dataset is read."""

import itertools

import argand


def _check_flag(sampler, name, value, error=ValueError):
    if not isinstance(value, bool):
        raise error(f"{type(sampler).__name__}: expected {name} True or False, got {value}")


def _check_count(sampler, name, value, bools=False):
    if not isinstance(value, int) or (isinstance(value, bool) and not bools) or value <= 0:
        raise ValueError(f"{type(sampler).__name__}: expected {name} as an int above 0, got {value}")


class Sampler:
    """Base of all samplers: a subclass defines __iter__(), over indices, and mostly __len__()."""

    def __iter__(self):
        raise NotImplementedError

    def __class_getitem__(cls, item):
        return cls


def _drawn_seed():
    return int(argand.empty((), dtype=argand.int64).random_().item())


def _generator(given):
    """given, or a new generator with a seed drawn from the default one."""
    if given is not None:
        return given
    generator = argand.Generator()
    generator.manual_seed(_drawn_seed())
    return generator


class SequentialSampler(Sampler):
    """0, 1, 2, ..."""

    def __init__(self, data_source):
        self.data_source = data_source

    def __iter__(self):
        return iter(range(len(self.data_source)))

    def __len__(self):
        return len(self.data_source)


class RandomSampler(Sampler):
    """A random order; num_samples: how many, all by default. replacement: an index may come again."""

    def __init__(self, data_source, replacement=False, num_samples=None, generator=None):
        self.data_source = data_source
        self.replacement = replacement
        self._num_samples = num_samples
        self.generator = generator
        _check_flag(self, "replacement", replacement, TypeError)
        _check_count(self, "num_samples", self.num_samples, bools=True)

    @property
    def num_samples(self):
        """How many indices one pass gives."""
        return len(self.data_source) if self._num_samples is None else self._num_samples

    def __iter__(self):
        n = len(self.data_source)
        generator = _generator(self.generator)
        if self.replacement:
            for start in range(0, self.num_samples, 32):
                size = min(32, self.num_samples - start)
                yield from argand.randint(0, n, (size,), dtype=argand.int64, generator=generator).tolist()
            return
        for _ in range(self.num_samples // n):
            yield from argand.randperm(n, generator=generator).tolist()
        if self.num_samples % n:
            yield from argand.randperm(n, generator=generator).tolist()[: self.num_samples % n]

    def __len__(self):
        return self.num_samples


class SubsetRandomSampler(Sampler):
    """indices in a random order."""

    def __init__(self, indices, generator=None):
        self.indices = indices
        self.generator = generator

    def __iter__(self):
        order = argand.randperm(len(self.indices), generator=self.generator)
        yield from (self.indices[i] for i in order.tolist())

    def __len__(self):
        return len(self.indices)


class WeightedRandomSampler(Sampler):
    """num_samples indices, drawn with probabilities in proportion to weights."""

    def __init__(self, weights, num_samples, replacement=True, generator=None):
        _check_count(self, "num_samples", num_samples)
        _check_flag(self, "replacement", replacement)
        weights = argand.as_tensor(weights, dtype=argand.float64)
        if weights.dim() != 1:
            raise ValueError(
                f"WeightedRandomSampler: expected weights of 1 dimension, got shape {tuple(weights.shape)}"
            )
        self.weights = weights
        self.num_samples = num_samples
        self.replacement = replacement
        self.generator = generator

    def __iter__(self):
        drawn = argand.multinomial(self.weights, self.num_samples, self.replacement, generator=self.generator)
        yield from drawn.tolist()

    def __len__(self):
        return self.num_samples


class BatchSampler(Sampler):
    """Lists of batch_size indices of sampler; drop_last: without a last one that is shorter."""

    def __init__(self, sampler, batch_size, drop_last):
        _check_count(self, "batch_size", batch_size)
        _check_flag(self, "drop_last", drop_last)
        self.sampler = sampler
        self.batch_size = batch_size
        self.drop_last = drop_last

    def __iter__(self):
        indices = iter(self.sampler)
        while batch := list(itertools.islice(indices, self.batch_size)):
            if self.drop_last and len(batch) < self.batch_size:
                return
            yield batch

    def __len__(self):
        if self.drop_last:
            return len(self.sampler) // self.batch_size
        return (len(self.sampler) + self.batch_size - 1) // self.batch_size
