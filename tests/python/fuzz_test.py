"""Every function and method with arguments that make no sense: an exception at worst, never a crash."""

import subprocess
import sys

import pytest

PROGRAM = """
import random, sys, faulthandler
faulthandler.enable()
import argand as t
import argand._C as C

rng = random.Random(int(sys.argv[1]))
t.manual_seed(0)
SKIP = {"set_num_threads", "set_default_dtype", "__class__", "__init_subclass__", "__reduce__", "_set_display_name", "apply_",
        "_enter_disabled_torch_function", "_exit_disabled_torch_function", "_set_grad_enabled", "_set_inference", "_set_anomaly",
        "_save_safetensors", "_apply_function", "__subclasshook__", "__new__", "_disabled_torch_function_impl",
        "_push_torch_function_mode", "_pop_torch_function_mode"}

def tensor():
    shape = [rng.choice([0, 1, 2, 3]) for _ in range(rng.choice([0, 1, 2, 2, 3, 4]))]
    x = t.rand(shape) * 3
    x = x.to(rng.choice([t.float32, t.float32, t.float64, t.int64, t.bool, t.uint8, t.float16, t.complex64]))
    if x.is_floating_point() and rng.random() < 0.3:
        x.requires_grad_()
    if x.dim() > 1 and rng.random() < 0.2:
        x = x.transpose(0, 1)
    return x

def value():
    return rng.choice([
        tensor, tensor, tensor, tensor,
        lambda: rng.choice([-2, -1, 0, 1, 2, 3, 5]), lambda: rng.choice([-2, -1, 0, 1, 2, 3]), lambda: rng.choice([0.5, -1.0, float("nan"), float("inf")]),
        lambda: None, lambda: rng.choice([True, False]), lambda: rng.choice(["a", "mean", "ij,jk->ik", "constant", "sum", "", "tanh"]),
        lambda: [rng.choice([-1, 0, 1, 2]) for _ in range(rng.randrange(4))], lambda: tuple(rng.choice([1, 2]) for _ in range(rng.randrange(4))),
        lambda: [tensor() for _ in range(rng.randrange(4))], lambda: rng.choice([t.float32, t.int64, t.bool]), lambda: t.device("cpu"),
        lambda: t.channels_last, lambda: t.Generator(), lambda: 2 ** 70, lambda: {}, lambda: object(), lambda: 1j, lambda: slice(0, 2), lambda: ...,
    ])()

functions = sorted(n for n in vars(C) if callable(getattr(C, n)) and n not in SKIP and not isinstance(getattr(C, n), type))
methods = sorted(n for n in dir(t.Tensor) if n not in SKIP and callable(getattr(t.Tensor, n, None)))
names = sorted({"dim", "out", "keepdim", "dtype", "size", "p", "other", "index", "weight", "bias", "generator"})
calls = fine = 0
for _ in range(int(sys.argv[2])):
    if rng.random() < 0.5:
        f = getattr(C, rng.choice(functions))
        args = []
    else:
        f = getattr(t.Tensor, rng.choice(methods))
        args = [tensor()]
    args += [value() for _ in range(rng.choice([0, 1, 1, 1, 2, 2, 3, 4]))]
    kwargs = {rng.choice(names): value() for _ in range(rng.choice([0, 0, 0, 1]))}
    calls += 1
    try:
        r = f(*args, **kwargs)
        fine += 1
        for y in r if isinstance(r, tuple) else [r]:
            if isinstance(y, t.Tensor) and y.requires_grad and y.numel() and not y.is_complex() and y.is_floating_point():
                y.sum().backward()
    except (Exception,) as e:
        assert str(e) or isinstance(e, (AssertionError, NotImplementedError, StopIteration, KeyError)), (f, args, e)
print(calls, fine)
"""


@pytest.mark.parametrize("seed", range(3))
def test_nonsense(seed):
    run = subprocess.run(
        [sys.executable, "-W", "ignore", "-c", PROGRAM, str(seed), "20000"], capture_output=True, text=True, timeout=300
    )
    assert run.returncode == 0, (run.stdout[-500:], run.stderr[-3000:])
    calls, fine = map(int, run.stdout.split()[-2:])
    assert calls == 20000 and fine > 500
