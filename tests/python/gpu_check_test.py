"""tools/gpu_check: what it says without a GPU, how it judges, and its stages tried on the CPU."""

import importlib.machinery
import importlib.util
import pathlib
import subprocess
import sys

import pytest

import argand

ROOT = pathlib.Path(__file__).resolve().parents[2]
PROGRAM = ROOT / "tools" / "gpu_check"


@pytest.fixture(scope="module")
def gpu_check():
    loader = importlib.machinery.SourceFileLoader("gpu_check", str(PROGRAM))
    module = importlib.util.module_from_spec(importlib.util.spec_from_loader("gpu_check", loader))
    loader.exec_module(module)
    return module


def run(*arguments):
    done = subprocess.run([sys.executable, *map(str, arguments)], capture_output=True, text=True, timeout=300)
    return done.returncode, done.stdout + done.stderr


@pytest.mark.skipif(argand.cuda.is_available(), reason="this machine has a CUDA device")
def test_without_a_gpu_it_says_what_is_missing():
    code, output = run(PROGRAM, "--only", "machine")
    assert code == 1
    assert "no nvcc: install the CUDA toolkit" in output or "no nvidia-smi: install the NVIDIA driver" in output
    assert output.rstrip().endswith("1 failed")


def test_options(gpu_check):
    options = gpu_check.parsed(["--only", "ops,bench", "--skip", "ops", "--device", "cpu"])
    assert (options.only, options.skip, options.device) == (["ops", "bench"], ["ops"], "cpu")
    assert gpu_check.parsed([]).only == gpu_check.STAGES
    assert all(hasattr(gpu_check.Check, stage) for stage in gpu_check.STAGES)
    code, output = run(PROGRAM, "--only", "everything")
    assert code == 2 and "there is no stage 'everything'" in output


def test_the_table_counts_failures(gpu_check, capsys):
    table = gpu_check.Table()
    table.add("toolkit", "ok", "release 13.0")
    table.add("tests, emulated", "FAILED", "1 FAILED TEST")
    assert table.text().splitlines() == [
        "toolkit          ok       release 13.0",
        "tests, emulated  FAILED   1 FAILED TEST",
        "1 failed",
    ]
    fine, output = gpu_check.run([sys.executable, "-c", "print('a'); print('b'); print()"])
    assert fine and gpu_check.last_line(output) == "b"
    assert gpu_check.run(["/no/such/program"]) == (False, "/no/such/program was not found")
    assert not gpu_check.run([sys.executable, "-c", "import time; time.sleep(9)"], 0.1)[0]


def test_rows_are_judged(gpu_check):
    rows = gpu_check.read_rows(
        "noise\ncopy, 1 GiB\t3\tTB/s\t3\t\nadd, 1 GiB\t2.9\tTB/s\t3\t\nsmall op, back to back\t5\tus\t0\t\n"
        "GEMM bf16 8192\tfailed\tRuntimeError: no\t\t\nMNIST CNN, batch 64\t70000\timg/s\t1e6\t2.5,2.25\n"
    )
    assert rows["MNIST CNN, batch 64"] == {"number": 7e4, "unit": "img/s", "floor": 1e6, "losses": [2.5, 2.25]}
    copy = rows["copy, 1 GiB"]

    def judged(name, theirs=None):
        return gpu_check.judged(name, rows[name], theirs, copy)

    assert judged("copy, 1 GiB") == ("ok", "3 TB/s; 100% of what is possible")
    status, text = judged("add, 1 GiB")
    assert status == "SLOW" and "97% of what is possible; goal >= 2.94" in text
    assert judged("GEMM bf16 8192") == ("FAILED", "RuntimeError: no")
    other = {"number": 10.0, "unit": "us", "floor": 0.0, "losses": []}
    assert judged("small op, back to back", other) == ("SLOW", "5 us; PyTorch 10: 2.00x; goal <= 4.5")
    assert judged("MNIST CNN, batch 64", {"error": "OutOfMemoryError: x", "losses": []})[0] == "ok"


def test_losses_must_agree_before_times_count(gpu_check):
    check = gpu_check.Check(gpu_check.parsed([]))

    def agreed(ours, theirs, name="MLP"):
        sides = {side: {name: {"losses": x}} for side, x in (("argand", ours), ("torch", theirs))}
        return check.compared_losses(sides)[name]

    assert agreed([2.5, 2.25], [2.5, 2.2501])
    assert not agreed([2.5, 2.25], [2.5, 2.2])
    assert agreed([2.5, 2.25], [2.5, 2.23], "GPT, bf16")
    assert not agreed([2.5, float("nan")], [2.5, float("nan")])
    assert not agreed([], []) and not agreed([2.5], [2.5, 2.2])
    assert check.compared_losses({"argand": {"MLP": {"losses": [1]}}}) == {}


def test_operations_are_compared_on_any_device():
    code, output = run(ROOT / "tools" / "gpu" / "op_table.py", "--device", "cpu", "--only", "cumsum")
    assert code == 0
    assert output.splitlines()[-1].startswith("4 operations, ") and ", 0 wrong, 0 without a kernel" in output


def test_a_wrong_operation_is_told():
    spec = importlib.util.spec_from_file_location("gpu_op_table", ROOT / "tools" / "gpu" / "op_table.py")
    table = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(table)
    count, calls = table.Count(), []

    def function(x):
        calls.append(x)
        return x + len(calls)  # another result on the "device"

    table.compare(count, "odd [float32, packed]", function, argand.ones(2), "cpu")
    assert (count.cases, count.wrong) == (1, 1)

    def missing(x):
        calls.append(x)
        if len(calls) % 2 == 0:
            raise NotImplementedError("sort: there is no CUDA kernel for it")
        return x

    calls.clear()
    table.compare(count, "sort [float32, packed]", missing, argand.ones(2), "cpu")
    assert count.wrong == 1 and count.missing == {"sort"}
    assert table.difference(argand.ones(2), argand.ones(3)) and table.difference(argand.ones(2), argand.ones(2).int())
    assert table.difference([argand.ones(2)], [argand.ones(2)]) is None
