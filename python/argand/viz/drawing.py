"""The drawing of a recorded graph, as SVG."""

from html import escape

from argand.viz.layout import arrange

LETTER, LINE, PAD = 6.7, 14, 9  # of the 11 px monospaced text: widest letter, line height; space around it
ROW_GAP, COLUMN_GAP, MARGIN = 34, 22, 16
FILLS = {"operation": "#ffffff", "leaf": "#eef3e6", "output": "#fdf0d5"}
# Of parts of a module, by turns: fill and border.
PARTS = (
    ("#e3eef9", "#7fa6cc"),
    ("#f9e8e3", "#cc8f7f"),
    ("#ece6f7", "#9c86c4"),
    ("#e2f4ef", "#74b39f"),
    ("#f7f1da", "#bfa957"),
    ("#f6e4ef", "#c283a8"),
)


class Drawing:
    """A graph as a picture. str() is SVG."""

    def __init__(self, items):
        self.items = items
        self._parts = list(dict.fromkeys(_part(item) for item in items if item.path and item.kind == "operation"))

    def __repr__(self):
        count = {kind: sum(item.kind == kind for item in self.items) for kind in ("operation", "leaf")}
        return f"<argand.viz.Drawing of {count['operation']} operations and {count['leaf']} leaves>"

    def __str__(self):
        return self.svg()

    def _repr_svg_(self):
        return self.svg()

    def save(self, path):
        """Writes the SVG to a file."""
        with open(path, "w", encoding="utf-8") as f:
            f.write(self.svg())

    def svg(self):
        """The text of an SVG file."""
        height = 3 * LINE + 6
        places, chains, width, total = arrange(self.items, _width, height + ROW_GAP, COLUMN_GAP)
        width, total = width + 2 * MARGIN, total - ROW_GAP + 2 * MARGIN
        lines = [
            f'<svg xmlns="http://www.w3.org/2000/svg" width="{width:.0f}" height="{total:.0f}" '
            f'viewBox="{-MARGIN} {-MARGIN + ROW_GAP / 2} {width:.0f} {total:.0f}" '
            'font-family="DejaVu Sans Mono, Menlo, Consolas, monospace" font-size="11">',
            '<defs><marker id="tip" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="7" markerHeight="7" orient="auto">'
            '<path d="M0,0.8 L7.2,4 L0,7.2 z" fill="#777"/></marker></defs>',
            f'<rect x="{-MARGIN}" y="{-MARGIN + ROW_GAP / 2}" width="100%" height="100%" fill="#fcfcfa"/>',
        ]
        lines += [_edge(chain) for chain in chains]
        lines += [self._box(place) for place in places]
        return "\n".join([*lines, "</svg>", ""])

    def _colors(self, item):
        if item.kind == "operation" and item.path:
            return PARTS[self._parts.index(_part(item)) % len(PARTS)]
        return FILLS[item.kind], "#9a9a94"

    def _box(self, place):
        item = place.item
        fill, border = self._colors(item)
        rows = _rows(item)
        height = _height(item)
        left, top = place.x - place.width / 2, place.y - height / 2
        round_corners = height / 2 if item.kind == "leaf" else 5
        parts = [
            f'<g><title>{escape(" ".join(text for text, _ in rows))}</title>'
            f'<rect x="{left:.1f}" y="{top:.1f}" width="{place.width:.1f}" height="{height:.1f}" '
            f'rx="{round_corners:.0f}" fill="{fill}" stroke="{border}"/>'
        ]
        for i, (text, style) in enumerate(rows):
            y = top + PAD - 4 + (i + 0.78) * LINE
            parts.append(f'<text x="{place.x:.1f}" y="{y:.1f}" text-anchor="middle" {style}>{escape(text)}</text>')
        return "".join([*parts, "</g>"])


def _part(item):
    """The part of the module, in its first level, that an operation is coloured by."""
    return item.path.partition(".")[0]


def _rows(item):
    """(text, how it looks) of the lines in an item's box."""
    rows = [(item.title, 'font-weight="bold" fill="#222"')]
    if item.detail:
        rows.append((item.detail, 'fill="#444"'))
    if item.path and item.kind == "operation":
        rows.append((item.path, 'fill="#777" font-style="italic"'))
    return rows


def _width(item):
    return max(len(text) for text, _ in _rows(item)) * LETTER + 2 * PAD


def _height(item):
    return len(_rows(item)) * LINE + 2 * PAD - 8


def _edge(chain):
    """A smooth line from the bottom of the first place to the top of the last, through those between."""
    points = [(p.x, p.y) for p in chain]
    points[0] = (chain[0].x, chain[0].y + _height(chain[0].item) / 2)
    points[-1] = (chain[-1].x, chain[-1].y - _height(chain[-1].item) / 2 - 1)
    text = f"M{points[0][0]:.1f},{points[0][1]:.1f}"
    for (x0, y0), (x1, y1) in zip(points, points[1:]):
        middle = (y0 + y1) / 2
        text += f" C{x0:.1f},{middle:.1f} {x1:.1f},{middle:.1f} {x1:.1f},{y1:.1f}"
    return f'<path d="{text}" fill="none" stroke="#999" marker-end="url(#tip)"/>'
