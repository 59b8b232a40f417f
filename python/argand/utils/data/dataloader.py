"""DataLoader: batches of a dataset, made in this process or in workers."""

import itertools
import multiprocessing
import os
import pickle
import select
import signal
import time
import warnings
import weakref

import argand
from argand.utils.data import worker as _worker
from argand.utils.data.collate import default_collate, default_convert
from argand.utils.data.dataset import IterableDataset
from argand.utils.data.sampler import BatchSampler, RandomSampler, Sampler, SequentialSampler
from argand.utils.data.shared_blocks import LEASES, Blocks, Receiver

_PATIENCE_S = 5.0  # for a worker to end by itself after it was told to

__all__ = ["DataLoader", "default_collate", "default_convert"]


class _DatasetKind:
    Map = 0
    Iterable = 1


class _InfiniteConstantSampler(Sampler):
    """None for ever: the sampler of a stream."""

    def __iter__(self):
        return itertools.repeat(None)


class _Setup:
    """What a worker has to know, and how batches are made anywhere."""

    def __init__(self, loader):
        self.dataset = loader.dataset
        self.num_workers = loader.num_workers
        self.worker_init_fn = loader.worker_init_fn
        self.is_iterable = loader._dataset_kind == _DatasetKind.Iterable
        self.batched = loader._auto_collation
        self.collate_fn = loader.collate_fn
        self.drop_last = loader.drop_last

    def make_fetcher(self):
        """A new pass over the dataset."""
        kind = _worker.IterableFetcher if self.is_iterable else _worker.MapFetcher
        return kind(self.dataset, self.batched, self.collate_fn, self.drop_last)


class DataLoader:
    """Iterates over the batches of dataset.

    dataset: with __getitem__() and __len__(), or an IterableDataset. batch_size None: samples one by one. sampler or
    batch_sampler: the order; shuffle: a random one. num_workers: processes that make batches ahead, prefetch_factor (2)
    each; 0: made here. collate_fn: makes a batch of a list of samples. timeout: seconds to wait for a batch, 0 for
    ever. worker_init_fn: called in each worker with its number. generator: of the order and of the workers' seeds.
    persistent_workers: kept from pass to pass. in_order False: batches as they come.
    """

    _initialized = False
    _iterator = None
    _multiprocessing_context = None

    def __init__(
        self,
        dataset,
        batch_size=1,
        shuffle=None,
        sampler=None,
        batch_sampler=None,
        num_workers=0,
        collate_fn=None,
        pin_memory=False,
        drop_last=False,
        timeout=0,
        worker_init_fn=None,
        multiprocessing_context=None,
        generator=None,
        *,
        prefetch_factor=None,
        persistent_workers=False,
        pin_memory_device="",
        in_order=True,
    ):
        _check_worker_options(num_workers, timeout, prefetch_factor, persistent_workers)
        self.dataset = dataset
        self.num_workers = num_workers
        self.prefetch_factor = 2 if num_workers > 0 and prefetch_factor is None else prefetch_factor
        self.pin_memory = pin_memory
        self.pin_memory_device = pin_memory_device
        self.timeout = timeout
        self.worker_init_fn = worker_init_fn
        self.in_order = in_order
        self.multiprocessing_context = multiprocessing_context
        if isinstance(dataset, IterableDataset):
            self._dataset_kind = _DatasetKind.Iterable
            _check_iterable_options(shuffle, sampler, batch_sampler)
        else:
            self._dataset_kind = _DatasetKind.Map
            shuffle = bool(shuffle)
        _check_order_options(batch_size, shuffle, sampler, batch_sampler, drop_last)
        self.sampler = self._default_sampler(shuffle, generator) if sampler is None else sampler
        if batch_sampler is not None:  # it says both
            batch_size, drop_last = None, False
        elif batch_size is not None:
            batch_sampler = BatchSampler(self.sampler, batch_size, drop_last)
        self.batch_sampler = batch_sampler
        self.batch_size, self.drop_last = batch_size, drop_last
        self.generator = generator
        if collate_fn is None:
            collate_fn = default_collate if self._auto_collation else default_convert
        self.collate_fn = collate_fn
        self.persistent_workers = persistent_workers
        self._IterableDataset_len_called = None
        self._initialized = True

    def _default_sampler(self, shuffle, generator):
        if self._dataset_kind == _DatasetKind.Iterable:
            return _InfiniteConstantSampler()
        return RandomSampler(self.dataset, generator=generator) if shuffle else SequentialSampler(self.dataset)

    @property
    def multiprocessing_context(self):
        """The way workers are started: None, a name, or a context of multiprocessing."""
        return self._multiprocessing_context

    @multiprocessing_context.setter
    def multiprocessing_context(self, context):
        if context is not None:
            if self.num_workers <= 0:
                raise ValueError(
                    f"DataLoader: multiprocessing_context is for workers, and num_workers={self.num_workers}; give more"
                )
            if isinstance(context, str):
                known = multiprocessing.get_all_start_methods()
                if context not in known:
                    raise ValueError(
                        f"DataLoader: expected multiprocessing_context to be one of {known!r}, got {context!r}"
                    )
                context = multiprocessing.get_context(context)
            elif not isinstance(context, multiprocessing.context.BaseContext):
                raise TypeError(
                    "DataLoader: expected multiprocessing_context as a name or as what multiprocessing.get_context() "
                    f"returns, got {context}"
                )
        self._multiprocessing_context = context

    def __setattr__(self, name, value):
        if self._initialized and name in (
            "batch_size",
            "batch_sampler",
            "sampler",
            "drop_last",
            "dataset",
            "persistent_workers",
        ):
            raise ValueError(f"{type(self).__name__}: {name} is fixed from the start; make a new loader to change it")
        super().__setattr__(name, value)

    @property
    def _auto_collation(self):
        return self.batch_sampler is not None

    @property
    def _index_sampler(self):
        return self.batch_sampler if self._auto_collation else self.sampler

    def _get_iterator(self):
        return _SingleProcessDataLoaderIter(self) if self.num_workers == 0 else _MultiProcessingDataLoaderIter(self)

    def __iter__(self):
        if not self.persistent_workers or self.num_workers == 0:
            return self._get_iterator()
        if self._iterator is None or self._iterator._shut_down:
            self._iterator = self._get_iterator()
        else:
            self._iterator._reset(self)
        return self._iterator

    def __len__(self):
        if self._dataset_kind != _DatasetKind.Iterable:
            return len(self._index_sampler)
        length = self._IterableDataset_len_called = len(self.dataset)
        if self.batch_size is not None:
            length = length // self.batch_size if self.drop_last else -(-length // self.batch_size)
        return length

    def __class_getitem__(cls, item):
        return cls


def _check_worker_options(num_workers, timeout, prefetch_factor, persistent_workers):
    if num_workers < 0:
        raise ValueError(
            f"DataLoader: expected num_workers of at least 0, got {num_workers}; 0 makes batches without processes"
        )
    if timeout < 0:
        raise ValueError(f"DataLoader: expected timeout of at least 0, got {timeout}")
    if num_workers == 0 and prefetch_factor is not None:
        raise ValueError("DataLoader: without workers nothing is made ahead; leave prefetch_factor None")
    if prefetch_factor is not None and prefetch_factor <= 0:
        raise ValueError(f"DataLoader: expected prefetch_factor above 0, got {prefetch_factor}")
    if persistent_workers and num_workers == 0:
        raise ValueError("DataLoader: there are no workers for persistent_workers to keep; give num_workers")


def _check_order_options(batch_size, shuffle, sampler, batch_sampler, drop_last):
    if shuffle and sampler is not None:
        raise ValueError("DataLoader: both shuffle and sampler set the order; give one")
    if batch_sampler is not None and (batch_size != 1 or shuffle or sampler is not None or drop_last):
        raise ValueError(
            "DataLoader: batch_sampler makes the batches alone; leave out sampler, shuffle, batch_size and drop_last"
        )
    if batch_sampler is None and batch_size is None and drop_last:
        raise ValueError("DataLoader: with batch_size=None there is no last batch; leave out drop_last")


def _check_iterable_options(shuffle, sampler, batch_sampler):
    given = (
        ("shuffle", shuffle, shuffle not in {False, None}),
        ("sampler", sampler, sampler is not None),
        ("batch_sampler", batch_sampler, batch_sampler is not None),
    )
    for name, value, is_given in given:
        if is_given:
            raise ValueError(f"DataLoader: a stream has its own order; leave out {name}, got {value}")


def _has_accelerator():
    return argand.cuda.is_available()


def _pinned(data):
    """A batch with its tensors in page-locked memory; an object with a method pin_memory() as that says."""
    if hasattr(data, "pin_memory"):
        return data.pin_memory()
    if isinstance(data, dict):
        return type(data)((key, _pinned(value)) for key, value in data.items())
    if isinstance(data, tuple) and hasattr(data, "_fields"):
        return type(data)(*map(_pinned, data))
    if isinstance(data, (tuple, list)):
        return type(data)(map(_pinned, data))
    return data


class _BaseDataLoaderIter:
    """One pass over the batches."""

    def __init__(self, loader):
        self._setup = _Setup(loader)
        self._timeout = loader.timeout
        self._shut_down = False
        self._start_pass(loader)
        self._pins = loader.pin_memory and _has_accelerator()
        if loader.pin_memory and not self._pins:
            warnings.warn(
                "DataLoader: pin_memory has no effect, since there is no accelerator",
                stacklevel=4,
            )

    def _start_pass(self, loader):
        self._sampler_iter = iter(loader._index_sampler)
        self._index_sampler = loader._index_sampler
        self._base_seed = argand.empty((), dtype=argand.int64).random_(generator=loader.generator).item()
        self._expected_length = loader._IterableDataset_len_called if self._setup.is_iterable else None
        self._num_yielded = 0

    def __iter__(self):
        return self

    def __len__(self):
        return len(self._index_sampler)

    def _next_index(self):
        return next(self._sampler_iter)

    def _next_data(self):
        raise NotImplementedError

    def __next__(self):
        data = self._next_data()
        self._num_yielded += 1
        if self._expected_length is not None and self._num_yielded > self._expected_length:
            warnings.warn(
                f"DataLoader: the length of {self._setup.dataset} was reported to be {self._expected_length}, and "
                f"number {self._num_yielded} has come. With several workers each must yield its own part of the "
                "stream: see get_worker_info().",
                stacklevel=2,
            )
        return _pinned(data) if self._pins else data


class _SingleProcessDataLoaderIter(_BaseDataLoaderIter):
    def __init__(self, loader):
        super().__init__(loader)
        self._fetcher = self._setup.make_fetcher()

    def _next_data(self):
        return self._fetcher.fetch(self._next_index())


class _WorkerHandle:
    """A worker process as its loader sees it."""

    def __init__(self, context, setup, worker_id, others, base_seed, prefetch_factor):
        self.id = worker_id
        # every batch on its way has a block, and so has every batch whose tensors live on in the loader
        self.blocks = Blocks(prefetch_factor + LEASES)
        self.receiver = Receiver(self.blocks)
        self.connection, theirs = context.Pipe(duplex=True)
        is_fork = context.get_start_method() == "fork"
        inherited = [other.connection for other in others] + [self.connection] if is_fork else []
        self.process = context.Process(
            target=_worker.main,
            args=(setup, worker_id, theirs, inherited, self.blocks, base_seed),
            daemon=True,
        )
        try:
            self.process.start()
        finally:
            theirs.close()
        self.outstanding = 0
        self.ended = False  # its part of a stream
        self.poll = select.poll()
        self.poll.register(self.connection.fileno(), select.POLLIN)
        self.poll.register(self.process.sentinel, select.POLLIN)

    def send(self, number, index):
        """Asks for the batch number of index; number None: starts a new pass."""
        message = pickle.dumps((number, index, self.receiver.take_freed()), protocol=5)
        try:
            self.connection.send_bytes(message)
        except (BrokenPipeError, ConnectionResetError):
            raise RuntimeError(self.obituary()) from None
        if number is not None:
            self.outstanding += 1

    def receive(self):
        """The next message. RuntimeError where the process is dead."""
        try:
            message = pickle.loads(self.connection.recv_bytes())
        except (EOFError, ConnectionResetError):
            raise RuntimeError(self.obituary()) from None
        self.outstanding -= 1
        return message

    def stop(self):
        """Asks the process to end. Closing the pipe is not enough where others have inherited this end of it."""
        try:
            self.connection.send_bytes(pickle.dumps(None))
        except OSError:
            pass  # it is dead
        self.connection.close()

    def obituary(self):
        """What became of the process."""
        self.process.join(1)
        code = self.process.exitcode
        how = "closed its pipe"
        if code is not None and code < 0:
            how = f"died of a signal, {signal.strsignal(-code)}"
        elif code is not None:
            how = f"ended too early, with exit code {code}"
        return (
            f"DataLoader worker (pid {self.process.pid}) {how}. It may have run out of memory, or code of the dataset "
            "or a library may have crashed; num_workers=0 shows where."
        )


def _shut_down_workers(workers, owner):
    """Ends the processes: by asking, then by SIGTERM, then by SIGKILL. Only in the process that started them."""
    if os.getpid() != owner:
        workers.clear()
        return
    for worker in workers:
        worker.stop()
    deadline = time.monotonic() + _PATIENCE_S
    for worker in workers:
        worker.process.join(max(0.0, deadline - time.monotonic()))
        if worker.process.is_alive():
            worker.process.terminate()
            worker.process.join(1)
            if worker.process.is_alive():
                worker.process.kill()
                worker.process.join()
        worker.blocks.close()
    workers.clear()


class _MultiProcessingDataLoaderIter(_BaseDataLoaderIter):
    """Batches from workers. Batch i is asked of the next worker in turn; each answers in the order it was asked."""

    def __init__(self, loader):
        super().__init__(loader)
        context = loader.multiprocessing_context or multiprocessing.get_context()
        self._prefetch_factor = loader.prefetch_factor
        self._in_order = loader.in_order
        self._persistent = loader.persistent_workers
        self._workers = []
        self._finalizer = weakref.finalize(self, _shut_down_workers, self._workers, os.getpid())
        for i in range(loader.num_workers):
            handle = _WorkerHandle(context, self._setup, i, self._workers, self._base_seed, self._prefetch_factor)
            self._workers.append(handle)
        self._prime()

    def _prime(self):
        self._sent = self._received = 0  # numbers of the next batch to ask for and to return
        self._asked = {}  # the worker that has each batch
        self._turn = itertools.cycle(self._workers)
        self._exhausted = False
        for _ in range(self._prefetch_factor * len(self._workers)):
            self._ask()

    def _reset(self, loader):
        """A new pass with the same processes; batches of the one before are thrown away."""
        for worker in self._workers:
            while worker.outstanding:
                _, block, *_ = self._wait_for(worker)
                worker.receiver.discard(block)
            worker.ended = False
        self._start_pass(loader)
        for worker in self._workers:
            worker.send(None, None)
        self._prime()

    def _ask(self):
        """Asks the next worker that is not at its end for the next batch."""
        if self._exhausted:
            return
        for _ in self._workers:
            worker = next(self._turn)
            if not worker.ended and worker.outstanding < self._prefetch_factor:
                break
        else:
            return
        try:
            index = self._next_index()
        except StopIteration:
            self._exhausted = True
            return
        self._asked[self._sent] = worker
        worker.send(self._sent, index)
        self._sent += 1

    def _events(self, poll):
        """What poll sees within the timeout."""
        events = poll.poll(self._timeout * 1000 if self._timeout > 0 else None)
        if not events:
            raise RuntimeError(f"DataLoader: no batch came, timed out after {self._timeout} seconds")
        return events

    def _wait_for(self, worker):
        """The next message of worker."""
        self._events(worker.poll)
        return worker.receive()

    def _wait_for_any(self):
        """The worker that has a message, whichever comes first."""
        poll = select.poll()
        by_fd = {}
        for worker in set(self._asked.values()):
            for fd in (worker.connection.fileno(), worker.process.sentinel):
                poll.register(fd, select.POLLIN)
                by_fd[fd] = worker
        return by_fd[self._events(poll)[0][0]]

    def _next_data(self):
        if self._shut_down:
            raise StopIteration
        try:
            while self._asked:
                worker = self._asked[self._received] if self._in_order else self._wait_for_any()
                number, block, spans, message, ended, error = self._wait_for(worker)
                del self._asked[number]
                while self._received < self._sent and self._received not in self._asked:
                    self._received += 1
                if ended:
                    worker.ended = True
                    self._ask()
                    continue
                if error is not None:
                    self._ask()
                    error.reraise()
                data = worker.receiver.unpack(block, spans, message)
                self._ask()
                return data
        except RuntimeError:
            if any(not worker.process.is_alive() for worker in self._workers):
                self._shutdown_workers()
            raise
        except KeyboardInterrupt:
            self._shutdown_workers()
            raise
        if not self._persistent:
            self._shutdown_workers()
        raise StopIteration

    def _shutdown_workers(self):
        self._shut_down = True
        self._finalizer()
