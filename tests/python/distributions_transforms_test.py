"""Transforms, constraints and the registries that join them, against PyTorch's."""

import copy
import pickle

import pytest
from compare import assert_same, to_argand, torch

import argand

D, T = argand.distributions, torch.distributions
X = torch.tensor([[0.3, -1.2, 0.7], [2.0, 0.1, -0.4], [-0.6, 1.5, 0.9]], dtype=torch.float64)
M = torch.stack([X, X.T + 0.5])


def t(*values):
    return torch.tensor(values, dtype=torch.float64)


# each: (transform from the module of transforms, the library and what makes its tensors; input)
CASES = {
    "exp": (lambda m, lib, a: m.ExpTransform(), X),
    "power": (lambda m, lib, a: m.PowerTransform(a(t(1.5, 2.0, -1.0))), X.abs()),
    "sigmoid": (lambda m, lib, a: m.SigmoidTransform(), X),
    "softplus": (lambda m, lib, a: m.SoftplusTransform(), X),
    "tanh": (lambda m, lib, a: m.TanhTransform(), X),
    "abs": (lambda m, lib, a: m.AbsTransform(), X),
    "affine": (lambda m, lib, a: m.AffineTransform(1.0, -2.0), X),
    "affine of vectors": (lambda m, lib, a: m.AffineTransform(a(t(1, 2, 3)), a(t(1, -2, 3)), event_dim=1), X),
    "affine of matrices": (lambda m, lib, a: m.AffineTransform(1.0, 2.0, event_dim=2), X),
    "softmax": (lambda m, lib, a: m.SoftmaxTransform(), X),
    "stick": (lambda m, lib, a: m.StickBreakingTransform(), X),
    "correlation": (lambda m, lib, a: m.CorrCholeskyTransform(), X),
    "lower": (lambda m, lib, a: m.LowerCholeskyTransform(), M),
    "positive definite": (lambda m, lib, a: m.PositiveDefiniteTransform(), M),
    "reshape": (lambda m, lib, a: m.ReshapeTransform((3,), (3, 1)), X),
    "independent": (lambda m, lib, a: m.IndependentTransform(m.ExpTransform(), 1), X),
    "cat": (lambda m, lib, a: m.CatTransform([m.ExpTransform(), m.AffineTransform(1.0, 2.0)], -1, [1, 2]), X),
    "stack": (lambda m, lib, a: m.StackTransform([m.ExpTransform(), m.TanhTransform(), m.ExpTransform()], -1), X),
    "compose": (
        lambda m, lib, a: m.ComposeTransform(
            [m.AffineTransform(1.0, 2.0), m.SigmoidTransform(), m.AffineTransform(0.0, 3.0).inv]
        ),
        X,
    ),
    "compose cached": (lambda m, lib, a: m.ComposeTransform([m.ExpTransform(), m.StickBreakingTransform()], 1), X),
    "compose to events": (
        lambda m, lib, a: m.ComposeTransform([m.StickBreakingTransform(), m.IndependentTransform(m.ExpTransform(), 1)]),
        X,
    ),
    "compose shapes": (lambda m, lib, a: m.ComposeTransform([m.ExpTransform(), m.ReshapeTransform((3,), (1, 3))]), X),
    "identity": (lambda m, lib, a: m.identity_transform, X),
    "cumulative": (
        lambda m, lib, a: m.CumulativeDistributionTransform(lib.distributions.Normal(a(t(0.0)), a(t(1.0)))),
        X,
    ),
    "inverse": (lambda m, lib, a: m.ExpTransform().inv, X.abs()),
}


def outcome(compute):
    try:
        return compute()
    except (NotImplementedError, ValueError) as error:
        return type(error)


@pytest.mark.parametrize("name", CASES)
def test_transforms(name):
    make, x = CASES[name]
    theirs, ours = make(T.transforms, torch, lambda v: v), make(D.transforms, argand, to_argand)
    x = x.clone().requires_grad_()
    x_ours = to_argand(x)
    y, y_ours = theirs(x), ours(x_ours)
    assert_same(y_ours, y, 1e-9, 1e-10, "forward")
    assert_same(ours.inv(y_ours), theirs.inv(y), 1e-8, 1e-8, "inverse")
    log_det = outcome(lambda: theirs.log_abs_det_jacobian(x, y))
    if isinstance(log_det, type):
        assert outcome(lambda: ours.log_abs_det_jacobian(x_ours, y_ours)) is log_det
    else:
        log_det_ours = ours.log_abs_det_jacobian(x_ours, y_ours)
        assert_same(log_det_ours, log_det, 1e-8, 1e-9, "log_abs_det_jacobian")
        (y.sum() + log_det.sum()).backward()
        (y_ours.sum() + log_det_ours.sum()).backward()
        assert_same(x_ours.grad, x.grad, 1e-8, 1e-9, "gradient")
    shape = (4, *x.shape)
    assert tuple(ours.forward_shape(shape)) == tuple(theirs.forward_shape(shape))
    assert tuple(ours.inverse_shape(tuple(y.shape))) == tuple(theirs.inverse_shape(tuple(y.shape)))
    assert ours.bijective == theirs.bijective and ours.inv.inv is ours
    assert (ours.domain.event_dim, ours.codomain.event_dim) == (theirs.domain.event_dim, theirs.codomain.event_dim)
    assert str(outcome(lambda: ours.sign)).replace("argand", "torch") == str(outcome(lambda: theirs.sign))
    assert bool(ours.codomain.check(y_ours).all()) == bool(theirs.codomain.check(y).all())
    assert_same(pickle.loads(pickle.dumps(ours))(to_argand(x.detach())), y, 1e-9, 1e-10)
    assert_same(copy.deepcopy(ours)(to_argand(x.detach())), y, 1e-9, 1e-10)


def test_caches_and_equality():
    m = D.transforms
    once = m.TanhTransform(cache_size=1)
    x = argand.tensor([30.0])
    y = once(x)
    assert once.inv(y) is x and once(x) is y  # without a cache the inverse of 1 is infinite
    assert m.TanhTransform().inv(m.TanhTransform()(x)).isinf().all()
    assert m.ExpTransform().with_cache()._cache_size == 1
    assert m.ExpTransform() == m.ExpTransform() != m.SigmoidTransform()
    assert m.AffineTransform(1.0, 2.0) == m.AffineTransform(1.0, 2.0) != m.AffineTransform(1.0, 3.0)
    assert m.ExpTransform().inv == m.ExpTransform().inv
    with pytest.raises(ValueError):
        m.ExpTransform(cache_size=2)
    with pytest.raises(ValueError):
        m.ReshapeTransform((2, 3), (5,))
    with pytest.raises(ValueError):
        m.CorrCholeskyTransform().forward_shape((4,))


def constraints_of(m, a):
    return [
        m.real,
        m.positive,
        m.nonnegative,
        m.greater_than(2.0),
        m.greater_than_eq(a(t(1.0, 2, 3))),
        m.less_than(1.0),
        m.interval(1.0, 3.0),
        m.interval(a(t(1.0, 2, 3)), a(t(2.0, 3, 4))),
        m.unit_interval,
        m.half_open_interval(0.0, 1.0),
        m.simplex,
        m.real_vector,
        m.lower_cholesky,
        m.positive_definite,
        m.positive_semidefinite,
        m.corr_cholesky,
        m.independent(m.positive, 1),
        m.stack([m.positive, m.real, m.unit_interval], -1),
        m.cat([m.positive, m.real], -1, [1, 2]),
    ]


PAIRS = list(zip(constraints_of(T.constraints, lambda v: v), constraints_of(D.constraints, to_argand)))


@pytest.mark.parametrize("registry", ["biject_to", "transform_to"])
@pytest.mark.parametrize("pair", PAIRS, ids=[str(i) for i in range(len(PAIRS))])
def test_registries(registry, pair):
    theirs, ours = pair
    transform = outcome(lambda: getattr(T, registry)(theirs))
    if transform is NotImplementedError:
        with pytest.raises(NotImplementedError):
            getattr(D, registry)(ours)
        return
    x = M if transform.domain.event_dim == 2 else X
    made = getattr(D, registry)(ours)(to_argand(x))
    assert_same(made, transform(x), 1e-9, 1e-9)
    assert ours.check(made).all()
    assert_same(ours.check(to_argand(x)), theirs.check(x))
    assert (ours.event_dim, ours.is_discrete) == (theirs.event_dim, theirs.is_discrete)


def test_own_constraints():
    class Even(D.constraints.Constraint):
        def check(self, value):
            return value % 2 == 0

    with pytest.raises(NotImplementedError):
        D.biject_to(Even())
    D.biject_to.register(Even, lambda constraint: D.transforms.AffineTransform(0.0, 2.0))
    assert D.biject_to(Even())(argand.tensor([3.0])).item() == 6
    with pytest.raises(TypeError):
        D.transform_to.register("text", None or (lambda c: c))


@pytest.mark.parametrize(
    "name",
    "boolean nonnegative_integer positive_integer one_hot multinomial(3) integer_interval(0,3) square symmetric "
    "lower_triangular positive_semidefinite positive_definite corr_cholesky lower_cholesky real simplex".split(),
)
def test_checks(name):
    theirs, ours = (eval(name, vars(lib.constraints)) for lib in (T, D))
    one_hot, eye = torch.tensor([[0.0, 1, 0], [0, 0, 1], [1, 0, 0]]), torch.eye(3)
    for x in (M, X @ X.T, one_hot, eye, X, X[:2], torch.tensor([[0.2, 0.8]])):
        assert_same(ours.check(to_argand(x)), theirs.check(x), what=f"{name} of {tuple(x.shape)}")


def test_transformed_distributions():
    base, scale = t(0.0, 1.0), t(1.0, 2.0)

    def made(d, a):
        m = d.transforms
        steps = [m.AffineTransform(0.5, a(t(2.0, -3.0))), m.SigmoidTransform()]
        return d.TransformedDistribution(d.Normal(a(base), a(scale)), steps)

    ours, theirs = made(D, to_argand), made(T, lambda v: v)
    x, u = t(0.3, 0.9), t(0.2, 0.7)
    assert_same(ours.log_prob(to_argand(x)), theirs.log_prob(x), 1e-9, 1e-9)
    assert_same(ours.cdf(to_argand(x)), theirs.cdf(x), 1e-9, 1e-9)
    assert_same(ours.icdf(to_argand(u)), theirs.icdf(u), 1e-9, 1e-9)
    assert ours.expand((3, 2)).sample((4,)).shape == (4, 3, 2) and ours.has_rsample
    assert repr(ours.support) == repr(theirs.support)
    again, other = made(D, to_argand), D.TransformedDistribution(ours.base_dist, D.ExpTransform())
    assert D.kl_divergence(ours, again).tolist() == [0, 0]
    with pytest.raises(NotImplementedError):
        D.kl_divergence(ours, other)
    stick = D.TransformedDistribution(D.Normal(argand.zeros(5, 3), 1.0), [D.StickBreakingTransform()])
    assert (stick.batch_shape, stick.event_shape) == ((5,), (4,)) and stick.log_prob(stick.sample()).shape == (5,)


def test_triangles():
    ours, theirs = D.utils, T.utils
    for diag in (0, -1, -2):
        v = torch.arange(1, 13, dtype=torch.float64).reshape(2, 6)
        matrix = theirs.vec_to_tril_matrix(v, diag)
        assert_same(ours.vec_to_tril_matrix(to_argand(v), diag), matrix)
        assert_same(ours.tril_matrix_to_vec(to_argand(matrix), diag), theirs.tril_matrix_to_vec(matrix, diag))
    with pytest.raises(ValueError):
        ours.vec_to_tril_matrix(argand.zeros(4))
