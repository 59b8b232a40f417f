"""The committed type stubs: up to date, complete, with the arguments that the package has, and accepted by mypy."""

import ast
import importlib
import inspect
import pkgutil
import re
import subprocess
import sys
from pathlib import Path

import pytest

import argand

ROOT = Path(__file__).resolve().parents[2]
PACKAGE = ROOT / "python/argand"
MODULES = sorted(m.name for m in pkgutil.walk_packages([str(PACKAGE)], "argand.") if m.name != "argand.torch")


def stub_of(name):
    path = PACKAGE.joinpath(*name.split(".")[1:])
    return path / "__init__.pyi" if path.is_dir() else path.with_suffix(".pyi")


def tree_of(name):
    return ast.parse(stub_of(name).read_text())


def names_in(tree):
    found = {}
    for node in tree.body:
        if isinstance(node, (ast.FunctionDef, ast.ClassDef)):
            found.setdefault(node.name, []).append(node)
        elif isinstance(node, ast.Assign):
            found.setdefault(node.targets[0].id, []).append(node)
        elif isinstance(node, ast.AnnAssign):
            found.setdefault(node.target.id, []).append(node)
        elif isinstance(node, (ast.Import, ast.ImportFrom)):
            for a in node.names:
                found.setdefault(a.asname or a.name, []).append(node)
    return found


def public(module):
    """What a module offers: __all__, else what it defines itself."""
    if hasattr(module, "__all__"):
        return set(module.__all__)
    own = (n for n, v in vars(module).items() if getattr(v, "__module__", None) == module.__name__)
    return {n for n in own if not n.startswith("_")}


def test_stubs_are_what_the_generator_writes():
    done = subprocess.run([sys.executable, str(ROOT / "tools/generate"), "--check"], capture_output=True, text=True)
    assert done.returncode == 0, done.stderr


@pytest.mark.parametrize("name", ["argand", *MODULES])
def test_every_public_name_has_its_stub(name):
    module = importlib.import_module(name)
    if not hasattr(module, "__file__"):
        pytest.skip("made at run time")
    there = names_in(tree_of(name))
    missing = {n for n in public(module) if n not in there and "*" not in there}
    assert not missing


def test_argand_offers_what_its_stub_says_and_the_other_way_round():
    there = {n for n in names_in(tree_of("argand")) if not n.startswith("_")} - {"builtins", "Any"}
    assert not {n for n in dir(argand) if not n.startswith("_")} - there
    assert not {n for n in there if not hasattr(argand, n)}


def test_tensor_has_the_methods_of_its_stub_and_the_other_way_round():
    (tensor,) = names_in(tree_of("argand._C"))["Tensor"]
    there = set()
    for node in tensor.body:
        there.add(node.name if isinstance(node, ast.FunctionDef) else node.target.id)
    own = {n for n in vars(argand.Tensor) if not n.startswith("_")}
    assert not own - there
    assert not {n for n in there if not hasattr(argand.Tensor, n)}


def python_callables():
    """(name, function, its definition in the stub) of what is written in Python, but for Tensor's methods."""
    for name in [m for m in MODULES if m != "argand._C"]:
        module = importlib.import_module(name)
        for found, nodes in names_in(tree_of(name)).items():
            value, node = getattr(module, found, None), nodes[0]
            if isinstance(node, ast.FunctionDef) and inspect.isfunction(value) and len(nodes) == 1:
                yield f"{name}.{found}", value, node
            elif isinstance(node, ast.ClassDef) and isinstance(value, type):
                for member in node.body:
                    function = vars(value).get(getattr(member, "name", ""))
                    if inspect.isfunction(function) and member.name not in ("__call__", "__new__"):
                        yield f"{name}.{found}.{member.name}", function, member


def test_arguments_are_those_of_the_functions():
    differ, count = [], 0
    for name, function, node in python_callables():
        a = node.args
        there = [x.arg for x in [*a.posonlyargs, *a.args, a.vararg, *a.kwonlyargs, a.kwarg] if x is not None]
        own = list(inspect.signature(function, follow_wrapped=False).parameters)
        decorated = function.__name__ != node.name or own in (["args", "kwargs"], ["args", "kwds"])
        if "decorator" not in name and not decorated and own != there:
            differ.append((name, own, there))
        count += 1
    assert not differ
    assert count > 900


def native_functions():
    return [n for n in dir(argand._C) if not n.startswith("_") and inspect.isbuiltin(getattr(argand._C, n))]


def test_operations_say_what_they_take_and_do():
    without = [n for n in native_functions() if not (getattr(argand._C, n).__doc__ or "").strip()]
    assert not without
    assert str(inspect.signature(argand.add)) == "(input, other, *, alpha=1, out=None)"
    assert str(inspect.signature(argand.Tensor.add)) == "(self, /, other, *, alpha=1)"
    assert "input + alpha * other" in argand.add.__doc__
    assert argand.Tensor.view.__doc__.startswith("view(dtype dtype)\nview(tuple of ints size)\n\nThe same memory")
    assert argand.Tensor.relu_.__doc__.startswith("In place: max(0, x).")


def mypy(*arguments):
    pytest.importorskip("mypy")
    command = [sys.executable, "-m", "mypy", "--strict", "--cache-dir", str(ROOT / "build/mypy"), *arguments]
    return subprocess.run(command, capture_output=True, text=True, cwd=ROOT / "python")


def test_mypy_accepts_the_stubs_and_typed_programs():
    examples = [str(p) for p in sorted((ROOT / "examples/python").glob("*.py"))]
    done = mypy(*examples, str(ROOT / "tests/python/typed_program.py"))
    assert done.returncode == 0, done.stdout
    done = mypy("-p", "argand")
    assert done.returncode == 0, done.stdout


def test_most_results_have_a_type():
    text = "\n".join(p.read_text() for p in PACKAGE.rglob("*.pyi"))
    definitions = re.findall(r"def \w+\(.*\) -> (.+): \.\.\.", text)
    assert sum(d == "Any" for d in definitions) < 0.15 * len(definitions)
