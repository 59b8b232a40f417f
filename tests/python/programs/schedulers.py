"""The learning rates of many schedulers, step by step."""

import torch
from torch.optim import lr_scheduler as S


def rates(make, steps=8, metric=False):
    opt = torch.optim.SGD([torch.nn.Parameter(torch.zeros(1))], lr=0.1, momentum=0.9)
    sched = make(opt)
    out = []
    for i in range(steps):
        opt.step()
        sched.step(1.0 if metric else None) if metric else sched.step()
        out.append(round(opt.param_groups[0]["lr"], 6))
    return out


print(rates(lambda o: S.LambdaLR(o, lambda e: 0.95**e)))
print(rates(lambda o: S.StepLR(o, 3, 0.1)))
print(rates(lambda o: S.MultiStepLR(o, milestones=[2, 5], gamma=0.5)))
print(rates(lambda o: S.ExponentialLR(o, 0.9)))
print(rates(lambda o: S.CosineAnnealingLR(o, T_max=6, eta_min=0.01)))
print(rates(lambda o: S.CosineAnnealingWarmRestarts(o, 3, 2)))
print(rates(lambda o: S.ReduceLROnPlateau(o, "min", patience=1, factor=0.5), metric=True))
print(rates(lambda o: S.OneCycleLR(o, max_lr=0.5, total_steps=10)))
print(rates(lambda o: S.CyclicLR(o, 0.01, 0.1, step_size_up=3, mode="triangular2")))
print(rates(lambda o: S.LinearLR(o, 0.5, total_iters=4)))
print(rates(lambda o: S.PolynomialLR(o, 6, power=2)))
print(rates(lambda o: S.ConstantLR(o, 0.3, 2)))
print(rates(lambda o: S.SequentialLR(o, [S.LinearLR(o, 0.1, total_iters=3), S.ExponentialLR(o, 0.9)], milestones=[3])))
print(rates(lambda o: S.ChainedScheduler([S.ConstantLR(o, 0.1, 3), S.ExponentialLR(o, 0.9)])))
print(rates(lambda o: S.MultiplicativeLR(o, lambda e: 0.9)))
