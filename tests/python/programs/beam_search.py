"""Beam search, top-p filtering, padding of results."""

import torch
import torch.nn.functional as F
from common import show, wave

logits = wave(6, 6, step=1.3) * 2
logp = F.log_softmax(logits, -1)
beams, scores = torch.zeros(1, 1, dtype=torch.long), torch.zeros(1)
for _ in range(4):
    total = scores[:, None] + logp[beams[:, -1]]
    scores, flat = total.view(-1).topk(3)
    parent = torch.div(flat, 6, rounding_mode="floor")
    beams = torch.cat([beams[parent], (flat % 6)[:, None]], dim=1)
print(beams.tolist())
show("scores", scores)
sorted_logits, order = torch.sort(logits[0], descending=True)
cum = torch.cumsum(F.softmax(sorted_logits, -1), -1)
remove = cum > 0.9
remove[1:] = remove[:-1].clone()
remove[0] = False
filtered = logits[0].clone()
filtered[order[remove]] = -float("inf")
show("top p", torch.softmax(filtered, -1))
out = torch.nn.utils.rnn.pad_sequence([torch.arange(n) for n in (3, 1, 2)], batch_first=True, padding_value=-1)
print(
    out.tolist(),
    out.ne(-1).sum(1).tolist(),
    torch.nn.utils.rnn.unpad_sequence(out, torch.tensor([3, 1, 2]), batch_first=True)[2].tolist(),
)
