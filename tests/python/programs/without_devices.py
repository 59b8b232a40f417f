"""What programs ask of devices and processes before they use them."""

import torch
import torch.distributed as dist
from torch.nn.parallel import DistributedDataParallel
from torch.utils.data import TensorDataset
from torch.utils.data.distributed import DistributedSampler

if torch.cuda.is_available():
    torch.cuda.set_device(0)
    torch.cuda.synchronize()
    print(
        torch.cuda.get_device_name(),
        torch.cuda.get_device_capability(),
        torch.cuda.get_device_properties(0),
        torch.cuda.current_device(),
        torch.cuda.Event,
        torch.cuda.Stream,
    )
torch.cuda.manual_seed(1)
torch.cuda.manual_seed_all(1)
torch.cuda.empty_cache()
print(
    torch.cuda.device_count(),
    dist.is_initialized() if dist.is_available() else False,
    issubclass(DistributedDataParallel, torch.nn.Module),
    dist.get_world_size() if dist.is_available() and dist.is_initialized() else 1,
)
sampler = DistributedSampler(TensorDataset(torch.arange(7)), num_replicas=2, rank=1, shuffle=False)
sampler.set_epoch(1)
print(list(sampler), len(sampler), torch.utils.data.DistributedSampler is DistributedSampler)
print(
    dist.get_default_backend_for_device("cpu"),
    dist.ReduceOp.SUM is not None,
    callable(dist.all_reduce),
    callable(dist.init_process_group),
    dist.ProcessGroup.__name__,
)
try:
    torch.ones(1).cuda()
except (RuntimeError, AssertionError):
    print("no CUDA")
scaler = torch.cuda.amp.GradScaler(enabled=False)
print(
    scaler.get_scale(),
    torch.accelerator.current_accelerator() is None,
    torch.accelerator.device_count(),
    isinstance(torch.ones(1), torch.cuda.FloatTensor),
)
with torch.serialization.safe_globals([dict]):
    print(len(torch.serialization.get_safe_globals()) >= 1)
torch.testing.assert_allclose(torch.ones(1), torch.ones(1)) if hasattr(torch.testing, "assert_allclose") else None
