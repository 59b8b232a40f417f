"""torch.autograd.forward_ad and torch.autograd.graph against PyTorch."""

import pytest

import argand
from argand.autograd import forward_ad, graph

torch = pytest.importorskip("torch")
from torch.autograd import forward_ad as torch_forward_ad  # noqa: E402
from torch.autograd import graph as torch_graph  # noqa: E402


def same(ours, theirs):
    assert len(ours) == len(theirs)
    for a, b in zip(ours, theirs):
        if isinstance(b, torch.Tensor):
            torch.testing.assert_close(torch.from_numpy(a.detach().resolve_conj().numpy().copy()), b.detach())
        else:
            assert a == b


def both(program):
    same(program(argand, forward_ad), program(torch, torch_forward_ad))


def values(t):
    return t.tensor([0.3, 1.2, -0.5], dtype=t.float64), t.tensor([1.0, 2.0, -1.0], dtype=t.float64)


def test_tangents():
    def program(t, ad):
        x, v = values(t)
        with ad.dual_level():
            d = ad.make_dual(x, v)
            y = ad.unpack_dual((d.sin() * d.sum()).exp())
            out = [y.primal, y.tangent, ad.unpack_dual(d).tangent, ad.unpack_dual(x).tangent is None]
            out.append(ad.unpack_dual(t.stack([d, d * 2]).cumsum(0)[1]).tangent)
            e = d.clone()
            e.mul_(d).add_(1)
            out.append(ad.unpack_dual(e).tangent)
            first, second = ad.make_dual(x, v), ad.make_dual(v, x)
            out.append(ad.unpack_dual(first * second).tangent)
            out.append(ad.unpack_dual(d * 0).tangent)
        out.append(ad.unpack_dual(d * 2).tangent is None)
        return out

    both(program)


def test_tangents_of_modules():
    def program(t, ad):
        x, v = values(t)
        layer = t.nn.Linear(3, 2).double()
        with t.no_grad():
            layer.weight.copy_(t.arange(6).double().view(2, 3))
            layer.bias.zero_()
        weight = layer.weight
        del layer.weight
        with ad.dual_level():
            layer.weight = ad.make_dual(weight, t.ones_like(weight))
            y = ad.unpack_dual(t.nn.functional.softmax(layer(x), 0))
            return [y.primal, y.tangent]

    both(program)


def test_complex_and_infinite_tangents():
    def program(t, ad):
        x, v = values(t)
        with ad.dual_level():
            c = ad.make_dual(t.complex(v, x), t.complex(x, v))
            y = ad.unpack_dual(c * c.conj() + c * 2)
            z = ad.unpack_dual(ad.make_dual(x, v / 0) + 1)
            return [t.view_as_real(y.tangent), z.primal, z.tangent]

    both(program)


def test_reverse_over_forward():
    def program(t, ad):
        x, v = values(t)
        w = t.tensor([1.0, 2.0, 3.0], dtype=t.float64, requires_grad=True)
        v.requires_grad_()
        with ad.dual_level():
            d = ad.make_dual(x, v)
            y = ad.unpack_dual((d * w * w).sin().sum())
            y.tangent.backward()
        return [w.grad, v.grad]

    both(program)


def test_agrees_with_jvp():
    x, v = values(argand)
    f = lambda a: a.exp() * a.flip(0)  # noqa: E731
    with forward_ad.dual_level():
        y = forward_ad.unpack_dual(f(forward_ad.make_dual(x, v)))
    out, push = argand.func.linearize(f, x)
    assert y.tangent.allclose(argand.func.jvp(f, (x,), (v,))[1]) and y.tangent.allclose(push(v))
    assert out.allclose(y.primal) and not y.tangent.requires_grad and not y.primal.requires_grad


def test_forward_ad_refuses():
    x = argand.ones(2)
    with pytest.raises(RuntimeError, match="no level"):
        forward_ad.make_dual(x, x)
    with forward_ad.dual_level():
        for kind, call in (
            (RuntimeError, lambda: forward_ad.make_dual(x, argand.ones(3))),
            (RuntimeError, lambda: forward_ad.make_dual(x, x.double())),
            (ValueError, lambda: forward_ad.make_dual(x.long(), x.long())),
            (RuntimeError, forward_ad.enter_dual_level),
        ):
            with pytest.raises(kind):
                call()
    with pytest.raises(RuntimeError):
        forward_ad.exit_dual_level()
    assert forward_ad.unpack_dual(x).tangent is None


@pytest.mark.parametrize("mode", ["all", "any"])
def test_multi_grad_hook(mode):
    def program(t, g):
        seen = []
        a, b, c = (t.ones(2, requires_grad=True) for _ in range(3))
        note = lambda grads: seen.append(  # noqa: E731
            [x is None for x in grads] if isinstance(grads, (list, tuple)) else grads.tolist()
        )
        handle = g.register_multi_grad_hook((a, b, c), note, mode=mode)
        (a * b).sum().backward()
        (a * b * c).sum().backward()
        (a + 1).sum().backward()
        (t.ones(2, requires_grad=True) * 2).sum().backward()
        handle.remove()
        (a * b).sum().backward()
        return seen

    assert program(argand, graph) == program(torch, torch_graph)
    with pytest.raises(ValueError):
        graph.register_multi_grad_hook((), print, mode="some")


def test_multi_grad_hook_after_an_error():
    a, b = argand.ones(2, requires_grad=True), argand.ones(2, requires_grad=True)
    seen = []
    graph.register_multi_grad_hook((a, b), seen.append)

    def fail(g):
        raise ZeroDivisionError

    y = a.exp()
    handle = y.register_hook(fail)
    z = b * 2
    with pytest.raises(ZeroDivisionError):
        (y * z).sum().backward(retain_graph=True)
    handle.remove()
    (y * z).sum().backward()
    assert len(seen) == 1 and all(g is not None for g in seen[0])


def test_gradient_edges():
    x = argand.ones(2, requires_grad=True)
    edge = graph.get_gradient_edge(x)
    assert type(edge.node).__name__ == "AccumulateGrad" and edge.output_nr == 0
    y = x.split(1)[1]
    assert graph.get_gradient_edge(y) == (y.grad_fn, 1) and isinstance(y.grad_fn, graph.Node)
    with pytest.raises(RuntimeError):
        graph.get_gradient_edge(x.detach())


def test_saved_tensors_may_be_changed_or_hooks_refused():
    a, b = argand.ones(2, requires_grad=True), argand.ones(2)
    with graph.allow_mutation_on_saved_tensors():
        y = (a * b).sum()
        b.mul_(5)
        y.backward()
    assert a.grad.tolist() == [1, 1]
    with graph.allow_mutation_on_saved_tensors():
        y = (a * b).sum()
    with pytest.raises(AssertionError):
        y.backward()
    with graph.disable_saved_tensors_hooks("not here"):
        with pytest.raises(RuntimeError, match="not here"), graph.saved_tensors_hooks(id, id):
            pass
    with graph.saved_tensors_hooks(lambda x: x, lambda x: x):
        pass

    @graph.disable_saved_tensors_hooks("nor here")
    def f():
        with graph.save_on_cpu():
            pass

    with pytest.raises(RuntimeError, match="nor here"):
        f()


def test_increment_version():
    for x in (argand.ones(3), argand.ones(()), argand.ones(0, 2), argand.ones(2, dtype=argand.int64)):
        before, numbers = x._version, x.tolist()
        graph.increment_version(x)
        assert x._version == before + 1 and x.tolist() == numbers
    a = argand.ones(2, requires_grad=True)
    b = argand.ones(2)
    y = a * b
    graph.increment_version([b])
    with pytest.raises(RuntimeError):
        y.sum().backward()


def test_no_grad_keeps_tangents():
    def program(t, ad):
        x, v = values(t)
        with ad.dual_level():
            made = ad.make_dual(x, v)
            with t.no_grad():
                square = made * made
                out = [*ad.unpack_dual(square), *ad.unpack_dual(ad.make_dual(x, v).sin().sum())]
                written = t.zeros_like(x)
                written.copy_(made)
                written.add_(made * 3)
                layer = t.nn.functional.linear(made, t.eye(3, dtype=x.dtype), v).relu().exp()
                parts = t.stack([made, made * 2]).unbind(1)
            out += [ad.unpack_dual(y).tangent for y in (square, written, layer, *parts, square * made)]
        out.append(ad.unpack_dual(square).tangent is None)
        return out

    both(program)


def test_no_grad_keeps_tangents_of_tensors_that_require_grad():
    def program(t, ad):
        x, v = values(t)
        w = x.clone().requires_grad_()
        with ad.dual_level():
            d = ad.make_dual(w, v)
            with t.no_grad():
                inside = ad.unpack_dual(d * w)
            outside = ad.unpack_dual(d * w)
            out = [*inside, *outside, inside.primal.requires_grad, inside.tangent.requires_grad]
            return [*out, outside.primal.requires_grad, t.autograd.grad(outside.tangent.sum(), w)[0]]

    both(program)


def test_inference_mode_drops_tangents():
    def program(t, ad):
        x, v = values(t)
        with ad.dual_level():
            d = ad.make_dual(x, v)
            with t.inference_mode():
                results = [
                    ad.unpack_dual(y) for y in (d * 2, ad.make_dual(x, v), ad.make_dual(x.clone(), v.clone()) * 2)
                ]
        return [part is None if part is None else part for y in results for part in y]

    both(program)


def test_transforms_record_in_any_mode():
    def program(t, ad):
        import importlib

        func = importlib.import_module(t.__name__ + ".func")
        x, v = values(t)
        out = []
        for mode in (t.no_grad, t.inference_mode):
            with mode():
                out += [*func.jvp(lambda x: x.sin(), (x,), (v,)), func.grad(lambda x: (x * x).sum())(x)]
                out += [func.jacrev(lambda x: x.cos())(x * 1), func.vjp(lambda x: x * x, x)[1](v)[0]]
        return [y.clone() for y in out]

    both(program)
