"""Linear maps, convolutions, patches."""

from argand import _C
from argand.nn.functional._common import _core, _pair

linear = _C.linear  # no call between: a network makes many of these
conv1d = _C.conv1d
conv2d = _C.conv2d


def bilinear(input1, input2, weight, bias=None):
    """input1 [*, in1], input2 [*, in2], weight [out, in1, in2] -> [*, out]."""
    return _C.bilinear(input1, input2, weight, bias)


def conv3d(input, weight, bias=None, stride=1, padding=0, dilation=1, groups=1):
    """input [N, C, D, H, W] or [C, D, H, W], weight [out, C / groups, kD, kH, kW]."""
    return _core("conv3d")(input, weight, bias, stride, padding, dilation, groups)


def conv_transpose1d(input, weight, bias=None, stride=1, padding=0, output_padding=0, groups=1, dilation=1):
    """The gradient of conv1d as a layer. weight [C, out / groups, k]."""
    return _C.conv_transpose1d(input, weight, bias, stride, padding, output_padding, groups, dilation)


def conv_transpose2d(input, weight, bias=None, stride=1, padding=0, output_padding=0, groups=1, dilation=1):
    """The gradient of conv2d as a layer. weight [C, out / groups, kH, kW]."""
    return _C.conv_transpose2d(input, weight, bias, stride, padding, output_padding, groups, dilation)


def conv_transpose3d(input, weight, bias=None, stride=1, padding=0, output_padding=0, groups=1, dilation=1):
    """The gradient of conv3d as a layer. weight [C, out / groups, kD, kH, kW]."""
    return _core("conv_transpose3d")(input, weight, bias, stride, padding, output_padding, groups, dilation)


def unfold(input, kernel_size, dilation=1, padding=0, stride=1):
    """The patches of input [N, C, H, W] as columns [N, C * kH * kW, L]."""
    return _C.im2col(input, _pair(kernel_size), _pair(dilation), _pair(padding), _pair(stride))


def fold(input, output_size, kernel_size, dilation=1, padding=0, stride=1):
    """Sums columns [N, C * kH * kW, L] into images [N, C, H, W]; the transpose of unfold."""
    return _C.col2im(input, _pair(output_size), _pair(kernel_size), _pair(dilation), _pair(padding), _pair(stride))


def conv_tbc(input, weight, bias, pad=0):
    """input [T, N, C], weight [k, C, out] -> [T', N, out]."""
    return _C.conv1d(input.permute(1, 2, 0), weight.permute(2, 1, 0), bias, 1, pad).permute(2, 0, 1)
