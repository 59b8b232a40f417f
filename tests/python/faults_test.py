"""Programs that once crashed the interpreter, hung, or gave wrong results: each must end in a result or an error."""

import pytest

import argand as torch
from argand import _C

np = pytest.importorskip("numpy")


def test_an_exported_buffer_outlives_its_tensor_s_memory():
    for change in (lambda x: setattr(x, "data", torch.zeros(3)), lambda x: x.resize_(1 << 20)):
        x = torch.arange(1000.0)
        seen = x.numpy()
        change(x)
        torch.ones(1000)
        assert (seen == np.arange(1000.0)).all()
        view = memoryview(x)
        del x
        view.release()


@pytest.mark.parametrize("name", ["real", "imag", "data", "requires_grad"])
def test_attributes_cannot_be_deleted(name):
    x = torch.ones(2, dtype=torch.complex64)
    with pytest.raises(RuntimeError, match="cannot be deleted"):
        delattr(x, name)


def test_a_gradient_can_be_deleted():
    x = torch.ones(2, requires_grad=True)
    x.sum().backward()
    del x.grad
    assert x.grad is None


@pytest.mark.parametrize("requires_grad", [False, True])
def test_steps_beyond_64_bits(requires_grad):
    x = torch.arange(10.0, requires_grad=requires_grad)
    assert x[:: 2**63 - 1].tolist() == [0]
    assert x[3 : 9 : 2**63 - 1].tolist() == [3]
    assert x[5:5:3].tolist() == []
    assert x.view(5, 2)[:: 2**62].tolist() == [[0, 1]]


class Clears:
    """A number that empties a list when it is read."""

    def __init__(self, items):
        self.items = items

    def __index__(self):
        self.items.clear()
        return 1

    def __float__(self):
        return float(self.__index__())


def test_lists_that_change_while_they_are_read():
    sizes = []
    sizes += [Clears(sizes), 2, 3]
    assert torch.zeros(sizes).shape == (1, 2, 3)
    numbers = []
    numbers += [Clears(numbers), 2.0, 3.0]
    assert torch.tensor(numbers, dtype=torch.float64).tolist() == [1, 2, 3]
    rows = []
    rows += [[Clears(rows), 2], [3, 4]]
    assert torch.tensor(rows, dtype=torch.int64).tolist() == [[1, 2], [3, 4]]


def test_a_list_within_itself():
    items = [1]
    items.append(items)
    with pytest.raises(ValueError, match="deep"):
        torch.tensor(items)


def test_torch_function_with_wrong_arguments():
    call = torch.Tensor.__torch_function__
    with pytest.raises(TypeError):
        call(torch.add, (), [1, 2])
    with pytest.raises(TypeError):
        call(torch.add, (), (), 5)
    x = torch.ones(2)
    assert call(func=torch.add, types=(), args=(x, x), kwargs={}).tolist() == [2, 2]
    assert _C._disabled_torch_function_impl(func=torch.add, types=(), args=(x, x), kwargs=None).tolist() == [2, 2]


def test_queued_callbacks_may_return_objects():
    x = torch.ones(2, requires_grad=True)
    ran = []

    def callback():
        ran.append(1)
        return [object()]

    x.register_hook(lambda g: _C._queue_callback(callback))
    x.sum().backward()
    assert ran


def test_a_class_of_the_metaclass_need_not_be_a_tensor():
    plain = type(torch.Tensor)("Plain", (), {})
    for _ in range(10):
        plain()


def test_apply_function_with_wrong_arguments():
    class Wrong:
        _backward_cls = list

    for args in ((), (1,), (Wrong,)):
        with pytest.raises(TypeError):
            _C._apply_function(*args)


def test_overrides_that_empty_the_list_they_came_in():
    class Asked(torch.Tensor):
        @classmethod
        def __torch_function__(cls, func, types, args=(), kwargs=None):
            tensors.clear()
            return NotImplemented

    class Other(Asked):
        pass

    tensors = [torch.ones(1).as_subclass(Asked), torch.ones(1).as_subclass(Other)]
    with pytest.raises(TypeError, match="no implementation"):
        torch.cat(tensors)


@pytest.mark.parametrize("lower", [True, False])
def test_triangle_indices(lower):
    indices, triangle = (torch.tril_indices, torch.tril) if lower else (torch.triu_indices, torch.triu)
    for rows in range(5):
        for columns in range(5):
            for offset in [*range(-6, 7), -(2**63), 2**63 - 1]:
                near = max(-9, min(9, offset))
                expected = triangle(torch.ones(rows, columns), near).nonzero().T.tolist()
                assert indices(rows, columns, offset).tolist() == expected, (rows, columns, offset)
    with pytest.raises(RuntimeError):
        indices(2**62, 2**62)
    assert torch.triu_indices(2**62, 3).shape == (2, 6)
    with pytest.raises(RuntimeError):
        torch.tril_indices(2**62, 3)


def test_differences_end_when_nothing_is_left():
    assert torch.diff(torch.arange(5.0), n=2**40).shape == (0,)


def test_nonzero_as_tuple():
    x = torch.tensor([[0, 1], [2, 0]])
    for found in (x.nonzero(as_tuple=True), torch.nonzero(x, as_tuple=True)):
        assert [i.tolist() for i in found] == [[0, 1], [1, 0]]
    assert x.nonzero().tolist() == torch.nonzero(x, as_tuple=False).tolist() == [[0, 1], [1, 0]]


def test_numpy_scalars_keep_their_dtype():
    assert torch.tensor(np.float64(1.5)).dtype is torch.float64
    assert torch.tensor([np.float64(1.5), 2.5]).dtype is torch.float64
    assert torch.tensor(np.float32(1.5)).dtype is torch.float32
    assert torch.tensor([np.complex128(1)]).dtype is torch.complex128
    assert torch.tensor([1.5]).dtype is torch.float32


def test_arithmetic_with_arrays():
    x, a = torch.tensor([1.0, 2.0]), np.array([3.0, 4.0])
    for y in (x * a, a * x):
        assert type(y) is torch.Tensor and y.dtype is torch.float64 and y.tolist() == [3, 8]
    assert (a - x).tolist() == [2, 2] and (x - a).tolist() == [-2, -2]
    assert (x < a).all()
    x += a.astype(np.float32)
    assert x.tolist() == [4, 6]


def test_the_representation_of_a_parameter():
    text = repr(torch.nn.Parameter(torch.tensor([1.0, 2.0])))
    assert text == "Parameter containing:\ntensor([1., 2.], requires_grad=True)"
