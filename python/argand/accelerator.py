"""The device that accelerates: none in this build."""


def is_available():
    """Whether there is one."""
    return False


def device_count():
    """How many there are."""
    return 0


def current_accelerator(check_available=False):
    """The device, or None."""
    return None


def synchronize(device=None):
    """Waits for the device."""
    raise RuntimeError("accelerator.synchronize: there is no accelerator in this build")


def set_device_index(device):
    """Makes a device the current one."""
    raise RuntimeError("accelerator.set_device_index: there is no accelerator in this build")
