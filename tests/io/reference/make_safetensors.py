#!/usr/bin/env python3
"""Makes reference.safetensors with the format's own library; safetensors_test.cpp reads it. `--check FILE` reads the
same tensors back from a file Argand wrote. Needs safetensors and numpy (development only)."""

import sys
from pathlib import Path

import numpy
from safetensors.numpy import load_file, save_file

TENSORS = {
    "bool": numpy.array([True, False, True]),
    "u8": numpy.arange(250, 256, dtype=numpy.uint8),
    "i8": numpy.array([-128, 127], dtype=numpy.int8),
    "i16": numpy.array([[-32768], [32767]], dtype=numpy.int16),
    "i32": numpy.array([-(2**31), 2**31 - 1], dtype=numpy.int32),
    "i64": numpy.array([-(2**63), 2**63 - 1], dtype=numpy.int64),
    "f16": numpy.array([0.5, -65504], dtype=numpy.float16),
    "f32": numpy.arange(6, dtype=numpy.float32).reshape(2, 3) / 4,
    "f64": numpy.array(numpy.pi),
    "empty": numpy.zeros((0, 3), dtype=numpy.float32),
    "naïve \"quoted\" \\ ⟨名前⟩": numpy.ones(1, dtype=numpy.float32),
}


def main():
    if sys.argv[1:2] == ["--check"]:
        got = load_file(sys.argv[2])
        assert got.keys() == TENSORS.keys(), (got.keys(), TENSORS.keys())
        for name, x in TENSORS.items():
            assert got[name].dtype == x.dtype and got[name].shape == x.shape and (got[name] == x).all(), name
        print("the same")
    else:
        save_file(TENSORS, Path(__file__).with_name("reference.safetensors"), metadata={"made by": "numpy", "ünï": "\t"})


if __name__ == "__main__":
    main()
