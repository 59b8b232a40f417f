"""torch.func.vmap: batched operations against PyTorch's vmap and against one example at a time."""

import warnings

import pytest

import argand
from argand import func

torch = pytest.importorskip("torch")

B = 3


def numbers(*shape, kind="float", low=-2.0, seed=0):
    """The same tensor in both packages."""
    gen = torch.Generator().manual_seed(sum(shape) * 31 + len(shape) + seed)
    if kind == "int":
        x = torch.randint(0, 3, shape, generator=gen)
    elif kind == "bool":
        x = torch.randint(0, 2, shape, generator=gen).bool()
    else:
        x = torch.rand(shape, generator=gen, dtype=torch.float64) * (2.0 - low) + low
    return argand.from_numpy(x.numpy().copy()), x


def flat(result):
    if isinstance(result, (tuple, list)):
        return [x for r in result for x in flat(r)]
    return [result]


def same(ours, theirs):
    ours, theirs = flat(ours), flat(theirs)
    assert len(ours) == len(theirs)
    for a, b in zip(ours, theirs):
        assert tuple(a.shape) == tuple(b.shape)
        assert str(a.dtype).split(".")[-1] == str(b.dtype).split(".")[-1]
        torch.testing.assert_close(torch.from_numpy(a.detach().numpy().copy()), b.detach(), equal_nan=True)


F1, F2 = ["x"], ["x", "x"]

# name: (function of (package, functional, tensors), the sizes of one example's tensors; "i" ints, "b" bools)
CASES = {
    "kron": (lambda t, F, x, y: t.kron(x, y), (2, 3), (4,)),
    "kron_ranks": (lambda t, F, x, y: t.kron(x, y), (2,), (3, 1, 2)),
    "quantile": (lambda t, F, x: (x.quantile(0.3), x.quantile(0.5, 1), t.nanquantile(x, 0.5, 0, True)), (4, 3)),
    "quantiles": (lambda t, F, x: (x.quantile(t.tensor([0.2, 0.7], dtype=t.float64), -1, keepdim=True), t.quantile(x, t.tensor([0.5, 1.0], dtype=t.float64), interpolation="lower")), (4, 3)),
    # pointwise
    "sin": (lambda t, F, x: x.sin() + t.exp(x), (2, 3)),
    "add": (lambda t, F, x, y: x + y, (2, 3), (3,)),
    "add_points": (lambda t, F, x, y: t.add(x, y, alpha=2) * x - y / 2, (), (2, 2)),
    "ranks": (lambda t, F, x, y: x * y.unsqueeze(0), (4,), (2, 4)),
    "reflected": (lambda t, F, x: 2 - x + 3 / (x + 5) + 2**x, (3,)),
    "compare": (lambda t, F, x, y: ((x > y) & (x < 1)) | (x == y), (2, 3), (2, 3)),
    "where": (lambda t, F, c, x, y: t.where(c, x, y), ("b", 2, 3), (3,), (2, 1)),
    "where_method": (lambda t, F, c, x: x.where(c, 0.5), ("b", 3), (2, 3)),
    "clamp": (lambda t, F, x, y: x.clamp(min=y) + x.clamp(-1, 1) + t.clamp(x, max=y), (2, 3), (3,)),
    "masked_fill": (lambda t, F, x, m: x.masked_fill(m, -1.0), (2, 3), ("b", 3)),
    "lerp": (lambda t, F, x, y: t.lerp(x, y, 0.3) + t.addcmul(x, x, y, value=2), (3,), (3,)),
    "promotion": (lambda t, F, x, i: i * 2 + x.sum().float() + x.sum() * i, (3,), ("i", 3)),
    "point_dtype": (lambda t, F, x, p: x.float() * p, (3,), ()),
    "int_point": (lambda t, F, x, p: x.float() * p + p / 2, (3,), ("i",)),
    "bitwise": (lambda t, F, i, j: (i & j) | (i ^ 1) << 1, ("i", 3), ("i", 3)),
    "in_place": (lambda t, F, x, y: x.clone().mul_(y).add_(1).clamp_(max=1), (2, 3), (3,)),
    "in_place_operators": (lambda t, F, x: _in_place_operators(x.clone()), (3,)),
    "conversions": (lambda t, F, x: (x.float(), x.long(), x.to(t.float16), x.bool(), x.type_as(x)), (3,)),
    "prelu": (lambda t, F, x, w: F.prelu(x, w), (2, 3), (1,)),
    # reductions
    "sum": (lambda t, F, x: (x.sum(), x.sum(1), x.sum(-1, keepdim=True), x.sum((0, 1)), t.sum(x, dim=0)), (2, 3)),
    "sum_point": (lambda t, F, x: (x.sum(), x.sum(0), x.mean(-1)), ()),
    "mean": (lambda t, F, x: (x.mean(), x.mean(0), x.mean([0, 1], True)), (2, 3)),
    "var": (lambda t, F, x: (x.var(), x.std(0), x.var(1, unbiased=False), x.var(1, False), t.var_mean(x, 0)), (4, 3)),
    "extremes": (lambda t, F, x: (x.max(), x.min(0), x.amax(1), t.max(x, 1, True), x.aminmax(dim=0)), (2, 3)),
    "two_extremes": (lambda t, F, x, y: (t.max(x, y), x.min(y), t.maximum(x, y)), (2, 3), (3,)),
    "arg": (lambda t, F, x: (x.argmax(), x.argmin(1), x.argmax(0, keepdim=True)), (2, 3)),
    "all": (lambda t, F, x: ((x > 0).all(), (x > 0).any(1), t.count_nonzero(x > 0)), (2, 3)),
    "prod": (lambda t, F, x: (x.prod(), x.prod(1)), (2, 3)),
    "logsumexp": (lambda t, F, x: (x.logsumexp(0), x.logsumexp((0, 1))), (2, 3)),
    "norms": (lambda t, F, x: (x.norm(), x.norm(1, 0), x.norm(dim=1), t.linalg.norm(x), t.linalg.norm(x, 1)), (2, 3)),
    "vector_norm": (lambda t, F, x: (t.linalg.vector_norm(x, 3), t.linalg.vector_norm(x, 1, 0)), (2, 3)),
    "matrix_norm": (lambda t, F, x: t.linalg.matrix_norm(x), (2, 3)),
    "median": (lambda t, F, x: (x.median(), x.median(1)[0], x.quantile(0.5, 1) if False else x.mode(1)[0]), (2, 3)),
    "softmax": (lambda t, F, x: (x.softmax(0), F.log_softmax(x, -1), F.softmin(x, 1)), (2, 3)),
    "scans": (lambda t, F, x: (x.cumsum(0), x.cumprod(1), x.cummax(-1), x.logcumsumexp(1)), (2, 3)),
    "sorts": (lambda t, F, x: (x.sort(1), x.argsort(0), x.topk(2, 1), x.sort(0, True), x.kthvalue(1, 1)), (2, 3)),
    "glu": (lambda t, F, x: F.glu(x), (2, 4)),
    "normalize": (lambda t, F, x: F.normalize(x, dim=0), (2, 3)),
    "diff": (lambda t, F, x: x.diff(dim=0), (3, 2)),
    "dist": (lambda t, F, x, y: t.dist(x, y), (3,), (3,)),
    "cosine": (lambda t, F, x, y: F.cosine_similarity(x, y, dim=0), (3,), (3,)),
    "pairwise": (lambda t, F, x, y: F.pairwise_distance(x, y), (2, 3), (2, 3)),
    # views
    "view": (lambda t, F, x: (x.view(6), x.reshape(-1, 2), x.view((3, 2)), x.flatten(), x.unflatten(1, (3, 1))), (2, 3)),
    "permute": (lambda t, F, x: (x.permute(2, 0, 1), x.transpose(0, -1), x.movedim(0, 2), x.mT), (2, 3, 4)),
    "t": (lambda t, F, x: (x.t(), x.T, x.H), (2, 3)),
    "squeeze": (lambda t, F, x: (x.squeeze(), x.squeeze(0), x.squeeze(1), x.unsqueeze(-1), x.unsqueeze(0)), (1, 3)),
    "expand": (lambda t, F, x: (x.expand(4, 2, 3), x.expand(-1, -1), x.broadcast_to((1, 2, 3))), (2, 3)),
    "expand_as": (lambda t, F, x, y: (x.expand_as(y), y.view_as(y)), (3,), (2, 3)),
    "split": (lambda t, F, x: (*x.split(2, 1), *x.chunk(2, 0), *x.unbind(1), *x.tensor_split(2, 1)), (2, 3)),
    "select": (lambda t, F, x: (x.select(1, 2), x.narrow(1, 0, 2), x.unfold(1, 2, 1), x.diagonal(), x.flip(0)), (2, 3)),
    "roll": (lambda t, F, x: (x.roll(1, 1), x.roll(1), x.repeat(2, 1, 2), x.tile(2), x.flip(0, 1)), (2, 3)),
    "repeat_interleave": (lambda t, F, x: (x.repeat_interleave(2, 1), x.repeat_interleave(2)), (2, 3)),
    "triangles": (lambda t, F, x: (x.tril(), x.triu(1), x.trace(), x.diag(), x[0].diag(), x[0].diag_embed()), (3, 3)),
    "iterate": (lambda t, F, x: [r * 2 for r in x] + [x[len(x) - 1]], (2, 3)),
    "at_least": (lambda t, F, x: t.atleast_2d(x), (3,)),
    # joining
    "cat": (lambda t, F, x, y: (t.cat([x, y], 0), t.cat([x, y, t.ones(1, 3).double()], -2)), (2, 3), (1, 3)),
    "stack": (lambda t, F, x, y: (t.stack([x, y], 1), t.hstack([x, y]), t.vstack([x, y]), t.dstack([x, y])), (3,), (3,)),
    # products
    "matmul": (lambda t, F, x, y: x @ y, (2, 3), (3, 4)),
    "matmul_vectors": (lambda t, F, x, y: (x @ y, x.dot(y), t.inner(x, y), t.outer(x, y)), (3,), (3,)),
    "mv": (lambda t, F, x, y: (x @ y, x.mv(y)), (2, 3), (3,)),
    "vm": (lambda t, F, x, y: x @ y, (3,), (3, 4)),
    "bmm": (lambda t, F, x, y: t.bmm(x, y), (2, 3, 4), (2, 4, 1)),
    "matmul_ranks": (lambda t, F, x, y: x @ y, (2, 5, 3, 4), (4, 2)),
    "matmul_vector_ranks": (lambda t, F, x, y: (x @ y, y @ x.transpose(-1, -2)), (2, 3, 4), (4,)),
    "matmul_broadcast": (lambda t, F, x, y: x @ y, (3, 4), (5, 4, 2)),
    "addmm": (lambda t, F, b, x, y: t.addmm(b, x, y, beta=0.5, alpha=2), (4,), (2, 3), (3, 4)),
    "baddbmm": (lambda t, F, b, x, y: t.baddbmm(b, x, y), (2, 3, 1), (2, 3, 4), (2, 4, 1)),
    "linear": (lambda t, F, x, w, b: F.linear(x, w, b), (2, 3), (4, 3), (4,)),
    "linear_vector": (lambda t, F, x, w, b: F.linear(x, w, b), (3,), (4, 3), (4,)),
    "einsum": (lambda t, F, x, y: (t.einsum("ij,jk->ik", x, y), t.einsum("ij,jk", x, y)), (2, 3), (3, 2)),
    "einsum_ellipsis": (lambda t, F, x, y: t.einsum("...i,ji->...j", x, y), (2, 3), (4, 3)),
    "tensordot": (lambda t, F, x, y: (t.tensordot(x, y, 1), t.tensordot(x, y, ([0], [1]))), (2, 3), (3, 2)),
    "cdist": (lambda t, F, x, y: t.cdist(x, y), (2, 3), (4, 3)),
    "solve": (lambda t, F, a, b: t.linalg.solve(a + 9 * t.eye(3).double(), b), (3, 3), (3, 2)),
    "linalg": (lambda t, F, a: (t.linalg.inv(a @ a.mT + t.eye(3).double()), t.linalg.det(a), t.slogdet(a)), (3, 3)),
    # layers
    "conv2d": (lambda t, F, x, w, b: F.conv2d(x, w, b, stride=2, padding=1), (2, 3, 5, 5), (4, 3, 3, 3), (4,)),
    "conv2d_single": (lambda t, F, x, w: F.conv2d(x, w, padding=1), (3, 5, 5), (4, 3, 3, 3)),
    "conv1d_groups": (lambda t, F, x, w: F.conv1d(x, w, groups=2), (2, 4, 6), (4, 2, 3)),
    "conv_transpose": (lambda t, F, x, w, b: F.conv_transpose2d(x, w, b, 2), (2, 3, 4, 4), (3, 2, 2, 2), (2,)),
    "pools": (lambda t, F, x: (F.max_pool2d(x, 2), F.avg_pool2d(x, 2), F.adaptive_avg_pool2d(x, 1)), (2, 3, 4, 4)),
    "pools_single": (lambda t, F, x: (F.max_pool2d(x, 2, return_indices=True), F.avg_pool2d(x, 2)), (3, 4, 4)),
    "interpolate": (lambda t, F, x: F.interpolate(x, scale_factor=2, mode="nearest"), (2, 3, 4, 4)),
    "layer_norm": (lambda t, F, x, w, b: F.layer_norm(x, (3,), w, b), (2, 3), (3,), (3,)),
    "group_norm": (lambda t, F, x, w, b: F.group_norm(x, 2, w, b), (2, 4, 3), (4,), (4,)),
    "batch_norm": (lambda t, F, x, w, b: F.batch_norm(x, None, None, w, b, True), (4, 3, 2), (3,), (3,)),
    "instance_norm": (lambda t, F, x: F.instance_norm(x), (2, 3, 4)),
    "pad": (lambda t, F, x: (F.pad(x, (1, 2)), F.pad(x, (1, 1, 1, 1), mode="reflect")), (2, 3, 4)),
    "attention": (lambda t, F, q, k, v: F.scaled_dot_product_attention(q, k, v), (2, 4, 3), (2, 5, 3), (2, 5, 3)),
    "embedding": (lambda t, F, i, w: F.embedding(i, w), ("i", 2, 2), (3, 4)),
    "unfold": (lambda t, F, x: F.unfold(x, 2), (2, 3, 4, 4)),
    "pixel_shuffle": (lambda t, F, x: F.pixel_shuffle(x, 2), (4, 2, 2)),
    # losses
    "mse": (lambda t, F, x, y: (F.mse_loss(x, y), F.l1_loss(x, y, reduction="sum"), F.huber_loss(x, y, reduction="none")), (2, 3), (2, 3)),
    "smooth": (lambda t, F, x, y: (F.smooth_l1_loss(x, y, beta=0.5), F.kl_div(x, y.abs(), reduction="batchmean")), (2, 3), (2, 3)),
    "bce": (lambda t, F, x, y: (F.binary_cross_entropy_with_logits(x, y.abs() / 3), F.binary_cross_entropy(x.sigmoid(), y.abs() / 3)), (3,), (3,)),
    "cross_entropy": (lambda t, F, x, y: (F.cross_entropy(x, y), F.cross_entropy(x, y, reduction="none", label_smoothing=0.1)), (4, 3), ("i", 4)),
    "cross_entropy_one": (lambda t, F, x, y: F.cross_entropy(x, y), (3,), ("i",)),
    "cross_entropy_options": (lambda t, F, x, y: F.cross_entropy(x, y, t.arange(1, 4).double(), ignore_index=1, label_smoothing=0.2), (9, 3), ("i", 9)),
    "cross_entropy_probabilities": (lambda t, F, x, y: F.cross_entropy(x, y.softmax(1)), (4, 3), (4, 3)),
    "nll": (lambda t, F, x, y: (F.nll_loss(x, y), F.nll_loss(x, y, reduction="sum")), (2, 3, 2), ("i", 2, 2)),
    # indexing
    "basic_index": (lambda t, F, x: (x[0], x[:, 1:], x[..., None, 0], x[-1, ::2]), (2, 3)),
    "index": (lambda t, F, x, i: (x[i], x[:, i], x[i, i]), (3, 3), ("i", 2)),
    "index_shared": (lambda t, F, x: (x[[0, 1]], x[:, t.tensor([1, 0])], x[t.tensor([0, 1]), t.tensor([1, 1])]), (3, 3)),
    "index_apart": (lambda t, F, x: x[t.tensor([0, 1]), :, t.tensor([1, 1])], (3, 2, 3)),
    "index_mask": (lambda t, F, x: x[t.tensor([True, False, True])], (3, 2)),
    "gather": (lambda t, F, x, i: x.gather(1, i), (2, 3), ("i", 2, 2)),
    "scatter": (lambda t, F, x, i, s: (x.scatter(1, i.sort(1)[1], s), x.scatter_add(1, i, s), x.scatter(1, i, 7.0)), (2, 3), ("i", 2, 2), (2, 2)),
    "index_select": (lambda t, F, x, i: (x.index_select(1, i), t.index_select(x, 0, t.tensor([1, 0]))), (2, 3), ("i", 2)),
    "index_add": (lambda t, F, x, s: x.index_add(1, t.tensor([0, 2]), s), (2, 3), (2, 2)),
    "take_along_dim": (lambda t, F, x: t.take_along_dim(x, x.argsort(1), 1), (2, 3)),
    "set": (lambda t, F, x, y: _set(x.clone(), y), (2, 3), (3,)),
    "one_hot": (lambda t, F, i: F.one_hot(i, 4), ("i", 2)),
    "new": (lambda t, F, x: (x.new_zeros(2), t.zeros_like(x), x.new_ones((2, 1)), t.full_like(x, 2)), (3,)),
    "sizes": (lambda t, F, x: x * (x.shape[0] + x.dim() + x.numel() + x.size(-1) + len(x) + x.ndim), (2, 3)),
}  # fmt: skip


def _in_place_operators(x):
    x += 1
    x *= 2
    x -= x / 2
    return x


def _set(x, y):
    x[0] = y
    x[:, 1] = 5.0
    x[1, 0] = y[2]
    return x


def arguments(specs):
    pairs = []
    for n, spec in enumerate(specs):
        kind = {"i": "int", "b": "bool"}.get(spec[0] if spec else "", "float")
        pairs.append(numbers(B, *(spec if kind == "float" else spec[1:]), kind=kind, seed=n))
    return [p[0] for p in pairs], [p[1] for p in pairs]


def dims_of(count):
    """All, then the first alone, then the last alone."""
    yield (0,) * count
    if count > 1:
        yield (0, *[None] * (count - 1))
        yield (*[None] * (count - 1), 0)


@pytest.mark.parametrize("name", CASES)
def test_operations_are_batched(name):
    function, *specs = CASES[name]
    ours, theirs = arguments(specs)
    for dims in dims_of(len(specs)):
        if name in ("set", "in_place", "in_place_operators") and dims[0] is None:
            continue
        a = [x if d == 0 else x[0] for x, d in zip(ours, dims)]
        b = [x if d == 0 else x[0] for x, d in zip(theirs, dims)]
        with warnings.catch_warnings():
            warnings.simplefilter("error")
            got = func.vmap(lambda *x: function(argand, argand.nn.functional, *x), dims)(*a)
        rows = [
            flat(function(torch, torch.nn.functional, *(x[i] if d == 0 else x for x, d in zip(b, dims))))
            for i in range(B)
        ]
        same(got, [torch.stack(column) for column in zip(*rows)])


DERIVATIVES = [
    n
    for n in CASES
    if n not in "compare arg all bitwise conversions one_hot median sizes new point_dtype promotion int_point".split()
]


@pytest.mark.parametrize("name", DERIVATIVES)
def test_gradients_per_example(name):
    function, *specs = CASES[name]
    ours, theirs = arguments(specs)
    floats = tuple(i for i, x in enumerate(ours) if x.is_floating_point())

    def total(t, F):
        def f(*x):
            parts = [y for y in flat(function(t, F, *x)) if y.is_floating_point()]
            return sum((y * y).sum() for y in parts)

        return f

    # The first argument is shared where there are several, and still has a gradient for each example.
    dims = (None, *[0] * (len(specs) - 1)) if len(specs) > 1 else (0,)
    if name in ("set", "where"):
        dims = (0,) * len(specs)
    a = [x if d == 0 else x[0] for x, d in zip(ours, dims)]
    b = [x if d == 0 else x[0] for x, d in zip(theirs, dims)]
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        got = func.vmap(func.grad(total(argand, argand.nn.functional), floats), dims)(*a)
    rows = []
    for i in range(B):
        row = [x[i] if d == 0 else x for x, d in zip(b, dims)]
        leaves = [row[k].clone().requires_grad_() for k in floats]
        for k, leaf in zip(floats, leaves):
            row[k] = leaf
        found = torch.autograd.grad(total(torch, torch.nn.functional)(*row), leaves, allow_unused=True)
        rows.append([torch.zeros_like(x) if g is None else g for g, x in zip(found, leaves)])
    same(got, [torch.stack(column) for column in zip(*rows)])
