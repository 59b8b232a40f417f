"""Sequences of different lengths: packed without padding, and padded."""

from collections import namedtuple

import argand
from argand import _C, Tensor

_Fields = namedtuple("PackedSequence", ["data", "batch_sizes", "sorted_indices", "unsorted_indices"])


def invert_permutation(permutation):
    """The permutation that undoes it; None for None."""
    if permutation is None:
        return None
    inverse = argand.empty_like(permutation)
    inverse.scatter_(0, permutation, argand.arange(0, permutation.numel(), device=permutation.device))
    return inverse


class PackedSequence(_Fields):
    """A batch of sequences, step by step.

    data [sum of lengths, *]: first every sequence's first element, then the second ones, ... batch_sizes: how many
    sequences reach each step. sorted_indices: the order of the sequences, longest first; None if they came so.
    """

    __slots__ = ()

    def __new__(cls, data, batch_sizes=None, sorted_indices=None, unsorted_indices=None):
        if unsorted_indices is None:
            unsorted_indices = invert_permutation(sorted_indices)
        if batch_sizes is None:  # a pair in place of the two
            data, batch_sizes = data
        if batch_sizes.device.type != "cpu":
            raise ValueError(
                f"PackedSequence: expected batch_sizes on the CPU, got {batch_sizes.device}; pack_sequence() and "
                "pack_padded_sequence() put it there"
            )
        return super().__new__(cls, data, batch_sizes, sorted_indices, unsorted_indices)

    def to(self, *args, **kwargs):
        """With data converted or moved as Tensor.to() does; the indices go to the same device."""
        data = self.data.to(*args, **kwargs)
        if data is self.data:
            return self
        sorted_indices = None if self.sorted_indices is None else self.sorted_indices.to(data.device)
        return type(self)(data, self.batch_sizes, sorted_indices)

    def _with(self, data):
        return type(self)(data, self.batch_sizes, self.sorted_indices, self.unsorted_indices)

    def cpu(self):
        """On the CPU."""
        return self.to("cpu")

    def cuda(self, *args, **kwargs):
        """On a CUDA device."""
        return self.to(*args, **kwargs) if args or kwargs else self.to("cuda")

    def double(self):
        """As float64."""
        return self.to(dtype=argand.float64)

    def float(self):
        """As float32."""
        return self.to(dtype=argand.float32)

    def half(self):
        """As float16."""
        return self.to(dtype=argand.float16)

    def long(self):
        """As int64."""
        return self.to(dtype=argand.int64)

    def int(self):
        """As int32."""
        return self.to(dtype=argand.int32)

    def pin_memory(self):
        """With data in pinned memory."""
        return self._with(self.data.pin_memory())

    def is_pinned(self):
        """Whether data is in pinned memory."""
        return self.data.is_pinned()

    @property
    def is_cuda(self):
        """Whether data is on a CUDA device."""
        return self.data.device.type == "cuda"


def _lengths_list(lengths):
    return lengths.tolist() if isinstance(lengths, Tensor) else [int(n) for n in lengths]


def pack_padded_sequence(input, lengths, batch_first=False, enforce_sorted=True):
    """Packs input [T, N, *], [N, T, *] with batch_first, whose sequences have the given lengths.

    enforce_sorted: they must come longest first. Lengths below 1 are a RuntimeError.
    """
    if not isinstance(lengths, Tensor):
        lengths = argand.as_tensor(lengths, dtype=argand.int64, device="cpu")
    sorted_indices = None
    if not enforce_sorted:
        lengths, sorted_indices = argand.sort(lengths, descending=True)
        sorted_indices = sorted_indices.to(input.device)
        input = input.index_select(0 if batch_first else 1, sorted_indices)
    steps = input.transpose(0, 1) if batch_first else input
    counts = _lengths_list(lengths)
    if len(counts) != steps.shape[1]:
        raise RuntimeError(
            f"pack_padded_sequence: a batch of {steps.shape[1]} needs that many lengths, got {len(counts)}"
        )
    if not counts or counts[-1] <= 0:
        raise RuntimeError("pack_padded_sequence: every length must be 1 or more, got one that is 0 or less, or none")
    if any(a < b for a, b in zip(counts, counts[1:], strict=False)):
        raise RuntimeError(
            "pack_padded_sequence: expected the longest sequence first, got a longer one after a shorter; "
            "enforce_sorted=False sorts them"
        )
    batch_sizes, reaching = [], len(counts)
    parts, start = [], 0
    for step in range(counts[0]):
        while counts[reaching - 1] <= step:
            if start < step:
                parts.append(steps[start:step, :reaching].flatten(0, 1))
                start = step
            reaching -= 1
        batch_sizes.append(reaching)
    parts.append(steps[start : counts[0], :reaching].flatten(0, 1))
    data = parts[0].contiguous() if len(parts) == 1 else _C.cat(parts)
    return PackedSequence(data, argand.tensor(batch_sizes, dtype=argand.int64), sorted_indices, None)


def pad_packed_sequence(sequence, batch_first=False, padding_value=0.0, total_length=None):
    """(padded [T, N, *] or [N, T, *], lengths [N]) of a PackedSequence; total_length: T, at least the longest."""
    sizes = sequence.batch_sizes.tolist()
    longest = len(sizes)
    if total_length is not None and total_length < longest:
        raise ValueError(
            f"pad_packed_sequence: total_length must be {longest}, the longest sequence's length, or more, got "
            f"{total_length}"
        )
    data = sequence.data
    rows = []
    for size, step in zip(sizes, data.split(sizes), strict=True):
        missing = sizes[0] - size
        if missing:
            step = _C.cat([step, step.new_full((missing, *step.shape[1:]), padding_value)])
        rows.append(step)
    extra = 0 if total_length is None else total_length - longest
    if extra:
        rows.extend([data.new_full((sizes[0], *data.shape[1:]), padding_value)] * extra)
    padded = _C.stack(rows)
    padded = padded.transpose(0, 1) if batch_first else padded
    counts = _lengths_of(sizes)
    lengths = argand.tensor(counts, dtype=argand.int64)
    order = sequence.unsorted_indices
    if order is not None:
        return padded.index_select(0 if batch_first else 1, order), lengths[order.cpu()]
    return padded, lengths


def _lengths_of(batch_sizes):
    lengths, reaching = [0] * batch_sizes[0], batch_sizes[0]
    for step, size in enumerate(batch_sizes):
        while reaching > size:
            reaching -= 1
            lengths[reaching] = step
    for i in range(reaching):
        lengths[i] = len(batch_sizes)
    return lengths


def pad_sequence(sequences, batch_first=False, padding_value=0.0, padding_side="right"):
    """Tensors [L, *] of different L as one [longest, N, *], [N, longest, *] with batch_first."""
    if isinstance(sequences, Tensor):
        sequences = sequences.unbind(0)
    elif not hasattr(sequences, "__iter__"):
        raise RuntimeError(f"pad_sequence: sequences must be a list or another iterable, got {type(sequences)}")
    if padding_side not in ("left", "right"):
        raise RuntimeError(f"pad_sequence: padding_side must be 'left' or 'right', got {padding_side}")
    sequences = tuple(sequences)
    if not sequences:
        raise RuntimeError("pad_sequence: expected at least one sequence, got none")
    longest = max(s.size(0) for s in sequences)
    rest = tuple(sequences[0].shape[1:])
    shape = (len(sequences), longest, *rest) if batch_first else (longest, len(sequences), *rest)
    padded = argand.full(shape, padding_value, dtype=sequences[0].dtype, device=sequences[0].device)
    for i, sequence in enumerate(sequences):
        length = sequence.size(0)
        where = slice(longest - length, longest) if padding_side == "left" else slice(0, length)
        padded[(i, where) if batch_first else (where, i)] = sequence
    return padded


def unpad_sequence(padded_sequences, lengths, batch_first=False):
    """The sequences of padded_sequences [T, N, *] cut to their lengths."""
    if not batch_first:
        padded_sequences = padded_sequences.transpose(0, 1)
    return [sequence[:length] for sequence, length in zip(padded_sequences, _lengths_list(lengths), strict=True)]


def pack_sequence(sequences, enforce_sorted=True):
    """Packs tensors [L, *]; enforce_sorted: they must come longest first."""
    lengths = argand.as_tensor([s.size(0) for s in sequences])
    return pack_padded_sequence(pad_sequence(sequences), lengths, enforce_sorted=enforce_sorted)


def unpack_sequence(packed_sequences):
    """The sequences of a PackedSequence."""
    padded, lengths = pad_packed_sequence(packed_sequences, batch_first=True)
    return unpad_sequence(padded, lengths, batch_first=True)
