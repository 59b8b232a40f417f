"""torch.overrides: modes, classes that are no tensors, names of functions; devices as blocks."""

import pytest
from argand.overrides import (
    BaseTorchFunctionMode,
    TorchFunctionMode,
    get_ignored_functions,
    get_overridable_functions,
    get_testing_overrides,
    handle_torch_function,
    has_torch_function,
    has_torch_function_variadic,
    is_tensor_like,
    is_tensor_method_or_property,
    resolve_name,
    wrap_torch_function,
)

import argand
from argand import nn


class Log(TorchFunctionMode):
    def __init__(self):
        self.names = []

    def __torch_function__(self, func, types, args=(), kwargs=None):
        self.names.append(func.__name__)
        return func(*args, **(kwargs or {}))


def test_a_mode_sees_every_function():
    x = argand.ones(2, 3)
    with Log() as log:
        y = x + 1
        y = 2 * y
        y += 1
        y = argand.sin(y).sum(dim=0)
        y @ y
        -y
        y[0]
        y[1] = 2.0
        y.gt(1)
        argand.zeros(2)
        y.float()
        nn.functional.relu(y)
    assert log.names == [
        *("add", "mul", "add_", "sin", "sum", "matmul", "neg", "__getitem__", "__setitem__", "gt", "zeros", "float"),
        "relu",
    ]
    argand.sin(x)
    assert len(log.names) == 13


def test_modes_nest_and_end_with_errors():
    x = argand.ones(2)
    with Log() as outer:
        with Log() as inner:
            x.sin()
        x.cos()
    assert inner.names == ["sin"] and outer.names == ["sin", "cos"]
    with pytest.raises(RuntimeError), Log():
        x @ argand.ones(3)
    assert argand._C._torch_function_modes() == ()
    with BaseTorchFunctionMode():
        assert x.add(1).tolist() == [2, 2]
    with pytest.raises(RuntimeError):
        argand._C._pop_torch_function_mode()

    class Undefined(TorchFunctionMode):
        pass

    with pytest.raises(NotImplementedError), Undefined():
        x.sin()


def test_a_mode_may_answer_or_decline():
    class Answer(TorchFunctionMode):
        def __torch_function__(self, func, types, args=(), kwargs=None):
            return "answer" if func is argand.add or func.__name__ == "mul" else NotImplemented

    x = argand.ones(2)
    with Answer():
        assert argand.add(x, 1) == "answer" and x * 2 == "answer"
        with pytest.raises(TypeError):
            x.sin()


def test_modes_belong_to_one_thread():
    import threading

    seen = []
    with Log() as log:
        worker = threading.Thread(target=lambda: seen.append((argand.ones(2) + 1).tolist()))
        worker.start()
        worker.join()
    assert seen == [[2, 2]] and log.names == []


def test_modes_see_layers_and_training():
    net = nn.Sequential(nn.Linear(2, 3), nn.ReLU(), nn.Linear(3, 1))
    x = argand.ones(4, 2)
    plain = net(x)
    with Log() as log:
        assert net(x).equal(plain)
        net(x).sum().backward()
    assert log.names == ["linear", "relu", "linear", "equal", "linear", "relu", "linear", "sum", "backward"]
    assert net[0].weight.grad is not None


class Quantity:
    """No tensor, but takes part."""

    def __init__(self, value):
        self.value = value

    @classmethod
    def __torch_function__(cls, func, types, args=(), kwargs=None):
        plain = [a.value if isinstance(a, Quantity) else a for a in args]
        return Quantity(func(*plain, **(kwargs or {})))


def test_operators_ask_what_is_no_tensor():
    x, q = argand.ones(2), Quantity(argand.full((2,), 3.0))
    for made, want in (
        (x + q, [4, 4]),
        (q + x, [4, 4]),
        (q - x, [2, 2]),
        (x / q, [1 / 3, 1 / 3]),
        (argand.add(x, q), [4, 4]),
        (x @ q, 6),
        (x.mul(q), [3, 3]),
    ):
        assert isinstance(made, Quantity)
        assert argand.as_tensor(made.value).allclose(argand.as_tensor(want, dtype=argand.float32))
    assert isinstance(x < q, Quantity)
    y = x.clone()
    y += q
    assert isinstance(y, Quantity)
    with pytest.raises(TypeError):
        x + object()


def test_names():
    assert resolve_name(argand.add) == "torch.add" and resolve_name(argand.Tensor.add) == "torch.Tensor.add"
    assert resolve_name(nn.functional.relu) == "torch.nn.functional.relu"
    assert resolve_name(argand.linalg.inv) == "torch.linalg.inv" and resolve_name(len) is None
    assert resolve_name([]) is None
    functions = get_overridable_functions()
    assert argand.add in functions[argand] and argand.Tensor.__getitem__ in functions[argand.Tensor]
    assert sum(map(len, functions.values())) > 900
    assert argand.is_tensor in get_ignored_functions() and argand.add not in get_ignored_functions()
    overrides = get_testing_overrides()
    assert overrides[argand.add](1, 2) == -1
    assert is_tensor_method_or_property(argand.Tensor.add) and not is_tensor_method_or_property(argand.add)


def test_every_overridable_function_of_the_core_asks():
    class Asked(Exception):
        pass

    class Asks:
        @classmethod
        def __torch_function__(cls, func, types, args=(), kwargs=None):
            raise Asked(func.__name__)

    silent = []
    for f in get_overridable_functions()[argand]:
        try:
            f(Asks())
        except Asked:
            continue
        except Exception:
            silent.append(f.__name__)
    assert silent == []


def test_functions_of_the_users_own():
    @wrap_torch_function(lambda x, y=None: (x, y))
    def both(x, y=None):
        return "plain"

    assert both(1) == "plain" and both(argand.ones(1)) == "plain"
    q = Quantity(1)
    assert has_torch_function((1, q)) and not has_torch_function((1, argand.ones(1), nn.Parameter(argand.ones(1))))
    assert has_torch_function_variadic(q, 1) and is_tensor_like(q) and is_tensor_like(argand.ones(1))
    assert handle_torch_function(lambda a, b: a + b, (q,), q, 2).value == 3

    class Declines:
        @classmethod
        def __torch_function__(cls, *args):
            return NotImplemented

    with pytest.raises(TypeError, match="Declines"):
        handle_torch_function(argand.add, (Declines(),), Declines(), 1)


def test_a_subclass_is_asked_before_its_base():
    order = []

    class Base(Quantity):
        @classmethod
        def __torch_function__(cls, func, types, args=(), kwargs=None):
            order.append(cls.__name__)
            return NotImplemented

    class Derived(Base):
        pass

    with pytest.raises(TypeError):
        argand.add(Base(1), Derived(1))
    assert order == ["Derived", "Base"]


def test_devices_as_blocks():
    with argand.device("meta"):
        net = nn.Linear(1000, 1000)
        assert net.weight.is_meta and argand.ones(2).is_meta and argand.rand(2).is_meta
        assert argand.get_default_device().type == "meta" and argand.tensor([1.0]).is_meta
        with argand.device("cpu"):
            assert argand.ones(2).is_cpu
        assert argand.ones(2, device="cpu").is_cpu
    assert argand.ones(2).is_cpu and argand.get_default_device().type == "cpu"
    argand.set_default_device("meta")
    try:
        with Log():
            assert argand.ones(2).is_meta
        assert argand.empty(3).is_meta and argand.get_default_device() == argand.device("meta")
    finally:
        argand.set_default_device(None)
    assert argand.empty(3).is_cpu


def test_conversions_ask_a_subclass():
    class Kept(argand.Tensor):
        pass

    x = argand.ones(2).as_subclass(Kept)
    for name in ("float", "double", "half", "long", "int", "bool", "bfloat16"):
        assert type(getattr(x, name)()) is Kept


def test_functions_of_ones_own_on_a_subclass_without_an_answer_of_its_own():
    class Kept(argand.Tensor):
        pass

    @argand.overrides.wrap_torch_function(lambda x: (x,))
    def twice(x):
        return x * 2

    x = argand.ones(2).as_subclass(Kept)
    assert argand.overrides.has_torch_function((x,)) and type(twice(x)) is Kept
    with argand._C.DisableTorchFunctionSubclass():
        assert not argand.overrides.has_torch_function((x,)) and twice(x).tolist() == [2.0, 2.0]
