"""Tensors that have sizes and no numbers while a program is compiled: classes without objects."""

_HINT = "programs are not compiled; tensors on the device 'meta' have sizes and no numbers"


class FakeTensor:
    """A tensor of a program that is being compiled. There are none."""

    def __init__(self, *args, **kwargs):
        raise NotImplementedError(f"FakeTensor: {_HINT}")


class FakeTensorMode:
    """What makes such tensors."""

    def __init__(self, *args, **kwargs):
        raise NotImplementedError(f"FakeTensorMode: {_HINT}")


def is_fake(x):
    """False."""
    return False
