"""Functions that programs seldom name: views as copies, products of low rank, old aliases, ways to sparse tensors.

They are here together so that `import argand` loads one small file for all of them.
"""

import warnings
from builtins import range as _range

from . import _C
from ._C import Tensor
from ._composites import _method

__all__ = [
    "alias_copy",
    "as_strided_copy",
    "channel_shuffle",
    "detach_copy",
    "diagonal_copy",
    "dsmm",
    "expand_copy",
    "frobenius_norm",
    "get_device",
    "index_put",
    "is_signed",
    "narrow_copy",
    "native_channel_shuffle",
    "nonzero_static",
    "norm_except_dim",
    "nuclear_norm",
    "pca_lowrank",
    "permute_copy",
    "range",
    "resize_as_",
    "select_copy",
    "slice_copy",
    "sparse_bsc_tensor",
    "sparse_bsr_tensor",
    "sparse_compressed_tensor",
    "sparse_coo",
    "sparse_coo_tensor",
    "sparse_csc_tensor",
    "sparse_csr_tensor",
    "split_copy",
    "split_with_sizes_copy",
    "spmm",
    "squeeze_copy",
    "svd_lowrank",
    "t_copy",
    "transpose_copy",
    "unbind_copy",
    "unfold_copy",
    "unsqueeze_copy",
    "view_copy",
]

# --- copies and aliases


def _copying(view):
    def function(input, *args, out=None, **kwargs):
        made = getattr(input, view)(*args, **kwargs)
        if isinstance(made, Tensor):
            return alias_copy(made, out=out)
        return tuple(part.clone() for part in made)

    function.__name__ = function.__qualname__ = view + "_copy"
    function.__doc__ = f"{view}() whose result has memory of its own."
    return function


as_strided_copy = _copying("as_strided")
detach_copy = _copying("detach")
diagonal_copy = _copying("diagonal")
expand_copy = _copying("expand")
permute_copy = _copying("permute")
select_copy = _copying("select")
split_copy = _copying("split")
split_with_sizes_copy = _copying("split_with_sizes")
squeeze_copy = _copying("squeeze")
t_copy = _copying("t")
transpose_copy = _copying("transpose")
unbind_copy = _copying("unbind")
unfold_copy = _copying("unfold")
unsqueeze_copy = _copying("unsqueeze")
view_copy = _copying("view")


def alias_copy(input, *, out=None):
    """input with memory of its own."""
    return input.clone() if out is None else out.copy_(input)


def slice_copy(input, dim=0, start=None, end=None, step=1, *, out=None):
    """Every step-th slice along dim from start to before end, with memory of its own."""
    index = [slice(None)] * (dim % input.dim()) + [slice(start, end, step)]
    return alias_copy(input[tuple(index)], out=out)


@_method
def narrow_copy(input, dim, start, length, *, out=None):
    """narrow() whose result has memory of its own."""
    return alias_copy(input.narrow(dim, start, length), out=out)


@_method
def index_put(input, indices, values, accumulate=False, *, out=None):
    """input with values at indices; with accumulate they are added."""
    return _C.index_put(input, indices, values, accumulate, out=out)


def resize_as_(input, the_template, *, memory_format=None):
    """Gives input the sizes of the_template; new elements hold anything. Returns input."""
    return input.resize_as_(the_template, memory_format=memory_format)


def channel_shuffle(input, groups):
    """The channels [N, C, ...] in groups, taken in turn from each."""
    if input.dim() < 3 or groups < 1 or input.shape[1] % groups:
        raise RuntimeError(
            f"channel_shuffle: expected [N, C, ...] with C a multiple of groups, got {tuple(input.shape)} and {groups}"
        )
    return input.unflatten(1, (groups, -1)).transpose(1, 2).flatten(1, 2)


native_channel_shuffle = channel_shuffle


def range(start, end=None, step=1, **options):
    """Like arange(), but with end, where it is reached. Of old: use arange()."""
    warnings.warn("range: of old, it holds its end too; use arange()", UserWarning, stacklevel=2)
    start, end = (0, start) if end is None else (start, end)
    if step == 0 or (end - start) / step < 0:
        raise RuntimeError(f"range: step {step} does not lead from {start} to {end}")
    options.setdefault("dtype", _C.get_default_dtype())
    return _C.arange(int((end - start) / step) + 1, **options) * step + start


@_method
def nonzero_static(input, *, size, fill_value=-1, out=None):
    """nonzero() as exactly size rows: the first ones, or filled up with fill_value."""
    found = _C.nonzero(input)[:size]
    filled = _C.full((size - found.shape[0], input.dim()), fill_value, dtype=_C.int64, device=input.device)
    return alias_copy(_C.cat([found, filled]), out=out)


def is_signed(input) -> bool:
    """Whether the dtype has negative numbers."""
    return input.dtype.is_signed


def get_device(input) -> int:
    """The index of the device, -1 for the CPU."""
    return input.get_device()


@_method
def arctan2_(self, other):
    """arctan2() in place."""
    return self.copy_(_C.arctan2(self, other))


@_method
def float_power_(self, exponent):
    """float_power() in place, of float64 and complex128."""
    wide = _C.complex128 if self.is_complex() else _C.float64
    if self.dtype != wide:
        raise RuntimeError(f"float_power_: the result is {wide}, which does not fit into {self.dtype}; use float_power")
    return self.copy_(_C.float_power(self, exponent))


@_method
def greater_(self, other):
    """gt_(), by another name."""
    return self.gt_(other)


@_method
def greater_equal_(self, other):
    """ge_(), by another name."""
    return self.ge_(other)


@_method
def less_(self, other):
    """lt_(), by another name."""
    return self.lt_(other)


@_method
def less_equal_(self, other):
    """le_(), by another name."""
    return self.le_(other)


@_method
def not_equal_(self, other):
    """ne_(), by another name."""
    return self.ne_(other)


@_method
def swapaxes_(self, axis0, axis1):
    """transpose_(), by another name."""
    return self.transpose_(axis0, axis1)


@_method
def swapdims_(self, dim0, dim1):
    """transpose_(), by another name."""
    return self.transpose_(dim0, dim1)


# --- factorizations of low rank from random products (Halko, Martinsson and Tropp 2011), and norms by their old names


def _range_of(A, q, niter):
    """An orthonormal [*, m, q] that nearly spans the range of A [*, m, n], by niter steps of subspace iteration."""
    noise = _C.randn(*A.shape[:-2], A.shape[-1], q, dtype=A.dtype, device=A.device)
    basis = _C.linalg_qr(A @ noise)[0]
    for _ in _range(niter):
        basis = _C.linalg_qr(A.mH @ basis)[0]
        basis = _C.linalg_qr(A @ basis)[0]
    return basis


def svd_lowrank(A, q=6, niter=2, M=None) -> tuple[Tensor, Tensor, Tensor]:
    """(U, S, V) with A - M about U diag(S) V^H, of rank q at most; M broadcasts with A. More niter: more exact."""
    A, q = A if M is None else A - M, min(q, *A.shape[-2:])
    wide = A.shape[-2] < A.shape[-1]
    A = A.mH if wide else A
    basis = _range_of(A, q, niter)
    U, S, Vh = _C.linalg_svd(basis.mH @ A, False)
    U, V = basis @ U, Vh.mH
    return (V, S, U) if wide else (U, S, V)


def pca_lowrank(A, q=None, center=True, niter=2) -> tuple[Tensor, Tensor, Tensor]:
    """svd_lowrank() of A with its columns' means taken off; V holds the principal directions, most variance first."""
    q = min(6, *A.shape[-2:]) if q is None else q
    if not 0 <= q <= min(A.shape[-2:]):
        raise ValueError(f"pca_lowrank: q must be from 0 to the smaller size of {tuple(A.shape[-2:])}, got {q}")
    return svd_lowrank(A - A.mean(-2, keepdim=True) if center else A, q, niter)


def frobenius_norm(input, dim=(), keepdim=False, *, out=None):
    """The root of the sum of the squared absolute values along dim, all dimensions unless given."""
    return _C.linalg_vector_norm(input, 2, dim if dim != () else None, keepdim, **({} if out is None else {"out": out}))


def nuclear_norm(input, dim=(-2, -1), keepdim=False, *, out=None):
    """The sum of the singular values of the matrices in two dimensions."""
    return _C.linalg_matrix_norm(input, "nuc", dim, keepdim, **({} if out is None else {"out": out}))


def norm_except_dim(v, pow=2, dim=0):
    """The norms of the slices along dim, with the other dimensions as 1; dim -1: of all."""
    if dim == -1:
        return v.norm(pow)
    dim %= v.dim()
    others = tuple(d for d in _range(v.dim()) if d != dim)
    return v.norm(pow, others, True) if others else v.abs()


# --- sparse tensors: argand.sparse, loaded with the first call, does the work


class _Layout:
    """The layout of sparse tensors in coordinate format."""

    def __repr__(self):
        return "argand.sparse_coo"

    def __reduce__(self):
        return "sparse_coo"


sparse_coo = _Layout()


def sparse_coo_tensor(indices, values=None, size=None, **options):
    """A sparse tensor of indices [sparse dims, nnz] and values [nnz, dense dims]; see argand.sparse."""
    from .sparse import sparse_coo_tensor as make

    return make(indices, values, size, **options)


def spmm(input, mat2):
    """The product of a sparse matrix and another."""
    return input @ mat2


def dsmm(input, mat2):
    """The product of a sparse matrix and another."""
    return spmm(input, mat2)


def _only_coordinates(name):
    def function(*args, **kwargs):
        raise NotImplementedError(
            f"{name}: only the coordinate format is offered; use sparse_coo_tensor or to_sparse()"
        )

    function.__name__ = function.__qualname__ = name
    function.__doc__ = "NotImplementedError: only the coordinate format is offered."
    return function


sparse_csr_tensor = _only_coordinates("sparse_csr_tensor")
sparse_csc_tensor = _only_coordinates("sparse_csc_tensor")
sparse_bsr_tensor = _only_coordinates("sparse_bsr_tensor")
sparse_bsc_tensor = _only_coordinates("sparse_bsc_tensor")
sparse_compressed_tensor = _only_coordinates("sparse_compressed_tensor")


@_method
def to_sparse(self, sparse_dim=None, *, layout=None, blocksize=None, dense_dim=None):
    """The elements that are not zero, as a sparse tensor in coordinate format."""
    from .sparse import to_sparse as make

    if layout not in (None, sparse_coo):
        raise NotImplementedError(f"to_sparse: only the coordinate format is offered, got {layout}")
    return make(self, sparse_dim)


@_method
def to_sparse_coo(self):
    """to_sparse()."""
    return to_sparse(self)


@_method
def to_sparse_csr(self, dense_dim=None):
    """NotImplementedError: only the coordinate format is offered."""
    raise NotImplementedError("to_sparse_csr: only the coordinate format is offered; use to_sparse()")


@_method
def to_dense(self, dtype=None, *, masked_grad=None):
    """self, which is dense."""
    return self if dtype is None else self.to(dtype)


@_method
def sparse_mask(self, mask):
    """The elements at the indices of a sparse tensor."""
    from .sparse import sparse_mask as make

    return make(self, mask)
