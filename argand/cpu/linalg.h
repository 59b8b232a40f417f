// Factorizations of one matrix, in place.
#pragma once
#include "argand/cpu/dense.h"

namespace argand::dense {

// --- linalg_factors.cpp
// The lower triangle of a becomes L, the upper zero; the order of the first minor that is not positive, or 0.
template <class T>
int32_t cholesky(const Mat<T>& a);
// a becomes U and L; pivots as LinalgOps say; the first zero pivot, or 0.
template <class T>
int32_t lu(const Mat<T>& a, int32_t* pivots, bool pivot);
// x becomes a^-1 x for triangular a.
template <class T>
void solve_triangular(const Mat<T>& a, const Mat<T>& x, bool upper, bool unit);

// --- linalg_reflectors.cpp
// I - tau v v^H with v[0] = 1 whose adjoint takes x to (beta, 0, ..., 0), beta real; x becomes v.
template <class T>
struct Reflector {
  T tau;
  RealOf<T> beta;
};
template <class T>
Reflector<T> reflect(T* x, int64_t n);
// a becomes R and vectors, tau [min(rows, cols)].
template <class T>
void qr(const Mat<T>& a, T* tau);
// q [m, n], n <= m: the first columns of the product of the `count` reflections in the columns of v [m, count], whose
// diagonal and what lies above is not read.
template <class T>
void reflections(const Mat<T>& q, const Mat<T>& v, const T* tau, int64_t count);

// --- linalg_eigh.cpp, linalg_svd.cpp, linalg_eig.cpp. They return how many values did not converge.
template <class T>
int32_t eigh(const Mat<T>& a, RealOf<T>* values, bool vectors);
// a [m, n], m >= n, is overwritten; u [m, n] and v [n, n], or null data.
template <class T>
int32_t svd(const Mat<T>& a, const Mat<T>& u, RealOf<T>* s, const Mat<T>& v);
template <class T>
int32_t eig(const Mat<T>& a, Complex<RealOf<T>>* values, const Mat<Complex<RealOf<T>>>& vectors);

}  // namespace argand::dense

#define AG_FOR_LINALG_TYPES(X) X(float) X(double) X(Complex<float>) X(Complex<double>)
