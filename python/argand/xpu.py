"""Intel's GPUs: there are none."""

from ._missing import not_here

_HINT = "there is no such device; use 'cpu'"


def is_available():
    """False."""
    return False


def is_initialized():
    """False."""
    return False


def is_bf16_supported(including_emulation=True):
    """False."""
    return False


def device_count():
    """0."""
    return 0


def manual_seed(seed):
    """Nothing to seed."""


manual_seed_all = manual_seed


def empty_cache():
    """Nothing to give back."""


def memory_allocated(device=None):
    """0."""
    return 0


max_memory_allocated = memory_reserved = max_memory_reserved = memory_allocated


def reset_peak_memory_stats(device=None):
    """Nothing is counted."""


synchronize = not_here("xpu.synchronize", _HINT)
current_device = not_here("xpu.current_device", _HINT)
set_device = not_here("xpu.set_device", _HINT)
get_device_name = not_here("xpu.get_device_name", _HINT)
get_device_properties = not_here("xpu.get_device_properties", _HINT)
get_device_capability = not_here("xpu.get_device_capability", _HINT)
get_rng_state = not_here("xpu.get_rng_state", _HINT)
set_rng_state = not_here("xpu.set_rng_state", _HINT)
mem_get_info = not_here("xpu.mem_get_info", _HINT)
