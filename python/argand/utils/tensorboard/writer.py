"""SummaryWriter: numbers, histograms, images, texts and graphs in files that TensorBoard shows."""

import atexit
import itertools
import os
import socket
import time
import weakref
from bisect import bisect_left

import argand
from argand.utils.tensorboard import graphs, images, records

_file_numbers = itertools.count()
_open_files = weakref.WeakSet()


@atexit.register
def _close_files():
    for file in list(_open_files):
        file.close()


def _default_bins():
    """Bucket limits that grow by a tenth from 1e-12 to 1e20, and the same below 0."""
    positive, limit = [], 1e-12
    while limit < 1e20:
        positive.append(limit)
        limit *= 1.1
    return [-v for v in reversed(positive)] + [0.0] + positive


class FileWriter:
    """One event file in log_dir; what is written reaches it after flush_secs, or by flush()."""

    def __init__(self, log_dir, max_queue=10, flush_secs=120, filename_suffix=""):
        self._log_dir = os.fspath(log_dir)
        os.makedirs(self._log_dir, exist_ok=True)
        name = f"events.out.tfevents.{int(time.time()):010d}.{socket.gethostname()}.{os.getpid()}.{next(_file_numbers)}"
        self._path = os.path.join(self._log_dir, name + filename_suffix)
        self._file = open(self._path, "wb")
        self._flush_secs = flush_secs
        self._flushed = time.monotonic()
        _open_files.add(self)
        self._write(records.event(time.time(), file_version="brain.Event:2"))
        self.flush()

    def get_logdir(self):
        """The folder."""
        return self._log_dir

    def _write(self, event):
        if self._file is None:
            self._file = open(self._path, "ab")
        self._file.write(records.framed(event))
        if time.monotonic() - self._flushed > self._flush_secs:
            self.flush()

    def add_values(self, values, global_step=None, walltime=None):
        """Writes encoded Values as one event."""
        now = time.time() if walltime is None else walltime
        step = None if global_step is None else int(global_step)
        self._write(records.event(now, step, records.summary(*values)))

    def add_graph(self, graph, walltime=None):
        """Writes an encoded GraphDef as one event."""
        self._write(records.event(time.time() if walltime is None else walltime, graph=graph))

    def flush(self):
        """Hands everything to the file."""
        if self._file is not None:
            self._file.flush()
        self._flushed = time.monotonic()

    def close(self):
        """Closes the file; the next value opens it again."""
        if self._file is not None:
            self._file.close()
            self._file = None


class SummaryWriter:
    """Writes event files into log_dir; by default a new folder of runs/ named by time and host, with comment."""

    def __init__(self, log_dir=None, comment="", purge_step=None, max_queue=10, flush_secs=120, filename_suffix=""):
        if not log_dir:
            now = time.strftime("%b%d_%H-%M-%S")
            log_dir = os.path.join("runs", f"{now}_{socket.gethostname()}{comment}")
        self.log_dir = os.fspath(log_dir)
        self.purge_step = purge_step
        self.max_queue = max_queue
        self.flush_secs = flush_secs
        self.filename_suffix = filename_suffix
        self.file_writer = None
        self.all_writers = {}
        self._bins = None
        self._get_file_writer()

    def _get_file_writer(self):
        if self.file_writer is None:
            self.file_writer = self._writer_in(self.log_dir)
        return self.file_writer

    def _writer_in(self, folder):
        if folder not in self.all_writers:
            self.all_writers[folder] = FileWriter(folder, self.max_queue, self.flush_secs, self.filename_suffix)
        return self.all_writers[folder]

    def get_logdir(self):
        """The folder."""
        return self.log_dir

    def add_scalar(self, tag, scalar_value, global_step=None, walltime=None, new_style=False, double_precision=False):
        """A number, or a Tensor of one element, at global_step."""
        value = records.scalar_value(tag, float(scalar_value))
        self._get_file_writer().add_values([value], global_step, walltime)

    def add_scalars(self, main_tag, tag_scalar_dict, global_step=None, walltime=None):
        """Several numbers that are shown together; each goes into a folder of its own."""
        for tag, number in tag_scalar_dict.items():
            folder = os.path.join(self.log_dir, f"{main_tag.replace('/', '_')}_{tag}")
            value = records.scalar_value(main_tag, float(number))
            self._writer_in(folder).add_values([value], global_step, walltime)

    def add_histogram(self, tag, values, global_step=None, bins="tensorflow", walltime=None, max_bins=None):
        """The distribution of the elements of values; bins: 'tensorflow', or the limits of the buckets."""
        if isinstance(bins, str):
            if bins not in ("tensorflow", "auto"):
                raise ValueError(f"add_histogram: expected bins 'tensorflow', 'auto' or limits, got {bins!r}")
            if self._bins is None:
                self._bins = _default_bins()
            bins = self._bins
        values = argand.as_tensor(values).detach().cpu().flatten().to(argand.float64)
        if not values.numel():
            raise ValueError("add_histogram: values is empty; give at least one element")
        limits, counts = _histogram(values.tolist(), list(bins))
        value = records.histogram_value(
            tag, values.min().item(), values.max().item(), values.numel(), values.sum().item(),
            values.square().sum().item(), limits, counts,
        )  # fmt: skip
        self._get_file_writer().add_values([value], global_step, walltime)

    def add_histogram_raw(
        self, tag, min, max, num, sum, sum_squares, bucket_limits, bucket_counts, global_step=None, walltime=None
    ):
        """A histogram that is there already; bucket_limits: upper ends."""
        if len(bucket_limits) != len(bucket_counts):
            raise ValueError(
                f"add_histogram_raw: expected one count for each of the {len(bucket_limits)} bucket_limits, got "
                f"{len(bucket_counts)} bucket_counts"
            )
        value = records.histogram_value(tag, min, max, num, sum, sum_squares, list(bucket_limits), list(bucket_counts))
        self._get_file_writer().add_values([value], global_step, walltime)

    def add_image(self, tag, img_tensor, global_step=None, walltime=None, dataformats="CHW"):
        """An image: uint8, or floating point from 0 to 1."""
        image = images.to_hwc(img_tensor, dataformats)
        height, width, channels = image.shape
        value = records.image_value(tag, height, width, channels, images.png(image))
        self._get_file_writer().add_values([value], global_step, walltime)

    def add_images(self, tag, img_tensor, global_step=None, walltime=None, dataformats="NCHW"):
        """A batch of images as a grid."""
        self.add_image(tag, img_tensor, global_step, walltime, dataformats)

    def add_text(self, tag, text_string, global_step=None, walltime=None):
        """A text, which is shown as Markdown."""
        value = records.text_value(f"{tag}/text_summary", text_string)
        self._get_file_writer().add_values([value], global_step, walltime)

    def add_graph(self, model, input_to_model=None, verbose=False, use_strict_trace=True):
        """The operations that model, an nn.Module, runs for input_to_model (a Tensor, or several), by its parts."""
        nodes = graphs.nodes_of(model, input_to_model)
        if verbose:
            print("\n".join(f"{node.name}: {node.operation}" for node in nodes))
        self._get_file_writer().add_graph(records.graph([node.encoded() for node in nodes]))

    def flush(self):
        """Hands everything to the files."""
        for writer in self.all_writers.values():
            writer.flush()

    def close(self):
        """Closes the files."""
        for writer in self.all_writers.values():
            writer.close()
        self.file_writer = None
        self.all_writers.clear()

    def __getattr__(self, name):
        if name.startswith("add_"):
            raise NotImplementedError(f"SummaryWriter.{name} is not available")
        raise AttributeError(f"'SummaryWriter' object has no attribute '{name}'")

    def __enter__(self):
        return self

    def __exit__(self, kind, value, traceback):
        self.close()


def _histogram(values, edges):
    """The upper ends of the buckets from the first used one to the last, and the counts in them.

    Bucket i holds what is above edges[i - 1] and at most edges[i]; values outside go to the ends.
    """
    counts = [0] * len(edges)
    for value in values:
        counts[min(bisect_left(edges, value), len(edges) - 1)] += 1
    used = [i for i, count in enumerate(counts) if count]
    first, last = max(used[0] - 1, 0), used[-1]  # an empty bucket first: its end is where the first one begins
    return edges[first : last + 1], counts[first : last + 1]
