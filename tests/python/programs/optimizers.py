"""Five steps of every optimizer on one problem."""

import torch
from common import fill, show, wave
from torch import optim

for make in (
    lambda p: optim.SGD(p, lr=0.1, weight_decay=0.01, dampening=0.1, momentum=0.8),
    lambda p: optim.Adam(p, lr=0.01, amsgrad=True),
    lambda p: optim.AdamW(p, lr=0.01),
    lambda p: optim.RMSprop(p, centered=True, momentum=0.1),
    lambda p: optim.Adagrad(p, lr=0.05),
    lambda p: optim.Adadelta(p),
    lambda p: optim.Adamax(p),
    lambda p: optim.NAdam(p),
    lambda p: optim.RAdam(p, lr=0.01),
    lambda p: optim.ASGD(p),
    lambda p: optim.Rprop(p),
    lambda p: optim.LBFGS(p, max_iter=4),
):
    net = fill(torch.nn.Sequential(torch.nn.Linear(3, 5), torch.nn.Tanh(), torch.nn.Linear(5, 1)))
    opt = make(net.parameters())

    def closure():
        opt.zero_grad()
        loss = (net(wave(8, 3)) - 1).pow(2).mean()
        loss.backward()
        return loss

    for _ in range(5):
        loss = opt.step(closure)
    show(type(opt).__name__, loss, net[0].weight)
    again = make(net.parameters())
    again.load_state_dict(opt.state_dict())
    print(sorted(opt.state_dict()["param_groups"][0]) == sorted(again.state_dict()["param_groups"][0]))
