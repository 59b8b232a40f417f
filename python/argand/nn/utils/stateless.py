"""Calls of a module with other parameters and buffers than its own."""

import contextlib

__all__ = ["functional_call"]


def _places(module):
    """{name: (owner, table, key)} of every parameter and buffer, under each of its names."""
    found = {}
    for prefix, owner in module.named_modules(remove_duplicate=False):
        for table in (owner._parameters, owner._buffers):
            for key in table:
                found[f"{prefix}.{key}" if prefix else key] = (owner, table, key)
    return found


def _with_ties(places, given):
    """given, and the other names of the tensors that it replaces."""
    names = {}
    for name, (_, table, key) in places.items():
        if table[key] is not None:
            names.setdefault(id(table[key]), []).append(name)
    out = dict(given)
    for group in names.values():
        chosen = [n for n in group if n in given]
        if len({id(given[n]) for n in chosen}) > 1:
            raise ValueError(f"functional_call: {chosen} are one tensor in the module, but differ in what is given")
        for n in group:
            if chosen:
                out.setdefault(n, given[chosen[0]])
    return out


@contextlib.contextmanager
def _reparametrize_module(module, given, tie_weights=False, strict=False):
    places = _places(module)
    unknown, absent = [n for n in given if n not in places], [n for n in places if n not in given]
    if strict and (unknown or absent):
        raise RuntimeError(f"functional_call: unexpected names {unknown}, missing names {absent} (strict)")
    if unknown:
        raise KeyError(f"functional_call: the module has no parameter or buffer {unknown}")
    if tie_weights:
        given = _with_ties(places, given)
    before = []
    try:
        for name, value in given.items():
            _, table, key = places[name]
            before.append((table, key, table[key]))
            table[key] = value
        yield module
    finally:
        for table, key, value in reversed(before):
            table[key] = value


def _functional_call(module, given, args=None, kwargs=None, *, tie_weights=True, strict=False):
    args = () if args is None else args if isinstance(args, tuple) else (args,)
    with _reparametrize_module(module, given, tie_weights, strict):
        return module(*args, **(kwargs or {}))


def functional_call(module, parameters_and_buffers, args=None, kwargs=None, *, tie_weights=True, strict=False):
    """Of old: argand.func.functional_call."""
    return _functional_call(module, parameters_and_buffers, args, kwargs, tie_weights=tie_weights, strict=strict)
