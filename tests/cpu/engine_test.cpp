// The pointwise engine: layouts, dtypes, aliasing, tails, splitting, against plain loops.
#include "argand/cpu/engine.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <memory>

#include "tests/cpu/views.h"
#include "argand/core/parallel.h"
#include "argand/cpu/pointwise.h"
#include "argand/formulas/all.h"

namespace argand::test {
namespace {

using Sizes = std::vector<int64_t>;

// Strides of a shape laid out in one of several ways. 0: row-major, 1: dimensions reversed, 2: every other element,
// 3: padded rows, 4: broadcast along the first dimension, 5: along the last, 6: a single number, 7: last two swapped.
Sizes layout(const Sizes& sizes, int kind) {
  const size_t n = sizes.size();
  Sizes strides(n, 1), order(n);
  for (size_t i = 0; i < n; ++i) order[i] = static_cast<int64_t>(n - 1 - i);
  if (kind == 1) std::reverse(order.begin(), order.end());
  if (kind == 7 && n > 1) std::swap(order[0], order[1]);
  int64_t step = kind == 2 ? 2 : 1;
  for (size_t i = 0; i < n; ++i) {
    const auto d = static_cast<size_t>(order[i]);
    strides[d] = step;
    step *= sizes[d] + (kind == 3 && i == 0 ? 3 : 0);
  }
  if (kind == 4 && n) strides[0] = 0;
  if (kind == 5 && n) strides[n - 1] = 0;
  if (kind == 6) std::fill(strides.begin(), strides.end(), 0);
  return strides;
}

void expect_near(double got, double want, double tolerance, const std::string& what) {
  if (std::isnan(want))
    EXPECT_TRUE(std::isnan(got)) << what;
  else
    EXPECT_LE(std::abs(got - want), tolerance * std::max(1.0, std::abs(want)))
        << what << " got " << got << " want " << want;
}

double epsilon(DType d) {
  switch (d) {
    case DType::Float16:
      return 1e-3;
    case DType::BFloat16:
      return 8e-3;
    case DType::Float8_e4m3fn:
    case DType::Float8_e4m3fnuz:
      return 0x1p-4;
    case DType::Float8_e5m2:
    case DType::Float8_e5m2fnuz:
      return 0x1p-3;
    case DType::Float32:
    case DType::Complex64:
      return 3e-7;
    case DType::Float64:
    case DType::Complex128:
      return 1e-15;
    default:
      return 0;
  }
}

const std::vector<Sizes> kShapes = {{},
                                    {1},
                                    {5},
                                    {16},
                                    {100},
                                    {3, 4},
                                    {1, 7},
                                    {40, 3},
                                    {33, 65},
                                    {129, 70},
                                    {2, 3, 5},
                                    {4, 1, 33, 2},
                                    {2, 2, 3, 2, 1, 4}};

TEST(Engine, LayoutsOfTernary) {
  std::mt19937 rng(7);
  for (const Sizes& sizes : kShapes)
    for (int out = 0; out < 4; ++out)
      for (int a = 0; a < 8; ++a)
        for (int b = 0; b < 8; ++b) {
          Array y(kF32, sizes, layout(sizes, out), 1), p(kF32, sizes, layout(sizes, a), 3),
              q(kF32, sizes, layout(sizes, b));
          Array r(kF32, sizes, layout(sizes, (a + b) % 8));
          for (Array* x : {&p, &q, &r}) x->fill(rng, -3, 3);
          formula::Addcmul f{0.5};
          run(FormulaOp<formula::Addcmul>::forward, &f, kF32, {&y.view, &p.view, &q.view, &r.view});
          for (int64_t i = 0; i < y.view.numel; ++i) {
            const double want = p.real(i) + 0.5 * q.real(i) * r.real(i);
            ASSERT_NEAR(y.real(i), want, 1e-5) << "element " << i << " layouts " << out << a << b;
          }
        }
}

TEST(Engine, EveryPairOfDtypes) {
  std::mt19937 rng(8);
  for (int out = 0; out < kNumDTypes; ++out)
    for (int in = 0; in < kNumDTypes; ++in)
      for (DType compute : {kF32, kF64, kInt32, kInt64, kComplex64, kComplex128})
        for (int layout_kind : {0, 1, 2}) {
          const auto from = static_cast<DType>(in), to = static_cast<DType>(out);
          Array x(from, {9, 37}, layout({9, 37}, layout_kind)), y(to, {9, 37}, layout({9, 37}, 3));
          x.fill(rng, 0, 100);
          formula::Positive f;
          run(FormulaOp<formula::Positive>::forward, &f, compute, {&y.view, &x.view});
          for (int64_t i = 0; i < x.view.numel; ++i) {
            Complex<double> want = x.get(i);
            if (!is_complex(compute) || !is_complex(to)) want.im = 0;
            if (is_integral(compute, false) || is_integral(to, false)) want.re = std::trunc(want.re);
            if (is_integral(compute, false)) want.im = 0;
            if (to == kBool) want.re = want.re != 0 || (is_complex(compute) && x.get(i).im != 0);
            const double tolerance = std::max(epsilon(to), epsilon(compute));
            expect_near(y.get(i).re, want.re, tolerance,
                        std::string("to ") + std::to_string(out) + " from " + std::to_string(in));
            expect_near(y.get(i).im, want.im, tolerance, "imaginary");
          }
          if (HasFailure()) return;
        }
}

TEST(Engine, HostScalarsOfAnyDtype) {
  std::mt19937 rng(9);
  for (int d = 0; d < kNumDTypes; ++d) {
    Array number(static_cast<DType>(d), {}), x(kF32, {50}), y(kF32, {50});
    x.fill(rng, -3, 3);
    number.set(0, 1.0);
    number.view.host_scalar = true;
    formula::Add f{2};
    run(FormulaOp<formula::Add>::forward, &f, kF32, {&y.view, &x.view, &number.view});
    for (int64_t i = 0; i < 50; ++i) EXPECT_NEAR(y.real(i), x.real(i) + 2, 1e-6);
    run(FormulaOp<formula::Add>::forward, &f, kF32, {&y.view, &number.view, &x.view});
    for (int64_t i = 0; i < 50; ++i) EXPECT_NEAR(y.real(i), 1 + 2 * x.real(i), 1e-6);
  }
}

TEST(Engine, InPlace) {
  std::mt19937 rng(10);
  for (int kind : {0, 1, 2, 3})
    for (DType d : {kF32, kHalf, kInt8, kInt64}) {
      const Sizes sizes{37, 50};
      Array x(d, sizes, layout(sizes, kind)), y(d, sizes, layout(sizes, 0)), was(d, sizes);
      x.fill(rng, -5, 5), y.fill(rng, -5, 5);
      for (int64_t i = 0; i < x.view.numel; ++i) was.set(i, x.get(i));
      formula::Sub f;
      run(FormulaOp<formula::Sub>::forward, &f, compute_of(d), {&x.view, &x.view, &y.view});
      for (int64_t i = 0; i < x.view.numel; ++i) ASSERT_NEAR(x.real(i), was.real(i) - y.real(i), 1e-2) << kind;
    }
}

TEST(Engine, NothingOutsideTheOutputIsWritten) {
  for (int64_t n = 1; n < 70; ++n) {
    Array x(kF32, {n}), y(kF32, {n}, {1}, 5);
    std::fill(y.bytes.begin(), y.bytes.end(), char{0x5a});
    formula::Neg f;
    run(FormulaOp<formula::Neg>::forward, &f, kF32, {&y.view, &x.view});
    for (int i = 0; i < 5 * 4; ++i) EXPECT_EQ(y.bytes[static_cast<size_t>(i)], 0x5a);
    for (size_t i = static_cast<size_t>(5 + n) * 4; i < y.bytes.size(); ++i) EXPECT_EQ(y.bytes[i], 0x5a) << n;
    Array m(kBool, {n}, {1}, 5);
    std::fill(m.bytes.begin(), m.bytes.end(), char{0x5a});
    formula::Isnan t;
    run(FormulaOp<formula::Isnan>::forward, &t, kF32, {&m.view, &x.view});
    for (size_t i = static_cast<size_t>(5 + n); i < m.bytes.size(); ++i) EXPECT_EQ(m.bytes[i], 0x5a) << n;
  }
}

TEST(Engine, UnwantedGradientsAreSkipped) {
  std::mt19937 rng(11);
  Array g(kF32, {100}), a(kF32, {100}), b(kF32, {100}), da(kF32, {100}), db(kF32, {100});
  for (Array* x : {&g, &a, &b}) x->fill(rng, -3, 3);
  formula::Mul f;
  const OpInfo& op = FormulaOp<formula::Mul>::backward;
  run(op, &f, kF32, {nullptr, &db.view, &g.view, &a.view, &b.view}, 2);
  run(op, &f, kF32, {&da.view, nullptr, &g.view, &a.view, &b.view}, 2);
  for (int64_t i = 0; i < 100; ++i) {
    EXPECT_NEAR(db.real(i), g.real(i) * a.real(i), 1e-5);
    EXPECT_NEAR(da.real(i), g.real(i) * b.real(i), 1e-5);
  }
}

TEST(Engine, EmptyViews) {
  Array x(kF32, {0, 3}), y(kF32, {0, 3});
  formula::Exp f;
  run(FormulaOp<formula::Exp>::forward, &f, kF32, {&y.view, &x.view});
}

// An element's bits depend neither on its place nor on its neighbours.
template <class F>
void expect_places_do_not_matter(std::mt19937& rng) {
  if constexpr ((F::info.types & kFloats) != 0 && F::info.result == Result::kSame) {
    using V = float;
    constexpr int64_t n = 300;
    std::vector<std::unique_ptr<Array>> x;
    std::vector<const View*> whole{nullptr};
    Array y(kF32, {n});
    whole[0] = &y.view;
    const auto& kernel = *static_cast<const cpu::PointwiseKernel*>(FormulaOp<F>::forward.kernels[0].data);
    for (int k = 0; k < kernel.ins; ++k) {
      x.push_back(std::make_unique<Array>(kernel.masks >> (k + 1) & 1 ? kBool : kF32, Sizes{n}));
      x.back()->fill(rng, F::info.lo, F::info.hi);
      if (k == 0 && x[0]->view.dtype == kF32)  // some far away values among them
        for (int64_t i = 0; i < n; i += 7) x[0]->set(i, x[0]->real(i) * std::pow(10, static_cast<double>(i % 30)));
      whole.push_back(&x.back()->view);
    }
    F f{};
    run(FormulaOp<F>::forward, &f, kF32, whole);
    for (int64_t start : {1, 5, 17, 250})
      for (int64_t count : {1, 3, 16, 50}) {
        Array part(kF32, {count});
        std::vector<View> views;
        std::vector<const View*> pointers{&part.view};
        for (auto& a : x) {
          View v = a->view;
          v.data += start * item_size(v.dtype), v.numel = v.sizes[0] = count;
          views.push_back(v);
        }
        for (const View& v : views) pointers.push_back(&v);
        run(FormulaOp<F>::forward, &f, kF32, pointers);
        EXPECT_EQ(0, std::memcmp(part.view.data, y.data<V>() + start, static_cast<size_t>(count) * sizeof(V)))
            << F::info.schema;
      }
  }
}
template <class... F>
void for_all_places(List<F...>) {
  std::mt19937 rng(12);
  (expect_places_do_not_matter<F>(rng), ...);
}
TEST(Engine, BitsDoNotDependOnPlace) { for_all_places(AllFormulas{}); }

TEST(Engine, SameBitsWithOneAndTwoThreads) {
  std::mt19937 rng(13);
  const Sizes sizes{700, 513};
  for (int kind : {0, 1, 4, 5, 7}) {
    Array x(kF32, sizes, layout(sizes, kind)), z(kF32, sizes), y1(kF32, sizes), y2(kF32, sizes);
    x.fill(rng, -3, 3), z.fill(rng, -3, 3);
    formula::Atan2 f;
    const int before = get_num_threads();
    set_num_threads(1);
    run(FormulaOp<formula::Atan2>::forward, &f, kF32, {&y1.view, &x.view, &z.view});
    set_num_threads(2);
    run(FormulaOp<formula::Atan2>::forward, &f, kF32, {&y2.view, &x.view, &z.view});
    set_num_threads(before);
    EXPECT_EQ(y1.bytes, y2.bytes) << kind;
  }
}

// The loops themselves, AVX2 against AVX-512, in every type both have.
template <class F>
void expect_same_levels(std::mt19937& rng) {
  const cpu::FormulaKernels* v3 = cpu::kernels_at(FormulaOp<F>::forward, 1);
  const cpu::FormulaKernels* v4 = cpu::kernels_at(FormulaOp<F>::forward, 2);
  ASSERT_TRUE(v3 && v4);
  constexpr DType kTypes[] = {kF32, kF64, kInt32, kInt64, kComplex64, kComplex128};
  constexpr int64_t n = 1111;
  F f{};
  for (bool backward : {false, true})
    for (int t = 0; t < 6; ++t) {
      const cpu::PointwiseKernel& a = backward ? v3->backward : v3->forward;
      const cpu::PointwiseKernel& b = backward ? v4->backward : v4->forward;
      ASSERT_EQ(!a.loops[t], !b.loops[t]);
      if (!a.loops[t]) continue;
      std::vector<Array> arrays;
      for (int k = 0; k < a.outs + a.ins; ++k) {
        arrays.emplace_back(a.masks >> k & 1 ? kBool : kTypes[t], Sizes{n});
        arrays.back().fill(rng, F::info.lo, F::info.hi);
      }
      std::vector<std::vector<char>> results;
      for (const cpu::PointwiseKernel* k : {&a, &b}) {
        std::vector<Array> outs;
        std::vector<char*> p;
        for (int i = 0; i < a.outs; ++i) outs.emplace_back(a.masks >> i & 1 ? kBool : kTypes[t], Sizes{n});
        for (Array& o : outs) p.push_back(o.view.data);
        for (int i = 0; i < a.ins; ++i) p.push_back(arrays[static_cast<size_t>(a.outs + i)].view.data);
        k->loops[t](&f, p.data(), 0, n);
        std::vector<char> all;
        for (Array& o : outs) all.insert(all.end(), o.bytes.begin(), o.bytes.end());
        results.push_back(all);
      }
      EXPECT_TRUE(results[0] == results[1]) << F::info.schema << (backward ? " backward" : "") << " type " << t;
    }
}
template <class... F>
void for_all_levels(List<F...>) {
  std::mt19937 rng(14);
  (expect_same_levels<F>(rng), ...);
}
TEST(Engine, Avx2AndAvx512GiveTheSameBits) {
  if (cpu::kernel_level() < 2) GTEST_SKIP() << "needs a machine with AVX-512";
  for_all_levels(AllFormulas{});
}

}  // namespace
}  // namespace argand::test
