// LU factors: solutions, inverses and determinants.
#include <cmath>

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

struct Lu {
  Tensor lu, pivots, info;
};

Lu factored(const Tensor& a, bool pivot = true) {
  const int64_t m = a.size(-2), n = a.size(-1), k = std::min(m, n);
  const IntArrayRef batch = matrices::batch_of(a);
  const TensorOptions ints = TensorOptions(kInt32).device(a.device());
  Lu f{matrices::copied(a), empty(matrices::with(batch, {k}), ints), matrices::new_info(a)};
  if (f.lu.numel())
    dispatch(op::linalg_lu, {matrices::flat(f.lu), matrices::flat_vectors(f.pivots), flatten(f.info, 0, -1)}, {},
             LuAttrs{pivot}, f.lu.dtype());
  return f;
}

void check_regular(const char* name, const Tensor& info) {
  const auto failure = matrices::first_failure(info);
  AG_CHECK_AS(LinAlgError, failure.value == 0, name, failure.where, ": the matrix is singular: entry ", failure.value,
              " of U's diagonal is zero");
}

// perm int64 [..., m]: row i of L U is row perm[i] of A.
Tensor permutation(const Tensor& pivots, int64_t m) {
  AG_CHECK(pivots.dim() >= 1 && pivots.size(-1) <= m, "lu: expected pivots [..., k] for at most ", m,
           " rows, got sizes ", pivots.sizes());
  const NoGradGuard no_grad;
  const IntArrayRef batch = pivots.sizes().slice(0, static_cast<size_t>(pivots.dim()) - 1);
  Tensor perm = empty(matrices::with(batch, {m}), TensorOptions(kInt64).device(pivots.device()));
  const int64_t count = matrices::count_of(batch);
  if (perm.numel())
    dispatch(op::linalg_permutation, {reshape(perm, {count, m})},
             {reshape(contiguous(pivots), {count, pivots.size(-1)})}, NoAttrs{}, kInt64);
  return perm;
}

Tensor unit_lower(const Tensor& lu) {
  const int64_t k = std::min(lu.size(-1), lu.size(-2));
  const Tensor l = tril(slice(lu, -1, 0, k), -1);
  return add(l, eye(lu.size(-2), k, lu.options()));
}
Tensor upper(const Tensor& lu) { return triu(slice(lu, -2, 0, std::min(lu.size(-1), lu.size(-2)))); }

// Rows of x in the order of perm (or, `back`, to where they were). The batches broadcast.
Tensor permuted_rows(const Tensor& x, const Tensor& perm, bool back = false) {
  const DimVector batch =
      broadcast_sizes("lu", matrices::batch_of(x), perm.sizes().slice(0, static_cast<size_t>(perm.dim()) - 1));
  const Tensor order = back ? argsort(perm, -1, false) : perm;
  const DimVector sizes = matrices::with(batch, {x.size(-2), x.size(-1)});
  return gather(expand(x, sizes), -2, expand(unsqueeze(order, -1), sizes));
}

// The matrix that takes L U to A.
Tensor permutation_matrix(const Tensor& perm, const TensorOptions& options) {
  const int64_t m = perm.size(-1);
  const Tensor columns = unsqueeze(perm, -2), rows = unsqueeze(arange(0, m, perm.options()), -1);
  return eq(rows, columns).to(options);
}

// x with a x = b, from the factors of a; `adjoint`: with a^H in a's place.
Tensor solve_factored(const Tensor& lu, const Tensor& pivots, const Tensor& b, bool adjoint) {
  const Tensor perm = permutation(pivots, lu.size(-2));
  if (!adjoint) {
    const Tensor y = linalg_solve_triangular(lu, permuted_rows(b, perm), false, true, true);
    return linalg_solve_triangular(lu, y, true, true, false);
  }
  const Tensor t = adj(lu), y = linalg_solve_triangular(t, b, false, true, false);
  return permuted_rows(linalg_solve_triangular(t, y, true, true, true), perm, true);
}

// A = P L U. Of square A: g_A = P L^-H (tril(L^H g_L, -1) + triu(g_U U^H)) U^-H. What rectangular L or U has beyond
// that, L2 = A2 U^-1 or U2 = L^-1 A2, hands its gradient to A2 and to the other factor.
Tensor lu_gradient(const Tensor& g, const Tensor& lu, const Tensor& perm) {
  const int64_t m = lu.size(-2), n = lu.size(-1), k = std::min(m, n);
  const Tensor l = unit_lower(lu), u = upper(lu);
  const Tensor l1 = slice(l, -2, 0, k), u1 = slice(u, -1, 0, k);
  const Tensor square = slice(slice(g, -2, 0, k), -1, 0, k);
  Tensor gl = tril(square, -1), gu = triu(square), rest;
  if (m > k) {
    const Tensor l2 = slice(l, -2, k, m);
    rest = linalg_solve_triangular(adj(u1), slice(g, -2, k, m), false, false, false);
    gu = sub(gu, matmul(adj(l2), rest));
  } else if (n > k) {
    const Tensor u2 = slice(u, -1, k, n);
    rest = linalg_solve_triangular(adj(l1), slice(g, -1, k, n), true, true, true);
    gl = sub(gl, matmul(rest, adj(u2)));
  }
  const Tensor inner = add(tril(matmul(adj(l1), gl), -1), triu(matmul(gu, adj(u1))));
  Tensor ga = linalg_solve_triangular(adj(l1), inner, true, true, true);
  ga = linalg_solve_triangular(adj(u1), ga, false, false, false);
  if (rest.defined()) ga = cat({ga, rest}, m > k ? -2 : -1);
  return permuted_rows(ga, perm, true);
}

Lu recorded_factors(const Tensor& self, bool pivot) {
  Lu f = factored(self, pivot);
  if (recording({self}))
    record_on("linalg_lu_factor", f.lu, {self},
              [lu = Saved::output(f.lu), pivots = Saved(f.pivots)](const Tensor& g, GradientSink out) {
                const Tensor y = lu.unpack(out.node());
                out[0] = lu_gradient(g, y, permutation(pivots.unpack(out.node()), y.size(-2)));
              });
  return f;
}

// Whether b is a vector for each matrix of a: b's sizes are those of a without its last.
bool is_vector_for(const Tensor& a, const Tensor& b) {
  return b.dim() == 1 || (b.dim() + 1 == a.dim() && b.sizes() == a.sizes().slice(0, static_cast<size_t>(a.dim()) - 1));
}

struct Solved {
  Tensor x;
  Lu factors;
};

// x with a x = b, for matrices b [..., n, k].
Solved solve_matrices(const char* name, const Tensor& a, const Tensor& b) {
  AG_CHECK(b.size(-2) == a.size(-1), name, ": A is ", a.sizes(), ", B has ", b.size(-2), " rows: expected ",
           a.size(-1));
  const Lu f = factored(a);
  Tensor x;
  {
    const NoGradGuard no_grad;
    x = solve_factored(f.lu, f.pivots, b, false);
  }
  if (!recording({a, b})) return {x, f};
  record_on("linalg_solve", x, {a, b},
            [a = Saved(a), b_batch = DimVector(b.sizes()), lu = Saved(f.lu), pivots = Saved(f.pivots),
             x = Saved::output(x)](const Tensor& g, GradientSink out) {
              const Tensor matrix = a.unpack(out.node());
              // Differentiated again, the solution must depend on A; else the factors at hand will do.
              const Tensor gb = grad_enabled()
                                    ? linalg_solve(adj(matrix), g)
                                    : solve_factored(lu.unpack(out.node()), pivots.unpack(out.node()), g, true);
              if (out.needs(0)) out[0] = sum_to_size(neg(matmul(gb, adj(x.unpack(out.node())))), matrix.sizes());
              if (out.needs(1)) out[1] = sum_to_size(gb, b_batch);
            });
  return {x, f};
}

Solved solve_any(const char* name, const Tensor& a, const Tensor& b, bool left) {
  matrices::require_square(name, a);
  matrices::require_same(name, a, b);
  AG_CHECK(b.dim() >= 1, name, ": B must have at least one dimension, got a 0-d tensor");
  const bool vector = is_vector_for(a, b);
  AG_CHECK(left || !vector, name, ": left=False needs matrices on the right side, got the vector of sizes ", b.sizes());
  if (vector) {
    Solved s = solve_matrices(name, a, unsqueeze(b, -1));
    s.x = squeeze(s.x, -1);
    return s;
  }
  if (left) return solve_matrices(name, a, b);
  Solved s = solve_matrices(name, transpose(a, -2, -1), transpose(b, -2, -1));
  s.x = transpose(s.x, -2, -1);
  return s;
}

Tensor inverse_of(const char* name, const Tensor& self, Tensor* info = nullptr) {
  matrices::require_square(name, self);
  const Lu f = factored(self);
  if (info)
    *info = f.info;
  else
    check_regular(name, f.info);
  Tensor y;
  {
    const NoGradGuard no_grad;
    y = solve_factored(f.lu, f.pivots, matrices::identity(self.size(-1), self), false);
  }
  if (!recording({self})) return y;
  record_on("linalg_inv", y, {self}, [y = Saved::output(y)](const Tensor& g, GradientSink out) {
    const Tensor t = adj(y.unpack(out.node()));
    out[0] = neg(matmul(t, matmul(g, t)));
  });
  return y;
}

// -1 for an odd permutation, else 1, in the dtype of the matrix.
Tensor permutation_sign(const Lu& f) {
  const int64_t k = f.pivots.size(-1);
  const Tensor moved = ne(f.pivots, arange(1, k + 1, f.pivots.options()));
  const Tensor odd = remainder(sum(moved, IntArrayRef(-1)), 2);
  return rsub(mul(odd, 2), 1).to(f.lu.dtype());
}

// The matrix of cofactors, conjugated: the derivative of the determinant also where it is zero. With A = U S V^H it is
// det(U V^H) U diag(products of the other singular values) V^H.
Tensor conjugate_cofactors(const Tensor& a) {
  const auto [u, s, vh] = linalg_svd(a, false);
  const int64_t n = s.size(-1);
  const Tensor others = add(expand(unsqueeze(s, -2), matrices::with(s.sizes(), {n}))
                                .masked_fill(eye(n, TensorOptions(kBool).device(a.device())), 1),
                            0);
  const Tensor p = prod(others, -1).to(a.dtype());
  return mul(matmul(matrices::times_diagonal(u, p), vh), unsqueeze(unsqueeze(linalg_det(matmul(u, vh)), -1), -1));
}

}  // namespace

// LU and pivots (int32, counted from 1) with A = P L U: U above, L below the diagonal of LU, whose own diagonal is 1.
// Throws LinAlgError where U's diagonal has a zero.
AG_OP("linalg_lu_factor(Tensor self, *, bool pivot=True) -> (Tensor LU, Tensor pivots)", "function")
std::tuple<Tensor, Tensor> linalg_lu_factor(const Tensor& self, bool pivot) {
  AG_DOOR(linalg_lu_factor, self, pivot);
  matrices::require("linalg.lu_factor", self);
  const Lu f = recorded_factors(self, pivot);
  check_regular("linalg.lu_factor", f.info);
  return {f.lu, f.pivots};
}
AG_OP(
    "linalg_lu_factor_ex(Tensor self, *, bool pivot=True, bool check_errors=False) -> (Tensor LU, Tensor pivots, "
    "Tensor "
    "info)",
    "function")
std::tuple<Tensor, Tensor, Tensor> linalg_lu_factor_ex(const Tensor& self, bool pivot, bool check_errors) {
  AG_DOOR(linalg_lu_factor_ex, self, pivot, check_errors);
  matrices::require("linalg.lu_factor_ex", self);
  const Lu f = recorded_factors(self, pivot);
  if (check_errors) check_regular("linalg.lu_factor_ex", f.info);
  return {f.lu, f.pivots, f.info};
}

// P, L and U as matrices, A = P L U; without pivoting P is empty.
AG_OP("linalg_lu(Tensor self, *, bool pivot=True) -> (Tensor P, Tensor L, Tensor U)", "function")
std::tuple<Tensor, Tensor, Tensor> linalg_lu(const Tensor& self, bool pivot) {
  AG_DOOR(linalg_lu, self, pivot);
  const auto [lu, pivots, info] = linalg_lu_factor_ex(self, pivot, !pivot);
  const Tensor p =
      pivot ? permutation_matrix(permutation(pivots, self.size(-2)), self.options()) : empty({0}, self.options());
  return {p, unit_lower(lu), upper(lu)};
}
AG_OP(
    "lu_unpack(Tensor LU_data, Tensor LU_pivots, bool unpack_data=True, bool unpack_pivots=True) -> (Tensor P, Tensor "
    "L, "
    "Tensor U)",
    "function")
std::tuple<Tensor, Tensor, Tensor> lu_unpack(const Tensor& LU_data, const Tensor& LU_pivots, bool unpack_data,
                                             bool unpack_pivots) {
  AG_DOOR(lu_unpack, LU_data, LU_pivots, unpack_data, unpack_pivots);
  matrices::require("lu_unpack", LU_data);
  AG_CHECK(LU_pivots.dtype() == kInt32, "lu_unpack: pivots must be int32, got ", LU_pivots.dtype());
  const Tensor none = empty({0}, LU_data.options());
  const Tensor p =
      unpack_pivots ? permutation_matrix(permutation(LU_pivots, LU_data.size(-2)), LU_data.options()) : none;
  return {p, unpack_data ? unit_lower(LU_data) : none, unpack_data ? upper(LU_data) : none};
}

// X with A X = B (left) or X A = B, and with `adjoint` A^H in A's place, from the factors of A.
AG_OP("linalg_lu_solve(Tensor LU, Tensor pivots, Tensor B, *, bool left=True, bool adjoint=False) -> Tensor",
      "function out")
Tensor linalg_lu_solve(const Tensor& LU, const Tensor& pivots, const Tensor& B, bool left, bool adjoint) {
  AG_DOOR(linalg_lu_solve, LU, pivots, B, left, adjoint);
  matrices::require_square("linalg.lu_solve", LU);
  matrices::require("linalg.lu_solve", B);
  matrices::require_same("linalg.lu_solve", LU, B);
  AG_CHECK(pivots.dtype() == kInt32, "linalg.lu_solve: pivots must be int32, got ", pivots.dtype());
  AG_CHECK(B.size(left ? -2 : -1) == LU.size(-1), "linalg.lu_solve: LU is ", LU.sizes(), ", B is ", B.sizes(),
           ": their sizes do not fit");
  if (left) return solve_factored(LU, pivots, B, adjoint);
  return adj(solve_factored(LU, pivots, adj(B), !adjoint));
}
AG_OP("lu_solve(Tensor self, Tensor LU_data, Tensor LU_pivots) -> Tensor", "function method out")
Tensor lu_solve(const Tensor& self, const Tensor& LU_data, const Tensor& LU_pivots) {
  AG_DOOR(lu_solve, self, LU_data, LU_pivots);
  return linalg_lu_solve(LU_data, LU_pivots, self, true, false);
}

// X with A X = B, or X A = B where not `left`: A [..., n, n]; B [..., n, k], or vectors [..., n]; the batches
// broadcast. Throws LinAlgError where A is singular.
AG_OP("linalg_solve(Tensor self, Tensor other, *, bool left=True) -> Tensor", "function out")
Tensor linalg_solve(const Tensor& self, const Tensor& other, bool left) {
  AG_DOOR(linalg_solve, self, other, left);
  const Solved s = solve_any("linalg.solve", self, other, left);
  check_regular("linalg.solve", s.factors.info);
  return s.x;
}
AG_OP(
    "linalg_solve_ex(Tensor self, Tensor other, *, bool left=True, bool check_errors=False) -> (Tensor result, Tensor "
    "info)",
    "function")
std::tuple<Tensor, Tensor> linalg_solve_ex(const Tensor& self, const Tensor& other, bool left, bool check_errors) {
  AG_DOOR(linalg_solve_ex, self, other, left, check_errors);
  const Solved s = solve_any("linalg.solve_ex", self, other, left);
  if (check_errors) check_regular("linalg.solve_ex", s.factors.info);
  return {s.x, s.factors.info};
}

// The inverse of square matrices. Throws LinAlgError, naming batch element and pivot, where there is none.
AG_OP("linalg_inv(Tensor self) -> Tensor", "function out")
Tensor linalg_inv(const Tensor& self) {
  AG_DOOR(linalg_inv, self);
  return inverse_of("linalg.inv", self);
}
AG_OP("linalg_inv_ex(Tensor self, *, bool check_errors=False) -> (Tensor inverse, Tensor info)", "function")
std::tuple<Tensor, Tensor> linalg_inv_ex(const Tensor& self, bool check_errors) {
  AG_DOOR(linalg_inv_ex, self, check_errors);
  Tensor info;
  const Tensor y = inverse_of("linalg.inv_ex", self, &info);
  if (check_errors) check_regular("linalg.inv_ex", info);
  return {y, info};
}
AG_OP("inverse(Tensor self) -> Tensor", "function method out")
Tensor inverse(const Tensor& self) {
  AG_DOOR(inverse, self);
  return inverse_of("inverse", self);
}

// Determinants; 1 of a 0 x 0 matrix.
AG_OP("linalg_det(Tensor self) -> Tensor", "function out")
Tensor linalg_det(const Tensor& self) {
  AG_DOOR(linalg_det, self);
  matrices::require_square("linalg.det", self);
  const Lu f = factored(self);
  Tensor y;
  {
    const NoGradGuard no_grad;
    y = mul(prod(diagonal(f.lu, 0, -2, -1), -1), permutation_sign(f));
  }
  if (!recording({self})) return y;
  record_on("linalg_det", y, {self}, [a = Saved(self), y = Saved::output(y)](const Tensor& g, GradientSink out) {
    const Tensor matrix = a.unpack(out.node()), det = y.unpack(out.node());
    const auto wide = [](const Tensor& x) { return unsqueeze(unsqueeze(x, -1), -1); };
    const bool singular = !det.is_meta() && det.numel() > 0 && any(eq(det, 0)).item().toBool();
    out[0] =
        singular ? mul(wide(g), conjugate_cofactors(matrix)) : mul(wide(mul(g, conj(det))), adj(linalg_inv(matrix)));
  });
  return y;
}
AG_OP("det(Tensor self) -> Tensor")
Tensor det(const Tensor& self) {
  AG_DOOR(det, self);
  return linalg_det(self);
}

// The sign (complex: of length 1) and the logarithm of the length of the determinant: 0 and -inf of a singular matrix.
AG_OP("linalg_slogdet(Tensor self) -> (Tensor sign, Tensor logabsdet)", "function")
std::tuple<Tensor, Tensor> linalg_slogdet(const Tensor& self) {
  AG_DOOR(linalg_slogdet, self);
  matrices::require_square("linalg.slogdet", self);
  const Lu f = factored(self);
  Tensor sign, logabs;
  {
    const NoGradGuard no_grad;
    const Tensor d = diagonal(f.lu, 0, -2, -1);
    sign = mul(prod(sgn(d), -1), permutation_sign(f));
    logabs = sum(log(abs(d)), IntArrayRef(-1));
  }
  if (!recording({self})) return {sign, logabs};
  record_all("linalg_slogdet", {sign, logabs}, {self}, [a = Saved(self)](const Tensor* g, GradientSink out) {
    const Tensor matrix = a.unpack(out.node());
    Tensor z;
    if (g[1].defined()) z = g[1].to(matrix.dtype());
    if (g[0].defined() && matrix.is_complex()) {
      // d sign = i sign Im(t) with t = tr(A^-1 dA): what t receives is -i Im(conj(g) sign).
      const Tensor turn = imag(mul(conj(g[0]), std::get<0>(linalg_slogdet(matrix))));
      const Tensor part = complex(zeros_like(turn), neg(turn));
      z = z.defined() ? add(z, part) : part;
    }
    out[0] = z.defined() ? mul(unsqueeze(unsqueeze(z, -1), -1), adj(std::get<0>(linalg_inv_ex(matrix, false))))
                         : zeros_like(matrix);
  });
  return {sign, logabs};
}
AG_OP("slogdet(Tensor self) -> (Tensor sign, Tensor logabsdet)")
std::tuple<Tensor, Tensor> slogdet(const Tensor& self) {
  AG_DOOR(slogdet, self);
  return linalg_slogdet(self);
}
// NaN where the determinant is negative.
AG_OP("logdet(Tensor self) -> Tensor")
Tensor logdet(const Tensor& self) {
  AG_DOOR(logdet, self);
  const auto [sign, logabs] = linalg_slogdet(self);
  if (self.is_complex()) return add(log(sign), logabs);
  return where(lt(sign, 0), full_like(logabs, NAN), logabs);
}

}  // namespace argand
