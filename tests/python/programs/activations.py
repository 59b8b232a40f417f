"""Every activation as a module, with its repr."""

from common import show, wave
from torch import nn

x = wave(3, 4) * 4
for m in (
    nn.ReLU(),
    nn.ReLU6(),
    nn.LeakyReLU(0.1),
    nn.ELU(0.5),
    nn.SELU(),
    nn.CELU(),
    nn.GELU(),
    nn.GELU("tanh"),
    nn.SiLU(),
    nn.Mish(),
    nn.Sigmoid(),
    nn.Tanh(),
    nn.Hardtanh(-2, 2),
    nn.Hardswish(),
    nn.Hardsigmoid(),
    nn.Softplus(2),
    nn.Softsign(),
    nn.Softshrink(),
    nn.Hardshrink(),
    nn.Tanhshrink(),
    nn.LogSigmoid(),
    nn.Softmax(dim=1),
    nn.LogSoftmax(dim=-1),
    nn.Softmin(1),
    nn.Threshold(0.1, 20),
    nn.GLU(),
    nn.PReLU(),
    nn.RReLU().eval(),
):
    y = x.clone().requires_grad_()
    out = m(y)
    out.sum().backward()
    show(repr(m), out, y.grad)
