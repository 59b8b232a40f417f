#!/usr/bin/env python3
"""Makes pointwise.txt: what PyTorch computes, in float64, for every formula of the op table.

Needs PyTorch (development only) and is run by hand when formulas are added; the result is committed. Three kinds of
rows a op: sampled inputs with outputs and gradients, and edge inputs (zeros, infinities, NaN, extremes) with outputs.
"""

import importlib.machinery
import importlib.util
import itertools
import math
import random
import re
import sys
from pathlib import Path

import torch

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent.parent.parent
loader = importlib.machinery.SourceFileLoader("generate", str(ROOT / "tools/generate"))
spec = importlib.util.spec_from_loader("generate", loader)
generate = importlib.util.module_from_spec(spec)
sys.modules["generate"] = generate
loader.exec_module(generate)

UNIT_INTERVAL = {"_binary_cross_entropy"}  # throws at the other edges
EDGES = [0.0, -0.0, 1.0, -1.0, 0.5, -2.5, 3.0, math.inf, -math.inf, math.nan, 1e-300, -1e300, 20.5, -20.5, 710.0]
SAMPLES = 12
F = torch.nn.functional
MASKS = {("where", 0), ("masked_fill", 1)}
OTHER_NAMES = {
    "div_floor": lambda a, b: torch.div(a, b, rounding_mode="floor"),
    "div_trunc": lambda a, b: torch.div(a, b, rounding_mode="trunc"),
    "special_entr": torch.special.entr,
    "special_ndtr": torch.special.ndtr,
    "special_xlog1py": torch.special.xlog1py,
    "log_sigmoid": F.logsigmoid,
    "_squared_error": lambda x, t: F.mse_loss(x, t, reduction="none"),
    "_absolute_error": lambda x, t: F.l1_loss(x, t, reduction="none"),
    "_smooth_absolute_error": lambda x, t: F.smooth_l1_loss(x, t, reduction="none"),
    "_huber_error": lambda x, t: F.huber_loss(x, t, reduction="none"),
    "_binary_cross_entropy": lambda x, t: F.binary_cross_entropy(x, t, reduction="none"),
    "_binary_cross_entropy_with_logits": lambda x, t: F.binary_cross_entropy_with_logits(x, t, reduction="none"),
}


def torch_function(name):
    if name in OTHER_NAMES:
        return OTHER_NAMES[name]
    for module in (torch, F, torch.special, torch._C._nn):
        if hasattr(module, name):
            return getattr(module, name)
    return None


def formula_text(struct, text):
    """What stands in the formula's AG_INFO."""
    body = text[re.search(rf"^struct {struct}\b", text, re.M).end() :]
    return re.search(r"AG_INFO\s*\{(.*?)\};", body, re.S).group(1)


def domain(struct, text):
    """lo and hi of the formula's AG_INFO, as written."""
    info = formula_text(struct, text)
    rest = re.sub(r'"[^"]*"', "", info).split(",")
    numbers = [r.strip() for r in rest[3:5]]
    return (float(numbers[0]), float(numbers[1])) if len(numbers) == 2 else (-3.0, 3.0)


def row(kind, values):
    return kind + " " + " ".join("nan" if v != v else repr(float(v)) for v in values)


def to_double(t):
    return torch.empty(t.shape, dtype=torch.float64).copy_(t.detach()).flatten().tolist()


def main():
    rng = random.Random(20240501)
    lines, skipped = [], []
    for stem, op in generate.read_formulas()[0:]:
        text = (ROOT / "argand/formulas" / f"{stem}.h").read_text()
        function = torch_function(op.name)
        if function is None:
            skipped.append(op.name)
            continue
        lo, hi = domain(op.struct, text)
        n = len(op.tensors())

        def call(xs, op=op, function=function):
            args, i = [], 0
            for p in op.params:
                if p.type == "Tensor":
                    masked = (op.name, i) in MASKS
                    args.append(xs[i] > 0 if masked else xs[i])
                    i += 1
                elif p.default is None:
                    args.append({"Scalar": 2, "int": 1, "float": 0.5}[p.type])
            if op.name == "round" and len(args) == 2:
                return torch.round(args[0], decimals=args[1])
            return function(*args)

        data = [[rng.uniform(lo, hi) for _ in range(SAMPLES)] for _ in range(n)]
        try:
            x = [torch.tensor(d, dtype=torch.float64, requires_grad=True) for d in data]
            y = call(x)
        except (RuntimeError, TypeError):  # an op for integers
            x = [torch.tensor([int(v) for v in d]) for d in data]
            try:
                y = call(x)
            except (RuntimeError, TypeError) as error:
                skipped.append(f"{op.name} ({str(error).splitlines()[0]})")
                continue
        lines.append(f"op {op.struct} {n} {'float' if x[0].is_floating_point() else 'int'}")
        lines += [row("in", to_double(t)) for t in x]
        lines.append(row("out", to_double(y)))
        if y.requires_grad and "kNoDerivative" not in formula_text(op.struct, text):
            g = torch.tensor([rng.uniform(-1, 1) for _ in range(SAMPLES)], dtype=torch.float64)
            lines.append(row("g", to_double(g)))
            for t, d in zip(x, torch.autograd.grad(y, x, g, allow_unused=True)):
                lines.append(row("grad", to_double(d if d is not None else torch.zeros_like(t))))
        if x[0].is_floating_point() and n <= 2:
            candidates = [e for e in EDGES if op.name not in UNIT_INTERVAL or 0 <= e <= 1]
            points = list(itertools.product(candidates, repeat=n))
            edges = [torch.tensor(c, dtype=torch.float64) for c in zip(*points)]
            lines += [row("edge_in", to_double(t)) for t in edges]
            lines.append(row("edge_out", to_double(call(edges))))
    (HERE / "pointwise.txt").write_text("\n".join(lines) + "\n")
    print("not in PyTorch or not comparable:", ", ".join(skipped) or "none")


if __name__ == "__main__":
    main()
