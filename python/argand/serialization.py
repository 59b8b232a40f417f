"""save and load in PyTorch's file format: a zip archive of one pickle and the tensors' memory. Its format of before
1.6 is read, too.

Nothing in a file is executed. The pickle may name only what is listed here, and classes of modules and tensors that the
program has imported already, which are rebuilt by __new__ and their state, and, with weights_only=False, NumPy's
numbers and arrays, namespaces and paths; anything else is an error.
"""

import collections
import io
import os
import pickle
import struct
import sys
import zipfile
from typing import Any

from . import _C, _pickled_numpy
from ._C import Tensor

__all__ = ["save", "load", "add_safe_globals", "clear_safe_globals", "get_safe_globals", "safe_globals"]

_STORAGES = {
    "FloatStorage": _C.float32,
    "DoubleStorage": _C.float64,
    "HalfStorage": _C.float16,
    "BFloat16Storage": _C.bfloat16,
    "LongStorage": _C.int64,
    "IntStorage": _C.int32,
    "ShortStorage": _C.int16,
    "CharStorage": _C.int8,
    "ByteStorage": _C.uint8,
    "BoolStorage": _C.bool,
    "ComplexFloatStorage": _C.complex64,
    "ComplexDoubleStorage": _C.complex128,
}
_STORAGE_OF = {dtype: name for name, dtype in _STORAGES.items()}
# Types without a storage class of their own: their storages are bytes, and the tensor names its type.
_BYTE_STORED = (_C.uint16, _C.uint32, _C.uint64, _C.float8_e4m3fn, _C.float8_e5m2)
_BYTE_STORED += (_C.float8_e4m3fnuz, _C.float8_e5m2fnuz)
_DTYPES = {str(d).split(".")[1]: d for d in (*_STORAGE_OF, *_BYTE_STORED)}


FILE_LIKE = MAP_LOCATION = Any  # names for type hints


class UnpicklingError(pickle.UnpicklingError):
    """The file names something that load() does not rebuild, or breaks the format."""


# --- writing


class _Global:
    """A name of PyTorch's, written as it stands; the call it stands for happens when the file is read."""

    def __init__(self, module, name):
        self.module, self.name = module, name

    def __call__(self, *args):
        raise TypeError(f"{self.module}.{self.name} is a name in files")


_REBUILD_TENSOR = _Global("torch._utils", "_rebuild_tensor_v2")
_REBUILD_TYPED_TENSOR = _Global("torch._utils", "_rebuild_tensor_v3")
_UNTYPED_STORAGE = _Global("torch.storage", "UntypedStorage")
_REBUILD_PARAMETER = _Global("torch._utils", "_rebuild_parameter")
_STORAGE_GLOBALS = {d: _Global("torch", name) for d, name in _STORAGE_OF.items()}
_DTYPE_GLOBALS = {d: _Global("torch", name) for name, d in _DTYPES.items()}


class _Storage:
    def __init__(self, tensor):
        self.dtype = tensor.dtype
        self.numel = tensor._storage_nbytes() // tensor.element_size()
        self.flat = tensor.detach().as_strided((self.numel,), (1,), 0)


class _Pickler(pickle._Pickler):  # the one in Python: its dispatch can be extended
    dispatch = dict(pickle._Pickler.dispatch)

    def __init__(self, file):
        super().__init__(file, protocol=2)
        self.storages, self.keys = {}, {}

    def persistent_id(self, obj):
        if type(obj) is not _Storage:
            return None
        key = self.keys[obj.flat.data_ptr(), obj.numel, obj.dtype]
        if obj.dtype in _BYTE_STORED:
            return ("storage", _UNTYPED_STORAGE, key, "cpu", obj.numel * obj.flat.element_size())
        return ("storage", _STORAGE_GLOBALS[obj.dtype], key, "cpu", obj.numel)

    def storage_of(self, tensor):
        storage = _Storage(tensor)
        known = (storage.flat.data_ptr(), storage.numel, storage.dtype)
        if known not in self.keys:
            self.keys[known] = str(len(self.keys))
            self.storages[self.keys[known]] = storage
        return storage

    def reducer_override(self, obj):
        if not isinstance(obj, Tensor):
            return NotImplemented
        if obj.is_meta:
            raise NotImplementedError("save: a meta tensor has no numbers")
        with_grad, is_parameter = obj.requires_grad, type(obj).__name__ == "Parameter"
        x = obj.detach() if type(obj) is Tensor else obj.detach().as_subclass(Tensor)
        x = x.cpu()
        args = (self.storage_of(x), x.storage_offset(), tuple(x.shape), x.stride(), with_grad and not is_parameter)
        rebuilt = (_REBUILD_TENSOR, (*args, collections.OrderedDict()))
        if x.dtype in _BYTE_STORED:
            rebuilt = (_REBUILD_TYPED_TENSOR, (*rebuilt[1], x.dtype))
        if is_parameter:
            return _REBUILD_PARAMETER, (_Call(*rebuilt), with_grad, collections.OrderedDict())
        return rebuilt

    def save_global(self, obj, name=None):
        if isinstance(obj, _Global):
            module, name = obj.module, obj.name
        else:
            name = name or getattr(obj, "__qualname__", obj.__name__)
            module = pickle.whichmodule(obj, name)
            if module == "argand" or module.startswith("argand."):
                module = "torch" + module[len("argand") :]
            elif module == "builtins":
                module = {"set": "__builtin__", "frozenset": "__builtin__"}.get(name, "__builtin__")
        self.write(pickle.GLOBAL + module.encode() + b"\n" + name.encode() + b"\n")
        self.memoize(obj)

    def save_string_constant(self, obj):
        self.save(_DTYPE_GLOBALS[obj] if obj in _DTYPE_GLOBALS else _Global("torch", str(obj).split(".")[1]))

    dispatch[_Global] = save_global
    dispatch[type] = save_global
    dispatch[_C.dtype] = save_string_constant
    dispatch[_C.layout] = save_string_constant
    dispatch[_C.memory_format] = save_string_constant


class _Call:
    """Pickled as the call it stands for."""

    def __init__(self, function, args):
        self.call = function, args

    def __reduce__(self):
        return self.call


def save(obj, f, pickle_module=None, pickle_protocol=2, _use_new_zipfile_serialization=True):
    """Writes obj (tensors, modules, and containers of them) to a path or a binary file; PyTorch's torch.load reads it.

    Tensors that share memory still do when they are loaded.
    """
    pickled = io.BytesIO()
    pickler = _Pickler(pickled)
    pickler.dump(obj)
    name = "archive"
    if isinstance(f, (str, os.PathLike)):
        name = os.path.splitext(os.path.basename(os.fspath(f)))[0] or name
    with zipfile.ZipFile(f, "w", zipfile.ZIP_STORED) as z:
        z.writestr(f"{name}/data.pkl", pickled.getvalue())
        z.writestr(f"{name}/.format_version", "1")
        z.writestr(f"{name}/byteorder", "little")
        for key, storage in pickler.storages.items():
            z.writestr(f"{name}/data/{key}", storage.flat._bytes())
        z.writestr(f"{name}/version", "3\n")


# --- reading

_safe = []


def add_safe_globals(safe_globals):
    """Allows load() to rebuild these classes and call these functions."""
    _safe.extend(safe_globals)


def get_safe_globals():
    """What add_safe_globals() has allowed."""
    return list(_safe)


def clear_safe_globals():
    """Forgets what add_safe_globals() has allowed."""
    _safe.clear()


class safe_globals:
    """with safe_globals([...]): load() may use these inside."""

    def __init__(self, safe_globals):
        self.added = list(safe_globals)

    def __enter__(self):
        self.before = list(_safe)
        _safe.extend(self.added)

    def __exit__(self, *error):
        _safe[:] = self.before


def _rebuild_tensor(storage, offset, size, stride, requires_grad=False, hooks=None, metadata=None):
    size, stride = tuple(size), tuple(stride)
    last = offset + sum((n - 1) * s for n, s in zip(size, stride)) if all(size) else -1
    if len(size) != len(stride) or offset < 0 or min((*size, *stride), default=0) < 0 or last >= storage.numel():
        raise UnpicklingError(
            f"load: a tensor of sizes {size}, strides {stride} at {offset} does not fit {storage.numel()} elements"
        )
    x = storage.as_strided(size, stride, storage.storage_offset() + offset)
    x = x.detach()
    return x.requires_grad_() if requires_grad else x


def _rebuild_typed_tensor(storage, offset, size, stride, requires_grad, hooks, dtype, metadata=None):
    if not isinstance(dtype, _C.dtype) or storage.dtype is not _C.uint8 or storage.numel() % dtype.itemsize:
        raise UnpicklingError(f"load: a storage of {storage.numel()} bytes cannot be read as {dtype}")
    return _rebuild_tensor(storage.view(dtype), offset, size, stride, requires_grad)


def _rebuild_parameter(data, requires_grad, hooks):
    from .nn import Parameter

    return Parameter(data, requires_grad)


def _rebuild_from_type(func, cls, args, state):
    x = func(*args)
    if cls is not Tensor:
        x = x.as_subclass(cls)
    if isinstance(state, dict):
        x.__dict__.update(state)
    return x


class _StorageType:
    def __init__(self, dtype):
        self.dtype = dtype


def _bytearray(data=b"", encoding=None):
    """bytearray without its form that takes a size."""
    if not isinstance(data, (bytes, str)):
        raise UnpicklingError(f"load: a bytearray of {type(data).__name__}")
    return bytearray(data) if encoding is None else bytearray(data, encoding)


def _bytes(data=b"", encoding=None):
    """bytes without its form that takes a size."""
    return bytes(_bytearray(data, encoding))


_KNOWN = {
    ("collections", "OrderedDict"): collections.OrderedDict,
    ("collections", "defaultdict"): collections.defaultdict,
    ("collections", "Counter"): collections.Counter,
    ("collections", "deque"): collections.deque,
    ("builtins", "set"): set,
    ("builtins", "frozenset"): frozenset,
    ("builtins", "complex"): complex,
    ("builtins", "bytearray"): _bytearray,
    ("builtins", "bytes"): _bytes,
    ("builtins", "slice"): slice,
    ("builtins", "dict"): dict,
    ("builtins", "list"): list,
    ("builtins", "tuple"): tuple,
    ("builtins", "int"): int,
    ("builtins", "float"): float,
    ("builtins", "str"): str,
    ("builtins", "bool"): bool,
    ("torch._utils", "_rebuild_tensor"): _rebuild_tensor,
    ("torch._utils", "_rebuild_tensor_v2"): _rebuild_tensor,
    ("torch._utils", "_rebuild_tensor_v3"): _rebuild_typed_tensor,
    ("torch._utils", "_rebuild_parameter"): _rebuild_parameter,
    ("torch._tensor", "_rebuild_from_type_v2"): _rebuild_from_type,
    ("torch", "Tensor"): Tensor,
    ("torch", "Size"): _C.Size,
    ("torch", "device"): _C.device,
    ("torch", "strided"): _C.strided,
    ("torch.serialization", "_get_layout"): lambda name: _C.strided,
    ("torch.storage", "UntypedStorage"): _StorageType(_C.uint8),
    **{("torch", name): _StorageType(d) for name, d in _STORAGES.items()},
    **{("torch", name): d for name, d in _DTYPES.items()},
}


def _encode(text, encoding):  # how pickles of protocol 2 write bytes
    if encoding != "latin1":
        raise UnpicklingError(f"load: bytes in the encoding {encoding!r}")
    return text.encode("latin1")


_KNOWN["_codecs", "encode"] = _encode


# What trainers put beside the tensors: data without code of its own. The classes are looked up where they are wanted.
_RECORDS = {
    ("argparse", "Namespace"),
    ("types", "SimpleNamespace"),
    *(("pathlib", f"{kind}{system}Path") for kind in ("", "Pure") for system in ("", "Posix", "Windows")),
}


def _record(module, name):
    """What stands for a record of numbers, text and the like; None for anything else."""
    if (module, name) in _RECORDS:
        import importlib

        return getattr(importlib.import_module(module), name)
    return _pickled_numpy.find(module, name) if module.split(".")[0] == "numpy" else None


def _imported_class(module, name):
    """A class of modules or tensors that the program has imported; None for anything else."""
    if module == "torch" or module.startswith("torch."):
        module = "argand" + module[len("torch") :]
    found = sys.modules.get(module)
    for part in name.split("."):
        found = getattr(found, part, None) if found is not None and not part.startswith("__") else None
    bases = [Tensor]
    if "argand.nn.modules.module" in sys.modules:
        bases.append(sys.modules["argand.nn.modules.module"].Module)
    return found if isinstance(found, type) and issubclass(found, tuple(bases)) else None


class _Unpickler(pickle._Unpickler):
    """The unpickler written in Python: that in C takes memory for all numbers up to the largest that a file names."""

    # BYTEARRAY8 takes memory for as many bytes as it is told before it reads one.
    dispatch = {k: v for k, v in pickle._Unpickler.dispatch.items() if k != pickle.BYTEARRAY8[0]}

    def load_build(self):
        if type(self.stack[-2]).__module__.startswith("numpy") and _pickled_numpy.take_state(
            self.stack[-2], self.stack[-1]
        ):
            self.stack.pop()
        else:
            super().load_build()

    dispatch[pickle.BUILD[0]] = load_build

    def __init__(self, file, read_storage, weights_only):
        super().__init__(file, encoding="utf-8")
        self.read_storage, self.weights_only = read_storage, weights_only

    def find_class(self, module, name):
        module = {"__builtin__": "builtins"}.get(module, module)
        known = _KNOWN.get((module, name))
        if known is not None:
            return known
        for allowed in _safe:
            allowed, full = (
                allowed if isinstance(allowed, tuple) else (allowed, f"{allowed.__module__}.{allowed.__qualname__}")
            )
            if full in (f"{module}.{name}", f"argand{module[5:]}.{name}"):
                return allowed
        if not self.weights_only:
            cls = _imported_class(module, name) or _record(module, name)
            if cls is not None:
                return cls
            if (module, name) == ("copyreg", "_reconstructor"):
                return lambda c, base, state: object.__new__(c) if base is object else c.__new__(c)
        hint = "" if self.weights_only is False else "; modules are rebuilt with weights_only=False"
        raise UnpicklingError(
            f"load: the file names {module}.{name}, which is not allowed{hint}; import its class first where it is a "
            "module's, or allow it with argand.serialization.add_safe_globals"
        )

    def persistent_load(self, saved):
        if not (isinstance(saved, tuple) and len(saved) >= 5 and saved[0] == "storage"):
            raise UnpicklingError("load: an unknown kind of persistent id")
        kind, key, location, numel = saved[1:5]
        if not isinstance(kind, _StorageType) or not isinstance(numel, int):
            raise UnpicklingError("load: a storage without a type")
        storage = self.read_storage(kind.dtype, str(key), location, numel)
        part = saved[5] if len(saved) > 5 else None  # of old files: (its key, offset, elements)
        if part is None:
            return storage
        _, offset, count = part
        if not 0 <= offset <= offset + count <= storage.numel():
            raise UnpicklingError(f"load: elements {offset} to {offset + count} of a storage of {storage.numel()}")
        return storage[offset : offset + count]


def _check_location(location, map_location):
    if isinstance(map_location, dict):
        map_location = map_location.get(location)
    wanted = location if map_location is None or callable(map_location) else str(map_location)
    if map_location is None and wanted != "cpu":
        raise RuntimeError(f"load: the file's tensors were on '{location}'; load them with map_location='cpu'")
    if wanted != "cpu":
        raise RuntimeError(f"load: map_location={wanted!r}, but this build has the device 'cpu' alone")


def _guarded(read):
    """read(), whose errors about a broken file become UnpicklingError."""
    try:
        return read()
    except (pickle.UnpicklingError, MemoryError):
        raise
    except RuntimeError as error:  # NotImplementedError is one: a zip file's version or compression
        if str(error).startswith("load:"):
            raise
        raise UnpicklingError(f"load: the file breaks the format: {error}") from error
    except (
        EOFError,
        ValueError,
        TypeError,
        KeyError,
        IndexError,
        AttributeError,
        RecursionError,
        OverflowError,
        NameError,
        AssertionError,
        struct.error,
        zipfile.BadZipFile,
    ) as error:
        raise UnpicklingError(f"load: the file breaks the format: {error!r}") from error


def _whole(f):
    """All bytes of a path or a file."""
    if isinstance(f, (str, os.PathLike)):
        with open(f, "rb") as file:
            return file.read()
    f.seek(0)
    return f.read()


_MAGIC, _PROTOCOL = 0x1950A86A20F9469CFC6C, 1001


def _is_safetensors(data):
    """Whether data begins as such files do: the length of a JSON object, and the object."""
    return 2 <= int.from_bytes(data[:8], "little") <= len(data) - 8 and data[8:9] == b"{"


def _load_of_old(data, map_location, weights_only):
    """PyTorch's format before 1.6: four pickles (magic number, protocol, about the machine, the object), the keys of
    the storages as a fifth, and then each storage: its number of elements and their bytes.
    """
    file, storages = io.BytesIO(data), {}

    def no_storage(*args):
        raise UnpicklingError("load: a storage where none may be")

    def unpickled(read_storage=no_storage):
        return _Unpickler(file, read_storage, weights_only).load()

    def allocate(dtype, key, location, numel):
        _check_location(location, map_location)
        if key not in storages:
            held = sum(s.numel() * s.element_size() for s in storages.values())
            if not 0 <= numel * dtype.itemsize <= len(data) - held:
                raise UnpicklingError(f"load: a storage of {numel} elements in a file of {len(data)} bytes")
            storages[key] = _C.empty(numel, dtype=dtype)
        elif storages[key].dtype is not dtype or storages[key].numel() != numel:
            raise UnpicklingError(f"load: the storage {key} comes in two forms")
        return storages[key]

    try:
        if unpickled() != _MAGIC:
            raise pickle.UnpicklingError
    except (pickle.UnpicklingError, EOFError, ValueError, AttributeError, IndexError, TypeError, KeyError):
        known = "; it looks like safetensors, which safetensors.numpy reads" if _is_safetensors(data) else ""
        raise UnpicklingError(f"load: neither a zip archive nor a file of PyTorch's before 1.6{known}") from None
    if unpickled() != _PROTOCOL:
        raise UnpicklingError(f"load: the file's protocol is not {_PROTOCOL}")
    about = unpickled()
    if not isinstance(about, dict) or about.get("little_endian") is False:
        raise UnpicklingError("load: the file was written on a big-endian machine")
    found = unpickled(allocate)
    for key in unpickled():
        if str(key) not in storages:
            raise UnpicklingError(f"load: the file has a storage {key} that nothing uses")
        storage = storages.pop(str(key))
        count, size = file.read(8), storage.numel() * storage.element_size()
        block = bytearray(file.read(size))
        if count != storage.numel().to_bytes(8, "little") or len(block) < size:
            raise UnpicklingError(f"load: the storage {key} is cut short")
        if size:
            storage.copy_(_C.frombuffer(block, dtype=storage.dtype))
    if storages:
        raise UnpicklingError(f"load: the file lacks the storages {sorted(storages)}")
    return found


def _load_of_zip(archive, map_location, weights_only):
    """PyTorch's format: data.pkl, and a record of bytes for each storage, none of them compressed."""
    if any(info.compress_type != zipfile.ZIP_STORED for info in archive.infolist()):
        raise UnpicklingError("load: the archive is compressed; write it without compression, as torch.save does")
    pickles = [n for n in archive.namelist() if n.endswith("/data.pkl") and n.count("/") == 1]
    if len(pickles) != 1:
        raise UnpicklingError("load: the archive does not hold one data.pkl")
    folder = pickles[0][: -len("data.pkl")]
    names, loaded = set(archive.namelist()), {}
    if folder + "byteorder" in names and archive.read(folder + "byteorder") != b"little":
        raise UnpicklingError("load: the file was written on a big-endian machine")

    def read_storage(dtype, key, location, numel):
        _check_location(location, map_location)
        if (key, dtype) not in loaded:
            if folder + "data/" + key not in names:
                raise UnpicklingError(f"load: the archive lacks data/{key}")
            data = bytearray(archive.read(folder + "data/" + key))
            if len(data) < numel * dtype.itemsize or numel < 0:
                raise UnpicklingError(f"load: data/{key} has {len(data)} bytes, too few for {numel} of {dtype}")
            loaded[key, dtype] = _C.frombuffer(data, dtype=dtype) if numel else _C.empty(0, dtype=dtype)
        return loaded[key, dtype]

    unpickler = _Unpickler(io.BytesIO(archive.read(pickles[0])), read_storage, weights_only)
    return unpickler.load()


def load(f, map_location=None, pickle_module=None, *, weights_only=None, mmap=None, **pickle_load_args):
    """What save() wrote, or PyTorch's torch.save: from a path or a binary file.

    weights_only=False also rebuilds modules whose classes are imported, NumPy's numbers and arrays (not of objects),
    argparse.Namespace, types.SimpleNamespace and paths. Raises UnpicklingError for what is not allowed
    and for files that break the format.
    """
    weights_only = True if weights_only is None else bool(weights_only)
    try:
        archive = zipfile.ZipFile(f)
    except zipfile.BadZipFile:
        return _guarded(lambda: _load_of_old(_whole(f), map_location, weights_only))
    except (ValueError, NotImplementedError, OverflowError, EOFError) as error:
        raise UnpicklingError(f"load: the file breaks the format: {error!r}") from error
    with archive:
        return _guarded(lambda: _load_of_zip(archive, map_location, weights_only))


class PyTorchFileReader:
    """A file's parts, read one by one: not offered."""

    def __init__(self, name_or_buffer):
        raise NotImplementedError("PyTorchFileReader: the parts of a file are not read one by one; use load()")
