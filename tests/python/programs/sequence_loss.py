"""Masked losses over padded batches, accuracy, perplexity, teacher forcing."""

import math

import torch
from common import fill, show
from torch import nn


class Decoder(nn.Module):
    def __init__(self):
        super().__init__()
        self.emb, self.cell, self.out = nn.Embedding(9, 4), nn.GRUCell(4, 5), nn.Linear(5, 9)

    def forward(self, tokens, h):
        steps = []
        for t in range(tokens.size(1)):
            h = self.cell(self.emb(tokens[:, t]), h)
            steps.append(self.out(h))
        return torch.stack(steps, dim=1)


net = fill(Decoder())
tokens = torch.tensor([[1, 4, 2, 0, 0], [3, 3, 5, 7, 2]])
mask = tokens[:, 1:] != 0
logits = net(tokens[:, :-1], torch.zeros(2, 5))
flat = nn.functional.cross_entropy(logits.reshape(-1, 9), tokens[:, 1:].reshape(-1), reduction="none").view_as(mask)
loss = (flat * mask).sum() / mask.sum()
loss.backward()
same = nn.CrossEntropyLoss(ignore_index=0)(logits.transpose(1, 2), tokens[:, 1:])
acc = ((logits.argmax(-1) == tokens[:, 1:]) & mask).sum().float() / mask.sum()
show("loss", loss, same, acc, math.exp(loss.item()), net.cell.weight_hh.grad)
