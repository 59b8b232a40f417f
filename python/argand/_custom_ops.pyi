# Written by tools/generate from the operations' schemas and the package's sources; edit those.
# mypy: disable-error-code="override, misc"
from argand.library import custom_op as custom_op, impl as impl, impl_abstract as impl_abstract

__all__ = ['custom_op', 'impl', 'impl_abstract']
