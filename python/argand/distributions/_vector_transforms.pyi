# Written by tools/generate from the operations' schemas and the package's sources; edit those.
# mypy: disable-error-code="override, misc"
from typing import Any
from argand import Tensor
from argand import _C
from argand.distributions._transform import Transform

class _Alone(Transform):
    def __eq__(self, other: object) -> bool: ...
class SoftmaxTransform(_Alone):
    domain: Any
    codomain: Any
    def forward_shape(self, shape: Any) -> _C.Size: ...
    inverse_shape = forward_shape
class StickBreakingTransform(_Alone):
    domain: Any
    codomain: Any
    bijective: bool
    def log_abs_det_jacobian(self, x: Tensor, y: Tensor) -> Tensor: ...
    def forward_shape(self, shape: Any) -> _C.Size: ...
    def inverse_shape(self, shape: Any) -> _C.Size: ...
class LowerCholeskyTransform(_Alone):
    domain: Any
    codomain: Any
class PositiveDefiniteTransform(_Alone):
    domain: Any
    codomain: Any
class CorrCholeskyTransform(_Alone):
    domain: Any
    codomain: Any
    bijective: bool
    def log_abs_det_jacobian(self, x: Tensor, y: Tensor) -> Tensor: ...
    def forward_shape(self, shape: Any) -> _C.Size: ...
    def inverse_shape(self, shape: Any) -> _C.Size: ...
