"""Points of the simplex from normal vectors."""

from argand.distributions import constraints
from argand.distributions.normal import Normal
from argand.distributions.transformed_distribution import TransformedDistribution
from argand.distributions.transforms import StickBreakingTransform

__all__ = ["LogisticNormal"]


class LogisticNormal(TransformedDistribution):
    """Normal vectors [*, K - 1] of loc and scale, broken into points of the simplex [*, K]."""

    arg_constraints = {"loc": constraints.real, "scale": constraints.positive}
    support = constraints.simplex
    has_rsample = True

    def __init__(self, loc, scale, validate_args=None):
        base = Normal(loc, scale, validate_args=validate_args)
        if not base.batch_shape:
            base = base.expand((1,))
        super().__init__(base, StickBreakingTransform(), validate_args=validate_args)

    def expand(self, batch_shape, _instance=None):
        return self._expanded_by(LogisticNormal, (), batch_shape, _instance)

    @property
    def loc(self):
        """The mean of the normal vectors."""
        return self.base_dist.base_dist.loc

    @property
    def scale(self):
        """The standard deviation of the normal vectors."""
        return self.base_dist.base_dist.scale
