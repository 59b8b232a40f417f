"""Actor and critic share a body; generalized advantages; clipped ratios as PPO has them."""

import torch
from common import show, wave
from torch import nn
from torch.distributions.categorical import Categorical
from torch.distributions.normal import Normal


def layer_init(layer, std=2**0.5, bias_const=0.0):
    torch.nn.init.constant_(layer.weight, std / 10)
    torch.nn.init.constant_(layer.bias, bias_const)
    return layer


class Agent(nn.Module):
    def __init__(self):
        super().__init__()
        self.critic = nn.Sequential(layer_init(nn.Linear(3, 8)), nn.Tanh(), layer_init(nn.Linear(8, 1), std=1.0))
        self.actor = nn.Sequential(layer_init(nn.Linear(3, 8)), nn.Tanh(), layer_init(nn.Linear(8, 2), std=0.01))
        self.actor_logstd = nn.Parameter(torch.zeros(1, 2))


agent = Agent()
opt = torch.optim.Adam(agent.parameters(), lr=2.5e-3, eps=1e-5)
obs, rewards = wave(7, 3), wave(7).abs()
with torch.no_grad():
    values = agent.critic(obs).flatten()
    advantages, last = torch.zeros_like(rewards), 0
    for t in reversed(range(6)):
        delta = rewards[t] + 0.99 * values[t + 1] - values[t]
        advantages[t] = last = delta + 0.99 * 0.95 * last
    returns = advantages + values
actions = torch.arange(7) % 2
old = Categorical(logits=agent.actor(obs)).log_prob(actions).detach()
for _ in range(3):
    probs = Categorical(logits=agent.actor(obs))
    ratio = (probs.log_prob(actions) - old).exp()
    adv = (advantages - advantages.mean()) / (advantages.std() + 1e-8)
    pg = torch.max(-adv * ratio, -adv * torch.clamp(ratio, 1 - 0.2, 1 + 0.2)).mean()
    v = 0.5 * ((agent.critic(obs).view(-1) - returns) ** 2).mean()
    loss = pg - 0.01 * probs.entropy().mean() + v * 0.5
    opt.zero_grad()
    loss.backward()
    norm = nn.utils.clip_grad_norm_(agent.parameters(), 0.5)
    opt.step()
    show("loss", loss, norm)
dist = Normal(agent.actor(obs), torch.exp(agent.actor_logstd.expand(7, 2)))
show("gaussian", dist.log_prob(torch.zeros(7, 2)).sum(1), dist.entropy().sum(1))
