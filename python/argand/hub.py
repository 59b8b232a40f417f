"""Files of weights by their address: downloaded once, checked, kept."""

import hashlib
import os
import re
import shutil
import tempfile
import urllib.request
from urllib.parse import urlparse

from .serialization import load as _load

__all__ = ["download_url_to_file", "get_dir", "load_state_dict_from_url", "set_dir"]

HASH_REGEX = re.compile(r"-([a-f0-9]*)\.")
_dir = None


class _NoProgress:
    """What tqdm does for a program where the package tqdm is not installed: it shows nothing."""

    def __init__(self, iterable=None, *args, **kwargs):
        self._iterable = iterable

    def __iter__(self):
        return iter(self._iterable)

    def __enter__(self):
        return self

    def __exit__(self, *error):
        return False

    def update(self, n=1):
        pass

    set_description = set_postfix = update

    def close(self):
        pass


def _get_torch_home():
    cache = os.environ.get("XDG_CACHE_HOME", "~/.cache")
    return os.path.expanduser(os.environ.get("TORCH_HOME", os.path.join(cache, "torch")))


def get_dir():
    """Where files are kept: set_dir()'s, else hub in $TORCH_HOME, else in the cache folder."""
    return _dir if _dir is not None else os.path.join(_get_torch_home(), "hub")


def set_dir(d):
    """Keeps files in d from now on."""
    global _dir
    _dir = os.path.expanduser(d)


def download_url_to_file(url, dst, hash_prefix=None, progress=True):
    """Downloads url to the file dst, which appears when it is whole. RuntimeError where its SHA-256 does not begin with
    hash_prefix.
    """
    digest = hashlib.sha256()
    with tempfile.NamedTemporaryFile(dir=os.path.dirname(os.path.abspath(dst)), delete=False) as f:
        try:
            with urllib.request.urlopen(urllib.request.Request(url, headers={"User-Agent": "argand.hub"})) as source:
                while block := source.read(1 << 20):
                    f.write(block)
                    digest.update(block)
            f.close()
            if hash_prefix is not None and not digest.hexdigest().startswith(hash_prefix):
                raise RuntimeError(
                    f"download_url_to_file: {url} has the SHA-256 {digest.hexdigest()}, expected {hash_prefix}..."
                )
            shutil.move(f.name, dst)
        finally:
            f.close()
            if os.path.exists(f.name):
                os.remove(f.name)


def load_state_dict_from_url(
    url, model_dir=None, map_location=None, progress=True, check_hash=False, file_name=None, weights_only=True
):
    """load() of the file at url, downloaded unless model_dir has it. check_hash: the file's name ends in -<SHA-256>."""
    folder = model_dir if model_dir is not None else os.path.join(get_dir(), "checkpoints")
    os.makedirs(folder, exist_ok=True)
    name = file_name or os.path.basename(urlparse(url).path)
    path = os.path.join(folder, name)
    if not os.path.exists(path):
        found = HASH_REGEX.search(name) if check_hash else None
        download_url_to_file(url, path, found.group(1) if found else None, progress)
    return _load(path, map_location=map_location, weights_only=weights_only)


def __getattr__(name):
    if name == "tqdm":
        try:
            from tqdm import tqdm
        except ImportError:
            tqdm = _NoProgress
        return tqdm
    if name in ("load", "list", "help"):
        raise NotImplementedError(
            f"hub.{name}: repositories are not fetched, for their code would run; install the package that defines the "
            "model, and use load_state_dict_from_url for its weights"
        )
    from ._missing import missing

    raise missing("argand.hub", name, __all__)
