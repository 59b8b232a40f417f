// Random numbers: the words they are made of, their distributions, and that nothing but seed and place decides them.
#include <cmath>
#include <numeric>

#include "tests/ops/plain.h"
#include "argand/autograd/gradcheck.h"
#include "argand/core/parallel.h"
#include "argand/core/philox.h"

namespace argand {
namespace {

using test::element;
using test::numbers;
using test::Sizes;
using List = std::vector<Tensor>;

uint32_t word(uint64_t seed, uint64_t first_block, int64_t i) {
  return philox(seed, first_block + static_cast<uint64_t>(i) / 4).word[i % 4];
}

// The largest distance between the empirical and the given distribution function, times sqrt(n). Beyond 2.2 the chance
// is below 1.3e-4; seeds are fixed.
double kolmogorov(std::vector<double> x, const std::function<double(double)>& cdf) {
  std::sort(x.begin(), x.end());
  const auto n = static_cast<double>(x.size());
  double most = 0;
  for (size_t i = 0; i < x.size(); ++i) {
    const double f = cdf(x[i]);
    most = std::max({most, f - static_cast<double>(i) / n, static_cast<double>(i + 1) / n - f});
  }
  return most * std::sqrt(n);
}
constexpr double kLikely = 2.2;
double normal_cdf(double x) { return 0.5 * std::erfc(-x / std::sqrt(2.0)); }

TEST(Random, UniformIsPhiloxWordByWord) {
  Generator g(42);
  g.set_offset(7);
  const Tensor x = rand({1003}, g, kFloat32), y = rand({5}, g, kFloat64);
  EXPECT_EQ(g.offset(), 7u + 251 + 3);
  for (int64_t i = 0; i < x.numel(); ++i)
    ASSERT_EQ(x.data_ptr<float>()[i], static_cast<float>(word(42, 7, i) >> 8) / 16777216.0f) << i;
  for (int64_t i = 0; i < 5; ++i) {
    const uint64_t bits = static_cast<uint64_t>(word(42, 258, 2 * i + 1)) << 32 | word(42, 258, 2 * i);
    ASSERT_EQ(y.data_ptr<double>()[i], static_cast<double>(bits >> 11) / 9007199254740992.0);
  }
  // The generator's published vector: key 0, counter 0.
  Generator zero(0);
  EXPECT_EQ(rand({1}, zero, kFloat32).item<float>(), static_cast<float>(0x6627e8d5u >> 8) / 16777216.0f);
}

TEST(Random, NormalIsBoxMuller) {
  Generator g(5);
  const Tensor x = randn({2001}, g, kFloat32), y = randn({2001}, g, kFloat64);
  for (int64_t j = 0; j < 1000; ++j) {
    const double u = word(5, 0, 2 * j) / 4294967296.0, t = word(5, 0, 2 * j + 1) / 4294967296.0;
    const double r = std::sqrt(-2 * std::log(u)), angle = 2 * M_PI * t;
    // u and t lose up to a bit of 2^-31 and 2^-24 on their way to float32.
    const double tolerance = 4e-6 * (1 + r) + 1e-9 / (u * r + 1e-12);
    ASSERT_NEAR(x.data_ptr<float>()[2 * j], r * std::cos(angle), tolerance);
    ASSERT_NEAR(x.data_ptr<float>()[2 * j + 1], r * std::sin(angle), tolerance);
  }
  const uint64_t start = 501;  // 2001 float32 took 2001 words
  for (int64_t j = 0; j < 1000; ++j) {
    const auto u53 = [&](int64_t w) {
      return static_cast<double>((static_cast<uint64_t>(word(5, start, w + 1)) << 32 | word(5, start, w)) >> 11);
    };
    const double r = std::sqrt(-2 * std::log((u53(4 * j) + 1) / 9007199254740992.0));
    const double angle = 2 * M_PI * (u53(4 * j + 2) / 9007199254740992.0);
    ASSERT_NEAR(y.data_ptr<double>()[2 * j], r * std::cos(angle), 2e-15 * (1 + r));
    ASSERT_NEAR(y.data_ptr<double>()[2 * j + 1], r * std::sin(angle), 2e-15 * (1 + r));
  }
}

TEST(Random, IntegersAreTheHighHalfOfTheProduct) {
  Generator g(9);
  const Tensor x = randint(-5, 1000, {2000}, g, kInt64);
  for (int64_t i = 0; i < x.numel(); ++i) {
    const uint64_t bits = static_cast<uint64_t>(word(9, 0, 2 * i + 1)) << 32 | word(9, 0, 2 * i);
    ASSERT_EQ(x.data_ptr<int64_t>()[i], -5 + static_cast<int64_t>((static_cast<unsigned __int128>(bits) * 1005) >> 64));
  }
}

TEST(Random, Distributions) {
  manual_seed(1);
  const int64_t n = 100000;
  const auto of = [](const Tensor& x) { return numbers(x); };
  EXPECT_LT(kolmogorov(of(rand({n})), [](double x) { return x; }), kLikely);
  EXPECT_LT(kolmogorov(of(rand({n}, kFloat64)), [](double x) { return x; }), kLikely);
  EXPECT_LT(kolmogorov(of(empty({n}).uniform_(-3, 5)), [](double x) { return (x + 3) / 8; }), kLikely);
  EXPECT_LT(kolmogorov(of(randn({n})), normal_cdf), kLikely);
  EXPECT_LT(kolmogorov(of(randn({n}, kFloat64)), normal_cdf), kLikely);
  EXPECT_LT(kolmogorov(of(empty({n}).normal_(2, 3)), [](double x) { return normal_cdf((x - 2) / 3); }), kLikely);
  EXPECT_LT(kolmogorov(of(empty({n}).exponential_(2)), [](double x) { return 1 - std::exp(-2 * x); }), kLikely);
  EXPECT_LT(
      kolmogorov(of(empty({n}, kFloat64).cauchy_(1, 2)), [](double x) { return 0.5 + std::atan((x - 1) / 2) / M_PI; }),
      kLikely);
  EXPECT_LT(
      kolmogorov(of(empty({n}).log_normal_(0.5, 0.7)), [](double x) { return normal_cdf((std::log(x) - 0.5) / 0.7); }),
      kLikely);
}

// The chance of a deviation of 5 standard deviations is below 1e-6.
void expect_frequency(double count, double n, double p) {
  EXPECT_NEAR(count, n * p, 5 * std::sqrt(n * p * (1 - p)) + 1e-9) << "p = " << p;
}

TEST(Random, DiscreteDistributions) {
  manual_seed(2);
  const int64_t n = 100000;
  const auto count = [](const Tensor& x, double value) {
    const std::vector<double> v = numbers(x);
    return static_cast<double>(std::count(v.begin(), v.end(), value));
  };
  for (double p : {0.0, 0.1, 0.5, 0.999, 1.0}) {
    for (DType d : {kFloat32, kBool, kInt64, kBFloat16}) expect_frequency(count(empty({n}, d).bernoulli_(p), 1), n, p);
    expect_frequency(count(bernoulli(full({n}, p)), 1), n, p);
  }
  const Tensor dice = randint(1, 7, {n}, kUInt8), trials = empty({n}).geometric_(0.3);
  for (int face = 1; face <= 6; ++face) expect_frequency(count(dice, face), n, 1.0 / 6);
  EXPECT_EQ(count(dice, 0) + count(dice, 7), 0);
  for (int k = 1; k <= 6; ++k) expect_frequency(count(trials, k), n, 0.3 * std::pow(0.7, k - 1));
  const std::vector<double> weights{1, 0, 3, 6};
  const Tensor p = new_tensor({4}, kFloat32);
  for (int k = 0; k < 4; ++k) p.data_ptr<float>()[k] = static_cast<float>(weights[static_cast<size_t>(k)]);
  const Tensor drawn = multinomial(p, n, true), first = multinomial(expand(p, {n, 4}), 2);
  EXPECT_EQ(drawn.dtype(), kInt64);
  EXPECT_EQ(first.sizes(), (Sizes{n, 2}));
  for (int k = 0; k < 4; ++k) {
    const double chance = weights[static_cast<size_t>(k)] / 10;
    expect_frequency(count(drawn, k), n, chance);
    expect_frequency(count(first.select(1, 0), k), n, chance);
    double second = 0;  // drawn second, after another was drawn first
    for (int j = 0; j < 4; ++j)
      if (j != k) second += weights[static_cast<size_t>(j)] / 10 * chance / (1 - weights[static_cast<size_t>(j)] / 10);
    expect_frequency(count(first.select(1, 1), k), n, second);
  }
  EXPECT_FALSE((first.select(1, 0) == first.select(1, 1)).any().item<bool>());
}

TEST(Random, RangesOfEveryDtype) {
  for (DType d : {kBool, kUInt8, kInt8, kInt16, kInt32, kInt64, kFloat16, kBFloat16, kFloat32, kFloat64}) {
    const std::vector<double> x = numbers(empty({20000}, d).random_());
    const double most = *std::max_element(x.begin(), x.end());
    const double top = d == kBool       ? 1
                       : d == kUInt8    ? 255
                       : d == kInt8     ? 127
                       : d == kInt16    ? 32767
                       : d == kInt32    ? 0x1p31
                       : d == kInt64    ? 0x1p63
                       : d == kFloat16  ? 2048
                       : d == kBFloat16 ? 256
                       : d == kFloat32  ? 0x1p24
                                        : 0x1p53;
    EXPECT_GE(*std::min_element(x.begin(), x.end()), 0) << dtype_name(d);
    EXPECT_LE(most, top) << dtype_name(d);
    EXPECT_GE(most, 0.99 * top) << dtype_name(d);
    if (is_floating_point(d)) {
      const std::vector<double> u = numbers(empty({20000}, d).uniform_());
      EXPECT_LT(*std::max_element(u.begin(), u.end()), 1) << dtype_name(d);
    }
  }
  const Tensor edges = empty({100000}, kInt64).random_(INT64_MIN, std::optional<int64_t>(INT64_MAX));
  EXPECT_TRUE((edges < 0).any().item<bool>() && (edges > 0).any().item<bool>());
  EXPECT_EQ(numbers(randn({4}, kComplex64)).size(), 4u);
}

TEST(Random, SameNumbersForAnyLayoutAndThreadCount) {
  const int before = get_num_threads();
  const auto draw = [](bool strided, DType d) {
    manual_seed(3);
    List out;
    const auto fresh = [&] { return strided ? empty({300, 200}, d).t() : empty({200, 300}, d); };
    out.push_back(fresh().uniform_());
    out.push_back(fresh().normal_());
    out.push_back(fresh().exponential_());
    out.push_back(fresh().bernoulli_(0.3));
    out.push_back(fresh().random_(1000));
    out.push_back(dropout(strided ? ones({300, 200}, d).t() : ones({200, 300}, d), 0.4, true));
    return out;
  };
  for (DType d : {kFloat32, kFloat64, kBFloat16}) {
    set_num_threads(1);
    const List one = draw(false, d);
    set_num_threads(3);
    const List three = draw(false, d), strided = draw(true, d);
    for (size_t i = 0; i < one.size(); ++i) {
      EXPECT_TRUE(equal(one[i], three[i])) << i;
      EXPECT_TRUE(equal(one[i], strided[i])) << i;
    }
  }
  set_num_threads(before);
}

TEST(Random, SeedsAndGenerators) {
  manual_seed(11);
  const Tensor a = randn({10}), b = randn({10});
  EXPECT_FALSE(equal(a, b));
  manual_seed(11);
  EXPECT_TRUE(equal(a, randn({10})));
  Generator g(11);
  EXPECT_TRUE(equal(a, randn({10}, g)));
  EXPECT_TRUE(equal(b, randn({10}, g)));
}

TEST(Random, Permutations) {
  manual_seed(4);
  std::vector<double> expected(1000);
  std::iota(expected.begin(), expected.end(), 0.0);
  std::vector<double> p = numbers(randperm(1000));
  EXPECT_NE(p, expected);
  std::sort(p.begin(), p.end());
  EXPECT_EQ(p, expected);
  EXPECT_EQ(randperm(0).numel(), 0);
  EXPECT_EQ(randperm(5, kInt32).dtype(), kInt32);
  int counts[6] = {};
  for (int i = 0; i < 6000; ++i) {
    const std::vector<double> q = numbers(randperm(3));
    ++counts[static_cast<int>(q[0]) * 2 + (q[1] > q[2])];
  }
  for (int c : counts) expect_frequency(c, 6000, 1.0 / 6);
}

TEST(Random, Dropout) {
  manual_seed(6);
  const Tensor x = full({200000}, 2.0f).set_requires_grad(true);
  const Tensor y = dropout(x, 0.3, true);
  const std::vector<double> v = numbers(y);
  const auto zeros_in_y = static_cast<double>(std::count(v.begin(), v.end(), 0.0));
  expect_frequency(zeros_in_y, 200000, 0.3);
  for (double e : v) ASSERT_TRUE(e == 0 || std::abs(e - 2 / 0.7) < 1e-6);
  y.backward(full({200000}, 5.0f));
  const std::vector<double> g = numbers(x.grad());
  for (size_t i = 0; i < v.size(); ++i) ASSERT_NEAR(g[i], v[i] == 0 ? 0 : 5 / 0.7, 1e-5);
  EXPECT_TRUE(dropout(x, 0.3, false).is_same(x));
  EXPECT_TRUE(dropout(x, 0, true).is_same(x));
  EXPECT_EQ(numbers(dropout(x, 1, true)), std::vector<double>(200000, 0));
  EXPECT_THROW(dropout(x, 1.5, true), ValueError);
  for (bool transposed : {false, true}) {
    const Tensor z = rand({4, 3}, kFloat64).set_requires_grad(true);
    const auto f = [&](TensorList t) {
      manual_seed(8);
      return List{dropout(transposed ? t[0].t() : t[0], 0.5, true).exp()};
    };
    EXPECT_TRUE(autograd::gradcheck(f, z));
    EXPECT_TRUE(autograd::gradgradcheck(f, z));
  }
  const Tensor channels = feature_dropout(ones({8, 50, 3, 3}), 0.5, true);
  for (int64_t c = 0; c < 400; ++c)
    for (int64_t i = 1; i < 9; ++i) ASSERT_EQ(element(channels, c * 9 + i), element(channels, c * 9));
  const Tensor z = randn({200000}), kept = alpha_dropout(z, 0.2, true);
  EXPECT_NEAR(kept.mean().item<double>(), 0, 0.02);
  EXPECT_NEAR(kept.var().item<double>(), 1, 0.03);
}

TEST(Random, NormalOfTensors) {
  manual_seed(7);
  const Tensor mean = arange(3).to(kFloat32).unsqueeze(1), std = full({1, 50000}, 0.5f);
  const Tensor x = normal(mean, std);
  EXPECT_EQ(x.sizes(), (Sizes{3, 50000}));
  for (int64_t r = 0; r < 3; ++r) {
    EXPECT_NEAR(x[r].mean().item<double>(), static_cast<double>(r), 0.015);
    EXPECT_NEAR(x[r].std().item<double>(), 0.5, 0.01);
  }
  EXPECT_EQ(normal(1.0, 2.0, {3, 4}).sizes(), (Sizes{3, 4}));
}

TEST(Random, Mistakes) {
  const Tensor x = ones({3}), i = ones({3}, kInt64);
  EXPECT_THROW(i.uniform_(), TypeError);
  EXPECT_THROW(x.uniform_(2, 1), Error);
  EXPECT_THROW(x.normal_(0, -1), Error);
  EXPECT_THROW(i.random_(5, std::optional<int64_t>(5)), Error);
  EXPECT_THROW(empty({2}, kInt8).random_(0, std::optional<int64_t>(300)), Error);
  EXPECT_THROW(x.bernoulli_(1.5), Error);
  EXPECT_THROW(bernoulli(full({2}, 1.5)), Error);
  EXPECT_THROW(multinomial(x, 4), Error);
  EXPECT_THROW(multinomial(x * 0, 1), Error);
  EXPECT_THROW(multinomial(x * -1, 1), Error);
  EXPECT_THROW(x.geometric_(0), Error);
  EXPECT_THROW(randperm(-1), Error);
  EXPECT_THROW(ones({3}).set_requires_grad(true).uniform_(), Error);
}

}  // namespace
}  // namespace argand
