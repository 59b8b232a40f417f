# Written by tools/generate from the operations' schemas and the package's sources; edit those.
# mypy: disable-error-code="override, misc"
from argand.optim import lr_scheduler as lr_scheduler, swa_utils as swa_utils
from argand.optim.adadelta import Adadelta as Adadelta
from argand.optim.adafactor import Adafactor as Adafactor
from argand.optim.adagrad import Adagrad as Adagrad
from argand.optim.adam import Adam as Adam, AdamW as AdamW
from argand.optim.adamax import Adamax as Adamax
from argand.optim.asgd import ASGD as ASGD
from argand.optim.lbfgs import LBFGS as LBFGS
from argand.optim.muon import Muon as Muon
from argand.optim.nadam import NAdam as NAdam
from argand.optim.optimizer import Optimizer as Optimizer
from argand.optim.radam import RAdam as RAdam
from argand.optim.rmsprop import RMSprop as RMSprop
from argand.optim.rprop import Rprop as Rprop
from argand.optim.sgd import SGD as SGD
from argand.optim.sparse_adam import SparseAdam as SparseAdam

__all__ = ['ASGD', 'Adadelta', 'Adafactor', 'Adagrad', 'Adam', 'AdamW', 'Adamax', 'LBFGS', 'Muon', 'NAdam', 'Optimizer', 'RAdam', 'RMSprop', 'Rprop', 'SGD', 'SparseAdam', 'lr_scheduler', 'swa_utils']
