"""Padding of the last one, two or three dimensions."""

from argand.nn import functional as F
from argand.nn.modules.module import Module
from argand.nn.modules.utils import _ntuple


class _PadNd(Module):
    """padding: one number, or (left, right, top, bottom, ...) from the last dimension on; negative ones crop."""

    _dims = 1
    _mode = "constant"

    def __init__(self, padding):
        super().__init__()
        self.padding = _ntuple(2 * self._dims)(padding)

    def forward(self, input):
        return F.pad(input, self.padding, self._mode)

    def extra_repr(self):
        return f"{self.padding}"


class _ConstantPadNd(_PadNd):
    def __init__(self, padding, value):
        super().__init__(padding)
        self.value = value

    def forward(self, input):
        return F.pad(input, self.padding, "constant", self.value)

    def extra_repr(self):
        return f"padding={self.padding}, value={self.value}"


class _ZeroPadNd(_ConstantPadNd):
    def __init__(self, padding):
        super().__init__(padding, 0.0)

    def extra_repr(self):
        return f"{self.padding}"


class _ReflectionPadNd(_PadNd):
    _mode = "reflect"


class _ReplicationPadNd(_PadNd):
    _mode = "replicate"


class _CircularPadNd(_PadNd):
    _mode = "circular"


_KINDS = (
    ("ConstantPad", _ConstantPadNd, "the number value"),
    ("ZeroPad", _ZeroPadNd, "zeros"),
    ("ReflectionPad", _ReflectionPadNd, "the input mirrored at its border"),
    ("ReplicationPad", _ReplicationPadNd, "copies of its border"),
    ("CircularPad", _CircularPadNd, "what is at the opposite end"),
)


def _pad_class(name, base, dims, what):
    shape = ", ".join("LHWDHW"[{1: 0, 2: 1, 3: 3}[dims] :][:dims])
    doc = f"Widens [N, C, {shape}] or [C, {shape}] with {what}. {_PadNd.__doc__}"
    return type(f"{name}{dims}d", (base,), {"_dims": dims, "__doc__": doc, "__module__": __name__})


for _name, _base, _what in _KINDS:
    for _dims in (1, 2, 3):
        globals()[f"{_name}{_dims}d"] = _pad_class(_name, _base, _dims, _what)
