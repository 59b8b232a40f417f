"""An LSTM tagger, by sequence and by packed sequence."""

import torch
import torch.nn.functional as F
from common import fill, show
from torch import nn
from torch.nn.utils.rnn import pack_padded_sequence, pad_packed_sequence, pad_sequence


class Tagger(nn.Module):
    def __init__(self):
        super().__init__()
        self.emb = nn.Embedding(10, 6, padding_idx=0)
        self.lstm = nn.LSTM(6, 5, num_layers=2, bidirectional=True, batch_first=True)
        self.out = nn.Linear(10, 4)

    def forward(self, x, lengths):
        packed = pack_padded_sequence(self.emb(x), lengths, batch_first=True, enforce_sorted=False)
        h, (hn, cn) = self.lstm(packed)
        h, n = pad_packed_sequence(h, batch_first=True)
        return self.out(h), hn, n


seqs = [torch.tensor([1, 5, 2]), torch.tensor([3, 4, 7, 8, 9]), torch.tensor([6])]
x = pad_sequence(seqs, batch_first=True)
model = fill(Tagger())
scores, hn, lengths = model(x, torch.tensor([len(s) for s in seqs]))
show("scores", scores, hn)
print(lengths.tolist(), x.tolist())
loss = F.cross_entropy(scores.reshape(-1, 4), x.reshape(-1) % 4)
loss.backward()
show("loss", loss, model.emb.weight.grad.abs().sum(1), model.lstm.weight_hh_l1_reverse.grad)
