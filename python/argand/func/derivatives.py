"""grad, vjp, jvp, jacobians and hessians of functions of trees of tensors.

The arguments to differentiate by are leaves of their own, or continue the caller's graph where they have one, so that
the functions nest. A result stays in a graph exactly when it depends on a tensor outside that requires grad.

Inside vmap every argument is given the batch's dimension, so that each example has a gradient of its own: that of the
sum over the batch, as no example's result depends on another's.
"""

import contextlib
import functools

from .. import _C
from ..autograd import grad as _grad
from ..autograd.grad_mode import enable_grad, inference_mode
from ..utils._pytree import tree_flatten, tree_unflatten
from . import backward
from .batching import Batched
from .levels import everywhere, on_numbers, one_of, outside, running, seen_at


def _is_tensor(x):
    return isinstance(x, _C.Tensor)


@contextlib.contextmanager
def _recording():
    """While it lasts operations are recorded, whatever the caller's mode."""
    with inference_mode(False), enable_grad():
        yield


def _is_inside(x, level):
    """Whether x differs between the examples of a vmap."""
    while type(x) is Batched:
        if x.level is level:
            return True
        x = x.value
    return False


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
        with outside(), _recording():
            values = [everywhere(x.clone() if x.is_inference() else x, self.levels) for x in self.leaves]
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
        later = self._later(weights)
        if len(later) > 1:  # several vmaps over weights alone: one pass for each example of the innermost
            with outside(later[-1]):
                rows = [
                    self.gradients(outputs, [one_of(later[-1], w, i) for w in weights]) for i in range(later[-1].size)
                ]
                return [later[-1].wrap(_C.stack(column)) for column in zip(*rows)]
        if later:
            levels = [*self.levels, *later]
            with outside():
                numbers = [everywhere(w, levels).movedim(len(self.levels), 0) for w in weights]
                found = [g.movedim(0, len(self.levels)) for g in self.rows(outputs, numbers)]
                return [seen_at(g, levels) for g in found]
        pairs = [(y, w) for y, w in zip(outputs, weights, strict=True) if y.requires_grad]
        with outside():
            found = [None] * len(self.numbers)
            if pairs:
                found = self.pulled(pairs, self.numbers)
            found = [_C.zeros_like(x) if g is None else g for g, x in zip(found, self.numbers, strict=True)]
            return [seen_at(g, self.levels) for g in found]

    def _later(self, weights):
        """The vmaps that some of the weights belong to and the inputs do not, the innermost last."""
        return [m for m in running() if m not in self.levels and any(_is_inside(w, m) for w in weights)]

    def rows(self, outputs, weights, by=None, chunk_size=None):
        """The gradients by tensors without levels, those of the inputs unless given, for weights without levels of
        sizes (rows, *levels, *output); each of sizes (rows, *levels, *input). No vmap may be running.
        """
        by = self.numbers if by is None else by
        kept = [(everywhere(y, self.levels), w) for y, w in zip(outputs, weights, strict=True) if y.requires_grad]
        found = [None] * len(by)
        if kept and weights[0].size(0):
            ys, ws = zip(*kept, strict=True)
            found = backward.gradients(list(ys), by, list(ws), chunk_size)
        rows = weights[0].size(0)
        return [
            _C.zeros((rows, *x.shape), dtype=x.dtype, device=x.device) if g is None else g
            for g, x in zip(found, by, strict=True)
        ]

    def weights_to_differentiate(self, outputs):
        """(weights like the outputs, the leaves that they are): gradients are linear in them."""
        with outside():
            numbers = [_C.zeros_like(everywhere(y, self.levels)).requires_grad_() for y in outputs]
            return [seen_at(w, self.levels) for w in numbers], numbers

    def basis(self, x):
        """Of sizes (n, *levels, *x.shape): a one in the place of each of x's n elements in turn."""
        sizes = [level.size for level in self.levels]
        n = x.numel()
        rows = _C.eye(n, dtype=x.dtype, device=x.device).reshape(n, *[1] * len(sizes), *x.shape)
        return rows.expand(n, *sizes, *x.shape)

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
        with _recording():
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
    with _recording():
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
        with _recording():
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
    with _recording():
        result = func(*inputs.args)
        aux = None
        if has_aux:
            result, aux = result
        leaves, spec = _outputs("jvp", result)
        # The gradient is linear in its weights: its derivative by them, along the tangents, is the one wanted.
        weights, numbers = inputs.weights_to_differentiate(leaves)
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
    argnums; a tree of func's result, each with a tree of the argument. One backward pass for all elements of a tensor,
    or for chunk_size of them at a time.
    """
    if chunk_size is not None and chunk_size < 1:
        raise ValueError(f"jacrev: chunk_size must be 1 or more, got {chunk_size}")

    @functools.wraps(func)
    def wrapper(*args, **kwargs):
        chosen, put = _split_arguments("jacrev", args, argnums)
        inputs = _Inputs("jacrev", chosen)
        with _recording():
            result = func(*put(inputs.args), **kwargs)
            aux = None
            if has_aux:
                result, aux = _with_aux("jacrev", result)
            leaves, spec = _outputs("jacrev", result)
            jacobians = [tree_unflatten(_by_outputs(inputs, y, chunk_size), inputs.spec) for y in leaves]
        found, aux = inputs.given((tree_unflatten(jacobians, spec), aux))
        return (found, aux) if has_aux else found

    return wrapper


def _with_aux(name, result):
    if not (isinstance(result, tuple) and len(result) == 2):
        raise RuntimeError(f"{name}: with has_aux func must return a pair (value, other)")
    return result


def _by_outputs(inputs, y, chunk_size):
    """The derivatives of y's elements by every input, each of sizes y.shape + input.shape."""
    lead = len(inputs.levels)
    sizes = [level.size for level in inputs.levels]
    with outside():
        found = inputs.rows([y], [inputs.basis(y)], chunk_size=chunk_size)
        return [
            seen_at(g.movedim(0, lead).reshape(*sizes, *y.shape, *x.shape), inputs.levels)
            for g, x in zip(found, inputs.tensors, strict=True)
        ]


def jacfwd(func, argnums=0, has_aux=False, *, randomness="error"):
    """The same derivatives as jacrev's, from the directions of the arguments: one pass for all elements of an argument,
    which is less work than jacrev's where func's result has more elements. Random functions in func draw once.
    """

    @functools.wraps(func)
    def wrapper(*args, **kwargs):
        chosen, put = _split_arguments("jacfwd", args, argnums)
        inputs = _Inputs("jacfwd", chosen)
        with _recording():
            result = func(*put(inputs.args), **kwargs)
            aux = None
            if has_aux:
                result, aux = _with_aux("jacfwd", result)
            leaves, spec = _outputs("jacfwd", result)
            columns = _by_directions(inputs, leaves)
        found = [tree_unflatten(parts, inputs.spec) for parts in columns]
        found, aux = inputs.given((tree_unflatten(found, spec), aux))
        return (found, aux) if has_aux else found

    return wrapper


def _by_directions(inputs, ys):
    """For each of ys the derivatives by every input, each of sizes y.shape + input.shape."""
    sizes = [level.size for level in inputs.levels]
    weights, numbers = inputs.weights_to_differentiate(ys)
    gradients = inputs.gradients(ys, weights)
    columns = []
    with outside():
        for g, x in zip(gradients, inputs.tensors, strict=True):
            along = inputs.rows([g], [inputs.basis(x)], by=numbers)
            columns.append(
                [
                    seen_at(t.movedim(0, -1).reshape(*sizes, *y.shape, *x.shape), inputs.levels)
                    for t, y in zip(along, ys, strict=True)
                ]
            )
    inputs.own += numbers
    return [list(parts) for parts in zip(*columns, strict=True)]


def hessian(func, argnums=0):
    """The second derivatives of func's result by argument argnums."""
    return jacrev(jacrev(func, argnums), argnums)
