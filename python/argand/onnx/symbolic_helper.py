"""How operations are described for an export: nothing is exported, so marks do nothing."""

from .._missing import not_here


def parse_args(*arg_descriptors):
    """A decorator that returns what it is given."""
    return lambda f: f


quantized_args = parse_args


def __getattr__(name):
    if name.startswith("__"):
        raise AttributeError(name)
    return not_here(f"onnx.{name}", "models are not written as ONNX")
