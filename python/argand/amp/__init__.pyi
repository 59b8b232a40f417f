# Written by tools/generate from the operations' schemas and the package's sources; edit those.
# mypy: disable-error-code="override, misc"
from argand import _C
from argand.amp.autocast_mode import autocast as autocast, custom_bwd as custom_bwd, custom_fwd as custom_fwd, is_autocast_available as is_autocast_available
from argand.amp.grad_scaler import GradScaler as GradScaler

__all__ = ['autocast', 'GradScaler', 'custom_fwd', 'custom_bwd', 'is_autocast_available']
get_autocast_dtype = _C.get_autocast_dtype
