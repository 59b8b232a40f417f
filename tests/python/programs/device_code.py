"""The checks of devices that programs make."""

import torch

device = torch.device("cuda:0" if torch.cuda.is_available() else "mps" if torch.backends.mps.is_available() else "cpu")
x = torch.ones(2, device=device)
print(
    device,
    x.device.type,
    x.is_cuda,
    x.device == torch.device("cpu"),
    x.to(device) is x,
    x.cpu() is x,
    torch.device("cpu").index,
    torch.device("cuda:1").index,
    x.get_device(),
)
print(
    torch.cuda.device_count(),
    torch.cuda.is_available(),
    torch.zeros(1).to("cpu", torch.float64).dtype,
    x.to(torch.int).dtype,
    x.to(x.double()).dtype,
    torch.tensor([1], device="cpu").device,
    torch.get_default_device() if hasattr(torch, "get_default_device") else "cpu",
)
torch.cuda.empty_cache()
torch.manual_seed(0)
use_amp = torch.cuda.is_available()
scaler = torch.amp.GradScaler("cuda", enabled=use_amp)
with torch.autocast("cuda", enabled=use_amp):
    print((x @ x).dtype)
print(
    scaler.scale(x.sum()).item(),
    torch.backends.cudnn.enabled in (True, False),
    torch.version.cuda is None or True,
    torch.accelerator.is_available() if hasattr(torch, "accelerator") else False,
)
torch.set_float32_matmul_precision("high")
torch.backends.cuda.matmul.allow_tf32 = True
print(
    torch.get_num_threads() >= 1,
    torch.distributed.is_available() in (True, False),
    x.pin_memory() is not None if torch.cuda.is_available() else True,
    torch.nn.DataParallel(torch.nn.Linear(2, 2)).module.weight.shape,
    len(str(torch.__version__)) > 0,
)
m = torch.empty(2, 3, device="meta")
print((m @ torch.empty(3, 4, device="meta")).shape, torch.nn.Linear(3, 4, device="meta").weight.device)
