"""Several processes that train together: not in this build. is_available() says so, and what would need them says what
to do instead; programs that ask first run on one process.
"""

import enum

from .._missing import missing

_HINT = "this build of Argand has no process groups; run one process, and ask is_available() first"


def is_available():
    """False."""
    return False


def is_initialized():
    """False."""
    return False


def is_nccl_available():
    """False."""
    return False


is_gloo_available = is_mpi_available = is_ucc_available = is_torchelastic_launched = is_nccl_available


class ReduceOp(enum.Enum):
    """How the numbers of several processes become one."""

    SUM = 0
    AVG = 1
    PRODUCT = 2
    MIN = 3
    MAX = 4
    BAND = 5
    BOR = 6
    BXOR = 7


class Backend(str):
    """The name of a way to communicate."""

    UNDEFINED, GLOO, NCCL, MPI, UCC = "undefined", "gloo", "nccl", "mpi", "ucc"


class ProcessGroup:
    """Processes that communicate; none is there to be made."""

    def __init__(self, *args, **kwargs):
        raise RuntimeError(f"distributed.ProcessGroup: {_HINT}")


def _needs_group(name, doc):
    def function(*args, **kwargs):
        raise RuntimeError(f"distributed.{name}: {_HINT}")

    function.__name__ = function.__qualname__ = name
    function.__doc__ = doc + " RuntimeError in this build."
    return function


init_process_group = _needs_group("init_process_group", "Joins the processes of a group.")
destroy_process_group = _needs_group("destroy_process_group", "Leaves the group.")
new_group = _needs_group("new_group", "A group of some of the processes.")
get_rank = _needs_group("get_rank", "The number of this process.")
get_world_size = _needs_group("get_world_size", "How many processes there are.")
get_backend = _needs_group("get_backend", "How they communicate.")
barrier = _needs_group("barrier", "Waits for all.")
monitored_barrier = _needs_group("monitored_barrier", "Waits for all, and names who is missing.")
all_reduce = _needs_group("all_reduce", "Combines a tensor of all processes, for all.")
reduce = _needs_group("reduce", "Combines a tensor of all processes, for one.")
broadcast = _needs_group("broadcast", "Sends a tensor from one to all.")
broadcast_object_list = _needs_group("broadcast_object_list", "Sends objects from one to all.")
all_gather = _needs_group("all_gather", "Collects a tensor of each process, for all.")
all_gather_into_tensor = _needs_group("all_gather_into_tensor", "Collects a tensor of each process, for all, joined.")
all_gather_object = _needs_group("all_gather_object", "Collects an object of each process, for all.")
gather = _needs_group("gather", "Collects a tensor of each process, for one.")
scatter = _needs_group("scatter", "Sends a different tensor to each.")
reduce_scatter = _needs_group("reduce_scatter", "Combines lists of tensors, and gives each process its part.")
reduce_scatter_tensor = _needs_group("reduce_scatter_tensor", "Combines tensors, and gives each process its part.")
all_to_all = _needs_group("all_to_all", "Sends a different tensor from each to each.")
send = _needs_group("send", "Sends a tensor to one.")
recv = _needs_group("recv", "Receives a tensor from one.")
isend = _needs_group("isend", "Begins to send.")
irecv = _needs_group("irecv", "Begins to receive.")


def get_default_backend_for_device(device):
    """The backend that suits a type of device: 'gloo' for the CPU, 'nccl' for CUDA."""
    kind = str(getattr(device, "type", device)).split(":")[0]
    known = {"cpu": "gloo", "cuda": "nccl", "xpu": "xccl"}
    if kind not in known:
        raise ValueError(f"get_default_backend_for_device: no backend is known for {kind!r}")
    return known[kind]


class group:
    """The group of all processes, where there is one."""

    WORLD = None


def __getattr__(name):
    if name.startswith("__"):
        raise AttributeError(name)
    raise missing("argand.distributed", name, list(globals()))
