"""Sequential and the lists and dicts of modules and of parameters."""

import operator
from collections import OrderedDict
from collections.abc import Iterable, Mapping
from itertools import chain

from argand import _C, Tensor
from argand.nn.modules.module import Module, _addindent
from argand.nn.parameter import Parameter


def _position(length, index):
    """index within length, from the end where it is negative. IndexError outside."""
    index = operator.index(index)
    if not -length <= index < length:
        raise IndexError(f"index {index}: outside a length of {length}")
    return index % length


class _Numbered(Module):
    """Modules with an order; new ones are named by their positions."""

    def _renumber(self, modules):
        self._modules.clear()
        for i, module in enumerate(modules):
            self._modules[str(i)] = module

    def __setitem__(self, index, module):
        setattr(self, self._name_at(index), module)

    def __len__(self):
        return len(self._modules)

    def __iter__(self):
        return iter(self._modules.values())

    def __dir__(self):
        return [name for name in super().__dir__() if not name.isdigit()]

    def append(self, module):
        """Adds module at the end; returns self."""
        self.add_module(str(len(self)), module)
        return self

    def pop(self, key):
        """Removes the module at key and returns it."""
        module = self[key]
        del self[key]
        return module


class Sequential(_Numbered):
    """Modules called one after the other, each with what the one before it returned.

    Sequential(first, second, ...) or Sequential(OrderedDict of names and modules).
    """

    def __init__(self, *args):
        super().__init__()
        with_names = len(args) == 1 and isinstance(args[0], OrderedDict)
        for name, module in args[0].items() if with_names else enumerate(args):
            self.add_module(name if with_names else str(name), module)

    def forward(self, input):
        return _C._run_sequential(self._modules, input)

    def _name_at(self, index):
        return list(self._modules)[_position(len(self), index)]

    def __getitem__(self, index):
        if isinstance(index, slice):
            return type(self)(OrderedDict(list(self._modules.items())[index]))
        return self._modules[self._name_at(index)]

    def __delitem__(self, index):
        names = list(self._modules)[index] if isinstance(index, slice) else [self._name_at(index)]
        for name in names:
            delattr(self, name)
        self._renumber(list(self._modules.values()))

    def __add__(self, other):
        self._check_other(other)
        return Sequential(*self, *other)

    def __iadd__(self, other):
        self._check_other(other)
        return self.extend(other)

    @staticmethod
    def _check_other(other):
        if not isinstance(other, Sequential):
            raise ValueError(f"Sequential: + takes another Sequential, got {type(other)}")

    def __mul__(self, times):
        self._check_times(times)
        return Sequential(*list(self) * times)

    __rmul__ = __mul__

    def __imul__(self, times):
        self._check_times(times)
        return self.extend(list(self) * (times - 1))

    @staticmethod
    def _check_times(times):
        if not isinstance(times, int):
            raise TypeError(f"Sequential: * takes an int, got {type(times)}")
        if times <= 0:
            raise ValueError(f"Sequential: * takes 1 or more, got {times}")

    def insert(self, index, module):
        """Puts module before index; returns self."""
        if not isinstance(module, Module):
            raise AssertionError(f"Sequential.insert: expected a {Module}, got {type(module)}")
        length = len(self)
        if not -length <= index <= length:
            raise IndexError(f"Sequential.insert: index must be between {-length} and {length}, got {index}")
        modules = list(self)
        modules.insert(index + length if index < 0 else index, module)
        self._renumber(modules)
        return self

    def extend(self, sequential):
        """Adds the modules of an iterable at the end; returns self."""
        for module in list(sequential):
            self.append(module)
        return self


class ModuleList(_Numbered):
    """A list of modules."""

    def __init__(self, modules=None):
        super().__init__()
        if modules is not None:
            self += modules

    def _name_at(self, index):
        return str(_position(len(self), index))

    def __getitem__(self, index):
        if isinstance(index, slice):
            return type(self)(list(self._modules.values())[index])
        return self._modules[self._name_at(index)]

    def __delitem__(self, index):
        modules = list(self)
        del modules[index]
        self._renumber(modules)

    def __iadd__(self, modules):
        return self.extend(modules)

    def __add__(self, other):
        return ModuleList(chain(self, other))

    def insert(self, index, module):
        """Puts module before index."""
        modules = list(self)
        modules.insert(index, module)
        self._renumber(modules)

    def extend(self, modules):
        """Adds the modules of an iterable at the end; returns self."""
        if not isinstance(modules, Iterable):
            raise TypeError(f"ModuleList.extend: expected an iterable of modules, got {type(modules).__name__}")
        for module in list(modules):
            self.append(module)
        return self

    def __repr__(self):
        """Runs of modules that print alike are one line, as in (0-5): 6 x Linear(...)."""
        runs = []
        for i, module in enumerate(self):
            text = repr(module)
            if runs and runs[-1][2] == text:
                runs[-1][1] = i
            else:
                runs.append([i, i, text])
        if not runs:
            return f"{self._get_name()}()"
        lines = []
        for first, last, text in runs:
            label = f"({first}): {text}" if first == last else f"({first}-{last}): {last - first + 1} x {text}"
            lines.append("  " + _addindent(label, 2))
        return f"{self._get_name()}(\n" + "\n".join(lines) + "\n)"

    def forward(self, *args, **kwargs):
        raise NotImplementedError("ModuleList: it has no forward(); call the modules it holds")


class ModuleDict(Module):
    """A dict of modules, in the order in which they came."""

    def __init__(self, modules=None):
        super().__init__()
        if modules is not None:
            self.update(modules)

    def __getitem__(self, key):
        return self._modules[key]

    def __setitem__(self, key, module):
        self.add_module(key, module)

    def __delitem__(self, key):
        del self._modules[key]

    def __len__(self):
        return len(self._modules)

    def __iter__(self):
        return iter(self._modules)

    def __contains__(self, key):
        return key in self._modules

    def clear(self):
        """Removes all modules."""
        self._modules.clear()

    def pop(self, key):
        """Removes the module key and returns it."""
        return self._modules.pop(key)

    def keys(self):
        """The names."""
        return self._modules.keys()

    def items(self):
        """The (name, module) pairs."""
        return self._modules.items()

    def values(self):
        """The modules."""
        return self._modules.values()

    def update(self, modules):
        """Adds the modules of a mapping, or of an iterable of (name, module) pairs."""
        for name, module in _pairs("ModuleDict", modules):
            self[name] = module

    def forward(self, *args, **kwargs):
        raise NotImplementedError("ModuleDict: it has no forward(); call the modules it holds")


def _pairs(owner, items):
    """(name, value) of a mapping or of an iterable of pairs."""
    if not isinstance(items, Iterable):
        raise TypeError(f"{owner}.update: expected a mapping or an iterable of pairs, got {type(items).__name__}")
    if isinstance(items, (Mapping, ModuleDict, ParameterDict)):
        return list(items.items())
    pairs = []
    for i, item in enumerate(items):
        if not isinstance(item, Iterable):
            raise TypeError(f"{owner}.update: item {i} must be a (key, value) pair, got {type(item).__name__}")
        pair = tuple(item)
        if len(pair) != 2:
            raise ValueError(f"{owner}.update: item {i} must have 2 parts, key and value, got {len(pair)}")
        pairs.append(pair)
    return pairs


def _as_parameter(value):
    """Plain tensors become Parameters; everything else stays."""
    return Parameter(value) if isinstance(value, Tensor) and not isinstance(value, Parameter) else value


def _describe(value, legacy=False):
    """What a container's repr says of value; dicts name the dtype of tensors by their legacy type."""
    if not isinstance(value, Tensor):
        return f"Object of type: {type(value).__name__}"
    kind = "Parameter" if isinstance(value, Parameter) else "Tensor"
    sizes = "x".join(str(size) for size in value.size())
    device = "" if value.device.type == "cpu" else f" ({value.device})"
    name = value.type() if legacy else value.dtype
    return f"{kind} containing: [{name} of size {sizes}{device}]"


class ParameterList(Module):
    """A list of parameters; tensors put into it become parameters, other values are kept as they are."""

    def __init__(self, values=None):
        super().__init__()
        self._size = 0
        if values is not None:
            self += values

    def __getitem__(self, index):
        if isinstance(index, slice):
            return type(self)([self[i] for i in range(*index.indices(len(self)))])
        return getattr(self, str(_position(len(self), index)))

    def __setitem__(self, index, value):
        setattr(self, str(_position(len(self), index)), _as_parameter(value))

    def __len__(self):
        return self._size

    def __iter__(self):
        return iter(self[i] for i in range(len(self)))

    def __iadd__(self, values):
        return self.extend(values)

    def __dir__(self):
        return [name for name in super().__dir__() if not name.isdigit()]

    def append(self, value):
        """Adds value at the end; returns self."""
        self._size += 1
        self[-1] = value
        return self

    def extend(self, values):
        """Adds the values of an iterable at the end; returns self."""
        if not isinstance(values, Iterable) or isinstance(values, Tensor):
            raise TypeError(f"ParameterList.extend: expected an iterable of parameters, got {type(values).__name__}")
        for value in list(values):
            self.append(value)
        return self

    def extra_repr(self):
        lines = [f"  ({i}): {_describe(value)}" for i, value in enumerate(self)]
        return "\n".join(lines)

    def __call__(self, *args, **kwargs):
        raise RuntimeError("ParameterList: it computes nothing when called; use the parameters in it")


class ParameterDict(Module):
    """A dict of parameters, in the order in which they came; tensors put into it become parameters."""

    def __init__(self, parameters=None):
        super().__init__()
        self._keys = {}
        if parameters is not None:
            self.update(parameters)

    @staticmethod
    def _attribute(key):
        """key, which names an attribute."""
        if not isinstance(key, str):
            raise TypeError(f"ParameterDict: a key must be a str, got {type(key).__name__}")
        return key

    def __getitem__(self, key):
        return getattr(self, self._attribute(key))

    def __setitem__(self, key, value):
        self._keys[key] = None
        setattr(self, self._attribute(key), _as_parameter(value))

    def __delitem__(self, key):
        del self._keys[key]
        delattr(self, self._attribute(key))

    def __len__(self):
        return len(self._keys)

    def __iter__(self):
        return iter(self._keys)

    def __reversed__(self):
        return reversed(list(self._keys))

    def __contains__(self, key):
        return key in self._keys

    def copy(self):
        """A dict with the same parameters."""
        return ParameterDict(OrderedDict((key, self[key]) for key in self))

    def setdefault(self, key, default=None):
        """The value of key, which is set to default first if it is not there."""
        if key not in self:
            self[key] = default
        return self[key]

    def clear(self):
        """Removes everything."""
        for key in list(self._keys):
            del self[key]

    def pop(self, key):
        """Removes key and returns its value."""
        value = self[key]
        del self[key]
        return value

    def popitem(self):
        """Removes the last key and returns (key, value)."""
        key, _ = self._keys.popitem()
        self._keys[key] = None
        return key, self.pop(key)

    def get(self, key, default=None):
        """The value of key, or default."""
        return self[key] if key in self else default

    def fromkeys(self, keys, default=None):
        """A dict with the given keys and one value."""
        return ParameterDict((key, default) for key in keys)

    def keys(self):
        """The keys."""
        return self._keys.keys()

    def items(self):
        """The (key, value) pairs."""
        return ((key, self[key]) for key in self._keys)

    def values(self):
        """The values."""
        return (self[key] for key in self._keys)

    def update(self, parameters):
        """Adds the items of a mapping; pairs in any iterable do as well."""
        for key, value in _pairs("ParameterDict", parameters):
            self[key] = value

    def extra_repr(self):
        return "\n".join(f"  ({key}): {_describe(value, legacy=True)}" for key, value in self.items())

    def __call__(self, input):
        raise RuntimeError("ParameterDict: it computes nothing when called; use the parameters in it")

    def __or__(self, other):
        merged = self.copy()
        merged.update(other)
        return merged

    def __ror__(self, other):
        merged = other.copy() if isinstance(other, ParameterDict) else ParameterDict(other)
        merged.update(self)
        return merged

    def __ior__(self, other):
        self.update(other)
        return self
