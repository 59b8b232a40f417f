"""Attention."""

import math
import warnings

import argand
from argand import _C
from argand.nn.functional.activation import dropout, softmax
from argand.nn.functional.convolution import linear
from argand.nn.functional.resize import pad

_NAME = "multi_head_attention_forward"


def scaled_dot_product_attention(
    query, key, value, attn_mask=None, dropout_p=0.0, is_causal=False, scale=None, enable_gqa=False
):
    """softmax(query @ key.T * scale + mask) @ value. query [*, L, E], key [*, S, E], value [*, S, Ev]."""
    return _C.scaled_dot_product_attention(
        query, key, value, attn_mask, dropout_p, is_causal, scale=scale, enable_gqa=enable_gqa
    )


def _canonical_mask(mask, name, other_type, other_name, target_type, check_other=True):
    """A bool mask as numbers to add: -inf where it is True."""
    if mask is None:
        return None
    is_bool = mask.dtype is argand.bool
    if not is_bool and not mask.is_floating_point():
        raise AssertionError(f"attention: {name} must be bool or floating-point, got {mask.dtype}")
    if check_other and other_type not in (None, mask.dtype):
        warnings.warn(
            f"attention: {name} and {other_name} differ in dtype; give both the same, the mix is of old", stacklevel=4
        )
    return (
        argand.zeros(mask.shape, dtype=target_type, device=mask.device).masked_fill(mask, -math.inf)
        if is_bool
        else mask
    )


def _project_inputs(query, key, value, embed_dim, weights, bias):
    """Query, key and value through the input projection; weights: one tensor [3E, E], or three."""
    biases = (None, None, None) if bias is None else bias.split(embed_dim)
    if isinstance(weights, tuple):
        return tuple(linear(x, w, b) for x, w, b in zip((query, key, value), weights, biases, strict=True))
    if query is key and key is value:
        return linear(query, weights, bias).chunk(3, -1)
    parts = weights.split(embed_dim)
    return tuple(linear(x, w, b) for x, w, b in zip((query, key, value), parts, biases, strict=True))


def _check_attention_shapes(query, key, value, key_padding_mask, attn_mask):
    """Whether the query has a batch dimension."""
    if query.dim() not in (2, 3):
        raise AssertionError(
            f"{_NAME}: query must be [L, N, E], or [L, E] without a batch, got {query.dim()} dimensions"
        )
    dims = query.dim()
    if not key.dim() == value.dim() == dims:
        raise AssertionError(
            f"{_NAME}: key and value must have {dims} dimensions, as query does, got {key.dim()} and {value.dim()}"
        )
    if key_padding_mask is not None and key_padding_mask.dim() != dims - 1:
        shape = "[N, S]" if dims == 3 else "[S]"
        raise AssertionError(f"{_NAME}: key_padding_mask must be {shape}, got {key_padding_mask.dim()} dimensions")
    if attn_mask is not None and attn_mask.dim() not in (2, 3):
        raise AssertionError(
            f"{_NAME}: attn_mask must be [L, S], or one such mask per head and sample, got {attn_mask.dim()} dimensions"
        )
    return dims == 3


def multi_head_attention_forward(
    query,
    key,
    value,
    embed_dim_to_check,
    num_heads,
    in_proj_weight,
    in_proj_bias,
    bias_k,
    bias_v,
    add_zero_attn,
    dropout_p,
    out_proj_weight,
    out_proj_bias,
    training=True,
    key_padding_mask=None,
    need_weights=True,
    attn_mask=None,
    use_separate_proj_weight=False,
    q_proj_weight=None,
    k_proj_weight=None,
    v_proj_weight=None,
    static_k=None,
    static_v=None,
    average_attn_weights=True,
    is_causal=False,
):
    """Attention with num_heads heads. query [L, N, E], key [S, N, Ek], value [S, N, Ev], or without N.

    Returns (output [L, N, E], weights [N, L, S] or None). average_attn_weights=False: weights [N, heads, L, S].
    """
    batched = _check_attention_shapes(query, key, value, key_padding_mask, attn_mask)
    if not batched:
        same = query is key and key is value
        query = query.unsqueeze(1)
        key, value = (query, query) if same else (key.unsqueeze(1), value.unsqueeze(1))
        key_padding_mask = None if key_padding_mask is None else key_padding_mask.unsqueeze(0)
    length, batch, embed_dim = query.shape
    source = key.shape[0]
    if embed_dim != embed_dim_to_check:
        raise AssertionError(f"{_NAME}: query must end in the embedding size {embed_dim_to_check}, got {embed_dim}")
    if embed_dim % num_heads != 0:
        raise AssertionError(f"{_NAME}: {num_heads} heads cannot share an embedding of {embed_dim}")
    head_dim = embed_dim // num_heads
    if is_causal and attn_mask is None:
        raise RuntimeError(f"{_NAME}: is_causal says what attn_mask is, but there is none; pass it too")
    key_padding_mask = _canonical_mask(
        key_padding_mask, "key_padding_mask", None if attn_mask is None else attn_mask.dtype, "attn_mask", query.dtype
    )
    if is_causal and key_padding_mask is None and not need_weights:
        attn_mask = None  # the kernel makes the causal mask itself
    else:
        attn_mask = _canonical_mask(attn_mask, "attn_mask", None, "", query.dtype, check_other=False)
        is_causal = False
    attn_mask = _attention_mask_3d(attn_mask, length, source, batch * num_heads)

    weights = (q_proj_weight, k_proj_weight, v_proj_weight) if use_separate_proj_weight else in_proj_weight
    q, k, v = _project_inputs(query, key, value, embed_dim, weights, in_proj_bias)
    if bias_k is not None and bias_v is not None:
        k, v = _C.cat([k, bias_k.repeat(1, batch, 1)]), _C.cat([v, bias_v.repeat(1, batch, 1)])
        attn_mask, key_padding_mask = _widened(attn_mask), _widened(key_padding_mask)

    def heads(x):
        return x.reshape(x.shape[0], batch * num_heads, head_dim).transpose(0, 1)

    q = heads(q)
    k = heads(k) if static_k is None else static_k
    v = heads(v) if static_v is None else static_v
    if add_zero_attn:
        zeros = argand.zeros((batch * num_heads, 1, head_dim), dtype=k.dtype, device=k.device)
        k, v = _C.cat([k, zeros], 1), _C.cat([v, zeros], 1)
        attn_mask, key_padding_mask = _widened(attn_mask), _widened(key_padding_mask)
    source = k.shape[1]
    attn_mask = _merged_masks(attn_mask, key_padding_mask, batch, num_heads, source)
    dropout_p = dropout_p if training else 0.0

    if need_weights:
        output, attention = _attend_with_weights(q, k, v, attn_mask, dropout_p)
        attention = attention.view(batch, num_heads, length, source)
        attention = attention.mean(dim=1) if average_attn_weights else attention
    else:
        if attn_mask is not None:
            attn_mask = (
                attn_mask.unsqueeze(0) if attn_mask.shape[0] == 1 else (attn_mask.view(batch, num_heads, -1, source))
            )
        q, k, v = (x.view(batch, num_heads, x.shape[1], head_dim) for x in (q, k, v))
        output = scaled_dot_product_attention(q, k, v, attn_mask, dropout_p, is_causal)
        output, attention = output.reshape(batch * num_heads, length, head_dim), None
    output = linear(output.transpose(0, 1).reshape(length * batch, embed_dim), out_proj_weight, out_proj_bias)
    output = output.view(length, batch, output.shape[-1])
    if not batched:
        output = output.squeeze(1)
        attention = None if attention is None else attention.squeeze(0)
    return output, attention


def _widened(mask):
    return None if mask is None else pad(mask, (0, 1))


def _attention_mask_3d(mask, length, source, batch_heads):
    """mask as [1 or batch_heads, L, S]."""
    if mask is None:
        return None
    expected = (length, source) if mask.dim() == 2 else (batch_heads, length, source)
    if tuple(mask.shape) != expected:
        raise RuntimeError(f"{_NAME}: a {mask.dim()}-D attn_mask must have the shape {expected}, got {mask.shape}")
    return mask.unsqueeze(0) if mask.dim() == 2 else mask


def _merged_masks(attn_mask, key_padding_mask, batch, num_heads, source):
    if key_padding_mask is None:
        return attn_mask
    if tuple(key_padding_mask.shape) != (batch, source):
        raise AssertionError(f"{_NAME}: key_padding_mask must be {(batch, source)}, got {key_padding_mask.shape}")
    padding = key_padding_mask.view(batch, 1, 1, source).expand(-1, num_heads, -1, -1)
    padding = padding.reshape(batch * num_heads, 1, source)
    return padding if attn_mask is None else attn_mask + padding


def _attend_with_weights(q, k, v, attn_mask, dropout_p):
    """q, k, v [N * heads, L or S, E]: the output and the weights, after dropout."""
    scores = (q * math.sqrt(1.0 / q.shape[-1])) @ k.transpose(-2, -1)
    weights = softmax(scores if attn_mask is None else scores + attn_mask, dim=-1)
    if dropout_p > 0.0:
        weights = dropout(weights, p=dropout_p)
    return weights @ v, weights
