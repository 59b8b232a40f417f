"""Autograd from Python: modes, hooks, custom functions, functions of functions, checkpoints, checks."""

import pytest
from argand.autograd.gradcheck import GradcheckError

import argand as torch
from argand.autograd import Function, functional


def leaf(*values):
    return torch.tensor(values, dtype=torch.float64, requires_grad=True)


def test_modes_as_contexts_and_decorators():
    x = leaf(1.0)
    with torch.no_grad():
        assert not torch.is_grad_enabled() and not (x * 2).requires_grad
        with torch.enable_grad():
            assert (x * 2).requires_grad
    with torch.set_grad_enabled(False):
        assert not (x * 2).requires_grad
    assert torch.is_grad_enabled()
    torch.set_grad_enabled(False)
    assert not torch.is_grad_enabled()
    torch.set_grad_enabled(True)

    @torch.no_grad()
    def plain():
        return (x * 2).requires_grad

    @torch.no_grad
    def bare():
        return (x * 2).requires_grad

    @torch.no_grad()
    def steps():
        yield torch.is_grad_enabled()
        yield torch.is_grad_enabled()

    assert not plain() and not bare() and list(steps()) == [False, False]
    generator = steps()
    next(generator)
    assert torch.is_grad_enabled()
    with torch.inference_mode():
        y = x * 2
        assert y.is_inference() and torch.is_inference_mode_enabled()
    with pytest.raises(RuntimeError, match="inference"):
        (y * x).sum().backward()
    with pytest.raises(ZeroDivisionError):
        with torch.no_grad():
            1 / 0
    assert torch.is_grad_enabled()


def test_backward_and_grad():
    x, y = leaf(1.0, 2.0), leaf(3.0, 4.0)
    torch.autograd.backward([(x * y).sum(), (x * 2)], [None, torch.ones(2, dtype=torch.float64)])
    assert x.grad.tolist() == [5, 6] and y.grad.tolist() == [1, 2]
    (gx,) = torch.autograd.grad((x**3).sum(), x, create_graph=True)
    (gxx,) = torch.autograd.grad(gx.sum(), [x])
    assert gxx.tolist() == [6, 12]
    assert torch.autograd.grad(x.sum(), [x, y], allow_unused=True)[1] is None
    assert torch.autograd.grad(x.sum(), [x, y], materialize_grads=True)[1].tolist() == [0, 0]
    with pytest.raises(RuntimeError):
        torch.autograd.grad(x.sum(), [y])
    z = (x * y).sum()
    z.backward(retain_graph=True)
    z.backward(inputs=[x])
    with pytest.raises(RuntimeError, match="retain_graph"):
        z.backward()
    with pytest.raises(RuntimeError):
        torch.ones(1).backward()
    with pytest.raises(TypeError):
        z.backward(retain="x")


def test_hooks():
    x = leaf(1.0, 2.0)
    y = x * 3
    seen = []
    handle = y.register_hook(lambda g: seen.append(g.tolist()))
    y.register_hook(lambda g: g * 10)
    y.retain_grad()
    x.register_post_accumulate_grad_hook(lambda t: seen.append(t.grad.tolist()))
    y.sum().backward(retain_graph=True)
    assert seen == [[1, 1], [30, 30]] and y.grad.tolist() == [10, 10]
    handle.remove()
    handle.remove()
    y.sum().backward()
    assert len(seen) == 3
    with pytest.raises(RuntimeError, match="grad"):
        torch.ones(1).register_hook(print)


def test_an_error_in_a_hook_reaches_the_caller():
    x = leaf(1.0)
    x.register_hook(lambda g: 1 / 0)
    with pytest.raises(ZeroDivisionError):
        (x * 2).backward()
    y = leaf(1.0)
    y.register_hook(lambda g: "no tensor")
    with pytest.raises(TypeError, match="hook"):
        (y * 2).backward()


def test_node_hooks():
    x = leaf(1.0)
    y = x * 3
    seen = []
    y.grad_fn._register_hook(lambda gi, go: seen.append((gi[0].item(), go[0].item())))
    y.grad_fn._register_prehook(lambda go: (go[0] * 2,))
    y.backward()
    assert seen == [(6.0, 2.0)] and x.grad.item() == 6


class Product(Function):
    @staticmethod
    def forward(ctx, a, b, scale, *, flag=None):
        ctx.save_for_backward(a, b)
        ctx.scale = scale
        return a * b * scale

    @staticmethod
    def backward(ctx, g):
        a, b = ctx.saved_tensors
        ga = g * b * ctx.scale if ctx.needs_input_grad[0] else None
        gb = g * a * ctx.scale if ctx.needs_input_grad[1] else None
        return ga, gb, None


def test_custom_function():
    a, b = leaf(1.0, 2.0), leaf(3.0, 4.0)
    y = Product.apply(a, b, 2)
    assert type(y.grad_fn).__name__ == "ProductBackward" and "ProductBackward" in repr(y)
    assert y.grad_fn.scale == 2
    y.sum().backward()
    assert a.grad.tolist() == [6, 8] and b.grad.tolist() == [2, 4]
    assert torch.autograd.gradcheck(lambda p, q: Product.apply(p, q, 3), (a, b))
    assert torch.autograd.gradgradcheck(lambda p, q: Product.apply(p, q, 3), (a, b))
    with torch.no_grad():
        assert Product.apply(a, b, 2).grad_fn is None
    c = torch.ones(2, dtype=torch.float64)
    assert Product.apply(a, c, 1).grad_fn.needs_input_grad == (True, False, False)
    with pytest.raises(RuntimeError, match="freed|retain_graph|second"):
        y.sum().backward()


class Returns(Function):
    """Hands back what it was made with as the gradient."""

    @staticmethod
    def forward(ctx, x, gradient):
        ctx.gradient = gradient
        return x.clone()

    @staticmethod
    def backward(ctx, g):
        return ctx.gradient(g), None


def test_gradients_in_borrowed_memory_are_left_alone():
    np = pytest.importorskip("numpy")
    memory = np.full(1000, 3.0, dtype=np.float32)
    x = torch.ones(1000, requires_grad=True)
    Returns.apply(x.exp(), lambda g: torch.from_numpy(memory)).sum().backward()
    assert (memory == 3).all()
    torch.testing.assert_close(x.grad, 3 * x.detach().exp())


def test_gradients_with_a_history_are_left_alone():
    w = torch.full((3,), 2.0, requires_grad=True)

    def recorded(g):
        with torch.enable_grad():
            return w * 5

    x = torch.ones(3, requires_grad=True)
    Returns.apply(x.exp(), recorded).sum().backward()
    assert not x.grad.requires_grad and x.grad.grad_fn is None
    torch.testing.assert_close(x.grad, 10 * x.detach().exp())


def test_custom_function_several_outputs_and_marks():
    class Split(Function):
        @staticmethod
        def forward(ctx, x):
            top = x.argmax()
            ctx.mark_non_differentiable(top)
            ctx.set_materialize_grads(False)
            return x * 2, x * 3, top, "text"

        @staticmethod
        def backward(ctx, g2, g3, top, text=None):
            assert g3 is None
            return g2 * 2

    x = leaf(1.0, 5.0)
    two, three, top, text = Split.apply(x)
    assert text == "text" and not top.requires_grad and top.item() == 1
    two.sum().backward()
    assert x.grad.tolist() == [2, 2]

    class Scale(Function):
        @staticmethod
        def forward(ctx, x):
            ctx.mark_dirty(x)
            return x.mul_(3)

        @staticmethod
        def backward(ctx, g):
            return g * 3

    w = leaf(1.0)
    y = w * 1
    z = Scale.apply(y)
    assert z is y and z._version > 0
    z.backward()
    assert w.grad.item() == 3


def test_custom_function_with_setup_context():
    class Cube(Function):
        @staticmethod
        def forward(x):
            return x**3, x**2

        @staticmethod
        def setup_context(ctx, inputs, output):
            ctx.save_for_backward(inputs[0])

        @staticmethod
        def backward(ctx, g3, g2):
            (x,) = ctx.saved_tensors
            return g3 * 3 * x**2 + g2 * 2 * x

    assert torch.autograd.gradcheck(Cube.apply, leaf(1.0, -2.0))


def test_custom_function_mistakes():
    class Wrong(Function):
        @staticmethod
        def forward(ctx, x):
            return x * 2

        @staticmethod
        def backward(ctx, g):
            return g, g

    with pytest.raises(RuntimeError, match="returned 2 gradients, expected 1"):
        Wrong.apply(leaf(1.0)).backward()

    class Raises(Function):
        @staticmethod
        def forward(ctx, x):
            return x * 2

        @staticmethod
        def backward(ctx, g):
            raise KeyError("mine")

    with pytest.raises(KeyError, match="mine"):
        Raises.apply(leaf(1.0)).backward()
    with pytest.raises(NotImplementedError):
        Function.apply(leaf(1.0))
    with pytest.raises(RuntimeError, match="apply"):
        Wrong()


def test_once_differentiable():
    class Once(Function):
        @staticmethod
        def forward(ctx, x):
            ctx.save_for_backward(x)
            return x**2

        @staticmethod
        @torch.autograd.function.once_differentiable
        def backward(ctx, g):
            return g * 2 * ctx.saved_tensors[0]

    x = leaf(3.0)
    Once.apply(x).backward()
    assert x.grad.item() == 6
    (g,) = torch.autograd.grad((Once.apply(x) * x).sum(), x, create_graph=True)
    with pytest.raises(RuntimeError, match="once_differentiable"):
        g.sum().backward()


def test_functional():
    f = lambda x, y: (x**2 * y).sum()  # noqa: E731
    x, y = torch.tensor([1.0, 2.0]), torch.tensor([3.0, 4.0])
    out, (gx, gy) = functional.vjp(f, (x, y), torch.tensor(1.0))
    assert out.item() == 19 and gx.tolist() == [6, 16] and gy.tolist() == [1, 4] and not gx.requires_grad
    out, t = functional.jvp(f, (x, y), (torch.ones(2), torch.zeros(2)))
    assert t.item() == 22
    assert functional.jacobian(lambda x: x**2, x).tolist() == [[2, 0], [0, 4]]
    (jx, jy) = functional.jacobian(lambda x, y: x * y, (x, y))
    assert jx.tolist() == [[3, 0], [0, 4]] and jy.tolist() == [[1, 0], [0, 2]]
    assert functional.hessian(lambda x: (x**3).sum(), x).tolist() == [[6, 0], [0, 12]]
    h = functional.hessian(f, (x, y))
    assert (
        h[0][0].tolist() == [[6, 0], [0, 8]]
        and h[0][1].tolist() == [[2, 0], [0, 4]]
        and h[1][1].tolist() == [[0, 0], [0, 0]]
    )
    assert functional.hvp(lambda x: (x**3).sum(), x, torch.ones(2))[1].tolist() == [6, 12]
    j = functional.jacobian(lambda v: v**3, x.requires_grad_(), create_graph=True)
    j.sum().backward()
    assert x.grad.tolist() == [6, 12]


def test_gradcheck_says_what_differs():
    class Bad(Function):
        @staticmethod
        def forward(ctx, x):
            return x * 2

        @staticmethod
        def backward(ctx, g):
            return g * 3

    with pytest.raises(GradcheckError):
        torch.autograd.gradcheck(Bad.apply, leaf(1.0))
    assert not torch.autograd.gradcheck(Bad.apply, leaf(1.0), raise_exception=False)


def test_anomaly_mode_names_the_op():
    x = leaf(-1.0)
    with torch.autograd.detect_anomaly():
        y = (x.sqrt() * 0).sum()
        with pytest.raises(RuntimeError, match="Sqrt"):
            y.backward()
    assert not torch.is_anomaly_enabled()


def test_grad_attribute():
    x = leaf(1.0, 2.0)
    x.grad = torch.ones(2, dtype=torch.float64)
    for wrong, kind in (
        (3, TypeError),
        (torch.ones(3, dtype=torch.float64), RuntimeError),
        (torch.ones(2), RuntimeError),
    ):
        with pytest.raises(kind):
            x.grad = wrong
    del x.grad
    assert x.grad is None
    x.data = torch.zeros(2, dtype=torch.float64)
    assert x.tolist() == [0, 0] and x.requires_grad
    with pytest.raises(RuntimeError, match="in place|in-place|inplace|leaf"):
        x += 1
    with torch.no_grad():
        x += 1
    with pytest.raises(RuntimeError):
        torch.tensor([1]).requires_grad_()
    y = (x * 2).detach_()
    assert y.is_leaf and not y.requires_grad


def test_saved_tensors_hooks():
    from argand.autograd.graph import save_on_cpu, saved_tensors_hooks

    x = leaf(2.0, 3.0)
    packed = []
    with saved_tensors_hooks(
        lambda t: packed.append(t.shape) or (t.tolist(),), lambda kept: torch.tensor(kept[0], dtype=torch.float64)
    ):
        y = (x * x).sin()
    (x * x).sum()
    assert len(packed) >= 1
    count = len(packed)
    y.sum().backward()
    assert len(packed) == count
    torch.testing.assert_close(x.grad, 2 * x.detach() * (x.detach() ** 2).cos())
    with saved_tensors_hooks(lambda t: t, lambda kept: "nothing"):
        y = x.sin()
    with pytest.raises(TypeError, match="unpack"):
        y.sum().backward()
    with save_on_cpu():
        y = (x * x).sum()
    y.backward()


def test_torch_function():
    calls = []

    class Logged(torch.Tensor):
        @classmethod
        def __torch_function__(cls, func, types, args=(), kwargs=None):
            calls.append(func.__name__)
            return super().__torch_function__(func, types, args, kwargs or {})

    x = torch.ones(3).as_subclass(Logged)
    y = x + 1
    assert type(y) is Logged and calls == ["add"]
    assert (
        type(torch.add(x, 1)) is Logged and type(x.relu()) is Logged and type(torch.cat([x, torch.ones(1)])) is Logged
    )
    assert type(2 * x) is Logged and type(x[0]) is Logged and calls[-1] == "__getitem__"
    assert type(x.sum(dim=0, keepdim=True)) is Logged and type(x.max(0).values) is Logged
    z = torch.ones(3)
    z += x
    assert "add_" in calls

    class Plain(torch.Tensor):
        pass

    p = torch.ones(2).as_subclass(Plain)
    assert type(p * 2) is Plain and type(p.detach()) is Plain

    class Refuses(torch.Tensor):
        @classmethod
        def __torch_function__(cls, func, types, args=(), kwargs=None):
            return NotImplemented

    with pytest.raises(TypeError, match="__torch_function__"):
        torch.ones(2).as_subclass(Refuses) + 1
