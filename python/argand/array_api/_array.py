"""Array: a Tensor that follows the Array API standard where the standard and PyTorch differ.

Being strict is a property of the object's class, not of its numbers. The two differ at the surface: in what promotes to
what, in a few special values, in the meaning of an index, and in attributes that PyTorch has as methods (`size`). Every
one of these is decided where Python calls an operator or a function, so a class says it once, kernels and derivatives
stay the same for all, and a plain Tensor pays nothing.

- What is computed from an Array is an Array: operators, functions of this namespace, PyTorch's functions and methods,
  views, parts (through Tensor.__torch_function__). An Array together with a plain Tensor gives an Array: the standard's
  rules hold as soon as one operand asks for them. (Of another class derived from Tensor, an nn.Parameter say, Python
  asks the left operand first: the result is an Array, but promoted as PyTorch does.)
- Operators, indexing and the functions of argand.array_api follow the standard, whatever they are given. PyTorch's
  names (argand.remainder, x.sum()) keep PyTorch's rules, also for an Array.
- Where the standard leaves something open, PyTorch's rule holds.
- Gradients flow through as ever; x.grad is an Array.
"""

from .. import _C
from .._C import Tensor
from ..autograd.grad_mode import no_grad
from ._dtypes import UNSIGNED, is_integral, promote, result_type
from ._indexing import getitem, setitem

_NUMBERS = (bool, int, float, complex)
_WIDE_UNSIGNED = UNSIGNED[1:]


class _Count(int):
    """A number of elements: the standard's attribute `size`, which as PyTorch's method gives the shape."""

    def __new__(cls, shape):
        n = 1
        for s in shape:
            n *= s
        self = super().__new__(cls, n)
        self._shape = shape
        return self

    def __call__(self, dim=None):
        """The shape, or the size of one dimension."""
        return self._shape if dim is None else self._shape[dim]

    def __reduce__(self):
        return _Count, (self._shape,)


def common_operands(a, b):
    """a and b converted to their common dtype where PyTorch's promotion, for which 0-d tensors count less, would choose
    another, or, for wide unsigned integers, none. A Python number stays one; a complex one makes the array complex."""
    if not isinstance(a, Tensor) or not isinstance(b, Tensor):
        a = a.to(result_type(a, b)) if isinstance(b, complex) else a
        b = b.to(result_type(a, b)) if isinstance(a, complex) else b
        return a, b
    wide = a.dtype in _WIDE_UNSIGNED or b.dtype in _WIDE_UNSIGNED
    if a.dtype is b.dtype or (not wide and (not a.ndim) == (not b.ndim)):
        return a, b
    common = promote(a.dtype, b.dtype)
    return a.to(common), b.to(common)


def _of_tensor(name):
    """Tensor's own operator, with the standard's promotion; one operand may be a Python number."""
    forward, reflected = getattr(Tensor, f"__{name}__"), getattr(Tensor, f"__r{name}__", None)

    def both(a, b):
        a, b = common_operands(a, b)
        return forward(a, b) if isinstance(a, Tensor) else reflected(b, a)

    return both


_quotient, _floor_quotient, _remainder = map(_of_tensor, ("truediv", "floordiv", "mod"))


def floor_divide_values(a, b):
    """The greatest whole number not above a / b.

    The standard's table of special values differs from PyTorch's where the dividend is infinite: NaN there, here the
    infinity of the quotient's sign.
    """
    found = _floor_quotient(a, b)
    if not found.dtype.is_floating_point:
        return found
    with no_grad():
        quotient = _quotient(a, b)
        return _C.where(_C.isinf(quotient), quotient, found)


def remainder_values(a, b):
    """What floor_divide leaves of a, with the sign of b also where it is zero (PyTorch's zero has that of a)."""
    found = _remainder(a, b)
    if found.dtype.is_floating_point:
        signs = b.detach() if isinstance(b, Tensor) else _C.full((), b)
        with no_grad():
            found.copysign_(signs.to(found.dtype))  # the derivative does not read the result
    return found


def matmul_values(a, b):
    """Products of matrices over their common dtype; a vector is a row on the left and a column on the right."""
    if not isinstance(a, Tensor) or not isinstance(b, Tensor):
        return NotImplemented
    if not a.ndim or not b.ndim:
        raise ValueError(f"matmul: expected arrays with at least one dimension, got {a.ndim} and {b.ndim}")
    common = promote(a.dtype, b.dtype)
    return _C.matmul(a.to(common), b.to(common))


def _operator(compute):
    """a <op> b and b <op> a."""

    def forward(self, other, /):
        other = _operand(other)
        return NotImplemented if other is NotImplemented else compute(self, other)

    def reflected(self, other, /):
        other = _operand(other)
        return NotImplemented if other is NotImplemented else compute(other, self)

    return forward, reflected


def _operand(x):
    """What stands beside an array in an expression: a tensor or a number, NumPy's too, or NotImplemented."""
    if isinstance(x, (Tensor, *_NUMBERS)):
        return x
    if not hasattr(x, "__array_interface__"):
        return NotImplemented
    from ._creation import asarray

    return asarray(x) if x.shape else x.item()


def _in_place(name, forward):
    """a <op>= b, which must leave shape and dtype as they are."""

    def operate(self, other, /):
        found = forward(self, other)
        if found is NotImplemented:
            return found
        if found.dtype is not self.dtype or found.shape != self.shape:
            raise TypeError(
                f"{name}: the result, {found.dtype} of shape {tuple(found.shape)}, does not fit into the array, "
                f"{self.dtype} of shape {tuple(self.shape)}; write x = x <op> y"
            )
        return self.copy_(found)

    return operate


def _property(name, doc):
    """An attribute of Tensor that is a tensor."""
    base = getattr(Tensor, name)

    def get(self):
        found = base.__get__(self)
        return found if found is None or type(found) is Array else found.as_subclass(Array)

    writes = base.__set__ if name in ("data", "real", "imag") else None
    return property(get, writes, doc=doc)


_grad = Tensor.grad


class Array(Tensor):
    """A tensor under the Array API standard's rules; made by the functions of argand.array_api, not by calling this."""

    __hash__ = Tensor.__hash__
    __getitem__ = getitem
    __setitem__ = setitem

    def __array_namespace__(self, /, *, api_version=None):
        """The module argand.array_api. Throws ValueError for a version of the standard that it does not follow."""
        return Tensor.__array_namespace__(self, api_version=api_version)

    @property
    def size(self):
        """The number of elements. Called as PyTorch's method, size() or size(dim), it gives the shape."""
        return _Count(self.shape)

    @property
    def T(self):
        """The transpose of a matrix. Throws ValueError for arrays that are not two-dimensional; see mT."""
        if self.ndim != 2:
            raise ValueError(f"T: expected a matrix, got {self.ndim} dimensions; use mT, or permute_dims()")
        return self.mT

    mT = _property("mT", "Each matrix, of the last two dimensions, transposed.")
    H = _property("H", "The conjugate transpose of a matrix.")
    mH = _property("mH", "Each matrix, of the last two dimensions, transposed and conjugated.")
    real = _property("real", "The real parts.")
    imag = _property("imag", "The imaginary parts.")
    data = _property("data", "The same memory without history.")

    @property
    def grad(self):
        """The gradient, or None. x.grad is x.grad: a plain gradient becomes an Array for good."""
        found = _grad.__get__(self)
        if found is not None and type(found) is not Array:
            found = found.as_subclass(Array)
            _grad.__set__(self, found)
        return found

    @grad.setter
    def grad(self, value):
        _grad.__set__(self, value)

    def __iter__(self):
        if not self.ndim:
            raise TypeError("iteration over a 0-d array")
        return iter(self.unbind(0))

    def __complex__(self):
        if self.numel() != 1:
            raise TypeError(f"only an array of one element can become a complex number, this one has {self.numel()}")
        return complex(self.item())

    def __index__(self):
        if self.ndim or not is_integral(self.dtype):
            raise TypeError(f"index: expected a 0-d array of integers, got {self.dtype} of shape {tuple(self.shape)}")
        return int(self.item())


def _add_operators():
    special = {
        "floordiv": floor_divide_values,
        "mod": remainder_values,
        "matmul": matmul_values,
    }
    plain = ("add", "sub", "mul", "truediv", "pow", "and", "or", "xor", "lshift", "rshift")
    for name in (*plain, *special):
        forward, reflected = _operator(special.get(name) or _of_tensor(name))
        setattr(Array, f"__{name}__", forward)
        setattr(Array, f"__r{name}__", reflected)
        setattr(Array, f"__i{name}__", _in_place(f"__i{name}__", forward))
    for name in ("eq", "ne", "lt", "le", "gt", "ge"):
        setattr(Array, f"__{name}__", _operator(_of_tensor(name))[0])


_add_operators()


def strict(x):
    """A Tensor as an Array: the same memory and history."""
    return x if type(x) is Array else x.as_subclass(Array)


def fresh(x):
    """A Tensor that was just made, without history, as an Array."""
    return x if type(x) is Array else Tensor._make_subclass(Array, x)


def array(name, x):
    """An argument of the function `name` as an Array. Throws TypeError unless it is a tensor."""
    if type(x) is Array:
        return x
    if not isinstance(x, Tensor):
        raise TypeError(f"{name}: expected an array, got {type(x).__name__}; use asarray() first")
    return x.as_subclass(Array)


def operands(name, a, b):
    """Two arguments, at least one of them an array, the other perhaps a Python number; with a common dtype."""
    number_a, number_b = isinstance(a, _NUMBERS), isinstance(b, _NUMBERS)
    if number_a and number_b:
        raise TypeError(f"{name}: expected at least one array, got two Python numbers")
    return common_operands(a if number_a else array(name, a), b if number_b else array(name, b))


def filled(number, like):
    """A Python number as a 0-d array of the dtype that it takes together with `like`."""
    return fresh(_C.full((), number, dtype=result_type(like, number), device=like.device))
