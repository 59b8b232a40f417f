"""Functions made of others, each also a method where PyTorch has one. Their derivatives follow."""

from . import _C
from ._C import Tensor


def _method(function):
    setattr(Tensor, function.__name__, function)
    return function


@_method
def nonzero(input, *, as_tuple=False, out=None):
    """The places of what is not zero: a row of indices each, or a vector for every dimension."""
    if as_tuple:
        return _C.nonzero_numpy(input)
    return _C.nonzero(input) if out is None else _C.nonzero(input, out=out)


@_method
def unique_consecutive(input, return_inverse=False, return_counts=False, dim=None):
    """The elements without immediate repetition; also where each went, and how often each came."""
    found = _C.unique_consecutive(input, return_inverse, return_counts, dim)
    return _asked_for(found, return_inverse, return_counts)


@_method
def unique(input, sorted=True, return_inverse=False, return_counts=False, dim=None):
    """The distinct elements, ascending, or slices along dim; also where each went, and how often each came."""
    if dim is not None:
        found = _C.unique_dim(input, dim, sorted, return_inverse, return_counts)
        return _asked_for(found, return_inverse, return_counts)
    flat, order = input.reshape(-1).sort()
    values, place, counts = _C.unique_consecutive(flat, return_inverse, return_counts)
    inverse = _C.empty_like(order).scatter(0, order, place).view(input.shape) if return_inverse else None
    return _asked_for((values, inverse, counts), return_inverse, return_counts)


def _asked_for(found, return_inverse, return_counts):
    """Of (values, inverse, counts): the values, and with them what was asked for."""
    values, inverse, counts = found
    out = [values] + [inverse] * bool(return_inverse) + [counts] * bool(return_counts)
    return out[0] if len(out) == 1 else tuple(out)


def cartesian_prod(*tensors):
    """All combinations of one element of each vector, as rows."""
    return _C.cartesian_prod(tensors)


@_method
def isin(elements, test_elements, *, assume_unique=False, invert=False):
    """Which elements are among test_elements; either may be a number."""
    x, tests = (t if isinstance(t, Tensor) else _C.tensor(t) for t in (elements, test_elements))
    return _C.isin(x, tests, assume_unique=assume_unique, invert=invert)


@_method
def index_put_(self, indices, values, accumulate=False):
    """self[indices] = values; with accumulate they are added, repeated places more than once. Returns self."""
    _C.index_put_(self, indices, values, accumulate)
    return self


_EUCLIDEAN = {
    None: None,
    "use_mm_for_euclid_dist_if_necessary": 0,
    "use_mm_for_euclid_dist": 1,
    "donot_use_mm_for_euclid_dist": 2,
}


def cdist(x1, x2, p=2.0, compute_mode="use_mm_for_euclid_dist_if_necessary"):
    """The p-norms of the differences of every row of x1 [..., n, d] and every row of x2 [..., m, d]."""
    if compute_mode not in _EUCLIDEAN:
        raise ValueError(f"cdist: compute_mode must be one of {[*_EUCLIDEAN][1:]}, got {compute_mode!r}")
    return _C.cdist(x1, x2, p, _EUCLIDEAN[compute_mode])


def _spread_and_mean(function, input, dim, unbiased, keepdim, correction, out):
    if isinstance(dim, bool):
        dim, unbiased = None, dim
    if unbiased is not None:
        if correction is not None:
            raise TypeError(f"{function.__name__}: unbiased and correction say the same; give one of them")
        correction = int(unbiased)
    given = {} if out is None else {"out": out}
    return function(input, dim, correction=correction, keepdim=keepdim, **given)


def var_mean(input, dim=None, unbiased=None, keepdim=False, *, axis=None, correction=None, out=None):
    """(variance, mean) over dim, by default all. The sum of squares is divided by n - correction: 1 unless given;
    unbiased=False is correction=0.
    """
    dim = axis if dim is None else dim
    return _spread_and_mean(_C.var_mean, input, dim, unbiased, keepdim, correction, out)


def std_mean(input, dim=None, unbiased=None, keepdim=False, *, axis=None, correction=None, out=None):
    """(standard deviation, mean) over dim: see var_mean."""
    dim = axis if dim is None else dim
    return _spread_and_mean(_C.std_mean, input, dim, unbiased, keepdim, correction, out)


def block_diag(*tensors):
    """Matrices along the diagonal of one."""
    return _C.block_diag(tensors)


def gradient(input, *, spacing=None, dim=None, edge_order=1):
    """The numerical derivative along each of dim, by default all.

    spacing: the distance between points, one for each dimension, or vectors of their coordinates.
    """
    if isinstance(spacing, (int, float)):
        spacing = [float(spacing)]
    elif isinstance(spacing, (list, tuple)):
        count = input.dim() if dim is None else 1 if isinstance(dim, int) else len(dim)
        if len(spacing) != count:
            raise RuntimeError(f"gradient: expected a spacing for each of the {count} dimensions, got {len(spacing)}")
    return tuple(_C.gradient(input, spacing=spacing, dim=dim, edge_order=edge_order))


__all__ = [n for n, v in list(globals().items()) if not n.startswith("_") and n != "Tensor"]
