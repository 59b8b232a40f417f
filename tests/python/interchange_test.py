"""Memory shared with NumPy, PyTorch and whatever has a buffer; copying and pickling."""

import copy
import gc
import pickle
import weakref

import pytest

import argand

np = pytest.importorskip("numpy")

DTYPES = "bool uint8 int8 int16 int32 int64 float16 float32 float64 complex64 complex128".split()


@pytest.mark.parametrize("name", DTYPES)
def test_numpy_both_ways_without_a_copy(name):
    a = np.arange(6).astype(name).reshape(2, 3)
    x = argand.from_numpy(a)
    assert x.dtype is getattr(argand, name) and x.tolist() == a.tolist()
    b = x.numpy()
    assert b.dtype == a.dtype and np.shares_memory(a, b)
    a[0, 0] = 1
    assert x[0, 0].item() == b[0, 0] == 1
    x[1, 2] = 0
    assert a[1, 2] == 0


def test_strides_and_empty_arrays():
    a = np.arange(24.0).reshape(4, 6)
    assert argand.from_numpy(a[::2, 1::3]).tolist() == a[::2, 1::3].tolist()
    assert argand.from_numpy(a.T).stride() == (1, 6)
    assert argand.from_numpy(np.zeros((0, 3))).shape == (0, 3)
    assert argand.from_numpy(np.array(2.5)).item() == 2.5
    x = argand.arange(12).view(3, 4).t()
    assert x.numpy().strides == (8, 32) and x.numpy().tolist() == x.tolist()


def test_arrays_live_as_long_as_tensors_and_the_other_way():
    a = np.ones(1000)
    dies = weakref.ref(a)
    x = argand.from_numpy(a)
    del a
    gc.collect()
    assert dies() is not None and x.sum().item() == 1000
    del x
    gc.collect()
    assert dies() is None
    b = argand.full((1000,), 2.0).numpy()
    gc.collect()
    assert b.sum() == 2000


@pytest.mark.parametrize(
    "array, kind",
    [
        (np.zeros(3)[::-1], ValueError),
        (np.zeros(3, dtype="datetime64[s]"), TypeError),
        (np.array(["a"]), TypeError),
        (np.array([object()]), TypeError),
        (np.zeros(3, dtype=">f4"), ValueError),
        ([1, 2], TypeError),
    ],
)
def test_arrays_that_tensors_cannot_share(array, kind):
    with pytest.raises(kind):
        argand.from_numpy(array)


def test_tensors_that_arrays_cannot_share():
    with pytest.raises(RuntimeError, match="detach"):
        argand.ones(2, requires_grad=True).numpy()
    with pytest.raises(TypeError, match="bfloat16"):
        argand.ones(2).bfloat16().numpy()
    assert argand.ones(2, requires_grad=True).numpy(force=True).tolist() == [1, 1]
    with pytest.raises(BufferError):
        memoryview(argand.ones(2, requires_grad=True))


def test_numpy_functions_and_scalars():
    x = argand.arange(6.0).view(2, 3)
    assert np.asarray(x).tolist() == x.tolist() and np.array(x, dtype="int32").dtype == np.int32
    assert np.mean(x.numpy()) == 2.5 and float(np.sum(np.asarray(x))) == 15
    assert (x + np.float64(1)).dtype is argand.float32 and (x * np.int64(2)).tolist() == (x * 2).tolist()
    assert x[np.array([1])].shape == (1, 3) and x[np.int64(1)].shape == (3,) and x.view(np.int64(3), -1).shape == (3, 2)
    assert argand.tensor(np.float32(1.5)).dtype is argand.float32 and argand.tensor(np.int32(1)).dtype is argand.int32
    assert argand.tensor([np.float64(1), 2]).tolist() == [1, 2] and argand.tensor([np.ones(2), np.zeros(2)]).shape == (
        2,
        2,
    )
    a = np.ones(3)
    assert argand.tensor(a).dtype is argand.float64 and not np.shares_memory(argand.tensor(a).numpy(), a)
    assert np.shares_memory(argand.as_tensor(a).numpy(), a)


def test_buffers():
    x = argand.frombuffer(bytearray(b"\x01\x00\x02\x00"), dtype=argand.int16)
    assert x.tolist() == [1, 2]
    assert argand.frombuffer(b"abcd", dtype=argand.uint8, offset=1, count=2).tolist() == [98, 99]
    with pytest.raises(ValueError):
        argand.frombuffer(b"abc", dtype=argand.int16)
    assert bytes(memoryview(argand.tensor([1, 2], dtype=argand.uint8))) == b"\x01\x02"


def test_dlpack_with_numpy():
    x = argand.arange(6.0).view(2, 3)
    a = np.from_dlpack(x)
    assert np.shares_memory(a, x.numpy()) and a.tolist() == x.tolist()
    y = argand.from_dlpack(np.arange(4).reshape(2, 2).T)
    assert y.tolist() == [[0, 2], [1, 3]]
    capsule = x.__dlpack__()
    assert argand.from_dlpack(capsule).data_ptr() == x.data_ptr()
    with pytest.raises(ValueError):
        argand.from_dlpack(capsule)
    with pytest.raises(BufferError):
        argand.ones(1, requires_grad=True).__dlpack__()


def test_dlpack_with_torch():
    torch = pytest.importorskip("torch")
    x = argand.arange(6.0).view(2, 3).t()
    y = torch.from_dlpack(x)
    assert y.tolist() == x.tolist() and y.data_ptr() == x.data_ptr() and y.stride() == x.stride()
    y[0, 0] = 9
    assert x[0, 0].item() == 9
    for dtype in (torch.bfloat16, torch.bool, torch.complex64, torch.uint8):
        z = torch.ones(2).to(dtype)
        back = argand.from_dlpack(z)
        assert str(back.dtype).split(".")[1] == str(dtype).split(".")[1] and back.data_ptr() == z.data_ptr()
    for _ in range(1000):
        argand.from_dlpack(torch.ones(10))


@pytest.mark.parametrize("protocol", range(2, pickle.HIGHEST_PROTOCOL + 1))
def test_pickle(protocol):
    for x in (
        argand.arange(6).view(2, 3).t(),
        argand.ones(2).bfloat16(),
        argand.tensor(1 + 2j),
        argand.zeros(0, 2),
        argand.ones(1, 2, 2, 3).contiguous(memory_format=argand.channels_last),
    ):
        y = pickle.loads(pickle.dumps(x, protocol))
        assert y.dtype is x.dtype and y.shape == x.shape and y.tolist() == x.tolist()
    w = pickle.loads(pickle.dumps(argand.ones(2, requires_grad=True), protocol))
    assert w.requires_grad and w.is_leaf
    for value in (argand.float32, argand.device("cuda:0"), argand.Size([1, 2]), argand.strided, argand.channels_last):
        again = pickle.loads(pickle.dumps(value, protocol))
        assert again == value and type(again) is type(value)
        assert copy.deepcopy(value) == value


def test_classes_derived_from_ndarray(tmp_path):
    array = np.memmap(tmp_path / "numbers", dtype=np.float32, mode="w+", shape=(3,))
    x = argand.from_numpy(array)
    x += 2
    assert array.tolist() == [2, 2, 2]
    assert argand.tensor(array).tolist() == [2, 2, 2]
