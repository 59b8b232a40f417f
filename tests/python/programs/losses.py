"""Every loss with its reductions."""

import torch
from common import show, wave
from torch import nn

x, y = wave(5, 4), wave(5, 4, step=0.6)
cls = torch.tensor([0, 3, 1, 2, 1])
sign = torch.tensor([1.0, -1, 1, -1, 1])
for r in ("mean", "sum", "none"):
    show(
        r,
        nn.MSELoss(reduction=r)(x, y),
        nn.L1Loss(reduction=r)(x, y),
        nn.SmoothL1Loss(reduction=r)(x, y),
        nn.HuberLoss(reduction=r, delta=0.3)(x, y),
        nn.CrossEntropyLoss(reduction=r)(x, cls),
        nn.NLLLoss(reduction=r)(x.log_softmax(1), cls),
    )
    show(
        r,
        nn.BCELoss(reduction=r)(x.sigmoid(), y.sigmoid()),
        nn.BCEWithLogitsLoss(reduction=r)(x, y.sigmoid()),
        nn.KLDivLoss(reduction=r)(x.log_softmax(1), y.softmax(1)),
        nn.PoissonNLLLoss(reduction=r)(x, y.abs()),
        nn.GaussianNLLLoss(reduction=r)(x, y, y.abs() + 0.1),
    )
    show(
        r,
        nn.HingeEmbeddingLoss(reduction=r)(x[:, 0], sign),
        nn.MarginRankingLoss(reduction=r)(x[:, 0], x[:, 1], sign),
        nn.CosineEmbeddingLoss(reduction=r)(x, y, sign),
        nn.TripletMarginLoss(reduction=r)(x, y, x * y),
        nn.SoftMarginLoss(reduction=r)(x[:, 0], sign),
    )
show(
    "weights",
    nn.CrossEntropyLoss(weight=torch.tensor([1.0, 2, 3, 4]), ignore_index=1)(x, cls),
    nn.functional.cross_entropy(x, y.softmax(1)),
    nn.BCEWithLogitsLoss(pos_weight=torch.ones(4) * 2)(x, y.sigmoid()),
    nn.KLDivLoss(reduction="batchmean")(x.log_softmax(1), y.softmax(1)),
)
images = wave(2, 3, 4, 4)
show(
    "dense",
    nn.CrossEntropyLoss()(images, torch.zeros(2, 4, 4, dtype=torch.long)),
    nn.functional.nll_loss(images.log_softmax(1), torch.ones(2, 4, 4, dtype=torch.long)),
)
