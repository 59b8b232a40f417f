"""Whole programs and loops from Python: programs.py argand|torch prints "name<TAB>nanoseconds" for each.

REINFORCE is examples/python/reinforce.py with its import line changed; how many steps it takes depends on the random
numbers, so the time is that of one step in the environment with all that belongs to it.
"""

import contextlib
import importlib
import io
import sys
import time
import types
from pathlib import Path

LIBRARY = sys.argv[1] if len(sys.argv) > 1 else "argand"
torch = importlib.import_module(LIBRARY)
ROOT = Path(__file__).resolve().parents[2]


def best(f, repeats, rounds=7):
    """Nanoseconds of one of `repeats` calls, the best of several rounds."""
    times = []
    for _ in range(rounds):
        start = time.perf_counter_ns()
        for _ in range(repeats):
            f()
        times.append((time.perf_counter_ns() - start) / repeats)
    return min(times)


def mlp_step():
    torch.manual_seed(0)
    nn = torch.nn
    net = nn.Sequential(nn.Linear(4, 64), nn.ReLU(), nn.Linear(64, 64), nn.ReLU(), nn.Linear(64, 2))
    optimizer = torch.optim.AdamW(net.parameters(), lr=1e-3)
    x, y = torch.randn(1, 4), torch.randn(1, 2)

    def step():
        optimizer.zero_grad()
        loss = nn.functional.mse_loss(net(x), y)
        loss.backward()
        optimizer.step()

    step()
    return best(step, 300)


def reinforce():
    source = (ROOT / "examples/python/reinforce.py").read_text()
    program = types.ModuleType("reinforce")
    exec(compile(source.replace("import argand as torch", f"import {LIBRARY} as torch"), "reinforce", "exec"),
         program.__dict__)  # fmt: skip
    out = io.StringIO()
    start = time.perf_counter_ns()
    with contextlib.redirect_stdout(out):
        program.main(["--episodes", "100"])
    took = time.perf_counter_ns() - start
    steps = int(out.getvalue().splitlines()[-2].split(",")[1].split()[0])
    return took / steps


class Squares(torch.utils.data.Dataset):
    def __len__(self):
        return 100_000

    def __getitem__(self, i):
        return torch.tensor([i, i + 1.0, i + 2.0, i + 3.0]), i % 10


def loader():
    loading = torch.utils.data.DataLoader(Squares(), batch_size=100, num_workers=2)
    start = time.perf_counter_ns()
    count = sum(len(y) for _, y in loading)
    took = time.perf_counter_ns() - start
    assert count == 100_000
    return took


CASES = {
    "MLP 4-64-64-2 batch 1, AdamW step": mlp_step,
    "REINFORCE on CartPole, a step of the program": reinforce,
    "DataLoader, 100,000 small samples, 2 workers": loader,
}


def main():
    torch.set_num_threads(1)
    for name, run in CASES.items():
        print(f"{name}\t{run():.0f}", flush=True)


if __name__ == "__main__":
    main()
