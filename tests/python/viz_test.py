"""What notebooks show: tensors as HTML, graphs as SVG."""

import xml.etree.ElementTree as ET

import pytest
from argand.viz.layout import arrange
from argand.viz.recording import read

import argand
from argand import nn, viz

SVG = "{http://www.w3.org/2000/svg}"


def texts(drawing):
    """The lines of text of every box."""
    return [[t.text for t in g.iter(SVG + "text")] for g in ET.fromstring(str(drawing)).iter(SVG + "g")]


def test_graph_of_a_loss():
    w = argand.ones(2, 3, requires_grad=True)
    v = argand.ones(3, dtype=argand.float64, requires_grad=True)
    loss = (w * v).relu().sum()
    assert texts(viz.graph(loss)) == [
        ["leaf", "[2, 3]"],
        ["leaf", "[3] float64"],
        ["Mul", "[2, 3] float64"],
        ["Relu", "[2, 3] float64"],
        ["Sum", "[] float64"],
        ["output", "[] float64"],
    ]
    assert repr(viz.graph(loss)) == "<argand.viz.Drawing of 3 operations and 2 leaves>"
    loss.backward()  # drawing has not used the graph up


class Residual(nn.Module):
    def __init__(self):
        super().__init__()
        self.inner = nn.Sequential(nn.Linear(4, 4), nn.Tanh())

    def forward(self, x):
        return x + self.inner(x).exp()


def test_names_and_paths_of_a_module(tmp_path):
    net = nn.Sequential(nn.Linear(2, 4), Residual())
    x = argand.ones(3, 2)
    with viz.paths(net) as where:
        y = net(x)
        loss = y.mean()
    drawing = viz.graph(loss, where)
    drawing.save(tmp_path / "graph.svg")
    assert (tmp_path / "graph.svg").read_text() == str(drawing) == drawing._repr_svg_()
    boxes = texts(drawing)
    assert ["Addmm", "[3, 4]", "0"] in boxes and ["Addmm", "[3, 4]", "1.inner.0"] in boxes
    assert ["Tanh", "[3, 4]", "1.inner.1"] in boxes and ["Exp", "[3, 4]", "1"] in boxes
    assert ["Mean", "[]"] in boxes and ["1.inner.0.weight", "[4, 4]"] in boxes
    assert not any(part._hooked for part in net.modules()) or argand.equal(net(x), y)
    assert ["0.bias", "[4]"] in texts(viz.graph(loss, net))


def test_boxes_do_not_overlap_and_edges_lead_downwards():
    argand.manual_seed(0)
    x = argand.ones(4, requires_grad=True)
    made = [x]
    for i in range(60):
        made.append(made[int(argand.randint(0, len(made), ()))] * made[-1 - i % 3])
    items = read(sum(m.sum() for m in made))
    places, chains, width, height = arrange(items, lambda item: 50.0 + 5 * len(item.title), 60, 20)
    assert len(places) == len(items)
    for a in places:
        assert a.width / 2 - 1e-6 <= a.x <= width - a.width / 2 + 1e-6 and 0 < a.y < height
        for b in places:
            apart = abs(a.x - b.x) >= (a.width + b.width) / 2 + 20 - 1e-6
            assert a is b or a.y != b.y or apart
    assert len(chains) == sum(len(item.sources) for item in items)
    for chain in chains:
        assert all(upper.y < lower.y for upper, lower in zip(chain, chain[1:], strict=False))


def test_unusual_graphs():
    x = argand.ones(3, requires_grad=True)
    assert texts(viz.graph(x)) == [["leaf", "[3]"], ["output", "[3]"]]
    first, second = (x * 2).split(2)
    several = texts(viz.graph([first, second]))
    assert several.count(["Mul", "[3]"]) == 1 and [b[0] for b in several].count("output") == 2

    class Twice(argand.autograd.Function):
        @staticmethod
        def forward(ctx, x):
            return 2 * x

        @staticmethod
        def backward(ctx, g):
            return 2 * g

    assert ["Twice", "[3]"] in texts(viz.graph(Twice.apply(x)))
    deep = x
    for _ in range(5000):
        deep = deep * 1.5
    with pytest.raises(ValueError, match="more than 1000"):
        viz.graph(deep)
    with pytest.raises(RuntimeError, match="nothing was recorded"):
        viz.graph(x.detach())


def test_text_is_escaped():
    x = argand.ones(1, requires_grad=True)
    net = nn.Module()
    net.add_module("<&>", nn.Linear(1, 1))
    assert ["<&>.weight", "[1, 1]"] in texts(viz.graph(getattr(net, "<&>")(x), net))


def cells(x):
    root = ET.fromstring(x._repr_html_())
    return [[td.text for td in row] for row in root.iter("tr")], "".join(root.itertext())


def test_tensors_as_html():
    table, text = cells(argand.tensor([[1.0, 2.5], [-3.0, 1e-9]], requires_grad=True))
    assert table == [["1", "2.5"], ["-3", "1e-09"]]
    assert text.startswith("Tensor [2, 2] argand.float32 · cpu · requires grad") and "min -3" in text
    assert cells(argand.tensor(7))[0] == [["7"]]
    assert cells(argand.tensor([True, False]))[0] == [["True", "False"]]
    assert cells(argand.tensor([1 + 2j]))[0] == [["1+2j"]]
    assert cells(argand.zeros(0, 3))[0] == [] and cells(argand.zeros(2, device="meta"))[0] == []
    table, text = cells(argand.arange(400.0).view(2, 10, 20) * argand.ones(1, requires_grad=True))
    assert len(table) == 10 and len(table[0]) == 11 and table[0][5] == "…" and table[9][10] == "199"
    assert "[0] of 2:" in text and "grad_fn=MulBackward0" in text
    table, text = cells(argand.tensor([float("nan"), float("inf"), 1.0, 3.0]))
    assert table == [["nan", "inf", "1", "3"]] and "mean 2" in text and "1 NaN" in text and "1 inf" in text
    assert "strides (1, 2)" in cells(argand.zeros(3, 2).t())[1]
    assert "Parameter [1]" in cells(nn.Parameter(argand.zeros(1)))[1]
