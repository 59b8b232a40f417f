"""finfo and iinfo: the numeric limits of a dtype."""

from . import _C

_FLOATS = {  # bits, digits of the fraction, largest exponent, decimal digits
    _C.float16: (16, 10, 15, 3),
    _C.bfloat16: (16, 7, 127, 2),
    _C.float32: (32, 23, 127, 6),
    _C.float64: (64, 52, 1023, 15),
    _C.float8_e4m3fn: (8, 3, 8, 0),
    _C.float8_e5m2: (8, 2, 15, 0),
    _C.float8_e4m3fnuz: (8, 3, 7, 0),
    _C.float8_e5m2fnuz: (8, 2, 15, 0),
}
# Where the exponents of normal numbers are not -(largest - 1) to largest with every fraction: smallest normal, largest.
_UNEVEN = {
    _C.float8_e4m3fn: (2.0**-6, 448.0),
    _C.float8_e4m3fnuz: (2.0**-7, 240.0),
    _C.float8_e5m2fnuz: (2.0**-15, 57344.0),
}
_REAL = {_C.complex64: _C.float32, _C.complex128: _C.float64}
_INTS = {_C.uint8: (8, False), _C.int8: (8, True), _C.int16: (16, True), _C.int32: (32, True), _C.int64: (64, True)}
_INTS |= {_C.uint16: (16, False), _C.uint32: (32, False), _C.uint64: (64, False)}


class finfo:
    """Limits of a floating-point dtype: bits, eps, max, min, tiny, smallest_normal, resolution, dtype (a string)."""

    def __init__(self, type=None):
        d = _C.get_default_dtype() if type is None else type
        d = _REAL.get(d, d)
        if d not in _FLOATS:
            raise TypeError(f"finfo: expected a floating-point dtype, got {d}; use iinfo for integers")
        self.bits, digits, exponent, decimals = _FLOATS[d]
        self.eps = 2.0**-digits
        smallest, self.max = _UNEVEN.get(d, (2.0 ** (1 - exponent), (2.0 - 2.0**-digits) * 2.0**exponent))
        self.min = -self.max
        self.tiny = self.smallest_normal = smallest
        self.resolution = 10.0**-decimals
        self.dtype = str(d).split(".")[1]

    def __repr__(self):
        return (
            f"finfo(resolution={self.resolution:g}, min={self.min:g}, max={self.max:g}, eps={self.eps:g}, "
            f"smallest_normal={self.smallest_normal:g}, tiny={self.tiny:g}, dtype={self.dtype})"
        )

    def __eq__(self, other):
        return isinstance(other, finfo) and self.dtype == other.dtype

    def __hash__(self):
        return hash(self.dtype)


class iinfo:
    """Limits of an integer dtype: bits, max, min, dtype (a string)."""

    def __init__(self, type):
        if type not in _INTS:
            raise TypeError(f"iinfo: expected an integer dtype, got {type}; use finfo for floating-point dtypes")
        self.bits, signed = _INTS[type]
        self.max = 2 ** (self.bits - signed) - 1
        self.min = -self.max - 1 if signed else 0
        self.dtype = str(type).split(".")[1]

    def __repr__(self):
        return f"iinfo(min={self.min}, max={self.max}, dtype={self.dtype})"

    def __eq__(self, other):
        return isinstance(other, iinfo) and self.dtype == other.dtype

    def __hash__(self):
        return hash(self.dtype)
