"""Recurrent layers and cells."""

import numbers
import warnings

import argand
from argand import _C
from argand.nn.modules.module import Module
from argand.nn.modules.utils import _add_parameter, _reset_uniform
from argand.nn.utils.rnn import PackedSequence

_GATES = {"LSTM": 4, "GRU": 3, "RNN_TANH": 1, "RNN_RELU": 1}


def apply_permutation(tensor, permutation, dim=1):
    """The entries of dim in the order permutation."""
    return tensor.index_select(dim, permutation)


class RNNBase(Module):
    """num_layers recurrent layers, each in one direction or in both.

    Input [L, N, input_size], [N, L, input_size] with batch_first, [L, input_size], or a PackedSequence.
    """

    def __init__(
        self,
        mode,
        input_size,
        hidden_size,
        num_layers=1,
        bias=True,
        batch_first=False,
        dropout=0.0,
        bidirectional=False,
        proj_size=0,
        device=None,
        dtype=None,
    ):
        super().__init__()
        self._check_options(mode, input_size, hidden_size, num_layers, dropout, proj_size)
        self.mode = mode
        self.input_size = input_size
        self.hidden_size = hidden_size
        self.num_layers = num_layers
        self.bias = bias
        self.batch_first = batch_first
        self.dropout = float(dropout)
        self.bidirectional = bidirectional
        self.proj_size = proj_size
        self._all_weights = []
        directions = 2 if bidirectional else 1
        output = proj_size if proj_size > 0 else hidden_size
        gates = _GATES[mode] * hidden_size
        for layer in range(num_layers):
            features = input_size if layer == 0 else output * directions
            shapes = [("weight_ih", (gates, features)), ("weight_hh", (gates, output))]
            shapes += [("bias_ih", (gates,)), ("bias_hh", (gates,))] if bias else []
            shapes += [("weight_hr", (proj_size, hidden_size))] if proj_size > 0 else []
            for direction in range(directions):
                suffix = f"_l{layer}" + ("_reverse" if direction else "")
                for name, shape in shapes:
                    _add_parameter(self, name + suffix, shape, True, device, dtype)
                self._all_weights.append([name + suffix for name, _ in shapes])
        self.reset_parameters()

    def _check_options(self, mode, input_size, hidden_size, num_layers, dropout, proj_size):
        layer = type(self).__name__
        if isinstance(dropout, bool) or not isinstance(dropout, numbers.Number) or not 0 <= dropout <= 1:
            raise ValueError(f"{layer}: dropout must be a probability, from 0 to 1, got {dropout!r}")
        if dropout > 0 and num_layers == 1:
            warnings.warn(
                f"{layer}: dropout acts between layers and does nothing here, got dropout={dropout} and "
                f"num_layers={num_layers}; use two layers or more",
                stacklevel=4,
            )
        for name, value in (("hidden_size", hidden_size), ("input_size", input_size), ("num_layers", num_layers)):
            if not isinstance(value, int):
                raise TypeError(f"{layer}: {name} must be an int, got {type(value).__name__}")
            least = 0 if name == "input_size" else 1
            if value < least:
                raise ValueError(f"{layer}: {name} must be {least} or more, got {value}")
        if not 0 <= proj_size < hidden_size:
            raise ValueError(
                f"{layer}: proj_size must be 0, for none, or below hidden_size={hidden_size}, got {proj_size}"
            )
        if mode not in _GATES:
            raise ValueError(f"{layer}: mode must be one of {tuple(_GATES)}, got {mode}")

    @property
    def all_weights(self):
        """The parameters, a list per layer and direction."""
        return [[getattr(self, name) for name in names] for names in self._all_weights]

    @property
    def _flat_weights(self):
        return [getattr(self, name) for names in self._all_weights for name in names]

    @property
    def _flat_weights_names(self):
        return [name for names in self._all_weights for name in names]

    def flatten_parameters(self):
        """Nothing is to be done: the kernels take the parameters as they lie."""

    def reset_parameters(self):
        """Uniform within 1 / sqrt(hidden_size)."""
        _reset_uniform(self.hidden_size, *self.parameters())

    def check_input(self, input, batch_sizes):
        """Raises RuntimeError for an input of the wrong rank or width, ValueError for integers."""
        if input.dtype != self._flat_weights[0].dtype and not input.is_floating_point():
            raise ValueError(
                f"{type(self).__name__}: the input must have the weights' dtype {self._flat_weights[0].dtype}, got "
                f"{input.dtype}"
            )
        allowed = (2,) if batch_sizes is not None else (2, 3)
        if input.dim() not in allowed:
            wanted = " or ".join(map(str, allowed))
            raise RuntimeError(f"{type(self).__name__}: the input must have {wanted} dimensions, got {input.dim()}")
        if self.input_size != input.size(-1):
            raise RuntimeError(
                f"{type(self).__name__}: the input's last dimension must be input_size={self.input_size}, got "
                f"{input.size(-1)}"
            )

    def _hidden_shape(self, batch, size):
        return self.num_layers * (2 if self.bidirectional else 1), batch, size

    def check_hidden_size(self, hx, expected_hidden_size, msg="the hidden state must be {}, got {}"):
        """RuntimeError where hx is not of expected_hidden_size."""
        if tuple(hx.shape) != tuple(expected_hidden_size):
            raise RuntimeError(msg.format(expected_hidden_size, list(hx.size())))

    def _output_size(self):
        return self.proj_size if self.proj_size > 0 else self.hidden_size

    def _zeros(self, input, batch):
        """The first hidden state: zeros."""
        return argand.zeros(self._hidden_shape(batch, self._output_size()), dtype=input.dtype, device=input.device)

    # What the LSTM, whose state is two tensors, does otherwise.
    def _map_hidden(self, fn, hx):
        return fn(hx)

    def check_forward_args(self, input, hidden, batch_sizes):
        """Raises RuntimeError where the input or the hidden state does not fit."""
        self.check_input(input, batch_sizes)
        batch = int(batch_sizes[0]) if batch_sizes is not None else input.size(0 if self.batch_first else 1)
        self._check_hidden(hidden, batch)

    def _check_hidden(self, hx, batch):
        msg = f"{type(self).__name__}: the hidden state must be {{}}, got {{}}"
        self.check_hidden_size(hx, self._hidden_shape(batch, self._output_size()), msg)

    def permute_hidden(self, hx, permutation):
        """The hidden state with its batch in the order permutation; None leaves it."""
        if permutation is None:
            return hx
        return self._map_hidden(lambda h: apply_permutation(h, permutation), hx)

    def _check_hidden_dims(self, hx, dims):
        if hx.dim() != dims:
            raise RuntimeError(
                f"{type(self).__name__}: with an input of {dims} dimensions the hidden state must have as many, got "
                f"{hx.dim()}"
            )
        return hx

    def forward(self, input, hx=None):
        if isinstance(input, PackedSequence):
            return self._forward_packed(input, hx)
        if input.dim() not in (2, 3):
            raise ValueError(f"{type(self).__name__}: the input must have 2 or 3 dimensions, got {input.dim()}")
        batched = input.dim() == 3
        batch_dim = 0 if self.batch_first else 1
        if not batched:
            input = input.unsqueeze(batch_dim)
        if hx is None:
            hx = self._first_hidden(input, input.size(batch_dim))
        else:
            hx = self._map_hidden(lambda h: self._check_hidden_dims(h, 3 if batched else 2), hx)
            if not batched:
                hx = self._map_hidden(lambda h: h.unsqueeze(1), hx)
        self.check_forward_args(input, hx, None)
        output, hidden = self._run(input, None, hx)
        if not batched:
            output = output.squeeze(batch_dim)
            hidden = self._map_hidden(lambda h: h.squeeze(1), hidden)
        return output, hidden

    def _first_hidden(self, input, batch):
        return self._zeros(input, batch)

    def _forward_packed(self, packed, hx):
        data, batch_sizes, sorted_indices, unsorted_indices = packed
        if hx is None:
            hx = self._first_hidden(data, int(batch_sizes[0]))
        else:
            hx = self.permute_hidden(hx, sorted_indices)
        self.check_forward_args(data, hx, batch_sizes)
        output, hidden = self._run(data, batch_sizes, hx)
        output = PackedSequence(output, batch_sizes, sorted_indices, unsorted_indices)
        return output, self.permute_hidden(hidden, unsorted_indices)

    def _run(self, input, batch_sizes, hx):
        """The core's operation: (output, hidden state)."""
        operation = getattr(_C, self.mode.lower())
        options = (bool(self.bias), self.num_layers, self.dropout, self.training, bool(self.bidirectional))
        if batch_sizes is None:
            output, *hidden = operation(input, hx, self._flat_weights, *options, self.batch_first)
        else:
            output, *hidden = operation(input, batch_sizes, hx, self._flat_weights, *options)
        return output, tuple(hidden) if len(hidden) > 1 else hidden[0]

    def extra_repr(self):
        text = f"{self.input_size}, {self.hidden_size}"
        if self.proj_size != 0:
            text += f", proj_size={self.proj_size}"
        if self.num_layers != 1:
            text += f", num_layers={self.num_layers}"
        if self.bias is not True:
            text += f", bias={self.bias}"
        if self.batch_first is not False:
            text += f", batch_first={self.batch_first}"
        if self.dropout != 0:
            text += f", dropout={self.dropout}"
        if self.bidirectional is not False:
            text += f", bidirectional={self.bidirectional}"
        return text


class RNN(RNNBase):
    """h = nonlinearity(W_ih x + W_hh h + b_ih + b_hh); nonlinearity: 'tanh' or 'relu'.

    forward(input, h_0) -> (output, h_n); h [num_layers * directions, N, hidden_size].
    """

    def __init__(
        self,
        input_size,
        hidden_size,
        num_layers=1,
        nonlinearity="tanh",
        bias=True,
        batch_first=False,
        dropout=0.0,
        bidirectional=False,
        device=None,
        dtype=None,
    ):
        if nonlinearity not in ("tanh", "relu"):
            raise ValueError(f"RNN: nonlinearity must be 'tanh' or 'relu', got '{nonlinearity}'")
        super().__init__(
            f"RNN_{nonlinearity.upper()}",
            input_size,
            hidden_size,
            num_layers,
            bias,
            batch_first,
            dropout,
            bidirectional,
            0,
            device,
            dtype,
        )
        self.nonlinearity = nonlinearity


class GRU(RNNBase):
    """Gated recurrent units (Cho et al. 2014).

    forward(input, h_0) -> (output, h_n); h [num_layers * directions, N, hidden_size].
    """

    def __init__(
        self,
        input_size,
        hidden_size,
        num_layers=1,
        bias=True,
        batch_first=False,
        dropout=0.0,
        bidirectional=False,
        device=None,
        dtype=None,
    ):
        super().__init__(
            "GRU", input_size, hidden_size, num_layers, bias, batch_first, dropout, bidirectional, 0, device, dtype
        )


class LSTM(RNNBase):
    """Long short-term memory (Hochreiter and Schmidhuber 1997).

    forward(input, (h_0, c_0)) -> (output, (h_n, c_n)); h [num_layers * directions, N, proj_size or hidden_size], c
    [num_layers * directions, N, hidden_size].
    """

    def __init__(
        self,
        input_size,
        hidden_size,
        num_layers=1,
        bias=True,
        batch_first=False,
        dropout=0.0,
        bidirectional=False,
        proj_size=0,
        device=None,
        dtype=None,
    ):
        super().__init__(
            "LSTM",
            input_size,
            hidden_size,
            num_layers,
            bias,
            batch_first,
            dropout,
            bidirectional,
            proj_size,
            device,
            dtype,
        )

    def _map_hidden(self, fn, hx):
        return fn(hx[0]), fn(hx[1])

    def _first_hidden(self, input, batch):
        cell = argand.zeros(self._hidden_shape(batch, self.hidden_size), dtype=input.dtype, device=input.device)
        return self._zeros(input, batch), cell

    def _check_hidden(self, hx, batch):
        hidden, cell = self._hidden_shape(batch, self._output_size()), self._hidden_shape(batch, self.hidden_size)
        self.check_hidden_size(hx[0], hidden, "LSTM: h_0 must be {}, got {}")
        self.check_hidden_size(hx[1], cell, "LSTM: c_0 must be {}, got {}")


class RNNCellBase(Module):
    """One step of a recurrent layer: weights [num_chunks * hidden_size, *]."""

    def __init__(self, input_size, hidden_size, bias, num_chunks, device=None, dtype=None):
        super().__init__()
        self.input_size = input_size
        self.hidden_size = hidden_size
        self.bias = bias
        rows = num_chunks * hidden_size
        for name, shape in (("weight_ih", (rows, input_size)), ("weight_hh", (rows, hidden_size))):
            _add_parameter(self, name, shape, True, device, dtype)
        for name in ("bias_ih", "bias_hh"):
            _add_parameter(self, name, rows, bias, device, dtype)
        self.reset_parameters()

    def reset_parameters(self):
        """Uniform within 1 / sqrt(hidden_size)."""
        _reset_uniform(self.hidden_size, *self.parameters())

    def _check(self, name, tensor):
        if tensor.dim() not in (1, 2):
            raise ValueError(f"{type(self).__name__}: {name} must have 1 or 2 dimensions, got {tensor.dim()}")

    def _zeros(self, input):
        return argand.zeros((input.size(0), self.hidden_size), dtype=input.dtype, device=input.device)

    def _step(self, operation, input, hx):
        """One step with a state of one tensor."""
        self._check("input", input)
        if hx is not None:
            self._check("hidden", hx)
        batched = input.dim() == 2
        input = input if batched else input.unsqueeze(0)
        hx = self._zeros(input) if hx is None else hx if batched else hx.unsqueeze(0)
        result = operation(input, hx, self.weight_ih, self.weight_hh, self.bias_ih, self.bias_hh)
        return result if batched else result.squeeze(0)

    def extra_repr(self):
        text = f"{self.input_size}, {self.hidden_size}"
        if self.bias is not True:
            text += f", bias={self.bias}"
        if getattr(self, "nonlinearity", "tanh") != "tanh":
            text += f", nonlinearity={self.nonlinearity}"
        return text


class RNNCell(RNNCellBase):
    """One step of an RNN: input [N, input_size], hidden [N, hidden_size] -> hidden; or without N."""

    def __init__(self, input_size, hidden_size, bias=True, nonlinearity="tanh", device=None, dtype=None):
        super().__init__(input_size, hidden_size, bias, 1, device, dtype)
        self.nonlinearity = nonlinearity

    def forward(self, input, hx=None):
        if self.nonlinearity not in ("tanh", "relu"):
            raise RuntimeError(f"RNNCell: nonlinearity must be 'tanh' or 'relu', got '{self.nonlinearity}'")
        return self._step(_C.rnn_tanh_cell if self.nonlinearity == "tanh" else _C.rnn_relu_cell, input, hx)


class GRUCell(RNNCellBase):
    """One step of a GRU: input [N, input_size], hidden [N, hidden_size] -> hidden; or without N."""

    def __init__(self, input_size, hidden_size, bias=True, device=None, dtype=None):
        super().__init__(input_size, hidden_size, bias, 3, device, dtype)

    def forward(self, input, hx=None):
        return self._step(_C.gru_cell, input, hx)


class LSTMCell(RNNCellBase):
    """One step of an LSTM: input [N, input_size], (h, c) of [N, hidden_size] -> (h, c); or without N."""

    def __init__(self, input_size, hidden_size, bias=True, device=None, dtype=None):
        super().__init__(input_size, hidden_size, bias, 4, device, dtype)

    def forward(self, input, hx=None):
        self._check("input", input)
        for i, state in enumerate(hx or ()):
            self._check(f"hx[{i}]", state)
        batched = input.dim() == 2
        input = input if batched else input.unsqueeze(0)
        if hx is None:
            zeros = self._zeros(input)
            hx = (zeros, zeros)
        elif not batched:
            hx = (hx[0].unsqueeze(0), hx[1].unsqueeze(0))
        h, c = _C.lstm_cell(input, hx, self.weight_ih, self.weight_hh, self.bias_ih, self.bias_hh)
        return (h, c) if batched else (h.squeeze(0), c.squeeze(0))
