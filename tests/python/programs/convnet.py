"""Convolutions, pooling, batch norm: one step and the running statistics."""

import torch
from common import fill, show, wave
from torch import nn


class ConvNet(nn.Module):
    def __init__(self, classes=4):
        super().__init__()
        self.features = nn.Sequential(
            nn.Conv2d(3, 8, 3, padding=1, bias=False),
            nn.BatchNorm2d(8),
            nn.ReLU(inplace=True),
            nn.MaxPool2d(2),
            nn.Conv2d(8, 16, 3, stride=2),
            nn.LeakyReLU(0.2),
            nn.AdaptiveAvgPool2d((1, 1)),
        )
        self.classifier = nn.Linear(16, classes)

    def forward(self, x):
        return self.classifier(torch.flatten(self.features(x), 1))


net = fill(ConvNet())
x, y = wave(4, 3, 12, 12), torch.tensor([0, 3, 1, 2])
criterion = nn.CrossEntropyLoss(label_smoothing=0.1)
optimizer = torch.optim.AdamW(net.parameters(), lr=1e-2, weight_decay=0.1)
for _ in range(3):
    loss = criterion(net(x), y)
    optimizer.zero_grad(set_to_none=True)
    loss.backward()
    optimizer.step()
    show("loss", loss)
show("running", net.features[1].running_mean, net.features[1].num_batches_tracked)
net.eval()
show("logits", net(x))
print(sum(p.numel() for p in net.parameters() if p.requires_grad))
