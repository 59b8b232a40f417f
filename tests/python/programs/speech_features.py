"""From sound to letters: frames, mel bands, cepstra, packed recurrent layers, CTC, collapsed and searched outputs."""

import math
from collections import defaultdict

import torch
import torch.nn.functional as F
from common import fill, show, wave
from torch import nn
from torch.nn.utils.rnn import pack_padded_sequence, pad_packed_sequence, pad_sequence, unpad_sequence


def bands(bins, count, rate):
    """Triangles that lie evenly on the mel scale [bins, count]."""
    edge = 700 * (10 ** (torch.linspace(0, 2595 * math.log10(1 + rate / 1400), count + 2) / 2595) - 1)
    at = torch.linspace(0, rate / 2, bins).unsqueeze(1)
    rise = (at - edge[:-2]) / (edge[1:-1] - edge[:-2])
    fall = (edge[2:] - at) / (edge[2:] - edge[1:-1])
    return torch.minimum(rise, fall).clamp(min=0)


class Cepstra(nn.Module):
    def __init__(self, size=64, hop=32, count=10, rate=1600):
        super().__init__()
        self.size, self.hop = size, hop
        self.register_buffer("window", torch.hann_window(size), persistent=False)
        self.register_buffer("bands", bands(size // 2 + 1, count, rate))
        place = torch.arange(count) + 0.5
        turn = torch.cos(torch.outer(torch.arange(count), place) * math.pi / count) * math.sqrt(2 / count)
        turn[0] *= math.sqrt(0.5)
        self.register_buffer("turn", turn)

    @torch.no_grad()
    def forward(self, sound):
        power = torch.stft(sound, self.size, self.hop, window=self.window, return_complex=True).abs().square()
        level = 10 * (power.mT @ self.bands).clamp(min=1e-8).log10()
        level = torch.maximum(level, level.amax() - 60)
        return level, level @ self.turn.T


class Letters(nn.Module):
    def __init__(self):
        super().__init__()
        self.near = nn.Sequential(nn.Conv1d(10, 8, 3, padding="same"), nn.GELU(approximate="tanh"), nn.GroupNorm(2, 8))
        self.far = nn.GRU(8, 6, num_layers=2, bidirectional=True, batch_first=True)
        self.out = nn.Linear(12, 5)

    def forward(self, x, lengths):
        x = self.near(x.mT).mT
        packed = pack_padded_sequence(x, lengths, batch_first=True, enforce_sorted=False)
        y, lengths = pad_packed_sequence(self.far(packed)[0], batch_first=True, total_length=x.shape[1])
        return self.out(y).log_softmax(-1), lengths


def searched(log_p, beams=4):
    """The likeliest text, summed over the ways to write it: {text: (ends in a letter, ends in a blank)}."""
    kept = {(): (-math.inf, 0.0)}
    plus = lambda a, b: torch.logaddexp(torch.tensor(a), torch.tensor(b)).item()
    for row in log_p.tolist():
        new = defaultdict(lambda: (-math.inf, -math.inf))
        for text, (letter, blank) in kept.items():
            for i, score in enumerate(row):
                whole = text if i == 0 else (*text, i)
                a, b = new[whole]
                if i == 0:
                    new[whole] = a, plus(b, plus(letter, blank) + score)
                elif text and text[-1] == i:
                    new[whole] = plus(a, blank + score), b
                    a, b = new[text]
                    new[text] = plus(a, letter + score), b
                else:
                    new[whole] = plus(a, plus(letter, blank) + score), b
        kept = dict(sorted(new.items(), key=lambda item: -plus(*item[1]))[:beams])
    return next(iter(kept.items()))


sounds = [wave(512, step=0.3), wave(384, step=0.7), wave(448, step=1.1)]
front = Cepstra()
levels = [front(s)[0] / 20 for s in sounds]
show("levels", *levels, front(sounds[0])[1])
print(list(front.state_dict()), front)
lengths = torch.tensor([len(level) for level in levels])
batch = pad_sequence(levels, batch_first=True, padding_value=-3.0)
print([tuple(u.shape) for u in unpad_sequence(batch, lengths, batch_first=True)])
texts = [torch.tensor([1, 2, 2]), torch.tensor([3]), torch.tensor([4, 1])]
text_lengths = torch.tensor([len(t) for t in texts])
model = fill(Letters(), 0.5)
optimizer = torch.optim.NAdam(model.parameters(), 0.02)
for step in range(4):
    log_p, out_lengths = model(batch, lengths)
    loss = nn.CTCLoss(zero_infinity=True)(
        log_p.mT.permute(2, 0, 1), pad_sequence(texts, True), out_lengths, text_lengths
    )
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
    print(f"{step} {loss.item():.4f}")
show("grad", model.far.weight_ih_l0.grad, model.far.weight_hh_l1_reverse.grad, model.near[0].weight.grad)
each = F.ctc_loss(
    log_p.transpose(0, 1), torch.cat(texts), out_lengths.tolist(), text_lengths.tolist(), reduction="none"
)
show("each", each)
for row, n in zip(log_p.detach(), out_lengths.tolist(), strict=True):
    letters = torch.unique_consecutive(row[:n].argmax(-1))
    text, (letter, blank) = searched(row[:6])
    print(letters[letters != 0].tolist(), text, round(letter, 3), round(blank, 3))
back = torch.istft(
    torch.stft(sounds[1], 64, 16, window=front.window, return_complex=True), 64, 16, window=front.window, length=384
)
frames = sounds[0].unfold(0, 64, 32)
show("back", back - sounds[1], frames.std(1, correction=0), torch.fft.rfftfreq(64, 1 / 1600), frames.diff(dim=0))
