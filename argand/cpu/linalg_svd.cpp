// Singular values: reflections from both sides to a real bidiagonal matrix, then the implicit QR algorithm on it (Golub
// and Kahan, 1965; Golub and Van Loan, "Matrix Computations", 8.6).
#include <functional>
#include <numeric>

#include "argand/cpu/linalg_rotations.h"

namespace argand::dense {
namespace {

constexpr int kMostSweeps = 75;  // for one singular value
constexpr int64_t kGrain = 1 << 16;

template <class T>
struct Bidiagonal {
  std::vector<RealOf<T>> d, e;         // the diagonal and what lies right of it
  std::vector<T> left_tau, right_tau;  // A = (left reflections) B (right reflections)^H
};

// a [m, n], m >= n, keeps the left reflections' vectors below its diagonal; `right` [n, n] gets those of the right ones
// below its subdiagonal. A right reflection is subtracted in the next left one's pass and the other way round, so that
// each reads and writes the matrix once.
template <class T>
Bidiagonal<T> bidiagonalize(const Mat<T>& a, const Mat<T>& right) {
  const int64_t m = a.rows, n = a.cols;
  const auto size_n = static_cast<size_t>(n), size_m = static_cast<size_t>(m);
  Bidiagonal<T> f{std::vector<RealOf<T>>(size_n), std::vector<RealOf<T>>(size_n), std::vector<T>(size_n),
                  std::vector<T>(size_n)};
  std::vector<T> v(size_m), z(size_m), u(size_n), u_conj(size_n), w(size_n);
  const auto at = [](auto& x, int64_t i) -> auto& { return x[static_cast<size_t>(i)]; };
  for (int64_t k = 0; k < n; ++k) {
    const int64_t left = n - k - 1;
    for (int64_t i = k; i < m; ++i) at(v, i) = a(i, k) - at(z, i) * at(u_conj, k);
    const Reflector<T> h = reflect(&at(v, k), m - k);
    at(f.d, k) = h.beta, at(f.left_tau, k) = h.tau;
    for (int64_t i = k + 1; i < m; ++i) a(i, k) = at(v, i);
    if (left == 0) break;
    // A -= z u^H, w = v^H A: columns apart, each thread its own.
    std::fill(w.begin(), w.end(), T(0));
    parallel_for(k + 1, n, std::max<int64_t>(64, kGrain / (m - k)), [&](int64_t b, int64_t e) {
      for (int64_t i = k; i < m; ++i)
        rows<T>().update_combine(e - b, a.row(i) + b, negated(at(z, i)), &at(u_conj, b), conjugate(at(v, i)),
                                 &at(w, b));
    });
    const T tau_conj = conjugate(h.tau);
    for (int64_t j = k + 1; j < n; ++j) at(u, j) = conjugate(a(k, j) - tau_conj * at(w, j));
    const Reflector<T> g = reflect(&at(u, k + 1), left);
    at(f.e, k) = g.beta, at(f.right_tau, k) = g.tau;
    for (int64_t j = k + 1; j < n; ++j) {
      at(u_conj, j) = conjugate(at(u, j));
      if (j > k + 1) right(j, k) = at(u, j);
    }
    // A -= conj(tau) v w, z = tau A u.
    parallel_for(k + 1, m, std::max<int64_t>(1, kGrain / left), [&](int64_t b, int64_t e) {
      for (int64_t i = b; i < e; ++i)
        at(z, i) = g.tau * rows<T>().update_dot(left, a.row(i) + k + 1, negated(tau_conj * at(v, i)), &at(w, k + 1),
                                                T(0), &at(w, k + 1), &at(u, k + 1));
    });
  }
  return f;
}

// Where rotations of singular vectors go; nowhere where only values are wanted.
template <class T>
struct Vectors {
  Rotations<T>*u, *v;

  static void begin(Rotations<T>* z, int64_t first, int64_t direction) {
    if (z) z->begin(first, direction);
  }
  static void add(Rotations<T>* z, RealOf<T> c, RealOf<T> s) {
    if (z) z->add(c, s);
  }
  static void end(Rotations<T>* z) {
    if (z) z->end();
  }
  static void one(Rotations<T>* z, int64_t row, int64_t other, RealOf<T> c, RealOf<T> s) {
    begin(z, row, other - row), add(z, c, s), end(z);
  }
};

// The bidiagonal matrix made diagonal; rows first ... last of it at a time, none of whose off-diagonal entries
// vanishes.
template <class T>
class BidiagonalQr {
  using R = RealOf<T>;

 public:
  BidiagonalQr(std::vector<R>& d, std::vector<R>& e, Vectors<T> vectors) : d_(d), e_(e), vectors_(vectors) {
    for (size_t i = 0; i < d.size(); ++i) norm_ = std::max({norm_, std::abs(d[i]), std::abs(e[i])});
  }

  // How many values did not converge.
  int32_t run() {
    int sweeps = 0;
    for (auto last = static_cast<int64_t>(d_.size()) - 1; last >= 0;) {
      int64_t first = last;
      while (first > 0 && !negligible(first - 1)) --first;
      if (first == last) {
        --last, sweeps = 0;
        continue;
      }
      if (split_at_zero(first, last)) continue;
      if (sweeps++ == kMostSweeps) return static_cast<int32_t>(last + 1);
      sweep(first, last);
    }
    return 0;
  }

 private:
  // c f + s g = r, c g - s f = 0.
  struct Rotation {
    R r, c, s;
  };
  static Rotation rotation(R f, R g) {
    const R r = std::hypot(f, g);
    return r == 0 ? Rotation{0, 1, 0} : Rotation{r, f / r, g / r};
  }

  R& d(int64_t i) { return d_[static_cast<size_t>(i)]; }
  R& e(int64_t i) { return e_[static_cast<size_t>(i)]; }

  bool negligible(int64_t i) {
    if (std::abs(e(i)) > kEps<R> * (std::abs(d(i)) + std::abs(d(i + 1))) && std::abs(e(i)) > tiny()) return false;
    e(i) = 0;
    return true;
  }
  R tiny() const { return std::numeric_limits<R>::min() / kEps<R>; }

  // A zero on the diagonal lets its row, or its column if it is the last, be rotated away.
  bool split_at_zero(int64_t first, int64_t last) {
    const R least = kEps<R> * norm_ * R(0.01);
    if (std::abs(d(last)) <= least) {
      d(last) = 0;
      R f = e(last - 1);
      e(last - 1) = 0;
      for (int64_t j = last - 1; j >= first; --j) {
        const auto [r, c, s] = rotation(d(j), f);
        d(j) = r;
        if (j > first) f = -s * e(j - 1), e(j - 1) *= c;
        Vectors<T>::one(vectors_.v, j, last, c, s);
      }
      return true;
    }
    for (int64_t k = last - 1; k >= first; --k) {
      if (std::abs(d(k)) > least) continue;
      d(k) = 0;
      R f = e(k);
      e(k) = 0;
      for (int64_t j = k + 1; j <= last; ++j) {
        const auto [r, c, s] = rotation(d(j), f);
        d(j) = r;
        if (j < last) f = -s * e(j), e(j) *= c;
        Vectors<T>::one(vectors_.u, j, k, c, s);
      }
      return true;
    }
    return false;
  }

  // The eigenvalue of the last 2 x 2 block of B^T B nearest to its last entry, as what is left of d(first)^2 - it.
  R shifted_square(int64_t first, int64_t last) {
    const R size = std::max(
        {std::abs(d(last)), std::abs(d(last - 1)), std::abs(e(last - 1)), std::abs(d(first)), std::abs(e(first))});
    const R p = d(last) / size, q = d(last - 1) / size, x = e(last - 1) / size, head = d(first) / size;
    const R half = ((q + p) * (q - p) + x * x) / 2, product = p * x * p * x;
    R shift = 0;
    if (half != 0 || product != 0) shift = product / (half + std::copysign(std::sqrt(half * half + product), half));
    return ((head + p) * (head - p) + shift) * size;
  }

  void sweep(int64_t first, int64_t last) {
    R f = shifted_square(first, last);
    const R size = std::max(
        {std::abs(d(last)), std::abs(d(last - 1)), std::abs(e(last - 1)), std::abs(d(first)), std::abs(e(first))});
    R g = d(first) / size * e(first);
    Vectors<T>::begin(vectors_.v, first, 1);
    Vectors<T>::begin(vectors_.u, first, 1);
    for (int64_t j = first; j < last; ++j) {
      const Rotation right = rotation(f, g);
      if (j > first) e(j - 1) = right.r;
      f = right.c * d(j) + right.s * e(j);
      e(j) = right.c * e(j) - right.s * d(j);
      g = right.s * d(j + 1);
      d(j + 1) *= right.c;
      Vectors<T>::add(vectors_.v, right.c, right.s);
      const Rotation left = rotation(f, g);
      d(j) = left.r;
      f = left.c * e(j) + left.s * d(j + 1);
      d(j + 1) = left.c * d(j + 1) - left.s * e(j);
      if (j + 1 < last) g = left.s * e(j + 1), e(j + 1) *= left.c;
      Vectors<T>::add(vectors_.u, left.c, left.s);
    }
    e(last - 1) = f;
    Vectors<T>::end(vectors_.v);
    Vectors<T>::end(vectors_.u);
  }

  std::vector<R>&d_, &e_;
  Vectors<T> vectors_;
  R norm_ = 0;
};

// Row i of z: column i of q.
template <class T>
void put_columns(const Rotations<T>& z, const Mat<T>& q) {
  for (int64_t i = 0; i < q.rows; ++i)
    for (int64_t j = 0; j < q.cols; ++j) z.rows()(j, i) = q(i, j);
}

}  // namespace

template <class T>
int32_t svd(const Mat<T>& a, const Mat<T>& u, RealOf<T>* s, const Mat<T>& v) {
  using R = RealOf<T>;
  const int64_t m = a.rows, n = a.cols;
  const R most = largest(a);
  if (!std::isfinite(most)) return -1;
  const R factor = safe_scale(most);
  if (factor != 1) scale(a, factor);
  const bool vectors = u.data != nullptr;
  const Owned<T> right(n, n);
  Bidiagonal<T> b = bidiagonalize(a, *right);
  std::vector<R>& d = b.d;
  std::vector<size_t> order(d.size());
  std::iota(order.begin(), order.end(), size_t{0});
  if (!vectors) {
    const int32_t bad = BidiagonalQr<T>(d, b.e, {nullptr, nullptr}).run();
    for (R& x : d) x = std::abs(x);
    std::sort(d.begin(), d.end(), std::greater<R>());
    for (size_t i = 0; i < d.size(); ++i) s[i] = d[i] / factor;
    return bad;
  }
  Rotations<T> zu(n, m), zv(n, n);
  reflections(u, a, b.left_tau.data(), n);
  put_columns(zu, u);
  const Owned<T> q(n, n);
  (*q)(0, 0) = T(1);
  if (n > 1) reflections(q->block(1, 1, n - 1, n - 1), right->block(1, 0, n - 1, n - 1), b.right_tau.data(), n - 1);
  put_columns(zv, *q);
  const int32_t bad = BidiagonalQr<T>(d, b.e, {&zu, &zv}).run();
  zu.flush(), zv.flush();
  std::sort(order.begin(), order.end(), [&](size_t i, size_t j) { return std::abs(d[i]) > std::abs(d[j]); });
  for (int64_t j = 0; j < n; ++j) {
    const size_t from = order[static_cast<size_t>(j)];
    const R sign = std::signbit(d[from]) ? R(-1) : R(1);
    const auto row = static_cast<int64_t>(from);
    s[j] = std::abs(d[from]) / factor;
    for (int64_t i = 0; i < m; ++i) u(i, j) = zu.rows()(row, i);
    for (int64_t i = 0; i < n; ++i) v(i, j) = times_real(zv.rows()(row, i), sign);
  }
  return bad;
}

#define AG_INSTANCE(T) template int32_t svd(const Mat<T>&, const Mat<T>&, RealOf<T>*, const Mat<T>&);
AG_FOR_LINALG_TYPES(AG_INSTANCE)
#undef AG_INSTANCE

}  // namespace argand::dense
