"""Timer: how long a statement takes, with enough repetitions and a fixed number of threads."""

import statistics
import timeit as _timeit
from typing import Any

from argand import _C

__all__ = ["Measurement", "Timer"]

_UNITS = ((1.0, "s"), (1e-3, "ms"), (1e-6, "us"), (1e-9, "ns"))


def unit_of(seconds) -> tuple[float, str]:
    """(unit in seconds, its name) in which a time reads well."""
    return next((u for u in _UNITS if seconds >= u[0]), _UNITS[-1])


class Measurement:
    """The times of a statement: raw_times, in seconds, each of number_per_run runs."""

    def __init__(self, number_per_run, raw_times, task_spec=None, metadata=None):
        if not raw_times:
            raise ValueError("Measurement: expected at least one time")
        self.number_per_run, self.raw_times = number_per_run, list(raw_times)
        self.task_spec, self.metadata = task_spec or {}, metadata

    @property
    def times(self) -> list[float]:
        """Seconds of one run each."""
        return [t / self.number_per_run for t in self.raw_times]

    @property
    def mean(self) -> float:
        """The mean, in seconds."""
        return statistics.fmean(self.times)

    @property
    def median(self) -> float:
        """The median, in seconds."""
        return statistics.median(self.times)

    @property
    def iqr(self) -> float:
        """The distance between the quartiles, in seconds."""
        if len(self.times) < 2:
            return 0.0
        first, _, third = statistics.quantiles(self.times, n=4, method="inclusive")
        return third - first

    def __getattr__(self, name):
        if name in ("stmt", "label", "sub_label", "description", "num_threads", "env", "setup"):
            return self.task_spec.get(name)
        raise AttributeError(f"Measurement has no attribute '{name}'")

    @property
    def title(self) -> str:
        """What was timed."""
        parts = [self.label or self.stmt, self.sub_label]
        return ": ".join(p for p in parts if p) or "statement"

    def __repr__(self):
        unit, name = unit_of(self.median)
        head = f"<{type(self).__module__}.Measurement>\n{self.title}\n"
        if self.description:
            head += f"{self.description}\n"
        threads = f"{self.num_threads or 1} thread" + ("s" if (self.num_threads or 1) > 1 else "")
        if len(self.raw_times) == 1:
            return f"{head}  {self.mean / unit:.2f} {name}\n  1 measurement, {self.number_per_run} runs, {threads}"
        return (
            f"{head}  Median: {self.median / unit:.2f} {name}\n  IQR:    {self.iqr / unit:.2f} {name}\n"
            f"  {len(self.raw_times)} measurements, {self.number_per_run} runs each, {threads}"
        )


class Timer:
    """Times stmt, Python source, after setup, with the names of globals, on num_threads threads.

    label, sub_label, description and env say what is timed; Compare orders rows and columns by them.
    """

    def __init__(
        self,
        stmt="pass",
        setup="pass",
        global_setup="",
        timer=_timeit.default_timer,
        globals: dict[str, Any] | None = None,
        label=None,
        sub_label=None,
        description=None,
        env=None,
        num_threads=1,
        language="python",
    ):
        if str(language).rsplit(".", 1)[-1].lower() not in ("python", "py"):
            raise NotImplementedError(f"Timer: statements are Python's, got language={language!r}")
        if not isinstance(stmt, str):
            raise ValueError(f"Timer: stmt must be source text, got {type(stmt).__name__}")
        self._spec = {
            "stmt": stmt,
            "setup": setup,
            "label": label,
            "sub_label": sub_label,
            "description": description,
            "env": env,
            "num_threads": num_threads,
        }
        self._timer = _timeit.Timer(stmt, setup, timer, globals={**(globals or {})})

    def _timed(self, number):
        before = _C.get_num_threads()
        _C.set_num_threads(self._spec["num_threads"])
        try:
            return self._timer.timeit(number)
        finally:
            _C.set_num_threads(before)

    def timeit(self, number=1000000) -> Measurement:
        """One measurement of `number` runs, after a few to warm up."""
        self._timed(max(number // 100, 1))
        return Measurement(number, [self._timed(number)], self._spec)

    def repeat(self, repeat=-1, number=-1) -> list[Measurement]:
        """`repeat` measurements of `number` runs each."""
        count, runs = (5 if repeat < 0 else repeat), (1000000 if number < 0 else number)
        return [Measurement(runs, [self._timed(runs)], self._spec) for _ in range(count)]

    def _block_size(self, least):
        number = 1
        while True:
            taken = self._timed(number)
            if taken >= least:
                return number
            number = max(number * 2, int(number * min(10.0, 1.2 * least / max(taken, 1e-9))))

    def blocked_autorange(self, callback=None, min_run_time=0.2) -> Measurement:
        """Blocks of runs, each long against the clock's overhead, for min_run_time seconds in all."""
        number = self._block_size(max(min_run_time / 1000, 1e-4))
        times, total = [], 0.0
        while total < min_run_time:
            taken = self._timed(number)
            times.append(taken)
            total += taken
            if callback is not None:
                callback(number, taken)
        return Measurement(number, times, self._spec)

    def adaptive_autorange(self, threshold=0.1, *, min_run_time=0.01, max_run_time=10.0, callback=None) -> Measurement:
        """Blocks of runs until the quartiles lie within threshold times the median, or max_run_time is over."""
        number = self._block_size(max(min_run_time / 10, 1e-4))
        times, total = [], 0.0
        while total < max_run_time:
            taken = self._timed(number)
            times.append(taken)
            total += taken
            if callback is not None:
                callback(number, taken)
            found = Measurement(number, times, self._spec)
            if len(times) > 3 and total >= min_run_time and found.iqr < threshold * found.median:
                break
        return Measurement(number, times, self._spec)
