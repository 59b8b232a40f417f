"""Layers, losses, containers and what belongs to them, under the names of torch.nn."""

from argand.nn.parameter import Buffer, Parameter, UninitializedBuffer, UninitializedParameter  # isort: skip
from argand.nn import attention, functional, grad, init, modules, parameter, utils
from argand.nn.modules import *  # noqa: F403
from argand.nn.modules import __all__ as _layers
from argand.nn.parallel import DataParallel

__all__ = [
    "Buffer",
    "DataParallel",
    "Parameter",
    "UninitializedBuffer",
    "UninitializedParameter",
    "attention",
    "functional",
    "grad",
    "init",
    "modules",
    "parameter",
    "utils",
    *_layers,
]
