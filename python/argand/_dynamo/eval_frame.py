"""The class of compiled modules: torch.compile passes modules through, so none is of it."""


class OptimizedModule:
    """A compiled module. There are none: torch.compile returns the module itself."""

    def __init__(self, *args, **kwargs):
        raise NotImplementedError(
            "_dynamo.OptimizedModule: nothing is compiled; torch.compile returns the module itself"
        )


def is_dynamo_supported():
    """False."""
    return False
