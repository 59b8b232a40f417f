"""REINFORCE: a network learns to balance a pole on a cart by trial and error.

Williams, "Simple statistical gradient-following algorithms for connectionist reinforcement learning" (1992): after
every episode, what was done is made more probable where more was earned afterwards than on average. For PyTorch, change
the import line below to `import torch`; nothing else differs.
"""

import argparse
import math
from collections import deque

import argand as torch

nn = torch.nn


class CartPole:
    """The cart-pole of Barto, Sutton and Anderson (1983), without friction, as Gymnasium's CartPole-v1.

    state: position (m), velocity (m/s), angle from upright (rad), its rate (rad/s).
    """

    GRAVITY, MASS, POLE_MASS, HALF_LENGTH = 9.8, 1.1, 0.1, 0.5  # m/s^2, kg of both, kg, m
    FORCE, SECONDS = 10.0, 0.02  # N, s
    MOST_X, MOST_ANGLE, MOST_STEPS = 2.4, 12 * 2 * math.pi / 360, 500

    def __init__(self, state: list[float]) -> None:
        self.state = state
        self.steps = 0

    def step(self, push_right: bool) -> bool:
        """Pushes the cart for a fiftieth of a second; whether the pole is still up and the cart on its track."""
        x, velocity, angle, rate = self.state
        sine, cosine = math.sin(angle), math.cos(angle)
        moment = self.POLE_MASS * self.HALF_LENGTH
        push = ((self.FORCE if push_right else -self.FORCE) + moment * rate * rate * sine) / self.MASS
        inertia = self.HALF_LENGTH * (4 / 3 - self.POLE_MASS * cosine * cosine / self.MASS)
        turn = (self.GRAVITY * sine - cosine * push) / inertia
        acceleration = push - moment * turn * cosine / self.MASS
        self.state = [
            x + self.SECONDS * velocity,
            velocity + self.SECONDS * acceleration,
            angle + self.SECONDS * rate,
            rate + self.SECONDS * turn,
        ]
        self.steps += 1
        upright = abs(self.state[0]) <= self.MOST_X and abs(self.state[2]) <= self.MOST_ANGLE
        return upright and self.steps < self.MOST_STEPS


def play(policy: nn.Module) -> list[torch.Tensor]:
    """The logarithms of the probabilities of what was done in an episode, step by step."""
    cart = CartPole((torch.rand(4) * 0.1 - 0.05).tolist())
    log_probs = []
    running = True
    while running:
        choice = torch.distributions.Categorical(logits=policy(torch.tensor(cart.state)))
        action = choice.sample()
        log_probs.append(choice.log_prob(action))
        running = cart.step(action.item() == 1)
    return log_probs


def learn(optimizer: torch.optim.Optimizer, log_probs: list[torch.Tensor], discount: float) -> None:
    """One step of the optimizer; every step of the episode has earned 1."""
    earned = [(1 - discount**left) / (1 - discount) for left in range(len(log_probs), 0, -1)]
    returns = torch.tensor(earned)
    returns = (returns - returns.mean()) / (returns.std() + 1e-6)
    loss = -(torch.stack(log_probs) * returns).sum()
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()


def main(arguments: list[str] | None = None) -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--episodes", type=int, default=200)
    parser.add_argument("--lr", type=float, default=0.01)
    parser.add_argument("--discount", type=float, default=0.99)
    parser.add_argument("--seed", type=int, default=1)
    o = parser.parse_args(arguments)
    torch.manual_seed(o.seed)
    policy = nn.Sequential(nn.Linear(4, 64), nn.Tanh(), nn.Linear(64, 2))
    optimizer = torch.optim.Adam(policy.parameters(), lr=o.lr)
    lengths: deque[int] = deque(maxlen=50)
    steps = 0
    for episode in range(1, o.episodes + 1):
        log_probs = play(policy)
        learn(optimizer, log_probs, o.discount)
        lengths.append(len(log_probs))
        steps += len(log_probs)
        if episode % 50 == 0:
            mean = sum(lengths) / len(lengths)
            print(f"{episode:5} episodes, {steps:6} steps  mean of the last 50: {mean:5.1f} {'#' * int(mean / 10)}")
    print(f"mean return of the last {len(lengths)} episodes: {sum(lengths) / len(lengths):.1f}")


if __name__ == "__main__":
    main()
