"""Batches of distributions as one distribution."""

from argand.distributions import constraints
from argand.distributions.distribution import Distribution
from argand.distributions.utils import sum_rightmost


class Independent(Distribution):
    """base_distribution with its last reinterpreted_batch_ndims batch dimensions as part of the event."""

    arg_constraints = {}

    def __init__(self, base_distribution, reinterpreted_batch_ndims, validate_args=None):
        if reinterpreted_batch_ndims > len(base_distribution.batch_shape):
            raise ValueError(
                f"Independent: reinterpreted_batch_ndims is {reinterpreted_batch_ndims}, but the base has only "
                f"{len(base_distribution.batch_shape)} batch dimensions"
            )
        shape = tuple(base_distribution.batch_shape) + tuple(base_distribution.event_shape)
        batch = len(base_distribution.batch_shape) - reinterpreted_batch_ndims
        self.base_dist = base_distribution
        self.reinterpreted_batch_ndims = reinterpreted_batch_ndims
        super().__init__(shape[:batch], shape[batch:], validate_args=validate_args)

    def expand(self, batch_shape, _instance=None):
        new = self._get_checked_instance(Independent, _instance)
        event = self._event_shape[: self.reinterpreted_batch_ndims]
        new.base_dist = self.base_dist.expand((*batch_shape, *event))
        new.reinterpreted_batch_ndims = self.reinterpreted_batch_ndims
        Distribution.__init__(new, batch_shape, self._event_shape, validate_args=False)
        new._validate_args = self._validate_args
        return new

    @property
    def has_rsample(self):
        """Whether the base has rsample()."""
        return self.base_dist.has_rsample

    @property
    def has_enumerate_support(self):
        """Whether the base can list its values, of which each is an event."""
        return self.reinterpreted_batch_ndims == 0 and self.base_dist.has_enumerate_support

    @constraints.dependent_property
    def support(self):
        return constraints.independent(self.base_dist.support, self.reinterpreted_batch_ndims)

    @property
    def mean(self):
        return self.base_dist.mean

    @property
    def mode(self):
        return self.base_dist.mode

    @property
    def variance(self):
        return self.base_dist.variance

    def sample(self, sample_shape=()):
        return self.base_dist.sample(sample_shape)

    def rsample(self, sample_shape=()):
        return self.base_dist.rsample(sample_shape)

    def _of_events(self, numbers):
        """The base's numbers, added up over each event."""
        return sum_rightmost(numbers, self.reinterpreted_batch_ndims)

    def log_prob(self, value):
        return self._of_events(self.base_dist.log_prob(value))

    def entropy(self):
        return self._of_events(self.base_dist.entropy())

    def enumerate_support(self, expand=True):
        if self.reinterpreted_batch_ndims == 0:
            return self.base_dist.enumerate_support(expand)
        raise NotImplementedError("Independent: events of several values are not enumerated; list the base's values")

    def __repr__(self):
        return f"Independent({self.base_dist}, {self.reinterpreted_batch_ndims})"
