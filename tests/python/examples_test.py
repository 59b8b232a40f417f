"""The programs of examples/python, in their forms with `import argand as torch` and `import torch`."""

import os
import subprocess
import sys
import types
from pathlib import Path

import pytest

import argand

ROOT = Path(__file__).resolve().parents[2]
EXAMPLES = sorted((ROOT / "examples/python").glob("*.py"))
FASHION = "/usr/share/datasets/fashion-mnist"
OURS, PYTORCHS = "import argand as torch\n", "import torch\n"


def run(command, folder):
    environment = {**os.environ, "PYTHONPATH": str(ROOT / "python")}
    done = subprocess.run(command, cwd=folder, env=environment, capture_output=True, text=True, timeout=240)
    assert done.returncode == 0, done.stderr
    return done.stdout


def as_module(source, name):
    module = types.ModuleType(name)
    exec(compile(source, name, "exec"), module.__dict__)
    return module


def losses_of(folder):
    return [float(line.split(",")[1]) for line in (folder / "losses.csv").read_text().splitlines()[1:]]


@pytest.mark.parametrize("path", EXAMPLES, ids=lambda p: p.stem)
def test_only_the_import_line_is_argands(path):
    source = path.read_text()
    assert source.count(OURS) == 1
    code = "\n".join(line.split("#")[0] for line in source.split('"""', 2)[2].replace(OURS, "").splitlines())
    assert "argand" not in code


@pytest.mark.skipif(not os.path.isdir(FASHION), reason="the package dataset-fashion-mnist is not installed")
def test_fashion_learns_and_both_forms_give_the_same_losses(tmp_path):
    script = ROOT / "examples/python/fashion.py"
    theirs = tmp_path / "fashion_torch.py"
    theirs.write_text(script.read_text().replace(OURS, PYTORCHS))
    arguments = ["--limit", "2560", "--batch-size", "64", "--epochs", "1"]
    text = run([sys.executable, str(script), *arguments, "--out", "a"], tmp_path)
    run([sys.executable, "-m", "argand.torch", str(theirs), *arguments, "--out", "b"], tmp_path)
    last = text.splitlines()[-1]
    assert last.startswith("test accuracy: ") and float(last.split()[-1]) > 0.65
    losses = losses_of(tmp_path / "a")
    assert len(losses) == 40 and losses == losses_of(tmp_path / "b")
    assert set(argand.load(tmp_path / "a/weights.pt")) == set(argand.load(tmp_path / "b/weights.pt"))


@pytest.mark.skipif(not os.path.isdir(FASHION), reason="the package dataset-fashion-mnist is not installed")
def test_fashion_trains_as_under_pytorch():
    torch = pytest.importorskip("torch")
    source = (ROOT / "examples/python/fashion.py").read_text()
    sides = {argand: as_module(source, "fashion"), torch: as_module(source.replace(OURS, PYTORCHS), "fashion_torch")}
    argand.manual_seed(0)
    weights = {name: v.numpy().copy() for name, v in sides[argand].Net().state_dict().items()}
    losses = {}
    for lib, module in sides.items():
        images, targets = module.read_part(FASHION, "t10k", 1000)
        net = module.Net()
        net.load_state_dict({name: lib.from_numpy(v.copy()) for name, v in weights.items()})
        net.dropout.p = 0.0  # its random numbers differ
        optimizer = lib.optim.AdamW(net.parameters(), lr=0.003)
        batches = zip(images[:640].split(64), targets[:640].split(64), strict=True)
        losses[lib] = [module.train_step(net, optimizer, x, y)[0] for x, y in batches]
        losses[lib].append(module.accuracy(net, images, targets))
    assert losses[argand] == pytest.approx(losses[torch], rel=0.02, abs=0.02)
    assert losses[argand][:3] == pytest.approx(losses[torch][:3], rel=1e-3)


def test_reinforce_learns_and_both_forms_do_the_same(tmp_path):
    script = ROOT / "examples/python/reinforce.py"
    theirs = tmp_path / "reinforce_torch.py"
    theirs.write_text(script.read_text().replace(OURS, PYTORCHS))
    text = run([sys.executable, str(script), "--episodes", "150"], tmp_path)
    assert float(text.split()[-1]) > 150  # pushing at random gives about 22
    assert text == run([sys.executable, "-m", "argand.torch", str(theirs), "--episodes", "150"], tmp_path)


def test_char_gpt_learns_and_both_forms_do_the_same(tmp_path):
    script = ROOT / "examples/python/char_gpt.py"
    theirs = tmp_path / "char_gpt_torch.py"
    theirs.write_text(script.read_text().replace(OURS, PYTORCHS))
    (tmp_path / "text.txt").write_text("".join(f"line {i % 10} of the text\n" for i in range(200)))
    arguments = ["--text", "text.txt", "--steps", "150", "--batch-size", "8", "--length", "32", "--width", "32"]
    arguments += ["--depth", "1", "--write", "40", "--prompt", "line "]
    texts = [run([sys.executable, *program, *arguments], tmp_path) for program in
             ([str(script)], ["-m", "argand.torch", str(theirs)])]  # fmt: skip
    ours, same = ([line for line in text.splitlines() if not line.startswith("step")] for text in texts)
    assert ours == same
    assert float(ours[-1].split()[-1]) < 1.0  # guessing gives 2.9
