"""The Python bindings that follow from the schemas: tables for python/bindings/parse.h, one call per signature."""

import re
from dataclasses import replace

GROUPS = {"a": "_ab", "b": "cde", "c": "fghijkl", "d": "mnopq", "e": "r", "f": "stuvwxyz"}

# Names that Python has as properties, or that are written by hand.
SKIPPED = {"numpy_T", "mT", "mH", "matrix_H", "index", "is_nonzero"}
SKIPPED_METHODS = {"real", "imag", "where"}
# Which formulas take a number in place of their first tensor, as in PyTorch.
NUMBER_FIRST = re.compile(
    r"pow|remainder|xlogy|special_xlog1py|float_power|where|bitwise_(and|or|xor|left_shift|right_shift)"
)
OTHER_NAMES = {"dim": "axis", "keepdim": "keepdims", "input": "x", "other": "x2"}
LINALG_NAMES = {"input": "A", "other": "B", "b": "B"}
OTHER_NAMES_OF = {
    ("split", "split_size"): "split_size_or_sections",
    ("tensor_split", "sections"): "indices_or_sections",
    ("tensor_split", "indices"): "indices_or_sections",
    ("clamp", "min"): "a_min",
    ("clamp", "max"): "a_max",
}
NAMED_PAIRS = {"max", "min", "sort", "topk", "kthvalue", "cummax", "cummin", "median", "nanmedian", "mode"}
HEAVY = re.compile(
    r".*(mm|bmm|matmul|linear|conv\w*|attention|norm|einsum|sort|topk|argsort|lstm|gru|rnn\w*|tensordot|kron|cdist"
    r"|cumsum|cumprod|pool\w*|softmax|multinomial|randperm|mv|dot|fft_\w+|istft|stft|linalg_\w+|\w*det|inverse|pinverse"
    r"|cholesky\w*|\w*solve|qr|svd|matrix_power|matrix_exp|geqrf|lu_\w+)(_with_indices|_backward|_cell)?"
)

KINDS = {  # schema type -> (Kind, how it is read)
    "Tensor": ("Tensor", "tensor"),
    "Tensor?": ("Tensor", "optional_tensor"),
    "Tensor[]": ("TensorList", "tensors"),
    "Tensor?[]": ("OptionalTensorList", "optional_tensors"),
    "Scalar": ("Scalar", "scalar"),
    "Scalar?": ("Scalar", "optional_scalar"),
    "int": ("Int", "integer"),
    "int?": ("Int", "optional_integer"),
    "int[]": ("IntList", "ints"),
    "int[]?": ("IntList", "ints"),
    "float[]?": ("FloatList", "doubles"),
    "bool": ("Bool", "boolean"),
    "bool?": ("Bool", "optional_boolean"),
    "bool[]": ("BoolList", "booleans"),
    "float": ("Float", "real"),
    "float?": ("Float", "optional_real"),
    "str": ("Str", "text"),
    "str?": ("Str", "optional_text"),
    "PaddingMode": ("Str", "text"),
    "ScalarType": ("DType", "dtype"),
    "ScalarType?": ("DType", "optional_dtype"),
    "Generator?": ("Generator", "optional_generator"),
    "MemoryFormat": ("MemoryFormat", "memory_format"),
    "MemoryFormat?": ("MemoryFormat", "optional_memory_format"),
    "Device?": ("Device", "optional_device"),
}
PYTHON_TYPES = {"Scalar": "Number", "ScalarType": "dtype", "MemoryFormat": "memory_format", "PaddingMode": "str"}
OPTIONS = [
    ("dtype", "DType"),
    ("layout", "Layout"),
    ("device", "Device"),
    ("pin_memory", "Bool"),
    ("requires_grad", "Bool"),
]


def python_name(p):
    return "input" if p.name == "self" else p.name


def python_type(kind):
    base = kind.rstrip("?").removesuffix("[]")
    text = PYTHON_TYPES.get(base, base)
    if "[]" in kind:
        text = f"tuple of {text}s"
    return text


class Signature:
    """One way to call a name: the C++ function, the parameters as Python sees them, the forms it has."""

    def __init__(self, op, cpp_name, params, returns, forms):
        self.op, self.cpp_name, self.params, self.returns = op, cpp_name, params, returns
        self.function, self.method = "function" in forms, "method" in forms
        tensors = re.fullmatch(r"Tensor|std::tuple<Tensor(, Tensor)*>", returns)
        self.has_out = self.function and tensors is not None and not self.makes_view()

    def makes_view(self):
        return "(a" in self.op.returns

    def rows(self):
        """(name, kind, flags, default text) of every parameter as Python sees it."""
        for p in self.params:
            if p.type == "TensorOptions":
                for name, kind in OPTIONS:
                    yield name, kind, ["kHasDefault", "kNullable", "kKeywordOnly"], "None"
                continue
            flags = []
            if p.default is not None:
                flags.append("kHasDefault")
            if p.type.endswith("?") or p.type == "Tensor?":
                flags.append("kNullable")
            if p.kwonly:
                flags.append("kKeywordOnly")
            if p.name == "reduction" and p.type == "int":
                flags.append("kReduction")
            yield python_name(p), KINDS[p.type][0], flags, p.default
        if self.has_out:
            kind = "Tensor" if self.returns == "Tensor" else "TensorList"
            yield "out", kind, ["kHasDefault", "kNullable", "kKeywordOnly"], "None"

    def text(self, name, method=False):
        """The signature with its types; method: without what a method leaves out."""
        parts, starred = [], False
        types = [python_type(p.type) for p in self.params if p.type != "TensorOptions"]
        types_of = dict(zip([python_name(p) for p in self.params if p.type != "TensorOptions"], types))
        for i, (pname, kind, flags, default) in enumerate(self.rows()):
            if method and (i == 0 or pname == "out"):
                continue
            if "kKeywordOnly" in flags and not starred:
                parts.append("*")
                starred = True
            kind_text = types_of.get(
                pname,
                {"DType": "dtype", "Bool": "bool", "TensorList": "tuple of Tensors"}.get(
                    kind, kind if kind == "Tensor" else kind.lower()
                ),
            )
            parts.append(f"{kind_text} {pname}" + (f"={default}" if default is not None else ""))
        return f"{name}({', '.join(parts)})"

    def positional(self):
        return sum("kKeywordOnly" not in flags for _, _, flags, _ in self.rows())

    def fields(self):
        """The names of a named tuple's fields, a space between: what the schema says, or values and indices."""
        if self.op.name in NAMED_PAIRS:
            return "values indices" if self.returns == "std::tuple<Tensor, Tensor>" else ""
        return " ".join(re.findall(r"Tensor (\w+)", self.op.returns)) if self.returns.startswith("std::tuple") else ""

    def varargs(self):
        kinds = [kind for _, kind, flags, _ in self.rows() if "kKeywordOnly" not in flags]
        return kinds == ["IntList"] or (kinds == ["Tensor", "IntList"] and self.method)

    def read(self, p, slot):
        if p.type == "TensorOptions":
            return f"a.options({slot})"
        how = KINDS[p.type][1]
        d = p.default
        if p.type == "MemoryFormat":
            return f"a.memory_format({slot}, {p.cpp_default().removeprefix(' = ')})"
        if d is None or p.type.endswith("?"):
            return f"a.{how}({slot})"
        if p.type == "int[]":
            return f"a.ints({slot}, {'{' + d.strip('[]') + '}'})"
        return f"a.{how}({slot}, {p.cpp_default().removeprefix(' = ')})"

    def call(self, name):
        lines, names, sizes, slot = [], [], [], 0
        for i, p in enumerate(self.params):
            lines.append(f"const auto& x{i} = {self.read(p, slot)};")
            names.append(f"x{i}")
            if p.type in ("Tensor", "Tensor[]"):
                sizes.append(f"work(x{i})")
            slot += len(OPTIONS) if p.type == "TensorOptions" else 1
        if not sizes:
            sizes = [f"work(x{i})" for i, p in enumerate(self.params) if p.name == "size"] or ["0"]
        size = " + ".join(sizes)
        if HEAVY.fullmatch(self.op.name):
            size = f"kHeavy * ({size})"
        body = f"released({size}, [&]() -> decltype(auto) {{ return argand::{self.cpp_name}({', '.join(names)}); }})"
        fields = self.fields()
        result = f'wrap_named("{name}", "{fields}", {body})' if fields else f"wrap({body})"
        return " ".join(lines) + f" return {result};"


def collect(ops, signatures_of):
    """{Python name: [Signature]} in the schemas' order."""
    table = {}
    for op in ops:
        if op.name in SKIPPED or (op.name.startswith("_") and not op.name.startswith(("_upsample", "_scaled"))):
            continue
        for returns, cpp_name, params, _ in signatures_of(op):
            if cpp_name.endswith("_out"):
                continue
            number_first = params and params[0].type == "Scalar" and op.struct
            if number_first and not NUMBER_FIRST.fullmatch(op.name):
                continue
            forms = op.forms & {"function", "method"}
            first = params[0].name if params else ""
            if first not in ("self", "input") or (params and params[0].type != "Tensor") or cpp_name in SKIPPED_METHODS:
                forms = forms - {"method"}
            inplace = cpp_name.endswith("_")
            if inplace and op.struct:
                forms = {"function", "method"} if first == "self" else set()
            if forms:
                table.setdefault(cpp_name, []).append(Signature(op, cpp_name, with_defaults(params), returns, forms))
    for name in ("clamp", "clamp_", "clip", "clip_"):
        if name in table:
            table[name] += one_sided(table, "_" if name.endswith("_") else "")
    return table


def with_defaults(params):
    """A padding by name comes after what C++ cannot leave out; Python can."""
    if not any(p.type == "PaddingMode" for p in params):
        return params
    defaults = {"bias": "None", "stride": "1", "padding": "'valid'"}
    return [replace(p, default=defaults.get(p.name, p.default)) for p in params]


def one_sided(table, suffix):
    """clamp(x, min) and clamp(x, max=...) with a tensor."""
    for bound in ("min", "max"):
        for s in table[f"clamp_{bound}{suffix}"]:
            if [p.type for p in s.params] == ["Tensor", "Tensor"]:
                params = [s.params[0], replace(s.params[1], kwonly=bound == "max")]
                yield Signature(s.op, s.cpp_name, params, s.returns, {"function", "method"})


def c_text(text):
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n") + '"'


def shape_of(signature, method):
    """The parameters as inspect.signature() reads them from a docstring."""
    parts, starred = (["$self"] if method else []), False
    for i, (name, _, flags, default) in enumerate(signature.rows()):
        if method and (i == 0 or name == "out"):
            continue
        if "kKeywordOnly" in flags and not starred:
            parts.append("*")
            starred = True
        value = {"inf": "1e999"}.get(default, default)
        if value is not None and re.fullmatch(r"[a-z]\w*", value) and value != "None":
            value = "None"  # the name of a constant
        parts.append(name + (f"={value}" if value is not None else ""))
    return ", ".join(parts)


def docstring(name, signatures, method, said):
    """What help() shows: the signature where all ways to call have one, what the operation does, then every way."""
    ways = [s for s in signatures if (s.method if method else s.function)]
    if not ways:
        return ""
    shapes = {shape_of(s, method) for s in ways}
    one = len(shapes) == 1 and "from" not in shapes.copy().pop().split(", ")
    base = name.removesuffix("_") if name not in said and name.endswith("_") else name
    text = said.get(base, "")
    if base != name and text:
        text = f"In place: {text}"
    text = text if method else re.sub(r"\bself\b", "input", text)
    typed = "\n".join(dict.fromkeys(s.text(name, method) for s in ways))
    if one:
        return f"{name}({shapes.pop()})\n--\n\n" + (f"{text}\n\n{typed}" if text else typed)
    return f"{typed}\n\n{text}" if text else typed


def tables_of(name, signatures, said):
    lines, entries = [], []
    for i, s in enumerate(signatures):
        rows = list(s.rows())
        entry = []
        for pname, kind, flags, _ in rows:
            other = OTHER_NAMES_OF.get((name, pname)) or OTHER_NAMES.get(pname)
            if name.startswith("linalg_") and not name.endswith(("vector_norm", "vander")):
                other = LINALG_NAMES.get(pname, other)
            row = [c_text(pname), f"Kind::{kind}", " | ".join(flags) or "0"]
            entry.append("{" + ", ".join(row + ([c_text(other)] if other else [])) + "}")
        if rows:
            lines.append(f"Param {name}_p{i}[] = {{{', '.join(entry)}}};")
        lines.append(f"PyObject* {name}_c{i}([[maybe_unused]] Args& a) {{ {s.call(name)} }}")
        forms = " | ".join(f for f, on in (("kFunction", s.function), ("kMethod", s.method)) if on)
        out = len(rows) - 1 if s.has_out else -1
        entries.append(
            f"{{{c_text(s.text(name))}, {f'{name}_p{i}' if rows else 'nullptr'}, {len(rows)}, {s.positional()}, "
            f"{'true' if s.varargs() else 'false'}, {out}, {forms}, {name}_c{i}}}"
        )
    lines.append(f"Signature {name}_s[] = {{{', '.join(entries)}}};")
    docs = [c_text(docstring(name, signatures, method, said)) for method in (False, True)]
    lines.append(f'Function {name}_f = {{"{name}", {name}_s, {len(signatures)}, {", ".join(docs)}}};')
    return lines


def thunks_of(name, signatures):
    lines, rows = [], []
    keywords = "METH_FASTCALL | METH_KEYWORDS"
    parameters = "PyObject* const* args, Py_ssize_t n, PyObject* names"
    if any(s.function for s in signatures):
        lines.append(
            f"PyObject* {name}_function(PyObject*, {parameters}) {{ return call({name}_f, nullptr, args, n, names); }}"
        )
        rows.append(("functions", f'{{"{name}", as_method({name}_function), {keywords}, prepare({name}_f)}}'))
    methods = [s for s in signatures if s.method]
    if len(methods) == 1 and len(methods[0].params) == 1:
        s = methods[0]
        size = "work(x)" + (" * kHeavy" if HEAVY.fullmatch(s.op.name) else "")
        call = f"released({size}, [&]() -> decltype(auto) {{ return argand::{s.cpp_name}(x); }})"
        lines.append(
            f"PyObject* {name}_method(PyObject* self, PyObject*) {{ "
            f'return unary("{name}", self, [](const Tensor& x) -> decltype(auto) {{ return {call}; }}); }}'
        )
        rows.append(("methods", f'{{"{name}", as_method({name}_method), METH_NOARGS, prepare({name}_f, true)}}'))
    elif methods:
        lines.append(
            f"PyObject* {name}_method(PyObject* self, {parameters}) {{ return call({name}_f, self, args, n, names); }}"
        )
        rows.append(("methods", f'{{"{name}", as_method({name}_method), {keywords}, prepare({name}_f, true)}}'))
    return lines, rows


def bindings(head, ops, signatures_of, said):
    """(path, text) of every generated file. said: what the operations do."""
    table = collect(ops, signatures_of)
    for group, letters in GROUPS.items():
        lines = [head.rstrip(), '#include "argand/ops/functions.h"', '#include "python/bindings/generated/groups.h"']
        lines += ['#include "python/bindings/parse.h"', "", "namespace argand::py {", "namespace {", ""]
        rows = {"functions": [], "methods": []}
        for name in sorted(n for n in table if n[0].lower() in letters):
            lines += tables_of(name, table[name], said)
            thunks, entries = thunks_of(name, table[name])
            lines += thunks
            for kind, row in entries:
                rows[kind].append(row)
        lines += ["", "}  // namespace", ""]
        for kind, entries in rows.items():
            lines.append(f"void add_{kind}_{group}(std::vector<PyMethodDef>& list) {{")
            lines += [f"  list.push_back({row});" for row in entries]
            lines.append("}")
        lines += ["", "}  // namespace argand::py", ""]
        yield f"python/bindings/generated/ops_{group}.cpp", "\n".join(lines)
    lines = [head.rstrip(), "#pragma once", '#include "python/bindings/py.h"', "", "#include <vector>", ""]
    lines += ["namespace argand::py {", ""]
    for kind in ("functions", "methods"):
        lines += [f"void add_{kind}_{g}(std::vector<PyMethodDef>& list);" for g in GROUPS]
        lines.append(f"inline void add_all_{kind}(std::vector<PyMethodDef>& list) {{")
        lines += [f"  add_{kind}_{g}(list);" for g in GROUPS] + ["}"]
    yield "python/bindings/generated/groups.h", "\n".join([*lines, "", "}  // namespace argand::py", ""])
