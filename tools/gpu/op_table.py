"""Operations on a device next to the CPU: every dtype the CPU takes, packed, transposed and sliced, empty, gradients.

op_table.py [--device cuda] [--only NAME-PART] [--large]: prints what differs or fails, then one line of counts. "no
kernel" lists what the device has no kernel for. --large: some operations over more than 2^31 elements instead.
"""

import argparse
import sys

import argand as torch

F = torch.nn.functional

FLOATS = [torch.float16, torch.bfloat16, torch.float32, torch.float64]
COMPLEX = [torch.complex64, torch.complex128]
INTEGERS = [torch.bool, torch.uint8, torch.int8, torch.int16, torch.int32, torch.int64]
ALL = INTEGERS + FLOATS + COMPLEX
TOLERANCE = {torch.float16: 2e-2, torch.bfloat16: 1e-1, torch.float32: 2e-4}


def rows():
    """{name: function of a matrix [6, 5]}; the dtypes that the CPU does not take are left out."""
    table = {}

    def add(name, function):
        table[name] = function

    unary = (
        "abs neg sign square sqrt rsqrt exp exp2 expm1 log log2 log10 log1p sin cos tan asin acos atan sinh cosh tanh "
        "asinh acosh atanh sigmoid erf erfc erfinv lgamma digamma floor ceil round trunc frac reciprocal logical_not "
        "bitwise_not isnan isinf isfinite signbit nan_to_num sinc logit deg2rad rad2deg positive conj real angle"
    )
    for name in unary.split():
        add(name, getattr(torch, name))
    activations = (
        "relu gelu silu elu selu celu softplus softsign mish hardswish hardsigmoid hardtanh leaky_relu relu6 "
        "logsigmoid tanhshrink softshrink hardshrink"
    )
    for name in activations.split():
        add(name, getattr(F, name))
    binary = (
        "add sub mul div floor_divide remainder fmod pow atan2 maximum minimum fmax fmin hypot eq ne lt le gt ge "
        "logical_and logical_or logical_xor bitwise_and bitwise_or bitwise_xor logaddexp logaddexp2 copysign nextafter "
        "xlogy heaviside gcd lcm"
    )
    for name in binary.split():
        f = getattr(torch, name)
        add(name, lambda x, f=f: f(x, x.flip(0)))
        add(name + ", broadcast", lambda x, f=f: f(x, x[:, :1]))
        if name in ("add", "sub", "mul", "div", "pow", "eq", "lt"):
            add(name + ", number", lambda x, f=f: f(x, 2))
    for name in "sum prod mean var std amax amin all any logsumexp argmax argmin count_nonzero nansum nanmean".split():
        f = getattr(torch, name)
        for dim in (0, 1):
            add(f"{name}, dim {dim}", lambda x, f=f, d=dim: f(x, dim=d))
        if name != "logsumexp":
            add(name, f)
    for p in (0, 1, 2, 3, float("inf")):
        add(f"norm {p}", lambda x, p=p: torch.linalg.vector_norm(x, p, dim=1))
    for name in "cumsum cumprod logcumsumexp cummax cummin softmax log_softmax sort argsort".split():
        f = getattr(torch, name)
        for dim in (0, 1):
            add(f"{name}, dim {dim}", lambda x, f=f, d=dim: f(x, dim=d))
    add("sort, descending", lambda x: torch.sort(x, 1, True))
    add("topk", lambda x: torch.topk(x, 3, 1))
    add("topk, least", lambda x: torch.topk(x, 3, 0, False))
    add("kthvalue", lambda x: torch.kthvalue(x, 2, 1))
    add("median", lambda x: torch.median(x, 1))
    add("mode", lambda x: torch.mode(x, 1))
    add("unique", lambda x: torch.unique(x, return_inverse=True, return_counts=True))
    add("unique, rows", lambda x: torch.unique(x, dim=0))
    add("unique_consecutive", torch.unique_consecutive)
    add("nonzero", torch.nonzero)
    add("masked_select", lambda x: torch.masked_select(x, x != 0))
    add("masked_fill", lambda x: x.masked_fill(x == x.flip(0), 1))
    add("where", lambda x: torch.where(x != 0, x, x.flip(1)))
    add("searchsorted", lambda x: torch.searchsorted(torch.sort(x, 1)[0], x.flip(1).contiguous()))
    add("bincount", lambda x: torch.bincount(x.reshape(-1) % 7))
    add("histc", lambda x: torch.histc(x, 5, -2, 2))
    index = [3, 0, 3, 1]
    add("index_select", lambda x: torch.index_select(x, 0, torch.tensor(index, device=x.device)))
    add("gather", lambda x: torch.gather(x, 1, torch.tensor([[1, 0, 1]] * x.shape[0], device=x.device)))
    add("take", lambda x: torch.take(x, torch.tensor([0, 7, 2], device=x.device)))
    add("index", lambda x: x[torch.tensor(index, device=x.device), 1:])
    for how in ("scatter", "scatter_add"):
        add(
            how,
            lambda x, h=how: getattr(torch, h)(
                x, 1, torch.tensor([[1, 0, 1]] * x.shape[0], device=x.device), x[:, :3].contiguous()
            ),
        )
    for how in ("sum", "prod", "amax", "amin", "mean"):
        add(
            "scatter_reduce " + how,
            lambda x, h=how: torch.scatter_reduce(
                x, 1, torch.tensor([[1, 0, 1]] * x.shape[0], device=x.device), x[:, :3].contiguous(), h
            ),
        )
    add("index_add", lambda x: torch.index_add(x, 0, torch.tensor(index, device=x.device), x[:4].contiguous()))
    add(
        "index_put",
        lambda x: x.clone().index_put_((torch.tensor(index, device=x.device),), x[:4].contiguous(), accumulate=True),
    )
    add("cat", lambda x: torch.cat([x, x.flip(0), x[:2]]))
    add("stack", lambda x: torch.stack([x, x.flip(0)], 1))
    add("tril", torch.tril)
    add("triu", lambda x: torch.triu(x, 1))
    add("flip", lambda x: x.flip(0, 1))
    add("roll", lambda x: torch.roll(x, 2, 0))
    add("repeat", lambda x: x.repeat(2, 3))
    add("repeat_interleave", lambda x: torch.repeat_interleave(x, 2, 0))
    add("diag", torch.diag)
    add("clone", lambda x: x.t().clone(memory_format=torch.contiguous_format))
    for to in ALL:
        add(f"to {to}", lambda x, to=to: x.to(to))
    add("clamp", lambda x: torch.clamp(x, -1, 1))
    add("lerp", lambda x: torch.lerp(x, x.flip(0), 0.25))
    add("addcmul", lambda x: torch.addcmul(x, x, x.flip(0), value=2))
    add("matmul", lambda x: x @ x.t())
    add("mv", lambda x: x @ x[0])
    add("bmm", lambda x: torch.bmm(x.expand(3, *x.shape), x.t().expand(3, *x.t().shape)))
    add("einsum", lambda x: torch.einsum("ij,kj->ik", x, x))
    add("linear", lambda x: F.linear(x, x, x[:, 0]))
    add("cross_entropy", lambda x: F.cross_entropy(x, torch.tensor([1, 0, 3, 2, 4, 1][: x.shape[0]], device=x.device)))
    add("nll_loss", lambda x: F.nll_loss(x, torch.tensor([1, 0, 3, 2, 4, 1][: x.shape[0]], device=x.device)))
    for name in "mse_loss l1_loss smooth_l1_loss huber_loss binary_cross_entropy_with_logits kl_div".split():
        f = getattr(F, name)
        add(name, lambda x, f=f: f(x, x.flip(0).detach()))
    add("layer_norm", lambda x: F.layer_norm(x, x.shape[1:]))
    add("rms_norm", lambda x: F.rms_norm(x, x.shape[1:]))
    add("group_norm", lambda x: F.group_norm(x.expand(2, *x.shape).contiguous(), 3))
    add("batch_norm", lambda x: F.batch_norm(x, None, None, training=True))
    add("embedding", lambda x: F.embedding(torch.tensor([[1, 1], [0, 3]], device=x.device), x))
    image = lambda x: x.reshape(1, 1, *x.shape)  # noqa: E731
    add("conv2d", lambda x: F.conv2d(image(x), image(x)[..., :3, :2].contiguous(), padding=1))
    add("conv_transpose2d", lambda x: F.conv_transpose2d(image(x), image(x)[..., :3, :2].contiguous(), stride=2))
    add("conv1d", lambda x: F.conv1d(x[None], x[None, :, :2].contiguous()))
    add("max_pool2d", lambda x: F.max_pool2d(image(x), 2))
    add("avg_pool2d", lambda x: F.avg_pool2d(image(x), 2))
    add("adaptive_avg_pool2d", lambda x: F.adaptive_avg_pool2d(image(x), (2, 3)))
    add("interpolate", lambda x: F.interpolate(image(x), scale_factor=2, mode="bilinear"))
    add("pad", lambda x: F.pad(image(x), (1, 2, 0, 1), mode="reflect"))
    add("unfold", lambda x: F.unfold(image(x), 2))
    add(
        "attention",
        lambda x: F.scaled_dot_product_attention(
            x.expand(1, 2, *x.shape), x.expand(1, 2, *x.shape), x.expand(1, 2, *x.shape), is_causal=True
        ),
    )
    add("cdist", lambda x: torch.cdist(x, x))
    add("fft", lambda x: torch.fft.fft(x, dim=1))
    for name in "cholesky qr svd eigh inv det solve".split():

        def spd(x, name=name):
            a = x @ x.mH + 3 * torch.eye(x.shape[0], dtype=x.dtype, device=x.device)
            f = getattr(torch.linalg, name)
            return f(a, x) if name == "solve" else torch.linalg.svdvals(a) if name == "svd" else f(a)

        add("linalg." + name, spd)
    return table


def numbers(dtype, sizes=(6, 5)):
    """Small, with equal ones among them; the same at every run."""
    count = 1
    for n in sizes:
        count *= n
    x = ((torch.arange(count) * 7) % 11 - 4).reshape(sizes)
    if dtype == torch.bool:
        return x > 0
    if dtype in INTEGERS:
        return x.abs().to(dtype) if dtype == torch.uint8 else x.to(dtype)
    x = (x.double() / 4.5 + 0.03).to(torch.complex128 if dtype in COMPLEX else torch.float64)
    return (x + 0.5j * x.flip(0) if dtype in COMPLEX else x).to(dtype)


def forms(x):
    yield "packed", x
    yield "transposed", x.t().contiguous().t()
    yield "sliced", torch.stack([x, x], -1).reshape(x.shape[0], -1)[:, ::2]
    yield "empty", x[:0]


def flat(result):
    if isinstance(result, torch.Tensor):
        return [result]
    return [t for part in result for t in flat(part)]


def difference(got, want):
    """What is wrong with a device's results, or None."""
    got, want = flat(got), flat(want)
    if len(got) != len(want):
        return f"{len(got)} results, the CPU has {len(want)}"
    for a, b in zip(got, want):
        a = a.detach().cpu()
        b = b.detach()
        if a.shape != b.shape or a.dtype != b.dtype:
            return f"{a.dtype} {tuple(a.shape)}, the CPU says {b.dtype} {tuple(b.shape)}"
        if b.is_complex():
            a, b = torch.view_as_real(a), torch.view_as_real(b)
        tolerance = TOLERANCE.get(b.dtype, 1e-10) if b.is_floating_point() else 0
        if not torch.allclose(a, b, rtol=tolerance, atol=tolerance, equal_nan=True):
            return f"{a.flatten()[:8].tolist()}, the CPU says {b.flatten()[:8].tolist()}"
    return None


class Count:
    def __init__(self):
        self.cases = self.wrong = 0
        self.missing = set()

    def report(self, what, text):
        self.wrong += 1
        print(f"{what}: {text}", flush=True)


def gradients(function, x):
    x = x.detach().clone().requires_grad_(True)
    results = [y for y in flat(function(x)) if y.requires_grad]
    if not results:
        return []
    sum((y.abs() ** 2).sum() for y in results).backward()
    return [] if x.grad is None else [x.grad]


def compare(count, what, function, x, device):
    try:
        want = function(x)
    except Exception:  # noqa: BLE001 - what the CPU refuses is no case
        return
    count.cases += 1
    try:
        got = function(x.to(device))
        wrong = difference(got, want)
    except NotImplementedError:
        count.missing.add(what.split(" [")[0])
        return
    except Exception as e:  # noqa: BLE001 - told as the case's result
        wrong = f"{type(e).__name__}: {str(e).splitlines()[0] if str(e) else ''}"
    if wrong:
        count.report(what, wrong)


def check(device, only):
    count = Count()
    table = {name: function for name, function in rows().items() if only in name}
    for name, function in table.items():
        for dtype in ALL:
            for form, x in forms(numbers(dtype)):
                compare(count, f"{name} [{dtype}, {form}]", function, x, device)
            if dtype in (torch.float32, torch.float64):
                compare(
                    count, f"{name} [{dtype}, gradient]", lambda x, f=function: gradients(f, x), numbers(dtype), device
                )
    return len(table), count


def large(device):
    """Operations whose index passes 2^31; each is left out where the device has no room for it."""
    n = 2**31 + 5
    room = torch.cuda.mem_get_info()[0] if torch.device(device).type == "cuda" else 0
    count = Count()

    def case(name, bytes_needed, run):
        if bytes_needed > 0.9 * room:
            print(f"{name}: left out, it takes {bytes_needed / 2**30:.0f} GiB")
            return
        count.cases += 1
        try:
            if not run():
                count.report(name, "wrong")
        except Exception as e:  # noqa: BLE001
            count.report(name, f"{type(e).__name__}: {str(e).splitlines()[0]}")
        torch.cuda.empty_cache()

    def marked(dtype):
        x = torch.zeros(n, dtype=dtype, device=device)
        x[-2] = 3
        return x

    case("add", 3 * n, lambda: (marked(torch.uint8) + marked(torch.uint8))[-2].item() == 6)
    case("copy", 5 * n, lambda: marked(torch.uint8).float()[-2].item() == 3)
    case("sum", n, lambda: marked(torch.uint8).sum().item() == 3)
    case("argmax", n, lambda: marked(torch.uint8).argmax().item() == n - 2)
    case("nonzero", n + 2**20, lambda: marked(torch.uint8).nonzero().item() == n - 2)
    case("cumsum", 9 * n, lambda: marked(torch.uint8).cumsum(0)[-1].item() == 3)
    case("index_select", n + 2**20, lambda: marked(torch.uint8)[torch.tensor([n - 2], device=device)].item() == 3)
    case(
        "transpose", 2 * n, lambda: marked(torch.uint8)[: n // 4 * 4].view(4, -1).t().contiguous().numel() == n // 4 * 4
    )
    case(
        "softmax",
        4 * n,
        lambda: (
            abs(
                torch.zeros(2**11, 2**20 + 1, dtype=torch.bfloat16, device=device).softmax(1)[-1, -1].item()
                * (2**20 + 1)
                - 1
            )
            < 0.01
        ),
    )
    return count


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--device", default="cuda")
    parser.add_argument("--only", default="")
    parser.add_argument("--large", action="store_true")
    options = parser.parse_args()
    torch.empty(1, device=options.device)  # says why there is none
    if options.large:
        count = large(options.device)
        print(f"{count.cases} operations over 2^31 elements, {count.wrong} wrong")
    else:
        size, count = check(options.device, options.only)
        if count.missing:
            print(f"no kernel: {'; '.join(sorted(count.missing))}")
        print(f"{size} operations, {count.cases} cases, {count.wrong} wrong, {len(count.missing)} without a kernel")
    sys.exit(1 if count.wrong else 0)


if __name__ == "__main__":
    main()
