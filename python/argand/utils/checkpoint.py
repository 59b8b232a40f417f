"""Checkpointing: activations are computed again in the backward pass instead of being kept."""

import argand
from argand import _C, Tensor


def checkpoint(
    function,
    *args,
    use_reentrant=None,
    context_fn=None,
    determinism_check="default",
    debug=False,
    early_stop=True,
    preserve_rng_state=True,
    **kwargs,
):
    """function(*args, **kwargs), which runs again, with the same random numbers, when its gradients are needed.

    Gradients reach the Tensors among args; keyword arguments and what function closes over are not saved. The result:
    one Tensor, or a tuple with Tensors and other values. The options after args are PyTorch's: context_fn raises
    NotImplementedError, the others change nothing.
    """
    if context_fn is not None:
        raise NotImplementedError("checkpoint: context_fn is not available")
    if not argand.is_grad_enabled():
        return function(*args, **kwargs)
    positions = [i for i, a in enumerate(args) if isinstance(a, Tensor)]
    shape = {}

    def run(*tensors):
        values = list(args)
        for i, tensor in zip(positions, tensors, strict=True):
            values[i] = tensor
        result = function(*values, **kwargs)
        shape["is tuple"] = isinstance(result, tuple)
        parts = result if shape["is tuple"] else (result,)
        shape["parts"] = [None if isinstance(part, Tensor) else (part,) for part in parts]
        return tuple(part for part in parts if isinstance(part, Tensor))

    outputs = iter(_C._run_checkpoint(run, [args[i] for i in positions]))
    parts = tuple(next(outputs) if part is None else part[0] for part in shape["parts"])
    return parts if shape["is tuple"] else parts[0]


def checkpoint_sequential(functions, segments, input, use_reentrant=None, **kwargs):
    """The modules of a Sequential, or a list of functions, in segments parts; all but the last are checkpointed."""
    functions = list(functions.children()) if isinstance(functions, argand.nn.Sequential) else list(functions)

    def part(start, end):
        def run(value):
            for function in functions[start:end]:
                value = function(value)
            return value

        return run

    size = len(functions) // segments
    start = 0
    for _ in range(segments - 1):
        input = checkpoint(part(start, start + size), input, use_reentrant=use_reentrant, **kwargs)
        start += size
    return part(start, len(functions))(input)
