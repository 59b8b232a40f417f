"""Workers with copies of one shared policy: optimizer state in shared memory, gradients handed over through _grad."""

import torch
import torch.nn.functional as F
from common import fill, show, wave
from torch import multiprocessing as mp
from torch import nn


class SharedAdam(torch.optim.Adam):
    """Adam whose state is made, and shared, before the first step."""

    def __init__(self, params, **options):
        super().__init__(params, **options)
        for group in self.param_groups:
            for p in group["params"]:
                self.state[p] = {
                    "step": torch.zeros(1).share_memory_(),
                    "exp_avg": torch.zeros_like(p.data).share_memory_(),
                    "exp_avg_sq": torch.zeros_like(p.data).share_memory_(),
                }


class Policy(nn.Module):
    def __init__(self):
        super().__init__()
        self.body = nn.Conv2d(1, 4, 3, stride=2)
        self.memory = nn.LSTMCell(36, 8)
        self.value, self.actions = nn.Linear(8, 1), nn.Linear(8, 3)

    def forward(self, frame, state):
        h, c = self.memory(F.elu(self.body(frame)).flatten(1), state)
        return self.value(h), self.actions(h), (h, c)


def play(policy, episode, steps=4):
    """The loss of a few steps with generalized advantages."""
    state = (torch.zeros(1, 8), torch.zeros(1, 8))
    values, chosen, entropies, rewards = [], [], [], []
    for i in range(steps):
        value, logits, state = policy(wave(1, 1, 7, 7, shift=float(i + 5 * episode)), state)
        log_p = logits.log_softmax(-1)
        action = log_p.detach().argmax(-1, keepdim=True)
        chosen.append(log_p.gather(1, action))
        entropies.append(-(log_p * log_p.exp()).sum(-1, keepdim=True))
        values.append(value)
        rewards.append(float(action == i % 3))
    values.append(torch.zeros(1, 1))
    loss, advantage, goal = 0, torch.zeros(1, 1), torch.zeros(1, 1)
    for i in reversed(range(steps)):
        goal = rewards[i] + 0.9 * goal
        advantage = rewards[i] + 0.9 * values[i + 1].detach() - values[i].detach() + 0.81 * advantage
        loss = loss + (goal - values[i]).square() / 2 - chosen[i] * advantage - 0.01 * entropies[i]
    return loss.sum()


shared = fill(Policy()).share_memory()
print([p.is_shared() for p in shared.parameters()] == [True] * 8)
optimizer, steps = SharedAdam(shared.parameters(), lr=1e-2, betas=(0.9, 0.99)), mp.Value("i", 0)
for episode in range(4):
    worker = Policy()
    worker.load_state_dict(shared.state_dict())
    optimizer.zero_grad()
    loss = play(worker, episode)
    loss.backward()
    norm = nn.utils.clip_grad_norm_(worker.parameters(), 1.0)
    for mine, theirs in zip(worker.parameters(), shared.parameters(), strict=True):
        if theirs.grad is None:
            theirs._grad = mine.grad
    optimizer.step()
    with steps.get_lock():
        steps.value += 1
    print(f"episode {episode} loss {loss.item():.4f} norm {norm.item():.4f}")
state = optimizer.state[shared.value.weight]
print(steps.value, state["step"], state["exp_avg"].is_shared(), shared.value.weight._grad is shared.value.weight.grad)
show("shared", shared.value.weight, shared.memory.weight_hh, state["exp_avg_sq"])
