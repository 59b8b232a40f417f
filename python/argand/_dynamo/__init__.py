"""Names of PyTorch's compiler, as programs use them to keep code out of it: nothing is compiled, and marks
do nothing."""

from ..compiler import (
    allow_in_graph,
    assume_constant_result,
    disable,
    is_compiling,
    is_dynamo_compiling,
    list_backends,
    reset,
)
from . import config, exc
from .eval_frame import OptimizedModule, is_dynamo_supported

__all__ = [
    "OptimizedModule",
    "allow_in_graph",
    "assume_constant_result",
    "config",
    "disable",
    "disallow_in_graph",
    "exc",
    "forbid_in_graph",
    "graph_break",
    "is_compiling",
    "is_dynamo_compiling",
    "is_dynamo_supported",
    "list_backends",
    "mark_dynamic",
    "mark_static",
    "mark_static_address",
    "maybe_mark_dynamic",
    "optimize",
    "reset",
    "reset_code_caches",
    "run",
    "skip",
]

reset_code_caches = reset
disallow_in_graph = forbid_in_graph = skip = disable


def mark_dynamic(t, index, **limits):
    """Says that a size changes from call to call; nothing is compiled for one size."""


maybe_mark_dynamic = mark_static = mark_dynamic


def mark_static_address(t, guard=True):
    """Says that a tensor stays where it is."""


def graph_break(msg=""):
    """Ends a compiled piece: there is none."""


def optimize(backend="inductor", **kwargs):
    """A decorator that returns what it is given."""
    return lambda fn: fn


def run(fn=None):
    """fn itself."""
    return fn if fn is not None else (lambda f: f)
