"""Windows: vectors of M weights that are greatest in the middle (Harris 1978)."""

import math

import argand
from argand._missing import missing

__all__ = [
    "bartlett",
    "blackman",
    "cosine",
    "exponential",
    "gaussian",
    "general_cosine",
    "general_hamming",
    "hamming",
    "hann",
    "kaiser",
    "nuttall",
]


def _numbers(name, M, sym, dtype, layout, device):
    """What a window is computed from: (0 ... M - 1, the distance from the first to the last)."""
    if layout not in (None, argand.strided):
        raise ValueError(f"{name}: only the layout strided is offered, got {layout}")
    dtype = argand.get_default_dtype() if dtype is None else dtype
    if dtype not in (argand.float32, argand.float64):
        raise ValueError(f"{name}: dtype must be float32 or float64, got {dtype}")
    if M < 0:
        raise ValueError(f"{name}: M must be 0 or more, got {M}")
    return argand.arange(M, dtype=dtype, device=device), max(M - 1 if sym else M, 1)


def _asked(window, requires_grad):
    return window.requires_grad_() if requires_grad else window


def general_cosine(M, *, a, sym=True, dtype=None, layout=None, device=None, requires_grad=False):
    """The sum over i of (-1) ** i * a[i] * cos(2 pi i k / N); N is M - 1, or M with sym=False, as spectra want it."""
    if not isinstance(a, (list, tuple)) or not a:
        raise TypeError("general_cosine: a must be a list of one number or more")
    k, n = _numbers("general_cosine", M, sym, dtype, layout, device)
    window = argand.zeros_like(k) if M != 1 else argand.ones_like(k)
    if M != 1:
        for i, weight in enumerate(a):
            window = window + (-1) ** i * weight * (k * (2 * math.pi * i / n)).cos()
    return _asked(window, requires_grad)


def general_hamming(M, *, alpha=0.54, sym=True, dtype=None, layout=None, device=None, requires_grad=False):
    """alpha - (1 - alpha) cos(2 pi k / N)."""
    options = {"sym": sym, "dtype": dtype, "layout": layout, "device": device, "requires_grad": requires_grad}
    return general_cosine(M, a=[alpha, 1.0 - alpha], **options)


def hamming(M, *, sym=True, dtype=None, layout=None, device=None, requires_grad=False):
    """0.54 - 0.46 cos(2 pi k / N)."""
    options = {"sym": sym, "dtype": dtype, "layout": layout, "device": device, "requires_grad": requires_grad}
    return general_hamming(M, **options)


def hann(M, *, sym=True, dtype=None, layout=None, device=None, requires_grad=False):
    """0.5 - 0.5 cos(2 pi k / N)."""
    options = {"sym": sym, "dtype": dtype, "layout": layout, "device": device, "requires_grad": requires_grad}
    return general_hamming(M, alpha=0.5, **options)


def blackman(M, *, sym=True, dtype=None, layout=None, device=None, requires_grad=False):
    """0.42 - 0.5 cos(2 pi k / N) + 0.08 cos(4 pi k / N)."""
    options = {"sym": sym, "dtype": dtype, "layout": layout, "device": device, "requires_grad": requires_grad}
    return general_cosine(M, a=[0.42, 0.5, 0.08], **options)


def nuttall(M, *, sym=True, dtype=None, layout=None, device=None, requires_grad=False):
    """Four cosine terms with the least side lobes (Nuttall 1981)."""
    options = {"sym": sym, "dtype": dtype, "layout": layout, "device": device, "requires_grad": requires_grad}
    return general_cosine(M, a=[0.3635819, 0.4891775, 0.1365995, 0.0106411], **options)


def bartlett(M, *, sym=True, dtype=None, layout=None, device=None, requires_grad=False):
    """A triangle: 1 - |2 k / N - 1|."""
    k, n = _numbers("bartlett", M, sym, dtype, layout, device)
    window = 1 - (k * (2 / n) - 1).abs() if M != 1 else argand.ones_like(k)
    return _asked(window, requires_grad)


def cosine(M, *, sym=True, dtype=None, layout=None, device=None, requires_grad=False):
    """Half a wave: sin(pi (k + 1 / 2) / (N + 1))."""
    k, n = _numbers("cosine", M, sym, dtype, layout, device)
    window = ((k + 0.5) * (math.pi / (n + 1))).sin() if M != 1 else argand.ones_like(k)
    return _asked(window, requires_grad)


def exponential(M, *, center=None, tau=1.0, sym=True, dtype=None, layout=None, device=None, requires_grad=False):
    """exp(-|k - center| / tau); center: the middle, and nothing else with sym."""
    if tau <= 0:
        raise ValueError(f"exponential: tau must be above 0, got {tau}")
    if sym and center is not None:
        raise ValueError("exponential: a symmetric window has its center in the middle; leave center out")
    k, n = _numbers("exponential", M, sym, dtype, layout, device)
    center = n / 2 if center is None else center
    window = (-(k - center).abs() / tau).exp() if M != 1 else argand.ones_like(k)
    return _asked(window, requires_grad)


def gaussian(M, *, std=1.0, sym=True, dtype=None, layout=None, device=None, requires_grad=False):
    """exp(-((k - N / 2) / std) ** 2 / 2)."""
    if std <= 0:
        raise ValueError(f"gaussian: std must be above 0, got {std}")
    k, n = _numbers("gaussian", M, sym, dtype, layout, device)
    window = (-0.5 * ((k - n / 2) / std).square()).exp() if M != 1 else argand.ones_like(k)
    return _asked(window, requires_grad)


def kaiser(M, *, beta=12.0, sym=True, dtype=None, layout=None, device=None, requires_grad=False):
    """I_0(beta sqrt(1 - (2 k / N - 1) ** 2)) / I_0(beta)."""
    if beta < 0:
        raise ValueError(f"kaiser: beta must be 0 or more, got {beta}")
    k, _ = _numbers("kaiser", M, sym, dtype, layout, device)
    return _asked(argand.kaiser_window(M, not sym, beta, dtype=k.dtype), requires_grad)


def __getattr__(name):
    raise missing("argand.signal.windows", name, __all__)
