"""Tensors in notebooks: what they are, how their numbers are spread, and a table of them."""

from html import escape

from . import _C

EDGE = 5  # rows and columns shown at each end
MOST_LOOKED_AT = 10**7  # larger tensors are shown without statistics
BINS = 24
_CELL = "padding:1px 7px;text-align:right;font-family:monospace;border:none"
_NOTE = "color:#777;font-size:90%"


def html_of(x):
    """The HTML of a tensor."""
    before = _C._set_grad_enabled(False)
    _C._enter_disabled_torch_function()
    try:
        plain = x.detach().as_subclass(_C.Tensor)
        parts = [_head(x)]
        if plain.numel() and not plain.is_meta:
            if plain.numel() <= MOST_LOOKED_AT and not plain.is_complex() and plain.dtype is not _C.bool:
                parts.append(_spread(plain.double().reshape(-1)))
            parts.append(_table(plain))
        return f"<div>{''.join(parts)}</div>"
    finally:
        _C._exit_disabled_torch_function()
        _C._set_grad_enabled(before)


def _head(x):
    facts = [str(x.dtype), str(x.device)]
    if not x.is_contiguous():
        facts.append(f"strides {tuple(x.stride())}")
    if x.grad_fn is not None:
        facts.append(f"grad_fn={x.grad_fn.name()}")
    elif x.requires_grad:
        facts.append("requires grad")
    title = f"{type(x).__name__} {list(x.shape)}"
    return f'<div><b>{escape(title)}</b> <span style="{_NOTE}">{escape(" · ".join(facts))}</span></div>'


def _spread(flat):
    """Least, greatest, mean, what is not finite, and a histogram."""
    finite = flat[flat.isfinite()]
    facts = []
    if finite.numel():
        low, high = finite.min().item(), finite.max().item()
        facts = [f"min {low:.4g}", f"mean {finite.mean().item():.4g}", f"max {high:.4g}"]
    for name, count in (("NaN", flat.isnan().sum().item()), ("inf", flat.isinf().sum().item())):
        if count:
            facts.append(f'<b style="color:#b22">{count} {name}</b>')
    bars = _histogram(finite, low, high) if finite.numel() > 1 and high > low else ""
    return f'<div style="{_NOTE}">{bars}{" · ".join(facts)}</div>'


def _histogram(finite, low, high):
    if high - low == float("inf"):
        finite, low, high = finite / 2, low / 2, high / 2
    places = ((finite - low) / (high - low) * BINS).floor().clamp(0, BINS - 1).long()
    counts = _C.bincount(places, minlength=BINS).tolist()
    most = max(counts)
    bars = "".join(
        f'<rect x="{4 * i}" y="{18 - 18 * n / most:.1f}" width="3" height="{18 * n / most:.1f}"/>'
        for i, n in enumerate(counts)
    )
    style = "vertical-align:middle;margin-right:8px"
    return f'<svg width="{4 * BINS}" height="18" style="{style}" fill="#6a8caf">{bars}</svg>'


def _shown(n):
    """The indices shown of n; None for those between."""
    return list(range(n)) if n <= 2 * EDGE + 1 else [*range(EDGE), None, *range(n - EDGE, n)]


def _table(x):
    note = ""
    if x.dim() > 2:
        first = ", ".join(["0"] * (x.dim() - 2))
        note = f'<div style="{_NOTE}">[{first}] of {x.numel() // max(x.shape[-1] * x.shape[-2], 1)}:</div>'
        x = x[(0,) * (x.dim() - 2)]
    x = x.reshape(1, 1) if x.dim() == 0 else x.reshape(1, -1) if x.dim() == 1 else x
    rows = "".join(_row(x, i) for i in _shown(x.shape[0]))
    return f'{note}<table style="border-collapse:collapse;margin:3px 0">{rows}</table>'


def _row(x, i):
    columns = _shown(x.shape[1])
    texts = ["⋮" if i is None else "…" if j is None else _text(x[i, j].item()) for j in columns]
    return "<tr>" + "".join(f'<td style="{_CELL}">{escape(t)}</td>' for t in texts) + "</tr>"


def _text(value):
    return f"{value:.4g}" if isinstance(value, (float, complex)) else str(value)
