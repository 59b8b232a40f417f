"""PPO with GAE, SAC with squashed Gaussians and soft updates, and DQN with a replay buffer, on made environments."""

import collections
import copy
import random

import numpy as np
import torch
import torch.nn as nn
import torch.nn.functional as F
import torch.optim as optim
from common import fill, show
from torch.distributions import Categorical


class Line:
    """A point pulled along a line: observations of two numbers, deterministic."""

    def __init__(self):
        self.x, self.v, self.t = 0.3, 0.0, 0

    def reset(self):
        self.__init__()
        return np.array([self.x, self.v], dtype=np.float32)

    def step(self, action):
        force = float(action) - 0.5
        self.v = 0.9 * self.v + 0.1 * force
        self.x += self.v
        self.t += 1
        return np.array([self.x, self.v], dtype=np.float32), -abs(self.x), self.t % 9 == 0, {}


def layer_init(layer, std=2**0.5, bias_const=0.0):
    torch.nn.init.orthogonal_(layer.weight, std)
    torch.nn.init.constant_(layer.bias, bias_const)
    return layer


class Agent(nn.Module):
    def __init__(self, obs, acts):
        super().__init__()
        self.critic = nn.Sequential(
            layer_init(nn.Linear(np.array((obs,)).prod(), 16)), nn.Tanh(), layer_init(nn.Linear(16, 1), std=1.0)
        )
        self.actor = nn.Sequential(layer_init(nn.Linear(obs, 16)), nn.Tanh(), layer_init(nn.Linear(16, acts), std=0.01))

    def get_value(self, x):
        return self.critic(x)

    def get_action_and_value(self, x, action=None):
        probs = Categorical(logits=self.actor(x))
        if action is None:
            action = probs.sample()
        return action, probs.log_prob(action), probs.entropy(), self.critic(x)


torch.backends.cudnn.deterministic = True
device = torch.device("cuda" if torch.cuda.is_available() and False else "cpu")
agent = fill(Agent(2, 3).to(device), 0.5)
optimizer = optim.Adam(agent.parameters(), lr=2.5e-3, eps=1e-5)
num_steps, num_envs, gamma, gae_lambda = 16, 2, 0.99, 0.95
obs = torch.zeros((num_steps, num_envs) + (2,)).to(device)
actions = torch.zeros((num_steps, num_envs)).to(device)
logprobs, rewards, dones, values = (torch.zeros((num_steps, num_envs)).to(device) for _ in range(4))
envs = [Line() for _ in range(num_envs)]
next_obs = torch.Tensor(np.stack([e.reset() for e in envs])).to(device)
next_done = torch.zeros(num_envs).to(device)
for step in range(num_steps):
    obs[step], dones[step] = next_obs, next_done
    with torch.no_grad():
        action, logprob, _, value = agent.get_action_and_value(next_obs, torch.tensor([step % 3, (step + 1) % 3]))
        values[step] = value.flatten()
    actions[step], logprobs[step] = action, logprob
    made = [e.step(a) for e, a in zip(envs, action.cpu().numpy())]
    rewards[step] = torch.tensor(np.array([m[1] for m in made])).to(device).view(-1)
    next_obs = torch.Tensor(np.stack([m[0] for m in made])).to(device)
    next_done = torch.Tensor(np.array([m[2] for m in made])).to(device)
with torch.no_grad():
    next_value = agent.get_value(next_obs).reshape(1, -1)
    advantages = torch.zeros_like(rewards).to(device)
    lastgaelam = 0
    for t in reversed(range(num_steps)):
        nextnonterminal = 1.0 - (next_done if t == num_steps - 1 else dones[t + 1])
        nextvalues = next_value if t == num_steps - 1 else values[t + 1]
        delta = rewards[t] + gamma * nextvalues * nextnonterminal - values[t]
        advantages[t] = lastgaelam = delta + gamma * gae_lambda * nextnonterminal * lastgaelam
    returns = advantages + values
show("gae", advantages, returns)
b_obs, b_actions = obs.reshape((-1, 2)), actions.reshape(-1)
b_logprobs, b_advantages, b_returns, b_values = (x.reshape(-1) for x in (logprobs, advantages, returns, values))
b_inds = np.arange(num_steps * num_envs)
clipfracs = []
for epoch in range(3):
    np.random.RandomState(epoch).shuffle(b_inds)
    for start in range(0, len(b_inds), 8):
        mb_inds = b_inds[start : start + 8]
        _, newlogprob, entropy, newvalue = agent.get_action_and_value(b_obs[mb_inds], b_actions.long()[mb_inds])
        logratio = newlogprob - b_logprobs[mb_inds]
        ratio = logratio.exp()
        with torch.no_grad():
            old_approx_kl = (-logratio).mean()
            approx_kl = ((ratio - 1) - logratio).mean()
            clipfracs += [((ratio - 1.0).abs() > 0.02).float().mean().item()]
        mb_advantages = b_advantages[mb_inds]
        mb_advantages = (mb_advantages - mb_advantages.mean()) / (mb_advantages.std() + 1e-8)
        pg_loss1 = -mb_advantages * ratio
        pg_loss2 = -mb_advantages * torch.clamp(ratio, 1 - 0.2, 1 + 0.2)
        pg_loss = torch.max(pg_loss1, pg_loss2).mean()
        newvalue = newvalue.view(-1)
        v_loss_unclipped = (newvalue - b_returns[mb_inds]) ** 2
        v_clipped = b_values[mb_inds] + torch.clamp(newvalue - b_values[mb_inds], -0.2, 0.2)
        v_loss = 0.5 * torch.max(v_loss_unclipped, (v_clipped - b_returns[mb_inds]) ** 2).mean()
        loss = pg_loss - 0.01 * entropy.mean() + v_loss * 0.5
        optimizer.zero_grad()
        loss.backward()
        nn.utils.clip_grad_norm_(agent.parameters(), 0.5)
        optimizer.step()
    show("ppo", epoch, pg_loss.item(), v_loss.item(), old_approx_kl.item(), approx_kl.item(), np.mean(clipfracs).item())
y_pred, y_true = b_values.cpu().numpy(), b_returns.cpu().numpy()
show("explained", float(1 - np.var(y_true - y_pred) / np.var(y_true)))

LOG_STD_MAX, LOG_STD_MIN = 2, -5


class Actor(nn.Module):
    def __init__(self):
        super().__init__()
        self.fc1 = nn.Linear(2, 16)
        self.fc_mean, self.fc_logstd = nn.Linear(16, 1), nn.Linear(16, 1)
        self.register_buffer("action_scale", torch.tensor((1.0 - 0.0) / 2.0, dtype=torch.float32))
        self.register_buffer("action_bias", torch.tensor([0.5], dtype=torch.float32))

    def forward(self, x):
        x = F.relu(self.fc1(x))
        mean, log_std = self.fc_mean(x), torch.tanh(self.fc_logstd(x))
        return mean, LOG_STD_MIN + 0.5 * (LOG_STD_MAX - LOG_STD_MIN) * (log_std + 1)

    def get_action(self, x, eps):
        mean, log_std = self(x)
        std = log_std.exp()
        normal = torch.distributions.Normal(mean, std)
        x_t = mean + std * eps
        y_t = torch.tanh(x_t)
        action = y_t * self.action_scale + self.action_bias
        log_prob = normal.log_prob(x_t)
        log_prob -= torch.log(self.action_scale * (1 - y_t.pow(2)) + 1e-6)
        return action, log_prob.sum(1, keepdim=True)


class SoftQNetwork(nn.Module):
    def __init__(self):
        super().__init__()
        self.fc = nn.Sequential(nn.Linear(3, 16), nn.ReLU(), nn.Linear(16, 1))

    def forward(self, x, a):
        return self.fc(torch.cat([x, a], 1))


class ReplayBuffer:
    def __init__(self, size):
        self.storage = collections.deque(maxlen=size)

    def add(self, *data):
        self.storage.append(data)

    def __len__(self):
        return len(self.storage)

    def sample(self, n):
        chosen = random.sample(self.storage, n)
        return tuple(torch.as_tensor(np.array(x), dtype=torch.float32) for x in zip(*chosen))


random.seed(1)
actor, qf1, qf2 = fill(Actor(), 0.4), fill(SoftQNetwork(), 0.4), fill(SoftQNetwork(), 0.3)
qf1_target, qf2_target = copy.deepcopy(qf1), copy.deepcopy(qf2)
qf1_target.load_state_dict(qf1.state_dict())
q_optimizer = optim.Adam(list(qf1.parameters()) + list(qf2.parameters()), lr=1e-3)
actor_optimizer = optim.Adam(list(actor.parameters()), lr=3e-4)
target_entropy = -torch.prod(torch.Tensor((1,)).to(device)).item()
log_alpha = torch.zeros(1, requires_grad=True, device=device)
a_optimizer = optim.Adam([log_alpha], lr=1e-3)
buffer, env, tau = ReplayBuffer(50), Line(), 0.05
o = env.reset()
for step in range(30):
    eps = torch.full((1, 1), np.sin(step * 1.3).item())
    a, _ = actor.get_action(torch.as_tensor(o).unsqueeze(0), eps)
    a = a.detach().cpu().numpy()[0]
    n, r, done, _ = env.step(a[0])
    buffer.add(o, a, r, n, done)
    o = env.reset() if done else n
    if len(buffer) > 8:
        s, acts, rews, nxt, dn = buffer.sample(8)
        noise = torch.linspace(-1, 1, 8).unsqueeze(-1)
        with torch.no_grad():
            na, nlp = actor.get_action(nxt, noise)
            target = torch.min(qf1_target(nxt, na), qf2_target(nxt, na)) - log_alpha.exp() * nlp
            q_value = rews.flatten() + (1 - dn.flatten()) * 0.99 * target.view(-1)
        qf_loss = sum(F.mse_loss(q(s, acts).view(-1), q_value) for q in (qf1, qf2))
        q_optimizer.zero_grad()
        qf_loss.backward()
        q_optimizer.step()
        pi, log_pi = actor.get_action(s, noise)
        actor_loss = ((log_alpha.exp().detach() * log_pi) - torch.min(qf1(s, pi), qf2(s, pi))).mean()
        actor_optimizer.zero_grad()
        actor_loss.backward()
        actor_optimizer.step()
        alpha_loss = (-log_alpha.exp() * (log_pi + target_entropy).detach()).mean()
        a_optimizer.zero_grad()
        alpha_loss.backward()
        a_optimizer.step()
        for q, t in ((qf1, qf1_target), (qf2, qf2_target)):
            for param, target_param in zip(q.parameters(), t.parameters()):
                target_param.data.copy_(tau * param.data + (1 - tau) * target_param.data)
        if step % 7 == 0:
            show("sac", qf_loss.item(), actor_loss.item(), log_alpha.exp().item())

Transition = collections.namedtuple("Transition", ("state", "action", "next_state", "reward"))


class ReplayMemory:
    def __init__(self, capacity):
        self.memory = collections.deque([], maxlen=capacity)

    def push(self, *args):
        self.memory.append(Transition(*args))

    def sample(self, batch_size):
        return random.sample(self.memory, batch_size)


policy_net, target_net = fill(nn.Sequential(nn.Linear(2, 8), nn.ReLU(), nn.Linear(8, 2))), None
target_net = copy.deepcopy(policy_net)
dqn = optim.AdamW(policy_net.parameters(), lr=1e-3, amsgrad=True)
memory = ReplayMemory(40)
state = torch.tensor(env.reset(), dtype=torch.float32, device=device).unsqueeze(0)
for step in range(24):
    with torch.no_grad():
        action = policy_net(state).max(1).indices.view(1, 1) if step % 4 else torch.tensor([[1]], dtype=torch.long)
    observation, reward, done, _ = env.step(action.item())
    reward = torch.tensor([reward], device=device)
    next_state = None if done else torch.tensor(observation, dtype=torch.float32).unsqueeze(0)
    memory.push(state, action, next_state, reward)
    state = next_state if next_state is not None else torch.tensor(env.reset()).unsqueeze(0)
    if len(memory.memory) < 10:
        continue
    batch = Transition(*zip(*memory.sample(10)))
    non_final_mask = torch.tensor(tuple(s is not None for s in batch.next_state), dtype=torch.bool)
    non_final_next_states = torch.cat([s for s in batch.next_state if s is not None])
    state_action_values = policy_net(torch.cat(batch.state)).gather(1, torch.cat(batch.action))
    next_state_values = torch.zeros(10, device=device)
    with torch.no_grad():
        next_state_values[non_final_mask] = target_net(non_final_next_states).max(1).values
    expected = (next_state_values * 0.99) + torch.cat(batch.reward)
    loss = nn.SmoothL1Loss()(state_action_values, expected.unsqueeze(1))
    dqn.zero_grad()
    loss.backward()
    torch.nn.utils.clip_grad_value_(policy_net.parameters(), 100)
    dqn.step()
    target_sd, policy_sd = target_net.state_dict(), policy_net.state_dict()
    for key in policy_sd:
        target_sd[key] = policy_sd[key] * 0.1 + target_sd[key] * 0.9
    target_net.load_state_dict(target_sd)
show("dqn", loss, *target_net.parameters())
