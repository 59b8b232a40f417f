"""Writes a small data set in MNIST's files: images whose bright quarter tells the class.

usage: make_digits.py FOLDER
"""

import random
import struct
import sys
from pathlib import Path


def image(rng, label):
    """28 x 28 bytes of noise; the quarter that the label names is brighter."""
    top, left = divmod(label, 2)
    return bytes(
        rng.randrange(100) + (120 if (y // 14, x // 14) == (top, left) else 0) for y in range(28) for x in range(28)
    )


def write(folder, name, count):
    rng = random.Random(count)
    labels = [i % 4 for i in range(count)]
    (folder / f"{name}-labels-idx1-ubyte").write_bytes(struct.pack(">ii", 2049, count) + bytes(labels))
    header = struct.pack(">iiii", 2051, count, 28, 28)
    (folder / f"{name}-images-idx3-ubyte").write_bytes(header + b"".join(image(rng, label) for label in labels))


if __name__ == "__main__":
    target = Path(sys.argv[1])
    target.mkdir(parents=True, exist_ok=True)
    write(target, "train", 600)
    write(target, "t10k", 200)
