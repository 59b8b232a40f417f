"""What the continuous forms of Bernoulli and OneHotCategorical have in common."""

from argand.distributions.transformed_distribution import TransformedDistribution


class _Relaxed(TransformedDistribution):
    """Parameters are those of the base."""

    @property
    def temperature(self):
        """How far the values are from the corners."""
        return self.base_dist.temperature

    @property
    def logits(self):
        """The base's logits: log odds of 1, or log-probabilities [*, K]."""
        return self.base_dist.logits

    @property
    def probs(self):
        """The base's probabilities: of 1, or [*, K]."""
        return self.base_dist.probs
