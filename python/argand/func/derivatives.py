"""grad, vjp, jvp, jacobians and hessians of functions of trees of tensors.

The arguments to differentiate by are leaves of their own, or continue the caller's graph where they have one, so that
the functions nest. A result stays in a graph exactly when it depends on a tensor outside that requires grad.

Inside vmap every argument is given the batch's dimension, so that each example has a gradient of its own: that of the
sum over the batch, as no example's result depends on another's.
"""

import functools

from .. import _C
from ..autograd import grad as _grad
from ..autograd.grad_mode import enable_grad
from ..utils._pytree import tree_flatten, tree_unflatten
from .levels import everywhere, innermost, on_numbers, one_of, outside, running, seen_at


def _is_tensor(x):
    return isinstance(x, _C.Tensor)


class _Inputs:
    """The tensors of one transform's arguments, to differentiate by."""

    def __init__(self, name, args):
        self.leaves, self.spec = tree_flatten(args)
        for leaf in self.leaves:
            if not _is_tensor(leaf):
                raise ValueError(f"{name}: expected tensors to differentiate by, got {type(leaf).__name__}")
            if not (leaf.is_floating_point() or leaf.is_complex()):
                raise RuntimeError(f"{name}: only floating-point and complex tensors have gradients, got {leaf.dtype}")
        self.levels = running()
        with outside(), enable_grad():
            values = [everywhere(x, self.levels) for x in self.leaves]
            # The numbers that the graph knows.
            self.numbers = [v.view_as(v) if v.requires_grad else v.detach().requires_grad_() for v in values]
        self.own = [t for t, v in zip(self.numbers, values, strict=True) if not v.requires_grad]
        with outside():
            self.tensors = [seen_at(t, self.levels) for t in self.numbers]
        self.args = tree_unflatten(self.tensors, self.spec)

    def given(self, results):
        """results, a tree, without the graph where it leads to nothing but the transform's own leaves."""
        leaves, spec = tree_flatten(results)
        with outside():
            return tree_unflatten([on_numbers(self._kept, x) if _is_tensor(x) else x for x in leaves], spec)

    def _kept(self, x):
        if not x.requires_grad:
            return x
        own, seen, todo = {id(t) for t in self.own}, set(), [x.grad_fn] if x.grad_fn else []
        if not todo:
            return x.detach() if id(x) in own else x
        while todo:
            node = todo.pop()
            if node in seen:
                continue
            seen.add(node)
            if type(node).__name__ == "AccumulateGrad":
                if id(node.variable) not in own:
                    return x
                continue
            todo.extend(n for n, _ in node.next_functions if n is not None)
        return x.detach()

    def gradients(self, outputs, weights):
        """The gradients of the sum of weights * outputs by the inputs, zeros where nothing depends on one."""
        later = innermost(w for w in weights if getattr(w, "level", None) not in self.levels)
        if later is not None:  # a vmap over weights alone: one pass for each
            with outside(later):
                rows = [self.gradients(outputs, [one_of(later, w, i) for w in weights]) for i in range(later.size)]
                return [later.wrap(_C.stack(column)) for column in zip(*rows)]
        pairs = [(y, w) for y, w in zip(outputs, weights, strict=True) if y.requires_grad]
        with outside():
            found = [None] * len(self.numbers)
            if pairs:
                found = self.pulled(pairs, self.numbers)
            found = [_C.zeros_like(x) if g is None else g for g, x in zip(found, self.numbers, strict=True)]
            return [seen_at(g, self.levels) for g in found]

    def pulled(self, pairs, numbers):
        """The gradients of pairs (output, weight) by tensors without levels, None where nothing depends on one."""
        ys = [everywhere(y, self.levels) for y, _ in pairs]
        ws = [everywhere(w, self.levels) for _, w in pairs]
        return _grad(ys, numbers, ws, True, True, allow_unused=True)


def _split_arguments(name, args, argnums):
    """(the arguments to differentiate by, a function that puts others in their place)."""
    if not isinstance(argnums, (int, tuple)):
        raise RuntimeError(f"{name}: argnums must be an int or a tuple of ints, got {type(argnums).__name__}")
    wanted = (argnums,) if isinstance(argnums, int) else argnums
    places = []
    for n in wanted:
        if not -len(args) <= n < len(args):
            raise RuntimeError(f"{name}: there is no argument {n} among {len(args)}")
        places.append(n % len(args))
    if not places or len(set(places)) < len(places):
        raise RuntimeError(f"{name}: argnums must name different arguments, got {argnums}")

    def put(values):
        out = list(args)
        for place, value in zip(places, (values,) if isinstance(argnums, int) else values, strict=True):
            out[place] = value
        return out

    chosen = tuple(args[p] for p in places)
    return (chosen[0] if isinstance(argnums, int) else chosen), put


def _outputs(name, result):
    leaves, spec = tree_flatten(result)
    if not leaves or not all(map(_is_tensor, leaves)):
        kinds = ", ".join(type(x).__name__ for x in leaves) or "nothing"
        raise RuntimeError(f"{name}: func must return tensors, got {kinds}")
    return leaves, spec


def grad_and_value(func, argnums=0, has_aux=False):
    """A function that gives (gradient, value) of func, which returns one number; with has_aux func returns
    (number, anything), and the result is (gradient, (number, anything)).
    """

    @functools.wraps(func)
    def wrapper(*args, **kwargs):
        chosen, put = _split_arguments("grad", args, argnums)
        inputs = _Inputs("grad", chosen)
        with enable_grad():
            result = func(*put(inputs.args), **kwargs)
            aux = None
            if has_aux:
                if not (isinstance(result, tuple) and len(result) == 2):
                    raise RuntimeError("grad: with has_aux func must return a pair (value, other)")
                result, aux = result
            if not _is_tensor(result) or result.dim() != 0:
                got = f"sizes {tuple(result.shape)}" if _is_tensor(result) else type(result).__name__
                raise RuntimeError(f"grad: func must return one number as a 0-d tensor, got {got}")
            found = inputs.gradients([result], [_C.ones_like(result)])
        gradient, value, aux = inputs.given((tree_unflatten(found, inputs.spec), result, aux))
        return gradient, ((value, aux) if has_aux else value)

    return wrapper


def grad(func, argnums=0, has_aux=False):
    """A function that gives the gradient of func, which returns one number, by argument argnums, or a tuple of
    gradients by several. With has_aux func returns (number, anything), and the result is (gradient, anything).
    """
    both = grad_and_value(func, argnums, has_aux)

    @functools.wraps(func)
    def wrapper(*args, **kwargs):
        gradient, value = both(*args, **kwargs)
        return (gradient, value[1]) if has_aux else gradient

    return wrapper


def vjp(func, *primals, has_aux=False):
    """(func(*primals), pull): pull(cotangents) gives the gradients by primals, a tuple; with has_aux also what func
    returns beside its value.
    """
    inputs = _Inputs("vjp", primals)
    with enable_grad():
        result = func(*inputs.args)
        aux = None
        if has_aux:
            result, aux = result
        leaves, spec = _outputs("vjp", result)

    def pull(*cotangents, retain_graph=True, create_graph=None):
        given = cotangents[0] if len(cotangents) == 1 else cotangents
        weights, other = tree_flatten(given)
        if other != spec or any(w.shape != y.shape for w, y in zip(weights, leaves, strict=True)):
            raise RuntimeError("vjp: the cotangents must be a tree like func's result, with its sizes")
        with enable_grad():
            found = inputs.gradients(leaves, weights)
        return inputs.given(tree_unflatten(found, inputs.spec))

    out = inputs.given(result)
    return (out, pull, inputs.given(aux)) if has_aux else (out, pull)


def jvp(func, primals, tangents, *, strict=False, has_aux=False):
    """(func(*primals), its derivative in the direction of tangents); with has_aux also what func returns beside."""
    if not isinstance(primals, tuple) or not isinstance(tangents, tuple) or len(primals) != len(tangents):
        raise RuntimeError("jvp: primals and tangents must be tuples of one length")
    inputs = _Inputs("jvp", primals)
    directions, spec = tree_flatten(tangents)
    if spec != inputs.spec or any(t.shape != x.shape for t, x in zip(directions, inputs.leaves, strict=True)):
        raise RuntimeError("jvp: the tangents must be a tree like the primals, with their sizes")
    with enable_grad():
        result = func(*inputs.args)
        aux = None
        if has_aux:
            result, aux = result
        leaves, spec = _outputs("jvp", result)
        # The gradient is linear in its weights: its derivative by them, along the tangents, is the one wanted.
        with outside():
            numbers = [_C.zeros_like(everywhere(y, inputs.levels)).requires_grad_() for y in leaves]
            weights = [seen_at(w, inputs.levels) for w in numbers]
        found = inputs.gradients(leaves, weights)
        pairs = [(g, t) for g, t in zip(found, directions, strict=True) if g.requires_grad]
        with outside():
            pushed = inputs.pulled(pairs, numbers) if pairs else [None] * len(numbers)
            pushed = [_C.zeros_like(w) if t is None else t for t, w in zip(pushed, numbers, strict=True)]
            pushed = [seen_at(t, inputs.levels) for t in pushed]
    inputs.own += numbers
    out, pushed, aux = inputs.given((result, tree_unflatten(pushed, spec), aux))
    return (out, pushed, aux) if has_aux else (out, pushed)


def linearize(func, *primals):
    """(func(*primals), push): push(*tangents) gives the derivative there in the direction of tangents."""
    return func(*primals), lambda *tangents: jvp(func, primals, tangents)[1]


def jacrev(func, argnums=0, has_aux=False, *, chunk_size=None, _preallocate_and_copy=False):
    """A function that gives the derivative of every element of func's result: sizes of the result, then of argument
    argnums; a tree of func's result, each with a tree of the argument.
    """

    @functools.wraps(func)
    def wrapper(*args, **kwargs):
        chosen, put = _split_arguments("jacrev", args, argnums)
        inputs = _Inputs("jacrev", chosen)
        with enable_grad():
            result = func(*put(inputs.args), **kwargs)
            aux = None
            if has_aux:
                result, aux = result
            leaves, spec = _outputs("jacrev", result)
            jacobians = [tree_unflatten(_rows(inputs, y), inputs.spec) for y in leaves]
        found, aux = inputs.given((tree_unflatten(jacobians, spec), aux))
        return (found, aux) if has_aux else found

    return wrapper


def _rows(inputs, y):
    """The derivatives of y's elements by every input, each of sizes y.shape + input.shape."""
    flat = y.reshape(-1)
    rows = [inputs.gradients([flat[k]], [_C.ones_like(flat[k])]) for k in range(flat.numel())]
    if not rows:
        return [_C.zeros(y.shape + x.shape, dtype=y.dtype) for x in inputs.tensors]
    return [_C.stack(parts).reshape(y.shape + x.shape) for parts, x in zip(zip(*rows), inputs.tensors, strict=True)]


def jacfwd(func, argnums=0, has_aux=False, *, randomness="error"):
    """The same derivatives as jacrev, by the same way."""
    return jacrev(func, argnums, has_aux)


def hessian(func, argnums=0):
    """The second derivatives of func's result by argument argnums."""
    return jacfwd(jacrev(func, argnums), argnums)
