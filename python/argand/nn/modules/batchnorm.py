"""Batch normalization."""

import argand
from argand import _C
from argand.nn.modules.module import Module
from argand.nn.modules.utils import _add_parameter, _reset_affine

_STATISTICS_AT_FIRST = {"running_mean": 0, "running_var": 1, "num_batches_tracked": 0}


class _NormBase(Module):
    """Channel statistics and their affine map; what batch and instance normalization have in common."""

    _version = 2  # num_batches_tracked came with 2

    def __init__(
        self,
        num_features,
        eps=1e-5,
        momentum=0.1,
        affine=True,
        track_running_stats=True,
        device=None,
        dtype=None,
        *,
        bias=True,
    ):
        super().__init__()
        self.num_features = num_features
        self.eps = eps
        self.momentum = momentum
        self.affine = affine
        self.track_running_stats = track_running_stats
        _add_parameter(self, "weight", num_features, affine, device, dtype)
        _add_parameter(self, "bias", num_features, affine and bias, device, dtype)
        for name, first in _STATISTICS_AT_FIRST.items():
            if not track_running_stats:
                value = None
            elif name == "num_batches_tracked":
                value = argand.tensor(first, dtype=argand.long, device=device)
            else:
                value = argand.zeros(num_features, device=device, dtype=dtype).fill_(first)
            self.register_buffer(name, value)
        self.reset_parameters()

    def reset_running_stats(self):
        """Mean 0, variance 1, no batches."""
        if self.track_running_stats:
            for name, first in _STATISTICS_AT_FIRST.items():
                getattr(self, name).fill_(first)

    def reset_parameters(self):
        """Weight 1, bias 0, and the statistics as at first."""
        self.reset_running_stats()
        if self.affine:
            _reset_affine(self.weight, self.bias)

    def _check_input_dim(self, input):
        raise NotImplementedError

    def extra_repr(self):
        return (
            f"{self.num_features}, eps={self.eps}, momentum={self.momentum}, affine={self.affine}, "
            f"bias={self.bias is not None}, track_running_stats={self.track_running_stats}"
        )

    def _load_from_state_dict(self, state_dict, prefix, local_metadata, *rest):
        key = f"{prefix}num_batches_tracked"
        old = (local_metadata.get("version") or 1) < 2
        if old and self.track_running_stats and key not in state_dict:
            ours = self.num_batches_tracked
            if ours is None or ours.device == argand.device("meta"):
                ours = argand.tensor(0, dtype=argand.long)
            state_dict[key] = ours
        super()._load_from_state_dict(state_dict, prefix, local_metadata, *rest)


def _dims_check(*allowed):
    wanted = " or ".join(map(str, allowed))

    def _check_input_dim(self, input):
        if input.dim() not in allowed:
            raise ValueError(f"{type(self).__name__}: the input must have {wanted} dimensions, got {input.dim()}")

    return _check_input_dim


class _BatchNorm(_NormBase):
    """Batch normalization of any number of dimensions."""

    def forward(self, input):
        self._check_input_dim(input)
        factor = 0.0 if self.momentum is None else self.momentum
        if self.training and self.track_running_stats and self.num_batches_tracked is not None:
            self.num_batches_tracked.add_(1)
            if self.momentum is None:  # the plain mean over all batches
                factor = 1.0 / float(self.num_batches_tracked)
        mean, var = self.running_mean, self.running_var
        by_batch = self.training or (mean is None and var is None)
        if by_batch:
            _check_values_per_channel(input)
        tracked = not self.training or self.track_running_stats
        return _C.batch_norm(
            input,
            self.weight,
            self.bias,
            mean if tracked else None,
            var if tracked else None,
            by_batch,
            factor,
            self.eps,
            True,
        )


def _check_values_per_channel(input):
    channels = input.shape[1] if input.dim() > 1 else 1
    if input.numel() == channels and channels:
        raise ValueError(
            f"BatchNorm: in training each channel needs two values or more, got an input of size {input.size()}; use a "
            "larger batch, or eval()"
        )


class BatchNorm1d(_BatchNorm):
    """Normalizes the channels of [N, C] or [N, C, L] over the batch in training, by running statistics otherwise."""

    _check_input_dim = _dims_check(2, 3)


class BatchNorm2d(_BatchNorm):
    """Normalizes the channels of [N, C, H, W] over the batch in training, by running statistics otherwise."""

    _check_input_dim = _dims_check(4)


class BatchNorm3d(_BatchNorm):
    """Normalizes the channels of [N, C, D, H, W] over the batch in training, by running statistics otherwise."""

    _check_input_dim = _dims_check(5)


class SyncBatchNorm(_BatchNorm):
    """Batch normalization over all processes of a group; with one process the same as BatchNorm."""

    def __init__(
        self,
        num_features,
        eps=1e-5,
        momentum=0.1,
        affine=True,
        track_running_stats=True,
        process_group=None,
        device=None,
        dtype=None,
        *,
        bias=True,
    ):
        super().__init__(num_features, eps, momentum, affine, track_running_stats, device, dtype, bias=bias)
        self.process_group = process_group

    def _check_input_dim(self, input):
        if input.dim() < 2:
            raise ValueError(f"SyncBatchNorm: the input must have 2 dimensions or more, got {input.dim()}")

    @classmethod
    def convert_sync_batchnorm(cls, module, process_group=None):
        """module with every BatchNorm replaced by a SyncBatchNorm that shares its parameters and statistics."""
        converted = module
        if isinstance(module, _BatchNorm):
            converted = cls(
                module.num_features,
                module.eps,
                module.momentum,
                module.affine,
                module.track_running_stats,
                process_group,
            )
            converted._parameters.update(module._parameters)
            converted._buffers.update(module._buffers)
            converted.training = module.training
        for name, child in module.named_children():
            converted.add_module(name, cls.convert_sync_batchnorm(child, process_group))
        return converted
