"""Exponential families."""

import argand
from argand.distributions.distribution import Distribution

__all__ = ["ExponentialFamily"]


class ExponentialFamily(Distribution):
    """Densities exp(<t(x), theta> - F(theta) + k(x)).

    A subclass defines _natural_params (the tuple theta), _log_normalizer(*theta) (F) and _mean_carrier_measure
    (E[k(x)]); from the gradient of F come entropies and divergences of those that have no formula of their own.
    """

    @property
    def _natural_params(self):
        raise NotImplementedError

    def _log_normalizer(self, *natural_params):
        raise NotImplementedError

    @property
    def _mean_carrier_measure(self):
        raise NotImplementedError

    def _normalizer_and_means(self):
        """F, theta and F's gradient, which is E[t(x)]; the gradient can be differentiated again."""
        with argand.enable_grad():
            theta = [p if p.requires_grad else p.detach().requires_grad_() for p in self._natural_params]
            normalizer = self._log_normalizer(*theta)
            means = argand.autograd.grad(normalizer.sum(), theta, create_graph=True)
        return normalizer, theta, means

    def entropy(self):
        """F(theta) - <theta, E[t(x)]> - E[k(x)]  (Nielsen and Nock 2010)."""
        normalizer, theta, means = self._normalizer_and_means()
        result = normalizer - self._mean_carrier_measure
        for t, mean in zip(theta, means, strict=True):
            result = result - (t * mean).reshape((*self._batch_shape, -1)).sum(-1)
        return result
