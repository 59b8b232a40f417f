// Cholesky factors and what is solved with them.
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

// Murray, "Differentiation of the Cholesky decomposition" (2016), equation 10: S = L^-H P(L^H g) L^-1, P keeping the
// lower triangle with its diagonal halved, made Hermitian.
Tensor cholesky_gradient(const Tensor& g, const Tensor& l) {
  const Tensor inner = tril(matmul(adj(l), g));
  const Tensor p = sub(inner, mul(matrices::diagonal_matrix(diagonal(inner, 0, -2, -1)), 0.5));
  const Tensor left = linalg_solve_triangular(adj(l), p, true, true, false);
  const Tensor s = linalg_solve_triangular(l, left, false, false, false);
  return mul(add(s, adj(s)), 0.5);
}

std::tuple<Tensor, Tensor> factored(const char* name, const Tensor& self, bool upper) {
  matrices::require_square(name, self);
  const Tensor info = matrices::new_info(self);
  // The upper triangle of A is the lower one of its transpose, conjugated.
  Tensor y = matrices::copied(upper ? adj(self.detach()) : self);
  if (y.numel()) dispatch(op::linalg_cholesky, {matrices::flat(y), flatten(info, 0, -1)}, {}, NoAttrs{}, y.dtype());
  if (upper) {
    const NoGradGuard no_grad;
    y = matrices::owned(adj(y));
  }
  if (!recording({self})) return {y, info};
  record_on("linalg_cholesky", y, {self}, [upper, y = Saved::output(y)](const Tensor& g, GradientSink out) {
    const Tensor factor = y.unpack(out.node());
    out[0] = upper ? cholesky_gradient(adj(g), adj(factor)) : cholesky_gradient(g, factor);
  });
  return {y, info};
}

Tensor factor_or_throw(const char* name, const Tensor& self, bool upper) {
  const auto [l, info] = factored(name, self, upper);
  const auto failure = matrices::first_failure(info);
  AG_CHECK_AS(LinAlgError, failure.value == 0, name, failure.where, ": the leading minor of order ", failure.value,
              " is not positive definite, so there is no Cholesky factor");
  return l;
}

}  // namespace

// L with A = L L^H, or with `upper` L^H: for Hermitian positive definite A, [..., n, n], of which only that triangle is
// read. Throws LinAlgError, naming the batch element, where A is not positive definite.
AG_OP("linalg_cholesky(Tensor self, *, bool upper=False) -> Tensor", "function out")
Tensor linalg_cholesky(const Tensor& self, bool upper) {
  AG_DOOR(linalg_cholesky, self, upper);
  return factor_or_throw("linalg.cholesky", self, upper);
}
// The same with info, int32 [...]: the order of the first leading minor that is not positive definite, else 0.
AG_OP("linalg_cholesky_ex(Tensor self, *, bool upper=False, bool check_errors=False) -> (Tensor L, Tensor info)",
      "function")
std::tuple<Tensor, Tensor> linalg_cholesky_ex(const Tensor& self, bool upper, bool check_errors) {
  AG_DOOR(linalg_cholesky_ex, self, upper, check_errors);
  const auto found = factored("linalg.cholesky_ex", self, upper);
  const auto failure = matrices::first_failure(std::get<1>(found));
  AG_CHECK_AS(LinAlgError, !check_errors || failure.value == 0, "linalg.cholesky_ex", failure.where,
              ": the leading minor of order ", failure.value, " is not positive definite");
  return found;
}
AG_OP("cholesky(Tensor self, bool upper=False) -> Tensor", "function method out")
Tensor cholesky(const Tensor& self, bool upper) {
  AG_DOOR(cholesky, self, upper);
  return factor_or_throw("cholesky", self, upper);
}

// X with A X = self, input2 being the Cholesky factor of A: lower, or upper where said so.
AG_OP("cholesky_solve(Tensor self, Tensor input2, bool upper=False) -> Tensor", "function method out")
Tensor cholesky_solve(const Tensor& self, const Tensor& input2, bool upper) {
  AG_DOOR(cholesky_solve, self, input2, upper);
  matrices::require("cholesky_solve", self);
  matrices::require_square("cholesky_solve", input2);
  const Tensor first = upper ? adj(input2) : input2;
  const Tensor half = linalg_solve_triangular(first, self, false, true, false);
  return linalg_solve_triangular(adj(first), half, true, true, false);
}

// The inverse of A whose Cholesky factor self is.
AG_OP("cholesky_inverse(Tensor self, bool upper=False) -> Tensor", "function method out")
Tensor cholesky_inverse(const Tensor& self, bool upper) {
  AG_DOOR(cholesky_inverse, self, upper);
  matrices::require_square("cholesky_inverse", self);
  return cholesky_solve(matrices::identity(self.size(-1), self), self, upper);
}

}  // namespace argand
