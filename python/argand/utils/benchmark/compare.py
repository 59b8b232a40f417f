"""Compare: measurements as a table."""

from .timer import unit_of

__all__ = ["Compare"]


class Compare:
    """A table of Measurements: a row for each sub_label and number of threads, a column for each description."""

    def __init__(self, results):
        self._results = list(results)
        self._trimmed = False

    def extend_results(self, results):
        """More measurements."""
        self._results.extend(results)

    def trim_significant_figures(self):
        """Fewer digits."""
        self._trimmed = True

    def colorize(self, rowwise=False):
        """Colours are left to the terminal: changes nothing."""

    def highlight_warnings(self):
        """Changes nothing."""

    def _lines(self, label, results):
        columns = list(dict.fromkeys(r.description or "time" for r in results))
        cells = {}
        for r in results:
            row = ((r.num_threads or 1), r.sub_label or r.stmt)
            cells.setdefault((row, r.description or "time"), []).append(r.median)
        unit, name = unit_of(min(min(v) for v in cells.values()))
        digits = 0 if self._trimmed else 1
        yield [label or "", *columns]
        threads = None
        for row in dict.fromkeys(row for row, _ in cells):
            if row[0] != threads:
                threads = row[0]
                yield [f"{threads} thread{'s' if threads > 1 else ''}", *[""] * len(columns)]
            found = (cells.get((row, c)) for c in columns)
            yield [f"  {row[1]}", *("" if v is None else f"{min(v) / unit:.{digits}f}" for v in found)]
        yield [f"Times are in {name}.", *[""] * len(columns)]

    def __str__(self):
        tables = []
        for label in dict.fromkeys(r.label for r in self._results):
            lines = list(self._lines(label, [r for r in self._results if r.label == label]))
            widths = [max(len(line[i]) for line in lines) for i in range(len(lines[0]))]
            text = ["  |  ".join(c.ljust(w) for c, w in zip(line, widths, strict=True)).rstrip() for line in lines]
            tables.append("\n".join(text))
        return "\n\n".join(tables)

    def print(self):
        """Prints the table."""
        print(self)
