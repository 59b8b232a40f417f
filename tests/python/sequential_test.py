"""nn.Sequential runs standard layers in one call: the same results as layer by layer, and every special module is called."""

import pytest

import argand
from argand import nn


def one_by_one(net, x):
    for module in net:
        x = module(x)
    return x


def both(net, x):
    """(output, gradients) of the net as a whole and layer by layer."""
    results = []
    for run in (net, lambda x: one_by_one(net, x)):
        argand.manual_seed(5)
        net.zero_grad()
        y = run(x)
        y.square().sum().backward()
        results.append((y.detach(), [p.grad.clone() for p in net.parameters()], y.grad_fn.name()))
    return results


NETS = {
    "pointwise": (
        lambda: nn.Sequential(
            nn.Linear(4, 8), nn.ReLU(), nn.Linear(8, 8, bias=False), nn.ReLU(inplace=True), nn.Linear(8, 8), nn.GELU(),
            nn.Linear(8, 8), nn.GELU("tanh"), nn.Linear(8, 8), nn.LeakyReLU(0.3), nn.ELU(0.5), nn.Tanh(), nn.SiLU(),
            nn.SiLU(inplace=True), nn.LeakyReLU(1, inplace=True), nn.ELU(inplace=True), nn.Identity(), nn.Sigmoid(),
            nn.LayerNorm(8), nn.LayerNorm(8, elementwise_affine=False), nn.Dropout(0.4), nn.Dropout(0.4, inplace=True),
            nn.Softmax(dim=-1), nn.LogSoftmax(1),
        ),
        (3, 4),
    ),
    "images": (
        lambda: nn.Sequential(
            nn.Conv2d(2, 4, 3, padding=1), nn.ReLU(), nn.MaxPool2d(2), nn.Conv2d(4, 4, (1, 3), stride=2, groups=2),
            nn.Conv2d(4, 4, 3, padding="same"), nn.Conv2d(4, 4, 3, padding=1, padding_mode="reflect"), nn.BatchNorm2d(4),
            nn.MaxPool2d(2, stride=1, padding=1, ceil_mode=True), nn.Flatten(), nn.Linear(48, 3),
        ),
        (2, 2, 10, 10),
    ),
    "nested": (
        lambda: nn.Sequential(
            nn.Sequential(nn.Conv1d(2, 3, 3), nn.MaxPool1d(2)), nn.Sequential(), nn.Flatten(), nn.Softplus(),
            nn.Sequential(nn.Linear(9, 2), nn.Sequential(nn.PReLU())),
        ),
        (2, 2, 8),
    ),
}  # fmt: skip


@pytest.mark.parametrize("kind", NETS)
@pytest.mark.parametrize("training", [True, False])
def test_same_as_layer_by_layer(kind, training):
    make, sizes = NETS[kind]
    argand.manual_seed(0)
    net, x = make().train(training), argand.randn(sizes)
    (y, grads, name), (y2, grads2, name2) = both(net, x)
    assert argand.equal(y, y2) and name == name2
    assert all(argand.equal(a, b) for a, b in zip(grads, grads2, strict=True))


def net_of(*layers):
    return nn.Sequential(nn.Linear(2, 2), *layers, nn.Tanh())


def calls_python(net):
    """Whether the middle module is called through Python, seen by a weight that raises."""
    return one_by_one(net, argand.ones(1, 2)), net(argand.ones(1, 2))


class Doubled(nn.Linear):
    def forward(self, input):
        return 2 * super().forward(input)


def test_subclasses_and_modules_of_users_are_called():
    class Shift(nn.Module):
        def forward(self, x):
            return x + 1

    net = net_of(Shift(), Doubled(2, 2), nn.ReLU())
    assert argand.equal(*calls_python(net))
    with argand.no_grad():
        net[2].weight.zero_()
        net[2].bias.fill_(0.25)
    assert argand.equal(net(argand.ones(1, 2)), argand.full((1, 2), 0.5).tanh())


def test_hooks_of_a_layer_of_the_whole_and_of_all_modules_run():
    seen = []
    net = net_of(nn.ReLU())
    first = net[1].register_forward_hook(lambda m, a, y: seen.append("layer"))
    net(argand.ones(1, 2))
    first.remove()
    pre = net[0].register_forward_pre_hook(lambda m, a: (a[0] * 0,))
    assert argand.equal(net(argand.ones(1, 2)), net(argand.full((1, 2), 9.0)))
    pre.remove()
    net[0].register_full_backward_hook(lambda m, g, h: seen.append("backward"))
    net(argand.ones(1, 2)).sum().backward()
    everywhere = nn.modules.module.register_module_forward_hook(lambda m, a, y: seen.append(type(m).__name__))
    fresh = net_of(nn.ReLU())
    fresh(argand.ones(1, 2))
    everywhere.remove()
    assert seen == ["layer", "backward", "Linear", "ReLU", "Tanh", "Sequential"]


def test_replaced_methods_count(monkeypatch):
    net = net_of(nn.ReLU(), nn.Conv1d(2, 2, 1))
    x = argand.ones(1, 2)
    net[1].forward = lambda x: argand.full((2, 2), 7.0)
    with argand.no_grad():
        net[2].weight.fill_(1)
        net[2].bias.zero_()
    assert argand.equal(net(x), argand.full((2, 2), 14.0).tanh())
    net[2]._conv_forward = lambda x, w, b: x
    assert argand.equal(net(x), argand.full((2, 2), 7.0).tanh())
    monkeypatch.setattr(nn.Tanh, "forward", lambda self, x: x - 7)
    assert not net(x).any()


def test_odd_attributes_are_left_to_python():
    net = net_of(nn.ReLU())
    net[0].weight = None
    with pytest.raises(TypeError):
        net(argand.ones(1, 2))
    net = net_of(nn.Dropout())
    net[1].p = 2.0
    with pytest.raises(ValueError, match="p must lie in"):
        net(argand.ones(1, 2))
    net = net_of(nn.Flatten())
    net[1].start_dim = 0.5
    with pytest.raises(TypeError):
        net(argand.ones(1, 2))
    with pytest.warns(UserWarning, match="dim is missing"):
        nn.Sequential(nn.Softmax())(argand.ones(1, 2))


def test_parametrized_and_shared_weights():
    net = net_of(nn.Linear(2, 2))
    nn.utils.parametrizations.weight_norm(net[1])
    assert argand.equal(*calls_python(net))
    net[2] = net[0]
    assert argand.equal(*calls_python(net))


def test_values_that_are_no_tensors_pass_through():
    class Pair(nn.Module):
        def forward(self, x):
            return x, 2

    class Second(nn.Module):
        def forward(self, pair):
            return pair[1]

    assert nn.Sequential(Pair(), Second())(argand.ones(1)) == 2
    assert nn.Sequential()("anything") == "anything"
    x = argand.ones(1)
    assert nn.Sequential(nn.Identity())(x) is x
    weight = nn.Parameter(argand.ones(1, 2))
    assert nn.Sequential(nn.Identity())(weight) is weight
    with pytest.raises(TypeError):
        nn.Sequential(nn.ReLU())(3)


def test_overriding_tensors_see_every_function():
    seen = []

    class Watched(argand.Tensor):
        @classmethod
        def __torch_function__(cls, func, types, args=(), kwargs=None):
            seen.append(func.__name__)
            return super().__torch_function__(func, types, args, kwargs or {})

    net_of(nn.ReLU())(argand.ones(1, 2).as_subclass(Watched))
    assert seen[:3] == ["linear", "relu", "tanh"]


def test_mistakes():
    with pytest.raises(RuntimeError, match="linear"):
        net_of()(argand.ones(1, 3))
    endless = nn.Sequential(nn.ReLU())
    endless._modules["1"] = endless
    with pytest.raises(RecursionError):
        endless(argand.ones(1))
    hole = nn.Sequential(nn.ReLU())
    hole._modules["1"] = None
    with pytest.raises(TypeError, match="not callable"):
        hole(argand.ones(1))
