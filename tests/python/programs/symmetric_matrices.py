"""Training through eigenvalues and eigenvectors of symmetric matrices; whitening; filters; a Gaussian process."""

import math

import torch
from common import show, wave
from torch import nn
from torch.distributions import LowRankMultivariateNormal, MultivariateNormal

torch.set_default_dtype(torch.float64)


def waves(*size, **options):
    return wave(*size, **options).double()


a = nn.Parameter(waves(4, 4) + waves(4, 4).T + torch.diag(torch.arange(4.0) * 2))
goal = waves(4, 2, step=0.9)
optimizer = torch.optim.SGD([a], lr=0.05)
for step in range(3):
    values, vectors = torch.linalg.eigh(a)
    root = vectors @ torch.diag(values.clamp(min=1e-3).sqrt()) @ vectors.mT
    loss = (root @ goal).square().sum() + (vectors[:, -1].abs() - 0.5).square().sum()
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
    print(f"{step} {loss.item():.5f} symmetric {torch.allclose(a, a.T, atol=1e-12)} {torch.allclose(a.grad, a.grad.T)}")
show("spectrum", values, a, torch.linalg.eigvalsh(a, UPLO="U"))

x = waves(30, 4) + torch.arange(120.0).reshape(30, 4).cos()
centred = x - x.mean(0)
u, s, vh = torch.linalg.svd(centred, full_matrices=False)
white = centred @ torch.linalg.inv(torch.linalg.cholesky(torch.cov(x.T))).T
show("white", torch.cov(white.T) - torch.eye(4), s, (u * s) @ vh - centred, s.square().cumsum(0) / s.square().sum())
show("rank", torch.linalg.matrix_rank(centred), torch.linalg.cond(centred), torch.linalg.pinv(x) @ x)

move, seen = torch.tensor([[1.0, 0.1], [0.0, 1.0]]), torch.tensor([[1.0, 0.0]])
mean, spread, total = torch.zeros(2), torch.eye(2), 0.0
for y in torch.linspace(0, 3, 12).sin().unsqueeze(1):
    mean, spread = move @ mean, move @ spread @ move.mT + 0.01 * torch.eye(2)
    noise = seen @ spread @ seen.mT + 0.1
    gain = torch.linalg.solve(noise, seen @ spread).mT
    total = total + MultivariateNormal(seen @ mean, noise).log_prob(y)
    mean, spread = mean + gain @ (y - seen @ mean), spread - gain @ noise @ gain.mT
show("filter", mean, spread, total)

points = torch.linspace(0, 4, 10).unsqueeze(1)
target = (1.5 * points).sin()
length = nn.Parameter(torch.tensor(0.0))
search = torch.optim.LBFGS([length], lr=0.5, max_iter=6, line_search_fn="strong_wolfe")


def evidence():
    search.zero_grad()
    kernel = torch.exp(-0.5 * torch.cdist(points, points).square() / length.exp().square()) + 0.1 * torch.eye(10)
    factor = torch.linalg.cholesky(kernel)
    fit = torch.cholesky_solve(target, factor)
    loss = 0.5 * (target * fit).sum() + factor.diagonal().log().sum() + 5 * math.log(2 * math.pi)
    loss.backward()
    return loss


print(f"evidence {search.step(evidence).item():.4f} {evidence().item():.4f} length {length.exp().item():.4f}")
many = torch.stack([torch.eye(3) * (i + 2) + waves(3, 3, shift=float(i)) for i in range(3)]).requires_grad_()
result = torch.linalg.solve(many, waves(3, 3, 2)).sum() + torch.linalg.slogdet(many).logabsdet.sum()
result.backward()
show("batch", result, many.grad, torch.linalg.matrix_norm(many, "nuc"), torch.linalg.multi_dot(list(many.detach())))
low = LowRankMultivariateNormal(torch.zeros(3), waves(3, 1), torch.full((3,), 0.5))
show("low rank", low.log_prob(waves(3)), low.covariance_matrix, low.entropy())
for wrong in (lambda: torch.linalg.cholesky(-torch.eye(2)), lambda: torch.linalg.inv(torch.zeros(2, 2))):
    try:
        wrong()
    except torch.linalg.LinAlgError as e:
        print(isinstance(e, RuntimeError))
torch.set_default_dtype(torch.float32)
