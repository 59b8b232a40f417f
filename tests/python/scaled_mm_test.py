"""torch._scaled_mm: products of 8-bit floating matrices."""

import pytest

import argand

torch = pytest.importorskip("torch")
EIGHTS = ("float8_e4m3fn", "float8_e5m2")


def matrices(lib, types, m=32, k=48, n=16):
    """[m, k] and [k, n] of the types, the second in columns, the same numbers in both libraries."""
    a, b = (torch.arange(r * c).reshape(r, c).mul(7).remainder(23).sub(11) / 4 for r, c in ((m, k), (n, k)))
    if lib is argand:
        a, b = argand.tensor(a.numpy()), argand.tensor(b.numpy())
    return a.to(getattr(lib, types[0])), b.to(getattr(lib, types[1])).t()


def scales(lib, by_row):
    if by_row:
        return lib.arange(1, 33).reshape(32, 1) / 8, (lib.arange(1, 17) / 4).reshape(1, 16)
    return lib.tensor(0.75), lib.tensor([1.5])


def numbers(x):
    return x.float().tolist()


@pytest.mark.parametrize("types", [(x, y) for x in EIGHTS for y in EIGHTS])
@pytest.mark.parametrize("by_row", (False, True))
@pytest.mark.parametrize("out", ("float32", "bfloat16", "float16"))
def test_gives_pytorchs_numbers(types, by_row, out):
    ours, theirs = (
        lib._scaled_mm(
            *matrices(lib, types), *scales(lib, by_row), bias=lib.arange(16).to(lib.bfloat16), out_dtype=getattr(lib, out)
        )
        for lib in (argand, torch)
    )
    assert str(ours.dtype).endswith(out) and ours.shape == (32, 16)
    torch.testing.assert_close(
        torch.tensor(numbers(ours)), torch.tensor(numbers(theirs)), rtol={"float32": 1e-6}.get(out, 1e-2), atol=0.1
    )
    a, b = (x.to(torch.float64) for x in matrices(torch, types))
    exact = a @ b * scales(torch, by_row)[0] * scales(torch, by_row)[1] + torch.arange(16)
    rtol = {"float32": 1e-6, "bfloat16": 2**-8, "float16": 2**-11}[out]
    torch.testing.assert_close(torch.tensor(numbers(ours), dtype=torch.float64), exact, rtol=rtol, atol=1e-5)


def test_result_is_of_the_first_type_unless_said():
    types = ("float8_e4m3fn", "float8_e5m2")
    ours, theirs = (lib._scaled_mm(*matrices(lib, types), *scales(lib, False)) for lib in (argand, torch))
    assert ours.dtype is argand.float8_e4m3fn and numbers(ours) == numbers(theirs)
    scaled = argand._scaled_mm(*matrices(argand, types), *scales(argand, False), scale_result=argand.tensor(0.5))
    assert numbers(scaled) == numbers(
        (argand._scaled_mm(*matrices(argand, types), *scales(argand, False), out_dtype=argand.float32) * 0.5).to(
            argand.float8_e4m3fn
        )
    )


def test_refusals():
    a, b = matrices(argand, EIGHTS)
    one = argand.tensor(1.0)
    for kind, part, call in (
        (ValueError, "use mm", lambda: argand._scaled_mm(a.float(), b.float(), one, one)),
        (ValueError, r"\[32, 1\] and \[1, 16\]", lambda: argand._scaled_mm(a, b, argand.ones(3), one)),
        (ValueError, "float32", lambda: argand._scaled_mm(a, b, one.double(), one)),
        (RuntimeError, "inner sizes", lambda: argand._scaled_mm(a, b.t(), one, one)),
        (RuntimeError, "two matrices", lambda: argand._scaled_mm(a[0], b, one, one)),
        (RuntimeError, "bias", lambda: argand._scaled_mm(a, b, one, one, bias=argand.ones(3))),
        (ValueError, "out_dtype", lambda: argand._scaled_mm(a, b, one, one, out_dtype=argand.int32)),
        (TypeError, "scale_a", lambda: argand._scaled_mm(a, b, 1.0, one)),
    ):
        with pytest.raises(kind, match=part):
            call()
    assert argand._scaled_mm(a[:0], b, one, one).shape == (0, 16)
