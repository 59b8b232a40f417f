"""Soft targets at a temperature beside hard labels; a frozen teacher."""

import torch
import torch.nn.functional as F
from common import fill, show, wave
from torch import nn

teacher = fill(nn.Sequential(nn.Linear(5, 16), nn.ReLU(), nn.Linear(16, 4)), 0.5).eval()
student = fill(nn.Linear(5, 4))
for p in teacher.parameters():
    p.requires_grad_(False)
opt = torch.optim.SGD(student.parameters(), lr=0.1, weight_decay=5e-4)
x, y, T = wave(12, 5), torch.arange(12) % 4, 3.0
for _ in range(4):
    with torch.no_grad():
        soft = teacher(x)
    out = student(x)
    loss = (
        F.kl_div(F.log_softmax(out / T, 1), F.softmax(soft / T, 1), reduction="batchmean") * T * T * 0.7
        + F.cross_entropy(out, y) * 0.3
    )
    opt.zero_grad()
    loss.backward()
    opt.step()
    show("loss", loss)
show("accuracy", (student(x).argmax(1) == teacher(x).argmax(1)).float().mean())
