"""Optimizer, the base: parameter groups, state, hooks, saving and loading."""

import functools
import warnings
import weakref
from collections import OrderedDict, defaultdict
from copy import deepcopy
from itertools import chain

import argand
from argand import Tensor
from argand.utils.hooks import RemovableHandle


class _RequiredParameter:
    def __repr__(self):
        return "<required parameter>"


required = _RequiredParameter()


_live = weakref.WeakSet()
_global_pre_hooks, _global_post_hooks = OrderedDict(), OrderedDict()


def register_optimizer_step_pre_hook(hook):
    """hook(optimizer, args, kwargs) runs before step() of every optimizer, and may return (args, kwargs)."""
    return _register_for_all(_global_pre_hooks, hook)


def register_optimizer_step_post_hook(hook):
    """hook(optimizer, args, kwargs) runs after step() of every optimizer."""
    return _register_for_all(_global_post_hooks, hook)


def _register_for_all(hooks, hook):
    for optimizer in list(_live):
        optimizer._run_hooks_around_step()
    handle = RemovableHandle(hooks)
    hooks[handle.id] = hook
    return handle


class Optimizer:
    """Base of all optimizers.

    params: Tensors, (name, Tensor) pairs, or dicts with "params" and options of their own. defaults: the options of
    groups that do not say otherwise. param_groups and state are live: changes count from the next step() on. A
    subclass defines step().
    """

    def __init__(self, params, defaults):
        self.defaults = defaults
        self._make_hooks()
        if isinstance(params, Tensor):
            raise TypeError(f"{type(self).__name__}: params is one {params.type()}; put it in a list")
        self.state = defaultdict(dict)
        self.param_groups = []
        groups = list(params)
        if not groups:
            raise ValueError(f"{type(self).__name__}: expected at least one parameter, got none")
        if not isinstance(groups[0], dict):
            groups = [{"params": groups}]
        for group in groups:
            self.add_param_group(group)
        _live.add(self)
        if _global_pre_hooks or _global_post_hooks:
            self._run_hooks_around_step()

    def _make_hooks(self):
        for event in ("step", "state_dict", "load_state_dict"):
            for when in ("pre", "post"):
                setattr(self, f"_optimizer_{event}_{when}_hooks", OrderedDict())

    def __getstate__(self):
        return {"defaults": self.defaults, "state": self.state, "param_groups": self.param_groups}

    def __setstate__(self, state):
        self.__dict__.update(state)
        if "_optimizer_step_pre_hooks" not in self.__dict__:
            self._make_hooks()
            _live.add(self)
        self.defaults.setdefault("differentiable", False)

    def __repr__(self):
        lines = []
        for i, group in enumerate(self.param_groups):
            lines.append(f"\nParameter Group {i}\n")
            lines += [f"    {key}: {group[key]}\n" for key in sorted(group) if key != "params"]
        return f"{type(self).__name__} (" + "".join(lines) + ")"

    def step(self, closure=None):
        """One step. closure, if given, clears the gradients, computes the loss, its gradients, and returns it."""
        raise NotImplementedError

    def zero_grad(self, set_to_none=True):
        """Clears the gradients of all parameters: None, or zeros where set_to_none is False."""
        for group in self.param_groups:
            for p in group["params"]:
                grad = p.grad
                if set_to_none or grad is None:
                    p.grad = None
                    continue
                grad = grad.requires_grad_(False) if grad.is_leaf else grad.detach_()
                grad.zero_()

    # --- groups ------------------------------------------------------------------------------------------------------

    def add_param_group(self, param_group):
        """Adds a dict with "params" and options; what it leaves out is taken from the defaults."""
        if not isinstance(param_group, dict):
            raise TypeError(f"add_param_group: expected a dict, got {type(param_group)}")
        params = param_group["params"]
        if isinstance(params, Tensor):
            params = [params]
        elif isinstance(params, set):
            raise TypeError(
                "add_param_group: params is a set, which has no order, and state is saved by position; give a list"
            )
        params = list(params)
        named = [isinstance(p, tuple) for p in params]
        if any(named) and not all(named):
            raise ValueError(
                "add_param_group: some parameters of the group have names and some have none; name all or none"
            )
        param_group["params"] = params
        if named and named[0]:
            param_group["params"] = [p for _, p in params]
            param_group["param_names"] = [name for name, _ in params]
        self._check_params(param_group["params"])
        for name, default in self.defaults.items():
            if default is required and name not in param_group:
                raise ValueError(f"add_param_group: {name} has no default; the group has to give it")
            param_group.setdefault(name, default)
        self._check_against_others(param_group)
        self.param_groups.append(param_group)

    def _check_params(self, params):
        for p in params:
            if not isinstance(p, Tensor):
                raise TypeError(f"add_param_group: expected parameters that are Tensors, got {type(p).__name__}")
            if not self.defaults.get("differentiable") and not (p.is_leaf or p.retains_grad):
                raise ValueError(
                    "add_param_group: expected leaf Tensors, got the result of an operation; give what it was made from"
                )
        if len({id(p) for p in params}) != len(params):
            warnings.warn("add_param_group: the group has the same Tensor twice; list each once", stacklevel=4)

    def _check_against_others(self, param_group):
        if self.param_groups and ("param_names" in param_group) != ("param_names" in self.param_groups[0]):
            raise ValueError(
                "add_param_group: either this group or the first one has names and the other has none; name all or none"
            )
        known = {id(p) for group in self.param_groups for p in group["params"]}
        if not known.isdisjoint(id(p) for p in param_group["params"]):
            raise ValueError("add_param_group: a Tensor of this group is in an earlier one; put it in one only")

    # --- saving and loading ------------------------------------------------------------------------------------------

    def state_dict(self):
        """{"state": by the parameter's number, "param_groups": with numbers for parameters}; tensors are shared."""
        for hook in self._optimizer_state_dict_pre_hooks.values():
            hook(self)
        numbers = {}
        groups = []
        for group in self.param_groups:
            for p in group["params"]:
                numbers.setdefault(id(p), len(numbers))
            packed = {key: value for key, value in group.items() if key != "params"}
            packed["params"] = [numbers[id(p)] for p in group["params"]]
            groups.append(packed)
        state = {numbers[id(k)] if isinstance(k, Tensor) else k: v for k, v in self.state.items()}
        result = {"state": state, "param_groups": groups}
        for hook in self._optimizer_state_dict_post_hooks.values():
            replaced = hook(self, result)
            result = result if replaced is None else replaced
        return result

    def load_state_dict(self, state_dict):
        """Takes over what state_dict() gave; groups must have as many parameters as here. ValueError otherwise.

        State of floating point gets the parameter's dtype and device.
        """
        state_dict = state_dict.copy()
        for hook in self._optimizer_load_state_dict_pre_hooks.values():
            replaced = hook(self, state_dict)
            state_dict = state_dict if replaced is None else replaced
        own, saved = self.param_groups, deepcopy(state_dict["param_groups"])
        if len(own) != len(saved):
            raise ValueError(f"load_state_dict: expected {len(own)} groups, got {len(saved)}")
        if any(len(a["params"]) != len(b["params"]) for a, b in zip(own, saved, strict=True)):
            raise ValueError("load_state_dict: a saved group has more or fewer parameters than the one here")
        numbers = chain.from_iterable(group["params"] for group in saved)
        by_number = dict(zip(numbers, chain.from_iterable(group["params"] for group in own), strict=True))
        state = defaultdict(dict)
        for key, value in state_dict["state"].items():
            if key in by_number:
                state[by_number[key]] = self._fitted(by_number[key], value)
            else:
                state[key] = value
        for group, new in zip(own, saved, strict=True):
            new["params"] = group["params"]
            if "param_names" in group and "param_names" not in new:
                new["param_names"] = group["param_names"]
        self.__setstate__({"state": state, "param_groups": saved})
        for hook in self._optimizer_load_state_dict_post_hooks.values():
            hook(self)

    @staticmethod
    def _fitted(param, value, key=None):
        """value with its tensors in the dtype and on the device of param; the step stays float32."""
        if isinstance(value, Tensor):
            if key == "step":
                return value if value.dtype == argand.float32 else value.to(argand.float32)
            if param.is_floating_point():
                return value.to(dtype=param.dtype, device=param.device)
            return value.to(device=param.device)
        if isinstance(value, dict):
            return {k: Optimizer._fitted(param, v, k) for k, v in value.items()}
        if isinstance(value, (list, tuple)):
            return type(value)(Optimizer._fitted(param, v) for v in value)
        return value

    # --- hooks -------------------------------------------------------------------------------------------------------

    def _register(self, hooks, hook, prepend=False):
        handle = RemovableHandle(hooks)
        hooks[handle.id] = hook
        if prepend:
            hooks.move_to_end(handle.id, last=False)
        return handle

    def _run_hooks_around_step(self):
        """From now on step() runs the hooks; an optimizer without hooks has nothing to look at."""
        if "_step_with_hooks" in self.__dict__:
            return
        step = self.step

        @functools.wraps(step)
        def step_with_hooks(*args, **kwargs):
            args = (self, *args)
            for hook in [*_global_pre_hooks.values(), *self._optimizer_step_pre_hooks.values()]:
                replaced = hook(self, args, kwargs)
                if replaced is None:
                    continue
                if not (isinstance(replaced, tuple) and len(replaced) == 2):
                    raise RuntimeError(
                        f"pre-hook of {step}: expected None or a pair (args, kwargs) as result, got {replaced}"
                    )
                args, kwargs = replaced
            result = step(*args[1:], **kwargs)
            for hook in [*self._optimizer_step_post_hooks.values(), *_global_post_hooks.values()]:
                hook(self, args, kwargs)
            return result

        self._step_with_hooks = True
        self.step = step_with_hooks

    def register_step_pre_hook(self, hook):
        """hook(optimizer, args, kwargs) runs before step() and may return (args, kwargs); args[0] is the optimizer."""
        self._run_hooks_around_step()
        return self._register(self._optimizer_step_pre_hooks, hook)

    def register_step_post_hook(self, hook):
        """hook(optimizer, args, kwargs) runs after step()."""
        self._run_hooks_around_step()
        return self._register(self._optimizer_step_post_hooks, hook)

    def register_state_dict_pre_hook(self, hook, prepend=False):
        """hook(optimizer) runs before state_dict() collects."""
        return self._register(self._optimizer_state_dict_pre_hooks, hook, prepend)

    def register_state_dict_post_hook(self, hook, prepend=False):
        """hook(optimizer, state_dict) runs after state_dict() collected and may return another."""
        return self._register(self._optimizer_state_dict_post_hooks, hook, prepend)

    def register_load_state_dict_pre_hook(self, hook, prepend=False):
        """hook(optimizer, state_dict) runs before loading and may return another."""
        return self._register(self._optimizer_load_state_dict_pre_hooks, hook, prepend)

    def register_load_state_dict_post_hook(self, hook, prepend=False):
        """hook(optimizer) runs after loading."""
        return self._register(self._optimizer_load_state_dict_post_hooks, hook, prepend)


class _GroupwiseOptimizer(Optimizer):
    """An optimizer whose step() treats one group after the other."""

    def __init__(self, params, defaults):
        if defaults.get("differentiable"):
            raise NotImplementedError(f"{type(self).__name__}: differentiable=True is not available")
        super().__init__(params, defaults)

    def step(self, closure=None):
        """One step. closure, if given, clears the gradients, computes the loss, its gradients, and returns it."""
        loss = None
        if closure is not None:
            with argand.enable_grad():
                loss = closure()
        for group in self.param_groups:
            self._step_group(group)
        return loss

    def _step_group(self, group):
        raise NotImplementedError

    def __setstate__(self, state):
        super().__setstate__(state)
        for group in self.param_groups:
            for name, default in self.defaults.items():
                group.setdefault(name, default)
        for values in self.state.values():
            step = values.get("step") if isinstance(values, dict) else None
            if step is not None and not isinstance(step, Tensor):
                values["step"] = argand.tensor(float(step), dtype=argand.float32)

    def _with_gradients(self, group):
        """The parameters that have a gradient, the gradients, and the states, which are made where missing."""
        params, grads, states = [], [], []
        state = self.state
        for p in group["params"]:
            grad = p.grad
            if grad is None:
                continue
            values = state[p]
            if not values:
                self._init_state(p, values, group)
            params.append(p)
            grads.append(grad)
            states.append(values)
        return params, grads, states

    def _init_state(self, p, state, group):
        """Fills state, an empty dict, for p's first step."""
        raise NotImplementedError


class _FormulaOptimizer(_GroupwiseOptimizer):
    """An optimizer that is given as the change of one parameter."""

    @argand.no_grad()
    def _step_group(self, group):
        for p, grad, state in zip(*self._with_gradients(group), strict=True):
            if group["maximize"]:
                grad = -grad
            state["step"] += 1
            self._update(p, grad, state, state["step"].item(), group)

    def _update(self, p, grad, state, step, group):
        """Moves p, a Tensor, in place. grad: to be descended. step: counts from 1."""
        raise NotImplementedError


def _new_step():
    return argand.zeros((), dtype=argand.float32)


def _zeros_like(p):
    return argand.zeros_like(p, requires_grad=False)


def _decayed(p, grad, group):
    """grad with the weight decay in it, unless the group has it act on p itself."""
    decay = group["weight_decay"]
    if decay == 0:
        return grad
    if group.get("decoupled_weight_decay"):
        p.mul_(1 - float(group["lr"]) * decay)
        return grad
    return grad.add(p, alpha=decay)


def _take_moments(state, grad, beta1, beta2):
    """Takes grad into the running means of the gradient and of its square. Returns both."""
    mean, square = state["exp_avg"], state["exp_avg_sq"]
    mean.lerp_(grad, 1 - beta1)
    square.mul_(beta2).addcmul_(grad, grad, value=1 - beta2)
    return mean, square


def _check(optimizer, **options):
    """ValueError for an option below 0."""
    for name, value in options.items():
        if not value >= 0.0:
            raise ValueError(f"{type(optimizer).__name__}: expected {name} of at least 0, got {value}")


def _check_betas(optimizer, betas):
    for i, beta in enumerate(betas):
        if not 0.0 <= beta < 1.0:
            raise ValueError(f"{type(optimizer).__name__}: expected betas[{i}] from 0 to below 1, got {beta}")
