"""utils.checkpoint: the same values and gradients, computed twice."""

from argand.utils.checkpoint import checkpoint, checkpoint_sequential

import argand


def test_same_gradients_and_a_second_run():
    argand.manual_seed(0)
    calls = []
    net = argand.nn.Sequential(argand.nn.Linear(4, 8), argand.nn.Tanh(), argand.nn.Dropout(0.5), argand.nn.Linear(8, 2))

    def part(x, scale, *, shift):
        calls.append(1)
        return net(x) * scale + shift, "text", x * 2

    results = []
    for run in (part, lambda *a, **k: checkpoint(part, *a, use_reentrant=False, **k)):
        argand.manual_seed(1)
        x = argand.arange(8.0).reshape(2, 4).requires_grad_()
        net.zero_grad()
        y, text, double = run(x, 3.0, shift=1.0)
        assert text == "text"
        (y.square().sum() + double.sum()).backward()
        results.append([y.tolist(), x.grad.tolist(), *[p.grad.tolist() for p in net.parameters()]])
    assert results[0] == results[1]
    assert len(calls) == 3
    with argand.no_grad():
        assert not checkpoint(lambda a: a * 2, argand.ones(1, requires_grad=True)).requires_grad


def test_sequential():
    argand.manual_seed(0)
    net = argand.nn.Sequential(*[argand.nn.Linear(3, 3) for _ in range(5)])
    x = argand.ones(2, 3, requires_grad=True)
    checkpoint_sequential(net, 2, x, use_reentrant=False).sum().backward()
    expected = argand.ones(2, 3, requires_grad=True)
    gradients = [p.grad.clone() for p in net.parameters()]
    net.zero_grad()
    net(expected).sum().backward()
    assert x.grad.equal(expected.grad)
    assert all(a.equal(p.grad) for a, p in zip(gradients, net.parameters(), strict=True))
