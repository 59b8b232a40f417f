"""Probability distributions: sampling, densities, entropies and divergences, under the names of torch.distributions."""

from argand.distributions import constraints, transforms
from argand.distributions.bernoulli import Bernoulli
from argand.distributions.categorical import Categorical, OneHotCategorical, OneHotCategoricalStraightThrough
from argand.distributions.constraint_registry import biject_to, transform_to
from argand.distributions.continuous import Exponential, Laplace, Uniform
from argand.distributions.continuous_bernoulli import ContinuousBernoulli
from argand.distributions.counts import Binomial, Geometric, Multinomial
from argand.distributions.distribution import Distribution
from argand.distributions.exp_family import ExponentialFamily
from argand.distributions.fishersnedecor import FisherSnedecor
from argand.distributions.gamma import Beta, Chi2, Dirichlet, Gamma
from argand.distributions.generalized_pareto import GeneralizedPareto
from argand.distributions.independent import Independent
from argand.distributions.kl import kl_divergence, register_kl
from argand.distributions.lkj_cholesky import LKJCholesky
from argand.distributions.log_normal import LogNormal
from argand.distributions.logistic_normal import LogisticNormal
from argand.distributions.lowrank_multivariate_normal import LowRankMultivariateNormal
from argand.distributions.mixture_same_family import MixtureSameFamily
from argand.distributions.multivariate_normal import MultivariateNormal
from argand.distributions.negative_binomial import NegativeBinomial
from argand.distributions.normal import Normal
from argand.distributions.poisson import Poisson
from argand.distributions.powers import Gumbel, InverseGamma, Kumaraswamy, Pareto, Weibull
from argand.distributions.relaxed_bernoulli import RelaxedBernoulli
from argand.distributions.relaxed_categorical import RelaxedOneHotCategorical
from argand.distributions.tailed import Cauchy, HalfCauchy, HalfNormal, StudentT
from argand.distributions.transformed_distribution import TransformedDistribution
from argand.distributions.transforms import (
    AbsTransform,
    AffineTransform,
    CatTransform,
    ComposeTransform,
    CorrCholeskyTransform,
    CumulativeDistributionTransform,
    ExpTransform,
    IndependentTransform,
    LowerCholeskyTransform,
    PositiveDefiniteTransform,
    PowerTransform,
    ReshapeTransform,
    SigmoidTransform,
    SoftmaxTransform,
    SoftplusTransform,
    StackTransform,
    StickBreakingTransform,
    TanhTransform,
    Transform,
    identity_transform,
)
from argand.distributions.von_mises import VonMises
from argand.distributions.wishart import Wishart

__all__ = [
    "AbsTransform",
    "AffineTransform",
    "Bernoulli",
    "Beta",
    "Binomial",
    "CatTransform",
    "Categorical",
    "Cauchy",
    "Chi2",
    "ComposeTransform",
    "ContinuousBernoulli",
    "CorrCholeskyTransform",
    "CumulativeDistributionTransform",
    "Dirichlet",
    "Distribution",
    "ExpTransform",
    "Exponential",
    "ExponentialFamily",
    "FisherSnedecor",
    "Gamma",
    "GeneralizedPareto",
    "Geometric",
    "Gumbel",
    "HalfCauchy",
    "HalfNormal",
    "Independent",
    "IndependentTransform",
    "InverseGamma",
    "Kumaraswamy",
    "LKJCholesky",
    "Laplace",
    "LogNormal",
    "LogisticNormal",
    "LowRankMultivariateNormal",
    "LowerCholeskyTransform",
    "MixtureSameFamily",
    "Multinomial",
    "MultivariateNormal",
    "NegativeBinomial",
    "Normal",
    "OneHotCategorical",
    "OneHotCategoricalStraightThrough",
    "Pareto",
    "Poisson",
    "PositiveDefiniteTransform",
    "PowerTransform",
    "RelaxedBernoulli",
    "RelaxedOneHotCategorical",
    "ReshapeTransform",
    "SigmoidTransform",
    "SoftmaxTransform",
    "SoftplusTransform",
    "StackTransform",
    "StickBreakingTransform",
    "StudentT",
    "TanhTransform",
    "Transform",
    "TransformedDistribution",
    "Uniform",
    "VonMises",
    "Weibull",
    "Wishart",
    "biject_to",
    "constraints",
    "identity_transform",
    "kl_divergence",
    "register_kl",
    "transform_to",
    "transforms",
]
