"""A module's operations as TensorBoard's graph page groups them: by the path of the part that ran them."""

from argand.utils.tensorboard import records


class GraphNode:
    """name: parts separated by "/"; inputs: names of other nodes; sizes: of the result, or None."""

    def __init__(self, name, operation, inputs, sizes):
        self.name, self.operation, self.inputs, self.sizes = name, operation, inputs, sizes

    def encoded(self):
        """The bytes of its NodeDef."""
        return records.graph_node(self.name, self.operation, self.inputs, self.sizes)


def nodes_of(model, inputs):
    """The GraphNodes of a call of model, each after those it takes from."""
    from argand.nn import Module
    from argand.viz.recording import Paths, read, tensors_in

    if not isinstance(model, Module):
        raise TypeError(f"add_graph: model must be an nn.Module, got {type(model).__name__}")
    if inputs is None:
        raise ValueError("add_graph: input_to_model is missing; give what the model is called with")
    inputs = _watched(tuple(inputs) if isinstance(inputs, (tuple, list)) else (inputs,))
    given = tensors_in(inputs)
    names = {t: f"input/{i}" if len(given) > 1 else "input" for i, t in enumerate(given)}
    with Paths(model) as paths:
        output = model(*inputs)
    return _named(read(output, paths, limit=100000, known=names), type(model).__name__)


def _watched(value):
    """The same with tensors that are recorded from."""
    if isinstance(value, (tuple, list)):
        return type(value)(_watched(v) for v in value)
    if isinstance(value, dict):
        return {key: _watched(v) for key, v in value.items()}
    if hasattr(value, "is_floating_point") and value.is_floating_point():
        return value.detach().requires_grad_()
    return value


def _named(items, root):
    names, count, nodes = {}, {}, []
    for item in items:
        parts = item.path.split(".") if item.path and item.kind == "operation" else []
        last = item.title.replace(".", "/")
        name = last if last.split("/")[0] in ("input", "output") else "/".join([root, *parts, last])
        number = count[name] = count.get(name, 0) + 1
        names[item] = name if number == 1 else f"{name}_{number - 1}"
        operation = {"leaf": "Parameter", "output": "Output"}.get(item.kind, item.title)
        if last.startswith("input"):
            operation = "Input"
        nodes.append(GraphNode(names[item], operation, [names[s] for s in item.sources], item.sizes))
    return nodes
