"""The nodes of the graph, their gradients, and what is kept for backward."""

import functools
import threading
from typing import Any, NamedTuple

from .. import _C
from .._C import _Node as Node
from .._tensor import RemovableHandle
from .grad_mode import enable_grad, no_grad

__all__ = [
    "GradientEdge",
    "Node",
    "allow_mutation_on_saved_tensors",
    "disable_saved_tensors_hooks",
    "get_gradient_edge",
    "increment_version",
    "register_multi_grad_hook",
    "save_on_cpu",
    "saved_tensors_hooks",
]


class GradientEdge(NamedTuple):
    """(node, output number): where a tensor's gradient goes."""

    node: Any
    output_nr: int


def get_gradient_edge(tensor) -> GradientEdge:
    """The GradientEdge of a tensor that requires grad."""
    if not tensor.requires_grad:
        raise RuntimeError("get_gradient_edge: the tensor does not require grad")
    if tensor.grad_fn is not None:
        return GradientEdge(tensor.grad_fn, tensor.output_nr)
    with enable_grad():
        return GradientEdge(*tensor.view_as(tensor).grad_fn.next_functions[0])


class saved_tensors_hooks:
    """with saved_tensors_hooks(pack, unpack): what pack(tensor) returns is kept for backward in the tensor's place, and
    unpack makes of it a tensor of the same sizes and dtype. Both run with recording off.
    """

    def __init__(self, pack_hook, unpack_hook):
        self.pack_hook, self.unpack_hook = pack_hook, unpack_hook

    def __enter__(self):
        if _refused:
            raise RuntimeError(_refused[-1])
        _C._push_saved_hooks(self.pack_hook, self.unpack_hook)

    def __exit__(self, *error):
        _C._pop_saved_hooks()


class save_on_cpu(saved_tensors_hooks):
    """Keeps saved tensors in the CPU's memory."""

    def __init__(self, pin_memory=False, device_type="cuda"):
        super().__init__(lambda x: (x.device, x.cpu()), lambda kept: kept[1].to(kept[0]))


_refused: list[str] = []  # why saved_tensors_hooks are refused just now


class disable_saved_tensors_hooks:
    """with disable_saved_tensors_hooks(message), or as a decorator: saved_tensors_hooks raise RuntimeError(message)."""

    def __init__(self, error_message):
        self.message = error_message

    def __enter__(self):
        _refused.append(self.message)

    def __exit__(self, *error):
        _refused.pop()

    def __call__(self, function):
        @functools.wraps(function)
        def wrapper(*args, **kwargs):
            with self:
                return function(*args, **kwargs)

        return wrapper


class allow_mutation_on_saved_tensors:
    """with allow_mutation_on_saved_tensors(): tensors kept for backward may be changed in place before it runs.

    Each is kept as a copy, made when it is saved. Backward must run inside the block.
    """

    def __enter__(self):
        self._open = True
        self._hooks = saved_tensors_hooks(lambda x: x.clone(), self._unpack)
        self._hooks.__enter__()
        return self

    def _unpack(self, kept):
        if not self._open:
            raise AssertionError(
                "allow_mutation_on_saved_tensors: backward must run inside the block that forward ran in"
            )
        return kept

    def __exit__(self, *error):
        self._open = False
        self._hooks.__exit__(*error)


def increment_version(tensor):
    """Counts one change in place of a tensor, or of each of several, that was made behind the library's back."""
    for x in [tensor] if isinstance(tensor, _C.Tensor) else tensor:
        with no_grad():
            x.detach()[:0].zero_() if x.dim() else x.detach().mul_(1)


class _MultiGradHook:
    """The gradients of one backward pass, as they come."""

    def __init__(self, count, fn, of_any):
        self.fn, self.of_any = fn, of_any
        self.lock = threading.Lock()
        self.grads = [None] * count
        self.came, self.done = set(), False

    def __call__(self, index, grad):
        with self.lock:
            if index in self.came:  # a pass that an error ended
                self._begin_anew()
            if not self.came:
                _C._queue_callback(self._end_of_pass)
            self.came.add(index)
            self.grads[index] = grad
            fire = not self.done and (self.of_any or len(self.came) == len(self.grads))
            self.done |= fire
        if fire:
            self.fn(grad if self.of_any else list(self.grads))

    def _begin_anew(self):
        self.grads = [None] * len(self.grads)
        self.came, self.done = set(), False

    def _end_of_pass(self):
        with self.lock:
            grads, fire = self.grads, not self.done
            self._begin_anew()
        if fire:
            self.fn(grads)


def register_multi_grad_hook(tensors, fn, *, mode="all") -> RemovableHandle:
    """fn(gradients of tensors), once in each backward pass that reaches one of them, when all it reaches have come;
    None stands for those it does not reach. mode='any': fn(gradient) of the first that comes. Returns a handle.
    """
    if mode not in ("all", "any"):
        raise ValueError(f"register_multi_grad_hook: mode must be 'all' or 'any', got {mode!r}")
    tensors = tuple(tensors)
    hook = _MultiGradHook(len(tensors), fn, mode == "any")
    handles = [x.register_hook(functools.partial(hook, i)) for i, x in enumerate(tensors)]

    def remove():
        for handle in handles:
            handle.remove()

    return RemovableHandle(remove)
