"""Functions made of others, each also a method where PyTorch has one. Their derivatives follow."""

from . import _C
from ._C import Tensor


def _method(function):
    setattr(Tensor, function.__name__, function)
    return function


@_method
def trace(input):
    """The sum of a matrix's diagonal."""
    if input.dim() != 2:
        raise RuntimeError(f"trace: expected a matrix, got {input.dim()} dimensions")
    return input.diagonal().sum()


@_method
def diag(input, diagonal=0):
    """A vector's elements on the diagonal of a matrix, or a matrix's diagonal."""
    if input.dim() == 2:
        return input.diagonal(diagonal).clone()
    if input.dim() != 1:
        raise RuntimeError(f"diag: expected a vector or a matrix, got {input.dim()} dimensions")
    return diag_embed(input, diagonal)


@_method
def diag_embed(input, offset=0, dim1=-2, dim2=-1):
    """The last dimension's elements on the diagonals of matrices along dim1 and dim2."""
    n = input.size(-1) + abs(offset)
    made = input.new_zeros(*input.shape[:-1], n, n)
    index = _C.arange(input.size(-1)).to(input.device)
    rows, columns = index + max(-offset, 0), index + max(offset, 0)
    flat = made.view(*input.shape[:-1], n * n).index_copy(-1, rows * n + columns, input)
    made = flat.view(*input.shape[:-1], n, n)
    dims = made.dim()
    dim1, dim2 = dim1 % dims, dim2 % dims
    if dim1 == dim2:
        raise RuntimeError(f"diag_embed: dim1 and dim2 are both {dim1}")
    if dim1 > dim2:
        made, dim1, dim2 = made.transpose(-1, -2), dim2, dim1
    order = [d for d in range(dims) if d not in (dim1, dim2)]
    places = dict(zip(order, range(dims - 2)))
    places[dim1], places[dim2] = dims - 2, dims - 1
    return made.permute([places[d] for d in range(dims)])


def diagflat(input, offset=0):
    """diag_embed of all elements."""
    return diag_embed(input.reshape(-1), offset)


@_method
def nonzero(input, *, as_tuple=False):
    """The places of what is not zero: a row of indices each, or a vector for every dimension."""
    return _C.nonzero_numpy(input) if as_tuple else _C.nonzero(input)


class _Pair(tuple):
    """(values, indices), by name too."""

    __slots__ = ()
    values = property(lambda self: self[0])
    indices = property(lambda self: self[1])


@_method
def mode(input, dim=-1, keepdim=False):
    """(values, indices) of the most frequent element along dim, the smallest of several."""
    x = input if input.dim() else input.reshape(1)
    values, indices = x.sort(dim)
    dim = dim % x.dim()
    counts = (values.unsqueeze(dim + 1) == values.unsqueeze(dim)).sum(dim + 1)
    first = counts.argmax(dim, keepdim=True)
    v = values.gather(dim, first)
    positions = _C.arange(x.size(dim)).view([-1 if d == dim else 1 for d in range(x.dim())])
    i = _C.where(x == v, positions, -1).amax(dim, keepdim=True)
    if not input.dim():
        return _Pair((v.reshape(()), i.reshape(())))
    return _Pair((v, i) if keepdim else (v.squeeze(dim), i.squeeze(dim)))


@_method
def unique_consecutive(input, return_inverse=False, return_counts=False, dim=None):
    """The elements without immediate repetition; also where each went, and how often each came."""
    if dim is not None:
        raise NotImplementedError("unique_consecutive: dim is not there yet")
    return _asked_for(_C.unique_consecutive(input, return_inverse, return_counts), return_inverse, return_counts)


@_method
def unique(input, sorted=True, return_inverse=False, return_counts=False, dim=None):
    """The distinct elements, ascending, or slices along dim; also where each went, and how often each came."""
    if dim is not None:
        return _unique_slices(input, dim, return_inverse, return_counts)
    flat, order = input.reshape(-1).sort()
    values, place, counts = _C.unique_consecutive(flat, return_inverse, return_counts)
    inverse = _C.empty_like(order).scatter(0, order, place).view(input.shape) if return_inverse else None
    return _asked_for((values, inverse, counts), return_inverse, return_counts)


def _asked_for(found, return_inverse, return_counts):
    """Of (values, inverse, counts): the values, and with them what was asked for."""
    values, inverse, counts = found
    out = [values] + [inverse] * bool(return_inverse) + [counts] * bool(return_counts)
    return out[0] if len(out) == 1 else tuple(out)


def _unique_slices(input, dim, return_inverse, return_counts):
    rows = input.movedim(dim, 0).reshape(input.size(dim), -1).tolist()
    order = sorted(range(len(rows)), key=rows.__getitem__)
    kept, inverse, counts = [], [0] * len(rows), []
    for i in order:
        if not kept or rows[kept[-1]] != rows[i]:
            kept.append(i)
            counts.append(0)
        inverse[i] = len(kept) - 1
        counts[-1] += 1
    out = [input.index_select(dim, _C.tensor(kept, dtype=_C.int64))]
    if return_inverse:
        out.append(_C.tensor(inverse, dtype=_C.int64))
    if return_counts:
        out.append(_C.tensor(counts, dtype=_C.int64))
    return out[0] if len(out) == 1 else tuple(out)


def searchsorted(sorted_sequence, input, *, out_int32=False, right=False, side=None, out=None, sorter=None):
    """Where values of input would be inserted into ascending sequences (the last dimension) to keep them ascending."""
    right = side == "right" if side is not None else right
    s = sorted_sequence if sorter is None else sorted_sequence.gather(-1, sorter)
    x = input if isinstance(input, Tensor) else _C.tensor(input, dtype=s.dtype)
    a = s if s.dim() == 1 else s.unsqueeze(-2)
    below = a <= x.unsqueeze(-1) if right else a < x.unsqueeze(-1)
    found = below.sum(-1)
    found = found.int() if out_int32 else found
    return found if out is None else out.copy_(found)


def bucketize(input, boundaries, *, out_int32=False, right=False, out=None):
    """The bucket, between ascending boundaries, that each element lies in."""
    return searchsorted(boundaries, input, out_int32=out_int32, right=right, out=out)


@_method
def histc(input, bins=100, min=0, max=0):
    """How many elements lie in each of `bins` equal parts of [min, max], by default of the range of the elements."""
    x = input.reshape(-1)
    low, high = (x.min().item(), x.max().item()) if min == 0 and max == 0 and x.numel() else (min, max)
    if low == high:
        low, high = low - 1, high + 1
    x = x[(x >= low) & (x <= high)]
    at = ((x - low) * (bins / (high - low))).floor().long().clamp(max=bins - 1)
    return _C.zeros(bins, dtype=input.dtype).scatter_add(0, at, _C.ones_like(x))


def cdist(x1, x2, p=2.0, compute_mode=None):
    """Distances between the rows of x1 and those of x2."""
    d = x1.unsqueeze(-2) - x2.unsqueeze(-3)
    if p == 2:
        return _C.norm(d, 2, [-1])
    return _C.norm(d, p, [-1])


def cartesian_prod(*tensors):
    """All combinations of one element of each vector, as rows."""
    return _C.cartesian_prod(tensors)


@_method
def isin(elements, test_elements, *, assume_unique=False, invert=False):
    """Which elements are among test_elements; either may be a number."""
    x, tests = (t if isinstance(t, Tensor) else _C.tensor(t) for t in (elements, test_elements))
    return _C.isin(x, tests, assume_unique=assume_unique, invert=invert)


@_method
def fill_diagonal_(self, fill_value, wrap=False):
    """Writes fill_value to the main diagonal."""
    if wrap:
        raise NotImplementedError("fill_diagonal_: wrap is not there yet")
    self.diagonal().fill_(fill_value)
    return self


def _window(length, periodic, dtype, requires_grad, formula):
    if length <= 1:
        w = _C.ones(length, dtype=dtype)
    else:
        w = formula(
            _C.arange(length, dtype=dtype or _C.get_default_dtype()) * (2 / (length if periodic else length - 1))
        )
    return w.requires_grad_(requires_grad)


_PI = 3.141592653589793


def hann_window(window_length, periodic=True, *, dtype=None, layout=None, device=None, requires_grad=False):
    """0.5 - 0.5 cos(2 pi n / N)."""
    return _window(window_length, periodic, dtype, requires_grad, lambda t: 0.5 - 0.5 * (t * _PI).cos())


def hamming_window(
    window_length, periodic=True, alpha=0.54, beta=0.46, *, dtype=None, layout=None, device=None, requires_grad=False
):
    """alpha - beta cos(2 pi n / N)."""
    return _window(window_length, periodic, dtype, requires_grad, lambda t: alpha - beta * (t * _PI).cos())


def bartlett_window(window_length, periodic=True, *, dtype=None, layout=None, device=None, requires_grad=False):
    """1 - |2 n / N - 1|."""
    return _window(window_length, periodic, dtype, requires_grad, lambda t: 1 - (t - 1).abs())


def blackman_window(window_length, periodic=True, *, dtype=None, layout=None, device=None, requires_grad=False):
    """0.42 - 0.5 cos(2 pi n / N) + 0.08 cos(4 pi n / N)."""
    return _window(
        window_length,
        periodic,
        dtype,
        requires_grad,
        lambda t: 0.42 - 0.5 * (t * _PI).cos() + 0.08 * (t * (2 * _PI)).cos(),
    )


__all__ = [n for n, v in list(globals().items()) if not n.startswith("_") and n != "Tensor"]
