"""torch.func.vmap's arguments and its recurrent layers: what PyTorch accepts, refuses, and with which exceptions."""

import importlib
import warnings

import pytest

import argand
from argand import func

torch = pytest.importorskip("torch")


def outcome(t, run):
    """The sizes of the result's tensors, or the kind of the exception."""
    F = importlib.import_module(t.__name__ + ".func")
    try:
        result = run(t, F.vmap, t.ones(3, 4), t.ones(3, 5))
    except Exception as e:
        return type(e).__name__
    return [tuple(x.shape) for x in (result if isinstance(result, (tuple, list)) else [result])]


def twice(x, *others):
    return x * 2


ARGUMENTS = {
    "in_dims float": lambda t, V, x, y: V(twice, in_dims=0.5)(x),
    "in_dims str": lambda t, V, x, y: V(twice, in_dims="a")(x),
    "in_dims None": lambda t, V, x, y: V(twice, in_dims=None)(x),
    "in_dims of another length": lambda t, V, x, y: V(twice, in_dims=(0, 0))(x),
    "in_dims all None": lambda t, V, x, y: V(twice, in_dims=(None,))(x),
    "in_dims list": lambda t, V, x, y: V(twice, in_dims=[0])(x),
    "in_dims dict": lambda t, V, x, y: V(lambda d: d["a"], in_dims=({"a": 0},))({"a": x}),
    "in_dims nested": lambda t, V, x, y: V(lambda d: d[0], in_dims=([0, None],))([x, y]),
    "in_dims nested str": lambda t, V, x, y: V(twice, in_dims=("a",))(x),
    "in_dims too large": lambda t, V, x, y: V(twice, in_dims=2)(x),
    "in_dims negative": lambda t, V, x, y: V(twice, in_dims=-1)(x),
    "in_dims too negative": lambda t, V, x, y: V(twice, in_dims=-3)(x),
    "no dimensions": lambda t, V, x, y: V(twice)(t.tensor(1.0)),
    "no tensor": lambda t, V, x, y: V(twice)(1.0),
    "number for all": lambda t, V, x, y: V(lambda a, b: a * b, in_dims=(0, None))(x, 2.0),
    "sizes that differ": lambda t, V, x, y: V(twice, in_dims=(0, 1))(x, y),
    "no arguments": lambda t, V, x, y: V(lambda: x)(),
    "named tensors": lambda t, V, x, y: V(lambda x, k: x * k.sum())(x, k=x),
    "named tensors alone": lambda t, V, x, y: V(lambda x: x)(x=x),
    "no examples": lambda t, V, x, y: V(twice)(t.ones(0, 3)),
    "empty examples": lambda t, V, x, y: V(twice)(t.ones(3, 0)),
    "result int": lambda t, V, x, y: V(lambda a: 1)(x),
    "result None": lambda t, V, x, y: V(lambda a: None)(x),
    "result list": lambda t, V, x, y: V(lambda a: [a, a.sum()])(x),
    "out_dims": lambda t, V, x, y: V(lambda a: (a, a), out_dims=(0, 1))(x),
    "out_dims of another length": lambda t, V, x, y: V(lambda a: (a, a), out_dims=(0,))(x),
    "out_dims tuple of one": lambda t, V, x, y: V(twice, out_dims=(1,))(x),
    "out_dims list": lambda t, V, x, y: V(lambda a: [a, a], out_dims=[0, 1])(x),
    "out_dims str": lambda t, V, x, y: V(twice, out_dims="a")(x),
    "out_dims float": lambda t, V, x, y: V(twice, out_dims=1.0)(x),
    "out_dims None": lambda t, V, x, y: V(twice, out_dims=None)(x),
    "out_dims None, one for all": lambda t, V, x, y: V(lambda a: t.ones(2), out_dims=None)(x),
    "out_dims too large": lambda t, V, x, y: V(twice, out_dims=5)(x),
    "out_dims negative": lambda t, V, x, y: V(twice, out_dims=-1)(x),
    "out_dims too negative": lambda t, V, x, y: V(twice, out_dims=-4)(x),
    "randomness of no kind": lambda t, V, x, y: V(twice, randomness="x")(x),
    "chunk of none": lambda t, V, x, y: V(twice, chunk_size=0)(x),
    "chunk of all": lambda t, V, x, y: V(twice, chunk_size=100)(x),
    "chunks": lambda t, V, x, y: V(twice, chunk_size=2, out_dims=1)(x),
    "item": lambda t, V, x, y: V(lambda a: a.sum().item())(x),
    "condition": lambda t, V, x, y: V(lambda a: a if a.sum() > 0 else -a)(x),
    "nonzero": lambda t, V, x, y: V(lambda a: a.nonzero())(x),
    "in place, shared": lambda t, V, x, y: V(lambda a: t.zeros(4).add_(a))(x),
}
RANDOM = {
    "rand": lambda t, a: a + t.rand(4),
    "rand_like": lambda t, a: t.rand_like(a),
    "dropout": lambda t, a: t.nn.functional.dropout(a),
    "dropout at rest": lambda t, a: t.nn.functional.dropout(a, training=False),
    "uniform_": lambda t, a: a + t.empty(4).uniform_(),
    "bernoulli_": lambda t, a: a.clone().bernoulli_(),
    "randperm": lambda t, a: a + t.randperm(4),
    "randint": lambda t, a: a + t.randint(3, (4,)),
}


@pytest.mark.parametrize("name", ARGUMENTS)
def test_arguments(name):
    assert outcome(argand, ARGUMENTS[name]) == outcome(torch, ARGUMENTS[name])


def test_a_tuple_of_one_dimension_goes_with_chunks():
    x = argand.rand(3, 4)
    assert func.vmap(twice, out_dims=(1,), chunk_size=2)(x).equal(2 * x.T)


@pytest.mark.parametrize("randomness", ["error", "same", "different"])
@pytest.mark.parametrize("name", RANDOM)
def test_randomness(name, randomness):
    def run(t, V, x, y):
        return V(lambda a: RANDOM[name](t, a), randomness=randomness)(x)

    assert outcome(argand, run) == outcome(torch, run)


KINDS = ["LSTM", "GRU", "RNN"]


def copies(kind, *sizes, **options):
    ours = getattr(argand.nn, kind)(*sizes, **options).double()
    theirs = getattr(torch.nn, kind)(*sizes, **options).double()
    for a, b in zip(ours.parameters(), theirs.parameters()):
        with argand.no_grad():
            a.copy_(argand.from_numpy(b.detach().numpy()))
    return ours, theirs


def flat(y):
    return [x for part in y for x in flat(part)] if isinstance(y, (tuple, list)) else [y]


def assert_rows(ours, theirs, x, *others):
    """vmap over x's first dimension gives the rows that PyTorch's module gives for each, and the same gradients."""
    x = x.requires_grad_()
    a = argand.from_numpy(x.detach().numpy()).requires_grad_()
    states = [argand.from_numpy(h.numpy()) for h in others]

    def pack(h):
        return (tuple(h) if len(h) > 1 else h[0],) if h else ()

    with warnings.catch_warnings():
        warnings.simplefilter("error")
        got = flat(func.vmap(lambda x, *h: ours(x, *pack(h)))(a, *states))
    rows = [flat(theirs(x[i], *pack([h[i] for h in others]))) for i in range(x.size(0))]
    want = [torch.stack(column) for column in zip(*rows)]
    assert len(got) == len(want)
    for y, z in zip(got, want):
        torch.testing.assert_close(torch.from_numpy(y.detach().numpy()), z.detach())
    sum(y.sin().sum() for y in got).backward()
    sum(z.sin().sum() for z in want).backward()
    torch.testing.assert_close(torch.from_numpy(a.grad.numpy()), x.grad)
    for p, q in zip(ours.parameters(), theirs.parameters()):
        torch.testing.assert_close(torch.from_numpy(p.grad.numpy()), q.grad)


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize(
    "sizes, options",
    [
        ((5, 4), {}),
        ((5, 2, 4), {}),
        ((2, 5, 4), {"batch_first": True, "bidirectional": True}),
        ((5, 2, 4), {"num_layers": 2, "bias": False}),
    ],
)
def test_recurrent_layers(kind, sizes, options):
    assert_rows(*copies(kind, 4, 3, **options), torch.rand(3, *sizes, dtype=torch.float64))


@pytest.mark.parametrize("kind", KINDS)
def test_recurrent_layers_with_states_of_their_own(kind):
    states = [torch.rand(3, 1, 2, 3, dtype=torch.float64) for _ in range(2 if kind == "LSTM" else 1)]
    assert_rows(*copies(kind, 4, 3), torch.rand(3, 5, 2, 4, dtype=torch.float64), *states)


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("sizes", [(4,), (2, 4)])
def test_recurrent_cells(kind, sizes):
    states = [torch.rand(3, *sizes[:-1], 3, dtype=torch.float64) for _ in range(2 if kind == "LSTM" else 1)]
    assert_rows(*copies(kind + "Cell", 4, 3), torch.rand(3, *sizes, dtype=torch.float64), *states)


def test_recurrent_layers_with_dropout_ask_for_randomness():
    layer = argand.nn.LSTM(4, 3, 2, dropout=0.5)
    x = argand.rand(2, 5, 4)
    with pytest.raises(RuntimeError, match="randomness"):
        func.vmap(layer)(x)
    assert func.vmap(layer, randomness="different")(x)[0].shape == (2, 5, 3)
    same = func.vmap(layer, randomness="same")(x[:1].expand(2, 5, 4))[0]
    assert argand.equal(same[0], same[1])
    layer.eval()
    argand.testing.assert_close(func.vmap(layer)(x)[0], argand.stack([layer(row)[0] for row in x]))


def test_recurrent_layers_with_weights_of_their_own():
    layers = [argand.nn.GRU(4, 3) for _ in range(2)]
    params, buffers = func.stack_module_state(layers)
    x = argand.rand(5, 4)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        got = func.vmap(lambda p: func.functional_call(layers[0], p, (x,))[0])(params)
    argand.testing.assert_close(got, argand.stack([layer(x)[0] for layer in layers]))
