"""argand.array_api: numbers and dtypes, every function of the standard against NumPy, which follows the same one."""

import itertools

import argand.array_api as xp
import pytest

import argand

np = pytest.importorskip("numpy", minversion="2.1")
from array_api_compare import COMPLEXES, EVERY, INTS, NUMBERS, REALS, SHAPES, both, check, sample  # noqa: E402

UNARY = {
    "abs": NUMBERS,
    "acos": REALS + COMPLEXES,
    "acosh": REALS + COMPLEXES,
    "asin": REALS + COMPLEXES,
    "asinh": REALS + COMPLEXES,
    "atan": REALS + COMPLEXES,
    "atanh": REALS + COMPLEXES,
    "bitwise_invert": ["bool", *INTS],
    "ceil": INTS + REALS,
    "conj": COMPLEXES,
    "cos": REALS + COMPLEXES,
    "cosh": REALS + COMPLEXES,
    "exp": REALS + COMPLEXES,
    "expm1": REALS + COMPLEXES,
    "floor": INTS + REALS,
    "imag": COMPLEXES,
    "isfinite": NUMBERS,
    "isinf": NUMBERS,
    "isnan": NUMBERS,
    "log": REALS + COMPLEXES,
    "log1p": REALS + COMPLEXES,
    "log2": REALS + COMPLEXES,
    "log10": REALS + COMPLEXES,
    "logical_not": ["bool"],
    "negative": NUMBERS,
    "positive": NUMBERS,
    "real": COMPLEXES,
    "reciprocal": REALS + COMPLEXES,
    "round": NUMBERS,
    "sign": NUMBERS,
    "signbit": REALS,
    "sin": REALS + COMPLEXES,
    "sinh": REALS + COMPLEXES,
    "square": NUMBERS,
    "sqrt": REALS + COMPLEXES,
    "tan": REALS + COMPLEXES,
    "tanh": REALS + COMPLEXES,
    "trunc": INTS + REALS,
}
DOMAIN = {"acos": (-1, 1), "asin": (-1, 1), "atanh": (-1, 1), "acosh": (1, 9), "sqrt": (0, 9), "log1p": (-1, 9)}
DOMAIN |= {"log": (0, 9), "log2": (0, 9), "log10": (0, 9)}


@pytest.mark.parametrize("name, dtype", [(n, d) for n, dtypes in UNARY.items() for d in dtypes])
def test_functions_of_one_array(name, dtype):
    for shape in SHAPES:
        x = sample(dtype, shape, *(DOMAIN.get(name, (-3, 3)) if dtype not in INTS else (-9, 9)))
        both(name, x, rtol=1e-4 if dtype in ("float32", "complex64") else 1e-11)


BINARY = {
    "add": NUMBERS,
    "atan2": REALS,
    "bitwise_and": ["bool", *INTS],
    "bitwise_or": ["bool", *INTS],
    "bitwise_xor": ["bool", *INTS],
    "copysign": REALS,
    "divide": REALS + COMPLEXES,
    "equal": EVERY,
    "floor_divide": REALS,
    "greater": INTS + REALS,
    "greater_equal": INTS + REALS,
    "hypot": REALS,
    "less": INTS + REALS,
    "less_equal": INTS + REALS,
    "logaddexp": REALS,
    "logical_and": ["bool"],
    "logical_or": ["bool"],
    "logical_xor": ["bool"],
    "maximum": INTS + REALS,
    "minimum": INTS + REALS,
    "multiply": NUMBERS,
    "nextafter": REALS,
    "not_equal": EVERY,
    "remainder": REALS,
    "subtract": NUMBERS,
}


@pytest.mark.parametrize("name, dtype", [(n, d) for n, dtypes in BINARY.items() for d in dtypes])
def test_functions_of_two_arrays(name, dtype):
    for s, t in [((3, 4), (3, 4)), ((3, 4), (4,)), ((), (5,)), ((2, 1, 3), (4, 1)), ((0, 3), (3,)), ((), ())]:
        both(name, sample(dtype, s), sample(dtype, t))


@pytest.mark.parametrize("name", ["floor_divide", "remainder", "pow", "bitwise_left_shift", "bitwise_right_shift"])
@pytest.mark.parametrize("dtype", INTS)
def test_integers_whose_second_operand_is_restricted(name, dtype):
    b = sample(dtype, (40,), 0, 4) + (0 if name.startswith("bit") or name == "pow" else 1)
    both(name, sample(dtype, (40,), -4, 4), b.astype(dtype))
    if name in ("floor_divide", "remainder") and not dtype.startswith("uint"):
        both(name, sample(dtype, (40,)), (-b).astype(dtype))


@pytest.mark.parametrize("dtype", REALS + COMPLEXES)
def test_powers(dtype):
    both("pow", abs(sample(dtype, (30,))).astype(dtype) + 0.1, sample(dtype, (30,), -3, 3), rtol=1e-4)
    both("pow", sample(dtype, (30,)), np.asarray(2, dtype=dtype))
    x = xp.asarray(abs(sample(dtype, (5,))) + 1)
    check(x**1j, np.asarray(x) ** 1j)
    check(2j**x, 2j ** np.asarray(x))


# The pairs for which the standard has a type; for the others NumPy goes to floating-point numbers.
PAIRS = [p for group in (INTS, REALS + COMPLEXES, ["bool"]) for p in itertools.product(group, group)]
PAIRS = [p for p in PAIRS if not ("uint64" in p and any(d.startswith("int") for d in p))]


@pytest.mark.parametrize("a, b", PAIRS)
def test_promotion_is_numpys_within_a_kind_and_dimensions_play_no_part(a, b):
    want = str(np.result_type(a, b))
    x, y = getattr(xp, a), getattr(xp, b)
    assert xp.result_type(x, y) is getattr(xp, want)
    assert xp.can_cast(x, y) == (want == b)
    for s, t in [((2,), (2,)), ((), (2,)), ((2,), ()), ((), ())]:
        p, q = xp.ones(s, dtype=x), xp.ones(t, dtype=y)
        assert xp.result_type(p, q) is getattr(xp, want)
        if a != "bool":
            assert (p + q).dtype is (p * q).dtype is (p - q).dtype is getattr(xp, want)
        assert xp.where(xp.ones(s, dtype=xp.bool), p, q).dtype is getattr(xp, want)
        assert (p == q).dtype is xp.bool
        assert xp.concat([xp.reshape(p, (-1,)), xp.reshape(q, (-1,))]).dtype is getattr(xp, want)


@pytest.mark.parametrize("signed", ["int8", "int16", "int32", "int64"])
def test_uint64_and_signed_integers_have_no_common_type(signed):
    x, y = xp.ones(2, dtype=xp.uint64), xp.ones(2, dtype=getattr(xp, signed))
    with pytest.raises(TypeError, match="no integer dtype holds the values of both"):
        x + y
    assert not xp.can_cast(xp.uint64, y.dtype) and not xp.can_cast(y.dtype, xp.uint64)


@pytest.mark.parametrize(
    "dtype, number, want",
    [
        ("uint8", 3, "uint8"),
        ("uint16", 3, "uint16"),
        ("uint64", 2**63, "uint64"),
        ("int8", 3, "int8"),
        ("bool", True, "bool"),
        ("float32", 3, "float32"),
        ("float32", 1.5, "float32"),
        ("float64", 1.5, "float64"),
        ("float32", 1j, "complex64"),
        ("float64", 1j, "complex128"),
        ("complex64", 2, "complex64"),
        ("complex128", 2.5, "complex128"),
    ],
)
@pytest.mark.parametrize("shape", [(), (3,)])
def test_numbers_take_the_type_of_the_array(dtype, number, want, shape):
    x = xp.ones(shape, dtype=getattr(xp, dtype))
    assert xp.result_type(x, number) is xp.result_type(number, x) is getattr(xp, want)
    if dtype != "bool":
        assert (x + number).dtype is (number + x).dtype is xp.multiply(x, number).dtype is getattr(xp, want)
        assert type(number - x) is xp.Array


def test_numbers_in_functions_of_two_arrays():
    x = xp.asarray([-1.5, 0.0, 2.5])
    assert xp.maximum(x, 1).tolist() == [1.0, 1.0, 2.5]
    assert xp.minimum(0, x).tolist() == [-1.5, 0.0, 0.0]
    assert xp.hypot(xp.asarray([3.0]), 4).tolist() == [5.0]
    assert xp.remainder(7, xp.asarray([4.0, -4.0])).tolist() == [3.0, -1.0]
    assert xp.floor_divide(7, xp.asarray([2, -2])).tolist() == [3, -4]
    assert xp.pow(2, xp.asarray([1, 3])).tolist() == [2, 8]
    assert xp.where(x > 0, 1.0, x).tolist() == [-1.5, 0.0, 1.0]
    with pytest.raises(TypeError, match="add: expected at least one array"):
        xp.add(1, 2)
    with pytest.raises(TypeError, match="add: expected an array, got ndarray"):
        xp.add(np.ones(2), x)


# --- creation


def test_arange():
    for a in [(5,), (2, 7), (0, 10, 3), (10, 0, -3), (5, 2), (0,), (1.0, 2.0, 0.25), (3, 1.5, -0.5), (-2.5,)]:
        got = xp.arange(*a, dtype=xp.float64)
        check(got, np.arange(*a, dtype="float64"))
    assert xp.arange(3).dtype is xp.int64 and xp.arange(3.0).dtype is xp.float32
    assert xp.arange(3, dtype=xp.uint8).tolist() == [0, 1, 2]
    with pytest.raises(ValueError, match="step"):
        xp.arange(1, 2, 0)


def test_linspace():
    for a in [(0, 1, 5), (1.5, -2, 7), (3, 3, 2), (0, 1, 1), (0, 1, 0), (-5, 5, 11)]:
        for endpoint in (True, False):
            check(xp.linspace(*a, dtype=xp.float64, endpoint=endpoint), np.linspace(*a, endpoint=endpoint))
    check(xp.linspace(1j, 2 + 3j, 4, dtype=xp.complex128), np.linspace(1j, 2 + 3j, 4))
    assert xp.linspace(0, 1, 3).dtype is xp.float32 and xp.linspace(0, 1j, 3).dtype is xp.complex64


@pytest.mark.parametrize("shape", SHAPES)
def test_filled_arrays(shape):
    for name in ("zeros", "ones"):
        check(getattr(xp, name)(shape), getattr(np, name)(shape, dtype="float32"))
        for d in EVERY:
            check(getattr(xp, name)(shape, dtype=getattr(xp, d)), getattr(np, name)(shape, dtype=d))
            x = xp.ones(shape, dtype=getattr(xp, d))
            check(getattr(xp, name + "_like")(x), getattr(np, name)(shape, dtype=d))
    for value, d in [(True, "bool"), (3, "int64"), (2.5, "float32"), (1j, "complex64")]:
        check(xp.full(shape, value), np.full(shape, value, dtype=d))
        check(xp.full_like(xp.zeros(shape, dtype=xp.complex128), value), np.full(shape, value, dtype="complex128"))
    assert tuple(xp.empty(shape).shape) == tuple(xp.empty_like(xp.zeros(shape)).shape) == shape
    assert xp.zeros(3).shape == (3,)
    with pytest.raises(ValueError, match="negative"):
        xp.zeros((2, -1))


def test_eye_and_triangles():
    for n, m, k in itertools.product((0, 1, 3), (None, 0, 2, 4), (-4, -1, 0, 1, 2, 9)):
        check(xp.eye(n, m, k=k, dtype=xp.int32), np.eye(n, m, k=k, dtype="int32"))
    x = sample("float64", (2, 3, 4))
    for k in (-5, -1, 0, 2, 7):
        both("tril", x, k=k)
        both("triu", x, k=k)
    with pytest.raises(ValueError, match="two dimensions"):
        xp.tril(xp.ones(3))


def test_meshgrid():
    x, y, z = (sample("float64", (n,)) for n in (2, 3, 4))
    for indexing in ("xy", "ij"):
        for arrays in ((x,), (x, y), (x, y, z)):
            both("meshgrid", *arrays, indexing=indexing)
    with pytest.raises(ValueError, match="indexing"):
        xp.meshgrid(xp.ones(2), indexing="yx")


def test_asarray_of_python_values():
    for obj, d in [
        (True, "bool"),
        (3, "int64"),
        (2.5, "float32"),
        (1j, "complex64"),
        ([1, 2], "int64"),
        ([1, 2.5], "float32"),
        ([[1.0, 2], [3, 1j]], "complex64"),
        ([True, False], "bool"),
        ([], "float32"),
        ([[], []], "float32"),
        (((1, 2), (3, 4)), "int64"),
        (range(3), "int64"),
    ]:
        check(xp.asarray(obj), np.asarray(obj, dtype=d))
    check(xp.asarray([1, 2], dtype=xp.float64), np.asarray([1.0, 2.0]))
    assert xp.asarray([xp.asarray(1.0), xp.asarray(2.0)]).tolist() == [1.0, 2.0]
    check(xp.asarray(b"abc"), np.frombuffer(b"abc", dtype="uint8"))
    with pytest.raises(ValueError, match="copy"):
        xp.asarray([1, 2], copy=False)
    with pytest.raises(TypeError, match="asarray"):
        xp.asarray(object())
    with pytest.raises(OverflowError):
        xp.asarray(2**64)


def test_asarray_of_arrays():
    a = np.arange(6.0).reshape(2, 3)
    x = xp.asarray(a)
    a[0, 0] = 7
    assert x[0, 0] == 7 and type(x) is xp.Array
    assert xp.asarray(x) is x and xp.asarray(x, copy=False) is x
    y = xp.asarray(x, copy=True)
    y[0, 0] = 1
    assert x[0, 0] == 7
    z = xp.asarray(a, copy=True)
    z[0, 0] = 2
    assert a[0, 0] == 7
    check(xp.asarray(a[::-1]), a[::-1])
    check(xp.asarray(a.astype(">f8")), a)
    with pytest.raises(ValueError, match="copy"):
        xp.asarray(a[::-1], copy=False)
    with pytest.raises(ValueError, match="copy"):
        xp.asarray(a, dtype=xp.float32, copy=False)
    frozen = np.ones(3)
    frozen.flags.writeable = False
    xp.asarray(frozen)[0] = 5
    assert frozen[0] == 1
    t = argand.ones(2, requires_grad=True)
    s = xp.asarray(t)
    assert type(s) is xp.Array and s.requires_grad
    (s * 3).sum().backward()
    assert t.grad.tolist() == [3.0, 3.0]
    with pytest.raises(TypeError):
        xp.asarray(np.array(["a"]))


def test_astype():
    x = xp.asarray([0.0, 1.5, -2.7])
    assert xp.astype(x, xp.int32).tolist() == [0, 1, -2]
    assert xp.astype(x, xp.bool).tolist() == [False, True, True]
    assert xp.astype(x, xp.float32, copy=False) is x and xp.astype(x, xp.float32) is not x
    assert xp.astype(x, xp.complex64).dtype is xp.complex64
    assert xp.astype(x, xp.float64, device="cpu").dtype is xp.float64
    with pytest.raises(TypeError, match="imaginary"):
        xp.astype(xp.asarray([1j]), xp.float64)
    with pytest.raises(TypeError, match="dtype"):
        xp.astype(x, "float64")


# --- facts about dtypes


def test_isdtype():
    kinds = {
        "bool": ["bool"],
        "signed integer": ["int8", "int16", "int32", "int64"],
        "unsigned integer": ["uint8", "uint16", "uint32", "uint64"],
        "integral": INTS,
        "real floating": REALS,
        "complex floating": COMPLEXES,
        "numeric": NUMBERS,
    }
    for d in EVERY:
        for kind, members in kinds.items():
            assert xp.isdtype(getattr(xp, d), kind) == (d in members)
        assert xp.isdtype(getattr(xp, d), getattr(xp, d))
        assert xp.isdtype(getattr(xp, d), ("bool", "numeric"))
        assert not xp.isdtype(getattr(xp, d), ())
    with pytest.raises(ValueError, match="float"):
        xp.isdtype(xp.float32, "float")
    with pytest.raises(TypeError):
        xp.isdtype("float32", "numeric")


def test_limits():
    for d in REALS + COMPLEXES:
        got, want = xp.finfo(getattr(xp, d)), np.finfo(d)
        for field in ("bits", "eps", "max", "min", "smallest_normal"):
            assert getattr(got, field) == float(getattr(want, field)), field
        assert got.dtype is (xp.float32 if d in ("float32", "complex64") else xp.float64)
    for d in INTS:
        got, want = xp.iinfo(xp.ones(2, dtype=getattr(xp, d))), np.iinfo(d)
        assert (got.bits, got.max, got.min) == (want.bits, want.max, want.min) and got.dtype is getattr(xp, d)
    with pytest.raises(TypeError):
        xp.finfo(xp.int8)


def test_result_type_errors():
    with pytest.raises(ValueError):
        xp.result_type()
    with pytest.raises(TypeError):
        xp.result_type("float32")
    assert xp.result_type(1.5, xp.int8) is xp.float32 and xp.result_type(2, xp.float64) is xp.float64


def test_inspection():
    info = xp.__array_namespace_info__()
    assert info.capabilities() == {"boolean indexing": True, "data-dependent shapes": True, "max dimensions": 64}
    assert info.default_device() == info.devices()[0] == xp.ones(1).device
    assert info.default_dtypes() == {
        "real floating": xp.float32,
        "complex floating": xp.complex64,
        "integral": xp.int64,
        "indexing": xp.int64,
    }
    assert set(info.dtypes()) == set(EVERY)
    assert set(info.dtypes(kind="integral")) == set(INTS)
    assert set(info.dtypes(kind=("bool", "complex floating"))) == {"bool", *COMPLEXES}
    assert all(info.dtypes()[d] is getattr(xp, d) for d in EVERY)
    with pytest.raises(ValueError):
        info.dtypes(kind="floats")
    argand.set_default_dtype(argand.float64)
    try:
        assert info.default_dtypes()["complex floating"] is xp.complex128
        assert xp.ones(2).dtype is xp.asarray(1.5).dtype is xp.float64 and xp.asarray(1j).dtype is xp.complex128
    finally:
        argand.set_default_dtype(argand.float32)


def test_the_namespace_is_complete():
    """Every name of the standard's listing, as array-api-strict has it where that is installed."""
    strict = pytest.importorskip("array_api_strict")
    own = {"Device", "set_array_api_strict_flags", "get_array_api_strict_flags", "reset_array_api_strict_flags"}
    own |= {"ArrayAPIStrictFlags", "__version__"}
    assert not [n for n in strict.__all__ if n not in own and n not in dir(xp)]


def test_functions_and_methods_take_the_standards_arguments():
    import inspect

    strict = pytest.importorskip("array_api_strict")

    def parameters(f):
        return [(p.name, p.kind) for p in inspect.signature(f).parameters.values()]

    def differ(ours, theirs, names):
        return [n for n in names if hasattr(ours, n) and parameters(getattr(ours, n)) != parameters(getattr(theirs, n))]

    functions = [n for n in strict.__all__ if inspect.isfunction(getattr(strict, n))]
    assert not differ(xp, strict, functions)
    theirs = type(strict.asarray(1))
    names = "add sub mul truediv floordiv mod pow and or xor lshift rshift matmul".split()
    methods = [f"__{k}{n}__" for n in names for k in ("", "r", "i")] + [f"__{n}__" for n in "eq ne lt le gt ge".split()]
    assert not differ(xp.Array, theirs, methods)
