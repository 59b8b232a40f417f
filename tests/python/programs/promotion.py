"""Dtypes of mixed operations, conversions, default dtype."""

import torch

f, d, i, b, u, h = (
    torch.ones(2),
    torch.ones(2, dtype=torch.double),
    torch.ones(2, dtype=torch.long),
    torch.ones(2, dtype=torch.bool),
    torch.ones(2, dtype=torch.uint8),
    torch.ones(2, dtype=torch.half),
)
for p in (f, d, i, b, u, h):
    print(
        [(p + q).dtype for q in (f, d, i, b, u, h)],
        (p * 2).dtype,
        (p * 2.5).dtype,
        (p / 2).dtype if p.dtype != torch.bool else "",
        (p + True).dtype,
    )
print(
    (i + torch.tensor(1.5)).dtype,
    (f + torch.tensor(1.5, dtype=torch.double)).dtype,
    torch.result_type(i, 1.0),
    torch.promote_types(torch.int32, torch.float16),
    torch.can_cast(torch.float, torch.int),
)
print(
    f.long().dtype,
    i.float().dtype,
    i.type(torch.FloatTensor).type(),
    f.type(),
    i.to(torch.bfloat16).dtype,
    f.double().half().dtype,
    b.int().dtype,
    f.type_as(d).dtype,
    i.byte().dtype,
    i.bool().dtype,
)
print(
    torch.tensor([1, 2.5]).dtype,
    torch.tensor([True]).dtype,
    torch.tensor([1, 2]).dtype,
    torch.tensor(1j).dtype,
    torch.arange(3).dtype,
    torch.arange(0, 1, 0.5).dtype,
    torch.full((2,), 3).dtype,
    torch.full((2,), 3.0).dtype,
)
print(
    torch.get_default_dtype(),
    torch.finfo(torch.bfloat16).max,
    torch.iinfo(torch.int16).max,
    torch.float32.itemsize,
    torch.int8.is_signed,
    torch.float16.is_floating_point,
)
torch.set_default_dtype(torch.float64)
print(torch.zeros(1).dtype, torch.tensor(0.5).dtype, torch.nn.Linear(1, 1).weight.dtype)
torch.set_default_dtype(torch.float32)
print(
    (i // 2).dtype,
    (i % 2).dtype,
    (f // 2).dtype,
    (i**2).dtype,
    (-b.int()).dtype,
    (~b).dtype,
    (i & 1).dtype,
    (i == 1).dtype,
    i.sum().dtype,
    b.sum().dtype,
    h.sum().dtype,
    i.float().mean().dtype,
)
