"""vmap: trees, nesting, randomness, chunks, errors, and derivatives inside and outside of it, against PyTorch."""

import warnings

import pytest

import argand
from argand import func, nn

torch = pytest.importorskip("torch")
import torch.func as torch_func  # noqa: E402


def pair(*shape):
    x = torch.linspace(-1.5, 2.0, max(1, torch.Size(shape).numel()), dtype=torch.float64).reshape(shape)
    return argand.from_numpy(x.numpy().copy()), x


def same(ours, theirs):
    if isinstance(theirs, (tuple, list)):
        assert len(ours) == len(theirs)
        for a, b in zip(ours, theirs):
            same(a, b)
    elif isinstance(theirs, dict):
        assert list(ours) == list(theirs)
        for k in theirs:
            same(ours[k], theirs[k])
    else:
        torch.testing.assert_close(torch.from_numpy(ours.detach().numpy().copy()), theirs.detach())


def both(program, *tensors):
    """program(package, its torch.func, tensors) under both."""
    same(
        program(argand, func, *(t[0] for t in tensors)),
        program(torch, torch_func, *(t[1] for t in tensors)),
    )


def test_dims_are_trees():
    x, y = pair(3, 4), pair(4, 3)
    both(lambda t, f, x, y: f.vmap(lambda d: d["a"] * d["b"], ({"a": 0, "b": 1},))({"a": x, "b": y}), x, y)
    both(lambda t, f, x, y: f.vmap(lambda a, b: (a + b, {"s": a.sum()}), (0, -1), (1, 0))(x, y), x, y)
    both(lambda t, f, x, y: f.vmap(lambda a, b: (a, b), (0, None), (0, None))(x, y), x, y)
    both(lambda t, f, x, y: f.vmap(lambda a, b=None: a + b.sum(), 0)(x, b=x), x, y)  # keywords go whole
    both(lambda t, f, x, y: f.vmap(lambda a: a * 2, -1, -1)(x), x, y)
    both(lambda t, f, x, y: f.vmap(lambda a: t.ones(2))(x), x, y)


def test_nests():
    x, y = pair(3, 4), pair(5, 4)
    both(lambda t, f, x, y: f.vmap(lambda a: f.vmap(lambda b: (a - b).norm())(y))(x), x, y)
    both(lambda t, f, x: f.vmap(f.vmap(t.sin, 1, 1), 1)(x), pair(2, 3, 4))
    both(lambda t, f, x, y: f.vmap(lambda a: f.vmap(lambda b: a[0] * b + b[1])(y) @ a)(x), x, y)
    both(lambda t, f, x, y: f.vmap(lambda a: f.vmap(f.grad(lambda b: (a * b).sin().sum()))(y))(x), x, y)
    both(lambda t, f, x, y: f.vmap(f.grad(lambda a: f.vmap(lambda b: (a * b).sin().sum())(y).sum()))(x), x, y)
    both(lambda t, f, x, y: f.vmap(lambda a: f.vmap(f.grad(lambda b: b.exp().prod() * a.sum()))(y * 0.1))(x), x, y)


@pytest.mark.parametrize("inside", ["grad", "vjp", "jvp", "jacrev", "jacfwd", "hessian", "grad_and_value"])
def test_derivatives_inside(inside):
    x, w = pair(3, 4), pair(4, 4)
    scalar = lambda w, a: ((a @ w).sin() * a).sum()  # noqa: E731
    vector = lambda w, a: (a @ w).sin()  # noqa: E731
    programs = {
        "grad": lambda f: lambda w, a: f.grad(scalar, (0, 1))(w, a),
        "grad_and_value": lambda f: lambda w, a: f.grad_and_value(scalar)(w, a),
        "vjp": lambda f: lambda w, a: f.vjp(lambda v: vector(v, a), w)[1](a),
        "jvp": lambda f: lambda w, a: f.jvp(lambda v: vector(w, v), (a,), (a,)),
        "jacrev": lambda f: lambda w, a: f.jacrev(vector, 1)(w, a),
        "jacfwd": lambda f: lambda w, a: f.jacfwd(vector, 1)(w, a),
        "hessian": lambda f: lambda w, a: f.hessian(scalar, 1)(w, a),
    }
    both(lambda t, f, x, w: f.vmap(programs[inside](f), (None, 0))(w, x), x, w)


def test_derivatives_outside():
    x, w = pair(3, 4), pair(4, 2)
    layer = lambda w, a: (a @ w).tanh()  # noqa: E731
    both(lambda t, f, x, w: f.grad(lambda w: f.vmap(layer, (None, 0))(w, x).square().sum())(w), x, w)
    both(lambda t, f, x, w: f.jacrev(lambda w: f.vmap(layer, (None, 0))(w, x))(w), x, w)
    both(lambda t, f, x, w: f.hessian(lambda w: f.vmap(layer, (None, 0))(w, x).sum())(w), x, w)

    def backward(t, f, x, w):
        w = w.clone().requires_grad_()
        f.vmap(f.grad(lambda a: layer(w, a).sum()))(x).square().sum().backward()
        return w.grad

    both(backward, x, w)


def test_vmap_of_pull_and_push():
    x = pair(4)
    both(lambda t, f, x: f.vmap(f.vjp(lambda v: v.sin() * v.sum(), x)[1])(t.eye(4).double()), x)
    both(lambda t, f, x: f.vmap(lambda v: f.jvp(lambda u: u.sin() * u.sum(), (x,), (v,))[1])(t.eye(4).double()), x)
    both(lambda t, f, x: f.vmap(f.linearize(lambda u: u.sin() * u.sum(), x)[1])(t.eye(4).double()), x)


def test_sample_gradients_of_modules():
    from torch import nn as torch_nn

    def build(n):
        return n.Sequential(
            n.Conv2d(2, 4, 3), n.GroupNorm(2, 4), n.ReLU(), n.MaxPool2d(2), n.Flatten(), n.Linear(16, 3), n.LayerNorm(3)
        )

    theirs = build(torch_nn).double()
    ours = build(nn).double()
    ours.load_state_dict({k: argand.from_numpy(v.numpy()) for k, v in theirs.state_dict().items()})
    x, target = pair(5, 2, 6, 6), (argand.tensor([0, 1, 2, 1, 0]), torch.tensor([0, 1, 2, 1, 0]))

    def run(t, f, net, x, y):
        parameters = {k: v.detach() for k, v in net.named_parameters()}

        def loss(parameters, a, b):
            out = f.functional_call(net, parameters, (a.unsqueeze(0),))
            return t.nn.functional.cross_entropy(out, b.unsqueeze(0))

        return f.vmap(f.grad(loss), (None, 0, 0))(parameters, x, y)

    with warnings.catch_warnings():
        warnings.simplefilter("error")
        found = run(argand, func, ours, x[0], target[0])
    same(found, run(torch, torch_func, theirs, x[1], target[1]))


def test_ensembles():
    nets = [nn.Sequential(nn.Linear(3, 4), nn.Tanh(), nn.BatchNorm1d(4), nn.Linear(4, 2)).eval() for _ in range(3)]
    parameters, buffers = func.stack_module_state(nets)
    x = argand.randn(5, 3)
    call = lambda p, b, a: func.functional_call(nets[0], (p, b), (a,))  # noqa: E731
    got = func.vmap(call, (0, 0, None))(parameters, buffers, x)
    assert got.allclose(argand.stack([net(x) for net in nets]), atol=1e-6)
    for net in nets:
        net.train()
    before = buffers["2.running_mean"].clone()
    got = func.vmap(call, (0, 0, None))(parameters, buffers, x)
    assert got.allclose(argand.stack([net(x) for net in nets]), atol=1e-5)
    assert not buffers["2.running_mean"].equal(before)
    assert buffers["2.running_mean"].allclose(argand.stack([net[2].running_mean for net in nets]), atol=1e-6)


def test_shared_running_statistics_are_refused():
    net = nn.BatchNorm1d(2)
    with pytest.raises(RuntimeError, match="running statistics"):
        func.vmap(net)(argand.randn(3, 4, 2))


def test_randomness():
    x = argand.ones(4, 1000)
    for draw in (
        lambda v: argand.rand(3),
        lambda v: argand.randint(0, 9, (3,)),
        lambda v: argand.randperm(3),
        lambda v: argand.rand_like(v),
        lambda v: nn.functional.dropout(v),
        lambda v: v.clone().normal_(),
        lambda v: argand.bernoulli(v * 0.5),
        lambda v: argand.multinomial(v, 50),
        lambda v: argand.normal(0.0, 1.0, (2, 2)),
        lambda v: argand.normal(v, 1.0),
    ):
        with pytest.raises(RuntimeError, match="randomness"):
            func.vmap(draw)(x)
        argand.manual_seed(1)
        once = func.vmap(draw, randomness="same")(x)
        assert all(once[0].equal(row) for row in once)
        each = func.vmap(draw, randomness="different")(x)
        assert each.shape == once.shape and not all(each[0].equal(row) for row in each[1:])
    argand.manual_seed(3)
    a = func.vmap(lambda v: v + argand.randn(2), randomness="different")(x[:, :2])
    argand.manual_seed(3)
    assert a.equal(func.vmap(lambda v: v + argand.randn(2), randomness="different")(x[:, :2]))
    shared = argand.ones(1000)
    drawn = func.vmap(lambda v: nn.functional.dropout(shared), randomness="different")(x)
    assert drawn.shape == (4, 1000) and not drawn[0].equal(drawn[1])
    assert func.vmap(lambda v: nn.functional.dropout(v, training=False))(x).equal(x)
    with pytest.raises(RuntimeError):
        func.vmap(lambda v: shared.uniform_(), randomness="different")(x)
    with pytest.raises(RuntimeError, match="randomness"):
        func.vmap(argand.sin, randomness="some")
    with pytest.raises(RuntimeError, match="randomness"):
        func.vmap(func.vmap(lambda v: argand.rand(2), randomness="different"))(x[:, :2])


def test_chunks():
    x = pair(7, 3)
    for size in (1, 2, 3, 7, 9):
        both(lambda t, f, x: f.vmap(lambda a: (a.sin(), a.sum()), 0, (1, 0), chunk_size=size)(x), x)
    calls = []
    func.vmap(lambda a: (calls.append(a.shape), a)[1], chunk_size=3)(x[0])
    assert len(calls) == 3
    with pytest.raises(ValueError):
        func.vmap(argand.sin, chunk_size=0)


def test_data_dependent_code_is_refused():
    x = argand.randn(3, 4)
    for f in (
        lambda v: v if v.sum() > 0 else -v,
        lambda v: v * v.sum().item(),
        lambda v: v * float(v[0]),
        lambda v: v[: int(v[0])],
        lambda v: argand.tensor(v.tolist()),
        lambda v: v[v > 0],
        lambda v: v.nonzero(),
        lambda v: argand.masked_select(v, v > 0),
        lambda v: v.unique(),
        lambda v: v if v.equal(v) else v,
        lambda v: argand.from_numpy(v.numpy()),
    ):
        with pytest.raises(RuntimeError):
            func.vmap(f)(x)


def test_writing_into_what_is_shared_is_refused():
    x, shared = argand.randn(3, 4), argand.zeros(4)
    for f in (
        lambda v: shared.add_(v),
        lambda v: shared.copy_(v),
        lambda v: shared.__setitem__(0, v[0]),
        lambda v: shared.scatter_(0, argand.tensor([0]), v),
    ):
        with pytest.raises(RuntimeError, match="in place"):
            func.vmap(f)(x)
    shared.sum()
    assert shared.equal(argand.zeros(4))
    with pytest.raises(RuntimeError, match="func.grad"):
        func.vmap(lambda v: v.requires_grad_())(x)
    with pytest.raises(RuntimeError, match="func.grad"):
        func.vmap(lambda v: v.sum().backward())(x)
    with pytest.raises(RuntimeError, match="out="):
        func.vmap(lambda v: argand.sin(v, out=argand.empty(4)))(x)


def test_writing_in_place_reaches_the_argument():
    x = argand.zeros(3, 4)
    y = x.clone()
    func.vmap(lambda v: v.add_(1)[1:].mul_(2))(y)
    assert y.equal(argand.tensor([1.0, 2, 2, 2]).expand(3, 4))


def test_falls_back_to_one_by_one_and_says_so():
    from argand.func.batching import tensor

    x = pair(3, 2, 3)
    tensor._warned.clear()
    with pytest.warns(UserWarning, match="renorm"):
        both(lambda t, f, x: f.vmap(lambda a: t.renorm(a, 2, 0, 1.0))(x), x)
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        got = func.vmap(lambda a: argand.renorm(a, 2, 0, 1.0))(x[0])  # once is enough
    assert got.allclose(argand.stack([argand.renorm(a, 2, 0, 1.0) for a in x[0]]))


def test_a_tensor_that_outlives_its_vmap():
    kept = []
    func.vmap(lambda v: (kept.append(v), v)[1])(argand.ones(2, 3))
    with pytest.raises(RuntimeError, match="has ended"):
        kept[0] + 1
    assert argand._C._torch_function_modes() == ()
    with pytest.raises(ZeroDivisionError):
        func.vmap(lambda v: 1 / 0)(argand.ones(2))
    assert argand._C._torch_function_modes() == ()
    assert "BatchedTensor" in repr(kept[0])


def test_custom_functions():
    class Loop(argand.autograd.Function):
        generate_vmap_rule = True

        @staticmethod
        def forward(ctx, x):
            ctx.save_for_backward(x)
            return x**3

        @staticmethod
        def backward(ctx, g):
            return 3 * ctx.saved_tensors[0] ** 2 * g

    class Own(Loop):
        generate_vmap_rule = False

        @staticmethod
        def vmap(info, in_dims, x):
            assert info.batch_size == 3 and in_dims == (1,) or in_dims == (0,)
            return Own.apply(x), in_dims[0]

    class Neither(Loop):
        generate_vmap_rule = False

    x = argand.randn(3, 2)
    for cls in (Loop, Own):
        assert func.vmap(cls.apply)(x).allclose(x**3)
        assert func.vmap(func.grad(lambda v: cls.apply(v).sum()))(x).allclose(3 * x * x)
    with pytest.raises(RuntimeError, match="generate_vmap_rule"):
        func.vmap(Neither.apply)(x)


def test_sizes_are_those_of_one_example():
    seen = []

    def look(v):
        seen.append((tuple(v.shape), v.dim(), v.numel(), v.dtype, v.device.type, v.is_contiguous(), v.requires_grad))
        return v

    func.vmap(look)(argand.ones(5, 2, 3, dtype=argand.float64, requires_grad=True))
    assert seen == [((2, 3), 2, 6, argand.float64, "cpu", True, True)]
    func.vmap(look, in_dims=1)(argand.ones(2, 5, dtype=argand.int32))
    assert seen[1] == ((2,), 1, 2, argand.int32, "cpu", False, False)
