"""argand.cuda where there is no device, and what its classes tell the library over one that is made up."""

import types

import pytest

import argand
from argand.cuda import graphs, streams

without = pytest.mark.skipif(argand.cuda.is_available(), reason="this machine has a CUDA device")


@without
@pytest.mark.parametrize(
    "ask",
    [
        lambda: argand.cuda.Stream(),
        lambda: argand.cuda.ExternalStream(0),
        lambda: argand.cuda.Event(enable_timing=True),
        lambda: argand.cuda.CUDAGraph(),
        lambda: argand.cuda.graph(None),
        lambda: argand.cuda.make_graphed_callables(argand.nn.Linear(2, 2), (argand.ones(1, 2),)),
        lambda: argand.cuda.current_stream(),
        lambda: argand.cuda.default_stream(),
        lambda: argand.cuda.synchronize(),
        lambda: argand.cuda.set_device(0),
        lambda: argand.cuda.current_device(),
        lambda: argand.cuda.get_device_properties(),
        lambda: argand.cuda.mem_get_info(),
        lambda: argand.cuda.set_per_process_memory_fraction(0.5),
        lambda: argand.cuda.init(),
        lambda: argand.cuda.FloatTensor(2),
        lambda: argand.cuda.Stream.priority_range(),
    ],
)
def test_without_a_device_the_reason_is_told(ask):
    for kind in (RuntimeError, AssertionError):  # PyTorch raises the one or the other
        with pytest.raises(kind, match="no CUDA device can be used: .*; use the device 'cpu'"):
            ask()


@without
def test_without_a_device_there_is_nothing_to_count_or_free():
    cuda = argand.cuda
    assert not cuda.is_available() and cuda.device_count() == 0
    cuda.empty_cache()
    cuda.manual_seed(1)
    cuda.manual_seed_all(1)
    cuda.reset_peak_memory_stats()
    assert cuda.memory_stats() == {} and cuda.memory_stats_as_nested_dict() == {}
    assert cuda.memory_snapshot() == [] and cuda.memory_allocated() == cuda.max_memory_reserved() == 0
    assert "no CUDA device" in cuda.memory_summary()
    assert not cuda.is_current_stream_capturing()
    with cuda.stream(None), cuda.device(None), cuda.device(-1), cuda.device_of(argand.ones(2)):
        pass
    cuda.set_stream(None)
    with pytest.raises(RuntimeError, match="no CUDA device"):
        cuda.nvtx.range_push("step")
    with pytest.raises(RuntimeError, match="no CUDA device"), cuda.nvtx.range("step {}", 1):
        pass
    x = argand.ones(2)
    assert not x.is_pinned() and x.pin_memory() is x
    with pytest.raises(RuntimeError, match="record_stream: expected a CUDA tensor, got one on cpu"):
        x.record_stream(None)
    assert argand.accelerator.current_accelerator() is None and argand.accelerator.device_count() == 0
    with pytest.raises(RuntimeError, match="there is no accelerator"):
        argand.accelerator.synchronize()


class Pretended:
    """In the place of argand._C: a device that writes down what it is told. What is captured is done at once, and a
    replay does nothing."""

    Tensor, device = argand.Tensor, argand.device

    def __init__(self):
        self.log, self.current, self.made = [], ("default", 0), 0
        self.is_current_device = 0

    def _cuda_unavailable_reason(self):
        return ""

    def _cuda_new_stream(self, index, priority):
        self.made += 1
        return (f"s{self.made}", max(index, 0))

    def _cuda_stream_info(self, stream):
        return (hash(stream), 0xAB, stream[1])

    def _cuda_current_stream(self, index):
        return self.current if index < 0 or self.current[1] == index else ("default", index)

    def _cuda_default_stream(self, index):
        return ("default", max(index, 0))

    def _cuda_set_stream(self, stream):
        self.current = stream
        self.is_current_device = stream[1]

    def _cuda_current_device(self):
        return self.is_current_device

    def _cuda_set_device(self, index):
        self.is_current_device = index

    def _cuda_new_event(self, timing):
        return types.SimpleNamespace(stream=None)

    def _cuda_event_record(self, event, stream):
        event.stream = stream
        self.log.append(f"record {stream[0]}")

    def _cuda_event_block(self, event, stream):
        self.log.append(f"{stream[0]} waits for {event.stream[0]}")

    def _cuda_new_graph(self):
        return types.SimpleNamespace(pool=0)

    def _cuda_graph_begin(self, graph, pool):
        graph.pool = pool or 99
        self.log.append(f"capture on {self.current[0]}, memory {graph.pool}")

    def _cuda_graph_end(self, graph):
        self.log.append("captured")

    def _cuda_graph_replay(self, graph):
        self.log.append("replay")

    def _cuda_graph_pool(self, graph):
        return graph.pool

    def _cuda_graph_pool_handle(self):
        return 7

    def _cuda_synchronize(self, index):
        pass

    def _cuda_empty_cache(self):
        pass


@pytest.fixture
def pretended(monkeypatch):
    c = Pretended()
    for module in (streams, graphs, argand.cuda._devices):
        monkeypatch.setattr(module, "_C", c)
    monkeypatch.setattr(graphs.graph, "_own_stream", None)
    return c


def test_streams_nest_and_wait(pretended):
    usual = argand.cuda.current_stream()
    a, b = argand.cuda.Stream(), argand.cuda.Stream(device="cuda:1", priority=-1)
    assert a != b and a == a and len({a, b, a}) == 2
    assert (b.device.type, b.device.index, b.priority, b.cuda_stream) == ("cuda", 1, -1, 0xAB)
    with argand.cuda.stream(a):
        assert argand.cuda.current_stream() == a
        with b:
            assert argand.cuda.current_stream() == b and pretended.is_current_device == 1
        assert argand.cuda.current_stream() == a and pretended.is_current_device == 0
    assert argand.cuda.current_stream() == usual == argand.cuda.default_stream()
    a.wait_stream(b)
    assert pretended.log == ["record s2", "s1 waits for s2"]
    event = a.record_event()
    event.wait()
    assert pretended.log[2:] == ["record s1", "default waits for s1"]
    with pytest.raises(ValueError, match="expected a CUDA device"):
        argand.cuda.Stream("cpu")


def test_a_graph_is_captured_aside(pretended):
    g = argand.cuda.CUDAGraph()
    with argand.cuda.graph(g, pool=argand.cuda.graph_pool_handle()):
        assert argand.cuda.current_stream() != argand.cuda.default_stream()
    assert pretended.log == ["capture on s1, memory 7", "captured"]
    assert argand.cuda.current_stream() == argand.cuda.default_stream()
    assert g.pool() == (0, 7)
    g.replay()
    assert pretended.log[-1] == "replay"
    with pytest.raises(ZeroDivisionError), argand.cuda.graph(g):
        1 / 0  # noqa: B018
    assert argand.cuda.current_stream() == argand.cuda.default_stream()
    with pytest.raises(ValueError, match="capture_error_mode"):
        g.capture_begin(capture_error_mode="none")


def test_graphed_callables_have_gradients(pretended):
    argand.manual_seed(1)
    net = argand.nn.Linear(3, 2)
    x = argand.randn(4, 3, requires_grad=True)
    weight = argand.tensor([[1.0, -2.0]])
    (net(x) * weight).sum().backward()
    want = [t.grad.clone() for t in (x, net.weight, net.bias)]
    y_want = net(x).detach()
    for t in (x, net.weight, net.bias):
        t.grad = None

    # A made-up replay does nothing: the recording is told this run's gradient as it is made.
    sample = x.detach().clone().requires_grad_(True)
    ones = argand.Tensor.new_empty
    try:
        argand.Tensor.new_empty = lambda self, *sizes: weight.expand(*sizes[0]).contiguous()
        graphed = argand.cuda.make_graphed_callables(net, (sample,))
    finally:
        argand.Tensor.new_empty = ones
    assert graphed is net
    pretended.log.clear()
    y = net(x)
    (y * weight).sum().backward()
    assert pretended.log == ["replay", "replay"]
    assert argand.equal(y.detach(), y_want)
    for t, g in zip((x, net.weight, net.bias), want):
        assert argand.allclose(t.grad, g)
    pretended.log.clear()
    net.eval()(x)  # another mode than the recorded one
    assert pretended.log == []
    with pytest.raises(TypeError, match="sample arguments must be tensors"):
        argand.cuda.make_graphed_callables(net, (3,))


@without
def test_the_loader_pins_nothing_without_a_device():
    loader = argand.utils.data.DataLoader(argand.arange(4), batch_size=2, pin_memory=True)
    with pytest.warns(UserWarning, match="pin_memory has no effect"):
        assert [b.tolist() for b in loader] == [[0, 1], [2, 3]]


def test_batches_are_pinned_part_by_part(monkeypatch):
    from argand.utils.data import dataloader

    pinned = []
    monkeypatch.setattr(dataloader, "_has_accelerator", lambda: True)
    monkeypatch.setattr(argand.Tensor, "pin_memory", lambda self: pinned.append(self.shape) or self, raising=False)
    data = [{"x": argand.ones(2), "y": (argand.zeros(3), 5)}] * 2
    (batch,) = argand.utils.data.DataLoader(data, batch_size=2, pin_memory=True)
    assert [tuple(s) for s in pinned] == [(2, 2), (2, 3), (2,)]
    assert set(batch) == {"x", "y"} and isinstance(batch["y"], (tuple, list))
