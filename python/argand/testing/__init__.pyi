# Written by tools/generate from the operations' schemas and the package's sources; edit those.
# mypy: disable-error-code="override, misc"
from typing import Any
from argand._C import _Device
from argand import _C

__all__ = ['assert_close', 'assert_allclose', 'make_tensor']
def assert_close(actual: Any, expected: Any, *, allow_subclasses: bool = True, rtol: float | None = None, atol: float | None = None, equal_nan: bool = False, check_device: bool = True, check_dtype: bool = True, check_layout: bool = True, check_stride: bool = False, msg: Any = None, _where: str = '') -> Any: ...
def assert_allclose(actual: Any, expected: Any, rtol: float | None = None, atol: float | None = None, equal_nan: bool = True, msg: str = '') -> None: ...
def make_tensor(*shape: Any, dtype: _C.dtype, device: _Device | str = 'cpu', low: float | None = None, high: float | None = None, requires_grad: bool = False, noncontiguous: bool = False) -> Any: ...
