// Every formula of the op table through the public door: values and gradients against PyTorch's (committed data),
// layouts, dtypes, in-place, out=, meta, second derivatives.
#include <gtest/gtest.h>

#include <cmath>
#include <fstream>
#include <random>
#include <sstream>
#include <string_view>

#include "tests/ops/op_table.h"
#include "argand/autograd/gradcheck.h"

namespace argand::test {

inline void PrintTo(const OpCase& c, std::ostream* os) { *os << c.formula; }

namespace {

class PointwiseTest : public testing::TestWithParam<OpCase> {
 protected:
  void SetUp() override {
    seed_ = std::random_device{}();
    rng_.seed(seed_);
    RecordProperty("seed", std::to_string(seed_));
  }
  // Fresh numbers from the op's domain; integers for integer types.
  Tensor sample(IntArrayRef sizes, DType dtype) {
    if (is_complex(dtype))
      return view_as_complex(stack({sample(sizes, DType::Float64), sample(sizes, DType::Float64)}, -1)).to(dtype);
    Tensor x = empty(sizes, DType::Float64);
    std::uniform_real_distribution<double> u(GetParam().info.lo, GetParam().info.hi);
    double* p = x.data_ptr<double>();
    for (int64_t i = 0; i < x.numel(); ++i) p[i] = is_integral(dtype, true) ? std::round(u(rng_) * 2) : u(rng_);
    if (dtype == DType::UInt8) x = x.abs();
    return x.to(dtype);
  }
  std::vector<Tensor> samples(IntArrayRef sizes, DType dtype) {
    std::vector<Tensor> xs;
    for (int i = 0; i < GetParam().inputs; ++i) xs.push_back(sample(sizes, dtype));
    for (size_t i = 0; i < xs.size(); ++i)
      if (is_mask(i)) xs[i] = sample(sizes, DType::Float64).gt(0);
    return xs;
  }
  static std::vector<DType> dtypes(const OpCase& c) {
    std::vector<DType> all;
    for (int d = 0; d < kNumDTypes; ++d)
      if (c.takes(static_cast<DType>(d))) all.push_back(static_cast<DType>(d));
    return all;
  }
  // In-place needs a result type the first input can hold.
  static bool inplace_possible(const OpCase& c, DType d) {
    return !(c.info.result == Result::kReal && is_complex(d)) && !(c.masks & 1);
  }
  static bool is_mask(size_t i) { return GetParam().masks >> i & 1; }
  unsigned seed_;
  std::mt19937 rng_;
};

// Same bits; NaN equals NaN.
void expect_same(const Tensor& a, const Tensor& b, const std::string& what) {
  ASSERT_EQ(a.sizes().vec(), b.sizes().vec()) << what;
  ASSERT_EQ(a.dtype(), b.dtype()) << what;
  const Tensor x = a.contiguous(), y = b.contiguous();
  const int64_t size = x.element_size();
  for (int64_t i = 0; i < x.numel(); ++i) {
    const char *p = static_cast<char*>(x.data_ptr()) + i * size, *q = static_cast<char*>(y.data_ptr()) + i * size;
    if (std::memcmp(p, q, static_cast<size_t>(size)) == 0) continue;
    const Scalar u = x.flatten()[i].item(), v = y.flatten()[i].item();
    ASSERT_TRUE((std::isnan(u.real()) && std::isnan(v.real())) || (std::isnan(u.imag()) && std::isnan(v.imag())))
        << what << ": element " << i << " is " << u.real() << " and " << v.real();
  }
}

TEST_P(PointwiseTest, LayoutsGiveTheBitsOfTheContiguousForm) {
  const OpCase& op = GetParam();
  for (DType d : dtypes(op)) {
    const auto base = samples({3, 4, 5}, d);
    const Tensor want = op.plain(base);
    std::vector<Tensor> transposed, stepped, channels;
    for (const Tensor& x : base) {
      transposed.push_back(x.permute({2, 0, 1}).contiguous().permute({1, 2, 0}));
      Tensor wide = empty({3, 4, 10}, x.options());
      wide.slice(2, 0, 10, 2).copy_(x);
      stepped.push_back(wide.slice(2, 0, 10, 2));
      channels.push_back(x.unsqueeze(0).contiguous(MemoryFormat::ChannelsLast));
    }
    expect_same(op.plain(transposed), want, str(op.name, " transposed ", d));
    expect_same(op.plain(stepped), want, str(op.name, " stepped ", d));
    expect_same(op.plain(channels), want.unsqueeze(0), str(op.name, " channels_last ", d));
  }
}

TEST_P(PointwiseTest, BroadcastsLikeExpandedCopies) {
  const OpCase& op = GetParam();
  if (op.inputs < 2) GTEST_SKIP() << "one input";
  for (DType d : dtypes(op)) {
    for (const std::vector<int64_t>& small : {std::vector<int64_t>{}, {5}, {4, 1}, {3, 1, 1}, {1, 4, 5}}) {
      auto xs = samples({3, 4, 5}, d);
      xs.back() = samples(small, d).back();
      auto full = xs;
      full.back() = xs.back().expand({3, 4, 5}).contiguous();
      expect_same(op.plain(xs), op.plain(full), str(op.name, " broadcast ", small, " ", d));
    }
  }
}

TEST_P(PointwiseTest, EmptyZeroDimAndManyDims) {
  const OpCase& op = GetParam();
  for (DType d : dtypes(op)) {
    EXPECT_EQ(op.plain(samples({0, 3}, d)).sizes().vec(), (std::vector<int64_t>{0, 3}));
    const auto one = samples({}, d);
    const Tensor y = op.plain(one);
    EXPECT_EQ(y.dim(), 0);
    std::vector<Tensor> row;
    for (const Tensor& x : one) row.push_back(x.reshape({1}));
    expect_same(y.reshape({1}), op.plain(row), str(op.name, " 0-d ", d));
    const auto deep = samples({2, 1, 2, 1, 2, 2, 2, 2}, d);
    std::vector<Tensor> flat, turned;
    for (const Tensor& x : deep) {
      flat.push_back(x.reshape({-1}));
      turned.push_back(x.permute({7, 6, 5, 4, 3, 2, 1, 0}).contiguous().permute({7, 6, 5, 4, 3, 2, 1, 0}));
    }
    expect_same(op.plain(deep).reshape({-1}), op.plain(flat), str(op.name, " 8-d ", d));
    expect_same(op.plain(turned).reshape({-1}), op.plain(flat), str(op.name, " 8-d turned ", d));
  }
}

TEST_P(PointwiseTest, InPlaceAndOutAgreeWithThePlainForm) {
  const OpCase& op = GetParam();
  for (DType d : dtypes(op)) {
    const auto xs = samples({4, 3}, d);
    const Tensor want = op.plain(xs);
    Tensor out = empty({0}, want.options());
    op.out(out, xs);
    expect_same(out, want, str(op.name, "_out ", d));
    Tensor strided = empty({3, 4}, want.options()).t();
    op.out(strided, xs);
    expect_same(strided, want, str(op.name, "_out strided ", d));
    if (!inplace_possible(op, d) || (is_floating_point(want.dtype()) && !is_floating_point(d))) continue;
    auto ys = xs;
    ys[0] = xs[0].clone();
    const auto version = ys[0]._version();
    op.inplace(ys);
    EXPECT_EQ(ys[0]._version(), version + 1) << op.name;
    expect_same(ys[0], want.to(d), str(op.name, "_ ", d));
  }
}

TEST_P(PointwiseTest, HalfTypesRoundTheFloatResult) {
  const OpCase& op = GetParam();
  if (!(op.info.types & kFloats)) GTEST_SKIP() << "no floating form";
  for (DType d : {DType::Float16, DType::BFloat16}) {
    const auto xs = samples({37}, d);
    std::vector<Tensor> wide;
    for (const Tensor& x : xs) wide.push_back(x.dtype() == DType::Bool ? x : x.to(DType::Float32));
    const Tensor y = op.plain(xs), want = op.plain(wide);
    expect_same(y, want.dtype() == DType::Bool ? want : want.to(d), str(op.name, " ", d));
  }
}

TEST_P(PointwiseTest, MetaPredictsShapeAndType) {
  const OpCase& op = GetParam();
  for (DType d : dtypes(op)) {
    const auto xs = samples({2, 3}, d);
    std::vector<Tensor> metas;
    for (const Tensor& x : xs) metas.push_back(x.to(kMeta));
    const Tensor y = op.plain(xs), m = op.plain(metas);
    EXPECT_TRUE(m.is_meta());
    EXPECT_EQ(y.dtype(), m.dtype()) << op.name;
    EXPECT_EQ(y.sizes().vec(), m.sizes().vec()) << op.name;
  }
}

TEST_P(PointwiseTest, FirstAndSecondDerivative) {
  const OpCase& op = GetParam();
  if (!op.differentiable()) GTEST_SKIP() << "no derivative";
  std::vector<DType> types = {DType::Float64};
  if (op.info.types & kComplex) types.push_back(DType::Complex128);
  for (DType d : types) {
    auto xs = samples({2, 3}, d);
    // Tenths are close enough for a difference quotient to step over one.
    if (std::string_view(op.formula) == "RoundDecimals") xs[0] = (floor(xs[0] * 10) + 0.25) / 10;
    for (size_t i = 0; i < xs.size(); ++i)
      if (!is_mask(i)) xs[i].requires_grad_();
    const auto f = [&](TensorList x) { return std::vector<Tensor>{op.plain(x)}; };
    EXPECT_TRUE(autograd::gradcheck(f, xs)) << op.name << " " << dtype_name(d);
    EXPECT_TRUE(autograd::gradgradcheck(f, xs)) << op.name << " " << dtype_name(d);
    if (op.inputs < 2 || is_mask(xs.size() - 1)) continue;
    xs.back() = samples({3}, d).back().requires_grad_();
    EXPECT_TRUE(autograd::gradcheck(f, xs)) << op.name << " broadcast " << dtype_name(d);
  }
}

INSTANTIATE_TEST_SUITE_P(Ops, PointwiseTest, testing::ValuesIn(op_table()),
                         [](const auto& info) { return std::string(info.param.formula); });

// --- PyTorch's values -------------------------------------------------------------------------------------------

struct Reference {
  int inputs = 0;
  bool integers = false;
  std::vector<std::vector<double>> in, grad, edge_in;
  std::vector<double> out, g, edge_out;
};

std::map<std::string, Reference> read_reference() {
  std::map<std::string, Reference> all;
  std::ifstream file(std::string(ARGAND_SOURCE_DIR) + "/tests/ops/reference/pointwise.txt");
  Reference* r = nullptr;
  for (std::string line; std::getline(file, line);) {
    std::istringstream words(line);
    std::string kind, word;
    words >> kind;
    if (kind == "op") {
      words >> word;
      r = &all[word];
      words >> r->inputs >> word;
      r->integers = word == "int";
      continue;
    }
    std::vector<double> v;
    while (words >> word) v.push_back(std::strtod(word.c_str(), nullptr));
    if (kind == "in")
      r->in.push_back(v);
    else if (kind == "out")
      r->out = v;
    else if (kind == "g")
      r->g = v;
    else if (kind == "grad")
      r->grad.push_back(v);
    else if (kind == "edge_in")
      r->edge_in.push_back(v);
    else if (kind == "edge_out")
      r->edge_out = v;
  }
  return all;
}

Tensor tensor_of(const std::vector<double>& v, DType d = DType::Float64) {
  Tensor x = empty({static_cast<int64_t>(v.size())}, DType::Float64);
  std::copy(v.begin(), v.end(), x.data_ptr<double>());
  return x.to(d);
}

// limit_at_infinity: where PyTorch computes inf * 0, ours may be the limit, 0.
void expect_near(const Tensor& y, const std::vector<double>& want, double relative, const std::string& what,
                 bool limit_at_infinity = false) {
  const Tensor d = y.to(DType::Float64).contiguous();
  ASSERT_EQ(d.numel(), static_cast<int64_t>(want.size())) << what;
  for (size_t i = 0; i < want.size(); ++i) {
    const double a = d.data_ptr<double>()[i], b = want[i];
    if (std::isnan(b) && limit_at_infinity) {
      EXPECT_TRUE(std::isnan(a) || a == 0) << what << " element " << i << ": " << a;
    } else if (std::isnan(b)) {
      EXPECT_TRUE(std::isnan(a)) << what << " element " << i << ": " << a << ", PyTorch has NaN";
    } else if (std::isinf(b)) {
      EXPECT_EQ(a, b) << what << " element " << i;
    } else {
      EXPECT_LE(std::fabs(a - b), relative * std::fabs(b) + 2e-16)
          << what << " element " << i << ": " << a << ", PyTorch has " << b;
    }
  }
}

class ReferenceTest : public testing::TestWithParam<OpCase> {};

TEST_P(ReferenceTest, ValuesGradientsAndEdgesAreThoseOfPyTorch) {
  static const auto all = read_reference();
  const OpCase& op = GetParam();
  const auto found = all.find(op.formula);
  if (found == all.end()) GTEST_SKIP() << "PyTorch has no such function; tests/cpu compares it with std::";
  const Reference& r = found->second;
  std::vector<Tensor> xs;
  for (const auto& v : r.in) xs.push_back(tensor_of(v, r.integers ? DType::Int64 : DType::Float64));
  for (size_t i = 0; i < xs.size(); ++i)
    if (op.masks >> i & 1) xs[i] = xs[i].gt(0);
  for (Tensor& x : xs)
    if (x.is_floating_point() && op.differentiable()) x.requires_grad_();
  const Tensor y = op.plain(xs);
  expect_near(y, r.out, 1e-13, op.name);
  if (!r.grad.empty() && op.differentiable()) {
    y.backward(tensor_of(r.g));
    for (size_t i = 0; i < xs.size(); ++i) {
      if (op.masks >> i & 1) continue;
      const Tensor g = xs[i].grad().defined() ? xs[i].grad() : zeros_like(xs[i]);
      // PyTorch's hardsigmoid multiplies by a float32 sixth; its trigamma is right to nine digits.
      const double tolerance = op.name == "hardsigmoid" ? 1e-7 : op.name == "digamma" ? 2e-9 : 1e-11;
      expect_near(g, r.grad[i], tolerance, str(op.name, " gradient ", i));
    }
  }
  if (r.edge_out.empty()) return;
  std::vector<Tensor> edges;
  for (const auto& v : r.edge_in) edges.push_back(tensor_of(v));
  for (size_t i = 0; i < edges.size(); ++i)
    if (op.masks >> i & 1) edges[i] = edges[i].gt(0);
  const bool product_with_gate = op.name == "gelu" || op.name == "silu" || op.name == "mish";
  expect_near(op.plain(edges), r.edge_out, 1e-12, str(op.name, " at the edges"), product_with_gate);
}

INSTANTIATE_TEST_SUITE_P(Ops, ReferenceTest, testing::ValuesIn(op_table()),
                         [](const auto& info) { return std::string(info.param.formula); });

}  // namespace
}  // namespace argand::test
