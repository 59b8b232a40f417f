"""A mixture of distributions of one family."""

import argand
from argand.distributions import constraints
from argand.distributions.categorical import Categorical
from argand.distributions.distribution import Distribution


class MixtureSameFamily(Distribution):
    """component_distribution has batch [*, K]; mixture_distribution, a Categorical [*] of K, says how often each is."""

    arg_constraints = {}

    def __init__(self, mixture_distribution, component_distribution, validate_args=None):
        if not isinstance(mixture_distribution, Categorical):
            raise ValueError("MixtureSameFamily: mixture_distribution must be a Categorical")
        if not isinstance(component_distribution, Distribution):
            raise ValueError("MixtureSameFamily: component_distribution must be a distribution")
        shape = component_distribution.batch_shape
        if not shape or shape[-1] != mixture_distribution.param_shape[-1]:
            raise ValueError(
                f"MixtureSameFamily: the last size of the components' batch {tuple(shape)} must be the number of "
                f"outcomes of the mixture, {mixture_distribution.param_shape[-1]}"
            )
        self.mixture_distribution, self.component_distribution = mixture_distribution, component_distribution
        super().__init__(shape[:-1], component_distribution.event_shape, validate_args=validate_args)

    def expand(self, batch_shape, _instance=None):
        new = self._get_checked_instance(MixtureSameFamily, _instance)
        components = self.component_distribution
        new.component_distribution = components.expand((*batch_shape, components.batch_shape[-1]))
        new.mixture_distribution = self.mixture_distribution.expand(batch_shape)
        Distribution.__init__(new, batch_shape, self._event_shape, validate_args=False)
        new._validate_args = self._validate_args
        return new

    @constraints.dependent_property
    def support(self):
        return constraints.MixtureSameFamilyConstraint(self.component_distribution.support)

    def _weights(self):
        probs = self.mixture_distribution.probs
        return probs.reshape((*probs.shape, *(1 for _ in self._event_shape)))

    def _over_components(self, x):
        return (self._weights() * x).sum(-1 - len(self._event_shape))

    @property
    def mean(self):
        return self._over_components(self.component_distribution.mean)

    @property
    def variance(self):
        inside = self._over_components(self.component_distribution.variance)
        between = self.component_distribution.mean - self.mean.unsqueeze(-1 - len(self._event_shape))
        return inside + self._over_components(between.pow(2))

    def _each(self, value):
        return value.unsqueeze(-1 - len(self._event_shape))

    def log_prob(self, value):
        value = self._checked(value)
        parts = self.component_distribution.log_prob(self._each(value))
        return argand.logsumexp(parts + self.mixture_distribution.logits.log_softmax(-1), -1)

    def cdf(self, value):
        return (
            self.component_distribution.cdf(self._each(self._checked(value))) * self.mixture_distribution.probs
        ).sum(-1)

    def sample(self, sample_shape=()):
        with argand.no_grad():
            which = self.mixture_distribution.sample(sample_shape)
            drawn = self.component_distribution.sample(sample_shape)
            dim = drawn.dim() - 1 - len(self._event_shape)
            index = which.reshape((*which.shape, *(1 for _ in range(len(self._event_shape) + 1))))
            index = index.expand((*which.shape, 1, *self._event_shape))
            return drawn.gather(dim, index).squeeze(dim)
