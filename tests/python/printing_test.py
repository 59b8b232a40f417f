"""repr of tensors, character for character as PyTorch's. Skipped where PyTorch is not installed."""

import pytest

import argand

torch = pytest.importorskip("torch")

CASES = """
t.tensor(3.5) | t.tensor(3) | t.tensor(True) | t.tensor([]) | t.zeros(0, 3) | t.tensor([1, 2, 3]) | t.tensor([1., 2.]) | t.tensor([0.5, 1e-9])
t.tensor([1e10, 1.]) | t.tensor([1e-5, 1., 1e5]) | t.arange(12.).view(3, 4) / 7 | t.arange(24).view(2, 3, 4) | t.tensor([float('nan'), 1.5, float('inf')])
t.tensor([float('inf'), -float('inf')]) | t.tensor([True, False]) | t.ones(2, dtype=t.float64) | t.ones(2, dtype=t.int32) | t.ones(2, dtype=t.float16)
t.ones(2).bfloat16() / 3 | t.tensor([1 + 2j, 3.5 - 1j]) | t.ones(2, requires_grad=True) | t.ones(2, requires_grad=True) * 2 | t.ones(2, requires_grad=True).sum()
t.arange(2000) | t.arange(2000.).view(20, 100) | t.arange(3000).view(10, 20, 15) / 3 | t.zeros(3) | t.tensor([0.0, 1.0]) | t.tensor([-1.5, 100.25]) | t.tensor([[1., -2.], [3e3, 4.]])
t.linspace(0, 1, 50) | t.arange(100) | t.tensor([123456789]) | t.tensor([1234567.5]) | t.tensor([1e8, 2e8]) | t.tensor([0.0001, 0.0002]) | t.tensor([0.00001]) | t.full((3, 3), 7.)
t.empty(2, 3, device='meta') | t.zeros(1, 1, 1, 1) | t.tensor([255], dtype=t.uint8) | t.tensor(1e-20) | t.tensor(-0.0) | t.zeros(2, 0) | t.ones(3, 2, 2) | t.tensor(2 + 0j) | t.tensor([1e5, 1e-5]).double()
t.ones(30, requires_grad=True) * 1.123456 | t.ones(2, dtype=t.float64, requires_grad=True) | t.tensor([[0.1234567, 10.5], [100.123, 1000.1]]) | t.arange(-5, 5) | t.tensor([1.0, 1000.0]) | t.tensor([1.0, 1001.0])
t.tensor(1e9) | t.tensor(123456.789) | t.eye(3) | t.tensor([float('nan')]) | t.tensor([1., float('nan')]) | t.ones(12, 12) | t.randint(0, 10, (0,)) | t.tensor([[True]]) | t.ones(2).to(t.complex128)
""".replace("\n", "|").split("|")
CASES = [c.strip() for c in CASES if c.strip()]


@pytest.mark.parametrize("code", CASES)
def test_repr(code):
    ours, theirs = repr(eval(code, {"t": argand})), repr(eval(code, {"t": torch}))
    assert ours.replace("argand.", "torch.") == theirs


@pytest.mark.parametrize(
    "options", [{"precision": 2}, {"linewidth": 40}, {"threshold": 5, "edgeitems": 1}, {"sci_mode": True}]
)
def test_printoptions(options):
    try:
        for module in (argand, torch):
            module.set_printoptions(**options)
        for code in ("t.arange(12.).view(3, 4) / 7", "t.arange(30)", "t.ones(3) * 0.125"):
            assert repr(eval(code, {"t": argand})) == repr(eval(code, {"t": torch}))
    finally:
        for module in (argand, torch):
            module.set_printoptions(profile="default")


def test_names_of_types():
    assert str(argand.float32) == "argand.float32" and repr(argand.ones(2, 3).shape) == "argand.Size([2, 3])"
    assert repr(argand.device("cuda:1")) == repr(torch.device("cuda:1"))
    assert str(argand.device("cpu")) == "cpu" and repr(argand.contiguous_format) == "argand.contiguous_format"
    assert repr(argand.finfo(argand.float16)) == repr(torch.finfo(torch.float16))
    assert repr(argand.iinfo(argand.int8)) == repr(torch.iinfo(torch.int8))
