"""Boxes: areas, overlaps, suppression, coding, a focal loss."""

import torch
import torch.nn.functional as F
from common import show, wave

boxes = torch.tensor([[0.0, 0, 10, 10], [1, 1, 11, 11], [20, 20, 30, 30], [0, 0, 9, 11]])
scores = torch.tensor([0.9, 0.8, 0.7, 0.95])


def iou(a, b):
    area = lambda t: (t[:, 2] - t[:, 0]) * (t[:, 3] - t[:, 1])
    lt, rb = torch.max(a[:, None, :2], b[:, :2]), torch.min(a[:, None, 2:], b[:, 2:])
    wh = (rb - lt).clamp(min=0)
    inter = wh[..., 0] * wh[..., 1]
    return inter / (area(a)[:, None] + area(b) - inter)


show("iou", iou(boxes, boxes))
order, keep = scores.argsort(descending=True), []
while order.numel() > 0:
    i = order[0]
    keep.append(i.item())
    if order.numel() == 1:
        break
    order = order[1:][iou(boxes[i][None], boxes[order[1:]])[0] <= 0.5]
print(keep)
c, wh = (boxes[:, :2] + boxes[:, 2:]) / 2, boxes[:, 2:] - boxes[:, :2]
show("coded", torch.cat([c / 30, torch.log(wh / 10)], 1))
logits, target = wave(6, 3).requires_grad_(), F.one_hot(torch.tensor([0, 1, 2, 0, 1, 2]), 3).float()
p = logits.sigmoid()
ce = F.binary_cross_entropy_with_logits(logits, target, reduction="none")
pt = p * target + (1 - p) * (1 - target)
focal = (0.25 * target + 0.75 * (1 - target)) * (1 - pt) ** 2 * ce
focal.sum().backward()
show("focal", focal.sum(), logits.grad)
