"""Convolutions and transposed convolutions in one, two and three dimensions."""

from argand.nn import functional as F
from argand.nn.modules.module import Module
from argand.nn.modules.utils import _add_parameter, _pair, _reset_by_fan_in, _reverse_repeat_tuple, _single, _triple

_PADDING_MODES = ("zeros", "reflect", "replicate", "circular")
_DEFAULTS = {"padding": 0, "dilation": 1, "output_padding": 0}


class _ConvNd(Module):
    """What all convolutions have. Sizes are tuples; padding may be 'same' or 'valid'."""

    def __init__(
        self,
        in_channels,
        out_channels,
        kernel_size,
        stride,
        padding,
        dilation,
        transposed,
        output_padding,
        groups,
        bias,
        padding_mode,
        device=None,
        dtype=None,
    ):
        super().__init__()
        self._check_options(in_channels, out_channels, stride, padding, groups, padding_mode)
        self.in_channels = in_channels
        self.out_channels = out_channels
        self.kernel_size = kernel_size
        self.stride = stride
        self.padding = padding
        self.dilation = dilation
        self.transposed = transposed
        self.output_padding = output_padding
        self.groups = groups
        self.padding_mode = padding_mode
        self._reversed_padding_repeated_twice = self._pad_widths()
        first, second = (in_channels, out_channels) if transposed else (out_channels, in_channels)
        _add_parameter(self, "weight", (first, second // groups, *kernel_size), True, device, dtype)
        _add_parameter(self, "bias", out_channels, bias, device, dtype)
        self.reset_parameters()

    def _check_options(self, in_channels, out_channels, stride, padding, groups, padding_mode):
        name = type(self).__name__
        if groups <= 0:
            raise ValueError(f"{name}: groups must be 1 or more, got {groups}")
        for side, channels in (("in_channels", in_channels), ("out_channels", out_channels)):
            if channels % groups != 0:
                raise ValueError(f"{name}: groups must divide {side}, got {side}={channels} and groups={groups}")
        if isinstance(padding, str):
            if padding not in ("same", "valid"):
                raise ValueError(f"{name}: padding must be numbers, 'same' or 'valid', got {padding!r}")
            if padding == "same" and set(stride) != {1}:
                raise ValueError(f"{name}: padding 'same' goes with a stride of 1, got {stride}; give numbers instead")
        if padding_mode not in _PADDING_MODES:
            raise ValueError(f"{name}: padding_mode must be one of {_PADDING_MODES}, got '{padding_mode}'")

    def _pad_widths(self):
        """The padding as F.pad() takes it: last dimension first, before and after."""
        if not isinstance(self.padding, str):
            return _reverse_repeat_tuple(self.padding, 2)
        widths = []
        for dilation, kernel in zip(reversed(self.dilation), reversed(self.kernel_size), strict=True):
            total = dilation * (kernel - 1) if self.padding == "same" else 0
            widths += [total // 2, total - total // 2]
        return widths

    def reset_parameters(self):
        """Uniform within 1 / sqrt(fan_in)."""
        _reset_by_fan_in(self.weight, self.bias)

    def _padded(self, input):
        return F.pad(input, self._reversed_padding_repeated_twice, mode=self.padding_mode)

    def extra_repr(self):
        dims = len(self.kernel_size)
        text = f"{self.in_channels}, {self.out_channels}, kernel_size={self.kernel_size}, stride={self.stride}"
        for name, default in _DEFAULTS.items():
            value = getattr(self, name)
            if value != (default,) * dims:
                text += f", {name}={value}"
        if self.groups != 1:
            text += f", groups={self.groups}"
        if self.bias is None:
            text += ", bias=False"
        if self.padding_mode != "zeros":
            text += f", padding_mode={self.padding_mode}"
        return text

    def __setstate__(self, state):
        super().__setstate__(state)
        self.__dict__.setdefault("padding_mode", "zeros")


def _convolution_init(ntuple):
    def __init__(
        self,
        in_channels,
        out_channels,
        kernel_size,
        stride=1,
        padding=0,
        dilation=1,
        groups=1,
        bias=True,
        padding_mode="zeros",
        device=None,
        dtype=None,
    ):
        _ConvNd.__init__(
            self,
            in_channels,
            out_channels,
            ntuple(kernel_size),
            ntuple(stride),
            padding if isinstance(padding, str) else ntuple(padding),
            ntuple(dilation),
            False,
            ntuple(0),
            groups,
            bias,
            padding_mode,
            device,
            dtype,
        )

    return __init__


class Conv1d(_ConvNd):
    """Convolution of [N, C, L] or [C, L]. padding: a number, 'valid' or 'same'."""

    __init__ = _convolution_init(_single)

    def _conv_forward(self, input, weight, bias):
        if self.padding_mode != "zeros":
            return F.conv1d(self._padded(input), weight, bias, self.stride, 0, self.dilation, self.groups)
        return F.conv1d(input, weight, bias, self.stride, self.padding, self.dilation, self.groups)

    def forward(self, input):
        return self._conv_forward(input, self.weight, self.bias)


class Conv2d(_ConvNd):
    """Convolution of [N, C, H, W] or [C, H, W]. padding: numbers, 'valid' or 'same'."""

    __init__ = _convolution_init(_pair)

    def _conv_forward(self, input, weight, bias):
        if self.padding_mode != "zeros":
            return F.conv2d(self._padded(input), weight, bias, self.stride, 0, self.dilation, self.groups)
        return F.conv2d(input, weight, bias, self.stride, self.padding, self.dilation, self.groups)

    def forward(self, input):
        return self._conv_forward(input, self.weight, self.bias)


class Conv3d(_ConvNd):
    """Convolution of [N, C, D, H, W] or [C, D, H, W]. padding: numbers, 'valid' or 'same'."""

    __init__ = _convolution_init(_triple)

    def _conv_forward(self, input, weight, bias):
        if self.padding_mode != "zeros":
            return F.conv3d(self._padded(input), weight, bias, self.stride, 0, self.dilation, self.groups)
        return F.conv3d(input, weight, bias, self.stride, self.padding, self.dilation, self.groups)

    def forward(self, input):
        return self._conv_forward(input, self.weight, self.bias)


class _ConvTransposeNd(_ConvNd):
    """What all transposed convolutions have."""

    def _output_padding(self, input, output_size, stride, padding, kernel_size, num_spatial_dims, dilation=None):
        """The output_padding that leads to output_size; the constructor's where output_size is None."""
        if output_size is None:
            return _single(self.output_padding)
        dims = num_spatial_dims
        if len(output_size) == input.dim():
            output_size = output_size[-dims:]
        if len(output_size) != dims:
            raise ValueError(
                f"ConvTranspose{dims}d: output_size must hold {dims} numbers, or {input.dim()} as the input has "
                f"dimensions, got {len(output_size)}"
            )
        options = zip(input.shape[-dims:], stride, padding, kernel_size, dilation or (1,) * dims, strict=True)
        smallest = [(n - 1) * s - 2 * p + d * (k - 1) + 1 for n, s, p, k, d in options]
        extra = [size - least for size, least in zip(output_size, smallest, strict=True)]
        if any(not 0 <= more < s for more, s in zip(extra, stride, strict=True)):
            largest = [least + s - 1 for least, s in zip(smallest, stride, strict=True)]
            raise ValueError(
                f"ConvTranspose{dims}d: output_size must lie between {smallest} and {largest} for an input of "
                f"{input.size()[2:]}, got {output_size}"
            )
        return extra

    def _check_padding_mode(self, padding_mode):
        if padding_mode != "zeros":
            raise ValueError(f"{type(self).__name__}: padding_mode must be 'zeros', got {padding_mode!r}")

    def _transpose_forward(self, function, input, output_size):
        self._check_padding_mode(self.padding_mode)
        output_padding = self._output_padding(
            input, output_size, self.stride, self.padding, self.kernel_size, len(self.kernel_size), self.dilation
        )
        return function(
            input, self.weight, self.bias, self.stride, self.padding, output_padding, self.groups, self.dilation
        )


def _transposed_init(ntuple):
    def __init__(
        self,
        in_channels,
        out_channels,
        kernel_size,
        stride=1,
        padding=0,
        output_padding=0,
        groups=1,
        bias=True,
        dilation=1,
        padding_mode="zeros",
        device=None,
        dtype=None,
    ):
        self._check_padding_mode(padding_mode)
        _ConvNd.__init__(
            self,
            in_channels,
            out_channels,
            ntuple(kernel_size),
            ntuple(stride),
            ntuple(padding),
            ntuple(dilation),
            True,
            ntuple(output_padding),
            groups,
            bias,
            padding_mode,
            device,
            dtype,
        )

    return __init__


class ConvTranspose1d(_ConvTransposeNd):
    """The gradient of Conv1d as a layer, [N, C, L] or [C, L]. forward() takes an output_size."""

    __init__ = _transposed_init(_single)

    def forward(self, input, output_size=None):
        return self._transpose_forward(F.conv_transpose1d, input, output_size)


class ConvTranspose2d(_ConvTransposeNd):
    """The gradient of Conv2d as a layer, [N, C, H, W] or [C, H, W]. forward() takes an output_size."""

    __init__ = _transposed_init(_pair)

    def forward(self, input, output_size=None):
        return self._transpose_forward(F.conv_transpose2d, input, output_size)


class ConvTranspose3d(_ConvTransposeNd):
    """The gradient of Conv3d as a layer, [N, C, D, H, W] or [C, D, H, W]. forward() takes an output_size."""

    __init__ = _transposed_init(_triple)

    def forward(self, input, output_size=None):
        return self._transpose_forward(F.conv_transpose3d, input, output_size)
