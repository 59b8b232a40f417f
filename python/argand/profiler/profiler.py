"""profile: records a program, all of it or the steps that a schedule names."""

import enum
import os
import time

from . import events


class ProfilerActivity(enum.Enum):
    """What is recorded: of these, CPU."""

    CPU = 0
    CUDA = 1
    XPU = 2
    MTIA = 3


class ProfilerAction(enum.Enum):
    """What happens in a step."""

    NONE = 0
    WARMUP = 1
    RECORD = 2
    RECORD_AND_SAVE = 3


def supported_activities():
    """{ProfilerActivity.CPU}."""
    return {ProfilerActivity.CPU}


def schedule(*, wait, warmup, active, repeat=0, skip_first=0, skip_first_wait=0):
    """A function from a step to its action: skip_first steps of nothing, then cycles of wait, warmup and active steps,
    as many as repeat says, 0 for no end. With skip_first_wait the first cycle has no wait.
    """
    if min(wait, warmup, repeat, skip_first) < 0 or active <= 0:
        raise AssertionError("schedule: the numbers of steps must not be negative, and active be 1 or more")
    cycle = wait + warmup + active

    def action(step):
        step -= skip_first
        if step < 0:
            return ProfilerAction.NONE
        if skip_first_wait:
            step += wait
        if repeat and step >= repeat * cycle:
            return ProfilerAction.NONE
        at = step % cycle
        if at < wait:
            return ProfilerAction.NONE
        if at < wait + warmup:
            return ProfilerAction.WARMUP
        return ProfilerAction.RECORD if at < cycle - 1 else ProfilerAction.RECORD_AND_SAVE

    return action


def tensorboard_trace_handler(dir_name, worker_name=None, use_gzip=False):
    """An on_trace_ready that writes each trace to a file of its own in dir_name."""

    def handler(prof):
        os.makedirs(dir_name, exist_ok=True)
        name = f"{worker_name or f'{os.uname().nodename}_{os.getpid()}'}.{time.time_ns()}.pt.trace.json"
        prof.export_chrome_trace(os.path.join(dir_name, name))

    return handler


def _always(step):
    return ProfilerAction.RECORD


class profile:
    """with profile(schedule=..., on_trace_ready=...) as p: records; p.step() tells where a step ends.

    Without a schedule all is recorded. on_trace_ready(p) runs after each cycle, or at the end. with_stack, with_flops
    and profile_memory are accepted; stacks, FLOPs and allocations are not recorded. Profiles may overlap: each has all
    that happens while it is open. Kernels go by the names of PyTorch's operations: aten::mm.
    """

    def __init__(
        self,
        *,
        activities=None,
        schedule=None,
        on_trace_ready=None,
        record_shapes=False,
        profile_memory=False,
        with_stack=False,
        with_flops=False,
        with_modules=False,
        experimental_config=None,
        execution_trace_observer=None,
        acc_events=False,
        use_cuda=None,
        custom_trace_id_callback=None,
    ):
        self.activities = set(activities) if activities else supported_activities()
        self.record_shapes, self.on_trace_ready = record_shapes, on_trace_ready
        self.schedule, self._scheduled = schedule or _always, schedule is not None
        self.step_num, self.current_action, self._recording, self._events = 0, ProfilerAction.NONE, None, None
        self._step_range = None

    def start(self):
        """Begins; the same as entering."""
        self._go(self.schedule(0))

    def stop(self):
        """Ends; the same as leaving."""
        recorded = self._recording is not None
        self._halt()
        if recorded and self.on_trace_ready:
            self.on_trace_ready(self)

    def __enter__(self):
        self.start()
        return self

    def __exit__(self, *error):
        self.stop()

    def step(self):
        """The end of one step and the start of the next."""
        done = self.current_action
        self._end_step()
        self.step_num += 1
        if done is ProfilerAction.RECORD_AND_SAVE:
            self._halt()
            if self.on_trace_ready:
                self.on_trace_ready(self)
        self._go(self.schedule(self.step_num))

    def _go(self, action):
        self.current_action = action
        wanted = action in (ProfilerAction.RECORD, ProfilerAction.RECORD_AND_SAVE)
        if wanted and not self._recording:
            self._recording = events.Recording(self.record_shapes)
        elif not wanted and self._recording:
            self._halt()
        if wanted and self._scheduled:
            self._step_range = events.record_function(f"ProfilerStep#{self.step_num}").__enter__()

    def _end_step(self):
        if self._step_range is not None:
            self._step_range.__exit__(None, None, None)
            self._step_range = None

    def _halt(self):
        if self._recording:
            self._end_step()
            self._events = self._recording.end()
            self._recording = None

    def events(self):
        """The EventList of the last cycle."""
        if self._events is None:
            raise AssertionError("profile: nothing has been recorded yet; leave the block, or finish a cycle, first")
        return self._events

    def key_averages(self, group_by_input_shape=False, group_by_stack_n=0):
        """The events of each name added up; .table(sort_by='cpu_time_total') of it is text."""
        return self.events().key_averages(group_by_input_shape, group_by_stack_n)

    def export_chrome_trace(self, path):
        """Writes the last cycle as a trace (JSON)."""
        self.events().export_chrome_trace(path)

    def add_metadata(self, key, value):
        """Traces hold no metadata of the user's: nothing is kept."""

    add_metadata_json = add_metadata
