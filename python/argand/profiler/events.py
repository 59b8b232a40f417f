"""What was recorded: single events, their averages, tables and traces. Times are in microseconds."""

import functools
import json
import os
import threading

from .. import _C

_open = []  # the recordings that are running; what is recorded belongs to all of them
_lock = threading.Lock()


class record_function:
    """with record_function('name'): a range that profiles show; also a decorator."""

    def __init__(self, name, args=None):
        self.name, self.args = name, args

    def __enter__(self):
        self._start = _C._profiler_time()
        return self

    def __exit__(self, *error):
        with _lock:
            if _open:
                found = (self.name, self._start, _C._profiler_time() - self._start, threading.get_ident())
                for recording in _open:
                    recording.ranges.append(found)

    def __call__(self, function):
        @functools.wraps(function)
        def wrapper(*args, **kwargs):
            with record_function(self.name):
                return function(*args, **kwargs)

        return wrapper


# Kernels whose name is not that of PyTorch's operation.
_KERNELS = {"gemm": "mm", "copy": "copy_", "fill": "fill_", "cross_entropy": "cross_entropy_loss"}


class Recording:
    """What one profile has collected so far. Recordings may overlap."""

    def __init__(self, record_shapes):
        self.record_shapes, self.kernels, self.ranges = record_shapes, [], []
        with _lock:
            _hand_out()
            _open.append(self)
            _listen()

    def end(self):
        """Stops it; the FunctionEvents, by their start."""
        with _lock:
            _hand_out()
            _open.remove(self)
            _listen()
        return _events_of(self.kernels, self.ranges, self.record_shapes)


def _listen():
    if _open:
        _C._start_profiler(any(r.record_shapes for r in _open))


def _hand_out():
    """Gives every recording what kernels did since the last time."""
    if _open:
        kernels = _C._stop_profiler()
        for recording in _open:
            recording.kernels += kernels


def _events_of(kernels, ranges, shapes):
    events = [
        FunctionEvent(f"aten::{_KERNELS.get(name, name)}", s, d, thread, b, sizes if shapes else ())
        for name, s, d, b, thread, sizes in kernels
    ]
    events += [FunctionEvent(name, s, d, thread, is_range=True) for name, s, d, thread in ranges]
    events.sort(key=lambda e: (e.start_ns, -e.duration_ns))
    _nest(events)
    return EventList(events)


class FunctionEvent:
    """One call of a kernel, or one range."""

    def __init__(self, name, start_ns, duration_ns, thread, nbytes=0, input_shapes=(), is_range=False):
        self.name = self.key = name
        self.start_ns, self.duration_ns, self.thread = start_ns, duration_ns, thread
        self.nbytes, self.input_shapes, self.is_range = nbytes, [list(s) for s in input_shapes], is_range
        self.count, self.cpu_parent, self.cpu_children, self._inside_ns = 1, None, [], 0

    @property
    def cpu_time_total(self):
        """Its time."""
        return self.duration_ns / 1e3

    cpu_time = cpu_time_total

    @property
    def self_cpu_time_total(self):
        """Its time without that of the events inside it."""
        return (self.duration_ns - self._inside_ns) / 1e3

    def __repr__(self):
        return f"<FunctionEvent {self.name} cpu_time={_time(self.cpu_time_total)} thread={self.thread}>"


def _nest(events):
    """Finds the events inside each, by thread: the list is sorted by start."""
    open_ = {}
    for e in events:
        stack = open_.setdefault(e.thread, [])
        while stack and stack[-1].start_ns + stack[-1].duration_ns < e.start_ns + e.duration_ns:
            stack.pop()
        if stack:
            stack[-1]._inside_ns += e.duration_ns
            stack[-1].cpu_children.append(e)
            e.cpu_parent = stack[-1]
        stack.append(e)


class FunctionEventAvg:
    """All calls of one name added up."""

    def __init__(self, key, input_shapes=None):
        self.key, self.input_shapes = key, input_shapes
        self.count, self.cpu_time_total, self.self_cpu_time_total, self.nbytes = 0, 0.0, 0.0, 0

    def add(self, event):
        """Adds a call."""
        self.count += 1
        self.cpu_time_total += event.cpu_time_total
        self.self_cpu_time_total += event.self_cpu_time_total
        self.nbytes += event.nbytes
        return self

    @property
    def cpu_time(self):
        """The mean time of a call."""
        return self.cpu_time_total / self.count

    def __repr__(self):
        return f"<FunctionEventAvg key={self.key} count={self.count} cpu_time={_time(self.cpu_time)}>"


def _time(us):
    return f"{us / 1e6:.3f}s" if us >= 1e6 else f"{us / 1e3:.3f}ms" if us >= 1e3 else f"{us:.3f}us"


_SORTS = {
    "cpu_time": lambda e: e.cpu_time,
    "cpu_time_total": lambda e: e.cpu_time_total,
    "self_cpu_time_total": lambda e: e.self_cpu_time_total,
    "count": lambda e: e.count,
}


class EventList(list):
    """Events, or their averages."""

    @property
    def self_cpu_time_total(self):
        """The time of all, each counted once."""
        return sum(e.self_cpu_time_total for e in self)

    def key_averages(self, group_by_input_shape=False, group_by_stack_n=0):
        """The events of each name, or name and input sizes, added up."""
        rows = {}
        for e in self:
            key = (e.name, str(e.input_shapes)) if group_by_input_shape else e.name
            shapes = e.input_shapes if group_by_input_shape else None
            rows.setdefault(key, FunctionEventAvg(e.name, shapes)).add(e)
        return EventList(rows.values())

    def total_average(self):
        """All events as one row."""
        total = FunctionEventAvg("Total")
        for e in self:
            total.add(e)
        return total

    def table(
        self, sort_by=None, row_limit=100, max_src_column_width=75, max_name_column_width=55, header=None, **other
    ):
        """The rows as text. sort_by: cpu_time, cpu_time_total, self_cpu_time_total or count, with the largest first;
        AttributeError for others.
        """
        rows = list(self)
        if sort_by is not None:
            if sort_by not in _SORTS:  # times of devices that are not there
                if not any(word in sort_by for word in ("cuda", "device", "memory", "xpu")):
                    raise AttributeError(f"table: sort_by must be one of {sorted(_SORTS)}, got {sort_by!r}")
                sort_by = "self_cpu_time_total"
            rows.sort(key=_SORTS[sort_by], reverse=True)
        rows = rows if row_limit < 0 else rows[:row_limit]
        total = self.self_cpu_time_total or 1e-9
        heads = ["Name", "Self CPU %", "Self CPU", "CPU total %", "CPU total", "CPU time avg", "# of Calls"]
        shaped = any(getattr(e, "input_shapes", None) for e in rows)
        lines = [
            [
                e.key if len(e.key) <= max_name_column_width else e.key[: max_name_column_width - 3] + "...",
                f"{100 * e.self_cpu_time_total / total:.2f}%",
                _time(e.self_cpu_time_total),
                f"{100 * e.cpu_time_total / total:.2f}%",
                _time(e.cpu_time_total),
                _time(e.cpu_time),
                str(e.count),
                *([str(e.input_shapes)] if shaped else []),
            ]
            for e in rows
        ]
        heads += ["Input Shapes"] if shaped else []
        widths = [max(len(line[i]) for line in [heads, *lines]) for i in range(len(heads))]
        rule = "  ".join("-" * w for w in widths)
        text = ["  ".join(c.rjust(w) for c, w in zip(line, widths, strict=True)) for line in [heads, *lines]]
        head = [header] if header else []
        return "\n".join([*head, rule, text[0], rule, *text[1:], rule, f"Self CPU time total: {_time(total)}", ""])

    def export_chrome_trace(self, path):
        """Writes the events as a trace (JSON) that chrome://tracing and Perfetto show."""
        trace = [
            {
                "name": e.name,
                "ph": "X",
                "ts": e.start_ns / 1e3,
                "dur": e.duration_ns / 1e3,
                "pid": os.getpid(),
                "tid": e.thread,
                "cat": "user_annotation" if e.is_range else "cpu_op",
                "args": {"Input Dims": e.input_shapes},
            }
            for e in self
        ]
        with open(path, "w", encoding="utf-8") as f:
            json.dump({"displayTimeUnit": "ms", "traceEvents": trace}, f)

    def __str__(self):
        return self.table()
