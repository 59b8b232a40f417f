"""no_grad, enable_grad, set_grad_enabled, inference_mode: each a context manager and a decorator."""

import functools

from .. import _C

__all__ = ["no_grad", "enable_grad", "set_grad_enabled", "inference_mode"]


_GENERATOR = 0x20  # inspect.CO_GENERATOR; importing inspect takes longer than all of argand


class _Mode:
    """As a decorator, every call of the function runs in a mode of its own; of a generator, every step does."""

    def __call__(self, function):
        if isinstance(function, type):
            raise TypeError(
                f"{type(self).__name__}: expected a function to decorate, got the class {function.__name__}"
            )
        if getattr(getattr(function, "__code__", None), "co_flags", 0) & _GENERATOR:

            @functools.wraps(function)
            def generator(*args, **kwargs):
                steps = function(*args, **kwargs)
                sent, error = None, None
                while True:
                    try:
                        with self.clone():
                            value = steps.throw(error) if error is not None else steps.send(sent)
                    except StopIteration as stop:
                        return stop.value
                    sent, error = None, None
                    try:
                        sent = yield value
                    except GeneratorExit:
                        steps.close()
                        raise
                    except BaseException as e:
                        error = e

            return generator

        @functools.wraps(function)
        def wrapper(*args, **kwargs):
            with self.clone():
                return function(*args, **kwargs)

        return wrapper

    def clone(self):
        return type(self)()


class _Recording(_Mode):
    """Recording as the class says, inside. Usable as `with mode():`, `@mode()` and `@mode`."""

    def __new__(cls, function=None):
        self = super().__new__(cls)
        return self if function is None else self(function)

    def __init__(self, function=None):
        self._before = []

    def __enter__(self):
        self._before.append(_C._set_grad_enabled(self._on))

    def __exit__(self, *error):
        _C._set_grad_enabled(self._before.pop())


class no_grad(_Recording):
    """Nothing is recorded for backward inside."""

    _on = False


class enable_grad(_Recording):
    """Recording is on inside, whatever it was outside."""

    _on = True


class set_grad_enabled(_Mode):
    """Switches recording at once; as a context manager, what it was before comes back at the end."""

    def __init__(self, mode):
        self.mode = bool(mode)
        self._before = _C._set_grad_enabled(self.mode)

    def __call__(self, function):
        _C._set_grad_enabled(self._before)  # as a decorator it acts in the calls alone
        return super().__call__(function)

    def __enter__(self):
        _C._set_grad_enabled(self.mode)

    def __exit__(self, *error):
        _C._set_grad_enabled(self._before)

    def clone(self):
        return type(self)(self.mode)


class inference_mode(_Mode):
    """Like no_grad, and tensors made inside can never take part in backward; cheaper."""

    def __new__(cls, mode=True):
        self = super().__new__(cls)
        if callable(mode):
            self.__init__(True)
            return self(mode)
        return self

    def __init__(self, mode=True):
        self.mode = mode
        self._before = []

    def __enter__(self):
        self._before.append((_C._set_inference(self.mode), _C._set_grad_enabled(not self.mode)))

    def __exit__(self, *error):
        inference, grad = self._before.pop()
        _C._set_inference(inference)
        _C._set_grad_enabled(grad)

    def clone(self):
        return type(self)(self.mode)
