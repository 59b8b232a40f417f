"""The standard's linear-algebra and Fourier extensions of argand.array_api, against NumPy and by their definitions."""

import itertools

import argand.array_api as xp
import pytest

import argand

np = pytest.importorskip("numpy", minversion="2.1")

REALS = ["float32", "float64"]
FLOATS = [*REALS, "complex64", "complex128"]
BATCHES = [(), (2,), (2, 3), (0,)]
rng = np.random.default_rng(0)


def sample(dtype, shape):
    x = rng.normal(size=shape)
    if dtype.startswith("complex"):
        x = x + 1j * rng.normal(size=shape)
    return np.asarray(x).astype(dtype)


def check(got, want, scale=1):
    assert type(got) is xp.Array
    assert tuple(got.shape) == want.shape and str(got.dtype) == f"argand.{want.dtype}"
    single = want.dtype in (np.float32, np.complex64)
    np.testing.assert_allclose(
        np.asarray(got), want, rtol=1e-3 if single else 1e-9, atol=scale * (2e-4 if single else 1e-11)
    )


def close(got, want):
    check(got, np.asarray(want))


def identity(x):
    n = x.shape[-1]
    return np.broadcast_to(np.eye(n, dtype=str(x.dtype).split(".")[1]), (*x.shape[:-2], n, n))


def adjoint(x):
    return xp.conj(x).mT if x.dtype.is_complex else x.mT


# --- linear algebra


@pytest.mark.parametrize("dtype", FLOATS)
@pytest.mark.parametrize("batch", BATCHES)
def test_square_matrices(dtype, batch):
    a = sample(dtype, (*batch, 4, 4)) + 3 * np.eye(4, dtype=dtype)
    x = xp.asarray(a)
    close(xp.linalg.det(x), np.linalg.det(a))
    close(xp.linalg.inv(x), np.linalg.inv(a))
    close(xp.linalg.inv(x) @ x, identity(x))
    for g, w in zip(xp.linalg.slogdet(x), np.linalg.slogdet(a)):
        close(g, w)
    assert xp.linalg.slogdet(x)._fields == ("sign", "logabsdet")
    for n in (0, 1, 2, 3, -1, -2):
        close(xp.linalg.matrix_power(x, n), np.linalg.matrix_power(a, n))
    hermitian = a @ np.conj(np.swapaxes(a, -1, -2)) + np.eye(4, dtype=dtype)
    h = xp.asarray(hermitian)
    close(xp.linalg.cholesky(h), np.linalg.cholesky(hermitian))
    u = xp.linalg.cholesky(h, upper=True)
    check(adjoint(u) @ u, hermitian, 10)
    values, vectors = found = xp.linalg.eigh(h)
    assert found._fields == ("eigenvalues", "eigenvectors")
    close(values, np.linalg.eigvalsh(hermitian))
    close(xp.linalg.eigvalsh(h), np.linalg.eigvalsh(hermitian))
    check(vectors @ (values[..., :, None] * adjoint(vectors)), hermitian, 10)
    close(adjoint(vectors) @ vectors, identity(h))


@pytest.mark.parametrize("dtype", FLOATS)
def test_eigenvalues_of_any_matrix(dtype):
    a = sample(dtype, (3, 5, 5))
    x = xp.asarray(a)
    values, vectors = xp.linalg.eig(x)
    assert values.dtype.is_complex and vectors.dtype.is_complex
    z = xp.astype(x, values.dtype)
    check(z @ vectors, np.asarray(vectors * values[:, None, :]), 10)
    order = lambda v: np.sort_complex(np.round(np.asarray(v), 3))  # noqa: E731
    for i in range(3):
        got, want = order(xp.linalg.eigvals(x)[i]), order(np.linalg.eigvals(a[i]))
        np.testing.assert_allclose(np.sort(got.real), np.sort(want.real), atol=2e-3)


@pytest.mark.parametrize("dtype", FLOATS)
@pytest.mark.parametrize("batch", BATCHES)
@pytest.mark.parametrize("m, n", [(4, 4), (5, 3), (3, 5), (1, 4)])
def test_factors_of_any_shape(dtype, batch, m, n):
    a = sample(dtype, (*batch, m, n))
    x, k = xp.asarray(a), min(m, n)
    for full in (True, False):
        u, s, vh = found = xp.linalg.svd(x, full_matrices=full)
        assert found._fields == ("U", "S", "Vh")
        assert u.shape == (*batch, m, m if full else k) and vh.shape == (*batch, n if full else k, n)
        close(s, np.linalg.svdvals(a))
        check((u[..., :k] * s[..., None, :]) @ vh[..., :k, :], a, 10)
        close(adjoint(u) @ u, identity(adjoint(u) @ u))
        close(vh @ adjoint(vh), identity(vh @ adjoint(vh)))
    close(xp.linalg.svdvals(x), np.linalg.svdvals(a))
    for mode in ("reduced", "complete"):
        q, r = found = xp.linalg.qr(x, mode=mode)
        assert found._fields == ("Q", "R")
        assert q.shape == (*batch, m, k if mode == "reduced" else m)
        check(q @ r, a, 10)
        close(adjoint(q) @ q, identity(adjoint(q) @ q))
        close(r, np.triu(np.asarray(r)))
    check(x @ xp.linalg.pinv(x) @ x, a, 10)
    assert xp.linalg.matrix_rank(x).tolist() == np.linalg.matrix_rank(a).tolist()


def test_ranks():
    a = np.diag([1.0, 1e-3, 0.0])
    assert xp.linalg.matrix_rank(xp.asarray(a)).tolist() == 2
    assert xp.linalg.matrix_rank(xp.asarray(a), rtol=0.1).tolist() == 1
    both = xp.asarray(np.stack([a, a]))
    assert xp.linalg.matrix_rank(both, rtol=xp.asarray([0.1, 1e-6])).tolist() == [1, 2]
    assert xp.linalg.matrix_rank(both).dtype is xp.int64
    close(xp.linalg.pinv(xp.asarray(a), rtol=0.1), np.diag([1.0, 0, 0]))
    close(xp.linalg.pinv(both, rtol=xp.asarray([0.1, 1e-6])), np.stack([np.diag([1.0, 0, 0]), np.diag([1.0, 1e3, 0])]))


@pytest.mark.parametrize("dtype", FLOATS)
def test_solve(dtype):
    for s, t in [((3, 3), (3,)), ((3, 3), (3, 2)), ((2, 3, 3), (3,)), ((2, 3, 3), (3, 2)), ((3, 3), (2, 3, 4)),
                 ((2, 1, 3, 3), (4, 3, 1)), ((3, 3, 3), (3, 3)), ((0, 3, 3), (3, 2))]:  # fmt: skip
        a, b = sample(dtype, s) + 3 * np.eye(3, dtype=dtype), sample(dtype, t)
        close(xp.linalg.solve(xp.asarray(a), xp.asarray(b)), np.linalg.solve(a, b))
    a = sample("float32", (3, 3)) + 3 * np.eye(3, dtype="float32")
    assert xp.linalg.solve(xp.asarray(a), xp.ones(3, dtype=xp.float64)).dtype is xp.float64
    with pytest.raises(argand.linalg.LinAlgError):
        xp.linalg.solve(xp.zeros((2, 2)), xp.ones(2))
    with pytest.raises(argand.linalg.LinAlgError):
        xp.linalg.inv(xp.zeros((2, 2)))


@pytest.mark.parametrize("dtype", FLOATS)
def test_norms(dtype):
    a = sample(dtype, (2, 3, 4))
    x = xp.asarray(a)
    for order in (0, 1, 2, 3, 0.5, -1, -2, np.inf, -np.inf):
        for axis, keep in itertools.product((None, 0, -1, (0, 2)), (False, True)):
            close(
                xp.linalg.vector_norm(x, ord=order, axis=axis, keepdims=keep),
                np.linalg.vector_norm(a, ord=order, axis=axis, keepdims=keep),
            )
    close(xp.linalg.vector_norm(x, axis=()), abs(a))
    for order, keep in itertools.product(("fro", "nuc", 1, -1, 2, -2, np.inf, -np.inf), (False, True)):
        close(
            xp.linalg.matrix_norm(x, ord=order, keepdims=keep),
            np.linalg.matrix_norm(a, ord=order, keepdims=keep),
        )


@pytest.mark.parametrize("dtype", ["int8", "int64", *FLOATS])
def test_products_and_diagonals(dtype):
    a, b = (10 * sample(dtype.replace("int8", "float64").replace("int64", "float64"), (4, 3)) for _ in range(2))
    a, b = np.trunc(a).astype(dtype) if "int" in dtype else a, np.trunc(b).astype(dtype) if "int" in dtype else b
    a, b = (a % 5, b % 5) if "int" in dtype else (a, b)
    x, y = xp.asarray(a), xp.asarray(b)
    check(xp.linalg.cross(x, y), np.linalg.cross(a, b), 10)
    check(xp.linalg.cross(x.T, y.T, axis=0), np.linalg.cross(a.T, b.T, axis=0), 10)
    check(xp.linalg.cross(x, y[0, :]), np.cross(a, b[0]), 10)
    check(xp.linalg.outer(x[:, 0], y[:, 1]), np.linalg.outer(a[:, 0], b[:, 1]), 10)
    for offset in (0, 1, -2):
        close(xp.linalg.diagonal(x, offset=offset), np.linalg.diagonal(a, offset=offset))
        close(xp.linalg.trace(x, offset=offset), np.linalg.trace(a, offset=offset))
    assert xp.linalg.trace(x, dtype=xp.complex128).dtype is xp.complex128
    check(xp.linalg.matmul(x, y.T), a @ b.T, 100)
    check(xp.linalg.tensordot(x, y.T, axes=1), a @ b.T, 100)
    check(xp.linalg.vecdot(x, y), np.vecdot(a, b), 100)
    close(xp.linalg.matrix_transpose(x), a.T)


def test_mistakes():
    for f in ("cholesky", "det", "diagonal", "eigh", "inv", "matrix_norm", "pinv", "qr", "slogdet", "svd", "trace"):
        with pytest.raises(ValueError, match="two dimensions"):
            getattr(xp.linalg, f)(xp.ones(3))
    with pytest.raises(ValueError, match="mode"):
        xp.linalg.qr(xp.ones((2, 2)), mode="raw")
    with pytest.raises(ValueError, match="outer"):
        xp.linalg.outer(xp.ones((2, 2)), xp.ones(2))
    with pytest.raises(ValueError, match="cross"):
        xp.linalg.cross(xp.ones(2), xp.ones(2))


def test_gradients_through_the_extensions():
    x = xp.asarray([[2.0, 1.0], [1.0, 3.0]], dtype=xp.float64).requires_grad_()
    xp.linalg.slogdet(x).logabsdet.backward()
    close(x.grad, np.linalg.inv([[2.0, 1.0], [1.0, 3.0]]).T)


# --- Fourier transforms


@pytest.mark.parametrize("dtype", FLOATS)
@pytest.mark.parametrize("norm", ["backward", "ortho", "forward"])
def test_transforms_of_one_axis(dtype, norm):
    a = sample(dtype, (3, 8))
    x = xp.asarray(a)
    for name in ("fft", "ifft", "irfft", "hfft") if "complex" in dtype else ("fft", "ifft", "rfft", "ihfft"):
        for n, axis in itertools.product((None, 1, 5, 8, 11), (-1, 0)):
            f = getattr(np.fft, name)
            check(getattr(xp.fft, name)(x, n=n, axis=axis, norm=norm), f(a, n=n, axis=axis, norm=norm), 10)


@pytest.mark.parametrize("dtype", FLOATS)
@pytest.mark.parametrize("norm", ["backward", "ortho", "forward"])
def test_transforms_of_several_axes(dtype, norm):
    a = sample(dtype, (3, 4, 5))
    x = xp.asarray(a)
    for name in ("fftn", "ifftn", "irfftn") if "complex" in dtype else ("fftn", "ifftn", "rfftn"):
        for s, axes in [(None, None), (None, (0, 2)), ((4, 6), (1, 2)), ((2, 3, 4), None), (None, (-1,)), ((3,), (1,))]:
            if s is not None and axes is None:
                want = getattr(np.fft, name)(a, s=s, axes=(0, 1, 2), norm=norm)
            else:
                want = getattr(np.fft, name)(a, s=s, axes=axes, norm=norm)
            check(getattr(xp.fft, name)(x, s=s, axes=axes, norm=norm), want, 10)


def test_frequencies_and_shifts():
    for n, d in [(1, 1.0), (4, 1.0), (5, 0.5), (8, 2.0)]:
        for name in ("fftfreq", "rfftfreq"):
            close(getattr(xp.fft, name)(n, d=d, dtype=xp.float64), getattr(np.fft, name)(n, d))
            assert getattr(xp.fft, name)(n).dtype is xp.float32
    a = sample("float64", (3, 4, 5))
    for name, axes in itertools.product(("fftshift", "ifftshift"), (None, 0, (1, 2), -1)):
        close(getattr(xp.fft, name)(xp.asarray(a), axes=axes), getattr(np.fft, name)(a, axes=axes))
    with pytest.raises(ValueError, match="positive"):
        xp.fft.fftfreq(0)


def test_the_extensions_are_complete():
    strict = pytest.importorskip("array_api_strict")
    for extension in ("linalg", "fft"):
        theirs = [n for n in getattr(strict, extension).__all__ if n != "annotations"]
        assert not [n for n in theirs if not hasattr(getattr(xp, extension), n)]
