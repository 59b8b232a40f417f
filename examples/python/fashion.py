"""Learns to tell articles of clothing apart: a convolutional network on Fashion-MNIST, as examples/fashion.cpp.

For PyTorch, change the import line below to `import torch`; nothing else differs. That form also runs on Argand, with
`python -m argand.torch fashion.py`. Leaves the network's weights and the loss of every step in --out.
"""

import argparse
import gzip
import os
import shutil
import sys
import time

import argand as torch

nn, F = torch.nn, torch.nn.functional


class Net(nn.Module):
    """[batch, 1, 28, 28] to [batch, 10]."""

    def __init__(self) -> None:
        super().__init__()
        self.conv1 = nn.Conv2d(1, 32, 3, padding=1)
        self.norm1 = nn.BatchNorm2d(32)
        self.conv2 = nn.Conv2d(32, 64, 3, padding=1)
        self.norm2 = nn.BatchNorm2d(64)
        self.fc1 = nn.Linear(64 * 7 * 7, 128)
        self.dropout = nn.Dropout(0.25)
        self.fc2 = nn.Linear(128, 10)

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        x = F.max_pool2d(F.relu(self.norm1(self.conv1(x))), 2)
        x = F.max_pool2d(F.relu(self.norm2(self.conv2(x))), 2)
        return self.fc2(self.dropout(F.relu(self.fc1(x.flatten(1)))))


def normalized(images: torch.Tensor) -> torch.Tensor:
    """Bytes as numbers of mean 0 and deviation 1 over the training pixels."""
    return (images.float() / 255 - 0.2860) / 0.3530


def read_idx(folder: str, name: str) -> torch.Tensor:
    """The tensor of an IDX file, plain or .gz: two zeros, the type (8: bytes), the rank, the sizes, the bytes."""
    path = os.path.join(folder, name)
    with gzip.open(path + ".gz") if os.path.exists(path + ".gz") else open(path, "rb") as f:
        data = bytearray(f.read())
    if data[:3] != b"\0\0\x08":
        raise ValueError(f"{path}: not an IDX file of bytes")
    rank = data[3]
    sizes = [int.from_bytes(data[4 + 4 * i : 8 + 4 * i], "big") for i in range(rank)]
    return torch.frombuffer(data, dtype=torch.uint8, offset=4 + 4 * rank).reshape(sizes)


def read_part(folder: str, part: str, limit: int | None = None) -> tuple[torch.Tensor, torch.Tensor]:
    """(images [n, 1, 28, 28] of bytes, classes [n]), the first limit of them."""
    images, targets = read_idx(folder, f"{part}-images-idx3-ubyte"), read_idx(folder, f"{part}-labels-idx1-ubyte")
    return images[:limit].unsqueeze(1), targets[:limit].long()


def train_step(
    net: nn.Module, optimizer: torch.optim.Optimizer, images: torch.Tensor, targets: torch.Tensor
) -> tuple[float, int]:
    """(loss, number of right answers) of a batch."""
    device = next(net.parameters()).device
    images, targets = images.to(device), targets.to(device)
    optimizer.zero_grad()
    logits = net(normalized(images))
    loss = F.cross_entropy(logits, targets)
    loss.backward()
    optimizer.step()
    return loss.item(), (logits.argmax(1) == targets).sum().item()


@torch.no_grad()
def accuracy(net: nn.Module, images: torch.Tensor, targets: torch.Tensor, batch_size: int = 500) -> float:
    """The share of right answers, without dropout and with the running statistics."""
    net.eval()
    device = next(net.parameters()).device
    parts = zip(images.to(device).split(batch_size), targets.to(device).split(batch_size))
    right: int = sum((net(normalized(x)).argmax(1) == y).sum().item() for x, y in parts)
    net.train()
    return right / len(targets)


class Progress:
    """A bar in a terminal; elsewhere one line an epoch."""

    def __init__(self, epochs: int, steps: int) -> None:
        self.epochs, self.steps = epochs, steps
        self.terminal = sys.stdout.isatty()
        self.started = time.perf_counter()
        self.drawn = 0.0

    def update(self, epoch: int, step: int, loss: float, hits: float) -> None:
        now = time.perf_counter()
        if not self.terminal or now - self.drawn < 0.1:
            return
        self.drawn = now
        done = (epoch + step / self.steps) / self.epochs
        left = (now - self.started) * (1 - done) / done
        text = f" {step / self.steps:4.0%}  loss {loss:.4f}  accuracy {hits:.4f}  {left:.0f} s left"
        head = f"epoch {epoch + 1}/{self.epochs} "
        width = min(40, shutil.get_terminal_size().columns - len(head) - len(text) - 3)
        bar = f"[{'=' * int(width * step / self.steps):<{width}}]" if width >= 10 else ""
        print(f"\r{head}{bar}{text}\x1b[K", end="", flush=True)

    def end_epoch(self, epoch: int, loss: float, hits: float, test: float) -> None:
        seconds = time.perf_counter() - self.started
        print(
            f"{chr(13) if self.terminal else ''}epoch {epoch + 1}/{self.epochs}  loss {loss:.4f}  accuracy {hits:.4f}  "
            f"test accuracy {test:.4f}  {seconds:.1f} s" + ("\x1b[K" if self.terminal else ""),
            flush=True,
        )


def train(
    net: nn.Module,
    loader: torch.utils.data.DataLoader,
    test: tuple[torch.Tensor, torch.Tensor],
    epochs: int,
    lr: float,
) -> tuple[list[float], float]:
    """The loss of every step, and the last test accuracy."""
    optimizer = torch.optim.AdamW(net.parameters(), lr=lr)
    schedule = torch.optim.lr_scheduler.OneCycleLR(optimizer, lr, epochs=epochs, steps_per_epoch=len(loader))
    progress = Progress(epochs, len(loader))
    losses: list[float] = []
    score = 0.0
    for epoch in range(epochs):
        first, hits, seen = len(losses), 0, 0
        for step, (images, targets) in enumerate(loader, 1):
            loss, right = train_step(net, optimizer, images, targets)
            schedule.step()
            losses.append(loss)
            hits, seen = hits + right, seen + len(targets)
            progress.update(epoch, step, loss, hits / seen)
        score = accuracy(net, *test)
        progress.end_epoch(epoch, sum(losses[first:]) / len(loader), hits / seen, score)
    return losses, score


def options(arguments: list[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", default="/usr/share/datasets/fashion-mnist", help="folder with the four IDX files")
    parser.add_argument("--out", default="runs/fashion_python", help="folder for weights and losses")
    parser.add_argument("--device", default="cpu", help="where to train: cpu, cuda, cuda:1, ...")
    parser.add_argument("--epochs", type=int, default=3)
    parser.add_argument("--batch-size", type=int, default=128)
    parser.add_argument("--lr", type=float, default=0.003, help="highest learning rate of the one-cycle schedule")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--limit", type=int, help="use the first so many images of each part only")
    return parser.parse_args(arguments)


def main(arguments: list[str] | None = None) -> None:
    o = options(arguments)
    torch.manual_seed(o.seed)
    data = torch.utils.data.TensorDataset(*read_part(o.data, "train", o.limit))
    loader = torch.utils.data.DataLoader(data, batch_size=o.batch_size, shuffle=True, drop_last=True)
    net = Net().to(o.device)
    start = time.perf_counter()
    losses, score = train(net, loader, read_part(o.data, "t10k", o.limit), o.epochs, o.lr)
    print(f"trained in {time.perf_counter() - start:.1f} s")
    os.makedirs(o.out, exist_ok=True)
    torch.save(net.cpu().state_dict(), os.path.join(o.out, "weights.pt"))
    with open(os.path.join(o.out, "losses.csv"), "w") as f:
        f.write("step,loss\n")
        f.writelines(f"{i},{loss!r}\n" for i, loss in enumerate(losses, 1))
    print(f"left in {o.out}: weights.pt, losses.csv")
    print(f"test accuracy: {score:.4f}")


if __name__ == "__main__":
    main()
