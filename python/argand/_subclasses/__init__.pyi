# Written by tools/generate from the operations' schemas and the package's sources; edit those.
# mypy: disable-error-code="override, misc"
from argand._subclasses.fake_tensor import FakeTensor as FakeTensor, FakeTensorMode as FakeTensorMode

__all__ = ['FakeTensor', 'FakeTensorMode']
