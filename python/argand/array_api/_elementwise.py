"""Functions of each element.

Inputs broadcast and take a common dtype (see _dtypes). Special values (infinities, NaN, signed zeros) are those of the
standard, which follows C99; integers where a function wants floating-point numbers become the default float, as in
PyTorch.
"""

from .. import _C
from ._array import array, common_operands, filled, floor_divide_values, operands, remainder_values
from ._dtypes import iinfo, is_integral

_NUMBERS = (bool, int, float, complex)


def _named(function, name, doc):
    function.__name__ = function.__qualname__ = name
    function.__doc__ = doc
    function.__module__ = __name__
    return function


def _unary(name, doc, compute=None):
    compute = compute or getattr(_C, name)

    def function(x, /):
        return compute(array(name, x))

    return _named(function, name, doc)


def _binary(name, doc, compute=None):
    compute = compute or getattr(_C, name)

    def function(x1, x2, /):
        return compute(*operands(name, x1, x2))

    return _named(function, name, doc)


def _tensors(compute):
    """For functions whose operands must both be tensors."""

    def both(a, b):
        a, b = (filled(x, like) if isinstance(x, _NUMBERS) else x for x, like in ((a, b), (b, a)))
        return compute(*common_operands(a, b))

    return both


def _whole(name):
    """Rounding, which leaves integers as they are."""
    compute = getattr(_C, name)
    return lambda x: compute(x) if x.is_floating_point() else x.clone()


def _round(x):
    if x.is_complex():
        return _C.view_as_complex(_C.round(_C.view_as_real(x.resolve_conj() if hasattr(x, "resolve_conj") else x)))
    return _C.round(x) if x.is_floating_point() else x.clone()


def _sign(x):
    if x.is_complex():
        return _C.sgn(x)
    return _C.where(_C.isnan(x), x, _C.sign(x)) if x.is_floating_point() else _C.sign(x)


def _imag(x):
    if not x.is_complex():
        raise TypeError(f"imag: expected complex numbers, got {x.dtype}")
    return _C.imag(x)


abs = _unary("abs", "The absolute value; of a complex number its magnitude, which is real.")
acos = _unary("acos", "The arc cosine, in [0, pi].")
acosh = _unary("acosh", "The inverse hyperbolic cosine.")
asin = _unary("asin", "The arc sine, in [-pi/2, pi/2].")
asinh = _unary("asinh", "The inverse hyperbolic sine.")
atan = _unary("atan", "The arc tangent, in [-pi/2, pi/2].")
atanh = _unary("atanh", "The inverse hyperbolic tangent.")
bitwise_invert = _unary("bitwise_invert", "Every bit inverted; of bool the opposite.", _C.bitwise_not)
ceil = _unary("ceil", "The least whole number that is not less.", _whole("ceil"))
conj = _unary("conj", "The complex conjugate.")
cos = _unary("cos", "The cosine.")
cosh = _unary("cosh", "The hyperbolic cosine.")
exp = _unary("exp", "e to the power of each element.")
expm1 = _unary("expm1", "exp(x) - 1, exact near zero.")
floor = _unary("floor", "The greatest whole number that is not greater.", _whole("floor"))
imag = _unary("imag", "The imaginary part of complex numbers.", _imag)
isfinite = _unary("isfinite", "Whether each element is neither infinite nor NaN.")
isinf = _unary("isinf", "Whether each element is infinite; of a complex number, whether a part is.")
isnan = _unary("isnan", "Whether each element is NaN; of a complex number, whether a part is.")
log = _unary("log", "The natural logarithm.")
log1p = _unary("log1p", "log(1 + x), exact near zero.")
log2 = _unary("log2", "The logarithm to base 2.")
log10 = _unary("log10", "The logarithm to base 10.")
logical_not = _unary("logical_not", "The opposite of each truth value.")
negative = _unary("negative", "-x.", _C.neg)
positive = _unary("positive", "x, copied.", lambda x: x.clone())
real = _unary("real", "The real part.")
reciprocal = _unary("reciprocal", "1 / x.")
round = _unary("round", "The nearest whole number, the even one of two; of each part of a complex number.", _round)
sign = _unary("sign", "-1, 0 or 1; x / |x| of complex numbers; NaN stays.", _sign)
signbit = _unary("signbit", "Whether the sign bit is set: of what is negative, and of -0.0.")
sin = _unary("sin", "The sine.")
sinh = _unary("sinh", "The hyperbolic sine.")
square = _unary("square", "x * x.")
sqrt = _unary("sqrt", "The square root; of complex numbers the one in the right half plane.")
tan = _unary("tan", "The tangent.")
tanh = _unary("tanh", "The hyperbolic tangent.")
trunc = _unary("trunc", "The whole number next to it in the direction of zero.", _whole("trunc"))

add = _binary("add", "x1 + x2.", lambda a, b: a + b)
atan2 = _binary("atan2", "The angle of the point (x2, x1), in [-pi, pi].", _tensors(_C.atan2))
bitwise_and = _binary("bitwise_and", "The bits that both have.", _tensors(_C.bitwise_and))
bitwise_left_shift = _binary("bitwise_left_shift", "x1 * 2**x2.", _tensors(_C.bitwise_left_shift))
bitwise_or = _binary("bitwise_or", "The bits that one of both has.", _tensors(_C.bitwise_or))
bitwise_right_shift = _binary("bitwise_right_shift", "x1 // 2**x2.", _tensors(_C.bitwise_right_shift))
bitwise_xor = _binary("bitwise_xor", "The bits that exactly one of both has.", _tensors(_C.bitwise_xor))
copysign = _binary("copysign", "The magnitude of x1 with the sign of x2.", _tensors(_C.copysign))
divide = _binary("divide", "x1 / x2.", lambda a, b: a / b)
equal = _binary("equal", "Whether x1 == x2.", lambda a, b: a == b)
floor_divide = _binary("floor_divide", "The greatest whole number not above x1 / x2.", floor_divide_values)
greater = _binary("greater", "Whether x1 > x2.", lambda a, b: a > b)
greater_equal = _binary("greater_equal", "Whether x1 >= x2.", lambda a, b: a >= b)
hypot = _binary("hypot", "sqrt(x1**2 + x2**2), without overflow on the way.", _tensors(_C.hypot))
less = _binary("less", "Whether x1 < x2.", lambda a, b: a < b)
less_equal = _binary("less_equal", "Whether x1 <= x2.", lambda a, b: a <= b)
logaddexp = _binary("logaddexp", "log(exp(x1) + exp(x2)), without overflow on the way.", _tensors(_C.logaddexp))
logical_and = _binary("logical_and", "Whether both are true.", _tensors(_C.logical_and))
logical_or = _binary("logical_or", "Whether one of both is true.", _tensors(_C.logical_or))
logical_xor = _binary("logical_xor", "Whether exactly one of both is true.", _tensors(_C.logical_xor))
maximum = _binary("maximum", "The larger one; NaN where one is.", _tensors(_C.maximum))
minimum = _binary("minimum", "The smaller one; NaN where one is.", _tensors(_C.minimum))
multiply = _binary("multiply", "x1 * x2.", lambda a, b: a * b)
nextafter = _binary("nextafter", "The number next to x1 in the direction of x2.", _tensors(_C.nextafter))
not_equal = _binary("not_equal", "Whether x1 != x2.", lambda a, b: a != b)
pow = _binary("pow", "x1 to the power of x2.", lambda a, b: a**b)
remainder = _binary("remainder", "What floor_divide leaves of x1, with the sign of x2.", remainder_values)
subtract = _binary("subtract", "x1 - x2.", lambda a, b: a - b)


def clip(x, /, min=None, max=None):
    """Each element, brought into [min, max]; None leaves an end open. NaN stays; the dtype is that of x.

    min and max are numbers or arrays that broadcast with x. Where min > max the result is max.
    """
    x = array("clip", x)
    if isinstance(min, _NUMBERS) or min is None or isinstance(max, _NUMBERS) or max is None:
        min, max = (_bound(x, b, up) for b, up in ((min, True), (max, False)))
    for b, choose in ((min, _C.maximum), (max, _C.minimum)):
        if b is not None:
            b = filled(b, x) if isinstance(b, _NUMBERS) else array("clip", b)
            x = choose(x, b.to(x.dtype)) if b.dtype is not x.dtype else choose(x, b)
    return x.clone() if min is None and max is None else x


def _bound(x, bound, up):
    """A Python number as one that integers of the dtype of x can be compared with; None where it bounds nothing."""
    if not isinstance(bound, _NUMBERS) or not is_integral(x.dtype):
        return bound
    limits = iinfo(x.dtype)
    if up and bound <= limits.min or not up and bound >= limits.max:
        return None
    if up and bound >= limits.max or not up and bound <= limits.min:
        return limits.max if up else limits.min
    return -(-bound // 1) if up and isinstance(bound, float) else bound
