// Diagonals read and written: diag, diag_embed, trace, and matrices made of blocks.
#include "argand/autograd/inplace.h"
#include "argand/autograd/record.h"
#include "argand/ops/declare.h"
#include "argand/ops/door.h"
#include "argand/ops/functions.h"

namespace argand {

// The last dimension of self on the diagonal of matrices along dim1 and dim2, zeros elsewhere. offset > 0: above the
// main diagonal, < 0: below.
AG_OP("diag_embed(Tensor self, int offset=0, int dim1=-2, int dim2=-1) -> Tensor")
Tensor diag_embed(const Tensor& self, int64_t offset, int64_t dim1, int64_t dim2) {
  AG_DOOR(diag_embed, self, offset, dim1, dim2);
  AG_CHECK(self.dim() > 0, "diag_embed: expected at least one dimension, got a 0-d tensor");
  const int64_t a = wrap_dim("diag_embed", dim1, self.dim() + 1), b = wrap_dim("diag_embed", dim2, self.dim() + 1);
  AG_CHECK(a != b, "diag_embed: dim1 and dim2 are the same dimension, ", dim1, " and ", dim2);
  const int64_t n = self.size(-1) + (offset < 0 ? -offset : offset);
  DimVector sizes;
  for (int64_t d = 0, from = 0; d <= self.dim(); ++d) sizes.push_back(d == a || d == b ? n : self.size(from++));
  Tensor y = zeros(sizes, self.options());
  {
    const NoGradGuard no_grad;
    diagonal(y, offset, a, b).copy_(self);
  }
  return record("diag_embed", std::move(y), {self},
                [offset, a, b](const Tensor& g) { return diagonal(g, offset, a, b); });
}

// A vector's numbers as the diagonal of a matrix, or the diagonal of a matrix as a vector.
AG_OP("diag(Tensor self, int diagonal=0) -> Tensor", "function method out")
Tensor diag(const Tensor& self, int64_t diagonal) {
  AG_DOOR(diag, self, diagonal);
  AG_CHECK(self.dim() == 1 || self.dim() == 2, "diag: expected a vector or a matrix, got sizes ", self.sizes());
  return self.dim() == 1 ? diag_embed(self, diagonal, 0, 1) : clone(argand::diagonal(self, diagonal, 0, 1));
}

// diag_embed of all numbers in their order.
AG_OP("diagflat(Tensor self, int offset=0) -> Tensor")
Tensor diagflat(const Tensor& self, int64_t offset) {
  AG_DOOR(diagflat, self, offset);
  return diag_embed(reshape(self, {-1}), offset, 0, 1);
}

// The sum of a matrix's diagonal.
AG_OP("trace(Tensor self) -> Tensor", "function method out")
Tensor trace(const Tensor& self) {
  AG_DOOR(trace, self);
  AG_CHECK(self.dim() == 2, "trace: expected a matrix, got sizes ", self.sizes());
  return sum(diagonal(self, 0, 0, 1));
}

// Writes a number to the places whose indices are all equal. wrap: in a matrix with more rows than columns the
// diagonal begins again one row after its end.
AG_OP("fill_diagonal_(Tensor(a!) self, Scalar fill_value, bool wrap=False) -> Tensor(a!)", "method")
Tensor& fill_diagonal_(const Tensor& self, const Scalar& fill_value, bool wrap) {
  AG_DOOR(fill_diagonal_, self, fill_value, wrap);
  const int64_t dims = self.dim();
  AG_CHECK(dims >= 2, "fill_diagonal_: expected at least two dimensions, got sizes ", self.sizes());
  int64_t n = self.size(0), step = 0;
  for (int64_t d = 0; d < dims; ++d) {
    AG_CHECK(dims == 2 || self.size(d) == n, "fill_diagonal_: a tensor of more than two dimensions must have equal ",
             "sizes, got ", self.sizes());
    n = std::min(n, self.size(d));
    step += self.stride(d);
  }
  if (n == 0) {
    check_inplace("fill_diagonal_", self);
    return const_cast<Tensor&>(self);
  }
  as_strided(self, {n}, {step}, self.storage_offset()).fill_(fill_value);
  const int64_t rows = self.size(0), columns = self.size(1);
  for (int64_t row = columns + 1; wrap && dims == 2 && row < rows; row += columns + 1)
    as_strided(self, {std::min(columns, rows - row)}, {step}, self.storage_offset() + row * self.stride(0))
        .fill_(fill_value);
  return const_cast<Tensor&>(self);
}

// Matrices (vectors as rows, numbers as one by one) along the diagonal of one, zeros elsewhere.
AG_OP("block_diag(Tensor[] tensors) -> Tensor", "function")
Tensor block_diag(TensorList tensors) {
  AG_DOOR(block_diag, tensors);
  if (tensors.empty()) return empty({1, 0});
  std::vector<Tensor> blocks;
  int64_t columns = 0, before = 0;
  for (const Tensor& x : tensors) {
    AG_CHECK(x.dim() <= 2, "block_diag: tensors have at most two dimensions, got sizes ", x.sizes());
    blocks.push_back(atleast_2d(x));
    columns += blocks.back().size(1);
  }
  for (Tensor& x : blocks) {
    const int64_t width = x.size(1);
    x = constant_pad_nd(x, {before, columns - before - width}, Scalar(0));
    before += width;
  }
  return cat(blocks, 0);
}

}  // namespace argand
