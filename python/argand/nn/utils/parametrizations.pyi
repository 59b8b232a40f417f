# Written by tools/generate from the operations' schemas and the package's sources; edit those.
# mypy: disable-error-code="override, misc"
from argand.nn.utils._orthogonal import orthogonal as orthogonal
from argand.nn.utils._spectral_norm import parametrized_spectral_norm as spectral_norm
from argand.nn.utils._weight_norm import parametrized_weight_norm as weight_norm

__all__ = ['orthogonal', 'spectral_norm', 'weight_norm']
