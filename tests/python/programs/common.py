"""Data and weights without random numbers, so that two libraries start from the same place."""

import torch


def wave(*size, step=0.37, shift=0.0):
    """A tensor of sines."""
    count = 1
    for n in size:
        count *= n
    return torch.sin(torch.arange(count, dtype=torch.float32) * step + shift).reshape(size)


def fill(module, scale=0.3):
    """Gives every parameter numbers of its own."""
    with torch.no_grad():
        for i, parameter in enumerate(module.parameters()):
            parameter.copy_(wave(*parameter.shape, shift=float(i)) * scale)
    return module


def show(name, *values):
    """Prints numbers in a form that is compared with a tolerance."""
    out = []
    for v in values:
        if isinstance(v, torch.Tensor):
            v = v.detach()
            v = torch.view_as_real(v.resolve_conj()) if v.is_complex() else v
            out.append(f"{tuple(v.shape)} {[round(float(x), 5) for x in v.flatten()[:8].tolist()]}")
        elif isinstance(v, float):
            out.append(f"{v:.5f}")
        else:
            out.append(str(v))
    print(name, *out)
