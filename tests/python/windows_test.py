"""torch.signal.windows against PyTorch's."""

import pytest
from compare import assert_same, torch

import argand

WINDOWS = {
    "bartlett": [{}],
    "blackman": [{}],
    "cosine": [{}],
    "exponential": [{}, {"tau": 3.0}],
    "gaussian": [{}, {"std": 2.5}],
    "general_cosine": [{"a": [0.46, 0.23, 0.31]}],
    "general_hamming": [{}, {"alpha": 0.7}],
    "hamming": [{}],
    "hann": [{}],
    "kaiser": [{}, {"beta": 3.0}],
    "nuttall": [{}],
}


@pytest.mark.parametrize("name", WINDOWS)
def test_windows(name):
    ours, theirs = getattr(argand.signal.windows, name), getattr(torch.signal.windows, name)
    for options in WINDOWS[name]:
        for size in (0, 1, 2, 7, 10):
            for sym in (True, False):
                for dtype in ("float32", "float64"):
                    x = ours(size, sym=sym, dtype=getattr(argand, dtype), **options)
                    y = theirs(size, sym=sym, dtype=getattr(torch, dtype), **options)
                    assert_same(x, y, 1e-5, 1e-6 if dtype == "float32" else 1e-10, f"{size}, {sym}, {options}")
    assert ours(5, requires_grad=True, **WINDOWS[name][0]).requires_grad
    with pytest.raises(ValueError):
        ours(-1, **WINDOWS[name][0])


def test_center():
    options = {"center": 2, "sym": False, "tau": 1.5}
    assert_same(argand.signal.windows.exponential(6, **options), torch.signal.windows.exponential(6, **options))
    for lib in (argand, torch):
        with pytest.raises(ValueError):
            lib.signal.windows.exponential(6, center=2)
        with pytest.raises(ValueError):
            lib.signal.windows.gaussian(6, std=0.0)
        with pytest.raises(TypeError):
            lib.signal.windows.general_cosine(6, a=0.5)
