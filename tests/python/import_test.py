"""What `import argand` loads and costs: modules and processor time are counted, for a wall clock measures the machine."""

import os
import resource
import subprocess
import sys

import pytest

HEAVY = {"asyncio", "dataclasses", "difflib", "inspect", "logging", "multiprocessing", "numpy", "pickle", "re", "socket"}
HEAVY |= {"subprocess", "tempfile", "threading", "typing", "unittest", "zipfile", "torch"}


def loaded_by(statement):
    code = f"import sys; before = set(sys.modules); {statement}; print(*(set(sys.modules) - before))"
    done = subprocess.run([sys.executable, "-S", "-c", code], capture_output=True, text=True, check=True, env=environment())
    return set(done.stdout.split())


def environment():
    return {**os.environ, "PYTHONPATH": os.pathsep.join(p for p in sys.path if p)}


def seconds(statement):
    """The least processor time of a fresh interpreter that runs it."""
    times = []
    for _ in range(5):
        before = resource.getrusage(resource.RUSAGE_CHILDREN)
        subprocess.run([sys.executable, "-c", statement], check=True, env=environment())
        after = resource.getrusage(resource.RUSAGE_CHILDREN)
        times.append(after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime)
    return min(times)


def test_import_loads_little():
    loaded = loaded_by("import argand")
    assert len(loaded) <= 42 and not loaded & HEAVY
    assert "argand.nn" not in loaded and "argand.optim" not in loaded


def test_layers_and_optimizers_load_no_heavy_module():
    loaded = loaded_by("import argand; argand.nn.Linear; argand.optim.AdamW; argand.nn.functional.relu")
    assert len(loaded) <= 132 and not loaded & HEAVY


def test_import_takes_a_few_starts_of_the_interpreter():
    bare = seconds("pass")  # 15 ms where these were measured: 2.3 and 7.2 times as long
    assert seconds("import argand") < 6 * bare
    assert seconds("import argand; argand.nn; argand.optim") < 15 * bare


@pytest.mark.parametrize("name", ["nn", "optim", "autograd", "utils.data", "distributions", "linalg", "amp"])
def test_submodules_are_reached_without_importing_them(name):
    code = f"import argand as torch; print(torch.{name}.__name__)"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, env=environment())
    assert done.stdout.strip() == f"argand.{name}"
