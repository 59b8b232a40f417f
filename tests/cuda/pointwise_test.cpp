// Every formula of the op table on the emulated device, against the CPU's kernels.
#include "argand/cuda/pointwise.h"

#include <random>

#include "compare.h"
#include "tests/ops/op_table.h"

namespace argand::test {
inline void PrintTo(const OpCase& c, std::ostream* os) { *os << c.formula; }
}  // namespace argand::test

namespace argand::cuda {
namespace {

using test::OpCase;

class CudaPointwise : public testing::TestWithParam<OpCase> {
 protected:
  Tensor sample(IntArrayRef sizes, DType dtype) {
    const FormulaInfo& info = GetParam().info;
    if (is_complex(dtype))
      return view_as_complex(stack({sample(sizes, DType::Float64), sample(sizes, DType::Float64)}, -1)).to(dtype);
    Tensor x = empty(sizes, DType::Float64);
    std::uniform_real_distribution<double> u(info.lo, info.hi);
    for (int64_t i = 0; i < x.numel(); ++i) {
      const double v = u(random_);
      x.data_ptr<double>()[i] = is_integral(dtype, true) ? std::round(v * 2) : v;
    }
    return (dtype == DType::UInt8 ? x.abs() : x).to(dtype);
  }
  std::vector<Tensor> samples(IntArrayRef sizes, DType dtype) {
    std::vector<Tensor> xs;
    for (int i = 0; i < GetParam().inputs; ++i)
      xs.push_back(GetParam().masks >> i & 1 ? Tensor(sample(sizes, DType::Float64).gt(0)) : sample(sizes, dtype));
    return xs;
  }
  void compare(const std::vector<Tensor>& xs, const std::string& what) {
    std::vector<Tensor> there;
    for (const Tensor& x : xs) there.push_back(x.to(emulated()));
    // What to() has made contiguous is given the strides of the original again.
    for (size_t i = 0; i < xs.size(); ++i)
      if (!xs[i].is_contiguous()) {
        const Tensor base =
            empty_strided(xs[i].sizes(), xs[i].strides(), TensorOptions(xs[i].dtype()).device(emulated()));
        base.copy_(there[i]);
        there[i] = base;
      }
    expect_close(GetParam().plain(there), GetParam().plain(xs), what, kFactor);
  }
  static constexpr double kFactor = 8;  // functions of vectors and those of one number differ by a few ULP
  std::mt19937 random_{11};
};

TEST_P(CudaPointwise, GivesTheCpusNumbers) {
  for (int i = 0; i < kNumDTypes; ++i) {
    const DType d = static_cast<DType>(i);
    if (!GetParam().takes(d)) continue;
    const std::string name = dtype_name(d);
    compare(samples({519}, d), name + " [519]");  // a whole block, and a tail
    compare(samples({}, d), name + " []");
    compare(samples({0, 3}, d), name + " [0, 3]");
    auto turned = samples({7, 5, 3}, d);
    turned[0] = turned[0].transpose(0, 2).contiguous().transpose(0, 2);
    compare(turned, name + " transposed");
    auto spread = samples({6, 4}, d);
    spread.back() = spread.back().select(0, 1);  // begins in the middle, broadcasts
    compare(spread, name + " broadcast");
    auto single = samples({33}, d);
    single.back() = single.back()[0];
    compare(single, name + " with one number");
  }
}

TEST_P(CudaPointwise, TakesAHostsNumber) {
  if (GetParam().inputs < 2 || !GetParam().takes(DType::Float32)) return;
  auto xs = samples({37}, DType::Float32);
  std::vector<Tensor> there = {xs[0].to(emulated())};
  for (size_t i = 1; i < xs.size(); ++i) there.push_back(xs[i] = xs[i][0].clone());
  expect_close(GetParam().plain(there), GetParam().plain(xs), "a CPU number beside it", kFactor);
}

TEST_P(CudaPointwise, MeetsTheEdges) {
  if (!GetParam().takes(DType::Float32)) return;
  const double inf = std::numeric_limits<double>::infinity(), nan = std::numeric_limits<double>::quiet_NaN();
  std::vector<double> edges = {0.0, -0.0, 1, -1, inf, -inf, nan, 0.5, 2, 1e30, -1e30};
  std::vector<Tensor> xs;
  const int64_t n = static_cast<int64_t>(edges.size());
  const Tensor all = tensor(edges, kFloat64).to(DType::Float32);
  for (int i = 0; i < GetParam().inputs; ++i) {
    const Tensor x = all.reshape({i == 0 ? n : 1, i == 1 ? n : 1, i == 2 ? n : 1});
    xs.push_back(GetParam().masks >> i & 1 ? Tensor(x.gt(0)) : x);
  }
  compare(xs, "edges");
}

// Numbers above the greatest int64 among them, near enough to 2^64 that no sum or product leaves int64, in which some
// are computed. What has no form for uint64 here has none there.
TEST_P(CudaPointwise, GivesTheCpusUnsignedNumbers) {
  if (GetParam().formula == std::string("Pow")) return;  // of these, powers do leave it
  std::vector<Tensor> xs;
  for (int i = 0; i < GetParam().inputs; ++i) {
    const Tensor bits = tensor(std::vector<int64_t>{0, 1, 2, 63, 7, -3, -1, -2, -100}, kInt64).roll({i}, {0});
    xs.push_back(GetParam().masks >> i & 1 ? bits.gt(0) : bits.view(kUInt64));
  }
  try {
    (void)GetParam().plain(xs);
  } catch (const Error&) {
    EXPECT_THROW(compare(xs, "refused"), Error);
    return;
  }
  compare(xs, "uint64");
}

TEST_P(CudaPointwise, GivesTheCpusGradients) {
  if (!GetParam().differentiable()) return;
  for (DType d : {DType::Float32, DType::Float64, DType::BFloat16, DType::Complex64}) {
    if (!GetParam().takes(d)) continue;
    std::vector<Tensor> here = samples({261}, d), there;
    for (Tensor& x : here) there.push_back(x.to(emulated()));
    const auto gradients = [&](std::vector<Tensor>& xs) {
      for (Tensor& x : xs)
        if (is_differentiable(x.dtype())) x.requires_grad_(true);
      const Tensor y = GetParam().plain(xs);
      Tensor g = empty(y.sizes(), kFloat64);
      for (int64_t i = 0; i < g.numel(); ++i) g.data_ptr<double>()[i] = std::cos(static_cast<double>(i));
      y.backward(g.to(y.dtype()).to(y.device()));
    };
    gradients(here);
    gradients(there);
    for (size_t i = 0; i < here.size(); ++i) {
      if (!here[i].requires_grad()) continue;
      ASSERT_EQ(here[i].grad().defined(), there[i].grad().defined());
      if (here[i].grad().defined())
        expect_close(there[i].grad(), here[i].grad(), std::string(dtype_name(d)) + " input " + std::to_string(i), 32);
    }
  }
}

INSTANTIATE_TEST_SUITE_P(Ops, CudaPointwise, testing::ValuesIn(test::op_table()),
                         [](const auto& info) { return info.param.formula; });

}  // namespace
}  // namespace argand::cuda
