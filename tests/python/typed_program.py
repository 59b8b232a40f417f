"""What type checkers make of programs: mypy --strict reads this file, nothing runs it."""

from typing import Any, assert_type

import argand as torch
from argand import Size, Tensor, nn

x = torch.zeros(2, 3, requires_grad=True)
assert_type(x, Tensor)
assert_type(x + 1.5, Tensor)
assert_type(2 * x, Tensor)
assert_type(x[1:, None], Tensor)
assert_type(x.shape, Size)
assert_type(x.size(0), int)
assert_type(x.dtype, torch.dtype)
assert_type(x.float().int(), Tensor)
assert_type(x.view(-1, 2), Tensor)
assert_type(x.view([3, 2]), Tensor)
assert_type(x.max(), Tensor)
assert_type(x.max(0).indices, Tensor)
assert_type(x.split(1), tuple[Tensor, ...])
assert_type(x.grad, Tensor | None)
assert_type(torch.cat([x, x], dim=1), Tensor)
assert_type(torch.add(x, 1, alpha=2), Tensor)
assert_type(torch.arange(5, dtype=torch.int64), Tensor)
assert_type(torch.nn.functional.relu(x), Tensor)
assert_type(torch.e, float)


class Net(nn.Module):
    def __init__(self) -> None:
        super().__init__()
        self.body = nn.Sequential(nn.Conv2d(1, 2, 3, padding=1), nn.Flatten())
        self.head = nn.Linear(8, 2, bias=False)

    def forward(self, x: Tensor) -> Tensor:
        return self.head(self.body(x))


@torch.no_grad()
def evaluate(net: nn.Module, x: Tensor) -> float:
    right: float = net(x).sum().item()
    return right


assert_type(evaluate(Net(), x), float)
for name, parameter in Net().named_parameters():
    assert_type(name, str)
    assert_type(parameter, nn.Parameter)
optimizer: torch.optim.Optimizer = torch.optim.AdamW(Net().parameters(), lr=1e-3)
schedule = torch.optim.lr_scheduler.StepLR(optimizer, step_size=2)
loader = torch.utils.data.DataLoader(torch.utils.data.TensorDataset(x), batch_size=2, shuffle=True)
state: dict[str, Any] = Net().state_dict()
# What is wrong is found: without these errors, mypy reports an unused ignore.
x.sum("a")  # type: ignore[arg-type]
torch.nothing_of_this_name  # type: ignore[attr-defined]
nn.Linear(2)  # type: ignore[call-arg]
