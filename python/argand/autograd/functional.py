"""jacobian, hessian, vjp, jvp, vhp, hvp: derivatives of functions of tensors."""

from .. import _C
from . import grad
from .grad_mode import enable_grad

__all__ = ["vjp", "jvp", "jacobian", "hessian", "vhp", "hvp"]


def _tuple(x):
    return (x,) if isinstance(x, _C.Tensor) else tuple(x)


def _fresh(inputs, create_graph):
    """Inputs to differentiate by: leaves of their own, or views into the caller's graph under create_graph."""
    return tuple(
        x.view_as(x) if create_graph and x.requires_grad else x.detach().requires_grad_() for x in _tuple(inputs)
    )


def _call(name, func, inputs):
    outputs = func(*inputs)
    single = isinstance(outputs, _C.Tensor)
    if not single and not (isinstance(outputs, tuple) and all(isinstance(y, _C.Tensor) for y in outputs)):
        raise TypeError(f"{name}: func returned {type(outputs).__name__}, expected one tensor or a tuple of them")
    return _tuple(outputs), single


def _given(results, single, create_graph):
    out = tuple(r if create_graph else r.detach() for r in results)
    return out[0] if single else out


def _grads(name, outputs, inputs, v, create_graph, strict):
    kept = [(y, g) for y, g in zip(outputs, v) if y.requires_grad]
    if strict and len(kept) < len(outputs):
        raise RuntimeError(f"{name}: an output does not depend on the inputs (strict)")
    if not kept:
        return tuple(_C.zeros_like(x) for x in inputs)
    found = grad([y for y, _ in kept], inputs, [g for _, g in kept], True, create_graph, allow_unused=True)
    if strict and any(g is None for g in found):
        raise RuntimeError(f"{name}: an input has no influence on the outputs (strict)")
    return tuple(_C.zeros_like(x) if g is None else g for g, x in zip(found, inputs))


def _vectors(name, v, like, what):
    if v is None:
        if len(like) != 1 or like[0].numel() != 1:
            raise RuntimeError(f"{name}: v may be left out only for a single {what} of one element")
        return (_C.ones_like(like[0]),)
    v = _tuple(v)
    if len(v) != len(like) or any(a.shape != b.shape for a, b in zip(v, like)):
        raise RuntimeError(
            f"{name}: v must have the sizes of the {what}s, {[tuple(x.shape) for x in like]}, got "
            f"{[tuple(x.shape) for x in v]}"
        )
    return v


def vjp(func, inputs, v=None, create_graph=False, strict=False):
    """(func(*inputs), gradients of func weighted by v): v has the sizes of the outputs."""
    with enable_grad():
        x, single_in = _fresh(inputs, create_graph), isinstance(inputs, _C.Tensor)
        outputs, single_out = _call("vjp", func, x)
        v = _vectors("vjp", v, outputs, "output")
        g = _grads("vjp", outputs, x, v, create_graph, strict)
    return _given(outputs, single_out, create_graph), _given(g, single_in, create_graph)


def jvp(func, inputs, v=None, create_graph=False, strict=False):
    """(func(*inputs), derivative of func in the direction v): v has the sizes of the inputs."""
    with enable_grad():
        x = _fresh(inputs, create_graph)
        v = _vectors("jvp", v, x, "input")
        outputs, single_out = _call("jvp", func, x)
        w = tuple(_C.zeros_like(y, requires_grad=True) for y in outputs)
        g = _grads("jvp", outputs, x, w, True, strict)
        # g is linear in w: its derivative by w, weighted by v, is the derivative wanted.
        t = _grads("jvp", g, w, v, create_graph, strict=False)
    return _given(outputs, single_out, create_graph), _given(t, single_out, create_graph)


def jacobian(func, inputs, create_graph=False, strict=False, vectorize=False, strategy="reverse-mode"):
    """J[o][i] of sizes output.shape + input.shape; without the outer or inner tuple where there is one tensor only.

    vectorize: one backward pass for all elements of an output, instead of one for each; strategy "forward-mode", with
    vectorize alone, takes one for all elements of an input.
    """
    _check_strategy("jacobian", create_graph, strict, vectorize, strategy)
    single_in = isinstance(inputs, _C.Tensor)
    if strategy == "forward-mode":
        return _forward_jacobian(func, inputs, single_in)
    with enable_grad():
        x = _fresh(inputs, create_graph)
        outputs, single_out = _call("jacobian", func, x)
        make = _rows_at_once if vectorize else _rows_in_turn
        rows = [make(y, x, create_graph, strict) for y in outputs]
    rows = [_given(row, single_in, create_graph) for row in rows]
    return rows[0] if single_out else tuple(rows)


def _check_strategy(name, create_graph, strict, vectorize, strategy):
    if strategy not in ("forward-mode", "reverse-mode"):
        raise AssertionError(f"{name}: strategy must be 'forward-mode' or 'reverse-mode', got {strategy!r}")
    if strict and (vectorize or strategy == "forward-mode"):
        raise RuntimeError(f"{name}: strict=True is for one pass at a time; leave vectorize and strategy out")
    if strategy == "forward-mode" and create_graph:
        raise NotImplementedError(f"{name}: create_graph goes with strategy='reverse-mode'")
    if strategy == "forward-mode" and not vectorize:
        raise NotImplementedError(f"{name}: strategy='forward-mode' needs vectorize=True")


def _rows_in_turn(y, x, create_graph, strict):
    flat, parts = y.reshape(-1), [[] for _ in x]
    for k in range(flat.numel()):
        found = _grads("jacobian", (flat[k],), x, (_C.ones_like(flat[k]),), create_graph, strict)
        for part, g in zip(parts, found):
            part.append(g)
    return tuple(
        _C.stack(part).view(y.shape + i.shape) if part else _C.zeros(y.shape + i.shape, dtype=i.dtype)
        for part, i in zip(parts, x)
    )


def _rows_at_once(y, x, create_graph, strict):
    from ..func.backward import gradients

    n = y.numel()
    found = [None] * len(x)
    if y.requires_grad and n:
        found = gradients([y], list(x), [_C.eye(n, dtype=y.dtype, device=y.device).reshape(n, *y.shape)])
    return tuple(
        _C.zeros(y.shape + i.shape, dtype=i.dtype, device=i.device) if g is None else g.reshape(y.shape + i.shape)
        for g, i in zip(found, x)
    )


def _forward_jacobian(func, inputs, single_in):
    from ..func import jacfwd

    x = _tuple(inputs)
    single_out = True

    def called(*args):
        nonlocal single_out
        outputs, single_out = _call("jacobian", func, args)
        return outputs

    rows = jacfwd(called, tuple(range(len(x))))(*(i.detach() for i in x))
    rows = [row[0].detach() if single_in else tuple(j.detach() for j in row) for row in rows]
    return rows[0] if single_out else tuple(rows)


def hessian(func, inputs, create_graph=False, strict=False, vectorize=False, outer_jacobian_strategy="reverse-mode"):
    """H[i][j], the second derivative of func, which returns one number, by inputs i and j. vectorize: one backward pass
    for all elements of an input's gradient.
    """
    _check_strategy("hessian", False, strict, vectorize, outer_jacobian_strategy)
    single = isinstance(inputs, _C.Tensor)

    def gradient(*x):
        y, one = _call("hessian", func, x)
        if not one or y[0].numel() != 1:
            raise RuntimeError("hessian: func must return one tensor of one element")
        return _grads("hessian", (y[0].reshape(()),), x, (_C.ones((), dtype=y[0].dtype),), True, strict)

    rows = jacobian(gradient, _tuple(inputs), create_graph, strict, vectorize, outer_jacobian_strategy)
    return rows[0][0] if single else rows


def hvp(func, inputs, v=None, create_graph=False, strict=False):
    """(func(*inputs), Hessian of func times v) without forming the Hessian."""
    with enable_grad():
        x, single_in = _fresh(inputs, create_graph), isinstance(inputs, _C.Tensor)
        v = _vectors("hvp", v, x, "input")
        y, _ = _call("hvp", func, x)
        if len(y) != 1 or y[0].numel() != 1:
            raise RuntimeError("hvp: func must return one tensor of one element")
        g = _grads("hvp", y, x, (_C.ones_like(y[0]),), True, strict)
        h = _grads("hvp", g, x, v, create_graph, strict)
    return _given(y, True, create_graph), _given(h, single_in, create_graph)


vhp = hvp  # the Hessian is symmetric
