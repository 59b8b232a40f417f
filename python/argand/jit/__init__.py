"""TorchScript's names: script and trace return what they are given; nothing is compiled."""

from typing import Final  # noqa: F401

from .._missing import missing, not_here

_HINT = "programs are not compiled to TorchScript; keep the state_dict, and build the module with its class"


def script(obj=None, *args, **kwargs):
    """obj itself."""
    return obj if obj is not None else (lambda f: f)


def trace(func, example_inputs=None, *args, **kwargs):
    """func itself."""
    return func


def trace_module(mod, inputs=None, *args, **kwargs):
    """mod itself."""
    return mod


def freeze(mod, *args, **kwargs):
    """mod itself."""
    return mod


optimize_for_inference = freeze


def is_scripting():
    """False."""
    return False


def is_tracing():
    """False."""
    return False


def annotate(the_type, the_value):
    """the_value."""
    return the_value


def Attribute(value, type):
    """value: a type for the compiler."""
    return value


def isinstance(obj, target_type) -> bool:
    """Whether obj is of a type, as Python says."""
    import builtins
    import typing

    return builtins.isinstance(obj, typing.get_origin(target_type) or target_type)


def _same(fn=None, **kwargs):
    return fn if fn is not None else (lambda f: f)


unused = ignore = export = interface = script_method = script_if_tracing = _script_if_tracing = _overload = (
    _overload_method
) = _same


def fork(func, *args, **kwargs):
    """A Future of func(*args, **kwargs), which runs here and now."""
    from ..futures import Future

    future = Future()
    try:
        future.set_result(func(*args, **kwargs))
    except Exception as error:
        future.set_exception(error)
    return future


def wait(future):
    """The result of a Future that fork gave."""
    return future.wait()


class ScriptFunction:
    """A compiled function. There are none."""

    def __init__(self, *args, **kwargs):
        raise NotImplementedError(f"jit.ScriptFunction: {_HINT}")


class CompilationUnit(ScriptFunction):
    """Compiled source. There is none."""


class Error(RuntimeError):
    """An error of a compiled program; never raised."""


class TracerWarning(Warning):
    """Never raised."""


save = not_here("jit.save", _HINT)
load = not_here("jit.load", _HINT)


def __getattr__(name):
    if name.startswith("_"):
        raise missing("argand.jit", name, [*globals()])
    if name in ("ScriptModule", "RecursiveScriptModule"):
        from . import _modules

        return getattr(_modules, name)
    raise missing("argand.jit", name, [*globals(), "ScriptModule"])
