"""Storages against PyTorch's."""

import pickle

import pytest

import argand
from argand import nn

torch = pytest.importorskip("torch")


pytestmark = pytest.mark.filterwarnings("ignore:TypedStorage")


def both(program):
    ours, theirs = program(argand), program(torch)
    assert ours == theirs


def test_storages_of_tensors():
    def program(t):
        x = t.arange(6, dtype=t.float32).view(2, 3)
        y = x[1:, ::2]
        u, s = y.untyped_storage(), y.storage() if t is argand else y.storage()
        out = [u.nbytes(), u.size(), len(u), u.element_size(), u.data_ptr() == x.data_ptr(), u.tolist()]
        out += [s.size(), s.nbytes(), s.element_size(), s.tolist(), s[1], u[1:3].tolist(), len(s), s.type()]
        out += [s.data_ptr() == u.data_ptr(), x.clone().untyped_storage().data_ptr() == u.data_ptr()]
        s[0], s[4:6] = 9.0, 7.0
        out += [x.tolist(), y.tolist(), s.long().tolist(), s.pickle_storage_type(), str(s.dtype).split(".")[-1]]
        out += [u[0], u[-1], str(u.device), u.is_cuda, s.clone().data_ptr() != s.data_ptr(), s.byte().tolist()[:2]]
        u.copy_(u.clone().fill_(0))
        out += [x.tolist(), t.is_storage(u), t.is_storage(x), t.empty(0).untyped_storage().nbytes()]
        out += [t.empty(4, device="meta").untyped_storage().nbytes(), x.half().storage().type()]
        return out

    both(program)


@pytest.mark.parametrize("dtype", "float64 float16 bfloat16 int64 int8 bool complex64".split())
def test_storages_of_every_dtype(dtype):
    def program(t):
        x = t.tensor([1, 0, 1], dtype=getattr(t, dtype))
        s = x.storage()
        return x.untyped_storage().tolist(), [complex(v) for v in s.tolist()], s.type()

    both(program)


def test_storages_of_their_own():
    u = argand.UntypedStorage(4).fill_(1)
    assert u.tolist() == [1, 1, 1, 1] and argand.UntypedStorage([1, 2]).tolist() == [1, 2]
    s = argand.TypedStorage([1.0, 2.0], dtype=argand.float64)
    assert s.untyped().nbytes() == 16 and s.untyped().byte().dtype is argand.uint8
    assert argand.TypedStorage(wrap_storage=s.untyped(), dtype=argand.float64).tolist() == [1, 2]
    assert pickle.loads(pickle.dumps(s)).tolist() == [1, 2] and list(s) == [1, 2]
    assert u.resize_(4) is u and "4 bytes" in repr(u) and "DoubleStorage" in repr(s)
    for kind, call in (
        (IndexError, lambda: u[4]),
        (TypeError, lambda: u[::2]),
        (TypeError, lambda: u["a"]),
        (RuntimeError, lambda: u.copy_(argand.UntypedStorage(3))),
        (NotImplementedError, lambda: u.resize_(8)),
    ):
        with pytest.raises(kind):
            call()


def test_set():
    def program(t):
        x = t.arange(6, dtype=t.float32)
        y = t.empty(0)
        out = [y.set_(x) is y, y.tolist(), y.data_ptr() == x.data_ptr()]
        y.set_(x.untyped_storage(), 1, (2, 2), (2, 1))
        out += [y.tolist(), y.stride(), y.storage_offset()]
        y.add_(10)
        out += [x.tolist(), t.empty(0).set_(x.untyped_storage()).tolist(), t.ones(3).set_().shape == (0,)]
        return out

    both(program)
    with pytest.raises(RuntimeError):
        argand.empty(0).set_(argand.ones(2, dtype=argand.int64))
    with pytest.raises(TypeError):
        argand.empty(0).set_("memory")
    with pytest.raises(RuntimeError):
        argand.empty(0).set_(argand.ones(2).untyped_storage(), 0, (3,))


def test_views_share_a_storage():
    seen = {id(t): t.untyped_storage().data_ptr() for t in (argand.ones(3),)}
    tied = nn.Linear(2, 2)
    tied.other = tied.weight
    assert len({p.untyped_storage().data_ptr() for p in tied.parameters()}) == 2 and seen
    x = argand.ones(3, 4)
    assert x.T.untyped_storage().data_ptr() == x[1].untyped_storage().data_ptr() == x.data_ptr()
