// Cx<V>: complex numbers as a pair of real V, for any V with real arithmetic: vectors on the CPU, one number in a CUDA
// thread. In memory real and imaginary parts alternate; load and store separate and join them. Functions beyond
// arithmetic are in complex.h.
#pragma once
#include "argand/core/scalar.h"
#include "argand/formulas/formula.h"

namespace argand {

template <class V>
struct Cx {
  using Element = Complex<typename V::Element>;
  using Real = V;
  using MaskType = typename V::MaskType;
  static constexpr int size = V::size;
  V re, im;

  Cx() = default;
  AG_HD AG_INLINE Cx(V r, V i = V(0)) : re(r), im(i) {}
  template <class S>
  requires std::is_arithmetic_v<S> AG_HD AG_INLINE Cx(S s) : re(s), im(0) {}
  AG_HD AG_INLINE Cx(const Scalar& s) : re(s), im(s.imag()) {}

  friend AG_HD AG_INLINE Cx operator+(Cx a, Cx b) { return {a.re + b.re, a.im + b.im}; }
  friend AG_HD AG_INLINE Cx operator-(Cx a, Cx b) { return {a.re - b.re, a.im - b.im}; }
  friend AG_HD AG_INLINE Cx operator*(Cx a, Cx b) { return {a.re * b.re - a.im * b.im, a.re * b.im + a.im * b.re}; }
  // A real factor touches each part alone: (inf + 0i) * 1 stays what it is.
  friend AG_HD AG_INLINE Cx operator*(Cx a, V b) { return {a.re * b, a.im * b}; }
  friend AG_HD AG_INLINE Cx operator*(V b, Cx a) { return {a.re * b, a.im * b}; }
  friend AG_HD AG_INLINE Cx operator*(Cx a, const Scalar& s) { return s.imag() == 0 ? a * V(s) : a * Cx(s); }
  template <class S>
  requires std::is_arithmetic_v<S>
  friend AG_HD AG_INLINE Cx operator*(Cx a, S b) { return a * V(b); }
  template <class S>
  requires std::is_arithmetic_v<S>
  friend AG_HD AG_INLINE Cx operator*(S b, Cx a) { return a * V(b); }
  friend AG_HD AG_INLINE Cx operator/(Cx a, V b) { return {a.re / b, a.im / b}; }
  template <class S>
  requires std::is_arithmetic_v<S>
  friend AG_HD AG_INLINE Cx operator/(Cx a, S b) { return a / V(b); }
  // Scaled by the larger part of the divisor, so that it neither overflows nor vanishes on the way.
  friend AG_HD AG_INLINE Cx operator/(Cx a, Cx b) {
    V scale = max(abs(b.re), abs(b.im));
    V c = where(scale == 0, b.re, b.re / scale), d = where(scale == 0, b.im, b.im / scale);
    V norm = where(scale == 0, scale, (c * c + d * d) * scale);
    return {(a.re * c + a.im * d) / norm, (a.im * c - a.re * d) / norm};
  }
  friend AG_HD AG_INLINE Cx operator-(Cx a) { return {-a.re, -a.im}; }
  friend AG_HD AG_INLINE MaskType operator==(Cx a, Cx b) { return (a.re == b.re) & (a.im == b.im); }
  friend AG_HD AG_INLINE MaskType operator!=(Cx a, Cx b) { return (a.re != b.re) | (a.im != b.im); }
  friend AG_HD AG_INLINE Cx where(MaskType m, Cx a, Cx b) { return {where(m, a.re, b.re), where(m, a.im, b.im)}; }

  friend AG_HD AG_INLINE Cx conj(Cx z) { return {z.re, -z.im}; }
  friend AG_HD AG_INLINE V real(Cx z) { return z.re; }
  friend AG_HD AG_INLINE V abs(Cx z) { return hypot(z.re, z.im); }
  friend AG_HD AG_INLINE V angle(Cx z) { return atan2(z.im, z.re); }
  friend AG_HD AG_INLINE Cx sgn(Cx z) {
    V r = abs(z);
    return where(r == 0, Cx(0), z / r);
  }
  friend AG_HD AG_INLINE MaskType is_nan(Cx z) { return is_nan(z.re) | is_nan(z.im); }
  friend AG_HD AG_INLINE MaskType is_inf(Cx z) { return is_inf(z.re) | is_inf(z.im); }
};

}  // namespace argand
