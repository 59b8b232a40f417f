"""Arrays from numbers, from Python's sequences and from other libraries' arrays."""

from .. import _C
from .._C import Tensor
from ._array import array, fresh, strict
from ._dtypes import default_complex, default_float, default_of

_NUMBERS = (bool, int, float, complex)


def _size(name, shape):
    shape = (shape,) if isinstance(shape, int) else tuple(int(s) for s in shape)
    if any(s < 0 for s in shape):
        raise ValueError(f"{name}: sizes must not be negative, got {shape}")
    return shape


def asarray(obj, /, *, dtype=None, device=None, copy=None):
    """obj as an array.

    obj is an array, a Python number, nested sequences of numbers (the dtype is then the default one of the highest kind
    among them), or what offers the buffer protocol, `__dlpack__` or `__array__`. copy=True always copies, False never
    (ValueError where a copy is needed), None only where it is needed: a conversion, a sequence, an array with negative
    strides, or memory that must not be written to.
    """
    x, copied = _over(obj, dtype)
    before = x
    x = x.to(dtype) if dtype is not None and dtype is not x.dtype else x
    x = x.to(device) if device is not None else x
    copied = copied or x is not before
    if copied and copy is False:
        raise ValueError(f"asarray: {type(obj).__name__} cannot become this array without a copy; use copy=None")
    if isinstance(obj, Tensor):
        return strict(x.clone() if copy and not copied else x)
    return fresh(x.clone() if copy and not copied else x)


def _over(obj, dtype):
    """(a tensor of obj's numbers, whether they were copied)."""
    if isinstance(obj, Tensor):
        return obj, False
    if hasattr(obj, "__array_interface__") or (hasattr(obj, "__array__") and not hasattr(obj, "__dlpack__")):
        return _over_numpy(obj)
    if isinstance(obj, int) and not -(2**63) <= obj < 2**64:
        raise OverflowError(f"asarray: {obj} is beyond int64 and uint64")
    if isinstance(obj, _NUMBERS):
        return _C.tensor(obj, dtype=default_of(obj) if dtype is None else dtype), True
    if isinstance(obj, (list, tuple, range)):
        return _C.tensor(list(obj) if isinstance(obj, range) else obj, dtype=dtype), True
    if hasattr(obj, "__dlpack__"):
        return from_dlpack(obj), False
    try:
        memory = memoryview(obj)
    except TypeError:
        raise TypeError(f"asarray: cannot make an array of {type(obj).__name__}") from None
    shape = memory.shape
    flat = _C.frombuffer(bytearray(memory.tobytes()), dtype=_buffer_dtype(memory)) if memory.nbytes else _C.empty(0)
    return flat.reshape(shape), True


_FORMATS = {"?": _C.bool, "B": _C.uint8, "b": _C.int8, "h": _C.int16, "i": _C.int32, "l": _C.int64, "q": _C.int64}
_FORMATS |= {"H": _C.uint16, "I": _C.uint32, "L": _C.uint64, "Q": _C.uint64}
_FORMATS |= {"e": _C.float16, "f": _C.float32, "d": _C.float64}


def _buffer_dtype(memory):
    if memory.format not in _FORMATS:
        raise TypeError(f"asarray: no dtype for a buffer of format {memory.format!r}")
    return _FORMATS[memory.format]


def _over_numpy(obj):
    import numpy as np

    a = np.asarray(obj)
    native = a.astype(a.dtype.newbyteorder("="), copy=False)
    copied = native is not a or not isinstance(obj, np.ndarray)
    whole = all(s >= 0 and s % a.itemsize == 0 for s in native.strides) and native.flags.writeable
    return _C.from_numpy(native if whole else native.copy()), copied or not whole


def from_dlpack(x, /, *, device=None, copy=None):
    """An array over the memory of another library's array.

    device is None or the CPU. copy: True always copies, False never, None only where it is needed. Throws BufferError
    for memory that cannot be shared, ValueError where copy=False and a copy is needed.
    """
    if not hasattr(x, "__dlpack__"):
        raise AttributeError(f"from_dlpack: {type(x).__name__} has no __dlpack__")
    kind = int(x.__dlpack_device__()[0])
    if device is not None and _C.device(device).type != "cpu":
        raise ValueError(f"from_dlpack: expected device 'cpu', got {device}")
    given = {}
    if kind != 1:
        if copy is False:
            raise ValueError(f"from_dlpack: data on DLPack device type {kind} reach the CPU by a copy only")
        if device is None:
            raise BufferError(f"from_dlpack: data on DLPack device type {kind}; give device='cpu' to have them copied")
        given = {"dl_device": (1, 0)}
    if copy is not None:
        given["copy"] = copy
    try:
        capsule = x.__dlpack__(**given)
    except TypeError:  # a producer from before there were keywords
        if kind != 1:
            raise
        capsule, given = x.__dlpack__(), {}
    made = _C._from_dlpack(capsule)
    return fresh(made.clone() if copy and not given else made)


def arange(start, /, stop=None, step=1, *, dtype=None, device=None):
    """start, start + step, ... before stop; arange(n) is 0, ..., n - 1. Empty where stop lies behind start.

    dtype: int64 where all three are ints, else the default float. Throws ValueError for a step of zero.
    """
    start, stop = (0, start) if stop is None else (start, stop)
    if step == 0:
        raise ValueError("arange: step must not be zero")
    if dtype is None:
        dtype = _C.int64 if all(isinstance(v, int) for v in (start, stop, step)) else default_float()
    if (stop - start) * (1 if step > 0 else -1) <= 0:
        return fresh(_C.empty(0, dtype=dtype, device=device))
    return fresh(_C.arange(start, stop, step, dtype=dtype, device=device))


def linspace(start, stop, /, num, *, dtype=None, device=None, endpoint=True):
    """num numbers at equal distances from start to stop, stop itself the last of them unless endpoint=False.

    dtype: the default float, or the default complex where start or stop is complex. Computed in double precision.
    """
    if num < 0:
        raise ValueError(f"linspace: num must not be negative, got {num}")
    if isinstance(start, complex) or isinstance(stop, complex):
        start, stop = complex(start), complex(stop)
        parts = (_real_linspace(getattr(start, p), getattr(stop, p), num, endpoint) for p in ("real", "imag"))
        made = _C.view_as_complex(_C.stack(list(parts), -1))
        return fresh(made.to(dtype or default_complex()).to(device or "cpu"))
    made = _real_linspace(start, stop, num, endpoint)
    return fresh(made.to(dtype or default_float()).to(device or "cpu"))


def _real_linspace(start, stop, num, endpoint):
    if num == 0:
        return _C.empty(0, dtype=_C.float64)
    if endpoint:
        return _C.linspace(start, stop, num, dtype=_C.float64)
    return start + _C.arange(num, dtype=_C.float64) * ((stop - start) / num)


def _options(dtype, device):
    return {"dtype": default_float() if dtype is None else dtype, "device": device}


def empty(shape, *, dtype=None, device=None):
    """An array whose numbers are whatever is in memory."""
    return fresh(_C.empty(_size("empty", shape), **_options(dtype, device)))


def zeros(shape, *, dtype=None, device=None):
    """An array of zeros; dtype: the default float."""
    return fresh(_C.zeros(_size("zeros", shape), **_options(dtype, device)))


def ones(shape, *, dtype=None, device=None):
    """An array of ones; dtype: the default float."""
    return fresh(_C.ones(_size("ones", shape), **_options(dtype, device)))


def full(shape, fill_value, *, dtype=None, device=None):
    """An array that holds one number everywhere; dtype: the default one of the number's kind."""
    if not isinstance(fill_value, _NUMBERS):
        fill_value = fill_value.item()
    dtype = default_of(fill_value) if dtype is None else dtype
    return fresh(_C.full(_size("full", shape), fill_value, dtype=dtype, device=device))


def _like(name, x, dtype, device):
    x = array(name, x)
    return {"dtype": x.dtype if dtype is None else dtype, "device": x.device if device is None else device}


def empty_like(x, /, *, dtype=None, device=None):
    """empty() with the shape and, unless given, dtype and device of x."""
    return fresh(_C.empty(x.shape, **_like("empty_like", x, dtype, device)))


def zeros_like(x, /, *, dtype=None, device=None):
    """zeros() with the shape and, unless given, dtype and device of x."""
    return fresh(_C.zeros(x.shape, **_like("zeros_like", x, dtype, device)))


def ones_like(x, /, *, dtype=None, device=None):
    """ones() with the shape and, unless given, dtype and device of x."""
    return fresh(_C.ones(x.shape, **_like("ones_like", x, dtype, device)))


def full_like(x, /, fill_value, *, dtype=None, device=None):
    """full() with the shape and, unless given, dtype and device of x."""
    return full(x.shape, fill_value, **_like("full_like", x, dtype, device))


def eye(n_rows, n_cols=None, /, *, k=0, dtype=None, device=None):
    """Zeros with ones on the k-th diagonal, above the main one for k > 0."""
    made = zeros((n_rows, n_rows if n_cols is None else n_cols), dtype=dtype, device=device)
    if -made.shape[0] < k < made.shape[1]:
        made.diagonal(k).fill_(1)
    return made


def tril(x, /, *, k=0):
    """Each matrix of the last two dimensions with zeros above the k-th diagonal."""
    return _C.tril(_matrices("tril", x), k)


def triu(x, /, *, k=0):
    """Each matrix of the last two dimensions with zeros below the k-th diagonal."""
    return _C.triu(_matrices("triu", x), k)


def _matrices(name, x):
    x = array(name, x)
    if x.ndim < 2:
        raise ValueError(f"{name}: expected at least two dimensions, got {x.ndim}")
    return x


def meshgrid(*arrays, indexing="xy"):
    """The coordinates of a grid, one array for each one-dimensional array of positions along an axis.

    indexing: 'xy' counts the second dimension first, as graphs do, 'ij' keeps the order. Throws ValueError for other
    words and for arrays that are not one-dimensional or differ in dtype.
    """
    if indexing not in ("xy", "ij"):
        raise ValueError(f"meshgrid: indexing is 'xy' or 'ij', got {indexing!r}")
    arrays = [array("meshgrid", x) for x in arrays]
    if any(x.ndim != 1 for x in arrays) or len({x.dtype for x in arrays}) > 1:
        raise ValueError("meshgrid: expected one-dimensional arrays of one dtype")
    return list(_C.meshgrid(arrays, indexing)) if arrays else []
