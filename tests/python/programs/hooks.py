"""Forward, pre, backward and tensor hooks; removing them."""

from common import fill, show, wave
from torch import nn

net = fill(nn.Sequential(nn.Linear(3, 4), nn.ReLU(), nn.Linear(4, 2)))
seen = []
h1 = net[0].register_forward_hook(lambda m, i, o: seen.append(("forward", type(m).__name__, tuple(o.shape))))
h2 = net[2].register_forward_pre_hook(lambda m, args: (args[0] * 2,))
h3 = net[1].register_full_backward_hook(
    lambda m, gi, go: seen.append(("backward", tuple(gi[0].shape), tuple(go[0].shape)))
)
x = wave(5, 3).requires_grad_()
y = net(x)
mid = y * 3
mid.retain_grad()
mid.register_hook(lambda g: g * 0.5)
mid.sum().backward()
print(seen)
show("grads", x.grad, mid.grad)
for h in (h1, h2, h3):
    h.remove()
show("plain", net(x))
features = {}
handle = net[1].register_forward_hook(lambda module, inp, out, name="relu": features.__setitem__(name, out.detach()))
net(x)
show("features", features["relu"])
with_kwargs = nn.Linear(3, 3).register_forward_pre_hook(lambda m, a, k: (a, k), with_kwargs=True)
print(type(with_kwargs).__name__)
