"""Names that packages built on PyTorch take from it: custom operations, lists of tensors, futures, paths in trees,
folded normalization, attention by functions of places, versions, and marks of compilers that are not there."""

import subprocess
import sys

import pytest
from argand.nn.attention import flex_attention as flex
from argand.nn.parallel import gather, scatter
from argand.testing import assert_close
from argand.torch_version import TorchVersion
from argand.utils import _pytree as pytree

import argand
from argand import nn
from argand.nn.utils import fusion


def wave(*size, step=0.37, shift=0.0):
    return argand.sin(argand.arange(argand.Size(size).numel(), dtype=argand.float32) * step + shift).reshape(size)


def test_packages_see_the_version_whose_names_these_are(tmp_path):
    script = tmp_path / "version.py"
    script.write_text(
        "import importlib.metadata as m, torch\n"
        "assert m.version('torch') == torch.__version__ == torch.version.__version__, torch.__version__\n"
        "assert torch.__version__ >= '2.10' and torch.__version__ >= (2, 1) and not torch.__version__ < '2.9.1'\n"
        "print(m.distribution('torch').metadata['Name'], torch.torch is torch)\n"
    )
    out = subprocess.run([sys.executable, "-m", "argand.torch", str(script)], capture_output=True, text=True)
    assert out.stdout == "torch True\n", out.stderr
    v = TorchVersion("2.13.0+cpu")
    assert v == "2.13" and v != "2.13.1" and v > "2.9" and v <= (2, 13, 0) and hash(v) == hash("2.13.0+cpu")


def test_custom_operations():
    @argand.library.custom_op("library_names::scaled_sum", mutates_args=())
    def scaled_sum(x: argand.Tensor, scale: float = 2.0) -> argand.Tensor:
        return x.sum() * scale

    @scaled_sum.register_fake
    def _(x, scale=2.0):
        return x.new_empty(())

    x = wave(4).requires_grad_()
    assert not scaled_sum(x.detach()).requires_grad
    scaled_sum.register_autograd(
        lambda ctx, g: (g * ctx.scale * argand.ones(4), None),
        setup_context=lambda ctx, inputs, output: setattr(ctx, "scale", inputs[1]),
    )
    argand.ops.library_names.scaled_sum(x, scale=3.0).backward()
    assert x.grad.tolist() == [3.0] * 4 and argand.ops.library_names.scaled_sum.default is scaled_sum
    assert dir(argand.ops.library_names) == ["scaled_sum"]

    lib = argand.library.Library("library_names", "FRAGMENT")
    assert lib.define("twice(Tensor x) -> Tensor") == "twice"
    with pytest.raises(NotImplementedError, match="library_names::twice.*no function"):
        argand.ops.library_names.twice(x)
    lib.impl("twice", lambda x: x * 2, "CompositeImplicitAutograd")
    assert_close(argand.ops.library_names.twice(x), x * 2)
    assert_close(argand.ops.aten.add.Tensor(x, 1), x + 1)
    with pytest.raises(AttributeError, match="no attribute 'nothing'"):
        argand.ops.library_names.nothing
    with pytest.raises(RuntimeError, match="no operation 'library_names::nothing'"):
        argand.library.impl("library_names::nothing", "cpu", len)
    with pytest.raises(ValueError, match="space::name"):
        argand.library.custom_op("plain", len, mutates_args=())
    with pytest.raises(OSError, match="built for PyTorch"):
        argand.ops.load_library("x.so")


def test_lists_of_tensors():
    x, y = [wave(3), wave(2, 2)], [wave(3, shift=1.0), wave(2, 2, shift=2.0)]
    for a, b, p, q in zip(argand._foreach_add(x, y, alpha=0.5), argand._foreach_mul(x, 3.0), x, y, strict=True):
        assert_close(a, p + 0.5 * q)
        assert_close(b, 3.0 * p)
    z = [t.clone() for t in x]
    argand._foreach_div_(z, [2.0, 4.0])
    argand._foreach_addcmul_(z, x, y, value=0.1)
    argand._foreach_maximum_(z, y)
    for t, p, q, n in zip(z, x, y, (2.0, 4.0), strict=True):
        assert_close(t, argand.maximum(p / n + 0.1 * p * q, q))
    assert_close(argand._foreach_norm(x), tuple(t.norm() for t in x))
    assert_close(argand._foreach_sqrt([t.abs() for t in x]), tuple(t.abs().sqrt() for t in x))
    assert_close(argand._foreach_lerp(x, y, 0.25), tuple(argand.lerp(p, q, 0.25) for p, q in zip(x, y, strict=True)))
    argand._foreach_copy_(z, y)
    assert_close(z, y)
    argand._foreach_zero_(z)
    assert sum(t.abs().sum().item() for t in z) == 0
    with pytest.raises(RuntimeError, match="as many operands"):
        argand._foreach_add(x, [1.0])
    with pytest.raises(AttributeError):
        argand._foreach_nothing


def test_futures():
    made = argand.futures.Future()
    doubled = made.then(lambda f: f.value() * 2)
    failed = made.then(lambda f: 1 / 0)
    with pytest.raises(RuntimeError, match="not been set"):
        made.value()
    made.set_result(21)
    assert doubled.wait() == 42 and made.done()
    with pytest.raises(ZeroDivisionError):
        failed.wait()
    with pytest.raises(RuntimeError, match="already"):
        made.set_result(1)
    assert argand.futures.wait_all([made, doubled]) == [21, 42]
    assert argand.futures.collect_all([]).wait() == []


def test_paths_in_trees():
    tree = {"a": [1, (2, 3)], "b": 4}
    pairs, spec = pytree.tree_flatten_with_path(tree)
    assert [(pytree.keystr(p), leaf) for p, leaf in pairs] == [
        ("['a'][0]", 1),
        ("['a'][1][0]", 2),
        ("['a'][1][1]", 3),
        ("['b']", 4),
    ]
    assert spec == pytree.tree_structure(tree) and all(pytree.key_get(tree, p) == leaf for p, leaf in pairs)
    made = pytree.tree_map_with_path(lambda p, x, y: (len(p), x + y), tree, tree)
    assert made == {"a": [(2, 2), ((3, 4), (3, 6))], "b": (1, 8)}
    assert pytree.tree_is_leaf(3) and not pytree.tree_is_leaf([3])


@pytest.mark.parametrize("transpose", [False, True])
def test_folded_normalization(transpose):
    conv = nn.ConvTranspose2d(2, 3, 3) if transpose else nn.Conv2d(2, 3, 3, bias=False)
    bn = nn.BatchNorm2d(3)
    bn.running_mean.copy_(wave(3))
    bn.running_var.copy_(wave(3).abs() + 0.5)
    with argand.no_grad():
        bn.weight.copy_(wave(3, shift=0.4))
    both, x = nn.Sequential(conv, bn).eval(), wave(1, 2, 6, 6)
    assert_close(fusion.fuse_conv_bn_eval(conv, bn, transpose)(x), both(x), rtol=1e-4, atol=1e-5)
    linear, norm = nn.Linear(4, 3).eval(), nn.BatchNorm1d(3).eval()
    norm.running_mean.copy_(wave(3))
    assert_close(fusion.fuse_linear_bn_eval(linear, norm)(wave(2, 4)), norm(linear(wave(2, 4))), rtol=1e-4, atol=1e-5)
    with pytest.raises(AssertionError, match="eval mode"):
        fusion.fuse_linear_bn_eval(linear.train(), norm)


def test_attention_by_functions_of_places():
    q, k, v = wave(2, 4, 5, 8), wave(2, 2, 5, 8, step=0.7), wave(2, 2, 5, 8, step=0.9)

    def causal(b, h, i, j):
        return i >= j

    mask = flex.create_block_mask(causal, None, None, 5, 5)
    out, lse = flex.flex_attention(q, k, v, block_mask=mask, enable_gqa=True, return_lse=True)
    usual = nn.functional.scaled_dot_product_attention(q, k, v, is_causal=True, enable_gqa=True)
    assert_close(out, usual, rtol=1e-4, atol=1e-5)
    assert lse.shape == (2, 4, 5) and mask.sparsity() == pytest.approx(40.0)

    def distance(score, b, h, i, j):
        return score - 0.1 * (h + 1) * (i - j).abs()

    bias = -0.1 * (argand.arange(4).view(4, 1, 1) + 1) * (argand.arange(5).view(5, 1) - argand.arange(5)).abs()
    usual = nn.functional.scaled_dot_product_attention(q, k, v, attn_mask=bias, enable_gqa=True)
    assert_close(flex.flex_attention(q, k, v, score_mod=distance, enable_gqa=True), usual, rtol=1e-4, atol=1e-5)
    near = flex.and_masks(causal, lambda b, h, i, j: i - j < 2)
    assert flex.create_mask(near, 1, 1, 3, 3)[0, 0].tolist() == [
        [True, False, False],
        [True, True, False],
        [False, True, True],
    ]
    nothing = flex.create_block_mask(lambda b, h, i, j: (i < 0) & (j < 0), None, None, 5, 5)
    assert flex.flex_attention(q, k, v, block_mask=nothing, enable_gqa=True).abs().max() == 0
    with pytest.raises(ValueError, match="enable_gqa"):
        flex.flex_attention(q, k, v)


def test_parts_of_a_batch():
    x = wave(4, 2)
    parts = scatter({"x": x, "n": 3}, ["cpu", "cpu"])
    assert [p["n"] for p in parts] == [3, 3] and parts[1]["x"].tolist() == x[2:].tolist()
    assert_close(gather([p["x"] for p in parts], "cpu"), x)
    assert gather([argand.tensor(1.0), argand.tensor(2.0)], "cpu").tolist() == [1.0, 2.0]


def test_marks_of_compilers_do_nothing():
    def f(x):
        return x + 1

    assert argand.compiler.disable(f) is f and argand.compiler.allow_in_graph(f) is f
    assert argand.fx.wrap(f) is f and argand.jit.ignore(f) is f and argand.jit.unused()(f) is f
    assert not argand.compiler.is_dynamo_compiling() and not argand.onnx.is_in_onnx_export()
    dynamo = argand._dynamo
    with dynamo.config.patch(cache_size_limit=99):
        assert dynamo.config.cache_size_limit == 99
    assert dynamo.config.cache_size_limit == 8
    for never in (
        argand.SymInt,
        argand.fx.Proxy,
        argand.fx.GraphModule,
        dynamo.OptimizedModule,
        argand.jit.ScriptModule,
    ):
        assert not isinstance(nn.Linear(1, 1), never)
    for ask in (lambda: argand.onnx.export(None), lambda: argand.fx.symbolic_trace(None), lambda: argand.jit.load("x")):
        with pytest.raises(NotImplementedError):
            ask()
    assert argand.sym_max(2, 3.5) == 3.5 and argand.sym_int(2.5) == 2


def test_conditions():
    argand._check(True)
    with pytest.raises(ValueError, match="too small"):
        argand._check_value(1 > 2, lambda: "too small")
    with pytest.raises(RuntimeError):
        argand._assert_async(argand.tensor(0))
    with pytest.raises(AssertionError, match="no"):
        argand._assert(False, "no")


def test_tensors_change_places():
    class Marked(argand.Tensor):
        pass

    a, b = nn.Parameter(wave(2)), wave(3).as_subclass(Marked)
    a.mark, pa = "a", a.tolist()
    argand.utils.swap_tensors(a, b)
    assert type(a) is Marked and isinstance(b, nn.Parameter) and b.mark == "a" and not hasattr(a, "mark")
    with pytest.raises(TypeError):
        argand.utils.swap_tensors(b, wave(2))
    assert b.tolist() == pa and a.shape == (3,) and b.requires_grad and not a.requires_grad


def test_without_a_device_contexts_do_nothing():
    with argand.cuda.device(None), argand.cuda.device_of(wave(2)), argand.cuda.stream(None):
        pass
    assert argand.cuda.get_rng_state_all() == [] and not argand.cuda.is_current_stream_capturing()
    assert not argand.xpu.is_available() and argand.mps.device_count() == 0
    if not argand.cuda.is_available():
        with pytest.raises(RuntimeError, match="mem_get_info"):
            argand.cuda.mem_get_info()


def test_factors_before_the_tensors_they_scale():
    x, a, b = wave(3), wave(3, shift=1.0), wave(3, shift=2.0)
    with pytest.warns(UserWarning, match="add_.*pass alpha="):
        assert_close(x.clone().add_(0.5, a), x + 0.5 * a)
    with pytest.warns(UserWarning, match="pass value="):
        assert_close(argand.addcdiv(x, -2, a, b), x - 2 * a / b)
    with pytest.warns(UserWarning):
        assert_close(x.clone().addcmul_(0.1, a, b), x + 0.1 * a * b)
        assert_close(argand.sub(x, 3, a), x - 3 * a)
    for wrong in (lambda: x.add_("a", a), lambda: x.add_(1, 2), lambda: x.mul(1, a), lambda: x.addcmul_(0.1, a)):
        with pytest.raises(TypeError):
            wrong()
    with pytest.warns(UserWarning), pytest.raises(RuntimeError, match="do not broadcast"):
        argand.add(x, 2, wave(2))


def test_spread_and_mean():
    x = wave(3, 4)
    for given in ({"dim": 1, "unbiased": False}, {"dim": [0], "unbiased": True, "keepdim": True}, {"axis": 1}):
        dim = given.get("dim", given.get("axis"))
        kept = {"keepdim": given.get("keepdim", False)}
        correction = 0 if given.get("unbiased") is False else 1
        assert_close(argand.var_mean(x, **given), (x.var(dim, correction=correction, **kept), x.mean(dim, **kept)))
        assert_close(argand.std_mean(x, **given)[0], x.std(dim, correction=correction, **kept))
    assert_close(argand.var_mean(x, False)[0], x.var(unbiased=False))
    with pytest.raises(TypeError, match="give one of them"):
        argand.var_mean(x, 0, unbiased=True, correction=1)


def test_what_packages_take_from_the_inside():
    assert argand._C._nn._parse_to("cpu", argand.float64)[:2] == (argand.device("cpu"), argand.float64)
    argand._C._log_api_usage_once("event")

    class Loud(argand.Tensor):
        @classmethod
        def __torch_function__(cls, function, types, args=(), kwargs=None):
            return "loud"

    x = wave(2).as_subclass(Loud)
    with argand._C.DisableTorchFunctionSubclass():
        assert isinstance(x + 1, argand.Tensor)
    assert x + 1 == "loud"


def test_print_options_for_a_while():
    x = argand.tensor([1.23456])
    with argand._tensor_str.printoptions(precision=2):
        assert repr(x) == "tensor([1.23])"
    assert repr(x) == "tensor([1.2346])" and argand._tensor_str._tensor_str(x, 0) == "[1.2346]"
