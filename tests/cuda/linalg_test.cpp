// Factorizations through the fake cuSOLVER next to the CPU's.
#include <gtest/gtest.h>

#include <limits>

#include "compare.h"
#include "fake_libraries.h"

namespace argand::cuda {
namespace {

using Ts = std::vector<Tensor>;

class CudaLinalg : public testing::Test {
 protected:
  void SetUp() override { fake() = {}; }
  void TearDown() override { fake() = {}; }
};

// Vectors are free in their phase, which the fakes take from the CPU.
#define AG_NEEDS_FAKE() \
  if (emulated().is_cuda()) GTEST_SKIP() << "the fakes stand in for the libraries of a GPU"

constexpr DType kTypes[] = {DType::Float32, DType::Float64, DType::Complex64, DType::Complex128};
constexpr int64_t kNoBatch[] = {4, 4}, kOne[] = {1, 4, 4}, kBatch[] = {2, 3, 4, 4};

Tensor noise(IntArrayRef sizes, DType d) {
  const Tensor x = wave(sizes, kFloat64, 40);
  return is_complex(d) ? complex(x.sin(), x.cos()).to(d) : x.sin().to(d);
}
Tensor positive(IntArrayRef sizes, DType d) {
  const Tensor x = noise(sizes, d);
  return matmul(x, x.mH()) + eye(sizes.back(), TensorOptions(d));
}
template <class Tuple>
Ts listed(const Tuple& results) {
  return std::apply([](const auto&... r) { return Ts{r...}; }, results);
}

template <class F>
void for_each_case(F&& f) {
  for (DType d : kTypes)
    for (IntArrayRef sizes : {IntArrayRef(kNoBatch), IntArrayRef(kOne), IntArrayRef(kBatch)}) f(sizes, d);
}

TEST_F(CudaLinalg, Cholesky) {
  for_each_case([](IntArrayRef sizes, DType d) {
    compare_tensors(str("cholesky ", d), {positive(sizes, d), noise(sizes, d)}, [](const Ts& t) {
      const Tensor l = linalg_cholesky(t[0]), u = linalg_cholesky(t[0], true);
      return Ts{l, u, cholesky_solve(t[1], l), cholesky_inverse(u, true)};
    });
  });
  if (emulated().is_cuda()) return;
  EXPECT_GT(fake().batched, 0);
  EXPECT_GT(fake().single, 0);
}

TEST_F(CudaLinalg, LuAndWhatRestsOnIt) {
  for_each_case([](IntArrayRef sizes, DType d) {
    compare_tensors(
        str("lu ", d), {noise(sizes, d), noise(sizes, d)},
        [](const Ts& t) {
          Ts all = listed(linalg_lu_factor(t[0]));
          for (const Tensor& x : listed(linalg_lu(t[0]))) all.push_back(x);
          for (const Tensor& x : listed(linalg_slogdet(t[0]))) all.push_back(x);
          all.push_back(linalg_solve(t[0], t[1]));
          all.push_back(linalg_solve(t[0], t[1], false));
          all.push_back(linalg_inv(t[0]));
          all.push_back(linalg_det(t[0]));
          all.push_back(linalg_lu_solve(all[0], all[1], t[1], true, true));
          return all;
        },
        400);
  });
  for (const auto& sizes : std::vector<std::vector<int64_t>>{{5, 3}, {2, 3, 5}})
    compare_tensors("rectangular", {noise(sizes, kFloat64)}, [](const Ts& t) { return listed(linalg_lu(t[0])); });
  compare_tensors("no pivots", {positive(kBatch, kFloat64), positive({3, 3}, kFloat64)}, [](const Ts& t) {
    Ts all = listed(linalg_lu_factor(t[0], false));
    for (const Tensor& x : listed(linalg_lu_factor(t[1], false))) all.push_back(x);
    return all;
  });
}

TEST_F(CudaLinalg, Triangular) {
  for_each_case([](IntArrayRef sizes, DType d) {
    const Tensor a = noise(sizes, d) + 4 * eye(4, TensorOptions(d));
    compare_tensors(
        str("triangular ", d), {a, noise({4, 3}, d), noise({3, 4}, d)},
        [](const Ts& t) {
          Ts all;
          for (bool upper : {false, true})
            for (bool unit : {false, true}) {
              all.push_back(linalg_solve_triangular(t[0], t[1], upper, true, unit));
              all.push_back(linalg_solve_triangular(t[0], t[2], upper, false, unit));
            }
          return all;
        },
        400);
  });
}

TEST_F(CudaLinalg, QrAndLeastSquares) {
  for (DType d : kTypes)
    for (const auto& sizes : std::vector<std::vector<int64_t>>{{5, 3}, {3, 5}, {4, 4}, {2, 5, 3}}) {
      compare_tensors(str("qr ", d, " ", IntArrayRef(sizes)), {noise(sizes, d)}, [](const Ts& t) {
        Ts all = listed(linalg_qr(t[0]));
        for (const Tensor& x : listed(linalg_qr(t[0], "complete"))) all.push_back(x);
        all.push_back(std::get<1>(linalg_qr(t[0], "r")));
        for (const Tensor& x : listed(geqrf(t[0]))) all.push_back(x);
        return all;
      });
      compare_tensors(
          str("lstsq ", d, " ", IntArrayRef(sizes)), {noise(sizes, d), noise({sizes[sizes.size() - 2], 2}, d)},
          [&](const Ts& t) {
            const Tensor b = sizes.size() == 3 ? t[1].expand({2, -1, -1}) : t[1];
            return Ts{std::get<0>(linalg_lstsq(t[0], b, {}, "gels")), std::get<0>(linalg_lstsq(t[0], b))};
          },
          1000);
    }
}

TEST_F(CudaLinalg, HermitianSpectra) {
  AG_NEEDS_FAKE();
  for_each_case([](IntArrayRef sizes, DType d) {
    compare_tensors(
        str("eigh ", d), {noise(sizes, d)},
        [](const Ts& t) {
          Ts all = listed(linalg_eigh(t[0]));
          for (const Tensor& x : listed(linalg_eigh(t[0], "U"))) all.push_back(x);
          all.push_back(linalg_eigvalsh(t[0]));
          return all;
        },
        100);
  });
}

TEST_F(CudaLinalg, SingularValues) {
  AG_NEEDS_FAKE();
  for (DType d : kTypes)
    for (const auto& sizes : std::vector<std::vector<int64_t>>{{5, 3}, {3, 5}, {2, 4, 4}})
      compare_tensors(
          str("svd ", d, " ", IntArrayRef(sizes)), {noise(sizes, d)},
          [](const Ts& t) {
            Ts all = listed(linalg_svd(t[0], false));
            for (const Tensor& x : listed(linalg_svd(t[0], true))) all.push_back(x);
            all.push_back(linalg_svdvals(t[0]));
            all.push_back(linalg_pinv(t[0]));
            return all;
          },
          400);
}

TEST_F(CudaLinalg, SpectraOfAnyMatrix) {
  AG_NEEDS_FAKE();
  for_each_case([](IntArrayRef sizes, DType d) {
    compare_tensors(
        str("eig ", d), {noise(sizes, d)},
        [](const Ts& t) {
          Ts all = listed(linalg_eig(t[0]));
          all.push_back(linalg_eigvals(t[0]));
          return all;
        },
        400);
  });
}

// Whatever their phases.
TEST_F(CudaLinalg, VectorsGiveTheMatrixBack) {
  // Both kinds of eigenvalues in one matrix.
  const double rotation[] = {0, -2, 0, 2, 0, 0, 0, 0, 3};
  const Tensor x = from_blob(const_cast<double*>(rotation), {3, 3}, TensorOptions(kFloat64)).clone();
  const auto [w, v] = linalg_eig(x.to(emulated()));
  expect_close(matmul(x.to(DType::Complex128), v.cpu()), v.cpu() * w.cpu().unsqueeze(-2), "A v = v w");
  for (DType d : kTypes) {
    const Tensor a = positive(kBatch, d), b = noise({3, 6, 4}, d);
    const auto [values, vectors] = linalg_eigh(a.to(emulated()));
    expect_close(matmul(vectors * values.unsqueeze(-2), vectors.mH()), a, "eigh", 100);
    const auto [u, s, vh] = linalg_svd(b.to(emulated()), false);
    expect_close(matmul(u * s.unsqueeze(-2), vh), b, "svd", 100);
  }
}

TEST_F(CudaLinalg, Gradients) {
  compare_tensors(
      "gradients", {positive(kBatch, kFloat64), noise(kBatch, kFloat64)},
      [](const Ts& t) {
        const Tensor a = t[0].detach().clone().requires_grad_(true), b = t[1].detach().clone().requires_grad_(true);
        (linalg_cholesky(a).sum() + linalg_solve(a, b).square().sum() + std::get<1>(linalg_slogdet(a)).sum() +
         linalg_eigvalsh(a).square().sum() + std::get<1>(linalg_qr(b)).square().sum() + linalg_svdvals(b).sum())
            .backward();
        return Ts{a.grad(), b.grad()};
      },
      1000);
}

template <class F>
std::string error_of(F f) {
  try {
    f();
  } catch (const LinAlgError& e) {
    return e.what();
  }
  return "nothing thrown";
}

TEST_F(CudaLinalg, ErrorsAreTheCpus) {
  Tensor singular = noise(kBatch, kFloat64);
  singular.select(0, 1).select(0, 2).fill_(1);
  Tensor wrong = positive(kBatch, kFloat64);
  wrong.select(0, 1).select(0, 0).neg_();
  Tensor endless = positive(kBatch, kFloat64);
  endless.view({-1})[77].fill_(std::numeric_limits<double>::infinity());
  for (const auto& f : {+[](const Tensor&s, const Tensor&, const Tensor&) { linalg_inv(s); },
                        +[](const Tensor&s, const Tensor&, const Tensor&) { linalg_solve(s, s); },
                        +[](const Tensor&, const Tensor&w, const Tensor&) { linalg_cholesky(w); },
                        +[](const Tensor&, const Tensor&, const Tensor&e) { linalg_eigh(e); },
                        +[](const Tensor&, const Tensor&, const Tensor&e) { linalg_svd(e); },
                        +[](const Tensor&, const Tensor&, const Tensor&e) { linalg_eigvals(e); }}) {
    const std::string want = error_of([&] { f(singular, wrong, endless); });
    EXPECT_NE(want, "nothing thrown");
    EXPECT_EQ(error_of([&] { f(singular.to(emulated()), wrong.to(emulated()), endless.to(emulated())); }), want);
  }
  compare_tensors("info", {singular, wrong}, [](const Ts& t) {
    return Ts{std::get<2>(linalg_lu_factor_ex(t[0])), std::get<1>(linalg_cholesky_ex(t[1]))};
  });
}

TEST_F(CudaLinalg, APivotWithoutARow) {
  const Tensor lu = noise({3, 3}, kFloat64).to(emulated());
  const Tensor pivots = tensor({1, 5, 3}, kInt32).to(emulated());
  try {
    lu_unpack(lu, pivots);
    FAIL() << "nothing thrown";
  } catch (const Error& e) {
    EXPECT_NE(std::string(e.what()).find("pivot 5 of a matrix with 3 rows"), std::string::npos) << e.what();
  }
}

TEST_F(CudaLinalg, ALibrarysErrorNamesCallAndShape) {
  AG_NEEDS_FAKE();
  fake().solver_answer = 7;
  const Tensor a = positive(kNoBatch, kFloat64).to(emulated());
  try {
    linalg_cholesky(a);
    FAIL() << "nothing thrown";
  } catch (const Error& e) {
    const std::string what = e.what();
    EXPECT_NE(what.find("cusolverDnXpotrf failed: CUSOLVER_STATUS_INTERNAL_ERROR (7)"), std::string::npos) << what;
    EXPECT_NE(what.find("1 float64 matrices 4 x 4"), std::string::npos) << what;
  }
}

TEST_F(CudaLinalg, LargeMatricesOfABatchGoOneByOne) {
  AG_NEEDS_FAKE();
  const Tensor a = eye(257, TensorOptions(kFloat64)).expand({2, -1, -1}).contiguous().to(emulated());
  linalg_solve_triangular(a, a.slice(-1, 0, 2).contiguous(), true);
  EXPECT_EQ(fake().single, 2);
  EXPECT_EQ(fake().batched, 0);
}

TEST_F(CudaLinalg, Empty) {
  compare_tensors("empty", {zeros({0, 3, 3}), zeros({2, 0, 0})}, [](const Ts& t) {
    return Ts{linalg_inv(t[0]), linalg_det(t[1]), linalg_cholesky(t[1]), std::get<0>(linalg_eigh(t[0]))};
  });
}

}  // namespace
}  // namespace argand::cuda
