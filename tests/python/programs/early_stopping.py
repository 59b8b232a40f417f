"""Validation, the best state kept, patience, ReduceLROnPlateau, a resumed optimizer."""

import copy

import torch
from common import fill, show, wave
from torch import nn

net = fill(nn.Sequential(nn.Linear(4, 8), nn.Tanh(), nn.Linear(8, 1)))
opt = torch.optim.SGD(net.parameters(), lr=0.5, momentum=0.9)
sched = torch.optim.lr_scheduler.ReduceLROnPlateau(opt, factor=0.5, patience=1, threshold=1e-2)
x, y, vx, vy = wave(16, 4), wave(16, 1, step=0.8), wave(8, 4, shift=3.0), wave(8, 1, step=0.8, shift=3.0)
best, state, bad = float("inf"), None, 0
for epoch in range(10):
    net.train()
    opt.zero_grad()
    nn.functional.mse_loss(net(x), y).backward()
    opt.step()
    net.eval()
    with torch.no_grad():
        val = nn.functional.mse_loss(net(vx), vy).item()
    sched.step(val)
    if val < best - 1e-4:
        best, state, bad = val, copy.deepcopy(net.state_dict()), 0
    else:
        bad += 1
        if bad == 3:
            break
    show("epoch", epoch, val, opt.param_groups[0]["lr"])
net.load_state_dict(state)
with torch.no_grad():
    show("best", best, nn.functional.mse_loss(net(vx), vy))
