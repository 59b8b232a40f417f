// What operations on batches of matrices share: checks, shapes, and small pieces of their derivatives.
#pragma once
#include "argand/ops/functions.h"

namespace argand::matrices {

// float32, float64 or complex, and at least two dimensions.
void require(const char* op, const Tensor& x);
void require_square(const char* op, const Tensor& x);
// Both of one dtype on one device.
void require_same(const char* op, const Tensor& a, const Tensor& b);

IntArrayRef batch_of(const Tensor& x);
DimVector with(IntArrayRef batch, std::initializer_list<int64_t> rest);
// The number of matrices in batch dimensions.
int64_t count_of(IntArrayRef batch);

// A contiguous copy, below autograd: what a factorization overwrites.
Tensor copied(const Tensor& x);
// Contiguous x as [batch, rows, columns], and [batch, n]: what kernels see.
Tensor flat(const Tensor& x);
Tensor flat_vectors(const Tensor& x);
// x, or a contiguous copy where it is a view: results that are recorded share memory with nothing.
Tensor owned(const Tensor& x);
// Uninitialised.
Tensor new_like(const Tensor& x, IntArrayRef sizes);
Tensor new_info(const Tensor& x);  // int32, [batch]
// The conjugate transpose, also of what is recorded.
Tensor adj(const Tensor& x);
// Columns of x times the entries of d: x diag(d).
Tensor times_diagonal(const Tensor& x, const Tensor& d);
Tensor diagonal_matrix(const Tensor& d);
// The identity, of the dtype and device of x.
Tensor identity(int64_t n, const Tensor& x);
// The first entry of info, in row-major order, that is not 0, and its index in words: "" for a single matrix.
struct Failure {
  int64_t value = 0;
  std::string where;
};
Failure first_failure(const Tensor& info);

}  // namespace argand::matrices
