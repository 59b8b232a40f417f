"""Instance normalization."""

from argand.nn import functional as F
from argand.nn.modules.batchnorm import _NormBase


class _InstanceNorm(_NormBase):
    """Instance normalization of any number of dimensions. The last _dims dimensions and the channel before them."""

    _dims = 1

    def __init__(
        self,
        num_features,
        eps=1e-5,
        momentum=0.1,
        affine=False,
        track_running_stats=False,
        device=None,
        dtype=None,
        *,
        bias=True,
    ):
        super().__init__(num_features, eps, momentum, affine, track_running_stats, device, dtype, bias=bias)

    def _check_input_dim(self, input):
        if input.dim() not in (self._dims + 1, self._dims + 2):
            raise ValueError(
                f"{type(self).__name__}: the input must have {self._dims + 1} or {self._dims + 2} dimensions, got "
                f"{input.dim()}"
            )

    def forward(self, input):
        self._check_input_dim(input)
        channel = input.dim() - self._dims - 1
        if self.affine and input.size(channel) != self.num_features:
            raise ValueError(
                f"{type(self).__name__}: dimension {channel} must hold num_features={self.num_features} channels, got "
                f"{input.size(channel)}"
            )
        by_sample = self.training or not self.track_running_stats
        output = F.instance_norm(
            input if channel else input.unsqueeze(0),
            self.running_mean,
            self.running_var,
            self.weight,
            self.bias,
            use_input_stats=by_sample,
            momentum=0.0 if self.momentum is None else self.momentum,
            eps=self.eps,
        )
        return output if channel else output.squeeze(0)


class InstanceNorm1d(_InstanceNorm):
    """Normalizes each channel of each sample of [N, C, L] or [C, L]."""

    _dims = 1


class InstanceNorm2d(_InstanceNorm):
    """Normalizes each channel of each sample of [N, C, H, W] or [C, H, W]."""

    _dims = 2


class InstanceNorm3d(_InstanceNorm):
    """Normalizes each channel of each sample of [N, C, D, H, W] or [C, D, H, W]."""

    _dims = 3
