"""Names of torch.cuda that few programs use: random state of devices, architectures, peers, of old."""

from .. import _C
from ..random import get_rng_state as _get_state
from ..random import seed as _new_seed
from ..random import set_rng_state as _set_state
from . import device_count, get_device_capability, is_available, reset_peak_memory_stats
from ._devices import need

__all__ = [
    "can_device_access_peer",
    "cudart",
    "get_arch_list",
    "get_rng_state",
    "get_rng_state_all",
    "ipc_collect",
    "reset_accumulated_memory_stats",
    "seed",
    "seed_all",
    "set_rng_state",
    "set_rng_state_all",
    "set_sync_debug_mode",
    "utilization",
]


def _absent(name):
    need(name)
    raise NotImplementedError(f"cuda.{name}: Argand does not have it")


def can_device_access_peer(device, peer_device):
    """Whether one device reads another's memory: not offered."""
    _absent("can_device_access_peer")


def cudart():
    """The CUDA runtime, as a module: not offered."""
    _absent("cudart")


def utilization(device=None):
    """How busy a device is, in percent: not offered."""
    _absent("utilization")


def set_sync_debug_mode(debug_mode):
    """Reports of waiting for a device: not offered."""
    _absent("set_sync_debug_mode")


def get_arch_list() -> list[str]:
    """The architectures of the devices that are there; [] without one."""
    found = {get_device_capability(i) for i in range(device_count())}
    return [f"sm_{major}{minor}" for major, minor in sorted(found)]


def reset_accumulated_memory_stats(device=None):
    """See reset_peak_memory_stats."""
    reset_peak_memory_stats(device)


def ipc_collect():
    """Gives back memory that other processes held: there is none."""


def seed():
    """A new seed for the default generator where there is a device, which draws from it."""
    if is_available():
        _new_seed()


seed_all = seed


def get_rng_state(device="cuda"):
    """The state of the generator: all devices draw from the default one."""
    need("get_rng_state")
    return _get_state()


def get_rng_state_all() -> list[_C.Tensor]:
    """The state for every device; [] without one."""
    return [_get_state() for _ in range(device_count())]


def set_rng_state(new_state, device="cuda"):
    """Sets the state of the generator."""
    need("set_rng_state")
    _set_state(new_state)


def set_rng_state_all(new_states):
    """Sets the state of the generator to the first of new_states; nothing for []."""
    for state in list(new_states)[:1]:
        set_rng_state(state)
