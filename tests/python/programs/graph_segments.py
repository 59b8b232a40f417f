"""Batches of graphs: softmax over edges, segments of nodes, products with sparse adjacency, degrees, components."""

import torch
import torch.nn.functional as F
from common import fill, show, wave
from torch import nn


def by_node(values, nodes, count, reduce):
    """values reduced over the edges of each node."""
    place = nodes.reshape(-1, *[1] * (values.dim() - 1)).expand_as(values)
    return values.new_zeros(count, *values.shape[1:]).scatter_reduce(0, place, values, reduce, include_self=False)


class EdgeAttention(nn.Module):
    """Messages weighted by a softmax over the edges that enter a node, several heads."""

    def __init__(self, inner, outer, heads):
        super().__init__()
        self.heads = heads
        self.project = nn.Linear(inner, heads * outer, bias=False)
        self.score = nn.Parameter(torch.empty(2, heads, outer))
        self.register_parameter("gate", None)

    def forward(self, x, edges):
        source, target = edges
        h = self.project(x).unflatten(-1, (self.heads, -1))
        logits = (h * self.score[0]).sum(-1)[source] + (h * self.score[1]).sum(-1)[target]
        logits = F.leaky_relu(logits, 0.2)
        weights = (logits - by_node(logits.detach(), target, len(x), "amax")[target]).exp()
        weights = weights / by_node(weights, target, len(x), "sum")[target]
        out = torch.zeros_like(h).index_add(0, target, h[source] * weights.unsqueeze(-1))
        return out.flatten(1), weights


edges = torch.tensor([[0, 1, 1, 2, 3, 4, 4, 5, 6, 3], [1, 0, 2, 1, 4, 3, 5, 4, 3, 6]])
edges = torch.cat([edges, torch.arange(7).expand(2, 7)], 1)
sizes = torch.tensor([3, 4])
x = wave(7, 5).requires_grad_()
layer = fill(EdgeAttention(5, 3, heads=2))
out, weights = layer(x, edges)
out.square().sum().backward()
show("attention", out, weights, by_node(weights, edges[1], 7, "sum"), x.grad, layer.score.grad)
print(layer, layer.gate, edges.shape)

degree = torch.bincount(edges[0], minlength=7).float()
scale = degree.rsqrt()
adjacency = torch.sparse_coo_tensor(edges, scale[edges[0]] * scale[edges[1]], (7, 7)).coalesce()
smooth = torch.sparse.mm(adjacency, x)
smooth.sum().backward()
show("sparse", smooth, x.grad, adjacency.to_dense().sum(0), torch.matrix_power(adjacency.to_dense(), 3).diagonal())

for reduce in ("sum", "mean", "max", "min"):
    show(reduce, torch.segment_reduce(out.detach(), reduce, lengths=sizes))
offsets = F.pad(sizes.cumsum(0), (1, 0))
show("offsets", torch.segment_reduce(x.detach(), "mean", offsets=offsets), offsets)
best = torch.full((2, 5), -1.0).index_reduce(0, torch.repeat_interleave(torch.arange(2), sizes), x.detach(), "amax")
show("best", best)

label = torch.arange(7)
for _ in range(7):
    label = torch.minimum(label, by_node(label[edges[0]], edges[1], 7, "amin"))
print("components", label.tolist(), torch.unique(label, return_counts=True))
row, column = torch.unravel_index((adjacency.to_dense() > 0).flatten().nonzero().squeeze(1), (7, 7))
print(row.tolist(), column.tolist())
pairs = torch.combinations(torch.arange(4))
print(pairs.tolist(), torch.isin(pairs, edges[0, :2]).any(1))
