// Elementary functions of complex numbers: branch cuts and special values (infinities, NaN, signed zeros) as in C99,
// annex G. Where annex G leaves a sign open, the one that follows from the others is taken.
//
// Each is computed from real functions without a branch. An intermediate result may overflow only where the function
// itself does, but for exp and what is made of it, which give up where exp(re) overflows.
#pragma once
#include "argand/formulas/complex_number.h"
#include "argand/formulas/constants.h"

namespace argand {
namespace detail {

template <class V>
AG_HD AG_INLINE auto is_finite(V x) {
  return x - x == 0;
}
template <class V>
AG_HD AG_INLINE V not_a_number() {
  return V(__builtin_nan(""));
}
template <class V>
AG_HD AG_INLINE V infinity() {
  return V(__builtin_inf());
}

// From here on 1 is nothing beside the square.
template <class V>
inline constexpr double kFar = sizeof(typename V::Element) == 4 ? 1e4 : 1e8;
template <class V>
inline constexpr double kEpsilon = sizeof(typename V::Element) == 4 ? 1.1920929e-7 : 2.220446049250313e-16;

// log(hypot(x, y)), exact near 1 and without overflow.
template <class V>
AG_HD AG_INLINE V log_magnitude(V x, V y) {
  V a = abs(x), b = abs(y), high = where(a > b, a, b), low = where(a > b, b, a);
  V r = hypot(a * 0.5, b * 0.5);
  V near = 0.5 * log1p((high - 1) * (high + 1) + low * low);
  return where((r > 0.25) & (r < 1), near,
               where(r < 1e-30, log(hypot(a * 1e30, b * 1e30)) - 69.0775527898213705, log(r) + formula::kLn2));
}

// The real and the imaginary part of asin(z), and the real part of acos(z), for z in the first quadrant.
// Hull, Fairgrieve and Tang, "Implementing the complex arcsine and arccosine functions using exception handling", ACM
// TOMS 23 (1997).
template <class V>
struct ArcParts {
  V asin, acos, height;
};
template <class V>
AG_HD ArcParts<V> arc_parts(V x, V y) {
  V r = hypot(x + 1, y), s = hypot(x - 1, y), a = 0.5 * (r + s), b = x / a, yy = y * y;
  V left = yy / (r + (x + 1)), inside = s + (1 - x), outside = s + (x - 1);
  V root =
      sqrt(where(x <= 1, 0.5 * (a + x) * (left + inside), 0.5 * yy * ((a + x) / (r + (x + 1)) + (a + x) / outside)));
  V asin_part = where(b <= 0.6417, asin(b), atan2(x, root));
  V acos_part = where(b <= 0.6417, acos(b), atan2(root, x));
  V minus_one = 0.5 * (left + where(x < 1, yy / inside, outside));
  V height = where(a <= 1.5, log1p(minus_one + sqrt(minus_one * (a + 1))), log(a + sqrt((a - 1) * (a + 1))));

  // y so small that y * y is lost beside the distance to 1.
  auto flat = y <= kEpsilon<V> * abs(x - 1);
  V width = sqrt(abs(x - 1) * (x + 1));
  asin_part = where(flat, where(x < 1, asin(x), atan2(x, y)), asin_part);
  acos_part = where(flat, where(x < 1, acos(x), y / width), acos_part);
  asin_part = where(flat & (x > 1), V(formula::kPi / 2) - y / width, asin_part);
  height = where(flat, where(x < 1, y / width, log1p((x - 1) + width)), height);
  height = where(flat & (x == 1), V(0), height);
  acos_part = where(flat & (x == 1), V(0), acos_part);
  asin_part = where(flat & (x == 1), V(formula::kPi / 2), asin_part);

  auto far = (x > kFar<V>) | (y > kFar<V>);
  ArcParts<V> p;
  p.asin = where(x == 0, x, where(far, atan2(x, y), asin_part));
  p.acos = where(x == 0, V(formula::kPi / 2), where(far, atan2(y, x), acos_part));
  p.height = where(is_inf(x) | is_inf(y), infinity<V>(), where(far, formula::kLn2 + log_magnitude(x, y), height));
  return p;
}

// atanh of z in the first quadrant. After W. Kahan, "Branch cuts for complex elementary functions" (1987).
template <class V>
AG_HD Cx<V> atanh_part(V x, V y) {
  V c = 1 - x;
  V re = 0.25 * log1p(4 * x / (c * c + y * y));
  V im = 0.5 * atan2(2 * y, c * (1 + x) - y * y);
  auto pole = (x == 1) & (y < kEpsilon<V>);
  re = where(pole, 0.5 * (formula::kLn2 - log(y)), re);
  im = where(x == 1, 0.5 * atan2(V(2), -y), im);
  im = where((y == 0) & (x <= 1), y, im);
  V m = where(x > y, x, y), p = x / m, q = y / m, norm = (p * p + q * q) * m;
  auto far = (x > kFar<V>) | (y > kFar<V>);
  re = where(far, p / norm, re);
  im = where(far, V(formula::kPi / 2) - q / norm, im);
  auto endless = is_inf(x) | is_inf(y);
  re = where(endless | (x == 0), V(0), re);
  im = where(endless, where(is_nan(y), y, V(formula::kPi / 2)), im);
  return {re, im};
}

}  // namespace detail

template <class V>
AG_HD AG_INLINE Cx<V> exp(Cx<V> z) {
  V r = exp(z.re);
  auto turns = detail::is_finite(z.im), vanishes = z.re == -detail::infinity<V>();
  V re = where(is_inf(z.re), r, detail::not_a_number<V>());
  V im = where(vanishes, copysign(V(0), z.im), detail::not_a_number<V>());
  return {where(turns, r * cos(z.im), re), where(z.im == 0, z.im, where(turns, r * sin(z.im), im))};
}
// exp(z) - 1, exact near 0.
template <class V>
AG_HD AG_INLINE Cx<V> expm1(Cx<V> z) {
  Cx<V> e = exp(z);
  V s = sin(z.im * 0.5);
  V re = expm1(z.re) * cos(z.im) - 2 * s * s;
  return {where(detail::is_finite(z.im), re, e.re - 1), e.im};
}
template <class V>
AG_HD AG_INLINE Cx<V> log(Cx<V> z) {
  return {detail::log_magnitude(z.re, z.im), atan2(z.im, z.re)};
}
// log(1 + z), exact near 0.
template <class V>
AG_HD AG_INLINE Cx<V> log1p(Cx<V> z) {
  V near = 0.5 * log1p(z.re * (2 + z.re) + z.im * z.im);
  auto small = (abs(z.re) < 0.5) & (abs(z.im) < 0.5);
  return {where(small, near, detail::log_magnitude(1 + z.re, z.im)), atan2(z.im, 1 + z.re)};
}
template <class V>
AG_HD AG_INLINE Cx<V> log2(Cx<V> z) {
  return log(z) * 1.44269504088896340736;
}
template <class V>
AG_HD AG_INLINE Cx<V> log10(Cx<V> z) {
  return log(z) * 0.43429448190325182765;
}

// The larger part by addition, the other from re(w) im(w) = im(z) / 2.
template <class V>
AG_HD AG_INLINE Cx<V> sqrt(Cx<V> z) {
  V a = abs(z.re), b = abs(z.im), high = where(a > b, a, b);
  V scale =
      where(high > 1e30, V(0.5), where(high < 1e-30, V(sizeof(typename V::Element) == 4 ? 0x1p40 : 0x1p400), V(1)));
  V x = a * scale * scale, y = b * scale * scale;
  V t = sqrt((hypot(x, y) + x) * 0.5) / scale;
  V u = where(t == 0, V(0), b / (2 * t));
  t = where(is_inf(b), b, t);
  u = where(is_inf(b), b, u);
  auto right = z.re >= 0;
  return {where(right | is_inf(b), t, u), copysign(where(right, u, t), z.im)};
}

template <class V>
AG_HD AG_INLINE Cx<V> sinh(Cx<V> z) {
  V open = where((z.re == 0) | is_inf(z.re), z.re, detail::not_a_number<V>());
  V re = where(detail::is_finite(z.im), sinh(z.re) * cos(z.im), open);
  return {re, where(z.im == 0, z.im, cosh(z.re) * sin(z.im))};
}
template <class V>
AG_HD AG_INLINE Cx<V> cosh(Cx<V> z) {
  V open = where(is_inf(z.re), abs(z.re), detail::not_a_number<V>());
  V re = where(detail::is_finite(z.im), cosh(z.re) * cos(z.im), open);
  V zero = copysign(V(0), z.re) * copysign(V(1), z.im);
  auto vanishes = (z.im == 0) | ((z.re == 0) & !detail::is_finite(z.im));
  return {re, where(vanishes, zero, sinh(z.re) * sin(z.im))};
}
// Kahan 1987: with t = tan(im), s = sinh(re).
template <class V>
AG_HD AG_INLINE Cx<V> tanh(Cx<V> z) {
  V t = tan(z.im), s = sinh(z.re), b = 1 + t * t, c = sqrt(1 + s * s), d = 1 + b * s * s;
  auto turns = detail::is_finite(z.im);
  Cx<V> near{where((z.re == 0) & !turns, z.re, b * c * s / d), where(z.im == 0, z.im, t / d)};
  V e = exp(-abs(z.re));
  V bend = where(turns, 4 * sin(z.im) * cos(z.im) * e * e, where(is_inf(z.re), V(0), detail::not_a_number<V>()));
  Cx<V> far{where(turns | is_inf(z.re), copysign(V(1), z.re), detail::not_a_number<V>()), bend};
  return where(abs(z.re) > 18, far, near);
}

template <class V>
AG_HD AG_INLINE Cx<V> sin(Cx<V> z) {
  Cx<V> w = sinh(Cx<V>(-z.im, z.re));
  return {w.im, -w.re};
}
template <class V>
AG_HD AG_INLINE Cx<V> cos(Cx<V> z) {
  return cosh(Cx<V>(-z.im, z.re));
}
template <class V>
AG_HD AG_INLINE Cx<V> tan(Cx<V> z) {
  Cx<V> w = tanh(Cx<V>(-z.im, z.re));
  return {w.im, -w.re};
}

template <class V>
AG_HD Cx<V> asin(Cx<V> z) {
  auto p = detail::arc_parts(abs(z.re), abs(z.im));
  return {copysign(p.asin, z.re), copysign(p.height, z.im)};
}
template <class V>
AG_HD Cx<V> acos(Cx<V> z) {
  auto p = detail::arc_parts(abs(z.re), abs(z.im));
  return {where(z.re < 0, formula::kPi - p.acos, p.acos), copysign(p.height, -z.im)};
}
template <class V>
AG_HD Cx<V> asinh(Cx<V> z) {
  auto p = detail::arc_parts(abs(z.im), abs(z.re));
  return {copysign(p.height, z.re), copysign(p.asin, z.im)};
}
template <class V>
AG_HD Cx<V> acosh(Cx<V> z) {
  auto p = detail::arc_parts(abs(z.re), abs(z.im));
  return {p.height, copysign(where(z.re < 0, formula::kPi - p.acos, p.acos), z.im)};
}
template <class V>
AG_HD Cx<V> atanh(Cx<V> z) {
  Cx<V> w = detail::atanh_part(abs(z.re), abs(z.im));
  return {copysign(w.re, z.re), copysign(w.im, z.im)};
}
template <class V>
AG_HD Cx<V> atan(Cx<V> z) {
  Cx<V> w = detail::atanh_part(abs(z.im), abs(z.re));
  return {copysign(w.im, z.re), copysign(w.re, z.im)};
}

template <class V>
AG_HD AG_INLINE Cx<V> sigmoid(Cx<V> z) {
  return Cx<V>(1) / (exp(-z) + Cx<V>(1));
}
template <class V>
AG_HD AG_INLINE Cx<V> pow(Cx<V> a, Cx<V> b) {
  Cx<V> at_zero = where(b == Cx<V>(0), Cx<V>(1), Cx<V>(0));
  return where(a == Cx<V>(0), at_zero, exp(b * log(a)));
}

}  // namespace argand
