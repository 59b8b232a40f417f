"""Operations of the core whose results PyTorch is the oracle of: values, dtypes, shapes, gradients, kinds of errors."""

import numpy as np
import pytest
from against_torch_test import check_gradients, check_kind_of_error, check_values
from compare import torch

import argand


def listed(text):
    return [line.strip() for line in text.strip().splitlines()]


RESIZING = [
    f"t.nn.functional.interpolate({x}, {to}, mode='{mode}'{more})"
    for x, modes in (
        ("c", ("nearest", "nearest-exact", "linear", "area")),
        ("img", ("nearest", "nearest-exact", "bilinear", "bicubic", "area")),
        ("img[:, None]", ("nearest", "nearest-exact", "trilinear", "area")),
    )
    for mode in modes
    for to in ("scale_factor=2", "scale_factor=1.7", "size=3", "size=11")
    for more in ("", ", align_corners=True")
    if not more or "linear" in mode or mode == "bicubic"
]
RESIZING += listed("""
t.nn.functional.interpolate(img, size=(5, 9), mode='bilinear')
t.nn.functional.interpolate(img, scale_factor=(0.5, 2.5), mode='bicubic')
t.nn.functional.interpolate(img, scale_factor=1.7, mode='bilinear', recompute_scale_factor=True)
t.nn.functional.interpolate(img, size=(3, 4), mode='bilinear', antialias=True)
t.nn.functional.interpolate(img, size=(4, 11), mode='bicubic', antialias=True)
t.nn.functional.interpolate(img, size=(4, 4), mode='bicubic', antialias=True, align_corners=True)
t.nn.functional.interpolate(img.contiguous(memory_format=t.channels_last), scale_factor=2, mode='bilinear')
t.nn.functional.interpolate((img * 40 + 100).clamp(0, 255).byte(), scale_factor=2)
t.nn.functional.interpolate(img, size=6, mode='bilinear')
t.nn.Upsample(scale_factor=2)(img)
t.nn.UpsamplingBilinear2d(scale_factor=2)(img)
""")

VOLUMES = listed("""
t.conv3d(img[None, :], k[:, :2, None, :, :], stride=1, padding=(0, 1, 1))
t.conv3d(img[None], t.stack([k[:, :2], k[:, 1:]], 2), padding=1)
t.conv3d(img[None], t.stack([k[:, :2], k[:, 1:]], 2), v.sum() + t.arange(5.), stride=(1, 2, 1), dilation=(2, 1, 2))
t.conv3d(img[None, :, :, :4], t.stack([k[:4, :1], k[1:, 1:2]], 2), padding=1, groups=2)
t.conv3d(img, t.stack([k[:, :2], k[:, 1:]], 2), padding='same')
t.nn.functional.conv_transpose3d(img[None], t.stack([k[:2, :2], k[1:3, 1:]], 2))
t.nn.functional.conv_transpose3d(img[None], t.stack([k[:2], k[1:3]], 2), None, (2, 2, 1), (1, 1, 0), (1, 1, 0), 1, 2)
t.nn.functional.conv_transpose3d(img[None], t.stack([k[:2, :2], k[1:3, 1:]], 2), groups=2, stride=2)
t.max_pool3d(img[None], 2)
t.max_pool3d(img[None], (2, 3, 2), stride=(1, 2, 2), padding=(1, 1, 0))
t.max_pool3d(img, (2, 2, 2), stride=1, dilation=(1, 2, 1))
t.max_pool3d(img, 2, stride=2, ceil_mode=True)
t.nn.functional.max_pool3d(img[None], (2, 3, 2), (1, 2, 2), (1, 1, 0), return_indices=True)
t.nn.functional.avg_pool3d(img[None], 2)
t.nn.functional.avg_pool3d(img[None], (3, 2, 2), stride=(1, 2, 2), padding=(1, 1, 0))
t.nn.functional.avg_pool3d(img[None], (3, 2, 2), stride=2, padding=(1, 1, 0), ceil_mode=True)
t.nn.functional.avg_pool3d(img[None], (3, 2, 2), stride=1, padding=(1, 1, 0), count_include_pad=False)
t.nn.functional.avg_pool3d(img, 2, divisor_override=3)
t.nn.functional.adaptive_avg_pool3d(img[None], (2, 4, 3))
t.nn.functional.adaptive_avg_pool3d(img, 1)
t.nn.functional.adaptive_max_pool3d(img[None], (2, 4, 3), return_indices=True)
""")

GRIDS = [
    f"t.nn.functional.grid_sample(img, t.stack([d.float(), y], -1)[None].expand(2, 3, 4, 2) * {spread}, mode='{mode}', "
    f"padding_mode='{beyond}', align_corners={corners})"
    for mode in ("bilinear", "nearest", "bicubic")
    for beyond in ("zeros", "border", "reflection")
    for corners in (True, False)
    for spread in (0.5, 2)
] + listed("""
t.nn.functional.grid_sample(img[:, None], t.stack([d.float(), y, x], -1)[None, None].expand(2, 2, 3, 4, 3), align_corners=False)
t.nn.functional.grid_sample(img[:, None], t.stack([d.float(), y, x], -1)[None, None].expand(2, 2, 3, 4, 3), mode='nearest', align_corners=True)
t.nn.functional.affine_grid(c[:, :2, :3], (2, 3, 4, 5), align_corners=False)
t.nn.functional.affine_grid(c[:, :2, :3], (2, 3, 4, 5), align_corners=True)
t.nn.functional.affine_grid(c, (2, 3, 2, 4, 5), align_corners=False)
""")

PLACES = listed("""
t.searchsorted(x.sort(1).values, y)
t.searchsorted(x.sort(1).values, y, right=True, out_int32=True)
t.searchsorted(x.sort(1).values, y, side='right')
t.searchsorted(x[0], y[0], sorter=x[0].argsort())
t.searchsorted(t.tensor([1, 3, 5]), 3)
t.searchsorted(t.tensor([1., 3., 5.]), t.tensor([float('nan'), float('inf'), -1]))
t.searchsorted(t.tensor([1, 3, 5]), t.tensor([2.5, 3.0]))
t.searchsorted(t.zeros(0), x)
t.bucketize(x, t.tensor([-1., 0., 1.]), right=True)
t.bucketize(2, t.tensor([1, 2, 3]))
t.histc(x)
t.histc(x, 5)
t.histc(p, bins=4, min=0, max=1)
x.histc(3, -1, 1)
t.histogram(x, 4)
t.histogram(x, 4, range=(-1., 1.), density=True)
t.histogram(x, 3, range=(-1., 1.), weight=p)
t.histogram(x, t.tensor([-1., 0., 0.5, 2.]))
x.histogram(4).hist
x.histogram(4).bin_edges
t.unique(i % 3, dim=1)
t.unique(t.tensor([[2, 1], [1, 5], [2, 1]]), dim=0, return_inverse=True, return_counts=True)
t.unique(t.tensor([[2, 1, 2], [1, 5, 1]]), dim=1, return_counts=True)
t.unique_consecutive(t.tensor([[1, 1], [1, 1], [0, 2], [1, 1]]), dim=0, return_inverse=True, return_counts=True)
t.unique(b, dim=0)
t.mode(i % 3)
t.mode(i % 3, 0, keepdim=True).values
t.mode(t.tensor([2., 1., 2., 1., 3.]))
t.mode(s)
t.aminmax(x)
x.aminmax(dim=1)
x.aminmax(dim=0, keepdim=True).max
""")

COMBINED = [
    f"x.scatter_reduce({dim}, i % {n}, y, '{how}', include_self={own})"
    for how in ("sum", "prod", "mean", "amax", "amin")
    for own in (True, False)
    for dim, n in ((0, 3), (1, 4))
] + listed("""
i.scatter_reduce(0, j % 3, i, 'mean')
i.scatter_reduce(0, j % 3, i, 'amax', include_self=False)
i.scatter_reduce(1, j % 4, i, 'prod')
t.scatter_reduce(x, 1, i[:, :2] % 4, y, reduce='sum')
x.clone().scatter_reduce_(0, i % 3, y, 'amin')
x.index_reduce(0, idx, y, 'mean')
x.index_reduce(1, t.tensor([0, 0, 3]), y[:, :3], 'prod')
x.index_reduce(0, t.tensor([1, 1]), y[:2], 'amax', include_self=False)
x.clone().index_reduce_(0, idx, y, 'amin')
t.zeros(3, 4).scatter_reduce(0, i % 3, p, 'prod')
p.scatter_reduce(0, i % 3, (x > 0) * y, 'prod')
t.select_scatter(x, v, 0, 1)
t.slice_scatter(x, y[:2], 0, 0, 3, 2)
t.diagonal_scatter(sq, v[:3], 1)
t.as_strided_scatter(x, y[:2, :2], (2, 2), (1, 2))
""")

REST = listed("""
t.diag_embed(x, 1, 0, 2)
t.diag_embed(x, -2, 1, 0)
t.diag(x, 1)
t.diagflat(x, -1)
t.trace(x)
x.trace()
t.block_diag(x, v, s, sq)
x.clone().fill_diagonal_(5)
t.zeros(7, 3).fill_diagonal_(1, wrap=True)
t.zeros(3, 3, 3).fill_diagonal_(2)
t.cdist(x, y)
t.cdist(x, y, p=0)
t.cdist(x, y, p=1)
t.cdist(x, y, p=3.5)
t.cdist(x, y, p=float('inf'))
t.cdist(c, x[:2])
t.cdist(t.cat([x] * 10), y)
t.cdist(t.cat([x] * 10), y, compute_mode='donot_use_mm_for_euclid_dist')
t.cdist(x, y, compute_mode='use_mm_for_euclid_dist')
t.cdist(x[:0], y)
t.cdist(x[:, :0], y[:, :0])
t.pdist(x)
t.pdist(x, 1)
t.pdist(x[:1])
t.nn.functional.pdist(x, 3)
t.hann_window(7)
t.hann_window(7, False)
t.hann_window(1)
t.hann_window(0)
t.hamming_window(9, True, 0.6, 0.4)
t.hamming_window(9, dtype=t.float64)
t.blackman_window(9, periodic=False)
t.bartlett_window(8)
t.bartlett_window(9, False)
t.kaiser_window(8)
t.kaiser_window(8, False, 5.0)
t.nanmean(t.where(b, x, float('nan')))
t.nanmean(t.where(b, x, float('nan')), 1)
t.nanmean(x, (0, 1), keepdim=True)
t.cov(x)
t.cov(v)
t.cov(x, correction=0)
t.cov(x, fweights=i[0])
t.cov(x, aweights=p[0], fweights=i[0])
t.corrcoef(x)
t.corrcoef(v)
t.gradient(x)
t.gradient(x, spacing=2.0)
t.gradient(x, spacing=[2.0, 0.5])
t.gradient(x, dim=1)
t.gradient(x, dim=(0, 1), edge_order=2)
t.gradient(x, spacing=[t.tensor([0., 1., 3.]), t.tensor([0., 1., 3., 4.])])
t.gradient(x, spacing=[t.tensor([0., 1., 3., 4.])], dim=1, edge_order=2)
t.cumulative_trapezoid(x)
t.cumulative_trapezoid(x, dx=0.5, dim=0)
t.cumulative_trapezoid(x, y)
t.trapezoid(x, v)
t.trapz(x, v)
t.trapz(x, dx=2)
t.vander(v)
t.vander(v, N=3, increasing=True)
t.vander(t.tensor([1, 2, 3]))
t.renorm(x, 2, 0, 1)
x.renorm(1, 1, 0.5)
t.isreal(z)
t.isreal(x)
t.nn.functional.multi_margin_loss(x, t.tensor([0, 3, 1]))
t.nn.functional.multi_margin_loss(x, t.tensor([0, 3, 1]), p=2, margin=0.5, weight=p[0].detach(), reduction='none')
t.nn.functional.multi_margin_loss(v, t.tensor(2))
t.nn.functional.multilabel_margin_loss(x, t.tensor([[3, 0, -1, 1], [-1, 0, 0, 0], [0, 1, 2, 3]]))
t.nn.functional.multilabel_margin_loss(x, t.tensor([[3, 0, -1, 1], [-1, 0, 0, 0], [0, 1, 2, 3]]), reduction='none')
""")


@pytest.mark.parametrize("code", [*RESIZING, *VOLUMES, *GRIDS, *PLACES, *COMBINED, *REST])
def test_values(code):
    check_values(code)


# Whose derivative PyTorch does not have, or gets wrong (as_strided_scatter, a src larger than the index).
UNDERIVED = ("t.vander", "histogram", ".aminmax", "t.as_strided_scatter", "t.scatter_reduce(x, 1, i[:, :2]")


@pytest.mark.parametrize(
    "code", [e for e in (*RESIZING, *VOLUMES, *GRIDS, *COMBINED, *REST) if not any(u in e for u in UNDERIVED)]
)
def test_gradients(code):
    check_gradients(code)


DIVISION = [
    f"{form}"
    for a, b in (("i", "(i - i[0, 0])"), ("i.int()", "0"), ("i.byte()", "(i * 0).byte()"), ("7", "(i - i[0, 0])"))
    for form in (
        f"{a} // {b}",
        f"{a} % {b}",
        f"t.fmod(i, {b})",
        f"t.div(i, {b}, rounding_mode='trunc')",
        f"t.div(i, {b}, rounding_mode='floor')",
        f"t.floor_divide(i, {b})",
        f"t.remainder(i, {b})",
        f"i.clone().remainder_({b})",
        f"i.clone().fmod_({b})",
        f"(i[:0] // {b}) if isinstance({b}, int) else 0",
        f"i[:, 0] // {b}[:, 0] if not isinstance({b}, int) else 0",
        f"x // {b}",
        f"x % {b}",
    )
]
WRONG = DIVISION + listed("""
i ** -1
i.pow(-2)
i.clone().pow_(-1)
b ** -1
i ** -1.0
x ** -1
2 ** (i - 5)
t.clamp(x)
x.clamp_()
t.clip(x)
x.clamp(None, None)
t.searchsorted(x, v)
t.searchsorted(x[0], 1, right=True, side='left')
t.bucketize(x, x)
t.histc(x, 0)
t.histc(x, 3, 2, 1)
x.scatter_reduce(0, i % 3, y, 'most')
x.index_reduce(0, idx, y, 'sum')
t.diag(c)
t.trace(v)
t.diag_embed(x, 0, 1, 1)
v.clone().fill_diagonal_(1)
c.clone().fill_diagonal_(1)
t.cdist(x, sq[:, :2])
t.cdist(i, i)
t.cdist(x, y, p=-1)
t.hann_window(-1)
t.vander(x)
t.renorm(v, 2, 0, 1)
t.conv3d(img, k)
t.conv3d(img[None], k[:, :, None])
t.max_pool3d(v, 2)
t.nn.functional.interpolate(img)
t.nn.functional.interpolate(img, size=3, scale_factor=2)
t.nn.functional.interpolate(img, size=(1, 2, 3))
t.nn.functional.interpolate(img, size=3, mode='trilinear')
t.nn.functional.interpolate(img, size=3, mode='nearest', align_corners=True)
t.nn.functional.interpolate(img, size=0)
t.nn.functional.grid_sample(img, x)
t.unique(x, dim=5)
t.cov(c)
""")


@pytest.mark.parametrize("code", WRONG)
def test_kind_of_error(code):
    check_kind_of_error(code)


INPLACE = listed("""
x.clone().cumprod_(0)
x.clone().renorm_(2, 0, 1)
x.clone().arctan_()
x.clone().multiply_(y)
x.clone().true_divide_(p)
x.clone().divide_(p)
x.clone().absolute_()
y.detach().clone().multiply_(x)
x.clone().cumsum_(1)
""")


@pytest.mark.parametrize("code", INPLACE)
def test_in_place(code):
    check_values(code)
    check_gradients(code)


@pytest.mark.parametrize("code", ["i ** 0.5", "i ** -1.5", "b ** 2.5", "i ** (1 + 2j)", "t.pow(i, 2)"])
def test_powers_promote_to_the_exponent(code):
    check_values(code)


EVERY_TYPE = listed("""
t.floor(i)
t.ceil(i.byte())
i.int().trunc()
i.clone().round_()
t.fix(i)
t.all(i.byte())
t.any(i.byte(), 1)
z.var()
z.var(0, unbiased=False)
t.std_mean(z)
x.clone().copy_(3)
i.clone().copy_(2.7)
z.clone().copy_(1j)
""")


@pytest.mark.parametrize("code", EVERY_TYPE)
def test_every_type(code):
    check_values(code)


REFUSED = listed("""
x - b
b - x
b - b
x - True
True - x
i - True
b - 1
t.rsub(x, b)
x.clone().sub_(b)
t.floor(b)
t.floor(z)
z < 1j
x & x
x << 1
t.amax(z)
t.gcd(x, x)
""")


@pytest.mark.parametrize("code", REFUSED)
def test_refused(code):
    check_kind_of_error(code)


def test_logsumexp_of_very_small_numbers():
    for dtype in (argand.float32, argand.float64):
        assert argand.logsumexp(argand.full((3, 1), -1e30, dtype=dtype), 0).item() == pytest.approx(-1e30)


def test_division_by_zero_writes_nothing():
    x = argand.tensor([4, 6, 8])
    with pytest.raises(RuntimeError, match="ZeroDivisionError"):
        x //= argand.tensor([2, 0, 1])
    assert x.tolist() == [4, 6, 8]


@pytest.mark.parametrize("reduction", ["none", "mean", "sum"])
@pytest.mark.parametrize("flat", [True, False])
@pytest.mark.parametrize("zero_infinity", [True, False])
def test_ctc_loss(reduction, flat, zero_infinity):
    rng = np.random.default_rng(1)
    scores = rng.standard_normal((9, 4, 5)).astype("float32")
    targets = np.array([[1, 2, 2, 3], [4, 4, 4, 1], [3, 0, 0, 0], [1, 2, 3, 4]])
    inputs, lengths = [9, 6, 4, 3], [4, 3, 1, 4]  # the last has no alignment
    if not zero_infinity:
        lengths[3] = 2
    labels = np.concatenate([row[:n] for row, n in zip(targets, lengths, strict=True)]) if flat else targets
    found = []
    for module in (argand, torch):
        x = module.from_numpy(scores.copy()).requires_grad_()
        loss = module.nn.functional.ctc_loss(
            x.log_softmax(2), module.from_numpy(labels), inputs, lengths, 0, reduction, zero_infinity
        )
        (loss * module.arange(1.0, 1 + loss.numel()).view(loss.shape)).sum().backward()
        found.append((loss.detach().numpy(), x.grad.numpy()))
    np.testing.assert_allclose(found[0][0], found[1][0], rtol=1e-5)
    np.testing.assert_allclose(found[0][1], found[1][1], rtol=1e-4, atol=1e-6)


def test_ctc_loss_of_one_sequence_and_of_tensors():
    x = np.random.default_rng(2).standard_normal((6, 4)).astype("float32")
    got = [
        m.nn.CTCLoss(blank=3)(m.from_numpy(x).log_softmax(1), m.tensor([0, 1, 1]), m.tensor(6), m.tensor(3)).item()
        for m in (argand, torch)
    ]
    assert got[0] == pytest.approx(got[1], rel=1e-5)


@pytest.mark.parametrize("mode", ["sum", "mean", "max"])
@pytest.mark.parametrize("padding_idx", [None, 2])
def test_embedding_bag(mode, padding_idx):
    rng = np.random.default_rng(3)
    table = rng.standard_normal((6, 4)).astype("float32")
    found = []
    for m in (argand, torch):
        bag = m.nn.EmbeddingBag(6, 4, mode=mode, padding_idx=padding_idx)
        with m.no_grad():
            bag.weight.copy_(m.from_numpy(table))
        flat = bag(m.tensor([1, 2, 2, 5, 0, 1]), m.tensor([0, 2, 2, 5]))
        rows = bag(m.tensor([[1, 2], [2, 2], [5, 0]]))
        (flat * m.arange(16.0).view(4, 4)).sum().add(rows.pow(2).sum()).backward()
        found.append([flat.detach().numpy(), rows.detach().numpy(), bag.weight.grad.numpy()])
    for ours, theirs in zip(*found, strict=True):
        np.testing.assert_allclose(ours, theirs, rtol=1e-5, atol=1e-6)


def test_embedding_bag_of_weighted_rows_and_with_a_last_offset():
    rng = np.random.default_rng(4)
    table, weights = rng.standard_normal((6, 4)).astype("float32"), rng.standard_normal(5).astype("float32")
    found = []
    for m in (argand, torch):
        w, s = m.from_numpy(table.copy()).requires_grad_(), m.from_numpy(weights.copy()).requires_grad_()
        y = m.nn.functional.embedding_bag(
            m.tensor([1, 2, 2, 5, 0]),
            w,
            m.tensor([0, 3, 5]),
            mode="sum",
            per_sample_weights=s,
            include_last_offset=True,
        )
        y.pow(2).sum().backward()
        found.append([y.detach().numpy(), w.grad.numpy(), s.grad.numpy()])
    for ours, theirs in zip(*found, strict=True):
        np.testing.assert_allclose(ours, theirs, rtol=1e-5, atol=1e-6)


def test_max_unpool_puts_maxima_back():
    image = np.random.default_rng(5).standard_normal((2, 3, 7, 6)).astype("float32")
    found = []
    for m in (argand, torch):
        x = m.from_numpy(image.copy()).requires_grad_()
        y, i = m.nn.MaxPool2d(2, return_indices=True)(x)
        z = m.nn.MaxUnpool2d(2)(y, i, output_size=x.shape)
        (z * m.arange(7.0).view(7, 1)).sum().backward()
        found.append([z.detach().numpy(), x.grad.numpy()])
    for ours, theirs in zip(*found, strict=True):
        np.testing.assert_array_equal(ours, theirs)
