"""Flatten and Unflatten."""

from argand.nn.modules.module import Module


class Flatten(Module):
    """The dimensions start_dim to end_dim as one; by default all but the first."""

    def __init__(self, start_dim=1, end_dim=-1):
        super().__init__()
        self.start_dim = start_dim
        self.end_dim = end_dim

    def forward(self, input):
        return input.flatten(self.start_dim, self.end_dim)

    def extra_repr(self):
        return f"start_dim={self.start_dim}, end_dim={self.end_dim}"


class Unflatten(Module):
    """The dimension dim as several, of the sizes unflattened_size."""

    def __init__(self, dim, unflattened_size):
        super().__init__()
        if not isinstance(unflattened_size, (tuple, list)):
            kind = type(unflattened_size).__name__
            raise TypeError(f"Unflatten: unflattened_size must be a tuple or a list of ints, got {kind}")
        for i, size in enumerate(unflattened_size):
            if isinstance(dim, int) and not isinstance(size, int):
                raise TypeError(f"Unflatten: unflattened_size[{i}] must be an int, got {type(size).__name__}")
        if not isinstance(dim, int):
            raise TypeError("Unflatten: dimensions with names are not supported; dim must be an int")
        self.dim = dim
        self.unflattened_size = unflattened_size

    def forward(self, input):
        return input.unflatten(self.dim, self.unflattened_size)

    def extra_repr(self):
        return f"dim={self.dim}, unflattened_size={self.unflattened_size}"
