"""The same expressions under Argand and PyTorch: values, dtypes, shapes, strides, gradients, kinds of errors.

Skipped where PyTorch is not installed.
"""

import warnings

import pytest

np = pytest.importorskip("numpy")
torch = pytest.importorskip("torch")
import argand  # noqa: E402

RNG = np.random.default_rng(0)
ARRAYS = {
    "x": RNG.standard_normal((3, 4)).astype("float32"),
    "y": RNG.standard_normal((3, 4)).astype("float32"),
    "p": RNG.uniform(0.05, 0.95, (3, 4)).astype("float32"),
    "v": RNG.standard_normal(4).astype("float32"),
    "d": RNG.standard_normal((3, 4)),
    "i": RNG.integers(1, 9, (3, 4)),
    "j": RNG.integers(1, 9, (3, 4)),
    "b": RNG.integers(0, 2, (3, 4)).astype(bool),
    "c": RNG.standard_normal((2, 3, 4)).astype("float32"),
    "sq": RNG.standard_normal((4, 4)).astype("float32"),
    "img": RNG.standard_normal((2, 3, 6, 6)).astype("float32"),
    "k": RNG.standard_normal((5, 3, 3, 3)).astype("float32"),
    "z": (RNG.standard_normal(3) + 1j * RNG.standard_normal(3)).astype("complex64"),
    "idx": np.array([2, 0, 1]),
    "s": np.array(1.5, dtype="float32"),
}

UNARY = """abs neg exp exp2 expm1 sin cos tan sinh cosh tanh asinh atan sigmoid relu erf erfc floor ceil trunc round frac sign sgn
square positive isnan isinf isfinite signbit reciprocal deg2rad rad2deg sinc isposinf isneginf logical_not selu angle""".split()
UNARY_POSITIVE = "log log2 log10 log1p sqrt rsqrt lgamma digamma logit acos asin atanh erfinv".split()
BINARY = """add sub mul div maximum minimum fmax fmin atan2 hypot eq ne lt le gt ge logaddexp logaddexp2 copysign remainder fmod
floor_divide logical_and logical_or logical_xor nextafter isclose heaviside""".split()
INTEGER = "bitwise_and bitwise_or bitwise_xor gcd lcm bitwise_left_shift bitwise_right_shift".split()

EXPRESSIONS = [
    *(f"t.{f}(x)" for f in UNARY),
    *(f"x.{f}()" for f in UNARY if f not in ("angle", "selu")),
    *(f"t.{f}(p)" for f in UNARY_POSITIVE),
    *(f"t.{f}(x, y)" for f in BINARY),
    *(f"t.{f}(i, j)" for f in INTEGER),
    *(f"t.{f}(i)" for f in ("abs", "neg", "square", "sign", "exp", "sqrt", "bitwise_not", "log", "sigmoid")),
]
EXPRESSIONS += """
x + y | x - 2 | 2 - x | x * 1.5 | 3 / p | x / 2 | x // 0.5 | x % 0.7 | p ** 2 | 2 ** x | p ** y | -x | +x | ~b | b & b | b | i | j ^ i
i << 1 | i >> 1 | i + 1.5 | i * True | i / j | i // j | i % j | 1 + i | True + b | x == y | x != 0 | x < y | i >= 4 | x <= 0.5
abs(x) | x @ v | x @ sq | c @ sq | v @ v | x.t() @ y | x + d | i + x | b + i | x * (1 + 2j) | z * 2 | z + 1.5 | s + i | i + s
t.add(x, y, alpha=2) | t.sub(x, 1, alpha=3) | t.rsub(x, 2) | t.where(b, x, y) | t.where(b, x, 0.0) | t.where(b, 1, 2) | x.where(b, y)
t.clamp(x, -0.5, 0.5) | t.clamp(x, min=0) | x.clamp(max=0.25) | x.clamp(min=y) | x.clip(0, 1) | t.lerp(x, y, 0.3) | t.addcmul(x, y, d.float(), value=0.5)
t.addcdiv(x, y, p) | t.pow(x, 3) | x.pow(2) | t.pow(2, x) | x.float_power(2) | t.xlogy(x, p) | t.nan_to_num(x / 0) | t.round(x, decimals=2)
x.sum() | x.sum(0) | x.sum(dim=1, keepdim=True) | x.sum((0, 1)) | x.sum(axis=1) | i.sum() | b.sum() | x.sum(dtype=t.float64) | x.mean() | x.mean(0)
x.mean((0, 1), keepdim=True) | x.prod() | x.prod(1) | x.amax(1) | x.amin((0, 1)) | x.max() | x.max(1) | x.min(0, keepdim=True) | t.max(x, y)
t.min(x, 1).indices | x.argmax() | x.argmax(1) | x.argmin(0, True) | b.all() | b.any(1) | t.all(b, 0) | t.count_nonzero(b) | x.var() | x.var(1)
x.std(0, unbiased=False) | x.std(dim=1, correction=0) | t.var_mean(x, 1) | t.std_mean(x) | t.logsumexp(x, 1) | x.norm() | x.norm(1) | x.norm(dim=1)
x.norm(p=2, dim=1, keepdim=True) | t.norm(x, p='fro') | t.dist(x, y) | x.nansum() | x.cumsum(1) | t.cumprod(p, 0) | t.cummax(x, 1) | t.logcumsumexp(x, 1)
t.diff(x) | x.softmax(1) | t.softmax(x, dim=0) | t.log_softmax(x, -1) | x.softmax(1, dtype=t.float64) | t.sort(x, 1) | x.sort(descending=True)
x.argsort(0) | x.topk(2) | t.topk(x, 2, dim=0, largest=False) | t.kthvalue(x, 2, 1) | t.msort(x)
x.view(4, 3) | x.view(-1) | x.view((2, 6)) | x.reshape(2, -1) | x.flatten() | c.flatten(1) | x.unsqueeze(0) | x[None].squeeze(0) | x.t() | x.T | x.mT
c.permute(2, 0, 1) | c.permute((1, 2, 0)) | t.permute(c, (2, 1, 0)) | c.transpose(1, 2) | t.transpose(x, 0, 1) | c.movedim(0, 2) | x.expand(2, 3, 4)
v.expand(3, -1) | x.repeat(2, 1) | x.tile(2) | t.tile(x, (1, 2)) | x.flip(0) | t.flip(x, [0, 1]) | x.roll(1, 0) | t.rot90(x) | x.narrow(1, 1, 2) | x.select(1, 0)
x.diagonal() | x.unfold(1, 2, 1) | t.cat([x, y]) | t.cat((x, y), dim=1) | t.stack([x, y], 1) | t.hstack([x, y]) | t.vstack((x, y)) | t.dstack([x, y])
x.split(2) | x.split([1, 2]) | t.split(x, 2, dim=1) | x.chunk(2, 1) | x.unbind(1) | t.tensor_split(x, 2) | x.broadcast_to((2, 3, 4)) | x.as_strided((2, 2), (1, 2))
x.repeat_interleave(2, 0) | t.repeat_interleave(x, 2) | x.gather(1, i % 4) | x.index_select(0, idx) | t.take(x, idx) | x.take_along_dim(i % 4, 1) | t.masked_select(x, b)
x.masked_fill(b, 0) | x.masked_fill(b, -1e9) | x.scatter(1, i % 4, 2.0) | x.scatter_add(0, i % 3, y) | x.index_add(0, idx, y) | x.index_fill(0, idx, 2) | x.index_copy(0, idx, y)
t.nonzero(b) | t.where(b) | t.argwhere(b) | x.tril() | t.triu(x, 1) | t.tril_indices(3, 3) | t.outer(v, v) | t.dot(v, v) | t.mv(x, v) | t.mm(x, sq) | t.bmm(c, c.mT)
t.addmm(x, x, sq) | t.baddbmm(c, c, t.stack([sq, sq]), beta=2) | t.einsum('ij,kj->ik', x, y) | t.tensordot(x, y, dims=2) | t.kron(x, y) | t.inner(v, v) | t.matmul(c, v)
x[0] | x[-1] | x[1:] | x[:, 1] | x[1:3, 0] | x[..., 0] | x[None] | x[:, None, 1:3] | x[::2] | x[b] | x[idx] | x[[0, 2]] | x[idx, 1] | x[idx[:, None], idx] | x[1, 2]
x[x > 0] | x[:, [True, False, True, False]] | c[0, 1, 2] | c[:, idx] | x[t.tensor(1)] | x[()] | x[..., None] | c[0, ..., 1] | x[2:1] | c[1:, :, ::3] | c[True] | x[False]
t.zeros(2, 3) | t.zeros((2, 3), dtype=t.int64) | t.ones(2) | t.ones([2]) | t.full((2,), 3) | t.full((2,), 1.5) | t.empty(0) | t.arange(5) | t.arange(1, 2, 0.25) | t.arange(1.0, 4)
t.linspace(0, 1, 5) | t.logspace(0, 2, 3) | t.eye(3) | t.eye(2, 3) | t.zeros_like(x) | t.ones_like(i) | t.full_like(x, 2) | t.empty_like(x).shape | x.new_zeros(2, 2) | x.new_ones((2,))
x.new_full((2,), 7) | x.new_tensor([1, 2]) | t.tensor([1, 2]) | t.tensor([1, 2.5]) | t.tensor([[True], [False]]) | t.tensor(3) | t.tensor(2.5) | t.tensor([]) | t.tensor([[]])
t.tensor([1, 2], dtype=t.float16) | t.tensor([1 + 2j]) | t.tensor(((1, 2), (3, 4))) | t.tensor([x[0, 0], 2]) | t.as_tensor([1.5]) | t.scalar_tensor(2) | t.Tensor([1, 2]) | t.Tensor(2, 3).shape
t.FloatTensor([1, 2]) | t.LongTensor([1, 2]) | t.meshgrid(v, v, indexing='ij') | t.meshgrid(v, v[:3], indexing='xy') | t.complex(x, y) | t.polar(p, y) | z.real | z.imag | z.conj() | t.view_as_real(z)
x.double() | x.half() | x.long() | x.bool() | x.int() | i.float() | x.to(t.float64) | x.to('cpu') | x.to('cpu', t.float64) | x.to(dtype=t.int32) | x.to(d) | i.type_as(x) | x.type() | x.bfloat16() | b.byte()
x.size() | x.size(1) | x.stride() | x.stride(0) | x.dim() | x.numel() | x.shape[0] | len(x) | x.tolist() | s.item() | float(s) | int(s) | bool(s) | x.is_contiguous() | x.t().is_contiguous() | x.ndim
x.nbytes | x.itemsize | x.dtype.is_floating_point | str(x.shape[1:]) | tuple(x.shape + (1,)) | x.shape.numel() | x.is_leaf | x.requires_grad | x.element_size() | x.storage_offset() | x[1].storage_offset()
2.0 in i | t.is_tensor(x) | t.numel(x) | t.equal(x, x) | t.allclose(x, x + 1e-9) | t.finfo(t.float32).eps | t.iinfo(t.int16).max | t.result_type(x, i) | t.promote_types(t.int8, t.uint8) | t.broadcast_shapes((2, 1), (3,))
f'{s:.2f}' | f'{s}' | format(i[0, 0], 'd') | [float(e) for e in v] | sum(v) | max(v) | list(i[0]) | range(10)[i[0, 0]] | [1, 2, 3, 4, 5, 6, 7, 8, 9][i[0, 1]] | hash(x) == hash(x)
t.nn.functional.linear(x, sq) if False else t.conv2d(img, k) | t.conv2d(img, k, stride=2, padding=1) | t.conv2d(img, k, padding='same') | t.max_pool2d(img, 2) | t.conv1d(c, c[:, :, :2].reshape(2, 3, 2)) if False else t.relu(c)
t.layer_norm(x, (4,)) | t.group_norm(img, 3) | t.batch_norm(img, None, None, None, None, True, 0.1, 1e-5, False) | t.embedding(x, idx) | t.pixel_shuffle(t.cat([img, img[:, :1]], 1), 2) | t.cosine_similarity(x, y)
t.bilinear(x, y, t.stack([sq, sq])) | t.prelu(x, v[:1]) | t.celu(x) | t.threshold(x, 0.1, 20) | t.hardshrink(x) | t.rms_norm(x, (4,)) | t.dropout(x, 0.5, False) | t.bitwise_and(i, 3) | t.logical_and(x, b)
t.trace(sq) | t.diag(v) | t.diag(sq, 1) | t.diag(v, -1) | t.diag_embed(x) | t.diag_embed(x, 1) | t.diag_embed(x, 0, 0, 2) | t.diagflat(x) | x.median() | x.median(1) | i.median(0) | i.mode(1)
x.quantile(0.3) | t.quantile(x, t.tensor([0.1, 0.5]), dim=1) | x.quantile(0.5, 0, keepdim=True) | t.unique(i) | i.unique(return_inverse=True, return_counts=True) | t.unique_consecutive(t.tensor([1, 1, 2, 2, 1]), return_counts=True)
t.searchsorted(t.tensor([1., 3., 5.]), t.tensor([0., 3., 9.])) | t.searchsorted(t.tensor([1, 3, 5]), t.tensor([[3, 4]]), right=True) | t.bucketize(t.tensor([1, 3, 6]), t.tensor([1, 3, 5])) | t.bincount(i.flatten()) | t.bincount(t.tensor([0, 2]), minlength=5)
t.histc(x, bins=4, min=-1, max=1) | t.cdist(x, y) | t.cdist(c, c, p=1.0) | t.cartesian_prod(v, idx.float()) | t.combinations(v) | t.isin(i, t.tensor([1, 2])) | x.clone().fill_diagonal_(5) | t.hann_window(8) | t.hamming_window(5, periodic=False)
t.blackman_window(6) | t.bartlett_window(7) | t.unique(i % 2, dim=0) | t.nanmedian(t.tensor([1., float('nan'), 3.])) | t.linalg.norm(x) | t.linalg.norm(x, ord=1) | t.linalg.vector_norm(x, 3, dim=1) | t.linalg.matrix_norm(c, float('inf'))
""".replace("\n", "|").split("|")
# `b | i` was cut by the separator above.
EXPRESSIONS = [e.strip() for e in EXPRESSIONS if e.strip() not in ("", "b", "i")] + ["b | b", "i | j"]

WRONG = """
x + 'a' | x @ 3 | t.add(x) | t.add(x, x, foo=1) | x.view(5) | x.sum(5) | x[5] | x[0, 0, 0] | x[::-1] | t.zeros('a') | t.cat([]) | t.cat([x, c]) | t.mm(x, x) | x.size(9)
t.tensor([[1], [1, 2]]) | t.tensor('a') | t.tensor({}) | x.to('nowhere') | x.backward() | bool(x) | float(x) | x.item() | len(s) | iter(s) | t.softmax(x, 7) | x.view('a') | t.stack([x, c]) | t.empty(-1)
t.arange(0, 1, -1) | x.permute(0, 0) | x.permute(0) | t.tensor([1]).requires_grad_() | x.expand(2, 2) | x.numpy().foo | t.from_numpy([1]) | x.squeeze(3) | i.mean() | x.unknown | t.eye(-1) | x.chunk(0) | x.split(-1)
t.max(x, 1, 2, 3) | x.relu(1) | x.size('a') | x.dtype() | t.sum('a') | x.masked_fill(x, 1) | x.gather(1, x) | t.full((2,)) | t.where(x) and t.where(b, x) | t.conv2d(x, k) | t.randint(5, 2, (2,)) | x.norm(dim=9)
""".replace("\n", "|").split("|")
WRONG = [e.strip() for e in WRONG if e.strip()]


# Whose results lie in memory as PyTorch happens to compute them.
UNPROMISED = ("t.diag_embed", "t.kthvalue", "t.nonzero", "t.where(b)", "t.argwhere")


def scope(module, grad=()):
    s = {"t": module}
    for name, array in ARRAYS.items():
        s[name] = module.from_numpy(array.copy())
        if name in grad:
            s[name].requires_grad_()
    return s


def same(a, b, where):
    if isinstance(b, torch.Tensor):
        assert isinstance(a, argand.Tensor), where
        assert str(a.dtype).split(".")[1] == str(b.dtype).split(".")[1], where
        assert tuple(a.shape) == tuple(b.shape), where
        if b.numel() and not where.startswith(UNPROMISED):
            strides = [(s, t) for s, t, n in zip(a.stride(), b.stride(), b.shape) if n > 1]
            assert all(s == t for s, t in strides), (where, a.stride(), b.stride())
        double = (
            (lambda m, v: v.detach().to(m.float32).numpy())
            if str(b.dtype) == "torch.bfloat16"
            else (lambda m, v: v.detach().resolve_conj().numpy() if m is torch else v.detach().numpy())
        )  # noqa: E731
        np.testing.assert_allclose(double(argand, a), double(torch, b), rtol=2e-5, atol=2e-6, err_msg=where)
    elif isinstance(b, (list, tuple)):
        assert len(a) == len(b), where
        if hasattr(b, "values") and not isinstance(b, torch.Size):
            same(a.values, b.values, where)
            same(a.indices, b.indices, where)
        for p, q in zip(a, b):
            same(p, q, where)
    elif isinstance(b, float):
        assert type(a) is float and a == pytest.approx(b, rel=1e-5, abs=1e-7), where
    elif isinstance(b, torch.dtype):
        assert str(a).split(".")[1] == str(b).split(".")[1], where
    elif isinstance(b, str):
        assert a.replace("argand.", "torch.") == b, where
    else:
        assert type(a) is type(b) and a == b, where


def check_values(code):
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        same(eval(code, scope(argand)), eval(code, scope(torch)), code)


@pytest.mark.parametrize("code", EXPRESSIONS)
def test_expression(code):
    check_values(code)


# PyTorch has no derivative here, or a placeholder it cannot show.
UNDERIVED = ("sgn(", "floor_divide", "nextafter", "heaviside", "//")


def check_gradients(code):
    floats = [
        n for n in ("x", "y", "p", "v", "d", "c", "sq", "img", "k") if n in code.replace("exp", "").replace("max", "")
    ]
    grads = []
    for module in (argand, torch):
        s = scope(module, floats)
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            try:
                out = eval(code, s)
            except (RuntimeError, TypeError, ValueError) as error:
                grads.append(type(error))
                continue
        outs = out if isinstance(out, (list, tuple)) else [out]
        total = 0
        for o in outs:
            if isinstance(o, module.Tensor) and o.requires_grad:
                o = o.abs() if o.is_complex() else o
                weight = module.from_numpy(np.cos(np.arange(o.numel())).astype("float32")).view(o.shape)
                total = total + (o * weight.to(o.dtype)).nan_to_num().sum()
        if isinstance(total, module.Tensor):
            total.backward()
        grads.append([None if s[n].grad is None else s[n].grad.numpy() for n in floats])
    ours, theirs = grads
    if isinstance(theirs, type):
        assert ours is theirs, code
        return
    for n, a, b in zip(floats, ours, theirs):
        assert (a is None) == (b is None), (code, n)
        if b is not None and np.isfinite(b).all():
            np.testing.assert_allclose(a, b, rtol=2e-4, atol=2e-5, err_msg=f"{code}: d/d{n}")


@pytest.mark.parametrize("code", [e for e in EXPRESSIONS if not any(u in e for u in UNDERIVED)])
def test_gradient(code):
    check_gradients(code)


def check_kind_of_error(code):
    kinds = []
    for module in (argand, torch):
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            try:
                eval(code, scope(module))
                kinds.append(None)
            except Exception as error:
                kinds.append(type(error))
    assert issubclass(kinds[0], kinds[1]) if kinds[0] and kinds[1] else kinds[0] is kinds[1], (code, kinds)


@pytest.mark.parametrize("code", WRONG)
def test_kind_of_error(code):
    check_kind_of_error(code)
