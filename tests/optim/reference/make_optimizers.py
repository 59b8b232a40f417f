#!/usr/bin/env python3
"""Makes optimizers.txt: 20 steps of PyTorch's optimizers in float64, one combination of options a case.

Needs PyTorch (development only) and is run by hand; the result is committed. The gradients are a formula of the
parameters and the step, the same in tests/optim/optimizers_test.cpp. Three lines a case: the optimizer with its options;
after each step the sum of all parameters, the i-th times i; the parameters at the end.
"""

import itertools
from pathlib import Path

import torch

STEPS = 20
SHAPES = [(3, 4), (5,)]


def cases():
    for momentum, dampening, decay, nesterov, maximize in itertools.product((0, 0.9), (0, 0.3), (0, 0.05), (0, 1), (0, 1)):
        if (nesterov and (not momentum or dampening)) or (dampening and not momentum):
            continue
        options = {"momentum": momentum, "dampening": dampening, "weight_decay": decay}
        yield "SGD", {"lr": 0.1, **options, "nesterov": nesterov, "maximize": maximize}
    for name in ("Adam", "AdamW"):
        yield name, {}
        for decay, amsgrad, maximize in itertools.product((0, 0.1), (0, 1), (0, 1)):
            yield name, {"lr": 0.05, "weight_decay": decay, "amsgrad": amsgrad, "maximize": maximize}
        yield name, {"lr": 0.05, "beta1": 0.5, "beta2": 0.7, "eps": 1e-3}
        yield name, {"lr": 0.05, "beta1": 0, "beta2": 0.9}
    yield "RMSprop", {}
    for momentum, decay, centered in itertools.product((0, 0.8), (0, 0.1), (0, 1)):
        yield "RMSprop", {"lr": 0.02, "alpha": 0.9, "momentum": momentum, "weight_decay": decay, "centered": centered}
    yield "RMSprop", {"lr": 0.02, "eps": 1e-2, "maximize": 1}
    yield "Adagrad", {}
    for lr_decay, decay in itertools.product((0, 0.1), (0, 0.1)):
        yield "Adagrad", {"lr": 0.3, "lr_decay": lr_decay, "weight_decay": decay}
    yield "Adagrad", {"lr": 0.3, "initial_accumulator_value": 0.5, "eps": 1e-3, "maximize": 1}


def make(name, options):
    params, at = [], 0
    for shape in SHAPES:
        n = torch.Size(shape).numel()
        values = torch.arange(at, at + n, dtype=torch.float64) * 0.37 - 2
        params.append(values.reshape(shape).requires_grad_())
        at += n
    options = dict(options)
    if "beta1" in options:
        options["betas"] = (float(options.pop("beta1")), float(options.pop("beta2")))
    for flag in ("nesterov", "maximize", "amsgrad", "centered"):
        if flag in options:
            options[flag] = bool(options[flag])
    return params, getattr(torch.optim, name)(params, **options)


def run(name, options):
    params, optimizer = make(name, options)
    sums = []
    for step in range(STEPS):
        for k, p in enumerate(params):
            i = torch.arange(p.numel(), dtype=torch.float64).reshape(p.shape)
            with torch.no_grad():
                p.grad = torch.sin(3 * p + i + 0.7 * step) + 0.3 * p
            if k == 1 and step % 3 == 2:
                p.grad = None
        optimizer.step()
        flat = torch.cat([p.detach().flatten() for p in params])
        sums.append((flat * torch.arange(1, flat.numel() + 1, dtype=torch.float64)).sum().item())
    return sums, flat.tolist()


def main():
    lines = []
    for name, options in cases():
        sums, final = run(name, options)
        lines.append(" ".join([name, *(f"{k}={v}" for k, v in options.items())]))
        lines += [" ".join(repr(x) for x in row) for row in (sums, final)]
    Path(__file__).with_name("optimizers.txt").write_text("\n".join(lines) + "\n")
    print(f"{len(lines) // 3} cases")


if __name__ == "__main__":
    main()
