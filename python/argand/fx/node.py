"""One operation of a captured graph: a class without objects, and maps over an operation's arguments."""


class Node:
    """An operation in a graph. There are none."""

    def __init__(self, *args, **kwargs):
        raise NotImplementedError("fx.Node: there are no captured graphs of operations")


def map_aggregate(a, fn):
    """fn of every leaf of tuples, lists, dicts and slices."""
    if isinstance(a, tuple):
        made = (map_aggregate(x, fn) for x in a)
        return type(a)(*made) if hasattr(a, "_fields") else tuple(made)
    if isinstance(a, list):
        return [map_aggregate(x, fn) for x in a]
    if isinstance(a, dict):
        return {k: map_aggregate(v, fn) for k, v in a.items()}
    if isinstance(a, slice):
        return slice(map_aggregate(a.start, fn), map_aggregate(a.stop, fn), map_aggregate(a.step, fn))
    return fn(a)


def map_arg(a, fn):
    """fn of every Node among the leaves."""
    return map_aggregate(a, lambda x: fn(x) if isinstance(x, Node) else x)
