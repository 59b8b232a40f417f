"""Logs for TensorBoard, under the names of torch.utils.tensorboard."""

from argand.utils.tensorboard.writer import FileWriter, SummaryWriter

__all__ = ["FileWriter", "SummaryWriter"]
