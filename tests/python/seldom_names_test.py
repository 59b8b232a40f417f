"""Names that programs seldom use: copies of views, factorizations of low rank, pooling at random steps, adaptive softmax."""

import math

import pytest
from compare import assert_same, copy_state, to_argand, to_numpy, torch

import argand

GENERATOR = torch.Generator().manual_seed(0)
X = torch.randn(3, 4, 6, generator=GENERATOR, dtype=torch.float64)
WHOLE = torch.tensor([3, -1, 4, 1, -5])

COPIES = {
    "alias_copy": (X,),
    "as_strided_copy": (X, (2, 3), (5, 1), 2),
    "detach_copy": (X,),
    "diagonal_copy": (X, 1, 0, 2),
    "expand_copy": (X[:, :1], (3, 5, 6)),
    "narrow_copy": (X, 2, 1, 3),
    "permute_copy": (X, (2, 0, 1)),
    "select_copy": (X, 1, 2),
    "slice_copy": (X, 2, 1, 5, 2),
    "split_copy": (X, 2, 1),
    "split_with_sizes_copy": (X, [1, 3], 1),
    "squeeze_copy": (X[:1],),
    "t_copy": (X[0],),
    "transpose_copy": (X, 0, 2),
    "unbind_copy": (X, 1),
    "unfold_copy": (X, 2, 3, 2),
    "unsqueeze_copy": (X, 1),
    "view_copy": (X, (12, 6)),
    "channel_shuffle": (X, 2),
    "native_channel_shuffle": (X, 2),
    "nuclear_norm": (X,),
    "norm_except_dim": (X, 2, 1),
}


@pytest.mark.parametrize("name", COPIES)
def test_against_pytorch(name):
    arguments = COPIES[name]
    theirs, ours = getattr(torch, name)(*arguments), getattr(argand, name)(*to_argand(arguments))
    assert_same(ours, theirs)


def test_copies_have_memory_of_their_own():
    x = argand.zeros(4, 4)
    for made in (argand.view_copy(x, (2, 8)), argand.slice_copy(x, 0, 1), *argand.split_copy(x, 2)):
        made.fill_(1)
    assert not x.any()
    x.requires_grad_()
    argand.transpose_copy(x, 0, 1).sum().backward()
    assert bool((x.grad == 1).all())


def test_methods():
    for name in ("greater_", "greater_equal_", "less_", "less_equal_", "not_equal_", "arctan2_", "float_power_"):
        theirs, ours = X.abs().clone(), to_argand(X.abs())
        other = 0.5 if name != "arctan2_" else torch.full_like(X, 0.5)
        assert_same(getattr(ours, name)(to_argand(other)), getattr(theirs, name)(other), what=name)
    assert_same(to_argand(X.clone()).swapaxes_(0, 2), X.clone().swapaxes_(0, 2))
    indices = (torch.tensor([0, 0]), torch.tensor([1, 1]))
    values = torch.ones(2, 6, dtype=torch.float64)
    for accumulate in (True, False):
        expected = X.index_put(indices, values, accumulate)
        assert_same(to_argand(X).index_put(to_argand(indices), to_argand(values), accumulate), expected)
    assert_same(argand.nonzero_static(to_argand(WHOLE), size=7), torch.nonzero_static(WHOLE, size=7))
    assert_same(argand.nonzero_static(to_argand(WHOLE), size=2), torch.nonzero_static(WHOLE, size=2))
    assert argand.is_signed(argand.zeros(1)) and not argand.is_signed(argand.zeros(1, dtype=argand.uint8))
    with pytest.warns(UserWarning):
        assert_same(argand.range(1, 4, 0.5), torch.arange(1, 4.5, 0.5))


@pytest.mark.parametrize("dtype", [torch.float32, torch.float64, torch.float16], ids=str)
def test_frexp(dtype):
    tiny, largest = torch.finfo(dtype).tiny, torch.finfo(dtype).max
    special = [0.0, -0.0, math.inf, -math.inf, math.nan, 1.0, -0.5, 0.75, 8.0, 7.9990234375, tiny, tiny / 4, largest]
    x = torch.tensor(special, dtype=dtype)
    mantissa, exponent = argand.frexp(to_argand(x))
    known = x.isfinite()
    expected = torch.frexp(x)
    assert_same(mantissa, expected.mantissa, 0, 0)
    assert_same(exponent[to_argand(known)], expected.exponent[known])


def test_low_rank():
    argand.manual_seed(0)
    low = torch.randn(2, 20, 3, generator=GENERATOR) @ torch.randn(2, 3, 12, generator=GENERATOR)
    for a in (low, low.mT.contiguous()):
        U, S, V = argand.svd_lowrank(to_argand(a), 5)
        assert_same(U @ S.diag_embed() @ V.mH, a, 1e-3, 1e-4)
        assert_same(S[..., :3], torch.linalg.svdvals(a)[..., :3], 1e-4)
        assert (U.shape, V.shape) == ((2, a.shape[1], 5), (2, a.shape[2], 5))
        _, S, V = argand.pca_lowrank(to_argand(a), 4)
        assert_same(S, torch.linalg.svdvals(a - a.mean(-2, keepdim=True))[..., :4], 1e-3, 1e-4)
    assert argand.svd_lowrank(argand.ones(3, 4))[1].shape == torch.svd_lowrank(torch.ones(3, 4))[1].shape == (3,)
    for lib in (argand, torch):
        with pytest.raises(ValueError):
            lib.pca_lowrank(lib.ones(3, 3), 4)


def test_pooling():
    F, T = argand.nn.functional, torch.nn.functional
    x = X.abs().unsqueeze(0).repeat(2, 1, 2, 1)
    samples = torch.rand(2, 3, 2, generator=GENERATOR, dtype=torch.float64)
    for size in ((3, 4), 3):
        ours = F.fractional_max_pool2d(to_argand(x), 2, size, return_indices=True, _random_samples=to_argand(samples))
        theirs = T.fractional_max_pool2d(x, 2, size, return_indices=True, _random_samples=samples)
        assert_same(ours, theirs)
    theirs = T.fractional_max_pool2d(x, (3, 2), output_ratio=(0.5, 0.7), _random_samples=samples)
    module = argand.nn.FractionalMaxPool2d((3, 2), output_ratio=(0.5, 0.7), _random_samples=to_argand(samples))
    assert_same(module(to_argand(x)), theirs)
    volume = torch.rand(2, 3, 5, 7, 6, generator=GENERATOR, dtype=torch.float64)
    samples = torch.rand(2, 3, 3, generator=GENERATOR, dtype=torch.float64)
    theirs = T.fractional_max_pool3d(volume, 2, (3, 4, 3), return_indices=True, _random_samples=samples)
    ours = F.fractional_max_pool3d(
        to_argand(volume), 2, (3, 4, 3), return_indices=True, _random_samples=to_argand(samples)
    )
    assert_same(ours, theirs)
    assert argand.nn.FractionalMaxPool3d(2, output_size=2)(argand.rand(1, 2, 5, 5, 5)).shape == (1, 2, 2, 2, 2)
    assert_same(F.lp_pool3d(to_argand(volume), 2, 2), T.lp_pool3d(volume, 2, 2))
    assert_same(argand.nn.LPPool3d(3, 2)(to_argand(volume)), torch.nn.LPPool3d(3, 2)(volume))
    pooled, index = T.max_pool1d(X, 2, return_indices=True)
    assert_same(argand.nn.MaxUnpool1d(2)(to_argand(pooled), to_argand(index)), torch.nn.MaxUnpool1d(2)(pooled, index))
    assert_same(F.adaptive_max_pool1d_with_indices(to_argand(X), 3), T.adaptive_max_pool1d_with_indices(X, 3))
    leaf = to_argand(x).requires_grad_()
    F.fractional_max_pool2d(leaf, 2, 3).sum().backward()
    assert leaf.grad.sum().item() == 2 * 3 * 9
    for lib in (argand, torch):
        with pytest.raises(ValueError):
            lib.nn.FractionalMaxPool2d(2)
        with pytest.raises(RuntimeError):
            lib.nn.functional.fractional_max_pool2d(lib.ones(1, 1, 3, 3), 3, 2)


def test_conv_tbc():
    x, w = torch.randn(7, 2, 3, generator=GENERATOR), torch.randn(3, 3, 5, generator=GENERATOR)
    b = torch.randn(5, generator=GENERATOR)
    F = argand.nn.functional
    ours = F.conv_tbc(to_argand(x), to_argand(w), to_argand(b), 1)
    assert_same(ours, torch.nn.functional.conv_tbc(x, w, b, 1), 1e-5, 1e-5)


@pytest.mark.parametrize("head_bias", [False, True])
def test_adaptive_softmax(head_bias):
    theirs = torch.nn.AdaptiveLogSoftmaxWithLoss(8, 20, [4, 10], 2.0, head_bias)
    ours = argand.nn.AdaptiveLogSoftmaxWithLoss(8, 20, [4, 10], 2.0, head_bias)
    copy_state(ours, theirs)
    x, target = torch.randn(6, 8, generator=GENERATOR), torch.tensor([0, 3, 4, 9, 10, 19])
    expected, found = theirs(x, target), ours(to_argand(x), to_argand(target))
    assert_same(found.output, expected.output, 1e-5, 1e-5)
    assert_same(found.loss, expected.loss, 1e-5, 1e-5)
    assert_same(ours.log_prob(to_argand(x)), theirs.log_prob(x), 1e-5, 1e-5)
    assert_same(ours.predict(to_argand(x)), theirs.predict(x))
    one = ours(to_argand(x[2]), to_argand(target[2]))
    assert_same(one.output, theirs(x[2], target[2]).output, 1e-5, 1e-5)
    found.loss.backward()
    expected.loss.backward()
    for a, b in zip(ours.parameters(), theirs.parameters(), strict=True):
        assert_same(a.grad, b.grad, 1e-5, 1e-6)
    assert to_numpy(ours.log_prob(to_argand(x)).exp().sum(1)) == pytest.approx(1, abs=1e-5)
    for lib, t in ((argand, to_argand), (torch, lambda v: v)):
        module = lib.nn.AdaptiveLogSoftmaxWithLoss(8, 20, [4, 10], 2.0)
        for bad in (target + 3, target[:3], target.view(2, 3)):
            with pytest.raises(RuntimeError):
                module(t(x), t(bad))
        for cutoffs in ([10, 4], [], [25], [4, 4]):
            with pytest.raises(ValueError):
                lib.nn.AdaptiveLogSoftmaxWithLoss(8, 20, cutoffs)


@pytest.mark.parametrize("shape, dim", [((3, 4, 2), -2), ((3, 4, 2), -3), ((5,), 0)])
def test_norms_of_slices_along_any_dimension(shape, dim):
    x = torch.randn(shape, generator=GENERATOR, dtype=torch.float64)
    assert_same(argand.norm_except_dim(to_argand(x), 2, dim), torch.norm_except_dim(x, 2, dim))
