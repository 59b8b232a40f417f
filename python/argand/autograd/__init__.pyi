# Written by tools/generate from the operations' schemas and the package's sources; edit those.
# mypy: disable-error-code="override, misc"
from typing import Any
from collections.abc import Sequence
from argand import Tensor
from argand.autograd.anomaly_mode import detect_anomaly as detect_anomaly, set_detect_anomaly as set_detect_anomaly
from argand.autograd.function import Function as Function, FunctionCtx as FunctionCtx
from argand.autograd.grad_mode import enable_grad as enable_grad, inference_mode as inference_mode, no_grad as no_grad, set_grad_enabled as set_grad_enabled
from argand.autograd.gradcheck import gradcheck as gradcheck, gradgradcheck as gradgradcheck

__all__ = ['Function', 'FunctionCtx', 'Variable', 'backward', 'detect_anomaly', 'enable_grad', 'grad', 'gradcheck', 'gradgradcheck', 'inference_mode', 'no_grad', 'set_detect_anomaly', 'set_grad_enabled']
class _VariableMeta(type):
    def __instancecheck__(cls, x: Tensor) -> bool: ...
def backward(tensors: Sequence[Tensor], grad_tensors: Any = None, retain_graph: bool | None = None, create_graph: bool = False, grad_variables: Any = None, inputs: Any = None) -> None: ...
def grad(outputs: Any, inputs: Any, grad_outputs: Any = None, retain_graph: bool | None = None, create_graph: bool = False, only_inputs: bool = True, allow_unused: bool | None = None, is_grads_batched: bool = False, materialize_grads: bool = False) -> Any: ...
class Variable(metaclass=_VariableMeta):
    def __new__(cls, data: Any, requires_grad: bool = False, volatile: Any = None) -> Any: ...
