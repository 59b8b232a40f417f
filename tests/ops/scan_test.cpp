// Running sums and their kin against loops in long double.
#include <cmath>

#include "tests/ops/plain.h"
#include "tests/support/threads.h"
#include "argand/autograd/gradcheck.h"

namespace argand {
namespace {

using test::element;
using test::expect_same_bits;
using test::index_of;
using test::numbers;
using test::position_of;
using test::product;
using test::Random;
using test::Sizes;
using List = std::vector<Tensor>;

Tensor leaf(const Sizes& sizes, const std::vector<double>& values) {
  const Tensor x = new_tensor(sizes, kFloat64);
  std::copy(values.begin(), values.end(), x.data_ptr<double>());
  return x.set_requires_grad(true);
}

// y at each index = step(y at the index before along dim, x), from `start`.
template <class Step>
std::vector<double> scanned(const Tensor& x, size_t dim, long double start, Step step) {
  const Sizes sizes = x.sizes().vec();
  std::vector<double> y(static_cast<size_t>(x.numel()));
  for (int64_t i = 0; i < x.numel(); ++i) {
    Sizes at = index_of(i, sizes);
    long double state = start;
    const int64_t last = sizes.empty() ? 0 : at[dim];
    for (int64_t k = 0; k <= last; ++k) {
      if (!sizes.empty()) at[dim] = k;
      state = step(state, static_cast<long double>(element(x, position_of(at, sizes)).re));
    }
    y[static_cast<size_t>(i)] = static_cast<double>(state);
  }
  return y;
}

void expect_near(const Tensor& y, const std::vector<double>& expected, double tolerance) {
  const std::vector<double> got = numbers(y);
  ASSERT_EQ(got.size(), expected.size());
  for (size_t i = 0; i < got.size(); ++i)
    ASSERT_NEAR(got[i], expected[i], tolerance * (1 + std::abs(expected[i]))) << "element " << i;
}

TEST(Scan, SumsProductsExtremesOfAnyLayout) {
  Random random(1);
  for (int round = 0; round < 400; ++round) {
    const Sizes sizes = random.sizes(0, 5, 6);
    const DType dtype =
        std::vector<DType>{kFloat32, kFloat64, kInt32, kBFloat16, kUInt8}[static_cast<size_t>(round % 5)];
    const Tensor x = (random.layout(sizes, dtype) - (dtype == kUInt8 ? 0 : 20)).to(dtype);
    const auto dims = static_cast<int64_t>(sizes.size());
    const int64_t dim = dims ? random(-dims, dims - 1) : 0;
    const auto d = static_cast<size_t>(dim < 0 ? dim + dims : dim);
    const double tolerance = dtype == kBFloat16 ? 4e-3 : 1e-6;
    expect_near(cumsum(x, dim), scanned(x, d, 0, [](long double s, long double v) { return s + v; }), tolerance);
    EXPECT_EQ(cumsum(x, dim).dtype(), is_integral(dtype, true) ? kInt64 : dtype);
    const Tensor scaled = x.to(kFloat64) / 20;
    expect_near(cumprod(scaled, dim), scanned(scaled, d, 1, [](long double s, long double v) { return s * v; }), 1e-9);
    const auto [high, at_high] = cummax(x, dim);
    expect_near(high, scanned(x, d, -INFINITY, [](long double s, long double v) { return v > s ? v : s; }), 0);
    EXPECT_EQ(numbers(x.dim() ? gather(x, dim, at_high) : x), numbers(high));
    const auto [low, at_low] = cummin(x, dim);
    expect_near(low, scanned(x, d, INFINITY, [](long double s, long double v) { return v < s ? v : s; }), 0);
  }
}

TEST(Scan, LogCumSumExp) {
  Random random(2);
  for (int round = 0; round < 100; ++round) {
    const Tensor x = random.layout(random.sizes(1, 3, 6), kFloat64) * 10 - 300;
    expect_near(logcumsumexp(x, 0),
                scanned(x, 0, -INFINITY,
                        [](long double s, long double v) {
                          const long double m = std::max(s, v);
                          return m + std::log(std::exp(s - m) + std::exp(v - m));
                        }),
                1e-12);
  }
  const Tensor edge = leaf({5}, {-INFINITY, -INFINITY, 1, INFINITY, 2});
  const std::vector<double> y = numbers(logcumsumexp(edge, 0));
  EXPECT_EQ(y[1], -INFINITY);
  EXPECT_EQ(y[2], 1);
  EXPECT_EQ(y[4], INFINITY);
  const Tensor start = leaf({3}, {-INFINITY, -INFINITY, 1});
  logcumsumexp(start, 0)[2].backward();
  EXPECT_EQ(numbers(start.grad()), (std::vector<double>{0, 0, 1}));
}

TEST(Scan, ExtremesKeepNaNAndTheLatestOfEquals) {
  const Tensor x = leaf({6}, {1, 3, 3, NAN, 9, 2});
  const auto [values, indices] = cummax(x, 0);
  EXPECT_EQ(numbers(indices), (std::vector<double>{0, 1, 2, 3, 3, 3}));
  EXPECT_TRUE(std::isnan(numbers(values)[5]));
}

TEST(Scan, Dtypes) {
  const Tensor x = ones({300}, kInt8);
  EXPECT_EQ(numbers(cumsum(x, 0)).back(), 300);
  EXPECT_EQ(numbers(cumsum(x, 0, kInt8)).back(), 44);  // 300 modulo 256
  EXPECT_EQ(numbers(cumsum(x == 1, 0)).back(), 300);
  EXPECT_EQ(cumsum(x, 0, kFloat32).dtype(), kFloat32);
  EXPECT_EQ(cumsum(ones({3}, kComplex64), 0).dtype(), kComplex64);
  const Tensor large = full({100000}, 0.1f);
  EXPECT_NEAR(cumsum(large, 0)[99999].item<double>(), 100000 * static_cast<double>(0.1f), 1e-3);
  EXPECT_THROW(cumsum(x, 1), IndexError);
  EXPECT_THROW(logcumsumexp(x, 0), Error);
  EXPECT_THROW(cummax(ones({3}, kComplex64), 0), Error);
}

TEST(Scan, Derivatives) {
  const Tensor x = leaf({2, 4}, {0.5, -1.25, 2, 0.75, 1.5, 0.3, -0.6, 1.1});
  const Tensor holes = leaf({4, 3}, {0.5, 0, 2, 0, 1.5, 0, -0.6, 0, 1, 0.7, 2, 3});
  const auto check = [](const std::function<List(TensorList)>& f, const Tensor& in) {
    EXPECT_TRUE(autograd::gradcheck(f, in));
    EXPECT_TRUE(autograd::gradgradcheck(f, in));
  };
  check([](TensorList t) { return List{cumsum(t[0], 1).exp(), cumsum(t[0], 0)}; }, x);
  check([](TensorList t) { return List{cumprod(t[0], 1), cumprod(t[0], 0)}; }, x);
  check([](TensorList t) { return List{cumprod(t[0], 0), cumprod(t[0], 1)}; }, holes);
  check([](TensorList t) { return List{logcumsumexp(t[0], 1), logcumsumexp(t[0] * 5, 0)}; }, x);
  check([](TensorList t) { return List{std::get<0>(cummax(t[0], 1)).exp(), std::get<0>(cummin(t[0], 0)).exp()}; }, x);
  check([](TensorList t) { return List{diff(t[0], 2, 1).exp(), trapezoid(t[0], 0.5, 1)}; }, x);
  const Tensor z = view_as_complex(leaf({3, 2}, {0.3, -0.5, 1.1, 0.7, 0, 0}).detach()).clone().set_requires_grad(true);
  check([](TensorList t) { return List{cumprod(t[0], 0), cumsum(t[0], 0)}; }, z);
}

TEST(Scan, DiffAndTrapezoid) {
  const Tensor x = leaf({4}, {1, 4, 9, 16}).detach();
  EXPECT_EQ(numbers(diff(x)), (std::vector<double>{3, 5, 7}));
  EXPECT_EQ(numbers(diff(x, 5)), (std::vector<double>{}));
  EXPECT_EQ(numbers(diff(x, 1, 0, leaf({1}, {0}).detach())), (std::vector<double>{1, 3, 5, 7}));
  EXPECT_EQ(trapezoid(x).item<double>(), 21.5);
  EXPECT_EQ(trapezoid(x, leaf({4}, {0, 2, 3, 7}).detach()).item<double>(), 5 + 6.5 + 50);
}

TEST(Scan, SameBitsAtAnyThreadCount) {
  const Tensor wide = rand({50, 100, 70}), deep = rand({3, 200000});
  const auto run = [&] { return List{cumsum(wide, 1), cumsum(deep, 1), cumprod(wide, 2), logcumsumexp(wide, 0)}; };
  expect_same_bits(run);
}

TEST(Sorting, AgainstStableSortOfPairs) {
  Random random(3);
  for (int round = 0; round < 200; ++round) {
    Tensor x = random.layout(random.sizes(1, 3, 8), round % 2 ? kFloat32 : kInt16) % 5;
    if (round % 4 == 1 && x.numel()) x = masked_fill(x, x == 3, NAN);
    const auto d = static_cast<size_t>(random(0, x.dim() - 1));
    const Sizes sizes = x.sizes().vec();
    for (bool descending : {false, true}) {
      const auto [values, indices] = sort(x, static_cast<int64_t>(d), descending);
      for (int64_t i = 0; i < x.numel(); ++i) {
        Sizes at = index_of(i, sizes);
        if (at[d]) continue;
        std::vector<std::pair<double, int64_t>> row;
        for (at[d] = 0; at[d] < sizes[d]; ++at[d]) row.emplace_back(element(x, position_of(at, sizes)).re, at[d]);
        std::stable_sort(row.begin(), row.end(), [&](auto& a, auto& b) {
          const double p = std::isnan(a.first) ? INFINITY : a.first, q = std::isnan(b.first) ? INFINITY : b.first;
          return descending ? p > q : p < q;
        });
        for (at[d] = 0; at[d] < sizes[d]; ++at[d]) {
          const auto& [value, index] = row[static_cast<size_t>(at[d])];
          const double got = element(values, position_of(at, sizes)).re;
          ASSERT_TRUE(got == value || (std::isnan(got) && std::isnan(value)));
          ASSERT_EQ(element(indices, position_of(at, sizes)).re, static_cast<double>(index));
        }
      }
      const int64_t k = sizes[d] ? random(0, sizes[d]) : 0;
      const auto [top, at_top] = topk(x, k, static_cast<int64_t>(d), descending);
      EXPECT_EQ(numbers(at_top), numbers(indices.slice(static_cast<int64_t>(d), 0, k)));
    }
  }
  const Tensor x = leaf({2, 4}, {4, 1, 3, 2, 8, 5, 7, 6});
  EXPECT_EQ(numbers(std::get<0>(kthvalue(x, 2, 1))), (std::vector<double>{2, 6}));
  EXPECT_THROW(topk(x, 5), Error);
  EXPECT_TRUE(autograd::gradcheck(
      [](TensorList t) {
        return List{std::get<0>(sort(t[0], 1)).exp(), std::get<0>(topk(t[0], 2, 1)).exp()};
      },
      x));
}

}  // namespace
}  // namespace argand
