"""Functions with arguments that no schema describes, and small ones that are Python's alone."""

from builtins import int as _int

from . import _C
from ._C import Tensor
from ._tensor import legacy_types as _legacy_types
from ._tensor_str import set_printoptions  # noqa: F401

globals().update(_legacy_types)


def _list(tensors):
    """f(a, b) and f([a, b]) are the same."""
    return list(tensors[0]) if len(tensors) == 1 and isinstance(tensors[0], (list, tuple)) else list(tensors)


def is_tensor(obj):
    """Whether obj is a Tensor."""
    return isinstance(obj, Tensor)


def is_storage(obj):
    """Whether obj is a storage: see Tensor.untyped_storage."""
    from .storage import TypedStorage, UntypedStorage

    return isinstance(obj, (TypedStorage, UntypedStorage))


def is_floating_point(input):
    """Whether the dtype is a floating-point one."""
    return input.is_floating_point()


def is_complex(input):
    """Whether the dtype is complex."""
    return input.is_complex()


def is_nonzero(input):
    """Whether the one element of input is not zero."""
    return input.is_nonzero()


def is_inference(input):
    """Whether input was made in inference mode."""
    return input.is_inference()


def is_same_size(input, other):
    """Whether the sizes are equal."""
    return input.shape == other.shape


def resolve_conj(input):
    """input itself: conj() has computed its numbers."""
    return input


def resolve_neg(input):
    """input itself."""
    return input


def is_conj(input):
    """False: conj() computes its numbers."""
    return False


def is_neg(input):
    """False."""
    return False


def is_distributed(input):
    """False: a tensor lies in one process."""
    return False


def numel(input):
    """The number of elements."""
    return input.numel()


def detach(input):
    """input.detach()."""
    return input.detach()


def typename(obj):
    """The type's name, with a tensor's dtype."""
    return obj.type() if isinstance(obj, Tensor) else f"{type(obj).__module__}.{type(obj).__name__}"


def fill(input, value):
    """A tensor like input with value, a number or a 0-d tensor, in every place."""
    return _C.fill(input, value) if not isinstance(value, Tensor) else _C.zeros_like(input).copy_(_point(value))


def _point(value):
    if value.dim():
        raise RuntimeError(f"fill: expected a value of 0 dimensions, got sizes {tuple(value.shape)}")
    return value


def einsum(*args):
    """Sums of products by Einstein's convention: einsum('ij,jk->ik', a, b) or einsum(a, [0, 1], b, [1, 2], [0, 2])."""
    if len(args) < 2:
        raise ValueError("einsum: expected an equation and one tensor at least, or a tensor and its subscripts")
    equation, operands = args[0], args[1:]
    if isinstance(equation, Tensor):
        equation, operands = _equation_of(args)
    return _C.einsum(equation, _list(operands))


def _equation_of(args):
    """(equation, operands) of tensors in turn with lists of subscripts, 0 to 51 or ..., the result's at the end."""

    def letters(subscripts):
        return "".join(
            "..." if s is Ellipsis else chr(ord("A") + s if s < 26 else ord("a") + s - 26) for s in subscripts
        )

    pairs = len(args) // 2 * 2
    equation = ",".join(letters(s) for s in args[1:pairs:2])
    return equation + ("->" + letters(args[-1]) if len(args) % 2 else ""), list(args[0:pairs:2])


def meshgrid(*tensors, indexing="ij"):
    """The coordinates of a grid, one tensor for each axis."""
    return _C.meshgrid(_list(tensors), indexing)


def chain_matmul(*matrices, out=None):
    """The product of matrices, in the cheapest order."""
    return _C.chain_matmul(_list(matrices), **({} if out is None else {"out": out}))


def atleast_1d(*tensors):
    """Each with at least one dimension."""
    made = tuple(_C.atleast_1d(t) for t in _list(tensors))
    return made[0] if len(tensors) == 1 and isinstance(tensors[0], Tensor) else made


def atleast_2d(*tensors):
    """Each with at least two dimensions."""
    made = tuple(_C.atleast_2d(t) for t in _list(tensors))
    return made[0] if len(tensors) == 1 and isinstance(tensors[0], Tensor) else made


def atleast_3d(*tensors):
    """Each with at least three dimensions."""
    made = tuple(_C.atleast_3d(t) for t in _list(tensors))
    return made[0] if len(tensors) == 1 and isinstance(tensors[0], Tensor) else made


def broadcast_shapes(*shapes):
    """The sizes that shapes broadcast to."""
    size = [1] * max((len(s) if isinstance(s, (tuple, list)) else 1 for s in shapes), default=0)
    for s in shapes:
        s = (s,) if isinstance(s, _int) else tuple(s)
        for i, n in enumerate(reversed(s), 1):
            if n != 1 and size[-i] not in (1, n):
                raise RuntimeError(f"broadcast_shapes: sizes {size[-i]} and {n} at dimension -{i} do not broadcast")
            size[-i] = n if n != 1 else size[-i]
    return _C.Size(size)


def broadcast_tensors(*tensors):
    """Views of one common size."""
    tensors = _list(tensors)
    size = broadcast_shapes(*(t.shape for t in tensors))
    return tuple(t.expand(size) for t in tensors)


def tensordot(a, b, dims=2, out=None):
    """Sums over dimensions of a and b: the last and first `dims`, or those of a pair of lists."""
    if isinstance(dims, Tensor):
        dims = dims.tolist()
    if isinstance(dims, _int):
        if dims < 0:
            raise RuntimeError(f"tensordot: dims must not be negative, got {dims}")
        left, right = list(range(a.dim() - dims, a.dim())), list(range(dims))
    else:
        left, right = dims
        left = [left] if isinstance(left, _int) else list(left)
        right = [right] if isinstance(right, _int) else list(right)
    return _C.tensordot(a, b, left, right, **({} if out is None else {"out": out}))


def lu(A, pivot=True, get_infos=False):
    """The factors of A = P L U in one tensor, and the pivots; with get_infos where a pivot is zero, too."""
    found = _C.linalg_lu_factor_ex(A, pivot=pivot, check_errors=not get_infos)
    return tuple(found) if get_infos else (found.LU, found.pivots)


def norm(input, p="fro", dim=None, keepdim=False, out=None, dtype=None):
    """The p-norm over dim, or over all elements; p may be a number, inf, 'fro' (2)."""
    if p == "nuc":
        given = {name: value for name, value in (("dtype", dtype), ("out", out)) if value is not None}
        return _C.linalg_matrix_norm(input, "nuc", (-2, -1) if dim is None else dim, keepdim, **given)
    p = 2.0 if p in ("fro", None) else p
    if dim is None and not keepdim and dtype is None and out is None:
        return _C.norm(input, p)
    dim = list(range(input.dim())) if dim is None else dim
    given = {name: value for name, value in (("dtype", dtype), ("out", out)) if value is not None}
    return _C.norm(input, p, dim, keepdim, **given)


def result_type(tensor1, tensor2):
    """The dtype of an operation on both."""
    a = tensor1 if isinstance(tensor1, Tensor) else None
    b = tensor2 if isinstance(tensor2, Tensor) else None
    if a is None and b is None:
        return _C.tensor([tensor1, tensor2]).dtype
    make = lambda x, like: x[:0].reshape(0) if x.dim() else x  # noqa: E731
    x, y = make(a, b) if a is not None else tensor1, make(b, a) if b is not None else tensor2
    return (_C.where(_C.ones((), dtype=_C.bool), x, y)).dtype


def can_cast(from_, to):
    """Whether a result of dtype from_ may be written to a tensor of dtype to."""
    rank = lambda d: 3 if d.is_complex else 2 if d.is_floating_point else 0 if d is _C.bool else 1  # noqa: E731
    return rank(from_) <= rank(to)


def from_dlpack(ext_tensor):
    """A tensor over the memory of another library's array (an object with __dlpack__, or a DLPack capsule)."""
    if hasattr(ext_tensor, "__dlpack__"):
        kind, _ = ext_tensor.__dlpack_device__()
        if kind != 1:
            raise RuntimeError(f"from_dlpack(): only data on the CPU, got DLPack device type {int(kind)}")
        ext_tensor = ext_tensor.__dlpack__()
    return _C._from_dlpack(ext_tensor)


def asarray(obj, *, dtype=None, device=None, copy=None, requires_grad=False):
    """obj as a tensor; shares memory where it can, unless copy."""
    x = from_dlpack(obj) if not isinstance(obj, Tensor) and hasattr(obj, "__dlpack__") else _C.as_tensor(obj)
    x = x.detach() if not requires_grad else x
    if dtype is not None:
        x = x.to(dtype)
    if device is not None:
        x = x.to(device)
    if copy:
        x = x.clone()
    return x.requires_grad_() if requires_grad else x


def set_default_tensor_type(t):
    """The dtype that factories make: a dtype's legacy type or its name. Use set_default_dtype."""
    if isinstance(t, str):
        t = _legacy_types[t.rsplit(".", 1)[-1]]
    _C.set_default_dtype(t.dtype)


def get_default_device():
    """Where factories put tensors: see set_default_device and `with torch.device(...):`."""
    if _C._torch_function_modes():
        from .utils._device import current_device

        return current_device()
    return _C.device("cpu")


def set_default_device(device):
    """Where factories put tensors from now on, on this thread; None: on the CPU."""
    from .utils._device import set_default

    set_default(device)


def _enter_device(self):
    from .utils._device import DeviceContext

    DeviceContext(self).__enter__()
    return self


def _exit_device(self, *error):
    _C._pop_torch_function_mode()


_C.device.__enter__ = _enter_device
_C.device.__exit__ = _exit_device


def use_deterministic_algorithms(mode, *, warn_only=False):
    """Every operation gives the same bits at any thread count; there is nothing to switch."""


def are_deterministic_algorithms_enabled():
    """True: see use_deterministic_algorithms."""
    return True


_medium_precision = False


def set_float32_matmul_precision(precision):
    """'highest': products of float32 on CUDA are computed in float32; 'high' and 'medium': in TF32, as
    backends.cuda.matmul.allow_tf32 says it. The CPU always computes in float32."""
    global _medium_precision
    if precision not in ("highest", "high", "medium"):
        raise RuntimeError(f"set_float32_matmul_precision: expected 'highest', 'high' or 'medium', got {precision!r}")
    _medium_precision = precision == "medium"
    _C._set_library_switch("matmul_tf32", precision != "highest")


def get_float32_matmul_precision():
    """What set_float32_matmul_precision, or backends.cuda.matmul.allow_tf32, last asked for."""
    if not _C._library_switch("matmul_tf32"):
        return "highest"
    return "medium" if _medium_precision else "high"


def is_autocast_cpu_enabled():
    """is_autocast_enabled('cpu')."""
    return _C.is_autocast_enabled("cpu")


def set_autocast_cpu_enabled(enabled):
    """set_autocast_enabled('cpu', enabled)."""
    _C.set_autocast_enabled("cpu", enabled)


def get_autocast_cpu_dtype():
    """get_autocast_dtype('cpu')."""
    return _C.get_autocast_dtype("cpu")


def set_autocast_cpu_dtype(dtype):
    """set_autocast_dtype('cpu', dtype)."""
    _C.set_autocast_dtype("cpu", dtype)


def get_num_interop_threads():
    """One pool serves all: 1."""
    return 1


def set_num_interop_threads(n):
    """One pool serves all; nothing to set."""


__all__ = [n for n, v in list(globals().items()) if not n.startswith("_") and n not in ("Tensor",)]
