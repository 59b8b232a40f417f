# Written by tools/generate from the operations' schemas and the package's sources; edit those.
# mypy: disable-error-code="override, misc"
from typing import Any
from argand import Tensor
from argand._C import _Device
from argand import _C

__all__ = ['fft', 'ifft', 'fftn', 'ifftn', 'rfft', 'irfft', 'rfftn', 'irfftn', 'hfft', 'ihfft', 'fftfreq', 'rfftfreq', 'fftshift', 'ifftshift']
fft: Any
ifft: Any
rfft: Any
irfft: Any
hfft: Any
ihfft: Any
fftn: Any
ifftn: Any
rfftn: Any
irfftn: Any
def fftfreq(n: Any, /, *, d: float = 1.0, dtype: _C.dtype | None = None, device: _Device = None) -> Any: ...
def rfftfreq(n: Any, /, *, d: float = 1.0, dtype: _C.dtype | None = None, device: _Device = None) -> Any: ...
def fftshift(x: Tensor, /, *, axes: Any = None) -> Any: ...
def ifftshift(x: Tensor, /, *, axes: Any = None) -> Any: ...
