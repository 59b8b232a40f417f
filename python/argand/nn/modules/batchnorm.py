"""Batch normalization."""

import argand
from argand import _C
from argand.nn import init
from argand.nn.modules.module import Module
from argand.nn.parameter import Parameter


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
        for name, wanted in (("weight", affine), ("bias", affine and bias)):
            value = Parameter(argand.empty(num_features, device=device, dtype=dtype)) if wanted else None
            self.register_parameter(name, value)
        statistics = {"running_mean": None, "running_var": None, "num_batches_tracked": None}
        if track_running_stats:
            statistics["running_mean"] = argand.zeros(num_features, device=device, dtype=dtype)
            statistics["running_var"] = argand.ones(num_features, device=device, dtype=dtype)
            statistics["num_batches_tracked"] = argand.tensor(0, dtype=argand.long, device=device)
        for name, value in statistics.items():
            self.register_buffer(name, value)
        self.reset_parameters()

    def reset_running_stats(self):
        """Mean 0, variance 1, no batches."""
        if self.track_running_stats:
            self.running_mean.zero_()
            self.running_var.fill_(1)
            self.num_batches_tracked.zero_()

    def reset_parameters(self):
        """Weight 1, bias 0, and the statistics as at first."""
        self.reset_running_stats()
        if self.affine:
            init.ones_(self.weight)
            if self.bias is not None:
                init.zeros_(self.bias)

    def _check_input_dim(self, input):
        raise NotImplementedError

    def extra_repr(self):
        return (
            f"{self.num_features}, eps={self.eps}, momentum={self.momentum}, affine={self.affine}, "
            f"bias={self.bias is not None}, track_running_stats={self.track_running_stats}"
        )

    def _load_from_state_dict(self, state_dict, prefix, local_metadata, *rest):
        version = local_metadata.get("version", None)
        if (version is None or version < 2) and self.track_running_stats:
            key = prefix + "num_batches_tracked"
            if key not in state_dict:
                tracked = self.num_batches_tracked
                known = tracked is not None and tracked.device != argand.device("meta")
                state_dict[key] = tracked if known else argand.tensor(0, dtype=argand.long)
        super()._load_from_state_dict(state_dict, prefix, local_metadata, *rest)


def _dims_check(*allowed):
    expected = " or ".join(f"{dims}D" for dims in allowed)

    def _check_input_dim(self, input):
        if input.dim() not in allowed:
            raise ValueError(f"expected {expected} input (got {input.dim()}D input)")

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
        raise ValueError(f"Expected more than 1 value per channel when training, got input size {input.size()}")


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
            raise ValueError(f"expected at least 2D input (got {input.dim()}D input)")

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
