"""A generator and a discriminator in turn."""

import torch
from common import fill, show, wave
from torch import nn
from torch.autograd import Variable

G = fill(
    nn.Sequential(
        nn.Linear(4, 16), nn.BatchNorm1d(16, 0.8), nn.LeakyReLU(0.2, inplace=True), nn.Linear(16, 8), nn.Tanh()
    )
)
D = fill(nn.Sequential(nn.Linear(8, 16), nn.LeakyReLU(0.2), nn.Dropout(0.0), nn.Linear(16, 1), nn.Sigmoid()))
criterion = nn.BCELoss()
optG = torch.optim.Adam(G.parameters(), lr=2e-3, betas=(0.5, 0.999))
optD = torch.optim.Adam(D.parameters(), lr=2e-3, betas=(0.5, 0.999))
Tensor = torch.cuda.FloatTensor if torch.cuda.is_available() else torch.FloatTensor
real_imgs = Variable(wave(6, 8).type(Tensor))
valid = Variable(Tensor(6, 1).fill_(1.0), requires_grad=False)
fake = Variable(Tensor(6, 1).fill_(0.0), requires_grad=False)
for step in range(4):
    optG.zero_grad()
    gen = G(wave(6, 4, shift=step))
    g_loss = criterion(D(gen), valid)
    g_loss.backward()
    optG.step()
    optD.zero_grad()
    d_loss = (criterion(D(real_imgs), valid) + criterion(D(gen.detach()), fake)) / 2
    d_loss.backward()
    optD.step()
    show("step", step, d_loss.item(), g_loss.item())
