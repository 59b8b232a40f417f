// Eigenvalues and singular values.
#include <algorithm>

#include "argand/autograd/record.h"
#include "argand/dispatch/dispatch.h"
#include "argand/dispatch/linalg_ops.h"
#include "argand/ops/declare.h"
#include "argand/ops/door.h"
#include "argand/ops/functions.h"
#include "argand/ops/matrices.h"

namespace argand {

using matrices::adj;
using matrices::diagonal_matrix;
using matrices::times_diagonal;

namespace {

void check_converged(const char* name, const Tensor& info) {
  const auto failure = matrices::first_failure(info);
  AG_CHECK_AS(LinAlgError, failure.value >= 0, name, failure.where,
              ": expected finite numbers, the matrix has infinities or NaN");
  AG_CHECK_AS(LinAlgError, failure.value == 0, name, failure.where, ": ", failure.value,
              " values did not converge; scale the matrix, or use float64");
}

// x[j] - x[i], with 1 on the diagonal: what off-diagonal entries are divided by.
Tensor differences(const Tensor& x) {
  return add(sub(unsqueeze(x, -2), unsqueeze(x, -1)), matrices::identity(x.size(-1), x));
}
// x with its diagonal replaced by d, or by zeros.
Tensor without_diagonal(const Tensor& x) { return sub(x, diagonal_matrix(diagonal(x, 0, -2, -1))); }

bool is_upper(const char* op, std::string_view uplo) {
  AG_CHECK(uplo == "L" || uplo == "U" || uplo == "l" || uplo == "u", op, ": UPLO must be 'L' or 'U', got '", uplo, "'");
  return uplo == "U" || uplo == "u";
}

// The Hermitian matrix whose one triangle is that of x.
Tensor hermitian_of(const Tensor& x, bool upper) {
  const Tensor half = upper ? triu(x, 1) : tril(x, -1);
  const Tensor d = diagonal(x, 0, -2, -1);
  return add(add(half, adj(half)), diagonal_matrix(x.is_complex() ? real(d).to(x.dtype()) : d));
}

std::tuple<Tensor, Tensor> hermitian_spectrum(const char* name, const Tensor& self, bool upper, bool vectors) {
  matrices::require_square(name, self);
  const IntArrayRef batch = matrices::batch_of(self);
  const int64_t n = self.size(-1);
  Tensor v, w;
  const Tensor info = matrices::new_info(self);
  {
    const NoGradGuard no_grad;
    v = matrices::copied(hermitian_of(self, upper));
    w = new_tensor(matrices::with(batch, {n}), real_dtype(self.dtype()), self.device());
    if (v.numel())
      dispatch(op::linalg_eigh, {matrices::flat(v), matrices::flat_vectors(w), flatten(info, 0, -1)}, {},
               SpectrumAttrs{vectors}, v.dtype());
  }
  check_converged(name, info);
  if (!recording({self})) return {w, v};
  // A = V W V^H: V (g_W + (V^H g_V) / (w_j - w_i)) V^H (Giles, "Collected matrix derivative results", 2008, 3.1).
  // V moves among the unitary matrices, so that only the skew-Hermitian part of V^H g_V counts: the gradient of a
  // Hermitian matrix is Hermitian, and a step along it keeps the matrix so.
  record_all("linalg_eigh", {w, v}, {self},
             [w = Saved::output(w), v = Saved::output(v, 1)](const Tensor* g, GradientSink out) {
               const Tensor values = w.unpack(out.node()), vectors = v.unpack(out.node());
               Tensor inner;
               if (g[1].defined()) {
                 const Tensor t = matmul(adj(vectors), g[1]);
                 inner = div(without_diagonal(mul(sub(t, adj(t)), 0.5)), differences(values));
               }
               if (g[0].defined()) {
                 const Tensor d = diagonal_matrix(g[0].to(vectors.dtype()));
                 inner = inner.defined() ? add(inner, d) : d;
               }
               if (inner.defined()) out[0] = matmul(matmul(vectors, inner), adj(vectors));
             });
  return {w, v};
}

// ---- singular values

struct Svd {
  Tensor u, s, vh;
};

// u [m, k], s [k], v^H [k, n]; below autograd. A wide matrix by its adjoint, whose u and v change places.
Svd decomposed(const char* name, const Tensor& self, bool vectors) {
  const NoGradGuard no_grad;
  const bool wide = self.size(-2) < self.size(-1);
  const IntArrayRef batch = matrices::batch_of(self);
  const Tensor a = matrices::copied(wide ? adj(self) : self), info = matrices::new_info(self);
  const int64_t m = a.size(-2), n = a.size(-1);
  const Tensor s = new_tensor(matrices::with(batch, {n}), real_dtype(a.dtype()), a.device());
  Tensor u, v;
  if (vectors) {
    u = matrices::new_like(a, matrices::with(batch, {m, n}));
    v = matrices::new_like(a, matrices::with(batch, {n, n}));
  }
  if (a.numel())
    dispatch(op::linalg_svd,
             {vectors ? matrices::flat(u) : u, matrices::flat_vectors(s), vectors ? matrices::flat(v) : v,
              flatten(info, 0, -1), matrices::flat(a)},
             {}, SpectrumAttrs{vectors}, a.dtype());
  check_converged(name, info);
  if (!vectors) return {u, s, v};
  return wide ? Svd{v, s, matrices::owned(adj(u))} : Svd{u, s, matrices::owned(adj(v))};
}

// An orthonormal basis whose first columns are those of q.
Tensor completed(const Tensor& q) {
  const int64_t m = q.size(-2), k = q.size(-1);
  if (m == k) return q;
  if (k == 0) return expand(matrices::identity(m, q), matrices::with(matrices::batch_of(q), {m, m})).clone();
  return cat({q, slice(std::get<0>(linalg_qr(q, "complete")), -1, k, m)}, -1);
}

Tensor skew(const Tensor& x) { return sub(x, adj(x)); }

// A = U S V^H (Townsend, "Differentiating the singular value decomposition", 2016; complex: Wan and Zhang, 2019).
Tensor svd_gradient(const Tensor& gu, const Tensor& gs, const Tensor& gvh, const Tensor& u, const Tensor& s,
                    const Tensor& vh) {
  const int64_t m = u.size(-2), n = vh.size(-1), k = s.size(-1);
  const Tensor values = s.to(u.dtype()), v = adj(vh);
  // s_j^2 - s_i^2 as a product: the squares' difference would lose digits.
  const Tensor gaps =
      add(mul(sub(unsqueeze(values, -2), unsqueeze(values, -1)), add(unsqueeze(values, -2), unsqueeze(values, -1))),
          matrices::identity(k, values));
  Tensor inner = gs.defined() ? diagonal_matrix(gs.to(u.dtype())) : Tensor();
  const auto plus = [](Tensor& sum, const Tensor& x) { sum = sum.defined() ? add(sum, x) : x; };
  if (gu.defined()) {
    const Tensor t = skew(matmul(adj(u), gu));
    plus(inner, times_diagonal(div(without_diagonal(t), gaps), values));
    if (t.is_complex()) plus(inner, diagonal_matrix(div(diagonal(t, 0, -2, -1), mul(values, 2))));
  }
  if (gvh.defined()) {
    const Tensor t = skew(matmul(vh, adj(gvh)));
    plus(inner, mul(unsqueeze(values, -1), div(without_diagonal(t), gaps)));
  }
  Tensor ga = matmul(u, matmul(inner, vh));
  if (gu.defined() && m > k) {
    const Tensor t = div(gu, unsqueeze(values, -2));
    plus(ga, matmul(sub(t, matmul(u, matmul(adj(u), t))), vh));
  }
  if (gvh.defined() && n > k) {
    const Tensor t = div(gvh, unsqueeze(values, -1));
    plus(ga, matmul(u, sub(t, matmul(matmul(t, v), vh))));
  }
  return ga;
}

std::tuple<Tensor, Tensor, Tensor> svd_of(const char* name, const Tensor& self, bool full) {
  matrices::require(name, self);
  const Svd f = decomposed(name, self, true);
  if (recording({self}))
    record_all("linalg_svd", {f.u, f.s, f.vh}, {self},
               [u = Saved::output(f.u), s = Saved::output(f.s, 1), vh = Saved::output(f.vh, 2)](const Tensor* g,
                                                                                                GradientSink out) {
                 if (!g[0].defined() && !g[1].defined() && !g[2].defined()) return;
                 out[0] =
                     svd_gradient(g[0], g[1], g[2], u.unpack(out.node()), s.unpack(out.node()), vh.unpack(out.node()));
               });
  if (!full) return {f.u, f.s, f.vh};
  // The columns beyond k are any that complete the basis: they have no derivative of their own.
  const int64_t k = f.s.size(-1);
  Tensor u = f.u, vh = f.vh;
  if (u.size(-2) > k) u = cat({u, slice(completed(u.detach()), -1, k, u.size(-2))}, -1);
  if (vh.size(-1) > k) vh = cat({vh, slice(adj(completed(adj(vh.detach()))), -2, k, vh.size(-1))}, -2);
  return {u, f.s, vh};
}

// ---- eigenvalues of general matrices

std::tuple<Tensor, Tensor> spectrum(const char* name, const Tensor& self, bool vectors) {
  matrices::require_square(name, self);
  const IntArrayRef batch = matrices::batch_of(self);
  const int64_t n = self.size(-1);
  Tensor w, v;
  const Tensor info = matrices::new_info(self);
  {
    const NoGradGuard no_grad;
    const Tensor a = matrices::copied(self);
    const DType type = complex_dtype(self.dtype());
    w = new_tensor(matrices::with(batch, {n}), type, self.device());
    if (vectors) v = new_tensor(self.sizes(), type, self.device());
    if (a.numel())
      dispatch(op::linalg_eig,
               {matrices::flat_vectors(w), vectors ? matrices::flat(v) : v, flatten(info, 0, -1), matrices::flat(a)},
               {}, SpectrumAttrs{vectors}, a.dtype());
  }
  check_converged(name, info);
  return {w, v};
}

// A V = V W with columns of length 1 (Boeddeker et al., 2017): V^-H (g_W + (V^H g_V - V^H V Re(diag(V^H g_V))) /
// conj(w_j - w_i)) V^H.
Tensor eig_gradient(const Tensor& gw, const Tensor& gv, const Tensor& w, const Tensor& v, bool real_input) {
  const Tensor vh = adj(v);
  Tensor inner;
  if (gv.defined()) {
    const Tensor t = matmul(vh, gv);
    const Tensor along = real(diagonal(t, 0, -2, -1)).to(v.dtype());
    inner = div(without_diagonal(sub(t, times_diagonal(matmul(vh, v), along))), conj(differences(w)));
  }
  if (gw.defined()) inner = inner.defined() ? add(inner, diagonal_matrix(gw)) : diagonal_matrix(gw);
  const Tensor ga = linalg_solve(vh, matmul(inner, vh));
  return real_input ? real(ga) : ga;
}

}  // namespace

// The eigenvalues, real and ascending, and the orthonormal eigenvectors, in columns, of Hermitian matrices, of which
// one triangle is read. Vectors are determined but for their phase, and within the space of equal values: what depends
// on more has no derivative. Throws LinAlgError for infinities and NaN.
AG_OP("linalg_eigh(Tensor self, str UPLO='L') -> (Tensor eigenvalues, Tensor eigenvectors)", "function")
std::tuple<Tensor, Tensor> linalg_eigh(const Tensor& self, std::string_view UPLO) {
  AG_DOOR(linalg_eigh, self, UPLO);
  return hermitian_spectrum("linalg.eigh", self, is_upper("linalg.eigh", UPLO), true);
}
AG_OP("linalg_eigvalsh(Tensor self, str UPLO='L') -> Tensor", "function out")
Tensor linalg_eigvalsh(const Tensor& self, std::string_view UPLO) {
  AG_DOOR(linalg_eigvalsh, self, UPLO);
  return std::get<0>(hermitian_spectrum("linalg.eigvalsh", self, is_upper("linalg.eigvalsh", UPLO), recording({self})));
}

// A = U diag(S) Vh, S descending: U [..., m, k], S [..., k], Vh [..., k, n], k = min(m, n), or U [m, m] and Vh [n, n]
// with full_matrices. Throws LinAlgError for infinities and NaN.
AG_OP("linalg_svd(Tensor self, bool full_matrices=True, *, str? driver=None) -> (Tensor U, Tensor S, Tensor Vh)",
      "function")
std::tuple<Tensor, Tensor, Tensor> linalg_svd(const Tensor& self, bool full_matrices,
                                              std::optional<std::string_view> driver) {
  AG_DOOR(linalg_svd, self, full_matrices, driver);
  AG_CHECK(!driver, "linalg.svd: driver chooses among the methods of a GPU, and this tensor is on ", self.device());
  return svd_of("linalg.svd", self, full_matrices);
}
AG_OP("linalg_svdvals(Tensor self, *, str? driver=None) -> Tensor", "function out")
Tensor linalg_svdvals(const Tensor& self, std::optional<std::string_view> driver) {
  AG_DOOR(linalg_svdvals, self, driver);
  AG_CHECK(!driver, "linalg.svdvals: driver chooses among the methods of a GPU, and this tensor is on ", self.device());
  if (recording({self})) return std::get<1>(svd_of("linalg.svdvals", self, false));
  matrices::require("linalg.svdvals", self);
  return decomposed("linalg.svdvals", self, false).s;
}
// The same with V in place of its adjoint; zeros for U and V where not compute_uv.
AG_OP("svd(Tensor self, bool some=True, bool compute_uv=True) -> (Tensor U, Tensor S, Tensor V)")
std::tuple<Tensor, Tensor, Tensor> svd(const Tensor& self, bool some, bool compute_uv) {
  AG_DOOR(svd, self, some, compute_uv);
  if (compute_uv) {
    const auto [u, s, vh] = svd_of("svd", self, !some);
    return {u, s, adj(vh)};
  }
  matrices::require("svd", self);
  const IntArrayRef batch = matrices::batch_of(self);
  const int64_t m = self.size(-2), n = self.size(-1);
  return {zeros(matrices::with(batch, {m, m}), self.options()), linalg_svdvals(self),
          zeros(matrices::with(batch, {n, n}), self.options())};
}

// The eigenvalues, in no order, and eigenvectors, in columns of length 1, of square matrices; both complex. A real
// matrix's come in exact conjugate pairs. Throws LinAlgError for infinities and NaN.
AG_OP("linalg_eig(Tensor self) -> (Tensor eigenvalues, Tensor eigenvectors)", "function")
std::tuple<Tensor, Tensor> linalg_eig(const Tensor& self) {
  AG_DOOR(linalg_eig, self);
  auto found = spectrum("linalg.eig", self, true);
  if (!recording({self})) return found;
  const auto& [w, v] = found;
  record_all("linalg_eig", {w, v}, {self},
             [w = Saved::output(w), v = Saved::output(v, 1), real_input = !self.is_complex()](const Tensor* g,
                                                                                              GradientSink out) {
               if (g[0].defined() || g[1].defined())
                 out[0] = eig_gradient(g[0], g[1], w.unpack(out.node()), v.unpack(out.node()), real_input);
             });
  return found;
}
AG_OP("linalg_eigvals(Tensor self) -> Tensor", "function out")
Tensor linalg_eigvals(const Tensor& self) {
  AG_DOOR(linalg_eigvals, self);
  return recording({self}) ? std::get<0>(linalg_eig(self)) : std::get<0>(spectrum("linalg.eigvals", self, false));
}

}  // namespace argand
