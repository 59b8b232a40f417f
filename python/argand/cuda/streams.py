"""Streams of work on a device, and events: points in it. Work given to one stream is done in order; streams run side by
side unless one is told to wait for another."""

from .. import _C
from ._devices import index_of, need

__all__ = [
    "Stream",
    "ExternalStream",
    "Event",
    "StreamContext",
    "stream",
    "current_stream",
    "default_stream",
    "set_stream",
    "get_stream_from_external",
]


class Stream:
    """A queue of work on a device, one of 32 for each priority, given out in turn. priority: 0, or a lower number for
    work that goes first. As a context manager it is the current stream."""

    def __init__(self, device=None, priority=0):
        need("Stream")
        self._hold(_C._cuda_new_stream(index_of(device, "Stream"), priority), priority)

    def _hold(self, capsule, priority=0):
        self._capsule = capsule
        self.stream_id, self.cuda_stream, self.device_index = _C._cuda_stream_info(capsule)
        self.device_type = 1
        self.priority = priority
        self._contexts = []
        return self

    @property
    def device(self):
        return _C.device("cuda", self.device_index)

    @staticmethod
    def priority_range() -> tuple[int, int]:
        """(least, greatest) of the current device: lower numbers go first."""
        need("Stream.priority_range")
        return _C._cuda_priority_range()

    def wait_event(self, event) -> None:
        """What comes next waits for the event."""
        event.wait(self)

    def wait_stream(self, stream) -> None:
        """What comes next waits for what `stream` holds now."""
        self.wait_event(stream.record_event())

    def record_event(self, event=None) -> "Event":
        """An event behind what the stream holds now."""
        event = Event() if event is None else event
        event.record(self)
        return event

    def query(self) -> bool:
        """Whether all work is done."""
        return _C._cuda_stream_query(self._capsule)

    def synchronize(self) -> None:
        """Waits until all work is done."""
        _C._cuda_stream_synchronize(self._capsule)

    def __enter__(self):
        context = StreamContext(self)
        self._contexts.append(context)
        context.__enter__()
        return self

    def __exit__(self, *error):
        self._contexts.pop().__exit__(*error)

    def __eq__(self, other):
        return isinstance(other, Stream) and self.stream_id == other.stream_id

    def __hash__(self):
        return hash((self.stream_id, self.device_index))

    @property
    def _as_parameter_(self):
        """For ctypes: the cudaStream_t."""
        import ctypes

        return ctypes.c_void_p(self.cuda_stream)

    def __repr__(self):
        return f"<argand.cuda.Stream device={self.device} cuda_stream={self.cuda_stream:#x}>"


class ExternalStream(Stream):
    """A stream made by another library: stream_ptr is its cudaStream_t. It must outlive the tensors made on it."""

    def __init__(self, stream_ptr, device=None):
        need("ExternalStream")
        self._hold(_C._cuda_external_stream(index_of(device, "ExternalStream"), stream_ptr))


class Event:
    """A point in a stream's work, by record(). With enable_timing, elapsed_time() tells milliseconds between two."""

    def __init__(self, enable_timing=False, blocking=False, interprocess=False, external=False):
        need("Event")
        if interprocess:
            raise NotImplementedError("cuda.Event: events for several processes are not offered")
        self._capsule = _C._cuda_new_event(enable_timing)

    def record(self, stream=None) -> None:
        """Behind what the stream, by default the current one, holds now."""
        _C._cuda_event_record(self._capsule, (current_stream() if stream is None else stream)._capsule)

    def wait(self, stream=None) -> None:
        """What the stream, by default the current one, is given next waits for the event."""
        _C._cuda_event_block(self._capsule, (current_stream() if stream is None else stream)._capsule)

    def query(self) -> bool:
        """Whether all before it is done; True where none is recorded."""
        return _C._cuda_event_query(self._capsule)

    def synchronize(self) -> None:
        """Waits until all before it is done."""
        _C._cuda_event_synchronize(self._capsule)

    def elapsed_time(self, end_event) -> float:
        """Milliseconds from this event to end_event, both recorded with enable_timing and reached."""
        return _C._cuda_event_elapsed(self._capsule, end_event._capsule)

    def __repr__(self):
        return "<argand.cuda.Event>"


class StreamContext:
    """Makes a stream and its device current, and the former ones again at the end; does nothing for None."""

    def __init__(self, stream):
        self.stream = stream

    def __enter__(self):
        if self.stream is None:
            return
        self._device = _C._cuda_current_device()
        self._before = current_stream(self.stream.device_index)
        self._of_device = current_stream(self._device)
        _C._cuda_set_stream(self.stream._capsule)

    def __exit__(self, *error):
        if self.stream is None:
            return
        # The device's own first: setting a stream makes its device current.
        _C._cuda_set_stream(self._before._capsule)
        if self._of_device != self._before:
            _C._cuda_set_stream(self._of_device._capsule)
        _C._cuda_set_device(self._device)


def stream(stream) -> StreamContext:
    """A context in which `stream` is the current one; None: nothing changes."""
    return StreamContext(stream)


def set_stream(stream) -> None:
    """Makes a stream and its device the current ones; None: nothing changes."""
    if stream is not None:
        _C._cuda_set_stream(stream._capsule)


def current_stream(device=None) -> Stream:
    """The stream that operations on a device are given to."""
    need("current_stream")
    return Stream.__new__(Stream)._hold(_C._cuda_current_stream(index_of(device, "current_stream")))


def default_stream(device=None) -> Stream:
    """The stream that is current until another one is set."""
    need("default_stream")
    return Stream.__new__(Stream)._hold(_C._cuda_default_stream(index_of(device, "default_stream")))


def get_stream_from_external(data_ptr, device=None) -> Stream:
    """The stream of a cudaStream_t."""
    return ExternalStream(data_ptr, device)
