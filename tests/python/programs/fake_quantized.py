"""Training as if weights and activations were integers: fake quantization, observers, learned steps, sign networks."""

import torch
import torch.nn.functional as F
from common import fill, show, wave
from torch import nn
from torch.autograd import Function
from torch.autograd.function import once_differentiable


class Observed(nn.Module):
    """Rounds to 8 bits between the least and the greatest number seen, which are buffers."""

    def __init__(self):
        super().__init__()
        self.register_buffer("low", torch.tensor(float("inf")))
        self.register_buffer("high", torch.tensor(float("-inf")))
        self.register_buffer("batches", torch.tensor(0, dtype=torch.int8))

    def forward(self, x):
        if self.training:
            self.low.copy_(torch.minimum(self.low, x.detach().amin()))
            self.high.copy_(torch.maximum(self.high, x.detach().amax()))
            self.batches += 1
        scale = ((self.high - self.low) / 255).clamp(min=torch.finfo().eps)
        zero = (-self.low / scale).round().clamp(0, 255).to(torch.int32)
        return torch.fake_quantize_per_tensor_affine(x, scale, zero, 0, 255)


class QuantizedConv(nn.Conv2d):
    """4 bits for each output channel's weights."""

    def forward(self, x):
        scale = self.weight.detach().flatten(1).abs().amax(1) / 7
        zero = torch.zeros(self.out_channels, dtype=torch.int32)
        weight = torch.fake_quantize_per_channel_affine(self.weight, scale, zero, 0, -8, 7)
        return F.conv2d(x, weight, self.bias, self.stride, self.padding)


class LearnedStep(Function):
    """Rounding to multiples of a step that has a gradient, too."""

    @staticmethod
    def forward(ctx, x, step, most):
        ctx.save_for_backward(x, step)
        ctx.most = most
        return (x / step).round().clamp(-most, most) * step

    @staticmethod
    @once_differentiable
    def backward(ctx, g):
        x, step = ctx.saved_tensors
        level = x / step
        inside = level.abs() <= ctx.most
        by_step = torch.where(inside, level.round() - level, level.sign() * ctx.most)
        return g * inside, (g * by_step).sum().reshape(1), None


class Sign(Function):
    @staticmethod
    def forward(x):
        return torch.where(x >= 0, 1.0, -1.0), x.abs() > 1

    @staticmethod
    def setup_context(ctx, inputs, output):
        _, cut = output
        ctx.mark_non_differentiable(cut)
        ctx.save_for_backward(cut)

    @staticmethod
    def backward(ctx, g, _):
        (cut,) = ctx.saved_tensors
        return g.masked_fill(cut, 0.0)


class Last(nn.Linear):
    def __init__(self, inner, outer):
        super().__init__(inner, outer)
        self.step = nn.Parameter(torch.ones(1))

    def forward(self, x):
        return F.linear(x, LearnedStep.apply(self.weight, self.step, 7), self.bias)


net = fill(nn.Sequential(Observed(), QuantizedConv(1, 4, 3), nn.ReLU(), Observed(), nn.Flatten(), Last(144, 3)))
with torch.no_grad():
    net[-1].step.fill_(0.05)
optimizer = torch.optim.SGD(net.parameters(), lr=0.02, momentum=0.9)
x, y = wave(6, 1, 8, 8), torch.arange(6) % 3
for i in range(3):
    optimizer.zero_grad()
    loss = F.cross_entropy(net(x), y)
    loss.backward()
    optimizer.step()
    print(f"{i} {loss.item():.4f} step {net[-1].step.item():.5f} {net[-1].step.grad.item():.5f}")
show("net", net[1].weight.grad, net[3].high, net[0].low, net[0].batches)
print(net, len(net.state_dict()), net.eval()(x).argmax(1).tolist())

w = (wave(4, 5) * 2).requires_grad_()
signs, cut = Sign.apply(w)
(signs * wave(4, 5, step=0.8)).sum().backward()
show("signs", signs, cut, w.grad)
print(signs.grad_fn.name(), cut.requires_grad, type(signs.grad_fn).__name__)
g = torch.autograd.grad(LearnedStep.apply(w, net[-1].step, 7).sum(), w, create_graph=True)[0]
try:
    g.sum().backward()
except RuntimeError as e:
    print("once_differentiable" in str(e))
for misuse in (lambda: Sign()(w), lambda: Sign.apply(w)[1].backward()):
    try:
        misuse()
    except RuntimeError as e:
        print(type(e).__name__, "static" in str(e))
levels = torch.arange(8)
bits = (levels.unsqueeze(1) >> torch.arange(3)) & 1
print(bits.tolist(), (bits << torch.arange(3)).sum(1).to(torch.uint8), torch.divide(levels, 3, rounding_mode="floor"))
