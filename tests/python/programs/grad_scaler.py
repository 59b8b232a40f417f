"""Loss scaling on the CPU: growth, back-off when a gradient overflows, state."""

import torch
from common import fill, show, wave
from torch import nn

net = fill(nn.Linear(4, 1))
opt = torch.optim.SGD(net.parameters(), lr=0.1)
scaler = torch.amp.GradScaler("cpu", init_scale=8.0, growth_interval=2)
for step in range(5):
    opt.zero_grad()
    loss = net(wave(4, 4)).mean()
    if step == 2:
        loss = loss * float("inf")
    scaler.scale(loss).backward()
    scaler.unscale_(opt)
    nn.utils.clip_grad_norm_(net.parameters(), 1.0)
    scaler.step(opt)
    scaler.update()
    show("step", step, scaler.get_scale(), net.weight)
print(scaler.state_dict())
