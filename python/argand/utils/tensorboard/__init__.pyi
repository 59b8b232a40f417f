# Written by tools/generate from the operations' schemas and the package's sources; edit those.
# mypy: disable-error-code="override, misc"
from argand.utils.tensorboard.writer import FileWriter as FileWriter, SummaryWriter as SummaryWriter

__all__ = ['FileWriter', 'SummaryWriter']
