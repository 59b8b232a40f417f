"""Layers that learn their number of inputs from the first input they see, and then are ordinary layers."""

import argand
from argand.nn.modules.batchnorm import BatchNorm1d, BatchNorm2d, BatchNorm3d
from argand.nn.modules.conv import (
    Conv1d,
    Conv2d,
    Conv3d,
    ConvTranspose1d,
    ConvTranspose2d,
    ConvTranspose3d,
)
from argand.nn.modules.instancenorm import InstanceNorm1d, InstanceNorm2d, InstanceNorm3d
from argand.nn.modules.linear import Linear
from argand.nn.parameter import UninitializedBuffer, UninitializedParameter, is_lazy


class LazyModuleMixin:
    """For a class derived from it and from a Module: cls_to_become is that Module. initialize_parameters(*inputs), that
    the class defines, gives the parameters their sizes; it runs before the first forward.
    """

    cls_to_become = None

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self._load_hook = self.register_load_state_dict_pre_hook(_take_sizes_of_state)
        self._initialize_hook = self.register_forward_pre_hook(_infer_parameters, with_kwargs=True)

    def initialize_parameters(self, *args, **kwargs):
        """Gives the parameters their sizes, which follow from forward's arguments."""
        raise NotImplementedError(f"{type(self).__name__}: a lazy module must define initialize_parameters")

    def has_uninitialized_params(self):
        """Whether a parameter or buffer has no sizes yet."""
        return any(is_lazy(p) for p in (*self._parameters.values(), *self._buffers.values()))

    def _save_to_state_dict(self, destination, prefix, keep_vars):
        for table in (self._parameters, self._buffers):
            for name, value in table.items():
                if value is not None and not (table is self._buffers and name in self._non_persistent_buffers_set):
                    destination[prefix + name] = value if is_lazy(value) or keep_vars else value.detach()


def _take_sizes_of_state(module, state_dict, prefix, *about):
    for table in (module._parameters, module._buffers):
        for name, value in table.items():
            given = state_dict.get(prefix + name)
            if given is not None and is_lazy(value) and not is_lazy(given):
                with argand.no_grad():
                    _give_sizes(table, name, given.shape)


def _give_sizes(table, name, shape):
    """A parameter stays the same object; a buffer becomes an ordinary tensor."""
    value = table[name]
    if isinstance(value, UninitializedParameter):
        value.materialize(shape)
    else:
        table[name] = argand.empty(tuple(shape), device=value.device, dtype=value.dtype)


def _infer_parameters(module, args, kwargs):
    module.initialize_parameters(*args, **kwargs)
    if module.has_uninitialized_params():
        raise RuntimeError(f"{type(module).__name__}: initialize_parameters left parameters without sizes")
    module._initialize_hook.remove()
    module._load_hook.remove()
    del module._initialize_hook, module._load_hook
    if module.cls_to_become is not None:
        module.__class__ = module.cls_to_become


def _lazy(module, with_bias, device, dtype):
    """Leaves weight, and bias where there is one, without sizes."""
    module.weight = UninitializedParameter(device=device, dtype=dtype)
    if with_bias:
        module.bias = UninitializedParameter(device=device, dtype=dtype)


class LazyLinear(LazyModuleMixin, Linear):
    """Linear whose in_features are the input's last size."""

    cls_to_become = Linear

    def __init__(self, out_features, bias=True, device=None, dtype=None):
        super().__init__(0, 0, False, device, dtype)
        self.out_features = out_features
        _lazy(self, bias, device, dtype)

    def reset_parameters(self):
        """As Linear, once the sizes are known."""
        if not self.has_uninitialized_params() and self.in_features != 0:
            super().reset_parameters()

    def initialize_parameters(self, input):
        known = not self.has_uninitialized_params()
        self.in_features = self.weight.shape[-1] if known else input.shape[-1]
        if known:
            return
        with argand.no_grad():
            self.weight.materialize((self.out_features, self.in_features))
            if self.bias is not None:
                self.bias.materialize((self.out_features,))
            self.reset_parameters()


class _LazyConv(LazyModuleMixin):
    def __init__(self, out_channels, kernel_size, *args, bias=True, device=None, dtype=None, **kwargs):
        super().__init__(0, 0, kernel_size, *args, bias=False, device=device, dtype=dtype, **kwargs)
        if out_channels % self.groups != 0:
            raise ValueError(
                f"{type(self).__name__}: groups must divide out_channels, got out_channels={out_channels} and "
                f"groups={self.groups}"
            )
        self.out_channels = out_channels
        _lazy(self, bias, device, dtype)

    def reset_parameters(self):
        """As the convolution, once the sizes are known."""
        if not self.has_uninitialized_params() and self.in_channels != 0:
            super().reset_parameters()

    def initialize_parameters(self, input, *args, **kwargs):
        spatial = len(self.kernel_size)
        if input.dim() not in (spatial + 1, spatial + 2):
            raise RuntimeError(
                f"{type(self).__name__}: expected an input of {spatial + 1} or {spatial + 2} dimensions, got "
                f"{input.dim()}"
            )
        self.in_channels = input.shape[-spatial - 1]
        if not self.has_uninitialized_params():
            return
        if self.in_channels % self.groups != 0:
            raise ValueError(
                f"{type(self).__name__}: groups must divide in_channels, got in_channels={self.in_channels} and "
                f"groups={self.groups}"
            )
        first, second = self.out_channels, self.in_channels
        if self.transposed:
            first, second = second, first
        with argand.no_grad():
            self.weight.materialize((first, second // self.groups, *self.kernel_size))
            if self.bias is not None:
                self.bias.materialize((self.out_channels,))
            self.reset_parameters()


class _LazyNorm(LazyModuleMixin):
    def __init__(self, eps=1e-5, momentum=0.1, affine=True, track_running_stats=True, device=None, dtype=None):
        super().__init__(0, eps, momentum, False, False, device, dtype)
        self.affine, self.track_running_stats = affine, track_running_stats
        if affine:
            _lazy(self, True, device, dtype)
        if track_running_stats:
            self.running_mean = UninitializedBuffer(device=device, dtype=dtype)
            self.running_var = UninitializedBuffer(device=device, dtype=dtype)
            self.num_batches_tracked = argand.tensor(0, dtype=argand.long, device=device)

    def reset_parameters(self):
        """As the normalization, once the sizes are known."""
        if not self.has_uninitialized_params() and self.num_features != 0:
            super().reset_parameters()

    def initialize_parameters(self, input):
        self.num_features = input.shape[1]
        if not self.has_uninitialized_params():
            return
        with argand.no_grad():
            for table in (self._parameters, self._buffers):
                for name, value in table.items():
                    if is_lazy(value):
                        _give_sizes(table, name, (self.num_features,))
            self.reset_parameters()


def _class(mixin, base):
    doc = f"{base.__name__} that learns its number of channels from the first input."
    body = {"__doc__": doc, "cls_to_become": base, "__module__": __name__}
    return type("Lazy" + base.__name__, (mixin, base), body)


LazyConv1d, LazyConv2d, LazyConv3d = (_class(_LazyConv, c) for c in (Conv1d, Conv2d, Conv3d))
LazyConvTranspose1d, LazyConvTranspose2d, LazyConvTranspose3d = (
    _class(_LazyConv, c) for c in (ConvTranspose1d, ConvTranspose2d, ConvTranspose3d)
)
LazyBatchNorm1d, LazyBatchNorm2d, LazyBatchNorm3d = (
    _class(_LazyNorm, c) for c in (BatchNorm1d, BatchNorm2d, BatchNorm3d)
)
LazyInstanceNorm1d, LazyInstanceNorm2d, LazyInstanceNorm3d = (
    _class(_LazyNorm, c) for c in (InstanceNorm1d, InstanceNorm2d, InstanceNorm3d)
)
