"""What is said of a name that does not exist: the name, and the nearest ones that do."""

import difflib


def missing(where, name, known):
    near = difflib.get_close_matches(name, [k for k in known if not k.startswith("_")], n=1)
    hint = f"; the nearest name is '{near[0]}'" if near else ""
    return AttributeError(f"module '{where}' has no attribute '{name}'{hint}", name=name)
