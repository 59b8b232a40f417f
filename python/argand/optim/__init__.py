"""Optimizers and learning-rate schedules, under the names of torch.optim."""

from argand.optim import lr_scheduler, swa_utils
from argand.optim.adadelta import Adadelta
from argand.optim.adafactor import Adafactor
from argand.optim.adagrad import Adagrad
from argand.optim.adam import Adam, AdamW
from argand.optim.adamax import Adamax
from argand.optim.asgd import ASGD
from argand.optim.lbfgs import LBFGS
from argand.optim.muon import Muon
from argand.optim.nadam import NAdam
from argand.optim.optimizer import Optimizer
from argand.optim.radam import RAdam
from argand.optim.rmsprop import RMSprop
from argand.optim.rprop import Rprop
from argand.optim.sgd import SGD
from argand.optim.sparse_adam import SparseAdam

__all__ = [
    "ASGD",
    "Adadelta",
    "Adafactor",
    "Adagrad",
    "Adam",
    "AdamW",
    "Adamax",
    "LBFGS",
    "Muon",
    "NAdam",
    "Optimizer",
    "RAdam",
    "RMSprop",
    "Rprop",
    "SGD",
    "SparseAdam",
    "lr_scheduler",
    "swa_utils",
]
