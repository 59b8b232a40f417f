"""Optimizers and schedules against PyTorch's, step by step in float64."""

import copy
import io
import math
import pickle
import warnings

import numpy as np
import pytest
from compare import assert_same, to_argand, to_numpy, torch

import argand

OPTIMIZERS = [
    ("SGD", {"lr": 0.05}),
    ("SGD", {"lr": 0.05, "momentum": 0.9, "dampening": 0.3, "weight_decay": 0.01}),
    ("SGD", {"lr": 1e-4, "momentum": 0.9, "nesterov": True, "maximize": True}),
    ("Adam", {}),
    ("Adam", {"lr": 0.01, "weight_decay": 0.1, "amsgrad": True, "betas": (0.8, 0.95)}),
    ("Adam", {"lr": 0.01, "weight_decay": 0.1, "decoupled_weight_decay": True}),
    ("AdamW", {"lr": 0.01}),
    ("AdamW", {"lr": 0.01, "amsgrad": True, "maximize": True, "eps": 1e-4}),
    ("RMSprop", {}),
    ("RMSprop", {"momentum": 0.9, "centered": True, "weight_decay": 0.1, "alpha": 0.9}),
    ("Adagrad", {"lr": 0.05}),
    ("Adagrad", {"lr": 0.05, "lr_decay": 0.1, "weight_decay": 0.1, "initial_accumulator_value": 0.5, "maximize": True}),
    ("Adadelta", {"weight_decay": 0.1}),
    ("Adadelta", {"lr": 0.5, "rho": 0.8, "maximize": True}),
    ("Adamax", {"lr": 0.01, "weight_decay": 0.1}),
    ("NAdam", {"weight_decay": 0.1}),
    ("NAdam", {"lr": 0.01, "weight_decay": 0.1, "decoupled_weight_decay": True}),
    ("RAdam", {"lr": 0.01, "weight_decay": 0.1}),
    ("RAdam", {"lr": 0.01, "betas": (0.8, 0.9), "weight_decay": 0.1, "decoupled_weight_decay": True}),
    ("ASGD", {"lr": 0.05, "t0": 5, "weight_decay": 0.1}),
    ("Rprop", {"lr": 0.02}),
    ("Adafactor", {}),
    ("Adafactor", {"lr": 0.3, "beta2_decay": -0.5, "eps": (1e-3, 0.1), "d": 1.5, "weight_decay": 0.1}),
    ("Adafactor", {"lr": 0.05, "maximize": True}),
    ("LBFGS", {"lr": 0.5, "max_iter": 3}),
    ("LBFGS", {"line_search_fn": "strong_wolfe", "history_size": 3, "max_iter": 4}),
]
NAMES = [f"{name}-{'-'.join(kwargs)}" for name, kwargs in OPTIMIZERS]


def start():
    generator = torch.Generator().manual_seed(0)
    return [torch.randn(shape, generator=generator, dtype=torch.float64) for shape in ((3, 4), (5,), (), (2, 2))]


class Problem:
    """Four parameters, the last of which never has a gradient; the loss is not quadratic."""

    def __init__(self, lib, values):
        self.params = [lib.nn.Parameter(v) for v in values]

    def loss(self):
        a, b, c, _ = self.params
        return ((a**2).sum() - 1) ** 2 / 7 + (b.sin() * a.sum()).sum() + (c - b.sum()) ** 2 + (a * a * a * a).sum()

    def closure(self, optimizer):
        def call():
            optimizer.zero_grad()
            loss = self.loss()
            loss.backward()
            return loss

        return call


def problems():
    values = start()
    return Problem(argand, to_argand(values)), Problem(torch, values)


@pytest.mark.parametrize("name, kwargs", OPTIMIZERS, ids=NAMES)
def test_twenty_steps(name, kwargs):
    ours, theirs = problems()
    a = getattr(argand.optim, name)(ours.params, **kwargs)
    b = getattr(torch.optim, name)(theirs.params, **kwargs)
    for step in range(20):
        x, y = a.step(ours.closure(a)), b.step(theirs.closure(b))
        assert x.item() == pytest.approx(y.item(), rel=1e-9)
        assert_same(ours.params, theirs.params, 1e-9, 1e-10, what=f"step {step}")
    if name != "LBFGS":
        assert_states_equal(a, b)
        assert repr(a) == repr(b)


def assert_states_equal(a, b):
    ours, theirs = a.state_dict(), b.state_dict()
    assert [set(g) for g in ours["param_groups"]] == [set(g) for g in theirs["param_groups"]]
    assert [g["params"] for g in ours["param_groups"]] == [g["params"] for g in theirs["param_groups"]]
    assert list(ours["state"]) == list(theirs["state"])
    for key in theirs["state"]:
        x, y = ours["state"][key], theirs["state"][key]
        assert list(x) == list(y)
        for name in y:
            assert_same(x[name], y[name], 1e-6, 1e-9, what=name)


@pytest.mark.parametrize("name, kwargs", OPTIMIZERS, ids=NAMES)
def test_resumes_from_its_state_and_from_pytorchs(name, kwargs):
    ours, theirs = problems()
    a = getattr(argand.optim, name)(ours.params, **kwargs)
    b = getattr(torch.optim, name)(theirs.params, **kwargs)
    for _ in range(5):
        a.step(ours.closure(a))
        b.step(theirs.closure(b))
    saved = to_argand(copy.deepcopy(b.state_dict()))
    if name == "LBFGS":
        saved = copy.deepcopy(a.state_dict())
    resumed = Problem(argand, [p.detach().clone() for p in ours.params])
    c = getattr(argand.optim, name)(resumed.params, **({"lr": 0.3} if name != "LBFGS" else kwargs))
    c.load_state_dict(saved)
    for _ in range(5):
        a.step(ours.closure(a))
        c.step(resumed.closure(c))
    assert_same(resumed.params, [torch.from_numpy(to_numpy(p)) for p in ours.params], 1e-9, 1e-10)


def test_loaded_state_gets_the_parameters_dtype():
    p = argand.nn.Parameter(argand.ones(3, dtype=argand.float64))
    p.grad = argand.ones(3, dtype=argand.float64)
    q = argand.nn.Parameter(argand.ones(3))
    a, b = argand.optim.Adam([p]), argand.optim.Adam([q])
    a.step()
    b.load_state_dict(a.state_dict())
    assert b.state[q]["exp_avg"].dtype == argand.float32
    assert b.state[q]["step"].dtype == argand.float32 and b.state[q]["step"].item() == 1
    assert a.state[p]["exp_avg"].dtype == argand.float64
    state = a.state_dict()
    state["state"][0]["step"] = 4
    b.load_state_dict(state)
    assert b.state[q]["step"].item() == 4


def test_float32_parameters_and_strided_gradients():
    for name in ("SGD", "Adam", "RMSprop", "Adagrad"):
        values = torch.randn(6, 5)
        theirs = torch.nn.Parameter(values.clone().t())
        ours = argand.nn.Parameter(to_argand(values).t())
        a, b = getattr(argand.optim, name)([ours], lr=0.1), getattr(torch.optim, name)([theirs], lr=0.1)
        for _ in range(3):
            a.zero_grad()
            b.zero_grad()
            (ours.t() ** 3).sum().backward()
            (theirs.t() ** 3).sum().backward()
            a.step()
            b.step()
        assert_same(ours, theirs, 1e-5, 1e-6, what=name)


def test_groups_are_live():
    p, q = argand.nn.Parameter(argand.ones(1)), argand.nn.Parameter(argand.ones(1))
    optimizer = argand.optim.SGD([{"params": p}, {"params": [q], "lr": 0.5}], lr=0.1)
    assert [g["lr"] for g in optimizer.param_groups] == [0.1, 0.5]
    p.grad, q.grad = argand.ones(1), argand.ones(1)
    optimizer.step()
    assert p.item() == pytest.approx(0.9) and q.item() == pytest.approx(0.5)
    optimizer.param_groups[0]["lr"] = 1.0
    optimizer.param_groups[1]["params"].clear()
    optimizer.step()
    assert p.item() == pytest.approx(-0.1) and q.item() == pytest.approx(0.5)
    r = argand.nn.Parameter(argand.ones(1))
    optimizer.add_param_group({"params": [r], "momentum": 0.9})
    r.grad = argand.ones(1)
    optimizer.step()
    assert r.item() == pytest.approx(0.9) and "momentum_buffer" in optimizer.state[r]


def test_names_of_parameters():
    linear = argand.nn.Linear(2, 2)
    optimizer = argand.optim.SGD(linear.named_parameters(), lr=0.1)
    assert optimizer.state_dict()["param_groups"][0]["param_names"] == ["weight", "bias"]
    with pytest.raises(ValueError):
        optimizer.add_param_group({"params": [argand.nn.Parameter(argand.ones(1))]})


@pytest.mark.parametrize(
    "make, kind",
    [
        (lambda o, p: o.SGD(p, lr=0.1), TypeError),
        (lambda o, p: o.SGD([], lr=0.1), ValueError),
        (lambda o, p: o.SGD([3], lr=0.1), TypeError),
        (lambda o, p: o.SGD({p}, lr=0.1), None),
        (lambda o, p: o.SGD([{"params": {p}}], lr=0.1), TypeError),
        (lambda o, p: o.SGD([p * 2], lr=0.1), ValueError),
        (lambda o, p: o.SGD([{"params": p}, {"params": p}], lr=0.1), ValueError),
        (lambda o, p: o.SGD([p], lr=-1), ValueError),
        (lambda o, p: o.SGD([p], lr=0.1, nesterov=True), ValueError),
        (lambda o, p: o.Adam([p], betas=(1.0, 0.9)), ValueError),
        (lambda o, p: o.Adam([p], eps=-1), ValueError),
        (lambda o, p: o.Adam([p], momentum=0.9), TypeError),
        (lambda o, p: o.Rprop([p], etas=(1.1, 1.2)), ValueError),
        (lambda o, p: o.LBFGS([{"params": p}, {"params": p.detach().clone()}]), ValueError),
        (lambda o, p: o.Adam([p]).load_state_dict({"state": {}, "param_groups": []}), ValueError),
        (lambda o, p: o.Adam([p]).load_state_dict({"state": {}, "param_groups": [{"params": [0, 1]}]}), ValueError),
        (lambda o, p: o.Adam([p]).add_param_group([p]), TypeError),
        (lambda o, p: o.Optimizer([p], {}).step(), NotImplementedError),
        (lambda o, p: o.lr_scheduler.StepLR(3, 2), TypeError),
        (lambda o, p: o.lr_scheduler.StepLR(o.SGD([p], lr=0.1), 2, last_epoch=3), KeyError),
        (lambda o, p: o.lr_scheduler.OneCycleLR(o.SGD([p], lr=0.1), 0.1), ValueError),
        (lambda o, p: o.lr_scheduler.OneCycleLR(o.Adagrad([p], lr=0.1), 0.1, 10), ValueError),
        (lambda o, p: o.lr_scheduler.CyclicLR(o.SGD([p], lr=0.1), 0.1, 1.0, mode="wrong"), ValueError),
        (lambda o, p: o.lr_scheduler.ReduceLROnPlateau(o.SGD([p], lr=0.1), factor=1.0), ValueError),
        (lambda o, p: o.lr_scheduler.LinearLR(o.SGD([p], lr=0.1), start_factor=0), ValueError),
        (lambda o, p: o.lr_scheduler.SequentialLR(o.SGD([p], lr=0.1), [], []), ValueError),
        (lambda o, p: o.lr_scheduler.LambdaLR(o.SGD([p], lr=0.1), [abs, abs]), ValueError),
    ],
)
def test_mistakes_have_pytorchs_kind(make, kind):
    for lib in (argand, torch):
        p = lib.nn.Parameter(lib.ones(2))
        if kind is None:
            make(lib.optim, p)
        else:
            with pytest.raises(kind):
                make(lib.optim, p)


def test_step_hooks():
    log = []
    p = argand.nn.Parameter(argand.ones(1))
    optimizer = argand.optim.SGD([p], lr=0.1)
    first = optimizer.register_step_pre_hook(lambda o, args, kwargs: log.append("pre"))
    optimizer.register_step_post_hook(lambda o, args, kwargs: log.append("post"))
    optimizer.step()
    first.remove()
    optimizer.step()
    assert log == ["pre", "post", "post"]
    optimizer.register_state_dict_post_hook(lambda o, state: {**state, "mine": 1})
    optimizer.register_load_state_dict_pre_hook(lambda o, state: log.append(state["mine"]))
    optimizer.register_load_state_dict_post_hook(lambda o: log.append("loaded"))
    optimizer.load_state_dict(optimizer.state_dict())
    assert log[3:] == [1, "loaded"]


@pytest.mark.parametrize("lib", [argand, torch], ids=["argand", "torch"])
def test_step_hooks_of_all_optimizers(lib):
    module = lib.optim.optimizer if lib is argand else __import__("torch.optim.optimizer", fromlist=["x"])
    log = []
    parameters = [lib.nn.Parameter(lib.ones(1)) for _ in range(2)]
    first = lib.optim.SGD([parameters[0]], lr=0.1)
    first.register_step_pre_hook(lambda o, args, kwargs: log.append("own pre"))
    first.register_step_post_hook(lambda o, args, kwargs: log.append("own post"))
    handles = [
        module.register_optimizer_step_pre_hook(lambda o, args, kwargs: log.append("pre")),
        module.register_optimizer_step_post_hook(lambda o, args, kwargs: log.append(type(o).__name__)),
    ]
    first.step()
    lib.optim.Adam([parameters[1]]).step()
    for handle in handles:
        handle.remove()
    first.step()
    assert log == ["pre", "own pre", "own post", "SGD", "pre", "Adam", "own pre", "own post"]


@pytest.mark.parametrize(
    "kwargs",
    [{}, {"nesterov": False, "momentum": 0.5}, {"adjust_lr_fn": "match_rms_adamw", "lr": 0.01, "weight_decay": 0.0}],
)
def test_muon(kwargs):
    """The iteration runs in bfloat16: a step agrees with PyTorch's to a few parts in a hundred of its length."""
    generator = torch.Generator().manual_seed(0)
    for shape in ((6, 4), (4, 6)):
        theirs = torch.nn.Parameter(torch.randn(shape, generator=generator))
        ours = argand.nn.Parameter(to_argand(theirs.detach()))
        a, b = argand.optim.Muon([ours], **kwargs), torch.optim.Muon([theirs], **kwargs)
        for _ in range(5):
            before, gradient = theirs.detach().clone(), torch.randn(shape, generator=generator)
            theirs.grad, ours.grad = gradient, to_argand(gradient)
            a.step()
            b.step()
            length = (theirs.detach() - before).norm().item()
            assert np.linalg.norm(to_numpy(ours) - to_numpy(theirs)) < 0.05 * length
            ours.data.copy_(to_argand(theirs.detach()))
        assert_states_equal(a, b)
    from argand.optim.muon import _orthogonalized

    values = argand.linalg.svdvals(_orthogonalized(argand.randn(8, 5), (3.4445, -4.775, 2.0315), 5, 1e-7).float())
    assert 0.6 < values.min().item() and values.max().item() < 1.3


@pytest.mark.parametrize("kwargs", [{}, {"lr": 0.1, "betas": (0.5, 0.9), "eps": 1e-4, "maximize": True}])
def test_sparse_adam(kwargs):
    table = torch.randn(6, 3, generator=torch.Generator().manual_seed(0), dtype=torch.float64)
    theirs = torch.nn.Embedding(6, 3, sparse=True, _weight=table.clone())
    ours = argand.nn.Embedding(6, 3, sparse=True, _weight=to_argand(table))
    a, b = argand.optim.SparseAdam(ours.parameters(), **kwargs), torch.optim.SparseAdam(theirs.parameters(), **kwargs)
    for rows in ([0, 2], [2, 2, 5], [0], [1, 5]):
        for lib, module, optimizer in ((argand, ours, a), (torch, theirs, b)):
            optimizer.zero_grad()
            module(lib.tensor(rows)).pow(3).sum().backward()
            optimizer.step()
        assert_same(ours.weight, theirs.weight, 1e-9, 1e-10)
    assert ours.weight[3:5].tolist() == table[3:5].tolist()
    c = argand.optim.SparseAdam(ours.parameters())
    c.load_state_dict(a.state_dict())
    assert c.state[ours.weight]["step"] == 4
    for lib in (argand, torch):
        with pytest.raises(ValueError):
            lib.optim.SparseAdam([lib.nn.Parameter(lib.ones(2))], lr=0.0)


@pytest.mark.parametrize(
    "make",
    [
        lambda o, p: o.Muon([p]),
        lambda o, p: o.Muon([p.view(1, 2).detach()], adjust_lr_fn="other"),
        lambda o, p: o.Adafactor([p], d=0.5),
        lambda o, p: o.Adafactor([p], beta2_decay=0.1),
        lambda o, p: o.Adafactor([p], lr=-1),
    ],
)
def test_mistakes_with_adafactor_and_muon(make):
    for lib in (argand, torch):
        with pytest.raises(ValueError):
            make(lib.optim, lib.nn.Parameter(lib.ones(2)))


def test_users_own_optimizer():
    class Sign(argand.optim.Optimizer):
        def __init__(self, params, lr=0.1):
            super().__init__(params, {"lr": lr})

        @argand.no_grad()
        def step(self, closure=None):
            for group in self.param_groups:
                for p in group["params"]:
                    p.sub_(p.grad.sign(), alpha=group["lr"])
                    self.state[p]["n"] = self.state[p].get("n", 0) + 1

    p = argand.nn.Parameter(argand.ones(2))
    p.grad = argand.tensor([3.0, -2.0])
    optimizer = Sign([p])
    schedule = argand.optim.lr_scheduler.ExponentialLR(optimizer, 0.5)
    optimizer.step()
    schedule.step()
    optimizer.step()
    assert p.tolist() == pytest.approx([0.85, 1.15])
    assert optimizer.state_dict()["state"] == {0: {"n": 2}}


def test_copies():
    ours, _ = problems()
    optimizer = argand.optim.AdamW(ours.params)
    optimizer.step(ours.closure(optimizer))
    for twin in (copy.deepcopy(optimizer), pickle.loads(pickle.dumps(optimizer))):
        assert twin.param_groups[0]["params"][0] is not ours.params[0]
        assert repr(twin) == repr(optimizer)
        assert twin.state[twin.param_groups[0]["params"][0]]["step"].item() == 1
        twin.step()
    pair = copy.deepcopy((ours.params, optimizer))
    assert pair[1].param_groups[0]["params"][0] is pair[0][0]


def test_zero_grad():
    p = argand.nn.Parameter(argand.ones(2))
    optimizer = argand.optim.SGD([p], lr=0.1)
    p.grad = argand.ones(2)
    optimizer.zero_grad(set_to_none=False)
    assert p.grad.tolist() == [0, 0]
    optimizer.zero_grad()
    assert p.grad is None


# --- schedules -------------------------------------------------------------------------------------------------------

SCHEDULES = {
    "LambdaLR": lambda s, o: s.LambdaLR(o, [lambda e: 0.95**e, lambda e: 1 / (e + 1)]),
    "MultiplicativeLR": lambda s, o: s.MultiplicativeLR(o, lambda e: 0.9 + 0.001 * e),
    "StepLR": lambda s, o: s.StepLR(o, 7, 0.5),
    "MultiStepLR": lambda s, o: s.MultiStepLR(o, [3, 10, 10, 20], 0.5),
    "ConstantLR": lambda s, o: s.ConstantLR(o, 0.25, 6),
    "LinearLR": lambda s, o: s.LinearLR(o, 0.1, 0.8, 9),
    "ExponentialLR": lambda s, o: s.ExponentialLR(o, 0.93),
    "PolynomialLR": lambda s, o: s.PolynomialLR(o, 30, 1.7),
    "CosineAnnealingLR": lambda s, o: s.CosineAnnealingLR(o, 12, 0.001),
    "CosineAnnealingWarmRestarts": lambda s, o: s.CosineAnnealingWarmRestarts(o, 5, 2, 0.001),
    "CyclicLR": lambda s, o: s.CyclicLR(o, 0.01, [0.1, 0.2], 6, 9),
    "CyclicLR triangular2": lambda s, o: s.CyclicLR(o, 0.01, 0.1, 5, mode="triangular2", cycle_momentum=False),
    "CyclicLR exp_range": lambda s, o: s.CyclicLR(o, 0.01, 0.1, 5, mode="exp_range", gamma=0.97),
    "CyclicLR own": lambda s, o: s.CyclicLR(o, 0.01, 0.1, 5, scale_fn=lambda x: 1 / x, scale_mode="cycle"),
    "OneCycleLR": lambda s, o: s.OneCycleLR(o, [0.1, 0.3], 60),
    "OneCycleLR linear": lambda s, o: s.OneCycleLR(
        o, 0.1, epochs=11, steps_per_epoch=5, anneal_strategy="linear", three_phase=True, pct_start=0.25
    ),
    "SequentialLR": lambda s, o: s.SequentialLR(
        o, [s.LinearLR(o, 0.1, total_iters=8), s.CosineAnnealingLR(o, 20), s.ExponentialLR(o, 0.9)], [8, 30]
    ),
    "SequentialLR 2": lambda s, o: s.SequentialLR(
        o,
        [s.ConstantLR(o, 0.1, 4), s.CosineAnnealingWarmRestarts(o, 7), s.StepLR(o, 3), s.PolynomialLR(o, 9)],
        [5, 20, 30],
    ),
    "ChainedScheduler": lambda s, o: s.ChainedScheduler([s.ConstantLR(o, 0.1, 4), s.ExponentialLR(o, 0.9)], o),
}


def two_groups(lib, name="SGD"):
    p, q = lib.nn.Parameter(lib.ones(1)), lib.nn.Parameter(lib.ones(1))
    options = {"momentum": 0.7} if name == "SGD" else {}
    return getattr(lib.optim, name)([{"params": [p]}, {"params": [q], "lr": 0.05}], lr=0.1, **options)


def rates(optimizer):
    values = []
    for group in optimizer.param_groups:
        values += [float(group["lr"]), float(group.get("momentum", group.get("betas", [0])[0]))]
    return values


@pytest.mark.parametrize("name", SCHEDULES)
@pytest.mark.parametrize("optimizer", ["SGD", "Adam"])
def test_fifty_steps_of_a_schedule(name, optimizer):
    a, b = two_groups(argand, optimizer), two_groups(torch, optimizer)
    x = SCHEDULES[name](argand.optim.lr_scheduler, a)
    y = SCHEDULES[name](torch.optim.lr_scheduler, b)
    for step in range(50):
        assert rates(a) == pytest.approx(rates(b), rel=1e-12, abs=1e-15), step
        assert x.get_last_lr() == pytest.approx(y.get_last_lr(), rel=1e-12, abs=1e-15), step
        a.step()
        b.step()
        x.step()
        y.step()


@pytest.mark.parametrize("name", [n for n in SCHEDULES if "own" not in n])
def test_schedule_resumes_from_its_state_and_from_pytorchs(name):
    a, b = two_groups(argand), two_groups(torch)
    x = SCHEDULES[name](argand.optim.lr_scheduler, a)
    y = SCHEDULES[name](torch.optim.lr_scheduler, b)
    for _ in range(9):
        for each in (a, b, x, y):
            each.step()
    assert set(x.state_dict()) == set(y.state_dict())
    for saved, options in ((x.state_dict(), a.state_dict()), (y.state_dict(), b.state_dict())):
        c = two_groups(argand)
        z = SCHEDULES[name](argand.optim.lr_scheduler, c)
        c.load_state_dict(copy.deepcopy(options))
        z.load_state_dict(copy.deepcopy(saved))
        expected = two_groups(argand)
        reference = SCHEDULES[name](argand.optim.lr_scheduler, expected)
        for _ in range(9):
            expected.step()
            reference.step()
        for _ in range(20):
            for each in (c, expected, z, reference):
                each.step()
            assert rates(c) == pytest.approx(rates(expected), rel=1e-9, abs=1e-15)


@pytest.mark.parametrize("mode", ["min", "max"])
@pytest.mark.parametrize("threshold_mode", ["rel", "abs"])
def test_reduce_on_plateau(mode, threshold_mode):
    metrics = np.random.RandomState(0).rand(60) + (np.linspace(1, 0, 60) if mode == "min" else np.linspace(0, 1, 60))
    options = {"mode": mode, "threshold_mode": threshold_mode, "patience": 2, "cooldown": 1, "threshold": 0.05}
    a, b = two_groups(argand), two_groups(torch)
    x = argand.optim.lr_scheduler.ReduceLROnPlateau(a, factor=0.7, min_lr=[0.001, 0.01], **options)
    y = torch.optim.lr_scheduler.ReduceLROnPlateau(b, factor=0.7, min_lr=[0.001, 0.01], **options)
    for metric in metrics:
        x.step(argand.tensor(float(metric), dtype=argand.float64))
        y.step(torch.tensor(metric))
        assert rates(a) == pytest.approx(rates(b), rel=1e-12)
        ours, theirs = x.state_dict(), y.state_dict()
        assert ours.pop("_last_lr") == pytest.approx(theirs.pop("_last_lr"))
        assert ours == theirs


def test_two_schedules_and_rates_set_by_hand():
    a, b = two_groups(argand), two_groups(torch)
    pairs = [
        (lib.StepLR(o, 4, 0.5), lib.ExponentialLR(o, 0.9))
        for lib, o in ((argand.optim.lr_scheduler, a), (torch.optim.lr_scheduler, b))
    ]
    for step in range(12):
        for o, schedules in zip((a, b), pairs, strict=True):
            o.step()
            for schedule in schedules:
                schedule.step()
            if step == 5:
                o.param_groups[0]["lr"] = 0.77
        assert rates(a) == pytest.approx(rates(b), rel=1e-12)


def test_tensor_rates():
    p = argand.nn.Parameter(argand.ones(1))
    optimizer = argand.optim.SGD([p], lr=argand.tensor(0.5))
    rate = optimizer.param_groups[0]["lr"]
    schedule = argand.optim.lr_scheduler.ExponentialLR(optimizer, 0.5)
    p.grad = argand.ones(1)
    optimizer.step()
    schedule.step()
    optimizer.step()
    assert optimizer.param_groups[0]["lr"] is rate and p.item() == pytest.approx(0.25)


def test_warnings_about_order():
    optimizer = two_groups(argand)
    schedule = argand.optim.lr_scheduler.StepLR(optimizer, 2)
    with pytest.warns(UserWarning, match="before `optimizer.step"):
        schedule.step()
    with pytest.warns(UserWarning, match="get_last_lr"):
        schedule.get_lr()
    with pytest.warns(UserWarning, match="epoch parameter"):
        schedule.step(5)
    assert rates(optimizer)[0] == pytest.approx(0.001)
    optimizer = two_groups(argand)
    schedule = argand.optim.lr_scheduler.StepLR(optimizer, 2)
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        optimizer.step()
        schedule.step()


def test_users_own_schedule():
    class Halving(argand.optim.lr_scheduler.LRScheduler):
        def get_lr(self):
            return [base / 2**self.last_epoch for base in self.base_lrs]

    optimizer = two_groups(argand)
    schedule = Halving(optimizer)
    optimizer.step()
    schedule.step()
    assert schedule.get_last_lr() == [0.05, 0.025]
    resumed = Halving(optimizer, last_epoch=1)
    assert resumed.get_last_lr() == [0.025, 0.0125]


def test_one_cycle_ends():
    optimizer = two_groups(argand)
    schedule = argand.optim.lr_scheduler.OneCycleLR(optimizer, 0.1, 3)
    optimizer.step()
    for _ in range(3):
        schedule.step()
    with pytest.raises(ValueError, match="total steps is 3"):
        schedule.step()


def test_averaged_models():
    results = []
    for lib in (argand, torch):
        swa = lib.optim.swa_utils
        model = lib.nn.Linear(2, 1)
        averages = [
            swa.AveragedModel(model),
            swa.AveragedModel(model, avg_fn=swa.get_ema_avg_fn(0.9)),
            swa.AveragedModel(model, multi_avg_fn=swa.get_ema_multi_avg_fn(0.9)),
        ]
        for value in (1.0, 2.0, 4.0):
            with lib.no_grad():
                for p in model.parameters():
                    p.fill_(value)
            for average in averages:
                average.update_parameters(model)
        results.append([round(a.module.weight[0, 0].item(), 5) for a in averages] + [int(averages[0].n_averaged)])
        optimizer = lib.optim.SGD(model.parameters(), lr=0.1)
        schedule = swa.SWALR(optimizer, 0.5, anneal_epochs=4)
        for _ in range(6):
            optimizer.step()
            schedule.step()
            results[-1].append(round(schedule.get_last_lr()[0], 9))
    assert results[0] == results[1]


def test_state_goes_through_a_file():
    ours, _ = problems()
    optimizer = argand.optim.Adam(ours.params)
    optimizer.step(ours.closure(optimizer))
    buffer = io.BytesIO()
    argand.save(optimizer.state_dict(), buffer)
    buffer.seek(0)
    fresh = argand.optim.Adam(ours.params)
    fresh.load_state_dict(argand.load(buffer))
    assert fresh.state[ours.params[0]]["step"].item() == 1
    assert math.isclose(
        float(fresh.state[ours.params[0]]["exp_avg"].sum()), float(optimizer.state[ours.params[0]]["exp_avg"].sum())
    )


@pytest.mark.parametrize("lib", [argand, torch], ids=["argand", "torch"])
def test_step_hooks_get_the_optimizer_first_and_may_change_the_arguments(lib):
    p = lib.nn.Parameter(lib.ones(1))
    optimizer = lib.optim.SGD([p], lr=0.1)
    seen = []

    def loss_closure():
        optimizer.zero_grad()
        loss = (p * 2).sum()
        loss.backward()
        return loss

    def give_closure(o, args, kwargs):
        seen.append((args[0] is o, len(args), dict(kwargs)))
        return (*args, loss_closure), kwargs

    optimizer.register_step_pre_hook(give_closure)
    optimizer.register_step_post_hook(lambda o, args, kwargs: seen.append(len(args)))
    assert optimizer.step().item() == 2 and abs(p.item() - 0.8) < 1e-6
    assert seen == [(True, 1, {}), 2]
    optimizer.register_step_pre_hook(lambda o, args, kwargs: 1)
    with pytest.raises(RuntimeError):
        optimizer.step()
