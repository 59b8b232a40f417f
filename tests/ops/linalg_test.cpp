// Factorizations against what defines them: residuals and orthogonality, for every dtype, shape and rank.
#include <cmath>

#include "tests/ops/plain.h"
#include "tests/support/messages.h"
#include "tests/support/threads.h"
#include "argand/argand.h"
#include "argand/autograd/gradcheck.h"

namespace argand {
namespace {

using test::expect_same_bits;
using test::message_of;
using List = std::vector<Tensor>;

const std::vector<DType> kTypes = {kFloat64, kFloat32, kComplex128, kComplex64};

double eps_of(DType d) { return real_dtype(d) == kFloat64 ? 0x1p-52 : 0x1p-23; }

// a and b differ by less than `times` units of rounding, of the larger size.
void expect_close(const Tensor& a, const Tensor& b, double times) {
  ASSERT_EQ(a.sizes(), b.sizes());
  if (a.numel() == 0) return;
  const double size = max(abs(b)).item().toDouble() + 1e-30, worst = max(abs(sub(a, b))).item().toDouble();
  EXPECT_LE(worst, times * eps_of(a.dtype()) * size) << a.sizes()[0] << " " << toString(a.dtype());
}

Tensor adj(const Tensor& x) { return conj(transpose(x, -2, -1)); }
Tensor unit(const Tensor& x) { return eye(x.size(-1), x.options()); }
void expect_orthonormal(const Tensor& q) {
  const Tensor product = matmul(adj(q), q);
  expect_close(product, expand(unit(product), product.sizes()), 100);
}
Tensor positive(const std::vector<int64_t>& sizes, DType d) {
  const Tensor x = randn(sizes, d), p = matmul(x, adj(x));
  return add(p, unit(p));
}

const std::vector<std::vector<int64_t>> kSquare = {{0, 0},   {1, 1},    {2, 2},    {7, 7},
                                                   {40, 40}, {3, 5, 5}, {0, 4, 4}, {2, 3, 9, 9}};
const std::vector<std::vector<int64_t>> kAnyShape = {{1, 4},   {4, 1},       {9, 5}, {5, 9}, {70, 41},
                                                     {41, 70}, {2, 3, 6, 4}, {2, 0}, {0, 2}, {2, 4, 4}};

TEST(Linalg, Cholesky) {
  manual_seed(1);
  for (DType d : kTypes)
    for (const auto& sizes : kSquare) {
      const Tensor a = positive(sizes, d), l = linalg_cholesky(a), u = linalg_cholesky(a, true);
      expect_close(matmul(l, adj(l)), a, 100);
      EXPECT_TRUE(equal(tril(l), l));
      expect_close(u, adj(l), 10);
      if (!a.numel()) continue;
      const Tensor b = randn(sizes, d);
      expect_close(matmul(a, cholesky_solve(b, l)), b, 1e4);
      expect_close(matmul(a, cholesky_inverse(u, true)), expand(unit(a), a.sizes()), 1e4);
    }
}

TEST(Linalg, LuSolveInverseAndDeterminant) {
  manual_seed(2);
  for (DType d : kTypes) {
    for (const auto& sizes : kAnyShape) {
      const Tensor a = randn(sizes, d);
      const auto [p, l, u] = linalg_lu(a);
      expect_close(matmul(p, matmul(l, u)), a, 100);
      const auto [lu, pivots] = linalg_lu_factor(a);
      const auto [p2, l2, u2] = lu_unpack(lu, pivots);
      EXPECT_TRUE(equal(p, p2) && equal(l, l2) && equal(u, u2));
    }
    for (const auto& sizes : kSquare) {
      const Tensor a = add(randn(sizes, d), mul(eye(sizes.back(), d), 3)), b = randn(sizes, d);
      expect_close(matmul(a, linalg_solve(a, b)), b, 1e4);
      expect_close(matmul(linalg_solve(a, b, false), a), b, 1e4);
      expect_close(matmul(a, linalg_inv(a)), expand(unit(a), a.sizes()), 1e4);
      const auto [lu, pivots] = linalg_lu_factor(a);
      expect_close(matmul(adj(a), linalg_lu_solve(lu, pivots, b, true, true)), b, 1e4);
      expect_close(matmul(linalg_lu_solve(lu, pivots, b, false, true), adj(a)), b, 1e4);
      const Tensor small = div(a, 3), det = linalg_det(small);  // large ones overflow
      const auto [sign, logabs] = linalg_slogdet(small);
      expect_close(mul(sign, exp(logabs)), det, 1e3);
      if (!a.numel()) continue;
      expect_close(linalg_det(matmul(small, small)), mul(det, det), 1e4);
    }
    const Tensor a = randn({4, 6, 6}, d), v = randn({4, 6}, d);
    expect_close(squeeze(matmul(a, unsqueeze(linalg_solve(a, v), -1)), -1), v, 1e4);
    const Tensor shared = randn({6, 2}, d);
    expect_close(matmul(a, linalg_solve(a, shared)), expand(shared, {4, 6, 2}), 1e4);
  }
  EXPECT_EQ(linalg_det(empty({0, 0})).item<float>(), 1);
  EXPECT_EQ(linalg_det(tensor({{1., 2.}, {3., 4.}}).to(kFloat64)).item<double>(), -2);
  EXPECT_TRUE(std::isinf(std::get<1>(linalg_slogdet(ones({2, 2}))).item<float>()));
}

TEST(Linalg, Triangular) {
  manual_seed(3);
  for (DType d : kTypes)
    for (int64_t n : {1, 5, 33, 80})
      for (bool upper : {false, true})
        for (bool is_unit : {false, true})
          for (int64_t k : {1, 3, 300}) {
            const Tensor a = add(div(randn({n, n}, d), n), mul(eye(n, d), 2)), b = randn({2, n, k}, d);
            Tensor t = upper ? triu(a) : tril(a);
            if (is_unit) t = add(sub(t, mul(t, eye(n, d))), eye(n, d));
            expect_close(matmul(t, linalg_solve_triangular(a, b, upper, true, is_unit)), b, 1e3);
            const Tensor c = transpose(b, -2, -1);
            expect_close(matmul(linalg_solve_triangular(a, c, upper, false, is_unit), t), c, 1e3);
          }
}

TEST(Linalg, QrAndLeastSquares) {
  manual_seed(4);
  for (DType d : kTypes)
    for (const auto& sizes : kAnyShape)
      for (const char* mode : {"reduced", "complete"}) {
        const Tensor a = randn(sizes, d);
        const auto [q, r] = linalg_qr(a, mode);
        expect_close(matmul(q, r), a, 100);
        expect_orthonormal(q);
        EXPECT_TRUE(equal(triu(r), r));
        expect_close(std::get<1>(linalg_qr(a, "r")), std::get<1>(linalg_qr(a)), 1);
        if (!a.numel()) continue;
        const auto [v, tau] = geqrf(a);
        if (a.size(-2) >= a.size(-1)) expect_close(linalg_householder_product(v, tau), std::get<0>(linalg_qr(a)), 1);
        for (const char* driver : {"gels", "gelsd"}) {  // the residual is orthogonal to A's columns
          const Tensor b = randn(matmul(a, adj(a)).sizes(), d),
                       x = std::get<0>(linalg_lstsq(a, b, std::nullopt, driver));
          EXPECT_LT(max(abs(matmul(adj(a), sub(matmul(a, x), b)))).item().toDouble(), 1e4 * eps_of(d));
        }
      }
}

TEST(Linalg, HermitianEigenvalues) {
  manual_seed(5);
  for (DType d : kTypes)
    for (const auto& sizes : kSquare) {
      const Tensor x = randn(sizes, d), a = add(x, adj(x));
      const auto [w, v] = linalg_eigh(a);
      expect_close(matmul(mul(v, unsqueeze(w, -2)), adj(v)), a, 200);
      expect_orthonormal(v);
      expect_close(linalg_eigvalsh(a, "U"), w, 100);
      EXPECT_TRUE(equal(std::get<0>(sort(w, -1, false)), w));
    }
}

TEST(Linalg, SingularValues) {
  manual_seed(6);
  for (DType d : kTypes)
    for (const auto& sizes : kAnyShape)
      for (bool full : {false, true}) {
        const Tensor a = randn(sizes, d);
        const auto [u, s, vh] = linalg_svd(a, full);
        const int64_t k = s.size(-1);
        expect_close(matmul(mul(slice(u, -1, 0, k), unsqueeze(s, -2)), slice(vh, -2, 0, k)), a, 200);
        expect_orthonormal(u);
        expect_orthonormal(adj(vh));
        expect_close(linalg_svdvals(a), s, 50);
        expect_close(linalg_vector_norm(s, 2, IntArrayRef({-1})), linalg_vector_norm(a, 2, IntArrayRef({-2, -1})), 50);
      }
}

TEST(Linalg, DeficientAndIllConditioned) {
  manual_seed(7);
  for (DType d : kTypes) {
    const Tensor a = matmul(randn({20, 3}, d), randn({3, 20}, d));
    const auto [u, s, vh] = linalg_svd(a, false);
    expect_close(matmul(mul(u, unsqueeze(s, -2)), vh), a, 200);
    expect_orthonormal(u);
    EXPECT_EQ(linalg_matrix_rank(a).item<int64_t>(), 3);
    const Tensor p = linalg_pinv(a);
    expect_close(matmul(a, matmul(p, a)), a, 1e4);
    expect_close(matmul(p, matmul(a, p)), p, 1e5);
    // Hilbert's matrix: the residual stays small though the solution is lost.
    const Tensor i = arange(1, 13).to(d), h = reciprocal(sub(add(unsqueeze(i, 0), unsqueeze(i, 1)), 1)),
                 b = ones({12, 1}, d);
    const Tensor x = linalg_solve(h, b);
    EXPECT_LT(max(abs(sub(matmul(h, x), b))).item().toDouble(), 200 * eps_of(d) * max(abs(x)).item().toDouble());
    // Entries whose squares would overflow or vanish.
    for (double size : {real_dtype(d) == kFloat64 ? 1e200 : 1e25, real_dtype(d) == kFloat64 ? 1e-200 : 1e-25}) {
      const Tensor far = mul(randn({6, 6}, d), size);
      const auto [fu, fs, fv] = linalg_svd(far);
      expect_close(matmul(mul(fu, unsqueeze(div(fs, size), -2)), fv), div(far, size), 200);
    }
  }
  expect_close(linalg_svdvals(zeros({4, 3})), zeros({3}), 1);
}

// The remainders of a matrix of rank one or two shrink by an epsilon a column, down to the least numbers there are.
TEST(Linalg, LowRankAndTinyNumbers) {
  for (DType d : kTypes) {
    const Tensor same = ones({70, 70}, d);
    const auto [q, r] = linalg_qr(same);
    expect_orthonormal(q);
    expect_close(matmul(q, r), same, 1000);
    const auto [u, s, vh] = linalg_svd(same);
    expect_orthonormal(u);
    expect_close(matmul(mul(u, s.to(d)), vh), same, 1000);
    const Tensor row = outer(randn({90}, d), ones({90}, d)), two = add(row, adj(row));
    const auto [w, v] = linalg_eigh(two);
    expect_orthonormal(v);
    expect_close(matmul(mul(v, w.to(d)), adj(v)), two, 2000);
    const Tensor tiny = randn({8, 8}, d) * (eps_of(d) * 1e-2);
    const auto [values, vectors] = linalg_eig(tiny);
    expect_close(matmul(tiny.to(values.dtype()), vectors), mul(vectors, values), 1000);
  }
}

TEST(Linalg, GeneralEigenvalues) {
  manual_seed(8);
  for (DType d : kTypes)
    for (const auto& sizes : kSquare) {
      const Tensor a = randn(sizes, d);
      const auto [w, v] = linalg_eig(a);
      expect_close(matmul(a.to(v.dtype()), v), mul(v, unsqueeze(w, -2)), 1e3);
      if (!a.numel()) continue;
      expect_close(linalg_vector_norm(v, 2, IntArrayRef({-2})), ones(w.sizes(), real_dtype(d)), 20);
      expect_close(sum(linalg_eigvals(a), IntArrayRef(-1)), sum(diagonal(a, 0, -2, -1), IntArrayRef(-1)).to(w.dtype()),
                   1e4);
    }
  // A rotation's come in an exact conjugate pair, a triangle's are its diagonal.
  const Tensor w = linalg_eigvals(tensor({{0., -1.}, {1., 0.}}).to(kFloat64));
  EXPECT_EQ(test::element(w, 0).re, 0);
  EXPECT_EQ(test::element(w, 0).im, -test::element(w, 1).im);
  const Tensor defective = tensor({{2., 1.}, {0., 2.}}).to(kFloat64);
  EXPECT_TRUE(equal(real(linalg_eigvals(defective)), tensor({2., 2.}).to(kFloat64)));
}

TEST(Linalg, FunctionsOfMatrices) {
  manual_seed(9);
  const Tensor a = randn({3, 5, 5}, kFloat64);
  expect_close(linalg_matrix_power(a, 5), matmul(a, matmul(matmul(a, a), matmul(a, a))), 100);
  expect_close(matmul(linalg_matrix_power(a, -2), matmul(a, a)), expand(eye(5, kFloat64), a.sizes()), 1e6);
  // exp by its series, of matrices small enough for it.
  for (double size : {0.01, 0.3, 1.0, 4.0}) {
    const Tensor x = mul(a, size / 3);
    Tensor term = expand(eye(5, kFloat64), x.sizes()), sum_of_terms = term;
    for (int k = 1; k < 80; ++k) term = div(matmul(term, x), k), sum_of_terms = add(sum_of_terms, term);
    expect_close(matrix_exp(x), sum_of_terms, 1e4);
  }
  const Tensor t = randn({4, 6, 8, 3}, kFloat64);
  expect_close(tensordot(linalg_tensorinv(t), t, {2, 3}, {0, 1}).reshape({24, 24}), eye(24, kFloat64), 1e5);
  const Tensor b = randn({4, 6}, kFloat64), x = linalg_tensorsolve(t, b);
  expect_close(tensordot(t, x, {2, 3}, {0, 1}), b, 1e5);
  const Tensor v = randn({4}, kFloat64), m = randn({4, 7}, kFloat64), w = randn({7}, kFloat64);
  expect_close(linalg_multi_dot(List{v, m, w}), dot(v, mv(m, w)), 100);
  expect_close(linalg_vander(tensor({2., 3.}).to(kFloat64), 3), tensor({{1., 2., 4.}, {1., 3., 9.}}).to(kFloat64), 1);
}

TEST(Linalg, Norms) {
  const Tensor a = tensor({{1., -2.}, {3., 4.}}).to(kFloat64);
  EXPECT_EQ(linalg_matrix_norm(a, 1).item<double>(), 6);
  EXPECT_EQ(linalg_matrix_norm(a, -1).item<double>(), 4);
  EXPECT_EQ(linalg_matrix_norm(a, INFINITY).item<double>(), 7);
  EXPECT_DOUBLE_EQ(linalg_matrix_norm(a, std::string_view("fro")).item<double>(), std::sqrt(30.0));
  EXPECT_DOUBLE_EQ(linalg_norm(a, "fro").item<double>(), std::sqrt(30.0));
  const Tensor s = linalg_svdvals(a);
  EXPECT_EQ(linalg_matrix_norm(a, 2).item<double>(), s.index({0}).item<double>());
  EXPECT_DOUBLE_EQ(linalg_norm(a, std::string_view("nuc")).item<double>(), sum(s).item<double>());
  EXPECT_DOUBLE_EQ(linalg_norm(a).item<double>(), std::sqrt(30.0));
  EXPECT_DOUBLE_EQ(linalg_cond(a).item<double>(), div(s.index({0}), s.index({1})).item<double>());
  EXPECT_DOUBLE_EQ(linalg_cond(a, Scalar(1)).item<double>(), 6 * linalg_matrix_norm(linalg_inv(a), 1).item<double>());
  EXPECT_TRUE(std::isinf(linalg_cond(ones({2, 2}), Scalar(1)).item<float>()));
  EXPECT_EQ(linalg_matrix_norm(ones({2, 3, 4}), 1, {0, 2}, true).sizes(), IntArrayRef({1, 3, 1}));
}

TEST(Linalg, TheSameBitsOnAnyNumberOfThreads) {
  manual_seed(10);
  const Tensor a = randn({200, 200}, kFloat64), batch = randn({40, 20, 20}, kFloat32),
               p = positive({200, 200}, kFloat64);
  expect_same_bits([&] {
    return List{linalg_inv(a),
                linalg_cholesky(p),
                std::get<0>(linalg_qr(a)),
                std::get<1>(linalg_eigh(p)),
                std::get<0>(linalg_svd(a)),
                linalg_inv(batch),
                std::get<2>(linalg_svd(batch))};
  });
}

// ---- derivatives

void check_all(const char* name, const List& in, const std::function<List(TensorList)>& fn, bool twice = true) {
  try {
    EXPECT_TRUE(autograd::gradcheck(fn, in)) << name;
    if (twice) autograd::gradgradcheck(fn, in);
  } catch (const Error& e) {
    ADD_FAILURE() << name << ": " << e.what();
  }
}
void check(const char* name, const Tensor& x, std::function<List(const Tensor&)> f, bool twice = true) {
  check_all(
      name, {x}, [f](TensorList in) { return f(in[0]); }, twice);
}

TEST(LinalgDerivatives, Factorizations) {
  for (DType d : {kFloat64, kComplex128}) {
    manual_seed(11);
    const auto leaf = [d](std::vector<int64_t> sizes) {
      Tensor x = randn(sizes, d);
      if (sizes[sizes.size() - 1] == sizes[sizes.size() - 2]) x = add(x, mul(eye(sizes.back(), d), 2));
      return x.set_requires_grad(true);
    };
    const auto hermitian = [](const Tensor& x) { return add(x, adj(x)); };
    check("inv", leaf({2, 3, 3}), [](const Tensor& x) { return List{linalg_inv(x)}; });
    check("det", leaf({2, 3, 3}), [](const Tensor& x) { return List{linalg_det(x)}; });
    check("slogdet", leaf({3, 3}), [](const Tensor& x) {
      return List{std::get<0>(linalg_slogdet(x)), std::get<1>(linalg_slogdet(x))};
    });
    check("cholesky", leaf({3, 3}),
          [&](const Tensor& x) { return List{linalg_cholesky(add(matmul(x, adj(x)), unit(x)))}; });
    check("cholesky upper", leaf({3, 3}),
          [&](const Tensor& x) { return List{linalg_cholesky(add(matmul(x, adj(x)), unit(x)), true)}; });
    for (const auto& sizes : {std::vector<int64_t>{3, 3}, {4, 2}, {2, 4}}) {
      check("lu", leaf(sizes), [](const Tensor& x) { return List{std::get<0>(linalg_lu_factor(x))}; });
      check(
          "qr", leaf(sizes),
          [](const Tensor& x) {
            return List{std::get<0>(linalg_qr(x)), std::get<1>(linalg_qr(x))};
          },
          sizes[0] >= sizes[1]);
      check("svdvals", leaf(sizes), [](const Tensor& x) { return List{linalg_svdvals(x)}; });
      check(
          "svd", leaf(sizes),
          [](const Tensor& x) {  // of what does not depend on the vectors' phases
            const auto [u, s, vh] = linalg_svd(x, false);
            return List{abs(u), s, abs(vh), matmul(slice(u, -1, 0, 1), slice(vh, -2, 0, 1))};
          },
          false);
      check("pinv", leaf(sizes), [](const Tensor& x) { return List{linalg_pinv(x)}; });
    }
    check("eigh", leaf({3, 3}), [&](const Tensor& x) {
      const auto [w, v] = linalg_eigh(hermitian(x));
      return List{w, abs(v)};
    });
    check("eigvalsh", leaf({2, 3, 3}), [&](const Tensor& x) { return List{linalg_eigvalsh(hermitian(x))}; });
    check(
        "eig", leaf({3, 3}),
        [&](const Tensor& x) {
          const auto [w, v] = linalg_eig(x);
          return List{abs(w), abs(v)};
        },
        false);
    check("matrix_exp", leaf({2, 2, 2}), [](const Tensor& x) { return List{matrix_exp(x)}; });
    check("householder_product", leaf({4, 2}),
          [](const Tensor& x) { return List{linalg_householder_product(x, select(x, 0, 0))}; });
  }
}

TEST(LinalgDerivatives, SystemsInBothArguments) {
  for (DType d : {kFloat64, kComplex128}) {
    manual_seed(12);
    const Tensor a = add(randn({2, 3, 3}, d), mul(eye(3, d), 3)).set_requires_grad(true);
    const Tensor b = randn({3, 2}, d).set_requires_grad(true), v = randn({2, 3}, d).set_requires_grad(true);
    check_all("solve", {a, b}, [](TensorList x) { return List{linalg_solve(x[0], x[1])}; });
    check_all("solve vector", {a, v}, [](TensorList x) { return List{linalg_solve(x[0], x[1])}; });
    check_all("solve right", {a, randn({4, 3}, d).set_requires_grad(true)},
              [](TensorList x) { return List{linalg_solve(x[0], x[1], false)}; });
    for (bool upper : {false, true})
      check_all("triangular", {a, b},
                [upper](TensorList x) { return List{linalg_solve_triangular(x[0], x[1], upper, true, upper)}; });
    check_all("lstsq", {randn({4, 2}, d).set_requires_grad(true), randn({4, 3}, d).set_requires_grad(true)},
              [](TensorList x) { return List{std::get<0>(linalg_lstsq(x[0], x[1]))}; });
  }
}

TEST(LinalgDerivatives, OfTheDeterminantWhereItVanishes) {
  const Tensor a = tensor({{1., 2.}, {2., 4.}}).to(kFloat64).set_requires_grad(true);
  linalg_det(a).backward();
  expect_close(a.grad(), tensor({{4., -2.}, {-2., 1.}}).to(kFloat64), 100);
}

// ---- mistakes

TEST(LinalgMistakes, PivotsOfAnotherMatrix) {
  EXPECT_THROW(lu_unpack(eye(3), ones({10}, kInt32)), Error);
  EXPECT_THROW(lu_unpack(eye(3), ones({}, kInt32)), Error);
  EXPECT_THROW(linalg_lu_solve(eye(3), ones({10}, kInt32), ones({3, 1})), Error);
}

TEST(LinalgMistakes, NameTheMatrixAndWhy) {
  Tensor batch = eye(3).expand({2, 3, 3}).clone();
  batch.index_put_({1}, ones({3, 3}));
  EXPECT_EQ(message_of([&] { linalg_inv(batch); }),
            "linalg.inv (batch element [1]): the matrix is singular: entry 2 of U's diagonal is zero");
  EXPECT_THROW(linalg_solve(zeros({2, 2}), ones({2})), LinAlgError);
  EXPECT_EQ(message_of([&] { linalg_cholesky(neg(eye(2))); }),
            "linalg.cholesky: the leading minor of order 1 is not positive definite, so there is no Cholesky factor");
  EXPECT_EQ(message_of([&] {
              linalg_eigh(full({2, 2}, NAN));
            }),
            "linalg.eigh: expected finite numbers, the matrix has infinities or NaN");
  EXPECT_THROW(linalg_svd(full({2, 2}, INFINITY)), LinAlgError);
  EXPECT_THROW(linalg_eigvals(full({2, 2}, NAN)), LinAlgError);
  EXPECT_EQ(message_of([&] { linalg_inv(ones({2, 3})); }), "linalg.inv: expected square matrices, got sizes [2, 3]");
  EXPECT_EQ(message_of([&] { linalg_inv(ones({3})); }),
            "linalg.inv: expected a matrix or a batch of matrices, got sizes [3]");
  EXPECT_EQ(message_of([&] {
              linalg_det(ones({2, 2}, kInt64));
            }),
            "linalg.det: expected float32, float64, complex64 or complex128, got int64; convert with .to(float32)");
  EXPECT_THROW(linalg_solve(eye(2), ones({3, 1})), Error);
  EXPECT_THROW(linalg_solve(eye(2), ones({2, 1}, kFloat64)), Error);
  EXPECT_THROW(linalg_qr(eye(2), "full"), Error);
  EXPECT_THROW(linalg_matrix_norm(eye(2), 3), Error);
  EXPECT_THROW(linalg_multi_dot(List{eye(2)}), Error);
  EXPECT_EQ(std::get<1>(linalg_inv_ex(zeros({2, 2}))).item<int>(), 1);
  EXPECT_EQ(std::get<1>(linalg_cholesky_ex(neg(eye(2)))).item<int>(), 1);
}

}  // namespace
}  // namespace argand
