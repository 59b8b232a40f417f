"""Discrete Fourier transforms."""

from . import _C
from ._missing import missing

_names = """
    fft ifft rfft irfft hfft ihfft fft2 ifft2 rfft2 irfft2 hfft2 ihfft2 fftn ifftn rfftn irfftn hfftn ihfftn
    fftfreq rfftfreq fftshift ifftshift
"""
globals().update({name: getattr(_C, "fft_" + name) for name in _names.split()})


def __getattr__(name):
    raise missing("argand.fft", name, list(globals()))
