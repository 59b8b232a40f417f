"""The bound operations, read from the tables that tools/generate writes, and calls of them with generated arguments.

A call is an expression over the names of ARRAYS and `t`, the library: "t.add(x, y, alpha=1.5)". An operation whose
arguments must fit each other (a product's shapes, a loss's classes) has its argument lists in ARGUMENTS; those of the
others follow from the kinds of the parameters.
"""

import re
from dataclasses import dataclass
from pathlib import Path

import numpy as np

GENERATED = Path(__file__).resolve().parents[2] / "python" / "bindings" / "generated"


@dataclass
class Param:
    kind: str
    name: str
    default: str | None
    keyword: bool


@dataclass
class Signature:
    name: str
    params: list
    function: bool
    method: bool


def _split(text):
    """text at the commas outside of brackets."""
    parts, depth, start = [], 0, 0
    for i, c in enumerate(text):
        depth += (c in "[(") - (c in "])")
        if c == "," and depth == 0:
            parts.append(text[start:i].strip())
            start = i + 1
    return [p for p in [*parts, text[start:].strip()] if p]


def signatures():
    """{name: [Signature]} of every operation bound from a schema."""
    found = {}
    for file in sorted(GENERATED.glob("*.cpp")):
        source = file.read_text()
        for text, forms in re.findall(
            r'\{"(\w+\([^"]*\))", \w+_p\d+, [^{}]*?, (kFunction \| kMethod|kFunction|kMethod)', source
        ):
            name, inside = text[:-1].split("(", 1)
            params, keyword = [], False
            for part in _split(inside):
                if part == "*":
                    keyword = True
                    continue
                left, _, default = part.partition("=")
                kind, _, param = left.rpartition(" ")
                params.append(Param(kind, param, default or None, keyword))
            found.setdefault(name, []).append(Signature(name, params, "kFunction" in forms, "kMethod" in forms))
    return found


RNG = np.random.default_rng(7)


def _floats(*size):
    return RNG.standard_normal(size).astype("float32")


ARRAYS = {
    "x": _floats(3, 4),
    "y": _floats(3, 4),
    "w": _floats(3, 4),
    "p": RNG.uniform(0.05, 0.95, (3, 4)).astype("float32"),
    "v": _floats(4),
    "u": _floats(3),
    "sq": _floats(4, 4),
    "c": _floats(2, 3, 4),
    "d": _floats(2, 4, 5),
    "e": _floats(2, 3, 5),
    "f": _floats(3, 5),
    "m": _floats(4, 5),
    "five": _floats(5),
    "signal": _floats(2, 3, 8),
    "k1": _floats(5, 3, 3),
    "kt1": _floats(3, 5, 3),
    "image": _floats(2, 3, 6, 6),
    "k2": _floats(5, 3, 3, 3),
    "kt2": _floats(3, 5, 3, 3),
    "folded": _floats(2, 12, 25),
    "shuffled": _floats(2, 4, 3, 3),
    "table": _floats(10, 4),
    "heads": _floats(2, 2, 3, 4),
    "scale": RNG.uniform(0.5, 1.5, 3).astype("float32"),
    "shift": _floats(3),
    "bilinear": _floats(5, 4, 4),
    "wi": _floats(20, 4),
    "wh": _floats(20, 5),
    "wi1": _floats(5, 4),
    "wi3": _floats(15, 4),
    "wh1": _floats(5, 5),
    "wh3": _floats(15, 5),
    "h": _floats(3, 5),
    "real2": _floats(3, 2),
    "zero": np.array(0.7, dtype="float32"),
    "i": RNG.integers(1, 9, (3, 4)),
    "j": RNG.integers(1, 5, (3, 4)),
    "b": RNG.integers(0, 2, (3, 4)).astype(bool),
    "idx": np.array([2, 0, 1]),
    "at": RNG.integers(0, 3, (3, 4)),
    "classes": np.array([1, 3, 0]),
    "classes2": RNG.integers(0, 3, (2, 6, 6)),
    "signs": np.array([1.0, -1.0, 1.0], dtype="float32"),
    "volume": _floats(2, 3, 4, 5, 6),
    "posdef": np.array([[4, 1, -1], [1, 3, 0.5], [-1, 0.5, 2]], dtype="float32"),
    "z": (_floats(3) + 1j * _floats(3)).astype("complex64"),
}

# Argument lists, separated by |. `-` : the operation is left to the tests named in SKIPPED.
ARGUMENTS = {
    "adaptive_avg_pool1d": "signal, 3 | signal, (5,)",
    "adaptive_avg_pool2d": "image, 2 | image, (3, 4) | image, (None, 2)",
    "adaptive_max_pool1d": "signal, 3",
    "adaptive_max_pool2d": "image, (2, 3)",
    "adaptive_avg_pool3d": "volume, 2 | volume, (2, 3, 4) | volume, (None, 2, 1) | volume, (1,) | x, (1,) | x, (1, 1, 1)",
    "adaptive_max_pool3d": "volume, (2, 3, 4) | volume, (1,) | x, (1,)",
    "addbmm": "f, c, d | f, c, d, beta=0.5, alpha=2",
    "addmm": "f, x, m | five, x, m, beta=0.5, alpha=2",
    "addmv": "u, x, v | u, x, v, beta=0.5, alpha=2",
    "addr": "x, u, v | x, u, v, beta=0.5, alpha=2",
    "arange": "5 | 1, 7 | 1, 7, 2 | 0, 1, 0.25 | 3, 0, -1 | 5, dtype=t.float64",
    "as_strided": "x, (2, 3), (4, 1) | x, (2, 2), (1, 2), 1",
    "avg_pool1d": "signal, 2 | signal, 3, 2, 1 | signal, 3, stride=2, padding=1, count_include_pad=False",
    "avg_pool2d": "image, 2 | image, 3, 2, 1 | image, (2, 3), ceil_mode=True | image, 2, divisor_override=3",
    "baddbmm": "e, c, d | e, c, d, beta=0.5, alpha=2",
    "batch_norm": "image, scale, shift, None, None, True, 0.1, 1e-5, False | image, None, None, shift, scale, False, 0.1, 1e-5, False",
    "bilinear": "x, y, bilinear | x, y, bilinear, five",
    "binary_cross_entropy": "p, b.float() | p, b.float(), w.abs()",
    "binary_cross_entropy_with_logits": "x, b.float() | x, b.float(), pos_weight=v.abs()",
    "bincount": "idx | idx, minlength=5 | idx, u",
    "broadcast_tensors": "x, y | x, zero",
    "block_diag": "x, u, zero | [x, y] | x, c | 2, x",
    "bmm": "c, d",
    "broadcast_to": "v, (3, 4) | x, (2, 3, 4) | x, (3, 5)",
    "cartesian_prod": "u, v",
    "cat": "[x, y] | [x, f], 1 | [x, f] | [x, i] | []",
    "cholesky": "posdef | posdef, upper=True | -posdef | sq[:2] | u",
    "chain_matmul": "x, m",
    "clamp": "x, -0.5, 0.5 | x, min=0 | x, max=0.25 | x, y, w | x, min=y | x, max=y | x",
    "clip": "x, -0.5, 0.5 | x, min=0 | x, max=0.25 | x, min=y",
    "column_stack": "[x, y] | [u, u]",
    "combinations": "v | v, 3 | v, 2, True",
    "complex": "x, y",
    "constant_pad_nd": "x, (1, 2), 3.0 | x, (1, 0, -1, 2)",
    "conv1d": "signal, k1 | signal, k1, five, 2, 1 | signal, k1, five, padding='same' | signal, k2",
    "conv2d": "image, k2 | image, k2, five, 2, 1 | image, k2, five, padding='same' | image, k2, stride=(1, 2), padding=(1, 0), dilation=(1, 2) | image, k1",
    "conv_transpose1d": "signal, kt1 | signal, kt1, five, 2, 1, 1",
    "conv_transpose2d": "image, kt2 | image, kt2, five, 2, 1, 1",
    "convolution": "image, k2, five, (1, 1), (0, 0), (1, 1), False, (0, 0), 1",
    "cosine_embedding_loss": "x, y, signs | x, y, signs, 0.2, reduction='sum'",
    "cosine_similarity": "x, y | x, y, dim=0 | c, x, 2, 1e-6",
    "count_nonzero": "x | b, 1 | b, (0, 1)",
    "cross": "x.t(), y.t() | f.t()[:3, :3], f[:, :3], dim=1",
    "diagonal": "x | x, 1 | c, 0, 1, 2 | x, 0, 0, 0",
    "diff": "x | x, 2 | x, dim=0 | x, prepend=y[:, :1]",
    "div": "x, y | x, 2 | i, j | i, 2 | x, y, rounding_mode='floor' | i, j, rounding_mode='trunc' | x, 0.3, rounding_mode='floor'",
    "dot": "v, v | v, u | x, x",
    "dsplit": "c, 2 | c, [1, 3] | x, 2",
    "einsum": "'ij,jk->ik', [x, sq] | 'ij->j', [x] | 'bij,bjk->bik', [c, d] | 'ij,kj', [x, y] | '...i,i', [c, v] | 'ij,jk', [x, f]",
    "embedding": "table, at | table, at, 1",
    "empty": "(2, 3) | 2, 3",
    "empty_strided": "(2, 3), (1, 2)",
    "expand": "v, (3, 4) | x, (2, -1, 4) | x, (3, 5)",
    "expand_as": "v, x | x, v",
    "eye": "3 | 2, 4 | 3, dtype=t.int64",
    "fill": "x, 2 | x, zero",
    "flatten": "c | c, 1 | c, 0, 1 | zero | c, 2, 1",
    "flip": "x, (0,) | x, (0, 1) | c, [-1] | x, (0, 0)",
    "full": "(2, 3), 1.5 | (2,), 3 | (2,), True | (2,), 3, dtype=t.float32",
    "gather": "x, 0, at | x, 1, at | x, 5, at | x, 0, u",
    "gaussian_nll_loss": "x, y, p | x, y, p, True, 1e-6, 'sum'",
    "gcd": "i, j",
    "ger": "u, v",
    "glu": "x | x, 1 | x, 0",
    "gradient": "x | x, spacing=0.5 | x, spacing=(0.5, 2.0) | x, dim=1 | x, spacing=(t.arange(3.0), t.arange(4.0) ** 2), edge_order=2 | x, edge_order=2 | x, spacing=(v,), dim=(1,) | x, spacing=(0.5,) | x, spacing=(0.5, 1, 2) | x, edge_order=3 | x[:1]",
    "group_norm": "image, 3 | image, 1, scale, shift | image, 2",
    "hinge_embedding_loss": "u, signs | u, signs, 0.5, reduction='none'",
    "histc": "x | x, 5 | x, 4, -1, 1 | x, 1, 1.5, 1.5 | x, 4, 2, 1 | x, 0 | x[:0], 4 | x[:0], 4, 3, 3 | t.ones(3), 4",
    "histogram": "x, 5 | x, 4, range=(-1.0, 1.0) | x, 4, range=(0.5, 0.5) | x, 4, range=(1.0, 0.0) | x, 5, weight=p | x, 5, density=True | x, 5, weight=p, density=True | x, five.sort()[0] | x, i | x, 0 | x[:0], 4 | t.ones(3), 4",
    "hsplit": "x, 2 | x, [1, 3] | x, 3",
    "hstack": "[x, y] | [u, v]",
    "im2col": "-",
    "col2im": "-",
    "imag": "z | x",
    "index_add": "x, 0, idx, y | x, 0, idx, y, alpha=2 | x, 1, idx, y",
    "index_copy": "x, 0, idx, y",
    "index_fill": "x, 0, idx, 2 | x, 1, idx, zero | x, 3, idx, 1",
    "index_put": "x, (idx,), y | x, (idx, idx), u, True | x, (None, idx), zero",
    "index_select": "x, 0, idx | c, 2, idx | x, 0, at | x, 4, idx",
    "inner": "x, y | v, v | x, zero",
    "instance_norm": "image, scale, shift, None, None, True, 0.1, 1e-5, False",
    "isin": "i, j | i, j, invert=True | i, 3",
    "kl_div": "x, p | x, p, log_target=True | x, p, reduction='batchmean'",
    "kron": "x, sq",
    "kthvalue": "x, 2 | x, 1, 0 | x, 2, 1, True | x, 9",
    "layer_norm": "x, (4,) | c, (3, 4), x, y | x, (3,)",
    "lcm": "i, j",
    "lerp": "x, y, 0.3 | x, y, p | x, y, zero",
    "linalg_cross": "x.t()[:3, :3], f[:, :3]",
    "linear": "x, sq | c, sq, v | v, sq | x, f",
    "linspace": "0, 1, 5 | 3, -2, 4 | 0, 1, 1 | 0, 1, 0 | 0, 5, 3, dtype=t.int64 | 0, 1, -1",
    "log_softmax": "x, 1 | x, 0, t.float64 | x, 4",
    "logspace": "0, 2, 5 | 0, 3, 4, 2.0",
    "logsumexp": "x, 1 | x, (0, 1), True | c, [0, 2]",
    "margin_ranking_loss": "u, u.flip(0), signs | u, u.flip(0), signs, 0.5, 'sum'",
    "masked_fill": "x, b, 2.5 | x, b, zero | x, i, 1",
    "masked_scatter": "x, b, y",
    "masked_select": "x, b | x, i",
    "matmul": "x, sq | x, v | v, sq | v, v | c, d | c, sq | x, d | x, f | zero, x",
    "max": "x | x, y | x, 1 | x, 0, True | x, 9",
    "min": "x | x, y | x, 1 | x, 0, True",
    "max_pool1d": "signal, 2 | signal, 3, 2, 1 | signal, 2, dilation=2, ceil_mode=True",
    "max_pool1d_with_indices": "signal, 3, 2, 1",
    "max_pool2d": "image, 2 | image, 3, 2, 1 | image, (2, 3), dilation=2 | image, 2, padding=2",
    "max_pool2d_with_indices": "image, 3, 2, 1",
    "max_pool3d": "volume, 2 | volume, 3, 2, 1 | volume, (2, 3, 1), dilation=2 | volume[0], 2, ceil_mode=True | x, 2",
    "max_pool3d_with_indices": "volume, 2 | volume, 3, 2, 1 | x, 2",
    "max_unpool1d": "*t.nn.functional.max_pool1d(x, 2, return_indices=True), 2 | x, y, (1,)",
    "max_unpool2d": "*t.nn.functional.max_pool2d(image, 2, return_indices=True), 2 | *t.nn.functional.max_pool2d(image, 3, 2, 1, return_indices=True), 3, 2, 1, (6, 6) | image, image.long(), (1,) | x, y, (1,) | image, image, 2",
    "max_unpool3d": "*t.nn.functional.max_pool3d(volume, 2, return_indices=True), 2, None, 0, (4, 5, 6) | volume, volume.long() + 900, 1 | volume, volume.long(), (1,) | x, y, (1,)",
    "meshgrid": "[u, v], indexing='ij' | [u, v], indexing='xy'",
    "mm": "x, sq | x, x | c, d",
    "moveaxis": "c, 0, 2 | c, (0, 1), (2, 0)",
    "movedim": "c, 0, 2 | c, (0, 1), (2, 0) | c, 0, 5",
    "multilabel_margin_loss": "x, at - 1 | x[0], at[0] | x, at, reduction='sum' | x, at - 1, reduction='none' | x, classes | u, u",
    "multinomial": "p, 2 | v.abs(), 6, True | v.abs(), 9",
    "mv": "x, v | x, u",
    "nan_to_num": "x / b.float() | x / b.float(), 1.0, 2.0, -3.0",
    "narrow": "x, 0, 1, 2 | x, 1, -3, 2 | x, 0, 1, 5",
    "native_batch_norm": "-",
    "native_layer_norm": "c, (4,), v, v, 1e-5",
    "new_empty": "x, (2, 3)",
    "new_full": "x, (2, 3), 5 | i, (2,), 7",
    "new_ones": "x, (2, 3) | i, (2,) | x, 2, 3",
    "new_zeros": "x, (2, 3) | b, (2,) | x, 4",
    "nll_loss": "x, classes | x, classes, v.abs() | x, classes, reduction='none' | x, classes, ignore_index=1 | x, idx + 9",
    "nll_loss2d": "-",
    "cross_entropy_loss": "-",
    "norm": "x | x, 1 | x, 2, 1 | x, 3, (0, 1), True | x, float('inf') | x, 2, 1, dtype=t.float64",
    "normal": "x, p | x, 1.5 | 0.5, p | 0.0, 1.0, (2, 3)",
    "one_hot": "classes | classes, 6 | classes, 2",
    "ones": "(2, 3) | 2, 3 | (2,), dtype=t.int64 | -1",
    "zeros": "(2, 3) | 2, 3 | (2,), dtype=t.bool | 2, 'a'",
    "outer": "u, v | x, v",
    "pad": "x, (1, 2) | image, (1, 1, 2, 0), 'reflect' | image, (1, 1, 2, 0), 'replicate' | image, (1, 1, 2, 0), 'circular' | x, (1, 1), 'constant', 3.0 | x, (1,) | x, (1, 1), 'odd'",
    "pairwise_distance": "x, y | x, y, 1.0, keepdim=True",
    "permute": "c, (2, 0, 1) | c, 2, 0, 1 | c, (0, 0, 1) | c, (0, 1)",
    "pixel_shuffle": "shuffled, 2 | image, 2",
    "pixel_unshuffle": "image, 2 | image, 4",
    "polar": "p, x",
    "poisson_nll_loss": "x, i.float() | p, i.float(), False, True",
    "prelu": "image, scale | x, zero.reshape(1) | image, five",
    "prod": "x | x, 1 | x, 0, True | i | x, dtype=t.float64",
    "put": "x, idx, u | x, idx, u, True",
    "quantile": "x, 0.3 | x, 0.5, 1 | x, 0.5, 0, True, interpolation='nearest' | x, 1.5 | i, 0.5",
    "nanquantile": "x, 0.3 | x, 0.5, 1",
    "rand": "(2, 3) | 2, 3",
    "randn": "(2, 3) | 2",
    "randint": "5, (2, 3) | 2, 5, (4,) | 5, 2, (2,)",
    "randint_like": "x, 5 | x, 2, 7",
    "randperm": "6 | -1",
    "real": "z | x",
    "reflection_pad1d": "signal, (1, 2) | signal, (9, 1)",
    "reflection_pad2d": "image, (1, 2, 3, 0)",
    "remainder": "x, y | x, 0.7 | 2.5, p | i, j | i, 3",
    "repeat": "x, (2, 3) | x, (2, 1, 1) | x, (2,) | x, 2, 2",
    "repeat_interleave": "x, 2 | x, 2, 1 | x, idx, 0 | idx | x, -1",
    "replication_pad1d": "signal, (1, 2)",
    "replication_pad2d": "image, (1, 2, 3, 0)",
    "reshape": "x, (4, 3) | x, (-1,) | x, (2, -1) | x, (5, -1) | x, 2, 6",
    "reshape_as": "x, y.t() | x, f",
    "rms_norm": "x, (4,) | c, (3, 4), x, 1e-5",
    "roll": "x, 1 | x, 1, 0 | x, (1, 2), (0, 1) | x, (1, 2), 0",
    "rot90": "x | x, 2 | c, 1, (1, 2) | x, 1, (0, 0)",
    "scalar_tensor": "2.5 | 3 | 2, dtype=t.int64",
    "scaled_dot_product_attention": "heads, heads, heads | heads, heads, heads, is_causal=True | heads, heads, heads, scale=0.3 | heads, heads, heads, b[:, :3]",
    "scatter": "x, 0, at, y | x, 1, at, 2.0 | x, 0, at, y, reduce='add' | x, 0, at, 2.0, reduce='multiply' | x, 0, y, y",
    "scatter_add": "x, 0, at, y | x, 1, at, y",
    "select": "x, 0, 1 | x, -1, -2 | x, 0, 5 | x, 3, 0",
    "slice": "-",
    "smooth_l1_loss": "x, y | x, y, beta=0.5 | x, y, reduction='none'",
    "soft_margin_loss": "u, signs",
    "softmax": "x, 1 | x, 0, t.float64 | x, -3",
    "softmin": "x, 1",
    "split": "x, 2 | x, 3, 1 | x, [1, 2] | x, [1, 1] | x, -1",
    "split_with_sizes": "x, [1, 2] | x, [1, 3], 1",
    "squeeze": "x[:, None] | x[:, None], 1 | x, 0 | x[None, :, None], (0, 2) | x, 4",
    "sum_to_size": "x, (1, 4) | x, (3, 1) | x, (2, 2)",
    "svd": "x | x, some=False | c | sq | x, compute_uv=False | u | u, compute_uv=False",
    "t": "x | v | c",
    "take": "x, idx | x, at | x, idx + 50",
    "take_along_dim": "x, at, 0 | x, idx[:, None], 1 | x, idx",
    "tensor_split": "x, 2 | x, 3, 1 | x, (1, 2) | x, 0",
    "tensordot": "-",
    "tile": "x, (2,) | x, (2, 1, 3) | x, 2, 2",
    "topk": "x, 2 | x, 2, 0 | x, 3, 1, False | x, 9",
    "transpose": "x, 0, 1 | c, -1, 0 | x, 0, 2",
    "swapaxes": "x, 0, 1",
    "swapdims": "c, 0, 2",
    "trapezoid": "x | x, y | x, dx=0.5, dim=0",
    "tril_indices": "3, 4 | 3, 3, -1",
    "triu_indices": "3, 4 | 3, 3, 1",
    "triplet_margin_loss": "x, y, w | x, y, w, 0.5, 1.0, swap=True, reduction='sum'",
    "unbind": "x | x, 1 | zero",
    "unflatten": "c, 2, (2, 2) | c, 2, (2, -1) | c, 2, (3, 2)",
    "unfold": "x, 1, 2, 1 | x, 0, 2, 2 | x, 1, 9, 1",
    "unfold_backward": "-",
    "unique_consecutive": "idx | at.flatten(), True, True",
    "unsqueeze": "x, 0 | x, -1 | x, 5",
    "vdot": "v, v | z, z",
    "view": "x, (4, 3) | x, -1 | x, 2, 6 | x.t(), (12,) | x, t.int32 | x, 5",
    "view_as": "x, y.t().contiguous() | x, f",
    "view_as_complex": "real2 | x",
    "view_as_real": "z | x",
    "vsplit": "sq, 2 | x, [1] | x, 2",
    "vstack": "[x, y] | [u, u] | [u, v]",
    "dstack": "[x, y] | [u, u]",
    "row_stack": "[x, y]",
    "stack": "[x, y] | [x, y], 2 | [x, v] | []",
    "where": "b, x, y | b, x, 0.0 | b, 1, 2 | b, 2.0, y | b | x, x, y | b, x, i",
    "rrelu": "x | x, 0.1, 0.1, True",
    "alpha_dropout": "x, 0.5, True | x, 0.5, False",
    "dropout": "x, 0.5, True | x, 0.5, False | x, 1.5, True",
    "feature_dropout": "image, 0.5, True | image, 0.5, False",
    "feature_alpha_dropout": "image, 0.5, True | image, 0.5, False",
    "bernoulli": "p | p, 0.3",
    "std_mean": "x | x, 1 | x, dim=1, keepdim=True, correction=0",
    "var_mean": "x | x, 1 | x, False | x, dim=1, keepdim=True, correction=0",
    "std": "x | x, 1 | x, False | x, (0, 1), True, True | x, dim=1, correction=0",
    "var": "x | x, 1 | x, False | x, (0, 1), False | x, dim=1, correction=2",
    "lstm_cell": "x, (h, h), wi, wh",
    "gru_cell": "x, h, wi3, wh3",
    "rnn_tanh_cell": "x, h, wi1, wh1",
    "rnn_relu_cell": "x, h, wi1, wh1",
    "lstm": "c, (e[:1].transpose(0, 1)[:, :1].expand(1, 3, 5).contiguous(), h[None]), [wi, wh], False, 1, 0.0, False, False, False",
    "gru": "c, h[None], [wi3, wh3], False, 1, 0.0, False, False, False",
    "rnn_tanh": "c, h[None], [wi1, wh1], False, 1, 0.0, False, False, False",
    "rnn_relu": "c, h[None], [wi1, wh1], False, 1, 0.0, False, False, False",
    "equal": "x, x | x, y | x, v",
    "allclose": "x, x | x, y | x, x + 1e-7, atol=1e-5",
    "view_as_": "-",
    "convolution_backward": "-",
    "max_pool2d_with_indices_backward": "-",
    "elu": "x | x, 0.5",
    "gelu": "x | x, approximate='tanh' | x, approximate='odd'",
    "log_sigmoid": "x",
    "ldexp": "x, j | x, 2",
}

# What other tests cover, and why not this one.
SKIPPED = {
    "im2col": "unfold in nn.functional, with other arguments",
    "col2im": "fold in nn.functional, with other arguments",
    "native_batch_norm": "batch_norm",
    "nll_loss2d": "nll_loss of four dimensions in nn_layers_test",
    "cross_entropy_loss": "cross_entropy in nn_layers_test",
    "slice": "indexing in against_torch_test",
    "tensordot": "other arguments in C++",
    "unfold_backward": "unfold's gradient",
    "convolution_backward": "the gradient of convolutions",
    "max_pool2d_with_indices_backward": "the gradient of max_pool2d",
}

NAMES = {"Tensor": iter, "tuple of Tensors": "[x, y]"}
BY_NAME = {
    "dim": "1",
    "dims": "(0, 1)",
    "size": "(2, 3)",
    "diagonal": "1",
    "offset": "1",
    "chunks": "2",
    "n": "2",
    "mask": "b",
    "index": "idx",
    "reduction": "2",
    "axis": "0",
    "correction": "1",
}
BY_KIND = {
    "Number": "1.5",
    "int": "1",
    "tuple of ints": "(1,)",
    "float": "0.5",
    "tuple of floats": "(0.5,)",
    "bool": "True",
    "dtype": "t.float64",
    "memory_format": "t.contiguous_format",
    "layout": "t.strided",
    "device": "'cpu'",
    "str": "'none'",
    "Generator": "t.Generator()",
    "tuple of Tensors": "[x, y]",
    "tuple of Tensor?s": "[idx]",
}
# Functions that are real only on part of the line, or take integers.
DOMAIN = {
    **dict.fromkeys(
        "log log2 log10 sqrt rsqrt lgamma digamma logit acos arccos asin arcsin atanh arctanh erfinv acosh arccosh special_entr".split(),
        "p",
    ),
    **dict.fromkeys(
        "bitwise_and bitwise_or bitwise_xor bitwise_left_shift bitwise_right_shift bitwise_not".split(), "i"
    ),
}
LEFT_OUT = (
    "out",
    "layout",
    "device",
    "pin_memory",
    "requires_grad",
    "generator",
    "cudnn_enabled",
    "cudnn_enable",
    "memory_format",
    "implicit",
)


def _value(param, tensors):
    if param.kind == "Tensor":
        return BY_NAME.get(param.name) or next(tensors)
    return BY_NAME.get(param.name) or BY_KIND[param.kind]


def _generated(signature):
    """Two argument lists: what must be given; and everything, by keyword where the schema wants that."""
    first = DOMAIN.get(signature.name)
    pool = ["i", "j", "at"] if first == "i" else [first or "x", "y", "w", "p"]
    out = []
    for everything in (False, True):
        tensors, text = iter(pool * 2), []
        for param in signature.params:
            if param.name in LEFT_OUT or (param.default is not None and not everything):
                continue
            value = _value(param, tensors)
            named = param.keyword or param.default is not None
            text.append(f"{param.name}={value}" if named else value)
        out.append(", ".join(text))
    return list(dict.fromkeys(out))


def argument_lists(name, overloads):
    """The argument lists an operation is called with."""
    if name in ARGUMENTS:
        return [a.strip() for a in ARGUMENTS[name].split(" | ")]
    lists = [a for s in overloads for a in _generated(s)]
    return list(dict.fromkeys(lists))


def mistakes(name, overloads):
    """Argument lists that are wrong whatever the operation: nothing, an unknown keyword, a string for a tensor."""
    lists = argument_lists(name, overloads)
    takes_tensor = all(s.params and s.params[0].kind == "Tensor" for s in overloads)
    wrong = ["", f"{lists[0]}, no_such_name=1"] + (["'text'"] if takes_tensor else [])
    for s in overloads:
        if takes_tensor and any(p.name == "dim" and p.kind == "int" for p in s.params) and name not in ARGUMENTS:
            wrong.append(re.sub(r"\bdim=1\b", "dim=7", lists[-1]) if "dim=1" in lists[-1] else f"{lists[0]}, dim=7")
            break
    return wrong
