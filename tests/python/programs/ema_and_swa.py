"""Moving averages of weights, by hand and with AveragedModel."""

import copy

import torch
from common import fill, show, wave
from torch import nn
from torch.optim.swa_utils import SWALR, AveragedModel, get_ema_multi_avg_fn, update_bn

net = fill(nn.Sequential(nn.Linear(4, 6), nn.BatchNorm1d(6), nn.ReLU(), nn.Linear(6, 1)))
ema_by_hand = copy.deepcopy(net).requires_grad_(False)
swa, ema = AveragedModel(net), AveragedModel(net, multi_avg_fn=get_ema_multi_avg_fn(0.9))
opt = torch.optim.SGD(net.parameters(), lr=0.05)
sched = SWALR(opt, swa_lr=0.01, anneal_epochs=2)
for i in range(5):
    opt.zero_grad()
    net(wave(8, 4, shift=i)).pow(2).mean().backward()
    opt.step()
    with torch.no_grad():
        for a, b in zip(ema_by_hand.parameters(), net.parameters()):
            a.lerp_(b, 0.1)
    swa.update_parameters(net)
    ema.update_parameters(net)
    sched.step()
    print(round(opt.param_groups[0]["lr"], 6))
update_bn([wave(8, 4), wave(8, 4, shift=2.0)], swa)
show("swa", swa.module[0].weight, swa.module[1].running_mean, swa.n_averaged)
show("ema", ema.module[3].bias, ema_by_hand[3].bias)
