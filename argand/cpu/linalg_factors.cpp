// Cholesky, LU and triangular systems, each by halves: the products between the halves do almost all of the work
// (Toledo, "Locality of reference in LU decomposition with partial pivoting", 1997).
#include "argand/cpu/linalg.h"

namespace argand::dense {
namespace {

constexpr int64_t kLeaf = 32;       // order below which triangles are solved row by row
constexpr int64_t kPanel = 8;       // columns of LU eliminated one by one
constexpr int64_t kColumns = 256;   // right-hand sides that stay in the first-level cache
constexpr int64_t kHerkLeaf = 128;  // order below which both triangles of a Hermitian update are computed

int64_t half(int64_t n) { return n <= 2 * kPanel ? n / 2 : n / 2 / kPanel * kPanel; }

template <class T>
void solve_leaf(const Mat<T>& a, const Mat<T>& x, bool upper, bool unit) {
  const int64_t n = a.rows;
  T factors[kLeaf];
  for (int64_t step = 0; step < n; ++step) {
    const int64_t i = upper ? n - 1 - step : step, from = upper ? i + 1 : 0;
    for (int64_t k = 0; k < step; ++k) factors[k] = negated(a(i, from + k));
    rows<T>().combine(step, x.cols, factors, x.row(from), x.ld, x.row(i));
    if (unit) continue;
    const T d = a(i, i);
    for (int64_t j = 0; j < x.cols; ++j) x(i, j) = quotient(x(i, j), d);
  }
}

// One right-hand side: dot products of rows. `solved` holds the conjugates of x, as dot() wants them.
template <class T>
void solve_vector(const Mat<T>& a, const Mat<T>& x, bool upper, bool unit) {
  const int64_t n = a.rows;
  std::vector<T> solved(static_cast<size_t>(n));
  for (int64_t step = 0; step < n; ++step) {
    const int64_t i = upper ? n - 1 - step : step, from = upper ? i + 1 : 0;
    T y = x(i, 0) - rows<T>().dot(step, solved.data() + from, a.row(i) + from);
    if (!unit) y = quotient(y, a(i, i));
    x(i, 0) = y;
    solved[static_cast<size_t>(i)] = conjugate(y);
  }
}

template <class T>
void solve_halves(const Mat<T>& a, const Mat<T>& x, bool upper, bool unit) {
  const int64_t n = a.rows;
  if (n <= kLeaf) {
    for (int64_t j = 0; j < x.cols; j += kColumns)
      solve_leaf(a, x.block(0, j, n, std::min(kColumns, x.cols - j)), upper, unit);
    return;
  }
  const int64_t k = half(n), rest = n - k;
  const Mat<T> first = x.block(0, 0, k, x.cols), second = x.block(k, 0, rest, x.cols);
  if (upper) {
    solve_halves(a.block(k, k, rest, rest), second, upper, unit);
    subtract_product(first, a.block(0, k, k, rest), second);
    solve_halves(a.block(0, 0, k, k), first, upper, unit);
  } else {
    solve_halves(a.block(0, 0, k, k), first, upper, unit);
    subtract_product(second, a.block(k, 0, rest, k), first);
    solve_halves(a.block(k, k, rest, rest), second, upper, unit);
  }
}

// ---- Cholesky

template <class T>
int32_t cholesky_leaf(const Mat<T>& a) {
  const int64_t n = a.rows;
  T column[kLeaf];
  for (int64_t k = 0; k < n; ++k) {
    const RealOf<T> d = real_part(a(k, k));
    if (!(d > 0)) return static_cast<int32_t>(k + 1);
    const RealOf<T> root = std::sqrt(d);
    a(k, k) = root;
    for (int64_t i = k + 1; i < n; ++i) {
      a(i, k) = times_real(a(i, k), 1 / root);
      column[i] = conjugate(a(i, k));
    }
    for (int64_t i = k + 1; i < n; ++i) {
      const T factor = negated(a(i, k));
      rows<T>().combine(1, i - k, &factor, column + k + 1, 0, a.row(i) + k + 1);
    }
  }
  return 0;
}

// The lower triangle of c -= a b, b being the adjoint of a.
template <class T>
void subtract_square(const Mat<T>& c, const Mat<T>& a, const Mat<T>& b) {
  const int64_t n = c.rows;
  if (n <= kHerkLeaf) return subtract_product(c, a, b);
  const int64_t k = half(n), rest = n - k;
  subtract_square(c.block(0, 0, k, k), a.block(0, 0, k, a.cols), b.block(0, 0, b.rows, k));
  subtract_product(c.block(k, 0, rest, k), a.block(k, 0, rest, a.cols), b.block(0, 0, b.rows, k));
  subtract_square(c.block(k, k, rest, rest), a.block(k, 0, rest, a.cols), b.block(0, k, b.rows, rest));
}

template <class T>
int32_t cholesky_halves(const Mat<T>& a) {
  const int64_t n = a.rows;
  if (n <= kLeaf) return cholesky_leaf(a);
  const int64_t k = half(n), rest = n - k;
  if (const int32_t bad = cholesky_halves(a.block(0, 0, k, k))) return bad;
  // L21 = A21 L11^-H: its adjoint solves L11 X = A21^H.
  const Mat<T> below = a.block(k, 0, rest, k);
  const Owned<T> x(k, rest);
  for (int64_t i = 0; i < rest; ++i)
    for (int64_t j = 0; j < k; ++j) x(j, i) = conjugate(below(i, j));
  solve_halves(a.block(0, 0, k, k), *x, false, false);
  for (int64_t i = 0; i < rest; ++i)
    for (int64_t j = 0; j < k; ++j) below(i, j) = conjugate(x(j, i));
  subtract_square(a.block(k, k, rest, rest), below, *x);
  const int32_t bad = cholesky_halves(a.block(k, k, rest, rest));
  return bad ? static_cast<int32_t>(bad + k) : 0;
}

// ---- LU

template <class T>
void exchange_rows(const Mat<T>& a, const int32_t* pivots, int64_t count) {
  for (int64_t i = 0; i < count; ++i)
    if (pivots[i] - 1 != i) std::swap_ranges(a.row(i), a.row(i) + a.cols, a.row(pivots[i] - 1));
}

template <class T>
int32_t lu_panel(const Mat<T>& a, int32_t* pivots, bool pivot) {
  int32_t bad = 0;
  for (int64_t j = 0; j < std::min(a.rows, a.cols); ++j) {
    int64_t best = j;
    if (pivot)
      for (int64_t i = j + 1; i < a.rows; ++i)
        if (rough_magnitude(a(i, j)) > rough_magnitude(a(best, j))) best = i;
    pivots[j] = static_cast<int32_t>(best + 1);
    if (best != j) std::swap_ranges(a.row(j), a.row(j) + a.cols, a.row(best));
    if (is_zero(a(j, j))) {
      if (!bad) bad = static_cast<int32_t>(j + 1);
      continue;
    }
    const T inverse = quotient(T(1), a(j, j));
    const bool by_inverse = is_finite(inverse);
    for (int64_t i = j + 1; i < a.rows; ++i) {
      T* const row = a.row(i);
      const T factor = by_inverse ? row[j] * inverse : quotient(row[j], a(j, j));
      row[j] = factor;
      for (int64_t c = j + 1; c < a.cols; ++c) row[c] = row[c] - factor * a(j, c);
    }
  }
  return bad;
}

}  // namespace

template <class T>
void solve_triangular(const Mat<T>& a, const Mat<T>& x, bool upper, bool unit) {
  if (x.cols == 1 && x.ld == 1) return solve_vector(a, x, upper, unit);
  solve_halves(a, x, upper, unit);
}

template <class T>
int32_t cholesky(const Mat<T>& a) {
  const int32_t bad = cholesky_halves(a);
  for (int64_t i = 0; i < a.rows; ++i) std::fill(a.row(i) + i + 1, a.row(i) + a.cols, T(0));
  return bad;
}

template <class T>
int32_t lu(const Mat<T>& a, int32_t* pivots, bool pivot) {
  if (a.cols <= kPanel || a.rows == 1) return lu_panel(a, pivots, pivot);
  const int64_t n = std::min(a.rows, half(a.cols)), rest = a.cols - n, below = a.rows - n;
  const int32_t first = lu(a.block(0, 0, a.rows, n), pivots, pivot);
  const Mat<T> right = a.block(0, n, a.rows, rest);
  exchange_rows(right, pivots, n);
  solve_halves(a.block(0, 0, n, n), a.block(0, n, n, rest), false, true);
  if (below == 0) return first;
  subtract_product(a.block(n, n, below, rest), a.block(n, 0, below, n), a.block(0, n, n, rest));
  const int32_t second = lu(a.block(n, n, below, rest), pivots + n, pivot);
  exchange_rows(a.block(n, 0, below, n), pivots + n, std::min(below, rest));
  for (int64_t i = n; i < std::min(a.rows, a.cols); ++i) pivots[i] += static_cast<int32_t>(n);
  return first ? first : second ? static_cast<int32_t>(second + n) : 0;
}

#define AG_INSTANCE(T)                                \
  template int32_t cholesky(const Mat<T>&);           \
  template int32_t lu(const Mat<T>&, int32_t*, bool); \
  template void solve_triangular(const Mat<T>&, const Mat<T>&, bool, bool);
AG_FOR_LINALG_TYPES(AG_INSTANCE)
#undef AG_INSTANCE

}  // namespace argand::dense
