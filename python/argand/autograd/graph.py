"""The nodes of the graph, and what is kept for backward."""

from .. import _C
from .._C import _Node as Node

__all__ = ["Node", "saved_tensors_hooks", "save_on_cpu", "get_gradient_edge"]


class GradientEdge(tuple):
    """(node, output number): where a tensor's gradient goes."""

    __slots__ = ()
    node = property(lambda self: self[0])
    output_nr = property(lambda self: self[1])


def get_gradient_edge(tensor):
    """The GradientEdge of a tensor that requires grad."""
    if not tensor.requires_grad:
        raise RuntimeError("get_gradient_edge: the tensor does not require grad")
    if tensor.grad_fn is not None:
        return GradientEdge((tensor.grad_fn, tensor.output_nr))
    return GradientEdge(tensor.view_as(tensor).grad_fn.next_functions[0])


class saved_tensors_hooks:
    """with saved_tensors_hooks(pack, unpack): what pack(tensor) returns is kept for backward in the tensor's place, and
    unpack makes of it a tensor of the same sizes and dtype. Both run with recording off.
    """

    def __init__(self, pack_hook, unpack_hook):
        self.pack_hook, self.unpack_hook = pack_hook, unpack_hook

    def __enter__(self):
        _C._push_saved_hooks(self.pack_hook, self.unpack_hook)

    def __exit__(self, *error):
        _C._pop_saved_hooks()


class save_on_cpu(saved_tensors_hooks):
    """Keeps saved tensors in the CPU's memory."""

    def __init__(self, pin_memory=False, device_type="cuda"):
        super().__init__(lambda x: (x.device, x.cpu()), lambda kept: kept[1].to(kept[0]))
