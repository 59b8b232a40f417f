"""argand.array_api on infinities, NaN and signed zeros: the standard's tables, row by row.

A row is `operands -> result`; `f` stands for finite numbers other than zero, `p` and `m` for positive and negative ones,
`a` for anything, NaN included, `n` for anything but NaN. Results are compared with their signs.
"""

import itertools
import math

import argand.array_api as xp
import pytest

np = pytest.importorskip("numpy")

INF, NAN = math.inf, math.nan
CLASSES = {
    "f": [1.0, -1.0, 2.5, -0.5, 1e30, -1e-30],
    "p": [1.0, 0.5, 2.5, 1e30, 1e-30],
    "m": [-1.0, -0.5, -2.5, -1e30],
    "0": [0.0, -0.0],
    "n": [0.0, -0.0, 1.5, -2.0, INF, -INF],
    "a": [0.0, -0.0, 1.5, -2.0, INF, -INF, NAN],
    "i": [INF, -INF],
}
NAMES = {"inf": INF, "-inf": -INF, "nan": NAN, "+0": 0.0, "-0": -0.0, "pi": math.pi}
NAMES |= {f"{k}pi/{d}": k * math.pi / d for k in (1, 3) for d in (2, 4)} | {"pi/2": math.pi / 2, "pi/4": math.pi / 4}
NAMES |= {"-" + name: -value for name, value in NAMES.items() if "pi" in name}
DTYPES = ["float32", "float64"]


def numbers(word):
    if word in CLASSES:
        return CLASSES[word]
    return [NAMES[word] if word in NAMES else float(word)]


def same(got, want, dtype):
    if math.isnan(want):
        return math.isnan(got)
    if want == 0 or math.isinf(want):
        return got == want and math.copysign(1, got) == math.copysign(1, want)
    return math.isclose(got, want, rel_tol=3e-7 if dtype == "float32" else 4e-16)


def rows(table):
    for line in table.strip().splitlines():
        operands, result = line.split("->")
        yield operands.split(), result.strip()


ONE = {
    "abs": "nan -> nan; -0 -> +0; +0 -> +0; inf -> inf; -inf -> inf",
    "acos": "nan -> nan; 1.5 -> nan; -1.5 -> nan; 1 -> +0; -1 -> pi; inf -> nan",
    "acosh": "nan -> nan; 0.5 -> nan; -1 -> nan; 1 -> +0; inf -> inf; -inf -> nan",
    "asin": "nan -> nan; 1.5 -> nan; -1.5 -> nan; +0 -> +0; -0 -> -0; 1 -> pi/2; -1 -> -pi/2",
    "asinh": "nan -> nan; +0 -> +0; -0 -> -0; inf -> inf; -inf -> -inf",
    "atan": "nan -> nan; +0 -> +0; -0 -> -0; inf -> pi/2; -inf -> -pi/2",
    "atanh": "nan -> nan; 1.5 -> nan; -1.5 -> nan; -1 -> -inf; 1 -> inf; +0 -> +0; -0 -> -0",
    "ceil": "nan -> nan; inf -> inf; -inf -> -inf; +0 -> +0; -0 -> -0; -0.5 -> -0; 0.5 -> 1",
    "cos": "nan -> nan; +0 -> 1; -0 -> 1; i -> nan",
    "cosh": "nan -> nan; 0 -> 1; i -> inf",
    "exp": "nan -> nan; 0 -> 1; inf -> inf; -inf -> +0",
    "expm1": "nan -> nan; +0 -> +0; -0 -> -0; inf -> inf; -inf -> -1",
    "floor": "nan -> nan; inf -> inf; -inf -> -inf; +0 -> +0; -0 -> -0; 0.5 -> +0; -0.5 -> -1",
    "log": "nan -> nan; m -> nan; 0 -> -inf; 1 -> +0; inf -> inf; -inf -> nan",
    "log1p": "nan -> nan; -1.5 -> nan; -1 -> -inf; -0 -> -0; +0 -> +0; inf -> inf; -inf -> nan",
    "log2": "nan -> nan; m -> nan; 0 -> -inf; 1 -> +0; inf -> inf; -inf -> nan; 8 -> 3",
    "log10": "nan -> nan; m -> nan; 0 -> -inf; 1 -> +0; inf -> inf; -inf -> nan; 1000 -> 3",
    "negative": "nan -> nan; +0 -> -0; -0 -> +0; inf -> -inf",
    "positive": "nan -> nan; +0 -> +0; -0 -> -0; inf -> inf",
    "reciprocal": "nan -> nan; +0 -> inf; -0 -> -inf; inf -> +0; -inf -> -0",
    "round": "nan -> nan; inf -> inf; -inf -> -inf; +0 -> +0; -0 -> -0; 0.5 -> +0; -0.5 -> -0; 1.5 -> 2; 2.5 -> 2; -2.5 -> -2",
    "sign": "nan -> nan; +0 -> 0.0; -0 -> 0.0; p -> 1; m -> -1; inf -> 1; -inf -> -1",
    "sin": "nan -> nan; +0 -> +0; -0 -> -0; i -> nan",
    "sinh": "nan -> nan; +0 -> +0; -0 -> -0; inf -> inf; -inf -> -inf",
    "sqrt": "nan -> nan; m -> nan; +0 -> +0; -0 -> -0; inf -> inf; -inf -> nan",
    "square": "nan -> nan; -0 -> +0; -inf -> inf",
    "tan": "nan -> nan; +0 -> +0; -0 -> -0; i -> nan",
    "tanh": "nan -> nan; +0 -> +0; -0 -> -0; inf -> 1; -inf -> -1",
    "trunc": "nan -> nan; inf -> inf; -inf -> -inf; +0 -> +0; -0 -> -0; -0.5 -> -0; 1.5 -> 1",
}


@pytest.mark.parametrize("dtype", DTYPES)
@pytest.mark.parametrize("name", ONE)
def test_functions_of_one_number(name, dtype):
    f = getattr(xp, name)
    for (word,), result in rows(ONE[name].replace(";", "\n")):
        for x in numbers(word):
            for shape in ((), (1,), (37,)):  # a scalar, a tail, whole vectors
                got = f(xp.full(shape, x, dtype=getattr(xp, dtype)))
                for g in np.asarray(got).reshape(-1)[[0, -1]]:
                    want = numbers(result)[0]
                    assert same(g, want, dtype) or (name == "sign" and g == want == 0), (name, x, g, want)


TWO = {
    "add": """
        nan a -> nan
        a nan -> nan
        inf -inf -> nan
        -inf inf -> nan
        inf inf -> inf
        -inf -inf -> -inf
        inf f -> inf
        -inf f -> -inf
        f inf -> inf
        f -inf -> -inf
        -0 -0 -> -0
        -0 +0 -> +0
        +0 -0 -> +0
        +0 +0 -> +0
        2.5 -2.5 -> +0
        """,
    "subtract": """
        nan a -> nan
        a nan -> nan
        inf inf -> nan
        -inf -inf -> nan
        inf -inf -> inf
        -inf f -> -inf
        f inf -> -inf
        -0 +0 -> -0
        -0 -0 -> +0
        +0 +0 -> +0
        """,
    "multiply": """
        nan a -> nan
        a nan -> nan
        i 0 -> nan
        0 i -> nan
        inf inf -> inf
        inf -inf -> -inf
        -inf p -> -inf
        -inf m -> inf
        p +0 -> +0
        m +0 -> -0
        m -0 -> +0
        """,
    "divide": """
        nan a -> nan
        a nan -> nan
        i i -> nan
        0 0 -> nan
        +0 p -> +0
        -0 p -> -0
        +0 m -> -0
        -0 m -> +0
        p +0 -> inf
        p -0 -> -inf
        m +0 -> -inf
        m -0 -> inf
        inf p -> inf
        inf m -> -inf
        -inf p -> -inf
        -inf m -> inf
        p inf -> +0
        p -inf -> -0
        m inf -> -0
        m -inf -> +0
        """,
    "floor_divide": """
        nan a -> nan
        a nan -> nan
        i i -> nan
        0 0 -> nan
        +0 p -> +0
        -0 p -> -0
        +0 m -> -0
        -0 m -> +0
        p +0 -> inf
        p -0 -> -inf
        m +0 -> -inf
        m -0 -> inf
        inf p -> inf
        inf m -> -inf
        -inf p -> -inf
        -inf m -> inf
        p inf -> +0
        p -inf -> -1
        m inf -> -1
        m -inf -> +0
        +0 inf -> +0
        -0 inf -> -0
        7 2 -> 3
        -7 2 -> -4
        7 -2 -> -4
        -7 -2 -> 3
        1 2.5 -> +0
        """,
    "remainder": """
        nan a -> nan
        a nan -> nan
        i i -> nan
        0 0 -> nan
        +0 p -> +0
        -0 p -> +0
        +0 m -> -0
        -0 m -> -0
        f 0 -> nan
        inf f -> nan
        -inf f -> nan
        2.5 inf -> 2.5
        2.5 -inf -> -inf
        -2.5 inf -> inf
        -2.5 -inf -> -2.5
        4 2 -> +0
        4 -2 -> -0
        -4 2 -> +0
        -4 -2 -> -0
        7 2 -> 1
        -7 2 -> 1
        7 -2 -> -1
        -7 -2 -> -1
        5.5 2 -> 1.5
        """,
    "pow": """
        1 a -> 1
        a 0 -> 1
        nan f -> nan
        nan i -> nan
        -2 nan -> nan
        +0 nan -> nan
        inf nan -> nan
        1.5 inf -> inf
        -1.5 inf -> inf
        1.5 -inf -> +0
        -1.5 -inf -> +0
        -1 i -> 1
        0.5 inf -> +0
        -0.5 inf -> +0
        0.5 -inf -> inf
        -0.5 -inf -> inf
        inf p -> inf
        inf m -> +0
        -inf 3 -> -inf
        -inf 2 -> inf
        -inf 2.5 -> inf
        -inf 0.5 -> inf
        -inf -3 -> -0
        -inf -2 -> +0
        -inf -2.5 -> +0
        +0 p -> +0
        +0 m -> inf
        -0 3 -> -0
        -0 2 -> +0
        -0 2.5 -> +0
        -0 -3 -> -inf
        -0 -2 -> inf
        -0 -2.5 -> inf
        -2 2.5 -> nan
        -2 -0.5 -> nan
        -2 3 -> -8
        2 -1 -> 0.5
        +0 inf -> +0
        -0 inf -> +0
        +0 -inf -> inf
        -0 -inf -> inf
        inf inf -> inf
        -inf inf -> inf
        inf -inf -> +0
        -inf -inf -> +0
        """,
    "atan2": """
        nan a -> nan
        a nan -> nan
        p +0 -> pi/2
        p -0 -> pi/2
        +0 p -> +0
        +0 +0 -> +0
        +0 -0 -> pi
        +0 m -> pi
        -0 p -> -0
        -0 +0 -> -0
        -0 -0 -> -pi
        -0 m -> -pi
        m +0 -> -pi/2
        m -0 -> -pi/2
        p inf -> +0
        p -inf -> pi
        m inf -> -0
        m -inf -> -pi
        inf f -> pi/2
        -inf f -> -pi/2
        inf inf -> pi/4
        inf -inf -> 3pi/4
        -inf inf -> -pi/4
        -inf -inf -> -3pi/4
        """,
    "hypot": """
        i n -> inf
        n i -> inf
        inf nan -> inf
        nan -inf -> inf
        nan f -> nan
        f nan -> nan
        nan 0 -> nan
        0 0 -> +0
        -3 4 -> 5
        1e30 +0 -> 1e30
        -0 -2.5 -> 2.5
        """,
    "logaddexp": """
        nan a -> nan
        a nan -> nan
        inf n -> inf
        n inf -> inf
        -inf -inf -> -inf
        -inf 2.5 -> 2.5
        """,
    "copysign": """
        2.5 -0 -> -2.5
        2.5 -inf -> -2.5
        -2.5 +0 -> 2.5
        inf -1 -> -inf
        +0 -1 -> -0
        nan p -> nan
        """,
    "maximum": """
        nan a -> nan
        a nan -> nan
        inf n -> inf
        -inf 2.5 -> 2.5
        """,
    "minimum": """
        nan a -> nan
        a nan -> nan
        -inf n -> -inf
        inf 2.5 -> 2.5
        """,
    "nextafter": """
        nan a -> nan
        a nan -> nan
        -0 +0 -> +0
        +0 -0 -> -0
        inf inf -> inf
        """,
}


@pytest.mark.parametrize("dtype", DTYPES)
@pytest.mark.parametrize("name", TWO)
def test_functions_of_two_numbers(name, dtype):
    f, d = getattr(xp, name), getattr(xp, dtype)
    triples = [
        (x, y, numbers(result)[0])
        for (a, b), result in rows(TWO[name])
        for x, y in itertools.product(numbers(a), numbers(b))
    ]
    x, y, want = (list(column) for column in zip(*triples))
    x, y = xp.asarray(x, dtype=d), xp.asarray(y, dtype=d)
    operators = {"add": "__add__", "floor_divide": "__floordiv__", "remainder": "__mod__", "pow": "__pow__"}
    for got in [f(x, y)] + ([getattr(x, operators[name])(y)] if name in operators else []):
        for a, b, g, w in zip(x.tolist(), y.tolist(), got.tolist(), want):
            assert same(g, w, dtype), (name, a, b, g, w)
    for i, w in enumerate(want):  # one at a time, and with a number in place of an array
        assert same(float(f(x[i], y[i])), w, dtype), (name, x[i], y[i])
        assert same(float(f(x[i], y[i].item())), w, dtype), (name, x[i], y[i], "number")
        assert same(float(f(x[i].item(), y[i])), w, dtype), (name, "number", x[i], y[i])


def test_reflected_and_in_place_operators_have_the_same_values():
    x = xp.asarray([-0.0, 4.0, -4.0])
    y = xp.asarray(x, copy=True)
    y %= -2.0
    assert [math.copysign(1, v) for v in y.tolist()] == [-1.0] * 3
    assert math.copysign(1, (4.0 % xp.asarray(-2.0)).item()) == -1.0
    z = xp.asarray([INF, -INF])
    z //= 2
    assert z.tolist() == [INF, -INF]
    assert (INF // xp.asarray([2.0])).tolist() == [INF]


def test_pytorchs_names_keep_pytorchs_rules():
    import argand

    x = xp.asarray([-0.0, 4.0])
    assert math.copysign(1, argand.remainder(x, 2.0)[0].item()) == -1.0
    assert math.isnan(argand.floor_divide(xp.asarray([INF]), 2.0).item())
    assert type(argand.remainder(x, 2.0)) is xp.Array
    plain = argand.tensor([INF])
    assert math.isnan((plain // 2).item()) and math.isnan((plain // argand.tensor(2.0)).item())
    assert (plain // xp.asarray(2.0)).item() == INF  # one operand asks for the standard's rules


def test_gradients_of_special_operators():
    import argand

    leaf = argand.tensor([5.5, -4.0, 3.0], dtype=argand.float64, requires_grad=True)
    y = argand.tensor([2.0, 2.0, -2.0], dtype=argand.float64, requires_grad=True)
    (xp.asarray(leaf) % y).sum().backward()
    assert leaf.grad.tolist() == [1, 1, 1] and y.grad.tolist() == [-2, 2, 2]


# --- complex numbers: C99, annex G

PARTS = [0.0, -0.0, 1.0, -1.0, 0.5, -2.0, 20.0, 1e-5, 1e10, INF, -INF, NAN]
COMPLEX = """acos acosh asin asinh atan atanh cos cosh exp log log2 log10 sin sinh sqrt tan tanh""".split()


def standard_library(name, z):
    """What Python's cmath, which follows annex G, makes of z; None where it raises, or has NaN for want of a rule that
    came later: test_complex_special_values_beyond_cmath."""
    import cmath

    if name in ("acosh", "tan", "tanh") and math.isnan(z.real + z.imag) and 0 in (z.real, z.imag):
        return None
    if name == "log2":
        w = standard_library("log", z)
        return None if w is None else complex(w.real / math.log(2), w.imag / math.log(2))
    try:
        return getattr(cmath, name)(z)
    except (ValueError, OverflowError):
        return None


@pytest.mark.parametrize("name", COMPLEX)
@pytest.mark.parametrize("dtype", ["complex64", "complex128"])
def test_complex_special_values(name, dtype):
    tolerance = 1e-5 if dtype == "complex64" else 1e-12
    values = [complex(a, b) for a, b in itertools.product(PARTS, PARTS)]
    got = getattr(xp, name)(xp.asarray(values, dtype=getattr(xp, dtype))).tolist()
    seen = 0
    for z, g in zip(values, got):
        w = standard_library(name, z)
        if w is None:
            continue
        seen += 1
        for have, want in ((g.real, w.real), (g.imag, w.imag)):
            if math.isnan(want):
                assert math.isnan(have), (z, g, w)
            elif math.isinf(want) or abs(want) > 1e38:
                assert math.isinf(have) or abs(have) > 1e37, (z, g, w)  # which infinity is open in places
            else:
                assert have == pytest.approx(want, rel=tolerance, abs=1e-12), (z, g, w)
    assert seen > 80


def test_complex_special_values_beyond_cmath():
    def parts(w):
        w = complex(w)
        return ["nan" if math.isnan(p) else round(p, 6) for p in (w.real, w.imag)]

    assert parts(xp.tanh(xp.asarray(complex(NAN, 0)))) == ["nan", 0]
    assert parts(xp.tanh(xp.asarray(complex(0, NAN)))) == [0, "nan"]
    assert parts(xp.tan(xp.asarray(complex(0, NAN)))) == [0, "nan"]
    assert parts(xp.acosh(xp.asarray(complex(0, NAN)))) == ["nan", round(math.pi / 2, 6)]


def test_complex_branch_cuts():
    """On a cut, the sign of zero says which side."""
    for name, z in [("sqrt", -4.0), ("log", -4.0), ("acos", 2.0), ("asin", -2.0), ("acosh", 0.5), ("atanh", 2.0)]:
        above, below = getattr(xp, name)(xp.asarray([complex(z, 0.0), complex(z, -0.0)])).tolist()
        assert above == below.conjugate() and above.imag * below.imag < 0, name
    for name, z in [("atan", 2.0), ("asinh", 2.0)]:
        right, left = getattr(xp, name)(xp.asarray([complex(0.0, z), complex(-0.0, z)])).tolist()
        assert right == -left.conjugate() and right.real * left.real < 0, name


def test_complex_absolute_values_and_signs():
    z = xp.asarray([complex(INF, NAN), complex(NAN, -INF), complex(-3, 4), 0j, complex(NAN, 1)])
    magnitudes = xp.abs(z).tolist()
    assert magnitudes[:4] == [INF, INF, 5.0, 0.0] and math.isnan(magnitudes[4])
    signs = xp.sign(z).tolist()
    assert signs[2] == pytest.approx(-0.6 + 0.8j) and signs[3] == 0 and math.isnan(signs[4].real)
