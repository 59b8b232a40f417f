"""Operations of one's own under torch.ops: custom_op("space::name", mutates_args=()), or a Library's define and
impl."""

import functools as _functools
import inspect as _inspect
import re as _re

from . import _C
from ._missing import missing as _missing
from ._missing import not_here

__all__ = [
    "CustomOpDef",
    "Library",
    "custom_op",
    "define",
    "impl",
    "infer_schema",
    "opcheck",
    "register_autograd",
    "register_fake",
    "register_kernel",
    "triton_op",
]

_spaces = {}  # {space: {name: CustomOpDef}}


class CustomOpDef:
    """An operation that a program defines. It is called as a function; where register_autograd() has given it a
    derivative, calls are recorded.
    """

    def __init__(self, qualname, function=None):
        space, colons, name = qualname.partition("::")
        if not colons:
            raise ValueError(f"library: expected a name of the form 'space::name', got {qualname!r}")
        name = name.split(".")[0]
        self._qualname, self._name, self._function = f"{space}::{name}", name, function
        self._kernels, self._recorded = {}, None
        self.__name__ = self.__qualname__ = name
        self.default = self
        _spaces.setdefault(space, {})[name] = self

    def __repr__(self):
        return f"<operation {self._qualname}>"

    def _run(self, *args, **kwargs):
        given = next((x for x in [*args, *kwargs.values()] if isinstance(x, _C.Tensor)), None)
        function = self._kernels.get(given.device.type if given is not None else "cpu", self._function)
        if function is None:
            raise NotImplementedError(f"{self._qualname}: it is declared, and has no function; see library.impl")
        return function(*args, **kwargs)

    def __call__(self, *args, **kwargs):
        if self._recorded is None:
            return self._run(*args, **kwargs)
        if kwargs:
            bound = _inspect.signature(self._function).bind(*args, **kwargs)
            bound.apply_defaults()
            args = bound.args
            if bound.kwargs:
                raise TypeError(f"{self._qualname}: an operation with a derivative takes no keyword-only arguments")
        return self._recorded.apply(*args)

    def register_kernel(self, device_types, func=None, /):
        """func for tensors on these devices, a name or several; also as a decorator."""

        def register(f):
            for kind in [device_types] if isinstance(device_types, str) or device_types is None else device_types:
                if kind is None or kind == "default":
                    self._function = f
                else:
                    self._kernels[kind] = f
            return f

        return register if func is None else register(func)

    def register_fake(self, fn=None, /):
        """fn itself: it gives shapes alone, and nothing asks for them."""
        return fn if fn is not None else (lambda f: f)

    register_vmap = register_torch_dispatch = register_fake

    def register_autograd(self, backward, /, *, setup_context=None):
        """The derivative: backward(ctx, *grads) gives a gradient for every argument; setup_context(ctx, inputs, output)
        keeps what it needs.
        """
        from .autograd import Function

        def forward(ctx, *args):
            output = self._run(*args)
            if setup_context is not None:
                setup_context(ctx, args, output)
            return output

        body = {"forward": staticmethod(forward), "backward": staticmethod(backward)}
        self._recorded = type(self._name, (Function,), body)


def custom_op(name, fn=None, /, *, mutates_args=(), device_types=None, schema=None, tags=None):
    """Makes fn the operation 'space::name', also as a decorator; torch.ops.space.name is it."""

    def make(f):
        made = CustomOpDef(name, None if device_types else f)
        if device_types:
            made.register_kernel(device_types, f)
        _functools.update_wrapper(made, f)
        return made

    return make if fn is None else make(fn)


triton_op = custom_op


def _find(op):
    if isinstance(op, CustomOpDef):
        return op
    space, _, name = str(op).partition("::")
    found = _spaces.get(space, {}).get(name.split(".")[0])
    if found is None:
        raise RuntimeError(f"library: there is no operation '{op}'; define it with library.custom_op or library.define")
    return found


def define(qualname, schema=None, *, lib=None, tags=()):
    """Declares 'space::name'; impl() gives its function."""
    CustomOpDef(_re.match(r"[\w:.]+", qualname).group())


def impl(qualname, types, func=None, *, lib=None):
    """func for tensors on devices ('cpu', 'cuda', 'default' or several); also as a decorator."""
    return _find(qualname).register_kernel(types, func)


def register_kernel(op, device_types, func=None, /, *, lib=None):
    """func for tensors on these devices; also as a decorator."""
    return _find(op).register_kernel(device_types, func)


def register_fake(op, func=None, /, *, lib=None, _stacklevel=1, allow_override=False):
    """func itself: it gives shapes alone, and nothing asks for them."""
    return func if func is not None else (lambda f: f)


impl_abstract = register_vmap = register_fake


def register_autograd(op, backward, /, *, setup_context=None, lib=None):
    """The derivative of an operation: see CustomOpDef.register_autograd."""
    _find(op).register_autograd(backward, setup_context=setup_context)


def infer_schema(prototype_function, /, *, mutates_args=(), op_name=None):
    """The arguments of a function as they are written, with its name."""
    return f"{op_name or ''}{_inspect.signature(prototype_function)}"


def opcheck(op, args, kwargs=None, **other) -> dict[str, str]:
    """Calls the operation; {'test_schema': 'SUCCESS'}."""
    _find(op)(*args, **(kwargs or {}))
    return {"test_schema": "SUCCESS"}


class Library:
    """The operations of a space: Library('space', 'DEF').define('name(Tensor x) -> Tensor'), then impl('name', f)."""

    def __init__(self, ns, kind="FRAGMENT", dispatch_key=""):
        if kind not in ("DEF", "FRAGMENT", "IMPL"):
            raise ValueError(f"Library: kind must be 'DEF', 'FRAGMENT' or 'IMPL', got {kind!r}")
        self.ns, self.kind, self.dispatch_key = ns, kind, dispatch_key

    def define(self, schema, alias_analysis="", *, tags=()) -> str:
        """Declares an operation; returns its name."""
        name = _re.match(r"[\w.]+", schema).group()
        CustomOpDef(f"{self.ns}::{name}")
        return name

    def impl(self, op_name, fn, dispatch_key="", *, with_keyset=False, allow_override=False):
        """fn for an operation, by dispatch key: 'CPU', 'CUDA', or anything else for all devices."""
        key = (dispatch_key or self.dispatch_key).lower()
        if key in ("meta", "autograd", "autogradcpu", "autogradcuda"):
            return
        op = op_name if isinstance(op_name, CustomOpDef) else f"{self.ns}::{str(op_name).split('::')[-1]}"
        _find(op).register_kernel(key if key in ("cpu", "cuda") else None, fn)


def _slice(x, dim=0, start=None, end=None, step=1):
    return x[(*[slice(None)] * (dim % x.dim()), slice(start, end, step))]


_ATEN = {  # what Python programs write in another way
    "alias": lambda x: x.view_as(x),
    "index": lambda x, indices: x[tuple(slice(None) if i is None else i for i in indices)],
    "slice": _slice,
    "_to_copy": lambda x, **kwargs: x.to(copy=True, **kwargs),
}


class _Space:
    """The operations of one name before the '::'."""

    def __init__(self, name):
        self.__dict__["_space"] = name

    def __getattr__(self, name):
        found = _spaces.get(self._space, {}).get(name)
        if found is None and self._space in ("aten", "prim", "prims"):
            found = self._own(name)
        if found is None:
            raise AttributeError(f"'_OpNamespace' '{self._space}' object has no attribute '{name}'", name=name)
        return found

    def _own(self, name):
        """A function of Argand's, for all of its overloads. Names of PyTorch's inside raise when called."""
        from . import nn

        function = (
            _ATEN.get(name)
            or getattr(_C, name, None)
            or getattr(nn.functional, name, None)
            or getattr(_C.Tensor, name, None)
        )
        if not callable(function):
            if not name.startswith("_"):
                return None
            function = not_here(
                f"ops.aten.{name}", "it belongs to PyTorch's inside; call the operation by its public name"
            )
        made = self.__dict__[name] = _Overloads(name, function)
        return made

    def __dir__(self):
        return sorted(_spaces.get(self._space, {}))


class _Overloads:
    """torch.ops.aten.name and its overloads, as .default or .Tensor: one function chooses by the arguments."""

    def __init__(self, name, function):
        self.__name__, self._function = name, function

    def __call__(self, *args, **kwargs):
        return self._function(*args, **kwargs)

    def __getattr__(self, name):
        if name.startswith("__"):
            raise AttributeError(name)
        return self

    def __repr__(self):
        return f"<operation aten::{self.__name__}>"


class _Ops:
    """torch.ops: every space that is asked for, with the operations that programs have put there."""

    loaded_libraries = frozenset()

    def __getattr__(self, name):
        if name.startswith("__"):
            raise AttributeError(name)
        made = self.__dict__[name] = _Space(name)
        return made

    def load_library(self, path):
        """A library built for PyTorch cannot be loaded."""
        raise OSError(
            f"ops.load_library: {path} is built for PyTorch; write its operations in Python (library.custom_op), or in "
            "C++ with argand/argand.h"
        )

    def import_module(self, module):
        """Imports a Python module that defines operations."""
        import importlib

        importlib.import_module(module)


class _Classes:
    """torch.classes: none."""

    loaded_libraries = frozenset()

    def load_library(self, path):
        """A library built for PyTorch cannot be loaded."""
        raise OSError(f"classes.load_library: {path} is built for PyTorch")


ops, classes = _Ops(), _Classes()


def __getattr__(name):
    raise _missing("argand.library", name, __all__)
