# Written by tools/generate from the operations' schemas and the package's sources; edit those.
# mypy: disable-error-code="override, misc"
from typing import Any

__all__ = ['conv1d_input', 'conv1d_weight', 'conv2d_input', 'conv2d_weight', 'conv3d_input', 'conv3d_weight']
conv1d_input: Any
conv1d_weight: Any
conv2d_input: Any
conv2d_weight: Any
conv3d_input: Any
conv3d_weight: Any
