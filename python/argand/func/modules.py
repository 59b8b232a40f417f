"""Modules as functions of their parameters."""

from .. import _C
from ..nn.utils.stateless import _functional_call


def functional_call(module, parameter_and_buffer_dicts, args=None, kwargs=None, *, tie_weights=True, strict=False):
    """module(*args, **kwargs) with parameters and buffers from a dict by name, or several dicts, in place of its own.

    args: a tuple, or one argument. Names that share a tensor in the module share the one given, unless tie_weights is
    False; strict asks for every name and no other. The module is left as it was.
    """
    given = parameter_and_buffer_dicts
    if not isinstance(given, dict):
        if not isinstance(given, (tuple, list)) or not all(isinstance(d, dict) for d in given):
            raise ValueError(f"functional_call: expected a dict or a sequence of dicts, got {type(given).__name__}")
        names = [name for d in given for name in d]
        if len(set(names)) < len(names):
            twice = sorted({n for n in names if names.count(n) > 1})
            raise ValueError(f"functional_call: {twice} come in more than one of the dicts")
        given = {name: value for d in given for name, value in d.items()}
    return _functional_call(module, given, args, kwargs, tie_weights=tie_weights, strict=strict)


def stack_module_state(models):
    """(parameters, buffers): dicts of the models' tensors by name, stacked along a new first dimension. The models must
    be of one class and in one mode.
    """
    models = list(models)
    if not models:
        raise RuntimeError("stack_module_state: expected one model at least, got none")
    if any(m.training != models[0].training for m in models):
        raise RuntimeError("stack_module_state: the models must all be in training mode, or all in evaluation mode")
    if any(type(m) is not type(models[0]) for m in models):
        raise RuntimeError("stack_module_state: the models must be of one class")

    def stacked(what, trained):
        rows = [dict(getattr(m, what)()) for m in models]
        out = {}
        for name in rows[0]:
            x = _C.stack([row[name].detach() for row in rows])
            out[name] = x.requires_grad_(rows[0][name].requires_grad) if trained else x
        return out

    return stacked("named_parameters", True), stacked("named_buffers", False)
