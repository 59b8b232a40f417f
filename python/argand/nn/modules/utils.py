"""Arguments that are one number or one per dimension; parameters and how they start."""

import functools
import math
from collections.abc import Iterable

import argand
from argand.nn import init
from argand.nn.parameter import Parameter


def _per_dim(n, x):
    """The items of x, or x itself n times."""
    return tuple(x) if isinstance(x, Iterable) else (x,) * n


def _ntuple(n, name=None):
    return functools.partial(_per_dim, n)


_single, _pair, _triple, _quadruple = map(_ntuple, (1, 2, 3, 4))


def _reverse_repeat_tuple(t, n):
    """(1, 2), 2 -> (2, 2, 1, 1)."""
    return sum(((x,) * n for x in t[::-1]), ())


def _add_parameter(module, name, shape, wanted, device, dtype):
    """Registers the parameter name, its values not yet set; None where it is not wanted."""
    value = Parameter(argand.empty(shape, device=device, dtype=dtype)) if wanted else None
    module.register_parameter(name, value)


def _reset_affine(weight, bias=None):
    """Weight 1, bias 0; None is passed over."""
    for parameter, value in ((weight, 1.0), (bias, 0.0)):
        if parameter is not None:
            init.constant_(parameter, value)


def _reset_uniform(size, *parameters):
    """Uniform within 1 / sqrt(size), or 0 where size is; None is passed over."""
    bound = 1 / math.sqrt(size) if size > 0 else 0
    for parameter in parameters:
        if parameter is not None:
            init.uniform_(parameter, -bound, bound)


def _reset_by_fan_in(weight, bias):
    """Both uniform within 1 / sqrt(fan_in), fan_in: how many inputs an output is made of."""
    init.kaiming_uniform_(weight, a=math.sqrt(5))
    _reset_uniform(math.prod(weight.shape[1:]), bias)


def consume_prefix_in_state_dict_if_present(state_dict, prefix):
    """Takes prefix, such as "module.", off the names of state_dict that begin with it, in place."""
    for key in [key for key in state_dict if key.startswith(prefix)]:
        state_dict[key.removeprefix(prefix)] = state_dict.pop(key)
    versions = getattr(state_dict, "_metadata", None)
    if versions is None:
        return
    for name in list(versions):
        if name and (name + ".").startswith(prefix):
            versions[name[len(prefix) :]] = versions.pop(name)
