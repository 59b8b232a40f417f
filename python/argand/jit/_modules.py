"""The class of compiled modules."""

from ..nn.modules.module import Module


class ScriptModule(Module):
    """A module like any other: nothing is compiled, so no module is of this class but those of its subclasses."""


class RecursiveScriptModule(ScriptModule):
    """A compiled module. There are none."""
