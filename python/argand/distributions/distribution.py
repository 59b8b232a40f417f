"""Distribution, the base."""

import warnings

import argand
from argand import Size, Tensor
from argand.distributions import constraints
from argand.distributions.utils import lazy_property


class Distribution:
    """A batch of distributions: batch_shape independent ones, each over values of shape event_shape.

    validate_args: whether parameters and values are checked, with a ValueError; True unless Python runs with -O.
    """

    has_rsample = False
    has_enumerate_support = False
    _validate_args = __debug__

    @staticmethod
    def set_default_validate_args(value):
        """Whether distributions check their arguments from now on."""
        if value not in (True, False):
            raise ValueError(f"set_default_validate_args: expected True or False, got {value!r}")
        Distribution._validate_args = value

    def __init__(self, batch_shape=(), event_shape=(), validate_args=None):
        self._batch_shape = Size(batch_shape)
        self._event_shape = Size(event_shape)
        if validate_args is not None:
            self._validate_args = validate_args
        if self._validate_args:
            self._check_parameters()

    def _check_parameters(self):
        try:
            checks = self.arg_constraints
        except NotImplementedError:
            warnings.warn(
                f"{type(self).__name__}: without arg_constraints parameters go unchecked; define it, {{}} if there is "
                "nothing to check, or pass validate_args=False",
                stacklevel=4,
            )
            return
        for name, constraint in checks.items():
            computed = isinstance(getattr(type(self), name, None), lazy_property) and name not in self.__dict__
            if computed or constraints.is_dependent(constraint):
                continue
            value = getattr(self, name)
            valid = constraint.check(value)
            if not bool(valid.all()):
                raise ValueError(
                    f"{self!r}: {name} breaks its constraint {constraint!r}, got a {type(value).__name__} of shape "
                    f"{tuple(value.shape)}:\n{value}"
                )

    def expand(self, batch_shape, _instance=None):
        """The distribution with its batch broadcast to batch_shape."""
        raise NotImplementedError

    def _expanded(self, batch_shape, names, _instance=None):
        """A copy with the parameters names, whose last dimensions are the event's, broadcast."""
        batch_shape = Size(batch_shape)
        new = self._get_checked_instance(type(self), _instance)
        for name in names:
            value = self.__dict__[name]
            event = tuple(value.shape[len(self._batch_shape) :])
            setattr(new, name, value.expand((*batch_shape, *event)))
        Distribution.__init__(new, batch_shape, self._event_shape, validate_args=False)
        new._validate_args = self._validate_args
        return new

    def _get_checked_instance(self, cls, _instance=None):
        if _instance is not None:
            return _instance
        if type(self).__init__ is not cls.__init__:
            raise NotImplementedError(
                f"{type(self).__name__}: {cls.__name__}.expand() does not know this class's __init__; write an "
                "expand() for it"
            )
        return self.__new__(type(self))

    @property
    def batch_shape(self):
        """How many distributions, as a shape."""
        return self._batch_shape

    @property
    def event_shape(self):
        """The shape of one value."""
        return self._event_shape

    @property
    def arg_constraints(self):
        """A dict from the parameters' names to their constraints."""
        raise NotImplementedError

    @property
    def support(self):
        """The constraint of the values."""
        raise NotImplementedError

    @property
    def mean(self):
        """The mean, [batch, event]."""
        raise NotImplementedError

    @property
    def mode(self):
        """The likeliest value, [batch, event]."""
        raise NotImplementedError(f"{type(self).__name__} has no mode")

    @property
    def variance(self):
        """The variance, [batch, event]."""
        raise NotImplementedError

    @property
    def stddev(self):
        """The standard deviation, [batch, event]."""
        return self.variance.sqrt()

    def sample(self, sample_shape=()):
        """Values [sample_shape, batch, event], without gradients."""
        with argand.no_grad():
            return self.rsample(sample_shape)

    def rsample(self, sample_shape=()):
        """Values [sample_shape, batch, event] through which gradients reach the parameters."""
        raise NotImplementedError(f"{type(self).__name__} has no rsample(); use sample()")

    def sample_n(self, n):
        """Same as sample((n,))."""
        warnings.warn("sample_n: of old; call sample((n,))", UserWarning, stacklevel=2)
        return self.sample((n,))

    def log_prob(self, value):
        """The logarithm of the density, or probability, of value."""
        raise NotImplementedError

    def cdf(self, value):
        """The probability of what is at most value."""
        raise NotImplementedError

    def icdf(self, value):
        """The inverse of cdf()."""
        raise NotImplementedError

    def enumerate_support(self, expand=True):
        """All values, along a new first dimension."""
        raise NotImplementedError

    def entropy(self):
        """The entropy, [batch], in nats."""
        raise NotImplementedError

    def perplexity(self):
        """exp(entropy())."""
        return argand.exp(self.entropy())

    def _extended_shape(self, sample_shape=()):
        return Size((*sample_shape, *self._batch_shape, *self._event_shape))

    def _along_batch(self, values, expand):
        """values [n, event] as [n, 1 ..., event], or with expand [n, batch, event]."""
        n, *event = values.shape
        values = values.reshape((n, *(1 for _ in self._batch_shape), *event))
        return values.expand((n, *self._batch_shape, *event)) if expand else values

    def _checked(self, value):
        """value, after _validate_sample() where arguments are to be checked."""
        if self._validate_args:
            self._validate_sample(value, stacklevel=4)
        return value

    def _validate_sample(self, value, stacklevel=3):
        """ValueError for a value of the wrong shape or outside the support."""
        name = type(self).__name__
        if not isinstance(value, Tensor):
            raise ValueError(f"{name}: values must be tensors, got {type(value).__name__}")
        shape, event = tuple(value.shape), tuple(self._event_shape)
        if shape[len(shape) - len(event) :] != event:
            raise ValueError(f"{name}: the shape of a value must end in event_shape {event}, got {shape}")
        expected = (*self._batch_shape, *event)
        for have, want in zip(reversed(shape), reversed(expected), strict=False):
            if have != want and 1 not in (have, want):
                raise ValueError(f"{name}: a value must broadcast with [batch, event], here {expected}, got {shape}")
        try:
            support = self.support
        except NotImplementedError:
            warnings.warn(f"{name}: without support its values go unchecked; define it", stacklevel=stacklevel)
            return
        if not bool(support.check(value).all()):
            raise ValueError(
                f"{self!r}: a value lies outside the support {support!r}, got a {type(value).__name__} of shape "
                f"{shape}:\n{value}"
            )

    def __repr__(self):
        names = [k for k in self.arg_constraints if k in self.__dict__]
        shown = []
        for name in names:
            value = self.__dict__[name]
            shown.append(f"{name}: {value if value.numel() == 1 else value.size()}")
        return f"{type(self).__name__}({', '.join(shown)})"
