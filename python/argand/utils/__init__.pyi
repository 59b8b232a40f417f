# Written by tools/generate from the operations' schemas and the package's sources; edit those.
# mypy: disable-error-code="override, misc"

from argand.utils import checkpoint as checkpoint
from argand.utils import data as data
from argand.utils import hooks as hooks
from argand.utils import tensorboard as tensorboard
