"""Who keeps what alive between Python and C++: identity, attributes, weak references, cycles, threads, fork."""

import copy
import gc
import os
import pickle
import subprocess
import sys
import threading
import weakref

import pytest

import argand as torch


class Tagged(torch.Tensor):
    __torch_function__ = torch._C._disabled_torch_function_impl


def tagged(x):
    return torch.Tensor._make_subclass(Tagged, x)


def test_the_gradient_is_one_object():
    x = torch.ones(3, requires_grad=True)
    (x * 2).sum().backward()
    assert x.grad is x.grad
    g = x.grad
    assert x.grad is g


def test_grad_fn_is_one_object_while_held():
    y = torch.ones(3, requires_grad=True) * 2
    f = y.grad_fn
    assert y.grad_fn is f
    assert type(f.next_functions[0][0]).__name__ == "AccumulateGrad"


def test_inplace_returns_the_same_object():
    x = torch.ones(3)
    same = x
    x += 1
    assert x is same and x.add_(1) is same and x.mul_(2).relu_() is same
    assert x.tolist() == [6.0, 6.0, 6.0]


def test_to_without_change_returns_the_same_object():
    x = torch.ones(3)
    assert x.to(torch.float32) is x and x.cpu() is x and x.float() is x and x.contiguous() is x


def test_attributes_survive_while_cpp_holds_the_tensor():
    x = torch.ones(3, requires_grad=True)
    g = torch.full((3,), 2.0)
    g.note = ["mine"]
    x.grad = g
    del g
    gc.collect()
    assert x.grad.note == ["mine"]
    assert x.grad is x.grad
    x.grad.note.append("twice")
    assert x.grad.note == ["mine", "twice"]


def test_a_subclass_survives_while_cpp_holds_the_tensor():
    x = torch.ones(3, requires_grad=True)
    x.grad = tagged(torch.zeros(3))
    gc.collect()
    assert type(x.grad) is Tagged
    held = x.grad
    x.grad = None
    assert type(held) is Tagged and held.tolist() == [0, 0, 0]


def test_what_cpp_held_dies_with_it():
    class Noted:
        pass

    x = torch.ones(3, requires_grad=True)
    x.grad = torch.zeros(3)
    x.grad.note = note = Noted()
    dies = weakref.ref(note)
    del note
    gc.collect()
    assert dies() is not None
    x.grad = None
    gc.collect()
    assert dies() is None


def test_turning_back_and_forth():
    x = torch.ones(3, requires_grad=True)
    x.grad = tagged(torch.zeros(3))
    for i in range(100):
        x.grad.count = i
        assert x.grad.count == i
    assert sys.getrefcount(x.grad) == 2


def test_leaves_saved_by_a_graph_keep_their_attributes():
    w = torch.ones(2, requires_grad=True)
    w.note = "kept"
    y = (w * torch.ones(2)).sum()
    del w
    gc.collect()
    leaf = y.grad_fn.next_functions[0][0].next_functions[0][0].variable
    assert leaf.note == "kept"


def test_weak_references():
    x = torch.ones(3)
    r = weakref.ref(x)
    assert r() is x
    del x
    assert r() is None
    x = tagged(torch.ones(3))
    called = []
    r = weakref.ref(x, lambda _: called.append(1))
    del x
    assert r() is None and called == [1]


def test_slots_and_del_of_subclasses():
    log = []

    class Slotted(torch.Tensor):
        __slots__ = ("extra",)
        __torch_function__ = torch._C._disabled_torch_function_impl

        def __del__(self):
            log.append("gone")

    x = torch.Tensor._make_subclass(Slotted, torch.ones(2))
    x.extra = held = [1]
    count = sys.getrefcount(held)
    del x
    assert log == ["gone"]
    assert sys.getrefcount(held) == count - 1


def test_cycle_through_an_attribute():
    x = torch.ones(3)
    x.me = x
    x.token = token = type("Token", (), {})()
    dies = weakref.ref(token)
    del x, token
    gc.collect()
    assert dies() is None


@pytest.mark.parametrize("computed", [False, True])
def test_cycle_through_a_hook(computed):
    class Token:
        pass

    x = torch.ones(3, requires_grad=True)
    if computed:
        x = x * 2
    token = Token()
    x.register_hook(lambda g, x=x, token=token: None)
    dies = weakref.ref(token)
    del x, token
    gc.collect()
    assert dies() is None


def test_a_hook_lives_as_long_as_its_graph():
    seen = []
    x = torch.ones(3, requires_grad=True)
    y = x * 2
    y.register_hook(lambda g: seen.append(g.tolist()))
    z = y.sum()
    del y
    gc.collect()
    z.backward()
    assert seen == [[1, 1, 1]]


class Keep(torch.autograd.Function):
    @staticmethod
    def forward(ctx, x, token):
        ctx.token = token
        return x * 2

    @staticmethod
    def backward(ctx, g):
        return g * 2, None


@pytest.mark.parametrize("further", [False, True])
def test_cycle_through_a_custom_function(further):
    class Token:
        pass

    token = Token()
    x = torch.ones(3, requires_grad=True)
    y = Keep.apply(x, token)
    out = y.sum() if further else y
    ctx = y.grad_fn
    ctx.out = out
    dies = weakref.ref(token)
    del ctx, y, out, token
    gc.collect()
    assert dies() is None


def test_a_custom_function_lives_as_long_as_its_graph():
    x = torch.ones(3, requires_grad=True)
    y = Keep.apply(x, "token").sum()
    gc.collect()
    y.backward()
    assert x.grad.tolist() == [2, 2, 2]


def test_pickle_and_deepcopy_of_subclasses_and_attributes():
    x = tagged(torch.arange(4.0))
    x.note = {"a": 1}
    for y in (pickle.loads(pickle.dumps(x)), copy.deepcopy(x)):
        assert type(y) is Tagged and y.tolist() == x.tolist() and y.note == {"a": 1} and y.note is not x.note
    w = torch.ones(2, requires_grad=True)
    w.grad = torch.zeros(2)
    v = copy.deepcopy({"w": w, "again": w})
    assert v["w"] is v["again"] and v["w"].requires_grad and v["w"].grad.tolist() == [0, 0]
    with pytest.raises(RuntimeError, match="leaf"):
        copy.deepcopy(w * 2)


def test_threads_share_tensors():
    w = torch.ones(64, requires_grad=True)
    errors = []

    def work():
        try:
            for _ in range(300):
                x = torch.ones(64)
                x.note = 1
                ((w * x).sum() * 2).backward()
                tagged(x)
        except BaseException as e:  # reported by the main thread
            errors.append(e)

    threads = [threading.Thread(target=work) for _ in range(4)]
    for t in threads:
        t.start()
    for t in threads:
        t.join()
    assert not errors
    assert w.grad.tolist() == [2.0 * 4 * 300] * 64


def test_big_work_releases_the_gil():
    x = torch.randn(600, 600)
    ticks, done = [], threading.Event()

    def tick():
        while not done.is_set():
            ticks.append(1)
            done.wait(0.0005)

    t = threading.Thread(target=tick)
    t.start()
    before = len(ticks)
    for _ in range(30):
        x = (x @ x).clamp(-1, 1)
    during = len(ticks) - before
    done.set()
    t.join()
    assert during > 3


def test_big_backward_with_hooks_on_another_thread_of_python():
    x = torch.randn(300, 300, requires_grad=True)
    calls = []
    y = (x @ x).relu()
    y.register_hook(lambda g: calls.append(g.shape) or g * 2)
    threads = [threading.Thread(target=lambda: y.sum().backward(retain_graph=True)) for _ in range(3)]
    for t in threads:
        t.start()
    for t in threads:
        t.join()
    assert len(calls) == 3 and x.grad is not None


def test_fork():
    x = torch.randn(200, 200)
    x @ x
    child = os.fork()
    if child == 0:
        ok = False
        try:
            w = torch.ones(200, 200, requires_grad=True)
            (w @ x).sum().backward()
            ok = w.grad is not None
        finally:
            os._exit(0 if ok else 1)
    assert os.waitpid(child, 0)[1] == 0


@pytest.mark.parametrize(
    "ending",
    [
        "import argand as t; x = t.ones(3, requires_grad=True); x.register_hook(lambda g: print(g)); x.me = x",
        "import argand as t, builtins; builtins.x = t.ones(3); x.note = 1",
        "import argand as t, threading; threading.Thread(target=lambda: t.randn(500, 500) @ t.randn(500, 500), daemon=True).start()",
        "import argand as t; x = t.ones(3, requires_grad=True); x.grad = t.ones(3); x.grad.a = 1; import sys; sys.exit(0)",
        "import argand as t, atexit; x = t.ones(3); atexit.register(lambda: print((x + 1).sum()))",
    ],
)
def test_the_interpreter_ends_in_peace(ending):
    run = subprocess.run([sys.executable, "-c", ending], capture_output=True, text=True)
    assert run.returncode == 0 and run.stderr == ""


def test_small_steps_keep_memory_flat(resident):
    w = torch.randn(8, 8, requires_grad=True)

    def step():
        x = torch.randn(4, 8)
        x.note = 1
        h = (x @ w).relu()
        h.register_hook(lambda g: g)
        loss = (Keep.apply(h, None)[1:, :3] ** 2).sum()
        loss.backward()
        with torch.no_grad():
            w.sub_(w.grad * 1e-6)
        w.grad = None

    for _ in range(5000):
        step()
    before = resident()
    for _ in range(20000):
        step()
    assert resident() - before < 1.0


def test_reference_counts_are_balanced():
    def use():
        x = torch.ones(2, 3, requires_grad=True)
        y = x.sum(dim=1, keepdim=True)
        y.sum().backward()
        x.shape, x.dtype, x.device, x.grad, y.grad_fn.next_functions
        x.detach().view(3, 2).permute(1, 0)[0, ::2].tolist()
        torch.max(x, 1)
        torch.zeros((2, 2), dtype=torch.int64, device="cpu")
        torch.tensor([[1, 2.5], [3, True]])
        for wrong in (lambda: torch.add(x, "a"), lambda: x.view(7), lambda: x[5], lambda: torch.ones(2, foo=1)):
            with pytest.raises((TypeError, RuntimeError, IndexError)):
                wrong()

    watched = [torch.float32, torch.int64, torch.Tensor, torch.Size, None, True, False]
    use()
    before = [sys.getrefcount(o) for o in watched]
    for _ in range(1000):
        use()
    gc.collect()
    after = [sys.getrefcount(o) for o in watched]
    assert all(abs(a - b) < 50 for a, b in zip(after, before)), list(zip(watched, before, after))
