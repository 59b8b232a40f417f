"""Event files: TFRecord framing and the few protocol buffer messages that TensorBoard reads."""

import struct


def _crc_table():
    table = []
    for value in range(256):
        for _ in range(8):
            value = (value >> 1) ^ (0x82F63B78 if value & 1 else 0)  # CRC-32C, reflected
        table.append(value)
    return tuple(table)


_TABLE = _crc_table()


def crc32c(data):
    """The Castagnoli CRC of bytes."""
    crc, table = 0xFFFFFFFF, _TABLE
    for byte in data:
        crc = table[(crc ^ byte) & 0xFF] ^ (crc >> 8)
    return crc ^ 0xFFFFFFFF


def _masked_crc(data):
    crc = crc32c(data)
    return (((crc >> 15) | (crc << 17)) + 0xA282EAD8) & 0xFFFFFFFF


def framed(data):
    """A TFRecord: length, its CRC, the data, its CRC."""
    length = struct.pack("<Q", len(data))
    return length + struct.pack("<I", _masked_crc(length)) + data + struct.pack("<I", _masked_crc(data))


# --- protocol buffers: each function gives one field, and a message is its fields one after the other ----------------


def _varint(value):
    value &= (1 << 64) - 1
    encoded = bytearray()
    while value > 0x7F:
        encoded.append(value & 0x7F | 0x80)
        value >>= 7
    encoded.append(value)
    return bytes(encoded)


def integer(field, value):
    """int32, int64, enum or bool."""
    return _varint(field << 3) + _varint(int(value))


def double(field, value):
    """double."""
    return _varint(field << 3 | 1) + struct.pack("<d", value)


def single(field, value):
    """float."""
    return _varint(field << 3 | 5) + struct.pack("<f", value)


def chunk(field, value):
    """string, bytes or a message."""
    data = value.encode() if isinstance(value, str) else bytes(value)
    return _varint(field << 3 | 2) + _varint(len(data)) + data


def doubles(field, values):
    """repeated double, packed."""
    return chunk(field, struct.pack(f"<{len(values)}d", *values))


# --- tensorflow/core/util/event.proto and framework/summary.proto ----------------------------------------------------

_DT_STRING = 7


def event(wall_time, step=None, summary=None, file_version=None, graph=None):
    """Event; summary: the bytes of a Summary; graph: of a GraphDef."""
    data = double(1, wall_time)
    if step is not None:
        data += integer(2, step)
    if file_version is not None:
        data += chunk(3, file_version)
    if graph is not None:
        data += chunk(4, graph)
    return data if summary is None else data + chunk(5, summary)


def summary(*values):
    """Summary of the bytes of Values."""
    return b"".join(chunk(1, value) for value in values)


def scalar_value(tag, number):
    """Value with a number."""
    return chunk(1, tag) + single(2, number)


def image_value(tag, height, width, channels, png):
    """Value with a PNG image."""
    image = integer(1, height) + integer(2, width) + integer(3, channels) + chunk(4, png)
    return chunk(1, tag) + chunk(4, image)


def histogram_value(tag, low, high, count, total, squares, limits, counts):
    """Value with a histogram; limits: the upper ends of the buckets."""
    histogram = double(1, low) + double(2, high) + double(3, count) + double(4, total) + double(5, squares)
    return chunk(1, tag) + chunk(5, histogram + doubles(6, limits) + doubles(7, counts))


def text_value(tag, text):
    """Value with a text for the text plugin."""
    shape = chunk(2, integer(1, 1))
    tensor = integer(1, _DT_STRING) + chunk(2, shape) + chunk(8, text)
    metadata = chunk(1, chunk(1, "text"))
    return chunk(1, tag) + chunk(8, tensor) + chunk(9, metadata)


# --- tensorflow/core/framework/graph.proto, node_def.proto and attr_value.proto --------------------------------------


def graph_node(name, operation, inputs, sizes):
    """NodeDef; sizes: of the output, or None."""
    data = chunk(1, name) + chunk(2, operation) + b"".join(chunk(3, i) for i in inputs)
    if sizes is not None:
        shape = b"".join(chunk(2, integer(1, n)) for n in sizes)
        shapes = chunk(1, chunk(7, shape))  # AttrValue with a list of one shape
        data += chunk(5, chunk(1, "_output_shapes") + chunk(2, shapes))
    return data


def graph(nodes):
    """GraphDef of the bytes of NodeDefs, in the newest form of before 2017, which all readers know."""
    return b"".join(chunk(1, node) for node in nodes) + chunk(4, integer(1, 22))
