"""Data types: their kinds, promotion, limits, conversion.

Promotion is a table in the standard. Where it is silent (integers with floating-point numbers, bool with anything else)
PyTorch's rules hold: the types join to the smallest kind that holds both. A 0-d array counts like any other, which is
where the standard and PyTorch differ; a Python number takes the type of the array it meets unless its kind is higher.
"""

from .. import _C
from .. import _info as _limits
from .._C import Tensor

SIGNED = (_C.int8, _C.int16, _C.int32, _C.int64)
UNSIGNED = (_C.uint8, _C.uint16, _C.uint32, _C.uint64)
REAL = (_C.float32, _C.float64)
COMPLEX = (_C.complex64, _C.complex128)

_KINDS = {
    "bool": (_C.bool,),
    "signed integer": SIGNED,
    "unsigned integer": UNSIGNED,
    "integral": SIGNED + UNSIGNED,
    "real floating": (*REAL, _C.float16, _C.bfloat16),
    "complex floating": COMPLEX,
}
_KINDS["numeric"] = (*_KINDS["integral"], *_KINDS["real floating"], *COMPLEX)

_dtype = type(_C.float32)
_NUMBERS = (bool, int, float, complex)


def is_integral(dtype):
    """Whether dtype is one of integers, bool not."""
    return dtype in _KINDS["integral"]


def default_float():
    """The default real type: what argand.set_default_dtype() says, float32 at first, as in PyTorch."""
    return _C.get_default_dtype()


def default_complex():
    """The complex type whose parts have the default real type's precision."""
    return _C.complex128 if _C.get_default_dtype() is _C.float64 else _C.complex64


def default_of(number):
    """The default type of a Python number's kind."""
    if isinstance(number, bool):
        return _C.bool
    if isinstance(number, int):
        return _C.int64 if number < 2**63 else _C.uint64
    return default_float() if isinstance(number, float) else default_complex()


def isdtype(dtype, kind):
    """Whether dtype is of a kind.

    kind is a dtype, 'bool', 'signed integer', 'unsigned integer', 'integral', 'real floating', 'complex floating',
    'numeric', or a tuple of these, any of which suffices. Throws TypeError for an object that is no dtype, ValueError
    for a kind that is not listed.
    """
    if not isinstance(dtype, _dtype):
        raise TypeError(f"isdtype: expected a dtype, got {type(dtype).__name__}")
    if isinstance(kind, tuple):
        return any(isdtype(dtype, k) for k in kind)
    if isinstance(kind, _dtype):
        return dtype is kind
    if kind not in _KINDS:
        raise ValueError(f"isdtype: expected a dtype, a tuple or one of {', '.join(map(repr, _KINDS))}, got {kind!r}")
    return dtype in _KINDS[kind]


def _promote_integers(a, b):
    """Of two integer dtypes: the wider of one sign, else the smallest signed one that holds both."""
    if (a in SIGNED) is (b in SIGNED):
        return max(a, b, key=lambda d: d.itemsize)
    signed, unsigned = (a, b) if a in SIGNED else (b, a)
    if unsigned is _C.uint64:
        raise TypeError(f"{a} and {b}: no integer dtype holds the values of both; convert one with astype()")
    return next(d for d in SIGNED if d.itemsize > unsigned.itemsize and d.itemsize >= signed.itemsize)


def promote(a, b):
    """The dtype of an operation on two arrays of dtypes a and b, of whatever dimensions.

    Throws TypeError for uint64 with a signed integer.
    """
    if a is b:
        return a
    if is_integral(a) and is_integral(b):
        return _promote_integers(a, b)
    if _C.bool in (a, b) and (is_integral(a) or is_integral(b)):
        return b if a is _C.bool else a
    if (a.is_complex or b.is_complex) and (is_integral(a) or is_integral(b)):
        return a if a.is_complex else b
    return _C.promote_types(a, b)


def _with_number(dtype, number):
    """The dtype of an operation on an array and a Python number."""
    if isinstance(number, bool):
        return dtype
    if isinstance(number, int):
        return _C.int64 if dtype is _C.bool else dtype
    if isinstance(number, float):
        return dtype if dtype.is_floating_point or dtype.is_complex else default_float()
    if dtype.is_complex:
        return dtype
    if not dtype.is_floating_point:
        return default_complex()
    return _C.complex128 if dtype is _C.float64 else _C.complex64


def result_type(*arrays_and_dtypes):
    """The dtype of an operation on arrays, dtypes and Python numbers together.

    Arrays count by their dtype, those without dimensions too. Numbers count last, so that the order of the arguments is
    of no account. Throws ValueError where nothing is given, TypeError for other objects.
    """
    common, numbers = None, []
    for x in arrays_and_dtypes:
        if isinstance(x, Tensor):
            x = x.dtype
        if isinstance(x, _dtype):
            common = x if common is None else promote(common, x)
        elif isinstance(x, _NUMBERS):
            numbers.append(x)
        else:
            raise TypeError(f"result_type: expected arrays, dtypes and Python numbers, got {type(x).__name__}")
    if common is None and not numbers:
        raise ValueError("result_type: expected at least one array or dtype")
    if common is None:
        common = default_of(numbers.pop())
    for number in numbers:
        common = _with_number(common, number)
    return common


def can_cast(from_, to, /):
    """Whether promotion may turn from_ (a dtype or an array) into the dtype to: whether the two promote to `to`."""
    from_ = from_.dtype if isinstance(from_, Tensor) else from_
    for d in (from_, to):
        if not isinstance(d, _dtype):
            raise TypeError(f"can_cast: expected a dtype, got {type(d).__name__}")
    try:
        return promote(from_, to) is to
    except TypeError:  # they have no common type
        return False


def astype(x, dtype, /, *, copy=True, device=None):
    """x converted to dtype, on a device.

    A copy, unless copy=False and nothing is to be converted: then x itself. Fractions are cut off, numbers that an
    integer type does not hold have no promised value. Throws TypeError for complex numbers to be made real: use real().
    """
    from ._array import array

    x = array("astype", x)
    if not isinstance(dtype, _dtype):
        raise TypeError(f"astype: expected a dtype, got {type(dtype).__name__}")
    if x.dtype.is_complex and not dtype.is_complex and dtype is not _C.bool:
        raise TypeError(f"astype: {x.dtype} cannot become {dtype} without losing imaginary parts; use real() first")
    if device is not None:
        x = x.to(device)
    return x.to(dtype, copy=bool(copy))


class finfo(_limits.finfo):
    """Limits of a floating-point dtype, or an array's: bits, eps, max, min, smallest_normal, dtype.

    Of a complex dtype: those of its parts, and their dtype.
    """

    def __init__(self, type, /):
        super().__init__(type.dtype if isinstance(type, Tensor) else type)
        self.dtype = getattr(_C, self.dtype)


class iinfo(_limits.iinfo):
    """Limits of an integer dtype, or an array's: bits, max, min, dtype."""

    def __init__(self, type, /):
        super().__init__(type.dtype if isinstance(type, Tensor) else type)
        self.dtype = getattr(_C, self.dtype)
