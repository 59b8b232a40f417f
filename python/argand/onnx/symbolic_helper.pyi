# Written by tools/generate from the operations' schemas and the package's sources; edit those.
# mypy: disable-error-code="override, misc"
from typing import Any

def parse_args(*arg_descriptors: Any) -> Any: ...
quantized_args = parse_args
