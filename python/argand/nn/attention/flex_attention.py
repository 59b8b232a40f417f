"""Attention whose scores and mask are functions of the places: score_mod(score, batch, head, query, key) and
mask_mod(batch, head, query, key). The functions are called once, with tensors of places that broadcast."""

import math
from collections import namedtuple
from collections.abc import Callable

import argand

__all__ = [
    "AuxOutput",
    "AuxRequest",
    "BlockMask",
    "and_masks",
    "create_block_mask",
    "create_mask",
    "flex_attention",
    "noop_mask",
    "or_masks",
]

_DEFAULT_SPARSE_BLOCK_SIZE = 128

AuxRequest = namedtuple("AuxRequest", ["lse", "max_scores"], defaults=[False, False])
AuxRequest.__doc__ = "What flex_attention gives besides: the logarithms of the sums, and the largest scores."
AuxOutput = namedtuple("AuxOutput", ["lse", "max_scores"], defaults=[None, None])
AuxOutput.__doc__ = "What AuxRequest asks for, None where it does not; each [B, H, Q]."


def noop_mask(batch, head, token_q, token_kv) -> argand.Tensor:
    """All places."""
    return batch.new_ones((), dtype=argand.bool)


def and_masks(*mask_mods) -> Callable[..., argand.Tensor]:
    """The places of all masks."""

    def mask(b, h, q, kv):
        made = noop_mask(b, h, q, kv)
        for m in mask_mods:
            made = made & m(b, h, q, kv)
        return made

    return mask


def or_masks(*mask_mods) -> Callable[..., argand.Tensor]:
    """The places of any of the masks."""

    def mask(b, h, q, kv):
        made = ~noop_mask(b, h, q, kv)
        for m in mask_mods:
            made = made | m(b, h, q, kv)
        return made

    return mask


def _places(B, H, Q, KV, device):
    """The indices of batches, heads, queries and keys, each along its dimension of [B, H, Q, KV]."""
    made = []
    for d, n in enumerate((B, H, Q, KV)):
        made.append(argand.arange(n, device=device).view([-1 if i == d else 1 for i in range(4)]))
    return made


def create_mask(mod_fn, B, H, Q_LEN, KV_LEN, device="cpu") -> argand.Tensor:
    """mod_fn's mask as a tensor of bool [B or 1, H or 1, Q_LEN, KV_LEN]."""
    B, H = B or 1, H or 1
    return mod_fn(*_places(B, H, Q_LEN, KV_LEN, device)).expand(B, H, Q_LEN, KV_LEN)


class BlockMask:
    """A mask of places and its function. The mask is kept whole: `BLOCK_SIZE` is for programs that read it."""

    def __init__(self, mask, mask_mod, BLOCK_SIZE):
        self._mask, self.mask_mod, self.BLOCK_SIZE = mask, mask_mod, BLOCK_SIZE
        self.seq_lengths = tuple(mask.shape[-2:])
        self.shape = tuple(mask.shape)

    def numel(self) -> int:
        """The number of places."""
        return self._mask.numel()

    def sparsity(self) -> float:
        """How many of the places are masked out, in percent."""
        return 100.0 * (1 - self._mask.float().mean().item())

    def to_dense(self) -> argand.Tensor:
        """The mask as a tensor of bool."""
        return self._mask

    def to(self, device) -> "BlockMask":
        """The mask on a device."""
        return BlockMask(self._mask.to(device), self.mask_mod, self.BLOCK_SIZE)

    def __getitem__(self, index) -> "BlockMask":
        return BlockMask(self._mask[index], self.mask_mod, self.BLOCK_SIZE)

    def __repr__(self):
        return f"BlockMask(shape={self.shape}, sparsity={self.sparsity():.2f}%)"


def create_block_mask(
    mask_mod, B, H, Q_LEN, KV_LEN, device="cpu", BLOCK_SIZE=_DEFAULT_SPARSE_BLOCK_SIZE, _compile=False, **kwargs
) -> BlockMask:
    """The mask that flex_attention takes, of mask_mod at Q_LEN queries and KV_LEN keys; B or H of None: the same for
    every batch or head.
    """
    size = BLOCK_SIZE if isinstance(BLOCK_SIZE, tuple) else (BLOCK_SIZE, BLOCK_SIZE)
    return BlockMask(create_mask(mask_mod, B, H, Q_LEN, KV_LEN, device), mask_mod, size)


def flex_attention(
    query,
    key,
    value,
    score_mod=None,
    block_mask=None,
    scale=None,
    enable_gqa=False,
    return_lse=False,
    kernel_options=None,
    *,
    return_aux=None,
):
    """softmax(score_mod(query key^T scale), where block_mask lets) value.

    query: [B, H, Q, E]; key and value: [B, H, KV, E], with fewer heads where enable_gqa. Queries with no place give 0.
    return_lse: also the logarithm of the sum of the exponentials of the scores, [B, H, Q]. return_aux: an AuxRequest;
    gives an AuxOutput besides.
    """
    B, H, Q, E = query.shape
    KV = key.shape[-2]
    if enable_gqa:
        if H % key.shape[1]:
            raise ValueError(f"flex_attention: {H} heads of query are no multiple of the {key.shape[1]} of key")
        key, value = (x.repeat_interleave(H // key.shape[1], 1) for x in (key, value))
    elif key.shape[1] != H:
        raise ValueError(f"flex_attention: expected {H} heads of key, got {key.shape[1]}; enable_gqa=True shares them")
    scores = (query @ key.transpose(-2, -1)) * (1 / math.sqrt(E) if scale is None else scale)
    if score_mod is not None:
        scores = score_mod(scores, *_places(B, H, Q, KV, query.device)).to(query.dtype)
    if block_mask is not None:
        scores = scores.masked_fill(~block_mask.to_dense()[..., :Q, :KV], -math.inf)
    lse = scores.logsumexp(-1)
    weights = (scores - lse.masked_fill(lse == -math.inf, 0.0).unsqueeze(-1)).exp()
    out = weights @ value
    if return_aux is not None:
        return out, AuxOutput(lse if return_aux.lse else None, scores.amax(-1) if return_aux.max_scores else None)
    return (out, lse) if return_lse else out
