# Written by tools/generate from the operations' schemas and the package's sources; edit those.
# mypy: disable-error-code="override, misc"
from typing import Any
from argand._C import _Device
import enum
from argand._missing import missing as missing

def is_available() -> bool: ...
def is_initialized() -> bool: ...
def is_nccl_available() -> bool: ...
is_gloo_available = is_nccl_available
is_mpi_available = is_nccl_available
is_ucc_available = is_nccl_available
is_torchelastic_launched = is_nccl_available
class ReduceOp(enum.Enum):
    SUM = 0
    AVG = 1
    PRODUCT = 2
    MIN = 3
    MAX = 4
    BAND = 5
    BOR = 6
    BXOR = 7
class Backend(str): ...
class ProcessGroup:
    def __init__(self, *args: Any, **kwargs: Any) -> None: ...
init_process_group: Any
destroy_process_group: Any
new_group: Any
get_rank: Any
get_world_size: Any
get_backend: Any
barrier: Any
monitored_barrier: Any
all_reduce: Any
reduce: Any
broadcast: Any
broadcast_object_list: Any
all_gather: Any
all_gather_into_tensor: Any
all_gather_object: Any
gather: Any
scatter: Any
reduce_scatter: Any
reduce_scatter_tensor: Any
all_to_all: Any
send: Any
recv: Any
isend: Any
irecv: Any
def get_default_backend_for_device(device: _Device) -> Any: ...
class group:
    WORLD: Any
