# Written by tools/generate from the operations' schemas and the package's sources; edit those.
# mypy: disable-error-code="override, misc"
from typing import Any

VmapInfo: Any
def apply_batched(level: Any, cls: Any, args: Any) -> Any: ...
