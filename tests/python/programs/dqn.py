"""Q-learning: gather, a target network, polyak updates, Huber's loss."""

import copy

import torch
import torch.nn.functional as F
from common import fill, show, wave
from torch import nn

q = fill(nn.Sequential(nn.Linear(4, 16), nn.ReLU(), nn.Linear(16, 3)))
target = copy.deepcopy(q)
opt = torch.optim.AdamW(q.parameters(), lr=1e-3, amsgrad=True)
states, next_states = wave(10, 4), wave(10, 4, shift=1.0)
actions = (torch.arange(10) % 3).unsqueeze(1)
rewards, done = wave(10, step=0.8), torch.tensor([i % 4 == 3 for i in range(10)])
for step in range(5):
    values = q(states).gather(1, actions)
    nxt = torch.zeros(10)
    with torch.no_grad():
        nxt[~done] = target(next_states[~done]).max(1).values
    loss = F.smooth_l1_loss(values, (nxt * 0.99 + rewards).unsqueeze(1))
    opt.zero_grad()
    loss.backward()
    nn.utils.clip_grad_value_(q.parameters(), 100)
    opt.step()
    for a, b in zip(target.parameters(), q.parameters()):
        a.data.copy_(0.9 * a.data + 0.1 * b.data)
    show("loss", loss)
show("target", target[0].weight)
