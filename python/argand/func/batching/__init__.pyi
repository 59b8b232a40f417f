# Written by tools/generate from the operations' schemas and the package's sources; edit those.
# mypy: disable-error-code="override, misc"
from argand.func.batching.tensor import Batched as Batched, Level as Level, dispatch as dispatch

__all__ = ['Batched', 'Level', 'dispatch']
