# Written by tools/generate from the operations' schemas and the package's sources; edit those.
# mypy: disable-error-code="override, misc"
from typing import Any

cudnn: Any
cuda: Any
mps: Any
mkldnn: Any
mkl: Any
openmp: Any
opt_einsum: Any
