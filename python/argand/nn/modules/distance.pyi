# Written by tools/generate from the operations' schemas and the package's sources; edit those.
# mypy: disable-error-code="override, misc"
from argand.nn.modules.rearrange import CosineSimilarity as CosineSimilarity, PairwiseDistance as PairwiseDistance

__all__ = ['CosineSimilarity', 'PairwiseDistance']
