"""What is said of a name that does not exist: the name, and the nearest ones that do; and of one that does nothing."""

import difflib


def missing(where, name, known) -> AttributeError:
    near = difflib.get_close_matches(name, [k for k in known if not k.startswith("_")], n=1)
    hint = f"; the nearest name is '{near[0]}'" if near else ""
    return AttributeError(f"module '{where}' has no attribute '{name}'{hint}", name=name)


def not_here(name, hint):
    """A function that raises NotImplementedError: 'name: hint'. For names that programs import and rarely call."""

    def function(*args, **kwargs):
        raise NotImplementedError(f"{name}: {hint}")

    function.__name__ = function.__qualname__ = name.rsplit(".", 1)[-1]
    function.__doc__ = f"NotImplementedError: {hint}."
    return function
