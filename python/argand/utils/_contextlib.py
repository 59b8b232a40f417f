"""Context managers that also decorate functions and classes."""

from ..autograd.grad_mode import _Mode as _DecoratorContextManager

__all__ = ["_DecoratorContextManager"]
