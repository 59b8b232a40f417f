# Written by tools/generate from the operations' schemas and the package's sources; edit those.
# mypy: disable-error-code="override, misc"
from typing import Any
from argand import Tensor
from argand.nn import Module

__all__ = ['DeQuantStub', 'QuantStub']
class QuantStub(Module):
    def __init__(self, qconfig: Any = None) -> None: ...
    def forward(self, x: Tensor) -> Tensor: ...
    def __call__(self, x: Tensor) -> Tensor: ...
class DeQuantStub(QuantStub): ...
class QuantWrapper(Module):
    def __init__(self, module: Module) -> None: ...
    def forward(self, X: Any) -> Tensor: ...
    def __call__(self, X: Any) -> Tensor: ...
prepare: Any
prepare_qat: Any
convert: Any
quantize_dynamic: Any
fuse_modules: Any
fuse_modules_qat: Any
get_default_qconfig: Any
get_default_qat_qconfig: Any
