# Written by tools/generate from the operations' schemas and the package's sources; edit those.
# mypy: disable-error-code="override, misc"
from argand.distributions import constraints as constraints
from argand.distributions.bernoulli import Bernoulli as Bernoulli
from argand.distributions.categorical import Categorical as Categorical, OneHotCategorical as OneHotCategorical
from argand.distributions.continuous import Exponential as Exponential, Laplace as Laplace, Uniform as Uniform
from argand.distributions.counts import Binomial as Binomial, Geometric as Geometric, Multinomial as Multinomial
from argand.distributions.distribution import Distribution as Distribution
from argand.distributions.gamma import Beta as Beta, Chi2 as Chi2, Dirichlet as Dirichlet, Gamma as Gamma
from argand.distributions.independent import Independent as Independent
from argand.distributions.kl import kl_divergence as kl_divergence, register_kl as register_kl
from argand.distributions.mixture_same_family import MixtureSameFamily as MixtureSameFamily
from argand.distributions.normal import LogNormal as LogNormal, Normal as Normal
from argand.distributions.tailed import Cauchy as Cauchy, Gumbel as Gumbel, HalfCauchy as HalfCauchy, HalfNormal as HalfNormal, Pareto as Pareto, StudentT as StudentT, Weibull as Weibull

__all__ = ['Bernoulli', 'Beta', 'Binomial', 'Categorical', 'Cauchy', 'Chi2', 'Dirichlet', 'Distribution', 'Exponential', 'Gamma', 'Geometric', 'Gumbel', 'HalfCauchy', 'HalfNormal', 'Independent', 'Laplace', 'LogNormal', 'MixtureSameFamily', 'Multinomial', 'Normal', 'OneHotCategorical', 'Pareto', 'StudentT', 'Uniform', 'Weibull', 'constraints', 'kl_divergence', 'register_kl']
