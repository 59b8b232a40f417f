"""DistributedDataParallel's name."""

from argand.nn.modules.module import Module


class DistributedDataParallel(Module):
    """Replicas of module in several processes. There are no process groups in this build: making one is an error."""

    def __init__(self, module, *args, **kwargs):
        raise RuntimeError(
            "DistributedDataParallel: this build of Argand has no process groups; use the module itself in one "
            "process, and ask argand.distributed.is_available() first"
        )


__all__ = ["DistributedDataParallel"]
