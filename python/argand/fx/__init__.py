"""Names of PyTorch's graph capture, for programs that ask whether they are being captured: nothing is, so no object is
of these classes, and what would capture says so."""

from .._missing import not_here
from .node import Node, map_aggregate, map_arg
from .proxy import Proxy

__all__ = [
    "Graph",
    "GraphModule",
    "Interpreter",
    "Node",
    "Proxy",
    "Tracer",
    "Transformer",
    "has_side_effect",
    "map_aggregate",
    "map_arg",
    "replace_pattern",
    "symbolic_trace",
    "wrap",
]

_HINT = "there are no captured graphs of operations; call the module itself, or torch.compile, which passes it through"


class Graph:
    """A captured program's operations. There are none."""

    def __init__(self, *args, **kwargs):
        raise NotImplementedError(f"fx.{type(self).__name__}: {_HINT}")


class GraphModule(Graph):
    """A module made of a graph."""


class Tracer(Graph):
    """What captures a module."""


class Interpreter(Graph):
    """What runs a graph."""


class Transformer(Interpreter):
    """What rewrites a graph."""


symbolic_trace = not_here("fx.symbolic_trace", _HINT)
replace_pattern = not_here("fx.replace_pattern", _HINT)


def wrap(fn_or_name):
    """fn_or_name itself: a mark for capturing."""
    return fn_or_name


def has_side_effect(fn):
    """fn itself: a mark for capturing."""
    return fn
