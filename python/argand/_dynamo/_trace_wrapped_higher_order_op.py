"""A mode under which PyTorch's vmap takes mapped tensors as indices: Argand's does so without it."""


class TransformGetItemToIndex:
    """`with TransformGetItemToIndex():` changes nothing."""

    def __enter__(self):
        return self

    def __exit__(self, *error):
        return False
