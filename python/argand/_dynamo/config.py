"""Settings of the compiler. They can be set, and change nothing."""

import contextlib

cache_size_limit = recompile_limit = 8
accumulated_cache_size_limit = accumulated_recompile_limit = 256
suppress_errors = verbose = capture_scalar_outputs = capture_dynamic_output_shape_ops = False
inline_inbuilt_nn_modules = optimize_ddp = assume_static_by_default = automatic_dynamic_shapes = True
skip_fwd_side_effects_in_bwd_under_checkpoint = False
reorderable_logging_functions = set()


@contextlib.contextmanager
def patch(arg1=None, arg2=None, **changes):
    """Other settings for the length of a with: patch(name=value), patch('name', value) or patch({'name': value})."""
    changes |= arg1 if isinstance(arg1, dict) else {} if arg1 is None else {arg1: arg2}
    known = globals()
    before = {name: known[name] for name in changes if name in known}
    known.update(changes)
    try:
        yield
    finally:
        for name in changes:
            known.pop(name)
        known.update(before)
