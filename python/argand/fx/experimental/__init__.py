"""Sizes that are not known while a program is captured: there are none."""
