"""Normalization, augmentation and grids of images by tensor functions."""

import torch
import torch.nn.functional as F
from common import show, wave


class Compose:
    def __init__(self, *steps):
        self.steps = steps

    def __call__(self, x):
        for s in self.steps:
            x = s(x)
        return x


normalize = lambda x: (x - torch.tensor([0.5, 0.4, 0.3]).view(3, 1, 1)) / torch.tensor([0.2] * 3)[:, None, None]
crop = lambda x: x[:, 1:5, 2:6]
flip = lambda x: x.flip(-1)
raw = ((wave(3, 6, 8) + 1) * 127).to(torch.uint8)
x = Compose(lambda t: t.float().div(255), crop, flip, normalize)(raw)
show("image", x, x.mean((1, 2)), x.std(dim=(1, 2)))
batch = torch.stack([x, x * 0.5, x.rot90(1, (1, 2))])
grid = F.pad(batch, (1, 1, 1, 1)).permute(1, 2, 0, 3).reshape(3, 6, -1)
theta = torch.tensor([[[1.0, 0, 0.1], [0, 1, 0]]])
print(raw.dtype, raw.max().item(), grid.shape, batch.permute(0, 2, 3, 1).contiguous().numpy().shape, theta.shape)
gray = (raw.float() * torch.tensor([0.299, 0.587, 0.114]).view(3, 1, 1)).sum(0, keepdim=True)
kernel = torch.tensor([[1.0, 2, 1], [2, 4, 2], [1, 2, 1]]).div(16).view(1, 1, 3, 3)
show(
    "blur", F.conv2d(F.pad(gray[None], (1, 1, 1, 1), mode="reflect"), kernel), (gray.clamp(0, 255).byte() // 2).float()
)
