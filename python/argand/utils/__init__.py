"""Data loading, checkpoints and logs."""

import importlib as _importlib

_modules = {"_pytree", "checkpoint", "cpp_extension", "data", "dlpack", "hooks", "model_zoo", "tensorboard"}


def swap_tensors(t1, t2):
    """Exchanges what two tensors are: data, class, attributes and .grad. Neither may have history, and where the
    classes differ, neither may be of Tensor itself.
    """
    if t1.grad_fn is not None or t2.grad_fn is not None:
        raise RuntimeError("swap_tensors: tensors that recorded operations computed cannot be exchanged")
    t1.__class__, t2.__class__ = type(t2), type(t1)
    first, second = t1.detach(), t2.detach()
    flags, grads = (t1.requires_grad, t2.requires_grad), (t1.grad, t2.grad)
    t1.grad = t2.grad = None
    t1.data, t2.data = second, first
    t1.requires_grad_(flags[1])
    t2.requires_grad_(flags[0])
    t1.grad, t2.grad = grads[1], grads[0]
    kept = dict(t1.__dict__)
    t1.__dict__.clear()
    t1.__dict__.update(t2.__dict__)
    t2.__dict__.clear()
    t2.__dict__.update(kept)


def __getattr__(name):
    if name in _modules:
        return _importlib.import_module("argand.utils." + name)
    raise AttributeError(f"module 'argand.utils' has no attribute '{name}'")


def __dir__():
    return sorted({*globals(), *_modules})
