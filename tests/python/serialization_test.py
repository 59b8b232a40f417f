"""Files in PyTorch's format: written and read on both sides, and hostile ones refused."""

import collections
import io
import pickle
import random
import resource
import zipfile

import pytest

import argand


def through_file(obj, **kwargs):
    f = io.BytesIO()
    argand.save(obj, f)
    f.seek(0)
    return argand.load(f, **kwargs)


def example(t):
    base = t.arange(12.0).view(3, 4)
    return collections.OrderedDict(
        a=base,
        view=base[1:, ::2],
        nested=[1, 2.5, "text", None, True, (3, {"k": t.ones(2, dtype=t.int64)}), {1, 2}, b"bytes"],
        half=t.ones(3).half(),
        bf=t.ones(3).bfloat16(),
        flags=t.tensor([True, False]),
        z=t.tensor([1 + 2j]),
        empty=t.zeros(0, 3),
        scalar=t.tensor(2.5),
        dtype=t.float16,
        size=t.Size([1, 2]),
        device=t.device("cpu"),
        grad=t.ones(2, requires_grad=True),
    )


def check(back, t):
    assert isinstance(back, collections.OrderedDict)
    want = example(t)
    for key, value in want.items():
        if isinstance(value, t.Tensor):
            assert (
                back[key].dtype is value.dtype
                and back[key].shape == value.shape
                and back[key].tolist() == value.tolist()
            )
            assert back[key].requires_grad == value.requires_grad and back[key].stride() == value.stride()
    back["a"][1, 0] = 99
    assert back["view"][0, 0].item() == 99
    assert back["nested"][5][1]["k"].tolist() == [1, 1]
    assert back["nested"][:5] == want["nested"][:5] and back["nested"][6:] == want["nested"][6:]
    assert back["dtype"] is t.float16 and back["size"] == (1, 2) and back["device"] == t.device("cpu")


def test_round_trip():
    check(through_file(example(argand)), argand)


def test_to_a_path(tmp_path):
    argand.save({"x": argand.ones(2)}, tmp_path / "model.pt")
    assert argand.load(str(tmp_path / "model.pt"))["x"].tolist() == [1, 1]
    assert sorted(zipfile.ZipFile(tmp_path / "model.pt").namelist())[0].startswith("model/")


def test_pytorch_reads_ours_and_we_read_theirs():
    torch = pytest.importorskip("torch")
    f = io.BytesIO()
    argand.save(example(argand), f)
    f.seek(0)
    with torch.serialization.safe_globals([set]):
        check(torch.load(f, weights_only=True), torch)
    f = io.BytesIO()
    torch.save(example(torch), f)
    f.seek(0)
    check(argand.load(f), argand)


class Evil:
    def __reduce__(self):
        import os

        return os.system, ("echo executed",)


def archive(data, **files):
    f = io.BytesIO()
    with zipfile.ZipFile(f, "w") as z:
        z.writestr("archive/data.pkl", data)
        for name, content in files.items():
            z.writestr("archive/data/" + name.lstrip("_"), content)
    f.seek(0)
    return f


def test_nothing_is_executed(capfd):
    for weights_only in (True, False):
        with pytest.raises(pickle.UnpicklingError, match="system"):
            argand.load(archive(pickle.dumps(Evil(), 2)), weights_only=weights_only)
    for call in (b"cbuiltins\neval\n", b"cos\nsystem\n", b"cargand.serialization\nload\n", b"c__builtin__\ngetattr\n"):
        with pytest.raises(pickle.UnpicklingError):
            argand.load(archive(call + b"(Vecho executed\ntR."), weights_only=False)
    assert "executed" not in capfd.readouterr().out


def test_damaged_files():
    f = io.BytesIO()
    argand.save(example(argand), f)
    good = f.getvalue()
    for cut in (0, 10, 100, len(good) // 2, len(good) - 5):
        with pytest.raises(pickle.UnpicklingError):
            argand.load(io.BytesIO(good[:cut]))
    tensor = (
        b"\x80\x02ctorch._utils\n_rebuild_tensor_v2\n((X\x07\x00\x00\x00storagectorch\nFloatStorage\n"
        b"X\x01\x00\x00\x000X\x03\x00\x00\x00cpuK%ctQK%c(%s(%sl\x89tR."
    )
    for numel, offset, size, stride in (
        (4, 0, b"K\x05t", b"K\x01t"),
        (99, 0, b"K\x04t", b"K\x01t"),
        (4, 3, b"K\x02t", b"K\x01t"),
    ):
        data = tensor.replace(b"K%ctQ", b"K" + bytes([numel]) + b"tQ", 1).replace(
            b"K%c(", b"K" + bytes([offset]) + b"(", 1
        )
        data = data.replace(b"%s", size, 1).replace(b"%s", stride, 1).replace(b"l\x89", b"\x89")
        with pytest.raises(pickle.UnpicklingError, match="fit|bytes"):
            argand.load(archive(data, _0=b"\0" * 16))


def test_other_devices_need_map_location():
    f = io.BytesIO()
    argand.save(argand.ones(2), f)
    data = zipfile.ZipFile(f).read("archive/data.pkl").replace(b"X\x03\x00\x00\x00cpu", b"X\x04\x00\x00\x00cuda")
    with pytest.raises(RuntimeError, match="map_location"):
        argand.load(archive(data, _0=b"\0" * 8))
    assert argand.load(archive(data, _0=b"\0" * 8), map_location="cpu").tolist() == [0, 0]


def test_modules_are_rebuilt_without_their_constructor():
    nn = pytest.importorskip("argand.nn")
    m = nn.Sequential(nn.Linear(2, 3), nn.ReLU(), nn.BatchNorm1d(3))
    with pytest.raises(pickle.UnpicklingError, match="weights_only=False"):
        through_file(m)
    back = through_file(m, weights_only=False)
    x = argand.randn(4, 2)
    assert type(back) is nn.Sequential and back.eval()(x).tolist() == m.eval()(x).tolist()
    state = through_file(m.state_dict())
    m.load_state_dict(state)


def test_files_of_before_the_zip_format(tmp_path):
    torch = pytest.importorskip("torch")
    path = tmp_path / "old.pt"
    torch.save(example(torch), path, _use_new_zipfile_serialization=False)
    check(argand.load(path), argand)
    data = path.read_bytes()
    for cut in (0, 1, 40, len(data) // 2, len(data) - 1):
        with pytest.raises(pickle.UnpicklingError):
            argand.load(io.BytesIO(data[:cut]))
    with pytest.raises(pickle.UnpicklingError):
        argand.load(io.BytesIO(data[:-9]))
    torch.save(torch.empty(0), path, _use_new_zipfile_serialization=False)
    with pytest.raises(pickle.UnpicklingError, match="cut short"):
        argand.load(io.BytesIO(path.read_bytes()[:-1]))
    with pytest.raises(pickle.UnpicklingError, match="neither a zip"):
        argand.load(io.BytesIO(pickle.dumps({"a": 1})))
    header = b'{"a":{"dtype":"U8","shape":[1],"data_offsets":[0,1]}}'
    with pytest.raises(pickle.UnpicklingError, match="safetensors.numpy"):
        argand.load(io.BytesIO(len(header).to_bytes(8, "little") + header + b"\0"))
    evil = io.BytesIO()
    torch.save({"f": print}, evil, _use_new_zipfile_serialization=False)
    with pytest.raises(pickle.UnpicklingError, match="print"):
        argand.load(io.BytesIO(evil.getvalue()))


def test_a_few_bytes_do_not_take_gigabytes():
    memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    for body in (
        b"\x80\x02K\x01r\x00\x00\x00\x10.",
        b"\x80\x05\x96\x00\x00\x00\x00\x02\x00\x00\x00.",
        _call(b"__builtin__\nbytearray"),
    ):
        with pytest.raises(pickle.UnpicklingError):
            argand.load(io.BytesIO(body))
    grown = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - memory
    assert grown < 200_000, "kilobytes"


def _call(what):
    """A pickle that calls `what` with a large number."""
    return b"\x80\x02c" + what + b"\nJ\x00\x00\x00\x7f\x85R."


def test_damaged_archives_are_refused_with_one_kind():
    whole = io.BytesIO()
    argand.save({"a": argand.arange(5), "b": [1, "two"]}, whole)
    data = whole.getvalue()
    draw = random.Random(4)
    for _ in range(400):
        damaged = bytearray(data)
        damaged[draw.randrange(len(data))] = draw.randrange(256)
        try:
            argand.load(io.BytesIO(bytes(damaged)))
        except pickle.UnpicklingError:
            pass


def test_named_results_are_pickled():
    r = argand.max(argand.tensor([[1.0, 3.0]]), 1)
    again = pickle.loads(pickle.dumps(r))
    assert type(again) is type(r) and again.values.item() == 3 and again.indices.item() == 1
