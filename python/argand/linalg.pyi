# Written by tools/generate from the operations' schemas and the package's sources; edit those.
# mypy: disable-error-code="override, misc"
from typing import Any
from argand._C import LinAlgError as LinAlgError, Tensor as Tensor

def matrix_rank(A: Tensor, tol: Any = None, hermitian: bool = False, *, atol: float | None = None, rtol: float | None = None, out: Tensor | None = None) -> Tensor: ...
def pinv(A: Tensor, rcond: Any = None, hermitian: bool = False, *, atol: float | None = None, rtol: float | None = None, out: Tensor | None = None) -> Tensor: ...
