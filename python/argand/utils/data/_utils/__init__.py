"""The parts of torch.utils.data under their inner names."""

from .. import collate, worker

__all__ = ["collate", "worker"]
