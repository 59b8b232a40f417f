"""compile passes modules and functions through as they are."""


def compile(model=None, *, fullgraph=False, dynamic=None, backend="inductor", mode=None, options=None, disable=False):
    """model itself; as a decorator with arguments, a function that returns what it is given."""
    return model if model is not None else (lambda m: m)


def is_compiling():
    """Whether a compiler is reading the program: never."""
    return False


def disable(fn=None, recursive=True):
    """fn itself."""
    return fn if fn is not None else (lambda f: f)


def reset():
    """Forgets what was compiled: nothing."""
