# Written by tools/generate from the operations' schemas and the package's sources; edit those.
# mypy: disable-error-code="override, misc"
from argand.optim.lr_scheduler.base import LRScheduler as LRScheduler
from argand.optim.lr_scheduler.combined import ChainedScheduler as ChainedScheduler, SequentialLR as SequentialLR
from argand.optim.lr_scheduler.cycles import CosineAnnealingLR as CosineAnnealingLR, CosineAnnealingWarmRestarts as CosineAnnealingWarmRestarts, CyclicLR as CyclicLR, OneCycleLR as OneCycleLR
from argand.optim.lr_scheduler.decays import ConstantLR as ConstantLR, ExponentialLR as ExponentialLR, LambdaLR as LambdaLR, LinearLR as LinearLR, MultiplicativeLR as MultiplicativeLR, MultiStepLR as MultiStepLR, PolynomialLR as PolynomialLR, StepLR as StepLR
from argand.optim.lr_scheduler.plateau import ReduceLROnPlateau as ReduceLROnPlateau

__all__ = ['ChainedScheduler', 'ConstantLR', 'CosineAnnealingLR', 'CosineAnnealingWarmRestarts', 'CyclicLR', 'ExponentialLR', 'LRScheduler', 'LambdaLR', 'LinearLR', 'MultiStepLR', 'MultiplicativeLR', 'OneCycleLR', 'PolynomialLR', 'ReduceLROnPlateau', 'SequentialLR', 'StepLR']
