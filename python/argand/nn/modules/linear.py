"""Linear, Bilinear and Identity."""

from argand.nn import functional as F
from argand.nn.modules.module import Module
from argand.nn.modules.utils import _add_parameter, _reset_by_fan_in, _reset_uniform


class Identity(Module):
    """Returns its input; any arguments of the constructor are ignored."""

    def __init__(self, *args, **kwargs):
        super().__init__()

    def forward(self, input):
        return input


class Linear(Module):
    """input [*, in_features] @ weight.T + bias -> [*, out_features]."""

    def __init__(self, in_features, out_features, bias=True, device=None, dtype=None):
        super().__init__()
        self.in_features = in_features
        self.out_features = out_features
        _add_parameter(self, "weight", (out_features, in_features), True, device, dtype)
        _add_parameter(self, "bias", out_features, bias, device, dtype)
        self.reset_parameters()

    def reset_parameters(self):
        """Uniform within 1 / sqrt(in_features)."""
        _reset_by_fan_in(self.weight, self.bias)

    def forward(self, input):
        # Quicker than attributes. What hides a parameter, in the module's own dict or as a property, counts as there.
        own = self.__dict__
        parameters = own["_parameters"]
        weight = None if "weight" in own else parameters.get("weight")
        bias = None if "bias" in own else parameters.get("bias")
        return F.linear(input, self.weight if weight is None else weight, self.bias if bias is None else bias)

    def extra_repr(self):
        return f"in_features={self.in_features}, out_features={self.out_features}, bias={self.bias is not None}"


class NonDynamicallyQuantizableLinear(Linear):
    """Linear; the output projection of attention has this class in PyTorch."""


class Bilinear(Module):
    """input1 [*, in1] @ weight [out, in1, in2] @ input2 [*, in2] + bias -> [*, out]."""

    def __init__(self, in1_features, in2_features, out_features, bias=True, device=None, dtype=None):
        super().__init__()
        if in1_features <= 0:
            raise ValueError(f"Bilinear: in1_features must be positive, got {in1_features}")
        self.in1_features = in1_features
        self.in2_features = in2_features
        self.out_features = out_features
        _add_parameter(self, "weight", (out_features, in1_features, in2_features), True, device, dtype)
        _add_parameter(self, "bias", out_features, bias, device, dtype)
        self.reset_parameters()

    def reset_parameters(self):
        """Uniform within 1 / sqrt(in1_features)."""
        _reset_uniform(self.weight.size(1), self.weight, self.bias)

    def forward(self, input1, input2):
        return F.bilinear(input1, input2, self.weight, self.bias)

    def extra_repr(self):
        return (
            f"in1_features={self.in1_features}, in2_features={self.in2_features}, out_features={self.out_features}, "
            f"bias={self.bias is not None}"
        )
