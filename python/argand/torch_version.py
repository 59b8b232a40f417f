"""The version of PyTorch whose names and meanings these are, as programs compare it."""

import re as _re

__all__ = ["TorchVersion"]


def _numbers(version):
    """(2, 13, 0) of '2.13.0+cpu', '2.13.0a0' or (2, 13)."""
    if isinstance(version, (tuple, list)):
        return tuple(int(n) for n in version[:3])
    return tuple(int(n) for n in _re.match(r"\d+(?:\.\d+)*", str(version)).group().split(".")[:3])


class TorchVersion(str):
    """A version's text that compares by its numbers with another, with a text or with a tuple."""

    def _order(self, other):
        """-1, 0 or 1, places that one of both does not name being 0."""
        a, b = _numbers(self), _numbers(other)
        count = max(len(a), len(b))
        a, b = (n + (0,) * (count - len(n)) for n in (a, b))
        return (a > b) - (a < b)

    def __lt__(self, other) -> bool:
        return self._order(other) < 0

    def __le__(self, other) -> bool:
        return self._order(other) <= 0

    def __gt__(self, other) -> bool:
        return self._order(other) > 0

    def __ge__(self, other) -> bool:
        return self._order(other) >= 0

    def __eq__(self, other) -> bool:
        return str(self) == str(other) or (isinstance(other, (str, tuple)) and self._order(other) == 0)

    def __ne__(self, other):
        return not self == other

    __hash__ = str.__hash__


__version__ = TorchVersion("2.13.0")
