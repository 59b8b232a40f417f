"""argand.utils.data: datasets, samplers, batches and the loader with and without workers."""

import collections
import os
import random
import time

import numpy as np
import pytest
from argand.utils.data import (
    BatchSampler,
    ChainDataset,
    ConcatDataset,
    DataLoader,
    Dataset,
    DistributedSampler,
    IterableDataset,
    RandomSampler,
    SequentialSampler,
    StackDataset,
    Subset,
    SubsetRandomSampler,
    TensorDataset,
    WeightedRandomSampler,
    default_collate,
    default_convert,
    get_worker_info,
    random_split,
)
from argand.utils.data.worker import _seed_numpy
from data_support import Numbers, children, chunks, keep_list, nothing_left_behind  # noqa: F401

import argand

WORKERS = [0, 1, 3]
Pair = collections.namedtuple("Pair", ["x", "y"])


class Stream(IterableDataset):
    """0 ... n - 1, divided among the workers."""

    def __init__(self, n=10):
        self.n = n

    def __iter__(self):
        info = get_worker_info()
        first, step = (0, 1) if info is None else (info.id, info.num_workers)
        return iter(range(first, self.n, step))


def values(loader):
    return [batch.tolist() for batch in loader]


# --- datasets --------------------------------------------------------------------------------------------------------


def test_datasets():
    x, y = argand.arange(6), argand.arange(12).reshape(6, 2)
    pairs = TensorDataset(x, y)
    assert len(pairs) == 6 and pairs[2][0].item() == 2 and pairs[2][1].tolist() == [4, 5]
    both = pairs + TensorDataset(x * 10, y)
    assert len(both) == 12 and both[7][0].item() == 10 and both[-1][0].item() == 50
    assert isinstance(both, ConcatDataset)
    part = Subset(Numbers(), [3, 1, 4])
    assert [part[i] for i in range(3)] == [3, 1, 4] and part.__getitems__([2, 0]) == [4, 3]
    stacked = StackDataset(Numbers(5), Numbers(5))
    assert stacked[3] == (3, 3) and stacked.__getitems__([1, 2]) == [(1, 1), (2, 2)]
    named = StackDataset(a=Numbers(5), b=Subset(Numbers(), [5, 6, 7, 8, 9]))
    assert named[1] == {"a": 1, "b": 6} and named.__getitems__([0, 4]) == [{"a": 0, "b": 5}, {"a": 4, "b": 9}]
    assert list(ChainDataset([Stream(2), Stream(3)])) == [0, 1, 0, 1, 2] == list(Stream(2) + Stream(3))


@pytest.mark.parametrize(
    "make, kind",
    [
        (lambda: TensorDataset(argand.ones(2), argand.ones(3)), AssertionError),
        (lambda: StackDataset(Numbers(2), Numbers(3)), ValueError),
        (lambda: StackDataset(), ValueError),
        (lambda: ConcatDataset([]), AssertionError),
        (lambda: ConcatDataset([Numbers(2)])[-3], ValueError),
        (lambda: ConcatDataset([Stream()]), AssertionError),
        (lambda: Dataset()[0], NotImplementedError),
        (lambda: random_split(Numbers(5), [2, 2]), ValueError),
        (lambda: DataLoader(Numbers(), num_workers=-1), ValueError),
        (lambda: DataLoader(Numbers(), timeout=-1), ValueError),
        (lambda: DataLoader(Numbers(), prefetch_factor=2), ValueError),
        (lambda: DataLoader(Numbers(), persistent_workers=True), ValueError),
        (lambda: DataLoader(Numbers(), shuffle=True, sampler=SequentialSampler(Numbers())), ValueError),
        (lambda: DataLoader(Numbers(), batch_size=2, batch_sampler=[[1]]), ValueError),
        (lambda: DataLoader(Numbers(), batch_size=None, drop_last=True), ValueError),
        (lambda: DataLoader(Numbers(), batch_size=0), ValueError),
        (lambda: DataLoader(Numbers(), multiprocessing_context="fork"), ValueError),
        (lambda: DataLoader(Numbers(), num_workers=1, multiprocessing_context="wrong"), ValueError),
        (lambda: DataLoader(Stream(), shuffle=True), ValueError),
        (lambda: DataLoader(Stream(), sampler=SequentialSampler(Numbers())), ValueError),
        (lambda: setattr(DataLoader(Numbers()), "batch_size", 3), ValueError),
        (lambda: RandomSampler(Numbers(0)), ValueError),
        (lambda: RandomSampler(Numbers(), replacement=3), TypeError),
        (lambda: WeightedRandomSampler([[1.0]], 3), ValueError),
        (lambda: WeightedRandomSampler([1.0], 0), ValueError),
        (lambda: BatchSampler([1], 0, False), ValueError),
        (lambda: DistributedSampler(Numbers(), 2, 2), ValueError),
        (lambda: DistributedSampler(Numbers()), RuntimeError),
        (lambda: default_collate([object()]), TypeError),
        (lambda: default_collate([[1], [1, 2]]), RuntimeError),
        (lambda: default_collate([np.array(["text"])]), TypeError),
    ],
)
def test_mistakes(make, kind):
    with pytest.raises(kind):
        make()


def test_random_split():
    parts = random_split(Numbers(10), [0.55, 0.45], generator=argand.Generator().manual_seed(1))
    assert [len(p) for p in parts] == [6, 4]
    assert sorted(parts[0][i] for i in range(6)) + sorted(parts[1][i] for i in range(4)) != list(range(10))
    assert sorted([p[i] for p in parts for i in range(len(p))]) == list(range(10))


# --- samplers --------------------------------------------------------------------------------------------------------


def test_samplers():
    assert list(SequentialSampler(Numbers(4))) == [0, 1, 2, 3]
    order = list(RandomSampler(Numbers(50)))
    assert sorted(order) == list(range(50)) and order != list(range(50))
    assert len(list(RandomSampler(Numbers(5), num_samples=13))) == 13
    drawn = list(RandomSampler(Numbers(5), replacement=True, num_samples=100))
    assert len(drawn) == 100 and set(drawn) == set(range(5))
    assert sorted(SubsetRandomSampler([7, 5, 9])) == [5, 7, 9]
    weighted = list(WeightedRandomSampler([0.0, 1.0, 3.0], 4000))
    assert set(weighted) == {1, 2} and 2800 < weighted.count(2) < 3200
    assert sorted(WeightedRandomSampler([1.0, 2.0], 2, replacement=False)) == [0, 1]
    assert list(BatchSampler(SequentialSampler(Numbers(5)), 2, False)) == [[0, 1], [2, 3], [4]]
    assert list(BatchSampler(SequentialSampler(Numbers(5)), 2, True)) == [[0, 1], [2, 3]]
    assert len(BatchSampler(SequentialSampler(Numbers(5)), 2, True)) == 2
    seeded = [list(RandomSampler(Numbers(9), generator=argand.Generator().manual_seed(3))) for _ in range(2)]
    assert seeded[0] == seeded[1]


def test_distributed_sampler():
    for drop_last in (False, True):
        shares = [DistributedSampler(Numbers(10), 4, rank, drop_last=drop_last) for rank in range(4)]
        first = [list(share) for share in shares]
        assert {len(f) for f in first} == {2 if drop_last else 3} == {len(s) for s in shares}
        assert len(set(sum(first, []))) == (8 if drop_last else 10)
        for share in shares:
            share.set_epoch(1)
        assert [list(share) for share in shares] != first
    assert list(DistributedSampler(Numbers(5), 2, 1, shuffle=False)) == [1, 3, 0]


# --- batches ---------------------------------------------------------------------------------------------------------


def test_default_collate():
    assert default_collate([1, 2]).dtype == argand.int64 and default_collate([1.5, 2]).dtype == argand.float64
    assert default_collate([True, False]).dtype == argand.bool
    assert default_collate(["a", "b"]) == ["a", "b"] and default_collate([b"a"]) == [b"a"]
    arrays = default_collate([np.ones((2, 3), dtype=np.int16), np.zeros((2, 3), dtype=np.int16)])
    assert arrays.dtype == argand.int16 and tuple(arrays.shape) == (2, 2, 3)
    assert default_collate([np.float32(1), np.float32(2)]).dtype == argand.float32
    assert tuple(default_collate([argand.ones(3), argand.ones(3)]).shape) == (2, 3)
    nested = default_collate([{"a": (1, [argand.ones(2)]), "b": "x"}, {"a": (2, [argand.ones(2)]), "b": "y"}])
    assert nested["a"][0].tolist() == [1, 2] and tuple(nested["a"][1][0].shape) == (2, 2) and nested["b"] == ["x", "y"]
    assert isinstance(nested["a"], list)
    pair = default_collate([Pair(1, 2.0), Pair(3, 4.0)])
    assert type(pair) is Pair and pair.x.tolist() == [1, 3]
    ordered = default_collate([collections.OrderedDict(z=1, a=2)])
    assert type(ordered) is collections.OrderedDict and list(ordered) == ["z", "a"]
    converted = default_convert({"a": np.ones(2), "b": [np.float64(1), "text"], "c": Pair(np.zeros(1), 3)})
    assert isinstance(converted["a"], argand.Tensor) and converted["b"][1] == "text"
    assert isinstance(converted["c"].x, argand.Tensor)


# --- the loader ------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("workers", WORKERS)
def test_order_and_lengths(workers):
    loader = DataLoader(Numbers(), batch_size=4, num_workers=workers)
    assert len(loader) == 6
    for _ in range(2):
        assert values(loader) == chunks(23, 4)
    assert values(DataLoader(Numbers(), 4, drop_last=True, num_workers=workers)) == chunks(20, 4)
    assert values(DataLoader(Numbers(), batch_sampler=[[3, 1], [7]], num_workers=workers)) == [[3, 1], [7]]
    assert list(DataLoader(Numbers(4), batch_size=None, num_workers=workers)) == [0, 1, 2, 3]
    assert values(DataLoader(Numbers(5), 2, sampler=[4, 0, 2], num_workers=workers)) == [[4, 0], [2]]
    assert values(DataLoader(Numbers(0), num_workers=workers)) == []


@pytest.mark.parametrize("workers", WORKERS)
def test_the_generator_decides_the_order(workers):
    def run(seed):
        generator = argand.Generator().manual_seed(seed)
        return values(DataLoader(Numbers(), 5, shuffle=True, generator=generator, num_workers=workers))

    assert run(0) == run(0) != run(1)
    assert sorted(sum(run(0), [])) == list(range(23))
    argand.manual_seed(5)
    first = values(DataLoader(Numbers(), 5, shuffle=True, num_workers=workers))
    argand.manual_seed(5)
    assert values(DataLoader(Numbers(), 5, shuffle=True, num_workers=workers)) == first


class Kinds(Dataset):
    """A bit of everything that can be sent."""

    def __len__(self):
        return 12

    def __getitem__(self, i):
        return {
            "tensor": argand.full((3, 2), float(i)),
            "transposed": argand.arange(6).reshape(2, 3).t() + i,
            "bfloat16": argand.tensor([i], dtype=argand.bfloat16),
            "bool": argand.tensor(i % 2 == 0),
            "empty": argand.empty(0, 4),
            "array": np.arange(4) * i,
            "number": i,
            "text": "t" * i,
            "pair": Pair(i, float(i)),
        }


@pytest.mark.parametrize("workers", WORKERS)
def test_kinds_of_values(workers):
    for first, batch in zip((0, 4, 8), DataLoader(Kinds(), 4, num_workers=workers), strict=True):
        for k in range(4):
            i = first + k
            assert batch["tensor"][k].tolist() == [[i, i]] * 3
            assert batch["transposed"][k].tolist() == (np.arange(6).reshape(2, 3).T + i).tolist()
            assert batch["bfloat16"][k].item() == i and batch["bfloat16"].dtype == argand.bfloat16
            assert batch["bool"][k].item() == (i % 2 == 0) and batch["bool"].dtype == argand.bool
            assert batch["array"][k].tolist() == [0, i, 2 * i, 3 * i]
            assert batch["text"][k] == "t" * i
            assert batch["pair"].y[k].item() == i
        assert tuple(batch["empty"].shape) == (4, 0, 4)


def test_batches_of_other_kinds_than_tensors():
    class Various(Dataset):
        def __len__(self):
            return 6

        def __getitem__(self, i):
            return [None, "text " * 20000, np.full((50, 50), i), {i}, argand.full((40,), i)][i % 5]

    seen = list(DataLoader(Various(), 3, num_workers=2, collate_fn=keep_list))
    assert seen[0][0] is None and seen[0][1] == "text " * 20000 and seen[0][2].sum() == 5000
    assert seen[1][0] == {3} and seen[1][1].tolist() == [4] * 40 and seen[1][2] is None


def test_batches_may_be_kept_and_changed():
    class Big(Dataset):
        def __len__(self):
            return 40

        def __getitem__(self, i):
            return argand.full((100, 20), float(i))

    kept = list(DataLoader(Big(), 2, num_workers=2))
    for i, batch in enumerate(kept):
        assert batch[0, 0, 0].item() == 2 * i and batch[1, 99, 19].item() == 2 * i + 1
        batch += 1
    assert [b[0, 0, 0].item() for b in kept] == [2 * i + 1 for i in range(20)]
    rows = [batch[1, 5] for batch in DataLoader(Big(), 2, num_workers=2)]
    assert [row[3].item() for row in rows] == [2 * i + 1 for i in range(20)]


def test_batches_of_growing_size():
    class Growing(Dataset):
        def __len__(self):
            return 24

        def __getitem__(self, i):
            return argand.full((2 ** (i // 2), 3), float(i))

    for i, batch in enumerate(DataLoader(Growing(), 1, num_workers=2)):
        assert tuple(batch.shape) == (1, 2 ** (i // 2), 3) and float(batch.min()) == float(batch.max()) == i


def test_memory_of_batches_does_not_grow(resident):
    class Big(Dataset):
        def __len__(self):
            return 600

        def __getitem__(self, i):
            return argand.zeros(1 << 18)

    loader = DataLoader(Big(), 1, num_workers=2, persistent_workers=True)
    for batch in loader:
        assert batch.numel() == 1 << 18
    before = resident()
    for _ in range(2):
        for _ in loader:
            pass
    assert resident() - before < 20
    del loader, batch


@pytest.mark.parametrize("workers", WORKERS)
def test_streams(workers):
    expected = {
        0: chunks(10, 3),
        1: chunks(10, 3),
        3: [[0, 3, 6], [1, 4, 7], [2, 5, 8], [9]],
    }[workers]
    loader = DataLoader(Stream(), 3, num_workers=workers)
    assert values(loader) == expected == values(loader)
    dropped = DataLoader(Stream(), 3, drop_last=True, num_workers=workers)
    assert values(dropped) == [batch for batch in expected if len(batch) == 3]
    assert sorted(DataLoader(Stream(7), batch_size=None, num_workers=workers)) == list(range(7))


def test_stream_longer_than_it_said():
    class Lying(Stream):
        def __len__(self):
            return 1

    loader = DataLoader(Lying(4), 1)
    assert len(loader) == 1
    with pytest.warns(UserWarning, match="was reported to be 1"):
        list(loader)


class Tell(Dataset):
    """What a worker knows of itself."""

    def __len__(self):
        return 8

    def __getitem__(self, i):
        info = get_worker_info()
        return (
            info.id,
            info.num_workers,
            info.seed,
            os.getpid(),
            random.random(),
            float(np.random.rand()),
            float(argand.rand(())),
        )


def initialize(worker_id):
    get_worker_info().dataset.marked = worker_id


def test_what_workers_know():
    assert get_worker_info() is None
    argand.manual_seed(0)
    loader = DataLoader(Tell(), 1, num_workers=2, worker_init_fn=initialize)
    rows = [[column.item() for column in batch] for batch in loader]
    assert [row[0] for row in rows] == [0, 1] * 4
    assert rows[1][2] == rows[0][2] + 1
    assert len({row[3] for row in rows}) == 2 and os.getpid() not in {row[3] for row in rows}
    assert len({row[4] for row in rows}) == len({row[5] for row in rows}) == len({row[6] for row in rows}) == 8
    argand.manual_seed(0)
    again = [[column.item() for column in batch] for batch in DataLoader(Tell(), 1, num_workers=2)]
    assert [row[4:] for row in again] == [row[4:] for row in rows]
    argand.manual_seed(1)
    other = [[column.item() for column in batch] for batch in DataLoader(Tell(), 1, num_workers=2)]
    assert not {row[6] for row in other} & {row[6] for row in rows}


def test_persistent_workers():
    loader = DataLoader(Tell(), 1, num_workers=2, persistent_workers=True)
    pids = [{batch[3].item() for batch in loader} for _ in range(3)]
    assert pids[0] == pids[1] == pids[2] and len(pids[0]) == 2
    for _, batch in zip(range(3), loader, strict=False):
        assert batch[3].item() in pids[0]
    assert [batch[0].item() for batch in loader] == [0, 1] * 4
    stream = DataLoader(Stream(), 2, num_workers=2, persistent_workers=True)
    assert values(stream) == values(stream) == [[0, 2], [1, 3], [4, 6], [5, 7], [8], [9]]
    del loader, stream, batch


def test_prefetch_factor():
    class Counting(Dataset):
        def __len__(self):
            return 20

        def __getitem__(self, i):
            return time.monotonic()

    iterator = iter(DataLoader(Counting(), 1, num_workers=1, prefetch_factor=3))
    next(iterator)
    time.sleep(0.3)
    asked = time.monotonic()
    made = [next(iterator).item() for _ in range(5)]
    assert [m < asked for m in made] == [True, True, True, False, False]
    del iterator


def test_spawned_workers():
    loader = DataLoader(Kinds(), 4, num_workers=2, multiprocessing_context="spawn")
    assert [batch["number"].tolist() for batch in loader] == chunks(12, 4)


def test_any_order():
    class Uneven(Dataset):
        def __len__(self):
            return 6

        def __getitem__(self, i):
            time.sleep(0.4 if i == 0 else 0.0)
            return i

    seen = values(DataLoader(Uneven(), 1, num_workers=2, in_order=False))
    assert sorted(seen) == [[i] for i in range(6)] and seen[0] == [1] and seen.index([0]) > 1


def test_leaving_early_ends_the_workers():
    for _ in range(3):
        for _ in DataLoader(Numbers(1000), 2, num_workers=2):
            break
    iterator = iter(DataLoader(Numbers(1000), 2, num_workers=2))
    next(iterator)
    pids = children()
    del iterator
    assert not set(pids) & set(children())


def test_two_loaders_at_once():
    a, b = DataLoader(Numbers(), 4, num_workers=2), DataLoader(Numbers(), 4, num_workers=2)
    pairs = [(x.tolist(), y.tolist()) for x, y in zip(a, b, strict=True)]
    assert pairs == [(c, c) for c in chunks(23, 4)]


# --- against PyTorch -------------------------------------------------------------------------------------------------


def test_numpy_seeds_of_workers_are_pytorchs():
    pytorchs = pytest.importorskip("torch.utils.data._utils.worker")

    for base, worker in ((0, 0), (2**40 + 7, 3), (2**63 - 5, 11)):
        _seed_numpy(base, worker)
        ours = np.random.rand()
        np.random.seed(pytorchs._generate_state(base, worker))
        assert ours == np.random.rand()


class _Box:
    def __init__(self, content):
        self.content = content


@pytest.mark.parametrize("name", ["argand", "torch"])
def test_rules_of_batches(name):
    """default_collate_fn_map says how samples of a class are batched; collate() takes other rules."""
    lib = pytest.importorskip(name)
    module = lib.utils.data.collate if lib is argand else pytest.importorskip("torch.utils.data._utils.collate")

    def boxes(batch, *, collate_fn_map=None):
        return _Box(module.collate([b.content for b in batch], collate_fn_map=collate_fn_map))

    samples = [(_Box(1), "a"), (_Box(2), "b")]
    with pytest.raises(TypeError):
        lib.utils.data.default_collate(samples)
    module.default_collate_fn_map[_Box] = boxes
    try:
        batch, names = lib.utils.data.default_collate(samples)
        assert batch.content.tolist() == [1, 2] and list(names) == ["a", "b"]
        loaded = next(iter(lib.utils.data.DataLoader(samples, batch_size=2)))
        assert loaded[0].content.tolist() == [1, 2]
    finally:
        del module.default_collate_fn_map[_Box]
    rules = {lib.Tensor: lambda batch, *, collate_fn_map=None: lib.cat(batch)}
    ragged = module.collate([lib.zeros(2), lib.zeros(3)], collate_fn_map=rules)
    assert ragged.shape == (5,)


def test_texts_stay_in_what_held_them():
    assert default_collate([(1, "a"), (2, "b")])[1] == ("a", "b")
    assert default_collate([{"name": "a"}, {"name": "b"}]) == {"name": ["a", "b"]}
    assert default_collate(["a", "b"]) == ["a", "b"]
