"""nn.utils.parametrizations and parametrize against PyTorch, and functions of nn.functional that programs replace."""

import pytest

import argand
from argand import nn
from argand.nn.utils import parametrizations, parametrize

torch = pytest.importorskip("torch")
from torch.nn.utils import parametrizations as torch_parametrizations  # noqa: E402


def same(ours, theirs):
    torch.testing.assert_close(torch.from_numpy(ours.detach().numpy().copy()), theirs.detach(), atol=1e-8, rtol=1e-6)


@pytest.mark.parametrize("shape", [(3, 3), (4, 2), (2, 4)])
@pytest.mark.parametrize("name", ["matrix_exp", "cayley", "householder", None])
@pytest.mark.parametrize("trivialization", [True, False])
def test_orthogonal(shape, name, trivialization):
    values = torch.linspace(-1, 1.3, shape[0] * shape[1], dtype=torch.float64).reshape(shape).sin()
    longest = max(shape)
    base = torch.linalg.qr(torch.linspace(0, 9, longest**2, dtype=torch.float64).reshape(longest, longest).cos())[0]
    made = []
    for t, module in ((argand, parametrizations), (torch, torch_parametrizations)):
        give = (lambda x: argand.from_numpy(x.numpy().copy())) if t is argand else torch.clone
        layer = t.nn.Linear(shape[1], shape[0], bias=False).double()
        with t.no_grad():
            layer.weight.copy_(give(values))
        module.orthogonal(layer, "weight", name, use_trivialization=trivialization)
        if trivialization and shape[0] != shape[1]:
            layer.parametrizations.weight[0].base = give(base)  # else completed at random
        x = layer.parametrizations.weight.original
        with t.no_grad():
            x.add_(0.3 * give(values))
        (layer.weight * give(values)).sum().backward()
        made.append((x, layer.weight, x.grad))
    for ours, theirs in zip(*made):
        same(ours, theirs)
    q = made[0][1]
    if name != "householder" and not (name is None and shape[0] != shape[1]):  # signs of the changed diagonal
        gram = q.mT @ q if shape[0] >= shape[1] else q @ q.mT
        assert gram.allclose(argand.eye(min(shape)).double())


def test_orthogonal_weights_are_assigned_trained_and_saved():
    argand.manual_seed(1)
    layer = parametrizations.orthogonal(nn.Linear(5, 3))
    q = nn.init.orthogonal_(argand.empty(3, 5))
    layer.weight = q
    assert layer.weight.allclose(q, atol=1e-6)
    optimizer = argand.optim.SGD(layer.parameters(), lr=0.1)
    for _ in range(3):
        optimizer.zero_grad()
        layer(argand.ones(2, 5)).square().sum().backward()
        optimizer.step()
    other = parametrizations.orthogonal(nn.Linear(5, 3))
    other.load_state_dict(layer.state_dict())
    assert other.weight.allclose(layer.weight)
    plain = parametrize.remove_parametrizations(layer, "weight")
    assert plain.weight.allclose(other.weight) and (plain.weight @ plain.weight.T).allclose(argand.eye(3), atol=1e-5)


def test_unitary_weights():
    layer = nn.Linear(3, 3, bias=False, dtype=argand.complex128)
    for name in ("matrix_exp", "cayley", None):
        made = parametrizations.orthogonal(nn.Linear(3, 3, bias=False, dtype=argand.complex128), "weight", name)
        with argand.no_grad():
            made.parametrizations.weight.original.add_(argand.randn(3, 3, dtype=argand.complex128))
        assert (made.weight @ made.weight.mH - argand.eye(3)).abs().max() < 1e-12
        q = made.weight.detach()
        made.weight = q
        assert (made.weight - q).abs().max() < 1e-12
    with pytest.raises(ValueError):
        parametrizations.orthogonal(layer, "weight", "householder")


def test_orthogonal_refuses():
    for kind, call in (
        (ValueError, lambda: parametrizations.orthogonal(nn.Linear(2, 2), "bias")),
        (ValueError, lambda: parametrizations.orthogonal(nn.Linear(2, 2), "weights")),
        (ValueError, lambda: parametrizations.orthogonal(nn.Linear(2, 2), "weight", "polar")),
    ):
        with pytest.raises(kind):
            call()
    layer = parametrizations.orthogonal(nn.Linear(2, 2), "weight", "cayley", use_trivialization=False)
    with pytest.raises(NotImplementedError):
        layer.weight = argand.eye(2)
    with pytest.raises(ValueError):
        parametrizations.orthogonal(nn.Linear(2, 2)).weight = argand.eye(3)


def test_transfer():
    first = parametrizations.weight_norm(parametrizations.orthogonal(nn.Linear(3, 3)), "bias", dim=None)
    second = nn.Linear(3, 3)
    assert parametrize.transfer_parametrizations_and_params(first, second) is second
    x = argand.randn(2, 3)
    assert second(x).allclose(first(x)) and list(second.parametrizations) == ["weight", "bias"]
    with argand.no_grad():
        first.parametrizations.bias.original0.mul_(2)
    assert not second(x).allclose(first(x))
    third = parametrize.transfer_parametrizations_and_params(first, nn.Linear(3, 3), "weight")
    assert third.weight.allclose(first.weight) and not parametrize.is_parametrized(third, "bias")
    assert parametrize.transfer_parametrizations_and_params(nn.Linear(1, 1), third) is third


@pytest.mark.parametrize(
    "name, build, size",
    [
        ("linear", lambda: nn.Linear(4, 4), (2, 4)),
        ("relu", nn.ReLU, (2, 4)),
        ("gelu", nn.GELU, (2, 4)),
        ("softmax", lambda: nn.Softmax(1), (2, 4)),
        ("dropout", nn.Dropout, (2, 4)),
        ("conv2d", lambda: nn.Conv2d(1, 1, 2), (1, 1, 4, 4)),
        ("max_pool2d", lambda: nn.MaxPool2d(2), (1, 1, 4, 4)),
        ("layer_norm", lambda: nn.LayerNorm(4), (2, 4)),
    ],
)
def test_replaced_functions_take_effect(monkeypatch, name, build, size):
    net, x = nn.Sequential(build(), nn.Identity()), argand.randn(*size)
    before = net(x)
    calls = []
    original = getattr(nn.functional, name)

    def replaced(*args, **kwargs):
        calls.append(name)
        return original(*args, **kwargs) * 0 + 7

    monkeypatch.setattr(nn.functional, name, replaced)
    assert net(x).eq(7).all() and net[0](x).eq(7).all() and len(calls) == 2
    monkeypatch.undo()
    assert net(x).shape == before.shape and not net(x).eq(7).all() and len(calls) == 2


def test_linear_reads_its_own_dict_first():
    layer = nn.Linear(2, 2)
    layer.__dict__["weight"] = argand.zeros(2, 2)
    assert layer(argand.ones(1, 2)).allclose(layer.bias)
    assert nn.Sequential(layer)(argand.ones(1, 2)).allclose(layer.bias)
    layer.__dict__["bias"] = None
    assert layer(argand.ones(1, 2)).eq(0).all() and nn.Sequential(layer)(argand.ones(1, 2)).eq(0).all()


@pytest.mark.parametrize("steps", [1, 3])
def test_spectral_norm_goes_on_from_saved_vectors(steps):
    """Two steps of the power iteration in each library from the same vectors, as a loaded checkpoint leaves them."""
    matrix = torch.linspace(-1, 2, 12, dtype=torch.float64).reshape(3, 4).cos()
    start = {"0._u": torch.tensor([1.0, 0.2, -0.4]), "0._v": torch.tensor([0.1, -1.0, 0.5, 0.3])}
    made = []
    for t, module in ((argand, parametrizations), (torch, torch_parametrizations)):
        give = (lambda x: argand.from_numpy(x.numpy().copy())) if t is argand else torch.clone
        layer = t.nn.Linear(4, 3, bias=False).double()
        module.spectral_norm(layer, n_power_iterations=steps)
        with t.no_grad():
            layer.parametrizations.weight.original.copy_(give(matrix))
        layer.parametrizations.weight.load_state_dict(
            {k: give(v.double()) for k, v in start.items()} | {"original": give(matrix)}
        )
        layer(t.ones(1, 4, dtype=t.float64))
        layer(t.ones(1, 4, dtype=t.float64)).sum().backward()
        made.append((layer.weight, layer.parametrizations.weight.original.grad, layer.parametrizations.weight[0]._u))
    for ours, theirs in zip(*made, strict=True):
        same(ours, theirs)
