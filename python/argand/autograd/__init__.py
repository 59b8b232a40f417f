"""Automatic differentiation: backward and grad, custom functions, functions of functions, checks."""

from .. import _C
from .anomaly_mode import detect_anomaly, set_detect_anomaly
from .function import Function, FunctionCtx
from .grad_mode import enable_grad, inference_mode, no_grad, set_grad_enabled
from .gradcheck import gradcheck, gradgradcheck

__all__ = [
    "Function",
    "FunctionCtx",
    "Variable",
    "backward",
    "detect_anomaly",
    "enable_grad",
    "grad",
    "gradcheck",
    "gradgradcheck",
    "inference_mode",
    "no_grad",
    "set_detect_anomaly",
    "set_grad_enabled",
]


def _listed(x):
    return None if x is None else x if isinstance(x, (_C.Tensor, list, tuple)) else tuple(x)


def backward(tensors, grad_tensors=None, retain_graph=None, create_graph=False, grad_variables=None, inputs=None):
    """Adds to .grad of every leaf the gradient of the sum of grad_tensors[i] * tensors[i]; of `inputs` alone if given.

    grad_tensors may be left out for real tensors of one element. Raises RuntimeError for tensors without history and
    for a graph that was freed already (see retain_graph).
    """
    grads = grad_tensors if grad_tensors is not None else grad_variables
    _C._run_backward(_listed(tensors), _listed(grads), retain_graph, create_graph, _listed(inputs))


def grad(
    outputs,
    inputs,
    grad_outputs=None,
    retain_graph=None,
    create_graph=False,
    only_inputs=True,
    allow_unused=None,
    is_grads_batched=False,
    materialize_grads=False,
):
    """The gradients of the sum of outputs (weighted by grad_outputs) by inputs, a tuple; .grad stays as it is.

    An input that the outputs do not depend on raises RuntimeError, or gives None with allow_unused, zeros with
    materialize_grads. With is_grads_batched the grad_outputs have one dimension more, the first, and so have the
    gradients: one for each row, all from one pass.
    """
    inputs = _listed(inputs)
    unused = bool(allow_unused) or materialize_grads
    if is_grads_batched:
        return _batched_grad(_listed(outputs), inputs, _listed(grad_outputs), create_graph, unused, materialize_grads)
    found = _C._run_grad(_listed(outputs), inputs, _listed(grad_outputs), retain_graph, create_graph, unused)
    if materialize_grads:
        wanted = (inputs,) if isinstance(inputs, _C.Tensor) else inputs
        found = tuple(_C.zeros_like(x) if g is None else g for g, x in zip(found, wanted))
    return found


def _batched_grad(outputs, inputs, weights, create_graph, unused, materialize):
    outputs, inputs, weights = (
        (x,) if isinstance(x, _C.Tensor) else tuple(x or ()) for x in (outputs, inputs, weights)
    )
    if len(weights) != len(outputs) or any(w is None or w.shape[1:] != y.shape for w, y in zip(weights, outputs)):
        raise RuntimeError(
            "grad: with is_grads_batched every output needs a gradient of its sizes behind a first dimension, got "
            f"{[None if w is None else tuple(w.shape) for w in weights]} for {[tuple(y.shape) for y in outputs]}"
        )
    if not all(x.requires_grad for x in inputs):
        raise RuntimeError("grad: every input must require grad; call requires_grad_() on it before the forward")
    from ..func.backward import gradients

    found = gradients(list(outputs), list(inputs), list(weights))
    for i, g in enumerate(found):
        if g is None and not unused:
            raise RuntimeError(f"grad: the outputs do not depend on input {i}; leave it out, or pass allow_unused=True")
        if g is None and materialize:
            found[i] = _C.zeros((weights[0].size(0), *inputs[i].shape), dtype=inputs[i].dtype, device=inputs[i].device)
    return tuple(g if g is None or create_graph else g.detach() for g in found)


class _VariableMeta(type):
    def __instancecheck__(cls, x):
        return isinstance(x, _C.Tensor)


class Variable(metaclass=_VariableMeta):
    """Of old: Variable(tensor, requires_grad) is the tensor itself."""

    def __new__(cls, data, requires_grad=False, volatile=None):
        return data.detach().requires_grad_() if requires_grad else data


def __getattr__(name):
    if name in ("functional", "function", "graph", "forward_ad", "profiler"):
        import importlib

        try:
            return importlib.import_module("argand.autograd." + name)
        except ModuleNotFoundError:
            pass
    from .._missing import missing

    raise missing("argand.autograd", name, [*globals(), "functional", "function", "graph"])
