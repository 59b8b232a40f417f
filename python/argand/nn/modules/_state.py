"""The state of a module: its parameters and buffers under dotted names."""

import itertools
import warnings
from collections import OrderedDict, namedtuple
from collections.abc import Mapping

import argand
from argand import Tensor
from argand.nn.modules._parts import _present_children, _type_name
from argand.nn.parameter import Parameter, is_lazy

_EXTRA_STATE_KEY_SUFFIX = "_extra_state"


class _IncompatibleKeys(namedtuple("IncompatibleKeys", ["missing_keys", "unexpected_keys"])):
    """What load_state_dict() found on one side only."""

    __slots__ = ()

    def __repr__(self):
        if not self.missing_keys and not self.unexpected_keys:
            return "<All keys matched successfully>"
        return super().__repr__()

    __str__ = __repr__


class State:
    """The part of Module that saves and loads."""

    def get_extra_state(self):
        """What state_dict() keeps beside tensors; a subclass defines it with set_extra_state()."""
        raise RuntimeError(f"{type(self).__name__}.get_extra_state: not defined; the subclass must define it")

    def set_extra_state(self, state):
        """Takes back what get_extra_state() gave."""
        raise RuntimeError(f"{type(self).__name__}.set_extra_state: not defined; the subclass must define it")

    def _persistent_buffers(self):
        return {k: b for k, b in self._buffers.items() if k not in self._non_persistent_buffers_set}

    def _save_to_state_dict(self, destination, prefix, keep_vars):
        """Puts the module's own parameters, persistent buffers and extra state into destination."""
        for name, tensor in itertools.chain(self._parameters.items(), self._persistent_buffers().items()):
            if tensor is not None:
                destination[prefix + name] = tensor if keep_vars else tensor.detach()
        if type(self).get_extra_state is not State.get_extra_state:
            destination[prefix + _EXTRA_STATE_KEY_SUFFIX] = self.get_extra_state()

    def state_dict(self, *args, destination=None, prefix="", keep_vars=False):
        """An OrderedDict from dotted names to the parameters and persistent buffers of it and all modules below.

        The tensors share memory with the module's and are detached unless keep_vars.
        """
        if args:
            warnings.warn(
                "Module.state_dict: name its arguments (destination=, prefix=, keep_vars=); without names they are "
                "deprecated",
                FutureWarning,
                stacklevel=2,
            )
            destination, prefix, keep_vars = (*args, *(destination, prefix, keep_vars)[len(args) :])
        state = _new_state() if destination is None else destination
        about = {"version": self._version}
        if hasattr(state, "_metadata"):
            state._metadata[prefix[:-1]] = about
        for before in self._state_dict_pre_hooks.values():
            before(self, prefix, keep_vars)
        self._save_to_state_dict(state, prefix, keep_vars)
        for name, child in _present_children(self):
            child.state_dict(destination=state, prefix=f"{prefix}{name}.", keep_vars=keep_vars)
        for after in self._state_dict_hooks.values():
            replaced = after(self, state, prefix, about)
            if replaced is None:
                continue
            if getattr(after, "_from_public_api", False):
                raise RuntimeError(
                    f"{type(self).__name__}.state_dict: a post-hook changes the dict in place and returns None, got "
                    f"{_type_name(replaced)}"
                )
            state = replaced
        return state

    def _load_from_state_dict(
        self, state_dict, prefix, local_metadata, strict, missing_keys, unexpected_keys, error_msgs
    ):
        """Copies the module's own entries of state_dict; what goes wrong is added to the three lists."""
        for hook in list(self._load_state_dict_pre_hooks.values()):
            hook(state_dict, prefix, local_metadata, strict, missing_keys, unexpected_keys, error_msgs)
        own = {k: t for k, t in {**self._parameters, **self._persistent_buffers()}.items() if t is not None}
        assign = local_metadata.get("assign_to_params_buffers", False)
        for name, tensor in own.items():
            key = prefix + name
            if key in state_dict:
                self._load_tensor(name, key, tensor, state_dict[key], assign, error_msgs)
            elif strict:
                missing_keys.append(key)
        self._load_extra_state(state_dict, prefix + _EXTRA_STATE_KEY_SUFFIX, strict, missing_keys, unexpected_keys)
        if strict:
            for key in state_dict:
                if key.startswith(prefix) and key != prefix + _EXTRA_STATE_KEY_SUFFIX:
                    name, *below = key[len(prefix) :].split(".", 1)
                    if name not in (self._modules if below else own):
                        unexpected_keys.append(key)

    def _load_tensor(self, name, key, tensor, value, assign, error_msgs):
        if not isinstance(value, Tensor) and not hasattr(type(value), "__torch_function__"):
            error_msgs.append(f"{key}: expected an argand.Tensor, got {type(value)}")
            return
        if not is_lazy(tensor):
            if tensor.dim() == 0 and value.dim() == 1 and not assign:  # scalars of very old checkpoints
                value = value[0]
            if value.shape != tensor.shape:
                error_msgs.append(
                    f"size mismatch for {key}: the state has {value.shape}, the module {tensor.shape}; build the "
                    "module with the sizes that the state was saved with"
                )
                return
        try:
            with argand.no_grad():
                if assign:
                    self._assign_tensor(name, tensor, value)
                else:
                    tensor.copy_(value)
        except Exception as error:
            action = "assigning" if assign else "copying"
            error_msgs.append(f"{key}: {action} {value.size()} over {tensor.size()} failed with {error.args}")

    def _assign_tensor(self, name, tensor, value):
        if isinstance(tensor, Parameter):
            if isinstance(value, Parameter):
                value.requires_grad_(tensor.requires_grad)
            else:
                value = Parameter(value, requires_grad=tensor.requires_grad)
        setattr(self, name, value)

    def _load_extra_state(self, state_dict, key, strict, missing_keys, unexpected_keys):
        if type(self).set_extra_state is not State.set_extra_state:
            if key in state_dict:
                self.set_extra_state(state_dict[key])
            elif strict:
                missing_keys.append(key)
        elif strict and key in state_dict:
            unexpected_keys.append(key)

    def load_state_dict(self, state_dict, strict=True, assign=False) -> _IncompatibleKeys:
        """Copies values from state_dict, a mapping of dotted names to tensors, into the module.

        strict: names that only one side has are a RuntimeError. assign: takes the tensors themselves in place of
        copying. Shapes that differ are a RuntimeError. Returns (missing_keys, unexpected_keys).
        """
        if not isinstance(state_dict, Mapping):
            raise TypeError(
                f"{type(self).__name__}.load_state_dict: expected a mapping of names to tensors, got {type(state_dict)}"
            )
        entries = OrderedDict(state_dict)
        versions = getattr(state_dict, "_metadata", None)
        if versions is not None:
            entries._metadata = versions
        differing, error_msgs = _IncompatibleKeys([], []), []
        _load_tree(self, entries, "", versions or {}, assign, differing, error_msgs)
        if strict:
            for what, keys in (
                ("Unexpected key(s) in state_dict, which the module does not have", differing.unexpected_keys),
                ("Missing key(s) in state_dict, which the module has", differing.missing_keys),
            ):
                if keys:
                    error_msgs.insert(0, f"{what}: " + ", ".join(f'"{key}"' for key in keys))
        if error_msgs:
            raise RuntimeError(f"Error(s) in {type(self).__name__}.load_state_dict:\n\t" + "\n\t".join(error_msgs))
        return differing


def _new_state():
    """An empty state dict; _metadata holds what each module says of its layout."""
    state = OrderedDict()
    state._metadata = OrderedDict()
    return state


def _load_tree(module, entries, prefix, versions, assign, differing, error_msgs):
    """Loads entries, the part of a state dict under prefix, into module and all below it."""
    about = versions.get(prefix[:-1], {})
    if assign:
        about["assign_to_params_buffers"] = assign
    module._load_from_state_dict(entries, prefix, about, True, *differing, error_msgs)
    for name, child in _present_children(module):
        start = f"{prefix}{name}."
        below = {key: entry for key, entry in entries.items() if key.startswith(start)}
        _load_tree(child, below, start, versions, assign, differing, error_msgs)
    for hook in module._load_state_dict_post_hooks.values():
        returned = hook(module, differing)
        if returned is not None:
            raise AssertionError(
                f"{type(module).__name__}.load_state_dict: a post-hook must return None, got {_type_name(returned)}; "
                "it may edit the two lists of keys"
            )
