"""Calls of functions in other processes: not in this build."""

from .._missing import not_here

_HINT = "this build of Argand has no process groups; use multiprocessing"
init_rpc = not_here("distributed.rpc.init_rpc", _HINT)
shutdown = not_here("distributed.rpc.shutdown", _HINT)
rpc_sync = not_here("distributed.rpc.rpc_sync", _HINT)
rpc_async = not_here("distributed.rpc.rpc_async", _HINT)
remote = not_here("distributed.rpc.remote", _HINT)
get_worker_info = not_here("distributed.rpc.get_worker_info", _HINT)


def is_available():
    """False."""
    return False
