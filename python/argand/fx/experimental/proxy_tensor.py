"""Captured tensors: there are none."""

from ..._missing import not_here

make_fx = not_here("fx.experimental.proxy_tensor.make_fx", "there are no captured graphs of operations")


def get_proxy_mode():
    """None: nothing is being captured."""
    return None
