"""Work on a GPU, with Argand or PyTorch, in the same statements.

gpu.py argand|torch [--device cuda] [--only NAME-PART] [--small] [--losses]: prints for each row
"name<TAB>number<TAB>unit<TAB>floor<TAB>losses": the floor is what the machine allows, in the same unit, from the bytes
moved at the speed of a copy or the operations at PEAK; 0 where it is not known. Losses are of the first three steps.
--small: little work, to try the program where there is no GPU (--device cpu). --losses: the models' losses alone.
"""

import argparse
import contextlib
import math
import sys
import time

import models  # takes the library from the first argument
from models import F, nn, torch

PEAK = 989e12  # dense bfloat16 operations a second of an H100 SXM (NVIDIA's data sheet)


def wait(device):
    if device.type == "cuda":
        torch.cuda.synchronize()


def seconds(work, device, least=0.5, most=200):
    """The lower quartile of runs of `work`, each long enough to be timed."""
    work()
    work()
    wait(device)
    start = time.perf_counter()
    work()
    wait(device)
    once = max(time.perf_counter() - start, 1e-6)
    times, inner = [], max(1, math.ceil(2e-3 / once))
    begin = time.perf_counter()
    while len(times) < 5 or (time.perf_counter() - begin < least and len(times) < most):
        start = time.perf_counter()
        for _ in range(inner):
            work()
        wait(device)
        times.append((time.perf_counter() - start) / inner)
    return sorted(times)[len(times) // 4]


def captured(work, device):
    """`work` as a graph's replay."""
    aside = torch.cuda.Stream()
    aside.wait_stream(torch.cuda.current_stream())
    with torch.cuda.stream(aside):
        for _ in range(3):
            work()
    torch.cuda.current_stream().wait_stream(aside)
    graph = torch.cuda.CUDAGraph()
    with torch.cuda.graph(graph):
        work()
    return graph.replay


class Rows:
    def __init__(self, options):
        self.device = torch.device(options.device)
        self.small, self.only, self.losses = options.small, options.only, options.losses
        self.copy = 0.0  # bytes a second

    def wants(self, name):
        return self.only in name

    def show(self, name, number, unit, floor=0.0, losses=()):
        print(f"{name}\t{number:.6g}\t{unit}\t{floor:.6g}\t{','.join(f'{x:.6f}' for x in losses)}", flush=True)

    def fail(self, name, error):
        print(
            f"{name}\tfailed\t{type(error).__name__}: {str(error).splitlines()[0] if str(error) else ''}\t\t",
            flush=True,
        )


@contextlib.contextmanager
def row(rows, name):
    """What fails is told as the row, and the others go on."""
    try:
        yield
    except Exception as error:  # noqa: BLE001
        rows.fail(name, error)


def bandwidth(rows):
    n = (1 << 18) if rows.small else (1 << 28)  # float32 numbers: 1 GiB
    x = torch.empty(n, device=rows.device).uniform_(-1, 1)
    y = torch.empty_like(x)
    wide = torch.bfloat16
    rows_of = (64, 1024) if rows.small else (65536, 1024)
    z = torch.empty(rows_of, device=rows.device).normal_().to(wide)
    weight, bias = (torch.ones(1024, dtype=wide, device=rows.device) for _ in range(2))
    cases = {
        "copy, 1 GiB": (2 * 4 * n, lambda: y.copy_(x)),
        "add, 1 GiB": (3 * 4 * n, lambda: torch.add(x, y, out=y)),
        "gelu, 1 GiB": (2 * 4 * n, lambda: F.gelu(x)),
        "sum, 1 GiB": (4 * n, lambda: x.sum()),
        "softmax bf16 65536 x 1024": (2 * 2 * z.numel(), lambda: torch.softmax(z, 1)),
        "layer_norm bf16 65536 x 1024": (2 * 2 * z.numel(), lambda: F.layer_norm(z, (1024,), weight, bias)),
    }
    for name, (moved, work) in cases.items():
        if name == "copy, 1 GiB" or rows.wants(name):  # the others are held against the copy
            with row(rows, name), torch.no_grad():
                speed = moved / seconds(work, rows.device)
                rows.copy = rows.copy or speed
                rows.show(name, speed / 1e12, "TB/s", rows.copy / 1e12)


def products(rows):
    name, n = "GEMM bf16 8192", 256 if rows.small else 8192
    if rows.wants(name):
        with row(rows, name), torch.no_grad():
            a, b = (torch.empty(n, n, device=rows.device).normal_().to(torch.bfloat16) for _ in range(2))
            rows.show(name, 2 * n**3 / seconds(lambda: a @ b, rows.device) / 1e12, "TFLOP/s", PEAK / 1e12)
    b, h, t, d = (1, 2, 64, 32) if rows.small else (4, 16, 4096, 128)
    work = 2 * b * h * t * t * d  # two products, of which the mask leaves half
    for name, factor in (("attention causal bf16 d 128 T 4096, forward", 1.0), ("attention, backward", 2.5)):
        if not rows.wants(name):
            continue
        with row(rows, name):
            run = attention(rows, (b, h, t, d), backward=factor > 1)
            rows.show(name, factor * work / seconds(run, rows.device) / 1e12, "TFLOP/s", PEAK / 1e12)


def attention(rows, sizes, backward):
    """What is timed: the forward, or the gradients of its inputs."""
    q, k, v = (
        torch.empty(sizes, device=rows.device).normal_().to(torch.bfloat16).requires_grad_(backward) for _ in range(3)
    )
    if not backward:
        return lambda: F.scaled_dot_product_attention(q, k, v, is_causal=True)
    y = F.scaled_dot_product_attention(q, k, v, is_causal=True)
    g = torch.ones_like(y)
    return lambda: torch.autograd.grad(y, (q, k, v), g, retain_graph=True)


def small_ops(rows):
    name, many = "small op, back to back", 1000
    x = torch.ones(4, device=rows.device)

    def work():
        y = x
        for _ in range(many):
            y = y + x

    with torch.no_grad():
        if rows.wants(name):
            with row(rows, name):
                rows.show(name, seconds(work, rows.device) / many * 1e6, "us")
        name = "small op, captured"
        if rows.wants(name) and rows.device.type == "cuda":
            with row(rows, name):
                rows.show(name, seconds(captured(work, rows.device), rows.device) / many * 1e6, "us")


class Bottleneck(nn.Module):
    def __init__(self, inside, width, stride):
        super().__init__()
        out = 4 * width
        self.conv1 = nn.Conv2d(inside, width, 1, bias=False)
        self.norm1 = nn.BatchNorm2d(width)
        self.conv2 = nn.Conv2d(width, width, 3, stride=stride, padding=1, bias=False)
        self.norm2 = nn.BatchNorm2d(width)
        self.conv3 = nn.Conv2d(width, out, 1, bias=False)
        self.norm3 = nn.BatchNorm2d(out)
        self.down = None
        if stride != 1 or inside != out:
            self.down = nn.Conv2d(inside, out, 1, stride=stride, bias=False)
            self.norm4 = nn.BatchNorm2d(out)

    def forward(self, x):
        y = torch.relu(self.norm1(self.conv1(x)))
        y = torch.relu(self.norm2(self.conv2(y)))
        y = self.norm3(self.conv3(y))
        return torch.relu(y + (self.norm4(self.down(x)) if self.down is not None else x))


class ResNet50(nn.Module):
    def __init__(self):
        super().__init__()
        self.stem, self.norm = nn.Conv2d(3, 64, 7, stride=2, padding=3, bias=False), nn.BatchNorm2d(64)
        inside, blocks = 64, []
        for stage, depth in enumerate((3, 4, 6, 3)):
            for i in range(depth):
                blocks.append(Bottleneck(inside, 64 << stage, 2 if stage > 0 and i == 0 else 1))
                inside = 4 * (64 << stage)
        self.blocks = nn.Sequential(*blocks)
        self.fc = nn.Linear(2048, 1000)

    def forward(self, x):
        x = F.max_pool2d(torch.relu(self.norm(self.stem(x))), 3, 2, 1)
        return self.fc(F.adaptive_avg_pool2d(self.blocks(x), 1).flatten(1))


def fused_adamw(model):
    return torch.optim.AdamW(model.parameters(), lr=1e-3, fused=True)


class Case:
    """flops: of the forward of one unit (an image, a token), two for each multiply-add."""

    def __init__(self, unit, count, flops, model, optimizer, x, y, autocast=False, channels_last=False, graph=False):
        self.unit, self.count, self.flops = unit, count, flops
        self.model, self.optimizer, self.x, self.y = model, optimizer, x, y
        self.autocast, self.channels_last, self.graph = autocast, channels_last, graph


def cases(small):
    def images(*sizes):
        return lambda n: n.uniform(*sizes)

    def classes(*sizes, count=10):
        return lambda n: n.classes(*sizes, count=count)

    def of(full, little):
        return little if small else full

    mlp = of(128, 8)
    cnn = of(64, 2)
    r18 = of(512, 2)
    r50, side = of((256, 224), (1, 64))
    gb, gt, gv, gl, gw, gh = of((16, 1024, 50257, 12, 768, 12), (2, 16, 65, 2, 32, 2))
    lt, lb = of((128, 32), (8, 2))
    gpt_flops = 2 * (gl * 12 * gw * gw + gv * gw) + 2 * gl * gt * gw  # the causal half of both products of attention
    return {
        "MLP 784-512-512-10, batch 128": Case(
            "img/s", mlp, 2 * (784 * 512 + 512 * 512 + 5120), models.Mlp, models.sgd,
            images(mlp, 784), classes(mlp), graph=True),
        "MNIST CNN, batch 64": Case(
            "img/s", cnn, 2 * 12.0e6, models.Cnn, models.sgd, images(cnn, 1, 28, 28), classes(cnn), graph=True),
        "ResNet-18 CIFAR, batch 512, bf16": Case(
            "img/s", r18, 2 * 0.556e9, models.ResNet, models.sgd, images(r18, 3, 32, 32), classes(r18), autocast=True),
        "ResNet-50, batch 256, bf16, channels_last": Case(
            "img/s", r50, 2 * 4.09e9, ResNet50, models.sgd, images(r50, 3, side, side), classes(r50, count=1000),
            autocast=True, channels_last=True),
        "GPT-2 124M, batch 16 x 1024, bf16": Case(
            "tok/s", gb * gt, gpt_flops, lambda: models.Gpt(gv, gt, gl, gw, gh), fused_adamw,
            classes(gb, gt, count=gv), classes(gb * gt, count=gv), autocast=True),
        "LSTM 256, T 128, batch 32": Case(
            "tok/s", lt * lb, 2 * 4 * 256 * (64 + 256), models.Lstm, models.adamw,
            images(lb, lt, 64), classes(lb * lt)),
    }  # fmt: skip


def train(rows, name, case):
    device, numbers = rows.device, models.Sequence()
    model = case.model()
    models.set_weights(model, numbers)
    x, y = case.x(numbers).to(device), case.y(numbers).to(device)
    model.to(device)
    if case.channels_last:
        model.to(memory_format=torch.channels_last)
        x = x.contiguous(memory_format=torch.channels_last)
    optimizer = case.optimizer(model)
    cuda = device.type == "cuda"
    if cuda:
        torch.cuda.reset_peak_memory_stats()

    def step():
        optimizer.zero_grad()
        with torch.autocast(device.type, torch.bfloat16, enabled=case.autocast):
            loss = F.cross_entropy(model(x).float(), y)
        loss.backward()
        optimizer.step()
        return loss

    losses = [step().item() for _ in range(3)]
    if rows.losses:
        return rows.show(name, 0, case.unit, 0, losses)
    floor = PEAK / (3 * case.flops)  # a backward is two forwards
    rows.show(name, case.count / seconds(step, device), case.unit, floor, losses)
    if cuda:
        rows.show(name + ", memory", torch.cuda.max_memory_allocated() / 2**30, "GiB")
    if case.graph and cuda:
        with row(rows, name + ", captured"):
            rows.show(
                name + ", captured", case.count / seconds(captured(step, device), device), case.unit, floor, losses
            )


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("library", choices=["argand", "torch"])
    parser.add_argument("--device", default="cuda")
    parser.add_argument("--only", default="")
    parser.add_argument("--small", action="store_true")
    parser.add_argument("--losses", action="store_true")
    options = parser.parse_args()
    rows = Rows(options)
    torch.empty(1, device=rows.device)  # says why there is none
    if not rows.losses:
        bandwidth(rows)
        products(rows)
        small_ops(rows)
    for name, case in cases(rows.small).items():
        if rows.wants(name):
            with row(rows, name):
                train(rows, name, case)


if __name__ == "__main__":
    sys.exit(main())
