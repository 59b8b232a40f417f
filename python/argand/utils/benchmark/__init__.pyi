# Written by tools/generate from the operations' schemas and the package's sources; edit those.
# mypy: disable-error-code="override, misc"
from argand.utils.benchmark.compare import Compare as Compare
from argand.utils.benchmark.timer import Measurement as Measurement, Timer as Timer

__all__ = ['Compare', 'Measurement', 'Timer']
