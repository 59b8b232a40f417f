"""Every distribution against PyTorch's: densities, moments, gradients, expansion, samples; and the divergences of pairs."""

import math

import pytest
from compare import assert_same, to_argand, to_numpy, torch

import argand

D, T = argand.distributions, torch.distributions


def t(*values):
    return torch.tensor(values, dtype=torch.float64)


COVARIANCE = torch.tensor([[2.0, 0.5], [0.5, 1.0]], dtype=torch.float64)
FACTOR = torch.linalg.cholesky(COVARIANCE)
COVARIANCES = torch.stack([COVARIANCE, 2 * COVARIANCE + torch.eye(2, dtype=torch.float64)])
CORRELATION = torch.tensor([[1, 0.2, 0.3], [0.2, 1, -0.1], [0.3, -0.1, 1]], dtype=torch.float64)
MEANS = torch.stack([t(0.0, 1.0), t(0.5, 0.2)])
SHARES = torch.stack([t(0.2, 0.3, 0.5), t(0.1, 0.8, 0.1)])
LOW_RANK = torch.arange(12, dtype=torch.float64).reshape(2, 3, 2) / 7

CASES = [
    ("Cauchy", {"loc": t(0.0, 1.0), "scale": t(0.5, 2.0)}, t(0.3, -2.0)),
    ("Chi2", {"df": t(0.5, 3.0)}, t(0.3, 2.0)),
    ("ContinuousBernoulli", {"probs": t(0.1, 0.4995)}, t(0.3, 0.8)),
    ("ContinuousBernoulli", {"logits": t(-3.0, 0.2)}, t(0.3, 0.8)),
    ("FisherSnedecor", {"df1": t(3.0, 1.0), "df2": t(5.0, 3.0)}, t(0.3, 0.8)),
    ("Gamma", {"concentration": t(0.5, 30.0), "rate": t(0.5, 2.0)}, t(0.3, 12.0)),
    ("Gumbel", {"loc": t(0.0, 1.0), "scale": t(0.5, 2.0)}, t(0.3, -2.0)),
    ("HalfCauchy", {"scale": t(0.5, 2.0)}, t(0.3, 2.0)),
    ("HalfNormal", {"scale": t(0.5, 2.0)}, t(0.3, 2.0)),
    ("InverseGamma", {"concentration": t(1.5, 3.0), "rate": t(0.5, 2.0)}, t(0.3, 2.0)),
    ("Kumaraswamy", {"concentration1": t(1.5, 3.0), "concentration0": t(0.5, 2.0)}, t(0.3, 0.7)),
    ("LKJCholesky", {"dim": 3, "concentration": t(1.5, 0.7)}, torch.linalg.cholesky(CORRELATION).expand(2, 3, 3)),
    ("LogNormal", {"loc": t(0.0, 1.0), "scale": t(0.5, 2.0)}, t(0.3, 2.0)),
    ("LogisticNormal", {"loc": MEANS, "scale": MEANS + 0.3}, SHARES),
    (
        "LowRankMultivariateNormal",
        {"loc": torch.stack([t(0.0, 1.0, 2.0)] * 2), "cov_factor": LOW_RANK, "cov_diag": t(0.3, 1.0, 2.0)},
        SHARES,
    ),
    ("MultivariateNormal", {"loc": MEANS, "covariance_matrix": COVARIANCE}, MEANS + 1),
    ("MultivariateNormal", {"loc": t(0.0, 1.0), "precision_matrix": COVARIANCES}, MEANS + 1),
    ("MultivariateNormal", {"loc": MEANS, "scale_tril": FACTOR}, MEANS + 1),
    ("NegativeBinomial", {"total_count": t(3, 2.5), "probs": t(0.3, 0.6)}, t(0.0, 4.0)),
    ("NegativeBinomial", {"total_count": t(3, 2.5), "logits": t(0.3, 0.6)}, t(0.0, 4.0)),
    ("OneHotCategoricalStraightThrough", {"probs": SHARES}, torch.stack([t(0, 1, 0), t(1, 0, 0)])),
    ("Pareto", {"scale": t(1.0, 0.5), "alpha": t(3.0, 0.5)}, t(1.5, 2.0)),
    ("Poisson", {"rate": t(0.3, 15.5)}, t(0.0, 4.0)),
    ("RelaxedBernoulli", {"temperature": t(0.7), "probs": t(0.3, 0.6)}, t(0.1, 0.4)),
    ("RelaxedBernoulli", {"temperature": t(0.7), "logits": t(0.3, 0.6)}, t(0.1, 0.4)),
    ("RelaxedOneHotCategorical", {"temperature": t(0.7)[0], "probs": SHARES}, SHARES),
    ("StudentT", {"df": t(3.0, 1.5), "loc": t(0.0, 1.0), "scale": t(0.5, 2.0)}, t(0.3, -2.0)),
    ("VonMises", {"loc": t(0.0, 1.0), "concentration": t(0.5, 20.0)}, t(0.3, -2.0)),
    ("Weibull", {"scale": t(0.5, 2.0), "concentration": t(1.7, 3.0)}, t(0.3, 2.0)),
    ("Wishart", {"df": t(3.0, 4.5), "covariance_matrix": COVARIANCE}, COVARIANCES),
    ("Wishart", {"df": t(3.0, 4.5), "precision_matrix": COVARIANCE}, COVARIANCES),
    ("Geometric", {"probs": t(0.3, 0.9)}, t(0.0, 3.0)),
    ("Binomial", {"total_count": t(5, 5), "probs": t(0.3, 0.9)}, t(0.0, 3.0)),
    ("Multinomial", {"total_count": 4, "probs": SHARES}, torch.stack([t(1, 1, 2), t(3, 0, 1)])),
]
IDS = [f"{name}-{'-'.join(kwargs)}" for name, kwargs, _ in CASES]
# PyTorch's modified Bessel functions are polynomials of seven digits; its mode of Kumaraswamy is always NaN
TOLERANCE = {"VonMises": 1e-5}


def outcome(compute):
    try:
        return compute()
    except (NotImplementedError, ValueError, RuntimeError) as error:
        return type(error)


def same(ours, theirs, what, tolerance=1e-7):
    theirs = outcome(theirs)
    ours = outcome(ours)
    if isinstance(theirs, type):
        assert ours is theirs, what
    else:
        assert_same(ours, theirs, tolerance, tolerance / 10, what)


@pytest.mark.parametrize("case", CASES, ids=IDS)
def test_against_pytorch(case):
    name, kwargs, value = case
    tolerance = TOLERANCE.get(name, 1e-7)
    kwargs = {k: v.clone().requires_grad_() if isinstance(v, torch.Tensor) else v for k, v in kwargs.items()}
    given = to_argand(kwargs)
    ours, theirs = getattr(D, name)(**given), getattr(T, name)(**kwargs)
    assert tuple(ours.batch_shape) == tuple(theirs.batch_shape)
    assert tuple(ours.event_shape) == tuple(theirs.event_shape)
    assert ours.has_rsample == theirs.has_rsample
    for what in ("mean", "mode", "variance", "stddev"):
        if (name, what) != ("Kumaraswamy", "mode"):
            same(lambda: getattr(ours, what), lambda: getattr(theirs, what), what, tolerance)
    same(ours.entropy, theirs.entropy, "entropy", tolerance)
    x, u = to_argand(value), t(0.2, 0.7)
    same(lambda: ours.log_prob(x), lambda: theirs.log_prob(value), "log_prob", tolerance)
    same(lambda: ours.cdf(x), lambda: theirs.cdf(value), "cdf")
    same(lambda: ours.icdf(to_argand(u)), lambda: theirs.icdf(u), "icdf")
    ours.log_prob(x).sum().backward()
    theirs.log_prob(value).sum().backward()
    for k, v in kwargs.items():
        if isinstance(v, torch.Tensor):
            assert_same(given[k].grad, v.grad, tolerance, tolerance / 10, f"gradient of {k}")


@pytest.mark.parametrize("case", CASES, ids=IDS)
def test_expansion_and_samples(case):
    argand.manual_seed(3)
    name, kwargs, _ = case
    ours, theirs = getattr(D, name)(**to_argand(kwargs)).expand((3, 2)), getattr(T, name)(**kwargs).expand((3, 2))
    assert tuple(ours.batch_shape) == tuple(theirs.batch_shape) == (3, 2)
    assert tuple(ours.event_shape) == tuple(theirs.event_shape)
    drawn = ours.sample((4,))
    assert tuple(drawn.shape) == tuple(theirs.sample((4,)).shape) and not drawn.requires_grad
    assert drawn.dtype == argand.float64 and bool(ours.support.check(drawn).all())
    density = theirs.log_prob(torch.from_numpy(to_numpy(drawn)))
    assert_same(ours.log_prob(drawn), density, TOLERANCE.get(name, 1e-7), TOLERANCE.get(name, 1e-8))


def test_generalized_pareto():
    """In float32, which is what PyTorch's knows."""
    for concentration in ([0.3, -0.4], [0.0, 0.45], [0.7, 1.5]):
        kwargs = {"loc": [0.0, 1.0], "scale": [1.0, 2.0], "concentration": concentration}
        kwargs = {k: torch.tensor(v, requires_grad=True) for k, v in kwargs.items()}
        ours, theirs = D.GeneralizedPareto(**to_argand(kwargs)), T.GeneralizedPareto(**kwargs)
        value, u = torch.tensor([0.3, 1.8]), torch.tensor([0.2, 0.7])
        for what in ("mean", "mode", "variance"):
            assert_same(getattr(ours, what), getattr(theirs, what), what=what)
        for what in ("log_prob", "cdf", "log_cdf", "log_survival_function"):
            assert_same(getattr(ours, what)(to_argand(value)), getattr(theirs, what)(value), what=what)
        assert_same(ours.icdf(to_argand(u)), theirs.icdf(u))
        assert_same(ours.entropy(), theirs.entropy())
        assert bool(ours.support.check(ours.expand((5, 2)).sample((9,))).all())


OTHERS = [
    ("Normal", {"loc": t(0.0, 1.0), "scale": t(0.5, 2.0)}),
    ("Uniform", {"low": t(0.1, 1.0), "high": t(0.5, 2.0)}),
    ("Uniform", {"low": t(-1.0, 0.2), "high": t(3, 0.8)}),
    ("Exponential", {"rate": t(0.5, 2.0)}),
    ("Laplace", {"loc": t(0.0, 1.0), "scale": t(0.5, 2.0)}),
    ("Beta", {"concentration1": t(0.4, 1.0), "concentration0": t(0.5, 2.0)}),
    ("Dirichlet", {"concentration": SHARES}),
    ("Categorical", {"probs": SHARES}),
    ("Bernoulli", {"probs": t(0.2, 0.3)}),
    ("Pareto", {"scale": t(0.3, 0.1), "alpha": t(1.5, 2.5)}),
    ("Gumbel", {"loc": t(1.0, 1.0), "scale": t(0.7, 3.0)}),
    ("Poisson", {"rate": t(5, 2)}),
    ("ContinuousBernoulli", {"probs": t(0.7, 0.2)}),
    ("MultivariateNormal", {"loc": t(0, 1, 2), "scale_tril": 2 * torch.eye(3, dtype=torch.float64)}),
    (
        "LowRankMultivariateNormal",
        {"loc": torch.stack([t(0.0, 2.0, 2.0)] * 2), "cov_factor": LOW_RANK[..., 1:], "cov_diag": t(0.3, 1.0, 3.0)},
    ),
]


@pytest.mark.parametrize("name_p", sorted({name for name, *_ in CASES + OTHERS}))
def test_divergences(name_p):
    every = [(name, kwargs) for name, kwargs, *_ in CASES + OTHERS]
    made = [(name, getattr(D, name)(**to_argand(kwargs)), getattr(T, name)(**kwargs)) for name, kwargs in every]
    for p, ours_p, theirs_p in made:
        for q, ours_q, theirs_q in made:
            if p != name_p or p == "VonMises":
                continue
            pair = f"{p}, {q}"
            same(lambda: D.kl_divergence(ours_p, ours_q), lambda: T.kl_divergence(theirs_p, theirs_q), pair)


MOMENTS = {
    "Poisson": lambda D, t: D.Poisson(t([0.4, 8.0, 12.0, 400.0])),
    "NegativeBinomial": lambda D, t: D.NegativeBinomial(t([2.5, 30.0]), t([0.3, 0.7])),
    "Binomial": lambda D, t: D.Binomial(t([5.0, 60.0, 100000.0]), t([0.2, 0.9, 0.001])),
    "ContinuousBernoulli": lambda D, t: D.ContinuousBernoulli(t([0.1, 0.5, 0.9])),
    "FisherSnedecor": lambda D, t: D.FisherSnedecor(t([3.0, 20.0]), t([14.0, 30.0])),
    "GeneralizedPareto": lambda D, t: D.GeneralizedPareto(t([0.0, 1.0]), t([1.0, 2.0]), t([0.1, -0.4])),
    "InverseGamma": lambda D, t: D.InverseGamma(t([7.0]), t([2.0])),
    "Kumaraswamy": lambda D, t: D.Kumaraswamy(t([0.7, 3.0]), t([2.0, 0.5])),
    "LowRankMultivariateNormal": lambda D, t: D.LowRankMultivariateNormal(
        t([0.0, 1.0]), t([[1.0], [2.0]]), t([0.5, 1.0])
    ),
    "MultivariateNormal": lambda D, t: D.MultivariateNormal(t([0.0, 1.0]), t([[2.0, 0.5], [0.5, 1.0]])),
    "Wishart": lambda D, t: D.Wishart(t(4.5), t([[2.0, 0.5], [0.5, 1.0]])),
    "Beta": lambda D, t: D.Beta(t([0.02, 5.0]), t([0.01, 0.5])),
    "Dirichlet": lambda D, t: D.Dirichlet(t([0.01, 0.02, 0.01])),
    "Gamma": lambda D, t: D.Gamma(t([0.3, 1.0, 5000.0]), t([1.0, 2.0, 3.0])),
}


@pytest.mark.parametrize("name", MOMENTS)
def test_samples_have_the_mean_and_variance(name):
    argand.manual_seed(11)
    d = MOMENTS[name](D, lambda v: argand.tensor(v, dtype=argand.float64))
    n = 40000
    x = d.sample((n,))
    error = (x.mean(0) - d.mean).abs() / (d.variance / n).sqrt()
    assert (error < 5).all() and ((x.var(0) / d.variance - 1).abs() < 0.1).all()


def test_directions_about_the_mean():
    argand.manual_seed(2)
    concentration = argand.tensor([1e-7, 0.5, 4.0, 300.0], dtype=argand.float64)
    d = D.VonMises(argand.full((4,), 3.0, dtype=argand.float64), concentration)
    x = d.sample((40000,))
    assert (x.abs() <= math.pi).all()
    assert ((x - 3).cos().mean(0) - (1 - d.variance)).abs().max() < 0.01
    assert (x - 3).sin().mean(0).abs().max() < 0.015


def test_correlations():
    """Uniform over the matrices of 3 variables: every correlation is Beta(3 / 2, 3 / 2) from -1 to 1, of variance 1 / 4."""
    argand.manual_seed(2)
    factor = D.LKJCholesky(3, 1.0).sample((20000,))
    correlation = factor @ factor.mT
    assert correlation.mean(0).allclose(argand.eye(3), atol=0.02)
    for i, j in ((0, 1), (0, 2), (1, 2)):
        assert correlation[:, i, j].var().item() == pytest.approx(1 / 4, rel=0.05)


@pytest.mark.parametrize("a", [0.01, 0.5, 1.0, 2.0, 20.0, 100.0, 900.0, 1500.0, 30000.0])
def test_gradients_of_gamma_samples(a):
    """dx / da at a fixed quantile is -(dP / da) / p(x): against differences of P."""
    argand.manual_seed(1)
    alpha = argand.full((7,), a, dtype=argand.float64, requires_grad=True)
    x = D.Gamma(alpha, argand.ones_like(alpha)).rsample()
    x.sum().backward()
    drawn, h = torch.from_numpy(to_numpy(x)), a * 1e-5
    above, below = (torch.special.gammainc(torch.full_like(drawn, a + e), drawn) for e in (h, -h))
    density = T.Gamma(torch.tensor(a, dtype=torch.float64), 1.0).log_prob(drawn).exp()
    # the differences lose digits; the expansion for large shapes is good to 3e-6
    assert_same(alpha.grad, -(above - below) / (2 * h) / density, 2e-4, 1e-12)


@pytest.mark.parametrize(
    ("make", "moment", "expected"),
    [
        (lambda D, p: D.Gamma(p, 2.0), lambda x: x, 0.5),
        (lambda D, p: D.Chi2(p), lambda x: x, 1.0),
        (lambda D, p: D.Beta(p, argand.ones_like(p)), lambda x: x.log(), None),
        (lambda D, p: D.Dirichlet(argand.stack([p, p + 1])), lambda x: x[..., 0].log(), None),
        (lambda D, p: D.InverseGamma(p + 5, 1.0), lambda x: x, None),
        (lambda D, p: D.StudentT(p + 9), lambda x: x.square(), None),
        (lambda D, p: D.FisherSnedecor(p, 20.0), lambda x: x.log(), None),
        (lambda D, p: D.Wishart(p + 2, argand.eye(2, dtype=p.dtype)), lambda x: x[..., 0, 0], 1.0),
    ],
    ids=["Gamma", "Chi2", "Beta", "Dirichlet", "InverseGamma", "StudentT", "FisherSnedecor", "Wishart"],
)
def test_gradients_of_expectations(make, moment, expected):
    """The mean of the samples' gradients is the derivative of the mean of many samples, by common random numbers."""
    argand.manual_seed(4)
    p = argand.tensor(1.5, dtype=argand.float64, requires_grad=True)
    moment(make(D, p).rsample((30000,))).mean().backward()
    if expected is None:
        exact = {
            "Beta": lambda p: p.digamma() - (p + 1).digamma(),
            "Dirichlet": lambda p: p.digamma() - (2 * p + 1).digamma(),
            "InverseGamma": lambda p: 1 / (p + 4),
            "StudentT": lambda p: (p + 9) / (p + 7),
            "FisherSnedecor": lambda p: (p / 2).digamma() - (p / 2).log(),
        }
        q = argand.tensor(1.5, dtype=argand.float64, requires_grad=True)
        exact[type(make(D, q)).__name__](q).backward()
        expected = q.grad.item()
    assert p.grad.item() == pytest.approx(expected, rel=0.05)


def test_families_of_exponential_form():
    """The entropy and divergence that follow from the log normalizer are those of the formulas."""
    v = lambda *x: argand.tensor(x, dtype=argand.float64)  # noqa: E731
    family = D.ExponentialFamily
    for p, q in [
        (D.Normal(v(0.3), v(2.0)), D.Normal(v(1.0), v(0.5))),
        (D.Gamma(v(1.3), v(2.0)), D.Gamma(v(1.0), v(0.5))),
        (D.Exponential(v(2.0)), D.Exponential(v(0.5))),
        (D.Bernoulli(v(0.3)), D.Bernoulli(v(0.6))),
        (D.Beta(v(0.3), v(2.0)), D.Beta(v(1.0), v(0.5))),
        (D.Dirichlet(v(0.3, 2.0)), D.Dirichlet(v(1.0, 0.5))),
        (D.Poisson(v(0.3)), D.Poisson(v(1.0))),
        (D.ContinuousBernoulli(v(0.3)), D.ContinuousBernoulli(v(0.9))),
        (D.ContinuousBernoulli(v(0.5)), D.ContinuousBernoulli(v(0.4))),
    ]:
        from argand.distributions.kl import _exponential_family

        assert _exponential_family(p, q).allclose(D.kl_divergence(p, q), rtol=1e-9), p
        if isinstance(p, (D.Exponential, D.Bernoulli, D.ContinuousBernoulli)):
            assert family.entropy(p).allclose(p.entropy(), rtol=1e-9), p


@pytest.mark.parametrize(
    "make",
    [
        lambda d, lib: d.MultivariateNormal(lib.zeros(2)),
        lambda d, lib: d.MultivariateNormal(lib.zeros(2), lib.eye(2), lib.eye(2)),
        lambda d, lib: d.MultivariateNormal(lib.tensor(0.0), lib.eye(2)),
        lambda d, lib: d.MultivariateNormal(lib.zeros(2), lib.zeros(2)),
        lambda d, lib: d.MultivariateNormal(lib.zeros(2), -lib.eye(2)),
        lambda d, lib: d.MultivariateNormal(lib.zeros(2), scale_tril=lib.ones(2, 2)),
        lambda d, lib: d.LowRankMultivariateNormal(lib.zeros(2), lib.zeros(3, 1), lib.ones(2)),
        lambda d, lib: d.LowRankMultivariateNormal(lib.zeros(2), lib.zeros(2, 1), lib.ones(3)),
        lambda d, lib: d.Poisson(-1.0),
        lambda d, lib: d.Poisson(1.0).log_prob(lib.tensor(0.5)),
        lambda d, lib: d.NegativeBinomial(3.0),
        lambda d, lib: d.NegativeBinomial(3.0, 1.0),
        lambda d, lib: d.LKJCholesky(1),
        lambda d, lib: d.Wishart(lib.tensor(0.5), lib.eye(2)),
        lambda d, lib: d.VonMises(0.0, 0.0),
        lambda d, lib: d.RelaxedBernoulli(lib.tensor(0.5)),
        lambda d, lib: d.TransformedDistribution(d.Normal(0.0, 1.0), "exp"),
        lambda d, lib: d.TransformedDistribution(d.Normal(0.0, 1.0), d.StickBreakingTransform()),
        lambda d, lib: d.HalfCauchy(0.0),
        lambda d, lib: d.HalfNormal(1.0).log_prob(lib.tensor(-1.0)),
    ],
)
def test_mistakes(make):
    for lib in (argand, torch):
        with pytest.raises(ValueError):
            make(lib.distributions, lib)


def test_parameters_are_checked_before_they_are_rounded():
    with pytest.raises(ValueError, match="from 0 to 1"):
        D.ContinuousBernoulli(1.5)
    assert 0 < D.ContinuousBernoulli(1.0).probs.item() < 1


def test_parameters_of_the_multivariate_normal():
    for name in ("covariance_matrix", "precision_matrix", "scale_tril"):
        given = {name: FACTOR if name == "scale_tril" else COVARIANCE}
        ours, theirs = D.MultivariateNormal(to_argand(MEANS), **to_argand(given)), T.MultivariateNormal(MEANS, **given)
        for what in ("covariance_matrix", "precision_matrix", "scale_tril"):
            assert_same(getattr(ours, what), getattr(theirs, what), 1e-9, 1e-9, what)
    low = D.LowRankMultivariateNormal(argand.zeros(3).double(), to_argand(LOW_RANK), to_argand(t(0.3, 1.0, 2.0)))
    full = D.MultivariateNormal(low.loc, low.covariance_matrix)
    assert low.precision_matrix.allclose(full.precision_matrix) and low.scale_tril.allclose(full.scale_tril)
    assert low.entropy().allclose(full.entropy())


def test_mixtures_expand():
    mixture = D.MixtureSameFamily(
        D.Categorical(argand.tensor([0.3, 0.7])), D.Normal(argand.tensor([-1.0, 2.0]), argand.ones(2))
    )
    wide = mixture.expand((4, 3))
    assert wide.sample((5,)).shape == (5, 4, 3) and wide.log_prob(argand.zeros(4, 3)).shape == (4, 3)
    assert type(mixture.support).__name__ == "MixtureSameFamilyConstraint"


def test_samples_pass_gradients_on():
    probs = argand.tensor([0.2, 0.8], requires_grad=True)
    (D.OneHotCategoricalStraightThrough(probs).rsample() * argand.tensor([1.0, 3.0])).sum().backward()
    expected = torch.tensor([0.2, 0.8], requires_grad=True)
    ((expected / expected.sum()) * torch.tensor([1.0, 3.0])).sum().backward()
    assert_same(probs.grad, expected.grad)
    for make in (lambda p: D.RelaxedBernoulli(0.5, p), lambda p: D.RelaxedOneHotCategorical(0.5, p)):
        p = argand.tensor([0.3, 0.7], requires_grad=True)
        make(p).rsample((10,))[..., 0].sum().backward()
        assert p.grad.isfinite().all() and p.grad.abs().sum() > 0
