"""Every layer against PyTorch's: state names, text, output, gradients of inputs and parameters."""

import copy
import pickle

import pytest
from compare import assert_same, copy_state, to_argand, torch

import argand

nn, tnn = argand.nn, torch.nn


def r(*shape, dtype=torch.float32):
    generator = torch.Generator().manual_seed(sum(shape) + len(shape))
    return torch.randn(*shape, generator=generator, dtype=dtype)


def ints(high, *shape):
    return torch.randint(high, shape, generator=torch.Generator().manual_seed(high))


def signs(*shape):
    return torch.where(r(*shape) > 0, 1.0, -1.0)


X2, X3, X4 = r(5, 6), r(3, 4, 9), r(2, 4, 8, 9)
MASK = torch.triu(torch.full((5, 5), float("-inf")), 1)

# (layer, arguments, keyword arguments, inputs)
CASES = [
    ("Identity", (54,), {"unused": 1}, [X2]),
    ("Linear", (6, 3), {}, [X2]),
    ("Linear", (6, 3), {"bias": False}, [X2]),
    ("Bilinear", (6, 4, 3), {}, [X2, r(5, 4)]),
    ("Conv1d", (4, 6, 3), {"padding": 1, "stride": 2}, [X3]),
    ("Conv1d", (4, 6, 3), {"padding": "same", "dilation": 2, "groups": 2}, [X3]),
    ("Conv1d", (4, 6, 3), {"padding": 2, "padding_mode": "circular"}, [X3]),
    ("Conv2d", (4, 6, 3), {}, [X4]),
    ("Conv2d", (4, 6, (3, 2)), {"stride": (2, 1), "padding": (1, 0), "bias": False}, [X4]),
    ("Conv2d", (4, 6, 3), {"padding": "same", "padding_mode": "reflect"}, [X4]),
    ("Conv2d", (4, 8, 3), {"groups": 4, "dilation": 2}, [r(4, 8, 9)]),
    ("ConvTranspose1d", (4, 6, 3), {"stride": 2, "output_padding": 1}, [X3]),
    ("ConvTranspose2d", (4, 6, 3), {"stride": 2, "padding": 1}, [X4]),
    ("ConvTranspose2d", (4, 6, 3), {"stride": 2, "padding": 1, "output_padding": 1, "groups": 2}, [X4]),
    ("MaxPool1d", (3,), {"stride": 2, "padding": 1}, [X3]),
    ("MaxPool2d", (2,), {}, [X4]),
    ("MaxPool2d", ((3, 2),), {"stride": (2, 1), "padding": 1, "ceil_mode": True, "return_indices": True}, [X4]),
    ("AvgPool1d", (3,), {"stride": 2, "padding": 1, "count_include_pad": False}, [X3]),
    ("AvgPool2d", (3,), {"stride": 2, "padding": 1, "divisor_override": 5}, [X4]),
    ("AdaptiveAvgPool1d", (4,), {}, [X3]),
    ("AdaptiveAvgPool2d", ((3, None),), {}, [X4]),
    ("AdaptiveAvgPool2d", (1,), {}, [X4]),
    ("AdaptiveMaxPool1d", (4,), {}, [X3]),
    ("AdaptiveMaxPool2d", ((3, 2),), {"return_indices": True}, [X4]),
    ("LPPool1d", (2, 3), {"stride": 2}, [X3]),
    ("LPPool2d", (2, (3, 2)), {"stride": 2}, [X4]),
    ("ZeroPad1d", (2,), {}, [X3]),
    ("ZeroPad2d", ((1, 2, 0, 1),), {}, [X4]),
    ("ConstantPad1d", (2, 3.5), {}, [X3]),
    ("ConstantPad2d", ((1, -1, 0, 1), 3.5), {}, [X4]),
    ("ReflectionPad1d", ((1, 2),), {}, [X3]),
    ("ReflectionPad2d", (2,), {}, [X4]),
    ("ReplicationPad1d", ((1, 2),), {}, [X3]),
    ("ReplicationPad2d", (2,), {}, [X4]),
    ("CircularPad1d", ((1, 2),), {}, [X3]),
    ("CircularPad2d", (2,), {}, [X4]),
    ("BatchNorm1d", (6,), {}, [X2]),
    ("BatchNorm1d", (4,), {"momentum": None, "affine": False}, [X3]),
    ("BatchNorm2d", (4,), {"eps": 1e-3}, [X4]),
    ("BatchNorm2d", (4,), {"track_running_stats": False}, [X4]),
    ("InstanceNorm1d", (4,), {"affine": True}, [X3]),
    ("InstanceNorm2d", (4,), {"track_running_stats": True}, [X4]),
    ("InstanceNorm2d", (4,), {}, [r(4, 8, 9)]),
    ("LayerNorm", (9,), {}, [X3]),
    ("LayerNorm", ((4, 9),), {"bias": False, "eps": 1e-3}, [X3]),
    ("LayerNorm", (9,), {"elementwise_affine": False}, [X3]),
    ("RMSNorm", (9,), {}, [X3]),
    ("GroupNorm", (2, 4), {}, [X4]),
    ("GroupNorm", (4, 4), {"affine": False}, [X3]),
    ("LocalResponseNorm", (3,), {"k": 2.0}, [X4]),
    ("Embedding", (10, 5), {}, [ints(10, 3, 4)]),
    ("Embedding", (10, 5), {"padding_idx": -2, "max_norm": 1.0}, [ints(10, 3, 4)]),
    ("Embedding", (10, 5), {"scale_grad_by_freq": True}, [ints(10, 3, 4)]),
    ("Flatten", (), {}, [X4]),
    ("Flatten", (0, 2), {}, [X4]),
    ("Unflatten", (1, (2, 2)), {}, [X4]),
    ("PixelShuffle", (2,), {}, [X4]),
    ("PixelUnshuffle", (2,), {}, [r(2, 4, 8, 6)]),
    ("ChannelShuffle", (2,), {}, [X4]),
    ("Unfold", ((3, 2),), {"padding": 1}, [X4]),
    ("Fold", ((5, 6), 2), {}, [r(2, 12, 20)]),
    ("CosineSimilarity", (), {"dim": 1}, [X2, r(5, 6) + 1]),
    ("PairwiseDistance", (), {"p": 1.0, "keepdim": True}, [X2, r(5, 6) + 1]),
    ("Dropout", (0.0,), {}, [X2]),
    ("Dropout2d", (0.0,), {"inplace": False}, [X4]),
    ("AlphaDropout", (0.0,), {}, [X2]),
    ("FeatureAlphaDropout", (0.0,), {}, [X4]),
    ("ReLU", (), {}, [X2]),
    ("ReLU6", (), {}, [X2 * 5]),
    ("LeakyReLU", (0.2,), {}, [X2]),
    ("ELU", (), {"alpha": 0.7}, [X2]),
    ("SELU", (), {}, [X2]),
    ("CELU", (0.7,), {}, [X2]),
    ("GELU", (), {}, [X2]),
    ("GELU", ("tanh",), {}, [X2]),
    ("SiLU", (), {}, [X2]),
    ("Mish", (), {}, [X2]),
    ("Hardswish", (), {}, [X2]),
    ("Hardsigmoid", (), {}, [X2]),
    ("Hardtanh", (-0.5, 0.7), {}, [X2]),
    ("Threshold", (0.1, 20.0), {}, [X2]),
    ("Softplus", (2.0, 3.0), {}, [X2]),
    ("Softshrink", (0.3,), {}, [X2]),
    ("Hardshrink", (0.3,), {}, [X2]),
    ("Tanhshrink", (), {}, [X2]),
    ("Softsign", (), {}, [X2]),
    ("Sigmoid", (), {}, [X2]),
    ("Tanh", (), {}, [X2]),
    ("LogSigmoid", (), {}, [X2]),
    ("PReLU", (4,), {}, [X4]),
    ("PReLU", (), {"init": 0.1}, [X4]),
    ("GLU", (), {"dim": 1}, [X2]),
    ("Softmax", (1,), {}, [X2]),
    ("LogSoftmax", (), {"dim": 0}, [X2]),
    ("Softmin", (1,), {}, [X2]),
    ("Softmax2d", (), {}, [X4]),
    ("L1Loss", (), {"reduction": "sum"}, [X2, r(5, 6) + 1]),
    ("MSELoss", (), {}, [X2, r(5, 6) + 1]),
    ("MSELoss", (), {"reduction": "none"}, [X2, r(5, 6) + 1]),
    ("SmoothL1Loss", (), {"beta": 0.5}, [X2, r(5, 6) * 2]),
    ("HuberLoss", (), {"delta": 0.5}, [X2, r(5, 6) * 2]),
    ("CrossEntropyLoss", (), {}, [X2, ints(6, 5)]),
    ("CrossEntropyLoss", (), {"label_smoothing": 0.1, "reduction": "sum"}, [X2, ints(6, 5)]),
    ("CrossEntropyLoss", (), {"weight": r(4).abs(), "ignore_index": 2}, [X3, ints(4, 3, 9)]),
    ("CrossEntropyLoss", (), {}, [X2, torch.softmax(r(5, 6), 1)]),
    ("NLLLoss", (), {"weight": r(6).abs()}, [X2, ints(6, 5)]),
    ("NLLLoss", (), {"reduction": "none"}, [X3, ints(4, 3, 9)]),
    ("BCELoss", (), {}, [torch.sigmoid(X2), torch.rand(5, 6)]),
    ("BCEWithLogitsLoss", (), {"pos_weight": r(6).abs(), "reduction": "sum"}, [X2, torch.rand(5, 6)]),
    ("KLDivLoss", (), {"reduction": "batchmean"}, [X2, torch.softmax(r(5, 6), 1)]),
    ("KLDivLoss", (), {"reduction": "sum", "log_target": True}, [X2, torch.log_softmax(r(5, 6), 1)]),
    ("PoissonNLLLoss", (), {"full": True}, [X2, ints(6, 5, 6).float()]),
    ("GaussianNLLLoss", (), {"full": True}, [X2, r(5, 6) + 1, r(5, 6).abs() + 0.1]),
    ("HingeEmbeddingLoss", (), {"margin": 0.7}, [X2, signs(5, 6)]),
    ("SoftMarginLoss", (), {}, [X2, signs(5, 6)]),
    ("MultiLabelSoftMarginLoss", (), {}, [X2, (r(5, 6) > 0).float()]),
    ("MarginRankingLoss", (0.3,), {}, [X2[:, 0], X2[:, 1], signs(5)]),
    ("CosineEmbeddingLoss", (0.1,), {}, [X2, r(5, 6) + 1, signs(5)]),
    ("TripletMarginLoss", (), {"swap": True}, [X2, r(5, 6) + 1, r(5, 6) * 2]),
    ("TripletMarginWithDistanceLoss", (), {"margin": 2.0}, [X2, r(5, 6) + 1, r(5, 6) * 2]),
    ("RNN", (6, 5), {"nonlinearity": "relu", "num_layers": 2}, [r(4, 3, 6)]),
    ("RNN", (6, 5), {"bidirectional": True}, [r(4, 6)]),
    ("LSTM", (6, 5), {"num_layers": 2, "bidirectional": True, "batch_first": True}, [r(3, 4, 6)]),
    ("LSTM", (6, 5), {"bias": False}, [r(4, 3, 6), (r(1, 3, 5), r(1, 3, 5))]),
    ("LSTM", (6, 5), {}, [r(4, 6), (r(1, 5), r(1, 5))]),
    ("GRU", (6, 5), {"num_layers": 2}, [r(4, 3, 6), r(2, 3, 5)]),
    ("RNNCell", (6, 5), {}, [r(3, 6)]),
    ("RNNCell", (6, 5), {"nonlinearity": "relu", "bias": False}, [r(6), r(5)]),
    ("LSTMCell", (6, 5), {}, [r(3, 6), (r(3, 5), r(3, 5))]),
    ("LSTMCell", (6, 5), {}, [r(6)]),
    ("GRUCell", (6, 5), {}, [r(3, 6), r(3, 5)]),
    ("MultiheadAttention", (6, 2), {}, [r(5, 3, 6), r(4, 3, 6), r(4, 3, 6)]),
    ("MultiheadAttention", (6, 2), {"batch_first": True, "bias": False}, [r(3, 5, 6)] * 3),
    ("MultiheadAttention", (6, 2), {"kdim": 4, "vdim": 3, "add_bias_kv": True}, [r(5, 3, 6), r(4, 3, 4), r(4, 3, 3)]),
    ("MultiheadAttention", (6, 2), {"add_zero_attn": True}, [r(5, 6)] * 3),
    ("TransformerEncoderLayer", (6, 2, 7), {"dropout": 0.0, "activation": "gelu"}, [r(5, 3, 6)]),
    (
        "TransformerEncoderLayer",
        (6, 2, 7),
        {"dropout": 0.0, "norm_first": True, "batch_first": True},
        [r(3, 5, 6), MASK],
    ),
    ("TransformerDecoderLayer", (6, 2, 7), {"dropout": 0.0}, [r(5, 3, 6), r(4, 3, 6)]),
    ("Transformer", (6, 2, 2, 1, 7), {"dropout": 0.0}, [r(5, 3, 6), r(4, 3, 6)]),
]


def is_signs(x):
    """Targets of 1 and -1 have no gradient."""
    return bool((x.abs() == 1).all())


def require_grad(inputs):
    copies = []
    for x in inputs:
        if isinstance(x, tuple):
            copies.append(tuple(require_grad(x)))
        else:
            copies.append(x.detach().clone().requires_grad_(x.is_floating_point() and not is_signs(x)))
    return copies


def flat(inputs):
    return [t for x in inputs for t in (x if isinstance(x, tuple) else (x,))]


def weighted_sum(output, ones):
    """Sums every floating output with weights that tell its elements apart."""
    total = 0
    for tensor in output if isinstance(output, tuple) else (output,):
        if isinstance(tensor, tuple):
            total = total + weighted_sum(tensor, ones)
        elif tensor is not None and tensor.is_floating_point():
            total = total + (tensor * ones(tensor)).sum()
    return total


def ramp(library):
    def weights(tensor):
        return library.arange(tensor.numel(), dtype=tensor.dtype).reshape(tensor.shape).sin()

    return weights


def converted(arguments):
    return {k: to_argand(v) for k, v in arguments.items()}


def make_pair(name, args, kwargs):
    torch.manual_seed(3)
    theirs = getattr(tnn, name)(*args, **kwargs)
    ours = getattr(nn, name)(*args, **converted(kwargs))
    copy_state(ours, theirs)
    return ours, theirs


def run_both(ours, theirs, inputs):
    their_inputs = require_grad(inputs)
    our_inputs = to_argand(their_inputs)
    return our_inputs, their_inputs, ours(*our_inputs), theirs(*their_inputs)


@pytest.mark.parametrize("case", CASES, ids=lambda c: f"{c[0]}-{c[1]}-{c[2] and list(c[2])}")
def test_layer_matches(case):
    name, args, kwargs, inputs = case
    ours, theirs = make_pair(name, args, kwargs)
    assert list(ours.state_dict()) == list(theirs.state_dict())
    assert repr(ours) == repr(theirs)
    our_inputs, their_inputs, our_output, their_output = run_both(ours, theirs, inputs)
    assert_same(our_output, their_output, what=name)
    if any(t.requires_grad for t in flat(their_inputs)) or list(theirs.parameters()):
        weighted_sum(our_output, ramp(argand)).backward()
        weighted_sum(their_output, ramp(torch)).backward()
    for a, b in zip(flat(our_inputs), flat(their_inputs), strict=True):
        assert (a.grad is None) == (b.grad is None)
        if b.grad is not None:
            assert_same(a.grad, b.grad, 1e-4, 1e-5, what=f"{name}: input")
    for (key, a), (_, b) in zip(ours.named_parameters(), theirs.named_parameters(), strict=True):
        if b.grad is not None:
            assert_same(a.grad, b.grad, 1e-4, 2e-5, what=f"{name}.{key}")
    assert_same(dict(ours.named_buffers()), dict(theirs.named_buffers()), what=f"{name}: buffers")


@pytest.mark.parametrize("case", CASES, ids=lambda c: f"{c[0]}-{c[1]}-{c[2] and list(c[2])}")
def test_layer_in_eval_mode_and_its_copies(case):
    name, args, kwargs, inputs = case
    ours, theirs = make_pair(name, args, kwargs)
    _, _, our_output, their_output = run_both(ours.eval(), theirs.eval(), inputs)
    assert_same(our_output, their_output, what=name)
    for copied in (copy.deepcopy(ours), pickle.loads(pickle.dumps(ours))):
        assert type(copied) is type(ours) and not copied.training
        assert list(copied.state_dict()) == list(ours.state_dict())
        for a, b in zip(copied.parameters(), ours.parameters(), strict=True):
            assert a is not b and isinstance(a, nn.Parameter) and a.requires_grad == b.requires_grad
        assert_same(copied(*to_argand(inputs)), their_output, what=name)


@pytest.mark.parametrize("name", ["Dropout", "Dropout1d", "Dropout2d", "Dropout3d"])
def test_dropout_zeroes_elements_or_channels(name):
    layer = getattr(nn, name)(0.4)
    shape = {"Dropout": (400, 50), "Dropout1d": (400, 50, 3), "Dropout2d": (400, 50, 2, 2)}.get(
        name, (400, 50, 1, 2, 2)
    )
    kept = layer(argand.ones(shape)).flatten(2).mean(-1) if len(shape) > 2 else layer(argand.ones(shape))
    assert sorted(set(kept.flatten().tolist())) == pytest.approx([0.0, 1 / 0.6])
    assert abs((kept == 0).float().mean().item() - 0.4) < 0.02
    x = argand.ones(shape)
    assert layer.eval()(x).equal(x)


def test_initial_values_have_pytorchs_ranges():
    argand.manual_seed(0)
    for ours, bound in [(nn.Linear(100, 50), 0.1), (nn.Conv2d(4, 200, 5), 0.1), (nn.LSTM(50, 100), 0.1)]:
        for name, parameter in ours.named_parameters():
            values = parameter.detach()
            assert float(values.abs().max()) <= bound + 1e-6, name
            assert float(values.abs().max()) > 0.9 * bound, name
            assert abs(float(values.mean())) < 0.02, name
    assert float(nn.Embedding(1000, 50).weight.std()) == pytest.approx(1.0, abs=0.02)


@pytest.mark.parametrize(
    "make, kind",
    [
        (lambda: nn.Conv2d(3, 4, 3, groups=2), ValueError),
        (lambda: nn.Conv2d(4, 4, 3, padding="wrong"), ValueError),
        (lambda: nn.Conv2d(4, 4, 3, padding="same", stride=2), ValueError),
        (lambda: nn.Conv2d(4, 4, 3, padding_mode="wrong"), ValueError),
        (lambda: nn.Dropout(1.5), ValueError),
        (lambda: nn.GroupNorm(3, 4), ValueError),
        (lambda: nn.BatchNorm2d(4)(argand.ones(2, 4)), ValueError),
        (lambda: nn.BatchNorm1d(4)(argand.ones(1, 4)), ValueError),
        (lambda: nn.InstanceNorm2d(4, affine=True)(argand.ones(2, 3, 4, 4)), ValueError),
        (lambda: nn.MultiheadAttention(6, 4), AssertionError),
        (lambda: nn.RNN(3, 4, nonlinearity="gelu"), ValueError),
        (lambda: nn.LSTM(3, 0), ValueError),
        (lambda: nn.LSTM(3, 4)(argand.ones(2, 5, 4)), RuntimeError),
        (lambda: nn.LSTM(3, 4)(argand.ones(2, 5, 3), (argand.ones(1, 4, 4), argand.ones(1, 4, 4))), RuntimeError),
        (lambda: nn.GRUCell(3, 4)(argand.ones(2, 5, 3)), ValueError),
        (lambda: nn.Linear(3, 4)(argand.ones(2, 5)), RuntimeError),
        (lambda: nn.Embedding(3, 4)(argand.tensor([3])), IndexError),
        (lambda: nn.Embedding(3, 4, padding_idx=3), AssertionError),
        (lambda: nn.Unflatten(1, 3), TypeError),
        (lambda: nn.MSELoss(reduction="wrong")(argand.ones(2), argand.ones(2)), ValueError),
        (lambda: nn.BCELoss()(argand.ones(2) / 2, argand.ones(3)), ValueError),
        (lambda: nn.TripletMarginLoss(margin=0), ValueError),
        (lambda: nn.Hardtanh(1, 0), AssertionError),
        (lambda: nn.ConvTranspose2d(4, 4, 3, stride=2)(argand.ones(1, 4, 5, 5), output_size=(20, 20)), ValueError),
    ],
)
def test_mistakes(make, kind):
    with pytest.raises(kind):
        make()


def test_conv_transpose_output_size():
    ours, theirs = make_pair("ConvTranspose2d", (4, 3, 3), {"stride": 2, "padding": 1})
    x = r(1, 4, 6, 6)
    for size in [(11, 12), (1, 3, 12, 11)]:
        assert_same(ours(to_argand(x), output_size=size), theirs(x, output_size=size))


def test_attention_masks_and_weights():
    ours, theirs = make_pair("MultiheadAttention", (6, 2), {})
    x = r(5, 3, 6)
    padding = torch.tensor([[0, 0, 0, 0, 1], [0, 0, 0, 0, 0], [0, 0, 0, 1, 1]]).bool()
    per_head = MASK.repeat(6, 1, 1)
    for kwargs in (
        {"key_padding_mask": padding},
        {"attn_mask": MASK, "is_causal": True, "need_weights": False},
        {"attn_mask": MASK.bool(), "key_padding_mask": padding, "need_weights": False},
        {"attn_mask": per_head, "average_attn_weights": False},
    ):
        assert_same(ours(*[to_argand(x)] * 3, **converted(kwargs)), theirs(x, x, x, **kwargs), what=str(list(kwargs)))


def test_transformer_masks():
    options = {"dropout": 0.0, "batch_first": True}
    ours, theirs = make_pair("Transformer", (6, 2, 1, 1, 7), options)
    src, tgt = r(3, 4, 6), r(3, 5, 6)
    assert_same(nn.Transformer.generate_square_subsequent_mask(5), MASK)
    padding = torch.tensor([[0, 0, 0, 1], [0, 0, 0, 0], [0, 0, 1, 1]]).bool()
    masks = {"tgt_mask": MASK, "src_key_padding_mask": padding, "memory_key_padding_mask": padding}
    assert_same(ours(to_argand(src), to_argand(tgt), **converted(masks)), theirs(src, tgt, **masks))


def test_packed_sequences_through_layers():
    lengths = [2, 5, 3]
    x = r(5, 3, 6)
    for name, kwargs in (("LSTM", {"num_layers": 2, "bidirectional": True}), ("GRU", {}), ("RNN", {})):
        ours, theirs = make_pair(name, (6, 4), kwargs)
        packed = nn.utils.rnn.pack_padded_sequence(to_argand(x), lengths, enforce_sorted=False)
        expected = tnn.utils.rnn.pack_padded_sequence(x, lengths, enforce_sorted=False)
        for field in ("data", "batch_sizes", "sorted_indices", "unsorted_indices"):
            assert_same(getattr(packed, field), getattr(expected, field), what=field)
        output, hidden = ours(packed)
        expected_output, expected_hidden = theirs(expected)
        assert_same(hidden, expected_hidden, what=name)
        assert_same(
            nn.utils.rnn.pad_packed_sequence(output, total_length=7),
            tnn.utils.rnn.pad_packed_sequence(expected_output, total_length=7),
        )


def test_what_the_core_lacks_says_so():
    if hasattr(argand._C, "a_name_no_operation_has"):
        pytest.skip("impossible")
    from argand.nn.functional._common import _core

    with pytest.raises(NotImplementedError, match="a_name_no_operation_has"):
        _core("a_name_no_operation_has")


def test_kernels_of_attention_may_be_asked_for():
    from argand.nn.attention import SDPBackend, sdpa_kernel

    q = to_argand(r(2, 2, 5, 4))
    plain = nn.functional.scaled_dot_product_attention(q, q, q)
    with sdpa_kernel([SDPBackend.FLASH_ATTENTION, SDPBackend.MATH]):
        assert nn.functional.scaled_dot_product_attention(q, q, q).equal(plain)
    with pytest.raises(AssertionError), sdpa_kernel("flash"):
        pass
