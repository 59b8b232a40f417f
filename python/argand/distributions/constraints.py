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


class _WholeFrom(_GreaterThanEq):
    is_discrete = True

    def check(self, value):
        return super().check(value) & (value % 1 == 0)


class _Independent(Constraint):
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
        return f"Independent({self.base_constraint!r}, {self.reinterpreted_batch_ndims})"


class _LowerCholesky(Constraint):
    event_dim = 2

    def check(self, value):
        lower = (argand.tril(value) == value).flatten(-2).all(-1)
        return lower & (value.diagonal(dim1=-2, dim2=-1) > 0).all(-1)


def is_dependent(constraint):
    """Whether it depends on the parameters."""
    return isinstance(constraint, _Dependent)


dependent = _Dependent()
independent = _Independent
boolean = _Boolean()
one_hot = _OneHot()
real = _Real()
real_vector = _Independent(real, 1)
positive = _GreaterThan(0.0)
nonnegative = _GreaterThanEq(0.0)
nonnegative_integer = _WholeFrom(0)
positive_integer = _WholeFrom(1)
multinomial = _Multinomial
unit_interval = _Interval(0.0, 1.0)
simplex = _Simplex()
lower_cholesky = _LowerCholesky()
interval = _Interval
half_open_interval = _HalfOpenInterval
integer_interval = _IntegerInterval
greater_than = _GreaterThan
greater_than_eq = _GreaterThanEq
less_than = _LessThan
