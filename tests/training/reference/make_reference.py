#!/usr/bin/env python3
"""Trains the four networks of training_test.cpp with PyTorch in float64 and writes their losses to losses.txt.

usage: make_reference.py > losses.txt
Weights, inputs and targets come from one linear congruential sequence, the same as in the test.
"""
import torch
from torch import nn
from torch.nn import functional as F

torch.set_default_dtype(torch.float64)
STEPS = 20


class Sequence:
    """Uniform in [-1, 1): Knuth's MMIX generator, its upper 32 bits."""

    def __init__(self):
        self.state = 0x9E3779B97F4A7C15

    def next(self):
        self.state = (self.state * 6364136223846793005 + 1442695040888963407) % 2**64
        upper = self.state >> 32
        return (upper - 2**32 if upper >= 2**31 else upper) / 2**31

    def uniform(self, *sizes):
        count = torch.Size(sizes).numel()
        return torch.tensor([self.next() for _ in range(count)]).reshape(sizes)

    def classes(self, count, *sizes):
        return ((self.uniform(*sizes) + 1) * 0.5 * count).long()


class Mlp(nn.Module):
    def __init__(self):
        super().__init__()
        self.fc1, self.fc2, self.fc3 = nn.Linear(20, 32), nn.Linear(32, 32), nn.Linear(32, 5)

    def forward(self, x):
        return self.fc3(torch.tanh(self.fc2(torch.relu(self.fc1(x)))))


class Cnn(nn.Module):
    def __init__(self):
        super().__init__()
        self.conv1, self.norm1 = nn.Conv2d(2, 4, 3, padding=1), nn.BatchNorm2d(4)
        self.conv2, self.norm2 = nn.Conv2d(4, 8, 3, stride=2, groups=2), nn.GroupNorm(2, 8)
        self.fc = nn.Linear(32, 5)

    def forward(self, x):
        x = F.max_pool2d(F.gelu(self.norm1(self.conv1(x))), 2)
        x = F.adaptive_avg_pool2d(F.silu(self.norm2(self.conv2(x))), (2, 2))
        return self.fc(x.flatten(1))


class Layer(nn.Module):
    def __init__(self, width, heads):
        super().__init__()
        self.heads = heads
        self.norm1, self.norm2 = nn.LayerNorm(width), nn.LayerNorm(width)
        self.qkv, self.proj = nn.Linear(width, 3 * width), nn.Linear(width, width)
        self.up, self.down = nn.Linear(width, 4 * width), nn.Linear(4 * width, width)

    def forward(self, x):
        b, t, c = x.shape
        q, k, v = (y.view(b, t, self.heads, c // self.heads).transpose(1, 2) for y in self.qkv(self.norm1(x)).chunk(3, 2))
        y = F.scaled_dot_product_attention(q, k, v, is_causal=True)
        x = x + self.proj(y.transpose(1, 2).reshape(b, t, c))
        return x + self.down(F.gelu(self.up(self.norm2(x))))


class Gpt(nn.Module):
    def __init__(self):
        super().__init__()
        self.token, self.place = nn.Embedding(11, 16), nn.Embedding(8, 16)
        self.layer0, self.layer1 = Layer(16, 2), Layer(16, 2)
        self.norm, self.head = nn.LayerNorm(16), nn.Linear(16, 11)

    def forward(self, ids):
        x = self.token(ids) + self.place(torch.arange(ids.shape[1]))
        return self.head(self.norm(self.layer1(self.layer0(x)))).flatten(0, 1)


class Lstm(nn.Module):
    def __init__(self):
        super().__init__()
        self.lstm = nn.LSTM(3, 8, num_layers=2, batch_first=True, bidirectional=True)
        self.head = nn.Linear(16, 1)

    def forward(self, x):
        return self.head(self.lstm(x)[0])


def train(name, model, optimizer_of, data_of, loss_of, schedule_of=None, clip=None):
    numbers = Sequence()
    with torch.no_grad():
        for p in model.parameters():
            p.copy_(0.3 * numbers.uniform(*p.shape))
    x, y = data_of(numbers)
    optimizer = optimizer_of(model.parameters())
    schedule = schedule_of(optimizer) if schedule_of else None
    losses = []
    for _ in range(STEPS):
        optimizer.zero_grad()
        loss = loss_of(model(x), y)
        loss.backward()
        if clip:
            nn.utils.clip_grad_norm_(model.parameters(), clip)
        optimizer.step()
        if schedule:
            schedule.step()
        losses.append(loss.item())
    print(name, *(f"{loss:.17g}" for loss in losses))


optim, lr_scheduler = torch.optim, torch.optim.lr_scheduler
train("mlp", Mlp(), lambda p: optim.SGD(p, lr=0.1, momentum=0.9, weight_decay=1e-3, nesterov=True),
      lambda n: (n.uniform(16, 20), n.classes(5, 16)), lambda a, b: F.cross_entropy(a, b, label_smoothing=0.1),
      lambda o: lr_scheduler.StepLR(o, step_size=5, gamma=0.5))
train("cnn", Cnn(), lambda p: optim.Adam(p, lr=0.01, weight_decay=1e-3),
      lambda n: (n.uniform(6, 2, 12, 12), n.classes(5, 6)), F.cross_entropy)
train("gpt", Gpt(), lambda p: optim.AdamW(p, lr=0.01, betas=(0.9, 0.95)),
      lambda n: (n.classes(11, 4, 8), n.classes(11, 32)), F.cross_entropy,
      lambda o: lr_scheduler.CosineAnnealingLR(o, T_max=STEPS), clip=0.5)
train("lstm", Lstm(), lambda p: optim.RMSprop(p, lr=0.01, momentum=0.5, centered=True),
      lambda n: (n.uniform(4, 10, 3), n.uniform(4, 10, 1)), F.huber_loss)
