# Written by tools/generate from the operations' schemas and the package's sources; edit those.
# mypy: disable-error-code="override, misc"
from typing import Any
import enum
from argand._missing import missing as missing, not_here as not_here

class TrainingMode(enum.Enum):
    EVAL = 0
    PRESERVE = 1
    TRAINING = 2
class OperatorExportTypes(enum.Enum):
    ONNX = 0
    ONNX_ATEN = 1
    ONNX_ATEN_FALLBACK = 2
    ONNX_FALLTHROUGH = 3
class OnnxExporterError(RuntimeError): ...
class ONNXProgram:
    def __init__(self, *args: Any, **kwargs: Any) -> None: ...
export: Any
def register_custom_op_symbolic(symbolic_name: Any, symbolic_fn: Any, opset_version: Any, custom_opsets: Any = None) -> None: ...
def is_in_onnx_export() -> bool: ...
