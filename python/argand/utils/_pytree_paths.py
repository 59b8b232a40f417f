"""The way from a tree's root to a leaf: keys of dicts, indices of sequences, names of fields."""

from typing import Any


class _Key:
    """One step; equal to another of its kind with the same value."""

    def __init__(self, value):
        setattr(self, self._field, value)

    @property
    def _value(self):
        return getattr(self, self._field)

    def __eq__(self, other) -> bool:
        return type(self) is type(other) and self._value == other._value

    def __hash__(self):
        return hash((type(self), self._value))

    def __repr__(self):
        return f"{type(self).__name__}({self._field}={self._value!r})"

    def __str__(self):
        return f"[{self._value!r}]"

    def get(self, node):
        """The child that the step leads to."""
        return node[self._value]


class MappingKey(_Key):
    """A key of a dict, `key`."""

    _field = "key"


class SequenceKey(_Key):
    """An index of a list or tuple, `idx`."""

    _field = "idx"


class GetAttrKey(_Key):
    """A field's name, `name`."""

    _field = "name"

    def __str__(self):
        return f".{self.name}"

    def get(self, node):
        """The field."""
        return getattr(node, self.name)


def keys_of(kind, tree, children, context) -> list[Any]:
    """The key of each child of a node whose kind says nothing of keys itself."""
    if hasattr(kind, "keys") and hasattr(tree, "keys"):
        return [MappingKey(k) for k in tree]
    if hasattr(type(tree), "_fields") and isinstance(tree, tuple):
        return [GetAttrKey(name) for name in type(tree)._fields]
    return [SequenceKey(i) for i in range(len(children))]


def keystr(kp) -> str:
    """A path as text, as it would be written after the tree's name."""
    return "".join(map(str, kp))


def key_get(obj, kp):
    """What lies at the end of a path."""
    for k in kp:
        obj = k.get(obj)
    return obj
