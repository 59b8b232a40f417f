"""Shared memory with NumPy, conversions, operators that mix arrays and tensors."""

import numpy as np
import torch

a = np.arange(6, dtype=np.float32).reshape(2, 3)
t = torch.from_numpy(a)
a[0, 0] = 9
t[1, 1] = -1
print(t.tolist(), a.tolist(), t.numpy() is not None, np.shares_memory(a, t.numpy()))
print(
    torch.tensor(a).dtype,
    torch.as_tensor(a).data_ptr() == t.data_ptr(),
    torch.Tensor(a.tolist()).shape,
    np.asarray(t).sum(),
    np.sin(t).shape,
    type(np.add(a, 1)).__name__,
)
print((t @ torch.from_numpy(a.T.copy())).shape, (t + a).tolist(), (t * np.float32(2)).tolist(), type(t * a).__name__)
print(
    torch.tensor([np.float64(1.5), 2]).dtype,
    torch.tensor(np.int64(3)).item(),
    torch.from_numpy(np.array([True, False])).dtype,
    torch.frombuffer(bytearray(b"\x01\x02"), dtype=torch.uint8).tolist(),
)
print(
    t.detach().cpu().numpy().mean().round(4),
    float(t.sum()),
    int(torch.tensor(3.7)),
    bool(torch.tensor(1)),
    [x.item() for x in t[0]],
    t[0].tolist(),
    np.array([t[0, 0].item()]),
)
print(
    torch.ones(2, requires_grad=True).detach().numpy(),
    np.array(torch.ones(2)),
    torch.linspace(0, 1, 3).numpy().dtype,
    len(t),
    t.shape[0],
    list(t.size()),
    t.dim(),
    t.nelement(),
    t.element_size(),
)
try:
    torch.ones(2, requires_grad=True).numpy()
except RuntimeError:
    print("RuntimeError")
