# Written by tools/generate from the operations' schemas and the package's sources; edit those.
# mypy: disable-error-code="override, misc"
from typing import Any

def skip_init(module_cls: Any, *args: Any, **kwargs: Any) -> Any: ...
