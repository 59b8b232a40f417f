# Written by tools/generate from the operations' schemas and the package's sources; edit those.
# mypy: disable-error-code="override, misc"
from argand.distributions import constraints as constraints, transforms as transforms
from argand.distributions.bernoulli import Bernoulli as Bernoulli
from argand.distributions.categorical import Categorical as Categorical, OneHotCategorical as OneHotCategorical, OneHotCategoricalStraightThrough as OneHotCategoricalStraightThrough
from argand.distributions.constraint_registry import biject_to as biject_to, transform_to as transform_to
from argand.distributions.continuous import Exponential as Exponential, Laplace as Laplace, Uniform as Uniform
from argand.distributions.continuous_bernoulli import ContinuousBernoulli as ContinuousBernoulli
from argand.distributions.counts import Binomial as Binomial, Geometric as Geometric, Multinomial as Multinomial
from argand.distributions.distribution import Distribution as Distribution
from argand.distributions.exp_family import ExponentialFamily as ExponentialFamily
from argand.distributions.fishersnedecor import FisherSnedecor as FisherSnedecor
from argand.distributions.gamma import Beta as Beta, Chi2 as Chi2, Dirichlet as Dirichlet, Gamma as Gamma
from argand.distributions.generalized_pareto import GeneralizedPareto as GeneralizedPareto
from argand.distributions.independent import Independent as Independent
from argand.distributions.kl import kl_divergence as kl_divergence, register_kl as register_kl
from argand.distributions.lkj_cholesky import LKJCholesky as LKJCholesky
from argand.distributions.log_normal import LogNormal as LogNormal
from argand.distributions.logistic_normal import LogisticNormal as LogisticNormal
from argand.distributions.lowrank_multivariate_normal import LowRankMultivariateNormal as LowRankMultivariateNormal
from argand.distributions.mixture_same_family import MixtureSameFamily as MixtureSameFamily
from argand.distributions.multivariate_normal import MultivariateNormal as MultivariateNormal
from argand.distributions.negative_binomial import NegativeBinomial as NegativeBinomial
from argand.distributions.normal import Normal as Normal
from argand.distributions.poisson import Poisson as Poisson
from argand.distributions.powers import Gumbel as Gumbel, InverseGamma as InverseGamma, Kumaraswamy as Kumaraswamy, Pareto as Pareto, Weibull as Weibull
from argand.distributions.relaxed_bernoulli import RelaxedBernoulli as RelaxedBernoulli
from argand.distributions.relaxed_categorical import RelaxedOneHotCategorical as RelaxedOneHotCategorical
from argand.distributions.tailed import Cauchy as Cauchy, HalfCauchy as HalfCauchy, HalfNormal as HalfNormal, StudentT as StudentT
from argand.distributions.transformed_distribution import TransformedDistribution as TransformedDistribution
from argand.distributions.transforms import AbsTransform as AbsTransform, AffineTransform as AffineTransform, CatTransform as CatTransform, ComposeTransform as ComposeTransform, CorrCholeskyTransform as CorrCholeskyTransform, CumulativeDistributionTransform as CumulativeDistributionTransform, ExpTransform as ExpTransform, IndependentTransform as IndependentTransform, LowerCholeskyTransform as LowerCholeskyTransform, PositiveDefiniteTransform as PositiveDefiniteTransform, PowerTransform as PowerTransform, ReshapeTransform as ReshapeTransform, SigmoidTransform as SigmoidTransform, SoftmaxTransform as SoftmaxTransform, SoftplusTransform as SoftplusTransform, StackTransform as StackTransform, StickBreakingTransform as StickBreakingTransform, TanhTransform as TanhTransform, Transform as Transform, identity_transform as identity_transform
from argand.distributions.von_mises import VonMises as VonMises
from argand.distributions.wishart import Wishart as Wishart

__all__ = ['AbsTransform', 'AffineTransform', 'Bernoulli', 'Beta', 'Binomial', 'CatTransform', 'Categorical', 'Cauchy', 'Chi2', 'ComposeTransform', 'ContinuousBernoulli', 'CorrCholeskyTransform', 'CumulativeDistributionTransform', 'Dirichlet', 'Distribution', 'ExpTransform', 'Exponential', 'ExponentialFamily', 'FisherSnedecor', 'Gamma', 'GeneralizedPareto', 'Geometric', 'Gumbel', 'HalfCauchy', 'HalfNormal', 'Independent', 'IndependentTransform', 'InverseGamma', 'Kumaraswamy', 'LKJCholesky', 'Laplace', 'LogNormal', 'LogisticNormal', 'LowRankMultivariateNormal', 'LowerCholeskyTransform', 'MixtureSameFamily', 'Multinomial', 'MultivariateNormal', 'NegativeBinomial', 'Normal', 'OneHotCategorical', 'OneHotCategoricalStraightThrough', 'Pareto', 'Poisson', 'PositiveDefiniteTransform', 'PowerTransform', 'RelaxedBernoulli', 'RelaxedOneHotCategorical', 'ReshapeTransform', 'SigmoidTransform', 'SoftmaxTransform', 'SoftplusTransform', 'StackTransform', 'StickBreakingTransform', 'StudentT', 'TanhTransform', 'Transform', 'TransformedDistribution', 'Uniform', 'VonMises', 'Weibull', 'Wishart', 'biject_to', 'constraints', 'identity_transform', 'kl_divergence', 'register_kl', 'transform_to', 'transforms']
