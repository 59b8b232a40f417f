"""How tensors print."""

import torch
from common import wave

for t in (
    torch.tensor(1.5),
    torch.tensor([]),
    torch.tensor([1, 2]),
    torch.tensor([[1.5, -2], [3, 4]]),
    torch.tensor([True, False]),
    torch.arange(1200),
    torch.arange(10.0) * 1e6,
    torch.tensor([1e-8, 1]),
    torch.tensor([float("nan"), float("inf"), -1]),
    torch.tensor([1e10, 1]),
    torch.tensor([0.1234567, 100.0]),
    torch.zeros(2, 0),
    torch.zeros(2, 3, dtype=torch.float64),
    torch.ones(2, dtype=torch.half),
    torch.tensor([1 + 2j, -0.5j]),
    torch.tensor(3, dtype=torch.int8),
    torch.ones(2, 2, 2),
    wave(30, 40),
    torch.ones(2, requires_grad=True),
    torch.ones(2, requires_grad=True) * 2,
    torch.tensor([[0.0001, 1000]]),
    torch.tensor([0.0, -0.0]),
    torch.tensor([1e-5, 1e-6]),
    torch.tensor([123456789.0, 0.1]),
    torch.ones(1, 1, dtype=torch.bfloat16),
    torch.randn(2, 3).to("meta"),
    torch.empty(0, dtype=torch.long),
    torch.full((3,), -7),
    torch.tensor([1.0, 2.0, float("nan")]),
    torch.tensor([99999.0, 1.0]),
    torch.tensor([100000.0]),
    torch.nn.Parameter(torch.ones(2)),
    torch.tensor([[[]]]),
    torch.tensor([True]),
    torch.tensor(False),
    torch.tensor([float("inf")] * 2),
    torch.tensor([1.0, 1e-3]),
    torch.tensor([1.0, 9e-5]),
    torch.tensor(1e-20),
    torch.tensor(123456.789),
    torch.arange(40) * 1000,
    torch.tensor([1e-8 + 1j, 2]),
    torch.zeros(3, 200)[:, ::50],
):
    print(t)
torch.set_printoptions(precision=2, sci_mode=False)
print(torch.tensor([1e-8, 12345.678]))
torch.set_printoptions(profile="short")
print(torch.arange(1001.0))
torch.set_printoptions(profile="default")
torch.set_printoptions(sci_mode=True, linewidth=40)
print(torch.arange(6.0))
torch.set_printoptions(profile="default", sci_mode=None, linewidth=80)
print(
    torch.Size([2, 3]),
    torch.float32,
    torch.device("cpu"),
    repr(torch.device("cuda", 1)),
    torch.strided,
    torch.contiguous_format,
    f"{torch.tensor(1.23456):.2f}",
    str(torch.tensor([1])),
    torch.ones(2).size(),
)
