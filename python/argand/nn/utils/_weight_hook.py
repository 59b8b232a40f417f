"""What the hooks of weight_norm() and spectral_norm() share: a module has one of a kind for a parameter."""


class WeightHook:
    """A forward pre-hook that computes the parameter name of its module; function: what users call to add it."""

    function = None

    @classmethod
    def key_in(cls, module, name):
        """The key of the hook for name among the module's forward pre-hooks; None without one."""
        found = (k for k, hook in module._forward_pre_hooks.items() if isinstance(hook, cls) and hook.name == name)
        return next(found, None)

    @classmethod
    def check_absent(cls, module, name):
        if cls.key_in(module, name) is not None:
            raise RuntimeError(f"{cls.function}: '{name}' has it already; remove_{cls.function}() takes it off")

    @classmethod
    def take_off(cls, module, name):
        """Makes name a parameter again and removes the hook. Returns module."""
        key = cls.key_in(module, name)
        if key is None:
            raise ValueError(f"remove_{cls.function}: '{name}' does not have it in {module}")
        module._forward_pre_hooks[key].remove(module)
        del module._forward_pre_hooks[key]
        return module
