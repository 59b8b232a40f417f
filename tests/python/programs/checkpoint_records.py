"""Checkpoints with all that trainers put into them; names that differ; sizes that differ; averages; old and broken files."""

import argparse
import copy
import io
import pickle
import tempfile
from collections import OrderedDict
from pathlib import Path

import numpy as np
import torch
from common import fill, show, wave
from torch import nn


def start():
    net = fill(nn.Sequential(OrderedDict(body=nn.Sequential(nn.Linear(4, 6), nn.BatchNorm1d(6)), head=nn.Linear(6, 2))))
    optimizer = torch.optim.SGD(net.parameters(), lr=0.1, momentum=0.9)
    return net, optimizer, torch.optim.lr_scheduler.OneCycleLR(optimizer, 0.5, total_steps=10)


def go_on(net, optimizer, schedule, steps):
    for i in range(steps):
        loss = net(wave(8, 4, shift=float(i))).square().mean()
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
        schedule.step()
    return loss.item()


holder = tempfile.TemporaryDirectory()
folder = Path(holder.name)
net, optimizer, schedule = start()
go_on(net, optimizer, schedule, 3)
everything = {
    "net": net.state_dict(),
    "optimizer": optimizer.state_dict(),
    "schedule": schedule.state_dict(),
    "random": torch.get_rng_state(),
    "best": np.float64(0.5),
    "history": np.arange(3, dtype=np.float32),
    "args": argparse.Namespace(lr=0.1, out=Path("runs") / "a"),
    "sizes": net.head.weight.shape,
    "dtype": torch.float16,
    "nested": [(1, "a"), {2: b"x", "none": None}],
}
torch.save(everything, folder / "last.pt")
for where in ("cpu", torch.device("cpu"), lambda storage, location: storage, {"cuda:0": "cpu"}, None):
    found = torch.load(folder / "last.pt", map_location=where, weights_only=False)
    print(found["best"], found["history"], found["args"], found["sizes"], found["dtype"], found["nested"])
try:
    torch.load(folder / "last.pt")
except pickle.UnpicklingError:
    print("only weights")
other = start()
for part, key in zip(other, ("net", "optimizer", "schedule"), strict=True):
    part.load_state_dict(found[key])
torch.set_rng_state(found["random"])
print(go_on(net, optimizer, schedule, 4) == go_on(*other, 4), schedule.get_last_lr() == other[2].get_last_lr())

wrapped = nn.DataParallel(net).state_dict()
try:
    net.load_state_dict(wrapped)
except RuntimeError as e:
    print("Missing key" in str(e), "Unexpected key" in str(e), "module.head.bias" in str(e))
nn.modules.utils.consume_prefix_in_state_dict_if_present(wrapped, "module.")
print(net.load_state_dict(wrapped), list(wrapped)[:2])
wide = OrderedDict((k, torch.cat([v, v]) if k.startswith("head") else v) for k, v in net.state_dict().items())
try:
    net.load_state_dict(wide, strict=False)
except RuntimeError as e:
    print("size mismatch for head.weight" in str(e), "body" in str(e))
kept = {k: v for k, v in wide.items() if v.shape == net.state_dict()[k].shape}
print(net.load_state_dict(kept, strict=False))

states = []
for steps in (1, 2, 3):
    one = start()
    go_on(*one, steps)
    states.append(copy.deepcopy(one[0].state_dict()))
mean = {k: torch.stack([s[k] for s in states]).mean(0) if v.is_floating_point() else v for k, v in states[-1].items()}
show("mean", *mean.values())
shared = torch.arange(10.0)
torch.save({"part": shared[2:5], "all": shared}, folder / "views.pt")
views = torch.load(folder / "views.pt", mmap=True)
views["all"][2] = 7
print(views["part"], views["part"].storage_offset(), views["part"].untyped_storage().nbytes())
for broken in (b"", b"PK\x03\x04"):
    try:
        torch.load(io.BytesIO(broken))
    except (EOFError, RuntimeError, pickle.UnpicklingError):
        print("broken")
holder.cleanup()
