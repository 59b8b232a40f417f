"""Runs PyTorch programs on Argand: `python -m argand.torch SCRIPT ARGS...`, or `--check SCRIPT_OR_DIR...`.

Inside, `import torch` and everything under it gives Argand's modules. A name that does not exist raises AttributeError,
or ModuleNotFoundError for a module, naming the nearest that does. --check lists such names without running anything.
"""

import argparse
import ast
import importlib
import importlib.abc
import importlib.machinery
import importlib.metadata
import importlib.util
import os
import runpy
import sys

import argand
from argand import _C, torch_version


class _Metadata(importlib.metadata.Distribution):
    """What programs read of the installed package torch: its name and its version."""

    def read_text(self, filename):
        if filename != "METADATA":
            return None
        return f"Metadata-Version: 2.1\nName: torch\nVersion: {torch_version.__version__}\n"

    def locate_file(self, path):
        return os.path.join(os.path.dirname(argand.__path__[0]), path)


class _Alias(importlib.abc.MetaPathFinder, importlib.abc.Loader):
    """Finds torch.x as argand.x, the same module object."""

    def find_distributions(self, context=None):
        return [_Metadata()] if context is None or context.name in (None, "torch") else []

    def find_spec(self, name, path=None, target=None):
        if name != "torch" and not name.startswith("torch."):
            return None
        ours = "argand" + name[len("torch") :]
        module = self._module(ours)
        if module is None:
            raise ModuleNotFoundError(f"No module named '{name}'{_nearest_module(ours)}", name=name)
        return importlib.machinery.ModuleSpec(name, self, origin=ours, is_package=hasattr(module, "__path__"))

    @staticmethod
    def _module(ours):
        try:
            return importlib.import_module(ours)
        except ModuleNotFoundError as error:
            if not ours.startswith(error.name or "?"):
                raise
            return None

    def create_module(self, spec):
        module = importlib.import_module(spec.origin)
        self._spec, self._loader = module.__spec__, getattr(module, "__loader__", None)
        return module

    def exec_module(self, module):
        module.__spec__, module.__loader__ = self._spec, self._loader  # importing has put the alias's here


def _nearest_module(ours):
    import difflib
    import pkgutil

    names = [m.name for m in pkgutil.walk_packages(argand.__path__, "argand.") if "._" not in m.name]
    near = difflib.get_close_matches(ours, names, n=1)
    return f"; the nearest is 'torch{near[0][len('argand') :]}'" if near else ""


def install():
    """From now on `import torch` imports Argand. PyTorch must not have been imported."""
    if "torch" in sys.modules and sys.modules["torch"] is not argand:
        raise RuntimeError("argand.torch: PyTorch has been imported already")
    if not any(isinstance(f, _Alias) for f in sys.meta_path):
        sys.meta_path.insert(0, _Alias())
    _C._set_display_name("torch")
    # Programs choose their ways by PyTorch's version: the one whose names and meanings these are.
    argand.__version__ = argand.version.__version__ = torch_version.__version__
    argand.torch = argand


# --- --check


class _Names(ast.NodeVisitor):
    """The dotted names under torch that a file uses: {name: first line}."""

    def __init__(self):
        self.bound, self.used = {}, {}

    def use(self, name, line):
        self.used.setdefault(name, line)

    def visit_Import(self, node):
        for a in node.names:
            if a.name.split(".")[0] == "torch":
                self.use(a.name, node.lineno)
                self.bound[a.asname or "torch"] = a.name if a.asname else "torch"

    def visit_ImportFrom(self, node):
        if node.level == 0 and node.module and node.module.split(".")[0] == "torch":
            for a in node.names:
                self.use(node.module if a.name == "*" else f"{node.module}.{a.name}", node.lineno)
                self.bound[a.asname or a.name] = f"{node.module}.{a.name}"

    def visit_Attribute(self, node):
        parts, at = [], node
        while isinstance(at, ast.Attribute):
            parts.append(at.attr)
            at = at.value
        if isinstance(at, ast.Name) and at.id in self.bound:
            self.use(".".join([self.bound[at.id], *reversed(parts)]), node.lineno)
        else:
            self.visit(at)


def _exists(name):
    """Whether a dotted name under torch is there, as far as it goes through modules and classes."""
    at = argand
    parts = name.split(".")[1:]
    for i, part in enumerate(parts):
        if not isinstance(at, (type(argand), type)):
            return None
        try:
            at = getattr(at, part)
        except AttributeError:
            try:
                at = importlib.import_module("argand." + ".".join(parts[: i + 1]))
            except ImportError:
                return "torch." + ".".join(parts[: i + 1])
    return None


def check(paths):
    """[(file, line, missing name)] of the Python files given, and of those in the folders given."""
    files = []
    for path in paths:
        if os.path.isdir(path):
            files += [os.path.join(d, f) for d, _, names in os.walk(path) for f in sorted(names) if f.endswith(".py")]
        else:
            files.append(path)
    found = []
    for file in files:
        with open(file, encoding="utf-8") as f:
            tree = ast.parse(f.read(), file)
        names = _Names()
        for node in ast.walk(tree):  # imports first: they may stand below their uses, in functions
            if isinstance(node, (ast.Import, ast.ImportFrom)):
                names.visit(node)
        names.visit(tree)
        missing = {}
        for name, line in names.used.items():
            absent = _exists(name)
            if absent and line <= missing.get(absent, line):
                missing[absent] = line
        found += [(file, line, name) for name, line in sorted(missing.items(), key=lambda x: x[1])]
    return found


def main(argv=None):
    argv = sys.argv[1:] if argv is None else argv
    if argv and argv[0] == "--check":
        parser = argparse.ArgumentParser("python -m argand.torch --check")
        parser.add_argument("paths", nargs="+")
        found = check(parser.parse_args(argv[1:]).paths)
        for file, line, name in found:
            print(f"{file}:{line}: {name}")
        print(f"{len(found)} names are missing")
        return 1 if found else 0
    if not argv or argv[0] in ("-h", "--help"):
        print(__doc__)
        return 0 if argv else 2
    install()
    sys.argv = argv
    if argv[0] == "-m":
        sys.argv = argv[1:]
        runpy.run_module(argv[1], run_name="__main__", alter_sys=True)
        return 0
    sys.path.insert(0, os.path.dirname(os.path.abspath(argv[0])))
    runpy.run_path(argv[0], run_name="__main__")
    return 0


if __name__ == "__main__":
    # `python -m` has made this module __main__; its own name must be Argand's too.
    from argand.torch import main as _main

    sys.exit(_main())
