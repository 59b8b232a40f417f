"""ONNX: nothing is exported; programs that ask whether they are being exported hear that they are not."""

import enum

from .._missing import missing, not_here

_HINT = "models are not written as ONNX; save the state_dict, as torch.save or safetensors do"


class TrainingMode(enum.Enum):
    """How a model is exported."""

    EVAL = 0
    PRESERVE = 1
    TRAINING = 2


class OperatorExportTypes(enum.Enum):
    """Which operations an exported model uses."""

    ONNX = 0
    ONNX_ATEN = 1
    ONNX_ATEN_FALLBACK = 2
    ONNX_FALLTHROUGH = 3


class OnnxExporterError(RuntimeError):
    """Never raised."""


class ONNXProgram:
    """An exported model. There are none."""

    def __init__(self, *args, **kwargs):
        raise NotImplementedError(f"onnx.ONNXProgram: {_HINT}")


export = not_here("onnx.export", _HINT)


def register_custom_op_symbolic(symbolic_name, symbolic_fn, opset_version, custom_opsets=None):
    """How an operation is exported; nothing is."""


def is_in_onnx_export():
    """False."""
    return False


def __getattr__(name):
    if name.startswith("symbolic_"):
        import importlib

        return importlib.import_module("argand.onnx.symbolic_helper")
    raise missing("argand.onnx", name, list(globals()))
