"""What the tests that compare with PyTorch share. PyTorch is looked for; without it they are skipped."""

import numpy as np
import pytest

import argand

torch = pytest.importorskip("torch")


def to_argand(value):
    """value with PyTorch's tensors replaced by Argand's of the same values, dtype and requires_grad."""
    if isinstance(value, torch.Tensor):
        tensor = argand.from_numpy(value.detach().clone().contiguous().resolve_conj().numpy())
        return tensor.requires_grad_(value.requires_grad) if value.requires_grad else tensor
    if isinstance(value, dict):
        return type(value)((k, to_argand(v)) for k, v in value.items())
    if isinstance(value, (tuple, list)):
        return type(value)(map(to_argand, value))
    return value


def to_numpy(value):
    """A tensor of either library as an array; None stays None."""
    value = value.resolve_conj() if isinstance(value, torch.Tensor) else value
    return None if value is None else np.asarray(value.detach().cpu().numpy())


def leaves(value):
    """The tensors of nested tuples, lists and dicts, in order."""
    if hasattr(value, "detach"):
        return [value]
    if isinstance(value, dict):
        value = list(value.values())
    return [leaf for item in value or () if item is not None for leaf in leaves(item)]


def assert_same(ours, theirs, rtol=1e-5, atol=1e-6, what=""):
    """Equal structure, shapes and dtypes, and values within the tolerance."""
    a, b = leaves(ours), leaves(theirs)
    assert len(a) == len(b), what
    for x, y in zip(a, b, strict=True):
        assert tuple(x.shape) == tuple(y.shape), what
        assert str(x.dtype).split(".")[-1] == str(y.dtype).split(".")[-1], what
        np.testing.assert_allclose(to_numpy(x), to_numpy(y), rtol=rtol, atol=atol, err_msg=what)


def copy_state(ours, theirs):
    """Loads the state of PyTorch's module into ours: the names must be the same."""
    result = ours.load_state_dict({k: to_argand(v) for k, v in theirs.state_dict().items()})
    assert not result.missing_keys and not result.unexpected_keys
