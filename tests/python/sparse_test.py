"""Sparse tensors in coordinate format against PyTorch's."""

import pytest
from compare import assert_same, to_argand, torch

import argand

INDICES = torch.tensor([[0, 1, 1, 0, 2], [2, 0, 2, 2, 1]])  # one repeats
VALUES = torch.tensor([3.0, 4.0, 5.0, -1.0, 0.5], dtype=torch.float64)
DENSE = torch.randn(3, 4, generator=torch.Generator().manual_seed(0), dtype=torch.float64)
pytestmark = pytest.mark.filterwarnings("ignore")


def pair(size=(3, 3), requires_grad=False):
    values = VALUES.clone().requires_grad_(requires_grad)
    return argand.sparse_coo_tensor(to_argand(INDICES), to_argand(values), size), torch.sparse_coo_tensor(
        INDICES, values, size
    )


def same(ours, theirs):
    if theirs.is_sparse:
        assert ours.is_sparse and tuple(ours.shape) == tuple(theirs.shape)
        assert (ours.sparse_dim(), ours.dense_dim()) == (theirs.sparse_dim(), theirs.dense_dim())
        x, y = ours.coalesce(), theirs.coalesce()
        assert_same(x.indices(), y.indices())
        assert_same(x.values(), y.values(), 1e-9, 1e-10)
        assert_same(ours.to_dense(), theirs.to_dense(), 1e-9, 1e-10)
    else:
        assert_same(ours, theirs, 1e-9, 1e-10)


OPERATIONS = {
    "mul by a number": lambda lib, s, d: s * 2,
    "number times": lambda lib, s, d: 2.5 * s,
    "div": lambda lib, s, d: s / 4,
    "neg": lambda lib, s, d: -s,
    "add": lambda lib, s, d: s + s.t(),
    "add function": lambda lib, s, d: lib.add(s, s, alpha=3),
    "sub": lambda lib, s, d: s - s.t().coalesce(),
    "add function of dense and sparse": lambda lib, s, d: lib.add(d[:, :3], s, alpha=3),
    "dense plus sparse": lambda lib, s, d: d[:, :3] + s,
    "dense minus sparse": lambda lib, s, d: d[:, :3] - s if lib is argand else d[:, :3] - s.to_dense(),
    "mul": lambda lib, s, d: s * s,
    "mul by dense": lambda lib, s, d: s.coalesce() * d[:, :3],
    "t": lambda lib, s, d: s.t(),
    "T": lambda lib, s, d: s.transpose(0, 1),
    "mm": lambda lib, s, d: lib.mm(s, d),
    "sparse.mm": lambda lib, s, d: lib.sparse.mm(s, d),
    "spmm": lambda lib, s, d: lib.spmm(s, d),
    "matmul": lambda lib, s, d: s @ d,
    "matmul function": lambda lib, s, d: lib.matmul(s, d),
    "mv": lambda lib, s, d: s @ d[:, 0],
    "dense matmul": lambda lib, s, d: d.t() @ s,
    "sparse matmul": lambda lib, s, d: s @ s.t(),
    "addmm": lambda lib, s, d: lib.sparse.addmm(d, s, d, beta=0.5, alpha=2),
    "sum": lambda lib, s, d: s.sum(),
    "sparse.sum": lambda lib, s, d: lib.sparse.sum(s, 0),
    "sum along": lambda lib, s, d: lib.sum(s, 1),
    "sum of all dims": lambda lib, s, d: lib.sparse.sum(s, (0, 1)),
    "abs": lambda lib, s, d: s.abs(),
    "pow": lambda lib, s, d: s.pow(2),
    "relu": lambda lib, s, d: lib.relu(s),
    "row": lambda lib, s, d: s[1],
    "last row": lambda lib, s, d: s[-1],
    "unsqueeze": lambda lib, s, d: s.unsqueeze(1),
    "cat": lambda lib, s, d: lib.cat([s, s], 1),
    "index_select": lambda lib, s, d: s.index_select(1, lib.tensor([2, 0, 2])),
    "softmax": lambda lib, s, d: lib.sparse.softmax(s, 1),
    "softmax of columns": lambda lib, s, d: lib.sparse.softmax(s, 0),
    "log_softmax": lambda lib, s, d: lib.sparse.log_softmax(s, 1),
    "to_sparse": lambda lib, s, d: lib.relu(d).to_sparse(),
    "to_sparse of rows": lambda lib, s, d: (d * (d[:, :1] > 0)).to_sparse(1),
    "sparse_mask": lambda lib, s, d: d[:, :3].contiguous().sparse_mask(s.coalesce()),
    "double": lambda lib, s, d: s.float().double(),
    "to": lambda lib, s, d: s.to(lib.float32).to("cpu"),
}


@pytest.mark.parametrize("name", OPERATIONS)
def test_against_pytorch(name):
    ours, theirs = pair()
    same(OPERATIONS[name](argand, ours, to_argand(DENSE)), OPERATIONS[name](torch, theirs, DENSE))


def test_facts():
    ours, theirs = pair()
    assert (ours._nnz(), ours.is_coalesced(), ours.numel(), len(ours), ours.dim()) == (5, False, 9, 3, 2)
    assert ours.coalesce()._nnz() == theirs.coalesce()._nnz() == 4
    assert ours.coalesce().is_coalesced() and not ours.t().is_coalesced()
    assert repr(ours).replace("argand", "torch") == repr(theirs) and ours.layout is argand.sparse_coo
    assert ours.dtype == argand.float64 and ours.device == argand.device("cpu") and ours.size(1) == 3
    wide = argand.sparse_coo_tensor(to_argand(INDICES), argand.ones(5, 2))
    assert tuple(wide.shape) == (3, 3, 2) and wide.dense_dim() == 1
    assert argand.sparse_coo_tensor((2, 3)).to_dense().tolist() == [[0] * 3] * 2
    old = argand.sparse.FloatTensor([[0, 1], [1, 0]], [1.0, 2.0], (2, 2))
    assert old.to_dense().tolist() == [[0, 1], [2, 0]] and old.dtype == argand.float32
    dense = argand.ones(2)
    assert dense.to_dense() is dense and dense.to_sparse().to_dense().tolist() == [1, 1]


@pytest.mark.parametrize("name", ["mm", "to_dense", "sum", "softmax"])
def test_gradients(name):
    operation = {"to_dense": lambda lib, s, d: s.to_dense(), **OPERATIONS}[name]
    results = []
    for lib, convert in ((argand, to_argand), (torch, lambda x: x.clone())):
        values = convert(VALUES).requires_grad_()
        dense = convert(DENSE).requires_grad_()
        s = lib.sparse_coo_tensor(convert(INDICES), values, (3, 3))
        found = operation(lib, s, dense)
        found = found.to_dense() if found.is_sparse else found
        (found * found).sum().backward()
        results.append([values.grad, dense.grad])
    ours, theirs = results
    for x, y in zip(ours, theirs, strict=True):
        if y is not None:
            assert_same(x, y, 1e-9, 1e-10)


def test_a_leaf_has_a_gradient():
    s = argand.sparse_coo_tensor(to_argand(INDICES), to_argand(VALUES), (3, 3), requires_grad=True)
    (s @ argand.ones(3, 2, dtype=argand.float64)).sum().backward()
    assert s.grad.is_sparse and s.grad._values().tolist() == [2] * 5


def test_mistakes():
    for lib in (argand, torch):
        i, v = lib.tensor([[0, 1, 1], [2, 0, 2]]), lib.ones(3)
        with pytest.raises(RuntimeError):
            lib.sparse_coo_tensor(i, v[:2])
        with pytest.raises(RuntimeError):
            lib.sparse_coo_tensor(i, v, (2, 2), check_invariants=True)
        with pytest.raises(RuntimeError):
            lib.sparse_coo_tensor(i, v, (2, 3, 4))
        s = lib.sparse_coo_tensor(i, v, (2, 3))
        with pytest.raises(RuntimeError):
            s.values()
        with pytest.raises(RuntimeError):
            lib.mm(s, lib.ones(2, 2))
        with pytest.raises(NotImplementedError):
            s.exp()
        with pytest.raises(NotImplementedError):
            lib.cos(s)
    with pytest.raises(NotImplementedError, match="sparse_coo_tensor"):
        argand.sparse_csr_tensor([0], [0], [1.0])
    with pytest.raises(NotImplementedError, match="to_sparse"):
        argand.ones(2, 2).to_sparse_csr()
    with pytest.raises(AttributeError):
        s.no_such_name


def test_graph_convolution_learns():
    """A two-layer graph network over a sparse adjacency: the loss falls as with the dense one."""
    argand.manual_seed(0)
    edges = argand.tensor([[0, 1, 1, 2, 3, 4, 4, 5], [1, 0, 2, 1, 4, 3, 5, 4]])
    adjacency = argand.sparse_coo_tensor(edges, argand.full((8,), 0.5), (6, 6))
    x, target = argand.eye(6), argand.tensor([0, 0, 0, 1, 1, 1])
    first, second = argand.nn.Linear(6, 8), argand.nn.Linear(8, 2)
    optimizer = argand.optim.Adam([*first.parameters(), *second.parameters()], lr=0.05)
    for _ in range(60):
        hidden = argand.relu(argand.spmm(adjacency, first(x)))
        loss = argand.nn.functional.cross_entropy(argand.sparse.mm(adjacency, second(hidden)), target)
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
    dense = adjacency.to_dense() @ second(argand.relu(adjacency.to_dense() @ first(x)))
    assert loss.item() < 0.2 and (dense.argmax(1) == target).all()


def test_embeddings_that_ask_for_sparse_gradients_get_the_same_numbers():
    weight, rows = DENSE.clone(), torch.tensor([[0, 2], [2, 2]])
    theirs = torch.nn.Embedding(3, 4, sparse=True, _weight=weight.clone())
    ours = argand.nn.Embedding(3, 4, sparse=True, _weight=to_argand(weight))
    theirs(rows).sin().sum().backward()
    ours(to_argand(rows)).sin().sum().backward()
    assert_same(ours.weight.grad, theirs.weight.grad.to_dense(), 1e-9, 1e-10)
    bag = argand.nn.EmbeddingBag(3, 4, sparse=True, mode="sum", _weight=to_argand(weight))
    bag(to_argand(rows)).sum().backward()
    assert bag.weight.grad[:, 0].tolist() == [1, 0, 3]
