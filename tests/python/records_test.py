"""Records beside the tensors of a checkpoint: NumPy's numbers and arrays, namespaces, paths; and forged ones."""

import argparse
import pickle
import types
from pathlib import Path

import numpy as np
import pytest
from compare import torch

import argand

RECONSTRUCT = np._core.multiarray._reconstruct
EMPTY = (np.ndarray, (0,), b"b")


def test_what_trainers_put_beside_the_tensors(tmp_path):
    """NumPy's numbers and arrays, namespaces and paths: read with weights_only=False from PyTorch's files and ours."""
    records = {
        "score": np.float64(0.75),
        "count": np.int64(7),
        "flag": np.bool_(True),
        "array": np.arange(6, dtype=np.float32).reshape(2, 3),
        "columns": np.asfortranarray(np.arange(6).reshape(2, 3)),
        "names": np.array(["a", "bc"]),
        "empty": np.zeros((0, 3)),
        "dtype": np.dtype("int16"),
        "state": np.random.RandomState(0).get_state(),
        "args": argparse.Namespace(lr=0.1, names=["a"]),
        "more": types.SimpleNamespace(x=1),
        "path": Path("runs") / "a",
    }
    for lib in (torch, argand):
        lib.save(records | {"w": lib.ones(2)}, tmp_path / "c.pt")
        found = argand.load(tmp_path / "c.pt", weights_only=False)
        assert found.pop("w").tolist() == [1, 1]
        assert found.keys() == records.keys()
        for key, value in records.items():
            assert type(found[key]) is type(value)
            if key == "state":
                assert (found[key][1] == value[1]).all()
            elif isinstance(value, np.ndarray):
                assert found[key].dtype == value.dtype and found[key].shape == value.shape
                assert (found[key] == value).all()
                assert found[key].flags.f_contiguous == value.flags.f_contiguous
            else:
                assert found[key] == value
        with pytest.raises(pickle.UnpicklingError, match="weights_only=False"):
            argand.load(tmp_path / "c.pt")


class _Lie:
    """Pickled as a call of what it is given."""

    def __init__(self, *call):
        self.call = call

    def __reduce__(self):
        return self.call


@pytest.mark.parametrize(
    "lie",
    [
        _Lie(np.dtype, ("O",)),
        _Lie(np.dtype, ([("a", "i4")],)),
        _Lie(np._core.multiarray.scalar, (np.dtype("f8"), b"123")),
        _Lie(RECONSTRUCT, EMPTY, (1, (1000,), np.dtype("f8"), False, b"12")),
        _Lie(RECONSTRUCT, EMPTY, (1, (1,), np.dtype("O"), False, [1])),
        _Lie(RECONSTRUCT, EMPTY, (1, (-1,), np.dtype("f8"), False, b"")),
        _Lie(RECONSTRUCT, EMPTY, ()),
        np.array([object()]),
        np.arange(3, dtype=">i4"),
    ],
    ids=str,
)
def test_arrays_that_lie(lie, tmp_path):
    torch.save({"x": lie}, tmp_path / "c.pt")
    with pytest.raises(pickle.UnpicklingError):
        argand.load(tmp_path / "c.pt", weights_only=False)
