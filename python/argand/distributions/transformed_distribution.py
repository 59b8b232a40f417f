"""Distributions of transformed values."""

import argand
from argand.distributions import constraints
from argand.distributions.distribution import Distribution
from argand.distributions.independent import Independent
from argand.distributions.transforms import ComposeTransform, Transform
from argand.distributions.utils import sum_rightmost

__all__ = ["TransformedDistribution"]


class TransformedDistribution(Distribution):
    """What transforms, one or a list, the first first, make of the samples of base_distribution.

    The density needs transforms that are invertible and know their Jacobian determinant.
    """

    arg_constraints = {}

    def __init__(self, base_distribution, transforms, validate_args=None):
        transforms = [transforms] if isinstance(transforms, Transform) else transforms
        if not (isinstance(transforms, list) and all(isinstance(t, Transform) for t in transforms)):
            raise ValueError(f"{type(self).__name__}: transforms must be a Transform or a list of them")
        self.transforms = transforms
        transform = ComposeTransform(transforms)
        base_event = len(base_distribution.event_shape)
        shape = base_distribution.batch_shape + base_distribution.event_shape
        if len(shape) < transform.domain.event_dim:
            raise ValueError(
                f"{type(self).__name__}: the base needs {transform.domain.event_dim} dimensions or more, its batch and "
                f"event are {tuple(shape)}"
            )
        image = transform.forward_shape(shape)
        full = transform.inverse_shape(image)
        if tuple(full) != tuple(shape):  # the transforms' parameters broadcast
            base_distribution = base_distribution.expand(full[: len(full) - base_event])
        more = transform.domain.event_dim - base_event
        self.base_dist = Independent(base_distribution, more) if more > 0 else base_distribution
        event = transform.codomain.event_dim + max(base_event - transform.domain.event_dim, 0)
        cut = len(image) - event
        super().__init__(image[:cut], image[cut:], validate_args=validate_args)

    def expand(self, batch_shape, _instance=None):
        new = self._get_checked_instance(TransformedDistribution, _instance)
        new.transforms = self.transforms
        shape = (*batch_shape, *self._event_shape)
        for t in reversed(self.transforms):
            shape = t.inverse_shape(shape)
        new.base_dist = self.base_dist.expand(shape[: len(shape) - len(self.base_dist.event_shape)])
        Distribution.__init__(new, batch_shape, self._event_shape, validate_args=False)
        new._validate_args = self._validate_args
        return new

    def _expanded_by(self, owner, names, batch_shape, _instance=None):
        """A copy for owner, the class whose __init__ is known, with its parameters names broadcast too."""
        new = self._get_checked_instance(owner, _instance)
        for name in names:
            setattr(new, name, getattr(self, name).expand(batch_shape))
        return TransformedDistribution.expand(self, batch_shape, new)

    @constraints.dependent_property(is_discrete=False)
    def support(self):
        if not self.transforms:
            return self.base_dist.support
        support = self.transforms[-1].codomain
        more = len(self._event_shape) - support.event_dim
        return constraints.independent(support, more) if more > 0 else support

    @property
    def has_rsample(self):
        """Whether the base has rsample()."""
        return self.base_dist.has_rsample

    def _forward(self, x):
        for t in self.transforms:
            x = t(x)
        return x

    def sample(self, sample_shape=()):
        with argand.no_grad():
            return self._forward(self.base_dist.sample(sample_shape))

    def rsample(self, sample_shape=()):
        return self._forward(self.base_dist.rsample(sample_shape))

    def log_prob(self, value):
        y, event_dim, total = self._checked(value), len(self._event_shape), 0.0
        for t in reversed(self.transforms):
            x = t.inv(y)
            event_dim += t.domain.event_dim - t.codomain.event_dim
            total = total - sum_rightmost(t.log_abs_det_jacobian(x, y), event_dim - t.domain.event_dim)
            y = x
        return total + sum_rightmost(self.base_dist.log_prob(y), event_dim - len(self.base_dist.event_shape))

    def _turned(self, share):
        """share, or 1 - share where the transforms fall."""
        sign = 1
        for t in self.transforms:
            sign = sign * t.sign
        if isinstance(sign, int) and sign == 1:
            return share
        return sign * (share - 0.5) + 0.5

    def cdf(self, value):
        value = self._checked(value)
        for t in reversed(self.transforms):
            value = t.inv(value)
        return self._turned(self.base_dist.cdf(value))

    def icdf(self, value):
        return self._forward(self.base_dist.icdf(self._turned(value)))
