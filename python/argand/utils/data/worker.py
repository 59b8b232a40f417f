"""What a worker process of a DataLoader does."""

import os
import pickle
import random
import select
import signal
import sys
import traceback

import argand
from argand.utils.data.shared_blocks import pack

PARENT_CHECK_MS = 5000

_worker_info = None


class WorkerInfo:
    """id, num_workers, seed and dataset (this process's copy) of a worker."""

    def __init__(self, id, num_workers, seed, dataset):
        self.id = id
        self.num_workers = num_workers
        self.seed = seed
        self.dataset = dataset

    def __repr__(self):
        return f"WorkerInfo(id={self.id}, num_workers={self.num_workers}, seed={self.seed}, dataset={self.dataset!r})"


def get_worker_info():
    """In a worker process its WorkerInfo; None in the process of the loader."""
    return _worker_info


class ExceptionWrapper:
    """An exception of a worker on its way to the loader: its class and the text of its traceback."""

    def __init__(self, where):
        kind, value, trace = sys.exc_info()
        self.exc_type = kind
        self.exc_msg = "".join(traceback.format_exception(kind, value, trace))
        self.where = where
        try:
            pickle.dumps(kind)
        except Exception:  # a local class: the text has its name
            self.exc_type = RuntimeError

    def reraise(self):
        """Raises the exception with the worker's traceback as its text."""
        text = f"Caught {self.exc_type.__name__} {self.where}; there:\n{self.exc_msg}"
        if self.exc_type is KeyError:
            text = _KeyText(text)
        try:
            error = self.exc_type(text)
        except Exception:  # its constructor takes something else
            raise RuntimeError(text) from None
        raise error


class _KeyText(str):
    """KeyError shows the repr of its argument; this one's has line breaks."""

    def __repr__(self):
        return str(self)


class MapFetcher:
    """Batches of a dataset by index."""

    def __init__(self, dataset, batched, collate_fn, drop_last):
        self.dataset = dataset
        self.batched = batched
        self.collate_fn = collate_fn

    def fetch(self, index):
        """The batch of a list of indices, or the sample of one index."""
        if not self.batched:
            return self.collate_fn(self.dataset[index])
        if callable(getattr(self.dataset, "__getitems__", None)):
            return self.collate_fn(self.dataset.__getitems__(index))
        dataset = self.dataset
        return self.collate_fn([dataset[i] for i in index])


class IterableFetcher:
    """Batches of a stream; StopIteration at its end."""

    def __init__(self, dataset, batched, collate_fn, drop_last):
        self.iterator = iter(dataset)
        self.batched = batched
        self.collate_fn = collate_fn
        self.drop_last = drop_last
        self.ended = False

    def fetch(self, index):
        """As many samples as index has entries, or the next sample."""
        if self.ended:
            raise StopIteration
        if not self.batched:
            return self.collate_fn(next(self.iterator))
        samples = []
        for _ in index:
            try:
                samples.append(next(self.iterator))
            except StopIteration:
                self.ended = True
                break
        if not samples or (self.drop_last and len(samples) < len(index)):
            raise StopIteration
        return self.collate_fn(samples)


def _seed_numpy(base_seed, worker_id):
    numpy = sys.modules.get("numpy")
    if numpy is not None:
        entropy = [worker_id, base_seed & 0xFFFFFFFF, (base_seed >> 32) & 0xFFFFFFFF, 0]
        numpy.random.seed(numpy.random.SeedSequence(entropy).generate_state(4))


def _parent_is_alive(parent_pid):
    return os.getppid() == parent_pid


class _Worker:
    def __init__(self, setup, worker_id, connection, blocks, base_seed):
        self.setup = setup
        self.id = worker_id
        self.connection = connection
        self.blocks = blocks
        self.free = list(range(len(blocks.fds)))
        self.base_seed = base_seed
        self.fetcher = None
        self.startup_error = None

    def start(self):
        global _worker_info
        seed = self.base_seed + self.id
        random.seed(seed)
        argand.manual_seed(seed)
        _seed_numpy(self.base_seed, self.id)
        setup = self.setup
        _worker_info = WorkerInfo(self.id, setup.num_workers, seed, setup.dataset)
        try:
            if setup.worker_init_fn is not None:
                setup.worker_init_fn(self.id)
            self.fetcher = setup.make_fetcher()
        except Exception:
            self.startup_error = ExceptionWrapper(f"in DataLoader worker process {self.id}")

    def restart(self):
        """The next pass of a loader that keeps its workers."""
        if self.startup_error is None:
            try:
                self.fetcher = self.setup.make_fetcher()
            except Exception:
                self.startup_error = ExceptionWrapper(f"in DataLoader worker process {self.id}")

    def answer(self, index):
        """The message with the batch of index: (block, spans, pickle, ended, error)."""
        if self.startup_error is not None:
            return None, [], None, False, self.startup_error
        try:
            try:
                batch = self.fetcher.fetch(index)
            except StopIteration:
                if not isinstance(self.fetcher, IterableFetcher):
                    raise
                return None, [], None, True, None
            return *pack(batch, self.blocks, self.free), False, None
        except Exception:
            error = ExceptionWrapper(f"in DataLoader worker process {self.id}")
            return None, [], None, False, error

    def run(self):
        poll = select.poll()
        poll.register(self.connection.fileno(), select.POLLIN)
        parent = os.getppid()
        receive, send = self.connection.recv_bytes, self.connection.send_bytes
        while True:
            while not poll.poll(PARENT_CHECK_MS):
                if not _parent_is_alive(parent):
                    return
            message = pickle.loads(receive())
            if message is None:
                return
            number, index, freed = message
            self.free.extend(freed)
            if number is None:
                self.restart()
                continue
            answer = self.answer(index)
            send(pickle.dumps((number, *answer), protocol=5))
            del answer


def main(setup, worker_id, connection, others, blocks, base_seed):
    """The process: answers requests until the loader says stop or is gone. others: the loader's ends of the pipes,
    which a forked process has and must not keep open.
    """
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C is for the loader, which stops its workers
    for other in others:
        other.close()
    argand.set_num_threads(1)
    worker = _Worker(setup, worker_id, connection, blocks, base_seed)
    try:
        worker.start()
        worker.run()
    except (EOFError, BrokenPipeError, ConnectionResetError):
        pass  # the loader is gone
