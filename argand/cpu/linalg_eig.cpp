// Eigenvalues of general matrices: reflections to Hessenberg form, then the shifted QR algorithm to Schur form, with
// double shifts for real matrices (Francis, 1961) and single ones for complex, and vectors by back substitution (Golub
// and Van Loan, "Matrix Computations", 7.4-7.6).
#include "argand/cpu/linalg_rotations.h"

namespace argand::dense {
namespace {

constexpr int kMostSweeps = 100;  // for one eigenvalue

// A = Z H Z^H; zt is the transpose of Z, or null data.
template <class T>
void to_hessenberg(const Mat<T>& a, const Mat<T>& zt) {
  const int64_t n = a.rows;
  std::vector<T> v(static_cast<size_t>(n)), factors(v), w(v), tau(v);
  const auto at = [](std::vector<T>& x, int64_t i) -> T& { return x[static_cast<size_t>(i)]; };
  const Owned<T> vectors(n, n);
  for (int64_t k = 0; k + 2 < n; ++k) {
    const int64_t from = k + 1, left = n - from;
    for (int64_t i = from; i < n; ++i) at(v, i) = a(i, k);
    const Reflector<T> h = reflect(&at(v, from), left);
    at(tau, k) = h.tau;
    a(from, k) = h.beta;
    for (int64_t i = from + 1; i < n; ++i) vectors(i, k) = at(v, i), a(i, k) = T(0);
    // A -= conj(tau) v (v^H A), then A -= tau (A v) v^H.
    for (int64_t i = from; i < n; ++i) at(factors, i) = conjugate(at(v, i));
    std::fill(w.begin(), w.end(), T(0));
    rows<T>().combine(left, left, &at(factors, from), a.row(from) + from, a.ld, &at(w, from));
    for (int64_t i = from; i < n; ++i) {
      const T x = negated(conjugate(h.tau) * at(v, i));
      rows<T>().combine(1, left, &x, &at(w, from), 0, a.row(i) + from);
    }
    for (int64_t i = 0; i < n; ++i) {
      // dot() conjugates its first row: A v is the conjugate of the sum of conj(A) conj(v).
      const T x = negated(h.tau * conjugate(rows<T>().dot(left, a.row(i) + from, &at(factors, from))));
      rows<T>().combine(1, left, &x, &at(factors, from), 0, a.row(i) + from);
    }
  }
  if (!zt.data) return;
  const Owned<T> q(n, n);
  (*q)(0, 0) = T(1);
  if (n > 1)
    reflections(q->block(1, 1, n - 1, n - 1), vectors->block(1, 0, n - 1, n - 1), tau.data(),
                std::max<int64_t>(0, n - 2));
  for (int64_t i = 0; i < n; ++i)
    for (int64_t j = 0; j < n; ++j) zt(j, i) = q(i, j);
}

// The Schur form of a Hessenberg matrix in place: all of it where zt is there, else only the blocks on the diagonal.
template <class T>
class SchurQr {
  using R = RealOf<T>;

 public:
  SchurQr(const Mat<T>& h, const Mat<T>& zt) : h_(h), zt_(zt), n_(h.rows) {
    for (int64_t i = 0; i < n_; ++i)
      for (int64_t j = std::max<int64_t>(0, i - 1); j < n_; ++j) norm_ = std::max(norm_, rough_magnitude(h(i, j)));
  }

  // How many values did not converge.
  int32_t run() {
    int sweeps = 0;
    for (int64_t last = n_ - 1; last > 0;) {
      int64_t first = last;
      while (first > 0 && !negligible(first)) --first;
      if (first == last) {
        --last, sweeps = 0;
        continue;
      }
      if constexpr (!kComplex<T>) {
        if (first == last - 1) {
          split_pair(first);
          last -= 2, sweeps = 0;
          continue;
        }
      }
      if (sweeps++ == kMostSweeps) return static_cast<int32_t>(last + 1);
      sweep(first, last, sweeps % 10 == 0);
    }
    return 0;
  }

 private:
  bool negligible(int64_t i) {
    const R around = rough_magnitude(h_(i, i)) + rough_magnitude(h_(i - 1, i - 1));
    if (rough_magnitude(h_(i, i - 1)) > kEps<R> * (around == 0 ? norm_ : around)) return false;
    h_(i, i - 1) = T(0);
    return true;
  }

  // Columns and rows a step on rows first ... last touches.
  int64_t column_end(int64_t last) const { return zt_.data ? n_ : last + 1; }
  int64_t row_begin(int64_t first) const { return zt_.data ? 0 : first; }

  // Rows i and i + 1 and, adjointly, the columns: with G = [c s; -conj(s) c], c real, h becomes G h G^H.
  void rotate(int64_t i, R c, T s, int64_t from_column, int64_t first, int64_t last) {
    const T s_conj = conjugate(s);
    const auto turn = [&](T& a, T& b, T toward, T back) {
      const T x = times_real(a, c) + toward * b, y = times_real(b, c) - back * a;
      a = x, b = y;
    };
    for (int64_t j = from_column; j < column_end(last); ++j) turn(h_(i, j), h_(i + 1, j), s, s_conj);
    const int64_t end = std::min(i + 3, last + 1);
    for (int64_t r = row_begin(first); r < end; ++r) turn(h_(r, i), h_(r, i + 1), s_conj, s);
    if (zt_.data)
      for (int64_t j = 0; j < n_; ++j) turn(zt_(i, j), zt_(i + 1, j), s_conj, s);
  }

  // c and s with G (x, y) = (r, 0).
  static void rotation_of(T x, T y, R& c, T& s) {
    const R size_x = magnitude(x), size_y = magnitude(y);
    if (size_y == 0) {
      c = 1, s = T(0);
    } else if (size_x == 0) {
      c = 0, s = times_real(conjugate(y), 1 / size_y);
    } else {
      const R r = std::hypot(size_x, size_y);
      c = size_x / r;
      s = times_real(times_real(x, 1 / size_x) * conjugate(y), 1 / r);
    }
  }

  void sweep(int64_t first, int64_t last, bool exceptional) {
    if constexpr (kComplex<T>)
      single_shift(first, last, exceptional);
    else
      double_shift(first, last, exceptional);
  }

  // The eigenvalue of the last 2 x 2 block nearest to its last entry (Wilkinson).
  T shift_of(int64_t last) {
    const T a = h_(last - 1, last - 1), b = h_(last - 1, last), c = h_(last, last - 1), d = h_(last, last);
    const T half = times_real(a - d, R(0.5)), product = b * c;
    const T root = square_root(half * half + product);
    const T sum = half + root, difference = half - root,
            larger = magnitude(sum) > magnitude(difference) ? sum : difference;
    return is_zero(larger) ? d : d - quotient(product, larger);
  }
  static T square_root(T z) {
    if constexpr (kComplex<T>) {
      const R size = magnitude(z);
      if (size == 0) return T(0);
      const R x = std::sqrt((size + std::abs(z.re)) / 2), y = z.im / (2 * x);
      return z.re >= 0 ? T(x, y) : T(std::abs(y), std::copysign(x, z.im));
    } else {
      return std::sqrt(z);
    }
  }

  void single_shift(int64_t first, int64_t last, bool exceptional) {
    const T shift = exceptional ? h_(last, last) + T(rough_magnitude(h_(last, last - 1))) : shift_of(last);
    T x = h_(first, first) - shift, y = h_(first + 1, first);
    for (int64_t k = first; k < last; ++k) {
      R c;
      T s;
      rotation_of(x, y, c, s);
      rotate(k, c, s, std::max(first, k - 1), first, last);
      if (k > first) h_(k + 1, k - 1) = T(0);
      if (k + 1 < last) x = h_(k + 1, k), y = h_(k + 2, k);
    }
  }

  // Both shifts, conjugate or real, at once, by reflections of three rows.
  void double_shift(int64_t first, int64_t last, bool exceptional) {
    T sum = h_(last, last) + h_(last - 1, last - 1);
    T product = h_(last, last) * h_(last - 1, last - 1) - h_(last, last - 1) * h_(last - 1, last);
    if (exceptional) {
      const R size = magnitude(h_(last, last - 1)) + magnitude(h_(last - 1, last - 2));
      sum = T(R(1.5) * size), product = T(size * size);
    }
    const T a = h_(first, first), b = h_(first, first + 1), c = h_(first + 1, first), d = h_(first + 1, first + 1);
    T x[3] = {a * a + b * c - sum * a + product, c * (a + d - sum), c * h_(first + 2, first + 1)};
    for (int64_t k = first; k < last; ++k) {
      const int64_t count = std::min<int64_t>(3, last - k + 1);
      const Reflector<T> h = reflect(x, count);
      reflect_rows(k, count, x, h.tau, std::max(first, k - 1), first, last);
      if (k > first) {
        h_(k, k - 1) = T(h.beta);
        for (int64_t i = 1; i < count; ++i) h_(k + i, k - 1) = T(0);
      }
      for (int64_t i = 0; i < 3 && k + 1 + i <= last; ++i) x[i] = h_(k + 1 + i, k);
    }
  }

  void reflect_rows(int64_t k, int64_t count, const T* v, T tau, int64_t from_column, int64_t first, int64_t last) {
    const auto apply = [&](T* p, int64_t step) {
      T sum = p[0];
      for (int64_t i = 1; i < count; ++i) sum = sum + v[i] * p[i * step];
      sum = sum * tau;
      p[0] = p[0] - sum;
      for (int64_t i = 1; i < count; ++i) p[i * step] = p[i * step] - sum * v[i];
    };
    for (int64_t j = from_column; j < column_end(last); ++j) apply(&h_(k, j), h_.ld);
    for (int64_t r = row_begin(first); r < std::min(k + 4, last + 1); ++r) apply(&h_(r, k), 1);
    if (zt_.data)
      for (int64_t j = 0; j < n_; ++j) apply(&zt_(k, j), zt_.ld);
  }

  // A 2 x 2 block with real eigenvalues becomes triangular; one with a conjugate pair stays.
  void split_pair(int64_t i) {
    if constexpr (!kComplex<T>) {
      const T half = (h_(i, i) - h_(i + 1, i + 1)) / 2, product = h_(i, i + 1) * h_(i + 1, i);
      const T square = half * half + product;
      if (square < 0) return;
      // (A - w) x = 0 for the w farther from the last entry: x = (w - d, c).
      const T root = half + std::copysign(std::sqrt(square), half);
      R c;
      T s;
      rotation_of(root, h_(i + 1, i), c, s);
      rotate(i, c, s, i, i, i + 1);
      h_(i + 1, i) = T(0);
    }
  }

  Mat<T> h_, zt_;
  int64_t n_;
  R norm_ = 0;
};

template <class T>
using ComplexOf = Complex<RealOf<T>>;

// Whether rows i and i + 1 of a Schur form are a 2 x 2 block.
template <class T>
bool is_pair(const Mat<T>& t, int64_t i) {
  return !kComplex<T> && i + 1 < t.rows && !is_zero(t(i + 1, i));
}

template <class T>
void values_of(const Mat<T>& t, ComplexOf<T>* values) {
  for (int64_t i = 0; i < t.rows; ++i) {
    if (!is_pair(t, i)) {
      values[i] = ComplexOf<T>(real_part(t(i, i)), imag_part(t(i, i)));
      continue;
    }
    const RealOf<T> a = real_part(t(i, i)), d = real_part(t(i + 1, i + 1)), half = (a - d) / 2;
    const RealOf<T> b = real_part(t(i, i + 1)), c = real_part(t(i + 1, i));
    const RealOf<T> imag =
        std::sqrt(std::abs(b)) * std::sqrt(std::abs(c)) * std::sqrt(std::max(RealOf<T>(0), 1 + half / b * (half / c)));
    values[i] = {d + half, imag};
    values[i + 1] = {d + half, -imag};
    ++i;
  }
}

// y with (t - w) y = 0 for the Schur form t, the eigenvalue w being that of row j (and j + 1 of a block); y has as many
// entries as t has rows, those beyond zero.
template <class T>
void back_substitute(const Mat<T>& t, ComplexOf<T> w, int64_t j, ComplexOf<T>* y, RealOf<T> norm) {
  using R = RealOf<T>;
  using C = ComplexOf<T>;
  const auto entry = [&](int64_t i, int64_t k) { return C(real_part(t(i, k)), imag_part(t(i, k))); };
  const R least = std::max(kEps<R> * norm, std::numeric_limits<R>::min() / kEps<R>);
  const auto safe = [&](C d) { return magnitude(d) < least ? C(least) : d; };
  const R big = std::sqrt(std::numeric_limits<R>::max()) * R(1e-4);
  std::fill(y, y + t.rows, C(0));
  int64_t end = j + 1;
  if (is_pair(t, j)) {
    end = j + 2;
    if (std::abs(real_part(t(j, j + 1))) >= std::abs(real_part(t(j + 1, j))))
      y[j] = C(1), y[j + 1] = quotient(w - entry(j, j), entry(j, j + 1));
    else
      y[j] = quotient(w - entry(j + 1, j + 1), entry(j + 1, j)), y[j + 1] = C(1);
  } else {
    y[j] = C(1);
  }
  for (int64_t i = j - 1; i >= 0; --i) {
    C right(0);
    for (int64_t k = i + 1; k < end; ++k) right = right - entry(i, k) * y[k];
    if (i > 0 && is_pair(t, i - 1)) {
      C above(0);
      for (int64_t k = i + 1; k < end; ++k) above = above - entry(i - 1, k) * y[k];
      const C a = entry(i - 1, i - 1) - w, b = entry(i - 1, i), c = entry(i, i - 1), d = entry(i, i) - w;
      // In units of the norm, whose square may be too small a number; what is lost by a determinant of that least
      // size is a change of the block by an epsilon of the norm.
      const auto unit = [&](C z) { return times_real(z, 1 / norm); };
      const C p = unit(a), q = unit(b), r = unit(c), s = unit(d), u = unit(above), t = unit(right), det = p * s - q * r;
      const R size = std::max({magnitude(p), magnitude(q), magnitude(r), magnitude(s), kEps<R>});
      const C divisor = magnitude(det) < kEps<R> * size ? C(kEps<R> * size) : det;
      y[i - 1] = quotient(s * u - q * t, divisor);
      y[i] = quotient(p * t - r * u, divisor);
      --i;
    } else {
      y[i] = quotient(right, safe(entry(i, i) - w));
    }
    const R size = std::max(rough_magnitude(y[i]), rough_magnitude(y[std::min(i + 1, end - 1)]));
    if (size > big)
      for (int64_t k = 0; k < end; ++k) y[k] = times_real(y[k], 1 / size);
  }
}

// Length 1, and the largest entry real.
template <class C>
void normalize_column(const Mat<C>& v, int64_t j) {
  using R = RealOf<C>;
  R most = 0;
  int64_t at = 0;
  for (int64_t i = 0; i < v.rows; ++i)
    if (magnitude(v(i, j)) > most) most = magnitude(v(i, j)), at = i;
  if (most == 0) return;
  R sum = 0;
  for (int64_t i = 0; i < v.rows; ++i)
    sum += (v(i, j).re / most) * (v(i, j).re / most) + (v(i, j).im / most) * (v(i, j).im / most);
  const R length = most * std::sqrt(sum);
  const C phase = v(at, j).im == 0 ? C(1) : times_real(conjugate(v(at, j)), 1 / most);
  for (int64_t i = 0; i < v.rows; ++i) v(i, j) = times_real(v(i, j), 1 / length) * phase;
  v(at, j).im = 0;
}

}  // namespace

template <class T>
int32_t eig(const Mat<T>& a, ComplexOf<T>* values, const Mat<ComplexOf<T>>& vectors) {
  using R = RealOf<T>;
  using C = ComplexOf<T>;
  const int64_t n = a.rows;
  const R most = largest(a);
  if (!std::isfinite(most)) return -1;
  const R factor = safe_scale(most);
  if (factor != 1) scale(a, factor);
  const bool wanted = vectors.data != nullptr;
  const Owned<T> zt(wanted ? n : 0, n);
  const Mat<T> z = wanted ? *zt : Mat<T>{nullptr, 0, 0, 0};
  to_hessenberg(a, z);
  const int32_t bad = SchurQr<T>(a, z).run();
  values_of(a, values);
  if (wanted && bad == 0) {
    // Row j of y: the vector of value j in the Schur form's basis.
    const Owned<C> y(n, n), basis(n, n);
    for (int64_t i = 0; i < n; ++i)
      for (int64_t j = 0; j < n; ++j) basis(i, j) = C(real_part(zt(i, j)), imag_part(zt(i, j)));
    for (int64_t j = 0; j < n; ++j) {
      back_substitute(a, values[j], j, y->row(j), most * factor);
      if (is_pair(a, j)) {
        for (int64_t i = 0; i < n; ++i) y(j + 1, i) = conjugate(y(j, i));
        ++j;
      }
    }
    multiply(vectors, transposed(*basis), transposed(*y), n);
    for (int64_t j = 0; j < n; ++j) {
      normalize_column(vectors, j);
      if (is_pair(a, j)) {
        for (int64_t i = 0; i < n; ++i) vectors(i, j + 1) = conjugate(vectors(i, j));
        ++j;
      }
    }
  }
  for (int64_t i = 0; i < n; ++i) values[i] = times_real(values[i], 1 / factor);
  return bad;
}

#define AG_INSTANCE(T) template int32_t eig(const Mat<T>&, Complex<RealOf<T>>*, const Mat<Complex<RealOf<T>>>&);
AG_FOR_LINALG_TYPES(AG_INSTANCE)
#undef AG_INSTANCE

}  // namespace argand::dense
