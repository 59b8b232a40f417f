"""Residual blocks with a projection, frozen layers, parameter groups."""

import torch
from common import fill, show, wave
from torch import nn


class Block(nn.Module):
    def __init__(self, cin, cout, stride=1):
        super().__init__()
        self.conv1 = nn.Conv2d(cin, cout, 3, stride, 1, bias=False)
        self.bn1 = nn.BatchNorm2d(cout)
        self.conv2 = nn.Conv2d(cout, cout, 3, 1, 1, bias=False)
        self.bn2 = nn.BatchNorm2d(cout)
        self.shortcut = (
            nn.Identity()
            if stride == 1 and cin == cout
            else nn.Sequential(nn.Conv2d(cin, cout, 1, stride, bias=False), nn.BatchNorm2d(cout))
        )

    def forward(self, x):
        out = torch.relu(self.bn1(self.conv1(x)))
        return torch.relu(self.bn2(self.conv2(out)) + self.shortcut(x))


net = fill(nn.Sequential(Block(3, 4), Block(4, 8, 2), nn.AvgPool2d(2), nn.Flatten(), nn.Linear(8 * 4, 5)))
for p in net[0].parameters():
    p.requires_grad = False
decay = [p for p in net.parameters() if p.requires_grad and p.dim() > 1]
rest = [p for p in net.parameters() if p.requires_grad and p.dim() <= 1]
opt = torch.optim.SGD(
    [{"params": decay, "weight_decay": 0.01}, {"params": rest, "lr": 0.05}], lr=0.1, nesterov=True, momentum=0.9
)
for _ in range(2):
    loss = net(wave(2, 3, 8, 8)).pow(2).mean()
    opt.zero_grad()
    loss.backward()
    opt.step()
    show("loss", loss)
print(net[0].conv1.weight.grad, [len(g["params"]) for g in opt.param_groups], [g["lr"] for g in opt.param_groups])
print(net[1])
