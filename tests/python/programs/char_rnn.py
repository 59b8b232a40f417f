"""Truncated backpropagation with a detached state."""

import torch
from common import fill, show
from torch import nn

text = "hello argand"
chars = sorted(set(text))
ix = {c: i for i, c in enumerate(chars)}
data = torch.tensor([ix[c] for c in text])
model = fill(
    nn.ModuleDict(
        {"emb": nn.Embedding(len(chars), 6), "rnn": nn.LSTM(6, 8, batch_first=True), "head": nn.Linear(8, len(chars))}
    )
)
opt = torch.optim.RMSprop(model.parameters(), lr=0.01, alpha=0.9)
state = None
for step in range(6):
    i = (step * 4) % 8
    inp, tgt = data[i : i + 4].unsqueeze(0), data[i + 1 : i + 5].unsqueeze(0)
    if state is not None:
        state = tuple(s.detach() for s in state)
    out, state = model["rnn"](model["emb"](inp), state)
    loss = nn.functional.cross_entropy(model["head"](out).squeeze(0), tgt.squeeze(0))
    opt.zero_grad()
    loss.backward()
    nn.utils.clip_grad_norm_(model.parameters(), 0.25)
    opt.step()
    show("loss", loss)
