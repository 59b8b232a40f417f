"""One backward pass for many gradients: jacrev, jacfwd, hessian, jacobian(vectorize), grad(is_grads_batched), vmap of a
pullback, against PyTorch; and that they are one pass.
"""

import warnings

import argand.autograd.functional
import numpy
import pytest
from argand.func import backward
from vmap_test import CASES, flat, numbers

import argand
from argand import func

torch = pytest.importorskip("torch")


@pytest.fixture
def at_once(monkeypatch):
    """No passes for single rows of several, and no operation that runs once for each row."""
    real = backward._in_turn

    def in_turn(outputs, inputs, weights):
        assert weights[0].size(0) == 1
        return real(outputs, inputs, weights)

    monkeypatch.setattr(backward, "_in_turn", in_turn)
    with warnings.catch_warnings():
        warnings.filterwarnings("error", message="vmap: ")
        yield


def same(ours, theirs, rtol=1e-9):
    ours, theirs = flat(ours), flat(theirs)
    assert len(ours) == len(theirs)
    for a, b in zip(ours, theirs):
        assert tuple(a.shape) == tuple(b.shape)
        numpy.testing.assert_allclose(a.detach().numpy(), b.detach().numpy(), rtol=rtol, atol=1e-12)


def given(shapes):
    args = []
    for i, sizes in enumerate(shapes):
        kind = {"i": "int", "b": "bool"}.get(sizes[0] if sizes else "", "float")
        args.append(numbers(*(sizes[1:] if kind != "float" else sizes), kind=kind, seed=i)[0])
    return args


# Their backward passes call kernels that are no public operations.
ROW_BY_ROW = "scans conv2d conv2d_single conv1d_groups conv_transpose pools pools_single interpolate unfold set".split()


@pytest.mark.parametrize("name", CASES)
def test_rows_are_those_of_single_passes(name):
    f, *shapes = CASES[name]
    args = given(shapes)
    inputs = [x.requires_grad_() for x in args if x.is_floating_point()]
    if not inputs:
        pytest.skip("nothing to differentiate by")
    try:
        outputs = [y for y in flat(f(argand, argand.nn.functional, *args)) if isinstance(y, argand.Tensor)]
    except RuntimeError as e:
        pytest.skip(f"not a function of one example: {e}")
    for y in outputs:
        if not y.requires_grad:
            continue
        weights = argand.rand(3, *y.shape, dtype=argand.float64).to(y.dtype)
        rows = [argand.autograd.grad(y, inputs, w, retain_graph=True, allow_unused=True) for w in weights]
        found = (backward.gradients if name in ROW_BY_ROW else backward._at_once)([y], inputs, [weights])
        for g, single in zip(found, zip(*rows)):
            assert (g is None) == (single[0] is None)
            if g is not None:
                argand.testing.assert_close(g.detach(), argand.stack(single))


X = numpy.random.RandomState(0).rand(5)
W = numpy.random.RandomState(1).rand(4, 5)


def both(run):
    """run(package, its transforms, x, w) of both packages."""
    import torch.func

    with warnings.catch_warnings():
        warnings.simplefilter("ignore", DeprecationWarning)
        theirs = run(torch, torch.func, torch.from_numpy(X), torch.from_numpy(W))
    same(run(argand, func, argand.from_numpy(X), argand.from_numpy(W)), theirs)


def f(t, x, w):
    return t.tanh(w @ x) * x[1:].sum()


@pytest.mark.parametrize("argnums", [0, 1, (0, 1)])
@pytest.mark.parametrize("name", ["jacrev", "jacfwd", "hessian"])
def test_jacobians(at_once, name, argnums):
    both(lambda t, F, x, w: getattr(F, name)(lambda x, w: f(t, x, w), argnums)(x, w))


@pytest.mark.parametrize("chunk", [1, 3, 4, 9])
def test_chunks(chunk):
    both(lambda t, F, x, w: F.jacrev(lambda w: f(t, x, w), chunk_size=chunk)(w))


def test_chunks_bound_the_rows_of_a_pass(at_once, monkeypatch):
    sizes, real = [], backward._at_once
    monkeypatch.setattr(backward, "_at_once", lambda ys, xs, ws: sizes.append(ws[0].size(0)) or real(ys, xs, ws))
    func.jacrev(argand.sin, chunk_size=2)(argand.rand(6))
    assert sizes == [2, 2, 2]
    with pytest.raises(ValueError, match="chunk_size must be 1 or more"):
        func.jacrev(argand.sin, chunk_size=0)


def test_several_results_and_aux(at_once):
    both(lambda t, F, x, w: F.jacrev(lambda x: ({"a": f(t, x, w), "b": x * 2}, x.sum()), has_aux=True)(x)[1])
    both(lambda t, F, x, w: list(F.jacrev(lambda x: {"a": f(t, x, w), "b": x * 2})(x).values()))
    both(lambda t, F, x, w: list(F.jacfwd(lambda x: {"a": f(t, x, w), "b": x * 2})(x).values()))


@pytest.mark.parametrize("name", ["jacrev", "jacfwd", "hessian"])
def test_inside_vmap(at_once, name):
    both(lambda t, F, x, w: F.vmap(getattr(F, name)(lambda x: f(t, x, w).sum(0, keepdim=True)))(t.stack([x, 2 * x])))


def test_vmap_of_a_pullback(at_once):
    def run(t, F, x, w):
        _, pull = F.vjp(lambda x: f(t, x, w), x)
        return F.vmap(pull)(t.eye(4, dtype=t.float64)), F.vmap(F.vmap(pull, in_dims=1))(
            t.ones(2, 4, 3, dtype=t.float64)
        )

    both(run)
    both(lambda t, F, x, w: F.vmap(lambda x: run(t, F, x, w))(t.stack([x, x.cos()])))


@pytest.mark.parametrize(
    "options", [{}, {"vectorize": True}, {"vectorize": True, "strategy": "forward-mode"}, {"create_graph": True}]
)
def test_functional(at_once, options):
    outer = {("outer_jacobian_" + k if k == "strategy" else k): v for k, v in options.items()}

    def run(t, F, x, w):
        A = t.autograd.functional
        return (
            A.jacobian(lambda x, w: (f(t, x, w), x * 2), (x, w), **options),
            A.jacobian(lambda x: x.sin(), x, **options),
            A.hessian(lambda x, w: f(t, x, w).sum(), (x, w), **outer),
        )

    both(run)


@pytest.mark.parametrize(
    "options",
    [
        {"strategy": "sideways"},
        {"vectorize": True, "strict": True},
        {"strategy": "forward-mode"},
        {"vectorize": True, "strategy": "forward-mode", "create_graph": True},
    ],
)
def test_options_that_do_not_go_together(options):
    kinds = []
    for t in (argand, torch):
        with pytest.raises(Exception) as e:
            t.autograd.functional.jacobian(lambda x: x.sin(), t.rand(3), **options)
        kinds.append(type(e.value))
    assert kinds[0] is kinds[1]


@pytest.mark.parametrize("create_graph", [False, True])
def test_grads_batched(at_once, create_graph):
    def run(t, F, x, w):
        x = x.clone().requires_grad_()
        eye = t.eye(4, dtype=t.float64)
        (g,) = t.autograd.grad(f(t, x, w), x, eye, is_grads_batched=True, create_graph=create_graph)
        assert g.requires_grad == create_graph
        return (g, t.autograd.grad(g.sum(), x)) if create_graph else g

    both(run)


def test_grads_batched_checks():
    x, z = argand.rand(3, requires_grad=True), argand.rand(2, requires_grad=True)
    y, eye = x.sin(), argand.eye(3)
    with pytest.raises(RuntimeError, match="behind a first dimension"):
        argand.autograd.grad(y, x, argand.ones(3), is_grads_batched=True)
    with pytest.raises(RuntimeError, match="do not depend on input 1"):
        argand.autograd.grad(y, (x, z), eye, is_grads_batched=True)
    assert argand.autograd.grad(y, (x, z), eye, is_grads_batched=True, allow_unused=True)[1] is None
    found = argand.autograd.grad(y, (x, z), eye, is_grads_batched=True, materialize_grads=True)
    assert found[1].shape == (3, 2) and not found[1].any()


def test_custom_functions_and_hooks_see_one_row(at_once):
    seen = []

    def run(t, F, x, w):
        class Twice(t.autograd.Function):
            @staticmethod
            def forward(ctx, x):
                ctx.save_for_backward(x)
                return 2 * x * x

            @staticmethod
            def backward(ctx, g):
                (x,) = ctx.saved_tensors
                seen.append(tuple(g.shape))
                return 4 * x * g

        x = x.clone().requires_grad_()
        y = x.sin()
        y.register_hook(lambda g: seen.append(tuple(g.shape)) or g * 3)
        return t.autograd.grad(Twice.apply(y), x, t.eye(5, dtype=t.float64), is_grads_batched=True)

    both(run)
    assert seen == [(5,)] * 4


def test_what_has_no_batched_form_goes_row_by_row():
    both(lambda t, F, x, w: F.jacrev(lambda x: t.nn.functional.conv1d(x[None], w[None, :, :3].sum(1, True)))(x))
    assert not argand._C._set_transform_mode(False)


def test_empty_results():
    both(lambda t, F, x, w: F.jacrev(lambda x: x[:0] * 2)(x))
    both(lambda t, F, x, w: F.jacrev(lambda x: x.sum() * 2)(x))
    both(lambda t, F, x, w: F.jacfwd(lambda x: x[:1].reshape(()) * x.sum())(x))
    both(lambda t, F, x, w: F.jacrev(lambda x, w: x * 2, argnums=(0, 1))(x, w))
