"""Mixed precision: operations in a lower precision where that is safe, and the scaling of losses for float16."""

from .. import _C
from .autocast_mode import autocast, custom_bwd, custom_fwd, is_autocast_available
from .grad_scaler import GradScaler

__all__ = ["autocast", "GradScaler", "custom_fwd", "custom_bwd", "is_autocast_available"]

get_autocast_dtype = _C.get_autocast_dtype
