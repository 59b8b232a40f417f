"""NumPy's scalars, arrays and dtypes out of pickles: data alone, each size checked before memory is read."""

import math
import pickle

_KINDS = "biufcSUmM"  # dtypes that are plain bytes; not objects, and not structures of others


def _numpy():
    import numpy

    return numpy


def _dtype(name, align=False, copy=False):
    made = _numpy().dtype(name) if isinstance(name, str) else None
    if made is None or made.kind not in _KINDS:
        raise pickle.UnpicklingError(f"load: an array of dtype {name!r}, which is not plain numbers or text")
    return made


def _scalar(dtype, raw):
    if not isinstance(raw, bytes) or len(raw) != dtype.itemsize:
        raise pickle.UnpicklingError(f"load: a number of {dtype} that is not {dtype.itemsize} bytes")
    return _numpy().frombuffer(raw, dtype)[0]


def _empty_array(kind, shape, dtype):
    if kind is not _numpy().ndarray:
        raise pickle.UnpicklingError("load: an array of another class than numpy.ndarray")
    return kind(0)


def find(module, name):
    """What stands for a name that NumPy's pickles use, or None."""
    if (module, name) == ("numpy", "dtype"):
        return _dtype
    if (module, name) == ("numpy", "ndarray"):
        return _numpy().ndarray
    if module in ("numpy._core.multiarray", "numpy.core.multiarray"):
        return {"scalar": _scalar, "_reconstruct": _empty_array}.get(name)
    return None


def take_state(made, state):
    """Gives an array or a dtype the state that a pickle has for it. Returns whether made is one of these."""
    numpy = _numpy()
    if isinstance(made, numpy.dtype):
        if not isinstance(state, tuple) or len(state) < 2 or state[1] not in ("<", "|", "="):
            raise pickle.UnpicklingError("load: a dtype that is not little-endian")
        return True
    if not isinstance(made, numpy.ndarray):
        return False
    _, shape, dtype, _, raw = state
    if not isinstance(dtype, numpy.dtype) or not isinstance(raw, bytes) or min(shape, default=0) < 0:
        raise pickle.UnpicklingError("load: an array without its bytes")
    if math.prod(shape) * dtype.itemsize != len(raw):
        raise pickle.UnpicklingError(f"load: an array of sizes {shape} and {dtype} with {len(raw)} bytes")
    made.__setstate__(state)
    return True
