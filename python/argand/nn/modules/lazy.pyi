# Written by tools/generate from the operations' schemas and the package's sources; edit those.
# mypy: disable-error-code="override, misc"
from typing import Any
from argand import Tensor
from argand._C import _Device
from argand import _C
from argand.nn.modules.linear import Linear

class LazyModuleMixin:
    cls_to_become: Any
    def __init__(self, *args: Any, **kwargs: Any) -> None: ...
    def initialize_parameters(self, *args: Any, **kwargs: Any) -> Any: ...
    def has_uninitialized_params(self) -> Any: ...
class LazyLinear(LazyModuleMixin, Linear):
    cls_to_become: Any
    def __init__(self, out_features: int, bias: bool = True, device: _Device = None, dtype: _C.dtype | None = None) -> None: ...
    def reset_parameters(self) -> None: ...
    def initialize_parameters(self, input: Tensor) -> None: ...
LazyConv1d: Any
LazyConv2d: Any
LazyConv3d: Any
LazyConvTranspose1d: Any
LazyConvTranspose2d: Any
LazyConvTranspose3d: Any
LazyBatchNorm1d: Any
LazyBatchNorm2d: Any
LazyBatchNorm3d: Any
LazyInstanceNorm1d: Any
LazyInstanceNorm2d: Any
LazyInstanceNorm3d: Any
