"""Pools, pads, shuffles, folding, resizing."""

import torch.nn.functional as F
from common import show, wave
from torch import nn

x = wave(1, 4, 6, 6)
show(
    "pool",
    nn.MaxPool2d(2)(x),
    nn.AvgPool2d(3, 1, 1)(x),
    F.max_pool2d(x, 3, stride=2, padding=1),
    nn.AdaptiveAvgPool2d(2)(x),
    nn.AdaptiveMaxPool2d((1, 2))(x),
    F.avg_pool1d(wave(1, 2, 6), 2),
    nn.MaxPool1d(2)(wave(1, 2, 6)),
)
y, i = F.max_pool2d(x, 2, return_indices=True)
print(i.flatten()[:6].tolist())
show(
    "pad",
    nn.ReflectionPad2d(1)(x),
    nn.ReplicationPad2d((1, 0, 2, 1))(x),
    nn.ZeroPad2d(1)(x),
    nn.ConstantPad1d(1, 3.5)(wave(1, 2, 3)),
    F.pad(x, (1, 1, 0, 2), "circular"),
    F.pad(x, (0, 1, 2, 0), value=2.0),
)
show(
    "shuffle",
    nn.PixelShuffle(2)(x),
    nn.PixelUnshuffle(2)(x),
    nn.Unfold(2, stride=2)(x),
    nn.Fold((6, 6), 2, stride=2)(nn.Unfold(2, stride=2)(x)),
    nn.Flatten()(x),
    nn.Unflatten(1, (2, 2))(x),
)
