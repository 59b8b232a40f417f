"""A value that stands for one of a captured graph: a class without objects."""


class Proxy:
    """A value in a graph. There are none."""

    def __init__(self, *args, **kwargs):
        raise NotImplementedError("fx.Proxy: there are no captured graphs of operations")
