"""Distances, under the name of the file that PyTorch has for them."""

from argand.nn.modules.rearrange import CosineSimilarity, PairwiseDistance

__all__ = ["CosineSimilarity", "PairwiseDistance"]
