"""Elementary functions, in place and not."""

import torch
from common import show, wave

x, y = wave(6), wave(6, step=0.8)
for (
    name
) in "exp log1p sin cos tanh sigmoid abs neg square erf floor ceil round trunc sign reciprocal expm1 relu atan".split():
    show(name, getattr(torch, name)(x), getattr(x, name)())
z = x.clone()
z.mul_(2).add_(1).clamp_(-1, 2).sub_(0.5).div_(3).abs_().sqrt_().pow_(2).neg_()
show("chain", z, z.exp_(), z.zero_(), z.fill_(2.5))
show(
    "binary",
    torch.atan2(x, y),
    torch.maximum(x, y),
    torch.fmod(x, 0.3),
    torch.remainder(x, 0.3),
    torch.lerp(x, y, 0.2),
    torch.addcmul(x, y, y, value=0.5),
    torch.hypot(x, y),
    x.clip(0, 0.5),
    torch.pow(2, x),
    torch.rsqrt(x.abs() + 1),
)
print(
    torch.isnan(torch.tensor([1, float("nan")])).tolist(),
    torch.isinf(torch.tensor([float("inf")])).tolist(),
    torch.isfinite(torch.tensor([1.0, float("-inf")])).tolist(),
    torch.nan_to_num(torch.tensor([float("nan"), float("inf")]), posinf=9.0).tolist(),
)
print(
    torch.logical_and(x > 0, y > 0).tolist(),
    torch.logical_not(x > 0).tolist(),
    (x > 0) ^ (y > 0),
    torch.where(x > 0, 1, 0).tolist(),
    (5 // torch.tensor([2, 3])).tolist(),
    (-7 % torch.tensor([3, 5])).tolist(),
)
