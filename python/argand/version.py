"""Versions of Argand and of what it was built with."""

__version__ = "0.1.0"
cuda = hip = None
debug = False
