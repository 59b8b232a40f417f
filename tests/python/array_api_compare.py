"""What the tests of argand.array_api share: samples, and the same call made of NumPy."""

import argand.array_api as xp
import numpy as np

INTS = ["int8", "int16", "int32", "int64", "uint8", "uint16", "uint32", "uint64"]
REALS = ["float32", "float64"]
COMPLEXES = ["complex64", "complex128"]
NUMBERS = INTS + REALS + COMPLEXES
EVERY = ["bool", *NUMBERS]
SHAPES = [(), (0,), (1,), (5,), (3, 4), (2, 1, 3), (2, 0, 3)]
rng = np.random.default_rng(0)


def sample(dtype, shape=(3, 4), low=-9, high=9):
    """Numbers of a NumPy dtype; small ones, so that integers do not overflow."""
    if dtype == "bool":
        return rng.random(shape) < 0.5
    if dtype.startswith("complex"):
        return (rng.uniform(low, high, shape) + 1j * rng.uniform(low, high, shape)).astype(dtype)
    if dtype.startswith("float"):
        return np.asarray(rng.uniform(low, high, shape)).astype(dtype)
    return np.asarray(rng.integers(0 if dtype.startswith("uint") else low, high, shape)).astype(dtype)


def check(got, want, rtol=None):
    """got has the values, shape and, where NumPy has the same default, dtype of want."""
    assert type(got) is xp.Array, type(got)
    want = np.asarray(want)
    assert tuple(got.shape) == want.shape
    name = str(got.dtype).split(".")[1]
    assert name == str(want.dtype), (name, want.dtype)
    a = np.asarray(got)
    if want.dtype.kind in "fc":
        single = want.dtype in (np.float32, np.complex64)
        np.testing.assert_allclose(a, want, rtol=rtol or (2e-5 if single else 1e-12), atol=1e-6 if single else 1e-13)
    else:
        np.testing.assert_array_equal(a, want)


def both(name, *arrays, rtol=None, **options):
    """The same call on both sides."""
    got = getattr(xp, name)(
        *(xp.asarray(a) if isinstance(a, (np.ndarray, np.generic)) else a for a in arrays), **options
    )
    want = getattr(np, name)(*arrays, **options)
    if isinstance(want, (tuple, list)):
        assert len(got) == len(want)
        for g, w in zip(got, want):
            check(g, w, rtol)
    else:
        check(got, want, rtol)
