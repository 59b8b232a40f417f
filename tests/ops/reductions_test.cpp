// Reductions through the public door: values against plain loops in double, shapes, types, derivatives, errors.
#include <gtest/gtest.h>

#include <cmath>
#include <functional>
#include <map>

#include "tests/support/messages.h"
#include "argand/argand.h"

namespace argand {
namespace {

using Loop = std::function<double(const std::vector<double>&)>;

double sum_of(const std::vector<double>& v) {
  double s = 0;
  for (double x : v) s += x;
  return s;
}
double mean_of(const std::vector<double>& v) { return sum_of(v) / static_cast<double>(v.size()); }
double var_of(const std::vector<double>& v, double correction) {
  double s = 0;
  for (double x : v) s += (x - mean_of(v)) * (x - mean_of(v));
  return s / (static_cast<double>(v.size()) - correction);
}

struct Case {
  const char* name;
  std::function<Tensor(const Tensor&, IntArrayRef dims, bool keepdim)> op;
  Loop loop;
};

std::vector<Case> cases() {
  using D = const std::vector<double>&;
  return {
      {"sum", [](auto& x, auto d, bool k) { return x.sum(d, k); }, sum_of},
      {"nansum", [](auto& x, auto d, bool k) { return x.nansum(d, k); }, sum_of},
      {"mean", [](auto& x, auto d, bool k) { return x.mean(d, k); }, mean_of},
      {"amax", [](auto& x, auto d, bool k) { return x.amax(d, k); },
       [](D v) { return *std::max_element(v.begin(), v.end()); }},
      {"amin", [](auto& x, auto d, bool k) { return x.amin(d, k); },
       [](D v) { return *std::min_element(v.begin(), v.end()); }},
      {"var", [](auto& x, auto d, bool k) { return x.var(d, Scalar(1), k); }, [](D v) { return var_of(v, 1); }},
      {"std", [](auto& x, auto d, bool k) { return x.std(d, Scalar(0), k); },
       [](D v) { return std::sqrt(var_of(v, 0)); }},
      {"var_mean", [](auto& x, auto d, bool k) { return std::get<1>(var_mean(x, d, Scalar(1), k)); }, mean_of},
      {"logsumexp", [](auto& x, auto d, bool k) { return x.logsumexp(d, k); },
       [](D v) {
         double s = 0;
         for (double x : v) s += std::exp(x);
         return std::log(s);
       }},
      {"norm 2", [](auto& x, auto d, bool k) { return x.norm(Scalar(2), d, k); },
       [](D v) {
         double s = 0;
         for (double x : v) s += x * x;
         return std::sqrt(s);
       }},
      {"norm 3", [](auto& x, auto d, bool k) { return x.norm(Scalar(3), d, k); },
       [](D v) {
         double s = 0;
         for (double x : v) s += std::pow(std::fabs(x), 3);
         return std::cbrt(s);
       }},
      {"norm inf", [](auto& x, auto d, bool k) { return x.norm(Scalar(INFINITY), d, k); },
       [](D v) {
         double s = 0;
         for (double x : v) s = std::max(s, std::fabs(x));
         return s;
       }},
  };
}

// Every group of elements that share the indices of the kept dimensions, in row-major order of those.
std::vector<std::vector<double>> groups(const Tensor& x, uint64_t mask) {
  std::vector<std::vector<double>> all;
  std::map<std::vector<int64_t>, size_t> where;
  const Tensor flat = x.to(kDouble).contiguous();
  std::vector<int64_t> index(static_cast<size_t>(x.dim()), 0);
  for (int64_t n = 0; n < x.numel(); ++n) {
    std::vector<int64_t> key;
    for (size_t d = 0; d < index.size(); ++d)
      if (!(mask >> d & 1)) key.push_back(index[d]);
    const auto [it, fresh] = where.try_emplace(key, all.size());
    if (fresh) all.emplace_back();
    all[it->second].push_back(flat.data_ptr<double>()[n]);
    for (size_t d = index.size(); d-- > 0;) {
      if (++index[d] < x.size(static_cast<int64_t>(d))) break;
      index[d] = 0;
    }
  }
  return all;
}

void expect_groups(const Case& c, const Tensor& x, const std::vector<int64_t>& dims, bool keepdim, double tolerance) {
  const Tensor y = c.op(x, dims, keepdim);
  uint64_t mask = 0;
  for (int64_t d : dims) mask |= uint64_t{1} << (d < 0 ? d + x.dim() : d);
  if (dims.empty()) mask = ~uint64_t{0};
  std::vector<int64_t> sizes;
  for (int64_t d = 0; d < x.dim(); ++d)
    if (!(mask >> d & 1) || keepdim) sizes.push_back(mask >> d & 1 ? 1 : x.size(d));
  ASSERT_EQ(y.sizes().vec(), sizes) << c.name;
  const auto want = groups(x, mask);
  const Tensor got = y.to(kDouble).contiguous();
  for (size_t i = 0; i < want.size(); ++i) {
    const double w = c.loop(want[i]);
    EXPECT_NEAR(got.data_ptr<double>()[i], w, tolerance * std::max(1.0, std::fabs(w))) << c.name << " group " << i;
  }
}

TEST(Reductions, ValuesOverLayoutsAndDimensions) {
  const Tensor base = randn({4, 5, 6}, kDouble);
  const Tensor layouts[] = {base, base.permute({2, 0, 1}), base.slice(2, 0, 6, 2),
                            base.transpose(0, 2).contiguous().transpose(0, 2),
                            base.select(1, 2).unsqueeze(1).expand({4, 3, 6})};
  for (const Case& c : cases())
    for (const Tensor& x : layouts)
      for (const std::vector<int64_t>& dims :
           {std::vector<int64_t>{}, {0}, {1}, {-1}, {0, 2}, {0, 1}, {1, 2}, {0, 1, 2}})
        for (bool keepdim : {false, true}) expect_groups(c, x, dims, keepdim, 1e-12);
}

TEST(Reductions, FloatTypes) {
  for (const Case& c : cases()) {
    const Tensor x = randn({7, 33}, kDouble);
    expect_groups(c, x.to(kFloat), {1}, false, 1e-5);
    expect_groups(c, x.to(kBFloat16), {1}, false, 3e-2);
    expect_groups(c, x.to(kHalf), {0}, true, 4e-3);
  }
}

TEST(Reductions, ManyDimensionsAndChannelsLast) {
  const Tensor deep = randn({2, 3, 1, 2, 2, 3, 2, 2}, kDouble);
  const Tensor turned = deep.permute({7, 6, 5, 4, 3, 2, 1, 0});
  const Tensor image = randn({2, 3, 4, 5}, kDouble).contiguous(MemoryFormat::ChannelsLast);
  for (const Case& c : cases()) {
    expect_groups(c, deep, {1, 4, 6}, false, 1e-12);
    expect_groups(c, turned, {0, 2, 7}, true, 1e-12);
    expect_groups(c, image, {1}, false, 1e-12);
    expect_groups(c, image, {0, 2, 3}, true, 1e-12);
  }
}

TEST(Reductions, FirstAndSecondDerivative) {
  for (const Case& c : cases()) {
    for (const std::vector<int64_t>& dims : {std::vector<int64_t>{}, {1}, {0, 2}}) {
      const Tensor x = randn({3, 4, 2}, kDouble).requires_grad_();
      const auto f = [&](TensorList in) { return std::vector<Tensor>{c.op(in[0], dims, false)}; };
      EXPECT_TRUE(autograd::gradcheck(f, {x})) << c.name;
      EXPECT_TRUE(autograd::gradgradcheck(f, {x})) << c.name;
    }
  }
}

TEST(Reductions, BothOutputsOfVarMeanHaveDerivatives) {
  const Tensor x = randn({3, 5}, kDouble).requires_grad_();
  const auto f = [](TensorList in) {
    auto [v, m] = var_mean(in[0], 1);
    return std::vector<Tensor>{v, m};
  };
  EXPECT_TRUE(autograd::gradcheck(f, {x}));
  EXPECT_TRUE(autograd::gradgradcheck(f, {x}));
}

TEST(Reductions, ProductHasDerivativesAtZeros) {
  const Tensor x = tensor({{2.0, 0.0, 3.0}, {0.0, 0.0, 5.0}, {1.5, -2.0, 0.5}}, kDouble).requires_grad_();
  x.prod(1).sum().backward();
  const Tensor want = tensor({{0.0, 6.0, 0.0}, {0.0, 0.0, 0.0}, {-1.0, 0.75, -3.0}}, kDouble);
  EXPECT_TRUE(equal(x.grad(), want)) << x.grad().str();
  const Tensor z = randn({2, 3}, kDouble).requires_grad_();
  const auto f = [](TensorList in) { return std::vector<Tensor>{in[0].prod(0), in[0].prod()}; };
  EXPECT_TRUE(autograd::gradcheck(f, {z}));
  EXPECT_TRUE(autograd::gradgradcheck(f, {z}));
}

TEST(Reductions, IntegersSumInInt64AndKeepTheirExtrema) {
  for (DType d : {kUInt8, kInt8, kInt16, kInt32, kInt64}) {
    const Tensor x = full({1000}, 100, TensorOptions(d));
    EXPECT_EQ(x.sum().dtype(), kInt64);
    EXPECT_EQ(x.sum().item<int64_t>(), 100000);
    EXPECT_EQ(x.max().dtype(), d);
  }
  EXPECT_EQ(ones({5}, TensorOptions(kBool)).sum().item<int64_t>(), 5);
  EXPECT_EQ(tensor({3, -7, 2}).prod().item<int64_t>(), -42);
  EXPECT_EQ(tensor({INT64_MAX - 1, INT64_MAX}).max().item<int64_t>(), INT64_MAX);
}

TEST(Reductions, PickedExtremaTakeTheFirstAndNaNWins) {
  const Tensor x = tensor({{1.0, 5.0, 5.0}, {2.0, double{NAN}, 9.0}, {-1.0, -1.0, -3.0}}, kDouble).requires_grad_();
  const auto [values, index] = x.max(1);
  EXPECT_TRUE(equal(index, tensor({1, 1, 0}))) << index.str();
  EXPECT_TRUE(std::isnan(values[1].item<double>()));
  EXPECT_TRUE(equal(x.argmin(1), tensor({0, 1, 2})));
  EXPECT_EQ(x.argmax().item<int64_t>(), 4);
  values.sum().backward();
  EXPECT_TRUE(equal(x.grad(), tensor({{0.0, 1.0, 0.0}, {0.0, 1.0, 0.0}, {1.0, 0.0, 0.0}}, kDouble))) << x.grad().str();
}

TEST(Reductions, TruthValues) {
  const Tensor x = tensor({{0.0, 1.0}, {2.0, double{NAN}}, {0.0, 0.0}});
  EXPECT_TRUE(equal(x.all(1), tensor({false, true, false})));
  EXPECT_TRUE(equal(x.any(1), tensor({true, true, false})));
  EXPECT_TRUE(x.any().item<bool>());
  EXPECT_FALSE(x.all().item<bool>());
  EXPECT_EQ(x.count_nonzero().item<int64_t>(), 3);
  EXPECT_TRUE(empty({0}).all().item<bool>());
  EXPECT_FALSE(empty({0}).any().item<bool>());
}

TEST(Reductions, EmptyInputs) {
  const Tensor x = empty({0, 3});
  EXPECT_EQ(x.sum().item<double>(), 0);
  EXPECT_EQ(x.prod().item<double>(), 1);
  EXPECT_TRUE(std::isnan(x.mean().item<double>()));
  EXPECT_EQ(x.sum(1).sizes().vec(), std::vector<int64_t>{0});
  EXPECT_EQ(x.logsumexp({0})[0].item<double>(), -INFINITY);
  EXPECT_THROW(x.max(), IndexError);
  EXPECT_THROW(x.amax({0}), IndexError);
  EXPECT_EQ(x.amax({1}).numel(), 0);
}

TEST(Reductions, LargeFloatSumsStayAccurate) {
  const Tensor x = full({1 << 22}, 0.1f);
  EXPECT_NEAR(x.sum().item<double>(), static_cast<double>(0.1f) * (1 << 22), 0.1);  // a float32 step there is 0.03
  const Tensor offset = randn({1 << 16}).add(1e4);
  EXPECT_NEAR(offset.var().item<double>(), offset.to(kDouble).var().item<double>(), 1e-3);
}

TEST(Reductions, MistakesAreNamed) {
  const Tensor x = ones({2, 3});
  test::has(test::message_of([&] { x.sum(2); }), "sum");
  EXPECT_THROW(x.sum(2), IndexError);
  EXPECT_THROW(x.sum({0, 0}), Error);
  test::has(test::message_of([&] { x.to(kLong).mean(); }), "int64");
  test::has(test::message_of([&] { x.to(kComplexFloat).max(); }), "no order");
}

}  // namespace
}  // namespace argand
