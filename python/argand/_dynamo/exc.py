"""Errors of the compiler. None is raised: nothing is compiled."""


class TorchDynamoException(RuntimeError):
    """An error of compiling."""


class Unsupported(TorchDynamoException):
    """What cannot be compiled."""


class TorchRuntimeError(TorchDynamoException):
    """An operation that fails while it is compiled."""


class BackendCompilerFailed(TorchDynamoException):
    """A back end that fails."""


class InternalTorchDynamoError(TorchDynamoException):
    """A fault of the compiler."""
