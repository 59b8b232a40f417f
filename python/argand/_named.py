"""How results with named parts are pickled: their classes are made when they are first needed."""

from . import _C


def reduce(value):
    """For copyreg."""
    kind = type(value)
    return _C._named_tuple, (kind.__name__, " ".join(kind.__match_args__), tuple(value))
