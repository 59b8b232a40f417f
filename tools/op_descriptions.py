"""What each operation does, in a few words: from tools/descriptions.txt, else the comment above it in the sources."""

import re

OPERATION = re.compile(r'((?:^//[^\n]*\n)+)^AG_OP\(\s*((?:"[^"]*"\s*)+)', re.M)
FORMULA = re.compile(
    r'((?:^//[^\n]*\n)+)^struct \w+[^;{]*\{\s*(?://[^\n]*\n\s*)*AG_INFO\s*\{\s*((?:"[^"]*"\s*)+)', re.M
)


def from_sources(root):
    said = {}
    paths = [("argand/ops", "*.cpp", OPERATION), ("argand/nn", "*.cpp", OPERATION), ("argand/formulas", "*.h", FORMULA)]
    for folder, pattern, form in paths:
        for path in sorted((root / folder).glob(pattern)):
            for comment, schema in form.findall(path.read_text()):
                name = re.search(r"\w+", "".join(re.findall(r'"([^"]*)"', schema))).group()
                text = " ".join(line[2:].strip() for line in comment.splitlines())
                said.setdefault(name, text)
    return said


def read(root):
    """{operation: text}. `self` is its first tensor."""
    said = from_sources(root)
    aliases = {}
    for line in (root / "tools/descriptions.txt").read_text().splitlines():
        if line and not line.startswith("#"):
            name, _, text = line.partition(": ")
            if text.startswith("same as "):
                aliases[name] = text.removeprefix("same as ")
            else:
                said[name] = text
    for name, other in aliases.items():
        said[name] = f"Same as {other}: {said[other]}"
    return said
