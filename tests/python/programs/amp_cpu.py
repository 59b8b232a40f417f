"""autocast on the CPU: dtypes of results, nesting, disabling; a disabled GradScaler."""

import torch
from common import fill, wave
from torch import nn

net = fill(nn.Sequential(nn.Linear(4, 8), nn.ReLU(), nn.Linear(8, 2)))
opt = torch.optim.SGD(net.parameters(), lr=0.1)
scaler = torch.amp.GradScaler("cpu", enabled=False)
x, y = wave(6, 4), torch.tensor([0, 1, 1, 0, 1, 0])
for _ in range(2):
    opt.zero_grad()
    with torch.autocast(device_type="cpu", dtype=torch.bfloat16):
        out = net(x)
        loss = nn.functional.cross_entropy(out, y)
        with torch.autocast("cpu", enabled=False):
            inner = x @ x.t()
    print(out.dtype, loss.dtype, inner.dtype, torch.is_autocast_enabled("cpu"))
    scaler.scale(loss).backward()
    scaler.step(opt)
    scaler.update()
    print(net[0].weight.grad.dtype, round(loss.item(), 1))
with torch.amp.autocast("cpu"):
    print(
        (x @ x.t()).dtype,
        torch.cat([x, x]).dtype,
        torch.exp(x).dtype,
        torch.is_autocast_enabled("cpu"),
        torch.get_autocast_dtype("cpu"),
    )


@torch.autocast("cpu")
def product(a):
    return a @ a.t()


print(product(x).dtype, torch.is_autocast_enabled("cpu"), scaler.is_enabled(), scaler.get_scale())
