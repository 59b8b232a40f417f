"""argand.array_api: shapes, statistics, places, sets and products against NumPy, which follows the same standard."""

import itertools
import math

import argand.array_api as xp
import pytest

np = pytest.importorskip("numpy", minversion="2.1")
from array_api_compare import COMPLEXES, EVERY, INTS, NUMBERS, REALS, both, check, rng, sample  # noqa: E402

# --- shapes


def test_joining():
    a, b = sample("float64", (2, 3)), sample("float64", (2, 3))
    for axis in (0, 1, -1, None):
        check(xp.concat([xp.asarray(a), xp.asarray(b)], axis=axis), np.concat([a, b], axis=axis))
    for axis in (0, 1, 2, -1, -3):
        check(xp.stack([xp.asarray(a), xp.asarray(b)], axis=axis), np.stack([a, b], axis=axis))
    for axis in (0, 1, -1):
        both("unstack", a, axis=axis)
    check(xp.concat([xp.ones((0,)), xp.asarray([1.0])]), np.ones(1, dtype="float32"))
    with pytest.raises(ValueError, match="concat"):
        xp.concat([xp.ones((0,)), xp.ones((2, 3))])
    with pytest.raises(ValueError, match="stack"):
        xp.stack([xp.ones(2), xp.ones(3)])
    with pytest.raises(IndexError):
        xp.concat([xp.ones(2)], axis=1)


def test_rearranging():
    x = sample("int32", (2, 3, 4))
    for axis in (None, 0, -1, (0, 2), (-1, -2), ()):
        both("flip", x, axis=axis)
    for s, d in [(0, 2), (-1, 0), ((0, 1), (1, 2)), ((2, 0), (0, -1))]:
        both("moveaxis", x, s, d)
    for axes in itertools.permutations(range(3)):
        both("permute_dims", x, axes)
    both("permute_dims", x, (-1, 0, -2))
    both("matrix_transpose", x)
    for shift, axis in [
        (1, None),
        (-2, None),
        (2, 0),
        (-1, 2),
        ((1, 2), (0, 1)),
        ((1, 1), (0, 0)),
        (1, (0, 2)),
        (9, 1),
    ]:
        both("roll", x, shift, axis=axis)
    for axis in (0, 1, 3, -1, -4, (0, 2), (-1, 1)):
        both("expand_dims", x, axis=axis)
    y = sample("int32", (1, 3, 1))
    for axis in (0, 2, -1, (0, 2), (-1,), ()):
        both("squeeze", y, axis=axis)
    for bad in (lambda: xp.expand_dims(xp.asarray(x), axis=4), lambda: xp.flip(xp.asarray(x), axis=3)):
        with pytest.raises(IndexError):
            bad()
    with pytest.raises(ValueError, match="size 3"):
        xp.squeeze(xp.asarray(y), 1)


def test_repeating():
    x = sample("int32", (2, 3))
    for n in (0, 1, 3):
        for axis in (None, 0, -1):
            both("repeat", x, n, axis=axis)
    both("repeat", x, np.asarray([1, 0, 2]), axis=1)
    both("repeat", x, np.asarray([2]), axis=0)
    both("repeat", x, np.asarray(2), axis=0)
    for n in [(2,), (2, 1), (1, 2, 3), (), (0, 1)]:
        both("tile", x, n)


def test_reshape():
    x = xp.reshape(xp.arange(6), (2, 3))
    assert xp.reshape(x, (3, -1)).tolist() == [[0, 1], [2, 3], [4, 5]]
    assert xp.reshape(xp.asarray([5]), ()).shape == ()
    y = xp.reshape(x, (6,), copy=True)
    y[0] = 9
    assert x[0, 0] == 0
    xp.reshape(x, (6,), copy=False)[0] = 9
    assert x[0, 0] == 9
    with pytest.raises(ValueError, match="copy"):
        xp.reshape(x.T, (6,), copy=False)


def test_broadcasting():
    a, b = sample("float64", (2, 1, 3)), sample("float64", (4, 1))
    got = xp.broadcast_arrays(xp.asarray(a), xp.asarray(b))
    for g, w in zip(got, np.broadcast_arrays(a, b)):
        check(g, w)
    both("broadcast_to", b, (2, 4, 3))
    assert xp.broadcast_shapes((2, 1), (3,), ()) == (2, 3)
    for bad in (lambda: xp.broadcast_to(xp.ones(3), (2,)), lambda: xp.broadcast_shapes((2,), (3,))):
        with pytest.raises(ValueError):
            bad()


# --- statistics, truth


AXES = [None, 0, 1, -1, (0, 2), (-1, 0), (0, 1, 2), ()]


@pytest.mark.parametrize("keepdims", [False, True])
@pytest.mark.parametrize("axis", AXES)
def test_reductions(axis, keepdims):
    how = {"axis": axis, "keepdims": keepdims}
    for d in REALS:
        x = sample(d, (2, 3, 4), 0.5, 2)
        for name in ("sum", "prod", "mean", "max", "min", "var", "std", "all", "any", "count_nonzero"):
            both(name, x, **how)
        for c in (1, 0.5):
            both("var", x, correction=c, **how)
            both("std", x, correction=c, **how)
    for d in COMPLEXES:
        x = sample(d, (2, 3, 4), 0.5, 2)
        for name in ("sum", "prod", "all", "any"):
            both(name, x, **how)
        both("mean", x, **how)
    for d in ("int8", "int32", "int64"):
        x = sample(d, (2, 3, 4), -2, 3)
        for name in ("sum", "prod", "max", "min", "all", "any", "count_nonzero"):
            both(name, x, **how)
        check(xp.sum(xp.asarray(x), dtype=xp.float64, **how), np.sum(x, dtype="float64", **how))
    for d in ("uint8", "uint16", "uint32", "uint64"):
        x = sample(d, (2, 3, 4))
        for name in ("sum", "prod", "max", "min", "all", "any", "count_nonzero"):
            both(name, x, **how)
    b = sample("bool", (2, 3, 4))
    for name in ("all", "any", "count_nonzero"):
        both(name, b, **how)


def test_reductions_of_nothing():
    x = xp.zeros((0, 3))
    assert xp.sum(x) == 0 and xp.prod(x) == 1 and xp.all(x) and not xp.any(x)
    assert xp.sum(x, axis=0).tolist() == [0, 0, 0] and xp.sum(x, axis=1).shape == (0,)
    assert math.isnan(xp.mean(x)) and math.isnan(xp.var(x))
    for f in (xp.max, xp.min, xp.argmax, xp.argmin):
        with pytest.raises(ValueError, match="nothing to choose"):
            f(x)
        assert f(x, axis=1).shape == (0,)
    assert math.isnan(xp.max(xp.asarray([1.0, math.nan, 2.0]))) and math.isnan(xp.min(xp.asarray([math.nan, 2.0])))
    with pytest.raises(IndexError):
        xp.sum(x, axis=2)
    with pytest.raises(ValueError, match="twice"):
        xp.sum(x, axis=(0, -2))


@pytest.mark.parametrize("name", ["cumulative_sum", "cumulative_prod"])
def test_running_reductions(name):
    for d in ["int8", "int64", "uint16", "uint64", *REALS, *COMPLEXES]:
        x = sample(d, (2, 3), 1, 3)
        for axis, initial in itertools.product((0, 1, -1), (False, True)):
            both(name, x, axis=axis, include_initial=initial)
    both(name, sample("float64", (4,)), include_initial=True)
    both(name, sample("float64", (0,)), include_initial=True)
    both(name, np.asarray([1, 2, 3], dtype="uint8"))
    with pytest.raises(ValueError, match="axis"):
        getattr(xp, name)(xp.ones((2, 2)))


def test_differences():
    x = sample("float64", (3, 5))
    for axis, n in itertools.product((0, 1, -1), (0, 1, 2, 3, 4)):
        both("diff", x, axis=axis, n=n)
    p = sample("float64", (3, 2))
    check(
        xp.diff(xp.asarray(x), prepend=xp.asarray(p), append=xp.asarray(p)),
        np.diff(x, prepend=p, append=p),
    )


def test_clip():
    for d in INTS + REALS:
        x = sample(d, (3, 4), 0, 9)
        for low, high in [(2, 5), (None, 4), (3, None), (None, None), (5, 2)]:
            both("clip", x, low, high)
        both("clip", x, np.asarray(2, dtype=d), sample(d, (4,), 3, 9))
    x = xp.asarray([-5, 0, 5], dtype=xp.int8)
    assert xp.clip(x, -1000, 3).tolist() == [-5, 0, 3] and xp.clip(x, max=1000).tolist() == [-5, 0, 5]
    assert xp.clip(x, -1.5, 1.5).tolist() == [-1, 0, 1] and xp.clip(x, -1.5, 1.5).dtype is xp.int8
    assert xp.clip(x, min=1000).tolist() == [127] * 3
    y = xp.clip(xp.asarray([math.nan, -math.inf, math.inf, 0.5]), -1, 1)
    assert math.isnan(y[0]) and y[1:].tolist() == [-1, 1, 0.5]


# --- searching, sorting, sets


def test_places():
    for d in ["int16", *REALS]:
        x = sample(d, (3, 4))
        for name, axis, keep in itertools.product(("argmax", "argmin"), (None, 0, 1, -1), (False, True)):
            both(name, x, axis=axis, keepdims=keep)
    both("nonzero", sample("bool", (3, 4)))
    both("nonzero", sample("int8", (5,), -1, 2))
    both("nonzero", np.zeros((0, 2)))
    with pytest.raises(ValueError, match="0-d"):
        xp.nonzero(xp.asarray(1))
    both("where", sample("bool", (3, 1)), sample("float64", (4,)), sample("float64", (3, 4)))
    with pytest.raises(TypeError, match="bool"):
        xp.where(xp.ones(2), xp.ones(2), xp.ones(2))


def test_searchsorted():
    x = np.sort(sample("float64", (9,)))
    y = np.concat([x, sample("float64", (6,))]).reshape(3, 5)
    for side in ("left", "right"):
        both("searchsorted", x, y, side=side)
    order = rng.permutation(9)
    got = xp.searchsorted(xp.asarray(x[order]), xp.asarray(y), sorter=xp.asarray(np.argsort(order)))
    check(got, np.searchsorted(x, y))
    with pytest.raises(ValueError, match="side"):
        xp.searchsorted(xp.asarray(x), xp.asarray(y), side="middle")


@pytest.mark.parametrize("dtype", ["bool", *INTS, *REALS])
def test_sorting(dtype):
    x = sample(dtype, (4, 9), -3, 3) if dtype in INTS or dtype == "bool" else sample(dtype, (4, 9))
    for axis in (0, 1, -1):
        both("sort", x, axis=axis)
        both("argsort", x, axis=axis, stable=True)
        check(xp.sort(xp.asarray(x), axis=axis, descending=True), np.flip(np.sort(x, axis=axis), axis=axis))
        order = xp.argsort(xp.asarray(x), axis=axis, descending=True)
        n = x.shape[axis]
        check(order, n - 1 - np.flip(np.argsort(np.flip(x, axis=axis), axis=axis, stable=True), axis=axis))


@pytest.mark.parametrize("dtype", EVERY)
def test_sets(dtype):
    for shape in ((), (0,), (7,), (5, 6)):
        x = sample(dtype, shape, -3, 3)
        if dtype in COMPLEXES:
            x = np.round(x)
        got, want = xp.unique_all(xp.asarray(x)), np.unique_all(x)
        for g, w in zip(got, want):
            check(g, w.astype("int64") if w.dtype == np.intp else w)
        assert got._fields == ("values", "indices", "inverse_indices", "counts")
        check(xp.unique_values(xp.asarray(x)), np.sort(np.unique_values(x)))
        check(xp.unique_counts(xp.asarray(x)).counts, want.counts)
        check(xp.unique_inverse(xp.asarray(x)).inverse_indices, want.inverse_indices)


def test_sets_with_special_values():
    x = xp.asarray([math.nan, 0.0, -0.0, math.nan, 1.0, math.inf])
    values, indices, inverse, counts = xp.unique_all(x)
    assert values.tolist()[:3] == [0, 1, math.inf] and xp.all(xp.isnan(values[3:])) and values.shape == (5,)
    assert counts.tolist() == [2, 1, 1, 1, 1] and indices.tolist() == [1, 4, 5, 0, 3]
    assert inverse.tolist() == [3, 0, 0, 4, 1, 2]
    z = xp.asarray([complex(1, math.nan), 1j, 1j, complex(1, math.nan)])
    assert xp.unique_counts(z).counts.tolist() == [2, 1, 1]


def test_isin():
    x = xp.asarray([1, 2, 3, 4])
    assert xp.isin(x, xp.asarray([2, 4])).tolist() == [False, True, False, True]
    assert xp.isin(x, xp.asarray([2, 4]), invert=True).tolist() == [True, False, True, False]


def test_take():
    x = sample("float64", (3, 4, 5))
    for axis in (0, 1, -1):
        both("take", x, np.asarray([2, 0, -1, 2]), axis=axis)
    both("take", sample("int8", (5,)), np.asarray([1, 4], dtype="uint8"))
    i = rng.integers(-3, 3, (3, 2, 5))
    both("take_along_axis", x, i, axis=1)
    check(xp.take_along_axis(xp.asarray(x), xp.asarray(i[:1, :, :1]), axis=1),
          np.take_along_axis(x, i[:1, :, :1] + np.zeros((3, 1, 5), dtype=int), axis=1))  # fmt: skip
    for bad in (lambda: xp.take(xp.ones(3), xp.asarray([3])), lambda: xp.take_along_axis(xp.ones(3), xp.asarray([-4]))):
        with pytest.raises(IndexError, match="out of range"):
            bad()
    with pytest.raises(ValueError, match="axis"):
        xp.take(xp.ones((2, 2)), xp.asarray([0]))


# --- products


@pytest.mark.parametrize("dtype", NUMBERS)
def test_products(dtype):
    for s, t in [((4,), (4,)), ((3, 4), (4,)), ((4,), (4, 2)), ((3, 4), (4, 2)), ((5, 3, 4), (4, 2)), ((2, 1, 3, 4), (5, 4, 2)),
                 ((0, 4), (4, 2)), ((3, 0), (0, 2))]:  # fmt: skip
        both("matmul", sample(dtype, s, -3, 3), sample(dtype, t, -3, 3))
    a, b = sample(dtype, (2, 3, 4), -3, 3), sample(dtype, (3, 4, 2), -3, 3)
    for axes in (2, 0, ((1, 2), (0, 1)), ((0,), (2,)), ((-1,), (1,))):
        both("tensordot", a, b, axes=axes)
    for axis in (-1, -2):
        both("vecdot", a, sample(dtype, (3, 4), -3, 3), axis=axis)


def test_products_of_two_types():
    a, b = xp.ones((2, 2), dtype=xp.float32), xp.ones((2, 2), dtype=xp.float64)
    assert (a @ b).dtype is xp.matmul(a, b).dtype is xp.tensordot(a, b).dtype is xp.float64
    assert xp.vecdot(a, b).dtype is xp.float64
    with pytest.raises(ValueError, match="matmul"):
        xp.matmul(a, xp.asarray(1.0))
    with pytest.raises(ValueError, match="vecdot"):
        xp.vecdot(xp.ones(2), xp.ones(3))
