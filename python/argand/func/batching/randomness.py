"""Random functions inside vmap: refused, drawn for every example, or drawn once for all."""

from ... import _C
from ..._C import Tensor
from .tensor import cannot_write, one_by_one, rule

PLAIN = {}  # what is drawn without a batched argument
_FACTORIES = "rand randn randint randperm normal".split()
_LIKE = "rand_like randn_like randint_like".split()
_FILLS = "bernoulli_ normal_ uniform_ random_ exponential_ cauchy_ geometric_ log_normal_".split()
_DROPOUTS = "dropout dropout_ feature_dropout feature_dropout_ alpha_dropout alpha_dropout_".split()
_DROPOUTS += "feature_alpha_dropout feature_alpha_dropout_".split()


def _refuse_unless_told(level, name):
    if level.randomness == "error":
        raise RuntimeError(
            f"{name}: random numbers inside vmap need to be told whom they are for; pass randomness='different' (every "
            "example draws its own) or randomness='same' (one draw for all) to vmap"
        )


def as_told(level, func, args, kwargs):
    """func for one example at a time, from the generator where it stands or, for 'same', from one place of it."""
    _refuse_unless_told(level, func.__name__)
    if level.randomness == "different":
        return one_by_one(level, func, args, kwargs)
    state = _C.default_generator.get_state()
    return one_by_one(level, func, args, kwargs, lambda: _C.default_generator.set_state(state))


def _factory(level, func, args, kwargs):
    _refuse_unless_told(level, func.__name__)
    if level.randomness == "same":
        return func(*args, **kwargs)
    return level.wrap(_C.stack([func(*args, **kwargs) for _ in range(level.size)]))


def _sized_factory(level, func, args, kwargs):
    """rand and randn draw for all examples at once."""
    _refuse_unless_told(level, func.__name__)
    if level.randomness == "same":
        return func(*args, **kwargs)
    kwargs = dict(kwargs)
    sizes = args[0] if args and isinstance(args[0], (tuple, list)) else args or kwargs.pop("size")
    return level.wrap(func((level.size, *sizes), **kwargs))


def _plain_tensor(level, func, args, kwargs):
    """Random functions of a tensor that all examples share."""
    _refuse_unless_told(level, func.__name__)
    if level.randomness == "same":
        return func(*args, **kwargs)
    return _drawn(level, func, (level.wrap(args[0].expand(level.size, *args[0].shape)), *args[1:]), kwargs)


def _plain_fill(level, func, args, kwargs):
    _refuse_unless_told(level, func.__name__)
    if level.randomness == "different":
        raise cannot_write(func.__name__)
    return func(*args, **kwargs)


def _is_random_dropout(args, kwargs):
    p = args[1] if len(args) > 1 else kwargs.get("p", 0.5)
    return p > 0 and (args[2] if len(args) > 2 else kwargs.get("train", kwargs.get("training", True)))


def _plain_dropout(level, func, args, kwargs):
    if not _is_random_dropout(args, kwargs):
        return func(*args, **kwargs)
    return (_plain_fill if func.__name__.endswith("_") else _plain_tensor)(level, func, args, kwargs)


@rule(*_LIKE, *_FILLS, "bernoulli", "multinomial", "normal", "rrelu")
def _drawn(level, func, args, kwargs):
    name = func.__name__
    if name == "rrelu" and not (args[3] if len(args) > 3 else kwargs.get("training", False)):
        return level.wrap(func(args[0].value, *args[1:], **kwargs))
    _refuse_unless_told(level, name)
    if name in _FILLS and not level.holds(args[0]):
        raise cannot_write(name)
    others = [*args[1:], *kwargs.values()]
    at_once = name in _LIKE or name in _FILLS or name == "bernoulli" or name == "multinomial" and args[0].dim() == 1
    if level.randomness == "same" and name in _LIKE:
        return func(_C.empty_like(args[0].value[0]), *args[1:], **kwargs)
    if level.randomness == "same" or not at_once or any(isinstance(a, Tensor) for a in others):
        return as_told(level, func, args, kwargs)
    result = func(args[0].value, *args[1:], **kwargs)
    return args[0] if name in _FILLS else level.wrap(result)


@rule(*_DROPOUTS)
def _dropout(level, func, args, kwargs):
    x, name = args[0], func.__name__
    if name.endswith("_") and not level.holds(x):
        raise cannot_write(name)
    if not _is_random_dropout(args, kwargs):
        result = func(x.value, *args[1:], **kwargs)
    else:
        if level.randomness != "different" or "feature" in name:
            return as_told(level, func, args, kwargs)
        result = func(x.value, *args[1:], **kwargs)
    return x if name.endswith("_") else level.wrap(result)


PLAIN.update(dict.fromkeys(("randint", "randperm", "normal"), _factory))
PLAIN.update(dict.fromkeys(("rand", "randn"), _sized_factory))
PLAIN.update(dict.fromkeys((*_LIKE, "bernoulli", "multinomial"), _plain_tensor))
PLAIN.update(dict.fromkeys(_FILLS, _plain_fill))
PLAIN.update(dict.fromkeys(_DROPOUTS, _plain_dropout))
