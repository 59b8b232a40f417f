# Written by tools/generate from the operations' schemas and the package's sources; edit those.
# mypy: disable-error-code="override, misc"
from typing import Any

BroadcastingList1: Any
BroadcastingList2: Any
BroadcastingList3: Any
