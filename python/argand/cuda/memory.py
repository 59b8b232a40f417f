"""What the memory of a device is used for."""

from .. import _C
from ._devices import index_of, need

__all__ = [
    "empty_cache",
    "mem_get_info",
    "memory_stats",
    "memory_stats_as_nested_dict",
    "memory_allocated",
    "max_memory_allocated",
    "memory_reserved",
    "max_memory_reserved",
    "memory_cached",
    "max_memory_cached",
    "memory_snapshot",
    "memory_summary",
    "reset_peak_memory_stats",
    "reset_max_memory_allocated",
    "reset_max_memory_cached",
    "set_per_process_memory_fraction",
]


def _there():
    return _C._cuda_device_count() > 0


# Programs call these whether or not there is a device: without one there is nothing to free or to count.


def empty_cache():
    """Gives unused memory back to the devices."""
    _C._cuda_empty_cache()


def memory_stats(device=None) -> dict[str, int]:
    """The allocator's counts as a dict; empty without a device."""
    return _C._cuda_memory_stats(index_of(device, "memory_stats")) if _there() else {}


def memory_stats_as_nested_dict(device=None) -> dict[str, object]:
    """memory_stats() with a level for each part of a name."""
    nested = {}
    for name, value in memory_stats(device).items():
        *path, last = name.split(".")
        at = nested
        for part in path:
            at = at.setdefault(part, {})
        at[last] = value
    return nested


def memory_allocated(device=None) -> int:
    """Bytes in use."""
    return memory_stats(device).get("allocated_bytes.all.current", 0)


def max_memory_allocated(device=None) -> int:
    """The most bytes that were in use since the start or reset_peak_memory_stats."""
    return memory_stats(device).get("allocated_bytes.all.peak", 0)


def memory_reserved(device=None) -> int:
    """Bytes held from the device, in use or not."""
    return memory_stats(device).get("reserved_bytes.all.current", 0)


def max_memory_reserved(device=None) -> int:
    """The most bytes that were held."""
    return memory_stats(device).get("reserved_bytes.all.peak", 0)


def memory_cached(device=None) -> int:
    """Of old: memory_reserved."""
    return memory_reserved(device)


def max_memory_cached(device=None) -> int:
    """Of old: max_memory_reserved."""
    return max_memory_reserved(device)


def reset_peak_memory_stats(device=None):
    """Begins counting peaks anew."""
    if _there():
        _C._cuda_reset_peak_memory_stats(index_of(device, "reset_peak_memory_stats"))


def reset_max_memory_allocated(device=None):
    """Of old: reset_peak_memory_stats."""
    reset_peak_memory_stats(device)


def reset_max_memory_cached(device=None):
    """Of old: reset_peak_memory_stats."""
    reset_peak_memory_stats(device)


def memory_snapshot(device=None) -> list[dict[str, object]]:
    """The allocator's segments and their blocks as dicts; empty without a device. owner: the module whose forward asked
    for a large block."""
    return _C._cuda_memory_snapshot(index_of(device, "memory_snapshot")) if _there() else []


def mem_get_info(device=None) -> tuple[int, int]:
    """(bytes free, bytes in all) of a device, whoever uses them."""
    need("mem_get_info")
    return _C._cuda_memory_info(index_of(device, "mem_get_info"))


def set_per_process_memory_fraction(fraction, device=None):
    """At most this share of the device's memory is held by this process; a number above 0 and up to 1."""
    if not isinstance(fraction, float):
        raise TypeError(f"set_per_process_memory_fraction: expected a float, got {type(fraction).__name__}")
    need("set_per_process_memory_fraction")
    _C._cuda_set_memory_fraction(fraction, index_of(device, "set_per_process_memory_fraction"))


def memory_summary(device=None, abbreviated=False) -> str:
    """The counts of memory_stats() as a table."""
    stats = memory_stats(device)
    if not stats:
        return "no CUDA device: no memory"
    mib = 2.0**20
    rows = [
        f"{'':24}{'now':>14}{'peak':>14}{'in all':>16}{'freed':>16}",
        f"{'in use, MiB':24}"
        + "".join(
            f"{stats[f'allocated_bytes.all.{k}'] / mib:>{w},.1f}"
            for k, w in (("current", 14), ("peak", 14), ("allocated", 16), ("freed", 16))
        ),
        f"{'held, MiB':24}" + "".join(f"{stats[f'reserved_bytes.all.{k}'] / mib:>14,.1f}" for k in ("current", "peak")),
        f"{'blocks':24}"
        + "".join(
            f"{stats[f'allocation.all.{k}']:>{w},}"
            for k, w in (("current", 14), ("peak", 14), ("allocated", 16), ("freed", 16))
        ),
    ]
    if not abbreviated:
        rows.append(f"{'freed caches first':24}{stats['num_alloc_retries']:>14,}")
        rows.append(f"{'out of memory':24}{stats['num_ooms']:>14,}")
    return "\n".join(rows)
