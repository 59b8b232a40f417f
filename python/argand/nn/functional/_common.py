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
        raise ValueError(f"{name} is not a valid value for reduction; use 'none', 'mean' or 'sum'") from None


def _legacy_reduction(size_average, reduce):
    size_average = True if size_average is None else size_average
    reduce = True if reduce is None else reduce
    name = ("mean" if size_average else "sum") if reduce else "none"
    warnings.warn(
        f"size_average and reduce args will be deprecated, please use reduction='{name}' instead.", stacklevel=4
    )
    return name


def _core(name):
    """The core's operation name; NotImplementedError where it has none."""
    operation = getattr(_C, name, None)
    if operation is None:
        raise NotImplementedError(f"argand.nn.functional: the operation '{name}' is not available yet")
    return operation


def _check_probability(p):
    if p < 0.0 or p > 1.0:
        raise ValueError(f"dropout probability has to be between 0 and 1, but got {p}")


def _softmax_dim(name, ndim, dim, stacklevel):
    if dim is not None:
        return dim
    warnings.warn(
        f"Implicit dimension choice for {name} has been deprecated. Change the call to include dim=X as an argument.",
        stacklevel=stacklevel,
    )
    return 0 if ndim in (0, 1, 3) else 1


def _pair(value):
    return (value, value) if isinstance(value, int) else tuple(value)
