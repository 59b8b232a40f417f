"""Every way to make a tensor."""

import torch
from common import show, wave

x = wave(2, 3)
print(
    torch.empty_like(x).shape,
    torch.full_like(x, 2).tolist(),
    x.new_zeros(2).tolist(),
    x.new_ones(1, 2).tolist(),
    x.new_full((2,), 3).tolist(),
    x.new_empty(2, 2).shape,
    x.new([1, 2]).tolist(),
    x.new(2, 2).shape,
    torch.randn_like(x).dtype,
)
print(
    torch.ByteTensor([1, 2]).dtype,
    torch.IntTensor([1]).dtype,
    torch.LongTensor(2, 3).shape,
    torch.FloatTensor([1.5]).tolist(),
    torch.Tensor(2).shape,
    torch.DoubleTensor([1]).type(),
    isinstance(x, torch.FloatTensor),
    isinstance(torch.zeros(1).dtype, torch.dtype),
)
a, b = torch.meshgrid(torch.arange(2), torch.arange(3), indexing="ij")
print(
    a.tolist(),
    b.tolist(),
    torch.eye(2).tolist(),
    torch.linspace(0, 1, 5).tolist(),
    torch.arange(1, 2, 0.25).tolist(),
    torch.tensor([[1, 2]], dtype=torch.float64).tolist(),
    torch.as_tensor([1.0]).tolist(),
    torch.zeros((2, 1)).tolist(),
    torch.ones(2, dtype=torch.int16).dtype,
)
show(
    "windows",
    torch.hann_window(5),
    torch.hann_window(4, periodic=False),
    torch.tril(torch.ones(2, 2)),
    torch.diag(torch.ones(2)),
    torch.scalar_tensor(2.0),
)
show(
    "fill",
    torch.empty(2).bernoulli_(1.0),
    torch.empty(2).fill_(3),
    torch.zeros(2).add(1),
    torch.polar(torch.ones(1), torch.zeros(1)),
)
print(
    x.ndim,
    x.ndimension(),
    x.nelement(),
    torch.is_floating_point(x),
    x.is_sparse,
    x.is_complex(),
    torch.numel(x),
    torch.pi,
    torch.inf,
    torch.int64 is torch.long,
    torch.float is torch.float32,
    torch.double,
    torch.half,
)
