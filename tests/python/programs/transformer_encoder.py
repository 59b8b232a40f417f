"""nn.TransformerEncoder with masks, in training's arithmetic without dropout."""

import math

import torch
from common import fill, show
from torch import nn


class PositionalEncoding(nn.Module):
    def __init__(self, d_model, max_len=50):
        super().__init__()
        position = torch.arange(max_len).unsqueeze(1)
        div_term = torch.exp(torch.arange(0, d_model, 2) * (-math.log(10000.0) / d_model))
        pe = torch.zeros(1, max_len, d_model)
        pe[0, :, 0::2] = torch.sin(position * div_term)
        pe[0, :, 1::2] = torch.cos(position * div_term)
        self.register_buffer("pe", pe)

    def forward(self, x):
        return x + self.pe[:, : x.size(1)]


class Model(nn.Module):
    def __init__(self):
        super().__init__()
        self.embedding, self.position = nn.Embedding(20, 8), PositionalEncoding(8)
        layer = nn.TransformerEncoderLayer(8, 2, 16, dropout=0.0, batch_first=True)
        self.encoder = nn.TransformerEncoder(layer, 2, enable_nested_tensor=False)
        self.head = nn.Linear(8, 20)

    def forward(self, tokens, mask):
        x = self.position(self.embedding(tokens) * math.sqrt(8))
        return self.head(self.encoder(x, mask=mask))


model = fill(Model())
tokens = torch.arange(12).view(2, 6) % 20
mask = nn.Transformer.generate_square_subsequent_mask(6)
logits = model(tokens, mask)
loss = nn.functional.cross_entropy(logits.view(-1, 20), (tokens + 1).view(-1) % 20)
loss.backward()
show("loss", loss, logits)
show("grads", *[p.grad.norm() for p in model.parameters()])
print(sorted(model.state_dict())[:4], len(model.state_dict()))
