"""Questions to the compiler."""


def is_compile_supported(device_type):
    """False: nothing is compiled."""
    return False
