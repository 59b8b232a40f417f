"""Prints the rows of lbfgs_test.cpp: L-BFGS on a valley, by PyTorch in float64."""

import torch

torch.set_default_dtype(torch.float64)
for search in (None, "strong_wolfe"):
    x = torch.tensor([-1.2, 1.0], requires_grad=True)
    y = torch.tensor([0.5], requires_grad=True)
    lr = 0.5 if search is None else 1
    optimizer = torch.optim.LBFGS([x, y], lr=lr, max_iter=4, history_size=3, line_search_fn=search)
    calls = []

    def closure():
        calls.append(1)
        optimizer.zero_grad()
        loss = (1 - x[0]) ** 2 + 10 * (x[1] - x[0] ** 2) ** 2 + (y[0] - x[1]) ** 4
        loss.backward()
        return loss

    for _ in range(5):
        loss = optimizer.step(closure)
        print(f"{{{loss:.15g}, {x[0]:.15g}, {x[1]:.15g}, {y[0]:.15g}, {len(calls)}}},")
