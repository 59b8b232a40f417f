"""SummaryWriter: the files, read back by hand and by the tensorboard package where it is installed."""

import glob
import os
import struct
import zlib

import pytest
from argand.utils.tensorboard import SummaryWriter
from argand.utils.tensorboard.records import crc32c

import argand
from argand import nn


def write_everything(folder):
    with SummaryWriter(folder) as writer:
        for step in range(5):
            writer.add_scalar("loss", argand.tensor(1.0 / (step + 1)), step)
        writer.add_scalar("negative step", 2.5, -1)
        writer.add_scalars("both", {"a": 1.0, "b": 2}, 3)
        writer.add_histogram("weights", argand.tensor([-1.0, 0.0, 0.5, 0.5, 3.0]), 1)
        writer.add_image("image", argand.linspace(0, 1, 24).reshape(3, 2, 4), 2)
        writer.add_images("images", argand.zeros(10, 1, 2, 2, dtype=argand.uint8), 2)
        writer.add_text("note", "**text** with ä", 4)


def test_checksum():
    assert crc32c(b"123456789") == 0xE3069283  # the check value of CRC-32C
    assert crc32c(b"") == 0


def test_framing(tmp_path):
    write_everything(tmp_path)
    (path,) = glob.glob(str(tmp_path / "events.out.tfevents.*"))
    with open(path, "rb") as file:
        data = file.read()
    position = count = 0
    while position < len(data):
        (length,) = struct.unpack_from("<Q", data, position)
        position += 12 + length + 4
        count += 1
    assert position == len(data) and count == 11 and b"brain.Event:2" in data


def test_read_back(tmp_path):
    accumulator = pytest.importorskip("tensorboard.backend.event_processing.event_accumulator")
    write_everything(tmp_path)
    events = accumulator.EventAccumulator(str(tmp_path), size_guidance={"scalars": 0, "images": 0})
    events.Reload()
    losses = events.Scalars("loss")
    assert [e.step for e in losses] == list(range(5))
    assert [e.value for e in losses] == pytest.approx([1, 1 / 2, 1 / 3, 1 / 4, 1 / 5])
    assert [(e.step, e.value) for e in events.Scalars("negative step")] == [(-1, 2.5)]
    histogram = events.Histograms("weights")[0].histogram_value
    assert (histogram.min, histogram.max, histogram.num, histogram.sum) == (-1, 3, 5, 3)
    assert histogram.sum_squares == pytest.approx(10.5) and sum(histogram.bucket) == 5
    assert len(histogram.bucket) == len(histogram.bucket_limit)
    image = events.Images("image")[0]
    assert (image.height, image.width, image.step) == (2, 4, 2)
    assert pixels(image.encoded_image_string)[1][:3] == [0, 88, 177]
    assert (events.Images("images")[0].height, events.Images("images")[0].width) == (4, 16)
    text = events.Tensors("note/text_summary")[0].tensor_proto.string_val[0]
    assert text.decode() == "**text** with ä"
    for name, value in (("a", 1.0), ("b", 2.0)):
        part = accumulator.EventAccumulator(str(tmp_path / f"both_{name}")).Reload()
        assert [(e.step, e.value) for e in part.Scalars("both")] == [(3, value)]


class Branch(nn.Module):
    def __init__(self):
        super().__init__()
        self.fc = nn.Linear(3, 3)

    def forward(self, x, y):
        return (self.fc(x).relu() + y, x.sum())


def test_graph_read_back(tmp_path):
    accumulator = pytest.importorskip("tensorboard.backend.event_processing.event_accumulator")
    with SummaryWriter(tmp_path) as writer:
        writer.add_graph(Branch(), (argand.ones(2, 3), argand.ones(3)), verbose=False)
    events = accumulator.EventAccumulator(str(tmp_path)).Reload()
    nodes = {n.name: n for n in events.Graph().node}
    assert set(nodes) == {
        "input/0", "input/1", "Branch/fc/weight", "Branch/fc/bias", "Branch/fc/Addmm", "Branch/Relu", "Branch/Add",
        "Branch/Sum", "output", "output_1",
    }  # fmt: skip
    assert list(nodes["Branch/fc/Addmm"].input) == ["input/0", "Branch/fc/weight", "Branch/fc/bias"]
    assert nodes["Branch/Add"].op == "Add" and set(nodes["Branch/Add"].input) == {"Branch/Relu", "input/1"}
    shape = nodes["Branch/Relu"].attr["_output_shapes"].list.shape[0]
    assert [d.size for d in shape.dim] == [2, 3]
    assert list(nodes["output"].input) == ["Branch/Add"] and events.Graph().versions.producer == 22


def test_graph_without_the_package(tmp_path, capsys):
    with SummaryWriter(tmp_path) as writer:
        writer.add_graph(nn.Sequential(nn.Linear(2, 2), nn.Tanh()), argand.ones(1, 2), verbose=True)
        for call, kind in (
            (lambda: writer.add_graph(nn.Tanh()), ValueError),
            (lambda: writer.add_graph(3, argand.ones(1)), TypeError),
            (lambda: writer.add_graph(nn.Identity(), argand.ones(1, dtype=argand.int64)), RuntimeError),
        ):
            with pytest.raises(kind):
                call()
    assert "Sequential/1/Tanh: Tanh" in capsys.readouterr().out
    (path,) = glob.glob(str(tmp_path / "events.out.tfevents.*"))
    with open(path, "rb") as file:
        assert b"Sequential/0/weight" in file.read()


def pixels(png):
    """(width, height, channels) and the bytes of the first row, of a PNG without filters."""
    assert png[:8] == b"\x89PNG\r\n\x1a\n"
    width, height, depth, color = struct.unpack(">IIBB", png[16:26])
    (length,) = struct.unpack(">I", png[33:37])
    rows = zlib.decompress(png[41 : 41 + length])
    channels = {0: 1, 2: 3}[color]
    assert depth == 8 and len(rows) == height * (1 + width * channels)
    return (width, height, channels), list(rows[1 : 1 + width * channels])


def test_histogram_against_pytorch(tmp_path):
    accumulator = pytest.importorskip("tensorboard.backend.event_processing.event_accumulator")
    torch = pytest.importorskip("torch")
    theirs = pytest.importorskip("torch.utils.tensorboard")
    values = torch.randn(1000, generator=torch.Generator().manual_seed(0))
    results = []
    for name, writer, tensor in (
        ("a", SummaryWriter(tmp_path / "a"), argand.from_numpy(values.numpy())),
        ("b", theirs.SummaryWriter(str(tmp_path / "b")), values),
    ):
        writer.add_histogram("h", tensor, 0)
        writer.close()
        events = accumulator.EventAccumulator(str(tmp_path / name)).Reload()
        results.append(events.Histograms("h")[0].histogram_value)
    ours, expected = results
    assert dict(zip(ours.bucket_limit, ours.bucket, strict=True)) == pytest.approx(
        dict(zip(expected.bucket_limit, expected.bucket, strict=True))
    )
    assert ours.sum == pytest.approx(expected.sum) and ours.min == expected.min


def test_default_folder_closing_and_mistakes(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    writer = SummaryWriter(comment="_mine")
    assert os.path.dirname(writer.log_dir) == "runs" and writer.log_dir.endswith("_mine")
    writer.close()
    writer.add_scalar("after", 1)
    writer.close()
    for call, kind in (
        (lambda: writer.add_image("x", argand.zeros(2, 2)), ValueError),
        (lambda: writer.add_image("x", argand.zeros(5, 2, 2)), ValueError),
        (lambda: writer.add_histogram("x", argand.zeros(0)), ValueError),
        (lambda: writer.add_video("x", argand.zeros(1)), NotImplementedError),
        (lambda: writer.nothing, AttributeError),
    ):
        with pytest.raises(kind):
            call()
    writer.close()
