"""Pretrained layers replaced, wrapped and hooked: low-rank parts, learned scales, magnitudes; merging; meta tensors."""

import io
import math
import types

import torch
import torch.nn.functional as F
from common import fill, show, wave
from torch import nn
from torch.nn.utils import parametrize


class LowRank(nn.Module):
    """A linear layer beside which runs the product of two thin ones; merging adds it to the weight."""

    def __init__(self, layer, rank, alpha):
        super().__init__()
        self.layer, self.scale, self.merged = layer.requires_grad_(False), alpha / rank, False
        self.down = nn.Parameter(layer.weight.new_empty(rank, layer.in_features))
        self.up = nn.Parameter(layer.weight.new_zeros(layer.out_features, rank))
        nn.init.kaiming_uniform_(self.down, a=math.sqrt(5))

    def forward(self, x):
        return self.layer(x) if self.merged else self.layer(x) + x @ self.down.mT @ self.up.mT * self.scale

    def train(self, mode=True):
        super().train(mode)
        if self.merged == mode:
            change = (self.up @ self.down).detach() * self.scale
            self.layer.weight.data += -change if mode else change
            self.merged = not mode
        return self

    def extra_repr(self):
        return f"rank={len(self.down)}, merged={self.merged}"


class Magnitude(nn.Module):
    """Rows of a weight with lengths of their own."""

    def __init__(self, weight):
        super().__init__()
        self.length = nn.Parameter(weight.detach().norm(dim=1, keepdim=True))

    def forward(self, weight):
        return self.length * F.normalize(weight, dim=1)


class Model(nn.Module):
    def __init__(self):
        super().__init__()
        self.embed = nn.Embedding(9, 8)
        self.blocks = nn.ModuleList(
            nn.ModuleDict({"query": nn.Linear(8, 8), "value": nn.Linear(8, 8, bias=False), "norm": nn.LayerNorm(8)})
            for _ in range(2)
        )
        self.head = nn.Linear(8, 9, bias=False)
        self.head.weight = self.embed.weight

    def forward(self, ids):
        x = self.embed(ids)
        for b in self.blocks:
            x = b["norm"](x + F.scaled_dot_product_attention(b["query"](x), x, b["value"](x), is_causal=True))
        return self.head(x)


ids = torch.tensor([[1, 4, 7, 2], [0, 3, 8, 5]])
model = fill(Model())
before = model(ids)
model.requires_grad_(False)
for name, layer in list(model.named_modules()):
    if name.endswith(("query", "value")):
        parent, _, last = name.rpartition(".")
        wrapped = LowRank(layer, rank=2, alpha=4)
        wrapped.down.data.copy_(wave(2, 8))
        model.get_submodule(parent)[last] = wrapped
print(model)
print(torch.allclose(before, model(ids)), sum(p.numel() for p in model.parameters() if p.requires_grad))
optimizer = torch.optim.AdamW([p for p in model.parameters() if p.requires_grad], lr=0.05)
for i in range(3):
    loss = F.cross_entropy(model(ids[:, :-1]).mT, ids[:, 1:])
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
    print(f"{i} {loss.item():.5f}")
trained = model(ids)
print(torch.allclose(model.eval()(ids), trained, atol=1e-5), model.blocks[0]["query"].merged)
print(torch.allclose(model.train()(ids), trained, atol=1e-5), model.blocks[1]["value"].extra_repr())
file = io.BytesIO()
torch.save({n: p for n, p in model.state_dict().items() if n.endswith(("up", "down"))}, file)
file.seek(0)
parts = torch.load(file)
result = model.load_state_dict(parts, strict=False)
print(sorted(parts)[:2], len(result.missing_keys), result.unexpected_keys, type(result).__name__)

layer = fill(nn.Linear(5, 4))
y = layer(wave(3, 5))
parametrize.register_parametrization(layer, "weight", Magnitude(layer.weight))
layer.parametrizations.weight.original.requires_grad_(False)
layer(wave(3, 5)).square().sum().backward()
show("magnitude", layer(wave(3, 5)) - y, layer.parametrizations.weight[0].length.grad)
print(layer, [n for n, p in layer.named_parameters() if p.requires_grad])
parametrize.remove_parametrizations(layer, "weight")

plain = fill(Model()).requires_grad_(False)
narrow = nn.ModuleDict()
for name, module in plain.named_modules():
    if isinstance(module, nn.LayerNorm):
        key = name.replace(".", "_")
        narrow[key] = fill(nn.Sequential(nn.Linear(8, 2), nn.GELU(), nn.Linear(2, 8)))
        module.register_forward_hook(lambda m, i, o, key=key: o + narrow[key](o))
for block in plain.blocks:
    query = block["query"]
    query.gain = nn.Parameter(torch.ones(8))
    query.forward = types.MethodType(lambda self, x: F.linear(x, self.weight, self.bias) * self.gain, query)
plain(ids).square().mean().backward()
show("hooked", narrow["blocks_0_norm"][0].weight.grad, plain.blocks[0]["query"].gain.grad)
print(list(narrow), plain.embed.weight.grad, [n for n, p in plain.named_parameters() if p.grad is not None])

with torch.device("meta"):
    empty = Model()
print(empty.embed.weight.device, empty.head.weight is empty.embed.weight, sum(p.numel() for p in empty.parameters()))
source = fill(Model())
print(empty.load_state_dict(source.state_dict(), assign=True), torch.equal(empty(ids), source(ids)))
mixed = fill(Model()).bfloat16()
mixed.blocks[0]["norm"].float()
print(sorted({str(p.dtype) for p in mixed.parameters()}), mixed.to(torch.float64).head.weight.dtype)
for path in ("blocks.5.query", "blocks.0.nothing"):
    try:
        model.get_submodule(path)
    except AttributeError:
        print("no", path)
del model.blocks[0]["norm"]
model.blocks.insert(0, nn.ModuleDict())
print(len(model.blocks), list(model.blocks[1]), [n for n, _ in model.named_parameters(remove_duplicate=False)][-1])
