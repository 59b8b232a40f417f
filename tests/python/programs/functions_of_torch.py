"""Functions and methods side by side."""

import torch
from common import show, wave

x, p = wave(3, 4), wave(3, 4).abs() + 0.1
show(
    "a",
    torch.unsqueeze(x, 0),
    torch.concat([x, x]),
    torch.split(x, 2)[1],
    torch.transpose(x, 0, 1),
    torch.reshape(x, (2, 6)),
    torch.squeeze(x[None]),
    torch.unbind(x)[2],
    torch.sqrt(p),
    torch.abs(x),
    torch.floor(x),
    torch.ceil(x),
    torch.clip(x, 0, 1),
)
show(
    "b",
    torch.log2(p),
    torch.expm1(x),
    torch.erfinv(x * 0.5),
    torch.mul(x, p),
    torch.log1p(p),
    torch.tan(x),
    torch.square(x),
    torch.prod(x, 1),
    torch.matmul(x, x.t()),
    torch.gather(x, 1, torch.zeros(3, 1).long()),
    torch.lerp(x, p, 0.5),
    torch.nan_to_num(x / 0),
)
show(
    "c",
    x.floor(),
    x.ceil(),
    x.sub(1),
    x.absolute(),
    x.neg(),
    x.clamp_min(0),
    x.select(1, 2),
    x.clone().masked_fill_(x > 0, 9),
    x.clone().triu_(),
    x.clone().addcmul_(x, p, value=2),
    x.reshape_as(p),
    x.scatter(1, torch.zeros(3, 1).long(), 5.0),
    x.put(torch.tensor([0]), torch.tensor([7.0])) if hasattr(x, "put") else x,
)
print(
    torch.argmax(x).item(),
    torch.argmin(x, 1).tolist(),
    torch.argsort(x[0]).tolist(),
    torch.logical_or(x > 0, x < -0.5).sum().item(),
    x.gt(0).sum().item(),
    torch.equal(x, x),
    torch.flatten(x).shape,
    torch.chunk(x, 2)[0].shape,
    torch.sign(x).sum().item(),
    torch.ne(x, 0).all().item(),
)
torch.set_num_threads(torch.get_num_threads())
torch.use_deterministic_algorithms(False)
