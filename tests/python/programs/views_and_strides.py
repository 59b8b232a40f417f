"""Views share memory; strides; contiguous copies; as_strided, unfold."""

import torch

x = torch.arange(12.0).view(3, 4)
t = x.t()
print(t.is_contiguous(), t.stride(), t.contiguous().stride(), x.data_ptr() == t.data_ptr())
t[0, 0] = 100
print(x[0, 0].item(), x.view(-1)[0].item(), x.storage_offset(), x[1:].storage_offset())
print(x.unfold(1, 2, 1).shape, x.as_strided((2, 2), (4, 1), 1).tolist(), x.expand(2, 3, 4).stride())
print(
    torch.permute(x.view(3, 2, 2), (2, 0, 1)).shape,
    x.movedim(0, 1).shape,
    x.swapaxes(0, 1).shape,
    x.unflatten(1, (2, -1)).shape,
    x.ravel().shape,
)
a, b = x.split([1, 2])
c, d = torch.chunk(x, 2, dim=1)
print(
    a.shape,
    b.shape,
    c.tolist(),
    [p.shape for p in torch.tensor_split(x, 3, dim=1)],
    [u.tolist() for u in x[:, :2].unbind(1)],
)
x.resize_(2, 2)
print(x.tolist(), x.squeeze().shape, x[None].squeeze_(0).shape, x.unsqueeze_(0).shape)
print(
    torch.stack([torch.ones(2), torch.zeros(2)], -1).tolist(),
    torch.hstack([torch.ones(1), torch.zeros(2)]).tolist(),
    torch.roll(torch.arange(4), 1).tolist(),
)
print(
    torch.tile(torch.arange(2), (2, 2)).tolist(),
    torch.flip(torch.arange(3), [0]).tolist(),
    torch.rot90(torch.arange(4).view(2, 2)).tolist(),
    torch.triu(torch.ones(3, 3)).tolist(),
    torch.tril(torch.ones(2, 2), -1).tolist(),
)
try:
    torch.ones(3, 4).t().view(12)
except RuntimeError:
    print("RuntimeError")
