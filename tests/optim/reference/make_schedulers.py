#!/usr/bin/env python3
"""Makes schedulers.txt: the rates PyTorch's schedulers set, epoch by epoch.

Needs PyTorch (development only) and is run by hand; the result is committed. The same cases, by name, are in
tests/optim/schedulers_test.cpp. One line a case: its name, then for epochs 0, 1, ... the rates of both groups and,
where momentum is cycled, the first group's momentum (or first beta).
"""

import warnings
from pathlib import Path

import torch
from torch.optim import lr_scheduler as s

STEPS = 30
METRICS = [5, 4, 4.1, 4.2, 3.99, 3.9, 3.95, 3.96, 3.97, 3.9, 3.91, 3, 3.1, 3.2, 3.3, 3.4, 3.5, 2.9, 2.95, 3, 3, 3, 3, 3, 3, 3]


def sgd(momentum=0.0):
    p = [torch.zeros(1, requires_grad=True) for _ in range(2)]
    return torch.optim.SGD([{"params": p[:1]}, {"params": p[1:], "lr": 0.02}], lr=0.1, momentum=momentum)


def adam():
    p = [torch.zeros(1, requires_grad=True) for _ in range(2)]
    return torch.optim.Adam([{"params": p[:1]}, {"params": p[1:], "lr": 0.02}], lr=0.1)


PLAIN = {
    "lambda": lambda o: s.LambdaLR(o, lambda e: 0.9**e),
    "lambdas": lambda o: s.LambdaLR(o, [lambda e: 1 / (e + 1), lambda e: e + 0.5]),
    "multiplicative": lambda o: s.MultiplicativeLR(o, lambda e: 0.9 + 0.01 * e),
    "step": lambda o: s.StepLR(o, 4, 0.5),
    "step_1": lambda o: s.StepLR(o, 1, 0.9),
    "multi_step": lambda o: s.MultiStepLR(o, [3, 7, 7, 20], 0.1),
    "constant": lambda o: s.ConstantLR(o),
    "constant_half": lambda o: s.ConstantLR(o, 0.5, 12),
    "linear": lambda o: s.LinearLR(o),
    "linear_down": lambda o: s.LinearLR(o, 1.0, 0.1, 20),
    "exponential": lambda o: s.ExponentialLR(o, 0.95),
    "polynomial": lambda o: s.PolynomialLR(o),
    "polynomial_2": lambda o: s.PolynomialLR(o, 17, 2.5),
    "cosine": lambda o: s.CosineAnnealingLR(o, 10),
    "cosine_min": lambda o: s.CosineAnnealingLR(o, 7, 0.001),
    "restarts": lambda o: s.CosineAnnealingWarmRestarts(o, 5),
    "restarts_longer": lambda o: s.CosineAnnealingWarmRestarts(o, 3, 2, 0.002),
    "both": lambda o: (s.LinearLR(o, 0.25, 1.0, 6), s.ExponentialLR(o, 0.9)),
    "three": lambda o: (s.ConstantLR(o, 0.1, 4), s.CosineAnnealingLR(o, 8), s.MultiStepLR(o, [10], 0.3)),
    "sequential": lambda o: s.SequentialLR(o, [s.ConstantLR(o, 0.1, 4), s.ExponentialLR(o, 0.9)], [6]),
    "warmup_cosine": lambda o: s.SequentialLR(o, [s.LinearLR(o, 0.1, 1.0, 5), s.CosineAnnealingLR(o, 20)], [5]),
    "sequential_3": lambda o: s.SequentialLR(
        o, [s.LinearLR(o, 0.5, 1, 3), s.StepLR(o, 2, 0.5), s.PolynomialLR(o, 8)], [4, 15]
    ),
    "sequential_restarts": lambda o: s.SequentialLR(
        o, [s.MultiStepLR(o, [2]), s.CosineAnnealingWarmRestarts(o, 4)], [5]
    ),
    "chained": lambda o: s.ChainedScheduler([s.ConstantLR(o, 0.1, 2), s.ExponentialLR(o, 0.9)]),
}
CYCLES = {
    "one_cycle": (sgd, {}),
    "one_cycle_linear": (sgd, {"anneal_strategy": "linear", "pct_start": 0.4, "base_momentum": 0.7}),
    "one_cycle_three": (sgd, {"three_phase": True, "div_factor": 10.0, "final_div_factor": 100.0}),
    "one_cycle_adam": (adam, {}),
}
PLATEAUS = {
    "plateau": {"patience": 2},
    "plateau_max": {"mode": "max", "patience": 3, "factor": 0.5},
    "plateau_abs": {"patience": 1, "threshold_mode": "abs", "threshold": 0.05, "cooldown": 3, "factor": 0.3},
    "plateau_min": {"patience": 1, "min_lr": [0.01, 0.015]},
}


def rates(o):
    return [g["lr"] for g in o.param_groups]


def run_plain(make):
    o = sgd()
    made = make(o)
    parts = made if isinstance(made, tuple) else (made,)
    values = rates(o)
    for _ in range(STEPS):
        o.step()
        for part in parts:
            part.step()
        values += rates(o)
    return values


def run_cycle(make_optimizer, options):
    o = make_optimizer(0.9) if make_optimizer is sgd else make_optimizer()
    cycle = s.OneCycleLR(o, [0.5, 0.2], total_steps=STEPS + 1, **options)
    g = o.param_groups[0]
    momentum = lambda: [g["betas"][0] if "betas" in g else g["momentum"]]
    values = rates(o) + momentum()
    for _ in range(STEPS):
        o.step()
        cycle.step()
        values += rates(o) + momentum()
    return values


def run_plateau(options):
    o = sgd()
    plateau = s.ReduceLROnPlateau(o, **options)
    values = rates(o)
    for metric in METRICS:
        plateau.step(metric)
        values += rates(o)
    return values


def main():
    warnings.simplefilter("ignore")
    lines = [(name, run_plain(make)) for name, make in PLAIN.items()]
    lines += [(name, run_cycle(*case)) for name, case in CYCLES.items()]
    lines += [(name, run_plateau(options)) for name, options in PLATEAUS.items()]
    text = "".join(" ".join([name, *(repr(float(x)) for x in values)]) + "\n" for name, values in lines)
    Path(__file__).with_name("schedulers.txt").write_text(text)
    print(f"{len(lines)} cases")


if __name__ == "__main__":
    main()
