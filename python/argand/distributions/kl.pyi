# Written by tools/generate from the operations' schemas and the package's sources; edit those.
# mypy: disable-error-code="override, misc"
from typing import Any

__all__ = ['kl_divergence', 'register_kl']
def register_kl(type_p: Any, type_q: Any) -> Any: ...
def kl_divergence(p: float, q: Any) -> Any: ...
