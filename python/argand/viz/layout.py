"""Places for the nodes of a directed graph without cycles: in layers, after Sugiyama, Tagawa and Toda (1981)."""

SWEEPS = 12


class Place:
    """Where something stands: x and y of its centre. Edges over several layers have Places without an item between."""

    def __init__(self, item=None, width=0.0):
        self.item, self.width = item, width
        self.weight = 0.05 if item is not None and not item.sources else 1.0
        self.x = self.y = 0.0
        self.layer = 0
        self.above, self.below = [], []


def layers_of(items):
    """{item: layer}; layer 0 is at the top. What nothing feeds stands just above its first user."""
    layer, users = {}, {item: [] for item in items}
    for item in items:
        layer[item] = 1 + max((layer[s] for s in item.sources), default=-1)
        for source in item.sources:
            users[source].append(item)
    for item in items:
        if not item.sources and users[item]:
            layer[item] = max(0, min(layer[u] for u in users[item]) - 1)
    return layer


def _linked(items, layer, width_of):
    """(layers as lists of Places, {item: Place}, [Places along every edge])."""
    places = {item: Place(item, width_of(item)) for item in items}
    rows = [[] for _ in range(1 + max(layer.values()))]
    chains = []
    for item in items:
        places[item].layer = layer[item]
        rows[layer[item]].append(places[item])
    lines = {}  # {source: its Places from its own layer down}: its users share the bends on the way
    for item in items:
        for source in item.sources:
            line = lines.setdefault(source, [places[source]])
            for between in range(layer[source] + len(line), layer[item]):
                bend = Place()
                bend.layer = between
                rows[between].append(bend)
                _join(line[-1], bend)
                line.append(bend)
            chain = [*line[: layer[item] - layer[source]], places[item]]
            _join(chain[-2], chain[-1])
            chains.append(chain)
    return rows, places, chains


def _join(upper, lower):
    upper.below.append(lower)
    lower.above.append(upper)


def _order(rows):
    """Sorts each row by the mean position of its neighbours, downwards and upwards in turn."""
    for row in rows:
        _number(row)
    for sweep in range(SWEEPS):
        downwards = sweep % 2 == 0
        for row in rows if downwards else reversed(rows):
            row.sort(key=lambda p: _mean(p.above if downwards else p.below, p.x))
            _number(row)


def _number(row):
    for i, place in enumerate(row):
        place.x = float(i)


def _mean(places, otherwise):
    return sum(p.x for p in places) / len(places) if places else otherwise


def _pull(place):
    """Where the neighbours want a place; what nothing feeds follows its users more than they follow it."""
    near = place.above + place.below
    return sum(p.x * p.weight for p in near) / sum(p.weight for p in near) if near else place.x


def _spread(row, gap):
    """Moves Places apart to where each has room, as near to where they want to be as the order lets them."""
    groups = []  # [places, offsets from the first, weight, weighted sum of where the first is wanted]
    for place in row:
        groups.append([[place], [0.0], place.weight, place.weight * place.x])
        while len(groups) > 1:
            left, right = groups[-2], groups[-1]
            step = left[1][-1] + (left[0][-1].width + right[0][0].width) / 2 + gap
            if left[3] / left[2] + step <= right[3] / right[2]:
                break
            groups.pop()
            left[3] += right[3] - step * right[2]
            left[2] += right[2]
            left[0] += right[0]
            left[1] += [step + o for o in right[1]]
    for places, offsets, weight, total in groups:
        for place, offset in zip(places, offsets):
            place.x = total / weight + offset


def arrange(items, width_of, row_height, gap):
    """(Places of the items, [Places along every edge], width, height). Each item stands below its sources."""
    rows, places, chains = _linked(items, layers_of(items), width_of)
    _order(rows)
    widest = max(sum(p.width + gap for p in row) for row in rows)
    for row in rows:
        room = sum(p.width + gap for p in row)
        at = (widest - room) / 2
        for place in row:
            place.x = at + place.width / 2
            at += place.width + gap
    for sweep in range(8 * SWEEPS):
        for row in rows if sweep % 2 == 0 else reversed(rows):
            for place in row:
                place.x = _pull(place)
            _spread(row, gap)
    left = min(p.x - p.width / 2 for row in rows for p in row)
    for number, row in enumerate(rows):
        for place in row:
            place.x -= left
            place.y = (number + 0.5) * row_height
    width = max(p.x + p.width / 2 for row in rows for p in row)
    return list(places.values()), chains, width, len(rows) * row_height
