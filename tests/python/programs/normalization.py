"""Batch, layer, group, instance, RMS norms; training and evaluation."""

import torch
from common import fill, show, wave
from torch import nn

x = wave(3, 4, 5, 5) * 2 + 1
for m in (
    nn.BatchNorm2d(4, momentum=0.3),
    nn.GroupNorm(2, 4),
    nn.InstanceNorm2d(4, affine=True),
    nn.LayerNorm([4, 5, 5]),
    nn.LayerNorm(5, elementwise_affine=False),
    nn.RMSNorm(5),
    nn.BatchNorm2d(4, affine=False, track_running_stats=False),
    nn.LocalResponseNorm(2),
    nn.InstanceNorm2d(4, track_running_stats=True),
):
    fill(m, 1.0)
    y = m(x)
    show(type(m).__name__, y, m.eval()(x), *m.state_dict().values())
    print(m)
bn = nn.BatchNorm1d(3)
bn(wave(6, 3))
bn.reset_running_stats()
print(bn.running_mean.tolist(), bn.num_batches_tracked.item())
try:
    nn.BatchNorm1d(3)(torch.ones(1, 3))
except ValueError:
    print("ValueError")
try:
    nn.BatchNorm2d(3)(torch.ones(1, 3))
except ValueError:
    print("ValueError")
