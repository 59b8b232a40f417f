"""Custom functions: saved tensors, several inputs, non-differentiable and constant arguments, double derivative."""

import torch
from common import show, wave
from torch.autograd import Function


class Exp(Function):
    @staticmethod
    def forward(ctx, i):
        result = i.exp()
        ctx.save_for_backward(result)
        return result

    @staticmethod
    def backward(ctx, grad_output):
        (result,) = ctx.saved_tensors
        return grad_output * result


class MulConst(Function):
    @staticmethod
    def forward(ctx, tensor, constant):
        ctx.constant = constant
        return tensor * constant

    @staticmethod
    def backward(ctx, g):
        return g * ctx.constant, None


class LinearFn(Function):
    @staticmethod
    def forward(ctx, input, weight, bias=None):
        ctx.save_for_backward(input, weight, bias)
        out = input.mm(weight.t())
        return out if bias is None else out + bias.unsqueeze(0).expand_as(out)

    @staticmethod
    def backward(ctx, g):
        input, weight, bias = ctx.saved_tensors
        print(ctx.needs_input_grad)
        gi = g.mm(weight) if ctx.needs_input_grad[0] else None
        gw = g.t().mm(input) if ctx.needs_input_grad[1] else None
        return gi, gw, g.sum(0) if bias is not None else None


class Straight(Function):
    @staticmethod
    def forward(ctx, x):
        out = (x > 0).float()
        return out

    @staticmethod
    def backward(ctx, g):
        return torch.clamp(g, -0.5, 0.5)


x = wave(3).requires_grad_()
y = MulConst.apply(Exp.apply(x), 2.0)
(g,) = torch.autograd.grad(y.sum(), x, create_graph=True)
(gg,) = torch.autograd.grad(g.sum(), x)
show("exp", y, g, gg)
w, b = wave(2, 4).requires_grad_(), wave(2).requires_grad_()
LinearFn.apply(wave(3, 4), w, b).sum().backward()
show("linear", w.grad, b.grad)
s = wave(4).requires_grad_()
Straight.apply(s).mul(2).sum().backward()
show("straight", s.grad)
print(torch.autograd.gradcheck(Exp.apply, (torch.tensor([0.1, 0.5], dtype=torch.float64, requires_grad=True),)))
