"""Images as PNG files, and several images as one."""

import struct
import zlib

import argand

_COLOR_TYPES = {1: 0, 2: 4, 3: 2, 4: 6}  # channels: PNG's grey, grey with alpha, colour, colour with alpha


def to_hwc(image, dataformats):
    """image, whose dimensions are named by the letters N, C, H, W of dataformats, as uint8 [H, W, C].

    Floating point is taken as 0 to 1. A batch becomes a grid.
    """
    image = argand.as_tensor(image).detach().cpu()
    dataformats = dataformats.upper()
    if image.dim() != len(dataformats):
        raise ValueError(f"expected an image with dimensions {dataformats}, got shape {tuple(image.shape)}")
    if len(set(dataformats)) != len(dataformats) or set(dataformats) - set("NCHW") or "H" not in dataformats:
        raise ValueError(f"dataformats: expected different letters of NCHW, got {dataformats}")
    if "N" in dataformats:
        return _grid(_as_uint8(image.permute([dataformats.index(letter) for letter in "NHWC"])))
    if "C" not in dataformats:
        return _as_uint8(image.permute([dataformats.index(letter) for letter in "HW"])).unsqueeze(-1)
    return _as_uint8(image.permute([dataformats.index(letter) for letter in "HWC"]))


def _as_uint8(image):
    if image.dtype == argand.uint8:
        return image
    scale = 255.0 if image.is_floating_point() else 1.0
    return (image.to(argand.float32) * scale).clamp(0, 255).to(argand.uint8)


def _grid(images):
    """[N, H, W, C] as one image with up to 8 images in a row."""
    n, height, width, channels = images.shape
    columns = min(8, n)
    rows = -(-n // columns)
    grid = argand.zeros((rows * height, columns * width, channels), dtype=argand.uint8)
    for i in range(n):
        top, left = i // columns * height, i % columns * width
        grid[top : top + height, left : left + width] = images[i]
    return grid


def png(image):
    """The PNG file of uint8 [H, W, C]."""
    height, width, channels = image.shape
    if channels not in _COLOR_TYPES:
        raise ValueError(f"expected an image with 1 to 4 channels, got {channels}")
    filters = argand.zeros((height, 1), dtype=argand.uint8)  # each row says that it is not filtered
    rows = argand.cat([filters, image.reshape(height, width * channels)], 1).contiguous()

    def part(kind, data):
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    header = struct.pack(">IIBBBBB", width, height, 8, _COLOR_TYPES[channels], 0, 0, 0)
    data = zlib.compress(bytes(memoryview(rows)))
    return b"\x89PNG\r\n\x1a\n" + part(b"IHDR", header) + part(b"IDAT", data) + part(b"IEND", b"")
