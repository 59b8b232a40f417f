"""Module: what programs see, compared with PyTorch's Module by running each program under both."""

import copy
import gc
import pickle
import warnings
import weakref
from collections import OrderedDict

import pytest
from compare import torch

import argand

PROGRAMS = []


def program(function):
    """function(lib) -> plain values; run with argand and with torch as lib."""
    PROGRAMS.append(function)
    return function


@pytest.mark.parametrize("function", PROGRAMS, ids=lambda f: f.__name__)
def test_program(function):
    argand.manual_seed(0)
    ours = function(argand)
    torch.manual_seed(0)
    assert ours == function(torch)


def outcome(call, *facts):
    """What call returns, or the kind of its error and which of the facts its text names."""
    try:
        return call()
    except Exception as error:
        return type(error).__name__, [fact for fact in facts if fact in str(error)]


def net(lib):
    nn = lib.nn

    class Block(nn.Module):
        def __init__(self):
            super().__init__()
            self.linear = nn.Linear(3, 3)
            self.norm = nn.BatchNorm1d(3)
            self.scale = nn.Parameter(lib.ones(3))
            self.register_buffer("seen", lib.zeros(1))
            self.register_buffer("scratch", lib.zeros(2), persistent=False)
            self.register_parameter("absent", None)

        def forward(self, x):
            return self.norm(self.linear(x)) * self.scale

    class Net(nn.Module):
        def __init__(self):
            super().__init__()
            self.first = Block()
            self.second = nn.Sequential(nn.Linear(3, 2), nn.ReLU())
            self.shared = self.first

        def forward(self, x):
            return self.second(self.first(x))

    return Net()


# --- names -----------------------------------------------------------------------------------------------------------


@program
def names_of_parts(lib):
    m = net(lib)
    return {
        "parameters": [n for n, _ in m.named_parameters()],
        "prefixed": [n for n, _ in m.named_parameters(prefix="p", recurse=False)],
        "own": [n for n, _ in m.first.named_parameters(prefix="p", recurse=False)],
        "duplicates": [n for n, _ in m.named_parameters(remove_duplicate=False)],
        "buffers": [n for n, _ in m.named_buffers()],
        "children": [n for n, _ in m.named_children()],
        "modules": [n for n, _ in m.named_modules()],
        "all modules": [n for n, _ in m.named_modules(remove_duplicate=False)],
        "counts": [len(list(m.parameters())), len(list(m.modules())), len(list(m.children())), len(list(m.buffers()))],
        "state": list(m.state_dict()),
        "metadata": {k: dict(v) for k, v in m.state_dict()._metadata.items()},
        "repr": repr(m),
        "dir": [n for n in dir(m.first) if not n.startswith("_") and n not in ("T_destination", "xpu", "ipu", "mtia")],
    }


@program
def parts_by_path(lib):
    m = net(lib)
    results = [
        m.get_submodule("first.linear") is m.first.linear,
        m.get_submodule("") is m,
        m.get_parameter("first.scale") is m.first.scale,
        m.get_buffer("first.seen") is m.first.seen,
    ]
    for call in (
        lambda: m.get_submodule("first.nothing"),
        lambda: m.get_submodule("first.scale"),
        lambda: m.get_parameter("first.seen"),
        lambda: m.get_buffer("first.scale"),
    ):
        results.append(outcome(call)[0])
    m.set_submodule("first.linear", lib.nn.Identity())
    results.append(repr(m.first))
    return results


@program
def attributes(lib):
    nn = lib.nn
    m = nn.Module()
    log = []
    m.x = 3
    m.x = nn.Parameter(lib.ones(2))
    log.append(("x" in m.__dict__, list(m._parameters)))
    log.append(outcome(lambda: setattr(m, "x", lib.ones(2)))[0])
    m.x = None
    log.append((list(m._parameters), m.x))
    log.append(outcome(lambda: setattr(m, "x", nn.Linear(2, 2)))[0])
    del m.x
    m.x = nn.Linear(2, 2)
    log.append((list(m._parameters), list(m._modules)))
    log.append(outcome(lambda: setattr(m, "x", 3))[0])
    m.x = None
    m.x = nn.Parameter(lib.ones(1))
    log.append((list(m._parameters), list(m._modules)))
    del m.x
    log.append(outcome(lambda: m.x, "'x'"))
    m.register_buffer("b", lib.ones(2))
    m.b = lib.zeros(3)
    log.append((list(m._buffers), m.b.tolist()))
    log.append(outcome(lambda: setattr(m, "b", 3))[0])
    m.b = None
    log.append(list(m.state_dict()))
    m.c = nn.Buffer(lib.ones(1), persistent=False)
    log.append((list(m._buffers), sorted(m._non_persistent_buffers_set), list(m.state_dict())))
    m._parameters["direct"] = nn.Parameter(lib.ones(1))
    log.append(m.direct.tolist())
    del m.c
    log.append((sorted(m._non_persistent_buffers_set), hasattr(m, "c"), hasattr(m, "direct")))
    return log


@program
def registration_mistakes(lib):
    nn = lib.nn
    m = nn.Module()
    m.taken = 1
    part = lib.ones(2, requires_grad=True) * 2

    class Uninitialized(nn.Module):
        def __init__(self):
            self.linear = nn.Linear(1, 1)

    class UninitializedParameter(nn.Module):
        def __init__(self):
            self.weight = nn.Parameter(lib.ones(1))

    class UninitializedBuffer(nn.Module):
        def __init__(self):
            self.register_buffer("b", lib.ones(1))

    calls = [
        lambda: m.register_parameter("taken", None),
        lambda: m.register_parameter("a.b", None),
        lambda: m.register_parameter("", None),
        lambda: m.register_parameter(3, None),
        lambda: m.register_parameter("p", lib.ones(2)),
        lambda: m.register_parameter("p", part),
        lambda: m.register_buffer("taken", None),
        lambda: m.register_buffer("a.b", None),
        lambda: m.register_buffer("b", 3),
        lambda: m.add_module("taken", nn.Identity()),
        lambda: m.add_module("m", 3),
        lambda: m.add_module("a.b", None),
        lambda: nn.Module(3),
        lambda: nn.Module(a=3),
        lambda: m(lib.ones(1)),
        lambda: m.train("yes"),
        lambda: m.to(lib.int64),
        lambda: m.load_state_dict([1]),
        lambda: m.missing,
        Uninitialized,
        UninitializedParameter,
        UninitializedBuffer,
    ]
    return [outcome(call)[0] for call in calls]


# --- state -----------------------------------------------------------------------------------------------------------


@program
def loading(lib):
    a, b = net(lib), net(lib)
    results = [repr(b.load_state_dict(a.state_dict()))]
    results.append(all(x.equal(y) for x, y in zip(a.parameters(), b.parameters(), strict=True)))
    state = a.state_dict()
    state["extra"] = lib.ones(1)
    state["second.extra"] = lib.ones(1)
    del state["second.0.bias"]
    state["second.0.weight"] = lib.ones(5)
    state["first.scale"] = "text"
    facts = ('"extra"', '"second.extra"', '"second.0.bias"', "second.0.weight", "Size([5])", "Size([2, 3])", "Net")
    results.append(outcome(lambda: b.load_state_dict(state), *facts))
    assert results[-1] == ("RuntimeError", list(facts))
    del state["second.0.weight"], state["first.scale"]
    keys = b.load_state_dict(state, strict=False)
    results += [keys.missing_keys, keys.unexpected_keys, type(keys).__name__]
    return results


@program
def assigning(lib):
    a, b = net(lib), net(lib)
    for p in b.parameters():
        p.requires_grad_(False)
    state = a.state_dict()
    state["first.scale"] = lib.nn.Parameter(lib.full((3,), 7.0))
    b.load_state_dict(state, assign=True)
    shares = b.second[0].weight.data_ptr() == a.second[0].weight.data_ptr()
    return shares, b.first.scale is state["first.scale"], [p.requires_grad for p in b.parameters()]


@program
def state_dict_shares_memory(lib):
    m = lib.nn.Linear(2, 2)
    state = m.state_dict()
    with lib.no_grad():
        m.weight.zero_()
    kept = m.state_dict(keep_vars=True)
    return (
        state["weight"].tolist(),
        state["weight"].requires_grad,
        kept["weight"] is m.weight,
        (
            list(m.state_dict(prefix="p.")),
            list(m.state_dict(destination=OrderedDict(a=1))),
        ),
    )


@program
def state_hooks(lib):
    log = []
    m = lib.nn.Sequential(lib.nn.Linear(1, 1, bias=False))
    m.register_state_dict_pre_hook(lambda mod, prefix, keep: log.append(("pre", prefix, keep)))
    m.register_state_dict_post_hook(lambda mod, state, prefix, meta: log.append(("post", list(state), dict(meta))))
    m[0]._register_state_dict_hook(lambda mod, state, prefix, meta: log.append(("old", prefix)))
    handle = m.register_load_state_dict_pre_hook(lambda mod, state, prefix, *rest: log.append(("load pre", mod is m)))
    m[0]._register_load_state_dict_pre_hook(lambda state, *rest: log.append(("old load pre", len(rest))))
    m.register_load_state_dict_post_hook(lambda mod, keys: log.append(("load post", keys.missing_keys)))
    state = m.state_dict()
    m.load_state_dict(state)
    handle.remove()
    m.load_state_dict({}, strict=False)
    m.register_load_state_dict_post_hook(lambda mod, keys: keys.missing_keys.clear())
    log.append(repr(m.load_state_dict({})))
    m.register_state_dict_post_hook(lambda *args: 3)
    log.append(outcome(m.state_dict))
    return log


@program
def extra_state(lib):
    class Counted(lib.nn.Linear):
        count = 0

        def get_extra_state(self):
            return {"count": self.count}

        def set_extra_state(self, state):
            self.count = state["count"]

    m = lib.nn.Sequential(Counted(1, 1))
    m[0].count = 5
    state = m.state_dict()
    fresh = lib.nn.Sequential(Counted(1, 1))
    fresh.load_state_dict(state)
    plain = lib.nn.Sequential(lib.nn.Linear(1, 1))
    del state["0.weight"]
    return list(state), fresh[0].count, outcome(lambda: plain.load_state_dict(state), "0.weight")


@program
def batch_norm_from_before_it_counted(lib):
    m = lib.nn.BatchNorm1d(2)
    state = OrderedDict((k, v) for k, v in m.state_dict().items() if k != "num_batches_tracked")
    return repr(m.load_state_dict(state))


# --- hooks -----------------------------------------------------------------------------------------------------------


@program
def forward_hooks_in_order(lib):
    log = []
    m = lib.nn.Linear(2, 2)
    lib.nn.init.ones_(m.weight)
    lib.nn.init.zeros_(m.bias)
    x = lib.ones(1, 2)
    m.register_forward_pre_hook(lambda mod, args: log.append("pre 1"))
    m.register_forward_pre_hook(lambda mod, args: (args[0] * 2,))
    m.register_forward_pre_hook(lambda mod, args: log.append(("pre 3", args[0].tolist())))
    m.register_forward_pre_hook(lambda mod, args: log.append("pre 0"), prepend=True)
    m.register_forward_hook(lambda mod, args, out: log.append(("post 1", args[0].tolist())))
    h = m.register_forward_hook(lambda mod, args, out: out * 0)
    m.register_forward_hook(lambda mod, args, out: log.append(("post 3", out.tolist())))
    m.register_forward_hook(lambda mod, args, out: log.append("post 0"), prepend=True)
    log.append(m(x).tolist())
    h.remove()
    h.remove()
    return log, bool((m(x) == 0).all()), len(m._forward_hooks)


@program
def hooks_with_kwargs(lib):
    class Scaled(lib.nn.Module):
        def forward(self, x, *, by=1):
            return x * by

    log = []
    m = Scaled()
    m.register_forward_pre_hook(lambda mod, args, kwargs: (args, {"by": kwargs["by"] + 1}), with_kwargs=True)
    m.register_forward_hook(lambda mod, args, kwargs, out: log.append(kwargs), with_kwargs=True)
    log.append(m(lib.ones(1), by=2).tolist())
    bad = Scaled()
    bad.register_forward_pre_hook(lambda mod, args, kwargs: 3, with_kwargs=True)
    return log, outcome(lambda: bad(lib.ones(1), by=2), "3")


@program
def hooks_after_errors(lib):
    log = []

    class Failing(lib.nn.Module):
        def forward(self, x):
            raise KeyError("inside")

    m = Failing()
    m.register_forward_hook(lambda *a: log.append("skipped"))
    m.register_forward_hook(lambda mod, args, out: log.append(("always", out)), always_call=True)
    return outcome(lambda: m(1)), log


@program
def backward_hooks(lib):
    log = []

    def note(what):
        return lambda mod, *grads: log.append((what, [[None if g is None else g.tolist() for g in t] for t in grads]))

    class Two(lib.nn.Module):
        def forward(self, x, y):
            return x * 3, y * x

    m = Two()
    m.register_full_backward_pre_hook(note("pre"))
    m.register_full_backward_hook(note("first"))
    m.register_full_backward_hook(lambda mod, gi, go: (gi[0] * 10, gi[1]))
    m.register_full_backward_hook(note("last"))
    x, y = lib.ones(2, requires_grad=True), lib.full((2,), 2.0)
    a, b = m(x, y)
    (a + b).sum().backward()
    log.append(x.grad.tolist())
    m(lib.ones(2), y)
    double = lib.nn.Linear(1, 1, bias=False)
    double.weight.data.fill_(2.0)
    double.register_full_backward_pre_hook(lambda mod, go: (go[0] * 2,))
    z = lib.ones(1, 1, requires_grad=True)
    double(z).sum().backward()
    log.append((z.grad.tolist(), double.weight.grad.tolist()))
    unneeded = lib.nn.Linear(1, 1, bias=False)
    unneeded.weight.data.fill_(2.0)
    unneeded.register_full_backward_hook(note("no input gradient"))
    unneeded(lib.ones(1, 1)).sum().backward()
    log.append(outcome(lambda: unneeded.register_backward_hook(print)))
    return log


@program
def global_hooks(lib):
    log = []
    module = lib.nn.modules.module
    handles = [
        module.register_module_forward_pre_hook(lambda mod, args: log.append("global pre")),
        module.register_module_forward_hook(lambda mod, args, out: log.append("global")),
        module.register_module_full_backward_hook(lambda mod, gi, go: log.append("global backward")),
        module.register_module_parameter_registration_hook(lambda mod, name, p: log.append(name)),
    ]
    m = lib.nn.Linear(1, 1)
    m.register_forward_pre_hook(lambda mod, args: log.append("own pre"))
    m.register_forward_hook(lambda mod, args, out: log.append("own"))
    m(lib.ones(1, 1, requires_grad=True)).sum().backward()
    for handle in handles:
        handle.remove()
    m(lib.ones(1, 1))
    return log


def test_unhooked_call_is_forward_alone():
    class Direct(argand.nn.Module):
        def forward(self, x, scale=1):
            return x * scale

    m = Direct()
    assert m(3, scale=2) == 6
    m.forward = lambda x: "patched"
    assert m(3) == "patched"


# --- conversion and modes --------------------------------------------------------------------------------------------


@program
def converting(lib):
    m = net(lib)
    weight = m.second[0].weight
    m(lib.ones(4, 3)).sum().backward()
    m.double()
    log = [
        weight is m.second[0].weight,
        str(weight.dtype)[-7:],
        str(weight.grad.dtype)[-7:],
        m.first.norm.num_batches_tracked.dtype == lib.int64,
    ]
    m.to(lib.float32)
    log.append(str(m.first.seen.dtype)[-7:])
    m.to(lib.zeros(1, dtype=lib.float64))
    log.append(str(m.first.seen.dtype)[-7:])
    m.to("cpu", lib.float16)
    log.append(str(m.first.scale.dtype)[-7:])
    m.to(device="cpu", dtype=lib.float32).bfloat16().float()
    m.cpu()
    log.append(str(m.first.scale.dtype)[-7:])
    m.to_empty(device="cpu")
    log.append(tuple(m.first.scale.shape))
    return log


@program
def modes(lib):
    m = net(lib)
    log = [m.eval() is m, m.training, m.first.norm.training, m.train().first.norm.training]
    m.requires_grad_(False)
    log.append([p.requires_grad for p in m.parameters()])
    m.requires_grad_(True)
    m(lib.ones(4, 3)).sum().backward()
    m.zero_grad(set_to_none=False)
    log.append([p.grad.abs().sum().item() for p in m.parameters()])
    m.zero_grad()
    log.append([p.grad for p in m.parameters()])
    seen = []
    log.append(m.apply(lambda x: seen.append(type(x).__name__)) is m)
    return log, seen


# --- copies ----------------------------------------------------------------------------------------------------------


@program
def copies(lib):
    m = net(lib)
    m.first.register_forward_hook(lambda *a: None)
    twin = copy.deepcopy(m)
    log = [
        twin.first is twin.shared,
        twin.first.scale is not m.first.scale,
        type(twin.first.scale) is lib.nn.Parameter,
        len(twin.first._forward_hooks),
        list(twin.state_dict()) == list(m.state_dict()),
    ]
    shallow = copy.copy(m)
    log.append(shallow.first is m.first)
    s = pickle.loads(pickle.dumps(lib.nn.Sequential(lib.nn.Linear(2, 2), lib.nn.BatchNorm1d(2)).eval()))
    log += [repr(s), s.training, s[0].weight.requires_grad]
    p = lib.nn.Parameter(lib.ones(2), requires_grad=False)
    q = pickle.loads(pickle.dumps(p))
    log += [isinstance(q, lib.nn.Parameter), q.requires_grad, q.tolist()]
    return log


@program
def parameters(lib):
    nn = lib.nn
    p = nn.Parameter(lib.ones(2))
    log = [p.requires_grad, p.is_leaf, isinstance(p, lib.Tensor), isinstance(lib.ones(1), nn.Parameter)]
    log += [type(p * 2) is lib.Tensor, type(p.data) is lib.Tensor, type(p.detach()) is lib.Tensor]
    log.append(repr(nn.Parameter(lib.zeros(2))).splitlines()[0])
    source = lib.ones(3)
    shared = nn.Parameter(source)
    source[0] = 5
    log.append(shared.tolist())
    with lib.no_grad():
        log.append(nn.Parameter(lib.ones(1)).requires_grad)
    log.append(tuple(nn.Parameter().shape))
    log.append({p: 1}[p])
    log.append(tuple(nn.parameter.Buffer(lib.ones(2)).shape))
    return log


def test_modules_die_without_the_collector():
    m = net(argand)
    reference = weakref.ref(m)
    m(argand.ones(4, 3)).sum().backward()
    gc.disable()
    try:
        del m
        assert reference() is None
    finally:
        gc.enable()


# --- containers ------------------------------------------------------------------------------------------------------


@program
def sequential(lib):
    nn = lib.nn
    s = nn.Sequential(nn.Linear(2, 3), nn.ReLU(), nn.Linear(3, 1))
    log = [len(s), type(s[1]).__name__, type(s[-1]).__name__, [n for n, _ in s[1:].named_children()], repr(s[:2])]
    s.append(nn.Tanh())
    s.insert(1, nn.Identity())
    s.extend([nn.Sigmoid()])
    log.append(repr(s))
    del s[1]
    log.append([n for n, _ in s.named_children()])
    s[-1] = nn.ELU()
    log.append(type(s.pop(4)).__name__)
    log.append(repr(s + nn.Sequential(nn.ReLU())))
    log.append(repr(nn.Sequential(nn.ReLU()) * 2))
    s += nn.Sequential(nn.ReLU())
    log.append(len(s))
    named = nn.Sequential(OrderedDict(a=nn.ReLU(), b=nn.Tanh()))
    log += [list(named.state_dict()), repr(named), type(named.b).__name__]
    for call in (
        lambda: s[10],
        lambda: s.insert(20, nn.ReLU()),
        lambda: s + 3,
        lambda: nn.Sequential(3),
        lambda: s * 0,
    ):
        log.append(outcome(call)[0])
    del s[1:]
    log.append(len(s))
    return log


@program
def lists(lib):
    nn = lib.nn
    m = nn.ModuleList([nn.Linear(1, 1), nn.Linear(1, 1), nn.ReLU()])
    log = [len(m), repr(m), repr(m[1:]), type(m[-1]).__name__]
    m.append(nn.Tanh())
    m.extend([nn.ReLU()])
    m.insert(0, nn.Sigmoid())
    m += [nn.ELU()]
    log.append([type(x).__name__ for x in m])
    m[0] = nn.GELU()
    del m[1]
    log.append([n for n, _ in m.named_children()])
    log.append([type(x).__name__ for x in m + nn.ModuleList([nn.ReLU()])])
    log.append(type(m.pop(-1)).__name__)
    for call in (lambda: m[20], lambda: m(1), lambda: m.extend(3), lambda: m.append(3)):
        log.append(outcome(call)[0])
    return log


@program
def dicts(lib):
    nn = lib.nn
    d = nn.ModuleDict({"a": nn.ReLU(), "b": nn.Linear(1, 1)})
    d["c"] = nn.Tanh()
    d.update([("a", nn.ELU()), ("d", nn.GELU())])
    log = [list(d), list(d.keys()), [type(v).__name__ for v in d.values()], "a" in d, len(d), repr(d)]
    log.append((type(d.pop("a")).__name__, list(d), list(d.state_dict())))
    for call in (lambda: d["zz"], lambda: d.update(3), lambda: d.update([(1, 2, 3)]), lambda: d.__setitem__("a", 3)):
        log.append(outcome(call)[0])
    d.clear()
    return log, len(d), repr(d)


@program
def parameter_lists(lib):
    nn = lib.nn
    p = nn.ParameterList([nn.Parameter(lib.ones(2)), lib.zeros(3)])
    p.append(lib.ones(1, 2))
    p.extend([nn.Parameter(lib.ones(1))])
    log = [len(p), [tuple(x.shape) for x in p], [type(x).__name__ for x in p], list(p.state_dict())]
    p[1] = lib.ones(4)
    log += [tuple(p[-1].shape), [tuple(x.shape) for x in p[1:3]], repr(p).replace("torch", "argand")]
    for call in (lambda: p[9], lambda: p(1), lambda: p.extend(3)):
        log.append(outcome(call)[0])
    return log


@program
def parameter_dicts(lib):
    nn = lib.nn
    d = nn.ParameterDict({"a": nn.Parameter(lib.ones(2)), "b": lib.zeros(3)})
    d["c"] = lib.ones(1)
    d.update({"a": lib.ones(5)})
    log = [list(d), len(d), "a" in d, [tuple(v.shape) for v in d.values()], [k for k, _ in d.items()]]
    log += [list(d.state_dict()), tuple(d.pop("a").shape), list(d), d.get("zz"), list(reversed(d))]
    log += [list(d | {"z": lib.ones(1)}), list(d.copy()), tuple(d.setdefault("y", lib.ones(2)).shape)]
    log += [d.popitem()[0], list(d), repr(d).splitlines()[0]]
    d.clear()
    return log, len(d)


# --- nn.utils and nn.init --------------------------------------------------------------------------------------------


def params(lib):
    ps = [lib.nn.Parameter(lib.ones(2, 3)), lib.nn.Parameter(lib.ones(4)), lib.nn.Parameter(lib.ones(1))]
    ps[0].grad = lib.arange(6.0).reshape(2, 3)
    ps[1].grad = -lib.arange(4.0)
    return ps


@program
def clipping(lib):
    utils = lib.nn.utils
    log = []
    for norm_type in (2.0, 1, float("inf")):
        ps = params(lib)
        log.append(round(utils.clip_grad_norm_(ps, 2.0, norm_type).item(), 4))
        log.append([round(v, 4) for v in ps[0].grad.flatten().tolist()])
    ps = params(lib)
    utils.clip_grad_norm_(iter(ps), 100.0)
    log.append(ps[0].grad.tolist())
    utils.clip_grad_value_(ps, 1.5)
    log.append([ps[0].grad.tolist(), ps[1].grad.tolist()])
    log.append(utils.clip_grad_norm_([ps[2]], 1.0).item())
    ps[0].grad[0, 0] = float("nan")
    log.append(outcome(lambda: utils.clip_grad_norm_(ps, 1.0, error_if_nonfinite=True))[0])
    log.append(utils.clip_grad_norm_(ps[1], 1.0).item())
    return log


@program
def vectors(lib):
    ps = params(lib)
    v = lib.nn.utils.parameters_to_vector(ps)
    lib.nn.utils.vector_to_parameters(lib.arange(11.0), ps)
    return v.tolist(), [p.tolist() for p in ps], outcome(lambda: lib.nn.utils.vector_to_parameters([1], ps))[0]


@program
def weight_norms(lib):
    nn = lib.nn
    log = []
    m = nn.Linear(3, 2)
    m.weight.data.copy_(lib.arange(6.0).reshape(2, 3) - 2)
    x = lib.arange(3.0).reshape(1, 3)
    plain = m(x)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        nn.utils.weight_norm(m)
    log += [list(m.state_dict()), lib.allclose(m(x), plain), repr(m)]
    m.weight_g.data.mul_(2)
    log.append(lib.allclose(m(x) - m.bias, 2 * (plain - m.bias)))
    m(x).sum().backward()
    log.append([round(v, 3) for v in m.weight_g.grad.flatten().tolist()])
    nn.utils.remove_weight_norm(m)
    log.append(list(m.state_dict()))
    c = nn.Conv2d(2, 3, 2)
    c.weight.data.copy_(lib.arange(24.0).reshape(3, 2, 2, 2) - 7)
    before = c.weight.detach().clone()
    nn.utils.parametrizations.weight_norm(c, dim=1)
    log += [
        sorted(c.state_dict()),
        lib.allclose(c.weight, before, atol=1e-5),
        tuple(c.parametrizations.weight.original0.shape),
    ]
    c.weight = before * 3
    log.append(lib.allclose(c.weight, before * 3, atol=1e-4))
    log.append(sorted(copy.deepcopy(c).state_dict()))
    nn.utils.parametrize.remove_parametrizations(c, "weight")
    log += [sorted(c.state_dict()), type(c).__name__, lib.allclose(c.weight, before * 3, atol=1e-4)]
    return log


@program
def spectral_norms(lib):
    nn = lib.nn
    log = []
    for apply in (nn.utils.spectral_norm, nn.utils.parametrizations.spectral_norm):
        m = nn.Linear(3, 2, bias=False)
        m.weight.data.copy_(lib.arange(6.0).reshape(2, 3) - 2)
        apply(m, n_power_iterations=30)
        m(lib.ones(1, 3))
        log += [sorted(m.state_dict()), round(m(lib.ones(1, 3)).norm().item(), 4)]
        m.eval()
        a, b = m(lib.ones(1, 3)), m(lib.ones(1, 3))
        log.append(a.equal(b))
    m = nn.utils.spectral_norm(nn.Conv2d(2, 3, 2))
    nn.utils.remove_spectral_norm(m)
    log.append(sorted(m.state_dict()))
    return log


@program
def own_parametrization(lib):
    nn = lib.nn

    class Symmetric(nn.Module):
        def forward(self, x):
            return x.triu() + x.triu(1).transpose(-1, -2)

        def right_inverse(self, x):
            return x.triu()

    m = nn.Linear(2, 2)
    m.weight.data.copy_(lib.arange(4.0).reshape(2, 2))
    nn.utils.parametrize.register_parametrization(m, "weight", Symmetric())
    log = [
        m.weight.tolist(),
        sorted(m.state_dict()),
        nn.utils.parametrize.is_parametrized(m, "weight"),
        type(m).__name__,
    ]
    with nn.utils.parametrize.cached():
        log.append(m.weight is m.weight)
    log.append(outcome(lambda: nn.utils.parametrize.register_parametrization(m, "zz", Symmetric()))[0])
    return log


@program
def initial_values(lib):
    init = lib.nn.init
    log = []
    for fn, args in (
        (init.zeros_, ()),
        (init.ones_, ()),
        (init.constant_, (3.5,)),
        (init.eye_, ()),
    ):
        log.append(fn(lib.empty(2, 3), *args).tolist())
    log.append(init.dirac_(lib.empty(4, 2, 3), 2).tolist())
    q = init.orthogonal_(lib.empty(3, 4, 2), gain=2)
    flat = q.reshape(3, 8)
    log.append(lib.allclose(flat @ flat.t(), 4 * lib.eye(3), atol=1e-5))
    for gain in ("linear", "conv2d", "sigmoid", "tanh", "relu", "leaky_relu", "selu"):
        log.append(round(init.calculate_gain(gain), 6))
    log.append(round(init.calculate_gain("leaky_relu", 0.3), 6))
    log.append(init._calculate_fan_in_and_fan_out(lib.empty(4, 3, 2, 2)))
    t = lib.empty(300, 200)
    bounds = {
        init.xavier_uniform_: (6 / 500) ** 0.5,
        init.kaiming_uniform_: (6 / 200) ** 0.5,
    }
    for fn, bound in bounds.items():
        log.append(0.99 * bound < fn(t).abs().max().item() <= bound)
    for fn, std in ((init.xavier_normal_, (2 / 500) ** 0.5), (init.kaiming_normal_, (2 / 200) ** 0.5)):
        log.append(abs(fn(t).std().item() / std - 1) < 0.02)
    init.kaiming_normal_(t, mode="fan_out", nonlinearity="relu")
    log.append(abs(t.std().item() / (2 / 300) ** 0.5 - 1) < 0.02)
    init.trunc_normal_(t, 1.0, 2.0, 0.0, 3.0)
    log.append((0 <= t.min().item() < 0.01, 2.99 < t.max().item() <= 3, abs(t.mean().item() - 1.46) < 0.03))
    init.sparse_(t, 0.3)
    log.append(set((t == 0).sum(0).tolist()))
    for call in (
        lambda: init.calculate_gain("wrong"),
        lambda: init.eye_(lib.empty(2)),
        lambda: init.dirac_(lib.empty(2, 2)),
        lambda: init.xavier_normal_(lib.empty(2)),
        lambda: init.kaiming_normal_(t, mode="wrong"),
        lambda: init.orthogonal_(lib.empty(3)),
    ):
        log.append(outcome(call)[0])
    return log


@program
def sequences(lib):
    rnn = lib.nn.utils.rnn
    parts = [lib.arange(3.0), lib.arange(5.0), lib.arange(1.0)]
    log = [rnn.pad_sequence(parts, batch_first=True, padding_value=-1).tolist(), rnn.pad_sequence(parts).tolist()]
    log.append(rnn.pad_sequence(parts, True, padding_side="left").tolist())
    packed = rnn.pack_sequence(parts, enforce_sorted=False)
    log += [packed.data.tolist(), packed.batch_sizes.tolist(), packed.sorted_indices.tolist()]
    log.append([t.tolist() for t in rnn.unpack_sequence(packed)])
    padded, lengths = rnn.pad_packed_sequence(packed, batch_first=True, padding_value=9.0, total_length=6)
    log += [padded.tolist(), lengths.tolist()]
    log += [
        outcome(lambda: rnn.pack_sequence(parts))[0],
        outcome(lambda: rnn.pad_packed_sequence(packed, total_length=2))[0],
    ]
    log.append(outcome(lambda: rnn.pack_padded_sequence(lib.ones(3, 2), lib.tensor([2, 0])))[0])
    x = lib.ones(4, 2, 3, requires_grad=True)
    (rnn.pack_padded_sequence(x, [4, 2]).data * 2).sum().backward()
    log.append(x.grad.sum((0, 2)).tolist())
    log.append(str(packed.to(lib.float64).data.dtype)[-7:])
    return log


@program
def monkeypatching(lib):
    m = lib.nn.Linear(1, 1)

    class Other(lib.nn.Linear):
        def forward(self, x):
            return "other"

    m.__class__ = Other
    return m(lib.ones(1, 1)), isinstance(m, Other), list(m.state_dict())
