# Written by tools/generate from the operations' schemas and the package's sources; edit those.
# mypy: disable-error-code="override, misc"
from typing import Any
from argand import _C
from argand import amp as _amp

__all__ = ['autocast', 'GradScaler', 'custom_fwd', 'custom_bwd']
class autocast(_amp.autocast):
    def __init__(self, enabled: bool = True, dtype: _C.dtype | None = None, cache_enabled: bool = True) -> None: ...
class GradScaler(_amp.GradScaler):
    def __init__(self, init_scale: float = ..., growth_factor: float = 2.0, backoff_factor: float = 0.5, growth_interval: int = 2000, enabled: bool = True) -> None: ...
custom_fwd: Any
custom_bwd: Any
