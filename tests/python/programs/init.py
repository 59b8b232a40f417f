"""nn.init: the constants of each rule, statistics of the random ones."""

import torch
from common import show
from torch.nn import init

w = torch.empty(64, 32)
for f in (init.xavier_uniform_, init.xavier_normal_, init.kaiming_uniform_, init.kaiming_normal_):
    torch.manual_seed(0)
    f(w)
    print(f.__name__, 0.1 < w.std().item() < 0.35, bool(w.mean().abs() < 0.05))
for name in ("linear", "conv2d", "sigmoid", "tanh", "relu", "selu"):
    show(name, init.calculate_gain(name))
show("leaky", init.calculate_gain("leaky_relu", 0.2))
print(init._calculate_fan_in_and_fan_out(torch.empty(8, 4, 3, 3)))
show(
    "eye",
    init.eye_(torch.empty(3, 3)),
    init.dirac_(torch.empty(2, 2, 3)),
    init.constant_(torch.empty(2), 0.3),
    init.ones_(torch.empty(2)),
    init.zeros_(torch.empty(2)),
)
q = init.orthogonal_(torch.empty(6, 4))
print(torch.allclose(q.t() @ q, torch.eye(4), atol=1e-4))
t = init.trunc_normal_(torch.empty(1000), std=1.0, a=-0.5, b=0.5)
print(
    bool(t.abs().max() <= 0.5),
    init.uniform_(torch.empty(9), 2, 3).min().item() >= 2,
    init.normal_(torch.empty(3)).shape,
)
try:
    init.kaiming_uniform_(torch.empty(3))
except ValueError:
    print("ValueError")
