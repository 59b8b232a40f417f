"""log_prob, entropy, means and KL of the distributions."""

import torch
from common import show
from torch import distributions as D

t = torch.tensor
for d, x in (
    (D.Normal(t([0.0, 1.0]), t([1.0, 2.0])), t([0.5, 0.5])),
    (D.Bernoulli(t([0.3, 0.8])), t([1.0, 0.0])),
    (D.Categorical(t([0.2, 0.3, 0.5])), t(2)),
    (D.Uniform(t(0.0), t(2.0)), t(1.0)),
    (D.Exponential(t(1.5)), t(0.7)),
    (D.Gamma(t(2.0), t(3.0)), t(0.4)),
    (D.Beta(t(2.0), t(3.0)), t(0.3)),
    (D.Laplace(t(0.0), t(1.0)), t(0.3)),
    (D.LogNormal(t(0.0), t(0.5)), t(1.2)),
    (D.Dirichlet(t([1.0, 2.0, 3.0])), t([0.2, 0.3, 0.5])),
    (D.Geometric(t(0.3)), t(4.0)),
    (D.Cauchy(t(0.0), t(1.0)), t(0.5)),
    (D.Gumbel(t(0.0), t(2.0)), t(0.5)),
    (D.StudentT(t(4.0)), t(0.3)),
    (D.HalfNormal(t(1.0)), t(0.3)),
    (D.HalfCauchy(t(1.0)), t(0.3)),
    (D.Chi2(t(3.0)), t(1.0)),
    (D.Binomial(5, t(0.4)), t(2.0)),
    (D.Multinomial(4, t([0.2, 0.8])), t([1.0, 3.0])),
    (D.Pareto(t(1.0), t(2.5)), t(1.5)),
    (D.Weibull(t(1.0), t(2.0)), t(0.5)),
    (D.MixtureSameFamily(D.Categorical(t([0.3, 0.7])), D.Normal(t([0.0, 2.0]), t([1.0, 1.0]))), t(0.5)),
    (D.OneHotCategorical(t([0.2, 0.8])), t([0.0, 1.0])),
    (D.Independent(D.Normal(torch.zeros(3), torch.ones(3)), 1), torch.ones(3)),
):
    out = [d.log_prob(x)]
    for what in ("mean", "variance", "entropy"):
        try:
            value = getattr(d, what)
            out.append(value() if callable(value) else value)
        except NotImplementedError:
            out.append("none")
    show(type(d).__name__, *out)
    print(tuple(d.batch_shape), tuple(d.event_shape), tuple(d.sample((2,)).shape))
kl = D.kl_divergence
show(
    "kl",
    kl(D.Normal(0.0, 1.0), D.Normal(1.0, 2.0)),
    kl(D.Bernoulli(0.3), D.Bernoulli(0.6)),
    kl(D.Categorical(t([0.4, 0.6])), D.Categorical(t([0.5, 0.5]))),
    kl(D.Beta(2.0, 3.0), D.Beta(1.0, 1.0)),
    kl(D.Gamma(2.0, 1.0), D.Gamma(3.0, 2.0)),
    kl(D.Exponential(1.0), D.Exponential(2.0)),
)
loc = torch.zeros(2, requires_grad=True)
torch.manual_seed(0)
D.Normal(loc, 1.0).rsample((100,)).mean().backward()
show("reparameterized", loc.grad)
try:
    D.Normal(0.0, -1.0)
except ValueError:
    print("ValueError")
