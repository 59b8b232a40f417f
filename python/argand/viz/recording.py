"""What was recorded: the operations behind tensors, and the modules that ran them."""

import re

from argand import Tensor


class Item:
    """An operation or a leaf. sources: the Items whose results it takes; kind: 'operation', 'leaf' or 'output'.

    shapes: (sizes, dtype) of its results. path: the part of a module that it belongs to.
    """

    def __init__(self, kind, title, shapes, path=""):
        self.kind, self.title, self.shapes, self.path = kind, title, shapes, path
        self.sources = []

    @property
    def detail(self):
        """The results in words."""
        return ", ".join(sizes_text(*shape) for shape in self.shapes)

    @property
    def sizes(self):
        """Of the only result; None of several."""
        return self.shapes[0][0] if len(self.shapes) == 1 else None


class Paths:
    """While it is open, remembers for every operation the part of a module that recorded it."""

    def __init__(self, module):
        self.module = module
        self.of = {}  # node -> path
        self._handles = []

    def __enter__(self):
        for name, part in self.module.named_modules():
            self._handles.append(part.register_forward_hook(self._hook(name), with_kwargs=True))
        return self

    def __exit__(self, *error):
        for handle in self._handles:
            handle.remove()
        self._handles.clear()

    def _hook(self, path):
        def hook(module, args, kwargs, output):
            before = {t.grad_fn for t in tensors_in([args, kwargs]) if t.grad_fn is not None}
            pending = [t.grad_fn for t in tensors_in(output) if t.grad_fn is not None]
            seen = set(before)
            while pending:
                node = pending.pop()
                if node in seen or type(node).__name__ == "AccumulateGrad":
                    continue
                seen.add(node)
                self.of.setdefault(node, path)  # inner modules have returned before
                pending += [n for n, _ in node.next_functions if n is not None]

        return hook


def tensors_in(value):
    """The tensors in nested tuples, lists and dicts."""
    if isinstance(value, Tensor):
        return [value]
    if isinstance(value, dict):
        value = list(value.values())
    if isinstance(value, (list, tuple)):
        return [t for item in value for t in tensors_in(item)]
    return []


def sizes_text(sizes, dtype):
    """[2, 3] float64; float32 goes without saying."""
    name = str(dtype).rsplit(".", 1)[-1]
    return f"{list(sizes)}" + ("" if name == "float32" else f" {name}")


def operation_name(node):
    """What recorded the node: AddmmBackward0 is addmm."""
    name = re.sub(r"Backward\d*$", "", node.name())
    return name if not name.endswith("0") else name[:-1]


def _operation(node, where):
    shapes = [shape for shape in node._output_shapes if shape is not None]
    return Item("operation", operation_name(node), shapes, where.get(node, ""))


def _leaf(tensor, names):
    name = names.get(tensor, tensor.name if isinstance(tensor.name, str) else "")
    return Item("leaf", name or "leaf", [(tensor.shape, tensor.dtype)], name.rpartition(".")[0])


def read(output, module=None, limit=1000, known=None):
    """The Items behind output, each after those it takes from; outputs stand at the end of theirs.

    known: {leaf: name} of leaves that are no parameters of module.
    """
    where = module.of if isinstance(module, Paths) else {}
    root = module.module if isinstance(module, Paths) else module
    names = {p: name for name, p in root.named_parameters()} if root is not None else {}
    names.update(known or {})
    outputs = tensors_in(output)
    if not any(t.requires_grad for t in outputs):
        raise RuntimeError("viz.graph: nothing was recorded: no output requires grad; was it computed under no_grad()?")
    items, kept = {}, []
    for t in outputs:
        if t.requires_grad:
            top = _behind(t, items, kept, where, names, limit)
            made = Item("output", "output", [(t.shape, t.dtype)])
            made.sources.append(top)
            kept.append(made)
    return kept


def _behind(tensor, items, kept, where, names, limit):
    """The Item that made tensor; it and all it needs join items and kept."""
    if tensor.grad_fn is None:
        return _leaf_item(tensor, items, kept, names)
    pending = [tensor.grad_fn]
    while pending:  # depth first, without recursion: graphs are deep
        node = pending[-1]
        if node in items:
            pending.pop()
            continue
        missing = []
        sources = []
        for source, _ in node.next_functions:
            if source is None:
                continue
            if type(source).__name__ == "AccumulateGrad":
                sources.append(_leaf_item(source.variable, items, kept, names))
            elif source in items:
                sources.append(items[source])
            else:
                missing.append(source)
        if missing:
            pending += missing
            continue
        made = items[node] = _operation(node, where)
        made.sources = list(dict.fromkeys(sources))
        kept.append(made)
        pending.pop()
        if len(kept) > limit:
            raise ValueError(f"viz.graph: more than {limit} operations and leaves; draw a smaller part or raise limit")
    return items[tensor.grad_fn]


def _leaf_item(tensor, items, kept, names):
    if tensor not in items:
        items[tensor] = _leaf(tensor, names)
        kept.append(items[tensor])
    return items[tensor]
