"""Ready parametrizations."""

from argand.nn.utils._orthogonal import orthogonal
from argand.nn.utils._spectral_norm import parametrized_spectral_norm as spectral_norm
from argand.nn.utils._weight_norm import parametrized_weight_norm as weight_norm

__all__ = ["orthogonal", "spectral_norm", "weight_norm"]
