"""The functional interface: every layer without a module."""

import torch
import torch.nn.functional as F
from common import show, wave

x, img = wave(3, 4), wave(2, 3, 6, 6)
show(
    "layers",
    F.linear(x, wave(5, 4), wave(5)),
    F.conv2d(img, wave(4, 3, 3, 3), stride=2),
    F.conv1d(wave(1, 2, 6), wave(3, 2, 2)),
    F.conv_transpose2d(img, wave(3, 2, 2, 2), stride=2),
    F.bilinear(x, x, wave(2, 4, 4)),
    F.embedding(torch.tensor([1, 2]), wave(5, 3)),
)
show(
    "norms",
    F.layer_norm(x, (4,)),
    F.batch_norm(img, torch.zeros(3), torch.ones(3)),
    F.group_norm(img, 3),
    F.instance_norm(img),
    F.normalize(x, p=1, dim=0),
    F.rms_norm(x, (4,)),
)
show(
    "activations",
    F.relu(x),
    F.gelu(x),
    F.softmax(x, -1),
    F.log_softmax(x, 1),
    F.hardtanh(x, -0.5, 0.5),
    F.elu(x),
    F.softplus(x),
    F.silu(x),
    F.leaky_relu(x, 0.1),
    F.glu(x),
    F.sigmoid(x),
    F.tanh(x),
    F.gumbel_softmax(x * 1000, tau=0.1, hard=True).sum(1),
)
show(
    "losses",
    F.mse_loss(x, x * 2),
    F.l1_loss(x, -x, reduction="sum"),
    F.cosine_similarity(x, x + 1),
    F.pairwise_distance(x, x * 2),
    F.triplet_margin_loss(x, x * 2, -x),
    F.binary_cross_entropy(x.sigmoid(), (x > 0).float()),
)
