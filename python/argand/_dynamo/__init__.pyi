# Written by tools/generate from the operations' schemas and the package's sources; edit those.
# mypy: disable-error-code="override, misc"
from typing import Any
from collections.abc import Callable
from argand import Tensor
from argand.compiler import allow_in_graph as allow_in_graph, assume_constant_result as assume_constant_result, disable as disable, is_compiling as is_compiling, is_dynamo_compiling as is_dynamo_compiling, list_backends as list_backends, reset as reset
from argand._dynamo import config as config, exc as exc
from argand._dynamo.eval_frame import OptimizedModule as OptimizedModule, is_dynamo_supported as is_dynamo_supported

__all__ = ['OptimizedModule', 'allow_in_graph', 'assume_constant_result', 'config', 'disable', 'disallow_in_graph', 'exc', 'forbid_in_graph', 'graph_break', 'is_compiling', 'is_dynamo_compiling', 'is_dynamo_supported', 'list_backends', 'mark_dynamic', 'mark_static', 'mark_static_address', 'maybe_mark_dynamic', 'optimize', 'reset', 'reset_code_caches', 'run', 'skip']
reset_code_caches: Any
disallow_in_graph: Any
forbid_in_graph: Any
skip: Any
def mark_dynamic(t: Any, index: Tensor, **limits: Any) -> None: ...
maybe_mark_dynamic = mark_dynamic
mark_static = mark_dynamic
def mark_static_address(t: Any, guard: bool = True) -> None: ...
def graph_break(msg: str = '') -> None: ...
def optimize(backend: str = 'inductor', **kwargs: Any) -> Any: ...
def run(fn: Callable[..., Any] | None = None) -> Any: ...
