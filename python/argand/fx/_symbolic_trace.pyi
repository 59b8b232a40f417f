# Written by tools/generate from the operations' schemas and the package's sources; edit those.
# mypy: disable-error-code="override, misc"

def is_fx_tracing() -> bool: ...
is_fx_symbolic_tracing = is_fx_tracing
