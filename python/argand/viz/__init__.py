"""Pictures: the graph that led to a tensor."""

from argand.viz.drawing import Drawing
from argand.viz.recording import Paths, read

__all__ = ["Drawing", "Paths", "graph", "paths"]


def paths(module):
    """A context in which calls of module are watched, so that graph() can say which of its parts made what.

        with argand.viz.paths(net) as where:
            loss = criterion(net(x), y)
        argand.viz.graph(loss, where).save("graph.svg")
    """
    return Paths(module)


def graph(output, module=None, *, limit=1000):
    """The recorded operations that led to output (a Tensor, or several), from the leaves at the top down to it.

    Every operation shows the sizes of its result, every leaf its own. module: an nn.Module, which gives its parameters'
    names to leaves, or what paths() gave, which also puts operations into the parts of the module that ran them. The
    result is a Drawing: notebooks show it; str() is SVG; save(path) writes that. Raises RuntimeError where nothing was
    recorded, ValueError for graphs of more than `limit` operations and leaves.
    """
    return Drawing(read(output, module, limit))
