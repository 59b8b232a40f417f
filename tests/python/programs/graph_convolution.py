"""Message passing by scatter, degree normalization, attention by edge."""

import torch
from common import fill, show, wave
from torch import nn

edges = torch.tensor([[0, 1, 1, 2, 3, 3], [1, 0, 2, 1, 2, 0]])
x = wave(4, 5).requires_grad_()


class GCN(nn.Module):
    def __init__(self, i, o):
        super().__init__()
        self.lin = nn.Linear(i, o, bias=False)

    def forward(self, x, e):
        src, dst = torch.cat([e, torch.arange(4).repeat(2, 1)], dim=1)
        deg = torch.zeros(4).scatter_add_(0, dst, torch.ones(dst.numel()))
        norm = deg.pow(-0.5)[src] * deg.pow(-0.5)[dst]
        h = self.lin(x)
        return torch.zeros(4, h.size(1)).index_add(0, dst, h[src] * norm.unsqueeze(1))


net = fill(GCN(5, 3))
out = net(x, edges)
score = (out[edges[0]] * out[edges[1]]).sum(-1)
top = (
    torch.full((4,), -1e9).scatter_reduce(0, edges[1], score, "amax")
    if hasattr(torch.Tensor, "scatter_reduce")
    else torch.stack([score[edges[1] == i].max() if (edges[1] == i).any() else torch.tensor(-1e9) for i in range(4)])
)
weight = (score - top[edges[1]]).exp()
out2 = torch.zeros(4).index_add(0, edges[1], weight)
(out.sum() + out2.sum()).backward()
show("gcn", out, weight, x.grad, net.lin.weight.grad)
adj = torch.zeros(4, 4)
adj[edges[0], edges[1]] = 1
print(adj.sum(1).tolist(), (adj @ adj).diagonal().tolist(), torch.nonzero(adj, as_tuple=True)[0].tolist())
