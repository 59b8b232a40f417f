"""Inference tensors: every in-place write and read of them inside the mode, and what they are refused outside."""

import pytest

import argand
from argand import nn


def test_writes_at_indices_inside_the_mode():
    layer = nn.Linear(2, 2)
    with argand.inference_mode():
        place, x = argand.tensor([0, 2]), argand.zeros(3, 2)
        rows = layer(argand.ones(2, 2))
        x[place] = rows
        x[:, argand.tensor([1])] = 5.0
        assert x[0, 0] == rows[0, 0] and x[:, 1].tolist() == [5, 5, 5]
        x.index_copy_(0, place, argand.ones(2, 2))
        x.index_add_(0, place, argand.ones(2, 2))
        x.index_fill_(1, argand.tensor([0]), 4.0)
        x.index_put_((place,), argand.ones(2), accumulate=True)
        assert x.tolist() == [[5, 3], [4, 5], [5, 3]]
        x.scatter_(0, argand.tensor([[1, 1]]), argand.zeros(1, 2))
        x.scatter_add_(0, argand.tensor([[1, 1]]), argand.ones(1, 2))
        x.masked_fill_(x > 4, 0.0)
        x.masked_scatter_(x == 0, argand.full((6,), 9.0))
        assert x.tolist() == [[9, 3], [1, 1], [9, 3]]
        x.exp_().log_().mul_(x).sigmoid_().pow_(2).clamp_(max=0.5)
        x.copy_(argand.tril(argand.ones(3, 2))).addmm_(argand.ones(3, 2), layer.weight)
        assert x.is_inference() and not x.requires_grad
    # A cache made outside is written to inside.
    cache = argand.zeros(1, 4, 2)
    with argand.inference_mode():
        cache[:, argand.tensor([1, 3])] = layer(argand.ones(1, 2, 2))
    assert bool(cache[0, 1].any()) and not cache[0, 0].any()


def test_what_is_refused_outside():
    with argand.inference_mode():
        x = argand.ones(2)
        place = argand.tensor([0])
    w = argand.ones(2, requires_grad=True)
    for use in (lambda: w * x, lambda: w[place]):
        with pytest.raises(RuntimeError, match="cannot be saved for backward"):
            use()
    with argand.no_grad():
        assert (w * x).tolist() == [1, 1] and w[place].tolist() == [1]

    class Keeps(argand.autograd.Function):
        @staticmethod
        def forward(ctx, a, b):
            ctx.save_for_backward(b)
            return a * 2

        @staticmethod
        def backward(ctx, g):
            return g * ctx.saved_tensors[0], None

    with pytest.raises(RuntimeError, match="nference tensor"):
        Keeps.apply(w, x).sum().backward()
