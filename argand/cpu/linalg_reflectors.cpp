// Householder reflections, one by one in narrow panels and in blocks I - V T V^H beyond them (Schreiber and Van Loan,
// "A storage-efficient WY representation for products of Householder transformations", 1989).
#include "argand/cpu/linalg.h"

namespace argand::dense {
namespace {

constexpr int64_t kBlock = 32;

// The Euclidean length, safe from overflow and underflow.
template <class T>
RealOf<T> length(const T* x, int64_t n) {
  RealOf<T> most = 0;
  for (int64_t i = 0; i < n; ++i) most = std::max({most, std::abs(real_part(x[i])), std::abs(imag_part(x[i]))});
  if (most == 0 || !std::isfinite(most)) return most;
  double sum = 0;
  for (int64_t i = 0; i < n; ++i) {
    const double re = static_cast<double>(real_part(x[i])) / static_cast<double>(most);
    const double im = static_cast<double>(imag_part(x[i])) / static_cast<double>(most);
    sum += re * re + im * im;
  }
  return static_cast<RealOf<T>>(static_cast<double>(most) * std::sqrt(sum));
}

// Reflections of the columns of a panel, applied within it; rows of a are contiguous, columns are gathered.
template <class T>
void qr_panel(const Mat<T>& a, T* tau) {
  std::vector<T> v(static_cast<size_t>(a.rows)), factors(v.size()), w(static_cast<size_t>(a.cols));
  for (int64_t j = 0; j < std::min(a.rows, a.cols); ++j) {
    const int64_t m = a.rows - j, n = a.cols - j - 1;
    for (int64_t i = 0; i < m; ++i) v[static_cast<size_t>(i)] = a(j + i, j);
    const Reflector<T> h = reflect(v.data(), m);
    tau[j] = h.tau;
    a(j, j) = h.beta;
    for (int64_t i = 1; i < m; ++i) a(j + i, j) = v[static_cast<size_t>(i)];
    if (n == 0 || is_zero(h.tau)) continue;
    // A -= conj(tau) v (v^H A)
    std::fill_n(w.begin(), n, T(0));
    for (size_t i = 0; i < static_cast<size_t>(m); ++i) factors[i] = conjugate(v[i]);
    rows<T>().combine(m, n, factors.data(), a.row(j) + j + 1, a.ld, w.data());
    for (int64_t i = 0; i < m; ++i) {
      const T x = negated(conjugate(h.tau) * v[static_cast<size_t>(i)]);
      rows<T>().combine(1, n, &x, w.data(), 0, a.row(j + i) + j + 1);
    }
  }
}

// V of a panel, with its ones and zeros.
template <class T>
Owned<T> unit_trapezoid(const Mat<T>& panel, int64_t k) {
  Owned<T> v(panel.rows, k);
  for (int64_t i = 0; i < panel.rows; ++i) {
    std::copy(panel.row(i), panel.row(i) + std::min(i, k), v->row(i));
    if (i < k) v(i, i) = T(1);
  }
  return v;
}

// Upper triangular T with (I - tau_0 v_0 v_0^H) (I - tau_1 v_1 v_1^H) ... = I - V T V^H.
template <class T>
Owned<T> triangle_of(const Mat<T>& v, const T* tau) {
  const int64_t k = v.cols;
  Owned<T> t(k, k);
  const Owned<T> products(k, k);
  multiply(*products, adjoint(v), as_is(v), v.rows);
  for (int64_t j = 0; j < k; ++j) {
    for (int64_t i = 0; i < j; ++i) {
      T sum(0);
      for (int64_t l = i; l < j; ++l) sum = sum + t(i, l) * products(l, j);
      t(i, j) = negated(sum * tau[j]);
    }
    t(j, j) = tau[j];
  }
  return t;
}

// c -= V op(T) (V^H c): the block of reflections, or its adjoint.
template <class T>
void apply_block(const Mat<T>& v, const Mat<T>& t, const Mat<T>& c, bool of_adjoint) {
  const int64_t k = v.cols;
  const Owned<T> w(k, c.cols), tw(k, c.cols);
  multiply(*w, adjoint(v), as_is(c), v.rows);
  multiply(*tw, of_adjoint ? adjoint(t) : as_is(t), as_is(*w), k);
  multiply(c, as_is(v), as_is(*tw), k, -1, 1);
}

}  // namespace

template <class T>
Reflector<T> reflect(T* x, int64_t n) {
  using R = RealOf<T>;
  // Quotients of numbers near the least ones have too few digits for a reflection to be unitary.
  constexpr R kLeast = std::numeric_limits<R>::min() / kEps<R>;
  const T alpha = x[0];
  const R rest = length(x + 1, n - 1), size = std::max(rough_magnitude(alpha), rest);
  if (size > 0 && size < kLeast) {
    for (int64_t i = 0; i < n; ++i) x[i] = times_real(x[i], 1 / kLeast);
    const Reflector<T> scaled = reflect(x, n);
    return {scaled.tau, scaled.beta * kLeast};
  }
  x[0] = T(1);
  if (rest == 0 && imag_part(alpha) == 0) return {T(0), real_part(alpha)};
  const R whole = std::hypot(magnitude(alpha), rest);
  const R beta = std::signbit(real_part(alpha)) ? whole : -whole;
  const T shifted = alpha - T(beta);
  for (int64_t i = 1; i < n; ++i) x[i] = quotient(x[i], shifted);
  return {quotient(T(beta) - alpha, T(beta)), beta};
}

template <class T>
void qr(const Mat<T>& a, T* tau) {
  const int64_t k = std::min(a.rows, a.cols);
  for (int64_t j = 0; j < k; j += kBlock) {
    const int64_t width = std::min(kBlock, k - j), rest = a.cols - j - width;
    const Mat<T> panel = a.block(j, j, a.rows - j, width);
    qr_panel(panel, tau + j);
    if (rest == 0) continue;
    const Owned<T> v = unit_trapezoid(panel, width);
    const Owned<T> t = triangle_of(*v, tau + j);
    apply_block(*v, *t, a.block(j, j + width, a.rows - j, rest), true);
  }
}

template <class T>
void reflections(const Mat<T>& q, const Mat<T>& v, const T* tau, int64_t count) {
  for (int64_t i = 0; i < q.rows; ++i) {
    std::fill(q.row(i), q.row(i) + q.cols, T(0));
    if (i < q.cols) q(i, i) = T(1);
  }
  if (count == 0) return;
  // From the last block to the first: what has not been reached yet is still the identity.
  for (int64_t j = (count - 1) / kBlock * kBlock; j >= 0; j -= kBlock) {
    const int64_t width = std::min(kBlock, count - j);
    const Owned<T> block = unit_trapezoid(v.block(j, j, v.rows - j, width), width);
    const Owned<T> t = triangle_of(*block, tau + j);
    apply_block(*block, *t, q.block(j, j, q.rows - j, q.cols - j), false);
  }
}

#define AG_INSTANCE(T)                        \
  template Reflector<T> reflect(T*, int64_t); \
  template void qr(const Mat<T>&, T*);        \
  template void reflections(const Mat<T>&, const Mat<T>&, const T*, int64_t);
AG_FOR_LINALG_TYPES(AG_INSTANCE)
#undef AG_INSTANCE

}  // namespace argand::dense
