"""Whether a module is being captured."""

from . import Tracer, symbolic_trace, wrap  # noqa: F401


def is_fx_tracing():
    """False."""
    return False


is_fx_symbolic_tracing = is_fx_tracing
