"""Functions of elements, and what else acts alike on every dimension or on the last ones."""

from ... import _C
from ..._C import Tensor
from .tensor import aligned, cannot_write, data_dependent, rule

_UNARY = """
abs absolute acos acosh angle arccos arccosh arcsin arcsinh arctan arctanh asin asinh atan atanh bitwise_not ceil
celu clone conj conj_physical contiguous cos cosh deg2rad detach digamma elu erf erfc erfinv exp exp2 expm1 fix
floor frac gelu hardshrink hardsigmoid hardswish hardtanh imag isfinite isinf isnan isneginf isposinf isreal
leaky_relu lgamma log log10 log1p log2 log_sigmoid logical_not logit mish nan_to_num neg negative positive rad2deg
real reciprocal relu relu6 round rsqrt selu sgn sigmoid sign signbit silu sin sinc sinh softplus softshrink softsign
special_entr special_ndtr sqrt square tan tanh tanhshrink threshold trunc zero float double half bfloat16 long int
short char byte bool cfloat cdouble zeros_like ones_like full_like empty_like __abs__ __invert__ __pos__ matrix_exp
tril triu inverse pinverse matrix_power det logdet slogdet adjoint linalg_inv linalg_inv_ex linalg_det
linalg_slogdet linalg_cholesky linalg_cholesky_ex linalg_eig linalg_eigh linalg_eigvals linalg_eigvalsh linalg_svd
linalg_svdvals linalg_qr linalg_pinv linalg_matrix_exp linalg_matrix_power linalg_matrix_rank linalg_lu
linalg_lu_factor cholesky qr cholesky_inverse pixel_shuffle pixel_unshuffle view_as_real view_as_complex
""".split()


def _unary(level, func, args, kwargs):
    if not level.holds(args[0]) or len(args) > 1 and any(map(level.holds, args[1:])):
        return NotImplemented
    value = args[0].value
    if func.__name__ in _LAST_TWO and args[0].dim() < 2:
        return NotImplemented  # the core's error of one example
    result = func(value, *args[1:], **kwargs)
    return args[0] if result is value else level.wrap(result)


_LAST_TWO = {"tril", "triu", "matrix_exp", "det", "adjoint", "inverse", "linalg_det", "linalg_inv"}

rule(*_UNARY)(_unary)

_BROADCAST = """
add sub subtract mul multiply div divide true_divide floor_divide remainder fmod pow float_power atan2 arctan2
copysign hypot nextafter ldexp logaddexp logaddexp2 xlogy special_xlog1py maximum minimum fmax fmin gcd lcm
heaviside bitwise_and bitwise_or bitwise_xor bitwise_left_shift bitwise_right_shift logical_and logical_or
logical_xor eq ne lt le gt ge not_equal less less_equal greater greater_equal isclose rsub lerp addcmul addcdiv
clamp clip clamp_min clamp_max masked_fill where complex polar div_floor div_trunc __add__ __radd__ __sub__ __rsub__
__mul__ __rmul__ __truediv__ __rtruediv__ __rdiv__ __floordiv__ __rfloordiv__ __mod__ __rmod__ __pow__ __rpow__
__and__ __rand__ __or__ __ror__ __xor__ __rxor__ __lshift__ __rlshift__ __rshift__ __rrshift__ __eq__ __ne__ __lt__
__le__ __gt__ __ge__
""".split()

_IN_PLACE = """
__iadd__ __isub__ __imul__ __itruediv__ __ifloordiv__ __imod__ __ipow__ __iand__ __ior__ __ixor__ __ilshift__
__irshift__ copy_ fill_ zero_ add_ sub_ subtract_ mul_ multiply_ div_ divide_ true_divide_ floor_divide_ remainder_
fmod_ pow_ float_power_ atan2_ copysign_ lerp_ addcmul_ addcdiv_ clamp_ clip_ clamp_min_ clamp_max_ masked_fill_ eq_
ne_ lt_ le_ gt_ ge_ bitwise_and_ bitwise_or_ bitwise_xor_ logical_and_ logical_or_ logical_xor_ maximum_ minimum_
hypot_ xlogy_ abs_ absolute_ acos_ asin_ atan_ bitwise_not_ ceil_ celu_ cos_ cosh_ deg2rad_ elu_ erf_ erfc_ erfinv_
exp_ exp2_ expm1_ floor_ frac_ hardsigmoid_ hardswish_ hardtanh_ leaky_relu_ lgamma_ log_ log10_ log1p_ log2_
logical_not_ logit_ mish_ nan_to_num_ neg_ negative_ rad2deg_ reciprocal_ relu_ relu6_ round_ rsqrt_ selu_ sgn_
sigmoid_ sign_ silu_ sin_ sinh_ softplus_ sqrt_ square_ tan_ tanh_ threshold_ trunc_ tril_ triu_
""".split()


def broadcast(level, func, args, kwargs):
    """func of tensors that broadcast to each other, numbers and options."""
    if len(args) == 1 and not kwargs and func.__name__ == "where":
        raise data_dependent("where(condition), whose result has other sizes for each example,")
    tensors = [x for x in args if isinstance(x, Tensor)] + [x for x in kwargs.values() if isinstance(x, Tensor)]
    rank = max(x.dim() for x in tensors)
    to = _point_dtype(level, tensors, rank)

    def place(x):
        if not isinstance(x, Tensor):
            return x
        value, is_batched = level.split(x)
        if to is not None and is_batched and x.dim() == 0 and value.dtype is not _C.bool:
            value = value.to(to)
        return aligned(value, is_batched, x.dim(), rank)

    result = func(*map(place, args), **{k: place(v) for k, v in kwargs.items()})
    return level.wrap(result)


def _point_dtype(level, tensors, rank):
    """A tensor without dimensions counts less for the dtype of a result; one for each example has a dimension. The
    dtype to give those first, or None where it makes no difference.
    """
    if rank == 0 or all(x.dtype is tensors[0].dtype for x in tensors):
        return None
    points = [x for x in tensors if x.dim() == 0 and level.holds(x)]
    if not points:
        return None
    from ..._functions import result_type

    found = None
    for x in (_C.empty((1,) * min(x.dim(), 1), dtype=x.dtype) for x in tensors if x.dtype is not _C.bool):
        found = x if found is None else _C.empty((1,) * max(found.dim(), x.dim()), dtype=result_type(found, x))
    return None if found is None else found.dtype


rule(*_BROADCAST)(broadcast)


@rule(*_IN_PLACE)
def _in_place(level, func, args, kwargs):
    if not level.holds(args[0]):
        raise cannot_write(func.__name__)
    target, rank = args[0].value, args[0].dim()

    def place(x):
        if not isinstance(x, Tensor):
            return x
        value, is_batched = level.split(x)
        extra = x.dim() - rank
        if is_batched and extra > 0 and value.shape[1 : 1 + extra].numel() == 1:
            return value.reshape(value.shape[:1] + value.shape[1 + extra :])
        return aligned(value, is_batched, x.dim(), rank)

    if func.__name__ == "fill_" and len(args) == 2 and level.holds(args[1]):
        target.copy_(place(args[1]))
    else:
        func(target, *map(place, args[1:]), **{k: place(v) for k, v in kwargs.items()})
    return args[0]


@rule("new_zeros", "new_ones", "new_full", "new_empty")
def _new(level, func, args, kwargs):
    if any(map(level.holds, args[1:])):
        return NotImplemented
    rest = args[1:]
    if rest and isinstance(rest[0], int) and func.__name__ != "new_full":
        rest = (rest,)
    if not rest:
        return NotImplemented
    return level.wrap(func(args[0].value, (level.size, *rest[0]), *rest[1:], **kwargs))


@rule("allclose", "equal")
def _compare(level, func, args, kwargs):
    raise data_dependent(f"{func.__name__}()")


@rule("nonzero", "nonzero_numpy", "argwhere", "masked_select", "unique_consecutive", "unique_dim", "bincount", "histc")
def _dynamic(level, func, args, kwargs):
    raise data_dependent(f"{func.__name__}(), whose result has other sizes for each example,")


@rule("to")
def _to(level, func, args, kwargs):
    x, *rest = (level.split(a)[0] for a in args)
    if not level.holds(args[0]):
        return x.to(*rest, **kwargs)
    result = x.to(*rest, **{k: level.split(v)[0] for k, v in kwargs.items()})
    return args[0] if result is x else level.wrap(result)


@rule("sum_to_size")
def _sum_to_size(level, func, args, kwargs):
    x, sizes = args[0], args[1] if isinstance(args[1], (tuple, list)) else args[1:]
    extra = x.dim() - len(sizes)
    if extra < 0:
        return NotImplemented
    return level.wrap(x.value.sum_to_size(level.size, *[1] * extra, *sizes).reshape(level.size, *sizes))
