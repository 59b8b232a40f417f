"""compile passes modules and functions through as they are."""

import contextlib as _contextlib


def compile(model=None, *, fullgraph=False, dynamic=None, backend="inductor", mode=None, options=None, disable=False):
    """model itself; as a decorator with arguments, a function that returns what it is given."""
    return model if model is not None else (lambda m: m)


def is_compiling():
    """Whether a compiler is reading the program: never."""
    return False


is_dynamo_compiling = is_exporting = is_compiling


def disable(fn=None, recursive=True, *, reason=None):
    """fn itself."""
    return fn if fn is not None else (lambda f: f)


def allow_in_graph(fn):
    """fn itself: a mark for the compiler."""
    return fn


def assume_constant_result(fn):
    """fn itself: a mark for the compiler."""
    return fn


def substitute_in_graph(original_fn, *, can_constant_fold_through=False, skip_signature_check=False):
    """A decorator that returns what it is given: no compiler looks for a substitute."""
    return lambda fn: fn


def list_backends(exclude_tags=("debug", "experimental")) -> list[str]:
    """[]: what torch.compile does is the same whatever its backend."""
    return []


def cudagraph_mark_step_begin():
    """Begins a step of captured graphs: there are none."""


def set_stance(stance="default", *, skip_guard_eval_unsafe=False, force_backend=None):
    """How the compiler behaves: nothing changes. Also for `with`."""
    return _contextlib.nullcontext()


def reset():
    """Forgets what was compiled: nothing."""
