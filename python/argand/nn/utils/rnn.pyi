# Written by tools/generate from the operations' schemas and the package's sources; edit those.
# mypy: disable-error-code="override, misc"
import builtins
from typing import Any, NamedTuple
from collections.abc import Sequence
from argand import Tensor

def invert_permutation(permutation: Sequence[builtins.int]) -> Any:
    ...

class PackedSequence(_Fields):

    def __new__(cls, data: Any, batch_sizes: Tensor | None=None, sorted_indices: Any=None, unsorted_indices: Any=None) -> Any:
        ...

    def to(self, *args: Any, **kwargs: Any) -> Any:
        ...

    def cpu(self) -> Any:
        ...

    def cuda(self, *args: Any, **kwargs: Any) -> Any:
        ...

    def double(self) -> Any:
        ...

    def float(self) -> Any:
        ...

    def half(self) -> Any:
        ...

    def long(self) -> Any:
        ...

    def int(self) -> Any:
        ...

    def pin_memory(self) -> Any:
        ...

    def is_pinned(self) -> Any:
        ...

    @property
    def is_cuda(self) -> Any:
        ...

def pack_padded_sequence(input: Tensor, lengths: Tensor | Sequence[builtins.int], batch_first: bool=False, enforce_sorted: bool=True) -> Any:
    ...

def pad_packed_sequence(sequence: Tensor, batch_first: bool=False, padding_value: builtins.float=0.0, total_length: Any=None) -> Any:
    ...

def pad_sequence(sequences: Sequence[Tensor], batch_first: bool=False, padding_value: builtins.float=0.0, padding_side: str='right') -> Any:
    ...

def unpad_sequence(padded_sequences: Any, lengths: Tensor | Sequence[builtins.int], batch_first: bool=False) -> Any:
    ...

def pack_sequence(sequences: Sequence[Tensor], enforce_sorted: bool=True) -> Any:
    ...

def unpack_sequence(packed_sequences: Any) -> Any:
    ...

class _Fields(NamedTuple):
    data: Tensor
    batch_sizes: Tensor
    sorted_indices: Tensor | None
    unsorted_indices: Tensor | None
