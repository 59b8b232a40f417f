"""Mixed samples, soft labels, class weights, a custom collate function."""

import torch
import torch.nn.functional as F
from common import fill, show, wave
from torch.utils.data import DataLoader, Dataset


class Toy(Dataset):
    def __init__(self):
        self.x, self.y = wave(12, 4), torch.arange(12) % 3

    def __len__(self):
        return len(self.x)

    def __getitem__(self, i):
        return self.x[i], self.y[i]


def mix(batch):
    x, y = (torch.stack(c) for c in zip(*batch))
    perm = torch.arange(len(x) - 1, -1, -1)
    y = F.one_hot(y, 3).float()
    return 0.7 * x + 0.3 * x[perm], 0.7 * y + 0.3 * y[perm]


net = fill(torch.nn.Linear(4, 3))
for x, y in DataLoader(Toy(), batch_size=4, collate_fn=mix):
    loss = torch.sum(-y * F.log_softmax(net(x), dim=-1), dim=-1).mean()
    same = F.cross_entropy(net(x), y, weight=torch.tensor([1.0, 2.0, 0.5]))
    show("loss", loss, same)
counts = torch.bincount(Toy().y).float()
show("weights", counts.sum() / (3 * counts))
