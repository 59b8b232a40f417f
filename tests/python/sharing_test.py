"""Tensors in memory that processes share."""

import gc
import multiprocessing
import os
import pickle

import pytest

import argand
from argand import nn


def _add(x, amount):
    x += amount


def _add_from(queue, done):
    queue.get().add_(1)
    done.put(True)


@pytest.mark.parametrize("method", ["fork", "spawn"])
def test_shared_memory(method):
    mp = multiprocessing.get_context(method)
    x = argand.zeros(4, dtype=argand.float64)
    assert not x.is_shared() and x.share_memory_() is x and x.is_shared() and x[1:].is_shared()
    assert x.untyped_storage().is_shared() and not argand.zeros(2).is_shared()
    process = mp.Process(target=_add, args=(x[::2], 3))
    process.start()
    process.join()
    assert process.exitcode == 0 and x.tolist() == [3, 0, 3, 0]


def test_shared_modules_and_queues():
    net = nn.Linear(2, 2).share_memory()
    assert all(p.is_shared() and isinstance(p, nn.Parameter) and p.requires_grad for p in net.parameters())
    mp = multiprocessing.get_context("fork")
    queue, done = mp.Queue(), mp.Queue()
    x = argand.zeros(2).share_memory_()
    process = mp.Process(target=_add_from, args=(queue, done))
    process.start()
    queue.put(x)
    assert done.get(timeout=30)
    process.join()
    assert x.tolist() == [1, 1]
    net(argand.ones(1, 2)).sum().backward()
    argand.optim.SGD(net.parameters(), lr=0.1).step()
    assert all(p.is_shared() for p in net.parameters())
    plain = pickle.loads(pickle.dumps(x))  # files get copies
    assert not plain.is_shared() and plain.equal(x)


def test_shared_memory_goes_with_its_tensors():
    def open_blocks():
        gc.collect()
        names = (os.path.join("/proc/self/fd", fd) for fd in os.listdir("/proc/self/fd"))
        return sum("argand-tensor" in os.readlink(n) for n in names if os.path.islink(n))

    before = open_blocks()
    x = argand.ones(3).share_memory_()
    assert open_blocks() > before and argand.empty(0).share_memory_().numel() == 0
    del x
    assert open_blocks() == before
