"""Samples to batches."""

import copy
import sys
from collections.abc import Mapping, MutableMapping, MutableSequence, Sequence

import argand
from argand import Tensor


def _numpy():
    """NumPy, if the program uses it."""
    return sys.modules.get("numpy")


def default_convert(data):
    """NumPy arrays in nested containers as tensors; everything else stays."""
    if isinstance(data, Tensor):
        return data
    numpy = _numpy()
    if numpy is not None and isinstance(data, (numpy.ndarray, numpy.generic)):
        if data.dtype.kind in "SUO":
            return data
        return argand.as_tensor(data)
    if isinstance(data, Mapping):
        return _rebuilt_mapping(data, {key: default_convert(data[key]) for key in data})
    if isinstance(data, tuple) and hasattr(data, "_fields"):
        return type(data)(*(default_convert(d) for d in data))
    if isinstance(data, tuple):
        return [default_convert(d) for d in data]
    if isinstance(data, Sequence) and not isinstance(data, (str, bytes)):
        return _rebuilt_sequence(data, [default_convert(d) for d in data])
    return data


def _rebuilt_mapping(original, items):
    try:
        if isinstance(original, MutableMapping):
            clone = copy.copy(original)
            clone.update(items)
            return clone
        return type(original)(items)
    except TypeError:  # the class has another constructor
        return items


def _rebuilt_sequence(original, items):
    try:
        if isinstance(original, MutableSequence):
            clone = copy.copy(original)
            for i, item in enumerate(items):
                clone[i] = item
            return clone
        return type(original)(items)
    except TypeError:  # immutable, or the class has another constructor
        return items


def collate_tensor_fn(batch, *, collate_fn_map=None):
    """The batch as first dimension of a tensor."""
    return argand.stack(batch, 0)


def collate_float_fn(batch, *, collate_fn_map=None):
    """Numbers as a float64 vector."""
    return argand.tensor(batch, dtype=argand.float64)


def collate_int_fn(batch, *, collate_fn_map=None):
    """Integers, or truth values, as a vector."""
    return argand.tensor(batch)


def collate_str_fn(batch, *, collate_fn_map=None):
    """Texts as they came: in a list, or in a tuple where the samples have several items."""
    return batch


default_collate_fn_map = {
    Tensor: collate_tensor_fn,
    float: collate_float_fn,
    int: collate_int_fn,
    str: collate_str_fn,
    bytes: collate_str_fn,
}


def collate(batch, *, collate_fn_map=None):
    """A list of samples as one batch, by the rules of collate_fn_map: {class: f(batch, collate_fn_map=)}.

    The rule of the first sample's own class comes first, then those of the classes that it is an instance of. Without
    one, dicts, tuples and lists are batched item by item; TypeError for the rest.
    """
    element = batch[0]
    if collate_fn_map is not None:
        rule = collate_fn_map.get(type(element))
        if rule is None:
            rule = next((r for kind, r in collate_fn_map.items() if isinstance(element, kind)), None)
        if rule is not None:
            return rule(batch, collate_fn_map=collate_fn_map)
    numpy = _numpy()
    if numpy is not None and isinstance(element, (numpy.ndarray, numpy.generic)):
        return _collate_arrays(numpy, batch)
    if isinstance(element, Mapping):
        items = {key: collate([d[key] for d in batch], collate_fn_map=collate_fn_map) for key in element}
        return _rebuilt_mapping(element, items)
    if isinstance(element, tuple) and hasattr(element, "_fields"):
        columns = zip(*batch, strict=True)
        return type(element)(*(collate(samples, collate_fn_map=collate_fn_map) for samples in columns))
    if isinstance(element, Sequence):
        size = len(element)
        if any(len(sample) != size for sample in batch):
            raise RuntimeError(f"default_collate: the first sample has {size} items, another has more or fewer")
        columns = [collate(column, collate_fn_map=collate_fn_map) for column in zip(*batch, strict=True)]
        return columns if isinstance(element, tuple) else _rebuilt_sequence(element, columns)
    raise TypeError(_cannot_batch(type(element)))


def default_collate(batch):
    """A list of samples as one batch.

    Tensors, arrays and numbers become a tensor with the batch as first dimension; dicts, tuples and lists are batched
    item by item; texts stay as they are. TypeError for samples of other kinds, unless default_collate_fn_map has their
    rule.
    """
    return collate(batch, collate_fn_map=default_collate_fn_map)


def _cannot_batch(kind):
    return (
        f"default_collate: samples of kind {kind} have no rule; expected Tensors, arrays, numbers, texts, or dicts, "
        "tuples and lists of them; give a collate_fn for other kinds"
    )


def _collate_arrays(numpy, batch):
    element = batch[0]
    if element.dtype.kind in "SUO":
        raise TypeError(_cannot_batch(element.dtype))
    if isinstance(element, numpy.ndarray):
        if any(sample.shape != element.shape for sample in batch):
            shapes = sorted({tuple(sample.shape) for sample in batch})
            raise RuntimeError(f"default_collate: expected arrays of one shape, got {shapes}")
        return argand.from_numpy(numpy.stack(batch))
    return argand.from_numpy(numpy.array(batch))
