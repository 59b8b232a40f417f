"""Switches of PyTorch's back ends, as far as programs set them. Argand's results do not depend on them."""

import sys as _sys
import types as _types


class _Backend(_types.ModuleType):
    """Attributes may be set freely; is_available() is False."""

    def is_available(self):
        return False


def _backend(name, **attributes):
    module = _Backend("argand.backends." + name)
    module.__dict__.update(attributes)
    _sys.modules[module.__name__] = module
    return module


cudnn = _backend("cudnn", enabled=False, benchmark=False, deterministic=True, allow_tf32=False, version=lambda: None)
cuda = _backend("cuda", matmul=_types.SimpleNamespace(allow_tf32=False), is_built=lambda: False)
mps = _backend("mps", is_built=lambda: False)
mkldnn = _backend("mkldnn", enabled=True)
openmp = _backend("openmp")
