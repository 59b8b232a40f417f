"""Small operations from Python: Argand and PyTorch in turn, nanoseconds a call, best of several rounds.

PYTHONPATH=python python benchmarks/python/small_ops.py        (PyTorch must be importable)
"""

import sys
import timeit

CASES = {
    "a + b": "a + b",
    "a + 1.5": "a + 1.5",
    "a * b": "a * b",
    "x.relu()": "a.relu()",
    "torch.relu(x)": "torch.relu(a)",
    "torch.add(a, b)": "torch.add(a, b)",
    "x[1:3, 0]": "m[1:3, 0]",
    "x[1]": "m[1]",
    "x[1] = 0": "m[1] = 0.0",
    "x.sum()": "a.sum()",
    "x.sum(dim=1)": "m.sum(dim=1)",
    "x.view(2, 8)": "m.view(2, 8)",
    "m @ m": "m @ m",
    "x.item()": "s.item()",
    "x.shape": "m.shape",
    "x.size(0)": "m.size(0)",
    "torch.zeros(4)": "torch.zeros(4)",
    "torch.tensor([1., 2.])": "torch.tensor([1.0, 2.0])",
    "a * b, recorded": "w * b",
    "(a*b).sum().backward()": "(w * b).sum().backward()",
    "no_grad block": "with torch.no_grad(): pass",
}
SETUP = """
a, b, m, s = torch.randn(4), torch.randn(4), torch.randn(4, 4), torch.tensor(1.0)
w = torch.randn(4, requires_grad=True)
"""


def measure(torch, code, n):
    scope = {"torch": torch}
    exec(SETUP, scope)
    timer = timeit.Timer(code, globals=scope)
    timer.timeit(n // 10)
    return timer.timeit(n) / n * 1e9


def main():
    import torch

    import argand

    torch.set_num_threads(1)
    argand.set_num_threads(1)
    rounds, n = (3, 2000) if "--quick" in sys.argv else (7, 10000)
    print(f"{'':26}{'argand ns':>12}{'torch ns':>12}{'ratio':>8}")
    for name, code in CASES.items():
        ours, theirs = [], []
        for _ in range(rounds):
            ours.append(measure(argand, code, n))
            theirs.append(measure(torch, code, n))
        print(f"{name:26}{min(ours):12.0f}{min(theirs):12.0f}{min(theirs) / min(ours):8.1f}")


if __name__ == "__main__":
    main()
