"""Apple's GPUs: there are none."""

from ._missing import not_here

_HINT = "there is no such device; use 'cpu'"


def is_available():
    """False."""
    return False


def device_count():
    """0."""
    return 0


def manual_seed(seed):
    """Nothing to seed."""


def empty_cache():
    """Nothing to give back."""


def current_allocated_memory():
    """0."""
    return 0


driver_allocated_memory = current_allocated_memory
synchronize = not_here("mps.synchronize", _HINT)
get_rng_state = not_here("mps.get_rng_state", _HINT)
set_rng_state = not_here("mps.set_rng_state", _HINT)
set_per_process_memory_fraction = not_here("mps.set_per_process_memory_fraction", _HINT)
recommended_max_memory = not_here("mps.recommended_max_memory", _HINT)
