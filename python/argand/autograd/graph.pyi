# Written by tools/generate from the operations' schemas and the package's sources; edit those.
# mypy: disable-error-code="override, misc"
from typing import Any, Self
from argand import Tensor
from argand._C import _Node as Node

__all__ = ['Node', 'saved_tensors_hooks', 'save_on_cpu', 'get_gradient_edge']
class GradientEdge(tuple[Any, ...]):
    node: Any
    output_nr: Any
def get_gradient_edge(tensor: Tensor) -> Any: ...
class saved_tensors_hooks:
    def __init__(self, pack_hook: Any, unpack_hook: Any) -> None: ...
    def __enter__(self) -> Self: ...
    def __exit__(self, *error: Any) -> None: ...
class save_on_cpu(saved_tensors_hooks):
    def __init__(self, pin_memory: bool = False, device_type: str = 'cuda') -> None: ...
