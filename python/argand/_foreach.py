"""_foreach_add(tensors, other) and its kind: one operation on every tensor of a list, with a list, a number or a
tensor.

They are loops: an operation costs so little that nothing is won by joining them.
"""

from . import _C
from ._C import Tensor

_UNARY = (
    "abs acos asin atan ceil cos cosh erf erfc exp expm1 floor frac lgamma log log10 log1p log2 neg reciprocal round "
    "rsqrt sigmoid sign sin sinh sqrt tan tanh trunc"
).split()
_BINARY = "add sub mul div pow maximum minimum clamp_max clamp_min".split()


def _each(name, tensors, other):
    """other for every tensor: itself, or the elements of a list as long as tensors."""
    if isinstance(other, (list, tuple)):
        if len(other) != len(tensors):
            raise RuntimeError(f"{name}: expected as many operands as tensors, got {len(other)} for {len(tensors)}")
        return other
    return [other] * len(tensors)


def _add(name, function, doc):
    function.__name__ = function.__qualname__ = name
    function.__doc__ = doc
    globals()[name] = function


def _unary(op):
    forward, inplace = getattr(_C, op), getattr(Tensor, op + "_")

    def change(self):
        for x in self:
            inplace(x)

    _add(f"_foreach_{op}", lambda self: tuple(map(forward, self)), f"{op} of each tensor.")
    _add(f"_foreach_{op}_", change, f"{op}_ of each tensor.")


def _operand(op, x, other):
    """maximum and minimum take tensors alone, in other libraries' terms: numbers become clamps."""
    if op in ("maximum", "minimum") and not isinstance(other, Tensor):
        return ("clamp_min" if op == "maximum" else "clamp_max"), other
    return op, other


def _binary(op):
    def compute(self, other, **alpha):
        made = []
        for x, y in zip(self, _each(f"_foreach_{op}", self, other), strict=True):
            name, y = _operand(op, x, y)
            made.append(getattr(_C, name)(x, y, **alpha))
        return tuple(made)

    def change(self, other, **alpha):
        for x, y in zip(self, _each(f"_foreach_{op}_", self, other), strict=True):
            name, y = _operand(op, x, y)
            if name in ("maximum", "minimum"):
                x.copy_(getattr(_C, name)(x, y))
            else:
                getattr(x, name + "_")(y, **alpha)

    _add(f"_foreach_{op}", compute, f"{op} of each tensor and other: a number, a tensor, or a list of one for each.")
    _add(f"_foreach_{op}_", change, f"{op} in place of each tensor and other.")


def _pointwise(op):
    def compute(self, tensor1, tensor2, value=1):
        values = _each(f"_foreach_{op}", self, value.tolist() if isinstance(value, Tensor) else value)
        return tuple(
            getattr(_C, op)(x, a, b, value=v) for x, a, b, v in zip(self, tensor1, tensor2, values, strict=True)
        )

    def change(self, tensor1, tensor2, value=1):
        values = _each(f"_foreach_{op}_", self, value.tolist() if isinstance(value, Tensor) else value)
        for x, a, b, v in zip(self, tensor1, tensor2, values, strict=True):
            getattr(x, op + "_")(a, b, value=v)

    _add(f"_foreach_{op}", compute, f"{op} of each tensor with one of tensor1 and one of tensor2.")
    _add(f"_foreach_{op}_", change, f"{op}_ of each tensor with one of tensor1 and one of tensor2.")


for _op in _UNARY:
    _unary(_op)
for _op in _BINARY:
    _binary(_op)
for _op in ("addcmul", "addcdiv"):
    _pointwise(_op)


def _lerp(self, tensors1, weight):
    weights = _each("_foreach_lerp", self, weight)
    return tuple(_C.lerp(x, y, w) for x, y, w in zip(self, tensors1, weights, strict=True))


def _lerp_(self, tensors1, weight):
    for x, y, w in zip(self, tensors1, _each("_foreach_lerp_", self, weight), strict=True):
        x.lerp_(y, w)


def _norm(self, ord=2, dtype=None):
    from ._functions import norm

    return tuple(norm(x, ord, dtype=dtype) for x in self)


def _copy_(self, src, non_blocking=False):
    for x, y in zip(self, src, strict=True):
        x.copy_(y)


def _zero_(self):
    for x in self:
        x.zero_()


_add("_foreach_lerp", _lerp, "lerp of each tensor towards one of tensors1; weight is a number, a tensor, or a list.")
_add("_foreach_lerp_", _lerp_, "lerp_ of each tensor towards one of tensors1.")
_add("_foreach_norm", _norm, "The norm of each tensor.")
_add("_foreach_copy_", _copy_, "copy_ of each tensor from one of src.")
_add("_foreach_zero_", _zero_, "zero_ of each tensor.")
