// Sorting, scans, searches and draws on the emulated device next to the CPU.
#include <gtest/gtest.h>

#include <limits>

#include "compare.h"

namespace argand::cuda {
namespace {

using Ts = std::vector<Tensor>;

// Numbers with equal ones among them.
Tensor noise(IntArrayRef sizes, DType d = kFloat32, double scale = 40) {
  const Tensor x = floor(wave(sizes, kFloat64, scale));
  return is_complex(d) ? complex(x, x.neg() * 0.5).to(d) : x.to(d);
}

template <class F>
void compare(const std::string& what, const Ts& xs, F f, double factor = 1) {
  compare_tensors(what, xs, f, factor);
}

Ts both(std::tuple<Tensor, Tensor> pair) { return {std::get<0>(pair), std::get<1>(pair)}; }

constexpr DType kOrdered[] = {DType::Bool,  DType::UInt8,   DType::Int8,     DType::Int16,   DType::Int32,
                              DType::Int64, DType::Float16, DType::BFloat16, DType::Float32, DType::Float64};

TEST(CudaSort, EveryTypeStableBothWaysRound) {
  for (DType d : kOrdered)
    for (bool descending : {false, true})
      compare(std::string("sort ") + dtype_name(d), {noise({3, 70, 2}, d)}, [&](const Ts& t) {
        Ts all = both(sort(t[0], true, 1, descending));
        for (Tensor& x : both(sort(t[0].transpose(0, 2), true, 0, descending))) all.push_back(x);
        return all;
      });
}

TEST(CudaSort, NanInfinityAndBothZeros) {
  constexpr double kInf = std::numeric_limits<double>::infinity(), kNan = std::numeric_limits<double>::quiet_NaN();
  const Tensor x = tensor({0.0, -0.0, kNan, -kInf, kInf, -1.0, -kNan, 0.0, 5e-324, -0.0}, kFloat64);
  for (DType d : {DType::Float16, DType::BFloat16, DType::Float32, DType::Float64})
    for (bool descending : {false, true})
      compare(std::string("extremes ") + dtype_name(d), {x.to(d)},
              [&](const Ts& t) { return both(sort(t[0], true, 0, descending)); });
}

// Rows too long for one block: together by (row, number) keys, and of 64-bit numbers by two sorts.
TEST(CudaSort, LongRows) {
  for (DType d : {DType::UInt8, DType::Float32, DType::Int64})
    compare(std::string("long ") + dtype_name(d), {noise({3, 2100}, d, 1000)}, [](const Ts& t) {
      Ts all = both(sort(t[0], true, 1, false));
      for (Tensor& x : both(sort(t[0].t(), true, 0, true))) all.push_back(x);
      for (Tensor& x : both(topk(t[0], 1600, 1))) all.push_back(x);
      return all;
    });
}

TEST(CudaSort, TopkByRounds) {
  for (int64_t k : {1, 512})
    compare("topk", {noise({2, 5000}, kFloat32, 3000)}, [&](const Ts& t) { return both(topk(t[0], k, 1, k == 1)); });
  compare("topk of a whole row", {noise({4, 6})}, [](const Ts& t) { return both(topk(t[0], 6, 1)); });
  compare("empty", {noise({0, 6}), noise({6, 0})}, [](const Ts& t) {
    Ts all = both(sort(t[0], 1, false));
    for (Tensor& x : both(sort(t[1], 1, false))) all.push_back(x);
    for (Tensor& x : both(topk(t[0], 0, 1))) all.push_back(x);
    return all;
  });
}

TEST(CudaSort, WhatSortsInside) {
  compare("statistics", {noise({5, 31})}, [](const Ts& t) {
    Ts all = both(median(t[0], 1, false));
    for (Tensor& x : both(mode(t[0], 1, false))) all.push_back(x);
    for (Tensor& x : both(kthvalue(t[0], 4, 1, true))) all.push_back(x);
    all.push_back(argsort(t[0], 0, true));
    return all;
  });
  for (DType d : {DType::Int64, DType::Float32, DType::UInt8})
    compare(std::string("unique ") + dtype_name(d), {noise({40, 3}, d, 3)}, [](const Ts& t) {
      const auto [values, inverse, counts] = _unique2(t[0], true, true, true);
      const auto [rows, row_inverse, row_counts] = unique_dim(t[0], 0, true, true, true);
      const auto [runs, run_inverse, run_counts] = unique_consecutive(t[0], true, true);
      return Ts{values, inverse, counts, rows, row_inverse, row_counts, runs, run_inverse, run_counts};
    });
}

TEST(CudaSort, RandpermIsTheCpus) {
  for (int64_t n : {0, 1, 500, 3000}) {
    manual_seed(3);
    const Tensor want = randperm(n, kInt64);
    manual_seed(3);
    expect_close(randperm(n, TensorOptions(kInt64).device(emulated())), want, "randperm");
  }
}

TEST(CudaScan, EveryTypeAndDimension) {
  for (int type = 0; type < kNumDTypes; ++type) {
    const auto d = static_cast<DType>(type);
    if (is_float8(d)) continue;
    compare(std::string("sums ") + dtype_name(d), {noise({3, 90, 2}, d, 3)}, [](const Ts& t) {
      return Ts{cumsum(t[0], 0), cumsum(t[0], 1), cumsum(t[0].transpose(0, 1), 2), cumprod(t[0].narrow(1, 0, 5), 1)};
    });
    if (!is_complex(d))
      compare(std::string("extremes ") + dtype_name(d), {noise({3, 90, 2}, d, 9)}, [](const Ts& t) {
        Ts all = both(cummax(t[0], 1));
        for (Tensor& x : both(cummin(t[0].transpose(0, 2), 1))) all.push_back(x);
        return all;
      });
  }
  compare("empty", {noise({0, 4}), noise({4, 0})}, [](const Ts& t) { return Ts{cumsum(t[0], 0), cumprod(t[1], 1)}; });
}

// More levels of chunks than one.
TEST(CudaScan, LongColumns) {
  const Tensor x = noise({70000}, kFloat64, 5);
  compare("long", {x, x.to(kInt64)}, [](const Ts& t) {
    Ts all{cumsum(t[0], 0), cumsum(t[1], 0), logcumsumexp(t[0], 0)};
    for (Tensor& y : both(cummin(t[0], 0))) all.push_back(y);
    return all;
  });
  const Tensor factors = 1 + noise({3, 5000}, kFloat64, 5) * 1e-3;
  compare("products", {factors}, [](const Ts& t) { return Ts{cumprod(t[0], 1)}; });
}

TEST(CudaScan, ExtremesOfTheNumbers) {
  constexpr double kInf = std::numeric_limits<double>::infinity(), kNan = std::numeric_limits<double>::quiet_NaN();
  Tensor x = ones({300}, kFloat64);
  x.data_ptr<double>()[40] = -kInf, x.data_ptr<double>()[130] = kNan, x.data_ptr<double>()[200] = 9;
  Tensor y = ones({300}, kFloat64);
  y.data_ptr<double>()[0] = -kInf, y.data_ptr<double>()[140] = kInf;
  compare("nan", {x, y}, [](const Ts& t) {
    Ts all{cumsum(t[0], 0), logcumsumexp(t[0], 0), logcumsumexp(t[1], 0), cumprod(t[1], 0)};
    for (const Tensor& z : {t[0], t[1]}) {
      for (Tensor& r : both(cummax(z, 0))) all.push_back(r);
      for (Tensor& r : both(cummin(z, 0))) all.push_back(r);
    }
    return all;
  });
  // A zero stays, although the numbers behind it overflow among themselves.
  Tensor z = full({200}, 1e200, kFloat64);
  z.data_ptr<double>()[3] = 0;
  compare("zero", {z.narrow(0, 3, 197)}, [](const Ts& t) { return Ts{cumprod(t[0], 0)}; });
}

TEST(CudaScan, Derivatives) {
  compare(
      "gradients", {noise({4, 50}, kFloat64, 3) * 0.1 + 1},
      [](const Ts& t) {
        Ts all;
        for (const auto& f :
             {+[](const Tensor& x) { return cumprod(x, 1); }, +[](const Tensor& x) { return cumsum(x, 0); },
              +[](const Tensor& x) { return logcumsumexp(x, 1); },
              +[](const Tensor& x) { return std::get<0>(cummax(x, 1)); }}) {
          const Tensor x = t[0].detach().clone().requires_grad_(true);
          const Tensor y = f(x);
          (y * y).sum().backward();
          all.push_back(x.grad());
        }
        return all;
      },
      100);
}

TEST(CudaSelect, NonzeroMasksAndCounts) {
  for (int type = 0; type < kNumDTypes; ++type) {
    const auto d = static_cast<DType>(type);
    if (is_float8(d)) continue;
    compare(std::string("nonzero ") + dtype_name(d), {noise({7, 5, 3}, d, 2)}, [](const Ts& t) {
      return Ts{nonzero(t[0]), masked_select(t[0], ne(t[0], 0)), nonzero(t[0].transpose(0, 2))};
    });
  }
  compare("blocks", {(arange(40000, kInt64) * 7).remainder(5)}, [](const Ts& t) {
    return Ts{nonzero(t[0]), t[0].index({t[0] > 2}), bincount(t[0])};
  });
  compare("none", {zeros({3, 0}), zeros({40})}, [](const Ts& t) { return Ts{nonzero(t[0]), nonzero(t[1])}; });
  compare("negative zero", {tensor({-0.0, 1.0, 0.0}, kFloat32)}, [](const Ts& t) { return Ts{nonzero(t[0])}; });
}

TEST(CudaSearch, SortedPlaces) {
  for (DType d : kOrdered) {
    if (d == DType::Bool) continue;
    const Tensor rows = std::get<0>(sort(noise({3, 21}, d), 1, false)), values = noise({3, 8}, d, 50);
    compare(std::string("searchsorted ") + dtype_name(d), {rows, values}, [](const Ts& t) {
      return Ts{searchsorted(t[0], t[1]), searchsorted(t[0], t[1], false, true),
                bucketize(t[1], select(t[0], 0, 0).contiguous(), true)};
    });
  }
  compare("histc", {noise({400}, kFloat32)}, [](const Ts& t) { return Ts{histc(t[0], 9, -30, 30)}; });
}

TEST(CudaScatter, ManyElementsMeet) {
  const Tensor places = (arange(20000, kInt64) * 7).remainder(11);
  for (DType d : {DType::Float32, DType::Float64, DType::Int64, DType::UInt8, DType::Complex64, DType::Complex128})
    compare(
        std::string("many ") + dtype_name(d), {zeros({13}, d), places, noise({20000}, d, 3)},
        [](const Ts& t) {
          return Ts{index_add(t[0], 0, t[1], t[2]), scatter(t[0], 0, t[1], t[2]), scatter(t[0], 0, t[1], Scalar(3))};
        },
        100);
  compare("extremes", {zeros({13}), places, noise({20000})}, [](const Ts& t) {
    return Ts{scatter_reduce(t[0], 0, t[1], t[2], "amax"), scatter_reduce(t[0], 0, t[1], t[2], "amin", false)};
  });
  const Tensor wide = (arange(18000, kInt64).reshape({30, 600}) * 5).remainder(7);
  compare(
      "dims", {noise({30, 7}), wide, noise({30, 600}, kFloat32, 3)},
      [](const Ts& t) {
        Tensor put = t[0].clone();
        index_put_(put, {select(t[1], 0, 0).narrow(0, 0, 25)}, select(t[2], 0, 0).narrow(0, 0, 1), true);
        return Ts{scatter_add(t[0], 1, t[1], t[2]), put};
      },
      16);
  const Tensor bad = full({20000}, 13, kInt64).to(emulated());
  EXPECT_THROW(index_add(zeros({13}).to(emulated()), 0, bad, noise({20000}).to(emulated())).cpu(), IndexError);
}

TEST(CudaScatter, ManyRowsMeet) {
  constexpr int64_t kRows = 2500;
  const Tensor spread = (arange(kRows, kInt64) * 7919).remainder(901) - 3, skewed = spread.clamp(0, 2),
               one = full({kRows}, 5, kInt64);
  for (const Tensor& places : {spread, skewed, one})
    for (DType d : {DType::Float32, DType::BFloat16, DType::Int64, DType::Complex64})
      compare(
          std::string("rows ") + dtype_name(d), {noise({898, 3}, d, 4), places, noise({kRows, 3}, d, 4)},
          [](const Ts& t) {
            Tensor put = t[0].clone();
            index_put_(put, {t[1]}, t[2], true);
            return Ts{put, index_add(t[0], 0, t[1].remainder(898), t[2]),
                      index_copy(t[0], 0, t[1].remainder(898), t[2])};
          },
          d == DType::BFloat16 ? 4000 : 1000);
  compare("extremes", {noise({898, 3}), spread.remainder(898), noise({kRows, 3})}, [](const Ts& t) {
    return Ts{index_reduce(t[0], 0, t[1], t[2], "amax"), index_reduce(t[0], 0, t[1], t[2], "amin", false)};
  });
  compare("two indices", {zeros({5, 7, 4}), spread.remainder(5), spread.remainder(7), noise({kRows, 4}, kFloat32, 3)},
          [](const Ts& t) {
            Tensor put = t[0].clone();
            index_put_(put, {t[1], t[2]}, t[3], true);
            return Ts{put};
          });
  const Tensor bad = full({kRows}, 898, kInt64).to(emulated());
  EXPECT_THROW(index_add(zeros({898, 3}).to(emulated()), 0, bad, noise({kRows, 3}).to(emulated())).cpu(), IndexError);
}

TEST(CudaScatter, TheGradientOfAnEmbedding) {
  const Tensor words = (arange(3000, kInt64) * 31).remainder(17).reshape({60, 50});
  compare("embedding", {noise({40, 6}, kFloat64, 3), words, noise({60, 50, 6}, kFloat64, 3)}, [](const Ts& t) {
    const Tensor table = t[0].detach().clone().requires_grad_(true);
    (embedding(table, t[1], 4) * t[2]).sum().backward();
    return Ts{table.grad()};
  });
}

TEST(CudaRandom, MultinomialIsTheCpus) {
  const Tensor p = noise({3, 40}).abs() + 1;
  for (bool replacement : {false, true}) {
    manual_seed(11);
    const Tensor want = multinomial(p, 20, replacement);
    manual_seed(11);
    expect_close(multinomial(p.to(emulated()), 20, replacement), want, "multinomial");
  }
  const Tensor bad = tensor({1.0, 0.0, 0.0}, kFloat32).to(emulated());
  EXPECT_THROW(multinomial(bad, 2, false).cpu(), Error);
  EXPECT_THROW(multinomial(bad - 1, 2, true).cpu(), Error);
}

}  // namespace
}  // namespace argand::cuda
