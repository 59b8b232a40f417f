"""Mixed precision's names. Argand computes in the dtypes it is given; there is no automatic casting yet."""

import functools
import warnings

__all__ = ["autocast", "GradScaler", "custom_fwd", "custom_bwd", "is_autocast_available"]


def is_autocast_available(device_type):
    """False: no device has automatic casting."""
    return False


class autocast:
    """A block whose operations would pick lower precisions. For CUDA, which this build lacks, it does nothing and says
    so, as PyTorch does; for the CPU, enabling it raises NotImplementedError.
    """

    def __init__(self, device_type="cuda", dtype=None, enabled=True, cache_enabled=None):
        self.device_type, self.fast_dtype, self._enabled = device_type, dtype, False
        if enabled and device_type == "cpu":
            raise NotImplementedError(
                "autocast: not there yet for 'cpu'; convert with .to(dtype) or pass enabled=False"
            )
        if enabled:
            warnings.warn(f"autocast: there is no {device_type} device; disabled", stacklevel=2)

    def __enter__(self):
        return self

    def __exit__(self, *error):
        return False

    def __call__(self, function):
        @functools.wraps(function)
        def wrapper(*args, **kwargs):
            with self:
                return function(*args, **kwargs)

        return wrapper


class GradScaler:
    """Scales losses of float16 on CUDA. Without such a device it is disabled and hands everything through."""

    def __init__(
        self,
        device="cuda",
        init_scale=2.0**16,
        growth_factor=2.0,
        backoff_factor=0.5,
        growth_interval=2000,
        enabled=True,
    ):
        if enabled:
            warnings.warn(f"GradScaler: there is no {device} device; disabled", stacklevel=2)

    def is_enabled(self):
        """False."""
        return False

    def scale(self, outputs):
        """outputs themselves."""
        return outputs

    def unscale_(self, optimizer):
        """Nothing to do: nothing was scaled."""

    def step(self, optimizer, *args, **kwargs):
        """optimizer.step()."""
        return optimizer.step(*args, **kwargs)

    def update(self, new_scale=None):
        """Nothing to do."""

    def get_scale(self):
        """1.0."""
        return 1.0

    def state_dict(self):
        """Empty."""
        return {}

    def load_state_dict(self, state_dict):
        """Accepts what state_dict() gives."""


def _decorator(fwd=None, *, device_type="cuda", cast_inputs=None):
    return fwd if fwd is not None else (lambda f: f)


custom_fwd = custom_bwd = _decorator
