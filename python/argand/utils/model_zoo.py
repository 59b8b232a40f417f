"""Of old: torch.hub's files of weights."""

from .. import hub as _hub

__all__ = ["load_url"]

load_url = _hub.load_state_dict_from_url


def __getattr__(name):
    return getattr(_hub, name)
