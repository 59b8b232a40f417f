"""Pruning: parameters with some of their numbers masked out, and the masks that methods choose.

A pruned parameter `weight` is kept as `weight_orig`, beside the buffer `weight_mask`; `weight` itself is their product,
computed before each call.
"""

from abc import ABC, abstractmethod

import argand

__all__ = [
    "BasePruningMethod",
    "CustomFromMask",
    "Identity",
    "L1Unstructured",
    "LnStructured",
    "PruningContainer",
    "RandomStructured",
    "RandomUnstructured",
    "custom_from_mask",
    "global_unstructured",
    "identity",
    "is_pruned",
    "l1_unstructured",
    "ln_structured",
    "random_structured",
    "random_unstructured",
    "remove",
]


def _check_amount(amount, name):
    if isinstance(amount, bool) or not isinstance(amount, (int, float)):
        raise TypeError(f"{name}: amount must be a number, got {type(amount).__name__}")
    if amount < 0 or (isinstance(amount, float) and amount > 1):
        raise ValueError(f"{name}: amount must be a count, or a share between 0 and 1, got {amount}")


def _count(amount, size, name):
    """How many of size amount means, a count or a share."""
    count = amount if isinstance(amount, int) else round(amount * size)
    if count > size:
        raise ValueError(f"{name}: amount={amount} is more than there is to prune, {size}")
    return count


class BasePruningMethod(ABC):
    """A way to choose masks; derive, set PRUNING_TYPE, and define compute_mask. It is also the hook that multiplies."""

    PRUNING_TYPE = "unstructured"  # what it chooses among: all numbers, the 'structured' slices, or 'global'

    def __call__(self, module, inputs):
        setattr(module, self._tensor_name, self.apply_mask(module))

    @abstractmethod
    def compute_mask(self, t, default_mask):
        """The mask for importances t: default_mask with more zeros."""

    def apply_mask(self, module):
        """The masked parameter."""
        mask, original = getattr(module, self._tensor_name + "_mask"), getattr(module, self._tensor_name + "_orig")
        return mask.to(dtype=original.dtype) * original

    @classmethod
    def apply(cls, module, name, *args, importance_scores=None, **kwargs):
        """Prunes the parameter name of module; one that is pruned already, further. Returns the method."""
        before = _method_of(module, name)
        method = cls(*args, **kwargs)
        method._tensor_name = name
        original = getattr(module, name) if before is None else getattr(module, name + "_orig")
        scores = original if importance_scores is None else importance_scores
        if scores.shape != original.shape:
            raise AssertionError(
                f"{cls.__name__}: importance_scores must have the parameter's sizes {tuple(original.shape)}, got "
                f"{tuple(scores.shape)}"
            )
        if before is None:
            mask = argand.ones_like(original, memory_format=argand.preserve_format)
            del module._parameters[name]
            module.register_parameter(name + "_orig", original)
            used = method
        else:
            mask = getattr(module, name + "_mask").detach().clone(memory_format=argand.preserve_format)
            used = before if isinstance(before, PruningContainer) else PruningContainer(before)
            used.add_pruning_method(method)
            _detach(module, before)
        try:
            with argand.no_grad():
                mask = used.compute_mask(scores.detach(), mask)
        except Exception:
            if before is None:
                del module._parameters[name + "_orig"]
                module.register_parameter(name, original)
            raise
        module.register_buffer(name + "_mask", mask)
        setattr(module, name, used.apply_mask(module))
        module.register_forward_pre_hook(used)
        return used

    def prune(self, t, default_mask=None, importance_scores=None):
        """t times the mask that its importance_scores, t itself unless given, call for."""
        scores = t if importance_scores is None else importance_scores
        mask = argand.ones_like(t) if default_mask is None else default_mask
        return t * self.compute_mask(scores, default_mask=mask)

    def remove(self, module):
        """Makes the pruned numbers the parameter for good."""
        name = self._tensor_name
        if _method_of(module, name) is None:
            raise AssertionError(f"remove: the parameter '{name}' of {type(module).__name__} is not pruned")
        original = module._parameters[name + "_orig"]
        original.data = self.apply_mask(module).data
        del module._parameters[name + "_orig"], module._buffers[name + "_mask"]
        if name in module.__dict__:
            delattr(module, name)
        module.register_parameter(name, original)


def _detach(module, method):
    for key, hook in list(module._forward_pre_hooks.items()):
        if hook is method:
            del module._forward_pre_hooks[key]


def _method_of(module, name):
    for hook in module._forward_pre_hooks.values():
        if isinstance(hook, BasePruningMethod) and hook._tensor_name == name:
            return hook
    return None


class PruningContainer(BasePruningMethod):
    """Several methods on one parameter, each among what those before it have left."""

    def __init__(self, *args):
        self._pruning_methods = ()
        if args:
            self._tensor_name = args[0]._tensor_name
        for method in args:
            self.add_pruning_method(method)

    def add_pruning_method(self, method):
        """Adds a method for the same parameter."""
        if not isinstance(method, BasePruningMethod):
            raise TypeError(f"add_pruning_method: expected a pruning method, got {type(method).__name__}")
        if self._tensor_name != method._tensor_name:
            raise ValueError(
                f"add_pruning_method: the container prunes '{self._tensor_name}', the method '{method._tensor_name}'"
            )
        self._pruning_methods += (method,)

    def __len__(self):
        return len(self._pruning_methods)

    def __iter__(self):
        return iter(self._pruning_methods)

    def __getitem__(self, i):
        return self._pruning_methods[i]

    def compute_mask(self, t, default_mask):
        method = self._pruning_methods[-1]
        mask = default_mask.clone()
        if method.PRUNING_TYPE == "unstructured":
            left = default_mask == 1
            mask[left] = method.compute_mask(t[left], default_mask=default_mask[left]).to(mask.dtype)
        elif method.PRUNING_TYPE == "structured":
            dims = [d for d in range(t.dim()) if d != method.dim % t.dim()]
            left = (default_mask.sum(dims) != 0).nonzero().squeeze(1)
            part = method.compute_mask(t.index_select(method.dim, left), default_mask.index_select(method.dim, left))
            mask = mask.index_copy(method.dim, left, part.to(mask.dtype))
        else:
            mask = method.compute_mask(t, default_mask)
        return mask


class Identity(BasePruningMethod):
    """Masks nothing."""

    def compute_mask(self, t, default_mask):
        return default_mask


class _Amount(BasePruningMethod):
    def __init__(self, amount):
        _check_amount(amount, type(self).__name__)
        self.amount = amount


class RandomUnstructured(_Amount):
    """Masks numbers at random."""

    def compute_mask(self, t, default_mask):
        count = _count(self.amount, t.nelement(), "RandomUnstructured")
        mask = default_mask.clone()
        if count:
            mask.view(-1)[argand.randperm(t.nelement())[:count]] = 0
        return mask


class L1Unstructured(_Amount):
    """Masks the numbers of the least absolute value."""

    def compute_mask(self, t, default_mask):
        count = _count(self.amount, t.nelement(), "L1Unstructured")
        mask = default_mask.clone()
        if count:
            mask.view(-1)[argand.topk(t.abs().reshape(-1), count, largest=False).indices] = 0
        return mask


class RandomStructured(_Amount):
    """Masks whole slices along dim at random."""

    PRUNING_TYPE = "structured"

    def __init__(self, amount, dim=-1):
        super().__init__(amount)
        self.dim = dim

    def _chosen(self, t, count):
        return argand.randperm(t.size(self.dim))[:count]

    def compute_mask(self, t, default_mask):
        if t.dim() < 2:
            raise ValueError(f"{type(self).__name__}: slices need a parameter of 2 dimensions or more, got {t.dim()}")
        count = _count(self.amount, t.size(self.dim), type(self).__name__)
        return default_mask.index_fill(self.dim, self._chosen(t, count), 0) if count else default_mask


class LnStructured(RandomStructured):
    """Masks the slices along dim of the least n-norm."""

    def __init__(self, amount, n, dim=-1):
        super().__init__(amount, dim)
        self.n = n

    def _chosen(self, t, count):
        rows = t.movedim(self.dim, 0).reshape(t.size(self.dim), -1)
        return argand.topk(argand.norm(rows, self.n, 1), count, largest=False).indices


class CustomFromMask(BasePruningMethod):
    """Masks what mask says."""

    PRUNING_TYPE = "global"

    def __init__(self, mask):
        self.mask = mask

    def compute_mask(self, t, default_mask):
        return default_mask * self.mask.to(dtype=default_mask.dtype)


def identity(module, name):
    """Makes the parameter a pruned one, with nothing masked. Returns module."""
    Identity.apply(module, name)
    return module


def random_unstructured(module, name, amount):
    """Masks amount numbers, a count or a share, at random. Returns module."""
    RandomUnstructured.apply(module, name, amount)
    return module


def l1_unstructured(module, name, amount, importance_scores=None):
    """Masks the amount numbers of the least absolute value, or importance. Returns module."""
    L1Unstructured.apply(module, name, amount=amount, importance_scores=importance_scores)
    return module


def random_structured(module, name, amount, dim):
    """Masks amount slices along dim at random. Returns module."""
    RandomStructured.apply(module, name, amount, dim)
    return module


def ln_structured(module, name, amount, n, dim, importance_scores=None):
    """Masks the amount slices along dim of the least n-norm. Returns module."""
    LnStructured.apply(module, name, amount, n, dim, importance_scores=importance_scores)
    return module


def custom_from_mask(module, name, mask):
    """Masks what mask says. Returns module."""
    CustomFromMask.apply(module, name, mask)
    return module


def global_unstructured(parameters, pruning_method, importance_scores=None, **kwargs):
    """Prunes numbers of several parameters, (module, name) pairs, as if they were one."""
    parameters = list(parameters)
    scores = importance_scores or {}
    if not isinstance(scores, dict):
        raise TypeError("global_unstructured: importance_scores must be a dict by (module, name)")
    values = [scores.get(p, getattr(*p)).detach() for p in parameters]
    masks = [getattr(m, name + "_mask", None) for m, name in parameters]
    masks = [argand.ones_like(v) if mask is None else mask for v, mask in zip(values, masks, strict=True)]
    method = pruning_method(**kwargs)
    if method.PRUNING_TYPE != "unstructured":
        raise TypeError(f"global_unstructured: {pruning_method.__name__} does not choose among single numbers")
    container = PruningContainer()
    container._tensor_name = method._tensor_name = "temp"
    container.add_pruning_method(method)
    joined = [argand.cat([t.reshape(-1) for t in list_]) for list_ in (values, masks)]
    final = container.compute_mask(*joined)
    for (module, name), part in zip(parameters, final.split([v.numel() for v in values]), strict=True):
        custom_from_mask(module, name, part.view(getattr(module, name).shape))


def remove(module, name):
    """Makes the pruned numbers the parameter for good. Returns module; ValueError where it is not pruned."""
    method = _method_of(module, name)
    if method is None:
        raise ValueError(f"remove: the parameter '{name}' of {type(module).__name__} is not pruned")
    method.remove(module)
    _detach(module, method)
    return module


def is_pruned(module):
    """Whether a parameter of module, or of a module in it, is pruned."""
    return any(isinstance(h, BasePruningMethod) for m in module.modules() for h in m._forward_pre_hooks.values())
