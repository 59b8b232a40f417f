"""How modules print."""

import torch
from torch import nn

print(
    nn.Linear(2, 3, bias=False),
    nn.Conv2d(1, 2, 3, stride=2, padding=1, groups=1, bias=False),
    nn.Conv1d(2, 4, 3, dilation=2, padding_mode="reflect", padding=1),
    nn.ConvTranspose2d(2, 2, 3, output_padding=0),
)
print(
    nn.LSTM(3, 4, 2, batch_first=True),
    nn.GRU(1, 2, bias=False),
    nn.Embedding(3, 4, padding_idx=1),
    nn.MultiheadAttention(4, 2),
)
print(
    nn.BatchNorm2d(3),
    nn.LayerNorm((2, 3)),
    nn.GroupNorm(2, 4),
    nn.Dropout(0.3),
    nn.Softmax(dim=1),
    nn.Flatten(),
    nn.Identity(),
    nn.MaxPool2d(2),
    nn.AvgPool2d(3, 1),
    nn.AdaptiveAvgPool2d((1, None)),
)
print(nn.TransformerEncoderLayer(4, 2, 8))
print(
    nn.Sequential(
        nn.Sequential(nn.Linear(1, 1)), nn.ModuleList([nn.ReLU(), nn.ReLU()]), nn.ModuleDict({"a": nn.Tanh()})
    )
)
print(
    nn.CrossEntropyLoss(),
    nn.MSELoss(),
    nn.Upsample(scale_factor=2),
    nn.PReLU(),
    nn.LeakyReLU(0.2, inplace=True),
    nn.Hardtanh(),
    nn.PixelShuffle(2),
    nn.ZeroPad2d(1),
    nn.Unflatten(1, (2, 3)),
    nn.Bilinear(1, 2, 3),
    nn.LSTMCell(2, 3),
    nn.Threshold(1, 2),
    nn.Softplus(),
    nn.GLU(),
    nn.CosineSimilarity(),
    nn.InstanceNorm1d(2),
    nn.RMSNorm(3),
)
print(torch.optim.Adam([nn.Parameter(torch.ones(1))], lr=0.1))
print(nn.ModuleList([nn.Linear(1, 1)] * 3))
