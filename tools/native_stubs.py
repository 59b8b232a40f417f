"""The stub of argand._C, from the tables that its bindings are made of and the hand-written parts in tools/stubs."""

import ast
import re
from pathlib import Path

STUBS = Path(__file__).resolve().parent / "stubs"
TYPES = {
    "Tensor": "Tensor",
    "Tensor?": "Tensor | None",
    "Tensor[]": "Sequence[Tensor]",
    "Tensor?[]": "Sequence[Tensor | None]",
    "Scalar": "Number",
    "Scalar?": "Number | None",
    "int": "_int",
    "int?": "_int | None",
    "int[]": "_Size",
    "int[]?": "_Size | None",
    "float[]?": "Sequence[_float] | None",
    "bool": "_bool",
    "bool?": "_bool | None",
    "bool[]": "Sequence[_bool]",
    "float": "_float",
    "float?": "_float | None",
    "str": "_str",
    "str?": "_str | None",
    "PaddingMode": "_str",
    "ScalarType": "_dtype",
    "ScalarType?": "_dtype | None",
    "Generator?": "Generator | None",
    "MemoryFormat": "_memory_format",
    "MemoryFormat?": "_memory_format | None",
    "Device?": "_Device",
}
OPTION_TYPES = {
    "dtype": "_dtype | None",
    "layout": "_layout | None",
    "device": "_Device",
    "pin_memory": "_bool | None",
    "requires_grad": "_bool | None",
}
RETURNS = {
    "Tensor": "Tensor",
    "Tensor&": "Tensor",
    "bool": "_bool",
    "int64_t": "_int",
    "double": "_float",
    "Scalar": "Number",
    "DType": "_dtype",
    "void": "None",
    "std::vector<Tensor>": "tuple[Tensor, ...]",
}


def returned(signature, pairs):
    if signature.returns == "std::tuple<Tensor, Tensor>" and signature.op.name in pairs:
        return "_ValuesAndIndices"
    if signature.returns.startswith("std::tuple<"):
        parts = [p.strip() for p in signature.returns[len("std::tuple<") : -1].split(",")]
        return f"tuple[{', '.join(RETURNS[p] for p in parts)}]"
    return RETURNS[signature.returns]


def default_text(text):
    """A default as a stub writes it; `...` for names that are none there."""
    return text if re.fullmatch(r"-?[\d.e+-]+|None|True|False|'\w*'", text) else "..."


def parameters(signature, method):
    """[(name, type, default or None, keyword only)]."""
    types = {p.name if p.name != "self" else "input": p for p in signature.params}
    rows = []
    for i, (name, kind, flags, default) in enumerate(signature.rows()):
        if method and (i == 0 or name == "out"):
            continue
        if name in types:
            p = types[name]
            text = "_int | _str" if "kReduction" in flags else TYPES[p.type]
        elif name == "out":
            text = "Tensor | None" if kind == "Tensor" else "Sequence[Tensor] | None"
        else:
            text = OPTION_TYPES[name]
        if default == "None" and not text.endswith("None") and text != "_Device":
            text += " | None"
        rows.append((name, text, default, "kKeywordOnly" in flags))
    return rows


def parameter_list(rows, method, varargs=""):
    """varargs: the name of the list of ints that the positional arguments are."""
    parts, starred = (["self"] if method else []), False
    for name, text, default, keyword in rows:
        if name == varargs:
            parts.append(f"*{name}: _int")
            starred = True
            continue
        if keyword and not starred:
            parts.append("*")
            starred = True
        # `from` is a keyword: random_(from, to)
        shown = name if not name == "from" else "from_"
        parts.append(f"{shown}: {text}" + (f" = {default_text(default)}" if default is not None else ""))
    if any(name == "from" for name, *_ in rows):
        parts.insert(parts.index(next(p for p in parts if p.startswith("from_"))) + 1, "/")
    return ", ".join(parts)


def forms(signatures, method, pairs):
    """(parameter list, return type) of every way to call, without repetitions."""
    found = []
    for s in signatures:
        if not (s.method if method else s.function):
            continue
        rows, result = parameters(s, method), returned(s, pairs)
        made = [(parameter_list(rows, method), result)]
        lists = [name for name, text, _, keyword in rows if text == "_Size" and not keyword]
        if s.varargs() and lists:
            made.append((parameter_list(rows, method, lists[0]), result))
        found += [m for m in made if m not in found]
    return merged(found)


def merged(found):
    """Forms whose only difference is the type of a parameter become one."""
    done = []
    for text, result in found:
        for i, (other, other_result) in enumerate(done):
            union = result == other_result and union_of(other, text)
            if union:
                done[i] = (union, result)
                break
        else:
            done.append((text, result))
    return done


def union_of(a, b):
    a, b = a.split(", "), b.split(", ")
    differ = [i for i in range(len(a)) if len(a) == len(b) and a[i] != b[i]]
    if len(a) != len(b) or len(differ) != 1:
        return ""
    i = differ[0]
    name, _, rest = a[i].partition(": ")
    other_name, _, other = b[i].partition(": ")
    plain = name == other_name and not name.startswith("*") and "=" not in rest and "=" not in other
    return ", ".join([*a[:i], f"{name}: {rest} | {other}", *a[i + 1 :]]) if plain else ""


def definitions(name, signatures, method, pairs, indent):
    made = forms(signatures, method, pairs)
    lines = []
    for text, result in made:
        if len(made) > 1:
            lines.append(f"{indent}@overload")
        lines.append(f"{indent}def {name}({text}) -> {result}: ...")
    return lines


def native(head, table, pairs, python_methods):
    """The text of _C.pyi. python_methods: {name: definition} of the methods that the package adds to Tensor."""
    tensor = (STUBS / "tensor.pyi").read_text()
    by_hand = {n.name for n in ast.walk(ast.parse(tensor)) if isinstance(n, ast.FunctionDef)}
    by_hand |= {m.group(1) for m in re.finditer(r"^    (\w+): ", tensor, re.M)}
    lines = [head, (STUBS / "native.pyi").read_text().rstrip(), ""]
    lines += ["# Overloads are tried in order, as the parser of arguments does."]
    lines += ['# mypy: disable-error-code="overload-overlap, overload-cannot-match"', ""]
    lines.append(tensor.rstrip())
    for name in sorted({*table, *python_methods} - by_hand):
        if name in python_methods:
            lines.append(python_methods[name])
        else:
            lines += definitions(name, table[name], True, pairs, "    ")
    lines.append("")
    for name in sorted(table):
        lines += definitions(name, table[name], False, pairs, "")
    return "\n".join([*lines, ""])
