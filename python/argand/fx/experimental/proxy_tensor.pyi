# Written by tools/generate from the operations' schemas and the package's sources; edit those.
# mypy: disable-error-code="override, misc"
from typing import Any

make_fx: Any
def get_proxy_mode() -> None: ...
