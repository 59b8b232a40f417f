// Triangular systems.
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

// x with a x = b, the batches broadcast; below autograd.
Tensor solution(const Tensor& a, const Tensor& b, bool upper, bool unit) {
  const NoGradGuard no_grad;
  const int64_t n = a.size(-1), k = b.size(-1);
  const DimVector batch = broadcast_sizes("linalg.solve_triangular", matrices::batch_of(a), matrices::batch_of(b));
  const DimVector sizes = matrices::with(batch, {n, k});
  Tensor x = matrices::copied(expand(b, sizes));
  if (x.numel()) {
    const Tensor factors = contiguous(expand(a, matrices::with(batch, {n, n})));
    dispatch(op::linalg_triangular, {matrices::flat(x)}, {matrices::flat(factors)}, TriangularAttrs{upper, unit},
             x.dtype());
  }
  return x;
}

}  // namespace

// X with A X = B, or X A = B where not `left`: A [..., n, n], of which one triangle is read, and not its diagonal where
// `unitriangular`; B [..., n, k] or [..., k, n]. A zero on the diagonal makes infinities.
AG_OP(
    "linalg_solve_triangular(Tensor self, Tensor B, *, bool upper, bool left=True, bool unitriangular=False) -> Tensor",
    "function out")
Tensor linalg_solve_triangular(const Tensor& self, const Tensor& B, bool upper, bool left, bool unitriangular) {
  AG_DOOR(linalg_solve_triangular, self, B, upper, left, unitriangular);
  constexpr const char* kName = "linalg.solve_triangular";
  matrices::require_square(kName, self);
  matrices::require(kName, B);
  matrices::require_same(kName, self, B);
  AG_CHECK(B.size(left ? -2 : -1) == self.size(-1), kName, ": A is ", self.sizes(), ", B is ", B.sizes(),
           ": their sizes do not fit");
  Tensor x;
  if (left) {
    x = solution(self, B, upper, unitriangular);
  } else {
    const NoGradGuard no_grad;
    x = matrices::owned(
        transpose(solution(transpose(self, -2, -1), transpose(B, -2, -1), !upper, unitriangular), -2, -1));
  }
  if (!recording({self, B})) return x;
  return record(
      "linalg_solve_triangular", x, {self, B},
      [=, a = Saved(self), sizes = DimVector(B.sizes()), x = Saved::output(x)](const Tensor& g, GradientSink out) {
        const Tensor matrix = a.unpack(out.node());
        const Tensor gb = linalg_solve_triangular(adj(matrix), g, !upper, left, unitriangular);
        if (out.needs(0)) {
          const Tensor y = adj(x.unpack(out.node()));
          const Tensor ga = neg(left ? matmul(gb, y) : matmul(y, gb));
          const int64_t skip = unitriangular ? 1 : 0;
          out[0] = sum_to_size(upper ? triu(ga, skip) : tril(ga, -skip), matrix.sizes());
        }
        if (out.needs(1)) out[1] = sum_to_size(gb, sizes);
      });
}

// X with A X = self (or A^T, the conjugate not taken), and A, as a pair.
AG_OP(
    "triangular_solve(Tensor self, Tensor A, bool upper=True, bool transpose=False, bool unitriangular=False) -> "
    "(Tensor solution, Tensor cloned_coefficient)")
std::tuple<Tensor, Tensor> triangular_solve(const Tensor& self, const Tensor& A, bool upper, bool transpose,
                                            bool unitriangular) {
  AG_DOOR(triangular_solve, self, A, upper, transpose, unitriangular);
  const Tensor a = transpose ? argand::transpose(A, -2, -1) : A;
  return {linalg_solve_triangular(a, self, upper != transpose, true, unitriangular), clone(A)};
}

}  // namespace argand
