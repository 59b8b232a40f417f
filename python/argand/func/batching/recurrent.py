"""Recurrent layers and cells: the batch joins their own."""

from ..._C import Tensor
from .randomness import as_told
from .tensor import rule


def _joined(level, x, dim):
    """The numbers of x with the examples in front of dimension dim of one, as one dimension with it."""
    return level.batched(x).movedim(0, dim).flatten(dim, dim + 1)


def _parted(level, y, dim):
    return level.wrap(y.unflatten(dim, (level.size, -1)).movedim(dim, 0))


def _states(hx):
    return list(hx) if isinstance(hx, (tuple, list)) else [hx]


@rule("lstm", "gru", "rnn_tanh", "rnn_relu")
def _layer(level, func, args, kwargs):
    if kwargs or len(args) != 9 or isinstance(args[1], Tensor) and isinstance(args[2], Tensor):
        return NotImplemented  # packed sequences among them
    x, hx, params, has_biases, num_layers, dropout, train, bidirectional, batch_first = args
    if any(map(level.holds, params)):
        return NotImplemented
    if train and dropout:
        return as_told(level, func, args, kwargs)
    states = [_joined(level, h, 1) for h in _states(hx)]
    batch = 0 if batch_first else 1
    output, *states = func(
        _joined(level, x, batch), states if func.__name__ == "lstm" else states[0], *args[2:-1], batch_first
    )
    return _parted(level, output, batch), *(_parted(level, h, 1) for h in states)


@rule("lstm_cell", "gru_cell", "rnn_tanh_cell", "rnn_relu_cell")
def _cell(level, func, args, kwargs):
    x, hx, *rest = args
    parameters = [*rest, *kwargs.values()]
    states = _states(hx)
    if any(map(level.holds, parameters)) or any(t.dim() != 2 for t in (x, *states)):
        return NotImplemented
    states = [_joined(level, h, 0) for h in states]
    result = func(_joined(level, x, 0), states if func.__name__ == "lstm_cell" else states[0], *rest, **kwargs)
    if isinstance(result, Tensor):
        return _parted(level, result, 0)
    return tuple(_parted(level, h, 0) for h in result)
