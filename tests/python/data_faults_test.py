"""The loader when something goes wrong: errors in workers, workers that die or hang, Ctrl-C, forks."""

import os
import signal
import subprocess
import sys
import textwrap
import time

import pytest
from argand.utils.data import DataLoader, Dataset
from data_support import Numbers, chunks, keep_list, nothing_left_behind  # noqa: F401


class OwnError(Exception):
    def __init__(self, a, b):
        super().__init__(a, b)


class Failing(Dataset):
    def __init__(self, error):
        self.error = error

    def __len__(self):
        return 6

    def __getitem__(self, i):
        if i == 3:
            raise self.error
        return i


@pytest.mark.parametrize(
    "error, kind", [(ValueError("bad"), ValueError), (KeyError("k"), KeyError), (OwnError(1, 2), RuntimeError)]
)
def test_an_error_in_a_worker_has_its_traceback(error, kind):
    iterator = iter(DataLoader(Failing(error), 1, num_workers=2))
    for _ in range(3):
        next(iterator)
    with pytest.raises(kind) as caught:
        next(iterator)
    text = str(caught.value)
    assert f"Caught {type(error).__name__} in DataLoader worker process 1" in text
    assert "raise self.error" in text and "data_faults_test.py" in text
    assert next(iterator).tolist() == [4]
    del iterator


def test_an_error_in_the_startup_of_a_worker():
    def fail(worker_id):
        raise ValueError("from worker_init_fn")

    with pytest.raises(ValueError, match="from worker_init_fn"):
        list(DataLoader(Numbers(), num_workers=2, worker_init_fn=fail))


def test_a_batch_that_cannot_be_sent():
    class Lambdas(Dataset):
        def __len__(self):
            return 2

        def __getitem__(self, i):
            return lambda: i

    with pytest.raises(Exception, match="DataLoader worker process 0"):
        list(DataLoader(Lambdas(), num_workers=1, collate_fn=keep_list))


@pytest.mark.parametrize("how", ["SIGKILL", "exit"])
def test_a_dead_worker_is_reported(how):
    class Dying(Dataset):
        def __len__(self):
            return 8

        def __getitem__(self, i):
            if i == 5:
                os.kill(os.getpid(), signal.SIGKILL) if how == "SIGKILL" else os._exit(7)
            return i

    start = time.monotonic()
    with pytest.raises(RuntimeError, match=r"DataLoader worker \(pid \d+\) .*(Killed|exit code 7)"):
        list(DataLoader(Dying(), 1, num_workers=2))
    assert time.monotonic() - start < 4


class Slow(Dataset):
    def __len__(self):
        return 3

    def __getitem__(self, i):
        time.sleep(60 if i == 1 else 0)
        return i


def test_timeout():
    iterator = iter(DataLoader(Slow(), 1, num_workers=1, timeout=0.5))
    next(iterator)
    with pytest.raises(RuntimeError, match="timed out after 0.5 seconds"):
        next(iterator)
    os.kill(iterator._workers[0].process.pid, signal.SIGKILL)
    del iterator


SCRIPT = """
import os, signal, sys, time
import argand
from argand.utils.data import DataLoader, Dataset

class Slow(Dataset):
    def __len__(self):
        return 100
    def __getitem__(self, i):
        time.sleep(0.05)
        return argand.ones(1000)

if __name__ == "__main__":
    loader = DataLoader(Slow(), 1, num_workers=2)
    iterator = iter(loader)
    next(iterator)
    print(*[w.process.pid for w in iterator._workers], flush=True)
    {rest}
"""


def run_script(rest):
    return subprocess.Popen(
        [sys.executable, "-c", textwrap.dedent(SCRIPT.format(rest=rest))],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )


def is_running(pid):
    try:
        with open(f"/proc/{pid}/stat") as file:
            return file.read().rpartition(")")[2].split()[0] != "Z"
    except OSError:
        return False


def assert_gone(pids, within=8):
    deadline = time.monotonic() + within
    while any(map(is_running, pids)) and time.monotonic() < deadline:
        time.sleep(0.05)
    assert not any(map(is_running, pids))


def test_ctrl_c():
    process = run_script("[None for _ in iterator]")
    pids = list(map(int, process.stdout.readline().split()))
    for pid in (process.pid, *pids):  # a terminal sends it to all of them
        os.kill(pid, signal.SIGINT)
    _, errors = process.communicate(timeout=20)
    assert errors.count("Traceback") == 1 and errors.strip().endswith("KeyboardInterrupt")
    assert_gone(pids)


def test_workers_end_with_a_loader_that_was_killed():
    process = run_script("os.kill(os.getpid(), signal.SIGKILL)")
    pids = list(map(int, process.stdout.readline().split()))
    process.communicate(timeout=20)
    assert_gone(pids)


def test_a_program_that_ends_in_the_middle_ends_quietly():
    process = run_script("sys.exit(3)")
    pids = list(map(int, process.stdout.readline().split()))
    _, errors = process.communicate(timeout=20)
    assert process.returncode == 3 and errors == ""
    assert_gone(pids)


def test_a_forked_child_leaves_the_workers_alone():
    iterator = iter(DataLoader(Numbers(), 4, num_workers=2))
    next(iterator)
    child = os.fork()
    if child == 0:
        iterator._shutdown_workers()
        os._exit(0)
    os.waitpid(child, 0)
    assert [batch.tolist() for batch in iterator] == chunks(23, 4)[1:]
    del iterator
