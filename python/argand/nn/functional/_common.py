"""What the functions share."""

import warnings

from argand import _C

_REDUCTIONS = {"none": 0, "mean": 1, "elementwise_mean": 1, "sum": 2}


def _reduction(name, size_average=None, reduce=None):
    """The core's number of a reduction; size_average and reduce are its old spelling."""
    if size_average is not None or reduce is not None:
        name = _legacy_reduction(size_average, reduce)
    try:
        return _REDUCTIONS[name]
    except KeyError:
        raise ValueError(f"loss: reduction must be 'none', 'mean' or 'sum', got {name}") from None


def _legacy_reduction(size_average, reduce):
    size_average = True if size_average is None else size_average
    reduce = True if reduce is None else reduce
    name = ("mean" if size_average else "sum") if reduce else "none"
    warnings.warn(f"loss: size_average and reduce are of old; write reduction='{name}'", stacklevel=4)
    return name


def _core(name):
    """The core's operation name; NotImplementedError where it has none."""
    operation = getattr(_C, name, None)
    if operation is None:
        raise NotImplementedError(f"argand.nn.functional: the operation '{name}' is not available yet")
    return operation


def _check_probability(p):
    if p < 0.0 or p > 1.0:
        raise ValueError(f"dropout: p must lie in [0, 1], got {p}")


def _softmax_dim(name, ndim, dim, stacklevel):
    if dim is not None:
        return dim
    warnings.warn(f"{name}: dim is missing, and guessing it is of old; pass dim", stacklevel=stacklevel)
    return 0 if ndim in (0, 1, 3) else 1


def _pair(value):
    return (value, value) if isinstance(value, int) else tuple(value)
