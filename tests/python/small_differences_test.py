"""What programs notice in passing: names of nodes, numbers as tensors, timers, the CPU as a device, scalers."""

import pytest
from argand.utils import benchmark

import argand
from argand import nn

torch = pytest.importorskip("torch")

NODES = {
    "t": lambda t, x: x.t(),
    "T": lambda t, x: x.T,
    "transpose": lambda t, x: x.transpose(0, 1),
    "1 - x": lambda t, x: 1 - x,
    "rsub": lambda t, x: t.rsub(x, 1),
    "x - 1": lambda t, x: x - 1,
    "scatter": lambda t, x: x.scatter(1, t.zeros(2, 1).long(), 1.0),
    "scatter src": lambda t, x: x.scatter(1, t.zeros(2, 1).long(), x),
    "reshape": lambda t, x: x.t().reshape(6),
    "inv": lambda t, x: t.linalg.inv(x @ x.t()),
    "cholesky": lambda t, x: t.linalg.cholesky(x @ x.t() + t.eye(2)),
    "mm": lambda t, x: x @ x.t(),
    "sum": lambda t, x: x.sum(1),
}


@pytest.mark.parametrize("name", NODES)
def test_node_names(name):
    def node(t):
        return NODES[name](t, t.arange(6.0).view(2, 3).requires_grad_()).grad_fn.name()

    assert node(argand) == node(torch)


@pytest.mark.parametrize("name", "add sub mul multiply div divide true_divide floor_divide".split())
def test_numbers_for_tensors(name):
    for arguments in ((1, 2), (2.5, 2), (7, 2.0), (True, 3), (3, "tensor"), (0.1, "wide"), (2, "ints"), (1 + 2j, 2)):
        results = []
        for t in (argand, torch):
            named = {
                "tensor": t.tensor([1.5, 2.0]),
                "wide": t.tensor([1.5, 2.0], dtype=t.float64),
                "ints": t.tensor([1, 2]),
            }
            try:
                y = getattr(t, name)(*(named.get(a, a) if isinstance(a, str) else a for a in arguments))
                results.append((y.tolist(), str(y.dtype).split(".")[-1]))
            except (RuntimeError, TypeError) as error:
                results.append("error" if error else None)
        assert results[0] == results[1] or results[0] == pytest.approx(results[1])
    for call in (lambda: argand.matmul(1, 2), lambda: argand.eq(1, 2), lambda: argand.add("a", 1)):
        with pytest.raises(TypeError):
            call()


def test_scaler_without_gradients():
    for t in (argand, torch):
        scaler = t.GradScaler("cpu")
        layer = t.nn.Linear(1, 1)
        optimizer = t.optim.SGD(layer.parameters(), lr=0.1)
        scaler.scale(t.ones(1))
        with pytest.raises(AssertionError):
            scaler.step(optimizer)
        scaler = t.GradScaler("cpu", enabled=False)
        scaler.step(optimizer)
        scaler.update()
    assert argand.GradScaler is argand.amp.GradScaler


def test_autocast_by_its_old_names():
    assert not argand.is_autocast_cpu_enabled() and argand.get_autocast_cpu_dtype() is argand.bfloat16
    with argand.cpu.amp.autocast():
        assert argand.is_autocast_cpu_enabled() and (argand.ones(2, 2) @ argand.ones(2, 2)).dtype is argand.bfloat16
    argand.set_autocast_cpu_enabled(False)
    argand.set_autocast_cpu_dtype(argand.bfloat16)


def test_the_cpu_as_a_device():
    cpu = argand.cpu
    assert cpu.is_available() and cpu.device_count() == 1 and cpu.current_device() == "cpu"
    with cpu.stream(cpu.current_stream()):
        cpu.synchronize()
    cpu.set_device("cpu")
    assert {"is_available", "synchronize", "Stream"} <= set(dir(torch.cpu)) & set(dir(cpu))


def test_timer():
    timer = benchmark.Timer(
        "x + x", setup="x = argand.ones(3)", globals={"argand": argand}, label="add", description="3"
    )
    one, several = timer.timeit(20), timer.blocked_autorange(min_run_time=0.01)
    assert one.number_per_run == 20 and len(one.times) == 1 and one.mean > 0
    assert len(several.times) > 1 and 0 < several.median < 1e-3 and several.iqr >= 0
    assert "add" in repr(one) and "Median" in repr(several) and several.num_threads == 1
    assert timer.adaptive_autorange(min_run_time=0.005, max_run_time=0.05).median > 0
    assert [m.number_per_run for m in timer.repeat(2, 5)] == [5, 5]
    slow = benchmark.Timer("sum(range(1000))", label="add", sub_label="loop", description="3").timeit(5)
    text = str(benchmark.Compare([one, slow]))
    assert "add" in text and "loop" in text and "Times are in" in text
    for kind, call in (
        (NotImplementedError, lambda: benchmark.Timer("x", language="c++")),
        (ValueError, lambda: benchmark.Timer(lambda: 1)),
        (ValueError, lambda: benchmark.Measurement(1, [])),
        (NameError, lambda: benchmark.Timer("nothing").timeit(1)),
    ):
        with pytest.raises(kind):
            call()


def test_a_graph_with_a_much_used_leaf_is_drawn_at_once():
    import time

    w = argand.ones(2, requires_grad=True)
    y = w
    for _ in range(150):
        y = (y * w).sin()
    start = time.process_time()
    assert str(argand.viz.graph(y.sum())).count("<g") > 0
    assert time.process_time() - start < 5  # it takes a fraction of a second; minutes when every user has its own line


def test_moving_to_a_device_that_is_not_there():
    if argand.cuda.is_available():
        pytest.skip("it is there")
    for call in (argand.ones(1).cuda, nn.Linear(1, 1).cuda, lambda: argand.ones(1, device="cuda")):
        with pytest.raises((AssertionError, RuntimeError), match="CUDA"):
            call()
