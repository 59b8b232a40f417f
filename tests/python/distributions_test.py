"""Distributions against PyTorch's: densities, moments, entropies, divergences; samples against their moments."""

import math

import pytest
from compare import assert_same, to_argand, to_numpy, torch

import argand

D, T = argand.distributions, torch.distributions


def t(*values):
    return torch.tensor(values, dtype=torch.float64)


# (name, parameters, values of log_prob, parameters of another one for the divergence)
CASES = [
    ("Normal", {"loc": t(0.0, 1.0), "scale": t(0.5, 2.0)}, t(0.3, -2.0), {"loc": t(0.4, 1.0), "scale": t(1.5, 1.0)}),
    ("LogNormal", {"loc": t(0.0, 0.3), "scale": t(0.5, 0.7)}, t(0.3, 2.0), {"loc": t(0.4, 1.0), "scale": t(1.5, 1.0)}),
    ("Uniform", {"low": t(0.0, 1.0), "high": t(0.5, 3.0)}, t(0.3, 2.0), {"low": t(-1.0, 1.5), "high": t(0.7, 4.0)}),
    ("Exponential", {"rate": t(0.5, 2.0)}, t(0.3, 2.0), {"rate": t(1.5, 0.2)}),
    ("Laplace", {"loc": t(0.0, 1.0), "scale": t(0.5, 2.0)}, t(0.3, -2.0), {"loc": t(0.4, 1.0), "scale": t(1.5, 1.0)}),
    (
        "Gamma",
        {"concentration": t(0.4, 5.0), "rate": t(0.5, 2.0)},
        t(0.3, 2.0),
        {"concentration": t(1.4, 2.0), "rate": t(1.5, 1.0)},
    ),
    (
        "Beta",
        {"concentration1": t(0.4, 5.0), "concentration0": t(2.5, 2.0)},
        t(0.3, 0.9),
        {"concentration1": t(1.4, 2.0), "concentration0": t(1.5, 1.0)},
    ),
    (
        "Dirichlet",
        {"concentration": torch.stack([t(0.4, 1.5, 2.0), t(3.0, 2.0, 5.0)])},
        torch.stack([t(0.2, 0.3, 0.5), t(0.1, 0.1, 0.8)]),
        {"concentration": torch.stack([t(1.4, 1.5, 1.0), t(3.0, 1.0, 2.0)])},
    ),
    (
        "Categorical",
        {"probs": torch.stack([t(1.0, 2.0, 1.0), t(0.1, 0.2, 0.7)])},
        torch.tensor([0, 2]),
        {"probs": torch.stack([t(3.0, 2.0, 1.0), t(0.1, 0.5, 0.4)])},
    ),
    (
        "Categorical",
        {"logits": torch.stack([t(1.0, 2.0, 1.0), t(0.1, 0.2, 0.7)])},
        torch.tensor([[0, 2], [1, 1]]),
        {"logits": torch.stack([t(3.0, 2.0, 1.0), t(0.1, 0.5, 0.4)])},
    ),
    (
        "OneHotCategorical",
        {"probs": torch.stack([t(1.0, 2.0, 1.0), t(0.1, 0.2, 0.7)])},
        torch.stack([t(0, 1, 0), t(1, 0, 0)]),
        {"logits": torch.stack([t(3.0, 2.0, 1.0), t(0.1, 0.5, 0.4)])},
    ),
    ("Bernoulli", {"probs": t(0.3, 0.9)}, t(0.0, 1.0), {"probs": t(0.5, 0.2)}),
    ("Bernoulli", {"logits": t(0.3, -0.9)}, t(0.0, 1.0), {"logits": t(0.5, 0.2)}),
]
IDS = [f"{name}-{'-'.join(kwargs)}" for name, kwargs, *_ in CASES]


def pair(name, kwargs):
    return getattr(D, name)(**to_argand(kwargs)), getattr(T, name)(**kwargs)


@pytest.mark.parametrize("case", CASES, ids=IDS)
def test_formulas(case):
    name, kwargs, values, others = case
    leaves = {k: v.clone().requires_grad_() for k, v in kwargs.items()}
    ours, theirs = pair(name, leaves)
    assert tuple(ours.batch_shape) == tuple(theirs.batch_shape) == (2,)
    assert tuple(ours.event_shape) == tuple(theirs.event_shape)
    assert_same(ours.log_prob(to_argand(values)), theirs.log_prob(values), 1e-10, 1e-12)
    for what in ("mean", "variance", "stddev", "mode"):
        assert_same(getattr(ours, what), getattr(theirs, what), 1e-10, 1e-12, what=what)
    assert_same(ours.entropy(), theirs.entropy(), 1e-9, 1e-10)
    assert_same(ours.perplexity(), theirs.perplexity(), 1e-9, 1e-10)
    q, q_theirs = pair(name, others)
    assert_same(D.kl_divergence(ours, q), T.kl_divergence(theirs, q_theirs), 1e-9, 1e-10)
    if not repr(theirs).endswith("()"):  # some of PyTorch's tell nothing
        assert repr(ours) == repr(theirs).replace("torch", "argand")
    assert ours.has_enumerate_support == theirs.has_enumerate_support
    if ours.has_enumerate_support:
        for expand in (True, False):
            assert_same(ours.enumerate_support(expand), theirs.enumerate_support(expand))
    for what in ("cdf", "icdf"):
        x = values if what == "cdf" else t(0.2, 0.7)
        try:
            expected = getattr(theirs, what)(x)
        except NotImplementedError:
            continue
        if name not in ("Gamma", "Beta"):
            assert_same(getattr(ours, what)(to_argand(x)), expected, 1e-9, 1e-10, what=what)


@pytest.mark.parametrize("case", CASES, ids=IDS)
def test_gradients_of_the_density(case):
    name, kwargs, values, _ = case
    theirs = {k: v.clone().requires_grad_() for k, v in kwargs.items()}
    ours = to_argand(theirs)
    getattr(D, name)(**ours).log_prob(to_argand(values)).sum().backward()
    getattr(T, name)(**theirs).log_prob(values).sum().backward()
    for k in kwargs:
        assert_same(ours[k].grad, theirs[k].grad, 1e-9, 1e-10, what=k)


@pytest.mark.parametrize("case", CASES, ids=IDS)
def test_samples_have_the_moments(case):
    argand.manual_seed(1)
    name, kwargs, _, _ = case
    ours, theirs = pair(name, kwargs)
    n = 20000
    drawn = ours.sample((n,))
    assert tuple(drawn.shape) == (n, *theirs.batch_shape, *theirs.event_shape)
    assert not drawn.requires_grad and bool(ours.support.check(drawn).all())
    if name == "Categorical":
        counts = (drawn.unsqueeze(-1) == argand.arange(3)).double().mean(0)
        assert_same(counts, theirs.probs, 0, 0.02)
        return
    mean, variance = to_numpy(theirs.mean), to_numpy(theirs.variance)
    assert abs(to_numpy(drawn.mean(0)) - mean).max() < 5 * math.sqrt(variance.max() / n)
    assert abs(to_numpy(drawn.var(0)) / variance - 1).max() < 0.25
    assert tuple(ours.sample().shape) == tuple(theirs.sample().shape)


@pytest.mark.parametrize("name", ["Normal", "LogNormal", "Uniform", "Exponential", "Laplace"])
def test_gradients_reach_the_parameters(name):
    kwargs = next(kwargs for n, kwargs, *_ in CASES if n == name)
    parameters = {k: to_argand(v).requires_grad_() for k, v in kwargs.items()}
    drawn = getattr(D, name)(**parameters).rsample((1000,))
    drawn.sum().backward()
    first, second = parameters.values() if len(parameters) == 2 else (*parameters.values(), None)
    if name in ("Normal", "Laplace"):
        assert first.grad.tolist() == [1000, 1000]
        expected = ((drawn - first) / second).sum(0)
        assert_same(second.grad, torch.from_numpy(to_numpy(expected)), 1e-9, 1e-9)
    assert all(p.grad is not None and bool(p.grad.isfinite().all()) for p in parameters.values())


def test_samples_without_gradients_say_so():
    with pytest.raises(NotImplementedError, match="sample"):
        D.Bernoulli(0.5).rsample()


def test_numbers_shapes_and_expansion():
    normal = D.Normal(0.0, 1.0)
    assert normal.batch_shape == () and tuple(normal.sample((3, 2)).shape) == (3, 2)
    assert tuple(D.Normal(argand.zeros(3, 1), argand.ones(4)).batch_shape) == (3, 4)
    wide = normal.expand((5, 2))
    assert tuple(wide.sample().shape) == (5, 2) and tuple(wide.loc.shape) == (5, 2)
    categorical = D.Categorical(logits=argand.zeros(2, 3)).expand((4, 2))
    assert tuple(categorical.sample((7,)).shape) == (7, 4, 2)
    joint = D.Independent(D.Normal(argand.zeros(4, 3), 1.0), 1)
    assert tuple(joint.batch_shape) == (4,) and tuple(joint.event_shape) == (3,)
    assert tuple(joint.log_prob(argand.zeros(4, 3)).shape) == (4,) and tuple(joint.entropy().shape) == (4,)
    same = D.kl_divergence(joint, D.Independent(D.Normal(argand.zeros(4, 3), 1.0), 1))
    assert same.tolist() == [0] * 4
    assert repr(joint) == "Independent(Normal(loc: argand.Size([4, 3]), scale: argand.Size([4, 3])), 1)"


@pytest.mark.parametrize(
    "make",
    [
        lambda d, lib: d.Normal(0.0, -1.0),
        lambda d, lib: d.Normal(lib.tensor(float("nan")), 1.0),
        lambda d, lib: d.Normal(0.0, 1.0).log_prob(lib.tensor(float("nan"))),
        lambda d, lib: d.Normal(0.0, 1.0).log_prob(0.5),
        lambda d, lib: d.Normal(lib.zeros(3), 1.0).log_prob(lib.zeros(2)),
        lambda d, lib: d.Categorical(),
        lambda d, lib: d.Categorical(probs=lib.ones(2), logits=lib.ones(2)),
        lambda d, lib: d.Categorical(probs=lib.tensor(1.0)),
        lambda d, lib: d.Categorical(probs=lib.tensor([0.1, -1.0])),
        lambda d, lib: d.Categorical(probs=lib.ones(2)).log_prob(lib.tensor(3)),
        lambda d, lib: d.Bernoulli(1.5),
        lambda d, lib: d.Bernoulli(0.5).log_prob(lib.tensor(0.5)),
        lambda d, lib: d.Uniform(1.0, 1.0),
        lambda d, lib: d.Dirichlet(lib.tensor(1.0)),
        lambda d, lib: d.Independent(d.Normal(0.0, 1.0), 1),
        lambda d, lib: d.Normal("text", 1.0),
    ],
)
def test_mistakes(make):
    for lib in (argand, torch):
        with pytest.raises(ValueError):
            make(lib.distributions, lib)
    assert D.Normal(0.0, -1.0, validate_args=False).scale.item() == -1


def test_own_divergences():
    class Special(D.Normal):
        pass

    @D.register_kl(Special, Special)
    def _(p, q):
        return "special"

    a, b = Special(0.0, 1.0), D.Normal(0.0, 1.0)
    assert D.kl_divergence(a, a) == "special" and D.kl_divergence(a, b).item() == 0
    with pytest.raises(NotImplementedError):
        D.kl_divergence(a, D.Bernoulli(0.5))


def test_reinforce():
    """The score function's gradient moves a policy to the action with the reward."""
    argand.manual_seed(0)
    logits = argand.nn.Parameter(argand.zeros(3))
    optimizer = argand.optim.Adam([logits], lr=0.1)
    for _ in range(100):
        policy = D.Categorical(logits=logits)
        actions = policy.sample((16,))
        reward = (actions == 2).float()
        loss = -(policy.log_prob(actions) * reward).mean()
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
    assert D.Categorical(logits=logits).probs[2].item() > 0.9


LATER = {
    "Geometric": lambda D: D.Geometric(0.3),
    "Binomial": lambda D: D.Binomial(7, 0.4),
    "Multinomial": lambda D: D.Multinomial(5, argand.tensor([0.2, 0.3, 0.5])),
    "Gumbel": lambda D: D.Gumbel(1.0, 2.0),
    "StudentT": lambda D: D.StudentT(6.0, 1.0, 2.0),
    "HalfNormal": lambda D: D.HalfNormal(2.0),
    "Chi2": lambda D: D.Chi2(3.0),
    "Pareto": lambda D: D.Pareto(1.0, 6.0),
    "Weibull": lambda D: D.Weibull(2.0, 1.5),
    "MixtureSameFamily": lambda D: D.MixtureSameFamily(
        D.Categorical(argand.tensor([0.3, 0.7])), D.Normal(argand.tensor([-1.0, 2.0]), argand.ones(2))
    ),
}


@pytest.mark.parametrize("name", LATER)
def test_samples_have_the_mean_and_variance(name):
    argand.manual_seed(5)
    d = LATER[name](argand.distributions)
    x = d.sample((40000,))
    assert d.support.check(x).all() and x.shape == (40000, *d.batch_shape, *d.event_shape)
    error = (x.mean(0) - d.mean).abs() / (d.variance / 40000).sqrt()
    assert (error < 5).all() and ((x.var(0) / d.variance - 1).abs() < 0.15).all()
    assert d.log_prob(x[:3]).shape == (3, *d.batch_shape)


def test_inverses():
    D = argand.distributions
    u = argand.tensor([0.1, 0.5, 0.9])
    for d in (D.Cauchy(0.5, 2.0), D.Gumbel(0.5, 2.0), D.HalfNormal(2.0), D.HalfCauchy(2.0)):
        assert d.cdf(d.icdf(u)).allclose(u, atol=1e-5)
    with pytest.raises(ValueError):
        D.Geometric(0.0)
    with pytest.raises(ValueError):
        D.Binomial(3, 0.5).log_prob(argand.tensor(4.0))
    with pytest.raises(ValueError):
        D.MixtureSameFamily(D.Normal(0.0, 1.0), D.Normal(0.0, 1.0))
    assert D.Binomial(argand.tensor([2.0, 3.0]), 0.5).expand((4, 2)).batch_shape == (4, 2)
