"""PyTorch-style programs, each run under Argand (python -m argand.torch) and under PyTorch: what they print must agree.

The programs take no random numbers where they print values. Skipped where PyTorch is not installed.
"""

import json
import math
import os
import re
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

pytest.importorskip("torch")
pytest.importorskip("numpy")

FOLDER = Path(__file__).parent / "programs"
HELPERS = ("common", "run_all")
PROGRAMS = sorted(p.stem for p in FOLDER.glob("*.py") if p.stem not in HELPERS)
NUMBER = re.compile(r"(?<![\w.])[-+]?(?:\d+\.?\d*(?:[eE][-+]?\d+)?|inf|nan)(?![\w])")


def run_all(*before):
    """{name: what it printed} of all programs, in one process."""
    environment = {**os.environ, "OMP_NUM_THREADS": "1", "PYTHONDONTWRITEBYTECODE": "1"}
    command = [sys.executable, *before, str(FOLDER / "run_all.py"), str(FOLDER), *PROGRAMS]
    done = subprocess.run(command, capture_output=True, text=True, timeout=300, env=environment)
    assert done.returncode == 0 and done.stdout, done.stderr
    return json.loads(done.stdout.splitlines()[-1])


@pytest.fixture(scope="module")
def printed():
    """What the programs printed: (under Argand, under PyTorch)."""
    with ThreadPoolExecutor(2) as pool:
        return tuple(pool.map(lambda before: run_all(*before), (("-m", "argand.torch"), ())))


def close(a, b):
    x, y = float(a), float(b)
    if math.isnan(x) or math.isnan(y) or math.isinf(x) or math.isinf(y):
        return a.lstrip("+") == b.lstrip("+")
    return abs(x - y) <= 3e-5 + 3e-4 * abs(y)


@pytest.mark.parametrize("name", PROGRAMS)
def test_program(name, printed):
    ours, theirs = (side[name] for side in printed)
    assert "Traceback" not in theirs, theirs  # a broken program shows nothing
    assert "Traceback" not in ours, ours
    a, b = ours.splitlines(), theirs.splitlines()
    assert len(a) == len(b), f"{ours}\n--- PyTorch:\n{theirs}"
    for x, y in zip(a, b, strict=True):
        assert NUMBER.sub("#", x) == NUMBER.sub("#", y), f"{x}\n--- PyTorch:\n{y}"
        assert all(map(close, NUMBER.findall(x), NUMBER.findall(y))), f"{x}\n--- PyTorch:\n{y}"


def test_there_are_enough():
    assert len(PROGRAMS) >= 100
