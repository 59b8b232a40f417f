"""A small GPT learns to write like a text, character by character; as examples/char_gpt.cpp.

Without --text it learns from the GNU General Public License, which every Debian system has. For PyTorch, change the
import line below to `import torch`; nothing else differs.
"""

import argparse
import math
import time

import argand as torch

nn, F = torch.nn, torch.nn.functional


class Block(nn.Module):
    """Attention to what came before, then a small network for each place; both add to [batch, time, width]."""

    def __init__(self, width: int, heads: int, dropout: float) -> None:
        super().__init__()
        self.heads, self.dropout = heads, dropout
        self.norm1, self.norm2 = nn.LayerNorm(width), nn.LayerNorm(width)
        self.qkv, self.proj = nn.Linear(width, 3 * width), nn.Linear(width, width)
        self.mlp = nn.Sequential(
            nn.Linear(width, 4 * width), nn.GELU(), nn.Linear(4 * width, width), nn.Dropout(dropout)
        )

    def attend(self, x: torch.Tensor) -> torch.Tensor:
        b, t, c = x.shape
        q, k, v = (y.view(b, t, self.heads, c // self.heads).transpose(1, 2) for y in self.qkv(x).chunk(3, dim=2))
        p = self.dropout if self.training else 0.0
        y = F.scaled_dot_product_attention(q, k, v, dropout_p=p, is_causal=True)
        return self.proj(y.transpose(1, 2).reshape(b, t, c))

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        x = x + self.attend(self.norm1(x))
        change: torch.Tensor = self.mlp(self.norm2(x))
        return x + change


class Gpt(nn.Module):
    """Character numbers [batch, time] to the logits of the next ones [batch, time, characters]."""

    def __init__(self, characters: int, length: int, depth: int, width: int, heads: int, dropout: float) -> None:
        super().__init__()
        self.length = length
        self.token, self.place = nn.Embedding(characters, width), nn.Embedding(length, width)
        self.blocks = nn.ModuleList([Block(width, heads, dropout) for _ in range(depth)])
        self.norm, self.head = nn.LayerNorm(width), nn.Linear(width, characters)
        for name, p in self.named_parameters():
            if p.dim() == 2:
                nn.init.normal_(p, std=0.02 / (math.sqrt(2 * depth) if name.endswith("proj.weight") else 1))

    def forward(self, ids: torch.Tensor) -> torch.Tensor:
        x = self.token(ids) + self.place(torch.arange(ids.size(1)))
        for block in self.blocks:
            x = block(x)
        return self.head(self.norm(x))


def batch(text: torch.Tensor, size: int, length: int) -> tuple[torch.Tensor, torch.Tensor]:
    """Pieces of the text from random places, and the same one character later."""
    starts = torch.randint(len(text) - length - 1, (size,)).tolist()
    inputs = torch.stack([text[i : i + length] for i in starts])
    return inputs, torch.stack([text[i + 1 : i + length + 1] for i in starts])


def loss_of(net: Gpt, inputs: torch.Tensor, targets: torch.Tensor) -> torch.Tensor:
    loss: torch.Tensor = F.cross_entropy(net(inputs).flatten(0, 1), targets.flatten())
    return loss


@torch.no_grad()
def loss_on(net: Gpt, text: torch.Tensor, pieces: int = 32) -> float:
    """The mean loss on pieces of the text at equal distances."""
    net.eval()
    last = len(text) - net.length - 1
    starts = [last * i // max(pieces - 1, 1) for i in range(pieces)]
    inputs = torch.stack([text[i : i + net.length] for i in starts])
    loss: float = loss_of(net, inputs, torch.stack([text[i + 1 : i + net.length + 1] for i in starts])).item()
    net.train()
    return loss


@torch.no_grad()
def write(net: Gpt, ids: list[int], count: int, temperature: float) -> list[int]:
    """count more characters after ids."""
    net.eval()
    for _ in range(count):
        logits = net(torch.tensor([ids[-net.length :]]))[0, -1]
        ids = [*ids, int(torch.multinomial((logits / temperature).softmax(0), 1).item())]
    return ids


def main(arguments: list[str] | None = None) -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--text", default="/usr/share/common-licenses/GPL-3")
    parser.add_argument("--steps", type=int, default=600)
    parser.add_argument("--batch-size", type=int, default=16)
    parser.add_argument("--length", type=int, default=64, help="characters that the network sees")
    parser.add_argument("--width", type=int, default=96)
    parser.add_argument("--depth", type=int, default=3)
    parser.add_argument("--lr", type=float, default=3e-3)
    parser.add_argument("--prompt", default="The ")
    parser.add_argument("--write", type=int, default=300, help="characters to write at the end")
    parser.add_argument("--temperature", type=float, default=0.8)
    parser.add_argument("--seed", type=int, default=1)
    o = parser.parse_args(arguments)
    torch.manual_seed(o.seed)
    with open(o.text, encoding="utf-8") as f:
        text = f.read()
    characters = sorted(set(text) | set(o.prompt))
    number = {c: i for i, c in enumerate(characters)}
    ids = torch.tensor([number[c] for c in text])
    training, held_out = ids[: len(ids) * 9 // 10], ids[len(ids) * 9 // 10 :]
    net = Gpt(len(characters), o.length, o.depth, o.width, heads=4, dropout=0.1)
    optimizer = torch.optim.AdamW(net.parameters(), lr=o.lr, betas=(0.9, 0.99))
    warm_up = max(o.steps // 20, 1)
    schedule = torch.optim.lr_scheduler.LambdaLR(
        optimizer, lambda i: (i + 1) / warm_up if i < warm_up else 0.5 * (1 + math.cos(math.pi * i / o.steps))
    )
    start = time.perf_counter()
    for step in range(1, o.steps + 1):
        optimizer.zero_grad()
        loss = loss_of(net, *batch(training, o.batch_size, o.length))
        loss.backward()
        nn.utils.clip_grad_norm_(net.parameters(), 1.0)
        optimizer.step()
        schedule.step()
        if step % max(o.steps // 6, 1) == 0:
            seconds = time.perf_counter() - start
            print(f"step {step:5}  loss {loss.item():.3f}  held out {loss_on(net, held_out):.3f}  {seconds:.1f} s")
    print("".join(characters[i] for i in write(net, [number[c] for c in o.prompt], o.write, o.temperature)))
    print(f"loss on the last tenth of the text: {loss_on(net, held_out):.3f}")


if __name__ == "__main__":
    main()
