"""Second names of functions, and small functions, methods and modules that programs name beside the well-known ones."""

import math

import pytest
from compare import assert_same, to_argand, to_numpy, torch

import argand
from argand import nn

X = torch.arange(12, dtype=torch.float32).reshape(3, 4).sin()


@pytest.mark.parametrize("other", [2, 0.5, True, X.cos()], ids=str)
def test_subtract_and_divide(other):
    ours, given = to_argand(X), to_argand(other)
    if other is not True:
        assert_same(argand.subtract(ours, given), torch.subtract(X, other))
        assert_same(ours.subtract(given, alpha=3), X.subtract(other, alpha=3))
        assert_same(ours.clone().subtract_(given), X.clone().subtract_(other))
    for mode in (None, "floor", "trunc"):
        assert_same(argand.divide(ours, given, rounding_mode=mode), torch.divide(X, other, rounding_mode=mode))
        assert_same(ours.clone().divide_(given, rounding_mode=mode), X.clone().divide_(other, rounding_mode=mode))
    out = argand.empty(3, 4)
    assert argand.divide(ours, given, out=out) is out
    assert_same(out, torch.divide(X, other))


def test_unravel_index():
    for indices in (torch.tensor([[0, 7], [23, 11]]), torch.tensor(5), torch.zeros(0, dtype=torch.int64)):
        for shape in ((2, 3, 4), (24,), 24):
            ours, theirs = argand.unravel_index(to_argand(indices), shape), torch.unravel_index(indices, shape)
            assert_same(list(ours), list(theirs))
    for wrong in ([1], argand.ones(2)):
        with pytest.raises(ValueError, match="a tensor of integers"):
            argand.unravel_index(wrong, (2, 3))
    with pytest.raises(ValueError, match="at least 0"):
        argand.unravel_index(argand.tensor([1]), (2, -3))


@pytest.mark.parametrize("reduce", ["sum", "mean", "max", "min", "prod"])
@pytest.mark.parametrize("initial", [None, 0.5])
def test_segment_reduce(reduce, initial):
    if reduce == "mean" and initial is not None:
        return
    lengths, data = torch.tensor([2, 0, 3, 1]), torch.arange(18, dtype=torch.float64).reshape(6, 3).cos()
    theirs, ours = data.clone().requires_grad_(), to_argand(data).requires_grad_()
    b = torch.segment_reduce(theirs, reduce, lengths=lengths, initial=initial)
    a = argand.segment_reduce(ours, reduce, lengths=to_argand(lengths), initial=initial)
    assert_same(a, b)
    a.nan_to_num(0, 0, 0).sum().backward()
    b.nan_to_num(0, 0, 0).sum().backward()
    assert_same(ours.grad, theirs.grad)
    offsets = torch.tensor([0, 2, 2, 5, 6])
    assert_same(argand.segment_reduce(to_argand(data), reduce, offsets=to_argand(offsets), initial=initial), b.detach())


def test_segment_reduce_along_a_later_dimension_and_its_errors():
    data, lengths = torch.arange(8.0).reshape(2, 4), torch.tensor([[1, 3], [2, 2]])
    assert_same(
        argand.segment_reduce(to_argand(data), "sum", lengths=to_argand(lengths), axis=1),
        torch.segment_reduce(data, "sum", lengths=lengths, axis=1),
    )
    x = argand.ones(4)
    with pytest.raises(ValueError, match="reduce"):
        argand.segment_reduce(x, "median", lengths=argand.tensor([4]))
    with pytest.raises(RuntimeError, match="either lengths or offsets"):
        argand.segment_reduce(x, "sum")
    with pytest.raises(RuntimeError, match="sum to 4"):
        argand.segment_reduce(x, "sum", lengths=argand.tensor([1, 2]))


def test_fake_quantize():
    x = (X * 3).double()
    for scale, zero, low, high in ((0.1, 0, -8, 7), (0.25, 3, 0, 15), (torch.tensor(0.3), torch.tensor(1), 0, 3)):
        theirs, ours = x.float().requires_grad_(), to_argand(x.float()).requires_grad_()
        b = torch.fake_quantize_per_tensor_affine(theirs, scale, zero, low, high)
        a = argand.fake_quantize_per_tensor_affine(ours, to_argand(scale), to_argand(zero), low, high)
        assert_same(a, b)
        (a * a.detach()).sum().backward()
        (b * b.detach()).sum().backward()
        assert_same(ours.grad, theirs.grad)
    scales, zeros = torch.tensor([0.1, 0.2, 0.5, 0.7]), torch.tensor([0, 1, 2, 3], dtype=torch.int32)
    arguments = (x.float(), scales, zeros, 1, 0, 9)
    assert_same(
        argand.fake_quantize_per_channel_affine(*to_argand(arguments)),
        torch.fake_quantize_per_channel_affine(*arguments),
    )
    with pytest.raises(RuntimeError, match="quant_min of at most quant_max"):
        argand.fake_quantize_per_tensor_affine(argand.ones(2), 1.0, 0, 5, 4)
    with pytest.raises(RuntimeError, match="zero_point from 0 to 3"):
        argand.fake_quantize_per_tensor_affine(argand.ones(2), 1.0, 9, 0, 3)
    with pytest.raises(RuntimeError, match="one for each channel"):
        argand.fake_quantize_per_channel_affine(argand.ones(2, 2), argand.ones(3), argand.zeros(2), 0, 0, 3)


def test_shapes():
    assert argand.empty_permuted((2, 3, 4), (1, 2, 0)).stride() == torch.empty_permuted((2, 3, 4), (1, 2, 0)).stride()
    with pytest.raises(RuntimeError, match="order the 2 dimensions"):
        argand.empty_permuted((2, 3), (0, 0))
    x, w, b = X[:, None].repeat(2, 2, 1), torch.arange(24.0).reshape(3, 4, 2).cos(), torch.tensor([1.0, -1.0])
    assert_same(argand.conv_tbc(*to_argand((x, w, b)), 1), torch.conv_tbc(x, w, b, 1))


def test_dropout_with_its_mask():
    y, kept = argand.native_dropout(argand.ones(1000), 0.25, True)
    assert kept.dtype is argand.bool and bool((y == kept / 0.75).all()) and 650 < int(kept.sum()) < 850
    y, kept = argand.native_dropout(argand.ones(3), 0.25, False)
    assert y.tolist() == [1, 1, 1] and bool(kept.all())
    assert argand.native_dropout(argand.ones(3), 1.0, True)[0].tolist() == [0, 0, 0]
    x = argand.tensor([-2.0, 3.0])
    assert argand.rrelu_(x, 0.25, 0.25) is x and x.tolist() == [-0.5, 3]


def test_methods():
    x = argand.tensor([1.0, 2.0])
    assert x.map_(argand.tensor([10.0, 20.0]), lambda a, b: a + b) is x and x.tolist() == [11, 22]
    assert x.map2_(argand.tensor([1.0, 2.0]), argand.tensor(3.0), lambda a, b, c: a * b + c).tolist() == [14, 47]
    assert x.is_set_to(x.view(2)) and not x.is_set_to(x[:1]) and not x.is_set_to(x.clone())
    assert not (x.is_xla or x.is_ipu or x.is_sparse_csr or x.volatile or x.is_distributed())
    y = argand.ones(2, requires_grad=True)
    assert argand.detach_(z := y * 2) is z and not z.requires_grad
    y._grad = x
    assert y.grad is x
    y._grad = None
    assert y.grad is None and (y * 2)._grad_fn.name() == "MulBackward0"


def test_switches():
    assert argand.set_flush_denormal(False) is False and argand.set_warn_always(False) is None
    for mode in ("default", "warn", 2, 0):
        argand.set_deterministic_debug_mode(mode)
    assert argand.get_deterministic_debug_mode() == 2 and not argand.is_deterministic_algorithms_warn_only_enabled()
    with pytest.raises(RuntimeError, match="expected one of"):
        argand.set_deterministic_debug_mode("loud")
    with pytest.raises(TypeError):
        argand.set_deterministic_debug_mode(None)
    argand.set_anomaly_enabled(True)
    assert argand.is_anomaly_enabled() and argand.is_anomaly_check_nan_enabled()
    argand.set_anomaly_enabled(False)


def test_gradients_of_convolutions():
    x, w = torch.arange(72.0).reshape(2, 4, 9).sin(), torch.arange(24.0).reshape(4, 2, 3).cos()
    g = torch.arange(40.0).reshape(2, 4, 5).sin()
    options = {"stride": 2, "padding": 1, "groups": 2}
    assert_same(
        nn.grad.conv1d_input((2, 4, 9), to_argand(w), to_argand(g), **options),
        torch.nn.grad.conv1d_input((2, 4, 9), w, g, **options),
    )
    assert_same(
        nn.grad.conv1d_weight(to_argand(x), (4, 2, 3), to_argand(g), **options),
        torch.nn.grad.conv1d_weight(x, (4, 2, 3), g, **options),
    )
    x, w, g = X[None, None], torch.ones(2, 1, 2, 2), torch.ones(1, 2, 2, 3)
    assert_same(nn.grad.conv2d_weight(to_argand(x), w.shape, to_argand(g)), torch.nn.grad.conv2d_weight(x, w.shape, g))


def test_modules_under_the_names_of_their_files():
    from argand.nn.modules.channelshuffle import ChannelShuffle
    from argand.nn.modules.distance import PairwiseDistance
    from argand.nn.modules.fold import Unfold
    from argand.nn.modules.pixelshuffle import PixelShuffle
    from argand.nn.modules.upsampling import Upsample

    assert (Upsample, PixelShuffle, Unfold) == (nn.Upsample, nn.PixelShuffle, nn.Unfold)
    assert (ChannelShuffle, PairwiseDistance) == (nn.ChannelShuffle, nn.PairwiseDistance)
    assert argand.utils.data._utils.collate.default_collate([1, 2]).tolist() == [1, 2]
    layer = nn.Linear(2, 1)
    assert nn.parallel.data_parallel(layer, argand.ones(1, 2)).equal(layer(argand.ones(1, 2)))


def test_fork_and_wait():
    futures = [argand.jit.fork(math.pow, 2, n) for n in (1, 2)]
    assert [argand.jit.wait(f) for f in futures] == [2, 4]
    with pytest.raises(ZeroDivisionError):
        argand.jit.wait(argand.jit.fork(lambda: 1 / 0))


def test_what_states_of_other_sizes_are_told():
    state = {"weight": argand.zeros(1), "extra": argand.zeros(1)}
    with pytest.raises(RuntimeError, match="Error.*Linear") as caught:
        nn.Linear(2, 3).load_state_dict(state)
    text = str(caught.value)
    for words in ("size mismatch for weight", "Unexpected key(s) in state_dict", '"extra"', "Missing key(s)", '"bias"'):
        assert words in text
    assert to_numpy(state["weight"]).shape == (1,)


def test_prefixes_of_wrapped_modules_are_taken_off():
    wrapped = nn.DataParallel(nn.Sequential(nn.Linear(2, 3), nn.BatchNorm1d(3)))
    state = wrapped.state_dict()
    state["extra"] = argand.ones(1)
    nn.modules.utils.consume_prefix_in_state_dict_if_present(state, "module.")
    own = wrapped.module.state_dict()
    assert set(state) == {*own, "extra"} and dict(state._metadata) == dict(own._metadata)
    plain = {"a.b": 1, "c": 2}
    nn.modules.utils.consume_prefix_in_state_dict_if_present(plain, "a.")
    assert plain == {"b": 1, "c": 2}
