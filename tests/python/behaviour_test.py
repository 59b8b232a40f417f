"""Habits of PyTorch that programs rely on, without PyTorch: nodes, hooks on them, operators with arrays, classes with
__torch_function__, pickles, warnings, autocast, transforms and what they refuse, profiles, processes.
"""

import json
import pickle
import warnings

import pytest

import argand
from argand import nn


def test_nodes_have_classes_and_names():
    x = argand.ones(2, 3, requires_grad=True)
    names = {
        "AddmmBackward0": nn.Linear(3, 2)(x),
        "MseLossBackward0": nn.functional.mse_loss(x, argand.zeros(2, 3)),
        "SumBackward1": x.sum(0),
        "SumBackward0": x.sum(),
        "ToCopyBackward0": x.double(),
        "PowBackward0": x**2,
        "NativeLayerNormBackward0": nn.functional.layer_norm(x, (3,)),
    }
    for name, y in names.items():
        assert type(y.grad_fn).__name__ == name and f"grad_fn=<{name}>" in repr(y)
        assert isinstance(y.grad_fn, argand.autograd.graph.Node)
    y = x * 2
    assert y.grad_fn is y.grad_fn and type((x * 3).grad_fn) is type(y.grad_fn)
    leaf = y.grad_fn.next_functions[0][0]
    assert type(leaf).__name__ == "AccumulateGrad" and leaf.variable is x


def test_hooks_on_nodes():
    x = argand.ones(2, requires_grad=True)
    y = x * 3
    seen = []
    with y.grad_fn.register_prehook(lambda grads: (grads[0] * 10,)):
        handle = y.grad_fn.register_hook(lambda inputs, outputs: seen.append((inputs[0].tolist(), outputs[0].tolist())))
        y.sum().backward(retain_graph=True)
    assert seen == [([30, 30], [10, 10])] and x.grad.tolist() == [30, 30]
    handle.remove()
    y.sum().backward()
    assert len(seen) == 1 and x.grad.tolist() == [33, 33]


def test_products_with_arrays():
    np = pytest.importorskip("numpy")
    x, a = argand.ones(2, 3), np.ones((3, 2), dtype="float32")
    assert isinstance(x @ a, argand.Tensor) and isinstance(a @ x, argand.Tensor)
    assert (x @ a).shape == (2, 2) and (a @ x).shape == (3, 3)
    assert isinstance(np.sin(x), argand.Tensor)
    with pytest.raises(TypeError):
        x @ "text"


class Boxed:
    def __init__(self, value):
        self.value = value

    @classmethod
    def __torch_function__(cls, func, types, args=(), kwargs=None):
        if any(not issubclass(t, (Boxed, argand.Tensor)) for t in types):
            return NotImplemented
        open_ = [[v.value if isinstance(v, Boxed) else v for v in a] if isinstance(a, list) else a for a in args]
        return cls(func(*(a.value if isinstance(a, Boxed) else a for a in open_), **(kwargs or {})))


def test_classes_that_are_no_tensors_take_part():
    box = Boxed(argand.ones(2))
    assert argand.add(box, 1).value.tolist() == [2, 2] and argand.add(argand.ones(2), box).value.tolist() == [2, 2]
    assert argand.exp(box).value.shape == (2,) and argand.stack([argand.zeros(2), box]).value.shape == (2, 2)
    with pytest.raises(TypeError):
        argand.add(argand.ones(2), object())


def test_pickles_keep_strides_and_sharing():
    base = argand.arange(12.0).view(3, 4)
    a, b, c = pickle.loads(pickle.dumps((base, base.t(), base[1:, ::2])))
    assert b.stride() == (1, 4) and c.storage_offset() == 4 and c.stride() == (4, 2)
    a[1, 0] = 99
    assert b[0, 1].item() == 99 and c[0, 0].item() == 99
    p = pickle.loads(pickle.dumps(nn.Parameter(argand.ones(2))))
    assert isinstance(p, nn.Parameter) and p.requires_grad
    assert pickle.loads(pickle.dumps(argand.zeros(0, 3))).shape == (0, 3)


def test_warnings():
    x = argand.ones(2, requires_grad=True)
    y = x * 2
    with pytest.warns(UserWarning, match="leaf"):
        assert y.grad is None
    with pytest.warns(UserWarning, match="clone"):
        argand.tensor(x.detach())
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        assert x.grad is None
        y.retain_grad()
        assert y.grad is None


def test_autocast():
    x = argand.ones(2, 2)
    with argand.autocast("cpu"):
        assert (x @ x).dtype is argand.bfloat16 and (x.double() @ x.double()).dtype is argand.float64
        with argand.autocast("cpu", enabled=False):
            assert (x @ x).dtype is argand.float32
        with argand.autocast("cpu", dtype=argand.float16):
            assert (x @ x).dtype is argand.float16
        assert argand.is_autocast_enabled("cpu")
    assert not argand.is_autocast_enabled("cpu") and (x @ x).dtype is argand.float32
    with pytest.raises(RuntimeError), argand.autocast("cpu"):
        raise RuntimeError
    assert not argand.is_autocast_enabled("cpu")
    with pytest.raises(RuntimeError):
        argand.autocast("nothing")
    with pytest.warns(UserWarning, match="disabled"), argand.autocast("cpu", dtype=argand.float64):
        assert (x @ x).dtype is argand.float32
    with pytest.raises(RuntimeError, match="entered no block"):
        argand._C._leave_autocast()


def test_scaler_leaves_out_steps_that_overflow():
    net = nn.Linear(2, 1)
    before = net.weight.tolist()
    opt = argand.optim.SGD(net.parameters(), lr=0.1)
    scaler = argand.amp.GradScaler("cpu", init_scale=4.0, growth_interval=1)
    scaler.scale(net(argand.ones(1, 2)).sum() * float("inf")).backward()
    scaler.step(opt)
    scaler.update()
    assert net.weight.tolist() == before and scaler.get_scale() == 2.0
    opt.zero_grad()
    scaler.scale(net(argand.ones(1, 2)).sum()).backward()
    scaler.unscale_(opt)
    assert net.weight.grad.tolist() == [[1, 1]]
    with pytest.raises(RuntimeError, match="already"):
        scaler.unscale_(opt)
    scaler.step(opt)
    with pytest.raises(RuntimeError, match="update"):
        scaler.step(opt)
    scaler.update()
    assert scaler.get_scale() == 4.0
    again = argand.amp.GradScaler("cpu")
    again.load_state_dict(scaler.state_dict())
    assert again.state_dict() == scaler.state_dict()


def test_transforms_nest():
    f = argand.func
    x = argand.tensor([0.5, 1.5])
    assert f.vmap(f.grad(argand.sin))(x).allclose(x.cos())
    assert f.vmap(f.grad(f.grad(argand.sin)))(x).allclose(-x.sin())
    assert f.jacrev(f.grad(lambda v: (v**3).sum()))(x).allclose(argand.diag(6 * x))
    out, push = f.linearize(argand.exp, x)
    assert push(argand.ones(2)).allclose(x.exp()) and out.allclose(x.exp())
    w = argand.tensor(2.0, requires_grad=True)
    g = f.grad(lambda v: (w * v).sin().sum())(x)
    g.sum().backward()  # the result stays in the graph of w, for it depends on it
    want = ((2 * x).cos() - 2 * x * (2 * x).sin()).sum()
    assert w.grad.allclose(want)
    assert not f.grad(lambda v: v.sin().sum())(x).requires_grad
    assert f.vmap(lambda d: d["a"] + d["b"], in_dims=({"a": 0, "b": None},))({"a": x, "b": x}).shape == (2, 2)


def test_transforms_refuse():
    f, x = argand.func, argand.ones(2)
    for kind, call in (
        (RuntimeError, lambda: f.grad(lambda v: v)(x)),
        (RuntimeError, lambda: f.grad(lambda v: 3.0)(x)),
        (RuntimeError, lambda: f.grad(lambda v: v.sum(), argnums=2)(x)),
        (RuntimeError, lambda: f.grad(lambda v: v.sum())(x.long())),
        (ValueError, lambda: f.vmap(argand.add)(argand.ones(2), argand.ones(3))),
        (ValueError, lambda: f.vmap(argand.sin, in_dims=None)(x)),
        (ValueError, lambda: f.vmap(argand.sin, in_dims=1)(x)),
        (ValueError, lambda: f.vmap(lambda v: 3)(x)),
        (IndexError, lambda: f.vmap(argand.sin, out_dims=4)(x)),
        (RuntimeError, lambda: f.jvp(argand.sin, (x,), (argand.ones(3),))),
        (KeyError, lambda: f.functional_call(nn.Linear(1, 1), {"nothing": x}, (x,))),
        (RuntimeError, lambda: f.stack_module_state([])),
    ):
        with pytest.raises(kind):
            call()


def test_functional_call_leaves_the_module_alone():
    net = nn.Sequential(nn.Linear(2, 2), nn.Linear(2, 2))
    net[1].weight = net[0].weight
    before = net[0].weight
    out = argand.func.functional_call(
        net, {"0.weight": argand.zeros(2, 2), "0.bias": argand.ones(2)}, argand.ones(1, 2)
    )
    assert out.allclose(net[1].bias) and net[0].weight is before  # the tied weight was zero, too
    with pytest.raises(RuntimeError):
        argand.func.functional_call(net, {"0.weight": argand.zeros(2, 3)}, argand.ones(1, 2))
    assert net[0].weight is before


def test_profile(tmp_path):
    from argand.profiler import profile, record_function, schedule

    with profile(record_shapes=True) as p:
        with record_function("block"):
            argand.ones(3, 4) @ argand.ones(4, 2)
        with profile() as inner:
            argand.ones(2) + 1
    rows = {e.key: e for e in p.key_averages()}
    assert "aten::add" in rows and "aten::add" in {e.key for e in inner.events()}
    assert "aten::mm" in rows and "aten::mm" not in {e.key for e in inner.events()}
    assert not any(e.input_shapes for e in inner.events())
    assert rows["block"].count == 1 and rows["block"].cpu_time_total >= rows["block"].self_cpu_time_total
    assert any([1, 3, 4] in e.input_shapes for e in p.events() if e.name == "aten::mm")
    p.export_chrome_trace(tmp_path / "trace.json")
    trace = json.loads((tmp_path / "trace.json").read_text())["traceEvents"]
    assert {e["name"] for e in trace} == set(rows) and all(e["dur"] >= 0 for e in trace)
    assert "block" in p.key_averages().table(sort_by="self_cpu_time_total")
    with pytest.raises(AttributeError):
        p.key_averages().table(sort_by="color")
    actions = [schedule(wait=1, warmup=1, active=2, repeat=1)(i).name for i in range(6)]
    assert actions == ["NONE", "WARMUP", "RECORD", "RECORD_AND_SAVE", "NONE", "NONE"]
    with pytest.raises(AssertionError):
        profile().events()


def test_processes():
    dist = argand.distributed
    assert not dist.is_available() and not dist.is_initialized()
    for call in (lambda: dist.init_process_group("gloo"), lambda: dist.all_reduce(argand.ones(1)), dist.get_rank):
        with pytest.raises(RuntimeError, match="no process groups"):
            call()
    with pytest.raises(RuntimeError, match="no process groups"):
        nn.parallel.DistributedDataParallel(nn.Linear(1, 1))


def test_wishes_for_attention():
    cuda = argand.backends.cuda
    with cuda.sdp_kernel(enable_flash=False, enable_mem_efficient=False):
        assert not cuda.flash_sdp_enabled() and not cuda.mem_efficient_sdp_enabled() and cuda.math_sdp_enabled()
    assert cuda.flash_sdp_enabled() and cuda.mem_efficient_sdp_enabled()
    cuda.enable_math_sdp(False)
    assert not cuda.math_sdp_enabled()
    cuda.enable_math_sdp(True)
