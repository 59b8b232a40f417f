import gc

import pytest


@pytest.fixture
def resident():
    """The process's resident memory in MB, after a collection."""

    def measure():
        gc.collect()
        with open("/proc/self/statm") as f:
            return int(f.read().split()[1]) * 4096 / 2**20

    return measure
