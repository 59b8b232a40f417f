"""Results that come later, from another thread."""

import threading as _threading
from typing import Any

__all__ = ["Future", "collect_all", "wait_all"]


class Future:
    """A value or an error that some thread sets once, and others wait for."""

    def __init__(self, *, devices=None):
        self._ready, self._lock, self._callbacks = _threading.Event(), _threading.Lock(), []
        self._value = self._error = None

    def __class_getitem__(cls, item):
        return cls

    def done(self) -> bool:
        """Whether the value or the error is there."""
        return self._ready.is_set()

    def wait(self):
        """The value, once it is there; raises the error."""
        self._ready.wait()
        if self._error is not None:
            raise self._error
        return self._value

    def value(self):
        """The value, or RuntimeError where it is not there yet; raises the error."""
        if not self.done():
            raise RuntimeError("Future.value: it has not been set yet; wait() waits for it")
        return self.wait()

    def set_result(self, result):
        """Sets the value, wakes those who wait and runs the callbacks."""
        self._finish(result, None)

    def set_exception(self, result):
        """Sets the error that wait() will raise."""
        if not isinstance(result, BaseException):
            raise TypeError(f"Future.set_exception: expected an exception, got {type(result).__name__}")
        self._finish(None, result)

    def _finish(self, value, error):
        with self._lock:
            if self._ready.is_set():
                raise RuntimeError("Future: it has been set already")
            self._value, self._error = value, error
            self._ready.set()
            callbacks, self._callbacks = self._callbacks, []
        for callback in callbacks:
            callback(self)

    def add_done_callback(self, callback):
        """callback(self) runs once this is done: at once where it is."""
        with self._lock:
            if not self._ready.is_set():
                self._callbacks.append(callback)
                return
        callback(self)

    def then(self, callback) -> "Future":
        """A future of callback(self), which runs once this is done."""
        made = Future()

        def run(done):
            try:
                made.set_result(callback(done))
            except Exception as error:
                made.set_exception(error)

        self.add_done_callback(run)
        return made


def collect_all(futures) -> Future:
    """A future of the list of futures, done when they all are."""
    futures, made, lock = list(futures), Future(), _threading.Lock()
    left = [len(futures)]

    def one_more(_):
        with lock:
            left[0] -= 1
            last = left[0] == 0
        if last:
            made.set_result(futures)

    if not futures:
        made.set_result(futures)
    for f in futures:
        f.add_done_callback(one_more)
    return made


def wait_all(futures) -> list[Any]:
    """The values of all, in order; raises the first error."""
    return [f.wait() for f in collect_all(futures).wait()]
