"""A decoder that keeps keys and values: rotary positions, fewer heads of keys, experts by top-k, penalties and nucleus sampling."""

from dataclasses import asdict, dataclass, replace

import torch
import torch.nn.functional as F
from common import fill, show, wave
from torch import nn
from torch.nn.attention import SDPBackend, sdpa_kernel


@dataclass
class Settings:
    width: int = 16
    heads: int = 4
    key_heads: int = 2
    layers: int = 2
    words: int = 23
    longest: int = 12
    experts: int = 3


def turned(x, turns):
    """x [N, T, H, D] with pairs of numbers turned by turns [T, D / 2], complex."""
    pairs = torch.view_as_complex(x.float().unflatten(-1, (-1, 2)))
    return torch.view_as_real(pairs * turns[:, None]).flatten(-2).type_as(x)


class Memory(nn.Module):
    def __init__(self, batch, s):
        super().__init__()
        shape = (batch, s.key_heads, s.longest, s.width // s.heads)
        self.register_buffer("keys", torch.zeros(shape), persistent=False)
        self.register_buffer("values", torch.zeros(shape), persistent=False)

    def take(self, place, keys, values):
        self.keys[:, :, place] = keys
        self.values.index_copy_(2, place, values)
        return self.keys, self.values


class Attention(nn.Module):
    def __init__(self, s):
        super().__init__()
        self.s, self.size = s, s.width // s.heads
        self.qkv = nn.Linear(s.width, (s.heads + 2 * s.key_heads) * self.size, bias=False)
        self.out = nn.Linear(s.width, s.width, bias=False)
        self.memory = None
        self.register_load_state_dict_pre_hook(self.join)

    @staticmethod
    def join(module, state, prefix, *rest):
        """Old states have three matrices."""
        if prefix + "q.weight" in state:
            state[prefix + "qkv.weight"] = torch.cat([state.pop(f"{prefix}{n}.weight") for n in "qkv"])

    def forward(self, x, turns, mask, place):
        s = self.s
        q, k, v = self.qkv(x).unflatten(-1, (-1, self.size)).split([s.heads, s.key_heads, s.key_heads], dim=2)
        q, k, v = turned(q, turns).transpose(1, 2), turned(k, turns).transpose(1, 2), v.transpose(1, 2)
        if self.memory is not None:
            k, v = self.memory.take(place, k, v)
        y = F.scaled_dot_product_attention(q, k, v, attn_mask=mask, enable_gqa=True)
        return self.out(y.transpose(1, 2).flatten(2))


class Experts(nn.Module):
    def __init__(self, s):
        super().__init__()
        self.gate = nn.Linear(s.width, s.experts, bias=False)
        self.up = nn.Parameter(torch.empty(s.experts, s.width, 2 * s.width))
        self.down = nn.Parameter(torch.empty(s.experts, s.width, s.width))

    def forward(self, x):
        flat = x.flatten(0, -2)
        scores, chosen = self.gate(flat).softmax(-1).topk(2)
        scores = scores / scores.sum(-1, keepdim=True)
        out = torch.zeros_like(flat)
        for i in range(len(self.up)):
            row, rank = torch.where(chosen == i)
            h = F.silu(F.glu(flat[row] @ self.up[i], -1)) @ self.down[i]
            out.index_add_(0, row, h * scores[row, rank, None])
        return out.view_as(x)


class Decoder(nn.Module):
    def __init__(self, s):
        super().__init__()
        self.s = s
        self.embed = nn.Embedding(s.words, s.width)
        self.blocks = nn.ModuleList(
            nn.ModuleDict({"n1": nn.RMSNorm(s.width), "a": Attention(s), "n2": nn.RMSNorm(s.width), "e": Experts(s)})
            for _ in range(s.layers)
        )
        self.head = nn.Linear(s.width, s.words, bias=False)
        angle = torch.outer(torch.arange(s.longest), 100.0 ** -torch.linspace(0, 1, s.width // s.heads // 2))
        self.register_buffer("turns", torch.polar(torch.ones_like(angle), angle), persistent=False)
        self.register_buffer("past", torch.ones(s.longest, s.longest, dtype=torch.bool).tril(), persistent=False)

    def forward(self, ids, place=None):
        cached = place is not None
        place = place if cached else torch.arange(ids.shape[1])
        mask = self.past[place] if cached else self.past[: ids.shape[1], : ids.shape[1]]
        x = self.embed(ids)
        for b in self.blocks:
            x = x + b["a"](b["n1"](x), self.turns[place], mask, place)
            x = x + b["e"](b["n2"](x))
        return self.head(x)


def distribution(logits, seen, penalty=1.3, temperature=0.7, k=8, p=0.9):
    """Probabilities of the next word."""
    said = logits.gather(1, seen)
    logits = logits.scatter(1, seen, torch.where(said < 0, said * penalty, said / penalty)) / temperature
    logits = logits.masked_fill(logits < logits.topk(k).values[:, [-1]], -torch.inf)
    ordered, order = logits.sort(descending=True)
    drop = ordered.softmax(-1).cumsum(-1).roll(1, -1) > p
    drop[:, 0] = False
    return logits.masked_fill(torch.zeros_like(drop).scatter(1, order, drop), -torch.inf).softmax(-1)


settings = Settings()
model = fill(Decoder(settings))
print(model, asdict(replace(settings, layers=1)))
ids = (torch.arange(20).view(2, 10) * 3) % 23
logits = model(ids)
loss = F.cross_entropy(logits[:, :-1].flatten(0, 1), ids[:, 1:].flatten())
loss.backward()
show("loss", loss, logits, model.blocks[0]["a"].qkv.weight.grad, model.blocks[1]["e"].gate.weight.grad)
model.eval()
with torch.inference_mode():
    for b in model.blocks:
        b["a"].memory = Memory(2, settings)
    steps = [model(ids[:, :4], torch.arange(4))] + [model(ids[:, [i]], torch.tensor([i])) for i in range(4, 10)]
    print(torch.allclose(torch.cat(steps, 1), logits, atol=1e-5), len(model.state_dict()), len(list(model.buffers())))
    chances = distribution(steps[-1][:, -1], ids)
    show("next", chances, (chances > 0).sum(-1), chances.argmax(-1))
state = model.state_dict()
for n in [n for n in state if n.endswith("qkv.weight")]:
    parts = state.pop(n).split([16, 8, 8])
    state.update({n.replace("qkv", part): value for part, value in zip("qkv", parts, strict=True)})
other = Decoder(settings)
print(other.load_state_dict(state), torch.allclose(other(ids), logits, atol=1e-6))
q, k = wave(1, 4, 5, 8), wave(1, 2, 5, 8, step=0.5)
with sdpa_kernel([SDPBackend.MATH]):
    show("window", F.scaled_dot_product_attention(q, k, k, torch.ones(5, 5).tril().triu(-1).log(), enable_gqa=True))
