"""All parameters as one vector, and back."""

from argand import _C, Tensor


def parameters_to_vector(parameters):
    """The elements of all parameters, one after the other."""
    return _C.cat([p.view(-1) for p in _one_device(parameters)])


def vector_to_parameters(vec, parameters):
    """Makes each parameter a piece of vec, in order."""
    if not isinstance(vec, Tensor):
        raise TypeError(f"vector_to_parameters: vec must be an argand.Tensor, got {type(vec).__name__}")
    start = 0
    for parameter in _one_device(parameters):
        size = parameter.numel()
        parameter.data = vec[start : start + size].view_as(parameter).data
        start += size


def _one_device(parameters):
    first = None
    for parameter in parameters:
        if first is None:
            first = parameter.device
        elif parameter.device != first:
            raise TypeError(
                f"vector_to_parameters and parameters_to_vector: expected all on {first}, got one on {parameter.device}"
            )
        yield parameter
