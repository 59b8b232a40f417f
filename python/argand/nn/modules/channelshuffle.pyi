# Written by tools/generate from the operations' schemas and the package's sources; edit those.
# mypy: disable-error-code="override, misc"
from argand.nn.modules.rearrange import ChannelShuffle as ChannelShuffle

__all__ = ['ChannelShuffle']
