"""Of old: argand.profiler's block without steps."""

from ..profiler import EventList, record_function
from ..profiler import profile as _profile

__all__ = ["EventList", "profile", "record_function", "emit_nvtx"]


class profile(_profile):
    """with profile() as p: records what the block does, unless enabled is False."""

    def __init__(self, enabled=True, *, use_cuda=False, use_device=None, record_shapes=False, **others):
        super().__init__(record_shapes=record_shapes)
        self.enabled = enabled

    def start(self):
        """Begins."""
        if self.enabled:
            super().start()

    @property
    def function_events(self):
        """The events."""
        return self.events()

    @property
    def self_cpu_time_total(self):
        """The time of all kernels and ranges, each counted once."""
        return self.events().self_cpu_time_total

    def total_average(self):
        """All events as one row."""
        return self.events().total_average()

    def table(self, *args, **kwargs):
        """The table of all events."""
        return self.events().table(*args, **kwargs)


class emit_nvtx:
    """Marks ranges for NVIDIA's tools: there is no CUDA in this build, and entering the block says so."""

    def __init__(self, enabled=True, record_shapes=False):
        self.enabled = enabled

    def __enter__(self):
        if self.enabled:
            raise RuntimeError("emit_nvtx: this build of Argand has no CUDA support; use argand.profiler.profile")
        return self

    def __exit__(self, *error):
        return False
