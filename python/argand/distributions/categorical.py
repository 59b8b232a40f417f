"""Numbers 0 ... K - 1 with given probabilities, and the same as one-hot vectors."""

import argand
from argand import Size
from argand.distributions import constraints
from argand.distributions.distribution import Distribution
from argand.distributions.utils import lazy_property, logits_to_probs, name_of_given, probs_to_logits


class Categorical(Distribution):
    """probs [*, K], scaled to sum 1, or logits [*, K]. Values: integers [*]."""

    arg_constraints = {"probs": constraints.simplex, "logits": constraints.real_vector}
    has_enumerate_support = True

    def __init__(self, probs=None, logits=None, validate_args=None):
        name = name_of_given("Categorical", probs, logits)
        given = probs if logits is None else logits
        if given.dim() == 0:
            raise ValueError(f"Categorical: {name} must be [*, K], got a 0-d tensor")
        if logits is None:
            self.probs = probs / probs.sum(-1, keepdim=True)
        else:
            self.logits = logits - logits.logsumexp(dim=-1, keepdim=True)
        self._num_events = given.size(-1)
        super().__init__(given.shape[:-1], validate_args=validate_args)

    @property
    def _param(self):
        return self.__dict__["probs"] if "probs" in self.__dict__ else self.logits

    @lazy_property
    def logits(self):
        """Log-probabilities, [*, K]."""
        return probs_to_logits(self.probs)

    @lazy_property
    def probs(self):
        """Probabilities, [*, K]."""
        return logits_to_probs(self.logits)

    @property
    def param_shape(self):
        """The shape of probs and logits."""
        return self._param.size()

    def expand(self, batch_shape, _instance=None):
        names = [name for name in ("probs", "logits") if name in self.__dict__]
        new = self._expanded(batch_shape, names, _instance)
        new._num_events = self._num_events
        return new

    @constraints.dependent_property(is_discrete=True)
    def support(self):
        return constraints.integer_interval(0, self._num_events - 1)

    @property
    def mean(self):
        return argand.full(self._extended_shape(), float("nan"), dtype=self.probs.dtype, device=self.probs.device)

    variance = mean

    @property
    def mode(self):
        return self.probs.argmax(dim=-1)

    def sample(self, sample_shape=()):
        sample_shape = Size(sample_shape)
        rows = self.probs.detach().reshape(-1, self._num_events)
        drawn = argand.multinomial(rows, sample_shape.numel(), True).t()
        return drawn.reshape(self._extended_shape(sample_shape))

    def log_prob(self, value):
        value = self._checked(value)
        batch = argand.broadcast_shapes(value.shape, self._batch_shape)
        rows = self.logits.expand((*batch, self._num_events))
        return rows.gather(-1, value.long().expand(batch).unsqueeze(-1)).squeeze(-1)

    def entropy(self):
        lowest = argand.finfo(self.logits.dtype).min  # -inf times the probability 0 would be NaN
        return -(self.probs * self.logits.clamp(min=lowest)).sum(-1)

    def enumerate_support(self, expand=True):
        return self._along_batch(argand.arange(self._num_events, device=self._param.device), expand)


class OneHotCategorical(Distribution):
    """probs [*, K], scaled to sum 1, or logits [*, K]. Values: vectors [*, K] with one 1."""

    arg_constraints = {"probs": constraints.simplex, "logits": constraints.real_vector}
    support = constraints.one_hot
    has_enumerate_support = True

    def __init__(self, probs=None, logits=None, validate_args=None):
        self._categorical = Categorical(probs, logits, validate_args)
        shape = self._categorical.param_shape
        super().__init__(self._categorical.batch_shape, shape[-1:], validate_args=validate_args)

    def expand(self, batch_shape, _instance=None):
        new = self._get_checked_instance(OneHotCategorical, _instance)
        new._categorical = self._categorical.expand(batch_shape)
        Distribution.__init__(new, batch_shape, self._event_shape, validate_args=False)
        new._validate_args = self._validate_args
        return new

    @property
    def probs(self):
        """Probabilities, [*, K]."""
        return self._categorical.probs

    @property
    def logits(self):
        """Log-probabilities, [*, K]."""
        return self._categorical.logits

    @property
    def param_shape(self):
        """The shape of probs and logits."""
        return self._categorical.param_shape

    @property
    def mean(self):
        return self._categorical.probs

    @property
    def mode(self):
        return argand.nn.functional.one_hot(self.probs.argmax(-1), self._event_shape[0]).to(self.probs.dtype)

    @property
    def variance(self):
        return self.probs * (1 - self.probs)

    def sample(self, sample_shape=()):
        drawn = self._categorical.sample(sample_shape)
        return argand.nn.functional.one_hot(drawn, self._event_shape[0]).to(self.probs.dtype)

    def log_prob(self, value):
        return self._categorical.log_prob(self._checked(value).argmax(-1))

    def entropy(self):
        return self._categorical.entropy()

    def enumerate_support(self, expand=True):
        rows = argand.eye(self._event_shape[0], dtype=self.probs.dtype, device=self.probs.device)
        return self._along_batch(rows, expand)

    def __repr__(self):
        return f"{type(self).__name__}({repr(self._categorical).partition('(')[2]}"


class OneHotCategoricalStraightThrough(OneHotCategorical):
    """OneHotCategorical whose samples pass their gradient on to probs (Bengio et al. 2013)."""

    has_rsample = True

    def rsample(self, sample_shape=()):
        return self.sample(sample_shape) + (self.probs - self.probs.detach())
