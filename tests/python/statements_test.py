"""Lines as PyTorch programs have them, under Argand and PyTorch: what ends up in r must be the same."""

import sys

import pytest

pytest.importorskip("numpy")
torch = pytest.importorskip("torch")
sys.path.insert(0, __file__.rsplit("/", 1)[0])
from against_torch_test import same, scope  # noqa: E402

import argand  # noqa: E402

PROGRAMS = """
x[b] = 0; r = x
x[idx] += 1; r = x
x[..., 0] *= 2; r = x
x[:, 0::2] = t.sin(y[:, 0::2]); r = x
x[0] = t.tensor([1., 2., 3., 4.]); r = x
x[1] = 5; x[2, 3] = y[0, 0]; r = x
x[:, 1] = x[:, 2]; r = x
x[[0, 2]] = y[:2]; r = x
x[idx, 1] = 7.; r = x
x[x > 0] = y[x > 0]; r = x
x[None, 1, ..., None, 2] = 3; r = x
i[0] = 2.7; r = i
b[0] = 1; r = b
x[1:] -= 1; x[-1] /= 2; x **= 2; r = x
z[0] = 1j; r = z
x.copy_(y); x.fill_(2).zero_(); r = x
x.masked_fill_(b, float('-inf')); r = x
x.clamp_(0, 1).mul_(2).add_(y, alpha=0.5).sub_(1).div_(3); r = x
x.scatter_(1, i % 4, 1.0); r = x
x.index_add_(0, idx, y); r = x
x.t_(); x.unsqueeze_(0); x.squeeze_(0); r = x
x.exp_().log_().sqrt_().abs_(); r = x.nan_to_num()
_, r = t.max(x, 1)
r = x.max(1)[1]
r = x.argmax(dim=1).eq(idx).sum().item()
r = x.view(x.size(0), -1).shape[-1]
a, bb, cc = x; r = cc
r = [row.sum() for row in x]
r = t.sum(x * y, dim=-1, keepdim=True)
r = t.cat([x, y], axis=1)
r = t.cat([x, i]).dtype
r = t.stack([x[0, 0], x[0, 1]])
r = t.triu(t.ones(3, 3), diagonal=1).bool()
r = t.zeros(*x.shape).shape
r = t.randn(x.shape).shape, t.rand(2, 3).dtype, t.randint(0, 10, (3,)).dtype, t.randint(10, (2, 2)).shape, t.randperm(5).dtype
r = t.normal(0., 1., size=(2,)).shape, t.normal(x, 1.).shape, t.normal(mean=x, std=y.abs()).shape, t.bernoulli(p).shape
r = t.empty(3).uniform_(2, 3).min() >= 2, t.Tensor(5, 3).normal_().shape, x.random_(0, 3).max() < 3
r = t.arange(0, 10, 2, dtype=t.float), t.arange(3, dtype=t.int32), t.full((2, 3), True), t.full((2,), 1)
x.requires_grad = True; r = (x * 2).requires_grad, x.is_leaf, (x * 2).is_leaf, x.grad
w = x.clone().requires_grad_(); (w ** 2).sum().backward(); w.grad.zero_(); r = w.grad
w = x.clone().requires_grad_(); l = (w * y).sum(); l.backward(); w.data -= 0.1 * w.grad; r = w.detach()
w = x.clone().requires_grad_(); a = w.detach(); a += 1; r = w.detach()
w = x.clone().requires_grad_(); v2 = w[0] * 1; v2[1] = 5.; v2.sum().backward(); r = w.grad
w = x.clone().requires_grad_(); u = w * 1; u[:, 0] = 0; u[1] *= 2; u.sum().backward(); r = w.grad
w = x.clone().requires_grad_(); u = w * 1; q = u.view(-1); q[3] = 9; (u * u).sum().backward(); r = w.grad
w = x.clone().requires_grad_(); w.register_hook(lambda g: g * 2); w.sum().backward(); r = w.grad
with t.no_grad(): x += 1
with t.no_grad(): r = (x.requires_grad_() * 2).requires_grad
r = t.is_tensor(x), isinstance(x, t.Tensor), isinstance(x, t.FloatTensor), isinstance(i, t.LongTensor), t.is_floating_point(x)
r = x.dtype == t.float32, x.dtype is t.float, x.device == t.device('cpu'), x.device.type, str(x.device), t.float64 != t.float32
r = x.new(2, 3).shape, x.new_tensor([1]).dtype, x.type(t.LongTensor).dtype, x.type('torch.DoubleTensor').dtype, x.to(float).dtype
r = t.equal(t.tensor([1, 2]), t.tensor([1, 2])), (x == x).all().item(), bool((x != x).any()), x.isnan().any().item()
r = sum([t.tensor(1.0), t.tensor(2.0)]), float(s) + 1, int(i[0, 0]) + 1, [1, 2, 3][i[0, 0] % 3], 2 * s, s ** 2, round(float(s), 2)
r = x.shape == (3, 4), x.shape == t.Size([3, 4]), x.shape + (1,), x.shape[1:], list(x.shape), len(x.shape), x.size()[0], tuple(x.size())
r = t.softmax(x, dim=-1).sum(-1), x.log_softmax(1).exp().sum(), (x - x.mean(0)) / x.std(0)
m = t.ones(4, 4).tril(); r = m.masked_fill(m == 0, float('-inf')).masked_fill(m == 1, 0.0)
r = (x @ y.T).shape, x.matmul(sq).shape, (c @ v).shape, t.einsum('bij,jk->bik', c, sq), x.mm(sq), t.mm(x, sq)
r = x.repeat(2, 1, 1).permute(1, 0, 2).contiguous().view(3, -1)
r = x.expand(2, -1, -1).reshape(6, 4), v.expand_as(x), x.unsqueeze(1).expand(-1, 2, -1).sum(1)
r = t.split(x, [1, 3], dim=1)[1], x.chunk(2, dim=-1)[0], t.unbind(x)[2], x.tensor_split(2, 1)[0]
r = x.topk(2, dim=1)[0], x.sort(dim=1, descending=True)[1], x.flatten()[x.flatten().argsort()]
r = t.where(x > 0, x, t.zeros_like(x)), t.where(x > 0, 1., 0.), t.where(b, i, 0)
r = x.gather(1, x.argmax(1, keepdim=True)).squeeze(1), x[t.arange(3), idx], x.index_select(1, t.tensor([0, 2]))
r = t.from_numpy(x.numpy()).float().unsqueeze(0), t.tensor(x.numpy()[0]), t.tensor(x.tolist()), t.as_tensor(x.numpy()).dtype
r = x.cpu().detach().numpy().sum().item(), x.data.numpy().shape, t.tensor([1.5]).numpy().dtype.name
r = t.bincount(t.tensor([0, 1, 1])), t.unique(t.tensor([3, 1, 3])), t.cumsum(x, dim=0), t.prod(t.tensor([2., 3.])), x.abs().max()
r = (x > 0).float().mean(), (x > 0).sum().item(), (b & ~b).any(), b.long().sum(), b.float().mean(), (x > 0) & (y > 0), ~(x > 0)
r = x.norm(dim=1, keepdim=True), x / x.norm(), x.pow(2).sum().sqrt(), t.norm(x, 2, 1), t.dist(x, y)
r = t.tensor(2).item(), t.tensor([[1]]).item(), t.tensor(True).item(), t.tensor(2.5, dtype=t.float64).item(), t.tensor(1j).item()
r = f'{t.tensor(0.12345):.3f}', '{:.2f}'.format(s), '%.1f' % s, str(t.tensor(1)), f'{t.tensor([1, 2])}'
d2 = {x: 1}; r = x in d2, d2[x], len({x, x, y})
import copy; k2 = copy.copy(x); k3 = copy.deepcopy(x); k2[0, 0] = 9; r = x, k3
r = t.stack(t.meshgrid(t.arange(2), t.arange(3), indexing='ij'), -1), t.stack([t.arange(3)] * 2).float().mean(dim=(0, 1))
f = t.nn.functional if False else None; r = t.dropout(x, 0.0, True), t.relu(x), t.sigmoid(x), t.tanh(x)
r = t.autograd.grad((x.requires_grad_() ** 2).sum(), x)[0]
r = t.get_default_dtype(), t.is_grad_enabled(), t.pi, t.inf, t.finfo(t.float32).max, t.iinfo(t.int64).max
r = x.numel(), x.nelement(), x.dim(), x.ndimension(), x.is_contiguous(), x.T.is_contiguous(), x.element_size(), x.data_ptr() == x.view(-1).data_ptr()
x.resize_(2, 2); r = x
r = x.flip(1), t.flip(x, dims=(0,)), x.roll(1), t.roll(x, shifts=(1, 2), dims=(0, 1)), t.fliplr(x)
r = t.zeros(3).scatter_add(0, idx, t.ones(3)), t.zeros(2, 3).index_fill(1, t.tensor([0]), 5.), t.zeros(3).put(t.tensor(1), t.tensor(5.)) if False else 0
r = t.add(x, y, alpha=2), t.sub(x, y), t.mul(x, 2), t.div(x, 2, rounding_mode='floor'), x.div(y, rounding_mode='trunc'), t.true_divide(i, 2), i.floor_divide(2)
r = x.amax(), x.amin(dim=0), x.aminmax() if False else 0, x.sum().backward if False else 0, x.square().mean(), x.rsqrt().nan_to_num(0)
r = t.tensor([1, 2, 3]) / 2, t.tensor([1, 2, 3]) // 2, t.tensor(5) % 3, -t.tensor([1]), t.tensor([1, 2]) * 1.0, t.tensor([1]) + True, 1 / t.tensor([2])
r = t.nn.Parameter(x).requires_grad if False else 0, x.half().float(), x.bfloat16().dtype, (x.half() + x).dtype, (i + x.half()).dtype, (b + i).dtype
r = c.mean((0, 2)), c.transpose(0, 1).reshape(3, -1), c.permute(0, 2, 1).flatten(1), c.view(2, -1).unflatten(1, (3, 4)), c.squeeze(), c[:1].squeeze(0)
""".strip().splitlines()


def outcome(module, code):
    s = scope(module)
    exec(code, s)
    return s.get("r")


@pytest.mark.parametrize("code", PROGRAMS)
def test_statement(code):
    same(outcome(argand, code), outcome(torch, code), code)
