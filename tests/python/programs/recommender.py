"""Matrix factorization with biases, negative samples, ranking metrics."""

import torch
from common import fill, show
from torch import nn


class MF(nn.Module):
    def __init__(self, users=5, items=7, k=3):
        super().__init__()
        self.user, self.item = nn.Embedding(users, k), nn.Embedding(items, k)
        self.ub, self.ib = nn.Embedding(users, 1), nn.Embedding(items, 1)

    def forward(self, u, i):
        return (self.user(u) * self.item(i)).sum(-1) + self.ub(u).squeeze(-1) + self.ib(i).squeeze(-1)


net = fill(MF())
opt = torch.optim.Adagrad(net.parameters(), lr=0.1)
u, i, j = torch.arange(5), torch.tensor([1, 3, 5, 0, 2]), torch.tensor([0, 6, 2, 4, 1])
for _ in range(4):
    loss = -nn.functional.logsigmoid(net(u, i) - net(u, j)).mean()
    opt.zero_grad()
    loss.backward()
    opt.step()
    show("bpr", loss)
scores = net.user.weight @ net.item.weight.T + net.ib.weight.T
rank = scores.argsort(dim=1, descending=True)
hits = (rank[:, :3] == i[:, None]).any(1)
print(hits.tolist(), (rank == i[:, None]).nonzero()[:, 1].tolist())
