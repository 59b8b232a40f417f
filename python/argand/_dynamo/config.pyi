# Written by tools/generate from the operations' schemas and the package's sources; edit those.
# mypy: disable-error-code="override, misc"
from typing import Any
from contextlib import AbstractContextManager

cache_size_limit: int
recompile_limit: int
accumulated_cache_size_limit: int
accumulated_recompile_limit: int
suppress_errors: bool
verbose: bool
capture_scalar_outputs: bool
capture_dynamic_output_shape_ops: bool
inline_inbuilt_nn_modules: bool
optimize_ddp: bool
assume_static_by_default: bool
automatic_dynamic_shapes: bool
skip_fwd_side_effects_in_bwd_under_checkpoint: bool
reorderable_logging_functions: Any
def patch(arg1: Any = None, arg2: Any = None, **changes: Any) -> AbstractContextManager[Any]: ...
