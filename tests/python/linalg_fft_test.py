"""argand.linalg and argand.fft against PyTorch, or NumPy where it has no more to say."""

import numpy as np
import pytest
from compare import assert_same, to_argand, torch

import argand

DTYPES = [torch.float64, torch.float32, torch.complex128, torch.complex64]
SHAPES = [(1, 1), (4, 4), (3, 5, 5), (0, 3, 3), (6, 3), (3, 6), (2, 40, 25)]


def tolerance(dtype):
    return {"rtol": 1e-9, "atol": 1e-9} if dtype in (torch.float64, torch.complex128) else {"rtol": 2e-3, "atol": 2e-3}


def matrix(shape, dtype, seed=0):
    generator = torch.Generator().manual_seed(seed)
    return torch.randn(*shape, dtype=dtype, generator=generator)


def same(name, *args, pick=None, **kw):
    """linalg's `name` of both libraries; of vectors with a free phase, `pick` makes what has none."""
    dtype = next(a.dtype for a in args if isinstance(a, torch.Tensor))
    pick = pick or (lambda x: x)
    theirs = pick(getattr(torch.linalg, name)(*args, **kw))
    ours = pick(getattr(argand.linalg, name)(*[to_argand(a) for a in args], **kw))
    assert_same(ours, theirs, what=f"{name} {dtype}", **tolerance(dtype))


@pytest.mark.parametrize("dtype", DTYPES)
@pytest.mark.parametrize("shape", [s for s in SHAPES if s[-1] == s[-2]])
def test_square(shape, dtype):
    a = matrix(shape, dtype) + 2 * torch.eye(shape[-1], dtype=dtype)
    spd = a @ a.mH + torch.eye(shape[-1], dtype=dtype)
    b = matrix(shape, dtype, 1)
    for name in ("inv", "det", "slogdet", "inv_ex", "lu_factor", "lu", "matrix_exp", "eigvalsh", "lu_factor_ex"):
        same(name, spd if name == "eigvalsh" else a)
    same("cholesky", spd)
    same("cholesky", spd, upper=True)
    same("cholesky_ex", spd)
    same("solve", a, b)
    same("solve", a, b, left=False)
    same("solve_ex", a, b)
    same("solve_triangular", a, b, upper=True)
    same("solve_triangular", a, b, upper=False, left=False, unitriangular=True)
    same("matrix_power", a, 3)
    same("matrix_power", a, -1)
    same("matrix_power", a, 0)
    same("eigh", spd, pick=lambda r: (r.eigenvalues, abs(r.eigenvectors)))
    same("eigvals", a, pick=lambda w: [(w**k).sum(-1) for k in (1, 2, 3)])  # whatever their order
    if spd.numel():
        same("cond", a)
        same("cond", a, 1)
        same("cond", a, "fro")


@pytest.mark.parametrize("dtype", DTYPES)
@pytest.mark.parametrize("shape", SHAPES)
def test_any_shape(shape, dtype):
    a = matrix(shape, dtype)
    b = matrix((*shape[:-1], 2), dtype, 1)
    same("qr", a)
    same("qr", a, mode="r", pick=lambda r: r.R)
    same("qr", a, mode="complete", pick=lambda r: r.R)
    same("svdvals", a)
    same("svd", a, full_matrices=False, pick=lambda r: (abs(r.U), r.S, abs(r.Vh)))
    same("pinv", a)
    same("matrix_rank", a)
    same("lstsq", a, b, pick=lambda r: r.solution)
    same("lstsq", a, b, driver="gelsd", pick=lambda r: (r.solution, r.rank, r.singular_values))
    if a.numel():
        for p in (1, -1, 2, -2, float("inf"), -float("inf"), "fro", "nuc"):
            same("matrix_norm", a, p)
    for p in (0, 1, 2, 3, float("inf")):
        if a.numel() or p != float("inf"):
            same("vector_norm", a, p)
            same("vector_norm", a, p, dim=-2, keepdim=True)
    same("norm", a)
    same("vecdot", a, a)
    same("diagonal", a)


def test_the_rest():
    a = matrix((4, 6, 8, 3), torch.float64)
    same("tensorinv", a, ind=2)
    same("tensorsolve", a, matrix((4, 6), torch.float64))
    same("vander", matrix((2, 3), torch.float64), N=4)
    same("cross", matrix((2, 3), torch.float64), matrix((2, 3), torch.float64, 1))
    low = matrix((5, 2), torch.float64) @ matrix((2, 5), torch.float64)
    same("matrix_rank", low)
    same("matrix_rank", low @ low.mH, hermitian=True)
    same("matrix_rank", low, atol=1e-3)
    same("pinv", low)
    same("pinv", low @ low.mH, hermitian=True)
    batch = matrix((2, 4, 3), torch.float64)
    r = torch.tensor([1e-12, 10.0], dtype=torch.float64)
    assert_same(argand.linalg.pinv(to_argand(batch), rtol=to_argand(r)), torch.linalg.pinv(batch, rtol=r))
    v = matrix((4,), torch.float64)
    x = [v, matrix((4, 5), torch.float64), matrix((5,), torch.float64)]
    assert_same(argand.linalg.multi_dot([to_argand(t) for t in x]), torch.linalg.multi_dot(x))
    qr, tau = torch.geqrf(batch)
    same("householder_product", qr, tau)


def test_names_of_torch():
    a = matrix((3, 3), torch.float64) + 3 * torch.eye(3, dtype=torch.float64)
    ours, spd = to_argand(a), a @ a.T
    for name in ("inverse", "det", "logdet", "slogdet", "qr", "pinverse", "matrix_exp", "lu", "geqrf"):
        assert_same(getattr(argand, name)(ours), getattr(torch, name)(a), what=name)
    assert_same(ours.inverse(), a.inverse())
    assert_same(argand.svd(ours).S, torch.svd(a).S)
    low = torch.linalg.cholesky(spd)
    assert_same(argand.cholesky_solve(ours, to_argand(low)), torch.cholesky_solve(a, low))
    assert_same(argand.cholesky_inverse(to_argand(low)), torch.cholesky_inverse(low))
    assert_same(argand.triangular_solve(ours, to_argand(low), upper=False), torch.triangular_solve(a, low, upper=False))
    packed, pivots = torch.lu(a)
    assert_same(argand.lu_unpack(to_argand(packed), to_argand(pivots)), torch.lu_unpack(packed, pivots))
    assert_same(argand.lu_solve(ours, to_argand(packed), to_argand(pivots)), torch.lu_solve(a, packed, pivots))
    assert_same(argand.norm(ours, "nuc"), torch.norm(a, "nuc"))
    out = argand.empty(3, 3, dtype=argand.float64)
    assert argand.linalg.inv(ours, out=out) is out
    assert_same(out, a.inverse())
    q, r = argand.empty(0, dtype=argand.float64), argand.empty(0, dtype=argand.float64)
    argand.linalg.qr(A=ours, out=(q, r))
    assert_same((q, r), tuple(torch.linalg.qr(a)))
    assert type(argand.linalg.slogdet(ours)).__name__ == "linalg_slogdet"


@pytest.mark.parametrize("dtype", [torch.float64, torch.complex128])
@pytest.mark.parametrize(
    "name", ["inv", "det", "cholesky", "qr", "svdvals", "eigvalsh", "pinv", "matrix_exp", "lu_factor", "eigvals"]
)
def test_gradients(name, dtype):
    a = matrix((2, 4, 4), dtype) + 2 * torch.eye(4, dtype=dtype)
    a = a @ a.mH if name in ("cholesky", "eigvalsh") else a

    def total(module, x):
        y = getattr(module.linalg, name)((x + x.mH) / 2 if name in ("cholesky", "eigvalsh") else x)
        y = [t for t in (y if isinstance(y, tuple) else [y]) if t.is_floating_point() or t.is_complex()]
        if name == "eigvals":
            return y[0].abs().pow(3).sum()
        return sum(((t * t.conj()).real.sum() if t.is_complex() else t.sin().sum()) + t.real.sum() for t in y)

    theirs, ours = a.clone().requires_grad_(), to_argand(a).requires_grad_()
    total(torch, theirs).backward()
    total(argand, ours).backward()
    assert_same(ours.grad, theirs.grad, rtol=1e-7, atol=1e-7)


def test_errors():
    for call in (
        lambda m: m.linalg.inv(m.zeros(2, 2)),
        lambda m: m.linalg.solve(m.ones(2, 2), m.ones(2)),
        lambda m: m.linalg.cholesky(-m.eye(2)),
        lambda m: m.linalg.lu_factor_ex(m.zeros(2, 2), check_errors=True),
        lambda m: m.linalg.svd(m.full((2, 2), float("nan"))),
    ):
        with pytest.raises(RuntimeError):
            call(torch)
        with pytest.raises(argand.linalg.LinAlgError):
            call(argand)
    with pytest.raises(argand.linalg.LinAlgError, match="infinities or NaN"):  # where PyTorch returns NaN
        argand.linalg.eigh(argand.full((2, 2), float("nan")))
    assert issubclass(argand.linalg.LinAlgError, RuntimeError)
    for call in (
        lambda m: m.linalg.inv(m.ones(2, 3)),
        lambda m: m.linalg.det(m.ones(2, 2, dtype=m.int64)),
        lambda m: m.linalg.qr(m.ones(2, 2), mode="x"),
        lambda m: m.fft.fft(m.ones(3), n=0),
        lambda m: m.fft.fft(m.ones(3), norm="x"),
        lambda m: m.fft.rfft(m.ones(3, dtype=m.complex64)),
        lambda m: m.stft(m.ones(30), 8),
        lambda m: m.fft.fftn(m.ones(3, 3), dim=(0, 0)),
    ):
        with pytest.raises(RuntimeError):
            call(torch)
        with pytest.raises(RuntimeError):
            call(argand)
    with pytest.raises(IndexError):
        argand.fft.fft(argand.ones(3), dim=1)
    with pytest.raises(AttributeError, match="nearest name is 'eig'"):
        argand.linalg.eigg


@pytest.mark.parametrize("norm", [None, "backward", "ortho", "forward"])
@pytest.mark.parametrize("n", [None, 1, 5, 8, 13, 34])
def test_fft(n, norm):
    for dtype in (torch.float64, torch.float32, torch.complex128, torch.complex64):
        x = matrix((3, 12, 7), dtype)
        names = ["fft", "ifft", "irfft", "hfft"] + ([] if dtype.is_complex else ["rfft", "ihfft"])
        limit = (
            {"rtol": 1e-11, "atol": 1e-11}
            if dtype in (torch.float64, torch.complex128)
            else {"rtol": 1e-4, "atol": 1e-4}
        )
        for name in names:
            for dim in (1, -1):
                ours = getattr(argand.fft, name)(to_argand(x), n=n, dim=dim, norm=norm)
                assert_same(ours, getattr(torch.fft, name)(x, n=n, dim=dim, norm=norm), what=name, **limit)


@pytest.mark.parametrize("norm", [None, "ortho", "forward"])
def test_fft_of_many_dimensions(norm):
    limit = {"rtol": 1e-11, "atol": 1e-11}
    for dtype in (torch.float64, torch.complex128):
        x = matrix((3, 6, 5, 4), dtype).transpose(0, 2)
        names = ["fft", "ifft", "irfft", "hfft"] + ([] if dtype.is_complex else ["rfft", "ihfft"])
        for name in names:
            for s, dim in ((None, None), ((4, 6), None), ((4, -1), (0, 2)), (None, (1, 3, 0))):
                theirs = getattr(torch.fft, name + "n")(x, s=s, dim=dim, norm=norm)
                assert_same(getattr(argand.fft, name + "n")(to_argand(x), s=s, dim=dim, norm=norm), theirs, **limit)
            theirs = getattr(torch.fft, name + "2")(x, norm=norm)
            assert_same(getattr(argand.fft, name + "2")(to_argand(x), norm=norm), theirs, **limit)


def test_fft_helpers():
    for n in (1, 4, 7):
        assert_same(argand.fft.fftfreq(n, 0.5), torch.fft.fftfreq(n, 0.5))
        assert_same(argand.fft.rfftfreq(n, dtype=argand.float64), torch.fft.rfftfreq(n, dtype=torch.float64))
    x = torch.arange(12).reshape(3, 4)
    assert_same(argand.fft.fftshift(to_argand(x)), torch.fft.fftshift(x))
    assert_same(argand.fft.ifftshift(to_argand(x), dim=0), torch.fft.ifftshift(x, dim=0))
    assert_same(argand.fft.fft(to_argand(x)), torch.fft.fft(x))


def test_fft_error_grows_with_the_logarithm():
    generator = np.random.default_rng(0)
    for n in (1 << 14, 3**8, 10007, 1 << 18):
        x = generator.standard_normal(n) + 1j * generator.standard_normal(n)
        error = abs(argand.fft.fft(argand.from_numpy(x)).numpy() - np.fft.fft(x)).max() / abs(np.fft.fft(x)).max()
        assert error < 2e-16 * np.log2(n)


def test_stft():
    x = matrix((2, 200), torch.float64)
    window = torch.hann_window(32, dtype=torch.float64)
    for kw in (
        {"n_fft": 32, "return_complex": True},
        {"n_fft": 32, "hop_length": 7, "window": window, "return_complex": True},
        {"n_fft": 40, "hop_length": 10, "win_length": 32, "window": window, "normalized": True, "return_complex": True},
        {"n_fft": 32, "center": False, "onesided": False, "return_complex": True},
        {"n_fft": 32, "pad_mode": "constant", "return_complex": False},
    ):
        ours_kw = {k: to_argand(v) if isinstance(v, torch.Tensor) else v for k, v in kw.items()}
        theirs = torch.stft(x, **kw)
        assert_same(argand.stft(to_argand(x), **ours_kw), theirs, rtol=1e-10, atol=1e-10)
        if not kw["return_complex"] or kw.get("center") is False:
            continue
        back = {k: v for k, v in kw.items() if k != "return_complex"}
        ours_back = {k: v for k, v in ours_kw.items() if k != "return_complex"}
        for length in (None, 150, 200):
            ours = argand.istft(to_argand(theirs), length=length, **ours_back)
            assert_same(ours, torch.istft(theirs, length=length, **back), rtol=1e-9, atol=1e-9)


@pytest.mark.parametrize("dtype", [torch.float64, torch.complex128], ids=str)
@pytest.mark.parametrize("triangle", ["L", "U"])
def test_the_gradient_of_a_symmetric_matrix_is_symmetric(dtype, triangle):
    x = torch.linspace(-1, 1, 16, dtype=torch.float64).reshape(4, 4).sin().to(dtype)
    x = x + (1j * x.cos() if dtype.is_complex else 0)
    x = (x + x.mH) / 2 + torch.diag(torch.arange(4.0))
    gradients = []
    for lib, given in ((argand, to_argand(x)), (torch, x)):
        given = given.detach().clone().requires_grad_()
        values, vectors = lib.linalg.eigh(given, UPLO=triangle)
        # Independent of the vectors' signs and phases.
        projection = vectors[:, :2] @ vectors[:, :2].mH
        loss = (projection.abs() ** 2)[0].sum() + projection[1, 2].real + (values**2)[1]
        gradients.append(lib.autograd.grad(loss, given)[0])
    assert_same(*gradients)
    assert bool((gradients[0] - gradients[0].mH).abs().max() < 1e-12)
