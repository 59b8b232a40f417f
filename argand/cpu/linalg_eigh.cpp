// Eigenvalues of Hermitian matrices: reflections to a real tridiagonal matrix, then the implicit QL algorithm (Golub
// and Van Loan, "Matrix Computations", 8.3; Dubrulle, Martin and Wilkinson, 1968).
#include <numeric>

#include "argand/cpu/linalg_rotations.h"

namespace argand::dense {
namespace {

constexpr int kMostSweeps = 60;  // for one eigenvalue
constexpr int64_t kGrain = 1 << 16;

template <class R>
struct Tridiagonal {
  std::vector<R> d, e;
};

// Q^H A Q = T: a keeps the reflections' vectors below its subdiagonal, tau has n - 1 entries. What a step subtracts,
// v w^H + w v^H, is subtracted in the next step's pass, so that a step reads and writes the matrix once.
template <class T>
Tridiagonal<RealOf<T>> tridiagonalize(const Mat<T>& a, std::vector<T>& tau) {
  const int64_t n = a.rows;
  Tridiagonal<RealOf<T>> t{std::vector<RealOf<T>>(static_cast<size_t>(n)),
                           std::vector<RealOf<T>>(static_cast<size_t>(n))};
  // All indexed by the row of a; the conjugates are what rows are added to.
  std::vector<T> v(static_cast<size_t>(n)), w(v), v_conj(v), w_conj(v), next(v), p(v);
  const auto at = [](std::vector<T>& x, int64_t i) -> T& { return x[static_cast<size_t>(i)]; };
  for (int64_t k = 0; k < n; ++k) {
    for (int64_t i = k; i < n; ++i)  // column k, brought up to date
      at(next, i) = a(i, k) - at(v, i) * at(w_conj, k) - at(w, i) * at(v_conj, k);
    t.d[static_cast<size_t>(k)] = real_part(at(next, k));
    if (k + 1 == n) break;
    const int64_t from = k + 1, left = n - from;
    const Reflector<T> h = reflect(&at(next, from), left);
    at(tau, k) = h.tau;
    t.e[static_cast<size_t>(k)] = h.beta;
    parallel_for(from, n, std::max<int64_t>(1, kGrain / left), [&](int64_t b, int64_t e) {
      for (int64_t i = b; i < e; ++i)
        at(p, i) = h.tau * rows<T>().update_dot(left, a.row(i) + from, negated(at(v, i)), &at(w_conj, from),
                                                negated(at(w, i)), &at(v_conj, from), &at(next, from));
    });
    const T alpha = times_real(h.tau * rows<T>().dot(left, &at(p, from), &at(next, from)), RealOf<T>(-0.5));
    for (int64_t i = from; i < n; ++i) {
      at(v, i) = at(next, i), at(v_conj, i) = conjugate(at(v, i));
      at(w, i) = at(p, i) + alpha * at(v, i), at(w_conj, i) = conjugate(at(w, i));
      if (i > from) a(i, k) = at(v, i);
    }
  }
  return t;
}

// Diagonalizes t; the rotations go to `z` unless it is null. Returns how many values did not converge.
template <class T>
int32_t ql(Tridiagonal<RealOf<T>>& t, Rotations<T>* z) {
  using R = RealOf<T>;
  std::vector<R>&d = t.d, &e = t.e;
  const size_t n = d.size();
  R least = std::numeric_limits<R>::min();
  for (size_t i = 0; i < n; ++i)
    least = std::max({least, std::abs(d[i]) * kEps<R> * R(0.01), std::abs(e[i]) * kEps<R> * R(0.01)});
  for (size_t l = 0; l < n; ++l) {
    for (int sweep = 0;; ++sweep) {
      size_t m = l;
      while (m + 1 < n && std::abs(e[m]) > kEps<R> * (std::abs(d[m]) + std::abs(d[m + 1])) && std::abs(e[m]) > least)
        ++m;
      if (m == l) break;
      if (sweep == kMostSweeps) return static_cast<int32_t>(n - l);
      const R half_gap = (d[l + 1] - d[l]) / (2 * e[l]);
      R g = d[m] - d[l] + e[l] / (half_gap + std::copysign(std::hypot(half_gap, R(1)), half_gap));
      R s = 1, c = 1, shift = 0;
      size_t i = m;
      if (z) z->begin(static_cast<int64_t>(m), -1);
      while (i-- > l) {
        const R f = s * e[i], b = c * e[i], r = std::hypot(f, g);
        e[i + 1] = r;
        if (r == 0) {  // an eigenvalue has split off on the way
          d[i + 1] -= shift;
          e[m] = 0;
          break;
        }
        s = f / r, c = g / r;
        g = d[i + 1] - shift;
        const R turned = (d[i] - g) * s + 2 * c * b;
        shift = s * turned;
        d[i + 1] = g + shift;
        g = c * turned - b;
        if (z) z->add(c, s);
      }
      if (z) z->end();
      if (i + 1 == l) {  // the loop ran to its end
        d[l] -= shift;
        e[l] = g;
        e[m] = 0;
      }
    }
  }
  return 0;
}

template <class R>
std::vector<size_t> ascending(const std::vector<R>& values) {
  std::vector<size_t> order(values.size());
  std::iota(order.begin(), order.end(), size_t{0});
  std::sort(order.begin(), order.end(), [&](size_t a, size_t b) { return values[a] < values[b]; });
  return order;
}

}  // namespace

template <class T>
int32_t eigh(const Mat<T>& a, RealOf<T>* values, bool vectors) {
  const int64_t n = a.rows;
  const RealOf<T> most = largest(a);
  if (!std::isfinite(most)) return -1;
  const RealOf<T> factor = safe_scale(most);
  if (factor != 1) scale(a, factor);
  std::vector<T> tau(static_cast<size_t>(n));
  Tridiagonal<RealOf<T>> t = tridiagonalize(a, tau);
  int32_t bad;
  if (!vectors) {
    bad = ql<T>(t, nullptr);
    std::sort(t.d.begin(), t.d.end());
    for (size_t i = 0; i < t.d.size(); ++i) values[i] = t.d[i] / factor;
    return bad;
  }
  // Row i of z is eigenvector i: first the columns of Q.
  Rotations<T> z(n, n);
  const Owned<T> q(n, n);
  (*q)(0, 0) = T(1);
  if (n > 1) reflections(q->block(1, 1, n - 1, n - 1), a.block(1, 0, n - 1, n - 1), tau.data(), n - 1);
  for (int64_t i = 0; i < n; ++i)
    for (int64_t j = 0; j < n; ++j) z.rows()(j, i) = q(i, j);
  bad = ql(t, &z);
  z.flush();
  const std::vector<size_t> order = ascending(t.d);
  for (int64_t j = 0; j < n; ++j) values[j] = t.d[order[static_cast<size_t>(j)]] / factor;
  for (int64_t i = 0; i < n; ++i)
    for (int64_t j = 0; j < n; ++j) a(i, j) = z.rows()(static_cast<int64_t>(order[static_cast<size_t>(j)]), i);
  return bad;
}

#define AG_INSTANCE(T) template int32_t eigh(const Mat<T>&, RealOf<T>*, bool);
AG_FOR_LINALG_TYPES(AG_INSTANCE)
#undef AG_INSTANCE

}  // namespace argand::dense
