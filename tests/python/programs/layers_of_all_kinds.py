"""Layers in one, two and three dimensions, and names that older programs import."""

import torch
import torch.nn.functional as F
from common import fill, show, wave
from torch import nn
from torch.nn.modules.batchnorm import _BatchNorm

v, s = wave(1, 2, 4, 4, 4), wave(2, 3, 8)
show(
    "1d",
    nn.AvgPool1d(2)(s),
    fill(nn.ConvTranspose1d(3, 2, 3))(s),
    fill(nn.Conv1d(3, 2, 3, groups=1))(s),
    nn.Dropout2d(0.5).eval()(s),
    F.avg_pool2d(s, 2),
    F.adaptive_avg_pool2d(wave(1, 2, 5, 5), 2),
)
print(
    [isinstance(m, _BatchNorm) for m in (nn.BatchNorm1d(2), nn.SyncBatchNorm(2), nn.LayerNorm(2))],
    [type(m).__name__ for m in nn.SyncBatchNorm.convert_sync_batchnorm(nn.Sequential(nn.BatchNorm1d(2)))],
    list(fill(nn.Linear(2, 2)).buffers()),
    nn.Linear(2, 2).forward(torch.ones(1, 2)).shape,
)
q = wave(3, 2, 4)
out, w = F.multi_head_attention_forward(
    q, q, q, 4, 2, wave(12, 4), wave(12), None, None, False, 0.0, wave(4, 4), wave(4), training=False
)
show("attention", out, w)
e = nn.init.xavier_uniform(torch.empty(3, 3)) if hasattr(nn.init, "xavier_uniform") else 0
print(
    e.shape,
    nn.init.normal(torch.empty(2)).shape,
    issubclass(nn.Conv3d, nn.Module),
    issubclass(nn.AvgPool3d, nn.Module),
    torch.jit.is_tracing(),
    torch.jit.unused(fill)(nn.Identity()),
    issubclass(torch.jit.TracerWarning, Warning),
    torch.optim.Optimizer.__name__,
)
