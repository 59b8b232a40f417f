"""Questions about sizes that are not known yet. All are, so conditions are what they are."""


class GuardOnDataDependentSymNode(RuntimeError):
    """Never raised."""


def guard_or_false(a):
    """Whether a holds."""
    return bool(a)


guard_or_true = guard_size_oblivious = statically_known_true = definitely_true = guard_or_false


def is_symbolic(a):
    """False."""
    return False


def free_symbols(val):
    """None of them."""
    return set()


free_unbacked_symbols = free_symbols


def has_free_symbols(val):
    """False."""
    return False
