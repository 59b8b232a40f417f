"""What values parameters and samples may have."""

import argand


class Constraint:
    """check(value): a bool tensor, True where value is allowed.

    event_dim: how many dimensions of value are judged at once.
    """

    is_discrete = False
    event_dim = 0

    def check(self, value):
        """True where value is allowed."""
        raise NotImplementedError

    def __repr__(self):
        return type(self).__name__.lstrip("_") + "()"


class _Dependent(Constraint):
    """A constraint that depends on the parameters."""

    def __init__(self, *, is_discrete=False, event_dim=0):
        self.is_discrete = is_discrete
        self.event_dim = event_dim

    def __call__(self, *, is_discrete=None, event_dim=None):
        """Another one, of which more is known."""
        is_discrete = self.is_discrete if is_discrete is None else is_discrete
        return _Dependent(is_discrete=is_discrete, event_dim=self.event_dim if event_dim is None else event_dim)

    def check(self, value):
        raise ValueError(
            "check: this constraint depends on parameters; take it from a distribution, not from its class"
        )


class dependent_property(property, _Dependent):
    """A property whose value is a constraint."""

    def __init__(self, fn=None, *, is_discrete=False, event_dim=0):
        super().__init__(fn)
        self.is_discrete = is_discrete
        self.event_dim = event_dim

    def __call__(self, fn):
        return dependent_property(fn, is_discrete=self.is_discrete, event_dim=self.event_dim)


class _Real(Constraint):
    def check(self, value):
        return value == value


class _Boolean(Constraint):
    is_discrete = True

    def check(self, value):
        return (value == 0) | (value == 1)


class _OneHot(_Boolean):
    event_dim = 1

    def check(self, value):
        ones = value.sum(-1)
        return super().check(value).all(-1) & (ones == 1)


class _Simplex(Constraint):
    event_dim = 1

    def check(self, value):
        error = (value.sum(-1) - 1).abs()
        return (error < 1e-6) & (value >= 0).all(-1)


class _Bounded(Constraint):
    """Between bounds, which the repr names."""

    def __init__(self, **bounds):
        self.__dict__.update(bounds)
        self._bounds = bounds

    def __repr__(self):
        return super().__repr__()[:-1] + ", ".join(f"{name}={bound}" for name, bound in self._bounds.items()) + ")"


class _GreaterThan(_Bounded):
    def __init__(self, lower_bound):
        super().__init__(lower_bound=lower_bound)

    def check(self, value):
        return self.lower_bound < value


class _GreaterThanEq(_Bounded):
    def __init__(self, lower_bound):
        super().__init__(lower_bound=lower_bound)

    def check(self, value):
        return self.lower_bound <= value


class _LessThan(_Bounded):
    def __init__(self, upper_bound):
        super().__init__(upper_bound=upper_bound)

    def check(self, value):
        return value < self.upper_bound


class _Interval(_Bounded):
    def __init__(self, lower_bound, upper_bound):
        super().__init__(lower_bound=lower_bound, upper_bound=upper_bound)

    def check(self, value):
        return (self.lower_bound <= value) & (value <= self.upper_bound)


class _HalfOpenInterval(_Interval):
    def check(self, value):
        return (self.lower_bound <= value) & (value < self.upper_bound)


class _IntegerInterval(_Interval):
    is_discrete = True

    def check(self, value):
        return super().check(value) & (value % 1 == 0)


class _Multinomial(_Bounded):
    """Counts [*, K] that add up to at most upper_bound."""

    is_discrete = True
    event_dim = 1

    def __init__(self, upper_bound):
        super().__init__(upper_bound=upper_bound)

    def check(self, value):
        return (value >= 0).all(-1) & (value.sum(-1) <= self.upper_bound)


class _IntegerGreaterThan(_GreaterThanEq):
    is_discrete = True

    def check(self, value):
        return super().check(value) & (value % 1 == 0)


class _IndependentConstraint(Constraint):
    """base with its last reinterpreted_batch_ndims batch dimensions judged at once."""

    def __init__(self, base_constraint, reinterpreted_batch_ndims):
        self.base_constraint = base_constraint
        self.reinterpreted_batch_ndims = reinterpreted_batch_ndims
        self.is_discrete = base_constraint.is_discrete
        self.event_dim = base_constraint.event_dim + reinterpreted_batch_ndims

    def check(self, value):
        each = self.base_constraint.check(value)
        batch = each.dim() - self.reinterpreted_batch_ndims
        if batch < 0:
            raise ValueError(f"independent: a value needs {self.event_dim} dimensions or more, got {value.dim()}")
        return each.reshape((*each.shape[:batch], -1)).all(-1)

    def __repr__(self):
        return f"IndependentConstraint({self.base_constraint!r}, {self.reinterpreted_batch_ndims})"


class _Joined(Constraint):
    """Constraints of the parts of a value along dim."""

    def __init__(self, cseq, dim):
        self.cseq, self.dim = list(cseq), dim
        if not all(isinstance(c, Constraint) for c in self.cseq):
            raise TypeError(f"{type(self).__name__.lstrip('_').lower()}: expected a sequence of constraints")

    @property
    def is_discrete(self):
        """Whether one of them is."""
        return any(c.is_discrete for c in self.cseq)


class _Cat(_Joined):
    """The constraints of lengths slices, one after the other along dim."""

    def __init__(self, cseq, dim=0, lengths=None):
        super().__init__(cseq, dim)
        self.lengths = [1] * len(self.cseq) if lengths is None else list(lengths)
        if len(self.lengths) != len(self.cseq):
            raise ValueError(f"cat: expected {len(self.cseq)} lengths, got {len(self.lengths)}")

    @property
    def event_dim(self):
        """The most that one of them judges at once."""
        return max(c.event_dim for c in self.cseq)

    def check(self, value):
        parts = value.split(self.lengths, self.dim)
        return argand.cat([c.check(part) for c, part in zip(self.cseq, parts, strict=True)], self.dim)


class _Stack(_Joined):
    """The constraints of the slices along dim."""

    def __init__(self, cseq, dim=0):
        super().__init__(cseq, dim)

    @property
    def event_dim(self):
        """The most that one of them judges at once, and dim where it lies inside of that."""
        most = max(c.event_dim for c in self.cseq)
        return most + 1 if self.dim + most < 0 else most

    def check(self, value):
        parts = value.unbind(self.dim)
        return argand.stack([c.check(part) for c, part in zip(self.cseq, parts, strict=True)], self.dim)


class _Square(Constraint):
    """Matrices with as many rows as columns."""

    event_dim = 2

    def check(self, value):
        return argand.full(value.shape[:-2], value.shape[-2] == value.shape[-1], dtype=argand.bool)


class _Symmetric(_Square):
    def check(self, value):
        square = super().check(value)
        return argand.isclose(value, value.mT, atol=1e-6).all(-1).all(-1) if bool(square.all()) else square


class _PositiveSemidefinite(_Symmetric):
    def check(self, value):
        symmetric = super().check(value)
        return argand.linalg.eigvalsh(value).ge(0).all(-1) if bool(symmetric.all()) else symmetric


class _PositiveDefinite(_Symmetric):
    def check(self, value):
        symmetric = super().check(value)
        return argand.linalg.cholesky_ex(value).info.eq(0) if bool(symmetric.all()) else symmetric


class _LowerTriangular(Constraint):
    event_dim = 2

    def check(self, value):
        return (argand.tril(value) == value).flatten(-2).all(-1)


class _LowerCholesky(_LowerTriangular):
    def check(self, value):
        return super().check(value) & (value.diagonal(dim1=-2, dim2=-1) > 0).all(-1)


class _CorrCholesky(_LowerCholesky):
    """Factors of correlation matrices: their rows have norm 1."""

    def check(self, value):
        tolerance = argand.finfo(value.dtype).eps * value.size(-1) * 10
        return super().check(value) & ((value.square().sum(-1) - 1).abs() < tolerance).all(-1)


class MixtureSameFamilyConstraint(Constraint):
    """The base constraint, of values that lack the components' dimension."""

    def __init__(self, base_constraint):
        if not isinstance(base_constraint, Constraint):
            raise TypeError(f"MixtureSameFamilyConstraint: expected a constraint, got {base_constraint!r}")
        self.base_constraint = base_constraint

    @property
    def is_discrete(self):
        """Whether the base is."""
        return self.base_constraint.is_discrete

    @property
    def event_dim(self):
        """The base's."""
        return self.base_constraint.event_dim

    def check(self, value):
        each = self.base_constraint.check(value.unsqueeze(-1 - self.event_dim))
        return each.all(-1)

    def __repr__(self):
        return f"{type(self).__name__}({self.base_constraint!r})"


def is_dependent(constraint):
    """Whether it depends on the parameters."""
    return isinstance(constraint, _Dependent)


dependent = _Dependent()
independent = _IndependentConstraint
boolean = _Boolean()
one_hot = _OneHot()
real = _Real()
real_vector = _IndependentConstraint(real, 1)
positive = _GreaterThan(0.0)
nonnegative = _GreaterThanEq(0.0)
nonnegative_integer = _IntegerGreaterThan(0)
positive_integer = _IntegerGreaterThan(1)
multinomial = _Multinomial
unit_interval = _Interval(0.0, 1.0)
simplex = _Simplex()
square = _Square()
symmetric = _Symmetric()
positive_semidefinite = _PositiveSemidefinite()
positive_definite = _PositiveDefinite()
lower_triangular = _LowerTriangular()
lower_cholesky = _LowerCholesky()
corr_cholesky = _CorrCholesky()
cat = _Cat
stack = _Stack
interval = _Interval
half_open_interval = _HalfOpenInterval
integer_interval = _IntegerInterval
greater_than = _GreaterThan
greater_than_eq = _GreaterThanEq
less_than = _LessThan
