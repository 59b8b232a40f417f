// Factorizations of batches of matrices. All operands are contiguous, [batch, rows, columns] or [batch, n], of one
// dtype (float32, float64 or complex) unless said otherwise; `info` is int32 [batch], 0 where all went well.
#pragma once
#include "argand/dispatch/op.h"

namespace argand {

struct LuAttrs {
  bool pivot = true;
};
struct TriangularAttrs {
  bool upper = false, unit = false;
};
struct SpectrumAttrs {
  bool vectors = true;  // else outputs for vectors are null
};

namespace op {
// a [n, n], its lower triangle read, is overwritten by L with A = L L^H, zeros above the diagonal; info: the order of
// the leading minor that is not positive definite.
AG_API inline constinit OpInfo linalg_cholesky{"linalg_cholesky"};
// a [m, n] is overwritten by U and, below the diagonal, L; pivots int32 [min(m, n)]: row i was exchanged with row
// pivots[i] - 1; info: the first zero on U's diagonal, counted from 1.
AG_API inline constinit OpInfo linalg_lu{"linalg_lu"};
// perm int64 [m]; pivots as above: row i of L U is row perm[i] of A.
AG_API inline constinit OpInfo linalg_permutation{"linalg_permutation"};
// x [n, k], the right side, is overwritten by the solution of a x = right side; a [n, n], one triangle read.
AG_API inline constinit OpInfo linalg_triangular{"linalg_triangular"};
// a [m, n] is overwritten by R and, below the diagonal, the Householder vectors v with v[0] = 1 left out; tau
// [min(m, n)]: Q is the product of the I - tau v v^H.
AG_API inline constinit OpInfo linalg_qr{"linalg_qr"};
// q [m, n]; vectors [m, k], tau [k] as above, k <= n <= m or n = m: the first n columns of Q.
AG_API inline constinit OpInfo linalg_householder{"linalg_householder"};
// a [n, n] Hermitian, both triangles read, is overwritten by the eigenvectors, in columns; values real [n] ascending;
// info: -1 where the input is not finite, else how many values did not converge.
AG_API inline constinit OpInfo linalg_eigh{"linalg_eigh"};
// u [m, n], s real [n] descending, v [n, n], info as above; a [m, n] with m >= n is overwritten. a = u diag(s) v^H.
AG_API inline constinit OpInfo linalg_svd{"linalg_svd"};
// values complex [n], vectors complex [n, n] of Euclidean length 1, in columns, info as above; a [n, n] is overwritten.
AG_API inline constinit OpInfo linalg_eig{"linalg_eig"};
}  // namespace op

}  // namespace argand
