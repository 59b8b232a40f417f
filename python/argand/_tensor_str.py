"""repr of tensors, in PyTorch's format."""

import math

from . import _C


class _Options:
    precision, threshold, edgeitems, linewidth, sci_mode = 4, 1000, 3, 80, None


def set_printoptions(precision=None, threshold=None, edgeitems=None, linewidth=None, profile=None, sci_mode=None):
    """How tensors print: digits, elements before summarizing, items kept at the edges, columns, scientific notation."""
    profiles = {"default": (4, 1000, 3, 80), "short": (2, 1000, 2, 80), "full": (4, math.inf, 3, 80)}
    if profile is not None:
        _Options.precision, _Options.threshold, _Options.edgeitems, _Options.linewidth = profiles[profile]
    for name, value in (
        ("precision", precision),
        ("threshold", threshold),
        ("edgeitems", edgeitems),
        ("linewidth", linewidth),
    ):
        if value is not None:
            setattr(_Options, name, value)
    _Options.sci_mode = sci_mode


PRINT_OPTS = _Options


class printoptions:
    """set_printoptions(**options) for the length of a with."""

    _names = ("precision", "threshold", "edgeitems", "linewidth", "sci_mode")

    def __init__(self, **options):
        self._options = options

    def __enter__(self):
        self._before = {n: getattr(_Options, n) for n in self._names}
        set_printoptions(**self._options)

    def __exit__(self, *error):
        for name, value in self._before.items():
            setattr(_Options, name, value)
        return False


class _Format:
    """The common width and notation of the numbers shown."""

    def __init__(self, numbers, floating):
        self.floating = floating
        self.whole, self.scientific, self.width = True, False, 1
        if not floating:
            self.width = max([1, *(len(str(x)) for x in numbers)])
            return
        sized = [abs(x) for x in numbers if math.isfinite(x) and x != 0]
        if not sized and not numbers:
            return
        p = _Options.precision
        low, high = (min(sized), max(sized)) if sized else (0, 0)
        self.whole = all(x == math.ceil(x) for x in sized)
        if sized:
            if self.whole:
                self.scientific = high / low > 1000.0 or high > 1.0e8
            else:
                self.scientific = high / low > 1000.0 or high > 1.0e8 or low < 1.0e-4
        if _Options.sci_mode is not None:
            self.scientific = _Options.sci_mode
        shown = [x for x in numbers if math.isfinite(x) and x != 0]
        if self.scientific:
            self.width = max([1, *(len(f"{x:.{p}e}") for x in shown)])
        elif self.whole:
            self.width = max([1, *(len(f"{x:.0f}") + 1 for x in shown)])
        else:
            self.width = max([1, *(len(f"{x:.{p}f}") for x in shown)])
        if not sized:  # zeros, inf and nan alone
            self.width = 2 if any(x == 0 for x in numbers) else 1
            self.whole = True

    def one(self, x):
        if not self.floating:
            return str(x).rjust(self.width)
        if math.isfinite(x):
            if self.scientific:
                text = f"{x:{self.width}.{_Options.precision}e}"
            elif self.whole:
                text = f"{x:.0f}."
            else:
                text = f"{x:.{_Options.precision}f}"
        else:
            text = str(x)
        return text.rjust(self.width)


def _formatter(x):
    flat = x.reshape(-1).tolist()
    if x.is_complex():
        re, im = _Format([z.real for z in flat], True), _Format([z.imag for z in flat], True)
        return lambda z: (
            re.one(z.real) + ("+" if im.one(z.imag).lstrip()[0] not in "-+" else "") + im.one(z.imag).lstrip() + "j"
        )
    return _Format(flat, x.is_floating_point()).one


def _edges(x):
    """x with the middle of every long dimension cut out."""
    n = _Options.edgeitems
    if x.dim() == 0:
        return x
    if x.size(0) > 2 * n:
        return _C.stack([_edges(y) for y in (*x[:n], *x[-n:])])
    return _C.stack([_edges(y) for y in x]) if x.size(0) else x


def _vector(x, indent, one, summarize, width):
    per_line = max(1, (_Options.linewidth - indent) // (width + 2))
    n = _Options.edgeitems
    if summarize and x.size(0) > 2 * n:
        items = [one(v) for v in x[:n].tolist()] + [" ..."] + [one(v) for v in x[-n:].tolist()]
    else:
        items = [one(v) for v in x.tolist()]
    lines = [", ".join(items[i : i + per_line]) for i in range(0, len(items), per_line)]
    return "[" + (",\n" + " " * (indent + 1)).join(lines) + "]"


def _nested(x, indent, one, summarize, width):
    if x.dim() == 0:
        return one(x.item())
    if x.dim() == 1:
        return _vector(x, indent, one, summarize, width)
    n = _Options.edgeitems
    if summarize and x.size(0) > 2 * n:
        parts = [_nested(x[i], indent + 1, one, summarize, width) for i in range(n)]
        parts.append("...")
        parts += [_nested(x[i], indent + 1, one, summarize, width) for i in range(x.size(0) - n, x.size(0))]
    else:
        parts = [_nested(y, indent + 1, one, summarize, width) for y in x]
    return "[" + ("," + "\n" * (x.dim() - 1) + " " * (indent + 1)).join(parts) + "]"


def _numbers(x, indent):
    summarize = x.numel() > _Options.threshold
    if x.dtype in (_C.float16, _C.bfloat16):
        x = x.float()
    shown = _edges(x) if summarize else x
    one = _formatter(shown)
    flat = shown.reshape(-1)
    width = len(one(flat[0].item())) if flat.numel() else 1
    return _nested(x, indent, one, summarize, width)


def _tensor_str(self, indent) -> str:
    """The numbers alone, in rows after the first `indent` columns to the right."""
    return _numbers(self.detach(), indent)


def text_of(self, name=None):
    """repr(self), as of a class called name."""
    if name is None:
        name = "tensor" if type(self) is _C.Tensor else type(self).__name__
    before = _C._set_grad_enabled(False)
    _C._enter_disabled_torch_function()
    try:
        return _text(self, name)
    finally:
        _C._exit_disabled_torch_function()
        _C._set_grad_enabled(before)


def _text(self, name):
    prefix = name + "("
    suffixes = []
    plain = self.detach()
    if self.device.type != "cpu":
        suffixes.append(f"device='{self.device}'")
    usual = self.dtype in (_C.get_default_dtype(), _C.int64, _C.bool) or (
        self.is_complex() and self.dtype is _C.get_default_dtype().to_complex()
    )
    if self.is_meta:
        suffixes.append(f"size={tuple(self.shape)}")
        if self.dtype is not _C.get_default_dtype():
            suffixes.append(f"dtype={self.dtype}")
        body = "..."
    elif self.numel() == 0:
        if self.dim() != 1:
            suffixes.append(f"size={tuple(self.shape)}")
        if self.dtype is not _C.get_default_dtype():
            suffixes.append(f"dtype={self.dtype}")
        body = "[]"
    else:
        if not usual:
            suffixes.append(f"dtype={self.dtype}")
        body = _numbers(plain if type(plain) is _C.Tensor else plain.as_subclass(_C.Tensor), len(prefix))
    node = self.grad_fn
    if node is not None:
        suffixes.append(f"grad_fn=<{type(node).__name__}>")
    elif self.requires_grad:
        suffixes.append("requires_grad=True")
    lines = [prefix + body]
    last = len(lines[0]) - lines[0].rfind("\n") + 1
    for s in suffixes:
        if last + len(s) + 2 > _Options.linewidth:
            lines.append(",\n" + " " * len(prefix) + s)
            last = len(prefix) + len(s)
        else:
            lines.append(", " + s)
            last += len(s) + 2
    return "".join(lines) + ")"
