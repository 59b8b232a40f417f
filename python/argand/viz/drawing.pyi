# Written by tools/generate from the operations' schemas and the package's sources; edit those.
# mypy: disable-error-code="override, misc"
from typing import Any

LETTER: Any
LINE: Any
PAD: Any
ROW_GAP: Any
COLUMN_GAP: Any
MARGIN: Any
FILLS: Any
PARTS: Any
class Drawing:
    def __init__(self, items: Any) -> None: ...
    def __repr__(self) -> str: ...
    def __str__(self) -> str: ...
    def save(self, path: str) -> None: ...
    def svg(self) -> Any: ...
