"""Layer-wise rates, added groups, changing them while training, closures over state."""

import torch
from common import fill, show, wave
from torch import nn

net = fill(nn.Sequential(nn.Linear(3, 3), nn.Linear(3, 3), nn.Linear(3, 1)))
opt = torch.optim.AdamW(
    [{"params": m.parameters(), "lr": 0.1 * 0.5**i, "name": f"layer{i}"} for i, m in enumerate(net[:2])],
    weight_decay=0.0,
)
opt.add_param_group({"params": net[2].parameters(), "lr": 0.01, "weight_decay": 0.5})
sched = torch.optim.lr_scheduler.LambdaLR(opt, [lambda e: 1.0, lambda e: 0.9**e, lambda e: 1 / (e + 1)])
for step in range(3):
    opt.zero_grad()
    net(wave(5, 3)).sum().backward()
    opt.step()
    sched.step()
    print([round(g["lr"], 5) for g in opt.param_groups], [g.get("name") for g in opt.param_groups])
for g in opt.param_groups:
    g["lr"] *= 0.1
print(sorted(opt.param_groups[0]), len(opt.state), {k: type(v).__name__ for k, v in opt.state[net[0].weight].items()})
try:
    opt.add_param_group({"params": net[0].weight})
except ValueError:
    print("ValueError")
try:
    torch.optim.SGD([torch.ones(2, requires_grad=True) * 2], lr=0.1)
except ValueError:
    print("ValueError")
try:
    torch.optim.SGD([], lr=0.1)
except ValueError:
    print("ValueError")
show("weights", net[0].weight, net[2].weight)
