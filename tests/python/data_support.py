"""What the tests of the loader share: a dataset, batches written out, and that no test leaves a process behind."""

import gc
import os
import time
from multiprocessing import resource_tracker

import pytest
from argand.utils.data import Dataset


class Numbers(Dataset):
    def __init__(self, n=23):
        self.n = n

    def __len__(self):
        return self.n

    def __getitem__(self, i):
        return i


def chunks(n, size):
    return [list(range(i, min(i + size, n))) for i in range(0, n, size)]


def keep_list(samples):
    return samples


def children():
    """The processes whose parent this one is."""
    found = []
    tracker = resource_tracker._resource_tracker._pid  # of multiprocessing, which keeps it
    for pid in filter(str.isdigit, os.listdir("/proc")):
        try:
            with open(f"/proc/{pid}/stat") as file:
                state, parent = file.read().rpartition(")")[2].split()[:2]
        except OSError:
            continue
        if int(parent) == os.getpid() and state != "Z" and int(pid) != tracker:
            found.append(int(pid))
    return found


@pytest.fixture(autouse=True)
def nothing_left_behind():
    descriptors = len(os.listdir("/proc/self/fd"))
    before = set(children())
    yield
    gc.collect()  # an error's traceback holds its iterator
    deadline = time.monotonic() + 5
    while set(children()) - before and time.monotonic() < deadline:
        time.sleep(0.01)
    assert not set(children()) - before
    assert len(os.listdir("/proc/self/fd")) <= descriptors + 2
