"""Trains a little with the installed package; with --as-torch under the name of PyTorch."""

import sys

if "--as-torch" in sys.argv:
    import torch
else:
    import argand as torch

folder = torch.__path__[0]
assert "site-packages" in folder, folder
torch.manual_seed(0)
net = torch.nn.Sequential(torch.nn.Linear(4, 16), torch.nn.ReLU(), torch.nn.Linear(16, 1))
optimizer = torch.optim.AdamW(net.parameters(), lr=0.02)
x = torch.randn(64, 4)
y = x.square().sum(1, keepdim=True)
first = None
for _ in range(200):
    optimizer.zero_grad()
    loss = torch.nn.functional.mse_loss(net(x), y)
    first = loss.item() if first is None else first
    loss.backward()
    optimizer.step()
assert loss.item() < first / 10, (first, loss.item())
torch.save(net.state_dict(), "net.pt")
net.load_state_dict(torch.load("net.pt"))
