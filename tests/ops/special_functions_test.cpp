// Special functions: values against mpmath's (reference/special.txt), derivatives, edges.
#include <gtest/gtest.h>

#include <cmath>
#include <fstream>
#include <functional>
#include <limits>
#include <map>
#include <sstream>

#include "tests/support/messages.h"
#include "argand/argand.h"
#include "argand/autograd/gradcheck.h"

namespace argand {
namespace {

using OfOne = Tensor (*)(const Tensor&);
using OfTwo = Tensor (*)(const Tensor&, const Tensor&);
constexpr double kInf = std::numeric_limits<double>::infinity();

const std::map<std::string, OfOne>& of_one() {
  static const std::map<std::string, OfOne> all = {
      {"i0", i0},
      {"special_i0e", special_i0e},
      {"special_i1", special_i1},
      {"special_i1e", special_i1e},
      {"special_modified_bessel_k0", special_modified_bessel_k0},
      {"special_modified_bessel_k1", special_modified_bessel_k1},
      {"special_scaled_modified_bessel_k0", special_scaled_modified_bessel_k0},
      {"special_scaled_modified_bessel_k1", special_scaled_modified_bessel_k1},
      {"special_bessel_j0", special_bessel_j0},
      {"special_bessel_j1", special_bessel_j1},
      {"special_bessel_y0", special_bessel_y0},
      {"special_bessel_y1", special_bessel_y1},
      {"special_spherical_bessel_j0", special_spherical_bessel_j0},
      {"special_erfcx", special_erfcx},
      {"special_log_ndtr", special_log_ndtr},
      {"special_ndtri", special_ndtri},
  };
  return all;
}
const std::map<std::string, OfTwo>& of_two() {
  static const std::map<std::string, OfTwo> all = {
      {"special_zeta", special_zeta},
      {"igamma", igamma},
      {"igammac", igammac},
      {"polygamma", [](const Tensor& n, const Tensor& x) { return polygamma(n.item().toLong(), x); }},
  };
  return all;
}

Tensor number(double x) { return full({}, x, kFloat64); }

TEST(Special, ValuesAreMpmaths) {
  std::ifstream file(std::string(ARGAND_SOURCE_DIR) + "/tests/ops/reference/special.txt");
  std::string line;
  int rows = 0;
  while (std::getline(file, line)) {
    std::istringstream words(line);
    std::string name, a, b, want;
    words >> name >> a >> b;
    const bool two = of_two().count(name) != 0;
    if (two)
      words >> want;
    else
      want = b;
    const double expected = std::stod(want);
    const Tensor y =
        two ? of_two().at(name)(number(std::stod(a)), number(std::stod(b))) : of_one().at(name)(number(std::stod(a)));
    // Near a zero of the function the argument's own rounding counts.
    const double size =
        name.find("bessel_") != std::string::npos ? std::max(std::abs(expected), 1e-2) : std::abs(expected);
    EXPECT_NEAR(y.item().toDouble(), expected, 2e-13 * size) << line;
    ++rows;
  }
  EXPECT_GT(rows, 250);
}

TEST(Special, Derivatives) {
  manual_seed(1);
  for (const auto& [name, f] : of_one()) {
    const bool unit = name == "special_ndtri";
    const Tensor x = (rand({2, 3}, kFloat64) * (unit ? 0.8 : 2.0) + (unit ? 0.1 : 0.3)).set_requires_grad(true);
    const auto call = [f = f](TensorList in) { return std::vector<Tensor>{f(in[0])}; };
    EXPECT_TRUE(autograd::gradcheck(call, {x})) << name;
    EXPECT_TRUE(autograd::gradgradcheck(call, {x})) << name;
  }
  for (OfOne f : {OfOne(i0), OfOne(special_i1), OfOne(special_i1e), OfOne(special_bessel_j1), OfOne(special_erfcx)}) {
    const Tensor x = tensor({-1.5, 0.0, 2.5}, kFloat64).set_requires_grad(true);
    if (f == OfOne(special_i1e)) x.data().fill_(-0.7);  // at 0 it has a corner
    EXPECT_TRUE(autograd::gradcheck([f](TensorList in) { return std::vector<Tensor>{f(in[0])}; }, {x}));
  }
  const Tensor a = tensor({0.7, 2.5, 40.0}, kFloat64);
  const Tensor x = tensor({0.4, 3.0, 37.0}, kFloat64).set_requires_grad(true);
  for (const std::string name : {"igamma", "igammac", "special_zeta"}) {
    const Tensor first = name == "special_zeta" ? a + 1 : a;
    const auto call = [&](TensorList in) { return std::vector<Tensor>{of_two().at(name)(first, in[0])}; };
    EXPECT_TRUE(autograd::gradcheck(call, {x})) << name;
    EXPECT_TRUE(autograd::gradgradcheck(call, {x})) << name;
  }
  const auto poly = [](TensorList in) {
    return std::vector<Tensor>{polygamma(0, in[0]), polygamma(1, in[0]), polygamma(3, in[0])};
  };
  EXPECT_TRUE(autograd::gradcheck(poly, {x}));
  EXPECT_TRUE(autograd::gradgradcheck(poly, {x}));
  EXPECT_TRUE(autograd::gradcheck([](TensorList in) { return std::vector<Tensor>{mvlgamma(in[0], 3)}; },
                                  {(x.detach() + 2).set_requires_grad(true)}));
  EXPECT_THROW(igamma(x, a).sum().backward(), NotImplementedError);
  const Tensor zero = tensor({0.0, 0.0}, kFloat64).set_requires_grad(true);
  igamma(tensor({1.0, 2.0}, kFloat64), zero).sum().backward();  // the densities exp(-x) and x exp(-x)
  EXPECT_TRUE(equal(zero.grad(), tensor({1.0, 0.0}, kFloat64)));
}

TEST(Special, DigammaIsSmoothAtWholeNumbers) {
  const Tensor x = tensor({1.0, 2.0, 7.0, 12.0, 0.3, -0.7}, kFloat64).set_requires_grad(true);
  const auto call = [](TensorList in) { return std::vector<Tensor>{digamma(in[0])}; };
  EXPECT_TRUE(autograd::gradgradcheck(call, {x}));
}

TEST(Special, Polynomials) {
  const Tensor x = linspace(-1, 1, 9, kFloat64), theta = acos(x);
  for (int n = 0; n < 8; ++n) {
    const Tensor degree = number(n);
    EXPECT_TRUE(allclose(special_chebyshev_polynomial_t(x, degree), cos(theta * n)));
    EXPECT_TRUE(allclose(special_chebyshev_polynomial_u(x, degree) * sin(theta), sin(theta * (n + 1)), 1e-5, 1e-12));
    EXPECT_TRUE(
        allclose(special_chebyshev_polynomial_v(x, degree) * cos(theta / 2), cos(theta * (n + 0.5)), 1e-5, 1e-12));
    EXPECT_TRUE(
        allclose(special_chebyshev_polynomial_w(x, degree) * sin(theta / 2), sin(theta * (n + 0.5)), 1e-5, 1e-12));
    for (int64_t i = 0; i < x.numel(); ++i) {
      const double at = x[i].item().toDouble();
      EXPECT_NEAR(special_legendre_polynomial_p(x, degree)[i].item().toDouble(),
                  std::legendre(static_cast<unsigned>(n), at), 1e-12);
      if (at >= 0) {
        EXPECT_NEAR(special_laguerre_polynomial_l(x, degree)[i].item().toDouble(),
                    std::laguerre(static_cast<unsigned>(n), at), 1e-12);
      }
      EXPECT_NEAR(special_hermite_polynomial_h(x, degree)[i].item().toDouble(),
                  std::hermite(static_cast<unsigned>(n), at), 1e-9);
    }
    const Tensor scaled = special_hermite_polynomial_h(x / std::sqrt(2.0), degree) * std::pow(2.0, -n / 2.0);
    EXPECT_TRUE(allclose(special_hermite_polynomial_he(x, degree), scaled));
  }
  EXPECT_EQ(special_chebyshev_polynomial_t(x, number(-1)).abs().sum().item().toDouble(), 0);
}

TEST(Special, EdgesShapesAndTypes) {
  const double nan = std::nan("");
  const Tensor edges = tensor({0.0, -0.0, kInf, -kInf, nan}, kFloat64);
  const auto check = [](const Tensor& got, std::vector<double> want) {
    for (size_t i = 0; i < want.size(); ++i) {
      const double y = got[static_cast<int64_t>(i)].item().toDouble();
      EXPECT_TRUE(std::isnan(want[i]) ? std::isnan(y) : y == want[i]) << i << ": " << y;
    }
  };
  check(special_i0e(edges), {1, 1, 0, 0, nan});
  check(special_i1e(edges), {0, 0, 0, 0, nan});
  check(special_erfcx(edges), {1, 1, 0, kInf, nan});
  check(special_log_ndtr(tensor({kInf, nan}, kFloat64)), {0, nan});
  check(special_ndtri(tensor({0.0, 1.0, 0.5, -0.1, 1.1, nan}, kFloat64)), {-kInf, kInf, 0, nan, nan, nan});
  check(special_modified_bessel_k0(edges), {kInf, kInf, 0, nan, nan});
  check(special_spherical_bessel_j0(edges), {1, 1, 0, 0, nan});
  check(special_zeta(tensor({1.0, 0.5, 2.0, 2.0}, kFloat64), tensor({2.0, 2.0, 0.0, -3.0}, kFloat64)),
        {kInf, nan, kInf, kInf});
  check(igamma(tensor({0.0, 1.0, 2.0, 1.0, -1.0}, kFloat64), tensor({1.0, 0.0, kInf, -1.0, 1.0}, kFloat64)),
        {1, 0, 1, nan, nan});
  check(igammac(tensor({0.0, 1.0, 2.0}, kFloat64), tensor({1.0, 0.0, kInf}, kFloat64)), {0, 1, 0});
  EXPECT_EQ(i0(zeros({0, 3})).sizes(), IntArrayRef({0, 3}));
  EXPECT_EQ(i0(tensor(2)).dtype(), kFloat32);
  EXPECT_EQ(i0(ones({2}, kHalf)).dtype(), kHalf);
  EXPECT_EQ(igamma(ones({2, 1}), ones({3})).sizes(), IntArrayRef({2, 3}));
  const Tensor m = rand({4, 6}, kFloat64);
  EXPECT_TRUE(equal(i0(m.t()), i0(m).t()));
  Tensor out = empty({0}, kFloat64);
  special_i0_out(out, m);
  EXPECT_TRUE(equal(out, i0(m)));
  EXPECT_THROW(i0(ones({1}, kComplex64)), NotImplementedError);
  EXPECT_THROW(polygamma(-1, m), Error);
  EXPECT_NE(test::message_of([&] { mvlgamma(m, 0); }).find("mvlgamma: p must be positive, got 0"), std::string::npos);
}

// Arguments that would make a series or a recurrence run for hours.
TEST(Special, HugeArgumentsEnd) {
  const auto value = [](OfTwo f, double a, double b) { return f(number(a), number(b)).item().toDouble(); };
  EXPECT_NEAR(value(igamma, 1e17, 1e17), 0.5, 1e-8);
  EXPECT_EQ(value(igammac, 1e300, 1e300), 0.5);
  EXPECT_NEAR(value(special_zeta, 2, 1e17), 1e-17, 1e-30);
  EXPECT_EQ(value(special_zeta, 2, kInf), 0);
  EXPECT_EQ(value(special_zeta, kInf, 1), 1);
  EXPECT_EQ(value(special_zeta, 1e300, 2), 0);
  EXPECT_NEAR(value(special_zeta, 2, -1e15 - 0.5), 9.8696044010893586,
              1e-12);  // pi^2: all of the sum over half integers
  EXPECT_EQ(special_modified_bessel_k1(number(1e-310)).item().toDouble(), kInf);
  EXPECT_NEAR(special_modified_bessel_k0(number(5e-324)).item().toDouble(), 744.55600343703952, 1e-12);
  const double n = 1e6, x = 0.3;
  EXPECT_NEAR(value(special_chebyshev_polynomial_t, x, n), std::cos(n * std::acos(x)), 1e-9);
  EXPECT_NEAR(value(special_chebyshev_polynomial_v, -x, n + 1), -value(special_chebyshev_polynomial_w, x, n + 1), 1e-9);
  EXPECT_EQ(value(special_chebyshev_polynomial_u, 1, 1e18), 1e18);
  EXPECT_EQ(value(special_chebyshev_polynomial_t, 2, 1e18), kInf);
  for (OfTwo f : {special_legendre_polynomial_p, special_laguerre_polynomial_l, special_hermite_polynomial_h})
    EXPECT_TRUE(std::isnan(value(f, 0.5, 1e18)));
}

TEST(Special, InPlace) {
  const Tensor x = tensor({0.5, 1.5, 3.0}, kFloat64), a = tensor({2.0, 1.0, 0.5}, kFloat64);
  EXPECT_TRUE(equal(x.clone().i0_(), i0(x)));
  EXPECT_TRUE(equal(a.clone().igamma_(x), igamma(a, x)));
  EXPECT_TRUE(equal(a.clone().igammac_(x), igammac(a, x)));
  EXPECT_TRUE(equal(x.clone().mvlgamma_(1), lgamma(x)));
  EXPECT_TRUE(equal(x.clone().polygamma_(2), polygamma(2, x)));
  EXPECT_TRUE(equal(x.polygamma(2), polygamma(2, x)));
  EXPECT_THROW(tensor({1, 2}).i0_(), Error);  // a float32 result does not fit integers
}

TEST(Frexp, TakesNumbersApart) {
  for (DType d : {kFloat64, kFloat32, kHalf, kBFloat16}) {
    const Tensor x = tensor({0.0, -0.0, 1.0, -3.5, 0.1, 1e-7, 60000.0, kInf, -kInf, std::nan("")}, kFloat64).to(d);
    const auto [mantissa, exponent] = frexp(x);
    EXPECT_EQ(mantissa.dtype(), d);
    EXPECT_EQ(exponent.dtype(), kInt32);
    for (int64_t i = 0; i < x.numel(); ++i) {
      const double value = x[i].item().toDouble();
      int e = 0;
      const double m = std::frexp(value, &e);
      if (!std::isfinite(value)) e = 0;
      const double got = mantissa[i].item().toDouble();
      EXPECT_TRUE(got == m || (std::isnan(got) && std::isnan(m))) << value << ' ' << got;
      EXPECT_EQ(exponent[i].item().toLong(), e) << value;
    }
  }
  const Tensor tiny = tensor({5e-324, -1e-310}, kFloat64);
  const auto [m, e] = frexp(tiny);
  EXPECT_EQ(m[0].item().toDouble(), 0.5);
  EXPECT_EQ(e[0].item().toLong(), -1073);
  EXPECT_EQ(std::ldexp(m[1].item().toDouble(), static_cast<int>(e[1].item().toLong())), -1e-310);
  const Tensor x = tensor({1.5, -20.0}, kFloat64).set_requires_grad(true);
  EXPECT_TRUE(autograd::gradcheck([](TensorList in) { return std::vector<Tensor>{std::get<0>(frexp(in[0]))}; }, {x}));
  EXPECT_THROW(frexp(tensor({1, 2})), Error);
}

TEST(Poisson, HasItsMomentsAndRepeats) {
  for (double rate : {0.0, 0.3, 4.0, 29.0, 31.0, 200.0, 1e6}) {
    manual_seed(3);
    const Tensor x = poisson(full({20000}, rate, kFloat64));
    EXPECT_TRUE(equal(x, floor(x)) && x.min().item().toDouble() >= 0);
    const double n = 20000, deviation = std::sqrt(rate / n);
    EXPECT_NEAR(x.mean().item().toDouble(), rate, 4.5 * deviation + 1e-12) << rate;
    // The variance of a sample variance: (mu4 - mu2^2) / n with mu4 = rate + 3 rate^2.
    EXPECT_NEAR(x.var().item().toDouble(), rate, 4.5 * std::sqrt((rate + 2 * rate * rate) / n) + 1e-12) << rate;
    manual_seed(3);
    EXPECT_TRUE(equal(poisson(full({20000}, rate, kFloat64)), x));
  }
  const Tensor x = poisson(full({40000}, 2.0, kFloat32));
  EXPECT_EQ(x.dtype(), kFloat32);
  for (int k = 0; k < 5; ++k) {
    const double p = std::exp(-2.0) * std::pow(2.0, k) / std::tgamma(k + 1.0);
    EXPECT_NEAR(x.eq(k).sum().item().toDouble() / 40000, p, 4.5 * std::sqrt(p / 40000)) << k;
  }
  EXPECT_THROW(poisson(tensor({-1.0})), Error);
  EXPECT_THROW(poisson(tensor({1, 2})), Error);
  EXPECT_EQ(poisson(zeros({0})).numel(), 0);
}

TEST(Ormqr, MultipliesByTheWholeQ) {
  manual_seed(2);
  for (DType d : {kFloat64, kComplex128}) {
    const Tensor a = randn({2, 5, 3}, d), wide = randn({2, 5, 4}, d), tall = randn({2, 4, 5}, d);
    const auto [reflections, tau] = geqrf(a);
    const Tensor q = std::get<0>(linalg_qr(a, "complete"));
    const auto close = [](const Tensor& x, const Tensor& y) { return (x - y).abs().max().item().toDouble() < 1e-12; };
    EXPECT_TRUE(close(ormqr(reflections, tau, wide), matmul(q, wide)));
    EXPECT_TRUE(close(ormqr(reflections, tau, wide, true, true), matmul(adjoint(q), wide)));
    EXPECT_TRUE(close(ormqr(reflections, tau, tall, false), matmul(tall, q)));
    EXPECT_THROW(ormqr(reflections, tau, tall), Error);
  }
}

TEST(Slogdet, OfASingularMatrixHasAGradient) {
  const Tensor a = tensor({{1.0, 2.0}, {2.0, 4.0}}, kFloat64).set_requires_grad(true);
  std::get<1>(slogdet(a)).backward();
  EXPECT_FALSE(a.grad().isfinite().all().item().toBool());
}

TEST(SetUnderscore, SharesMemory) {
  const Tensor x = tensor({1.0, 2.0, 3.0}), y = tensor({4.0, 5.0});
  x.set_(y);
  EXPECT_TRUE(x.is_set_to(y));
  y.fill_(7);
  EXPECT_EQ(x[1].item().toDouble(), 7);
  x.set_();
  EXPECT_EQ(x.numel(), 0);
  EXPECT_FALSE(x.is_set_to(y));
  EXPECT_THROW(x.set_(tensor({1, 2})), Error);
}

}  // namespace
}  // namespace argand
