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


def _middle(name, input, dim, keepdim, drop_nan):
    if dim is None:
        flat = input.reshape(-1)
        if not flat.numel():
            return input.new_full((), float("nan"))
        return _middle(name, flat, 0, False, drop_nan)[0]
    x, dims = (input, input.dim()) if input.dim() else (input.reshape(1), 1)
    dim = dim % dims
    values, indices = x.sort(dim)
    n = x.size(dim)
    if x.is_floating_point():
        bad = x.isnan().sum(dim, keepdim=True)
        k = ((n - bad - 1).clamp(min=0) // 2) if drop_nan else _C.where(bad > 0, n - 1, (n - 1) // 2)
    else:
        k = _C.full_like(x.narrow(dim, 0, 1), (n - 1) // 2, dtype=_C.int64)
    k = k.to(_C.int64)
    v, i = values.gather(dim, k), indices.gather(dim, k)
    if not input.dim():
        return v.reshape(()), i.reshape(())
    return (v, i) if keepdim else (v.squeeze(dim), i.squeeze(dim))


class _Pair(tuple):
    """(values, indices), by name too."""

    __slots__ = ()
    values = property(lambda self: self[0])
    indices = property(lambda self: self[1])


@_method
def median(input, dim=None, keepdim=False):
    """The lower median of all elements, or (values, indices) along dim; NaN where there is one."""
    found = _middle("median", input, dim, keepdim, drop_nan=False)
    return _Pair(found) if isinstance(found, tuple) else found


@_method
def nanmedian(input, dim=None, keepdim=False):
    """median of what is not NaN."""
    found = _middle("nanmedian", input, dim, keepdim, drop_nan=True)
    return _Pair(found) if isinstance(found, tuple) else found


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
def quantile(input, q, dim=None, keepdim=False, *, interpolation="linear"):
    """Quantiles along dim, or of all elements: q is a number, or a vector whose values come first in the result."""
    q = q if isinstance(q, Tensor) else _C.tensor(q, dtype=input.dtype)
    if bool(((q < 0) | (q > 1)).any()):
        raise RuntimeError("quantile: q must be between 0 and 1")
    whole = dim is None
    x, d = (input.reshape(-1), 0) if whole else (input, dim % input.dim())
    s = x.sort(d).values
    at = q.reshape(-1).to(input.dtype) * (x.size(d) - 1)
    below, above = at.floor().long(), at.ceil().long()
    low, high = s.index_select(d, below), s.index_select(d, above)
    weight = (at - below).view([-1 if k == d else 1 for k in range(x.dim())])
    if interpolation == "linear":
        found = low.lerp(high, weight.expand_as(low))
    elif interpolation in ("lower", "higher"):
        found = low if interpolation == "lower" else high
    elif interpolation == "nearest":
        found = s.index_select(d, at.round().long())
    elif interpolation == "midpoint":
        found = (low + high) / 2
    else:
        raise RuntimeError(f"quantile: unknown interpolation {interpolation!r}")
    found = _C.where(x.isnan().any(d, keepdim=True), float("nan"), found)
    found = found.movedim(d, 0)
    if keepdim:
        found = found.reshape([q.numel()] + [1] * input.dim()) if whole else found.unsqueeze(d + 1)
    return found[0] if q.dim() == 0 else found


def _runs(flat):
    """Where a new value begins in a vector."""
    begins = _C.ones(flat.numel(), dtype=_C.bool)
    if flat.numel() > 1:
        begins[1:] = flat[1:] != flat[:-1]
    return begins


@_method
def unique_consecutive(input, return_inverse=False, return_counts=False, dim=None):
    """The elements without immediate repetition; also where each went, and how often each came."""
    if dim is not None:
        raise NotImplementedError("unique_consecutive: dim is not there yet")
    flat = input.reshape(-1)
    begins = _runs(flat)
    out = [flat[begins]]
    number = begins.long().cumsum(0) - 1
    if return_inverse:
        out.append(number.view(input.shape))
    if return_counts:
        out.append(_C.zeros(out[0].numel(), dtype=_C.int64).scatter_add(0, number, _C.ones_like(number)))
    return out[0] if len(out) == 1 else tuple(out)


@_method
def unique(input, sorted=True, return_inverse=False, return_counts=False, dim=None):
    """The distinct elements, ascending, or slices along dim; also where each went, and how often each came."""
    if dim is not None:
        return _unique_slices(input, dim, return_inverse, return_counts)
    flat, order = input.reshape(-1).sort()
    begins = _runs(flat)
    out = [flat[begins]]
    number = begins.long().cumsum(0) - 1
    if return_inverse:
        out.append(_C.empty_like(number).scatter(0, order, number).view(input.shape))
    if return_counts:
        out.append(_C.zeros(out[0].numel(), dtype=_C.int64).scatter_add(0, number, _C.ones_like(number)))
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
def bincount(input, weights=None, minlength=0):
    """How often each of 0, 1, 2, ... comes in a vector of integers, or the sum of its weights."""
    if input.dim() != 1 or input.is_floating_point() or bool((input < 0).any()):
        raise RuntimeError("bincount: expected a vector of integers that are not negative")
    n = max(minlength, int(input.max()) + 1 if input.numel() else 0)
    if weights is None:
        return _C.zeros(n, dtype=_C.int64).scatter_add(0, input.long(), _C.ones(input.numel(), dtype=_C.int64))
    weights = weights if weights.dtype is _C.float32 else weights.double()
    return _C.zeros(n, dtype=weights.dtype).scatter_add(0, input.long(), weights)


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
    if len(tensors) == 1:
        return tensors[0]
    return _C.stack([g.reshape(-1) for g in _C.meshgrid(list(tensors), "ij")], 1)


def combinations(input, r=2, with_replacement=False):
    """All choices of r elements of a vector, as rows."""
    import itertools

    choose = itertools.combinations_with_replacement if with_replacement else itertools.combinations
    rows = list(choose(range(input.numel()), r))
    return input[_C.tensor(rows, dtype=_C.int64).view(-1)].view(-1, r) if rows else input.new_empty(0, r)


@_method
def isin(elements, test_elements, *, assume_unique=False, invert=False):
    """Which elements are among test_elements."""
    tests = test_elements if isinstance(test_elements, Tensor) else _C.tensor(test_elements)
    x = elements if isinstance(elements, Tensor) else _C.tensor(elements)
    found = (x.unsqueeze(-1) == tests.reshape(-1)).any(-1)
    return ~found if invert else found


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
