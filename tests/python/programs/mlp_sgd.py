"""Regression with a small network, SGD with momentum."""

from common import fill, show, wave
from torch import nn, optim

model = fill(nn.Sequential(nn.Linear(4, 16), nn.ReLU(), nn.Linear(16, 1)))
optimizer = optim.SGD(model.parameters(), lr=0.05, momentum=0.9)
x, y = wave(32, 4), wave(32, 1, step=0.9)
for epoch in range(20):
    optimizer.zero_grad()
    loss = nn.functional.mse_loss(model(x), y)
    loss.backward()
    optimizer.step()
    if epoch % 5 == 0:
        show("loss", loss.item())
print(model)
