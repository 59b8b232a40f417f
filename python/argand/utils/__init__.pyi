# Written by tools/generate from the operations' schemas and the package's sources; edit those.
# mypy: disable-error-code="override, misc"
from typing import Any

from argand.utils import _pytree as _pytree
from argand.utils import checkpoint as checkpoint
from argand.utils import cpp_extension as cpp_extension
from argand.utils import data as data
from argand.utils import dlpack as dlpack
from argand.utils import hooks as hooks
from argand.utils import model_zoo as model_zoo
from argand.utils import tensorboard as tensorboard
def swap_tensors(t1: Any, t2: Any) -> None: ...
