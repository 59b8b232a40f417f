"""Tensors that are mostly zeros, in coordinate format, under the names of torch.sparse."""

import argand
from argand._missing import missing
from argand.sparse.tensor import SparseTensor

__all__ = [
    "SparseTensor",
    "addmm",
    "log_softmax",
    "mm",
    "sampled_addmm",
    "softmax",
    "sum",
    "to_sparse",
]


def sparse_coo_tensor(
    indices,
    values=None,
    size=None,
    *,
    dtype=None,
    device=None,
    requires_grad=False,
    check_invariants=None,
    is_coalesced=None,
) -> SparseTensor:
    """A SparseTensor of indices [sparse dims, nnz] and values [nnz, dense dims]; size: from the indices unless given.

    check_invariants: whether indices are looked at; they are unless it is False. requires_grad: values are copied.
    """
    if values is None:
        size, indices = indices, argand.zeros(len(indices), 0, dtype=argand.int64)
        values = argand.zeros(0, dtype=dtype, device=device)
    values = argand.as_tensor(values, dtype=dtype, device=device)
    indices = argand.as_tensor(indices, dtype=argand.int64, device=values.device)
    if indices.dim() != 2:
        raise RuntimeError(f"sparse_coo_tensor: indices must be [dimensions, nnz], got shape {tuple(indices.shape)}")
    values = values.expand(indices.shape[1]) if values.dim() == 0 else values
    if values.shape[0] != indices.shape[1]:
        raise RuntimeError(
            f"sparse_coo_tensor: expected as many values as indices, got {values.shape[0]} and {indices.shape[1]}"
        )
    if size is None:
        least = indices.amax(1) + 1 if indices.shape[1] else argand.zeros(indices.shape[0], dtype=argand.int64)
        size = (*least.tolist(), *values.shape[1:])
    if len(size) != indices.shape[0] + values.dim() - 1 or tuple(size[indices.shape[0] :]) != tuple(values.shape[1:]):
        raise RuntimeError(
            f"sparse_coo_tensor: size {tuple(size)} does not fit indices for {indices.shape[0]} dimensions and values "
            f"of shape {tuple(values.shape)}"
        )
    if check_invariants is not False and indices.shape[1]:
        _check_indices(indices, size)
    if requires_grad:
        values = values.detach().clone().requires_grad_()
    return SparseTensor(indices, values, size, bool(is_coalesced))


def _check_indices(indices, size):
    low, high = indices.amin(1).tolist(), indices.amax(1).tolist()
    for d, (least, most) in enumerate(zip(low, high, strict=True)):
        if least < 0 or most >= size[d]:
            raise RuntimeError(
                f"sparse_coo_tensor: the indices of dimension {d} go from {least} to {most}, its size is {size[d]}"
            )


def to_sparse(input, sparse_dim=None) -> SparseTensor:
    """The SparseTensor of a Tensor's elements, or slices over all but sparse_dim dimensions, that are not zero."""
    sparse_dim = input.dim() if sparse_dim is None else sparse_dim
    if not 0 < sparse_dim <= input.dim():
        raise RuntimeError(f"to_sparse: sparse_dim must be from 1 to {input.dim()}, got {sparse_dim}")
    there = (input != 0).flatten(sparse_dim).any(-1) if sparse_dim < input.dim() else input != 0
    indices = there.nonzero().t().contiguous()
    return SparseTensor(indices, input[tuple(indices)], input.shape, True)


def sparse_mask(input, mask) -> SparseTensor:
    """The elements of a Tensor at the indices of mask."""
    return mask._like(input[tuple(mask._indices())])


def mm(mat1, mat2):
    """The product of two matrices of which one is sparse; sparse where both are."""
    return argand.mm(mat1, mat2)


def addmm(mat, mat1, mat2, *, beta=1.0, alpha=1.0):
    """beta * mat + alpha * mat1 @ mat2 of a sparse mat1."""
    return beta * mat + alpha * mat1.mm(mat2)


def sampled_addmm(input, mat1, mat2, *, beta=1.0, alpha=1.0) -> SparseTensor:
    """beta * input + alpha * mat1 @ mat2 at the indices of the sparse input, in the time of as many dot products."""
    rows, columns = input._indices()
    products = (mat1.index_select(0, rows) * mat2.index_select(1, columns).t()).sum(1)
    return input._like(beta * input._values() + alpha * products)


def sum(input, dim=None, dtype=None):
    """input.sum(): a Tensor, or sparse where dim leaves a sparse dimension."""
    return input.sum(dim, dtype=dtype)


def softmax(input, dim, *, dtype=None) -> SparseTensor:
    """Of the elements that are there, along a sparse dimension; the others count as -inf and stay zeros."""
    return _along(input, dim, dtype, lambda shifted, sums, which: shifted.exp() / sums[which])


def log_softmax(input, dim, *, dtype=None) -> SparseTensor:
    """The logarithm of softmax() where elements are; the others stay zeros."""
    return _along(input, dim, dtype, lambda shifted, sums, which: shifted - sums[which].log())


def _along(input, dim, dtype, combine):
    x = input.coalesce()
    dim %= x.dim()
    if dim >= x.sparse_dim() or x.dense_dim():
        raise NotImplementedError("sparse.softmax: offered along a sparse dimension of tensors without dense ones")
    values = x._values() if dtype is None else x._values().to(dtype)
    rows = argand.cat([x._indices()[:dim], x._indices()[dim + 1 :]])
    if rows.shape[0]:
        slices, which = argand.unique(rows, dim=1, return_inverse=True)
        count = slices.shape[1]
    else:
        which, count = argand.zeros_like(x._indices()[0]), 1
    like = {"dtype": values.dtype, "device": values.device}
    most = argand.full((count,), -float("inf"), **like).scatter_reduce(0, which, values.detach(), "amax")
    shifted = values - most[which]
    sums = argand.zeros(count, **like).index_add(0, which, shifted.exp())
    return x._like(combine(shifted, sums, which))


def cat(tensors, dim=0) -> SparseTensor:
    """Sparse tensors one after the other along a sparse dimension."""
    first = tensors[0]
    dim %= first.dim()
    if dim >= first.sparse_dim():
        raise NotImplementedError("cat: sparse tensors are joined along sparse dimensions only; call to_dense() first")
    indices, begin = [], 0
    for t in tensors:
        moved = t._indices().clone()
        moved[dim] += begin
        indices.append(moved)
        begin += t.shape[dim]
    size = [*first.shape[:dim], begin, *first.shape[dim + 1 :]]
    values = argand.cat([t._values() for t in tensors])
    return SparseTensor(argand.cat(indices, 1), values, size)


class _OfType:
    """sparse.FloatTensor(indices, values, size) and its like."""

    def __init__(self, dtype):
        self._dtype = dtype

    def __call__(self, indices, values=None, size=None):
        return sparse_coo_tensor(indices, values, size, dtype=self._dtype)

    def __instancecheck__(self, tensor):
        return isinstance(tensor, SparseTensor) and tensor.dtype == self._dtype


FloatTensor, DoubleTensor = _OfType(argand.float32), _OfType(argand.float64)
HalfTensor, LongTensor, IntTensor = _OfType(argand.float16), _OfType(argand.int64), _OfType(argand.int32)


class check_sparse_tensor_invariants:
    """Indices are always looked at, unless check_invariants=False says otherwise; also for `with`."""

    def __init__(self, enable=True):
        self._enable = enable

    def __enter__(self):
        return self

    def __exit__(self, *error):
        return None

    @staticmethod
    def is_enabled():
        """True."""
        return True

    @staticmethod
    def enable():
        """Nothing to switch."""

    @staticmethod
    def disable():
        """Nothing to switch."""


def __getattr__(name):
    if name in ("spdiags", "spsolve", "as_sparse_gradcheck", "to_sparse_semi_structured", "SparseSemiStructuredTensor"):
        raise NotImplementedError(f"sparse.{name}: not offered; the nearest are sparse_coo_tensor, mm and linalg.solve")
    raise missing("argand.sparse", name, [*__all__, "sparse_coo_tensor"])
