// Orthogonal factors, and least squares by them.
#include <algorithm>
#include <limits>

#include "argand/autograd/record.h"
#include "argand/dispatch/dispatch.h"
#include "argand/dispatch/linalg_ops.h"
#include "argand/ops/declare.h"
#include "argand/ops/door.h"
#include "argand/ops/functions.h"
#include "argand/ops/matrices.h"

namespace argand {

using matrices::adj;

namespace {

struct Reflected {
  Tensor a, tau;  // [..., m, n], [..., min(m, n)]
};

Reflected reflected(const Tensor& x) {
  const Tensor a = matrices::copied(x);
  const Tensor tau = matrices::new_like(a, matrices::with(matrices::batch_of(a), {std::min(a.size(-2), a.size(-1))}));
  if (tau.numel()) dispatch(op::linalg_qr, {matrices::flat(a), matrices::flat_vectors(tau)}, {}, NoAttrs{}, a.dtype());
  return {a, tau};
}

// The first `columns` columns of the product of the reflections.
Tensor product_of(const Reflected& r, int64_t columns) {
  const int64_t m = r.a.size(-2), k = r.tau.size(-1);
  Tensor q = matrices::new_like(r.a, matrices::with(matrices::batch_of(r.a), {m, columns}));
  if (q.numel())
    dispatch(op::linalg_householder, {matrices::flat(q)},
             {matrices::flat(contiguous(slice(r.a, -1, 0, k))), matrices::flat_vectors(r.tau)}, NoAttrs{}, q.dtype());
  return q;
}

// g_A from the gradients of Q and R where R is square (Walter, Lehmann and Lamour, 2012; complex: Roberts and Roberts,
// 2020): (g_Q + Q S) R^-H, S the Hermitian matrix whose upper triangle is that of R g_R^H - g_Q^H Q ... with the sign
// of its second term as below.
Tensor square_gradient(const Tensor& gq, const Tensor& gr, const Tensor& q, const Tensor& r) {
  Tensor m;
  if (gr.defined()) m = matmul(gr, adj(r));
  if (gq.defined()) {
    const Tensor part = matmul(adj(q), gq);
    m = m.defined() ? sub(m, part) : neg(part);
  }
  const Tensor half = triu(m), d = diagonal(half, 0, -2, -1);
  const Tensor real_part = d.is_complex() ? real(d).to(d.dtype()) : d;
  const Tensor s = sub(add(half, adj(half)), matrices::diagonal_matrix(real_part));
  Tensor inner = matmul(q, s);
  if (gq.defined()) inner = add(inner, gq);
  return linalg_solve_triangular(adj(r), inner, false, false, false);
}

// A = [A1 A2], R = [R1 R2] of a wide matrix: R2 = Q^H A2.
Tensor qr_gradient(const Tensor& gq, const Tensor& gr, const Tensor& q, const Tensor& r) {
  const int64_t k = r.size(-2), n = r.size(-1);
  if (n == k) return square_gradient(gq, gr, q, r);
  const Tensor r1 = slice(r, -1, 0, k);
  if (!gr.defined()) {
    const Tensor first = square_gradient(gq, gr, q, r1);
    return cat({first, zeros(matrices::with(matrices::batch_of(q), {q.size(-2), n - k}), q.options())}, -1);
  }
  const Tensor gr2 = slice(gr, -1, k, n), a2 = matmul(q, slice(r, -1, k, n));
  const Tensor more = matmul(a2, adj(gr2));
  const Tensor first = square_gradient(gq.defined() ? add(gq, more) : more, triu(slice(gr, -1, 0, k)), q, r1);
  return cat({first, matmul(q, gr2)}, -1);
}

enum class QrMode { Reduced, Complete, R };

QrMode mode_of(const char* op, std::string_view mode) {
  AG_CHECK(mode == "reduced" || mode == "complete" || mode == "r", op,
           ": mode must be 'reduced', 'complete' or 'r', got '", mode, "'");
  return mode == "reduced" ? QrMode::Reduced : mode == "complete" ? QrMode::Complete : QrMode::R;
}

std::tuple<Tensor, Tensor> qr_of(const char* op, const Tensor& self, QrMode mode) {
  matrices::require(op, self);
  const int64_t m = self.size(-2), n = self.size(-1), k = std::min(m, n);
  const int64_t columns = mode == QrMode::Complete ? m : k;
  Tensor q, r;
  {
    const NoGradGuard no_grad;
    const Reflected f = reflected(self);
    r = triu(slice(f.a, -2, 0, columns));
    q = mode == QrMode::R ? empty({0}, self.options()) : product_of(f, columns);
  }
  if (!recording({self})) return {q, r};
  AG_CHECK(mode != QrMode::R, op, ": mode='r' has no derivative, which needs Q; use mode='reduced'");
  AG_CHECK(mode == QrMode::Reduced || m <= n, op,
           ": mode='complete' has no derivative for matrices with more rows than "
           "columns, got sizes ",
           self.sizes(), "; use mode='reduced'");
  record_all("linalg_qr", {q, r}, {self},
             [q = Saved::output(q), r = Saved::output(r, 1)](const Tensor* g, GradientSink out) {
               if (!g[0].defined() && !g[1].defined()) return;
               out[0] = qr_gradient(g[0], g[1], q.unpack(out.node()), r.unpack(out.node()));
             });
  return {q, r};
}

// (I - tau_0 v_0 v_0^H) ... applied to the first columns of the identity, by operations that are differentiated.
Tensor product_recorded(const Tensor& vectors, const Tensor& tau) {
  const int64_t m = vectors.size(-2), n = vectors.size(-1), k = tau.size(-1);
  const Tensor v = add(tril(vectors, -1), eye(m, n, vectors.options()));
  Tensor q = expand(eye(m, n, vectors.options()), vectors.sizes());
  for (int64_t i = k; i-- > 0;) {
    const Tensor column = slice(v, -1, i, i + 1), factor = unsqueeze(slice(tau, -1, i, i + 1), -1);
    q = sub(q, mul(factor, matmul(column, matmul(adj(column), q))));
  }
  return q;
}

}  // namespace

// A = Q R for A [..., m, n]: Q with orthonormal columns, R upper triangular. mode 'reduced': Q [m, k], R [k, n],
// k = min(m, n); 'complete': Q [m, m], R [m, n]; 'r': R as in 'reduced', Q empty. Differentiable but for 'r', and for
// 'complete' where m > n.
AG_OP("linalg_qr(Tensor self, str mode='reduced') -> (Tensor Q, Tensor R)", "function")
std::tuple<Tensor, Tensor> linalg_qr(const Tensor& self, std::string_view mode) {
  AG_DOOR(linalg_qr, self, mode);
  return qr_of("linalg.qr", self, mode_of("linalg.qr", mode));
}
AG_OP("qr(Tensor self, bool some=True) -> (Tensor Q, Tensor R)")
std::tuple<Tensor, Tensor> qr(const Tensor& self, bool some) {
  AG_DOOR(qr, self, some);
  return qr_of("qr", self, some ? QrMode::Reduced : QrMode::Complete);
}

// R and, below its diagonal, the vectors v of the reflections I - tau v v^H whose product is Q; their first entries, 1,
// are left out. Not differentiable.
AG_OP("geqrf(Tensor self) -> (Tensor a, Tensor tau)")
std::tuple<Tensor, Tensor> geqrf(const Tensor& self) {
  AG_DOOR(geqrf, self);
  matrices::require("geqrf", self);
  const NoGradGuard no_grad;
  const Reflected f = reflected(self);
  return {f.a, f.tau};
}

// The first n columns of the product of reflections: self [..., m, n] holds their vectors as geqrf writes them, tau
// [..., k], k <= n <= m.
AG_OP("linalg_householder_product(Tensor self, Tensor tau) -> Tensor", "function out")
Tensor linalg_householder_product(const Tensor& self, const Tensor& tau) {
  AG_DOOR(linalg_householder_product, self, tau);
  constexpr const char* kName = "linalg.householder_product";
  matrices::require(kName, self);
  matrices::require_same(kName, self, tau);
  const int64_t m = self.size(-2), n = self.size(-1);
  AG_CHECK(tau.dim() + 1 == self.dim() && tau.size(-1) <= n && n <= m, kName,
           ": expected vectors [..., m, n] with m >= n and tau [..., k] with k <= n, got ", self.sizes(), " and ",
           tau.sizes());
  if (recording({self, tau})) return product_recorded(self, tau);
  const NoGradGuard no_grad;
  return product_of({contiguous(self), contiguous(tau)}, n);
}
AG_OP("orgqr(Tensor self, Tensor input2) -> Tensor", "function method out")
Tensor orgqr(const Tensor& self, const Tensor& input2) {
  AG_DOOR(orgqr, self, input2);
  return linalg_householder_product(self, input2);
}

// Q times other, or other times Q, or with transpose Q^H: Q [..., m, m] is the product of the reflections that geqrf
// wrote to self [..., m, k] and tau [..., k].
AG_OP("ormqr(Tensor self, Tensor tau, Tensor input3, bool left=True, bool transpose=False) -> Tensor",
      "function method out")
Tensor ormqr(const Tensor& self, const Tensor& tau, const Tensor& input3, bool left, bool transpose) {
  AG_DOOR(ormqr, self, tau, input3, left, transpose);
  matrices::require("ormqr", self);
  matrices::require("ormqr", input3);
  matrices::require_same("ormqr", self, tau);
  matrices::require_same("ormqr", self, input3);
  const int64_t m = self.size(-2), k = tau.size(-1);
  AG_CHECK(tau.dim() + 1 == self.dim() && k <= self.size(-1) && k <= m && input3.size(left ? -2 : -1) == m,
           "ormqr: expected vectors [..., m, k], tau [..., k] and a matrix with m ", left ? "rows" : "columns",
           ", got sizes ", self.sizes(), ", ", tau.sizes(), " and ", input3.sizes());
  const Tensor vectors = slice(self, -1, 0, k);
  const Tensor missing = zeros(matrices::with(matrices::batch_of(self), {m, m - k}), self.options());
  const Tensor q = linalg_householder_product(cat({vectors, missing}, -1), tau);
  const Tensor factor = transpose ? adj(q) : q;
  return left ? matmul(factor, input3) : matmul(input3, factor);
}

namespace {

// What lstsq returns beside the solution.
struct LeastSquares {
  Tensor solution, rank, singular_values;
};

// Full rank is taken for granted: by Q and R of A, or of A^H for the shortest solution of a wide system.
Tensor full_rank_solution(const Tensor& a, const Tensor& b) {
  if (a.size(-2) >= a.size(-1)) {
    const auto [q, r] = linalg_qr(a, "reduced");
    return linalg_solve_triangular(r, matmul(adj(q), b), true, true, false);
  }
  const auto [q, r] = linalg_qr(adj(a), "reduced");
  return matmul(q, linalg_solve_triangular(adj(r), b, false, true, false));
}

}  // namespace

// The X that makes |A X - B| least, of least norm where several do: A [..., m, n], B [..., m, k] or [..., m]. driver:
// 'gels' takes full rank for granted; 'gelsy' (the default), 'gelsd' and 'gelss' count singular values up to rcond
// times the largest as zero (default: the type's epsilon times max(m, n)). Returns the solution, the sums of squares
// that are left ([..., k], empty unless m > n and the rank is full), the rank and the singular values (both empty where
// the driver has none).
AG_OP(
    "linalg_lstsq(Tensor self, Tensor b, float? rcond=None, *, str? driver=None) -> (Tensor solution, Tensor "
    "residuals, "
    "Tensor rank, Tensor singular_values)",
    "function")
std::tuple<Tensor, Tensor, Tensor, Tensor> linalg_lstsq(const Tensor& self, const Tensor& b,
                                                        std::optional<double> rcond,
                                                        std::optional<std::string_view> driver) {
  AG_DOOR(linalg_lstsq, self, b, rcond, driver);
  constexpr const char* kName = "linalg.lstsq";
  matrices::require(kName, self);
  matrices::require_same(kName, self, b);
  const std::string_view how = driver.value_or("gelsy");
  AG_CHECK(how == "gels" || how == "gelsy" || how == "gelsd" || how == "gelss", kName,
           ": driver must be 'gels', 'gelsy', 'gelsd' or 'gelss', got '", how, "'");
  const bool vector = b.dim() + 1 == self.dim();
  const Tensor right = vector ? unsqueeze(b, -1) : b;
  AG_CHECK(right.dim() >= 2 && right.size(-2) == self.size(-2), kName, ": A is ", self.sizes(), ", B is ", b.sizes(),
           ": expected as many rows");
  const int64_t m = self.size(-2), n = self.size(-1);
  const Tensor none = empty({0}, TensorOptions(real_dtype(self.dtype())).device(self.device()));
  Tensor x, values = none, rank = empty({0}, TensorOptions(kInt64).device(self.device()));
  bool full = true;
  if (how == "gels") {
    x = full_rank_solution(self, right);
  } else {
    const double eps = real_dtype(self.dtype()) == kFloat32 ? std::numeric_limits<float>::epsilon()
                                                            : std::numeric_limits<double>::epsilon();
    const double tolerance = rcond.value_or(eps * static_cast<double>(std::max(m, n)));
    x = matmul(linalg_pinv(self, std::optional<double>(0.0), tolerance, false), right);
    const NoGradGuard no_grad;
    const Tensor s = linalg_svdvals(self);
    rank = s.size(-1) ? sum(gt(s, mul(amax(s, {-1}, true), tolerance)), IntArrayRef(-1))
                      : zeros(matrices::batch_of(self), rank.options());
    full = !rank.is_meta() && (rank.numel() == 0 || min(rank).item().toLong() == n);
    if (how != "gelsy") values = s;
  }
  Tensor left = none;
  if (m > n && full) left = sum(square(abs(sub(matmul(self, x), right))), IntArrayRef(-2));
  return {vector ? squeeze(x, -1) : x, left, rank, values};
}

}  // namespace argand
