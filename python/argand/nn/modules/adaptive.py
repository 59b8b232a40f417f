"""The adaptive softmax for many classes of unequal frequency (Grave et al. 2017)."""

from collections import namedtuple

import argand
from argand.nn import functional as F
from argand.nn.modules.container import ModuleList, Sequential
from argand.nn.modules.linear import Linear
from argand.nn.modules.module import Module

__all__ = ["AdaptiveLogSoftmaxWithLoss"]

_ASMoutput = namedtuple("_ASMoutput", ["output", "loss"])


class AdaptiveLogSoftmaxWithLoss(Module):
    """Classes in clusters: the head has the most frequent, below cutoffs[0], and tells the cluster of the others.

    Classes are numbered by falling frequency. Cluster i has classes from cutoffs[i] to below the next, and projects
    in_features to in_features / div_value ** (i + 1). Input [N, in_features] or [in_features], with targets: (output,
    loss), the log-probability of each target and their negative mean.
    """

    def __init__(self, in_features, n_classes, cutoffs, div_value=4.0, head_bias=False, device=None, dtype=None):
        super().__init__()
        cutoffs = list(cutoffs)
        if not cutoffs:
            raise ValueError("AdaptiveLogSoftmaxWithLoss: cutoffs must have one number or more")
        whole = all(int(c) == c for c in cutoffs)
        rising = cutoffs == sorted(set(cutoffs))
        if not (whole and rising and min(cutoffs) > 0 and max(cutoffs) < n_classes):
            raise ValueError(
                "AdaptiveLogSoftmaxWithLoss: cutoffs must be distinct rising ints from 1 to n_classes - 1, got "
                f"{cutoffs} and n_classes {n_classes}"
            )
        options = {"device": device, "dtype": dtype}
        self.in_features = in_features
        self.n_classes = n_classes
        self.cutoffs = [*cutoffs, n_classes]
        self.div_value = div_value
        self.head_bias = head_bias
        self.shortlist_size = self.cutoffs[0]
        self.n_clusters = len(self.cutoffs) - 1
        self.head_size = self.shortlist_size + self.n_clusters
        self.head = Linear(in_features, self.head_size, bias=head_bias, **options)
        self.tail = ModuleList()
        for i, (low, high) in enumerate(zip(self.cutoffs[:-1], self.cutoffs[1:], strict=True)):
            hidden = int(in_features // div_value ** (i + 1))
            first = Linear(in_features, hidden, bias=False, **options)
            self.tail.append(Sequential(first, Linear(hidden, high - low, bias=False, **options)))

    def reset_parameters(self):
        """That of every linear map."""
        self.head.reset_parameters()
        for first, second in self.tail:
            first.reset_parameters()
            second.reset_parameters()

    def forward(self, input_, target_):
        self._check(input_, target_)
        batched = target_.dim() > 0
        input, target = (input_, target_) if batched else (input_.unsqueeze(0), target_.unsqueeze(0))
        outside = (target < 0) | (target >= self.n_classes)
        if bool(outside.any()):
            raise RuntimeError(
                f"AdaptiveLogSoftmaxWithLoss: targets must be from 0 to {self.n_classes - 1}, got "
                f"{target.min().item()} to {target.max().item()}"
            )
        head = F.log_softmax(self.head(input), -1)
        gathered, output = target, argand.zeros_like(head[:, 0])
        for i, tail in enumerate(self.tail):
            low, high = self.cutoffs[i], self.cutoffs[i + 1]
            rows = ((target >= low) & (target < high)).nonzero().squeeze(-1)
            gathered = argand.where((target >= low) & (target < high), self.shortlist_size + i, gathered)
            if rows.numel():
                inside = F.log_softmax(tail(input.index_select(0, rows)), -1)
                own = inside.gather(1, (target.index_select(0, rows) - low).unsqueeze(1)).squeeze(1)
                output = output.index_add(0, rows, own)
        output = output + head.gather(1, gathered.unsqueeze(1)).squeeze(1)
        loss = (-output).mean()
        return _ASMoutput(output if batched else output.squeeze(0), loss)

    @staticmethod
    def _check(input, target):
        if target.dim() == 1 and (input.dim() != 2 or input.size(0) != target.size(0)):
            raise RuntimeError(
                f"AdaptiveLogSoftmaxWithLoss: targets [{target.size(0)}] need an input of as many rows, got shape "
                f"{tuple(input.shape)}"
            )
        if target.dim() == 0 and input.dim() != 1:
            raise RuntimeError(
                f"AdaptiveLogSoftmaxWithLoss: one target needs a vector as input, got shape {tuple(input.shape)}"
            )
        if target.dim() > 1:
            raise RuntimeError(
                f"AdaptiveLogSoftmaxWithLoss: targets must have 0 or 1 dimension, got shape {tuple(target.shape)}"
            )

    def _all(self, input, head):
        """The log-probabilities of all classes from those of the head."""
        parts = [head[:, : self.shortlist_size]]
        for i, tail in enumerate(self.tail):
            of_cluster = head[:, self.shortlist_size + i].unsqueeze(1)
            parts.append(F.log_softmax(tail(input), -1) + of_cluster)
        return argand.cat(parts, 1)

    def log_prob(self, input):
        """The log-probabilities [N, n_classes] of all classes for input [N, in_features]."""
        return self._all(input, F.log_softmax(self.head(input), -1))

    def predict(self, input):
        """The likeliest class of every row of input [N, in_features]."""
        return self.log_prob(input).argmax(1)
