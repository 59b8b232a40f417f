# Written by tools/generate from the operations' schemas and the package's sources; edit those.
# mypy: disable-error-code="override, misc"
from argand.autograd.grad_mode import _Mode as _DecoratorContextManager

__all__ = ['_DecoratorContextManager']
