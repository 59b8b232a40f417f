"""uint16, uint32, uint64 and the 8-bit floating types against PyTorch, NumPy and their files."""

import io
import itertools

import numpy as np
import pytest

import argand

torch = pytest.importorskip("torch")

UNSIGNED = ["uint16", "uint32", "uint64"]
EIGHTS = ["float8_e4m3fn", "float8_e5m2", "float8_e4m3fnuz", "float8_e5m2fnuz"]
STORED = UNSIGNED + EIGHTS
OTHERS = "bool uint8 int8 int16 int32 int64 float16 bfloat16 float32 float64 complex64 complex128".split()


def of(library, name):
    return getattr(library, name)


def bits(x):
    return x.view(of(torch if isinstance(x, torch.Tensor) else argand, "uint8")).tolist()


@pytest.mark.parametrize("a, b", [*itertools.product(STORED, STORED + OTHERS)])
def test_promotion_is_pytorchs(a, b):
    for p, q in ((a, b), (b, a)):
        try:
            want = str(torch.promote_types(of(torch, p), of(torch, q))).split(".")[1]
        except RuntimeError:
            with pytest.raises(RuntimeError, match="promote_types"):
                argand.promote_types(of(argand, p), of(argand, q))
        else:
            assert argand.promote_types(of(argand, p), of(argand, q)) is of(argand, want)


@pytest.mark.parametrize("name", EIGHTS)
def test_eight_bit_floats_round_as_pytorchs(name):
    patterns = torch.arange(256, dtype=torch.uint8)
    ours = argand.arange(256, dtype=argand.uint8).view(of(argand, name))
    np.testing.assert_array_equal(ours.float().numpy(), patterns.view(of(torch, name)).float().numpy())
    rng = np.random.default_rng(0)
    x = (rng.choice([-1, 1], 20000) * 2.0 ** rng.uniform(-30, 20, 20000)).astype("float32")
    x = np.concatenate([x, [0.0, -0.0, np.inf, -np.inf, 448, 464, 465, 57344, 61440, 240, 248, 1e38]])
    for source in ("float32", "float64", "float16", "bfloat16"):
        a = argand.from_numpy(x.astype("float32")).to(of(argand, source)).to(of(argand, name))
        b = torch.from_numpy(x.astype("float32")).to(of(torch, source)).to(of(torch, name))
        assert bits(a) == bits(b), source
    assert bits(argand.tensor([np.nan]).to(of(argand, name))) == bits(torch.tensor([np.nan]).to(of(torch, name)))
    integers = torch.tensor([0, 1, -3, 17, 100, 1000, -100000])
    assert bits(argand.tensor(integers.tolist()).to(of(argand, name))) == bits(integers.to(of(torch, name)))


@pytest.mark.parametrize("name", STORED)
def test_conversions_to_other_types(name):
    low = 0 if name in UNSIGNED else -4
    numbers = [float(v) for v in range(low, 9)]
    for other in OTHERS + STORED:
        a = argand.tensor(numbers).to(of(argand, name)).to(of(argand, other))
        b = torch.tensor(numbers).to(of(torch, name)).to(of(torch, other))
        if other in EIGHTS:
            assert bits(a) == bits(b)
        elif low == 0 or not other.startswith(("u", "bo")):
            assert a.tolist() == b.tolist(), other
        assert a.dtype is of(argand, other)


@pytest.mark.parametrize("name", STORED)
def test_facts_and_factories(name):
    ours, theirs = of(argand, name), of(torch, name)
    for fact in ("itemsize", "is_floating_point", "is_complex", "is_signed"):
        assert getattr(ours, fact) == getattr(theirs, fact)
    limits = ("bits", "max", "min") if name in UNSIGNED else ("bits", "max", "min", "eps", "tiny", "smallest_normal")
    if name == "float8_e5m2fnuz":  # of which PyTorch has half the distance from 1 to the next number
        limits = tuple(fact for fact in limits if fact != "eps")
    for fact in limits:
        kind = "iinfo" if name in UNSIGNED else "finfo"
        assert getattr(getattr(argand, kind)(ours), fact) == getattr(getattr(torch, kind)(theirs), fact)
    for make in (
        lambda t, d: t.zeros(2, 3, dtype=d),
        lambda t, d: t.ones(3, dtype=d),
        lambda t, d: t.full((2,), 3, dtype=d),
        lambda t, d: t.tensor([[1, 2], [3, 4]], dtype=d),
        lambda t, d: t.tensor(5, dtype=d),
        lambda t, d: t.ones(4).to(d)[1:].clone(),
        lambda t, d: t.cat([t.ones(2, dtype=d), t.zeros(1, dtype=d)]),
        lambda t, d: t.ones(2, 2, dtype=d).t().contiguous(),
    ):
        a, b = make(argand, ours), make(torch, theirs)
        assert a.tolist() == b.tolist() and a.dtype is ours
        assert repr(a).replace("argand", "torch") == repr(b)


def test_numbers_beyond_int64():
    big = 2**63 + 5
    x = argand.tensor([1, big, 2**64 - 1], dtype=argand.uint64)
    assert x.tolist() == [1, big, 2**64 - 1] and x[1].item() == big and int(x[2]) == 2**64 - 1
    assert (x + 1).tolist() == [2, big + 1, 0]
    assert (x == big).tolist() == [False, True, False] and x.max().item() == 2**64 - 1
    assert argand.full((2,), big, dtype=argand.uint64).tolist() == [big, big]
    with pytest.raises(RuntimeError):
        argand.tensor([2**64], dtype=argand.uint64)
    with pytest.raises(RuntimeError):
        argand.tensor([big], dtype=argand.int64)


@pytest.mark.parametrize("name", UNSIGNED)
def test_numpy_and_dlpack(name):
    a = np.asarray([0, 1, np.iinfo(name).max], dtype=name)
    x = argand.from_numpy(a)
    assert x.dtype is of(argand, name) and x.tolist() == a.tolist()
    assert x.numpy().dtype == a.dtype and np.asarray(x).tolist() == a.tolist()
    x[0] = 7
    assert a[0] == 7
    assert argand.from_dlpack(a).tolist() == a.tolist() and np.from_dlpack(x).dtype == a.dtype
    assert argand.tensor(a).dtype is of(argand, name)
    assert torch.from_dlpack(x).dtype is of(torch, name)


@pytest.mark.parametrize("name", STORED)
def test_files_of_both_sides(name):
    values = [0.0, 1.0, 2.0, 3.0]

    def data(t):
        base = t.tensor(values).to(of(t, name))
        return {"base": base, "view": base[1:3], "other": t.ones(2), "again": t.ones(2).to(of(t, name))}

    ours, theirs = io.BytesIO(), io.BytesIO()
    argand.save(data(argand), ours)
    torch.save(data(torch), theirs)
    ours.seek(0), theirs.seek(0)
    for loaded, t in ((torch.load(ours), torch), (argand.load(theirs), argand)):
        assert loaded["base"].dtype is of(t, name) and loaded["base"].float().tolist() == values
        assert loaded["view"].float().tolist() == values[1:3]
        assert loaded["view"].storage_offset() == 1
    ours.seek(0)
    assert bits(argand.load(ours)["base"]) == bits(data(torch)["base"])


@pytest.mark.parametrize("name", EIGHTS)
def test_arithmetic_of_eight_bit_floats_is_refused(name):
    x = argand.ones(3).to(of(argand, name))
    for f in (lambda: x + x, lambda: x * 2, lambda: x.sum(), lambda: x.exp(), lambda: x @ x, lambda: x.sort()):
        with pytest.raises(NotImplementedError, match="8-bit|does not compute"):
            f()
    assert (x == x).all() and not x.isnan().any()
