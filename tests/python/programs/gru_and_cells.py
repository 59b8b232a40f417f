"""GRU, RNN and the cells, stepping by hand."""

import torch
from common import fill, show, wave
from torch import nn

x = wave(5, 2, 3)
for rnn in (nn.GRU(3, 4), nn.RNN(3, 4, nonlinearity="relu"), nn.GRU(3, 4, bidirectional=True, bias=False)):
    out, h = fill(rnn)(x)
    show(type(rnn).__name__, out, h)
    out.sum().backward()
    show("grad", rnn.weight_ih_l0.grad)
cell = fill(nn.LSTMCell(3, 4))
h, c = torch.zeros(2, 4), torch.zeros(2, 4)
for t in x.unbind(0):
    h, c = cell(t, (h, c))
show("lstm cell", h, c)
gru, rnn = fill(nn.GRUCell(3, 4)), fill(nn.RNNCell(3, 4))
h = g = torch.zeros(2, 4)
for t in x:
    h, g = gru(t, h), rnn(t, g)
show("cells", h, g)
print(rnn, nn.LSTM(3, 4, 2, dropout=0.5, bidirectional=True))
