"""Derivatives held against finite differences."""

from .. import _C

__all__ = ["gradcheck", "gradgradcheck", "GradcheckError"]


class GradcheckError(RuntimeError):
    """The analytic and the numerical derivative differ; the message names output, input and elements."""


def _run(function, inputs, grad_outputs, eps, atol, rtol, raise_exception, second):
    inputs = (inputs,) if isinstance(inputs, _C.Tensor) else tuple(inputs)
    at = [i for i, x in enumerate(inputs) if isinstance(x, _C.Tensor)]

    def of_tensors(*tensors):
        args = list(inputs)
        for i, t in zip(at, tensors):
            args[i] = t
        return function(*args)

    try:
        return _C._run_gradcheck(
            of_tensors, tuple(inputs[i] for i in at), grad_outputs, eps, atol, rtol, raise_exception, second
        )
    except RuntimeError as error:
        raise GradcheckError(str(error)) from None


def gradcheck(func, inputs, *, eps=1e-6, atol=1e-5, rtol=1e-3, raise_exception=True, **others):
    """True where the gradients of func's outputs by every input that requires grad agree with central differences.

    Those inputs must be float64 or complex128. A mismatch raises GradcheckError, or returns False. Other arguments of
    PyTorch's gradcheck are accepted and change nothing: the checks they switch off are not made.
    """
    return _run(func, inputs, None, eps, atol, rtol, raise_exception, False)


def gradgradcheck(func, inputs, grad_outputs=None, *, eps=1e-6, atol=1e-5, rtol=1e-3, raise_exception=True, **others):
    """The same of the gradients themselves, as functions of the inputs and of the gradients given to the outputs."""
    if isinstance(grad_outputs, _C.Tensor):
        grad_outputs = (grad_outputs,)
    return _run(func, inputs, grad_outputs, eps, atol, rtol, raise_exception, True)
