"""Forward algorithm in log space; Viterbi; a CRF's gradient."""

import torch
from common import show, wave

trans = torch.log_softmax(wave(3, 3), 1).requires_grad_()
emit = torch.log_softmax(wave(3, 5, step=0.8), 1)
obs = torch.tensor([0, 3, 2, 4])
alpha = torch.full((3,), 1 / 3).log() + emit[:, obs[0]]
best, back = alpha.detach(), []
for o in obs[1:]:
    alpha = torch.logsumexp(alpha.unsqueeze(1) + trans, 0) + emit[:, o]
    scores, arg = (best.unsqueeze(1) + trans.detach()).max(0)
    best = scores + emit[:, o]
    back.append(arg)
path = [best.argmax().item()]
for arg in reversed(back):
    path.append(arg[path[-1]].item())
loss = -alpha.logsumexp(0)
loss.backward()
show("hmm", loss, best.max(), trans.grad)
print(path[::-1])
