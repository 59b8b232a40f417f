"""InfoNCE over normalized embeddings, a memory queue with a momentum encoder."""

import copy

import torch
import torch.nn.functional as F
from common import fill, show, wave
from torch import nn

q_net = fill(nn.Linear(6, 4))
k_net = copy.deepcopy(q_net)
queue = F.normalize(wave(4, 8), dim=0)
a, b = wave(5, 6), wave(5, 6, shift=0.1)
q = F.normalize(q_net(a), dim=1)
with torch.no_grad():
    for pq, pk in zip(q_net.parameters(), k_net.parameters()):
        pk.data = pk.data * 0.99 + pq.data * 0.01
    k = F.normalize(k_net(b), dim=1)
pos = torch.einsum("nc,nc->n", [q, k]).unsqueeze(-1)
neg = torch.einsum("nc,ck->nk", [q, queue.clone().detach()])
loss = F.cross_entropy(torch.cat([pos, neg], dim=1) / 0.07, torch.zeros(5, dtype=torch.long))
loss.backward()
queue[:, :5] = k.T
show("moco", loss, q_net.weight.grad, queue)
sim = q @ q.t()
sim = sim.masked_fill(torch.eye(5, dtype=torch.bool), float("-inf"))
show("simclr", torch.logsumexp(sim, 1).mean())
