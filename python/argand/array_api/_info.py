"""What this implementation of the standard can do."""

import argand

from .. import _C
from ._dtypes import _KINDS, COMPLEX, REAL, SIGNED, UNSIGNED, default_complex, default_float


class Info:
    """Answers to questions about the namespace; made by __array_namespace_info__()."""

    def capabilities(self):
        """{'boolean indexing': True, 'data-dependent shapes': True, 'max dimensions': 64}"""
        return {"boolean indexing": True, "data-dependent shapes": True, "max dimensions": 64}

    def default_device(self):
        """Where arrays are made unless a device is given."""
        return _C.device("cpu")

    def devices(self):
        """The devices there are."""
        return [_C.device("cpu"), *(_C.device("cuda", i) for i in range(argand.cuda.device_count()))]

    def default_dtypes(self, *, device=None):
        """The dtypes that functions choose: a dict for 'real floating', 'complex floating', 'integral', 'indexing'.

        The floating-point ones follow argand.set_default_dtype(); at first they are float32 and complex64, PyTorch's.
        """
        return {
            "real floating": default_float(),
            "complex floating": default_complex(),
            "integral": _C.int64,
            "indexing": _C.int64,
        }

    def dtypes(self, *, device=None, kind=None):
        """The standard's dtypes by name; those of a kind, or of a tuple of kinds, as isdtype() knows them."""
        standard = (_C.bool, *SIGNED, *UNSIGNED, *REAL, *COMPLEX)
        kinds = tuple(_KINDS) if kind is None else kind if isinstance(kind, tuple) else (kind,)
        for k in kinds:
            if k not in _KINDS:
                raise ValueError(f"dtypes: expected a kind out of {', '.join(map(repr, _KINDS))}, got {k!r}")
        return {str(d).split(".")[1]: d for d in standard if any(d in _KINDS[k] for k in kinds)}


def __array_namespace_info__():
    """What the namespace can do: capabilities, devices, dtypes and the default ones."""
    return Info()
