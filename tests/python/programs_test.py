"""python -m argand.torch, the names of modules, several libraries in one process, assert_close."""

import os
import re
import subprocess
import sys

import pytest
from argand.testing import assert_close

import argand

SCRIPT = """
import sys
import torch
import torch.autograd.functional
from torch import Tensor
from torch.autograd import Function, grad

assert torch.autograd.functional is __import__("torch").autograd.functional
x = torch.ones(2, requires_grad=True)
print(sys.argv[1:], (x * 2).sum(), x.shape, x.dtype, isinstance(x, Tensor), __name__)
try:
    torch.add_up
except AttributeError as e:
    print(e)
try:
    import torch.autograd.functionals
except ModuleNotFoundError as e:
    print(e)
"""


def run(*args, **kwargs):
    return subprocess.run([sys.executable, *args], capture_output=True, text=True, timeout=120, **kwargs)


def test_a_pytorch_script_runs_unchanged(tmp_path):
    script = tmp_path / "script.py"
    script.write_text(SCRIPT)
    out = run("-m", "argand.torch", str(script), "a", "--b")
    assert out.returncode == 0, out.stderr
    lines = out.stdout.splitlines()
    assert lines[0] == "['a', '--b'] tensor(4., grad_fn=<SumBackward0>) torch.Size([2]) torch.float32 True __main__"
    assert "add_up" in lines[1] and "nearest" in lines[1]
    assert lines[2] == "No module named 'torch.autograd.functionals'; the nearest is 'torch.autograd.functional'"


def test_check_lists_what_is_missing_without_running(tmp_path):
    (tmp_path / "a.py").write_text("import torch as t\nraise SystemExit('ran')\nt.add(1)\nt.no_such(2)\n")
    (tmp_path / "b.py").write_text("from torch.autograd import grad, gard\nimport torch.nowhere\n")
    out = run("-m", "argand.torch", "--check", str(tmp_path))
    assert out.returncode == 1
    assert out.stdout.splitlines() == [
        f"{tmp_path / 'a.py'}:4: torch.no_such",
        f"{tmp_path / 'b.py'}:1: torch.autograd.gard",
        f"{tmp_path / 'b.py'}:2: torch.nowhere",
        "3 names are missing",
    ]
    (tmp_path / "b.py").unlink()
    (tmp_path / "a.py").write_text("import torch\ntorch.ones(2).sum()\n")
    assert run("-m", "argand.torch", "--check", str(tmp_path / "a.py")).returncode == 0


def test_importing_is_light():
    out = run(
        "-c", "import sys, argand; print('numpy' in sys.modules, 'inspect' in sys.modules, 'argand.nn' in sys.modules)"
    )
    assert out.stdout.split() == ["False", "False", "False"]


@pytest.mark.parametrize("order", ["argand, torch", "torch, argand"])
def test_beside_pytorch_in_one_process(order):
    pytest.importorskip("torch")
    code = f"import {order}\nfor m in (argand, torch, argand):\n    x = m.randn(300, 300, requires_grad=True)\n"
    code += "    (x @ x).tanh().sum().backward()\n    assert x.grad is not None\nprint('fine')"
    out = run("-c", code)
    assert out.stdout == "fine\n" and out.returncode == 0, out.stderr


def test_a_missing_name_names_the_nearest():
    with pytest.raises(AttributeError, match="nearest name is 'zeros'"):
        argand.zeors
    assert not hasattr(argand, "no_such_thing")
    assert "autograd" in dir(argand) and "add" in dir(argand)


def test_switches_of_libraries():
    cudnn, matmul = argand.backends.cudnn, argand.backends.cuda.matmul
    assert (cudnn.enabled, cudnn.benchmark, cudnn.deterministic, cudnn.allow_tf32) == (True, False, True, True)
    assert cudnn.version() is None and not cudnn.is_available() and cudnn.benchmark_limit == 10
    with cudnn.flags(enabled=False, deterministic=False, benchmark_limit=0):
        assert not cudnn.enabled and not cudnn.deterministic and cudnn.benchmark_limit == 0
    assert cudnn.enabled and cudnn.deterministic and cudnn.benchmark_limit == 10
    with pytest.raises(ValueError, match="benchmark_limit"):
        cudnn.benchmark_limit = -1
    assert not matmul.allow_tf32 and matmul.allow_bf16_reduced_precision_reduction
    for precision, tf32 in (("high", True), ("medium", True), ("highest", False)):
        argand.set_float32_matmul_precision(precision)
        assert matmul.allow_tf32 is tf32 and argand.get_float32_matmul_precision() == precision
    matmul.allow_tf32 = True
    assert argand.get_float32_matmul_precision() == "high"
    matmul.allow_tf32 = False
    with pytest.raises(RuntimeError, match="'highest', 'high' or 'medium'"):
        argand.set_float32_matmul_precision("low")


def test_switches_of_devices():
    assert not argand.cuda.is_available() and argand.cuda.device_count() == 0 and not argand.backends.mps.is_available()
    argand.cuda.manual_seed_all(0)
    argand.backends.cudnn.benchmark = True
    argand.backends.cudnn.benchmark = False
    with pytest.raises(RuntimeError, match="CUDA"):
        argand.cuda.synchronize()
    argand.cuda.empty_cache()
    assert argand.cuda.memory_allocated() == 0 and argand.cuda.memory_stats() == {}
    reason = re.escape(argand._C._cuda_unavailable_reason())
    assert reason
    for ask in (argand.cuda.init, argand.cuda.current_device, argand.cuda.get_device_name, argand.cuda.Stream,
                lambda: argand.ones(2, device="cuda"), lambda: argand.ones(2).to("cuda:0"),
                lambda: argand.nn.Linear(1, 1).cuda()):
        with pytest.raises(RuntimeError, match=reason):
            ask()
    with pytest.raises(ValueError, match="expected a CUDA device, got cpu"):
        argand.cuda.synchronize("cpu")
    assert not isinstance(argand.ones(2), argand.cuda.FloatTensor) and not argand.distributed.is_available()
    with pytest.raises(RuntimeError, match="CUDA"):
        argand.cuda.FloatTensor(2)
    with pytest.raises(RuntimeError, match="cuda"):
        argand.ones(2).cuda()
    with argand.autocast("cpu", dtype=argand.bfloat16):
        assert (argand.ones(2, 2) @ argand.ones(2, 2)).dtype is argand.bfloat16
    with pytest.warns(UserWarning, match="disabled"), argand.autocast("cuda"):
        assert (argand.ones(2) @ argand.ones(2)).dtype is argand.float32


def _child(index, x):
    assert x.sum().item() == 3 and (x @ x.t()).shape == (1, 1)
    if index == 2:
        raise ValueError("from the child")


def test_spawn():
    x = argand.ones(1, 3)
    argand.multiprocessing.spawn(_child, (x,), nprocs=2)
    with pytest.raises(argand.multiprocessing.ProcessRaisedException, match="from the child"):
        argand.multiprocessing.start_processes(_child, (x,), nprocs=3, start_method="fork")


def test_seeds_and_generators():
    argand.manual_seed(3)
    a = argand.randn(5)
    state = argand.get_rng_state()
    b = argand.rand(3)
    argand.set_rng_state(state)
    assert b.tolist() == argand.rand(3).tolist()
    argand.manual_seed(3)
    assert a.tolist() == argand.randn(5).tolist() and argand.initial_seed() == 3
    g, h = argand.Generator().manual_seed(7), argand.Generator().manual_seed(7)
    assert argand.randperm(9, generator=g).tolist() == argand.randperm(9, generator=h).tolist()
    assert argand.ones(4).normal_(generator=g).tolist() == argand.ones(4).normal_(generator=h).tolist()
    with argand.random.fork_rng():
        argand.rand(1)
    assert argand.default_generator.device == argand.device("cpu")


def test_default_dtype_and_threads():
    argand.set_default_dtype(argand.float64)
    try:
        assert argand.ones(1).dtype is argand.float64 and argand.tensor(1.5).dtype is argand.float64
    finally:
        argand.set_default_dtype(argand.float32)
    n = argand.get_num_threads()
    argand.set_num_threads(1)
    assert argand.get_num_threads() == 1
    argand.set_num_threads(n)
    with pytest.raises(ValueError):
        argand.set_num_threads(0)


def test_out():
    out = argand.empty(0)
    assert argand.add(argand.ones(2), 1, out=out) is out and out.tolist() == [2, 2]
    values, indices = argand.empty(2), argand.empty(2, dtype=argand.int64)
    argand.max(argand.tensor([[1.0, 3.0], [4.0, 2.0]]), 1, out=(values, indices))
    assert values.tolist() == [3, 4] and indices.tolist() == [1, 0]
    with pytest.raises(RuntimeError):
        argand.add(argand.ones(2), 0.5, out=argand.empty(2, dtype=argand.int64))
    with pytest.raises(TypeError):
        argand.ones(2).add(1, out=out)


def test_assert_close():
    x = argand.tensor([1.0, 2.0, 3.0])
    assert_close(x, x + 1e-7)
    assert_close({"a": [x, 1.0]}, {"a": [x, 1.0 + 1e-9]})
    with pytest.raises(AssertionError, match=r"1 of 3 elements differ.*1\.0.* at \(2,\)"):
        assert_close(x, argand.tensor([1.0, 2.0, 4.0]))
    for other, words in ((x[:2], "shapes"), (x.double(), "dtypes"), ([x], "cannot be compared")):
        with pytest.raises((AssertionError, TypeError), match=words):
            assert_close(x, other)
    with pytest.raises(AssertionError, match=r"\['a'\]\[0\]"):
        assert_close({"a": [1]}, {"a": [2]})
    assert_close(argand.tensor([float("nan")]), argand.tensor([float("nan")]), equal_nan=True)
    with pytest.raises(AssertionError):
        assert_close(argand.tensor([float("nan")]), argand.tensor([float("nan")]))


def test_the_module_tells_its_version():
    assert argand.__version__ == argand.version.__version__
    assert os.path.basename(argand._C.__file__).startswith("_C.")
