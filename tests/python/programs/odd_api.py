"""Odd corners of the API that research code leans on, each in the form in which it is usually written."""

import copy
import math
from collections import OrderedDict
from collections.abc import Callable, Sequence
from typing import Any

import numpy as np
import torch
import torch.nn as nn
import torch.nn.functional as F
from common import show, wave
from torch import Tensor

x, y = wave(3, 4), wave(4, 5, step=0.7)
show("einsum", torch.einsum("ij,jk", x, y), torch.einsum("ij->j", x), torch.einsum("...j,jk->...k", x, y))
show(
    "einsum2",
    torch.einsum("ii->i", wave(3, 3)),
    torch.einsum("i,j->ij", x[0], y[0]),
    torch.einsum("bij,bjk->bik", wave(2, 2, 3), wave(2, 3, 2)),
)
show(
    "einsum3",
    torch.einsum(x, [0, 1], y, [1, 2], [0, 2]),
    torch.einsum("ij,kj,lj->ikl", x, x, x),
    torch.einsum("ij,ij->", x, x),
)
show(
    "einsum4",
    torch.einsum("b h i d, b h j d -> b h i j", wave(1, 2, 3, 4), wave(1, 2, 3, 4)),
    torch.einsum("aij,ajk,akl->ail", wave(2, 2, 2), wave(2, 2, 2), wave(2, 2, 2)),
)
img = wave(1, 2, 6, 6).requires_grad_()
cols = F.unfold(img, kernel_size=3, padding=1, stride=2, dilation=1)
back = F.fold(cols, (6, 6), 3, padding=1, stride=2)
back.square().sum().backward()
show("unfold", cols, back, img.grad, img.unfold(2, 3, 2).unfold(3, 3, 2), nn.Unfold((2, 3))(img))
print(
    [t.shape for t in torch.tensor_split(torch.arange(7), 3)],
    [t.tolist() for t in torch.tensor_split(torch.arange(7), (2, 5))],
)
print(
    [tuple(t.shape) for t in torch.split(x, [1, 2], dim=0)],
    [tuple(t.shape) for t in x.split(3, -1)],
    [tuple(t.shape) for t in torch.chunk(x, 3, 1)],
)
print(
    [t.tolist() for t in torch.hsplit(torch.arange(6).view(2, 3), 3)],
    [t.tolist() for t in torch.vsplit(torch.arange(4).view(2, 2), [1])],
)
gx, gy = torch.meshgrid(torch.arange(2), torch.arange(3), indexing="xy")
show("meshgrid", gx, gy, *torch.meshgrid([torch.arange(2), torch.arange(3)], indexing="ij"))
a, b = wave(4, 3).requires_grad_(), wave(5, 3, step=0.9).requires_grad_()
for p in (0.0, 1.0, 1.5, 2.0, float("inf")):
    d = torch.cdist(a, b, p=p)
    d.sum().backward()
    show("cdist", p, d, a.grad)
    a.grad = None
show("pdist", torch.pdist(a), F.pairwise_distance(a, b[:4]), F.cosine_similarity(a[:, None], b[None], dim=-1))
edges = torch.tensor([0.0, 0.5, 1.0])
show(
    "bucketize",
    torch.bucketize(torch.tensor([0.2, 0.5, 2.0]), edges),
    torch.bucketize(torch.tensor([0.5]), edges, right=True),
    torch.searchsorted(edges.expand(2, 3).contiguous(), torch.tensor([[0.1], [0.6]])),
    torch.histc(x, 4, -1, 1),
)
print(
    torch.bincount(torch.tensor([1, 1, 3]), minlength=5),
    torch.bincount(torch.tensor([0, 2]), weights=torch.tensor([0.5, 1.5])),
)
m = torch.zeros(2, 3)
m.masked_scatter_(torch.tensor([[True, False, True], [False, True, False]]), torch.arange(1.0, 7.0))
print(m, m.masked_select(m > 0), torch.masked_fill(m, m == 0, -1.0))
acc = torch.zeros(4, 2)
acc.index_put_((torch.tensor([0, 0, 3]), torch.tensor([1, 1, 0])), torch.tensor([1.0, 2.0, 3.0]), accumulate=True)
acc.index_add_(0, torch.tensor([1, 1]), torch.ones(2, 2), alpha=0.5)
acc.scatter_add_(0, torch.tensor([[0, 1], [2, 3]]), torch.full((2, 2), 10.0))
print(acc, acc.index_copy(0, torch.tensor([2]), torch.zeros(1, 2)), acc.index_fill(1, torch.tensor([0]), 7.0))
print(
    torch.zeros(3).scatter_reduce(
        0, torch.tensor([0, 0, 2]), torch.tensor([1.0, 5.0, 2.0]), reduce="amax", include_self=False
    ),
    torch.zeros(2, 3).scatter(1, torch.tensor([[1], [2]]), 9.0),
)
s = torch.as_strided(torch.arange(9.0), (3, 2), (2, 3), 1)
print(s, s.stride(), s.storage_offset(), s.is_contiguous(), s.contiguous().stride())
z = torch.complex(wave(4), wave(4, step=0.5)).requires_grad_()
w = (z * z.conj()).real.sum() + torch.view_as_real(z).sum() + z.abs().sum() + torch.angle(z).sum()
w.backward()
show(
    "complex",
    w,
    z.grad,
    torch.polar(torch.ones(2), torch.tensor([0.0, math.pi / 2])),
    z.real,
    z.imag,
    torch.view_as_complex(wave(2, 2)),
)
print(
    torch.get_default_dtype(),
    torch.finfo(torch.float32).eps,
    torch.iinfo(torch.int8).max,
    torch.finfo().dtype,
    torch.float32.is_floating_point,
    torch.complex64.is_complex,
    torch.int8.itemsize,
)
print(
    isinstance(x.shape, torch.Size),
    isinstance(x.shape, tuple),
    x.shape + (1,),
    x.shape[1:],
    x.shape.numel(),
    [*x.shape],
    x.size()[-1],
    torch.Size([2]) == (2,),
)
print(
    isinstance(x.dtype, torch.dtype),
    isinstance(x.device, torch.device),
    x.device == torch.device("cpu"),
    x.device.type,
    str(torch.device("cuda", 1)),
    x.layout,
    torch.strided,
    torch.device("cpu").index,
)
print(
    torch.is_tensor(x),
    torch.is_floating_point(x),
    torch.numel(x),
    torch.result_type(x, 1),
    torch.promote_types(torch.int32, torch.float16),
    torch.can_cast(torch.float64, torch.int32),
)
print(
    x.new_tensor([1, 2]),
    x.new_zeros(2),
    x.new_full((2,), 3),
    torch.full_like(x[0], 2),
    torch.empty_like(x).shape,
    torch.ones(2, dtype=torch.bool),
    torch.tensor(3).item(),
)
show(
    "order",
    *torch.sort(wave(5), descending=True),
    *torch.topk(wave(6), 2, largest=False),
    torch.argsort(wave(5)),
    *torch.kthvalue(wave(5), 2),
    *torch.median(x, 1),
    *torch.mode(torch.tensor([1, 1, 2])),
    *wave(4, step=1.0).cummax(0),
)
show(
    "stats",
    x.var(),
    torch.std_mean(x, 1)[0],
    torch.var_mean(x, dim=0, unbiased=False)[1],
    torch.quantile(x, torch.tensor([0.25, 0.5])),
    x.logsumexp(1),
    torch.cov(x),
    torch.corrcoef(x),
    x.norm(p=1),
    x.norm(dim=1),
    x.renorm(2, 0, 1.0),
    torch.nanmean(torch.tensor([1.0, math.nan])),
    torch.aminmax(x)[1],
)
show(
    "shift",
    torch.roll(x, (1, 1), (0, 1)),
    torch.flip(x, [1]),
    torch.rot90(x),
    torch.tril(x, -1),
    torch.triu(x, 1),
    torch.diag(x[0]),
    torch.diagonal(wave(2, 3, 3), dim1=1, dim2=2),
    torch.diag_embed(x),
    torch.block_diag(x, y),
    torch.trace(wave(3, 3)),
)
show(
    "joins",
    torch.cat([x, x], -1),
    torch.stack([x, x], 1),
    torch.hstack([x[0], x[1]]),
    torch.vstack([x[0], x[1]]),
    torch.dstack([x, x]),
    torch.column_stack([x[0], x[1]]),
    torch.repeat_interleave(x, torch.tensor([1, 0, 2]), dim=0),
    x.repeat(2, 1),
    x.tile(2),
    x.expand(2, -1, -1),
    torch.cartesian_prod(torch.arange(2), torch.arange(2)),
    torch.combinations(torch.arange(3)),
)
show(
    "moves",
    x.unsqueeze(0).movedim(0, -1),
    x[None].swapaxes(0, 2),
    x.t(),
    x.T,
    wave(2, 3, 4).mT,
    x.ravel(),
    x.view(-1, 2),
    x.reshape(2, 6),
    x.unflatten(1, (2, 2)),
    wave(2, 3, 4).flatten(1),
    x.narrow(1, 1, 2),
    x.select(0, 1),
    torch.take(x, torch.tensor([0, 5])),
    torch.take_along_dim(x, torch.tensor([[0], [1], [2]]), 1),
    x.gather(1, torch.tensor([[0, 1]])),
)
q, r = torch.linalg.qr(wave(3, 3) + torch.eye(3) * 2)
show(
    "linalg",
    (q @ r),
    torch.linalg.solve(wave(3, 3) + torch.eye(3) * 2, wave(3)),
    torch.linalg.det(wave(2, 2) + torch.eye(2)),
    torch.linalg.norm(x),
    torch.linalg.vector_norm(x, 1),
    torch.linalg.svdvals(x),
    torch.outer(x[0], y[0]),
    torch.kron(torch.eye(2), x[:1]),
    torch.cross(wave(3), wave(3, step=0.5), dim=0),
    torch.matrix_exp(wave(2, 2)),
    torch.addmm(torch.zeros(3, 5), x, y, beta=0.5, alpha=2),
    torch.baddbmm(torch.ones(1, 3, 5), x[None], y[None]),
    torch.mv(x, y[:, 0]),
    torch.dot(x[0], x[1]),
    torch.bmm(x[None], y[None]),
    torch.chain_matmul(x, y),
    torch.linalg.multi_dot([x, y, y.T]),
)
show(
    "points",
    torch.clamp(x, min=0),
    x.clip(-0.1, 0.1),
    torch.lerp(x, x + 1, 0.5),
    torch.addcmul(x, x, x, value=2),
    torch.where(x > 0, x, 0.0),
    torch.heaviside(x, torch.tensor(0.5)),
    torch.nan_to_num(torch.tensor([math.nan, math.inf])),
    torch.logaddexp(x, x),
    torch.hypot(x, x),
    torch.atan2(x, x + 1),
    torch.frac(x * 3),
    torch.fmod(x, 0.3),
    torch.remainder(x, 0.3),
    x // 0.3,
    x % 0.3,
    torch.sgn(x),
    torch.xlogy(x.abs(), x.abs()),
    torch.special.expit(x),
    torch.erfinv(x * 0.9),
    torch.lgamma(x.abs() + 1),
    torch.digamma(x.abs() + 1),
    torch.sinc(x),
    torch.logit(x.sigmoid()),
    torch.float_power(x.abs(), 2),
    torch.deg2rad(x),
    torch.copysign(x, -x),
    torch.ldexp(x, torch.tensor(2)),
    torch.bitwise_and(torch.tensor(6), 3),
    torch.tensor(5) ^ 1,
    ~torch.tensor([True]),
    torch.tensor(1) << 3,
)
show(
    "calculus",
    torch.cumsum(x, 1),
    torch.cumprod(x, 0),
    torch.diff(x, dim=1),
    torch.trapezoid(x, dx=0.1),
    torch.gradient(x[0])[0],
    torch.logcumsumexp(x, 1),
    torch.prod(x, 1),
    torch.cumulative_trapezoid(x),
    torch.vander(x[0]),
    torch.conv1d(wave(1, 1, 5), wave(1, 1, 2)),
)
print(
    torch.unique(torch.tensor([3, 1, 3]), return_counts=True),
    torch.nonzero(torch.tensor([0, 1, 2])).tolist(),
    torch.argwhere(torch.tensor([[0, 1]])).tolist(),
    torch.where(torch.tensor([False, True])),
    torch.isin(torch.tensor([1, 2]), torch.tensor([2])),
    torch.count_nonzero(torch.tensor([0, 1])),
    torch.isclose(x[0], x[0]).all(),
    torch.allclose(x, x),
    torch.equal(x, x),
    torch.any(x > 0, dim=1),
    torch.all(x > -2),
)
print(
    torch.tensor([1, 2]).tolist(),
    torch.tensor(2.5).long(),
    torch.arange(0, 1, 0.25),
    torch.linspace(0, 1, 3),
    torch.logspace(0, 2, 3),
    torch.eye(2, 3),
    torch.tril_indices(2, 3),
    torch.from_numpy(np.arange(3)),
    torch.as_tensor([True]),
    torch.frombuffer(bytearray(b"\1\0\2\0"), dtype=torch.int16),
    torch.zeros(2, 0).numel(),
    torch.scalar_tensor(3.0),
)
win = torch.hann_window(8)
wavef = wave(1, 32, step=0.8)
spec = torch.stft(wavef, n_fft=8, hop_length=4, window=win, return_complex=True, center=True, pad_mode="reflect")
show(
    "stft",
    spec,
    torch.istft(spec, 8, 4, window=win, length=32) - wavef,
    spec.abs().pow(2),
    torch.fft.rfft(wavef),
    torch.fft.irfft(torch.fft.rfft(wavef), n=32) - wavef,
    torch.fft.fftshift(torch.fft.fftfreq(4)),
    torch.hamming_window(4),
    torch.blackman_window(4, periodic=False),
)
show(
    "pads",
    F.pad(x, (1, 2)),
    F.pad(x[None], (1, 1), mode="reflect"),
    F.pad(x[None], (1, 1), mode="replicate"),
    F.pad(x[None], (1, 1), mode="circular"),
    F.pad(x, (0, 0, 1, 0), value=3.0),
    F.one_hot(torch.tensor([0, 2]), 3),
    F.normalize(x, dim=1),
    F.glu(x, 1),
    F.gumbel_softmax(x, tau=0.5, hard=True).sum(),
    F.pixel_shuffle(wave(1, 4, 2, 2), 2),
    F.grid_sample(
        img.detach(), F.affine_grid(torch.eye(2, 3)[None], (1, 2, 4, 4), align_corners=False), align_corners=False
    ),
    F.interpolate(img.detach(), scale_factor=0.5, mode="bilinear", align_corners=False),
    F.interpolate(img.detach(), size=(9, 9), mode="bicubic"),
    F.adaptive_avg_pool2d(img.detach(), (2, 3)),
    F.local_response_norm(img.detach(), 2),
    F.max_pool2d(img.detach(), 2, return_indices=True)[1],
)


def resolve(
    v: Tensor | float,
    like: Tensor | None = None,
    *,
    dtype: torch.dtype | None = None,
    device: str | torch.device | None = None,
) -> Tensor:
    return torch.as_tensor(v, dtype=dtype, device=device) if like is None else torch.as_tensor(v).to(like)


Hook = Callable[[nn.Module, tuple[Tensor, ...], Tensor], Tensor | None]
kept: dict[str, list[torch.Size]] = {}


def make_hook(name: str) -> Hook:
    def hook(module: nn.Module, args: tuple[Tensor, ...], output: Tensor) -> None:
        kept.setdefault(name, []).append(output.shape)

    return hook


net = nn.Sequential(OrderedDict([("fc", nn.Linear(4, 3)), ("act", nn.Tanh())]))
handles: Sequence[Any] = [mod.register_forward_hook(make_hook(n)) for n, mod in net.named_modules() if n]
net(x)
[h.remove() for h in handles]
net(x)
print(kept, resolve(1.5, x).dtype, resolve(2, dtype=torch.float64))
with torch.no_grad():
    for p in net.parameters():
        p.fill_(0.1)
clone = copy.deepcopy(net)
clone.fc.weight.data.mul_(2)
show("deepcopied", net(x), clone(x), *clone.state_dict().values())
x.requires_grad_()
try:
    x.numpy()
except RuntimeError as e:
    print("numpy", "requires grad" in str(e))
print(
    f"{x.sum():.4f} {x[0, 0].item()} {float(x.mean()):.4f} {int(torch.tensor(3.7))} {bool(torch.tensor(1))} {len(x)} {torch.tensor(5).__index__()} {torch.tensor(2.0)!r}"
)
print(
    x.detach().apply_(lambda v: v + 1).sum() > 0,
    x.data_ptr() == x.detach().data_ptr(),
    x.is_leaf,
    (x * 1).is_leaf,
    x.grad is None,
    x.element_size(),
    x.nbytes,
)
