// An operation written out of tree from the installed headers: one formula gives forward, both derivatives, every
// float type and layout.
#include <argand/argand.h>
#include <argand/cpu/pointwise.h>
#include <argand/ops/pointwise.h>

#include <cmath>
#include <cstdio>

#include "softcap.h"

namespace argand {
namespace sse4 {
extern const cpu::FormulaKernels* const kSoftcap;
}
namespace avx2 {
extern const cpu::FormulaKernels* const kSoftcap;
}
namespace avx512 {
extern const cpu::FormulaKernels* const kSoftcap;
}
}  // namespace argand

namespace {

using argand::Tensor;

Tensor softcap(const Tensor& x, double cap) { return argand::pointwise(Softcap{cap}, {x}); }

bool near(const Tensor& a, const Tensor& b, double tolerance) {
  return (a - b).abs().max().item<double>() <= tolerance;
}

int failures = 0;
void check(bool ok, const char* what) {
  std::printf("%s %s\n", ok ? "ok    " : "FAILED", what);
  failures += !ok;
}

}  // namespace

int main() {
  const argand::cpu::FormulaKernels* const levels[] = {argand::sse4::kSoftcap, argand::avx2::kSoftcap,
                                                       argand::avx512::kSoftcap};
  argand::register_formula<Softcap>(levels);

  const Tensor x = (argand::randn({5, 7}, argand::kDouble) * 3).requires_grad_();
  const Tensor want = (x / 2.5).tanh() * 2.5;
  check(near(softcap(x, 2.5), want, 1e-13), "values");
  check(near(softcap(x.t(), 2.5), want.t(), 1e-13), "transposed");
  check(softcap(x.to(argand::kBFloat16), 2.5).dtype() == argand::kBFloat16, "bfloat16");

  const auto first = argand::autograd::grad({softcap(x, 2.5).sum()}, {x}, {}, std::nullopt, true)[0];
  const auto first_want = argand::autograd::grad({want.sum()}, {x}, {}, true, true)[0];
  check(near(first, first_want, 1e-12), "derivative");
  const auto second = argand::autograd::grad({first.sum()}, {x})[0];
  const auto second_want = argand::autograd::grad({first_want.sum()}, {x})[0];
  check(near(second, second_want, 1e-12), "second derivative");
  return failures;
}
