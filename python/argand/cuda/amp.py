"""Of old: see argand.amp."""

from ..amp import GradScaler, autocast, custom_bwd, custom_fwd  # noqa: F401
