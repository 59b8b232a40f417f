"""Python's multiprocessing. Tensors go to other processes as copies."""

import multiprocessing as _mp
from multiprocessing import *  # noqa: F403

__all__ = [
    *_mp.__all__,
    "spawn",
    "start_processes",
    "get_all_sharing_strategies",
    "get_sharing_strategy",
    "set_sharing_strategy",
]


class ProcessRaisedException(Exception):
    """A process that spawn() started raised an error; the message holds its traceback."""


def _run(function, index, args, errors):
    try:
        function(index, *args)
    except BaseException:
        import traceback

        errors.put((index, traceback.format_exc()))
        raise SystemExit(1) from None


class ProcessContext:
    """The processes that spawn(join=False) started."""

    def __init__(self, processes, errors):
        self.processes, self._errors = processes, errors

    def pids(self):
        """The processes' ids."""
        return [p.pid for p in self.processes]

    def join(self, timeout=None):
        """True once all have ended; the first error ends the others and is raised."""
        from multiprocessing.connection import wait

        running = {p.sentinel: p for p in self.processes if p.exitcode is None}
        for sentinel in wait(running, timeout=timeout) if running else []:
            running.pop(sentinel).join()
        failed = next((p for p in self.processes if p.exitcode), None)
        if failed is None:
            return not running
        for p in running.values():
            p.terminate()
        for p in self.processes:
            p.join()
        if not self._errors.empty():
            index, text = self._errors.get()
            raise ProcessRaisedException(f"process {index} raised:\n{text}")
        raise ProcessRaisedException(f"process {self.processes.index(failed)} ended with exit code {failed.exitcode}")


def start_processes(fn, args=(), nprocs=1, join=True, daemon=False, start_method="spawn"):
    """Runs fn(i, *args) in processes i = 0 ... nprocs - 1; waits for them unless join is false."""
    mp = _mp.get_context(start_method)
    errors = mp.SimpleQueue()
    processes = [mp.Process(target=_run, args=(fn, i, args, errors), daemon=daemon) for i in range(nprocs)]
    for p in processes:
        p.start()
    context = ProcessContext(processes, errors)
    if not join:
        return context
    while not context.join():
        pass
    return None


def spawn(fn, args=(), nprocs=1, join=True, daemon=False, start_method="spawn"):
    """start_processes() with the start method 'spawn'."""
    return start_processes(fn, args, nprocs, join, daemon, start_method)


def get_all_sharing_strategies():
    """{'file_system'}: one name, for programs that ask."""
    return {"file_system"}


def get_sharing_strategy():
    """'file_system'."""
    return "file_system"


def set_sharing_strategy(new_strategy):
    """Tensors are copied whatever the strategy."""
