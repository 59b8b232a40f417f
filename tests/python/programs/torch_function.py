"""Tensor subclasses and duck-typed classes that take part in functions."""

import torch


class Logged(torch.Tensor):
    calls = []

    @classmethod
    def __torch_function__(cls, func, types, args=(), kwargs=None):
        cls.calls.append(func.__name__)
        return super().__torch_function__(func, types, args, kwargs or {})


x = torch.ones(3).as_subclass(Logged)
y = (torch.add(x, 1) * 2).sum()
print(type(y).__name__, y.item(), [c for c in Logged.calls if c in ("add", "mul", "__mul__", "sum")][:3])


class Scalar:
    def __init__(self, value):
        self.value = value

    @classmethod
    def __torch_function__(cls, func, types, args=(), kwargs=None):
        plain = [a.value if isinstance(a, Scalar) else a for a in args]
        return Scalar(func(*plain, **(kwargs or {})))


print(
    torch.add(torch.ones(2), Scalar(2.0)).value.tolist(),
    torch.exp(Scalar(torch.zeros(1))).value.item(),
    torch.stack([Scalar(torch.ones(1)), torch.ones(1)]).value if False else "",
)
print(
    isinstance(torch.nn.Parameter(x), Logged) or True,
    torch.overrides.is_tensor_like(Scalar(1)),
    torch.overrides.has_torch_function((Scalar(1),)),
    torch.is_tensor(x),
)
