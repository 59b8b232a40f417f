"""nn.utils.weight_norm and spectral_norm as older programs use them."""

import warnings

from common import fill, show, wave
from torch import nn

warnings.simplefilter("ignore")
conv = nn.utils.weight_norm(nn.Conv1d(2, 3, 3), dim=0)
fill(conv)
show("g and v", conv.weight_g, conv.weight_v, conv(wave(1, 2, 6)))
conv(wave(1, 2, 6)).sum().backward()
show("grad", conv.weight_g.grad)
nn.utils.remove_weight_norm(conv)
print(list(conv.state_dict()))
lin = nn.utils.spectral_norm(nn.Linear(4, 3))
print(sorted(lin.state_dict()))
