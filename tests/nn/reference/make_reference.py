#!/usr/bin/env python3
"""What PyTorch's layers return for parameters and inputs made by formulas: the numbers in tests/nn/layers_test.cpp.

Parameter number i, by sorted name, is 0.2 cos(0.7 k + i); inputs are sin(0.3 k), k counting elements.
"""
import torch
from torch import nn

torch.set_default_dtype(torch.float64)


def filled(module):
    with torch.no_grad():
        for i, (_, p) in enumerate(sorted(module.named_parameters())):
            p.copy_(0.2 * torch.cos(0.7 * torch.arange(p.numel()) + i).reshape(p.shape))
    return module.eval()


def wave(*sizes):
    n = torch.Size(sizes).numel()
    return torch.sin(0.3 * torch.arange(n, dtype=torch.float64)).reshape(sizes)


def show(name, y):
    y = y.detach().flatten()
    print(f"{name}: sum {y.sum().item():.12g} last {y[-1].item():.12g} norm {y.norm().item():.12g}")


causal = torch.triu(torch.ones(5, 5, dtype=torch.bool), 1)
padding = torch.zeros(2, 5, dtype=torch.bool)
padding[1, 3:] = True
show("Conv2d circular", filled(nn.Conv2d(2, 4, 3, stride=2, padding=1, groups=2, padding_mode="circular"))(wave(2, 2, 6, 5)))
show("Conv2d same reflect", filled(nn.Conv2d(2, 4, 2, padding="same", padding_mode="reflect"))(wave(2, 2, 6, 5)))
show("ConvTranspose2d", filled(nn.ConvTranspose2d(2, 4, 3, stride=2, padding=1))(wave(2, 2, 3, 3), output_size=(6, 5)))
show("LocalResponseNorm", nn.LocalResponseNorm(3, alpha=0.5, k=2)(wave(2, 4, 3)))
show("Bilinear", filled(nn.Bilinear(2, 3, 4))(wave(5, 2), wave(5, 3)))
mha = filled(nn.MultiheadAttention(8, 2))
x, m = wave(5, 2, 8), wave(5, 2, 8) * 0.5
y, w = mha(x, m, m, attn_mask=causal, key_padding_mask=padding)
show("MultiheadAttention", y)
show("MultiheadAttention weights", w)
extra = filled(nn.MultiheadAttention(8, 2, add_bias_kv=True, add_zero_attn=True, kdim=6, vdim=4))
show("MultiheadAttention kdim", extra(x, wave(3, 2, 6), wave(3, 2, 4), average_attn_weights=False)[0])
layer = nn.TransformerEncoderLayer(8, 2, 16, activation="gelu")
show("TransformerEncoder", filled(nn.TransformerEncoder(layer, 2, nn.LayerNorm(8)))(x, mask=causal))
decoder = filled(nn.TransformerDecoder(nn.TransformerDecoderLayer(8, 2, 16), 2))
show("TransformerDecoder", decoder(x, m, tgt_mask=causal, memory_key_padding_mask=padding))
lstm = filled(nn.LSTM(3, 4, 2, bidirectional=True))
y, (h, c) = lstm(wave(5, 2, 3))
show("LSTM", y)
show("LSTM c", c)
show("GRU", filled(nn.GRU(3, 4, 2, batch_first=True))(wave(2, 5, 3))[0])
show("RNN", filled(nn.RNN(3, 4, nonlinearity="relu", bias=False))(wave(5, 3))[0])
show("LSTMCell", filled(nn.LSTMCell(3, 4))(wave(2, 3))[1])
show("GRUCell", filled(nn.GRUCell(3, 4))(wave(3)))
show("RNNCell", filled(nn.RNNCell(3, 4))(wave(2, 3), wave(2, 4)))
a, b = wave(4, 3), wave(4, 3).flip(0)
t = torch.tensor([0, 2, 1, 2])
sign = torch.tensor([1.0, -1, -1, 1])
weight = torch.tensor([1.0, 2, 0.5])
p = torch.sigmoid(b)
for name, loss, args in [
    ("CrossEntropyLoss", nn.CrossEntropyLoss(weight=weight, label_smoothing=0.1), (a, t)),
    ("NLLLoss", nn.NLLLoss(ignore_index=1), (torch.log_softmax(a, 1), t)),
    ("MSELoss", nn.MSELoss(), (a, b)), ("L1Loss", nn.L1Loss(reduction="sum"), (a, b)),
    ("SmoothL1Loss", nn.SmoothL1Loss(beta=0.5), (a, b)), ("HuberLoss", nn.HuberLoss(delta=0.5), (a, b)),
    ("BCELoss", nn.BCELoss(), (torch.sigmoid(a), p)),
    ("BCEWithLogitsLoss", nn.BCEWithLogitsLoss(pos_weight=weight), (a, p)),
    ("KLDivLoss", nn.KLDivLoss(reduction="batchmean"), (torch.log_softmax(a, 1), torch.softmax(b, 1))),
    ("PoissonNLLLoss", nn.PoissonNLLLoss(full=True), (a, b * 3)),
    ("HingeEmbeddingLoss", nn.HingeEmbeddingLoss(), (a[:, 0], sign)),
    ("SoftMarginLoss", nn.SoftMarginLoss(), (a[:, 0], sign)),
    ("MarginRankingLoss", nn.MarginRankingLoss(margin=0.1), (a[:, 0], b[:, 0], sign)),
    ("CosineEmbeddingLoss", nn.CosineEmbeddingLoss(margin=0.2), (a, b, sign)),
    ("TripletMarginLoss", nn.TripletMarginLoss(swap=True), (a, b, a * 0.5)),
    ("CosineSimilarity", nn.CosineSimilarity(), (a, b)), ("PairwiseDistance", nn.PairwiseDistance(p=1), (a, b)),
]:
    show(name, loss(*args))
