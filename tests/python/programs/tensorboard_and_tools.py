"""SummaryWriter, testing, profiler and typing tools."""

import os
import tempfile

import torch
from common import fill, wave
from torch import nn
from torch.profiler import ProfilerActivity, profile, record_function

net = fill(nn.Linear(4, 2))
with profile(activities=[ProfilerActivity.CPU], record_shapes=True) as prof:
    with record_function("forward"):
        y = net(wave(3, 4))
    y.sum().backward()
table = prof.key_averages().table(sort_by="cpu_time_total", row_limit=10)
print("forward" in table, any(e.key == "forward" and e.count == 1 for e in prof.key_averages()), len(prof.events()) > 2)
path = os.path.join(tempfile.mkdtemp(), "trace.json")
prof.export_chrome_trace(path)
print(os.path.getsize(path) > 100)
steps = []
with profile(
    schedule=torch.profiler.schedule(wait=1, warmup=1, active=2, repeat=1),
    on_trace_ready=lambda p: steps.append(p.step_num),
) as prof:
    for _ in range(6):
        net(wave(3, 4))
        prof.step()
print(steps)
with torch.autograd.profiler.profile() as old:
    net(wave(1, 4))
print(len(old.function_events) > 0)
torch.testing.assert_close(torch.ones(2), torch.ones(2) + 1e-8)
try:
    torch.testing.assert_close(torch.ones(2), torch.zeros(2))
except AssertionError:
    print("AssertionError")
with torch.autograd.detect_anomaly(check_nan=False):
    net(wave(1, 4)).sum().backward()
print(
    torch.jit.script(net)(wave(1, 4)).shape,
    torch.compile(net, disable=True)(wave(1, 4)).shape,
    torch.jit.is_scripting(),
)
