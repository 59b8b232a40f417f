"""SparseTensor: the elements of a tensor that are not zero, and where they are (coordinate format)."""

import argand
from argand import Size, Tensor

__all__ = ["SparseTensor"]

_POINTWISE = (
    "abs neg sqrt square sin tan asin atan sinh tanh relu sign sgn floor ceil trunc round expm1 log1p erf erfinv"
)


def _needs_dense(name):
    return NotImplementedError(f"{name}: not offered for sparse tensors; call to_dense() on them first")


class SparseTensor:
    """indices [sparse dims, nnz] and values [nnz, dense dims]; an index may repeat until coalesce() adds its values up.

    It is no Tensor: operations that it has no sparse form of raise NotImplementedError, and to_dense() leads to a
    Tensor. Gradients flow through values: to those that sparse_coo_tensor() was given, and out of to_dense(), products
    and sums.
    """

    is_sparse, is_sparse_csr, is_quantized, is_nested, is_mkldnn = True, False, False, False, False

    def __init__(self, indices, values, size, coalesced=False):
        self._at, self._of, self._size, self._coalesced = indices, values, Size(size), coalesced

    def _like(self, values, indices=None, size=None, coalesced=None):
        indices = self._at if indices is None else indices
        size = self._size if size is None else size
        return SparseTensor(indices, values, size, self._coalesced if coalesced is None else coalesced)

    # --- facts

    @property
    def shape(self):
        """The sizes of the whole tensor."""
        return self._size

    @property
    def layout(self):
        """argand.sparse_coo."""
        return argand.sparse_coo

    @property
    def dtype(self):
        """The dtype of the values."""
        return self._of.dtype

    @property
    def device(self):
        """Where the values are."""
        return self._of.device

    @property
    def is_cuda(self):
        """Whether the values are on a CUDA device."""
        return self._of.is_cuda

    @property
    def ndim(self):
        """The number of dimensions."""
        return len(self._size)

    @property
    def requires_grad(self):
        """Whether gradients flow to the values."""
        return self._of.requires_grad

    @property
    def grad_fn(self):
        """The node that made the values."""
        return self._of.grad_fn

    @property
    def grad(self):
        """The gradient of the values, at the same indices; None where there is none."""
        return None if self._of.grad is None else self._like(self._of.grad)

    @grad.setter
    def grad(self, value):
        self._of.grad = value._of if isinstance(value, SparseTensor) else value

    @property
    def T(self):
        """t()."""
        return self.t()

    def size(self, dim=None):
        """The sizes, or one."""
        return self._size if dim is None else self._size[dim]

    def dim(self):
        """The number of dimensions."""
        return len(self._size)

    def numel(self):
        """The number of elements, zeros too."""
        return self._size.numel()

    def sparse_dim(self):
        """The number of dimensions that indices name."""
        return self._at.shape[0]

    def dense_dim(self):
        """The number of dimensions of one value."""
        return self._of.dim() - 1

    def _nnz(self):
        return self._at.shape[1]

    def is_coalesced(self):
        """Whether no index repeats and they are in order."""
        return self._coalesced

    def is_floating_point(self):
        """Whether the dtype is a floating-point one."""
        return self._of.is_floating_point()

    def is_complex(self):
        """Whether the dtype is complex."""
        return self._of.is_complex()

    def _indices(self):
        return self._at

    def _values(self):
        return self._of

    def indices(self):
        """Where the values are, of a coalesced tensor."""
        self._needs_coalesced("indices")
        return self._at

    def values(self):
        """The values of a coalesced tensor."""
        self._needs_coalesced("values")
        return self._of

    def _needs_coalesced(self, name):
        if not self._coalesced:
            raise RuntimeError(f"{name}: the indices may repeat; call coalesce() first")

    def __len__(self):
        return self._size[0]

    def __repr__(self):
        line, suffix = "\n       ", f", dtype={self.dtype})"
        values = str(self._of.detach())
        named = values.endswith(suffix)
        values = values[: -len(suffix)] + ")" if named else values
        parts = [f"indices={self._at}".replace("\n", line + " " * 8), f"values={values}".replace("\n", line + " " * 7)]
        dtype = f"dtype={self.dtype}, " if named else ""
        parts.append(f"size={tuple(self._size)}, nnz={self._nnz()}, {dtype}layout={argand.sparse_coo}")
        if self._of.is_leaf and self.requires_grad:
            parts[-1] += ", requires_grad=True"
        elif self.grad_fn is not None:
            parts.append(f"grad_fn=<{self.grad_fn.name()}>")
        return f"tensor({f',{line}'.join(parts)})"

    # --- forms

    def _flat(self):
        """The place of each index when the sparse dimensions are counted through."""
        place = argand.zeros(self._nnz(), dtype=argand.int64, device=self._at.device)
        for d in range(self.sparse_dim()):
            place = place * self._size[d] + self._at[d]
        return place

    def _unflattened(self, place):
        rows = []
        for n in reversed(self._size[: self.sparse_dim()]):
            rows.append(place % n if n else place)
            place = place // n if n else place
        return argand.stack(rows[::-1]) if rows else self._at[:, : place.shape[0]]

    def coalesce(self):
        """The same with every index once, in order, its values added up."""
        if self._coalesced:
            return self
        place, which = argand.unique(self._flat(), return_inverse=True)
        values = argand.zeros(place.shape[0], *self._of.shape[1:], dtype=self.dtype, device=self.device)
        return self._like(values.index_add(0, which, self._of), self._unflattened(place), coalesced=True)

    def to_dense(self, dtype=None, *, masked_grad=None):
        """The Tensor."""
        lead = Size(self._size[: self.sparse_dim()]).numel()
        dense = argand.zeros(lead, *self._of.shape[1:], dtype=self.dtype, device=self.device)
        dense = dense.index_add(0, self._flat(), self._of).reshape(self._size)
        return dense if dtype is None else dense.to(dtype)

    def to_sparse(self, sparse_dim=None, *, layout=None, blocksize=None, dense_dim=None):
        """self."""
        if sparse_dim in (None, self.sparse_dim()):
            return self
        return argand.sparse.to_sparse(self.to_dense(), sparse_dim)

    to_sparse_coo = to_sparse

    def detach(self):
        """The same, through which no gradient flows."""
        return self._like(self._of.detach())

    def clone(self, *, memory_format=None):
        """A copy."""
        return self._like(self._of.clone(), self._at.clone())

    def requires_grad_(self, requires_grad=True):
        """Has gradients flow to the values, or not. Returns self."""
        self._of.requires_grad_(requires_grad)
        return self

    def to(self, *args, **kwargs):
        """The values in another dtype, both on another device."""
        values = self._of.to(*args, **kwargs)
        return self._like(values, self._at.to(values.device))

    def cpu(self):
        """Both on the CPU."""
        return self.to("cpu")

    def cuda(self, device=None, non_blocking=False):
        """Both on a CUDA device."""
        return self.to("cuda" if device is None else argand.device(device))

    def type(self, dtype=None):
        """In another dtype."""
        return self.to(dtype)

    # --- shapes

    def transpose(self, dim0, dim1):
        """With two of the sparse dimensions exchanged."""
        dim0, dim1 = dim0 % self.dim(), dim1 % self.dim()
        if max(dim0, dim1) >= self.sparse_dim():
            raise _needs_dense("transpose of dense dimensions")
        order, size = list(range(self.sparse_dim())), list(self._size)
        order[dim0], order[dim1] = dim1, dim0
        size[dim0], size[dim1] = size[dim1], size[dim0]
        return self._like(self._of, self._at[argand.tensor(order)], size, coalesced=False)

    def t(self):
        """A matrix with rows and columns exchanged."""
        if self.dim() > 2:
            raise RuntimeError(f"t: expected 2 dimensions or fewer, got {self.dim()}; use transpose")
        return self.transpose(0, 1) if self.dim() == 2 else self

    def unsqueeze(self, dim):
        """With a sparse dimension of size 1 at dim."""
        dim %= self.dim() + 1
        if dim > self.sparse_dim():
            raise _needs_dense("unsqueeze among dense dimensions")
        zero = argand.zeros(1, self._nnz(), dtype=argand.int64, device=self._at.device)
        indices = argand.cat([self._at[:dim], zero, self._at[dim:]])
        return self._like(self._of, indices, [*self._size[:dim], 1, *self._size[dim:]])

    def index_select(self, dim, index):
        """The slices index, a vector, along a sparse dimension."""
        dim %= self.dim()
        if dim >= self.sparse_dim():
            raise _needs_dense("index_select along a dense dimension")
        new, old = (self._at[dim].unsqueeze(0) == index.unsqueeze(1)).nonzero().unbind(1)
        indices = self._at[:, old].clone()
        indices[dim] = new
        size = [*self._size[:dim], index.shape[0], *self._size[dim + 1 :]]
        return self._like(self._of[old], indices, size, coalesced=False)

    def __getitem__(self, index):
        if not isinstance(index, int):
            raise _needs_dense("indexing with anything but a number")
        n = self._size[0]
        if not -n <= index < n:
            raise IndexError(f"index {index} is out of bounds for size {n}")
        there = (self._at[0] == index % n).nonzero().squeeze(1)
        if self.sparse_dim() == 1:
            return self._of[there].sum(0)
        return self._like(self._of[there], self._at[1:, there], self._size[1:])

    # --- arithmetic

    def _pointwise(self, name, *args):
        """A function that keeps zeros, of the values; of sums of them only once they are added up."""
        x = self.coalesce()
        return x._like(getattr(x._of, name)(*args))

    def pow(self, exponent):
        """The values to a power above 0."""
        return self._pointwise("pow", exponent)

    __pow__ = pow

    def mul(self, other):
        """With a number, a Tensor that broadcasts, or a sparse tensor."""
        if isinstance(other, SparseTensor):
            other = other.to_dense()
        if not isinstance(other, Tensor) or other.dim() == 0:
            return self._like(self._of * other)
        places = other.expand(self._size).flatten(0, self.sparse_dim() - 1)[self._flat()]
        return self._like(self._of * places)

    __mul__ = __rmul__ = multiply = mul

    def div(self, other):
        """By a number or a Tensor of one."""
        if isinstance(other, SparseTensor) or isinstance(other, Tensor) and other.dim():
            raise _needs_dense("division by a tensor")
        return self._like(self._of / other)

    __truediv__ = divide = true_divide = div

    def __neg__(self):
        return self._like(-self._of)

    def add(self, other, *, alpha=1):
        """Two sparse tensors of one size; with a Tensor the sum is a Tensor."""
        if isinstance(other, Tensor):
            return self.to_dense() + alpha * other
        if not isinstance(other, SparseTensor):
            raise _needs_dense("adding a number")
        if other._size != self._size or other.sparse_dim() != self.sparse_dim():
            raise RuntimeError(f"add: expected sizes that are the same, got {self._size} and {other._size}")
        values = argand.cat([self._of, alpha * other._of])
        return self._like(values, argand.cat([self._at, other._at], 1), coalesced=False).coalesce()

    __add__ = __radd__ = add

    def sub(self, other, *, alpha=1):
        """add() of the negative."""
        return self.add(other, alpha=-alpha)

    __sub__ = subtract = sub

    def __rsub__(self, other):
        return (-self).add(other)

    def sum(self, dim=None, keepdim=False, dtype=None):
        """Of all, a Tensor; along dim, sparse unless no sparse dimension is left."""
        values = self._of if dtype is None else self._of.to(dtype)
        if dim is None:
            return values.sum()
        if keepdim:
            raise _needs_dense("sum with keepdim")
        dims = {d % self.dim() for d in ([dim] if isinstance(dim, int) else dim)}
        sparse, size = self.sparse_dim(), [n for d, n in enumerate(self._size) if d not in dims]
        inside = [d - sparse + 1 for d in dims if d >= sparse]
        values = values.sum(inside) if inside else values
        left = [d for d in range(sparse) if d not in dims]
        if not left:
            return values.sum(0)
        return self._like(values, self._at[argand.tensor(left)], size, coalesced=False).coalesce()

    def mm(self, other):
        """The product with a matrix: a Tensor; with a sparse one: sparse."""
        if self.sparse_dim() != 2 or self.dim() != 2 or other.dim() != 2 or self._size[1] != other.shape[0]:
            raise RuntimeError(
                f"mm: expected matrices [m, n] and [n, k], got {tuple(self._size)} and {tuple(other.shape)}"
            )
        if isinstance(other, SparseTensor):
            return argand.sparse.to_sparse(self.mm(other.to_dense()), 2)
        rows = other.index_select(0, self._at[1]) * self._of.unsqueeze(1)
        result = argand.zeros(self._size[0], other.shape[1], dtype=rows.dtype, device=rows.device)
        return result.index_add(0, self._at[0], rows)

    def mv(self, vec):
        """The product with a vector."""
        return self.mm(vec.unsqueeze(1)).squeeze(1)

    def matmul(self, other):
        """mm() or mv()."""
        return self.mv(other) if other.dim() == 1 else self.mm(other)

    __matmul__ = matmul

    def __rmatmul__(self, other):
        """The product of a Tensor and this."""
        if other.dim() == 1:
            return self.t().mv(other)
        return self.t().mm(other.mT).mT

    def sparse_mask(self, mask):
        """The elements at the indices of mask."""
        return argand.sparse.sparse_mask(self.to_dense(), mask)

    # --- PyTorch's functions, methods by name

    @classmethod
    def __torch_function__(cls, func, types, args=(), kwargs=None):
        name, kwargs = func.__name__, kwargs or {}
        if name in ("mm", "matmul", "spmm") and not isinstance(args[0], SparseTensor):
            return args[1].__rmatmul__(args[0])
        if name == "mul" and not isinstance(args[0], SparseTensor):
            return args[1].mul(args[0])
        if name in ("add", "sub", "subtract") and not isinstance(args[0], SparseTensor):
            alpha = kwargs.get("alpha", 1)
            return args[1].mul(alpha if name == "add" else -alpha).add(args[0])
        if name in ("cat", "concat"):
            return argand.sparse.cat(*args, **kwargs)
        method = getattr(cls, name, None) if isinstance(args[0], cls) else None
        if method is None or name.startswith("__"):
            raise _needs_dense(name)
        return method(*args, **kwargs)

    def __getattr__(self, name):
        if not name.startswith("_") and hasattr(Tensor, name):
            raise _needs_dense(name)
        raise AttributeError(f"SparseTensor has no attribute {name!r}", name=name, obj=self)


def _pointwise_method(name):
    def method(self):
        return self._pointwise(name)

    method.__name__ = method.__qualname__ = name
    method.__doc__ = f"{name}() of the values: it keeps zeros."
    return method


def _dtype_method(name, dtype):
    def method(self):
        return self.to(dtype)

    method.__name__ = method.__qualname__ = name
    method.__doc__ = f"In {dtype}."
    return method


for _name in _POINTWISE.split():
    setattr(SparseTensor, _name, _pointwise_method(_name))
for _name in ("half", "float", "double", "bfloat16", "int", "long"):
    setattr(SparseTensor, _name, _dtype_method(_name, getattr(argand, {"half": "float16"}.get(_name, _name))))
