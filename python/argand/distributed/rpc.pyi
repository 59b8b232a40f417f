# Written by tools/generate from the operations' schemas and the package's sources; edit those.
# mypy: disable-error-code="override, misc"
from typing import Any

init_rpc: Any
shutdown: Any
rpc_sync: Any
rpc_async: Any
remote: Any
get_worker_info: Any
def is_available() -> bool: ...
