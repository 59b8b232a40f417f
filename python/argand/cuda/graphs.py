"""Work that is recorded once and given to a device by one call from then on.

What is replayed reads and writes the tensors of the recording: copy new input into those. Random numbers go on in the
default generator's stream, and optimizers take a new step at each replay. What asks for a number raises, as item()."""

import gc

from .. import _C
from ._devices import need
from .streams import Stream, current_stream
from .streams import stream as _in_stream

__all__ = ["CUDAGraph", "graph", "graph_pool_handle", "is_current_stream_capturing", "make_graphed_callables"]


def is_current_stream_capturing() -> bool:
    """Whether what is given to the current stream is recorded."""
    return _C._cuda_is_capturing()


def graph_pool_handle() -> tuple[int, int]:
    """Memory that several graphs may share which never run at the same time: the pool= of their captures."""
    return (0, _C._cuda_graph_pool_handle())


class CUDAGraph:
    """A recording of a stream's work."""

    def __init__(self, keep_graph=False):
        need("CUDAGraph")
        self._capsule = _C._cuda_new_graph()

    def capture_begin(self, pool=None, capture_error_mode="global"):
        """From here on the current stream, which must not be the default one, records. pool: graph_pool_handle() or
        another graph's pool()."""
        if capture_error_mode not in ("global", "thread_local", "relaxed"):
            raise ValueError(
                "CUDAGraph.capture_begin: capture_error_mode must be 'global', 'thread_local' or 'relaxed', got "
                f"{capture_error_mode!r}"
            )
        _C._cuda_graph_begin(self._capsule, 0 if pool is None else pool[1])

    def capture_end(self):
        """Ends the recording, which can be replayed from now on."""
        _C._cuda_graph_end(self._capsule)

    def instantiate(self):
        """Nothing to do: capture_end() has."""

    def replay(self):
        """Gives the recorded work to the current stream."""
        _C._cuda_graph_replay(self._capsule)

    def reset(self):
        """Forgets the recording and gives its memory back."""
        _C._cuda_graph_reset(self._capsule)

    def pool(self) -> tuple[int, int]:
        """The memory it uses, for other captures."""
        return (0, _C._cuda_graph_pool(self._capsule))


class graph:
    """A context whose work is recorded in cuda_graph, on `stream` or one of its own, and not done."""

    _own_stream = None

    def __init__(self, cuda_graph, pool=None, stream=None, capture_error_mode="global"):
        if stream is None:
            if graph._own_stream is None:
                graph._own_stream = Stream()
            stream = graph._own_stream
        self.cuda_graph = cuda_graph
        self._pool = pool
        self._mode = capture_error_mode
        self._context = _in_stream(stream)

    def __enter__(self):
        # What is garbage now would otherwise be freed in the midst of the capture.
        _C._cuda_synchronize(-1)
        gc.collect()
        _C._cuda_empty_cache()
        self._context.__enter__()
        try:
            self.cuda_graph.capture_begin(self._pool, self._mode)
        except BaseException:
            self._context.__exit__(None, None, None)
            raise

    def __exit__(self, kind, error, trace):
        try:
            self.cuda_graph.capture_end()
        except Exception:
            if error is None:  # otherwise that is what broke the capture
                raise
        finally:
            self._context.__exit__(kind, error, trace)


class _Recorded:
    """The forward and backward of one callable as graphs, over tensors that stay."""

    def __init__(self, function, sample, warmup, allow_unused, pool):
        from ..nn import Module
        from ..utils._pytree import tree_flatten, tree_unflatten

        self.inputs, self.input_form = tree_flatten(sample)
        for t in self.inputs:
            if not isinstance(t, _C.Tensor):
                raise TypeError(f"make_graphed_callables: sample arguments must be tensors, got {type(t).__name__}")
        self.parameters = list(function.parameters()) if isinstance(function, Module) else []
        self.allow_unused = allow_unused
        self.forward_graph, self.backward_graph = CUDAGraph(), CUDAGraph()
        aside = Stream()
        aside.wait_stream(current_stream())
        with _in_stream(aside):
            for _ in range(warmup):
                outputs, _ = tree_flatten(function(*tree_unflatten(self.inputs, self.input_form)))
                self._derive(outputs, [t.detach().new_ones(t.shape) for t in outputs])
        current_stream().wait_stream(aside)
        with graph(self.forward_graph, pool=pool):
            result = function(*tree_unflatten(self.inputs, self.input_form))
        self.outputs, self.output_form = tree_flatten(result)
        self.gradients = [t.detach().new_empty(t.shape) for t in self.outputs]
        with graph(self.backward_graph, pool=self.forward_graph.pool()):
            self.input_gradients = self._derive(self.outputs, self.gradients)

    def _derive(self, outputs, gradients):
        """Gradients of the inputs and parameters, None for those that want none."""
        from ..autograd import grad

        leaves = self.inputs + self.parameters
        pairs = [(y, g) for y, g in zip(outputs, gradients) if y.requires_grad]
        wanted = [t for t in leaves if t.requires_grad]
        if not pairs or not wanted:
            return [None] * len(leaves)
        found = iter(grad([y for y, _ in pairs], wanted, [g for _, g in pairs], allow_unused=self.allow_unused))
        return [next(found) if t.requires_grad else None for t in leaves]


def _graphed(function, recorded):
    from ..autograd import Function
    from ..nn import Module
    from ..utils._pytree import tree_flatten, tree_unflatten

    class Graphed(Function):
        @staticmethod
        def forward(ctx, *inputs):
            for place, given in zip(recorded.inputs, inputs):
                if place.data_ptr() != given.data_ptr():
                    place.detach().copy_(given.detach())
            recorded.forward_graph.replay()
            return tuple(y.detach() for y in recorded.outputs)

        @staticmethod
        def backward(ctx, *gradients):
            for place, given in zip(recorded.gradients, gradients):
                if given is not None and place.data_ptr() != given.data_ptr():
                    place.copy_(given)
            recorded.backward_graph.replay()
            return tuple(None if g is None else g.detach() for g in recorded.input_gradients)

    def call(*args):
        inputs, _ = tree_flatten(args)
        outputs = Graphed.apply(*inputs, *recorded.parameters)
        outputs = outputs if isinstance(outputs, tuple) else (outputs,)
        return tree_unflatten(list(outputs), recorded.output_form)

    if not isinstance(function, Module):
        return call
    usual, training = function.forward, function.training

    def forward(*args):
        # The recording is of one mode alone.
        return call(*args) if function.training == training else usual(*args)

    function.forward = forward
    return function


def make_graphed_callables(callables, sample_args, num_warmup_iters=3, allow_unused_input=False, pool=None):
    """Callables, modules among them, whose forward and backward are replayed. sample_args: for each a tuple of tensors
    with the sizes, dtypes and requires_grad of what they will be called with. Derivatives stop at the first."""
    need("make_graphed_callables")
    single = not isinstance(callables, tuple)
    functions, samples = ((callables,), (sample_args,)) if single else (callables, sample_args)
    if len(functions) != len(samples):
        raise ValueError(
            f"make_graphed_callables: {len(functions)} callables need as many tuples of arguments, got {len(samples)}"
        )
    pool = graph_pool_handle() if pool is None else pool
    recorded = [_Recorded(f, s, num_warmup_iters, allow_unused_input, pool) for f, s in zip(functions, samples)]
    made = tuple(_graphed(f, r) for f, r in zip(functions, recorded))
    return made[0] if single else made
