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
            raise ValueError(f"expected {self._dims + 1}D or {self._dims + 2}D input (got {input.dim()}D input)")

    def _get_no_batch_dim(self):
        return self._dims + 1

    def _apply_instance_norm(self, input):
        return F.instance_norm(
            input,
            self.running_mean,
            self.running_var,
            self.weight,
            self.bias,
            self.training or not self.track_running_stats,
            self.momentum if self.momentum is not None else 0.0,
            self.eps,
        )

    def forward(self, input):
        self._check_input_dim(input)
        channel = input.dim() - self._dims - 1
        if input.size(channel) != self.num_features and self.affine:
            raise ValueError(
                f"expected input's size at dim={channel} to match num_features ({self.num_features}), "
                f"but got: {input.size(channel)}."
            )
        if channel == 0:
            return self._apply_instance_norm(input.unsqueeze(0)).squeeze(0)
        return self._apply_instance_norm(input)


class InstanceNorm1d(_InstanceNorm):
    """Normalizes each channel of each sample of [N, C, L] or [C, L]."""

    _dims = 1


class InstanceNorm2d(_InstanceNorm):
    """Normalizes each channel of each sample of [N, C, H, W] or [C, H, W]."""

    _dims = 2


class InstanceNorm3d(_InstanceNorm):
    """Normalizes each channel of each sample of [N, C, D, H, W] or [C, D, H, W]."""

    _dims = 3
