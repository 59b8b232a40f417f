// Reductions against plain loops in long double: layouts, dtypes, special values, accuracy, threads.
#include "argand/cpu/reduce.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <functional>
#include <limits>

#include "tests/cpu/views.h"
#include "argand/core/parallel.h"
#include "argand/formulas/reductions.h"

namespace argand::test {
namespace {

using Sizes = std::vector<int64_t>;
using Numbers = std::vector<long double>;
constexpr double kInf = std::numeric_limits<double>::infinity(), kNan = std::numeric_limits<double>::quiet_NaN();

Sizes kept_sizes(Sizes sizes, uint64_t dims) {
  for (size_t d = 0; d < sizes.size(); ++d)
    if (dims >> d & 1) sizes[d] = 1;
  return sizes;
}

// The elements of each result, in row-major order.
std::vector<Numbers> groups(const Array& x, uint64_t dims) {
  const Sizes sizes(x.view.sizes, x.view.sizes + x.view.ndim);
  const Sizes kept = kept_sizes(sizes, dims);
  int64_t results = 1;
  for (int64_t k : kept) results *= k;
  std::vector<Numbers> g(static_cast<size_t>(results));
  for (int64_t i = 0; i < x.view.numel; ++i) {
    int64_t rest = i, at = 0, step = 1;
    for (int d = x.view.ndim - 1; d >= 0; --d) {
      const auto u = static_cast<size_t>(d);
      if (!(dims >> d & 1)) at += rest % sizes[u] * step;
      step *= kept[u], rest /= sizes[u];
    }
    g[static_cast<size_t>(at)].push_back(static_cast<long double>(x.real(i)));
  }
  return g;
}

template <class R>
void reduce(R r, const Array& x, uint64_t dims, DType compute, std::vector<const View*> outs) {
  r.dims = dims;
  const int n = static_cast<int>(outs.size());
  outs.push_back(&x.view);
  run(ReductionOp<R>::op, &r, compute, outs, n);
}

struct Case {
  Sizes sizes, strides;  // empty: row-major
  uint64_t dims;
};
const std::vector<Case> kCases = {
    {{1}, {}, 1},
    {{7}, {}, 1},
    {{1000}, {}, 1},
    {{5000}, {3}, 1},
    {{100003}, {}, 1},
    {{40, 50}, {}, 1},
    {{40, 50}, {}, 2},
    {{40, 50}, {}, 3},
    {{40, 50}, {1, 40}, 1},
    {{40, 50}, {1, 40}, 2},
    {{3000, 3}, {}, 1},
    {{3000, 3}, {}, 2},
    {{3, 3000}, {}, 1},
    {{3, 3000}, {}, 2},
    {{2, 70000}, {}, 2},
    {{70000, 2}, {}, 1},
    {{300, 700}, {}, 1},
    {{700, 300}, {}, 2},
    {{7, 5, 3, 4}, {}, 5},
    {{7, 5, 3, 4}, {}, 10},
    {{4, 3, 9, 9}, {}, 13},
    {{4, 3, 20, 20}, {}, 13},
    {{6, 1, 5}, {}, 2},
    {{300, 600}, {1, 300}, 1},
    {{6, 40, 30}, {1200, 0, 1}, 6},
    {{90, 80}, {160, 2}, 1},
    {{90, 80}, {160, 2}, 2},
    {{90, 80}, {0, 1}, 1},
    {{2, 3, 2, 3, 2, 3}, {}, 42},
    {{50, 40}, {}, 0},
};

// want(elements) gives the results of one group, and after them, if it likes, the size an error is relative to.
template <class R>
void expect_matches(R r, DType in, DType compute, std::vector<DType> out, double lo, double hi, double tolerance,
                    const std::function<Numbers(const Numbers&)>& want) {
  std::mt19937 rng(3);
  for (size_t c = 0; c < kCases.size(); ++c) {
    const Case& k = kCases[c];
    Array x(in, k.sizes, k.strides, 2);
    x.fill(rng, lo, hi);
    std::vector<Array> results;
    std::vector<const View*> views;
    for (DType d : out) results.emplace_back(d, kept_sizes(k.sizes, k.dims));
    for (Array& a : results) views.push_back(&a.view);
    reduce(r, x, k.dims, compute, views);
    const std::vector<Numbers> g = groups(x, k.dims);
    for (size_t i = 0; i < g.size(); ++i) {
      const Numbers w = want(g[i]);
      for (size_t o = 0; o < out.size(); ++o) {
        const double got = results[o].real(static_cast<int64_t>(i)), expected = static_cast<double>(w[o]);
        const double size = w.size() > out.size() ? static_cast<double>(w.back()) : std::abs(expected);
        if (std::isnan(expected))
          ASSERT_TRUE(std::isnan(got)) << R::info.schema << " case " << c;
        else
          ASSERT_NEAR(got, expected, tolerance * std::max(1.0, size))
              << R::info.schema << " case " << c << " result " << i << " output " << o << " dtype "
              << static_cast<int>(in);
      }
    }
  }
}

Numbers sum_of(const Numbers& x) {
  long double s = 0;
  for (long double v : x) s += v;
  return {s};
}
Numbers sum_and_size_of(const Numbers& x) {
  long double size = 0;
  for (long double v : x) size += std::abs(v);
  return {sum_of(x)[0], size};
}
Numbers moments_of(const Numbers& x, double correction) {
  const long double n = static_cast<long double>(x.size()), mean = sum_of(x)[0] / n;
  long double m2 = 0;
  for (long double v : x) m2 += (v - mean) * (v - mean);
  return {m2 / std::max(0.0L, n - static_cast<long double>(correction)), mean};
}
template <class Better>
Numbers extremum_of(const Numbers& x, Better better) {
  size_t at = 0;
  for (size_t i = 1; i < x.size(); ++i)
    if (!std::isnan(x[at]) && (std::isnan(x[i]) || better(x[i], x[at]))) at = i;
  return {x[at], static_cast<long double>(at)};
}
Numbers greatest(const Numbers& x) { return extremum_of(x, std::greater<long double>()); }
Numbers least(const Numbers& x) { return extremum_of(x, std::less<long double>()); }

TEST(Reduce, SumOfEveryDtype) {
  for (DType d : {kF32, kF64, kHalf, kBFloat16}) {
    const double tolerance = d == kF64 ? 1e-15 : d == kF32 ? 2e-7 : d == kHalf ? 1e-3 : 8e-3;
    expect_matches(formula::Sum{}, d, d == kF64 ? kF64 : kF32, {d}, -1, 1, tolerance, sum_and_size_of);
    expect_matches(formula::Mean{}, d, d == kF64 ? kF64 : kF32, {d}, -1, 1, tolerance,
                   [](const Numbers& x) { return Numbers{sum_of(x)[0] / static_cast<long double>(x.size())}; });
  }
  for (DType d : {kBool, kUInt8, kInt8, kInt16, kInt32, kInt64})
    expect_matches(formula::Sum{}, d, kInt64, {kInt64}, -100, 100, 0, sum_of);
  expect_matches(formula::Sum{}, kComplex64, kComplex64, {kComplex64}, -1, 1, 2e-7, sum_and_size_of);
  expect_matches(formula::Sum{}, kComplex128, kComplex128, {kComplex128}, -1, 1, 1e-15, sum_and_size_of);
}

TEST(Reduce, Products) {
  const auto product = [](const Numbers& x) {
    long double p = 1;
    for (long double v : x) p *= v;
    return Numbers{p};
  };
  expect_matches(formula::Prod{}, kF64, kF64, {kF64}, 0.99, 1.01, 1e-10, product);
  expect_matches(formula::Prod{}, kInt32, kInt64, {kInt64}, -1, 1.5, 0, product);
}

TEST(Reduce, Extrema) {
  for (DType d : {kF32, kF64, kHalf, kInt32, kInt64, kUInt8}) {
    const DType c = compute_of(d);
    // Few distinct values, so that ties abound.
    expect_matches(formula::Amax{}, d, c, {d}, -9, 9, 0, [](const Numbers& x) { return Numbers{greatest(x)[0]}; });
    expect_matches(formula::Amin{}, d, c, {d}, -9, 9, 0, [](const Numbers& x) { return Numbers{least(x)[0]}; });
    expect_matches(formula::MaxDim{}, d, c, {d, kInt64}, -9, 9, 0, greatest);
    expect_matches(formula::MinDim{}, d, c, {d, kInt64}, -9, 9, 0, least);
    expect_matches(formula::ArgMax{}, d, c, {kInt64}, -9, 9, 0,
                   [](const Numbers& x) { return Numbers{greatest(x)[1]}; });
    expect_matches(formula::ArgMin{}, d, c, {kInt64}, -9, 9, 0, [](const Numbers& x) { return Numbers{least(x)[1]}; });
  }
}

TEST(Reduce, Moments) {
  for (double correction : {0., 1., 2.5}) {
    formula::VarMean f;
    f.correction = correction;
    const auto want = [=](const Numbers& x) { return moments_of(x, correction); };
    expect_matches(f, kF64, kF64, {kF64, kF64}, 90, 110, 1e-12, want);
    expect_matches(f, kF32, kF32, {kF32, kF32}, -3, 3, 3e-6, want);
    expect_matches(f, kBFloat16, kF32, {kF32, kBFloat16}, -3, 3, 8e-3, want);
  }
}

TEST(Reduce, LogSumExpAndNorms) {
  expect_matches(formula::LogSumExp{}, kF32, kF32, {kF32}, 80, 120, 2e-6, [](const Numbers& x) {
    const long double m = *std::max_element(x.begin(), x.end());
    long double s = 0;
    for (long double v : x) s += std::exp(v - m);
    return Numbers{m + std::log(s)};
  });
  for (double p : {0., 1., 2., 3.5, kInf, -kInf}) {
    formula::Norm f;
    f.p = p;
    expect_matches(f, kF64, kF64, {kF64}, -2, 2, 1e-12, [=](const Numbers& x) {
      long double s = p < 0 ? static_cast<long double>(kInf) : 0;
      for (long double v : x) {
        const long double m = std::abs(v);
        s = p == kInf    ? std::max(s, m)
            : p == -kInf ? std::min(s, m)
                         : s + (p == 0 ? m != 0 : std::pow(m, static_cast<long double>(p)));
      }
      return Numbers{p == 0 || std::isinf(p) ? s : std::pow(s, 1 / static_cast<long double>(p))};
    });
  }
}

TEST(Reduce, TruthAndCounts) {
  for (DType d : {kBool, kInt8, kInt64, kF32, kComplex64}) {
    const auto nonzero = [](const Numbers& x) {
      return static_cast<long double>(std::count_if(x.begin(), x.end(), [](long double v) { return v != 0; }));
    };
    const double hi = d == kComplex64 ? 0 : 2;  // complex: all zero or not by the real part alone
    const double lo = d == kComplex64 ? 0 : -1;
    expect_matches(formula::CountNonzero{}, d, compute_of(d), {kInt64}, lo, hi, 0,
                   [&](const Numbers& x) { return Numbers{nonzero(x)}; });
    expect_matches(formula::Any{}, d, compute_of(d), {kBool}, lo, hi, 0,
                   [&](const Numbers& x) { return Numbers{nonzero(x) > 0 ? 1.0L : 0.0L}; });
    expect_matches(formula::All{}, d, compute_of(d), {kBool}, lo, hi, 0, [&](const Numbers& x) {
      return Numbers{nonzero(x) == static_cast<long double>(x.size()) ? 1.0L : 0.0L};
    });
  }
}

TEST(Reduce, FirstNanWins) {
  for (int64_t n : {3, 70, 3000, 100000})
    for (DType d : {kF32, kF64}) {
      Array x(d, {n}), value(d, {1}), index(kInt64, {1});
      for (int64_t i = 0; i < n; ++i) x.set(i, static_cast<double>(i % 5));
      x.set(n - 1, kNan), x.set(n / 2, kNan);
      reduce(formula::MaxDim{}, x, 1, d, {&value.view, &index.view});
      EXPECT_TRUE(std::isnan(value.real(0)));
      EXPECT_EQ(index.real(0), static_cast<double>(n / 2));
      reduce(formula::MinDim{}, x, 1, d, {&value.view, &index.view});
      EXPECT_TRUE(std::isnan(value.real(0)));
      EXPECT_EQ(index.real(0), static_cast<double>(n / 2));
      reduce(formula::Amax{}, x, 1, d, {&value.view});
      EXPECT_TRUE(std::isnan(value.real(0)));
      Array sum(d, {1}), flags(kBool, {1});
      reduce(formula::NanSum{}, x, 1, d, {&sum.view});
      EXPECT_FALSE(std::isnan(sum.real(0)));
      reduce(formula::Any{}, x, 1, d, {&flags.view});
      EXPECT_EQ(flags.real(0), 1);
    }
}

TEST(Reduce, Infinities) {
  Array x(kF32, {40}), y(kF32, {1}), m(kF32, {1}), i(kInt64, {1});
  const auto all = [&](double v) {
    for (int64_t k = 0; k < 40; ++k) x.set(k, v);
  };
  all(-kInf);
  reduce(formula::LogSumExp{}, x, 1, kF32, {&y.view});
  EXPECT_EQ(y.real(0), -kInf);
  reduce(formula::MaxDim{}, x, 1, kF32, {&y.view, &i.view});
  EXPECT_EQ(y.real(0), -kInf);
  EXPECT_EQ(i.real(0), 0);
  x.set(3, kInf), x.set(4, 1);
  reduce(formula::LogSumExp{}, x, 1, kF32, {&y.view});
  EXPECT_EQ(y.real(0), kInf);
  all(0);
  x.set(3, kInf);
  reduce(formula::VarMean{}, x, 1, kF32, {&y.view, &m.view});
  EXPECT_TRUE(std::isnan(y.real(0)));
  EXPECT_EQ(m.real(0), kInf);
}

TEST(Reduce, NothingReduced) {
  for (const Sizes& sizes : {Sizes{0}, Sizes{0, 3}}) {
    Array x(kF32, sizes), y(kF32, kept_sizes(sizes, 1)), z(kF32, kept_sizes(sizes, 1)), b(kBool, kept_sizes(sizes, 1));
    const auto expect = [&](const Array& a, double want) {
      for (int64_t i = 0; i < a.view.numel; ++i) {
        if (std::isnan(want))
          EXPECT_TRUE(std::isnan(a.real(i)));
        else
          EXPECT_EQ(a.real(i), want);
      }
    };
    reduce(formula::Sum{}, x, 1, kF32, {&y.view});
    expect(y, 0);
    reduce(formula::Prod{}, x, 1, kF32, {&y.view});
    expect(y, 1);
    reduce(formula::Mean{}, x, 1, kF32, {&y.view});
    expect(y, kNan);
    reduce(formula::LogSumExp{}, x, 1, kF32, {&y.view});
    expect(y, -kInf);
    reduce(formula::VarMean{}, x, 1, kF32, {&y.view, &z.view});
    expect(y, kNan);
    expect(z, kNan);
    reduce(formula::All{}, x, 1, kF32, {&b.view});
    expect(b, 1);
    reduce(formula::Any{}, x, 1, kF32, {&b.view});
    expect(b, 0);
  }
}

// Sums of many equal-signed float32 numbers keep float32's precision, whatever their number.
TEST(Reduce, LongFloatSumsAreAccurate) {
  std::mt19937 rng(5);
  for (int64_t n : {1000, 100000, 4000000}) {
    Array x(kF32, {n}), y(kF32, {1}), v(kF32, {1});
    x.fill(rng, 0, 1);
    long double want = 0;
    for (int64_t i = 0; i < n; ++i) want += static_cast<long double>(x.data<float>()[i]);
    reduce(formula::Sum{}, x, 1, kF32, {&y.view});
    EXPECT_NEAR(y.real(0) / static_cast<double>(want), 1, 1.2e-7) << n;
    Array rows(kF32, {n / 4, 4}), cols(kF32, {1, 4});
    std::memcpy(rows.view.data, x.view.data, static_cast<size_t>(n) * 4);
    reduce(formula::Sum{}, rows, 1, kF32, {&cols.view});
    double total = 0;
    for (int64_t c = 0; c < 4; ++c) total += cols.real(c);
    EXPECT_NEAR(total / static_cast<double>(want), 1, 2e-7) << n;
  }
}

// A mean far from zero costs the variance little.
TEST(Reduce, VarianceFarFromZero) {
  std::mt19937 rng(6);
  const int64_t n = 100000;
  Array x(kF32, {n}), y(kF32, {1}), m(kF32, {1});
  x.fill(rng, 9999, 10001);
  Numbers all;
  for (int64_t i = 0; i < n; ++i) all.push_back(static_cast<long double>(x.data<float>()[i]));
  const Numbers want = moments_of(all, 1);
  reduce(formula::VarMean{}, x, 1, kF32, {&y.view, &m.view});
  EXPECT_NEAR(y.real(0) / static_cast<double>(want[0]), 1, 1e-4);
  EXPECT_NEAR(m.real(0) / static_cast<double>(want[1]), 1, 1e-7);
}

template <class R>
void expect_same_at_any_threads(DType in, DType compute, std::vector<DType> out) {
  std::mt19937 rng(4);
  const int before = get_num_threads();
  for (const Case& k : std::vector<Case>{{{1000000}, {}, 1},
                                         {{300, 3000}, {}, 1},
                                         {{300, 3000}, {}, 2},
                                         {{300, 3000}, {1, 300}, 2},
                                         {{100000, 3}, {}, 1}}) {
    Array x(in, k.sizes, k.strides);
    x.fill(rng, -3, 3);
    std::vector<char> bits[2];
    for (int threads : {1, 2}) {
      set_num_threads(threads);
      std::vector<Array> results;
      std::vector<const View*> views;
      for (DType d : out) results.emplace_back(d, kept_sizes(k.sizes, k.dims));
      for (Array& a : results) views.push_back(&a.view);
      reduce(R{}, x, k.dims, compute, views);
      for (Array& a : results) bits[threads - 1].insert(bits[threads - 1].end(), a.bytes.begin(), a.bytes.end());
    }
    EXPECT_TRUE(bits[0] == bits[1]) << R::info.schema;
  }
  set_num_threads(before);
}
TEST(Reduce, SameBitsWithOneAndTwoThreads) {
  expect_same_at_any_threads<formula::Sum>(kF32, kF32, {kF32});
  expect_same_at_any_threads<formula::Sum>(kF64, kF64, {kF64});
  expect_same_at_any_threads<formula::VarMean>(kF32, kF32, {kF32, kF32});
  expect_same_at_any_threads<formula::LogSumExp>(kF64, kF64, {kF64});
  expect_same_at_any_threads<formula::MaxDim>(kF32, kF32, {kF32, kInt64});
}

}  // namespace
}  // namespace argand::test
