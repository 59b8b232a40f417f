"""Every bound operation against PyTorch with generated arguments: values, dtypes, shapes, strides, gradients, kinds of
errors; as a function, as a method, in place and with out=. Skipped where PyTorch is not installed.
"""

import functools
import re
import warnings

import pytest

np = pytest.importorskip("numpy")
torch = pytest.importorskip("torch")
from op_table import ARRAYS, SKIPPED, argument_lists, mistakes, signatures  # noqa: E402

import argand  # noqa: E402

TABLE = signatures()
RANDOM = "rand randn randint randperm rand_like randn_like randint_like bernoulli normal multinomial".split()
EMPTY = "empty empty_like empty_strided new_empty new_empty_strided".split()
SOMETIMES_RANDOM = "dropout alpha_dropout feature_dropout feature_alpha_dropout".split()
# Results that PyTorch lays out as its computation happens to leave them: no promise of it.
ANY_STRIDES = """nonzero argwhere kthvalue where linalg_cross cross multinomial lstm gru rnn_tanh rnn_relu gru_cell lstm_cell
cdist mode bernoulli normal rrelu sort argsort msort topk softmax log_softmax softmin complex polar diff kron index_add
index_copy masked_fill index_fill index_put scatter scatter_add put pow scaled_dot_product_attention
cholesky geqrf qr svd""".split()


def _svd_facts(u, s, v):
    k = s.shape[-1]
    return s, (u[..., :k] * s[..., None, :]) @ v[..., :k].mH, u.abs(), v.abs()


# What is determined of results that are not wholly: the columns of U and V are so up to a phase, which the pair shares.
FACTS = {"svd": _svd_facts}


def wide(name):
    """Where PyTorch keeps the function: torch, nn.functional, special. Losses are nn.functional's: torch's own forms of
    them take the reduction as a number."""
    loss = name.endswith("_loss") or name.startswith("binary_cross") or name == "kl_div"
    for home in ("nn.functional.",) if loss else ("", "nn.functional."):
        at = torch
        for part in (home + name).split("."):
            at = getattr(at, part, None)
        if at is not None:
            return home + name
    if name.startswith("special_"):
        return "special." + name[8:]
    return None


def plain(a):
    return a


def strided(a):
    return np.ascontiguousarray(a.T).T if a.dtype == np.float32 and a.ndim > 1 else a


def integers(a):
    return np.rint(a * 2).astype(np.int64) if a.dtype == np.float32 else a


def booleans(a):
    return a > 0 if a.dtype == np.float32 else a


def complexes(a):
    return (a + 0.5j).astype(np.complex64) if a.dtype == np.float32 else a


def halves(a):
    return a.astype(np.float16) if a.dtype == np.float32 else a


def points(a):
    return a.reshape(-1)[0].copy() if a.dtype == np.float32 and a.ndim < 3 else a


def nothing(a):
    return a[:0].copy() if a.dtype == np.float32 and a.shape == (3, 4) else a


def not_finite(a):
    a = a.copy()
    if a.dtype == np.float32 and a.shape == (3, 4):
        a[0] = [np.nan, np.inf, -np.inf, -0.0]
    return a


FORMS = [plain, strided, integers, booleans, complexes, halves, points, nothing, not_finite]


@functools.cache
def arrays(form):
    return {k: form(a) for k, a in ARRAYS.items()}


def scope(library, form, grad=()):
    s = {"t": library}
    for name, a in arrays(form).items():
        s[name] = _tensor(library, a, strides=form is strided)
        if name in grad and s[name].is_floating_point():
            s[name].requires_grad_()
    return s


def _tensor(library, a, strides):
    if strides and a.ndim > 1:
        return library.from_numpy(np.ascontiguousarray(a.T).copy()).permute(*reversed(range(a.ndim)))
    return library.from_numpy(np.array(a))


def run(library, code, form, grad=()):
    s = scope(library, form, grad)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        try:
            return s, eval(code, s)
        except Exception as error:
            return s, error


def kind(dtype):
    return str(dtype).split(".")[-1]


def array_of(library, x):
    x = x.detach()
    if library is torch:
        x = (
            torch.from_numpy(x.resolve_conj().resolve_neg().float().numpy(force=True))
            if kind(x.dtype) == "bfloat16"
            else x
        )
        return x.numpy(force=True)
    return x.to(library.float32).numpy() if kind(x.dtype) == "bfloat16" else x.numpy()


TOLERANCE = {"float16": (4e-3, 4e-3), "bfloat16": (3e-2, 3e-2), "float64": (1e-6, 1e-8), "complex64": (5e-5, 5e-6)}


def differences(ours, theirs, name, values=True):
    """What differs between two results, as a list of lines."""
    if isinstance(theirs, torch.Tensor):
        if not isinstance(ours, argand.Tensor):
            return [f"a tensor expected, got {type(ours).__name__} {ours}"[:150]]
        for what, a, b in (
            ("dtype", kind(ours.dtype), kind(theirs.dtype)),
            ("shape", tuple(ours.shape), tuple(theirs.shape)),
        ):
            if a != b:
                return [f"{what} {a}, PyTorch {b}"]
        found = []
        if theirs.numel() and name not in ANY_STRIDES:
            a, b = ([s for s, n in zip(x.stride(), x.shape) if n > 1] for x in (ours, theirs))
            if a != b:
                found.append(f"strides {a}, PyTorch {b}")
        if values and theirs.numel():
            rtol, atol = TOLERANCE.get(kind(theirs.dtype), (2e-5, 4e-6))
            a, b = array_of(argand, ours), array_of(torch, theirs)
            if not np.allclose(a, b, rtol=rtol, atol=atol, equal_nan=True):
                found.append(f"values {a.ravel()[:5]}, PyTorch {b.ravel()[:5]}")
        return found
    if isinstance(theirs, (tuple, list)):
        if not isinstance(ours, (tuple, list)) or len(ours) != len(theirs):
            return [f"{ours}, PyTorch {theirs}"[:200]]
        return [line for a, b in zip(ours, theirs) for line in differences(a, b, name, values)]
    return [] if type(ours) is type(theirs) and ours == theirs else [f"{ours!r}, PyTorch {theirs!r}"]


# Where the numbers are of an unusual dtype or the sizes have nothing left to fit, two things may be wrong at once: there
# the kinds of the two errors need not be the same.
DTYPES = (integers, booleans, complexes, halves)


def compare(code, form, name, values=True):
    """One call under both libraries. For the dtypes that PyTorch's kernel lacks we may compute."""
    _, theirs = run(torch, code, form)
    _, ours = run(argand, code, form)
    where = f"{code} [{form.__name__}]: "
    if isinstance(theirs, Exception):
        if isinstance(ours, Exception):
            if isinstance(ours, type(theirs)) or form is not plain or kin(ours, theirs):
                return []
            return [f"{where}{type(ours).__name__}({ours}), PyTorch {type(theirs).__name__}({theirs})"[:400]]
        if form in DTYPES or wider(theirs):
            return []
        return [f"{where}computes, PyTorch {type(theirs).__name__}: {str(theirs)[:150]}"]
    if isinstance(ours, Exception):
        return [f"{where}{type(ours).__name__}: {ours}"[:300]]
    found = differences(ours, theirs, name, values and name not in FACTS)
    if name in FACTS and values and not found:
        found = differences(FACTS[name](*ours), FACTS[name](*theirs), name)
    return [where + line for line in found]


def kin(ours, theirs):
    """PyTorch's functions written in Python fail where they first touch a wrong argument, its kernels where a dtype is
    not there; a TypeError or RuntimeError that names the mistake says the same. Its LinAlgError is a class of its own."""
    if type(theirs).__name__ == "_LinAlgError":
        return isinstance(ours, argand.linalg.LinAlgError)
    return (isinstance(theirs, AttributeError) and isinstance(ours, TypeError)) or (
        isinstance(theirs, NotImplementedError) and isinstance(ours, (RuntimeError, TypeError))
    )


def wider(error):
    """Whether PyTorch refuses what needs no refusing: a kernel that it lacks, a number for the second tensor."""
    text = str(error)
    return isinstance(error, NotImplementedError) or any(
        w in text
        for w in (
            "not implemented for",
            "not support",
            "must be Tensor, not",
            "did not match",
            "but got NoneType",
            "view size is not compatible",
            "is not differentiable with respect to",
        )
    )


def cases(name):
    """(expression, whether its values are determined) of one operation."""
    home = wide(name)
    overloads = TABLE[name]
    determined = name not in RANDOM + EMPTY
    for arguments in argument_lists(name, overloads):
        sure = determined and not (name in SOMETIMES_RANDOM and "True" in arguments)
        if home and any(s.function for s in overloads):
            yield f"t.{home}({arguments})", sure
        if hasattr(torch.Tensor, name) and any(s.method for s in overloads) and not arguments.startswith(("[", "'")):
            first, _, rest = arguments.partition(", ")
            if first.replace("_", "").isidentifier() and first in ARRAYS:
                yield f"{first}.{name}({rest})", sure


OPERATIONS = sorted(
    n for n in TABLE if n not in SKIPPED and not n.endswith("_") and (wide(n) or hasattr(torch.Tensor, n))
)

# Differences that stay, as patterns of the lines that report them.
KNOWN = {
    r"\[complexes\]: \w+: .*(no complex form|numbers have no order|floating-point)": "not there for complex numbers",
    r"\[integers\]: .*(expected floating-point|for integer tensors beta and alpha must be integers)": "integer layers and "
    "products scaled by fractions, which PyTorch cuts",
    r"(addcmul|threshold|hardtanh).* \[(integers|booleans)\]: .*an integer computation cannot take": "PyTorch cuts the number",
    r"addr.*\[booleans\]": "a product of truth values is counted",
    r"square.*\[booleans\]: dtype bool": "truth values stay truth values",
    r"hinge_embedding_loss.*\[integers\]": "a loss is a float",
    r"native_layer_norm.*\[halves\]": "statistics are kept in float32",
    r"(with_logits|gradient\(x, spacing=\(t).*\[halves\]: values": "PyTorch rounds between steps, we do not",
    r"(gelu|silu|mish)\(x.*\[not_finite\]: values": "the limit at -inf is 0; PyTorch's vector code gives NaN",
    r"binary_cross_entropy.*\[not_finite\]: computes": "NaN is no probability above 1: it goes through",
    r"(kthvalue|topk|median|mode).*\[integers\]: values": "which of several equal elements is named is open",
    r"mode\(.*\[not_finite\]: values": "a NaN is never the more frequent; PyTorch counts it where its sort leaves it",
    r"(geqrf|qr)\(.*\[not_finite\]: values": "which entries of a factor a NaN reaches is open",
    r"multilabel_margin_loss.*\[not_finite\]: values": "NaN goes through; PyTorch's loop leaves such terms out",
    r"special\.\w*bessel_\w+\(x\).*requires_grad True": "PyTorch's Bessel functions have no derivatives",
    r"special\.\w+_polynomial_\w+\(.*there is no derivative": "where PyTorch drops the gradient without a word",
    r"special\.\w+_polynomial_\w+\(.*\[not_finite\]: values": "PyTorch gives unwritten memory for NaN",
    r"max_unpool1d\(.*\[nothing\]: computes": "there is nothing to put back",
    r"bessel_[jy][01]\(.*\[not_finite\]: values": "the limit at infinity is 0; PyTorch gives NaN",
    r"(polygamma|zeta)\(.*\[not_finite\]: values": "the limit at infinity is 0; PyTorch gives NaN",
    r"float_power_.*: computes": "written back in the tensor's type, as by other in-place forms",
    r"max_unpool3d.* \+ 900, 1\).*IndexError": "an index outside of a dimension is an IndexError everywhere",
    r"\[halves\]: RuntimeError: (view_as_complex|complex):": "there is no complex32",
    r"clamp_?\(.*At least one of 'min' or 'max'": "clamp without bounds is the identity",
    r"einsum\('ij->j', \[x\]\) \[booleans\]": "a sum of truth values",
    r"scatter\(.*y, y\) \[nothing\]": "a wrong index is refused where there is nothing to write, too",
    r"out=t.empty\(0, dtype=t.bool\)": "the kind of the error, and factories that convert what they write",
    r"adjoint.*\[points\]": "of a number; PyTorch warns",
    r"(cumsum_|cumprod_).*dtype": "computed in the wider type and written back",
    r"constant_pad_nd.*\[nothing\]: computes": "nothing cut from nothing",
    r"(bilinear|einsum).*\[nothing\]: .*reshape": "products over no elements",
    r"t\.dropout\(x, 1\.5": "nn.functional's kind of error, a ValueError, for torch.dropout too",
    r"(\.fill|nextafter)\(.*: (requires_grad False|gradient of x: False)": "PyTorch records a derivative that is zero",
}


def _report(found):
    lines = [line for line in found if not any(re.search(k, line) for k in KNOWN)]
    assert not lines, "\n" + "\n".join(lines)


@pytest.mark.parametrize("name", OPERATIONS)
def test_results(name):
    found = []
    for code, values in cases(name):
        for form in FORMS:
            found += compare(code, form, name, values)
    _report(found)


@pytest.mark.parametrize("name", OPERATIONS)
def test_kinds_of_mistakes(name):
    home = wide(name)
    if not home:
        pytest.skip("a method alone")
    found = []
    for arguments in mistakes(name, TABLE[name]):
        found += compare(f"t.{home}({arguments})", plain, name)
    _report(found)


def gradients(library, code, names, form, facts):
    s, out = run(library, code, form, names)
    if isinstance(out, Exception):
        return out
    out = facts(*out) if facts else out
    outs = [
        o
        for o in (out if isinstance(out, (list, tuple)) else [out])
        if isinstance(o, library.Tensor) and o.requires_grad
    ]
    total = 0
    for o in outs:
        o = library.view_as_real(o) if o.is_complex() else o
        weight = library.from_numpy(np.cos(np.arange(o.numel())).astype("float32")).reshape(o.shape)
        total = total + (o * weight.to(o.dtype)).sum()
    if not outs:
        return None
    try:
        total.backward()
    except Exception as error:
        return error
    return [None if s[n].grad is None else array_of(library, s[n].grad) for n in names]


@pytest.mark.parametrize("name", [n for n in OPERATIONS if n not in RANDOM + EMPTY])
def test_gradients(name):
    found = []
    for code, sure in cases(name):
        names = [
            n
            for n, a in ARRAYS.items()
            if a.dtype == np.float32
            and n
            in code.replace("(", " ")
            .replace(",", " ")
            .replace(")", " ")
            .replace("=", " ")
            .replace(".", " ")
            .replace("[", " ")
            .replace("]", " ")
            .split()
        ]
        if not names or not sure:
            continue
        for form in (plain, strided):
            ours, theirs = (gradients(t, code, names, form, FACTS.get(name)) for t in (argand, torch))
            where = f"{code} [{form.__name__}]: "
            if isinstance(theirs, Exception):
                if not isinstance(ours, Exception) and not wider(theirs) and "derivative" not in str(theirs):
                    found.append(f"{where}derives, PyTorch {type(theirs).__name__}: {str(theirs)[:100]}")
            elif isinstance(ours, Exception):
                found.append(f"{where}{type(ours).__name__}: {str(ours)[:150]}")
            elif (ours is None) != (theirs is None):
                found.append(f"{where}requires_grad {ours is not None}, PyTorch {theirs is not None}")
            elif ours is not None:
                for n, a, b in zip(names, ours, theirs):
                    if (a is None) != (b is None):
                        found.append(f"{where}gradient of {n}: {a is not None}, PyTorch {b is not None}")
                    elif a is not None and not np.allclose(a, b, rtol=3e-4, atol=3e-5, equal_nan=True):
                        found.append(f"{where}gradient of {n}: {a.ravel()[:4]}, PyTorch {b.ravel()[:4]}")
    _report(found)


IN_PLACE = sorted(
    n
    for n in TABLE
    if n.endswith("_") and n[:-1] in TABLE and hasattr(torch.Tensor, n) and n[:-1] not in RANDOM + SOMETIMES_RANDOM
)


@pytest.mark.parametrize("name", IN_PLACE)
def test_in_place(name):
    found = []
    for arguments in argument_lists(name[:-1], TABLE[name[:-1]]):
        first, _, rest = arguments.partition(", ")
        if first not in ARRAYS:
            continue
        for form in (plain, integers, booleans, strided):
            found += compare(f"({first}.{name}({rest}), {first})", form, name[:-1])
    _report(found)


def _outs(name):
    return [s for s in TABLE[name] if s.params and s.params[-1].name == "out"]


@pytest.mark.parametrize(
    "name", [n for n in OPERATIONS if _outs(n) and n not in RANDOM + EMPTY + SOMETIMES_RANDOM and wide(n) == n]
)
def test_out(name):
    found = []
    code, _ = next(cases(name))
    if not code.startswith("t."):
        pytest.skip("a method alone")
    _, theirs = run(torch, code, plain)
    if isinstance(theirs, torch.Tensor):
        made = f"t.empty(0, dtype=t.{kind(theirs.dtype)})"
        _, theirs = run(torch, f"{code[:-1]}, out={made})", plain)
        if isinstance(theirs, TypeError):
            pytest.skip("PyTorch takes no out= here")
        found += compare(f"{code[:-1]}, out={made})", plain, name)
        found += compare(f"{code[:-1]}, out=t.empty(0, dtype=t.bool))", plain, name)
    _report(found)
