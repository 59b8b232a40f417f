// Special functions of one or two real numbers, their derivatives beside them. Integers become the default floating
// type; half types are computed in float32.
#include "argand/autograd/record.h"
#include "argand/dispatch/dispatch.h"
#include "argand/dispatch/special_ops.h"
#include "argand/formulas/constants.h"
#include "argand/ops/copy_numbers.h"
#include "argand/ops/declare.h"
#include "argand/ops/door.h"
#include "argand/ops/functions.h"
#include "argand/ops/operators.h"
#include "argand/ops/promotion.h"

namespace argand {
namespace {

using F = SpecialFunction;
constexpr double kSqrtHalf = formula::kSqrtHalf, k2OverSqrtPi = formula::k2OverSqrtPi;

// Throws for complex numbers; half types and integers as what they are computed in.
DType floating(const char* op, DType d) {
  AG_CHECK_AS(NotImplementedError, !is_complex(d), op, ": there is no complex form, got ", d);
  AG_CHECK_AS(NotImplementedError, !is_float8(d), op, ": the 8-bit floating types are for storage, got ", d,
              "; convert with .to(kFloat)");
  return is_floating_point(d) ? d : get_default_dtype();
}

Tensor evaluated(F f, const Tensor& like, std::initializer_list<Tensor> inputs) {
  const NoGradGuard no_grad;
  const DType dtype = like.dtype(), compute = dtype == DType::Float64 ? dtype : DType::Float32;
  Tensor in[2];
  size_t n = 0;
  for (const Tensor& x : inputs) in[n++] = x.expand(like.sizes()).to(compute).contiguous();
  Tensor y = new_tensor(like.sizes(), compute, like.device());
  if (y.numel() && n == 1) dispatch(op::special, {y}, {in[0]}, SpecialAttrs{f}, compute);
  if (y.numel() && n == 2) dispatch(op::special, {y}, {in[0], in[1]}, SpecialAttrs{f}, compute);
  // Dense results keep the layout of the input, as those of pointwise operations do.
  for (const Tensor& x : inputs) {
    if (x.sizes() != like.sizes() || x.is_contiguous() || !x.is_non_overlapping_and_dense()) continue;
    const Tensor laid_out = new_tensor_like(x, MemoryFormat::Preserve, compute, y.device());
    copy_numbers(laid_out, y);
    y = laid_out;
    break;
  }
  return y.to(dtype);
}

// slope(x, y): dy/dx, from public operations.
template <class Slope>
Tensor of_one(const char* name, F f, const Tensor& self, Slope slope) {
  const Tensor x = self.to(floating(name, self.dtype()));
  const Tensor y = evaluated(f, x, {x});
  return record(name, y, {x}, [x = Saved(x), y = Saved::output(y), slope](const Tensor& g, GradientSink out) {
    out[0] = g * slope(x.unpack(out.node()), y.unpack(out.node()));
  });
}

// A function of a and b, broadcast; slope_b(a, b): the derivative with respect to b. That with respect to a has no
// closed form: it throws.
template <class Slope>
Tensor of_two(const char* name, F f, const Tensor& first, const Tensor& second, Slope slope_b) {
  DType d = floating(name, result_type(first, second));
  const Tensor a = first.to(d), b = second.to(d);
  const Tensor like = new_tensor(broadcast_sizes(name, a.sizes(), b.sizes()), d, a.dim() ? a.device() : b.device());
  const Tensor y = evaluated(f, like, {a, b});
  return record(name, y, {a, b}, [name, a = Saved(a), b = Saved(b), slope_b](const Tensor& g, GradientSink out) {
    AG_CHECK_AS(NotImplementedError, !out.needs(0), name,
                ": there is no derivative with respect to its first argument; detach() it");
    const Tensor p = b.unpack(out.node());
    out[1] = sum_to_size(g * slope_b(a.unpack(out.node()), p), p.sizes());
  });
}

// Of x and a degree.
Tensor polynomial(const char* name, F f, const Tensor& x, const Tensor& n) {
  return of_two(name, f, x, n, [name](const Tensor&, const Tensor&) -> Tensor {
    fail<NotImplementedError>(name, ": there is no derivative with respect to the degree; detach() it");
  });
}

// I1(x) / x and the like, whose limit at 0 is 1/2.
Tensor over(const Tensor& y, const Tensor& x) { return where(x == 0, full_like(x, 0.5), y / where(x == 0, 1, x)); }

Tensor slope_i0(const Tensor& x, const Tensor&) { return special_i1(x); }
Tensor slope_i1(const Tensor& x, const Tensor& y) { return i0(x) - over(y, x); }
Tensor slope_k0(const Tensor& x, const Tensor&) { return -special_modified_bessel_k1(x); }
Tensor slope_k1(const Tensor& x, const Tensor& y) { return -special_modified_bessel_k0(x) - y / x; }

}  // namespace

// The modified Bessel function of the first kind, order 0.
AG_OP("i0(Tensor self) -> Tensor", "function method inplace out")
Tensor i0(const Tensor& self) {
  AG_DOOR(i0, self);
  return of_one("i0", F::BesselI0, self, slope_i0);
}
AG_OP("special_i0(Tensor self) -> Tensor", "function out")
Tensor special_i0(const Tensor& self) {
  AG_DOOR(special_i0, self);
  return i0(self);
}
AG_OP("special_modified_bessel_i0(Tensor self) -> Tensor", "function out")
Tensor special_modified_bessel_i0(const Tensor& self) {
  AG_DOOR(special_modified_bessel_i0, self);
  return i0(self);
}
// exp(-|x|) I0(x).
AG_OP("special_i0e(Tensor self) -> Tensor", "function out")
Tensor special_i0e(const Tensor& self) {
  AG_DOOR(special_i0e, self);
  return of_one("special_i0e", F::BesselI0e, self,
                [](const Tensor& x, const Tensor& y) { return special_i1e(x) - sgn(x) * y; });
}
// The modified Bessel function of the first kind, order 1.
AG_OP("special_i1(Tensor self) -> Tensor", "function out")
Tensor special_i1(const Tensor& self) {
  AG_DOOR(special_i1, self);
  return of_one("special_i1", F::BesselI1, self, slope_i1);
}
AG_OP("special_modified_bessel_i1(Tensor self) -> Tensor", "function out")
Tensor special_modified_bessel_i1(const Tensor& self) {
  AG_DOOR(special_modified_bessel_i1, self);
  return special_i1(self);
}
// exp(-|x|) I1(x).
AG_OP("special_i1e(Tensor self) -> Tensor", "function out")
Tensor special_i1e(const Tensor& self) {
  AG_DOOR(special_i1e, self);
  return of_one("special_i1e", F::BesselI1e, self,
                [](const Tensor& x, const Tensor& y) { return special_i0e(x) - sgn(x) * y - over(y, x); });
}
// The modified Bessel functions of the second kind, orders 0 and 1; infinite at 0, NaN below.
AG_OP("special_modified_bessel_k0(Tensor self) -> Tensor", "function out")
Tensor special_modified_bessel_k0(const Tensor& self) {
  AG_DOOR(special_modified_bessel_k0, self);
  return of_one("special_modified_bessel_k0", F::BesselK0, self, slope_k0);
}
AG_OP("special_modified_bessel_k1(Tensor self) -> Tensor", "function out")
Tensor special_modified_bessel_k1(const Tensor& self) {
  AG_DOOR(special_modified_bessel_k1, self);
  return of_one("special_modified_bessel_k1", F::BesselK1, self, slope_k1);
}
// exp(x) K0(x) and exp(x) K1(x).
AG_OP("special_scaled_modified_bessel_k0(Tensor x) -> Tensor", "function out")
Tensor special_scaled_modified_bessel_k0(const Tensor& x) {
  AG_DOOR(special_scaled_modified_bessel_k0, x);
  return of_one("special_scaled_modified_bessel_k0", F::BesselK0e, x,
                [](const Tensor& z, const Tensor& y) { return y - special_scaled_modified_bessel_k1(z); });
}
AG_OP("special_scaled_modified_bessel_k1(Tensor x) -> Tensor", "function out")
Tensor special_scaled_modified_bessel_k1(const Tensor& x) {
  AG_DOOR(special_scaled_modified_bessel_k1, x);
  return of_one("special_scaled_modified_bessel_k1", F::BesselK1e, x,
                [](const Tensor& z, const Tensor& y) { return y - special_scaled_modified_bessel_k0(z) - y / z; });
}
// The Bessel functions of the first and the second kind, orders 0 and 1.
AG_OP("special_bessel_j0(Tensor self) -> Tensor", "function out")
Tensor special_bessel_j0(const Tensor& self) {
  AG_DOOR(special_bessel_j0, self);
  return of_one("special_bessel_j0", F::BesselJ0, self,
                [](const Tensor& x, const Tensor&) { return -special_bessel_j1(x); });
}
AG_OP("special_bessel_j1(Tensor self) -> Tensor", "function out")
Tensor special_bessel_j1(const Tensor& self) {
  AG_DOOR(special_bessel_j1, self);
  return of_one("special_bessel_j1", F::BesselJ1, self,
                [](const Tensor& x, const Tensor& y) { return special_bessel_j0(x) - over(y, x); });
}
AG_OP("special_bessel_y0(Tensor self) -> Tensor", "function out")
Tensor special_bessel_y0(const Tensor& self) {
  AG_DOOR(special_bessel_y0, self);
  return of_one("special_bessel_y0", F::BesselY0, self,
                [](const Tensor& x, const Tensor&) { return -special_bessel_y1(x); });
}
AG_OP("special_bessel_y1(Tensor self) -> Tensor", "function out")
Tensor special_bessel_y1(const Tensor& self) {
  AG_DOOR(special_bessel_y1, self);
  return of_one("special_bessel_y1", F::BesselY1, self,
                [](const Tensor& x, const Tensor& y) { return special_bessel_y0(x) - y / x; });
}
// sin(x) / x.
AG_OP("special_spherical_bessel_j0(Tensor x) -> Tensor", "function out")
Tensor special_spherical_bessel_j0(const Tensor& x) {
  AG_DOOR(special_spherical_bessel_j0, x);
  return of_one("special_spherical_bessel_j0", F::SphericalBesselJ0, x, [](const Tensor& z, const Tensor& y) {
    return where(z == 0, zeros_like(z), (cos(z) - y) / where(z == 0, 1, z));
  });
}
// exp(x^2) erfc(x), which neither overflows nor vanishes for large x.
AG_OP("special_erfcx(Tensor self) -> Tensor", "function out")
Tensor special_erfcx(const Tensor& self) {
  AG_DOOR(special_erfcx, self);
  return of_one("special_erfcx", F::Erfcx, self,
                [](const Tensor& x, const Tensor& y) { return 2 * x * y - k2OverSqrtPi; });
}
// log of the standard normal distribution function.
AG_OP("special_log_ndtr(Tensor self) -> Tensor", "function out")
Tensor special_log_ndtr(const Tensor& self) {
  AG_DOOR(special_log_ndtr, self);
  return of_one("special_log_ndtr", F::LogNdtr, self, [](const Tensor& x, const Tensor&) {
    return (k2OverSqrtPi * kSqrtHalf) / special_erfcx(-x * kSqrtHalf);
  });
}
// The number below which a standard normal variate lies with this probability.
AG_OP("special_ndtri(Tensor self) -> Tensor", "function out")
Tensor special_ndtri(const Tensor& self) {
  AG_DOOR(special_ndtri, self);
  return of_one("special_ndtri", F::Ndtri, self,
                [](const Tensor&, const Tensor& y) { return (2 / (k2OverSqrtPi * kSqrtHalf)) * exp(y * y * 0.5); });
}

// Hurwitz' zeta function: the sum of (k + other)^-self over k = 0, 1, ... The derivative is that with respect to other.
AG_OP("special_zeta(Tensor self, Tensor other) -> Tensor", "function out")
Tensor special_zeta(const Tensor& self, const Tensor& other) {
  AG_DOOR(special_zeta, self, other);
  return of_two("special_zeta", F::HurwitzZeta, self, other,
                [](const Tensor& s, const Tensor& q) { return -s * special_zeta(s + 1, q); });
}

// The n-th derivative of digamma, n >= 0.
AG_OP("polygamma(int n, Tensor self) -> Tensor", "function out")
Tensor polygamma(int64_t n, const Tensor& self) {
  AG_DOOR(polygamma, n, self);
  AG_CHECK(n >= 0 && n < INT64_MAX, "polygamma: n must not be negative nor the greatest int64, got ", n);
  const Tensor x = self.to(floating("polygamma", self.dtype()));
  const Tensor y = n == 0 ? digamma(x.detach()) : evaluated(F::Polygamma, x, {full_like(x, static_cast<double>(n)), x});
  return record("polygamma", y, {x}, [x = Saved(x), n](const Tensor& g, GradientSink out) {
    out[0] = g * polygamma(n + 1, x.unpack(out.node()));
  });
}
AG_OP("polygamma.method(Tensor self, int n) -> Tensor", "method inplace")
Tensor polygamma(const Tensor& self, int64_t n) {
  AG_DOOR(polygamma, self, n);
  return polygamma(n, self);
}
AG_OP("special_polygamma(int n, Tensor self) -> Tensor", "function out")
Tensor special_polygamma(int64_t n, const Tensor& self) {
  AG_DOOR(special_polygamma, n, self);
  return polygamma(n, self);
}

namespace {

// The density of Gamma(a) at x.
Tensor gamma_density(const Tensor& a, const Tensor& x) { return exp(xlogy(a - 1, x) - x - lgamma(a)); }

}  // namespace

// The share of Gamma(self) below other: the regularised lower incomplete gamma function. Its derivative is that with
// respect to other.
AG_OP("igamma(Tensor self, Tensor other) -> Tensor", "function method inplace out")
Tensor igamma(const Tensor& self, const Tensor& other) {
  AG_DOOR(igamma, self, other);
  return of_two("igamma", F::LowerGamma, self, other, gamma_density);
}
AG_OP("special_gammainc(Tensor self, Tensor other) -> Tensor", "function out")
Tensor special_gammainc(const Tensor& self, const Tensor& other) {
  AG_DOOR(special_gammainc, self, other);
  return igamma(self, other);
}
// The share above: 1 - igamma, exact where it is small.
AG_OP("igammac(Tensor self, Tensor other) -> Tensor", "function method inplace out")
Tensor igammac(const Tensor& self, const Tensor& other) {
  AG_DOOR(igammac, self, other);
  return of_two("igammac", F::UpperGamma, self, other,
                [](const Tensor& a, const Tensor& x) { return -gamma_density(a, x); });
}
AG_OP("special_gammaincc(Tensor self, Tensor other) -> Tensor", "function out")
Tensor special_gammaincc(const Tensor& self, const Tensor& other) {
  AG_DOOR(special_gammaincc, self, other);
  return igammac(self, other);
}

// log of the multivariate gamma function of dimension p: lgamma(x) + ... + lgamma(x - (p - 1) / 2) and a constant.
AG_OP("mvlgamma(Tensor self, int p) -> Tensor", "function method inplace out")
Tensor mvlgamma(const Tensor& self, int64_t p) {
  AG_DOOR(mvlgamma, self, p);
  AG_CHECK(p >= 1, "mvlgamma: p must be positive, got ", p);
  const Tensor steps = arange(p, TensorOptions(floating("mvlgamma", self.dtype())).device(self.device())) * 0.5;
  const auto n = static_cast<double>(p);
  return sum(lgamma(unsqueeze(self, -1) - steps), IntArrayRef({-1})) + n * (n - 1) / 4 * 1.14472988584940017414;
}
AG_OP("special_multigammaln(Tensor self, int p) -> Tensor", "function out")
Tensor special_multigammaln(const Tensor& self, int64_t p) {
  AG_DOOR(special_multigammaln, self, p);
  return mvlgamma(self, p);
}

// Orthogonal polynomials of degree n at x; degrees are cut to whole numbers, negative ones give 0. There is no
// derivative.
AG_OP("special_chebyshev_polynomial_t(Tensor x, Tensor n) -> Tensor", "function out")
Tensor special_chebyshev_polynomial_t(const Tensor& x, const Tensor& n) {
  AG_DOOR(special_chebyshev_polynomial_t, x, n);
  return polynomial("special_chebyshev_polynomial_t", F::ChebyshevT, x, n);
}
AG_OP("special_chebyshev_polynomial_u(Tensor x, Tensor n) -> Tensor", "function out")
Tensor special_chebyshev_polynomial_u(const Tensor& x, const Tensor& n) {
  AG_DOOR(special_chebyshev_polynomial_u, x, n);
  return polynomial("special_chebyshev_polynomial_u", F::ChebyshevU, x, n);
}
AG_OP("special_chebyshev_polynomial_v(Tensor x, Tensor n) -> Tensor", "function out")
Tensor special_chebyshev_polynomial_v(const Tensor& x, const Tensor& n) {
  AG_DOOR(special_chebyshev_polynomial_v, x, n);
  return polynomial("special_chebyshev_polynomial_v", F::ChebyshevV, x, n);
}
AG_OP("special_chebyshev_polynomial_w(Tensor x, Tensor n) -> Tensor", "function out")
Tensor special_chebyshev_polynomial_w(const Tensor& x, const Tensor& n) {
  AG_DOOR(special_chebyshev_polynomial_w, x, n);
  return polynomial("special_chebyshev_polynomial_w", F::ChebyshevW, x, n);
}
AG_OP("special_hermite_polynomial_h(Tensor x, Tensor n) -> Tensor", "function out")
Tensor special_hermite_polynomial_h(const Tensor& x, const Tensor& n) {
  AG_DOOR(special_hermite_polynomial_h, x, n);
  return polynomial("special_hermite_polynomial_h", F::HermiteH, x, n);
}
AG_OP("special_hermite_polynomial_he(Tensor x, Tensor n) -> Tensor", "function out")
Tensor special_hermite_polynomial_he(const Tensor& x, const Tensor& n) {
  AG_DOOR(special_hermite_polynomial_he, x, n);
  return polynomial("special_hermite_polynomial_he", F::HermiteHe, x, n);
}
AG_OP("special_laguerre_polynomial_l(Tensor x, Tensor n) -> Tensor", "function out")
Tensor special_laguerre_polynomial_l(const Tensor& x, const Tensor& n) {
  AG_DOOR(special_laguerre_polynomial_l, x, n);
  return polynomial("special_laguerre_polynomial_l", F::LaguerreL, x, n);
}
AG_OP("special_legendre_polynomial_p(Tensor x, Tensor n) -> Tensor", "function out")
Tensor special_legendre_polynomial_p(const Tensor& x, const Tensor& n) {
  AG_DOOR(special_legendre_polynomial_p, x, n);
  return polynomial("special_legendre_polynomial_p", F::LegendreP, x, n);
}

}  // namespace argand
