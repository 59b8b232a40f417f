"""Training steps of whole models from Python: the numbers, statements and names of benchmarks/models.cpp.

models.py argand|torch [NAME-PART]: prints "name<TAB>nanoseconds a step<TAB>losses of the first three steps".
"""

import importlib
import sys
import time

import numpy as np

LIBRARY = sys.argv[1] if len(sys.argv) > 1 else "argand"
torch = importlib.import_module(LIBRARY)
nn, F = torch.nn, torch.nn.functional


class Sequence:
    """Uniform in [-1, 1): the generator of models.cpp, many steps at once."""

    A, C = 6364136223846793005, 1442695040888963407

    def __init__(self):
        self.state = np.uint64(0x9E3779B97F4A7C15)

    def next(self, n):
        with np.errstate(over="ignore"):  # modulo 2^64
            powers = np.cumprod(np.full(n, self.A, np.uint64))
            sums = np.cumsum(np.concatenate([np.ones(1, np.uint64), powers[:-1]]))
            states = powers * self.state + sums * np.uint64(self.C)
        self.state = states[-1]
        high = (states >> np.uint64(32)).astype(np.uint32).view(np.int32)
        return high.astype(np.float32) * np.float32(2.0**-31)

    def fill(self, x, scale):
        with torch.no_grad():
            x.copy_(torch.from_numpy(np.float32(scale) * self.next(x.numel())).view(x.shape))

    def uniform(self, *sizes):
        return torch.from_numpy(self.next(int(np.prod(sizes)))).view(sizes)

    def classes(self, *sizes, count):
        numbers = (self.next(int(np.prod(sizes))) + np.float32(1)) * np.float32(0.5) * np.float32(count)
        return torch.from_numpy(numbers.astype(np.int64)).view(sizes)


def set_weights(model, numbers):
    for name, p in model.named_parameters():
        if p.dim() > 1:
            numbers.fill(p, np.float32(1) / np.sqrt(np.float32(p.numel() // p.size(0))))
        elif "norm" not in name:
            with torch.no_grad():
                p.zero_()


class Mlp(nn.Module):
    def __init__(self):
        super().__init__()
        self.fc1, self.fc2, self.fc3 = nn.Linear(784, 512), nn.Linear(512, 512), nn.Linear(512, 10)

    def forward(self, x):
        return self.fc3(torch.relu(self.fc2(torch.relu(self.fc1(x)))))


class Cnn(nn.Module):
    def __init__(self):
        super().__init__()
        self.conv1, self.conv2 = nn.Conv2d(1, 32, 3), nn.Conv2d(32, 64, 3)
        self.fc1, self.fc2 = nn.Linear(9216, 128), nn.Linear(128, 10)

    def forward(self, x):
        x = torch.relu(self.conv2(torch.relu(self.conv1(x))))
        x = F.max_pool2d(x, 2).flatten(1)
        return self.fc2(torch.relu(self.fc1(x)))


class Block(nn.Module):
    def __init__(self, inside, out, stride):
        super().__init__()
        self.conv1 = nn.Conv2d(inside, out, 3, stride=stride, padding=1, bias=False)
        self.norm1 = nn.BatchNorm2d(out)
        self.conv2 = nn.Conv2d(out, out, 3, padding=1, bias=False)
        self.norm2 = nn.BatchNorm2d(out)
        self.down = None
        if stride != 1 or inside != out:
            self.down = nn.Conv2d(inside, out, 1, stride=stride, bias=False)
            self.norm3 = nn.BatchNorm2d(out)

    def forward(self, x):
        y = self.norm2(self.conv2(torch.relu(self.norm1(self.conv1(x)))))
        return torch.relu(y + (self.norm3(self.down(x)) if self.down is not None else x))


class ResNet(nn.Module):
    def __init__(self):
        super().__init__()
        self.stem, self.norm = nn.Conv2d(3, 64, 3, padding=1, bias=False), nn.BatchNorm2d(64)
        inside, self.blocks = 64, []
        for stage in range(4):
            for i in range(2):
                out = 64 << stage
                block = Block(inside, out, 2 if stage > 0 and i == 0 else 1)
                self.add_module(f"block{len(self.blocks)}", block)
                self.blocks.append(block)
                inside = out
        self.fc = nn.Linear(512, 10)

    def forward(self, x):
        x = torch.relu(self.norm(self.stem(x)))
        for block in self.blocks:
            x = block(x)
        return self.fc(F.adaptive_avg_pool2d(x, 1).flatten(1))


class Layer(nn.Module):
    def __init__(self, width, heads):
        super().__init__()
        self.heads = heads
        self.norm1, self.norm2 = nn.LayerNorm(width), nn.LayerNorm(width)
        self.qkv, self.proj = nn.Linear(width, 3 * width), nn.Linear(width, width)
        self.up, self.down = nn.Linear(width, 4 * width), nn.Linear(4 * width, width)

    def attend(self, x):
        b, t, c = x.shape
        q, k, v = (y.view(b, t, self.heads, c // self.heads).transpose(1, 2) for y in self.qkv(x).chunk(3, 2))
        y = F.scaled_dot_product_attention(q, k, v, is_causal=True)
        return self.proj(y.transpose(1, 2).reshape(b, t, c))

    def forward(self, x):
        x = x + self.attend(self.norm1(x))
        return x + self.down(F.gelu(self.up(self.norm2(x))))


class Gpt(nn.Module):
    def __init__(self, vocabulary, length, depth, width, heads):
        super().__init__()
        self.token, self.place = nn.Embedding(vocabulary, width), nn.Embedding(length, width)
        self.layers = [Layer(width, heads) for _ in range(depth)]
        for i, layer in enumerate(self.layers):
            self.add_module(f"layer{i}", layer)
        self.norm, self.head = nn.LayerNorm(width), nn.Linear(width, vocabulary)

    def forward(self, ids):
        x = self.token(ids) + self.place(torch.arange(ids.size(1), device=ids.device))
        for layer in self.layers:
            x = layer(x)
        return self.head(self.norm(x)).flatten(0, 1)


class Lstm(nn.Module):
    def __init__(self):
        super().__init__()
        self.lstm, self.head = nn.LSTM(64, 256, batch_first=True), nn.Linear(256, 10)

    def forward(self, x):
        return self.head(self.lstm(x)[0]).flatten(0, 1)


def channels_last_resnet():
    model = ResNet()
    for p in model.parameters():
        if p.dim() == 4:
            p.data = p.data.contiguous(memory_format=torch.channels_last)
    return model


def sgd(model):
    return torch.optim.SGD(model.parameters(), lr=0.01, momentum=0.9)


def adamw(model):
    return torch.optim.AdamW(model.parameters(), lr=1e-3)


CASES = {  # name: model, optimizer, input, target
    "MLP 784-512-512-10, batch 128": (
        Mlp, sgd, lambda n: n.uniform(128, 784), lambda n: n.classes(128, count=10)),
    "MNIST CNN, batch 64": (
        Cnn, sgd, lambda n: n.uniform(64, 1, 28, 28), lambda n: n.classes(64, count=10)),
    "ResNet-18 CIFAR, batch 32": (
        ResNet, sgd, lambda n: n.uniform(32, 3, 32, 32), lambda n: n.classes(32, count=10)),
    "ResNet-18 CIFAR, batch 32, channels_last": (
        channels_last_resnet, sgd,
        lambda n: n.uniform(32, 3, 32, 32).contiguous(memory_format=torch.channels_last),
        lambda n: n.classes(32, count=10)),
    "GPT 4 x 128, T 64, batch 12": (
        lambda: Gpt(65, 64, 4, 128, 4), adamw,
        lambda n: n.classes(12, 64, count=65), lambda n: n.classes(12 * 64, count=65)),
    "GPT 6 x 384, T 256, batch 4": (
        lambda: Gpt(65, 256, 6, 384, 6), adamw,
        lambda n: n.classes(4, 256, count=65), lambda n: n.classes(4 * 256, count=65)),
    "LSTM 256, T 128, batch 32": (
        Lstm, adamw, lambda n: n.uniform(32, 128, 64), lambda n: n.classes(32 * 128, count=10)),
}  # fmt: skip


def measure(make, optimizer_of, input_of, target_of):
    """(lower quartile of the step times in nanoseconds, losses of the first three steps)."""
    numbers = Sequence()
    model = make()
    set_weights(model, numbers)
    optimizer = optimizer_of(model)
    x = input_of(numbers)
    y = target_of(numbers)

    def step():
        optimizer.zero_grad()
        loss = F.cross_entropy(model(x), y)
        loss.backward()
        optimizer.step()
        return loss

    losses = [step().item() for _ in range(3)]
    times, begin = [], time.perf_counter_ns()
    while len(times) < 5 or time.perf_counter_ns() - begin < 1.5e9:
        start = time.perf_counter_ns()
        step()
        times.append(time.perf_counter_ns() - start)
    return sorted(times)[len(times) // 4], losses


def main():
    only = sys.argv[2] if len(sys.argv) > 2 else ""
    for name, case in CASES.items():
        if only in name:
            ns, losses = measure(*case)
            print(f"{name}\t{ns}\t{','.join(f'{loss:.6f}' for loss in losses)}", flush=True)


if __name__ == "__main__":
    main()
