"""Slices, None, Ellipsis, lists, masks, negative steps by flip, assignment through each."""

import numpy as np
import torch
from common import show, wave

x = wave(4, 5, 6)
show("a", x[1], x[1:3, ::2], x[..., -1], x[:, None].sum(), x[[0, 2]], x[[0, 2], [1, 3]], x[torch.tensor([1, 0]), :, 2])
mask = x > 0.5
print(x[mask].shape, mask.nonzero().shape, torch.where(mask)[0].shape, x[mask.any(-1)].shape)
y = x.clone()
y[0] = 1
y[:, 1:3] *= 2
y[mask] = -1.0
y[[1, 2], :, 0] = torch.arange(5.0)
y[..., 3] += wave(5)
y[np.array([0, 1])] = 0.5
show("y", y.sum(), y[0, 0], y[2])
z = torch.zeros(3, 3, dtype=torch.long)
z[torch.arange(3), torch.tensor([2, 1, 0])] = torch.tensor([7, 8, 9])
z[1:, -1] = 5
print(z.tolist(), z[2, 0].item(), z[-1, -1] + 1, x[0, 0, 0] == x.flatten()[0])
print(x[None, ..., None].shape, x[True].shape, x[:, :, [True, False, True, False, True, False]].shape, x[1:1].shape)
a, (b, *rest) = x[0, 0, 0], x[0]
print(len(rest), b.shape, len(x), [r.shape[0] for r in x])
try:
    x[9]
except IndexError:
    print("IndexError")
try:
    x[0, 0, 0, 0]
except IndexError:
    print("IndexError")
