"""Indexing by the standard's rules, where they go beyond PyTorch's: steps backwards, and indices of any integer type
(in PyTorch uint8 is a mask).

A step backwards is the same elements forwards and then flipped: tensors have no negative strides, so it is a copy.
"""

from .. import _C
from .._C import Tensor

_get, _set = Tensor.__getitem__, Tensor.__setitem__
_INDEX_DTYPES = (_C.int8, _C.int16, _C.int32, _C.uint8, _C.uint16, _C.uint32, _C.uint64)


def _item(k):
    if not isinstance(k, Tensor) and hasattr(k, "__array_interface__"):
        from ._creation import asarray

        k = asarray(k)  # whatever its strides
    return k.to(_C.int64) if isinstance(k, Tensor) and k.dtype in _INDEX_DTYPES else k


def _backwards(k):
    if not isinstance(k, slice) or k.step is None:
        return False
    step = k.step.__index__()
    if step == 0:
        raise ValueError("index: the step of a slice must not be zero")
    return step < 0


def _dims_of(k):
    """How many of the array's dimensions an index item takes."""
    if k is None or k is Ellipsis or isinstance(k, bool):
        return 0
    if isinstance(k, Tensor) and k.dtype is _C.bool:
        return k.ndim
    return 1


def _forwards(s, size):
    """The elements of a backwards slice as one that goes forwards."""
    start, stop, step = s.indices(size)
    n = len(range(start, stop, step))
    return slice(start + (n - 1) * step, start + 1, -step) if n else slice(0, 0, 1)


def _normalised(key):
    items = [_item(k) for k in key] if isinstance(key, tuple) else [_item(key)]
    return items, [i for i, k in enumerate(items) if _backwards(k)]


def _key(items):
    return tuple(items) if len(items) != 1 else items[0]


def _dimension(x, items, i):
    """The dimension of x that item i stands for."""
    before = sum(_dims_of(k) for k in items[:i])
    if any(k is Ellipsis for k in items[:i]):
        before += x.ndim - sum(_dims_of(k) for k in items)
    if not 0 <= before < x.ndim:
        raise IndexError(f"index: too many indices for an array of {x.ndim} dimensions")
    return before


def getitem(self, key, /):
    """x[key]; slices may go backwards."""
    if isinstance(key, int):
        return _get(self, key)
    items, backwards = _normalised(key)
    for i in backwards:
        d = _dimension(self, items, i)
        self = _get(self, (*[slice(None)] * d, _forwards(items[i], self.shape[d]))).flip(d)
        items[i] = slice(None)
    return _get(self, _key(items))


def setitem(self, key, value, /):
    """x[key] = value; slices may go backwards."""
    items, backwards = _normalised(key)
    if not backwards:
        return _set(self, _key(items), value)
    places = _C.arange(self.numel()).view(self.shape).as_subclass(type(self))
    flat = getitem(places, tuple(items)).as_subclass(Tensor)
    where = []
    for size in reversed(self.shape):
        where.insert(0, flat % size)
        flat = flat // size
    return _set(self, tuple(where), value)
