"""One backward pass for many gradients.

The engine runs it on Batched tensors, meta tensors to C++, as if its result were to be differentiated again: then a
pass is made of public operations. C++ shows those here, and the rules of vmap do them on the numbers. A kernel that is
called in any other way finds no numbers and is refused; then each gradient gets a pass of its own.
"""

from .. import _C
from .._C import Tensor
from .batching import Batched, Level, dispatch
from .levels import innermost, outside, running

# Arguments that functions take by name alone; what follows one goes by name too.
_BY_NAME = set(
    "alpha beta correction dtype generator left memory_format options rounding_mode unitriangular upper value".split()
)
_OTHER_NAMES = {"options": "dtype"}
# Operations of other names or arguments in Python.
_REPLACED = {
    "index": (Tensor.__getitem__, lambda x, indices: (x, tuple(slice(None) if i is None else i for i in indices)))
}


def _called(names, values):
    """(positional arguments, named ones) of an operation's arguments; what is None and comes last is left out."""
    args, kwargs = [], {}
    for name, value in zip(names, values, strict=True):
        if kwargs or name in _BY_NAME:
            if value is not None:
                kwargs[_OTHER_NAMES.get(name, name)] = value
        else:
            args.append(value)
    while not kwargs and args and args[-1] is None:
        args.pop()
    return tuple(args), kwargs


class _Pass(Level):
    """A backward pass for `size` gradients on a device."""

    shows_operations = True

    def __init__(self, size, device):
        super().__init__(size, "error")
        self.device = device

    def __enter__(self):
        self.mode_before = _C._set_transform_mode(True)
        return super().__enter__()

    def __exit__(self, *error):
        super().__exit__(*error)
        _C._set_transform_mode(self.mode_before)

    def made(self, name, args, kwargs):
        """A tensor from nothing: each row has its own, as it may be written to."""
        if name == "arange":
            return _C.arange(*args, **kwargs, device=self.device)
        return self.wrap(getattr(_C, name)((self.size, *args[0]), *args[1:], **kwargs, device=self.device))


def _operation(name, names, values):
    """What C++ is given for an operation of a backward pass."""
    tensors = [x for v in values for x in (v if isinstance(v, list) else [v]) if isinstance(x, Tensor)]
    if not tensors and name not in ("zeros", "ones", "full", "empty", "arange"):
        return NotImplemented
    level = innermost(tensors) or next((m for m in reversed(running()) if isinstance(m, _Pass)), None)
    if level is None:
        raise RuntimeError(f"{name}: got a tensor of a backward pass that has ended")
    args, kwargs = _called(names, values)
    with outside(level):
        if not tensors:
            return level.made(name, args, kwargs)
        if any(x.is_meta and type(x) is not Batched for x in tensors):
            raise NotImplementedError(f"{name}: an operation before it has no form for a batched backward pass")
        func = getattr(_C, name, None) or getattr(Tensor, name, None)
        if name in _REPLACED:
            func, change = _REPLACED[name]
            args, kwargs = change(*values), {}
        if func is None:
            raise NotImplementedError(f"{name}: has no form for a batched backward pass")
        return dispatch(level, func, args, kwargs)


_C._show_operations(_operation)


def _at_once(outputs, inputs, weights):
    level = _Pass(weights[0].size(0), weights[0].device)
    with level:
        given = [Batched.of(w, level) for w in weights]
        found = _C._run_grad(outputs, inputs, given, True, True, True)
        found = [None if g is None else level.batched(g) for g in found]
    if any(g is not None and g.is_meta for g in found):
        raise NotImplementedError("an operation of the backward pass has no form for batches")
    return found


def _in_turn(outputs, inputs, weights):
    rows = [_C._run_grad(outputs, inputs, list(ws), True, True, True) for ws in zip(*weights, strict=True)]
    return [None if column[0] is None else _C.stack(column) for column in zip(*rows, strict=True)]


def gradients(outputs, inputs, weights, chunk_size=None):
    """The gradients of the sum of weights * outputs by inputs, once for each row of the weights, whose first dimension
    counts the rows; of each input a tensor whose first dimension counts them too, or None where nothing depends on it.
    All rows are one pass, chunk_size of them where given; one pass for each row where an operation has no batched form.
    """
    rows = weights[0].size(0)
    if chunk_size is not None and chunk_size < rows:
        parts = [w.split(chunk_size) for w in weights]
        found = [gradients(outputs, inputs, list(chunk)) for chunk in zip(*parts, strict=True)]
        return [None if column[0] is None else _C.cat(column) for column in zip(*found, strict=True)]
    if rows > 1:
        try:
            return _at_once(outputs, inputs, weights)
        except Exception:
            pass  # the passes for single rows tell what is wrong, if anything is
    return _in_turn(outputs, inputs, weights)
