"""Parameters as one vector, cached copies, total norms, clipping by value, skip_init."""

import torch
from common import fill, show, wave
from torch import nn
from torch.nn.utils import clip_grad_norm_, clip_grad_value_, parameters_to_vector, vector_to_parameters

net = fill(nn.Sequential(nn.Linear(2, 3), nn.Linear(3, 1)))
v = parameters_to_vector(net.parameters())
vector_to_parameters(v * 2, net.parameters())
show("vector", v, net[0].weight)
net(wave(4, 2)).sum().backward()
show(
    "norms",
    clip_grad_norm_(net.parameters(), 0.5),
    clip_grad_norm_(net.parameters(), 1.0, norm_type=float("inf")),
    torch.stack([p.grad.norm() for p in net.parameters()]).norm(),
)
clip_grad_value_(net.parameters(), 0.05)
show("clipped", net[0].weight.grad)
lin = nn.utils.skip_init(nn.Linear, 3, 4)
print(lin.weight.shape, lin.weight.device)
try:
    net[0].weight.grad.fill_(float("nan"))
    clip_grad_norm_(net.parameters(), 1.0, error_if_nonfinite=True)
except RuntimeError:
    print("RuntimeError")
