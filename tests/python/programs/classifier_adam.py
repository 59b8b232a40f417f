"""A classifier with batches from a DataLoader, Adam, StepLR and accuracy."""

import torch
import torch.nn as nn
import torch.nn.functional as F
from common import fill, show, wave
from torch.optim.lr_scheduler import StepLR
from torch.utils.data import DataLoader, TensorDataset


class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.hidden = nn.Linear(6, 12)
        self.out = nn.Linear(12, 3)

    def forward(self, x):
        return F.log_softmax(self.out(F.relu(self.hidden(x))), dim=1)


device = torch.device("cuda" if torch.cuda.is_available() else "cpu")
model = fill(Net()).to(device)
x = wave(48, 6)
y = (x.sum(1) > 0).long() + (x[:, 0] > 0.5).long()
loader = DataLoader(TensorDataset(x, y), batch_size=16, shuffle=False)
optimizer = torch.optim.Adam(model.parameters(), lr=0.02)
scheduler = StepLR(optimizer, step_size=2, gamma=0.5)
for epoch in range(4):
    model.train()
    for data, target in loader:
        data, target = data.to(device), target.to(device)
        optimizer.zero_grad()
        loss = F.nll_loss(model(data), target)
        loss.backward()
        optimizer.step()
    scheduler.step()
    show("epoch", epoch, loss.item(), scheduler.get_last_lr())
model.eval()
with torch.no_grad():
    pred = model(x).argmax(dim=1, keepdim=True)
    print("correct", pred.eq(y.view_as(pred)).sum().item())
