"""Anomaly mode: errors in backward name the op and module that recorded the node, and NaN in a gradient is an error.

With check_nan=False nothing is watched: errors in backward come as they are without the mode.
"""

from .. import _C

__all__ = ["detect_anomaly", "set_detect_anomaly"]


class set_detect_anomaly:
    """Switches anomaly mode at once; as a context manager, what it was before comes back at the end."""

    def __init__(self, mode, check_nan=True):
        self._before = _C._set_anomaly(bool(mode) and check_nan)

    def __enter__(self):
        return self

    def __exit__(self, *error):
        _C._set_anomaly(self._before)


class detect_anomaly:
    """with detect_anomaly(): forward and backward are watched."""

    def __init__(self, check_nan=True):
        self._check_nan = check_nan

    def __enter__(self):
        self._before = _C._set_anomaly(self._check_nan)

    def __exit__(self, *error):
        _C._set_anomaly(self._before)
