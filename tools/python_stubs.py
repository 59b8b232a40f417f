"""Stubs of the package's Python modules, read from their sources: names, arguments, defaults; types by convention.

A parameter's type follows from its name and default, a result's from the body and the module (stub_types.py);
tools/stubs/known.pyi says what does not follow. Annotations in a source win.
"""

import ast
from functools import cached_property
from pathlib import Path

import native_stubs
from stub_types import BY_MODULE, FLOATS, IMPORTS, METHODS, TENSOR_MODULES, TYPES

HEAD = "# Written by tools/generate from the operations' schemas and the package's sources; edit those."
STUBS = Path(__file__).resolve().parent / "stubs"

# Layers and optimizers change the arguments of what they override, as PyTorch's do.
DISABLED = '# mypy: disable-error-code="override, misc"'
BASES = {"type(Tensor)": "_C._TensorMeta", "tuple": "tuple[Any, ...]", "dict": "dict[Any, Any]", "list": "list[Any]"}
KEPT_DECORATORS = {"staticmethod", "classmethod", "property"}


class Known:
    """tools/stubs/known.pyi: definitions by module, class and name, in sections `# module: NAME`."""

    def __init__(self):
        self.of, self.extra = {}, {}
        text = (STUBS / "known.pyi").read_text()
        for section in text.split("# module: ")[1:]:
            module, _, body = section.partition("\n")
            self.read(module.strip(), body)

    def read(self, module, body):
        for node in ast.parse(body).body:
            if isinstance(node, ast.ClassDef) and node.name.startswith("of_"):
                for member in node.body:
                    name = member.name if isinstance(member, ast.FunctionDef) else member.target.id
                    self.of.setdefault((module, node.name[3:], name), []).append(ast.unparse(member))
            elif isinstance(node, ast.FunctionDef):
                self.of.setdefault((module, "", node.name), []).append(ast.unparse(node))
            else:
                self.extra.setdefault(module, []).append(ast.unparse(node))

    def variables(self, module):
        return names_defined("\n".join(self.extra.get(module, [])))


class Module:
    """One source file."""

    def __init__(self, package, name, path, known):
        self.package, self.name, self.path, self.known = package, name, path, known
        self.tree = ast.parse(path.read_text())
        self.lines = []
        self.declared = set()

    @cached_property
    def all(self):
        """__all__ as far as it can be read, else None."""
        for node in self.tree.body:
            if isinstance(node, ast.Assign) and ast.unparse(node.targets[0]) == "__all__":
                if isinstance(node.value, ast.ListComp):
                    return self.public
                if not isinstance(node.value, (ast.List, ast.Tuple)):
                    return None
                names = []
                for item in node.value.elts:
                    names += self.starred(item) if isinstance(item, ast.Starred) else [item.value]
                return names
        return None

    @cached_property
    def public(self):
        """The names without a leading underscore that the module defines or that known.pyi adds to it."""
        body = "\n".join([*self.known.extra.get(self.name, []), ast.unparse(self.tree)])
        return sorted(n for n in names_defined(body) if not n.startswith("_") and n not in ("Tensor", "_C"))

    def starred(self, item):
        for node in self.tree.body:
            if isinstance(node, ast.ImportFrom):
                for a in node.names:
                    if a.asname == ast.unparse(item.value) and a.name == "__all__":
                        return self.package[self.absolute(node)].all
        return []

    def absolute(self, node):
        """The module that an import names."""
        if not node.level:
            return node.module
        base = self.name.split(".")
        if self.path.name != "__init__.py":
            base = base[:-1]
        base = base[: len(base) - node.level + 1]
        return ".".join([*base, node.module] if node.module else base)

    # --- functions

    def type_of(self, name, default, where):
        if name in ("bias",):
            known = "bool" if isinstance(default, ast.Constant) and isinstance(default.value, bool) else "Tensor"
        else:
            known = TYPES.get(name)
        value = default.value if isinstance(default, ast.Constant) else None
        if isinstance(default, ast.UnaryOp) and isinstance(default.operand, ast.Constant):
            value = default.operand.value
        by_value = {bool: "bool", int: "int", float: "float", str: "str"}.get(type(value))
        if by_value in ("bool", "str"):
            if by_value == "str" and known not in (None, "str"):
                return f"{known} | str"
            known = by_value
        elif by_value and known == "Tensor":
            known = "float"
        elif by_value and known in (None, "bool", "int"):
            known = "float" if known is None and by_value == "int" and name in FLOATS.split() else by_value
        if name == "padding" and "conv" in where.lower():
            known = "int | Sequence[int] | str"
        if by_value == "int" and known == "Sequence[int]" or isinstance(default, ast.Tuple) and known == "int":
            known = "int | Sequence[int]"
        if known is None:
            return "Any"
        is_none = isinstance(default, ast.Constant) and default.value is None
        return f"{known} | None" if is_none and not known.endswith("| None") and known != "_Device" else known

    def argument(self, arg, default, where):
        if arg.annotation is not None:
            text = ast.unparse(arg.annotation)
        else:
            text = self.type_of(arg.arg, default, where)
        if default is None:
            return f"{arg.arg}: {text}"
        return f"{arg.arg}: {text} = {literal(default)}"

    def arguments(self, function, in_class, where):
        a = function.args
        positional = a.posonlyargs + a.args
        defaults = [None] * (len(positional) - len(a.defaults)) + a.defaults
        parts = []
        if function.name in ("__eq__", "__ne__"):
            return "self, other: object"
        is_static = any(ast.unparse(d) == "staticmethod" for d in function.decorator_list)
        for i, (arg, default) in enumerate(zip(positional, defaults)):
            own = in_class and i == 0 and not is_static
            parts.append(arg.arg if own else self.argument(arg, default, where))
            if a.posonlyargs and i + 1 == len(a.posonlyargs):
                parts.append("/")
        if a.vararg:
            parts.append(f"*{a.vararg.arg}: {'Tensor' if a.vararg.arg == 'tensors' else 'Any'}")
        elif a.kwonlyargs:
            parts.append("*")
        parts += [self.argument(arg, default, where) for arg, default in zip(a.kwonlyargs, a.kw_defaults)]
        if a.kwarg:
            parts.append(f"**{a.kwarg.arg}: Any")
        return ", ".join(parts)

    def result(self, function, in_class, decorators):
        if function.returns is not None:
            return ast.unparse(function.returns)
        if "contextmanager" in decorators:
            return "AbstractContextManager[Any]"
        if in_class and function.name in METHODS:
            return METHODS[function.name]
        for start, names in BY_MODULE.items():
            if in_class and self.name.startswith(start) and function.name in names:
                return names[function.name]
        body = list(walk_own(function))
        if any(isinstance(n, (ast.Yield, ast.YieldFrom)) for n in body):
            return "Iterator[Any]"
        returns = [n.value for n in body if isinstance(n, ast.Return)]
        if all(v is None or is_none(v) for v in returns):
            only_raises = not returns and isinstance(function.body[-1], ast.Raise)
            return "Any" if only_raises else "None"
        if in_class and function.name == "forward":
            return "Tensor"
        kinds = {kind_of(v, in_class) for v in returns}
        if len(kinds) == 1 and "" not in kinds:
            return kinds.pop()
        gives_tensor = self.name.startswith(TENSOR_MODULES) and (not in_class or not function.name.startswith("_"))
        return "Tensor" if gives_tensor else "Any"

    def define(self, function, owner, indent):
        """The lines of one function."""
        if (self.name, owner, function.name) in self.known.of:
            return [
                indent + line for text in self.known.of[self.name, owner, function.name] for line in text.split("\n")
            ]
        decorators = [ast.unparse(d) for d in function.decorator_list]
        lines = [
            f"{indent}@property" if d == "lazy_property" else f"{indent}@{d}"
            for d in decorators
            if d in KEPT_DECORATORS or d == "lazy_property" or d.endswith((".setter", ".deleter"))
        ]
        last_parts = {d.split("(")[0].split(".")[-1] for d in decorators}
        where = f"{self.name}.{owner}.{function.name}"
        text = f"({self.arguments(function, bool(owner), where)}) -> {self.result(function, bool(owner), last_parts)}"
        lines.append(f"{indent}def {function.name}{text}: ...")
        if owner and function.name == "forward" and "__call__" not in self.declared and owner != "Function":
            lines.append(f"{indent}def __call__{text}: ...")
        return lines

    # --- classes and the rest

    def class_lines(self, node, indent=""):
        bases = [BASES.get(ast.unparse(b), ast.unparse(b)) for b in node.bases] + [
            f"{k.arg}={ast.unparse(k.value)}" for k in node.keywords
        ]
        lines, done = [], set()
        self.declared = {n.name for n in node.body if isinstance(n, ast.FunctionDef)}
        for (module, owner, name), texts in self.known.of.items():
            if module == self.name and owner == node.name and name not in self.declared:
                lines += [f"{indent}    {line}" for text in texts for line in text.split("\n")]
                done.add(name)
        for item in node.body:
            if isinstance(item, ast.FunctionDef):
                hidden = item.name.startswith("_") and not (item.name.startswith("__") and item.name.endswith("__"))
                if not hidden or (self.name, node.name, item.name) in self.known.of:
                    lines += self.define(item, node.name, indent + "    ")
            elif isinstance(item, (ast.Assign, ast.AnnAssign)):
                found = self.attribute(item, indent + "    ", any(b.endswith("Enum") for b in bases))
                lines += [line for line in found if line.split(":")[0].strip() not in done]
        head = f"{indent}class {node.name}{'(' + ', '.join(bases) + ')' if bases else ''}:"
        return [head, *lines] if lines else [f"{head} ..."]

    def attribute(self, node, indent, is_member):
        if isinstance(node, ast.AnnAssign):
            return [f"{indent}{ast.unparse(node.target)}: {ast.unparse(node.annotation)}"]
        lines = []
        for target in node.targets:
            if isinstance(target, ast.Name) and not target.id.startswith("_"):
                same = isinstance(node.value, ast.Name) and node.value.id in self.declared
                if is_member:
                    lines.append(f"{indent}{target.id} = {literal(node.value)}")
                    continue
                text = f" = {node.value.id}" if same else f": {kind_of(node.value, False) or 'Any'}"
                lines.append(f"{indent}{target.id}{text}")
            elif isinstance(target, ast.Name) and isinstance(node.value, ast.Call):
                made = self.made_by(node.value.func, target.id)
                lines += self.define(made, "made", indent) if made else []
        return lines

    def made_by(self, maker, name):
        """The function of this name within the module's function that makes it."""
        for node in self.tree.body:
            if isinstance(node, ast.FunctionDef) and isinstance(maker, ast.Name) and node.name == maker.id:
                return next((n for n in node.body if isinstance(n, ast.FunctionDef) and n.name == name), None)
        return None

    def variable(self, node):
        if isinstance(node, ast.AnnAssign):
            return [f"{ast.unparse(node.target)}: {ast.unparse(node.annotation)}"]
        lines = []
        for target in node.targets:
            names = (
                [t.id for t in target.elts]
                if isinstance(target, ast.Tuple)
                else ([target.id] if isinstance(target, ast.Name) else [])
            )
            for name in names:
                if name.startswith("_") or name == "__all__":
                    continue
                value = node.value
                if name in self.known.variables(self.name):
                    continue
                if len(names) == 1 and isinstance(value, (ast.Name, ast.Attribute)) and self.is_alias(value):
                    lines.append(f"{name} = {ast.unparse(value)}")
                else:
                    lines.append(f"{name}: {(kind_of(value, False) if len(names) == 1 else '') or 'Any'}")
        return lines

    def lazy(self, node):
        """What a package loads when it is first named: _modules, a set, and _lazy, names and their modules."""
        name = ast.unparse(node.targets[0]) if isinstance(node, ast.Assign) else ""
        if name == "_modules":
            return [f"from {self.name} import {n} as {n}" for n in sorted(ast.literal_eval(node.value))]
        if name == "_lazy":
            return [f"from {self.name}.{m} import {n} as {n}" for n, m in ast.literal_eval(node.value).items()]
        return []

    def is_alias(self, value):
        root = value
        while isinstance(root, ast.Attribute):
            root = root.value
        if not isinstance(root, ast.Name):
            return False
        classes = {n.name for n in self.tree.body if isinstance(n, ast.ClassDef)}
        functions = {n.name for n in self.tree.body if isinstance(n, ast.FunctionDef) and not n.name.startswith("_")}
        return root.id in classes | functions or ast.unparse(value).startswith("_C.")

    @cached_property
    def asked_for(self):
        """The names that other modules of the package import from this one."""
        found = set()
        for module in self.package.values():
            for node in module.tree.body if isinstance(module, Module) else ():
                if isinstance(node, ast.ImportFrom) and module.absolute(node) == self.name:
                    found |= {a.name for a in node.names}
        return found

    def imported(self):
        """The names that `from ... import` brings, those of a star too."""
        found = set()
        for node in self.tree.body:
            if isinstance(node, ast.ImportFrom):
                found |= {shown(a) for a in node.names}
                if node.names[0].name == "*" and self.absolute(node) in self.package:
                    found |= set(self.package[self.absolute(node)].all or ())
        return found

    def import_lines(self, used, exported):
        """The source's own imports, as far as the stub uses or exports their names."""
        is_package = self.path.name == "__init__.py"
        lines, replaced = [], set()
        for node in self.tree.body:
            if isinstance(node, ast.ImportFrom):
                module = self.absolute(node)
                names = []
                for a in node.names:
                    shown = a.asname or a.name
                    if a.name == "*" and self.name == "argand":
                        names += [f"{n} as {n}" for n in self.package[module].all if n not in replaced]
                        replaced |= set(self.package[module].all)
                    elif a.name == "*":
                        names.append("*")
                    elif a.name == "__all__":
                        continue
                    elif shown in exported or (
                        self.all is None and not shown.startswith("_") and (is_package or module == "argand._C")
                    ):
                        names.append(f"{a.name} as {shown}")
                    elif shown in used:
                        names.append(a.name + (f" as {a.asname}" if a.asname else ""))
                if names and not (is_package and self.all is None and not module.startswith("argand")):
                    lines.append(f"from {module} import {', '.join(names)}")
            elif isinstance(node, ast.Import):
                for a in node.names:
                    if (a.asname or a.name.split(".")[0]) in used:
                        lines.append(f"import {a.name}" + (f" as {a.asname}" if a.asname else ""))
        return lines

    def stub(self, head):
        body, hidden = [], {}
        for node in self.tree.body:
            if isinstance(node, ast.ClassDef) and node.name.startswith("_") and node.name not in (self.all or ()):
                hidden[node.name] = self.class_lines(node)
            elif isinstance(node, ast.FunctionDef) and (
                not node.name.startswith("_") or node.name in {*(self.all or ()), *self.asked_for}
            ):
                body += self.define(node, "", "")
            elif isinstance(node, ast.ClassDef):
                body += self.class_lines(node)
            elif isinstance(node, (ast.Assign, ast.AnnAssign)):
                body += self.lazy(node) + self.variable(node)
        body += self.known.extra.get(self.name, [])
        body += [
            text
            for (module, owner, name), texts in self.known.of.items()
            if module == self.name and not owner and not any(f"def {name}(" in b for b in body)
            for text in texts
        ]
        for name, lines in reversed(hidden.items()):  # bases stand before what derives from them
            if name in names_used("\n".join(body)) or name in self.asked_for:
                body = [*lines, *body]
        exported = set(self.all or ())
        there = names_defined("\n".join(body)) | self.imported()
        body += [f"{name}: Any" for name in self.all or () if name not in there]
        body = qualified(body)
        used = names_used("\n".join(body))
        own = self.import_lines(used, exported)
        taken = names_defined("\n".join([*own, *body]))
        lines = [head, DISABLED]
        if "builtins" in used:
            lines.append("import builtins")
        for module, names in IMPORTS.items():
            wanted = [n for n in names if n in used and n not in taken]
            if wanted and module != self.name:
                lines.append(f"from {module} import {', '.join(wanted)}")
        if "_C" in used and "_C" not in taken:
            lines.append("from argand import _C")
        lines += own
        if self.name == "argand":
            names = [n for n in self.package["argand._C"].all if n not in taken]
            lines.append(f"from argand._C import {', '.join(f'{n} as {n}' for n in names)}")
        lines.append("")
        if self.all:
            lines.append(f"__all__ = [{', '.join(repr(n) for n in self.all)}]")
        return "\n".join([*lines, *body, ""])


def shown(alias):
    return alias.asname or alias.name


def literal(node):
    try:
        ast.literal_eval(node)
    except ValueError:
        return "..."
    return ast.unparse(node)


def is_none(node):
    return isinstance(node, ast.Constant) and node.value is None


def walk_own(function):
    """The nodes of a function's body without those of the functions within."""
    pending = list(function.body)
    while pending:
        node = pending.pop()
        yield node
        if not isinstance(node, (ast.FunctionDef, ast.Lambda, ast.ClassDef)):
            pending += ast.iter_child_nodes(node)


def kind_of(node, in_class):
    """The type of an expression that shows it, else ''."""
    if in_class and isinstance(node, ast.Name) and node.id == "self":
        return "Self"
    if isinstance(node, ast.Constant):
        return {bool: "bool", int: "int", float: "float", str: "str"}.get(type(node.value), "")
    if isinstance(node, ast.JoinedStr):
        return "str"
    if isinstance(node, ast.Compare) or (isinstance(node, ast.UnaryOp) and isinstance(node.op, ast.Not)):
        return (
            "bool" if not isinstance(node, ast.Compare) or isinstance(node.ops[0], (ast.Is, ast.IsNot, ast.In)) else ""
        )
    if isinstance(node, ast.Call) and isinstance(node.func, ast.Name):
        return {"isinstance": "bool", "len": "int", "sorted": "list[Any]", "hasattr": "bool"}.get(node.func.id, "")
    return ""


def names_used(text):
    return {n.id for n in ast.walk(ast.parse(text)) if isinstance(n, ast.Name)}


def names_defined(text):
    found = set()
    for node in ast.parse(text).body:
        if isinstance(node, (ast.FunctionDef, ast.ClassDef)):
            found.add(node.name)
        elif isinstance(node, ast.Assign):
            found |= {t.id for t in node.targets if isinstance(t, ast.Name)}
        elif isinstance(node, ast.AnnAssign):
            found.add(node.target.id)
        elif isinstance(node, (ast.Import, ast.ImportFrom)):
            found |= {shown(a).split(".")[0] for a in node.names}
    return found


def qualified(body):
    """Where a stub defines a name like `float`, the type of that name is written builtins.float."""
    tree = ast.parse("\n".join(body))
    defined = {n.name for n in ast.walk(tree) if isinstance(n, ast.FunctionDef)}
    defined |= {n.target.id for n in ast.walk(tree) if isinstance(n, ast.AnnAssign) and isinstance(n.target, ast.Name)}
    hidden = defined & {"float", "int", "bool", "str", "type", "tuple", "list", "dict", "property"}
    if not hidden:
        return body

    class Rename(ast.NodeTransformer):
        def visit_Name(self, node):
            if node.id in hidden:
                return ast.Attribute(ast.Name("builtins"), node.id)
            return node

    return [ast.unparse(Rename().visit(tree))]


class NativeNames:
    """What argand._C has, to those that import all of it."""

    name = "argand._C"

    def __init__(self, stub):
        names = names_defined(stub) - {"builtins"}
        imported = {shown(a) for n in ast.parse(stub).body if isinstance(n, ast.ImportFrom) for a in n.names}
        self.all = sorted(n for n in names - imported if not n.startswith("_") and n != "Number")


def package_modules(root, known):
    package = {}
    for path in sorted((root / "python/argand").rglob("*.py")):
        parts = path.relative_to(root / "python").with_suffix("").parts
        name = ".".join(parts[:-1] if parts[-1] == "__init__" else parts)
        package[name] = Module(package, name, path, known)
    return package


def added_methods(package):
    """{name: definition} of the functions that `@_method` makes methods of Tensor."""
    found = {}
    for module in package.values():
        for node in module.tree.body:
            if isinstance(node, ast.FunctionDef) and any(ast.unparse(d) == "_method" for d in node.decorator_list):
                method = ast.parse(ast.unparse(node)).body[0]
                (method.args.posonlyargs or method.args.args)[0].arg = "self"
                found[node.name] = method_text(module, method)
    return found


NATIVE_NAMES = {
    "_C.dtype": "_dtype",
    "_C.layout": "_layout",
    "_C.memory_format": "_memory_format",
    "_C.Generator": "Generator",
}
BUILTINS = {"int": "_int", "float": "_float", "bool": "_bool", "str": "_str"}


def method_text(module, method):
    """A method's line in the stub of argand._C, whose names for types differ."""
    key = (module.name, "Tensor", method.name)
    if key in module.known.of:
        return "\n".join(f"    {line}" for text in module.known.of[key] for line in text.split("\n"))
    method.decorator_list = []
    (line,) = module.define(method, "Tensor", "    ")
    for name, native in NATIVE_NAMES.items():
        line = line.replace(name, native)
    tree = ast.parse(line.strip()).body[0]

    class Rename(ast.NodeTransformer):
        def visit_Name(self, node):
            return ast.Name(BUILTINS.get(node.id, node.id))

    for arg in [*tree.args.posonlyargs, *tree.args.args, *tree.args.kwonlyargs, tree.args.vararg, tree.args.kwarg]:
        if arg is not None and arg.annotation is not None:
            arg.annotation = Rename().visit(arg.annotation)
    tree.returns = Rename().visit(tree.returns)
    return "    " + ast.unparse(tree).replace("\n    ...", " ...")


def stubs(root, table, pairs):
    """(path, text) of the stub of every module. table, pairs: what python_bindings makes the bindings of."""
    package = package_modules(root, Known())
    native = native_stubs.native(HEAD, table, pairs, added_methods(package))
    package["argand._C"] = NativeNames(native)
    yield "python/argand/_C.pyi", native
    for module in package.values():
        if module.name != "argand._C":
            yield str(module.path.with_suffix(".pyi").relative_to(root)), module.stub(HEAD)
