"""The array object of argand.array_api: attributes, operators, indexing, interchange, and its place beside Tensor."""

import copy
import itertools
import math
import operator
import pickle

import argand.array_api as xp
import pytest

import argand

np = pytest.importorskip("numpy")


def test_the_namespace_is_found_from_any_tensor():
    for x in (xp.ones(2), argand.ones(2), argand.nn.Parameter(argand.ones(2))):
        assert x.__array_namespace__() is x.__array_namespace__(api_version="2024.12") is xp
        with pytest.raises(ValueError, match="2099"):
            x.__array_namespace__(api_version="2099.12")
        assert x.to_device("cpu") is x
    assert argand.array_api is xp and xp.__array_api_version__ == "2024.12"
    assert (xp.e, xp.pi, xp.inf, xp.newaxis) == (math.e, math.pi, math.inf, None) and math.isnan(xp.nan)
    with pytest.raises(AttributeError, match="nearest name is 'arange'"):
        xp.arrange


def test_attributes():
    x = xp.ones((2, 3), dtype=xp.float64)
    assert x.dtype is xp.float64 and x.ndim == 2 and x.shape == (2, 3) and x.size == 6
    assert x.device == "cpu" or str(x.device) == "cpu"
    assert x.size() == (2, 3) and x.size(1) == 3 and isinstance(x.size, int)  # PyTorch's method
    assert xp.ones(()).size == 1 and xp.ones((2, 0)).size == 0
    assert pickle.loads(pickle.dumps(x.size)) == 6
    assert x.T.shape == x.mT.shape == (3, 2) and xp.ones((2, 3, 4)).mT.shape == (2, 4, 3)
    assert x.to_device("cpu") is x and x.to_device(x.device) is x
    for bad in (lambda: xp.ones(3).T, lambda: xp.ones((1, 2, 3)).T, lambda: x.to_device("cpu", stream=1)):
        with pytest.raises(ValueError):
            bad()
    with pytest.raises(RuntimeError):
        xp.ones(3).mT


def test_numbers():
    assert bool(xp.asarray(True)) is True and int(xp.asarray(-3)) == -3 and float(xp.asarray(2.5)) == 2.5
    assert complex(xp.asarray(1j)) == 1j and complex(xp.asarray(2.0)) == 2 and operator.index(xp.asarray(5)) == 5
    assert [10, 20, 30][xp.asarray(1, dtype=xp.uint8)] == 20
    for bad in (lambda: operator.index(xp.asarray(1.0)), lambda: operator.index(xp.asarray(True)),
                lambda: complex(xp.ones(2)), lambda: operator.index(xp.asarray([1]))):  # fmt: skip
        with pytest.raises(TypeError):
            bad()
    with pytest.raises(ValueError):
        int(xp.asarray(math.nan))
    with pytest.raises(OverflowError):
        int(xp.asarray(math.inf))


NUMERIC = ["add", "sub", "mul", "truediv", "floordiv", "mod", "pow"]
BITWISE = ["and_", "or_", "xor", "lshift", "rshift"]
COMPARE = ["eq", "ne", "lt", "le", "gt", "ge"]


@pytest.mark.parametrize("name", NUMERIC + BITWISE + COMPARE)
def test_operators(name):
    f = getattr(operator, name)
    dtypes = ["int32", "uint8"] if name in BITWISE else ["int32", "float64", "float32"]
    for d in dtypes:
        if name == "truediv" and d == "int32":
            continue
        a, b = np.asarray([[7, 2, 9], [4, 5, 6]], dtype=d), np.asarray([2, 3, 1], dtype=d)
        x, y = xp.asarray(a), xp.asarray(b)
        for got, want in ((f(x, y), f(a, b)), (f(x, 2), f(a, 2)), (f(3, y), f(3, b)), (f(x[0, 0], y), f(a[0, 0], b))):
            assert type(got) is xp.Array
            assert str(got.dtype).endswith("." + str(want.dtype))
            np.testing.assert_allclose(np.asarray(got), want, rtol=1e-6)
        if name not in COMPARE:
            z = xp.asarray(a, copy=True)
            same = z
            z = getattr(operator, "i" + name.rstrip("_"))(z, y)
            assert z is same
            np.testing.assert_allclose(np.asarray(z), f(a, b), rtol=1e-6)
    for other in ("a", None, object()):
        if name in ("eq", "ne"):
            continue
        with pytest.raises(TypeError):
            f(xp.ones(2, dtype=xp.int32), other)


def test_comparison_with_other_objects():
    x = xp.ones(2)
    assert (x == None) is False and (x != "a") is True and x not in [None, "a"]  # noqa: E711
    with pytest.raises(TypeError, match="not supported between"):
        operator.lt(x, None)


def test_unary_operators_and_products():
    x = xp.asarray([[1, -2], [3, 4]])
    assert (-x).tolist() == [[-1, 2], [-3, -4]] and (+x).tolist() == x.tolist() and abs(x).tolist() == [[1, 2], [3, 4]]
    assert (~x).tolist() == [[-2, 1], [-4, -5]] and (~xp.asarray([True])).tolist() == [False]
    assert (x @ x).tolist() == [[-5, -10], [15, 10]] and type(x @ x) is type(-x) is type(~x) is xp.Array
    y = xp.asarray(x, copy=True)
    z = y
    z @= x
    assert z is y and y.tolist() == [[-5, -10], [15, 10]]
    with pytest.raises(TypeError):
        x @ 2


def test_in_place_operators_keep_dtype_and_shape():
    x = xp.ones(3, dtype=xp.float32)
    for other in (xp.ones(3, dtype=xp.float64), xp.asarray(1.0, dtype=xp.float64), 1j, xp.ones((2, 3))):
        with pytest.raises(TypeError, match="__iadd__: the result"):
            x += other
    assert x.tolist() == [1, 1, 1]
    x += xp.asarray(1, dtype=xp.float32)
    x *= 2
    assert x.tolist() == [4, 4, 4]


# --- indexing


def slices(n):
    ends = [None, 0, 1, 2, -1, -2, n, -n, n + 3, -n - 3]
    return [slice(a, b, c) for a, b, c in itertools.product(ends, ends, [None, 1, 2, 3, -1, -2, -3, 7, -7])]


def test_slices_in_one_dimension():
    a = np.arange(5)
    x = xp.asarray(a)
    for s in slices(5):
        assert x[s].tolist() == a[s].tolist(), s
        b, y = a.copy(), xp.asarray(a, copy=True)
        values = 100 + np.arange(len(a[s]))
        b[s], y[s] = values, xp.asarray(values)
        assert y.tolist() == b.tolist(), s
        b[s], y[s] = -1, -1
        assert y.tolist() == b.tolist(), s
    with pytest.raises(ValueError, match="zero"):
        x[::0]
    assert xp.zeros(0)[::-1].shape == (0,)


KEYS = [
    (slice(None, None, -1),),
    (slice(None), slice(3, None, -2)),
    (Ellipsis, slice(None, None, -1)),
    (slice(None, None, -1), Ellipsis),
    (0, slice(None, None, -1), slice(None, 0, -2)),
    (None, slice(None, None, -2), None, 1),
    (slice(None, None, -1), 1, slice(None, None, -1)),
    (Ellipsis, slice(None, None, -1), None),
    (slice(1, 2), Ellipsis, -1),
    (),
    (Ellipsis,),
    (None,),
    (1,),
    (-1, -2, 3),
    (slice(5, 2),),
]


@pytest.mark.parametrize("key", KEYS)
def test_basic_indices(key):
    a = np.arange(24).reshape(2, 3, 4)
    x = xp.asarray(a)
    got = x[key]
    assert type(got) is xp.Array and got.tolist() == a[key].tolist() and got.shape == a[key].shape
    b, y = a.copy(), xp.asarray(a, copy=True)
    values = -np.arange(a[key].size).reshape(a[key].shape)
    b[key] = values
    y[key] = xp.asarray(values)
    assert y.tolist() == b.tolist()
    y[key] = 7
    b[key] = 7
    assert y.tolist() == b.tolist()


@pytest.mark.parametrize("dtype", ["int64", "int32", "int16", "int8", "uint8", "uint16", "uint32", "uint64"])
def test_integer_arrays_as_indices(dtype):
    a = np.arange(24).reshape(2, 3, 4)
    x = xp.asarray(a)
    i, j = np.asarray([1, 0, 1], dtype=dtype), np.asarray([[2], [0]], dtype=dtype)
    p, q = xp.asarray(i), xp.asarray(j)
    assert x[p].tolist() == a[i].tolist()
    assert x[p, q].tolist() == a[i, j].tolist()
    assert x[p, 1, q].tolist() == a[i, 1, j].tolist()
    assert x[0, p].tolist() == a[0, i].tolist() and x[:, p].tolist() == a[:, i].tolist()
    assert x[xp.asarray(1, dtype=getattr(xp, dtype))].tolist() == a[1].tolist()
    assert x[p, ::-1].tolist() == a[i, ::-1].tolist()
    b, y = a.copy(), xp.asarray(a, copy=True)
    b[i, 1, j] = 99
    y[p, 1, q] = 99
    assert y.tolist() == b.tolist()
    b[i, ::-1] = np.arange(12).reshape(3, 4)
    y[p, ::-1] = xp.asarray(np.arange(12).reshape(3, 4))
    assert y.tolist() == b.tolist()
    if not dtype.startswith("uint"):
        assert x[xp.asarray([-1, 0], dtype=getattr(xp, dtype))].tolist() == a[[-1, 0]].tolist()
    with pytest.raises(IndexError):
        x[xp.asarray([2], dtype=getattr(xp, dtype))]


def test_masks():
    a = np.arange(12.0).reshape(3, 4)
    x = xp.asarray(a)
    assert x[x > 5].tolist() == a[a > 5].tolist()
    assert x[xp.asarray([True, False, True])].tolist() == a[[True, False, True]].tolist()
    yes, no = xp.asarray(True), xp.asarray(False)
    assert x[yes].shape == (1, 3, 4) and x[no].shape == (0, 3, 4)
    s = xp.asarray(3.0)
    assert s[yes].tolist() == [3.0] and s[no].shape == (0,) and s[()].tolist() == 3.0
    s[no] = 9
    assert s.tolist() == 3.0
    s[yes] = 9
    assert s.tolist() == 9.0
    s[()] = 1
    assert s.tolist() == 1.0
    y = xp.asarray(x, copy=True)
    y[y < 4] = -1
    b = a.copy()
    b[b < 4] = -1
    assert y.tolist() == b.tolist()
    y[y < 0] = xp.arange(4, dtype=xp.float64)
    b[b < 0] = np.arange(4)
    assert y.tolist() == b.tolist()
    with pytest.raises(IndexError):
        x[xp.asarray([True, False])]


def test_views_and_copies():
    x = xp.zeros((2, 3))
    x[0, 1:][...] = 5
    assert x.tolist() == [[0, 5, 5], [0, 0, 0]]
    x[::-1][0] = 9  # a step backwards is a copy
    assert x.tolist()[1] == [0, 0, 0]


def test_iteration_and_length():
    x = xp.asarray([[1, 2], [3, 4]])
    rows = list(x)
    assert [r.tolist() for r in rows] == [[1, 2], [3, 4]] and all(type(r) is xp.Array for r in rows)
    assert len(x) == 2
    with pytest.raises(TypeError):
        iter(xp.asarray(1))
    with pytest.raises(TypeError):
        len(xp.asarray(1))


# --- beside Tensor


def test_results_are_arrays():
    x = xp.asarray([[1.0, 2.0], [3.0, 4.0]])
    for y in (x.sum(), x.reshape(4), x.t(), x[0], x.detach(), argand.relu(x), x.to(argand.float64), x.clone(),
              argand.stack([x, argand.ones(2, 2)]), *x.unbind(0), x.max(0).values, x.T, x.data):  # fmt: skip
        assert type(y) is xp.Array
    plain = argand.ones(2, 2)
    for y in (x + plain, plain + x, plain * x, plain == x, x < plain, xp.add(plain, plain), argand.matmul(plain, x)):
        assert type(y) is xp.Array
    assert type(plain + plain) is argand.Tensor
    assert isinstance(x, argand.Tensor)


def test_promotion_of_0d_arrays_beside_pytorchs():
    x, s = xp.ones(2, dtype=xp.float32), xp.asarray(1.0, dtype=xp.float64)
    assert (x + s).dtype is (s + x).dtype is xp.float64
    p, t = argand.ones(2), argand.tensor(1.0, dtype=argand.float64)
    assert (p + t).dtype is argand.float32 and (x + t).dtype is (p + s).dtype is argand.float64
    assert argand.add(x, s).dtype is argand.float32  # PyTorch's name


def test_gradients():
    x = xp.asarray([1.0, 2.0, 4.0]).requires_grad_()
    (xp.sum(xp.sin(x[::-1]) * xp.asarray([1.0, 2.0, 3.0])) + xp.mean(x**2)).backward()
    want = [math.cos(v) * w + 2 * v / 3 for v, w in ((1.0, 3), (2.0, 2), (4.0, 1))]
    assert x.grad.tolist() == pytest.approx(want, rel=1e-5)
    assert type(x.grad) is xp.Array and x.grad is x.grad
    x.grad = None
    assert x.grad is None
    assert x.requires_grad and not x.detach().requires_grad


def test_copies_and_pickles_stay_arrays():
    x = xp.asarray([[1.0, -0.0], [math.inf, 2.0]])
    for y in (copy.copy(x), copy.deepcopy(x), pickle.loads(pickle.dumps(x))):
        assert type(y) is xp.Array and y.tolist() == x.tolist() and y.dtype is x.dtype
    assert len({x, x}) == 1 and repr(x).startswith("Array([[")


def test_modules_take_arrays():
    layer = argand.nn.Linear(3, 2)
    y = layer(xp.ones((4, 3)))
    assert y.shape == (4, 2)
    y.sum().backward()
    assert layer.weight.grad.tolist() == [[4.0] * 3] * 2


# --- interchange


def test_dlpack():
    a = np.arange(6.0).reshape(2, 3)
    x = xp.from_dlpack(a)
    assert type(x) is xp.Array
    a[0, 0] = 9
    assert x[0, 0] == 9
    y = xp.from_dlpack(a, copy=True)
    a[0, 0] = 1
    assert y[0, 0] == 9
    assert xp.from_dlpack(x, copy=False).data_ptr() == x.data_ptr()
    assert xp.from_dlpack(x, copy=True).data_ptr() != x.data_ptr()
    assert xp.from_dlpack(x, device="cpu").data_ptr() == xp.from_dlpack(x, device=x.device).data_ptr() == x.data_ptr()
    b = np.from_dlpack(x)
    assert b.tolist() == a.tolist() and np.shares_memory(a, b)
    assert x.__dlpack_device__() == (1, 0)
    x.__dlpack__(stream=None, max_version=(1, 0), dl_device=(1, 0), copy=False)
    for bad in (lambda: x.__dlpack__(dl_device=(2, 0)), lambda: x.requires_grad_().__dlpack__()):
        with pytest.raises(BufferError):
            bad()
    with pytest.raises(ValueError, match="stream"):
        xp.ones(1).__dlpack__(stream=3)
    with pytest.raises(AttributeError):
        xp.from_dlpack([1, 2])


class OldProducer:
    """__dlpack__ as it was before it took `copy`."""

    def __init__(self, x):
        self.x = x

    def __dlpack__(self, *, stream=None):
        return self.x.__dlpack__()

    def __dlpack_device__(self):
        return (1, 0)


def test_dlpack_of_old_producers():
    x = xp.ones(3)
    assert xp.from_dlpack(OldProducer(x)).data_ptr() == x.data_ptr()
    assert xp.from_dlpack(OldProducer(x), copy=True).data_ptr() != x.data_ptr()
    assert xp.asarray(OldProducer(x)).data_ptr() == x.data_ptr()


def test_array_api_compat_finds_everything():
    compat = pytest.importorskip("array_api_compat")
    for x in (xp.ones((2, 3)), argand.ones(2, 3)):
        assert compat.array_namespace(x, 1.0) is xp and compat.is_array_api_obj(x)
        assert compat.size(x) == 6 and compat.to_device(x, compat.device(x)) is x
        assert compat.is_writeable_array(x) and not compat.is_lazy_array(x)


def test_numpy_beside_arrays():
    x = xp.asarray([1.0, 2.0], dtype=xp.float64)
    assert np.asarray(x).tolist() == [1.0, 2.0] and np.sum(np.asarray(x)) == 3
    assert (x * np.float64(2)).dtype is xp.float64 and type(np.float64(2) * x) is xp.Array
    assert (x + np.asarray([1.0, 2.0])).tolist() == (np.asarray([1.0, 2.0]) + x).tolist() == [2.0, 4.0]
    assert (xp.ones(2, dtype=xp.float32) * np.int64(2)).dtype is xp.float32
    a = np.arange(6).reshape(2, 3)
    assert xp.asarray(a)[np.asarray([1, 0])[::-1], ::-1].tolist() == a[[0, 1], ::-1].tolist()
    assert xp.asarray(a)[np.int64(1), np.asarray([True, False, True])].tolist() == [3, 5]
    assert xp.asarray(np.float64(1.5)).dtype is xp.float64 and xp.asarray(np.int8(1)).dtype is xp.int8
