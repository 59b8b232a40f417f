"""Policy gradient on a tiny corridor, actions chosen by a fixed rule of the probabilities."""

import torch
import torch.nn as nn
import torch.nn.functional as F
from common import fill, show, wave
from torch.distributions import Categorical


class Policy(nn.Module):
    def __init__(self):
        super().__init__()
        self.affine1, self.affine2 = nn.Linear(4, 8), nn.Linear(8, 2)

    def forward(self, x):
        return F.softmax(self.affine2(F.relu(self.affine1(x))), dim=1)


policy = fill(Policy())
optimizer = torch.optim.Adam(policy.parameters(), lr=1e-2)
eps = torch.finfo(torch.float32).eps
for episode in range(3):
    log_probs, rewards = [], []
    state = wave(1, 4, shift=episode)
    for t in range(6):
        m = Categorical(policy(state))
        action = torch.tensor([t % 2])
        log_probs.append(m.log_prob(action))
        rewards.append(float(t) - action.item())
        state = torch.roll(state, 1, dims=1) * 0.9
    R, returns = 0, []
    for r in rewards[::-1]:
        R = r + 0.99 * R
        returns.insert(0, R)
    returns = torch.tensor(returns)
    returns = (returns - returns.mean()) / (returns.std() + eps)
    loss = torch.cat([-lp * R for lp, R in zip(log_probs, returns)]).sum()
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
    show("episode", loss, m.entropy(), m.probs)
