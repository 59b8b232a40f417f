"""Several processes that train together: not there yet, and is_available() says so."""

from ._missing import missing


def is_available():
    """False."""
    return False


def is_initialized():
    """False."""
    return False


def __getattr__(name):
    if name.startswith("__"):
        raise AttributeError(name)
    raise missing("argand.distributed", name, list(globals()))
